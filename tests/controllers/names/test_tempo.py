# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's names of tempo, beats, sync and key, on real decks."""

import pytest

from tests import signals
from tests.controllers.names.conftest import DECK, MS, Names
from tests.signals import RATE

OTHER = "[Channel2]"


@pytest.mark.parametrize("way", [1.0, -1.0])
def test_rate_is_the_fader_in_its_direction(names: Names, way: float) -> None:
    names.do(DECK, "rate_dir", way)
    names.do(DECK, "rate", 0.5)
    assert names.ours("deck1.tempo") == pytest.approx(way * 4)
    assert names.get(DECK, "rate") == pytest.approx(0.5)
    assert names.get(DECK, "rate_ratio") == pytest.approx(1 + way * 0.04)


def test_a_new_range_keeps_the_tempo_and_moves_the_fader(names: Names) -> None:
    names.do(DECK, "rate", 0.5)
    names.do(DECK, "rateRange", 0.16)
    assert names.ours("deck1.tempo_range") == pytest.approx(16)
    assert names.get(DECK, "rate_ratio") == pytest.approx(1.04)
    assert names.get(DECK, "rate") == pytest.approx(0.25)


def test_rate_and_ratio_read_each_other_at_once(names: Names) -> None:
    names.set(DECK, "rate_ratio", 1.02)
    assert names.get(DECK, "rate") == pytest.approx(0.25)
    names.set(DECK, "rate", -1.0)
    assert names.get(DECK, "rate_ratio") == pytest.approx(0.92)
    names.play()
    assert names.get(DECK, "rate_ratio") == pytest.approx(0.92)


def test_rates_beyond_the_fader(names: Names) -> None:
    names.do(DECK, "rate", 2.0)
    assert names.get(DECK, "rate_ratio") == pytest.approx(1.16)
    assert names.get(DECK, "rate") == pytest.approx(2.0)


def test_bpm_is_heard_and_set(names: Names) -> None:
    assert names.get(DECK, "bpm") == names.get(DECK, "file_bpm") == 120
    names.do(DECK, "bpm", 126)
    assert names.ours("deck1.bpm") == pytest.approx(126)
    names.press(DECK, "bpm_up")
    names.press(DECK, "bpm_down_small")
    assert names.get(DECK, "bpm") == pytest.approx(126.9)
    assert names.get(DECK, "file_bpm") == 120


def test_steps_and_bends(names: Names) -> None:
    names.press(DECK, "rate_perm_up")
    names.press(DECK, "rate_perm_down_small")
    assert names.ours("deck1.tempo") == pytest.approx(0.45)
    names.do(DECK, "rate_temp_up", 1)
    names.do(DECK, "rate_temp_down_small", 1)
    assert names.ours("deck1.bend") == pytest.approx(2)
    names.do(DECK, "rate_temp_up", 0)
    names.do(DECK, "rate_temp_down_small", 0)
    assert names.ours("deck1.bend") == 0
    names.press(DECK, "rate_set_zero")
    assert names.ours("deck1.tempo") == 0


@pytest.mark.parametrize("bpm", [80.0, 125.0])
def test_tapping_sets_the_tempo(names: Names, bpm: float) -> None:
    for _ in range(6):
        names.press(DECK, "tempo_tap")
        names.world.now_ns += round(60e9 / bpm) - 20 * MS
    assert names.get(DECK, "bpm") == pytest.approx(bpm, rel=1e-3)
    assert names.get(DECK, "file_bpm") == 120


def test_tapping_the_grid_scales_it_and_can_be_taken_back(names: Names) -> None:
    for _ in range(4):
        names.press(DECK, "bpm_tap")
        names.world.now_ns += 600 * MS - 20 * MS
    assert names.get(DECK, "file_bpm") == pytest.approx(100, rel=1e-3)
    names.press(DECK, "beats_undo_adjustment")
    assert names.get(DECK, "file_bpm") == pytest.approx(120)


