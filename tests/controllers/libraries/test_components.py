# SPDX-License-Identifier: GPL-3.0-or-later
"""midi-components-0.0.js: the parts of a controller."""

from collections.abc import Callable

import pytest

from tests.controllers.libraries.conftest import Scripts

PRESS, LET_GO = "(0, 1, 127, 0x90, '')", "(0, 1, 0, 0x90, '')"


@pytest.fixture
def parts(load: Callable[..., Scripts]) -> Scripts:
    return load("common-controller-scripts.js", "lodash.mixxx.js", "midi-components-0.0.js")


def make(parts: Scripts, kind: str, options: str) -> None:
    parts.run(f"var c = new components.{kind}({options})")


def test_a_button_pushes_and_its_light_follows(parts: Scripts) -> None:
    made = parts.does(
        "var c = new components.Button({midi: [0x91, 5], group: '[Channel1]', key: 'pfl'})"
    )
    assert made == ["midi 145 5 0"]
    assert parts.does(f"c.input{PRESS}") == ["set [Channel1] pfl 1", "midi 145 5 127"]
    assert parts.does(f"c.input{LET_GO}") == ["set [Channel1] pfl 0", "midi 145 5 0"]
    assert parts.does("c.disconnect(); write('[Channel1]', 'pfl', 1)") == []


def test_a_toggle_acts_on_presses_only(parts: Scripts) -> None:
    make(
        parts,
        "Button",
        "{group: '[M]', inKey: 'k', type: components.Button.prototype.types.toggle}",
    )
    assert parts.does(f"c.input{PRESS}; c.input{LET_GO}") == ["set [M] k 1"]
    assert parts.does(f"c.input{PRESS}; c.input{LET_GO}") == ["set [M] k 0"]


def test_a_power_window_goes_back_after_a_long_press(parts: Scripts) -> None:
    kind = "components.Button.prototype.types.powerWindow"
    make(parts, "Button", f"{{group: '[M]', inKey: 'k', type: {kind}}}")
    assert parts.does(f"c.input{PRESS}; pass(200); c.input{LET_GO}; pass(900)") == ["set [M] k 1"]
    assert parts.does(f"c.input{PRESS}; pass(300)") == ["set [M] k 0"]
    assert parts.does(f"c.input{LET_GO}") == ["set [M] k 1"]


def test_lights_of_the_shifted_layer_are_lit_too(parts: Scripts) -> None:
    options = "midi: [0x90, 1], group: '[M]', key: 'k', on: 3, sendShifted: true, shiftOffset: 8"
    make(parts, "Button", f"{{{options}, shiftControl: true}}")
    assert parts.does("write('[M]', 'k', 1)") == ["midi 144 1 3", "midi 144 9 3"]
    make(parts, "Button", f"{{{options}, shiftChannel: true, outConnect: false}}")
    assert parts.does("c.send(7)") == ["midi 144 1 7", "midi 152 1 7"]


@pytest.mark.parametrize(
    ("kind", "plain", "shifted"),
    [
        ("PlayButton", "play", "reverse"),
        ("CueButton", "cue_default", "start_stop"),
        ("LoopToggleButton", "reloop_toggle", "reloop_andstop"),
    ],
)
def test_a_button_of_a_deck(parts: Scripts, kind: str, plain: str, shifted: str) -> None:
    make(parts, kind, "{midi: [0x90, 1], group: '[Channel1]'}")
    assert parts.does(f"c.input{PRESS}") == [f"set [Channel1] {plain} 1"]
    assert parts.does(f"c.shift(); c.input{PRESS}") == [f"set [Channel1] {shifted} 1"]


def test_sync_is_for_once_or_held_for_good(parts: Scripts) -> None:
    make(parts, "SyncButton", "{midi: [0x90, 1], group: '[Channel1]'}")
    assert parts.does(f"c.input{PRESS}; c.input{LET_GO}; pass(900)") == [
        "set [Channel1] beatsync 1"
    ]
    assert parts.does(f"c.input{PRESS}; pass(300)")[-2:] == [
        "set [Channel1] sync_enabled 1",
        "midi 144 1 127",
    ]
    assert parts.does(f"c.input{PRESS}")[0] == "set [Channel1] sync_enabled 0"


def test_a_hot_cue_shows_its_colour(parts: Scripts) -> None:
    make(
        parts,
        "HotcueButton",
        "{midi: [0x90, 1], group: '[Channel1]', number: 3,"
        " sendRGB: function (c) { told('rgb', c.red, c.green, c.blue); }}",
    )
    assert parts.does(f"c.input{PRESS}") == ["set [Channel1] hotcue_3_activate 1"]
    parts.run("write('[Channel1]', 'hotcue_3_color', 0x0A0B0C)")
    assert parts.does("write('[Channel1]', 'hotcue_3_status', 1)") == ["rgb 10 11 12"]
    assert parts.does("write('[Channel1]', 'hotcue_3_color', 0x010203)") == ["rgb 1 2 3"]
    assert parts.does("write('[Channel1]', 'hotcue_3_status', 0)") == ["midi 144 1 0"]
    assert parts.does(f"c.shift(); c.input{PRESS}") == ["set [Channel1] hotcue_3_clear 1"]


