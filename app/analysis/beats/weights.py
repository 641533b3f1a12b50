# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights of conditional logits, printed by `python -m app.analysis.beats.fit`.

What they weigh: `octave.features` and `bars.features`; beside a network's own, the score of the
signal. Fitted to 134 tracks: the development corpus, 80 more composed tracks of its styles with
other drums, tempi, swing and plans, and modules and MIDI files of other games. Fitted without the
development corpus they are right on it in tempo 42 of 44 times, in downbeats F .93 (.94 with the
network); left-out styles, games and songs come out alike. The octave's were fitted beside a tempo
term of their own, whose place `octave.usual` took: half the music was composed for the fit, at
tempi that say nothing about the world's.
"""

import numpy as np

from app.analysis.beats import bars, octave

_OCTAVE = {
    "low 1": 0.601,
    "low 2": 0.374,
    "low 4": 0.978,
    "middle 1": 0.0611,
    "middle 2": 0.577,
    "middle 4": 1.77,
    "high 0.5": -1.08,
    "high 2": 0.567,
    "high 4": 2.23,
    "onset 0 on": 0.585,
    "onset 0 pair": 0.121,
    "onset 2 one": 2.08,
    "onset 3 on": 0.401,
    "onset 4 on": -0.697,
    "onset 4 pair": -0.237,
    "onset 4 one": -0.634,
}
_BARS = {
    "onset 0 on": 0.253,
    "onset 0 pair": 0.483,
    "onset 1 on": 0.534,
    "onset 1 pair": 0.0044,
    "onset 1 one": 0.366,
    "onset 2 on": -0.0859,
    "onset 2 pair": 0.0517,
    "onset 3 on": 0.565,
    "onset 3 pair": -0.0972,
    "onset 3 one": 0.423,
    "onset 4 on": -0.393,
    "onset 4 pair": -0.0652,
    "bass pair": 0.224,
    "harmony on": 0.633,
    "harmony pair": 0.0696,
    "harmony of a beat on": 0.27,
    "harmony of a beat pair": 0.625,
    "harmony of a beat one": 0.692,
    "timbre on": 0.702,
    "vote": 1.7,
    "vote of 4 bars": 1.55,
    "long vote": 1.06,
    "first": 1.67,
    "first on": 0.091,
}
_BARS_NET = {
    "signal": 1.36,
    "beat on": 0.0907,
    "beat pair": 0.00312,
    "beat one": 0.43,
    "downbeat on": -0.0133,
    "downbeat pair": 0.138,
    "downbeat one": 0.264,
}


def _vector(weights: dict[str, float], names: tuple[str, ...]) -> bars.Doubles:
    return np.array([weights.get(name, 0.0) for name in names])


OCTAVE = _vector(_OCTAVE, octave.FEATURES)
BARS = _vector(_BARS, bars.FEATURES)
BARS_NET = _vector(_BARS_NET, ("signal", *bars.NET_FEATURES))