def test_three_taps_or_a_pause_tap_nothing(names: Names) -> None:
    for wait in (500, 500, 3000, 500, 500):
        names.press(DECK, "tempo_tap")
        names.world.now_ns += wait * MS
    assert names.ours("deck1.tempo") == 0


@pytest.mark.parametrize(
    ("key", "bpm"),
    [
        ("halve", 60),
        ("double", 240),
        ("twothirds", 80),
        ("threefourths", 90),
        ("fourthirds", 160),
        ("threehalves", 180),
    ],
)
def test_grids_are_scaled(names: Names, key: str, bpm: float) -> None:
    names.press(DECK, f"beats_set_{key}")
    assert names.get(DECK, "file_bpm") == pytest.approx(bpm)


def test_grids_are_moved_and_tuned(names: Names) -> None:
    names.press(DECK, "beats_translate_later")
    assert names.world.state.deck[0].grid_shift == pytest.approx(0.010 * RATE)
    names.press(DECK, "beats_translate_earlier")
    names.press(DECK, "beats_adjust_faster")
    assert names.get(DECK, "file_bpm") == pytest.approx(120.01)
    names.press(DECK, "beats_adjust_slower")
    names.set(DECK, "playposition", 10.1 / 30)
    names.play()
    names.press(DECK, "beats_translate_curpos")
    assert names.get(DECK, "beat_distance") == pytest.approx(0, abs=1e-3)
    assert names.get(DECK, "beat_closest") == pytest.approx(2 * 10.1 * RATE, abs=50)
    assert names.get(DECK, "beat_next") == pytest.approx(2 * 10.6 * RATE, abs=50)


def test_the_grid_is_aligned_with_the_other_deck(names: Names) -> None:
    names.rig.put(2, signals.noise(-20, 20))
    names.do(OTHER, "play", 1)
    names.do(DECK, "playposition", 10.1 / 30)
    names.do(OTHER, "play", 0)
    names.rig.set("deck2.leader", 1)
    names.play()
    names.press(DECK, "beats_translate_match_alignment")
    assert names.get(DECK, "beat_distance") == pytest.approx(
        names.get(OTHER, "beat_distance"), abs=0.02
    )


def test_a_beat_is_active_for_a_fifth_of_it(names: Names) -> None:
    i = names.watch(DECK, "beat_active")
    assert names.get(DECK, "beat_active") == 0  # not playing
    names.do(DECK, "play", 1, 4.0)
    on = [v for j, v in names.heard if j == i]
    assert on.count(1.0) == pytest.approx(8, abs=1)
    assert on.count(0.0) == pytest.approx(8, abs=1)
    names.set(DECK, "playposition", 10.05 / 30)
    names.play(0.01)
    assert names.get(DECK, "beat_active") == 1
    names.set(DECK, "reverse", 1)
    names.set(DECK, "playposition", 10.45 / 30)
    names.play(0.01)
    assert names.get(DECK, "beat_active") == 2


def two(names: Names) -> None:
    """Deck 2 plays at 126, deck 1 at 120."""
    names.rig.put(2, signals.noise(-20, 25), bpm=126)
    names.set(OTHER, "play", 1)
    names.do(DECK, "play", 1, 0.3)


def test_a_short_press_syncs_once_and_a_long_one_stays(names: Names) -> None:
    two(names)
    names.midi(DECK, "sync_enabled", 127)
    names.play(0.1)
    assert names.get(DECK, "sync_enabled") == 1
    names.midi(DECK, "sync_enabled", 0)
    names.play(0.1)
    assert names.get(DECK, "sync_enabled") == 0
    assert names.get(DECK, "bpm") == pytest.approx(126, abs=0.1)
    names.midi(DECK, "sync_enabled", 127)
    names.play(0.4)
    names.midi(DECK, "sync_enabled", 0)
    names.play(0.1)
    assert names.get(DECK, "sync_enabled") == 1
    assert names.get(DECK, "sync_mode") == 1


