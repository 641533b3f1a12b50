# SPDX-License-Identifier: GPL-3.0-or-later
"""Decoded sound as all analysers share it: what more than one of them needs is computed once."""

from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soxr

from app.media.decode import Music
from engine import level

Samples = npt.NDArray[np.float32]

MONO_RATE = 22_050  # Hz: what beats, keys and the networks listen at


class Sound:
    """The sound of a track.

    Attributes:
        stereo: shape (n, 2), float32, nominal -1..1, C-contiguous.
        rate: of `stereo`, in Hz.
    """

    def __init__(self, stereo: Samples, rate: int) -> None:
        self.stereo, self.rate = stereo, rate

    @property
    def seconds(self) -> float:
        return len(self.stereo) / self.rate

    @cached_property
    def mono(self) -> Samples:
        """Both sides' mean at MONO_RATE, shape (m,); sample k is at k / MONO_RATE seconds."""
        mean = self.stereo.mean(axis=1, dtype=np.float32)
        return np.asarray(soxr.resample(mean, self.rate, MONO_RATE, "MQ"), np.float32)

    @cached_property
    def levels(self) -> Samples:
        """Mean squares of each 10 ms, shape (steps, 6): weighted for loudness, five bands."""
        return level.scan(self.stereo, self.rate)

    @classmethod
    def of(cls, path: str | Path) -> "Sound":
        """Decode a file.

        Raises:
            MediaError: it cannot be decoded.
        """
        with Music(path) as music:
            blocks = list(music.blocks())
            return cls(np.concatenate(blocks), music.rate)
