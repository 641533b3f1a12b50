# SPDX-License-Identifier: GPL-3.0-or-later
"""Waveforms of whole tracks at several resolutions, kept in files and drawn by C.

A file is a header and the levels, finest first; each coarser level has the peaks of pairs of the
one before. A bin is 4 bytes: low, mid, high, all.
"""

import hashlib
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from app.analysis.errors import AnalysisError
from app.files import replacing
from engine import wave

if TYPE_CHECKING:
    from app.analysis.sound import Sound

MAGIC = b"DJWV"
VERSION = 1
HEADER = struct.Struct("<4sHHIId")  # magic, version, levels, rate, frames a bin, seconds
COUNT = struct.Struct("<Q")
LEVELS = 8
MOST_BYTES = 2_000_000  # of a file; a set of hours is kept coarser
CELL = wave.BYTES_A_BIN

Bins = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Waveform:
    """Attributes:
    levels: each of shape (bins, 4), uint8; the first has `frames_a_bin` frames of the track a bin,
        each following one twice as many.
    """

    rate: int
    frames_a_bin: int
    seconds: float
    levels: tuple[Bins, ...]

    def tile(
        self,
        start_s: float,
        seconds: float,
        width: int,
        height: int,
        colors: wave.Colors,
        style: int = 0,
    ) -> bytearray:
        """Draw a stretch from the coarsest level that shows all of it.

        Args:
            colors: low, mid, high, background: 0xAARRGGBB. style: see `engine.tracks.Track.tile`.

        Returns:
            width * height pixels, native 0xAARRGGBB.
        """
        step = seconds * self.rate / (self.frames_a_bin * width)  # finest bins a column
        level = min(max(int(np.log2(step)) if step >= 1 else 0, 0), len(self.levels) - 1)
        scale = self.frames_a_bin << level
        bins = _bytes(self.levels[level])
        first = start_s * self.rate / scale
        return wave.tile(bins, first, step / (1 << level), width, height, style, colors)


def _bytes(array: npt.NDArray[Any]) -> memoryview:
    return memoryview(np.ascontiguousarray(array).data).cast("B")


def find(sound: "Sound") -> Waveform:
    """Summarise a track."""
    raw = wave.summarise(_bytes(sound.stereo), sound.rate)
    finest = np.frombuffer(raw, np.uint8).reshape(-1, CELL)
    frames_a_bin = wave.FRAMES_A_BIN
    while 2 * finest.nbytes > MOST_BYTES - HEADER.size - LEVELS * COUNT.size:
        finest, frames_a_bin = _coarser(finest), 2 * frames_a_bin
    levels = [finest]
    while len(levels) < LEVELS and len(levels[-1]) > 1:
        levels.append(_coarser(levels[-1]))
    return Waveform(sound.rate, frames_a_bin, sound.seconds, tuple(levels))


def _coarser(bins: Bins) -> Bins:
    even = bins if len(bins) % 2 == 0 else np.concatenate([bins, bins[-1:]])
    return np.ascontiguousarray(even.reshape(-1, 2, CELL).max(axis=1))


def save(waveform: Waveform, path: Path) -> None:
    """Write it, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    head = (waveform.rate, waveform.frames_a_bin, waveform.seconds)
    with replacing(path) as fresh, fresh.open("wb") as file:
        file.write(HEADER.pack(MAGIC, VERSION, len(waveform.levels), *head))
        for level in waveform.levels:
            file.write(COUNT.pack(len(level)) + level.tobytes())


def load(path: Path) -> Waveform:
    """Read it.

    Raises:
        AnalysisError: it is not there, or is damaged; it can be made again.
    """
    try:
        return _parse(path.read_bytes())
    except (OSError, ValueError, OverflowError, struct.error) as error:
        raise AnalysisError(f"{path.name}: no waveform: {error}") from error


def _parse(raw: bytes) -> Waveform:
    magic, version, count, rate, frames_a_bin, seconds = HEADER.unpack_from(raw)
    if magic != MAGIC or version != VERSION or not (rate and frames_a_bin and count):
        raise ValueError("another kind of file")
    at, levels = HEADER.size, []
    for _ in range(count):
        bins = COUNT.unpack_from(raw, at)[0]
        at += COUNT.size
        levels.append(np.frombuffer(raw, np.uint8, bins * CELL, at).reshape(-1, CELL))
        at += bins * CELL
    return Waveform(rate, frames_a_bin, seconds, tuple(levels))


def waveform_name(path: str) -> str:
    """Of the waveform's file, without its ending: another one once the music file changed; empty:
    there is no such file."""
    try:
        info = Path(path).stat()
    except OSError:
        return ""
    text = f"{path}\0{info.st_size}\0{info.st_mtime_ns}"
    return hashlib.blake2b(text.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
