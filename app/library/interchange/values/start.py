# SPDX-License-Identifier: GPL-3.0-or-later
"""Grids for programs in which nothing is before the first sample."""

import math
from dataclasses import replace

from app.library.model import Anchor, Grid


def from_zero(grid: Grid) -> Grid:
    """The same grid, whose first anchor is not before 0 but some bars later."""
    first = grid.anchors[0]
    if first.position_s >= 0:
        return grid
    bar = grid.beats_a_bar
    beat = first.beat + math.ceil((grid.beat(0.0) - first.beat) / bar - 1e-9) * bar
    later = Anchor(max(grid.position_s(beat), 0.0), beat)
    rest = tuple(a for a in grid.anchors[1:] if a.beat > beat)
    return replace(grid, anchors=(later, *rest))
