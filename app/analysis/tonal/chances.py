# SPDX-License-Identifier: GPL-3.0-or-later
"""From how well keys fit to how probable they are."""

import numpy as np

from app.analysis.tonal.profiles import KEYS, Numbers

SHARPNESS = 18.0  # set so that confidence is the share that is right, on composed tracks
# Three of four dance tracks are in minor: as much as decides between keys that fit alike.
# Source: Faraldo 2018, "Tonality estimation in electronic dance music", thesis, Pompeu Fabra.
MINOR_LEAD = 0.02
LEAD = np.array([MINOR_LEAD if key.minor else 0.0 for key in KEYS])


def probabilities(fits: Numbers) -> Numbers:
    """Of the 24 keys, from rows of 24 fits; each row adds up to 1."""
    raised = SHARPNESS * (fits + LEAD)
    chances = np.exp(raised - raised.max(axis=-1, keepdims=True))
    return np.asarray(chances / chances.sum(axis=-1, keepdims=True))
