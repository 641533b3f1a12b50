# SPDX-License-Identifier: GPL-3.0-or-later
"""The key of a track from its pitches, how sure it is, and where it changes."""

from itertools import pairwise

import numpy as np

from app.analysis.result import KeyChange, Tonality
from app.analysis.sound import Sound
from app.analysis.tonal import pitches, profiles
from app.analysis.tonal.pitches import STEP_S, Floats, Pitches

# How a margin between fits becomes a probability; calibrated in docs/analysis.md.
SHARPNESS = 18.0
ALTERNATIVES = 4
NOTHING = 1e-9  # chroma of silence
# Changes of key: fits of eight seconds each, and what a change costs.
CHANGE_ROWS = 8
CHANGE_COST = 6.0
SHORTEST_CHANGE_S = 15.0


def find(sound: Sound) -> Tonality:
    """The key of a track.

    Silence and noise have none. Key changes are stretches of at least 15 s; a track that stays
    in its key has one.
    """
    heard = pitches.find(sound.mono)
    total = heard.chroma.sum(axis=0)
    if total.sum() <= NOTHING:
        return Tonality(None)
    chances = probabilities(profiles.fit(total[None])[0])
    order = np.argsort(-chances)
    best = profiles.KEYS[order[0]]
    return Tonality(
        key=best,
        confidence=round(float(chances[order[0]]), 3),
        tuning_cents=round(heard.tuning_cents, 1),
        changes=changes(heard, sound.seconds),
        alternatives=tuple(
            (profiles.KEYS[k], round(float(chances[k]), 3)) for k in order[1 : 1 + ALTERNATIVES]
        ),
    )


def probabilities(fits: Floats) -> Floats:
    """Of the keys, from how well each fits; rows of 24."""
    raised = np.exp(SHARPNESS * (fits - fits.max(axis=-1, keepdims=True)))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def changes(heard: Pitches, seconds: float) -> tuple[KeyChange, ...]:
    """Stretches of one key: the likeliest path through the keys of eight seconds each."""
    groups = max(len(heard.chroma) // CHANGE_ROWS, 1)
    parts = [part.sum(axis=0) for part in np.array_split(heard.chroma, groups)]
    fits = profiles.fit(np.array(parts))
    path = _path(np.log(probabilities(fits) + 1e-12))
    edges = [0, *(np.flatnonzero(np.diff(path)) + 1), len(path)]
    starts = np.concatenate(
        [[0], np.cumsum([len(p) for p in np.array_split(heard.chroma, groups)])]
    )
    found = []
    for first, last in pairwise(edges):
        chances = probabilities(fits[first:last].mean(axis=0))
        end_s = seconds if last == len(path) else starts[last] * STEP_S
        found.append(
            KeyChange(
                start_s=round(float(starts[first] * STEP_S), 2),
                end_s=round(float(end_s), 2),
                key=profiles.KEYS[path[first]],
                confidence=round(float(chances[path[first]]), 3),
            )
        )
    return tuple(found)


def _path(log_chances: Floats) -> list[int]:
    """Viterbi: staying is free, any change costs CHANGE_COST."""
    score = log_chances[0].copy()
    back = np.zeros(log_chances.shape, np.int64)
    stay = np.arange(log_chances.shape[1])
    for k in range(1, len(log_chances)):
        jump = int(np.argmax(score))
        moved = score[jump] - CHANGE_COST > score
        back[k] = np.where(moved, jump, stay)
        score = np.where(moved, score[jump] - CHANGE_COST, score) + log_chances[k]
    path = [int(np.argmax(score))]
    for k in range(len(log_chances) - 1, 0, -1):
        path.append(int(back[k, path[-1]]))
    return path[::-1]
