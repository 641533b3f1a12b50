# SPDX-License-Identifier: GPL-3.0-or-later
"""Beats of made audio: tempo to 0.01 BPM, phase to 2 ms, bars, and what is not music."""

import numpy as np
import pytest
import soxr

from app.analysis.beats import Hints, find
from app.analysis.sound import Sound
from tests.analysis.beat_music import even, following, track
from tests.app.decode_files import RECIPES
from tests.signals import clicks, noise, silence, sine

RATE = 44_100


def away_ms(found, times):
    """How far each time is from the nearest beat, in ms, signed."""
    beats = np.array([t for _, t in found.grid.beats(times[-1] + 5)])
    return [1000 * float(beats[np.argmin(np.abs(beats - t))] - t) for t in times]


def bar_starts(found, seconds):
    bar = found.grid.beats_a_bar
    return np.array([t for k, t in found.grid.beats(seconds) if k % bar == 0])


@pytest.mark.parametrize("bpm", [93.0, 120.0, 127.43, 140.5])
def test_clicks_give_their_tempo_and_phase(bpm):
    found = find(Sound(clicks(bpm, 30.0, RATE, first_s=0.31), RATE))
    assert found.tempo == pytest.approx(bpm, abs=0.01)
    assert abs(away_ms(found, [0.31 + 40 * 60 / bpm])[0]) < 2


@pytest.mark.parametrize(
    ("style", "bpm", "swing"),
    [
        ("house", 124.0, 0.5),  # the bass plays between the beats
        ("house", 118.37, 0.58),
        ("breaks", 131.0, 0.54),
        ("dnb", 174.0, 0.5),
        ("halftime", 146.0, 0.5),
        ("hiphop", 86.5, 0.6),
    ],
)
def test_dance_music_gives_tempo_beats_and_bars(style, bpm, swing):
    when = even(bpm, 0.42)
    found = find(track(style, when, 20, swing=swing))
    assert found.tempo == pytest.approx(bpm, abs=0.01)
    assert found.grid.is_constant
    assert max(map(abs, away_ms(found, [when(b) for b in range(0, 80, 5)]))) < 2
    bars = bar_starts(found, when(90))
    assert min(abs(bars - when(40))) < 0.002
    assert found.confidence > 0.5


def test_one_grid_serves_beats_before_the_first_anchor():
    found = find(track("house", even(120.0, 3.2), 20))
    numbers = [number for number, _ in found.grid.beats(10.0)]
    times = [at for _, at in found.grid.beats(10.0)]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    assert times[0] < 0.5


def test_a_drifting_tempo_is_followed():
    when = following(lambda beat: 117 * (1 + 0.012 * np.sin(2 * np.pi * beat / 97)), 0.3, 160)
    found = find(track("house", when, 40))
    assert not found.grid.is_constant
    assert len(found.grid.anchors) < 25
    assert np.percentile(np.abs(away_ms(found, [when(b) for b in range(4, 150)])), 95) < 10
    assert found.tempo == pytest.approx(117, rel=0.015)


def test_a_tempo_that_changes_at_a_bar_needs_few_anchors():
    when = following(lambda beat: np.where(beat < 64, 120.0, 128.0), 0.2, 160)
    found = find(track("breaks", when, 40))
    assert len(found.grid.anchors) <= 4
    away = away_ms(found, [when(b) for b in (8, 40, 60, 68, 90, 140)])
    assert max(map(abs, away)) < 8
    assert found.tempo == pytest.approx(128, abs=0.1)
    assert found.grid.bpm_at(10.0) == pytest.approx(120, abs=0.1)


def test_a_waltz_has_three_beats_a_bar():
    when = even(150.0, 0.25)
    found = find(track("waltz", when, 40, beats_a_bar=3))
    assert found.grid.beats_a_bar == 3
    assert min(abs(bar_starts(found, 30.0) - when(30))) < 0.005


def test_phrases_start_where_the_drums_go_and_come():
    when = even(126.0, 0.1)
    found = find(track("house", when, 40))
    starts = {beat for beat, _ in found.phrases}
    zero = round(found.grid.beat(when(0)))
    assert {zero + 80, zero + 96} <= starts
    assert {bars for _, bars in found.phrases} <= {4, 8, 16, 32}


def test_the_range_decides_between_half_and_double():
    sound = track("hiphop", even(84.0, 0.2), 16)
    assert find(sound, hints=Hints(60, 120)).tempo == pytest.approx(84, abs=0.02)
    fast = find(sound, hints=Hints(120, 240))
    assert fast.tempo == pytest.approx(168, abs=0.02)
    assert any(bpm == pytest.approx(84, abs=0.05) for bpm, _ in fast.alternatives)


def test_a_genre_tells_its_habit():
    sound = track("halftime", even(87.0, 0.2), 16)
    assert find(sound, hints=Hints(genre="Drum & Bass")).tempo == pytest.approx(174, abs=0.05)


def test_activations_of_a_network_may_be_silent():
    sound = track("house", even(125.0, 0.2), 16)
    nothing = np.full((int(sound.seconds * 50), 3), [0.0, 0.0, 1.0], np.float32)
    assert find(sound, nothing).tempo == pytest.approx(125, abs=0.01)


@pytest.mark.parametrize("seconds", [0.0, 0.01, 2.0, 20.0])
def test_silence_has_no_pulse(seconds):
    found = find(Sound(silence(seconds, RATE), RATE))
    assert (found.tempo, found.grid, found.confidence) == (0, None, 0)


@pytest.mark.parametrize(
    "sound",
    [
        noise(-20, 20.0, RATE),
        sine(440, 20.0, RATE),
        np.full((RATE * 20, 2), 0.3, np.float32),
        np.full((RATE * 10, 2), np.nan, np.float32),
        np.zeros((0, 2), np.float32),
        clicks(120, 2.0, RATE),
    ],
    ids=["noise", "tone", "constant", "not a number", "nothing", "two seconds"],
)
def test_what_has_no_pulse_is_not_given_one(sound):
    found = find(Sound(sound, RATE))
    assert found.grid is None or found.confidence < 0.1


def test_infinite_samples_do_no_harm():
    sound = track("house", even(125.0, 0.2), 16).stereo.copy()
    sound[RATE : RATE + 10] = np.inf
    assert find(Sound(sound, RATE)).tempo == pytest.approx(125, abs=0.05)


def test_offset_of_a_bad_converter_does_no_harm():
    sound = track("house", even(125.0, 0.2), 16).stereo * 0.5 + np.float32(0.4)
    assert find(Sound(sound, RATE)).tempo == pytest.approx(125, abs=0.01)


@pytest.mark.parametrize("name", ["a.flac", "lame.mp3", "aac.m4a", "a.opus"])
def test_every_format_gives_the_same_grid(name, tmp_path):
    made = track("breaks", even(129.0, 0.35), 12)
    recipe = RECIPES[name]
    sound = (
        soxr.resample(made.stereo, made.rate, recipe.rate) if recipe.rate != RATE else made.stereo
    )
    found = find(Sound.of(recipe.make(tmp_path / name, np.ascontiguousarray(sound))))
    assert found.tempo == pytest.approx(129, abs=0.01)
    assert max(map(abs, away_ms(found, [0.35 + b * 60 / 129 for b in (0, 20, 40)]))) < 1
