# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading records: speed, direction and position, and what dirt, wiring and hands do to them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.timecode import TYPES, Heard, Listener, RecordType
from engine.timecode.turntable import Curve, Faults, curve, play, positions, signal, spoil
from tests.engine.timecode.conftest import BY_NAME, SERATO, STEP, TRAKTOR, listen, trace
from tests.signals import RATE

ALIKE = {"mixvibes_7inch": "mixvibes"}  # one code, cut shorter
NOISY = Faults(noise_db=-30)


def scratch(time: Curve) -> Curve:
    return np.where(time < 1, 1.0, 3 * np.sin(2 * np.pi * 2.5 * time))


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_each_type_is_found_by_listening(kind: RecordType) -> None:
    got = trace(kind, curve(1, RATE), NOISY, auto=True)
    assert TYPES[got.found - 1].name == ALIKE.get(kind.name, kind.name)
    assert got.lock_s < 0.1
    assert np.percentile(got.errors_ms(), 99) < 0.1
    assert np.abs(got.speed[300:] - 1).max() < 0.002


@pytest.mark.parametrize("kind", [SERATO, TRAKTOR], ids=lambda kind: kind.name)
@pytest.mark.parametrize("speed", [-1.5, -1.0, -0.5, 0.1, 0.5, 0.92, 1.08, 1.35, 1.5, 2.0])
def test_any_speed_and_direction(kind: RecordType, speed: float) -> None:
    got = trace(kind, curve(1.2, RATE, speed), NOISY)
    assert got.placed[-1]
    assert np.abs(got.speed[len(got.speed) // 2 :] - speed).max() < 0.015
    assert np.percentile(got.errors_ms(), 99) < 0.1


@pytest.mark.parametrize("level_db", [-40, -30, -20, -6, 0])
def test_any_level(level_db: int) -> None:
    faults = Faults(level=10 ** (level_db / 20), noise_db=-30)
    got = trace(SERATO, curve(1, RATE), faults)
    assert got.lock_s < 0.08
    assert np.percentile(got.errors_ms(), 99) < 0.1


@pytest.mark.parametrize("kind", [SERATO, TRAKTOR, BY_NAME["mixvibes"], BY_NAME["pioneer_a"]])
@pytest.mark.parametrize("wiring", range(8))
def test_any_wiring_of_the_needle(kind: RecordType, wiring: int) -> None:
    faults = Faults(
        noise_db=-30,
        swapped=bool(wiring & 1),
        reversed_left=bool(wiring & 2),
        reversed_right=bool(wiring & 4),
    )
    for speed in (1.0, -1.0):
        got = trace(kind, curve(0.4, RATE, speed), faults)
        assert got.lock_s < 0.1
        assert np.percentile(got.errors_ms(), 99) < 0.55  # half a cycle cannot be told
        assert np.abs(got.speed[-200:] - speed).max() < 0.002


@pytest.mark.parametrize(
    "faults",
    [
        Faults(noise_db=-20),
        Faults(rumble_db=-20, noise_db=-40),
        Faults(left_db=6, noise_db=-30),
        Faults(left_db=-9, noise_db=-30),
        Faults(offset=0.2, noise_db=-40),
        Faults(wow=0.003, noise_db=-30),
    ],
    ids=["hiss", "rumble", "left loud", "left faint", "offset", "wow"],
)
@pytest.mark.parametrize("kind", [SERATO, TRAKTOR], ids=lambda kind: kind.name)
def test_faults_of_turntables_do_no_harm(kind: RecordType, faults: Faults) -> None:
    got = trace(kind, curve(1.5, RATE), faults)
    assert got.lock_s < 0.15
    assert np.percentile(got.errors_ms(), 99) < 0.3
    assert np.abs(got.drift_ms()).max() < 0.1


@pytest.mark.parametrize("dropout_s", [0.001, 0.004, 0.015])
@pytest.mark.parametrize("kind", [SERATO, TRAKTOR], ids=lambda kind: kind.name)
def test_dirt_is_bridged(kind: RecordType, dropout_s: float) -> None:
    faults = Faults(dropouts=5, dropout_s=dropout_s, noise_db=-40)
    got = trace(kind, curve(3, RATE), faults)
    assert got.placed[200:].mean() > 0.95
    assert got.jumps == 1
    assert np.percentile(got.errors_ms(), 99) < 0.1
    assert np.abs(got.drift_ms()).max() < 0.1


@pytest.mark.parametrize("kind", [SERATO, TRAKTOR], ids=lambda kind: kind.name)
def test_a_scratch_leaves_the_sticker_where_it_was(kind: RecordType) -> None:
    got = trace(kind, curve(5, RATE, scratch), Faults(noise_db=-40))
    assert np.abs(got.drift_ms()).max() < 0.6
    assert np.abs(got.drift_ms()[-1]) < 0.1
    assert np.percentile(got.errors_ms(), 99) < 0.2
    assert got.jumps == 1


@pytest.mark.parametrize("kind", [SERATO, TRAKTOR], ids=lambda kind: kind.name)
def test_a_needle_that_feels_speed_keeps_the_place(kind: RecordType) -> None:
    """As real ones do: quieter the slower the record, and the wave turns over with its way."""
    speed = curve(6, RATE, lambda t: np.where((t < 1) | (t > 5), 1.0, 3 * np.sin(5 * np.pi * t)))
    seconds = positions(speed, RATE, 30)
    felt = np.gradient(signal(kind, seconds), axis=0) * RATE / (2 * np.pi * kind.hz)
    sound = spoil(felt.astype(np.float32), Faults(noise_db=-50), RATE)
    got = listen(sound, seconds, speed, kind.number)
    assert np.abs(got.drift_ms()).max() < 10  # some turns are missed where it turns over
    assert abs(got.drift_ms()[-1]) < 1  # and found again
    assert got.jumps == 1


def test_a_hand_that_stops_the_record_and_lets_it_go() -> None:
    got = trace(SERATO, curve(8, RATE, lambda t: np.clip(np.abs(t - 4) - 1, 0, 1)), NOISY)
    standing = slice(round(3.5 * RATE / STEP), round(4.5 * RATE / STEP))
    assert np.abs(got.speed[standing]).max() < 0.02
    assert abs(got.drift_ms()[-1]) < 0.1


def test_a_record_that_turns_back_slowly_is_not_lost() -> None:
    turning = curve(6, RATE, lambda t: np.where(t < 1, 1.0, np.cos(np.pi * (t - 1))))
    got = trace(SERATO, turning, Faults(noise_db=-40))
    assert np.abs(got.drift_ms()).max() < 0.1
    assert got.jumps == 1


def test_a_lifted_needle_is_noticed_and_comes_down_elsewhere() -> None:
    first, at = play(SERATO, curve(1, RATE), RATE, 30)
    second, there = play(SERATO, curve(1, RATE), RATE, 200)
    listener = Listener(RATE, SERATO.number)
    assert abs(listener.hear(first).position - at[-1]) < 1e-4
    silent = listener.hear(spoil(np.zeros((RATE, 2), np.float32), Faults(noise_db=-70), RATE))
    assert silent.heard is Heard.NOTHING
    assert silent.speed == 0
    now = listener.hear(second)
    assert now.heard is Heard.PLACED
    assert now.jumps == 2
    assert abs(now.position - there[-1]) < 1e-4


def test_a_needle_that_skips_is_placed_again_in_a_tenth_of_a_second() -> None:
    seconds = 30 + np.arange(2 * RATE) / RATE
    seconds[RATE:] -= 1.8  # a groove further out
    listener = Listener(RATE, SERATO.number)
    sound = signal(SERATO, seconds)
    before = listener.hear(sound[: RATE + 4800])
    assert before.heard is Heard.PLACED
    assert abs(before.position - seconds[RATE + 4799]) < 1e-3
    assert before.jumps == 2
    # the jump is none of the record's way
    assert abs(listener.hear(sound[RATE + 4800 :]).travelled - 2.0) < 0.01


def test_hiss_and_hum_are_no_record() -> None:
    chance = np.random.default_rng(3)
    hiss = (0.1 * chance.standard_normal((2 * RATE, 2))).astype(np.float32)
    assert Listener(RATE).hear(hiss).heard is not Heard.PLACED
    hum = 0.2 * np.sin(2 * np.pi * 50 * np.arange(2 * RATE) / RATE)
    both = np.stack([hum, hum], axis=1).astype(np.float32)
    assert Listener(RATE).hear(both).heard is not Heard.PLACED


def test_another_side_is_found_after_a_change_of_records() -> None:
    listener = Listener(RATE)
    for name in ("serato_a", "traktor_b", "serato_b"):
        sound, _ = play(BY_NAME[name], curve(1, RATE), RATE, 50)
        assert TYPES[listener.hear(sound).type - 1].name == name
        listener.hear(np.zeros((RATE // 10, 2), np.float32))


@settings(max_examples=12, deadline=None)
@given(
    block=st.integers(1, 700),
    start=st.floats(0, 500),
    speed=st.floats(0.6, 1.6),
    wiring=st.integers(0, 7),
)
def test_blocks_of_any_size_give_the_same(
    block: int, start: float, speed: float, wiring: int
) -> None:
    faults = Faults(noise_db=-40, swapped=bool(wiring & 1), reversed_left=bool(wiring & 2))
    sound, _ = play(SERATO, curve(0.25, RATE, speed), RATE, start, faults)
    whole = Listener(RATE, SERATO.number).hear(sound)
    cut = Listener(RATE, SERATO.number)
    for i in range(0, len(sound), block):
        now = cut.hear(np.ascontiguousarray(sound[i : i + block]))
    assert abs(now.position - whole.position) < 1e-9
    assert abs(now.travelled - whole.travelled) < 1e-9


def test_an_offset_of_seventeen_is_forgotten() -> None:
    listener = Listener(RATE, SERATO.number)
    listener.hear(np.resize(np.array([0.0, 17.0], np.float32), (2000, 2)))
    listener.hear(np.resize(np.array([0.0, 7.0], np.float32), (2000, 2)))
    sound, at = play(SERATO, curve(1, RATE), RATE, 40)
    assert abs(listener.hear(sound).position - at[-1]) < 1e-3


@settings(max_examples=12, deadline=None)
@given(
    values=st.lists(
        st.one_of(st.floats(width=32), st.sampled_from([np.nan, np.inf, -np.inf, 3e38, 0.0])),
        min_size=2,
        max_size=400,
    )
)
def test_odd_samples_do_no_harm(values: list[float]) -> None:
    listener = Listener(RATE)
    odd = np.resize(np.array(values, np.float32), (2000, 2))
    now = listener.hear(np.ascontiguousarray(odd))
    assert np.isfinite([now.speed, now.position, now.travelled, *now.level]).all()
    sound, at = play(SERATO, curve(1, RATE), RATE, 40)
    after = listener.hear(sound)
    assert after.heard is Heard.PLACED
    assert abs(after.position - at[-1]) < 1e-3
