# SPDX-License-Identifier: GPL-3.0-or-later
"""Where somebody sings: zones of a curve of presence, and its share of stretches."""

import numpy as np

from app.analysis.result import Curve, Zone

SINGS = 0.5
SHORTEST_S = 2  # a shorter call is no zone
BREATH_S = 3  # a shorter pause does not end one


def curve(vocal: Curve | None) -> Curve:
    """The curve made sound: 0..1, finite; empty when nobody listened."""
    if vocal is None:
        return np.zeros(0, np.float32)
    return np.clip(np.nan_to_num(np.asarray(vocal, np.float32)), 0, 1)


def share(vocal: Curve, start_s: float, end_s: float) -> float:
    """Mean presence from start to end; 0 when nobody listened."""
    part = vocal[int(start_s) : max(int(np.ceil(end_s)), int(start_s) + 1)]
    return float(part.mean()) if len(part) else 0.0


def zones(vocal: Curve) -> list[Zone]:
    """Stretches with a voice."""
    at = np.flatnonzero(vocal > SINGS)
    if not len(at):
        return []
    parts = np.split(at, np.flatnonzero(np.diff(at) > BREATH_S) + 1)
    return [
        Zone(float(p[0]), float(p[-1] + 1), "vocal", float(vocal[p[0] : p[-1] + 1].mean()))
        for p in parts
        if p[-1] + 1 - p[0] >= SHORTEST_S
    ]
