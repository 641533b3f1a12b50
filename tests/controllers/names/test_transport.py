# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's transport names move a real deck."""

import pytest

from tests.controllers.names.conftest import DECK, Names
from tests.signals import RATE


def test_play_plays_and_pauses(names: Names) -> None:
    names.do(DECK, "play", 1)
    assert names.get(DECK, "play") == 1
    assert names.rig.position() > 0
    names.do(DECK, "play", 0)
    assert names.get(DECK, "play") == 0


def test_play_without_a_track_is_refused(empty: Names) -> None:
    empty.set(DECK, "play", 1)
    assert empty.get(DECK, "play") == 1  # believed in at first
    empty.play(0.1)
    assert empty.get(DECK, "play") == 0


def test_a_refusal_is_told(empty: Names) -> None:
    i = empty.watch(DECK, "play")
    empty.do(DECK, "play", 1, 0.1)
    assert [v for j, v in empty.heard if j == i] == [1, 0]


def test_play_toggles_by_midi_on_the_press_only(names: Names) -> None:
    names.midi(DECK, "play", 127)
    names.play()
    names.midi(DECK, "play", 0)
    names.play()
    assert names.ours("deck1.play") == 1
    names.midi(DECK, "play", 64)
    names.midi(DECK, "play", 64, note_off=True)
    names.play()
    assert names.ours("deck1.play") == 0


def test_a_previewed_cue_reads_as_playing(names: Names) -> None:
    names.do(DECK, "cue_default", 1, 0.1)
    assert (names.get(DECK, "play"), names.get(DECK, "play_latched")) == (1, 0)
    names.do(DECK, "cue_default", 0, 0.1)
    assert names.get(DECK, "play") == 0


@pytest.mark.parametrize(
    ("key", "place", "plays"),
    [
        ("start", 0, True),
        ("start_play", 0, True),
        ("start_stop", 0, False),
        ("end", 30 * RATE, False),
        ("stop", 10 * RATE, False),
        ("cue_goto", 5 * RATE, True),
        ("cue_gotoandplay", 5 * RATE, True),
        ("cue_gotoandstop", 5 * RATE, False),
        ("play_stutter", 5 * RATE, True),
    ],
)
def test_buttons_go_where_they_say(names: Names, key: str, place: float, plays: bool) -> None:
    names.do(DECK, "cue_point", 2 * 5 * RATE)
    names.set(DECK, "playposition", 1 / 3)
    names.do(DECK, "play", 1)
    names.press(DECK, key)
    assert names.rig.position() == pytest.approx(place, abs=RATE / 10)
    assert names.ours("deck1.play") == plays


def test_a_position_is_a_part_of_the_track(names: Names) -> None:
    names.do(DECK, "playposition", 0.25)
    assert names.rig.position() == pytest.approx(7.5 * RATE)
    assert names.get(DECK, "playposition") == pytest.approx(0.25)


def test_a_position_before_the_start_is_reached(names: Names) -> None:
    names.do(DECK, "playposition", -0.1)
    assert names.rig.position() == pytest.approx(-3 * RATE)
    assert names.get(DECK, "playposition") == pytest.approx(-0.1)


def test_fwd_and_back_run_while_held(names: Names) -> None:
    names.do(DECK, "playposition", 0.5)
    names.do(DECK, "fwd", 1, 0.5)
    names.do(DECK, "fwd", 0, 0.05)
    there = names.rig.position()
    assert there == pytest.approx(15 * RATE + 4 * 0.5 * RATE, rel=0.02)
    names.do(DECK, "back", 1, 0.5)
    names.do(DECK, "back", 0, 0.05)
    assert names.rig.position() == pytest.approx(there - 4 * 0.5 * RATE, rel=0.02)


def test_scratching_turns_the_record_in_any_mode(names: Names) -> None:
    names.rig.set("deck1.vinyl", 0)
    names.play()
    names.do(DECK, "scratch2_enable", 1)
    assert names.get(DECK, "scratch2_enable") == 1
    names.do(DECK, "scratch2", 2.0, 1.0)
    assert names.rig.position() == pytest.approx(2 * RATE, rel=0.02)
    names.do(DECK, "scratch2_enable", 0)
    assert names.ours("deck1.scratch") == 0
    assert names.ours("deck1.vinyl") == 0
    assert names.ours("deck1.scratch_rate") == 0


