# SPDX-License-Identifier: GPL-3.0-or-later
"""The waveforms in the list, made elsewhere; and the way of a row's picture to QML.

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

MOST = 400  # pictures: some 6 MB
NAME = "rows"


class Drawer(Protocol):
    """Draws waveforms elsewhere, as `app.analysis.previews.Previews`."""

    def ask(
        self, path: str, width: int, height: int, colors: tuple[int, int, int, int]
    ) -> None: ...
    def poll(self) -> "Sequence[Picture]": ...
    def close(self) -> None: ...


class RowPictures:
    """The waveforms, by file."""

    def __init__(self) -> None:
        self.drawer: Drawer | None = None
        self._size = (0, 0)
        self._colors = wave_colors(named(""))
        self._images: OrderedDict[str, QImage | None] = OrderedDict()
        self._waiting: set[str] = set()

    def resize(self, width: int, height: int, theme: str = "") -> None:
        """In pixels of the screen, and in the colours of a theme: of another one all are made
        anew."""
        colors = wave_colors(named(theme))
        if ((width, height), colors) != (self._size, self._colors):
            self._size, self._colors = (width, height), colors
            self._images.clear()
            self._waiting.clear()

    def image(self, file: str) -> QImage | None:
        """Of a file; None while there is none: it is asked for."""
        if file in self._images:
            self._images.move_to_end(file)
            return self._images[file]
        if self.drawer is not None and self._size[0] > 0 and file not in self._waiting:
            if len(self._waiting) > MOST:
                self._waiting.clear()  # asked for again when they are seen again
            self._waiting.add(file)
            self.drawer.ask(file, *self._size, self._colors)
        return None

    def take(self) -> list[str]:
        """The files whose pictures have come."""
        came = []
        for picture in self.drawer.poll() if self.drawer is not None else ():
            self._waiting.discard(picture.path)
            if (picture.width, picture.height) != self._size:
                continue
            self._put(picture)
            if picture.pixels:
                came.append(picture.path)
        return came

    def close(self) -> None:
        if self.drawer is not None:
            self.drawer.close()

    def _put(self, picture: "Picture") -> None:
        image = None
        if picture.pixels:
            width, height = picture.width, picture.height
            shown = QImage(picture.pixels, width, height, width * 4, QImage.Format.Format_RGB32)
            image = shown.copy()
        self._images[picture.path] = image
        while len(self._images) > MOST:
            self._images.popitem(last=False)


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
