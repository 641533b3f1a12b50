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

from app.analysis.errors import AnalysisError

MOST_WAITING = 80  # two lists full
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

    name = waveform.waveform_name(path)
    if not name:
        raise AnalysisError(f"{path}: is not there")
    found = waveform.load(folder / f"{name}.wave")
    return bytes(found.tile(0.0, found.seconds, width, height, colors, style=1))