def test_a_jog_count_moves_the_music_as_far_as_in_mixxx(names: Names) -> None:
    names.do(DECK, "play", 1, 0.1)
    before = names.rig.position()
    names.do(DECK, "jog", 10.0, 1.0)
    moved = names.rig.position() - before - RATE
    # 0.1 * counts over 25 blocks of 512 frames at 44.1 kHz
    assert moved / RATE == pytest.approx(0.1 * 10 * 0.01161, rel=0.03)


def test_a_jog_count_is_spread_over_a_third_of_a_second(names: Names) -> None:
    names.do(DECK, "play", 1, 0.1)
    before = names.rig.position()
    names.do(DECK, "jog", 10.0, 0.145)
    half = names.rig.position() - before - 0.145 * RATE
    assert 0.3 < half / RATE / (0.1 * 10 * 0.01161) < 0.55  # the engine smooths a little more
    assert names.get(DECK, "jog") == 0


def test_a_jog_count_of_a_deck_that_stands_goes_further(names: Names) -> None:
    names.do(DECK, "playposition", 0.5)
    names.do(DECK, "jog", 1.0, 1.0)
    assert names.rig.position() - 15 * RATE == pytest.approx(18 * 0.1 * 0.01161 * RATE, rel=0.03)


def test_the_timers_end_with_the_wheel(names: Names) -> None:
    names.do(DECK, "jog", 1.0, 1.0)
    assert not names.controls._desk._timers


def test_the_wheel_adds_speed_until_it_is_taken_back(names: Names) -> None:
    names.do(DECK, "wheel", 0.05)
    assert names.ours("deck1.bend") == pytest.approx(5)
    names.do(DECK, "rate_temp_up", 1)
    assert names.ours("deck1.bend") == pytest.approx(9)
    names.do(DECK, "wheel", 0)
    names.do(DECK, "rate_temp_up", 0)
    assert names.ours("deck1.bend") == 0


@pytest.mark.parametrize(
    ("key", "control"),
    [
        ("reverse", "reverse"),
        ("reverseroll", "censor"),
        ("slip_enabled", "slip"),
        ("quantize", "quantize"),
        ("keylock", "keylock"),
        ("pfl", "pfl"),
        ("loop_enabled", "loop.active"),
    ],
)
def test_buttons_are_ours(names: Names, key: str, control: str) -> None:
    names.set(DECK, "loop_start_position", 0)
    names.set(DECK, "loop_end_position", 8 * RATE)
    for on in (1, 0):
        names.do(DECK, key, on)
        assert names.ours(f"deck1.{control}") == on
        assert names.get(DECK, key) == on


def test_repeat_goes_on_from_the_start(names: Names) -> None:
    names.do(DECK, "repeat", 1)
    names.set(DECK, "playposition", 0.999)
    names.do(DECK, "play", 1, 0.2)
    assert names.ours("deck1.play") == 1
    assert 0 < names.rig.position() < RATE
    names.set(DECK, "repeat", 0)
    names.set(DECK, "playposition", 0.999)
    names.play(0.2)
    assert names.ours("deck1.play") == 0


def test_the_track_is_told(names: Names) -> None:
    assert names.get(DECK, "track_loaded") == 1
    assert names.get(DECK, "duration") == pytest.approx(30)
    assert names.get(DECK, "track_samples") == 2 * 30 * RATE
    assert names.get(DECK, "track_samplerate") == RATE
    assert names.get("[Channel2]", "track_loaded") == 0
    assert names.get("[Channel2]", "track_samples") == 0


def test_the_end_is_near_in_the_last_thirty_seconds_of_a_playing_deck(names: Names) -> None:
    names.do(DECK, "playposition", 0.1)
    assert names.get(DECK, "end_of_track") == 0
    names.do(DECK, "play", 1)
    assert names.get(DECK, "end_of_track") == 1
    assert names.get(DECK, "time_remaining") == pytest.approx(27, abs=0.1)
