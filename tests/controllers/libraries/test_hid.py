# SPDX-License-Identifier: GPL-3.0-or-later
"""common-hid-packet-parser.js and common-hid-devices.js: what reports mean."""

from collections.abc import Callable

import pytest

from tests.controllers.libraries.conftest import Scripts


@pytest.fixture
def hid(load: Callable[..., Scripts]) -> Scripts:
    scripts = load(
        "common-controller-scripts.js", "common-hid-packet-parser.js", "common-hid-devices.js"
    )
    scripts.run(
        "var c = new HIDController(); c.activeDeck = 1; var p = new HIDPacket('in', 1);"
        "p.addControl('hid', 'play', 1, 'B', 0x04); p.addControl('hid', 'mode', 1, 'B', 0x30);"
        "p.addControl('hid', 'cue', 2, 'I', 0x80000000); p.addControl('hid', 'fader', 6, 'H');"
        "p.addControl('hid', 'bend', 8, 'h');"
        "p.addControl('hid', 'wheel', 10, 'B', undefined, true);"
        "c.registerInputPacket(p);"
        "function report(flags, cue, fader, bend, wheel) {"
        " c.parsePacket([1, flags, 0, 0, 0, cue, fader & 255, fader >> 8, bend & 255,"
        "  (bend >> 8) & 255, wheel]); }"
        "report(0, 0, 0, 0, 250)"
    )
    return scripts


def test_the_first_report_only_tells_where_everything_is(hid: Scripts) -> None:
    assert hid.run("p.getField('hid', 'wheel').value") == 250
    assert hid.run("p.getField('hid', 'play').value") == 0


def test_links_set_controls(hid: Scripts) -> None:
    hid.run(
        "c.linkControl('hid', 'play', 'deck', 'play'); c.linkControl('hid', 'cue', 'deck2', 'cue');"
        "c.linkControl('hid', 'fader', '[Master]', 'gain');"
        "c.linkControl('hid', 'bend', 'deck', 'b');"
        "c.linkControl('hid', 'wheel', '[Library]', 'MoveVertical');"
        "c.setScaler('gain', function (group, name, value) { return value / 65535; })"
    )
    assert hid.does("report(0x04, 0x80, 65535, -2, 2)") == [
        "set [Channel1] play 1",
        "set [Channel2] cue 1",
        "set [Master] gain 1",
        "set [Channel1] b -2",
        "set [Library] MoveVertical 8",
    ]
    assert hid.does("report(0x04, 0x80, 65535, -2, 2)") == []
    assert hid.does("report(0, 0, 65535, -2, 1)") == [
        "set [Channel2] cue 0",
        "set [Library] MoveVertical -1",
    ]


def test_callbacks_take_fields_and_small_changes_are_left_out(hid: Scripts) -> None:
    hid.run(
        "c.setCallback('in', 'hid', 'mode', function (f) { told(f.name, f.value); });"
        "c.setCallback('in', 'hid', 'fader', function (f) { told(f.name, f.value, f.delta); });"
        "p.setMinDelta('hid', 'fader', 5)"
    )
    assert hid.does("report(0x30, 0, 4, 0, 250)") == ["mode 3"]
    assert hid.does("report(0x10, 0, 5, 0, 250)") == ["mode 1", "fader 5 5"]


def test_modifiers_are_kept(hid: Scripts) -> None:
    hid.run("c.linkModifier('hid', 'play', 'shift'); report(0x04, 0, 0, 0, 250)")
    assert hid.run("c.modifiers.get('shift')") == 1
    hid.run("report(0, 0, 0, 0, 250)")
    assert hid.run("c.modifiers.get('shift')") == 0


def test_other_reports_and_short_ones_do_no_harm(hid: Scripts) -> None:
    hid.run("c.linkControl('hid', 'play', 'deck', 'play')")
    assert hid.does("c.parsePacket([7, 255, 255], 3); c.parsePacket([], 0)") == []
    assert hid.does("c.parsePacket([1, 4], 2)") == ["set [Channel1] play 1"]


def test_outputs_are_packed_and_follow_controls(hid: Scripts) -> None:
    hid.run(
        "var o = new HIDPacket('lights', 0x80); o.addOutput('deck', 'led', 1, 'B', 0x04);"
        "o.addOutput('deck', 'other', 1, 'B', 0x30); o.addOutput('hid', 'level', 2, 'h');"
        "c.registerOutputPacket(o); c.LEDColors.on = 1"
    )
    assert hid.does("c.setOutput('deck', 'other', 2); c.setOutput('hid', 'level', -2, true)") == [
        "report 128 32,254,255"
    ]
    hid.run("c.linkOutput('deck', 'led', 'deck', 'play')")
    assert hid.does("write('[Channel1]', 'play', 1)") == ["report 128 36,254,255"]
    assert hid.does("c.switchDeck()") == ["report 128 32,254,255"]
    assert hid.does("write('[Channel2]', 'play', 1)") == ["report 128 36,254,255"]
    hid.run("c.unlinkOutput('deck', 'led')")
    assert hid.does("write('[Channel2]', 'play', 0)") == []


def test_a_touched_wheel_scratches(hid: Scripts) -> None:
    hid.run(
        "c.linkControl('hid', 'play', 'deck', 'jog_touch');"
        "c.linkControl('hid', 'wheel', 'deck', 'jog_wheel')"
    )
    assert hid.does("report(0, 0, 0, 0, 251)") == ["set [Channel1] jog 1"]
    assert hid.does("report(4, 0, 0, 0, 251)")[0].startswith("scratch 1 128 33.33")
    assert hid.does("report(4, 0, 0, 0, 249)") == ["tick 1 -2"]
    assert hid.does("report(0, 0, 0, 0, 249)") == ["release 1"]


def test_a_held_button_repeats(hid: Scripts) -> None:
    hid.run(
        "report(4, 0, 0, 0, 250);c.setAutoRepeat('hid', 'play', function () { told('again'); }, 50)"
    )
    assert hid.does("pass(50); pass(50)") == ["again", "again"]
    assert hid.does("report(0, 0, 0, 0, 250); pass(50)") == []
    hid.run("c.close()")


def test_plain_devices_know_their_reports(hid: Scripts) -> None:
    hid.run(
        "var k = new HIDKeyboardDevice(); k.registerInputPackets(); k.registerOutputPackets();"
        "k.controller.linkControl('hid', 'left_shift', '[M]', 's');"
        "k.controller.parsePacket([0, 0, 0], 3)"
    )
    assert hid.does("k.controller.parsePacket([2, 0, 0], 3)") == ["set [M] s 1"]
    hid.run("var t = new HIDTrackpadDevice(); t.registerInputPackets()")


def test_an_unknown_format_is_told(hid: Scripts) -> None:
    hid.run("p.addControl('hid', 'odd', 0, 'Q'); c.setOutput('no', 'such', 1)")
    assert hid.run("lines.length") == 2
