# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys of made chord rounds: all 24, out of tune, under drums, changing, and none at all."""

import mir_eval
import numpy as np
import pytest

from app.analysis import tonal
from app.analysis.sound import Sound
from app.analysis.tonal import profiles
from app.library.model import Key
from tests import signals

RATE = 22_050
ROUNDS = {  # chords as semitones above the tonic
    False: [(0, 4, 7), (5, 9, 12), (7, 11, 14), (0, 4, 7)],
    True: [(0, 3, 7), (5, 8, 12), (7, 10, 14), (0, 3, 7)],
}


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
    found = tonal.find(Sound(music(key, 8.0), RATE))
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
