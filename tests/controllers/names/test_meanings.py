# SPDX-License-Identifier: GPL-3.0-or-later
"""The 200 names that mappings use most, as Mixxx's manual describes them: what a press does, how
far a knob goes, what a read gives; on a real engine with a track."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.controllers.mixxx.controls.uses import WORKED_OUT, of_table
from tests import signals
from tests.controllers.names.conftest import DECK, MS, Names
from tests.engine.conftest import Rig

UNIT, SLOT = "[EffectRack1_EffectUnit1]", "[EffectRack1_EffectUnit1_Effect1]"
EQ, QUICK = "[EqualizerRack1_[Channel1]_Effect1]", "[QuickEffectRack1_[Channel1]]"
LIBRARY, MASTER, PROFILE = "[Library]", "[Master]", "[Mixer Profile]"
OLD = "[Channel1]"

# Act while they are held: 1 is read as long, then 0.
BUTTONS = {
    DECK: """hotcue_1_activate hotcue_1_clear hotcue_1_goto hotcue_1_set cue_default cue_goto
        cue_gotoandplay cue_gotoandstop cue_preview cue_set LoadSelectedTrack
        LoadSelectedTrackAndPlay beatsync loop_in loop_out loop_halve loop_double reloop_exit
        reloop_toggle reloop_andstop loop_in_goto fwd back reverse reverseroll rate_temp_up
        rate_temp_down rate_temp_up_small rate_temp_down_small rate_perm_up rate_perm_down
        rate_perm_up_small rate_perm_down_small beatloop_1_toggle beatloop_0.5_toggle
        beatloop_1_activate beatloop_activate beatlooproll_1_activate beatlooproll_0.5_activate
        beatlooproll_activate beatloop_1 beatjump_1_forward beatjump_1_backward beatjump_forward
        beatjump_backward start start_play start_stop stop end play_stutter eject
        beats_translate_curpos beats_translate_match_alignment beats_translate_earlier
        beats_translate_later beats_adjust_faster beats_adjust_slower bpm_tap sync_key reset_key
        pitch_up pitch_down pitch_up_small pitch_down_small pitch_adjust_set_default
        scratch2_enable""",
    LIBRARY: """MoveUp MoveDown MoveLeft MoveRight MoveFocusForward MoveFocusBackward GoToItem
        SelectNextTrack SelectPrevTrack SelectNextPlaylist SelectPrevPlaylist
        ToggleSelectedSidebarItem LoadSelectedIntoFirstStopped""",
    UNIT: "next_chain prev_chain",
    SLOT: "next_effect",
    "[Recording]": "toggle_recording",
    "[AutoDJ]": "skip_next",
}
# The next state with each press.
TOGGLES = {
    DECK: "play pfl keylock quantize slip_enabled repeat flanger vinylcontrol_enabled",
    EQ: "button_parameter1 button_parameter2 button_parameter3",
    OLD + " ": "filterLowKill filterMidKill filterHighKill",
    MASTER: "headSplit",
    PROFILE: "xFaderMode",
    "[AutoDJ]": "enabled",
    UNIT: "show_focus show_parameters",
    "[Skin]": "show_samplers show_maximized_library",
}
STATES = {
    (DECK, "orientation"): 3,
    (DECK, "sync_mode"): 3,
    (DECK, "vinylcontrol_mode"): 3,
    (UNIT, "focused_effect"): 4,
}
# On after a short press; after a long one only as long as it is held.
POWER = {
    UNIT: "group_[Channel1]_enable group_[Master]_enable",
    SLOT: "enabled",
    DECK: "mute",
    "[Microphone]": "talkover",
}
ENCODERS = {
    DECK: "loop_move loop_scale beatjump",
    LIBRARY: "MoveVertical MoveHorizontal ScrollVertical MoveFocus SelectTrackKnob",
    UNIT: "chain_preset_selector",
    SLOT: "effect_selector",
}
# Values at the bytes 0, 64 and 127; at first.
KNOBS = {
    (DECK, "rate"): (-1, 0, 1, 0),
    (DECK, "volume"): (0, 0.2435, 1, 1),
    (DECK, "pregain"): (0, 1, 3.9811, 1),
    (DECK, "rateRange"): (0.01, 2.005, 4, 0.08),
    (DECK, "bpm"): (1, 100.5, 200, 0),
    (DECK, "pitch"): (-6, 0, 6, 0),
    (DECK, "pitch_adjust"): (-3, 0, 3, 0),
    (DECK, "playposition"): (0, 0.5, 1, 0),
    (DECK, "filterLow"): (0, 1, 3.9994, 1),
    (DECK, "filterMid"): (0, 1, 3.9994, 1),
    (DECK, "filterHigh"): (0, 1, 3.9994, 1),
    (EQ, "parameter1"): (0, 1, 3.9994, 1),
    (QUICK, "super1"): (0, 0.5, 1, 0.5),
    (MASTER, "crossfader"): (-1, 0, 1, 0),
    (MASTER, "gain"): (0, 1, 5.0119, 1),
    (MASTER, "volume"): (0, 1, 5.0119, 1),
    (MASTER, "headGain"): (0, 1, 5.0119, 1),
    (MASTER, "headVolume"): (0, 1, 5.0119, 1),
    (MASTER, "headMix"): (-1, 0, 1, -1),
    (MASTER, "balance"): (-1, 0, 1, 0),
    (PROFILE, "xFaderCurve"): (0.6, 500.3, 1000, 1),
    (UNIT, "mix"): (0, 0.5, 1, 0),
    (UNIT, "super1"): (0, 0.5, 1, 0),
    (SLOT, "meta"): (0, 0.5, 1, 0),
    (SLOT, "parameter1"): (0, 0.5, 1, 0),
    ("[Flanger]", "lfoDepth"): (0, 0.5, 1, 0.5),
    ("[Flanger]", "lfoPeriod"): (50_000, 1_025_000, 2_000_000, 316_228),
    (DECK, "waveform_zoom"): (1, 5.5, 10, 3),
}
# Ours goes less far: the byte 0 of these is our end.
NARROWER = {"rateRange": (0.04, 1.0), "bpm": (0.0, 240.0), "pitch": (-12, 12)}
# What a read gives, with a track of 30 s at 120 BPM on deck 1, which stands.
READS = {
    (DECK, "track_loaded"): 1,
    (DECK, "duration"): 30,
    (DECK, "track_samples"): 2 * 30 * signals.RATE,
    (DECK, "track_samplerate"): signals.RATE,
    (DECK, "file_bpm"): 120,
    (DECK, "bpm"): 120,
    (DECK, "rate"): 0,
    (DECK, "rate_dir"): 1,
    (DECK, "rateRange"): 0.08,
    (DECK, "vu_meter"): 0,
    (DECK, "vu_meter_left"): 0,
    (DECK, "vu_meter_right"): 0,
    (DECK, "peak_indicator"): 0,
    (DECK, "hotcue_1_enabled"): 0,
    (DECK, "hotcue_1_status"): 0,
    (DECK, "hotcue_1_position"): -1,
    (DECK, "hotcue_1_color"): -1,
    (DECK, "beatloop_1_enabled"): 0,
    (DECK, "beatloop_0.5_enabled"): 0,
    (DECK, "loop_enabled"): 0,
    (DECK, "loop_start_position"): -1,
    (DECK, "loop_end_position"): -1,
    (DECK, "beatloop_size"): 4,
    (DECK, "beatjump_size"): 4,
    (DECK, "cue_point"): 0,
    (DECK, "cue_indicator"): 1,
    (DECK, "end_of_track"): 0,
    (DECK, "beat_active"): 0,
    (DECK, "beat_distance"): 0,
    (DECK, "jog"): 0,
    (DECK, "wheel"): 0,
    (DECK, "scratch2"): 0,
    (DECK, "key"): 0,
    (DECK, "vinylcontrol_status"): 0,
    (DECK, "vinylcontrol_speed_type"): 100 / 3,
    (DECK, "input_configured"): 0,
    (DECK, "sync_enabled"): 0,
    (DECK, "sync_leader"): 0,
    (DECK, "orientation"): 0,
    ("[Channel2]", "orientation"): 2,
    ("[Channel2]", "track_loaded"): 0,
    ("[Channel2]", "duration"): 0,
    ("[Recording]", "status"): 0,
    ("[Master]", "num_decks"): 4,
    ("[Master]", "num_samplers"): 8,
    (UNIT, "loaded"): 1,
    (SLOT, "num_parameters"): 2,
    (EQ, "num_parameters"): 3,
    (LIBRARY, "focused_widget"): 3,
    ("[Controls]", "ShowDurationRemaining"): 1,
}
# Tested by others, or only kept: no press, no way, and no state to be read at rest.
ELSEWHERE = {
    *"play_indicator scratch beatloop passthrough".split(),
    *"xFaderCalibration lfoDelay loaded_chain_preset show sampler_bank_1 filter".split(),
    "group_*",
    *(f"{name}*" for name in ("hotcue_", "beatloop_", "beatlooproll_", "parameter")),
}


@pytest.fixture
def names(tmp_path: Path) -> Iterator[Names]:
    """With a track of 30 s on deck 1 whose tempo is known."""
    with Rig(tmp_path) as rig:
        made = Names(rig)
        rig.put(1, signals.noise(-20, 30))
        made.play()
        yield made


def listed(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(group.strip(), key) for group, keys in table.items() for key in keys.split()]


def test_each_of_the_200_has_a_meaning() -> None:
    tables = (BUTTONS, TOGGLES, POWER, ENCODERS)
    meant = {key for table in tables for _, key in listed(table)}
    meant |= {key for table in (STATES, KNOBS, READS) for _, key in table}
    uses = of_table(Path(__file__).parent / "uses.tsv")
    lost = {key for group, key in uses if group == WORKED_OUT} - meant - ELSEWHERE
    assert lost == set()


def test_buttons_are_pressed_while_they_are_held(names: Names) -> None:
    for group, key in listed(BUTTONS):
        found = []
        for m, note_off in ((127, False), (0, False), (64, False), (64, True)):
            names.midi(group, key, m, note_off)
            found.append(names.get(group, key))
        names.play(0.01)
        assert found == [1, 0, 1, 0], (group, key)
        assert names.get(group, key) == 0, (group, key)


def test_toggles_take_the_next_state_with_each_press(names: Names) -> None:
    for group, key in listed(TOGGLES):
        first, found = names.get(group, key), []
        for m in (127, 0, 1, 0, 127, 0):
            names.midi(group, key, m)
            names.play(0.01)
            found.append(names.get(group, key))
        assert found == [1 - first] * 2 + [first] * 2 + [1 - first] * 2, (group, key)


@pytest.mark.parametrize(("name", "count"), STATES.items())
def test_states_are_gone_through(names: Names, name: tuple[str, str], count: int) -> None:
    found = []
    for _ in range(count + 1):
        names.midi(*name, 127)
        names.midi(*name, 0)
        names.play(0.02)
        found.append(names.get(*name))
    assert found == [n % count for n in range(1, count + 2)]


def test_power_windows(names: Names) -> None:
    for group, key in listed(POWER):
        first = names.get(group, key)
        found = []
        for ms in (100, 400):
            names.midi(group, key, 127)
            names.play(0.01)
            held = names.get(group, key)
            names.world.now_ns += ms * MS
            names.midi(group, key, 0)
            names.play(0.01)
            found += [held, names.get(group, key)]
        after = 1 - first
        assert found[:2] == [after, after], (group, key)
        assert found[3] == 0, (group, key)


def test_a_short_press_of_sync_syncs_once_and_a_long_one_stays(names: Names) -> None:
    for ms, stays in ((100, 0), (400, 1)):
        names.midi(DECK, "sync_enabled", 127)
        names.world.now_ns += ms * MS
        names.midi(DECK, "sync_enabled", 0)
        names.play(0.02)
        assert names.get(DECK, "sync_enabled") == stays


def test_encoders_hear_the_same_value_again(names: Names) -> None:
    for group, key in listed(ENCODERS):
        i = names.watch(group, key)
        for _ in range(2):
            names.heard.clear()
            names.do(group, key, 1.0, 0.005)
            assert (i, 1.0) in names.heard, (group, key)


@pytest.mark.parametrize(("name", "values"), KNOBS.items())
def test_knobs_go_from_end_to_end(
    names: Names, name: tuple[str, str], values: tuple[float, ...]
) -> None:
    i = names.find(*name)
    assert names.controls.default(i) == pytest.approx(values[3], rel=1e-3)
    low, high = NARROWER.get(name[1], (-1e9, 1e9))
    for m, p, v in zip((0, 64, 127), (0.0, 0.5, 1.0), values, strict=False):
        names.midi(*name, m)
        names.play(0.05)
        wanted = min(max(v, low), high)
        assert names.get(*name) == pytest.approx(wanted, rel=0.01, abs=1e-3)
        if name[1] != "volume":  # the byte 64 of a fader lies a little above the half of its way
            names.controls.set_parameter(i, p)
            assert names.controls.value(i) == pytest.approx(wanted, rel=0.01, abs=1e-3)
            if wanted == v:
                assert names.controls.parameter(i) == pytest.approx(p, abs=0.01)


@pytest.mark.parametrize(("name", "value"), READS.items())
def test_what_a_read_gives(names: Names, name: tuple[str, str], value: float) -> None:
    assert names.get(*name) == pytest.approx(value)


def test_records_with_timecode(names: Names) -> None:
    names.do(DECK, "vinylcontrol_enabled", 1)
    names.do(DECK, "vinylcontrol_mode", 1)
    names.do(DECK, "vinylcontrol_speed_type", 45)
    assert names.ours("deck1.timecode.on") == 1
    assert names.ours("deck1.timecode.mode") == 1
    assert names.ours("deck1.timecode.rpm") == 1
    assert names.get(DECK, "vinylcontrol_speed_type") == 45
    assert names.get(DECK, "vinylcontrol_status") == 3  # there is no input
