# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of each degree music in a key has: published profiles, and how well one fits."""

import numpy as np
import numpy.typing as npt

from app.library.model import Key

Numbers = npt.NDArray[np.float64]

# Means over annotated electronic dance music. Source: Faraldo, Gómez, Jordà, Herrera 2016, "Key
# estimation in electronic dance music", ECIR; profile "edma".
DANCE = (
    (16.52, 4.75, 8.29, 6.69, 9.99, 9.27, 5.29, 13.16, 5.22, 7.44, 6.94, 6.43),
    (17.24, 5.34, 7.61, 10.04, 5.62, 8.53, 4.98, 13.45, 7.46, 5.00, 9.19, 5.55),
)
# Made for DJs' records. Source: Sha'ath 2011, "Estimation of key in digital music recordings",
# Birkbeck College.
RECORDS = (
    (6.6, 2.0, 3.5, 2.3, 4.6, 4.0, 2.5, 5.2, 2.4, 3.7, 2.3, 3.4),
    (6.5, 2.7, 3.5, 5.4, 2.6, 3.5, 2.5, 5.2, 4.0, 2.7, 4.3, 3.2),
)
# Keys in the order of rows: C major .. B major, C minor .. B minor.
KEYS = tuple(Key(tonic, minor) for minor in (False, True) for tonic in range(12))


def normed(rows: Numbers) -> Numbers:
    """Each row without its mean, of length 1; rows without contrast are 0."""
    away = rows - rows.mean(axis=-1, keepdims=True)
    size = np.linalg.norm(away, axis=-1, keepdims=True)
    return np.asarray(np.divide(away, size, out=np.zeros_like(away), where=size > 1e-12))


def _all_keys(profiles: tuple[tuple[float, ...], tuple[float, ...]]) -> Numbers:
    return np.array([np.roll(profiles[key.minor], key.tonic) for key in KEYS])


def templates() -> Numbers:
    """The mean of the profiles for each of KEYS, shape (24, 12), each row normed."""
    both = [normed(_all_keys(profile)) for profile in (DANCE, RECORDS)]
    return normed(np.mean(both, axis=0))


def triads() -> Numbers:
    """The chord on the tonic of each of KEYS, shape (24, 12), each row normed."""
    steps = ((0, 4, 7), (0, 3, 7))
    rows = np.zeros((len(KEYS), 12))
    for k, key in enumerate(KEYS):
        rows[k, [(key.tonic + step) % 12 for step in steps[key.minor]]] = 1
    return normed(rows)


def fit(chroma: Numbers) -> Numbers:
    """Correlation of rows of chroma, shape (n, 12), with each of KEYS: shape (n, 24), -1..1."""
    return np.asarray(normed(np.asarray(chroma, np.float64)) @ templates().T)
