# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights of conditional logits, fitted to composed music and tracker modules.

What they weigh: `octave.features` and `bars.features`; with a network also its own, beside the
score of those without ("signal"). docs/analysis.md tells how they were found.
"""

import numpy as np

from app.analysis.beats import bars, octave

_OCTAVE = {
    "low 0.5": 0.418,
    "low 1": 1.3,
    "low 2": 1.26,
    "low 4": 1.87,
    "middle 1": -0.982,
    "middle 4": 2.85,
    "high 0.5": -2.17,
    "high 2": 1.2,
    "tempo": -0.408,
    "tempo squared": -3.07,
    "bars": 0.38,
}
_OCTAVE_NET = {
    "signal": 0.631,
    "net 0.25": 1.11,
    "net 0.5": -0.49,
    "net 1": 0.519,
    "net 2": 2.25,
    "net 4": 2.01,
}
_BARS = {
    "onset 0 on": 0.135,
    "onset 0 pair": 0.52,
    "onset 1 on": 0.541,
    "onset 1 pair": 0.044,
    "onset 1 one": 0.381,
    "onset 2 on": 0.0131,
    "onset 2 pair": -0.00289,
    "onset 3 on": 0.587,
    "onset 3 pair": -0.128,
    "onset 3 one": 0.484,
    "onset 4 on": -0.53,
    "onset 4 pair": 0.00222,
    "bass pair": 0.225,
    "harmony on": 0.396,
    "harmony pair": 0.25,
    "harmony of a beat on": 0.0419,
    "harmony of a beat pair": 0.576,
    "harmony of a beat one": 0.755,
    "timbre on": 0.794,
    "vote": 1.86,
    "vote of 4 bars": 1.25,
    "long vote": 1.18,
    "first": 2.07,
    "first on": -0.366,
}
_BARS_NET = {
    "signal": 0.889,
    "beat on": 0.192,
    "beat pair": 0.383,
    "beat one": 0.864,
    "downbeat on": 0.166,
    "downbeat pair": 0.13,
    "downbeat one": 0.497,
}


def _vector(weights: dict[str, float], names: tuple[str, ...]) -> bars.Doubles:
    return np.array([weights.get(name, 0.0) for name in names])


OCTAVE = _vector(_OCTAVE, octave.FEATURES)
OCTAVE_NET = _vector(_OCTAVE_NET, ("signal", *octave.NET_FEATURES))
BARS = _vector(_BARS, bars.FEATURES)
BARS_NET = _vector(_BARS_NET, ("signal", *bars.NET_FEATURES))