def test_a_sampler_loads_plays_stops_and_ejects(parts: Scripts) -> None:
    make(parts, "SamplerButton", "{midi: [0x90, 1], number: 2, playing: 9, volumeByVelocity: true}")
    assert parts.does(f"c.input{PRESS}")[1:] == ["set [Sampler2] LoadSelectedTrack 1"]
    assert parts.does("write('[Sampler2]', 'track_loaded', 1)") == ["midi 144 1 127"]
    assert parts.does(f"c.input{PRESS}")[1:] == ["set [Sampler2] cue_gotoandplay 1"]
    assert parts.does("write('[Sampler2]', 'play', 1)") == ["midi 144 1 9"]
    assert parts.does(f"c.shift(); c.input{PRESS}")[0] == "set [Sampler2] play 0"
    assert parts.does(f"c.input{PRESS}; c.input{LET_GO}") == [
        "set [Sampler2] eject 1",
        "set [Sampler2] eject 0",
    ]


def test_a_pot_takes_over_softly_from_its_second_value_on(parts: Scripts) -> None:
    make(parts, "Pot", "{midi: [0xB0, 1], group: '[M]', inKey: 'k'}")
    assert parts.does("c.input(0, 1, 64)") == ["parameter [M] k 0.5", "takeover [M] k"]
    assert parts.does("c.input(0, 1, 127)") == ["parameter [M] k 1"]
    assert parts.does("c.input(0, 1, 1)") == ["parameter [M] k 0.007813"]
    assert parts.does("c.disconnect()") == ["ignore [M] k"]


def test_a_pot_of_14_bits(parts: Scripts) -> None:
    make(parts, "Pot", "{group: '[M]', inKey: 'k', invert: true}")
    parts.run("c.inputMSB(0, 1, 64)")
    assert parts.does("c.inputLSB(0, 2, 0)") == ["parameter [M] k 0.5"]
    assert parts.does("c.inputMSB(0, 1, 127); c.inputLSB(0, 2, 127)") == ["parameter [M] k 0"]


def test_a_relative_pot_moves_by_what_it_moves(parts: Scripts) -> None:
    make(parts, "Pot", "{group: '[M]', inKey: 'k', relative: true}")
    parts.run("write('[M]', 'k', 0.25)")
    assert parts.does("c.input(0, 1, 0); c.input(0, 1, 64)") == ["parameter [M] k 0.75"]


def test_a_container_shifts_what_is_in_it_and_lets_go(parts: Scripts) -> None:
    parts.run(
        "var box = new components.ComponentContainer(); box.list = [];"
        "box.list[1] = new components.PlayButton({midi: [0x90, 1], group: '[Channel1]'});"
        "box.inner = new components.ComponentContainer();"
        "box.inner.cue = new components.CueButton({midi: [0x90, 2], group: '[Channel1]'});"
        f"box.inner.cue.input{PRESS}"
    )
    assert parts.does("box.shift()") == ["set [Channel1] cue_default 0"]
    assert parts.run("box.isShifted && box.inner.isShifted && box.inner.cue.inKey") == "start_stop"
    parts.run("box.unshift()")
    assert parts.run("box.list[1].inKey") == "play"
    assert parts.does("box.shutdown()") == ["midi 144 1 0", "midi 144 2 0"]
    parts.run("var n = 0; box.forEachComponent(function () { n += this === box; }, false)")
    assert parts.run("n") == 0


def test_a_layer_replaces_what_components_do(parts: Scripts) -> None:
    parts.run(
        "var box = new components.ComponentContainer({a: new components.Button({group: '[M]',"
        " key: 'x', midi: [0x90, 1]})}); box.applyLayer({a: {outKey: 'y', inKey: 'y'}})"
    )
    assert parts.does("write('[M]', 'x', 1)") == []
    assert parts.does("write('[M]', 'y', 1)") == ["midi 144 1 127"]


def test_a_deck_takes_its_components_along(parts: Scripts) -> None:
    parts.run(
        "var My = function () { components.Deck.call(this, [1, 3]);"
        " this.play = new components.PlayButton([0x90, 1]);"
        " this.eq = new components.Pot({group: '[EqualizerRack1_[Channel1]_Effect1]', inKey: 'p'});"
        " this.fx = new components.EffectAssignmentButton({midi: [0x90, 3], effectUnit: 2,"
        "  group: '[Channel1]'});"
        " this.reconnectComponents(function (c) {"
        "  if (c.group === undefined) { c.group = this.currentDeck; } }); };"
        "My.prototype = new components.Deck(); var d = new My();"
    )
    assert parts.does(f"d.play.input{PRESS}") == ["set [Channel1] play 1"]
    parts.run("d.toggle()")
    assert parts.does(f"d.play.input{PRESS}") == ["set [Channel3] play 1"]
    assert parts.run("d.eq.group") == "[EqualizerRack1_[Channel3]_Effect1]"
    assert parts.does(f"d.fx.input{PRESS}")[0] == (
        "set [EffectRack1_EffectUnit2] group_[Channel3]_enable 1"
    )
    parts.run("d.toggle()")
    assert parts.run("d.currentDeck") == "[Channel1]"


