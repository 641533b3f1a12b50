# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes over the wires, as it is shown."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from time import monotonic
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from app.viewmodels.controllers.timer import timer
from app.viewmodels.formats import number
from app.viewmodels.rows import Rows

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

LINES = 200  # that are kept
EVERY_S = 0.033  # between two pictures: at most 30 a second, however much comes
AGAIN_MS, SECONDS = 1000, 3.0  # who watches says so every second
COUNT_S = 0.5  # over which messages a second are counted
Raw = Sequence[Any]  # device, ns, "in" or "out", bytes in hexadecimal, name


@QmlElement
class Monitor(QObject):
    """The newest messages, the last one first. Nothing is asked for or kept while it is shut.

    Args:
        ask: the process of the controllers.
    """

    changed = Signal()

    def __init__(self, ask: Callable[..., None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._rows = Rows(("time", "device", "way", "bytes", "name"), self)
        self._lines: deque[Raw] = deque(maxlen=LINES)
        self._devices: list[str] = []
        self._device = self._text = ""
        self._on = self._paused = False
        self._count = self._lost = self._rate = 0
        self._counted, self._since = 0, 0.0
        self._watch = timer(self, AGAIN_MS, self._say_so)
        self._draw, self._drawn = timer(self, 0, self._show), 0.0
        self._draw.setSingleShot(True)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        return self._paused

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def devices(self) -> list[str]:
        """All, then each."""
        return [self.tr("All controllers"), *self._devices]

    @Property(int, notify=changed)
    def device(self) -> int:
        """Which of `devices` is shown."""
        return self._devices.index(self._device) + 1 if self._device in self._devices else 0

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many there were."""
        said = self.tr("{count} messages, {rate} a second")
        text = said.format(count=number(self._count), rate=number(self._rate))
        if self._lost:
            text += self.tr(", {} more were not told").format(number(self._lost))
        return text

    @Slot()
    def start(self) -> None:
        """It is opened."""
        self._on, self._paused = True, False
        self.clear()
        self._follow()

    @Slot()
    def stop(self) -> None:
        """It is shut."""
        self._on = False
        self._follow()
        self.clear()

    @Slot()
    def pause(self) -> None:
        """Stand still, or go on."""
        self._paused = not self._paused
        self._follow()
        self.changed.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Show one of `devices`."""
        self._device = self._devices[index - 1] if 0 < index <= len(self._devices) else ""
        self.clear()

    @Slot(str)
    def search(self, text: str) -> None:
        """Show what has this in its bytes or its name, from now on."""
        self._text = text.casefold().strip()
        self.clear()

    @Slot()
    def clear(self) -> None:
        self._lines.clear()
        self._count = self._lost = self._rate = self._counted = 0
        self._since = monotonic()
        self._draw.stop()
        self._show()

    @Slot(result=int)
    def copy(self) -> int:
        """What is shown goes to the clipboard, the oldest first. Return: lines."""
        rows = [_line(raw) for raw in self._lines]
        lines = ["\t".join(row.values()) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
        return len(rows)

    def know(self, devices: list[str]) -> None:
        """Which devices there are."""
        if devices != self._devices:
            self._devices = devices
            self.changed.emit()

    def take(self, rows: Sequence[Raw], more: int) -> None:
        """Messages have come."""
        if not self._on or self._paused:
            return
        if self._device or self._text:
            rows = [row for row in rows if self._fits(row)]
        self._count += len(rows)
        self._lost += more
        self._lines.extend(rows[-LINES:])
        if not self._draw.isActive():
            rest = EVERY_S - (monotonic() - self._drawn)
            self._draw.start(max(round(1000 * rest), 0))

    def _fits(self, row: Raw) -> bool:
        if self._device and row[0] != self._device:
            return False
        return not self._text or self._text in f"{row[3]} {row[4]}".casefold()

    def _follow(self) -> None:
        if self._on and not self._paused:
            self._say_so()
            self._watch.start()
        else:
            self._watch.stop()  # nobody says so any more: the process ends it by itself

    def _say_so(self) -> None:
        self._ask("monitor", seconds=SECONDS)

    def _show(self) -> None:
        now = self._drawn = monotonic()
        if now - self._since >= COUNT_S:
            self._rate = round((self._count - self._counted) / (now - self._since))
            self._counted, self._since = self._count, now
        self._rows.show([_line(raw) for raw in reversed(self._lines)])
        self.changed.emit()


def _line(raw: Raw) -> Mapping[str, Any]:
    """A message as it is read; its time in seconds since the machine's start, as others log it."""
    device, ns, way, data, name = raw
    return {
        "time": f"{int(ns) / 1e9:.3f}",
        "device": str(device),
        "way": "→" if way == "out" else "←",
        "bytes": str(data).upper(),
        "name": str(name),
    }
