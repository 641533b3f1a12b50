# SPDX-License-Identifier: GPL-3.0-or-later
"""The key of a track from its pitches, and how sure it is."""

import numpy as np

from app.analysis.result import Tonality
from app.analysis.sound import Sound
from app.analysis.tonal import pitches, profiles
from app.analysis.tonal.chances import probabilities
from app.analysis.tonal.changes import changes

ALTERNATIVES = 4
# White noise: peaks at no tuning (0.01), a fit of 0.33. Composed tracks: above 0.07 and 0.63.
CLEAR_LEAST = 0.02
FIT_NONE, FIT_SURE = 0.40, 0.60  # no key at all; as sure as the lead over other keys says


def find(sound: Sound) -> Tonality:
    """The key of a track, its tuning and its changes of key.

    Silence and noise have no key. The confidence is calibrated: of keys told with 0.8, eight of
    ten are right on composed music (docs/analysis.md).
    """
    heard = pitches.find(sound.mono)
    fits = profiles.fit(heard.chroma.sum(axis=0)[None])[0]
    best = int(np.argmax(fits))
    if heard.clear < CLEAR_LEAST or fits[best] < FIT_NONE:
        return Tonality(None)
    tonal = min((float(fits[best]) - FIT_NONE) / (FIT_SURE - FIT_NONE), 1.0)
    chances = probabilities(fits) * tonal
    order = [int(k) for k in np.argsort(-chances)]
    return Tonality(
        key=profiles.KEYS[best],
        confidence=round(float(chances[best]), 3),
        tuning_cents=round(heard.tuning_cents, 1),
        changes=changes(heard.chroma, sound.seconds),
        alternatives=tuple(
            (profiles.KEYS[k], round(float(chances[k]), 3)) for k in order[1 : 1 + ALTERNATIVES]
        ),
    )
