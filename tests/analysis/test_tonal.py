# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys of made chord rounds: all 24, out of tune, under drums, changing, and none at all."""

from functools import cache

import mir_eval
import numpy as np
import pytest

from app.analysis import tonal
from app.analysis.result import Beats
from app.analysis.sound import Sound
from app.analysis.tonal import opening, profiles
from app.library.model import Grid, Key
from tests import signals

RATE = 22_050
ROUNDS = {  # chords as semitones above the tonic
    False: [(0, 4, 7), (5, 9, 12), (7, 11, 14), (0, 4, 7)],
    True: [(0, 3, 7), (5, 8, 12), (7, 10, 14), (0, 3, 7)],
}


@cache
def tone(midi, seconds, tuning_cents=0.0):
    """Six partials, as of a plucked saw."""
    t = np.arange(round(seconds * RATE)) / RATE
    hz = 440 * 2 ** ((midi - 69 + tuning_cents / 100) / 12)
    partials = sum(np.sin(2 * np.pi * hz * k * t) / k for k in range(1, 7))
    return partials * np.exp(-t / seconds) * np.minimum(1, t / 0.005)


def music(key, seconds=16.0, tuning_cents=0.0, chord_s=1.0):
    """Four chords and their bass, again and again."""
    out = []
    for k in range(round(seconds / chord_s)):
        chord = ROUNDS[key.minor][k % 4]
        notes = [48 + key.tonic + step for step in chord] + [36 + (key.tonic + chord[0]) % 12]
        out.append(sum(tone(note, chord_s, tuning_cents) for note in notes))
    made = np.concatenate(out)
    return signals.stereo(0.5 * made / np.abs(made).max())


