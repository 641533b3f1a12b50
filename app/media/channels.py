# SPDX-License-Identifier: GPL-3.0-or-later
"""Any number of channels to two.

One channel goes to both sides unchanged, two stay as they are. Three to eight are mixed down by the
coefficients of ITU-R BS.775-3 (centre and surrounds at -3 dB, the low-frequency channel left out),
then both sides are divided by the larger sum of coefficients: full scale on every channel at once
still fits, so nothing clips. 5.1 thereby comes out 7.7 dB lower than its front channels alone.
"""

import math

import numpy as np
import numpy.typing as npt

from app.media.formats import MAX_CHANNELS

Samples = npt.NDArray[np.float32]  # (frames, 2), C order, nominal -1..1

HALF_POWER = math.sqrt(0.5)
LOUDEST = 16.0  # +24 dB: no music goes beyond, but broken data decodes to anything

# speaker: (into left, into right)
GAINS = {
    "FL": (1.0, 0.0),
    "FR": (0.0, 1.0),
    "FC": (HALF_POWER, HALF_POWER),
    "LFE": (0.0, 0.0),
    "BL": (HALF_POWER, 0.0),
    "BR": (0.0, HALF_POWER),
    "SL": (HALF_POWER, 0.0),
    "SR": (0.0, HALF_POWER),
    "BC": (0.5, 0.5),
    "FLC": (1.0, 0.0),
    "FRC": (0.0, 1.0),
    "DL": (1.0, 0.0),
    "DR": (0.0, 1.0),
}

# What a file means that has this many channels and does not say which (the order of WAVE).
DEFAULT_SPEAKERS = {
    3: ("FL", "FR", "FC"),
    4: ("FL", "FR", "BL", "BR"),
    5: ("FL", "FR", "FC", "BL", "BR"),
    6: ("FL", "FR", "FC", "LFE", "BL", "BR"),
    7: ("FL", "FR", "FC", "LFE", "BC", "SL", "SR"),
    8: ("FL", "FR", "FC", "LFE", "BL", "BR", "SL", "SR"),
}


def fold_matrix(channels: int, speakers: tuple[str, ...] = ()) -> Samples:
    """Return the gains from `channels` channels to left and right, shape (channels, 2).

    Args:
        channels: 1 to 8.
        speakers: FFmpeg's short names in order; unknown names mean the default order.
    """
    if not 1 <= channels <= MAX_CHANNELS:
        raise ValueError(f"{channels} channels")
    if channels == 1:
        return np.ones((1, 2), np.float32)
    if channels == 2:
        return np.eye(2, dtype=np.float32)
    if len(speakers) != channels or not set(speakers) <= set(GAINS):
        speakers = DEFAULT_SPEAKERS[channels]
    gains = np.array([GAINS[speaker] for speaker in speakers])
    largest = gains.sum(axis=0).max()
    return (gains / largest).astype(np.float32) if largest > 0 else _equal(channels)


def _equal(channels: int) -> Samples:
    return np.full((channels, 2), 1 / channels, np.float32)


def fold(block: npt.NDArray[np.float32], matrix: Samples) -> Samples:
    """Mix shape (n, channels) to (n, 2): stereo as it is, mono exactly doubled, others mixed."""
    channels = block.shape[1]
    if channels == 2:
        return block
    if channels == 1:
        return np.repeat(block, 2, axis=1)
    return block @ matrix


def is_sane(block: npt.NDArray[np.float32]) -> bool:
    """Tell whether all samples are numbers and none is beyond LOUDEST."""
    return bool(block.min(initial=0) >= -LOUDEST and block.max(initial=0) <= LOUDEST)


def make_sane(block: npt.NDArray[np.float32]) -> None:
    """Silence what is no number and cut what is beyond LOUDEST, in place."""
    np.nan_to_num(block, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
    np.clip(block, -LOUDEST, LOUDEST, out=block)
