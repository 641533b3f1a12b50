# SPDX-License-Identifier: GPL-3.0-or-later
"""The waveforms and covers in the list, made elsewhere; and the way of a row's picture to QML.

QML takes them on the main thread from a dictionary: nothing is read, decoded or waited for.
"""

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from app.themes import theme as named
from app.themes import wave_colors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.analysis.previews import Picture
    from app.library.sleeves import Sleeve
    from app.viewmodels.ports import Sleeves

MOST = 400  # pictures: some 6 MB
MOST_WAITING = 80  # as those who make them
NAME = "rows"


class Drawer(Protocol):
    """Draws waveforms elsewhere, as `app.analysis.previews.Previews`."""

    def ask(
        self, path: str, width: int, height: int, colors: tuple[int, int, int, int]
    ) -> None: ...
    def poll(self) -> "Sequence[Picture]": ...
    def close(self) -> None: ...


class Album:
    """Pictures by file, each asked for once; the oldest go. A file without one has None.

    Args:
        ask: makes the picture of a file, elsewhere.
    """

    def __init__(self, ask: Callable[[str], None]) -> None:
        self._ask = ask
        self._images: OrderedDict[str, QImage | None] = OrderedDict()
        self._waiting: OrderedDict[str, None] = OrderedDict()

    def get(self, file: str) -> QImage | None:
        """Of a file; None while there is none: it is asked for."""
        if file in self._images:
            self._images.move_to_end(file)
            return self._images[file]
        if file not in self._waiting:
            self._waiting[file] = None
            if len(self._waiting) > MOST_WAITING:  # who makes them forgets the oldest, too
                self._waiting.popitem(last=False)
            self._ask(file)
        return None

    def put(self, file: str, width: int, height: int, pixels: bytes) -> bool:
        """It has come. Return: there is a picture."""
        self._waiting.pop(file, None)
        image = None
        if pixels:
            image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGB32).copy()
        self._images[file] = image
        while len(self._images) > MOST:
            self._images.popitem(last=False)
        return image is not None

    def retry(self) -> None:
        """Files without a picture may have one by now."""
        for file in [file for file, image in self._images.items() if image is None]:
            del self._images[file]

    def clear(self) -> None:
        self._images.clear()
        self._waiting.clear()


class RowPictures:
    """The waveforms and the covers, by file."""

    def __init__(self) -> None:
        self.drawer: Drawer | None = None
        self.sleeves: Sleeves | None = None
        self._size, self._side = (0, 0), 0
        self._colors = wave_colors(named(""))
        self._waves, self._covers = Album(self._ask_wave), Album(self._ask_cover)
        self._came: list[str] = []  # files whose covers have come

    def resize(self, width: int, height: int, theme: str = "") -> None:
        """Waveforms: in pixels of the screen, and in the colours of a theme: of another one all
        are made anew."""
        colors = wave_colors(named(theme))
        if ((width, height), colors) != (self._size, self._colors):
            self._size, self._colors = (width, height), colors
            self._waves.clear()

    def resize_covers(self, side: int) -> None:
        """Covers: pixels of the screen."""
        if side != self._side:
            self._side = side
            self._covers.clear()

    def image(self, file: str) -> QImage | None:
        """The waveform of a file; None while there is none: it is asked for."""
        return self._waves.get(file) if self.drawer is not None and self._size[0] > 0 else None

    def cover(self, file: str) -> QImage | None:
        """The cover of a file; None while there is none: it is asked for."""
        return self._covers.get(file) if self.sleeves is not None and self._side > 0 else None

    def retry(self) -> None:
        """The library has changed: files that were not analysed may have waveforms by now."""
        self._waves.retry()

    def take(self) -> list[str]:
        """The files whose pictures have come."""
        came, self._came = self._came, []
        for picture in self.drawer.poll() if self.drawer is not None else ():
            size = (picture.width, picture.height)
            if size == self._size and self._waves.put(picture.path, *size, picture.pixels):
                came.append(picture.path)
        return came

    def close(self) -> None:
        if self.drawer is not None:
            self.drawer.close()

    def _ask_wave(self, file: str) -> None:
        assert self.drawer is not None
        self.drawer.ask(file, *self._size, self._colors)

    def _ask_cover(self, file: str) -> None:
        assert self.sleeves is not None
        self.sleeves.draw(file, self._side, self._take_cover)

    def _take_cover(self, one: "Sleeve") -> None:
        if one.side == self._side and self._covers.put(one.path, one.width, one.height, one.pixels):
            self._came.append(one.path)


class RowImages(QQuickImageProvider):
    """image://rows/ROW/SERIAL: the picture of a row; another serial number when it looks different.

    Args:
        paint: makes it.
    """

    def __init__(self, paint: Callable[[int], QImage | None]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._paint = paint

    def requestImage(self, name: str, size: QSize, _requested: QSize) -> QImage:  # noqa: N802 - Qt
        image = self._paint(int(name.partition("/")[0]))
        if image is None:  # gone meanwhile
            image = QImage(1, 1, QImage.Format.Format_ARGB32)
            image.fill(0)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
