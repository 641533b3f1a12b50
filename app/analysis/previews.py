# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures of whole tracks for a list: read and drawn on a thread of their own.

Who asks never waits. What was asked for last is drawn first, and what has scrolled away long ago
is not drawn at all.
"""

import logging
import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.analysis.errors import AnalysisError

if TYPE_CHECKING:
    from app.analysis.waveform import Bins, Waveform

MOST_WAITING = 80  # two lists full
BINS_A_COLUMN = 200  # at least, where the track has so many: their effective level is taken
BANDS, FULL = 3, 255.0  # in a bin: low, mid, high; the greatest value
QUIETEST = 0.15  # a track whose loudest part is below that is not blown up to fill the picture
CURVE = 1.4
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Picture:
    """Of a file: width * height pixels, native 0xAARRGGBB; empty: there is no waveform."""

    path: str
    width: int
    height: int
    pixels: bytes


Colors = tuple[int, int, int, int]


class Previews:
    """Draws what is asked for.

    Args:
        folder: where the analysis keeps its waveforms.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._waiting: deque[tuple[str, int, int, Colors]] = deque(maxlen=MOST_WAITING)
        self._done: deque[Picture] = deque()
        self._wake, self._ended = threading.Event(), False
        self._thread: threading.Thread | None = None

    def ask(self, path: str, width: int, height: int, colors: Colors) -> None:
        """Draw a file's waveform; low, mid, high, ground: 0xAARRGGBB."""
        self._waiting.append((path, width, height, colors))
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="previews", daemon=True)
            self._thread.start()
        self._wake.set()

    def poll(self) -> list[Picture]:
        """What was drawn since the last call."""
        done = []
        while self._done:
            done.append(self._done.popleft())
        return done

    def close(self) -> None:
        """End the thread."""
        self._ended = True
        self._wake.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._ended:
            self._wake.wait()
            self._wake.clear()
            while self._waiting and not self._ended:
                path, width, height, colors = self._waiting.pop()
                try:
                    pixels = draw(self._folder, path, width, height, colors)
                except AnalysisError:
                    pixels = b""
                except Exception:
                    log.exception("%s: no preview", path)
                    pixels = b""
                self._done.append(Picture(path, width, height, pixels))


def draw(folder: Path, path: str, width: int, height: int, colors: Colors) -> bytes:
    """The whole track. Raises AnalysisError: it has no waveform."""
    from app.analysis import waveform
    from engine import wave

    name = waveform.waveform_name(path)
    if not name:
        raise AnalysisError(f"{path}: is not there")
    found = waveform.load(folder / f"{name}.wave")
    bins = columns(found, width)
    return bytes(wave.tile(memoryview(bins.data).cast("B"), 0.0, 1.0, width, height, 1, colors))


def columns(found: "Waveform", width: int) -> "Bins":
    """Levels of the bands in `width` parts of a track, as bins of a waveform.

    Each part of a loud track has a peak of full scale: peaks would fill the picture. Effective
    levels tell breaks from drops; they reach to the top in the loudest part, and what is quieter
    is drawn a little lower than it is, so that steps are seen in a row's few pixels.
    """
    import numpy as np

    level = max(int(np.log2(max(len(found.levels[0]) / (width * BINS_A_COLUMN), 1.0))), 0)
    bins = found.levels[min(level, len(found.levels) - 1)]
    starts = np.arange(width) * len(bins) // width
    power = np.add.reduceat(bins.astype(np.uint32) ** 2, starts, axis=0)
    many = np.diff(starts, append=len(bins)).clip(1)  # 0: a short track has bins wider than a part
    levels = np.sqrt(power / many[:, None]) / FULL
    levels /= max(float(levels[:, :BANDS].max()), QUIETEST)
    return np.ascontiguousarray(levels**CURVE * FULL, np.uint8)