def test_a_wheel_scratches_while_touched(parts: Scripts) -> None:
    make(parts, "JogWheelBasic", "{deck: 1, wheelResolution: 128, alpha: 1 / 8}")
    assert parts.does("c.inputWheel(0, 1, 127)") == ["set [Channel1] jog -1"]
    assert parts.does(f"c.inputTouch{PRESS}")[0].startswith("scratch 1 128 33.3333")
    assert parts.does("c.inputWheel(0, 1, 3)") == ["tick 1 3"]
    assert parts.does(f"c.inputTouch{LET_GO}") == ["release 1"]


@pytest.fixture
def unit(parts: Scripts) -> Scripts:
    parts.run(
        "var u = new components.EffectUnit([1, 3]);"
        "[1, 2, 3].forEach(function (i) {"
        " u.enableButtons[i].midi = [0x90, i]; u.knobs[i].midi = [0xB0, i]; });"
        "u.effectFocusButton.midi = [0x90, 9]; u.dryWetKnob.midi = [0xB0, 9]; u.init()"
    )
    return parts


def test_an_effect_unit_turns_and_switches_its_effects(unit: Scripts) -> None:
    assert unit.does("u.knobs[2].input(0, 2, 127)")[0] == (
        "parameter [EffectRack1_EffectUnit1_Effect2] meta 1"
    )
    assert unit.does(f"u.enableButtons[3].input{PRESS}") == [
        "set [EffectRack1_EffectUnit1_Effect3] enabled 1",
        "midi 144 3 127",
    ]
    assert (
        unit.does("u.dryWetKnob.input(0, 9, 0)")[0] == "parameter [EffectRack1_EffectUnit1] mix 0"
    )


def test_an_effect_is_focused_and_not_any_more(unit: Scripts) -> None:
    unit.run(f"u.effectFocusButton.input{PRESS}; u.effectFocusButton.input{LET_GO}")
    assert unit.run("read('[EffectRack1_EffectUnit1]', 'show_parameters')") == 1
    unit.run(f"u.effectFocusButton.input{PRESS}; pass(300); u.enableButtons[2].input{PRESS}")
    unit.run(f"u.effectFocusButton.input{LET_GO}")
    assert unit.run("read('[EffectRack1_EffectUnit1]', 'focused_effect')") == 2
    assert unit.does("u.knobs[1].input(0, 1, 127)")[0] == (
        "parameter [EffectRack1_EffectUnit1_Effect2] parameter1 1"
    )
    assert unit.does(f"u.enableButtons[3].input{PRESS}")[0] == (
        "set [EffectRack1_EffectUnit1_Effect2] button_parameter3 1"
    )
    unit.run(f"u.effectFocusButton.input{PRESS}; u.effectFocusButton.input{LET_GO}")
    assert unit.run("read('[EffectRack1_EffectUnit1]', 'focused_effect')") == 0
    unit.run(f"u.effectFocusButton.input{PRESS}; u.effectFocusButton.input{LET_GO}")
    assert unit.run("read('[EffectRack1_EffectUnit1]', 'focused_effect')") == 2


def test_with_shift_a_unit_chooses_effects_presets_and_the_next_unit(unit: Scripts) -> None:
    unit.run("u.shift(); u.knobs[1].input(0, 1, 10)")
    assert unit.does("u.knobs[1].input(0, 1, 30)") == [
        "set [EffectRack1_EffectUnit1_Effect1] effect_selector 1"
    ]
    assert unit.does(f"u.enableButtons[2].input{PRESS}") == [
        "set [EffectRack1_EffectUnit1] loaded_chain_preset 2"
    ]
    unit.run(f"u.effectFocusButton.input{PRESS}; u.unshift()")
    assert unit.does("u.knobs[2].input(0, 2, 0)")[0] == (
        "parameter [EffectRack1_EffectUnit3_Effect2] meta 0"
    )


def test_channels_are_sent_through_the_unit(unit: Scripts) -> None:
    unit.run("u.enableOnChannelButtons.addButton('Channel2')")
    assert unit.does(f"u.enableOnChannelButtons.Channel2.input{PRESS}")[0] == (
        "set [EffectRack1_EffectUnit1] group_[Channel2]_enable 1"
    )


def test_what_is_missing_is_told_and_does_not_throw(parts: Scripts) -> None:
    for kind in ("HotcueButton", "SamplerButton", "EffectAssignmentButton"):
        make(parts, kind, "")
    assert parts.run("lines.length") == 3
