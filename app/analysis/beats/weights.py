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
        0.153,
        0.311,
        0.104,
        0.224,
        0.0845,
        0.169,
        0.0522,
        0.0606,
        0.178,
        0.284,
        -0.0855,
        0.383,
        -0.207,
        -0.136,
        -0.0295,
        -0.204,
        0.121,
        0.176,
        0.427,
        0.215,
        0.206,
        0.144,
        0.35,
        0.504,
        0.473,
        0.0484,
        0.0166,
        1.72,
        1.37,
        0.708,
        2.4,
        0.0612,
    ]
)
