# SPDX-License-Identifier: GPL-3.0-or-later
"""Conditional logit: weights under which the first of several readings is the likeliest."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

Doubles = npt.NDArray[np.float64]

FREE = 1e-3  # share of the penalty that the score of a fitted model pays, as its scale is known


def fit(
    tables: Sequence[Doubles],
    shares: Sequence[float],
    penalty: float,
    kept: Sequence[int],
    free: int | None = None,
    given: Sequence[Doubles] | None = None,
) -> Doubles:
    """Weights of the columns of `tables`; those not in `kept` are 0.

    Args:
        tables: of each track, shape (readings, features), the right reading first.
        shares: how much each track counts.
        penalty: of squared weights, the columns scaled to deviation 1.
        free: a column that pays next to none of it.
        given: of each track, what else its readings score; 0 without.
    """
    columns = list(kept)
    chosen = [table[:, columns] for table in tables]
    scale = np.concatenate([t - t.mean(axis=0) for t in chosen]).std(axis=0) + 1e-6
    cost = np.full(len(columns), penalty)
    if free is not None:
        cost[columns.index(free)] *= FREE
    scaled = [t / scale for t in chosen]
    known = given or [np.zeros(len(table)) for table in tables]

    def loss(weights: Doubles) -> tuple[float, Doubles]:
        value, slope = 0.5 * float(cost @ weights**2), cost * weights
        for table, share, more in zip(scaled, shares, known, strict=True):
            score = table @ weights + more
            likely = np.exp(score - score.max())
            likely /= likely.sum()
            value -= share * float(np.log(likely[0] + 1e-300))
            slope = slope - share * (table[0] - likely @ table)
        return value, slope

    found = minimize(loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B").x / scale
    weights = np.zeros(tables[0].shape[1])
    weights[columns] = found
    return weights


def share_right(tables: Sequence[Doubles], weights: Doubles) -> float:
    """Of the tracks, how many have the right reading as the likeliest."""
    return float(np.mean([(table @ weights).argmax() == 0 for table in tables]))
