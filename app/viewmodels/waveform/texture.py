# SPDX-License-Identifier: GPL-3.0-or-later
"""A wave as a texture: how it is cut into rows, and where in it a view starts."""

import math
from dataclasses import dataclass

BIN_FRAMES = 128  # DJ_WAVE_FRAMES
WIDTH = 4096  # texels a row
MOST_ROWS = 1024
FINEST = 16.0  # texels a pixel of the screen: from there on each texel holds two, four ... bins


@dataclass(frozen=True, slots=True)
class Texture:
    """Attributes:
    factor: bins a texel, a power of two. texels: of the track. rows: of the texture.
    step: texels a pixel of the screen.
    """

    factor: int = 1
    texels: int = 0
    rows: int = 1
    step: float = 1.0

    def start(self, left_px: int) -> tuple[float, float]:
        """Row, and texel in it, of a pixel of the screen counted from the track's start: apart,
        since the card counts in floats."""
        at = left_px * self.step
        row = math.floor(at / WIDTH)
        return float(row), at - row * WIDTH


def texture(total_frames: int, frames_per_px: float) -> Texture:
    """The texture for a track at a zoom."""
    bins = -(-total_frames // BIN_FRAMES)
    factor = 1
    while frames_per_px / BIN_FRAMES / factor > FINEST or bins / factor > WIDTH * MOST_ROWS:
        factor *= 2
    texels = -(-bins // factor)
    rows = max(1, -(-texels // WIDTH))
    return Texture(factor, texels, rows, frames_per_px / BIN_FRAMES / factor)
