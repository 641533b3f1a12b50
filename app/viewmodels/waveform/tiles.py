# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws tiles of waveforms: in C, 0.2 to 0.4 ms each, when QML asks for one.

On the main thread, on purpose. Qt's image thread asks a provider for its type under a lock that
the main thread takes, too, while it holds Python's: a provider in Python and `asynchronous: true`
stop the window for good, now and then.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from engine.errors import EngineError

TILE_PX = 512
BIN_FRAMES = 128  # DJ_WAVE_FRAMES
LARGEST_PX = 8192  # of a picture's side; a longer one is not ours
# low, mid, high, ground: 0xAARRGGBB
COLORS = (0xFF365CFF, 0xFFFFB400, 0xFFFFF8E0, 0xFF0D0D10)
MIRRORED, STANDING = 0, 1


class Tiles(QQuickImageProvider):
    """image://wave/tile/DECK/LOAD/FRAMES_PER_PX/NUMBER/HEIGHT/VERSION
    image://wave/over/DECK/LOAD/WIDTH/HEIGHT/VERSION

    The version only makes a name new when there is more to draw. A segment is opened when it is
    first drawn: a file in memory, no disk.

    Args:
        open_track: `engine.tracks.Track.open`.
    """

    def __init__(self, open_track: Callable[[str], Any]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._open_track = open_track
        self._segments: dict[int, tuple[int, str]] = {}
        self._open: dict[int, tuple[int, Any]] = {}

    def assign(self, deck: int, load: int, segment: str) -> None:
        """The deck's waveform comes from this segment from now on; "" for none."""
        self._segments[deck] = (load, segment)

    def requestImage(self, name: str, size: QSize, _requested: QSize) -> QImage:  # noqa: N802 - Qt
        image = self._draw(name.split("/"))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def close(self) -> None:
        for _, track in self._open.values():
            track.close()
        self._open.clear()
        self._segments.clear()

    def _draw(self, parts: list[str]) -> QImage:
        if parts[0] == "tile":
            width, height, style = TILE_PX, int(parts[5]), MIRRORED
        else:
            width, height, style = int(parts[3]), int(parts[4]), STANDING
        width, height = min(max(width, 1), LARGEST_PX), min(max(height, 1), LARGEST_PX)
        track = self._track(int(parts[1]), int(parts[2]))
        if track is None:
            return blank(width, height)
        if parts[0] == "tile":
            step = float(parts[3]) / BIN_FRAMES
            first = int(parts[4]) * TILE_PX * step
        else:
            step, first = track.total / BIN_FRAMES / width, 0.0
        pixels = track.tile(first, step, width, height, style, COLORS)
        return QImage(pixels, width, height, width * 4, QImage.Format.Format_RGB32).copy()

    def _track(self, deck: int, load: int) -> Any | None:
        """The open track of a load, or None when the deck has another one by now."""
        wanted, segment = self._segments.get(deck, (0, ""))
        held, track = self._open.get(deck, (0, None))
        if held != wanted:
            if track is not None:
                track.close()
            self._open.pop(deck, None)
            track = None
            if segment:
                try:
                    track = self._open_track(segment)
                except EngineError:
                    return None  # unloaded meanwhile: an empty picture is the truth
                self._open[deck] = (wanted, track)
        return track if wanted == load else None


def blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(COLORS[3])
    return image
