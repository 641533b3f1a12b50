# SPDX-License-Identifier: GPL-3.0-or-later
"""The record on a deck's turntable: what is heard of it, drawn and said, and how it is followed."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.formats import duration, number, percent
from app.viewmodels.param import Param

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

EVERY_MS = 40  # between two pictures, while it is open
FRAMES = 480  # of a picture: ten turns at least of any carrier
RADIUS = 100.0  # of a picture
LOWEST_DB = -60.0  # of the level meters
NO_INPUT, SILENT, MOVING, PLACED = range(4)  # deckN.timecode.state
TURNS = (100 / 3, 45.0)  # rpm that deckN.timecode.rpm stands for
NEAR = 0.12  # so far a pitch fader takes a turntable
RECORDS = (  # as deckN.timecode.found counts them, from 1
    str(QT_TRANSLATE_NOOP("Timecode", "Serato A")),
    str(QT_TRANSLATE_NOOP("Timecode", "Serato B")),
    str(QT_TRANSLATE_NOOP("Timecode", "Serato CD")),
    str(QT_TRANSLATE_NOOP("Timecode", "Traktor A")),
    str(QT_TRANSLATE_NOOP("Timecode", "Traktor B")),
    str(QT_TRANSLATE_NOOP("Timecode", "Traktor MK2 A")),
    str(QT_TRANSLATE_NOOP("Timecode", "Traktor MK2 B")),
    str(QT_TRANSLATE_NOOP("Timecode", "Traktor MK2 CD")),
    str(QT_TRANSLATE_NOOP("Timecode", "MixVibes")),
    str(QT_TRANSLATE_NOOP("Timecode", "MixVibes 7 inch")),
    str(QT_TRANSLATE_NOOP("Timecode", "Pioneer A")),
    str(QT_TRANSLATE_NOOP("Timecode", "Pioneer B")),
    str(QT_TRANSLATE_NOOP("Timecode", "Algoriddim A")),
    str(QT_TRANSLATE_NOOP("Timecode", "Algoriddim B")),
)
AUTOMATIC = str(QT_TRANSLATE_NOOP("Timecode", "Automatic"))
CHOICES = ("mode", "type", "rpm", "lift")
MODES = (
    str(QT_TRANSLATE_NOOP("Timecode", "Absolute")),
    str(QT_TRANSLATE_NOOP("Timecode", "Relative")),
    str(QT_TRANSLATE_NOOP("Timecode", "Internal")),
)
LIFTS = (
    str(QT_TRANSLATE_NOOP("Timecode", "Stop")),
    str(QT_TRANSLATE_NOOP("Timecode", "Play on")),
)


@QmlElement
class Timecode(QObject):
    """What is seen of a deck's record. It costs nothing while it is shut.

    Args:
        number: of the deck, from 1.
        board: control values and the engine's client.
        param: a control of the deck by path.
        open_page: shows a page of the window.
    """

    changed = Signal()  # what is chosen
    moved = Signal()  # the picture

    def __init__(
        self,
        number: int,
        board: Board,
        param: Callable[[str], Param],
        open_page: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._number, self._board, self._param, self._open_page = number, board, param, open_page
        self._points: list[QPointF] = []
        self._wished = False
        for name in CHOICES:
            board.watch(f"deck{number}.timecode.{name}", lambda _: self.changed.emit())
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.draw)

    @Property("QVariantList", notify=moved)  # type: ignore[arg-type]
    def points(self) -> list[QPointF]:
        """The input's newest moment: left to the right, right upwards, RADIUS at its peak."""
        return self._points

    @Property(str, notify=moved)
    def headline(self) -> str:
        """What is heard, in a sentence."""
        state, found = round(self._of("state")), round(self._of("found"))
        if state == NO_INPUT:
            return self.tr("No input is set up for this deck: choose one on the page Sound.")
        if state == SILENT:
            return self.tr("Nothing is heard of a record.")
        if not found:
            return self.tr("Something is heard, and no record is known in it yet.")
        record, rpm = self.tr(RECORDS[found - 1]), self._rpm()
        if state == MOVING:
            return self.tr("{record} is expected: it moves, its place is not known.").format(
                record=record
            )
        if not rpm:
            return self.tr("This is {record}.").format(record=record)
        return self.tr("This is {record}, at {rpm} rpm.").format(record=record, rpm=rpm)

    @Property(str, notify=moved)
    def detail(self) -> str:
        """Speed, place and wiring."""
        if round(self._of("state")) <= SILENT:
            return ""
        parts = [self.tr("Speed {}").format(percent(self._of("speed"), 1))]
        if self._of("position") >= 0.0:
            parts.append(self.tr("place {}").format(duration(self._of("position"))))
        if self._of("wired") > 0.5:
            parts.append(self.tr("channels swapped or reversed, which does no harm"))
        if self._of("leads") > 0.5:
            parts.append(self.tr("the record moves the deck"))
        return ", ".join(parts)

    @Property(bool, notify=moved)
    def placed(self) -> bool:
        """All is well: the place is known."""
        return round(self._of("state")) == PLACED

    @Property(float, notify=moved)
    def quality(self) -> float:
        """Part of the bits that were read well, 0..1."""
        return self._of("quality")

    @Property(float, notify=moved)
    def left(self) -> float:
        """Level of the left channel, 0..1 of the meter."""
        return _height(self._of("left"))

    @Property(float, notify=moved)
    def right(self) -> float:
        return _height(self._of("right"))

    @Property(str, notify=moved)
    def left_text(self) -> str:
        return self._level_text(self._of("left"))

    @Property(str, notify=moved)
    def right_text(self) -> str:
        return self._level_text(self._of("right"))

    @Property(str, notify=moved)
    def quality_text(self) -> str:
        return percent(self._of("quality"))

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def modes(self) -> list[str]:
        return [self.tr(mode) for mode in MODES]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def types(self) -> list[str]:
        return [self.tr(name) for name in (AUTOMATIC, *RECORDS)]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def turns(self) -> list[str]:
        return [self.tr("{} rpm").format(text) for text in ("33", "45")]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def lifts(self) -> list[str]:
        return [self.tr(lift) for lift in LIFTS]

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def chosen(self) -> dict[str, int]:
        """Which of `modes`, `types`, `turns`, `lifts` hold: mode, type, rpm, lift."""
        return {name: round(self._of(name)) for name in CHOICES}

    @Slot(str, int)
    def choose(self, name: str, index: int) -> None:
        """Choose a mode, type, rpm or lift."""
        if name in CHOICES:
            self.param(name).put(float(index))

    @Slot(str, result=Param)
    def param(self, name: str) -> Param:
        """A control of the deck's record: "on", "threshold", "lead_in", "calibrate"."""
        return self._param(f"timecode.{name}")

    def show(self) -> None:
        """Open the page, on this deck."""
        self._wished = True
        self._open_page("settings/timecode")

    @Slot(result=bool)
    def take_wish(self) -> bool:
        """The page was opened for this deck."""
        wished, self._wished = self._wished, False
        return wished

    @Slot()
    def open(self) -> None:
        """It is seen from now on."""
        self._timer.start()
        self.draw()

    @Slot()
    def shut(self) -> None:
        self._timer.stop()

    @Slot()
    def draw(self) -> None:
        """Take a new picture."""
        sound = self._board.engine.scope(self._number - 1, FRAMES)
        peak = max((abs(x) for x in sound), default=0.0)
        size = RADIUS / peak if peak > 1e-4 else 0.0
        self._points = [
            QPointF(sound[i] * size, -sound[i + 1] * size) for i in range(0, len(sound) - 1, 2)
        ]
        self.moved.emit()

    def _of(self, name: str) -> float:
        return self._board.get(f"deck{self._number}.timecode.{name}")

    def _rpm(self) -> str:
        """What the turntable is switched to; empty when that cannot be told."""
        turning = abs(self._of("speed")) * TURNS[round(self._of("rpm"))]
        for rpm, text in zip(TURNS, ("33", "45"), strict=True):
            if abs(turning / rpm - 1.0) < NEAR:
                return text
        return ""

    def _level_text(self, db: float) -> str:
        return self.tr("silent") if db < LOWEST_DB else f"{number(db)} dB"


def _height(db: float) -> float:
    return min(max((db - LOWEST_DB) / -LOWEST_DB, 0.0), 1.0)