def drums(seconds, seed=3):
    """A falling kick on each beat of 120 BPM, noise between."""
    beat = RATE // 2
    t = np.arange(beat) / RATE
    kick = np.sin(2 * np.pi * (50 * t + 8 * (1 - np.exp(-t / 0.02)))) * np.exp(-t / 0.12)
    hat = np.random.default_rng(seed).standard_normal(beat) * np.exp(-t / 0.03) * 0.3
    bar = kick + np.roll(hat, beat // 2)
    return signals.stereo(0.5 * np.tile(bar, round(seconds * 2)))


@pytest.mark.parametrize("key", profiles.KEYS, ids=lambda key: key.short)
def test_each_key_is_found(key):
    found = tonal.find(Sound(music(key, 6.0), RATE))
    assert found.key == key
    assert found.confidence > 0.5


@pytest.mark.parametrize("cents", [-40, -15, 0, 25, 45])
def test_music_out_of_tune_keeps_its_key(cents):
    found = tonal.find(Sound(music(Key(4, True), 12.0, cents), RATE))
    assert found.key == Key(4, True)
    assert found.tuning_cents == pytest.approx(cents, abs=3)


def test_drums_do_not_change_the_key():
    key = Key(6, True)
    found = tonal.find(Sound(music(key, 16) * 0.6 + drums(16), RATE))
    assert found.key == key


def test_a_change_of_key_is_found_where_it_is():
    first, second = Key(9, True), Key(11, True)
    whole = np.concatenate([music(first, 32), music(second, 32)])
    found = tonal.find(Sound(whole, RATE))
    assert [change.key for change in found.changes] == [first, second]
    assert found.changes[0].end_s == found.changes[1].start_s == pytest.approx(32, abs=5)
    assert found.changes[0].start_s == 0
    assert found.changes[1].end_s == pytest.approx(64)


def test_an_intro_of_drums_is_no_other_key():
    key = Key(2, False)
    whole = np.concatenate([drums(16), music(key, 32) + drums(32), drums(16)])
    found = tonal.find(Sound(whole, RATE))
    assert [change.key for change in found.changes] == [key]


def test_alternatives_are_likely_neighbours_in_order():
    found = tonal.find(Sound(music(Key(0, False)), RATE))
    chances = [found.confidence, *(chance for _, chance in found.alternatives)]
    assert chances == sorted(chances, reverse=True)
    assert found.key not in [key for key, _ in found.alternatives]
    assert sum(chances) <= 1.001


def test_the_name_of_a_key_is_what_evaluation_tools_read():
    found = tonal.find(Sound(music(Key(10, True), 8.0), RATE))
    assert mir_eval.key.weighted_score("A# minor", found.key.name) == 1.0


@pytest.mark.parametrize(
    "made",
    [signals.silence(5), signals.silence(0.2), signals.noise(-20, 8), signals.silence(0)],
    ids=["silence", "a moment", "noise", "nothing"],
)
def test_what_has_no_tones_has_no_key(made):
    found = tonal.find(Sound(made, signals.RATE))
    assert (found.key, found.confidence, found.changes) == (None, 0.0, ())


def test_two_seconds_are_enough_to_say_something():
    found = tonal.find(Sound(music(Key(7, False), 2.0, chord_s=0.5), RATE))
    assert found.key == Key(7, False)
    assert len(found.changes) == 1


def test_what_is_no_number_does_not_spoil_the_rest():
    made = music(Key(5, True))
    made[1000:1010] = np.nan
    assert tonal.find(Sound(made, RATE)).key == Key(5, True)


def test_loudness_does_not_matter():
    made = music(Key(1, True))
    quiet = tonal.find(Sound(made * 1e-3, RATE))
    loud = tonal.find(Sound(made, RATE))
    assert quiet.key == loud.key == Key(1, True)
    assert quiet.confidence == pytest.approx(loud.confidence, abs=0.02)


def rounds(tonic, seconds=40.0):
    """i VI III VII at one bar of two seconds each; kick from the second round on."""
    chords = [(0, 3, 7), (8, 12, 15), (3, 7, 10), (10, 14, 17)]
    out = []
    for k in range(round(seconds / 2)):
        chord = chords[k % 4]
        notes = [48 + tonic + step for step in chord] + [36 + (tonic + chord[0]) % 12]
        out.append(sum(tone(note, 2.0) for note in notes))
    made = np.concatenate(out)
    sound = signals.stereo(0.3 * made / np.abs(made).max())
    kick = drums(seconds)
    kick[: 8 * RATE] = 0
    return sound + 0.5 * kick


def test_where_a_round_begins_tells_minor_from_its_relative_major():
    """The notes of i VI III VII are those of VI III VII i, its relative major's IV I V vi."""
    beats = Beats(120.0, Grid.constant(120.0, 0.0), 1.0, 1.0)
    sound = Sound(rounds(9), RATE)
    assert tonal.find(sound, beats).key == Key(9, True)
    assert tonal.find(sound, beats).confidence > tonal.find(sound).confidence


def test_one_stretch_has_the_key_of_the_track():
    beats = Beats(120.0, Grid.constant(120.0, 0.0), 1.0, 1.0)
    found = tonal.find(Sound(rounds(2), RATE), beats)
    assert [(c.key, c.confidence) for c in found.changes] == [(found.key, found.confidence)]


def test_rounds_start_where_parts_enter():
    levels = np.zeros((32, 5))
    levels[6:18, 0] = levels[10:26, 2] = 12.0
    assert opening.first_of_round(levels) == 2


@pytest.mark.parametrize(
    "grid",
    [None, Grid.constant(120.0, 0.0, bars_known=False), Grid.constant(120.0, 50.0)],
    ids=["no grid", "no bars", "a grid that starts late"],
)
def test_a_grid_that_does_not_help_does_no_harm(grid):
    key = Key(3, True)
    assert tonal.find(Sound(music(key), RATE), Beats(120.0, grid, 0.9, 0.9)).key == key


def test_how_loud_it_is_and_silence_before_it_do_not_change_where_rounds_begin():
    beats = Beats(120.0, Grid.constant(120.0, 0.0), 1.0, 1.0)
    made = rounds(9)[6 * RATE :]  # a round starts with the second bar
    found = tonal.find(Sound(made, RATE), beats)
    quiet = tonal.find(Sound(made * np.float32(1e-3), RATE), beats)
    late = tonal.find(Sound(np.concatenate([signals.silence(10.0, RATE), made]), RATE), beats)
    assert quiet.key == late.key == found.key
    assert quiet.confidence == pytest.approx(found.confidence, abs=0.005)
    assert late.confidence == pytest.approx(found.confidence, abs=0.05)
