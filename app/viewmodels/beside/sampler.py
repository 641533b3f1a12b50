# SPDX-License-Identifier: GPL-3.0-or-later
"""The sampler: eight pads with short sounds."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.decks.world import local_path
from app.viewmodels.param import Param
from app.viewmodels.ports import Session

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

SLOTS = 8
OWN = "samples"  # folder of the samples that come with the program
EMPTY = "#3a4254"
NAMES: dict[str, Any] = {
    "air-horn": QT_TRANSLATE_NOOP("SamplerSlot", "Air horn"),
    "siren": QT_TRANSLATE_NOOP("SamplerSlot", "Siren"),
    "riser": QT_TRANSLATE_NOOP("SamplerSlot", "Riser"),
    "sweep": QT_TRANSLATE_NOOP("SamplerSlot", "Sweep"),
    "impact": QT_TRANSLATE_NOOP("SamplerSlot", "Impact"),
    "vinyl-stop": QT_TRANSLATE_NOOP("SamplerSlot", "Vinyl stop"),
    "clap": QT_TRANSLATE_NOOP("SamplerSlot", "Clap"),
    "kick": QT_TRANSLATE_NOOP("SamplerSlot", "Kick"),
}
CHOICES: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("SamplerSlot", "Plays to its end"),
    QT_TRANSLATE_NOOP("SamplerSlot", "Plays while held"),
    QT_TRANSLATE_NOOP("SamplerSlot", "Starts and stops in turn"),
    QT_TRANSLATE_NOOP("SamplerSlot", "Loop"),
    QT_TRANSLATE_NOOP("SamplerSlot", "Start on the beat"),
    QT_TRANSLATE_NOOP("SamplerSlot", "Headphones only"),
    QT_TRANSLATE_NOOP("SamplerSlot", "Stop"),
    QT_TRANSLATE_NOOP("SamplerSlot", "Empty the pad"),
)
SWITCHES = ("loop", "quantize", "pfl")
MODE_NAMES: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("SamplerSlot", "once"),
    QT_TRANSLATE_NOOP("SamplerSlot", "hold"),
    QT_TRANSLATE_NOOP("SamplerSlot", "toggle"),
)


@QmlElement
class SamplerSlot(QObject):
    """One pad of the sampler.

    Args:
        number: 1..8.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, number: int, board: Board, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._number, self._board, self._session = number, board, session
        self._file, self._color = "", EMPTY
        self._params: dict[str, Param] = {}
        self._values: dict[str, float] = {}
        for name in ("loaded", "playing", "waiting", "mode", "loop", "quantize", "pfl"):
            self._values[name] = board.watch(self._path(name), self._watcher(name))
        self._progress = board.watch(self._path("position_ratio"), self._moves)

    @Property(int, constant=True)
    def number(self) -> int:
        return self._number

    @Property(str, notify=changed)
    def file(self) -> str:
        return self._file

    @Property(str, notify=changed)
    def name(self) -> str:
        """Of the sample; empty without one."""
        return self.title

    @property
    def title(self) -> str:
        """`name`, for Python."""
        path = Path(self._file)
        if path.parent.name == OWN and path.stem in NAMES:
            return QCoreApplication.translate("SamplerSlot", NAMES[path.stem])
        return path.stem

    @Property(int, notify=changed)
    def mode(self) -> int:
        """0 plays to its end, 1 plays while held, 2 starts and stops in turn."""
        return round(self._values["mode"])

    @Property(str, notify=changed)
    def mode_text(self) -> str:
        """What pressing does, in a word."""
        return self._mode_name()

    @Property(str, notify=changed)
    def note(self) -> str:
        """Mode, loop and quantize, for the pad's second line."""
        marks = [self._mode_name()] if self._values["mode"] else []
        marks += ["↻"] if self._values["loop"] else []
        marks += ["Q"] if self._values["quantize"] else []
        return " ".join(marks)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def choices(self) -> list[str]:
        """Lines of the pad's menu, see `choose`."""
        mode = round(self._values["mode"])
        held = [mode == n for n in range(len(MODE_NAMES))]
        held += [self._values[name] > 0.5 for name in SWITCHES] + [False, False]
        texts = [QCoreApplication.translate("SamplerSlot", text) for text in CHOICES]
        return [
            ("● " if on else "○ ") + text for on, text in zip(held[:-2], texts[:-2], strict=True)
        ] + texts[-2:]

    @Slot(int)
    def choose(self, line: int) -> None:
        """A line of the pad's menu was chosen."""
        if line < len(MODE_NAMES):
            self.param("mode").put(float(line))
        elif line < len(MODE_NAMES) + len(SWITCHES):
            self.param(SWITCHES[line - len(MODE_NAMES)]).toggle()
        elif line == len(CHOICES) - 2:
            self.stop()
        else:
            self.clear()

    @Property(str, notify=changed)
    def color(self) -> str:
        return self._color if self._file else EMPTY

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._values["loaded"] > 0.5

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._values["playing"] > 0.5

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """It starts on the next beat."""
        return self._values["waiting"] > 0.5

    @Property(float, notify=moved)
    def progress(self) -> float:
        """0 start, 1 end."""
        return self._progress

    @Slot(str, result=Param)
    def param(self, name: str) -> Param:
        """A control of the slot by its last name."""
        if name not in self._params:
            self._params[name] = Param(self._board, self._path(name), self)
        return self._params[name]

    @Slot()
    def press(self) -> None:
        self._board.set(self._path("play"), 1.0)

    @Slot()
    def release(self) -> None:
        self._board.set(self._path("play"), 0.0)

    @Slot()
    def stop(self) -> None:
        self._board.set(self._path("stop"), 1.0)

    @Slot(str)
    def load(self, file: str) -> None:
        """Put a sound on the pad: a path or a URL."""
        path = local_path(file)
        if path:
            self._session.send({"command": "sample", "slot": self._number, "file": path})

    @Slot()
    def clear(self) -> None:
        self._session.send({"command": "unsample", "slot": self._number})

    def show(self, file: str, color: str) -> None:
        """What the supervisor says is on the pad."""
        if (file, color) != (self._file, self._color):
            self._file, self._color = file, color or EMPTY
            self.changed.emit()

    def _mode_name(self) -> str:
        return QCoreApplication.translate("SamplerSlot", MODE_NAMES[round(self._values["mode"])])

    def _path(self, name: str) -> str:
        return f"sampler{self._number}.{name}"

    def _watcher(self, name: str) -> Any:
        def told(value: float) -> None:
            self._values[name] = value
            self.changed.emit()

        return told

    def _moves(self, value: float) -> None:
        self._progress = value
        self.moved.emit()


