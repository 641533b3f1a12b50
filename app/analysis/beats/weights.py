# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights of conditional logits, fitted to composed music and tracker modules.

What they weigh: `octave.features` and `bars.features`; with a network also its own, beside the
score of those without ("signal"). docs/analysis.md tells how they were found.
"""

import numpy as np

from app.analysis.beats import bars, octave

_OCTAVE = {
    "low 1": 0.579,
    "low 2": 0.413,
    "low 4": 1.02,
    "middle 1": -0.112,
    "middle 2": 0.552,
    "middle 4": 1.62,
    "high 0.5": -1.23,
    "high 2": 0.607,
    "high 4": 1.48,
    "onset 0 on": 0.554,
    "onset 0 pair": 0.0546,
    "onset 2 one": 1.95,
    "onset 3 on": 0.235,
    "onset 4 on": -0.704,
    "onset 4 pair": -0.279,
    "onset 4 one": -0.768,
    "tempo": -0.0586,
    "tempo squared": -3.13,
}
_OCTAVE_NET = {
    "signal": 2.1,
    "net 0.25": 0.065,
    "net 0.5": -0.000821,
    "net 1": -0.104,
    "net 2": 0.0162,
    "net 4": 0.11,
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
    "signal": 1.56,
    "beat on": 0.178,
    "beat pair": 0.425,
    "beat one": 0.411,
    "downbeat on": 0.0871,
    "downbeat pair": 0.0725,
    "downbeat one": 0.565,
}


def _vector(weights: dict[str, float], names: tuple[str, ...]) -> bars.Doubles:
    return np.array([weights.get(name, 0.0) for name in names])


OCTAVE = _vector(_OCTAVE, octave.FEATURES)
OCTAVE_NET = _vector(_OCTAVE_NET, ("signal", *octave.NET_FEATURES))
BARS = _vector(_BARS, bars.FEATURES)
BARS_NET = _vector(_BARS_NET, ("signal", *bars.NET_FEATURES))
