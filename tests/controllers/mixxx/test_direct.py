# SPDX-License-Identifier: GPL-3.0-or-later
"""Bindings without a script: options, 14 bits, soft takeover, what C may do; and lights."""

from pathlib import Path

import pytest

from app.controllers.mixxx.formulas import formula
from engine.midi import Do
from tests.controllers.mixxx.device import LOG, MS, Bench, binding


@pytest.mark.parametrize(
    ("options", "m", "before", "result"),
    [
        ("normal", 5, 9, 5),
        ("snormal", 5, 9, 5),  # a tag that nobody knows
        ("invert", 5, 9, 122),
        ("rot64", 65, 10, 10.0625),
        ("rot64", 63, 10, 9.9375),
        ("rot64", 70, 10, 15),
        ("rot64", 58, 10, 5),
        ("rot64", 64, 10, 11),
        ("rot64", 127, 100, 127),
        ("rot64inv", 70, 10, 5),
        ("rot64fast", 66, 10, 13),
        ("rot64fast", 0, 10, 0),
        ("diff", 2, 10, 12),
        ("diff", 127, 10, 9),
        ("selectknob", 127, 10, -1),
        ("selectknob", 3, 10, 3),
        ("button", 3, 0, 1),
        ("button", 0, 1, 0),
        ("switch", 0, 0, 1),
        ("spread64", 60, 0, -4),
        ("hercjog", 64, 1, 65),
        ("hercjog", 127, 10, 9),
        ("hercjogfast", 127, 10, 7),
        ("invert diff", 5, 9, 122),  # the first ones are alone
        ("diff button", 127, 10, 1),  # the others one after the other
        ("selectknob spread64", 127, 0, -65),
    ],
)
def test_options(options: str, m: float, before: float, result: float) -> None:
    assert formula(frozenset(options.split()))(m, before) == result


def test_a_value_reaches_its_control(tmp_path: Path) -> None:
    bench = Bench(tmp_path, controls=binding("volume", 0xB0, 7))
    bench.message(0xB0, 7, 127)
    assert bench.value("volume") == 1.0
    bench.message(0xB1, 7, 0)  # another channel
    bench.message(0xB0, 8, 0)
    assert bench.value("volume") == 1.0
    bench.message(0xB0, 7, 0, direct=True)  # C has done it
    assert bench.value("volume") == 1.0


def test_all_bindings_of_a_message_act_in_order(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        controls=binding("volume", 0xB0, 7)
        + binding("rate", 0xB0, 7, "invert")
        + binding("pregain", 0xB0, 7),
    )
    bench.message(0xB0, 7, 127)
    assert [key for key, _ in bench.names.written] == ["volume", "rate", "pregain"]
    assert bench.value("rate") == 0.0


def test_buttons_and_switches(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        controls=binding("push", 0x90, 1)
        + binding("push", 0x80, 1)
        + binding("push", 0xB0, 2, "button")
        + binding("push", 0x80, 3, "switch"),
    )
    bench.message(0x90, 1, 100)
    bench.message(0x80, 1, 64)
    bench.message(0xB0, 2, 5)
    bench.message(0xB0, 2, 0)
    bench.message(0x80, 3, 0)  # counts as pressed
    assert [v for _, v in bench.names.written] == [1.0, 0.0, 1.0, 0.0, 1.0]


def test_pitch_bend_has_14_bits_and_no_number(tmp_path: Path) -> None:
    bench = Bench(tmp_path, controls=binding("volume", 0xE3, 77))
    bench.message(0xE3, 0, 64)
    assert bench.value("volume") == pytest.approx(64 / 127)
    bench.message(0xE3, 127, 127)
    assert bench.value("volume") == 1.0


HALVES = binding("volume", 0xB0, 1, "fourteen-bit-msb") + binding(
    "volume", 0xB0, 33, "fourteen-bit-lsb"
)


@pytest.mark.parametrize("order", [((1, 64), (33, 64)), ((33, 64), (1, 64))])
def test_two_halves_make_a_value(tmp_path: Path, order: tuple[tuple[int, int], ...]) -> None:
    bench = Bench(tmp_path, controls=HALVES)
    for first, second in order:
        bench.message(0xB0, first, second)
    assert [v for _, v in bench.names.written] == [pytest.approx(64.5 / 127)]


def test_two_equal_halves_are_both_lost(tmp_path: Path) -> None:
    bench = Bench(tmp_path, controls=HALVES + binding("rate", 0xB0, 5))
    bench.message(0xB0, 1, 64)
    bench.message(0xB0, 1, 65)
    bench.message(0xB0, 33, 1)
    assert bench.names.written == []
    bench.message(0xB0, 5, 1)  # something else comes between
    bench.message(0xB0, 1, 3)
    assert [key for key, _ in bench.names.written] == ["rate"]


