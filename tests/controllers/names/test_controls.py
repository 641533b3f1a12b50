# SPDX-License-Identifier: GPL-3.0-or-later
"""Names, numbers, kinds: what holds for all controls."""

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.controllers.mapping import NEVER
from engine.controls import BY_PATH
from tests.controllers.names.conftest import DECK, MS, Names

QUICK = "[QuickEffectRack1_[Channel1]]"


def test_a_name_has_one_number_for_ever(names: Names) -> None:
    found = [names.find(DECK, key) for key in ("play", "cue_default", "play", "nonsense")]
    assert found[0] == found[2]
    assert len(set(found)) == 3
    assert sorted(set(found)) == [0, 1, 2]


@pytest.mark.parametrize(
    ("group", "old", "now_group", "now"),
    [
        (DECK, "VuMeter", DECK, "vu_meter"),
        (DECK, "VuMeterL", DECK, "vu_meter_left"),
        (DECK, "PeakIndicatorR", DECK, "peak_indicator_right"),
        (DECK, "reloop_exit", DECK, "reloop_toggle"),
        (DECK, "sync_master", DECK, "sync_leader"),
        (DECK, "hotcue_3_enabled", DECK, "hotcue_3_status"),
        (DECK, "visual_playposition", DECK, "playposition"),
        ("[Master]", "VuMeterL", "[Main]", "vu_meter_left"),
        ("[Master]", "volume", "[Master]", "gain"),
        ("[Master]", "headVolume", "[Master]", "headGain"),
        ("[Master]", "headVolume_up", "[Master]", "headGain_up"),
        ("[Master]", "guiTick50ms", "[App]", "gui_tick_50ms_period_s"),
        ("[Samplers]", "show_samplers", "[Skin]", "show_samplers"),
        ("[Playlist]", "SelectNextTrack", "[Library]", "SelectNextTrack"),
        ("[EffectRack1_EffectUnit1]", "next_chain", "[EffectRack1_EffectUnit1]",
         "next_chain_preset"),
        ("[EffectRack1_EffectUnit1]", "chain_selector", "[EffectRack1_EffectUnit1]",
         "chain_preset_selector"),
    ],
)  # fmt: skip
def test_old_names_are_the_new_ones(
    names: Names, group: str, old: str, now_group: str, now: str
) -> None:
    i = names.find(group, old)
    assert i == names.find(now_group, now)
    assert names.controls.known(i)


def test_an_unknown_name_is_kept_and_told_once(names: Names) -> None:
    i = names.find("[Deer]", "sampler_bank_2")
    names.find("[Deer]", "sampler_bank_2")
    assert (names.controls.known(i), names.controls.real(i)) == (False, False)
    assert names.world.lines == ["a mapping uses [Deer],sampler_bank_2, which does not exist"]
    names.set("[Deer]", "sampler_bank_2", 7.5)
    assert names.get("[Deer]", "sampler_bank_2") == 7.5


