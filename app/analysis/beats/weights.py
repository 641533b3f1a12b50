# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights of conditional logits, fitted to composed music and tracker modules.

What they weigh: `octave.features` and `bars.features`; with a network also its own, beside the
score of those without ("signal"). docs/analysis.md tells how they were found.
"""

import numpy as np

from app.analysis.beats import bars, octave

_OCTAVE = {
    "low 1": 0.578,
    "low 2": 0.401,
    "low 4": 1.03,
    "middle 1": -0.11,
    "middle 2": 0.564,
    "middle 4": 1.59,
    "high 0.5": -1.24,
    "high 2": 0.601,
    "high 4": 1.45,
    "onset 0 on": 0.553,
    "onset 0 pair": 0.054,
    "onset 2 one": 2.01,
    "onset 3 on": 0.276,
    "onset 4 on": -0.718,
    "onset 4 pair": -0.266,
    "onset 4 one": -0.704,
    "tempo": -0.0789,
    "tempo squared": -3.13,
}
_OCTAVE_NET = {
    "signal": 2.13,
    "net 0.25": 0.0444,
    "net 0.5": 0.0012,
    "net 1": -0.0923,
    "net 2": 0.011,
    "net 4": 0.0985,
}
_BARS = {
    "onset 0 on": 0.238,
    "onset 0 pair": 0.501,
    "onset 1 on": 0.531,
    "onset 1 pair": 0.0172,
    "onset 1 one": 0.393,
    "onset 2 on": -0.149,
    "onset 2 pair": -0.0179,
    "onset 3 on": 0.617,
    "onset 3 pair": -0.0981,
    "onset 3 one": 0.519,
    "onset 4 on": -0.527,
    "onset 4 pair": -0.00972,
    "bass pair": 0.203,
    "harmony on": 0.486,
    "harmony pair": 0.217,
    "harmony of a beat on": 0.0973,
    "harmony of a beat pair": 0.566,
    "harmony of a beat one": 0.724,
    "timbre on": 1.02,
    "vote": 1.95,
    "vote of 4 bars": 1.52,
    "long vote": 1.06,
    "first": 1.98,
    "first on": -0.419,
}
_BARS_NET = {
    "signal": 1.56,
    "beat on": 0.133,
    "beat pair": 0.266,
    "beat one": 0.0957,
    "downbeat on": 0.054,
    "downbeat pair": 0.0466,
    "downbeat one": 0.497,
}


def _vector(weights: dict[str, float], names: tuple[str, ...]) -> bars.Doubles:
    return np.array([weights.get(name, 0.0) for name in names])


OCTAVE = _vector(_OCTAVE, octave.FEATURES)
OCTAVE_NET = _vector(_OCTAVE_NET, ("signal", *octave.NET_FEATURES))
BARS = _vector(_BARS, bars.FEATURES)
BARS_NET = _vector(_BARS_NET, ("signal", *bars.NET_FEATURES))
