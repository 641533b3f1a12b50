# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights of two conditional logits, fitted to composed music and tracker modules."""

import numpy as np

# Of `octave.features`.
OCTAVE = np.array(
    [
        -0.871,
        1.43,
        0.684,
        0.475,
        1.36,
        -0.802,
        -0.183,
        -0.845,
        0.723,
        2.64,
        -0.245,
        -0.681,
        -0.486,
        0.785,
        1.64,
        -0.101,
        -3.22,
    ]
)

# Of `bars.features`.
BARS = np.array(
    [
        0.257,
        0.306,
        0.0648,
        0.25,
        0.102,
        0.11,
        0.0235,
        0.0919,
        0.138,
        0.26,
        0.00851,
        0.421,
        -0.267,
        -0.162,
        -0.187,
        0.565,
        0.0912,
        0.0365,
        0.738,
        0.104,
        0.167,
        0.422,
        0.11,
        0.478,
        0.548,
        -0.0346,
        0.0205,
        1.77,
        1.13,
        0.726,
        2.4,
        0.181,
    ]
)
