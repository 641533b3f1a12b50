# SPDX-License-Identifier: GPL-3.0-or-later
"""One-time codes and passes."""

import stat

import pytest

from app.remote.codes import LIFE_S, MOST, TRIES, Codes, Refused


class Clock:
    def __init__(self):
        self.s = 1000.0

    def __call__(self):
        return self.s


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def codes(clock, tmp_path):
    return Codes(clock, tmp_path / "kept")


def wrong(code):
    return f"{(int(code) + 1) % 1_000_000:06}"


def refused(codes, code):
    with pytest.raises(Refused) as caught:
        codes.enter(code, "x")
    return caught.value


def test_a_code_has_six_digits_and_lets_in_once(codes):
    code = codes.renew()
    assert len(code) == 6
    assert code.isdigit()
    token = codes.enter(code, "iPad")
    assert codes.knows(token) == "iPad"
    assert codes.code == ""
    assert refused(codes, code).why == "code"


def test_a_code_dies_after_five_minutes(codes, clock):
    code = codes.renew()
    clock.s += LIFE_S
    assert codes.code == ""
    assert refused(codes, code).why == "code"


def test_without_a_code_nothing_lets_in(codes, clock):
    for code in ("", "none", "000000"):
        assert refused(codes, code).why == "code"
        clock.s += 1000


def test_each_wrong_one_doubles_the_wait_and_the_right_one_waits_too(codes, clock):
    code = codes.renew()
    assert refused(codes, wrong(code)).wait_s == 1.0
    assert refused(codes, code).why == "wait"
    clock.s += 1.0
    assert refused(codes, wrong(code)).wait_s == 2.0
    clock.s += 1.9
    assert refused(codes, code).why == "wait"
    clock.s += 0.2
    assert codes.enter(code, "x")


def test_waiting_is_no_wrong_try(codes, clock):
    code = codes.renew()
    refused(codes, wrong(code))
    for _ in range(100):
        assert refused(codes, wrong(code)).why == "wait"
    clock.s += 1.0
    assert codes.enter(code, "x")


def test_too_many_wrong_ones_take_the_code_back(codes, clock):
    code = codes.renew()
    for _ in range(TRIES):
        refused(codes, wrong(code))
        clock.s += 100
    assert codes.tried_out
    assert codes.code == ""
    assert refused(codes, code).why == "code"


def test_a_restart_knows_who_was_in_by_hashes_alone(codes, clock, tmp_path):
    token = codes.enter(codes.renew(), "iPad")
    kept = tmp_path / "kept"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert token not in kept.read_text()
    assert Codes(clock, kept).knows(token) == "iPad"


def test_who_was_sent_away_needs_a_code(codes, clock, tmp_path):
    token = codes.enter(codes.renew(), "iPad")
    codes.forget(token)
    for one in (codes, Codes(clock, tmp_path / "kept")):
        with pytest.raises(Refused) as caught:
            one.knows(token)
        assert caught.value.why == "pass"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"passes":7}', "[" * 5000, "\0"])
def test_a_damaged_file_lets_nobody_in(clock, tmp_path, text):
    (tmp_path / "kept").write_text(text)
    with pytest.raises(Refused):
        Codes(clock, tmp_path / "kept").knows("x")


def test_passes_do_not_grow_without_end(codes):
    tokens = [codes.enter(codes.renew(), "x") for _ in range(MOST + 1)]
    with pytest.raises(Refused):
        codes.knows(tokens[0])
    assert codes.knows(tokens[-1])
