# SPDX-License-Identifier: GPL-3.0-or-later
"""common-controller-scripts.js: what every mapping may use."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.controllers.libraries.conftest import Scripts


@pytest.fixture
def common(load: Callable[..., Scripts]) -> Scripts:
    return load("common-controller-scripts.js")


@pytest.mark.parametrize(
    ("code", "result"),
    [
        ("script.absoluteLin(0, -1, 1)", -1),
        ("script.absoluteLin(127, -1, 1)", 1),
        ("script.absoluteLin(63.5, -1, 1)", 0),
        ("script.absoluteLin(200, 0, 1)", 1),
        ("script.absoluteLin(15, 0, 10, 10, 20)", 5),
        ("script.absoluteLinInverse(0, -1, 1)", 63.5),
        ("script.absoluteLinInverse(9, -1, 1)", 127),
        ("script.absoluteNonLin(64, 0, 1, 4)", 1),
        ("script.absoluteNonLin(0, 0, 1, 4)", 0),
        ("script.absoluteNonLin(127, 0, 1, 4)", 4),
        ("script.absoluteNonLinInverse(1, 0, 1, 4)", 63.5),
        ("script.absoluteNonLinInverse(4, 0, 1, 4)", 127),
        ("script.absoluteNonLinInverse(-3, 0, 1, 4)", 0),
        ("script.posMod(-1, 8)", 7),
        ("script.deckFromGroup('[Channel12]')", 12),
        ("script.deckFromGroup('[Sampler1]')", 0),
        ("script.midiPitch(0, 64, 0xE3)", 0),
        ("script.midiPitch(127, 127, 0xE0)", 1),
        ("script.midiPitch(0, 64, 0xB0)", False),
        ("colorCodeFromObject({red: 255, green: 128, blue: 1})", 0xFF8001),
        ("colorCodeFromObject(colorCodeToObject(0x123456))", 0x123456),
        ("arrayContains([1, 2], 2)", True),
        ("secondstominutes(65)", "01:05"),
        ("msecondstominutes(65430)", "01:05.43"),
        ("'Az'.toInt().join()", "65,122"),
        ("script.eqRegEx.exec('[EqualizerRack1_[Channel2]_Effect1]')[1]", "[Channel2]"),
        ("script.individualEffectRegEx.exec('[EffectRack1_EffectUnit2_Effect3]')[2]", "3"),
        ("script.LIBRARY_COLUMNS.LAST_PLAYED", 31),
        ("ButtonState.pressed + LedState.on", 254),
    ],
)
def test_a_helper_gives(common: Scripts, code: str, result: Any) -> None:
    assert common.run(code) == (pytest.approx(result) if isinstance(result, float) else result)


def test_a_control_is_triggered_for_a_while(common: Scripts) -> None:
    assert common.does("script.triggerControl('[M]', 'k', 50)") == ["set [M] k 1"]
    assert common.does("pass(49)") == []
    assert common.does("pass(1)") == ["set [M] k 0"]


def test_a_control_is_toggled(common: Scripts) -> None:
    assert common.does("script.toggleControl('[M]', 'k')") == ["set [M] k 1"]
    assert common.does("script.toggleControl('[M]', 'k')") == ["set [M] k 0"]


def test_a_brake_is_bound_to_a_button(common: Scripts) -> None:
    assert common.does("script.brake(0, 1, 127, 0x90, '[Channel2]')") == ["brake 2 true 1 "]
    assert common.does("script.brake(0, 1, 127, 0x80, '[Channel2]')") == ["brake 2 false 1 "]
    assert common.does("script.spinback(0, 1, 0, 0x90, '[Channel2]')") == [
        "spinback 2 false 1.8 -10"
    ]
    assert common.does("script.softStart(0, 1, 9, 0x90, '[Channel4]', 3)") == ["start 4 true 3"]


def test_taps_make_a_tempo(common: Scripts) -> None:
    common.run(
        "values['[Channel1],file_bpm'] = 100; values['[Channel1],rateRange'] = 0.5;"
        "values['[Channel1],rate_dir'] = 1;"
    )
    common.run("bpm.tapButton(1); now += 500; bpm.tapButton(1);")
    common.run("now += 500; bpm.tapButton(1); now += 500; bpm.tapButton(1)")
    assert common.run("read('[Channel1]', 'rate')") == pytest.approx(0.4)
    assert common.does("now += 200; bpm.tapButton(1)") == []  # far too soon
    assert common.does("now += 5000; bpm.tapButton(1)") == []  # begins anew


def test_connections_are_bound_and_removed(common: Scripts) -> None:
    assert common.does("script.bindConnections('[M]', {a: print, b: print})") == [
        "trigger [M] a",
        "trigger [M] b",
    ]
    assert common.does("script.bindConnections('[M]', {a: print}, true)") == ["disconnect [M] a"]


def test_objects_become_text_and_circles_end(common: Scripts) -> None:
    common.run("var o = {a: {b: 1}}; o.self = o; printObject(o)")
    assert "b: 1" in common.run("lines.join()")


def test_buttons_of_old_mappings_call_their_deck(common: Scripts) -> None:
    common.run(
        "Deck.prototype.press = function (v) { told('pressed', this.group, v); };"
        "var d = new Deck(2, '[Channel2]'); d.addButton('P', new Button(7), 'press');"
        "d.addButton('None', new Button(), 'no_such_method')"
    )
    assert common.does("d.Buttons.P.handleEvent(127)") == ["pressed [Channel2] 127"]
    assert common.run("d.Buttons.P.state + d.Buttons.P.controlId") == 134
    assert common.does("d.Buttons.None.handleEvent(127)") == []
