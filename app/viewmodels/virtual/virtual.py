# SPDX-License-Identifier: GPL-3.0-or-later
"""The controller that is drawn in a window of its own."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QSocketNotifier, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.panel.hands import Hand
from app.panel.link import PanelLink
from app.viewmodels.option import Settings
from app.viewmodels.ports import Session
from app.viewmodels.rows import Rows
from app.viewmodels.virtual.remote import Remote

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

RETRY_MS = 300
KEYED = 0.02  # of its way: what an arrow key moves
NAMES = (
    *("number", "name", "label", "kind", "way", "color", "at", "does"),
    *("from_left", "from_top", "wide", "tall"),  # x, y, width, height
)
BOX = ("x", "y", "width", "height")
DARK = "#000000"
DROPS = {"drawn", "lit", "at", "no"}


@QmlElement
class Virtual(QObject):
    """It is connected with the process of the controllers as long as it is shown; nothing here
    waits.

    Args:
        session: for what is drawn on tablets.
        settings: where is kept what is drawn, so that a window that comes back draws it again.
    """

    changed = Signal()
    shown_changed = Signal()

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.tablets = Remote(session, self)
        self._parts = Rows(NAMES, self)
        self._path: Path | None = None
        self._link: PanelLink | None = None
        self._notifier: QSocketNotifier | None = None
        self._shown = False
        self._mapping = str(settings.options.get("drawn.mapping"))
        self._title, self._refused = "", ""
        self._size = (0.0, 0.0)
        self._offers: list[tuple[str, str]] = []
        self._drawn: list[Mapping[str, Any]] = []
        self._hands: dict[tuple[int, int], Hand] = {}
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._connect)

    def follow(self, path: Path) -> None:
        """Where the process of the controllers listens. What was shown is shown again."""
        self._path = path
        if self._settings.options.get("drawn.shown") and not self._shown:
            self._show(True)

    @Property(Remote, constant=True)
    def remote(self) -> Remote:
        """Phones and tablets."""
        return self.tablets

    @Property(bool, notify=shown_changed)
    def shown(self) -> bool:
        """Its window is open."""
        return self._shown

    @property
    def is_shown(self) -> bool:
        """`shown`, for Python."""
        return self._shown

    @Property(Rows, constant=True)
    def parts(self) -> Rows:
        """What is drawn: number, name, label, kind, way ("press", "move", "turn"), from_left,
        from_top, wide, tall, color (of its light), at (0..1), does (in words)."""
        return self._parts

    @Property(float, notify=changed)
    def width(self) -> float:
        """Of the picture."""
        return self._size[0]

    @Property(float, notify=changed)
    def height(self) -> float:
        return self._size[1]

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def text(self) -> str:
        """Why nothing is drawn; empty: something is."""
        if self._drawn:
            return ""
        if self._refused:
            return self._refused
        if self._link is None:
            return self.tr("The process of the controllers is not there yet…")
        return self.tr("This mapping has no picture.") if self._title else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def offers(self) -> list[str]:
        """Titles of all mappings that can be drawn."""
        return [title for _, title in self._offers]

    @Property(int, notify=changed)
    def offer(self) -> int:
        """The one that is drawn; -1: none."""
        titles = [title for _, title in self._offers]
        return titles.index(self._title) if self._title in titles else -1

    @Slot()
    def toggle(self) -> None:
        """Open its window, or close it."""
        self._settings["drawn.shown"].put(not self._shown)
        self._show(not self._shown)

    def _show(self, shown: bool) -> None:
        self._shown = shown
        self.shown_changed.emit()
        if shown:
            self._refused = ""
            self._retry.start()
            self._connect()
        else:
            self._retry.stop()
            self._lose()

    @Slot()
    def hide(self) -> None:
        """Close its window."""
        if self._shown:
            self.toggle()

    def close(self) -> None:
        """The program's window goes: hang up, and be here again when it is back."""
        if self._shown:
            self._show(False)

    @Slot(int)
    def choose(self, offer: int) -> None:
        """Draw another one."""
        if 0 <= offer < len(self._offers):
            self._mapping, self._refused = self._offers[offer][0], ""
            self._settings["drawn.mapping"].put(self._mapping)
            self._lose()
            self._connect()

    @Slot(int, int, float, float)
    def begin(self, finger: int, part: int, x: float, y: float) -> None:
        """A finger comes down on a part, at a place from its upper left corner."""
        if part < len(self._drawn) and (finger, part) not in self._hands:
            row = self._parts.rows[part]
            hand = Hand(part, self._drawn[part], row["at"], x, y)
            self._hands[finger, part] = hand
            self._say(hand.begin())

    @Slot(int, int, float, float)
    def move(self, finger: int, part: int, x: float, y: float) -> None:
        """It is here now."""
        hand = self._hands.get((finger, part))
        if hand is not None:
            self._say(hand.move(x, y))

    @Slot(int, int)
    def end(self, finger: int, part: int) -> None:
        """It leaves."""
        hand = self._hands.pop((finger, part), None)
        if hand is not None:
            self._say(hand.end())

    @Slot(int, int)
    def step(self, part: int, by: int) -> None:
        """Keys move a knob or fader, turn an encoder or wheel."""
        if not 0 <= part < len(self._drawn):
            return
        row = self._parts.rows[part]
        if row["way"] == "move":
            self._say([["at", part, min(max(row["at"] + by * KEYED, 0.0), 1.0)]])
        elif row["way"] == "turn":
            self._say([["by", part, by * KEYED if row["kind"] == "jog" else by]])

    def _connect(self) -> None:
        if self._link is not None or self._path is None or not self._shown or self._refused:
            return
        try:
            self._link = PanelLink(self._path, self.tr("In the window"), self._mapping)
        except OSError:
            return
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._link.fileno(), kind, self)
        self._notifier.activated.connect(self._read)
        self.changed.emit()

    def _lose(self) -> None:
        """Hang up; what was held is let go."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._link is not None:
            self._link.close()
            self._link = None
        self._hands.clear()
        self._draw({})

    def _read(self) -> None:
        if self._link is None:
            return
        for said in self._link.poll():
            for kind, value in said.items():
                if kind in DROPS:
                    getattr(self, f"_take_{kind}")(value)
        if self._link is not None and not self._link.connected:
            self._lose()

    def _take_drawn(self, picture: Any) -> None:
        if isinstance(picture, dict):
            self._offers = [(str(a), str(b)) for a, b in picture.get("offers", [])]
            self._draw(picture)

    def _draw(self, picture: Mapping[str, Any]) -> None:
        self._hands.clear()
        self._drawn = list(picture.get("parts", []))
        self._title = str(picture.get("title", ""))
        self._size = (float(picture.get("width", 0.0)), float(picture.get("height", 0.0)))
        self._parts.show([self._row(i, part) for i, part in enumerate(self._drawn)])
        self.changed.emit()

    def _row(self, number: int, part: Mapping[str, Any]) -> Mapping[str, Any]:
        does = "; ".join(str(deed["text"]) for deed in part["does"][:1])
        kept = {name: part[name] for name in NAMES if name in part}
        box = {to: part[name] for to, name in zip(NAMES[-4:], BOX, strict=True)}
        return {**kept, **box, "number": number, "color": DARK, "at": 0.5, "does": does}

    def _take_lit(self, colors: Mapping[str, str]) -> None:
        self._put("color", colors, str)

    def _take_at(self, places: Mapping[str, float]) -> None:
        self._put("at", places, float)

    def _take_no(self, why: str) -> None:
        self._refused = str(why)
        self._mapping = ""  # the usual one, next time

    def _put(self, name: str, values: Mapping[str, Any], kind: Callable[[Any], Any]) -> None:
        for number, value in values.items():
            if 0 <= int(number) < len(self._drawn):
                row = self._parts.rows[int(number)]
                self._parts.replace(int(number), {**row, name: kind(value)})

    def _say(self, said: list[list[Any]]) -> None:
        if self._link is None:
            return
        for one in said:
            if one[0] == "at":
                self._put("at", {str(one[1]): one[2]}, float)
            self._link.say(one)
