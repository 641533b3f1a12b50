# SPDX-License-Identifier: GPL-3.0-or-later
"""Decoded sound as all analysers share it: what more than one of them needs is computed once."""

import tempfile
from functools import cached_property
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt
import soxr

from app.media.decode import Music
from engine import level

Samples = npt.NDArray[np.float32]

MONO_RATE = 22_050  # Hz: what beats, keys and the networks listen at
IN_MEMORY_S = 1800  # longer ones lie on the disk: several at a time would fill the memory
LONGEST_S = 3 * 3600
# Sides this much louder than their mean cancel each other out: one was wired the wrong way round.
CANCELLED = 100.0  # of power
LOOK_STEP = 97  # every so many frames tell it


class Sound:
    """The sound of a track.

    Attributes:
        stereo: shape (n, 2), float32, nominal -1..1, C-contiguous.
        rate: of `stereo`, in Hz.
    """

    def __init__(self, stereo: Samples, rate: int) -> None:
        self.stereo, self.rate = stereo, rate
        self.warnings: tuple[str, ...] = ()

    @property
    def seconds(self) -> float:
        return len(self.stereo) / self.rate

    @cached_property
    def mono(self) -> Samples:
        """Both sides' mean at MONO_RATE, shape (m,); sample k is at k / MONO_RATE seconds.

        Where the sides cancel each other out: of one side and the other turned round.
        """
        other = -0.5 if _cancelled(self.stereo[::LOOK_STEP]) else 0.5
        mean = self.stereo @ np.array([0.5, other], np.float32)  # 30 times as fast as `mean`
        return np.asarray(soxr.resample(mean, self.rate, MONO_RATE, "HQ"), np.float32)

    @cached_property
    def levels(self) -> Samples:
        """Mean squares of each 10 ms, shape (steps, 6): weighted for loudness, five bands."""
        return level.scan(self.stereo, self.rate)

    @classmethod
    def of(cls, path: str | Path) -> "Sound":
        """Decode a file; of one longer than LONGEST_S its beginning.

        Raises:
            MediaError: it cannot be decoded.
        """
        with Music(path) as music:
            sound = cls(*_gather(music))
            sound.warnings = tuple(dict.fromkeys(music.warnings))  # one may come with each block
        if sound.seconds >= LONGEST_S:
            sound.warnings += (f"only its first {LONGEST_S // 3600} hours were analysed",)
        return sound


def _cancelled(stereo: Samples) -> bool:
    total, difference = stereo.sum(axis=1), stereo[:, 0] - stereo[:, 1]
    return bool(np.dot(difference, difference) > CANCELLED * np.dot(total, total))


def _gather(music: Music) -> tuple[Samples, int]:
    """All blocks in one array; a long one lies in a file that has no name any more."""
    blocks: list[Samples] = []
    count = 0
    spill: IO[bytes] | None = None
    for block in music.blocks():
        blocks.append(block)
        count += len(block)
        if count > IN_MEMORY_S * music.rate:
            spill = spill or tempfile.TemporaryFile(prefix="djuniverse-")  # noqa: SIM115 - the map outlives us
            for waiting in blocks:
                spill.write(waiting.tobytes())
            blocks.clear()
        if count >= LONGEST_S * music.rate:
            break
    if spill is None:
        return np.concatenate(blocks), music.rate
    spill.flush()
    frames = min(count, LONGEST_S * music.rate)
    return np.memmap(spill, np.float32, "r", shape=(frames, 2)), music.rate