def test_sync_of_tempo_alone_does_not_jump(names: Names) -> None:
    two(names)
    before = names.rig.position()
    names.press(DECK, "beatsync_tempo", 0.1)
    assert names.rig.position() - before == pytest.approx(0.1 * RATE * 1.05, rel=0.02)
    assert names.get(DECK, "bpm") == pytest.approx(126, abs=0.1)
    assert names.ours("deck1.sync_mode") == 1


def test_sync_of_phase_alone_keeps_the_tempo(names: Names) -> None:
    two(names)
    names.press(DECK, "beatsync_phase", 0.005)
    assert names.get(DECK, "bpm") == pytest.approx(120)
    away = names.get(DECK, "beat_distance") - names.get(OTHER, "beat_distance")
    assert abs(away - round(away)) < 0.02


def test_beatsync_takes_tempo_and_phase(names: Names) -> None:
    two(names)
    names.press(DECK, "beatsync", 0.1)
    assert names.get(DECK, "bpm") == pytest.approx(126, abs=0.1)
    assert names.get(DECK, "sync_enabled") == 0


def test_leading_and_following(names: Names) -> None:
    two(names)
    names.do(DECK, "sync_leader", 1)
    assert names.get(DECK, "sync_mode") == 2
    assert names.find(DECK, "sync_master") == names.find(DECK, "sync_leader")
    names.do(DECK, "sync_leader", 0)
    assert names.get(DECK, "sync_mode") == 1
    names.do(DECK, "sync_mode", 0)
    assert (names.ours("deck1.sync"), names.ours("deck1.leader")) == (0, 0)


def test_pitch_is_the_distance_to_the_original(names: Names) -> None:
    names.do(DECK, "rate_ratio", 1.08)
    speed = 12 * 0.11103131238874402  # log2(1.08)
    assert names.get(DECK, "pitch") == pytest.approx(speed)
    assert names.get(DECK, "pitch_adjust") == 0
    names.do(DECK, "pitch", 0.0)
    assert names.ours("deck1.key_shift") == pytest.approx(-speed)
    names.do(DECK, "keylock", 1)
    names.do(DECK, "pitch", 3.0)
    assert names.ours("deck1.key_shift") == pytest.approx(3)
    names.press(DECK, "pitch_up")
    names.press(DECK, "pitch_adjust_down_small")
    assert names.get(DECK, "pitch_adjust") == pytest.approx(3.9)
    names.press(DECK, "reset_key")
    assert names.ours("deck1.key_shift") == 0


def test_keys_have_mixxxs_numbers(names: Names) -> None:
    names.world.tracks = {0: {"key": "8A"}, 1: {"key": "Db"}}
    names.do(DECK, "keylock", 1)
    assert names.get(DECK, "file_key") == 22  # A minor
    assert names.get(OTHER, "file_key") == 2  # Db major
    names.do(DECK, "key", 13.0)  # C minor
    assert names.ours("deck1.key_shift") == pytest.approx(3)
    assert names.get(DECK, "key") == 13
    names.do(DECK, "key", 1.0)  # C major is A minor's relative
    assert names.ours("deck1.key_shift") == 0
    names.do(DECK, "key", 99.0)
    assert names.ours("deck1.key_shift") == 0


def test_the_key_is_matched_with_the_deck_that_plays(names: Names) -> None:
    two(names)
    names.world.tracks = {0: {"key": "Am"}, 1: {"key": "Cm"}}
    names.do(DECK, "keylock", 1)
    names.press(DECK, "sync_key")
    assert names.ours("deck1.key_shift") == pytest.approx(3, abs=1e-6)


def test_a_track_without_a_key_has_none(names: Names) -> None:
    assert names.get(DECK, "key") == 0
    names.press(DECK, "sync_key")
    assert names.ours("deck1.key_shift") == 0
