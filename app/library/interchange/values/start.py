# SPDX-License-Identifier: GPL-3.0-or-later
"""Grids for programs in which nothing is before the first sample."""

import math
from dataclasses import replace

from app.library.model import Anchor, Grid

JUST_BEFORE = 5e-7  # of a beat: what is so little before the first sample is at it


def from_zero(grid: Grid) -> Grid:
    """The same grid, whose first anchor is not before 0 but some bars later, or else some beats.

    What is before 0 is forgotten, its tempo too when no beat of it is heard.
    """
    first = grid.anchors[0]
    if first.position_s >= 0:
        return grid
    bar, at_zero = grid.beats_a_bar, grid.beat(0.0) - JUST_BEFORE
    beat = first.beat + math.ceil((at_zero - first.beat) / bar) * bar
    if len(grid.anchors) > 1 and beat >= grid.anchors[1].beat:  # the tempo changes before
        beat = math.ceil(at_zero)
    later = Anchor(max(grid.position_s(beat), 0.0), beat)
    rest = tuple(a for a in grid.anchors[1:] if a.beat > beat)
    return replace(grid, anchors=(later, *rest))
