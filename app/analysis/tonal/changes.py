# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a track changes its key: the likeliest path through the keys of short stretches."""

from itertools import pairwise

import numpy as np

from app.analysis.result import KeyChange
from app.analysis.tonal import profiles
from app.analysis.tonal.chances import probabilities
from app.analysis.tonal.pitches import STEP_S, Floats

STRETCH_ROWS = round(8 / STEP_S)  # about four bars, a round of chords
CHANGE_COST = 10.0  # in logarithms of chances; a chord held for eight seconds is no new key
# Drums alone leave a tenth or less of the chroma of full sections: they say nothing of the key.
DRUMS, TUTTI = 0.15, 0.5
TYPICAL = 75  # percentile of the stretches' chroma


def changes(chroma: Floats, lead: Floats, seconds: float) -> tuple[KeyChange, ...]:
    """Stretches of one key; a track that stays in its key has one.

    Args:
        chroma: rows of STEP_S each.
        lead: of each of the 24 keys over what its fit says.
    """
    stretches = np.array_split(chroma, max(len(chroma) // STRETCH_ROWS, 1))
    sums = np.array([part.sum(axis=0) for part in stretches])
    fits = profiles.fit(sums) + lead
    weights = _weights(sums.sum(axis=1))
    path = _path(np.log(probabilities(fits) + 1e-12) * weights[:, None])
    starts_s = np.cumsum([0, *map(len, stretches)]) * STEP_S
    edges = [0, *(np.flatnonzero(np.diff(path)) + 1), len(path)]
    found = []
    for first, last in pairwise(edges):
        chances = probabilities(profiles.fit(sums[first:last].sum(axis=0)[None])[0] + lead)
        found.append(
            KeyChange(
                start_s=round(float(starts_s[first]), 2),
                end_s=round(seconds if last == len(path) else float(starts_s[last]), 2),
                key=profiles.KEYS[path[first]],
                confidence=round(float(chances[path[first]]), 3),
            )
        )
    return tuple(found)


def _weights(sizes: Floats) -> Floats:
    """How much a stretch has to say: 0 drums alone .. 1 all play."""
    typical = float(np.percentile(sizes, TYPICAL))
    share = sizes / typical if typical > 0 else np.zeros_like(sizes)
    return np.asarray(np.clip((share - DRUMS) / (TUTTI - DRUMS), 0, 1))


def _path(log_chances: Floats) -> list[int]:
    """Viterbi: to stay costs nothing, to change CHANGE_COST."""
    score = log_chances[0].copy()
    stay = np.arange(log_chances.shape[1])
    back = np.zeros(log_chances.shape, np.int64)
    for k in range(1, len(log_chances)):
        jump = int(np.argmax(score))
        moved = score[jump] - CHANGE_COST > score
        back[k] = np.where(moved, jump, stay)
        score = np.where(moved, score[jump] - CHANGE_COST, score) + log_chances[k]
    path = [int(np.argmax(score))]
    for k in range(len(log_chances) - 1, 0, -1):
        path.append(int(back[k, path[-1]]))
    return path[::-1]