@pytest.mark.parametrize("v", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_lost(names: Names, v: float) -> None:
    names.set("[Master]", "crossfader", 0.5)
    names.set("[Master]", "crossfader", v)
    assert names.get("[Master]", "crossfader") == 0.5


@pytest.mark.parametrize(("v", "kept"), [(5, 1), (-5, -1)])
def test_a_knob_is_clamped(names: Names, v: float, kept: float) -> None:
    names.do("[Master]", "crossfader", v)
    assert names.get("[Master]", "crossfader") == kept


def test_parameters(names: Names) -> None:
    i = names.find("[Master]", "crossfader")
    names.controls.set_parameter(i, 0.75)
    assert names.controls.value(i) == 0.5
    assert names.controls.parameter(i) == 0.75
    assert names.controls.parameter_for(i, -1) == 0
    names.controls.set_parameter(i, math.nan)
    assert names.controls.value(i) == 0.5
    assert names.controls.default(i) == 0


@pytest.mark.parametrize(
    ("suffix", "after"),
    [
        ("_up", 0.6), ("_down", 0.4), ("_up_small", 0.51), ("_down_small", 0.49),
        ("_set_zero", 0), ("_set_one", 1), ("_set_minus_one", 0), ("_toggle", 0),
    ],
)  # fmt: skip
def test_buttons_of_a_knob(names: Names, suffix: str, after: float) -> None:
    names.do(QUICK, "super1", 0.5)
    names.press(QUICK, f"super1{suffix}")
    assert names.get(QUICK, "super1") == pytest.approx(after)
    names.do(QUICK, f"super1{suffix}", 0)
    assert names.get(QUICK, "super1") == pytest.approx(after)


def test_the_default_of_a_knob(names: Names) -> None:
    names.do(QUICK, "super1", 0.9)
    names.press(QUICK, "super1_set_default")
    assert names.get(QUICK, "super1") == 0.5
    names.do("[Master]", "crossfader", 0.3)
    names.press("[Master]", "crossfader_minus_toggle")
    assert names.get("[Master]", "crossfader") == -1
    names.press("[Master]", "crossfader_minus_toggle")
    assert names.get("[Master]", "crossfader") == 1


def test_only_knobs_have_such_buttons(names: Names) -> None:
    assert not names.controls.known(names.find(DECK, "play_up"))
    assert not names.controls.known(names.find(DECK, "nonsense_up"))
    assert names.controls.real(names.find(DECK, "volume_up"))
    assert not names.controls.real(names.find("[Mixer Profile]", "xFaderCalibration_up"))


def test_a_power_window_stays_after_a_short_press_only(names: Names) -> None:
    unit = "[EffectRack1_EffectUnit1]"
    send = "group_[Channel2]_enable"
    for ms, on in ((100, 1), (100, 0), (400, 0)):
        names.midi(unit, send, 127)
        names.world.now_ns += ms * MS
        names.midi(unit, send, 0)
        names.play()
        assert names.ours("deck2.fx1") == on


def test_a_button_is_down_while_it_is_held(names: Names) -> None:
    for m, note_off, down in ((127, False, 1), (64, True, 0), (1, False, 1), (0, False, 0)):
        names.midi(DECK, "reverse", m, note_off)
        assert names.get(DECK, "reverse") == down


def test_three_states_are_stepped_through(names: Names) -> None:
    found = []
    for _ in range(4):
        names.midi(DECK, "orientation", 127)
        names.midi(DECK, "orientation", 0)
        names.play()
        found.append(names.get(DECK, "orientation"))
    assert found == [1, 2, 0, 1]


def test_a_byte_comes_back(names: Names) -> None:
    for m in range(128):
        names.midi(DECK, "volume", m)
        assert names.controls.midi(names.find(DECK, "volume")) == pytest.approx(m, abs=1e-6)


def test_what_c_can_do_by_itself(names: Names) -> None:
    c = names.controls
    control, table = c.direct(names.find(DECK, "volume")) or (0, ())
    assert control == BY_PATH["deck1.fader"].id
    assert (len(table), table[0], table[127]) == (128, 0, 1)
    control, table = c.direct(names.find(DECK, "cue_default")) or (0, ())
    assert (control, table[:2], table[127]) == (BY_PATH["deck1.cue"].id, (0, 1), 1)
    control, table = c.direct(names.find(DECK, "rate")) or (0, ())
    assert (table[0], table[64], table[127]) == (-1, 0, 1)
    for key in ("play", "beatloop_4_toggle", "vu_meter", "flanger", "jog"):
        assert c.direct(names.find(DECK, key)) is None


def test_the_tables_for_c_do_what_the_names_do(names: Names) -> None:
    for group, key in ((DECK, "pregain"), ("[Master]", "gain"), (QUICK, "super1")):
        control, table = names.controls.direct(names.find(group, key)) or (0, ())
        for m in (0, 1, 63, 64, 65, 127):
            names.midi(group, key, m)
            names.play(0.005)
            assert names.rig.client.get_id(control) == pytest.approx(table[m])


def test_only_what_is_watched_is_told(names: Names) -> None:
    i = names.watch(DECK, "keylock")
    names.rig.set("deck1.keylock", 1)
    names.rig.set("deck1.pfl", 1)
    names.play()
    assert names.heard == [(i, 1)]
    names.controls.watched.clear()
    names.rig.set("deck1.keylock", 0)
    names.play()
    assert names.heard == [(i, 1)]


def test_a_watch_that_is_exchanged_for_another_one_is_noticed(names: Names) -> None:
    names.watch(DECK, "keylock")
    i = names.find(DECK, "pfl")
    names.controls.watched.clear()
    names.controls.watched.add(i)
    names.turn()
    names.rig.set("deck1.pfl", 1)
    names.play()
    assert names.heard == [(i, 1)]


def test_a_value_that_was_set_does_not_flicker(names: Names) -> None:
    i = names.watch(DECK, "volume")
    names.set(DECK, "volume", 0.5)
    for _ in range(5):  # turns before the engine comes to it
        names.world.now_ns += MS
        names.turn()
    names.play(0.2)
    assert names.heard == [(i, 0.5)]


def test_nothing_is_due_when_nothing_goes_on(names: Names) -> None:
    names.play(0.2)
    assert names.controls.due_ns() == NEVER
    names.set(DECK, "jog", 1.0)
    assert names.controls.due_ns() <= names.world.now_ns + 12 * MS


def test_meters_are_due_thirty_times_a_second(names: Names) -> None:
    names.watch(DECK, "vu_meter")
    names.play(0.2)
    assert names.controls.due_ns() - names.world.now_ns <= 34 * MS


GROUPS = [
    DECK, "[Channel5]", "[Sampler3]", "[Sampler64]", "[PreviewDeck1]", "[Microphone2]", "[Master]",
    "[App]", "[EffectRack1_EffectUnit1]", "[EffectRack1_EffectUnit4_Effect3]", "[Library]", QUICK,
    "[EqualizerRack1_[Channel4]_Effect1]", "[Flanger]", "[Skin]", "[", "",
]  # fmt: skip
KEYS = [
    "play", "hotcue_1_activate", "hotcue_99999_status", "beatloop_.5_toggle", "beatloop_1._enabled",
    "beatlooproll_0_activate", "loop_move_0.0_forward", "jog", "rate", "bpm", "volume", "super1",
    "focused_effect", "loaded_effect", "loaded_chain_preset", "cue_mode", "talkoverDucking",
    "orientation", "rateRange", "loop_scale", "beatjump", "CloneFromDeck", "key", "pitch",
    "playposition", "cue_point", "loop_end_position", "intro_start_position", "MoveVertical",
]  # fmt: skip


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    group=st.sampled_from(GROUPS),
    key=st.one_of(st.sampled_from(KEYS), st.text(max_size=20)),
    v=st.one_of(st.floats(), st.integers(-200, 200)),
    m=st.integers(0, 127),
)
def test_nothing_that_a_script_writes_breaks_anything(
    names: Names, group: str, key: str, v: float, m: int
) -> None:
    c = names.controls
    i = c.find(group, key)
    c.watched.add(i)
    c.set(i, v)
    c.from_midi(i, m)
    c.from_midi(i, 0)
    c.set_parameter(i, v)
    names.play(0.005)
    assert math.isfinite(c.value(i))
    assert math.isfinite(c.parameter(i))
    assert math.isfinite(c.midi(i))
    assert names.world.state.torn == 0