@QmlElement
class Sampler(QObject):
    """All pads, by number."""

    renamed = Signal()

    def __init__(self, board: Board, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._slots = [SamplerSlot(n + 1, board, session, self) for n in range(SLOTS)]
        self._carried: Callable[[], Sequence[str]] = list
        self._names: list[str] = []
        for slot in self._slots:
            slot.changed.connect(self._look)

    @Property(int, constant=True)
    def count(self) -> int:
        return SLOTS

    @Slot(int, result=SamplerSlot)
    def slot(self, index: int) -> SamplerSlot:
        """Pad 0..7."""
        return self._slots[index]

    @Slot("QVariantList", int)
    def load(self, files: Sequence[Any], first: int) -> None:
        """Put sounds on pads, from pad `first` (0..7) on: files from elsewhere, as URLs, or what is
        dragged in the list of tracks (no URLs)."""
        for slot, file in zip(self._slots[first:], files or self._carried(), strict=False):
            slot.load(str(file))

    def carry(self, carried: Callable[[], Sequence[str]]) -> None:
        """This tells which files are dragged within the window."""
        self._carried = carried

    def name_of(self, index: int) -> str:
        """What pad 0..7 plays; empty for nothing."""
        return self._slots[index].title

    def _look(self) -> None:
        names = [slot.title for slot in self._slots]
        if names != self._names:
            self._names = names
            self.renamed.emit()

    @Slot()
    def stop(self) -> None:
        """Silence all pads."""
        for slot in self._slots:
            slot.stop()

    def take(self, event: Mapping[str, Any]) -> None:
        """An event of the supervisor."""
        if event.get("event") != "samples":
            return
        for slot, row in zip(self._slots, event.get("slots", ()), strict=False):
            slot.show(str(row.get("file", "")), str(row.get("color", "")))
