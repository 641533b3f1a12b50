# SPDX-License-Identifier: GPL-3.0-or-later
"""The key of a track from its pitches, and how sure it is."""

from dataclasses import replace

import numpy as np

from app.analysis.result import Beats, Tonality
from app.analysis.sound import Sound
from app.analysis.tonal import opening, pitches, profiles
from app.analysis.tonal.chances import probabilities
from app.analysis.tonal.changes import changes

ALTERNATIVES = 4
# White noise: peaks at no tuning (0.01), a fit of 0.33. Composed tracks: above 0.07 and 0.63.
CLEAR_LEAST = 0.02
OPENING = 0.2  # of a fit: what the opening chord counts, where bars are sure
FIT_NONE, FIT_SURE = 0.40, 0.60  # no key at all; as sure as the lead over other keys says


def find(sound: Sound, beats: Beats | None = None) -> Tonality:
    """The key of a track, its tuning and its changes of key.

    Args:
        beats: tells where rounds of chords begin; without, relative keys are harder to tell apart.

    Silence and noise have no key. The confidence is calibrated: of keys told with 0.8, eight of
    ten are right on composed music (docs/analysis.md).
    """
    heard = pitches.find(sound.mono)
    fits = profiles.fit(heard.chroma.sum(axis=0)[None])[0]
    clearest = float(fits.max())
    if heard.clear < CLEAR_LEAST or clearest < FIT_NONE:
        return Tonality(None)
    lead = np.zeros(len(fits))
    if beats is not None:
        lead = OPENING * beats.bar_confidence * opening.evidence(sound, heard.chroma, beats)
    tonal = min((clearest - FIT_NONE) / (FIT_SURE - FIT_NONE), 1.0)
    chances = probabilities(fits + lead) * tonal
    sure = [round(float(chance), 3) for chance in chances]
    order = [int(k) for k in np.argsort(-chances)]
    best = order[0]
    stretches = changes(heard.chroma, lead, sound.seconds)
    if len(stretches) == 1:
        stretches = (replace(stretches[0], key=profiles.KEYS[best], confidence=sure[best]),)
    return Tonality(
        key=profiles.KEYS[best],
        confidence=sure[best],
        tuning_cents=round(heard.tuning_cents, 1),
        changes=stretches,
        alternatives=tuple((profiles.KEYS[k], sure[k]) for k in order[1 : 1 + ALTERNATIVES]),
    )
