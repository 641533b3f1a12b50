# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures in the list: waveforms of whole tracks, made elsewhere, and bars of energy.

QML takes them on the main thread from a dictionary: nothing is read, decoded or waited for.
"""

from collections import OrderedDict
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.analysis.previews import Picture

MOST = 400  # pictures: some 6 MB
COLORS = (0xFF365CFF, 0xFFFFB400, 0xFFFFF8E0, 0xFF0D0D10)  # low, mid, high, ground
NAME = "rows"
BARS, BAR_PX, BARS_HEIGHT = 10, 6, 14
LIT, UNLIT = QColor("#ffb400"), QColor("#33333d")


class Drawer(Protocol):
    """Draws waveforms elsewhere, as `app.analysis.previews.Previews`."""

    def ask(
        self, path: str, width: int, height: int, colors: tuple[int, int, int, int]
    ) -> None: ...
    def poll(self) -> "Sequence[Picture]": ...
    def close(self) -> None: ...


class RowPictures:
    """The pictures, by file."""

    def __init__(self) -> None:
        self.drawer: Drawer | None = None
        self._size = (0, 0)
        self._images: OrderedDict[str, tuple[int, QImage | None]] = OrderedDict()
        self._by_number: dict[int, QImage] = {}
        self._waiting: set[str] = set()
        self._number = 0

    def resize(self, width: int, height: int) -> bool:
        """In pixels of the screen. Return: all pictures are other ones now."""
        if (width, height) == self._size:
            return False
        self._size = (width, height)
        self.forget()
        return True

    def forget(self) -> None:
        """All are made anew."""
        self._images.clear()
        self._by_number.clear()
        self._waiting.clear()

    def url(self, file: str) -> str:
        """Of a file's picture; empty while there is none: it is asked for."""
        known = self._images.get(file)
        if known is not None:
            self._images.move_to_end(file)
            return f"image://{NAME}/wave/{known[0]}" if known[1] is not None else ""
        if self.drawer is not None and self._size[0] > 0 and file not in self._waiting:
            if len(self._waiting) > MOST:
                self._waiting.clear()  # asked for again when they are seen again
            self._waiting.add(file)
            self.drawer.ask(file, *self._size, COLORS)
        return ""

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

    def image(self, number: int) -> QImage | None:
        return self._by_number.get(number)

    def close(self) -> None:
        if self.drawer is not None:
            self.drawer.close()

    def _put(self, picture: "Picture") -> None:
        image = None
        if picture.pixels:
            width, height = picture.width, picture.height
            shown = QImage(picture.pixels, width, height, width * 4, QImage.Format.Format_RGB32)
            image = shown.copy()
        self._number += 1
        if image is not None:
            self._by_number[self._number] = image
        self._images[picture.path] = (self._number, image)
        while len(self._images) > MOST:
            _, (number, _) = self._images.popitem(last=False)
            self._by_number.pop(number, None)


class RowImages(QQuickImageProvider):
    """image://rows/wave/NUMBER, image://rows/energy/0..10

    Args:
        pictures: that are ready.
    """

    def __init__(self, pictures: RowPictures) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures = pictures

    def requestImage(self, name: str, size: QSize, _requested: QSize) -> QImage:  # noqa: N802 - Qt
        kind, _, number = name.partition("/")
        image = energy(int(number)) if kind == "energy" else self._pictures.image(int(number))
        if image is None:  # gone meanwhile
            image = QImage(1, 1, QImage.Format.Format_ARGB32)
            image.fill(0)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def energy(level: int) -> QImage:
    """Bars that rise, as many lit as the level."""
    image = QImage(BARS * BAR_PX, BARS_HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    for bar in range(BARS):
        height = 4 + bar * (BARS_HEIGHT - 4) // (BARS - 1)
        color = LIT if bar < level else UNLIT
        for x in range(bar * BAR_PX, bar * BAR_PX + BAR_PX - 2):
            for y in range(BARS_HEIGHT - height, BARS_HEIGHT):
                image.setPixelColor(x, y, color)
    return image