def test_soft_takeover_waits_for_the_knob(tmp_path: Path) -> None:
    bench = Bench(tmp_path, controls=binding("level", 0xB0, 7, "soft-takeover"))
    for m in (10, 20, 40):
        bench.world.now_ns += 60 * MS
        bench.message(0xB0, 7, m)
    assert bench.names.written == []
    bench.world.now_ns += 60 * MS
    bench.message(0xB0, 7, 64)
    assert bench.value("level") == pytest.approx(64 / 127)


def test_unknown_controls_and_odd_messages_do_nothing(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        controls=binding("nothing", 0xB0, 7) + binding("volume", 0xF8, 0),
    )
    for data in ((0xB0, 7, 1), (0xF8,), (0xB0,), (0xF0, 0xF7), (0xFE,)):
        bench.message(*data)
    assert bench.names.written == []


def test_program_change_has_its_value_in_no_byte(tmp_path: Path) -> None:
    bench = Bench(tmp_path, controls=binding("push", 0xC0, 9, "switch"))
    bench.message(0xC0, 3)
    assert bench.names.written == [("push", 1.0)]


# --- What C does


def does(folder: Path, controls: str) -> list[tuple[int, int, Do]]:
    bench = Bench(folder, controls=controls, start=False)
    bench.start()
    return sorted((b.status, b.number, b.do) for b in bench.mapping.bindings())


def test_c_does_faders_and_buttons(tmp_path: Path) -> None:
    controls = binding("volume", 0xB0, 7) + binding("push", 0x90, 3) + binding("push", 0x80, 3)
    assert does(tmp_path, controls) == [(0x90, 3, Do.BUTTON), (0xB0, 7, Do.VALUE)]


@pytest.mark.parametrize(
    "controls",
    [
        binding("volume", 0xB0, 7) + binding("T.f", 0xB0, 7, "script-binding"),
        binding("volume", 0xB0, 7, "diff"),
        binding("volume", 0xB0, 164),  # a number that no message has
        binding("volume", 0xB0, 7, group="[Channel2]"),
        binding("rate", 0xB0, 7),
    ],
    ids=["also a script", "relative", "no number", "not simple", "not simple either"],
)
def test_c_does_only_what_it_can(tmp_path: Path, controls: str) -> None:
    assert does(tmp_path, controls) == []


def test_an_inverted_fader_in_c_has_its_table_turned(tmp_path: Path) -> None:
    bench = Bench(tmp_path, controls=binding("volume", 0xB0, 7, "invert"))
    [found] = bench.mapping.bindings()
    assert (found.table[0], found.table[127]) == (1.0, 0.0)


# --- Lights


def output(key: str, number: int, more: str = "", group: str = "[Channel1]") -> str:
    return (
        f"<output><group>{group}</group><key>{key}</key><status>0x90</status>"
        f"<midino>{number}</midino>{more}</output>"
    )


def lit(bench: Bench) -> list[tuple[int, int]]:
    sent, bench.output.sent = bench.output.sent, []
    return [(data[1], data[2]) for data in sent]


def test_lights_are_sent_at_the_start_and_when_they_change(tmp_path: Path) -> None:
    outputs = (
        output("play", 1)
        + output("level", 2, "<on>5</on><off>6</off><minimum>0.6</minimum>")
        + output("level", 3, "<maximum>0.5</maximum>")
        + output("nothing", 4)
        + output("play", 5, "<off>0xFF</off>")
    )
    bench = Bench(tmp_path, outputs=outputs)
    assert sorted(lit(bench)) == [(1, 0x7F), (2, 6), (3, 0x7F), (5, 0x7F)]
    bench.names.elsewhere("level", 0.7)
    bench.mapping.changed({})
    assert lit(bench) == [(2, 5), (3, 0)]
    bench.names.elsewhere("level", 0.8)
    bench.mapping.changed({})
    assert lit(bench) == []
    bench.names.elsewhere("play", 2.0)
    bench.mapping.changed({})
    assert lit(bench) == [(1, 0)]  # 0xFF is not sent
    bench.mapping.stop()
    assert lit(bench) == [(2, 6)]


def test_lights_come_after_init(tmp_path: Path) -> None:
    script = LOG + "T.init = function() { midi.sendShortMsg(0x90, 1, 3); };"
    bench = Bench(tmp_path, script, outputs=output("play", 1))
    assert lit(bench) == [(1, 3), (1, 0x7F)]
