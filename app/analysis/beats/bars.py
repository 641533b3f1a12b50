# SPDX-License-Identifier: GPL-3.0-or-later
"""Which half beats are beats, and which beats start bars.

Each of the eight places of a bar is weighed as the bar's start by what is heard there on average
over the track. The weights are a conditional logit, fitted to composed music and to tracker modules
(docs/analysis.md tells how).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.ndimage import maximum_filter1d

from app.analysis.beats.lattice import A_BEAT, STREAMS, Lattice
from app.analysis.beats.onsets import Floats

Doubles = npt.NDArray[np.float64]

FOLDED = STREAMS[:9]  # streams whose mean at each place of a bar tells something
# For each of them: beats against half beats, beats 1 and 3 against 2 and 4, beat 1 against 3.
CONTRASTS = ("on", "pair", "one")
OTHERS = ("vote", "vote of 4 bars", "long vote", "first", "first on")
FEATURES = (*(f"{stream} {contrast}" for stream in FOLDED for contrast in CONTRASTS), *OTHERS)
NET_FEATURES = tuple(
    f"{what} {contrast}" for what in ("beat", "downbeat") for contrast in CONTRASTS
)
NET_RATE = 50.0  # Hz, of BeatNet's activations
NET_NEAR = 2  # frames of them round a place that count for it
NET_FLOOR = 0.02  # mean activation below which a network hears no beats
THREES, FOURS = (3, 9, 15), (4, 8, 16)  # beats after which bars of 3 and 4 are like themselves
TRIPLE = 0.12  # of 130 tracks in 4/4, one had 0.07, the others less than 0
VOTE_SPREAD = 0.5  # of a vote that goes to the places beside, as changes are heard half a beat off
FIRST_REACH = 0.6  # places round the first sound where a bar may start


@dataclass(frozen=True, slots=True)
class Turn:
    """Where the bars start.

    Attributes:
        place: of the first whole bar in the lattice, 0 .. places a bar - 1.
        confidence: that it is right. beat_confidence: that at least the beats are.
    """

    place: int
    confidence: float
    beat_confidence: float


def beats_a_bar(lattice: Lattice) -> int:
    """4, or 3 where the music repeats after 3, 9, 15 beats far more than after 4, 8, 16."""
    streams = lattice.streams[:, : len(FOLDED)].astype(np.float64)
    score = (streams - streams.mean(axis=0)) / (streams.std(axis=0) + 1e-6)
    if len(score) < 3 * max(THREES + FOURS):
        return 4

    def alike(beats: tuple[int, ...]) -> float:
        lags = [beat * A_BEAT for beat in beats]
        return float(np.mean([np.mean(score[:-lag] * score[lag:]) for lag in lags]))

    return 3 if alike(THREES) > alike(FOURS) + TRIPLE else 4


def features(lattice: Lattice, first_sound_s: float, beats: int = 4) -> Doubles:
    """Shape (places of a bar, len(FEATURES)): each place seen as the start of bars."""
    places = beats * A_BEAT
    streams = lattice.streams.astype(np.float64)
    score = (streams - streams.mean(axis=0)) / (streams.std(axis=0) + 1e-6)
    place = np.arange(len(score)) % places
    count = np.maximum(np.bincount(place, minlength=places), 1)
    means = np.stack(
        [np.bincount(place, score[:, s], places) / count for s in range(len(FOLDED))], axis=1
    )
    columns = [_contrasts(means, turn) for turn in range(places)]
    bar, long = (streams[:, STREAMS.index(f"timbre of {n}")] for n in ("a bar", "4 bars"))
    votes, hyper = _votes(bar, 4, places), _votes(bar, 4, 4 * places)
    long_votes = _votes(long, 16, places)
    where = (first_sound_s - lattice.times[0]) / float(np.median(np.diff(lattice.times)))
    others = [
        votes,
        hyper.reshape(4, places).max(axis=0),
        long_votes,
        _near(where - np.arange(places), places),
        _near(where - np.arange(places), A_BEAT),
    ]
    return np.concatenate([np.array(columns), np.stack(others, axis=1)], axis=1)


def _contrasts(means: Doubles, turn: int) -> Doubles:
    """All contrasts of all streams, for bars that start at place `turn`."""
    turned = np.roll(means, -turn, axis=0)
    beats = turned[::A_BEAT]
    on = beats.mean(axis=0) - turned[1::A_BEAT].mean(axis=0)
    pair = beats[0] + beats[2] - beats[1] - beats[-1]
    one = beats[0] - beats[2]
    return np.stack([on, pair, one], axis=1).ravel()


def _votes(novelty: Doubles, width: int, places: int) -> Doubles:
    """Share of the peaks of novelty that falls on each place."""
    at = np.arange(len(novelty))
    peak = novelty == maximum_filter1d(novelty, 2 * width + 1)
    peak &= (at > 2) & (at < len(novelty) - width)
    weight = np.where(peak, np.maximum(novelty - np.median(novelty), 0) ** 2, 0)
    share = np.bincount(at % places, weight, places) / (weight.sum() + 1e-9)
    return np.asarray(share + VOTE_SPREAD * (np.roll(share, 1) + np.roll(share, -1)))


def _near(away: Doubles, places: int) -> Doubles:
    """1 where `away` is a multiple of `places`, 0 from FIRST_REACH on."""
    distance = np.abs((away + places / 2) % places - places / 2)
    return np.maximum(0, 1 - distance / FIRST_REACH)


def net_features(activations: Floats, times: Doubles, beats: int = 4) -> Doubles:
    """Shape (places of a bar, len(NET_FEATURES)): what BeatNet hears, as `features` tells it."""
    places = beats * A_BEAT
    frames = np.rint(times * NET_RATE).astype(np.int64)
    near = frames[:, None] + np.arange(-NET_NEAR, NET_NEAR + 1)
    inside = (near >= 0) & (near < len(activations))
    found = activations[np.clip(near, 0, len(activations) - 1)] * inside[:, :, None]
    beat, downbeat = found[:, :, :2].sum(axis=2).max(axis=1), found[:, :, 1].max(axis=1)
    place = np.arange(len(times)) % places
    count = np.maximum(np.bincount(place, minlength=places), 1)
    means = np.stack([np.bincount(place, s, places) / count for s in (beat, downbeat)], axis=1)
    means = means / (means.mean(axis=0) + NET_FLOOR)
    return np.array([_contrasts(means, turn) for turn in range(places)])


def likelihood(score: Doubles) -> Doubles:
    """Probability of each place, from the scores of all."""
    likely = np.exp(score - score.max())
    return np.asarray(likely / likely.sum())


def turn_of(score: Doubles) -> Turn:
    """The most probable start of bars, from the score of each place."""
    likely = likelihood(score)
    best = int(likely.argmax())
    return Turn(best, float(likely[best]), float(likely[best % A_BEAT :: A_BEAT].sum()))


def first_sound(mono: Floats, rate: float) -> float:
    """Time of the first sound above -34 dB of the loudest, in seconds."""
    step = max(int(rate / 100), 1)
    whole = len(mono) // step * step
    if not whole:
        return 0.0
    rows = mono[:whole].reshape(-1, step)
    loud = np.maximum(rows.max(axis=1), -rows.min(axis=1))
    return float(np.argmax(loud > 0.02 * loud.max()) * step / rate)
