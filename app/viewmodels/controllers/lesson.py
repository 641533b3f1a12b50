# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning in the window: touch a control there, then move it on the controller."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.controllers.found import called, found, instead
from app.viewmodels.controllers.timer import timer
from app.viewmodels.keyboard.table import Act, actions
from engine.controls import BY_PATH, Kind

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

AGAIN_MS, SECONDS = 1000, 3.0  # who learns says so every second: the controllers rest meanwhile
SHIFT = "layer:shift"
ACT = "act:"
CALLED = (Act.CALL, Act.REPEAT)
Row = Mapping[str, Any]


@QmlElement
class Lesson(QObject):
    """What is wanted, what was found. Guessing and writing is done by the controllers' process.

    Args:
        ask: the process of the controllers.
        say: shows a message.
    """

    changed = Signal()
    ended = Signal()

    def __init__(
        self,
        ask: Callable[..., None],
        say: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask, self._say = ask, say
        self._device, self._row = "", dict[str, Any]()
        self._names: dict[str, str] = {}
        self._shifted = self._leaving = self._renewed = False
        self._wish = ""  # asked for last
        self._watch = timer(self, AGAIN_MS, self._say_so)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """A controller learns: touching a control in the window only says which one is meant."""
        return bool(self._device)

    @property
    def device(self) -> str:
        """The one that learns; empty: none."""
        return self._device

    @Property(str, notify=changed)
    def title(self) -> str:
        """Who learns, and from what on."""
        base = str(self._row.get("base", ""))
        if base:
            return self.tr("{device} learns, beginning with {base}").format(
                device=self._device, base=base
            )
        return self.tr("{device} learns").format(device=self._device)

    @Property(str, notify=changed)
    def wanted(self) -> str:
        """What is to be moved on the controller; empty: nothing was touched yet."""
        path = str(self._row.get("wanted", ""))
        return called(path, self._names) if path else ""

    @Property(str, notify=changed)
    def line(self) -> str:
        """What to do now."""
        fault = str(self._row.get("fault", ""))
        if fault:
            return self.tr("It cannot be learned: {}").format(fault)
        path = str(self._row.get("wanted", ""))
        name, control = called(path, self._names), BY_PATH.get(path)
        match self._row.get("wish"):
            case "move" if path.endswith(".jog"):
                return self.tr("{}: touch the wheel and turn it once round").format(name)
            case "move" if path.endswith(".down"):
                return self.tr("{}: turn it to the right, or press it").format(name)
            case "move" if control is None or control.kind is not Kind.VALUE:
                return self.tr("{}: press it on the controller").format(name)
            case "move":
                return self.tr("{}: move it on the controller, all the way").format(name)
            case "more":
                return self.tr("{}: once again, or further").format(name)
            case "alone":
                return self.tr("{}: several things moved; only the one, please").format(name)
            case "rest":
                return self.tr("{}: let go").format(name)
            case _:
                return self.tr("Touch a control in the window.")

    @Property(str, notify=changed)
    def found(self) -> str:
        """What was learned last."""
        learned = self._row.get("learned", ())
        return found(learned[-1], self._names) if learned else ""

    @Property(str, notify=changed)
    def conflict(self) -> str:
        """What the last one did before, if anything."""
        learned = self._row.get("learned", ())
        before = instead(learned[-1], self._names) if learned else ""
        return (
            self.tr("Before, it did: {}. UNDO brings that back.").format(before) if before else ""
        )

    @Property(int, notify=changed)
    def count(self) -> int:
        """How much was learned."""
        return len(self._row.get("learned", ()))

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        return bool(self._row.get("unsaved", False))

    @Property(bool, notify=changed)
    def leaving(self) -> bool:
        """What is not saved will be lost by another press."""
        return self._leaving

    @Property(bool, notify=changed)
    def shifted(self) -> bool:
        """What is learned acts while the shift button is held."""
        return self._shifted

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def others(self) -> list[str]:
        """What cannot be touched in the window, or is hard to find there."""
        return [name for _, name in self._others()]

    @Slot(str, bool)
    def begin(self, device: str, fresh: bool) -> None:
        """Teach this controller, from its own mapping on, or from nothing."""
        self._device, self._row = device, {}
        self._shifted = self._leaving = self._renewed = False
        self._wish = ""
        self._ask("lesson", what="begin", device=device, fresh=fresh)
        self._say_so()
        self._watch.start()
        self.changed.emit()

    @Slot(str, str)
    def pick(self, path: str, name: str) -> None:
        """A control of the window was touched; name: as it is called there."""
        path = self._learnable(path)
        if not path:
            self._say("warning", self.tr("{} cannot be learned here.").format(name or "—"))
            return
        self._names[path] = name
        self._want(path)

    @Slot(int)
    def pick_other(self, index: int) -> None:
        """One of `others`."""
        rows = self._others()
        if 0 <= index < len(rows):
            self.pick(*rows[index])

    @Slot()
    def shift(self) -> None:
        """From now on what is learned acts while the shift button is held, or not any more."""
        self._shifted = not self._shifted
        path = str(self._row.get("wanted", ""))
        if path:
            self._want(path)
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Forget what was learned last, and learn it again."""
        self._leaving = False
        self._ask("lesson", what="undo")

    @Slot()
    def skip(self) -> None:
        """Leave what is wanted."""
        self._want("")

    @Slot()
    def save(self) -> None:
        """Keep the mapping, and give it to the controller."""
        self._leaving = False
        self._ask("lesson", what="save")

    @Slot()
    def leave(self) -> None:
        """End it. What is not saved is lost, at the second press."""
        if self.count and self._row.get("unsaved") and not self._leaving:
            self._leaving = True
            self.changed.emit()
            return
        self._ask("lesson", what="end")
        self._end()

    def take(self, row: Row | None) -> None:
        """The process tells how it goes; None: there is no lesson."""
        if not self._device:
            return
        if row is None and self._row and not self._renewed:  # its process was started anew
            self._renewed = True
            self._ask("lesson", what="begin", device=self._device, fresh=not self._row["base"])
            self._want(self._wish)
        elif row is None:
            if self._row:
                self._say("warning", self.tr("The lesson has ended: begin it again."))
            self._end()
        elif row["device"] == self._device:
            self._row, self._renewed = dict(row), False
            self.changed.emit()

    def know(self, devices: Sequence[str]) -> None:
        """Which controllers there are."""
        if self._device and self._device not in devices:
            said = self.tr("{} is gone: plug it in again to go on.").format(self._device)
            self._say("warning", said)

    def _want(self, path: str) -> None:
        self._leaving = False
        self._wish = path
        layer = "shift" if self._shifted and path != SHIFT else ""
        self._ask("lesson", what="want", path=path, layer=layer)

    def _say_so(self) -> None:
        self._ask("learn", on=True, seconds=SECONDS)

    def _end(self) -> None:
        self._watch.stop()
        self._ask("learn", on=False, seconds=0.0)
        self._device, self._row, self._leaving = "", {}, False
        self.changed.emit()
        self.ended.emit()

    def _learnable(self, path: str) -> str:
        """A control's path as it is; a command of the window as the action that calls it."""
        if not path or "." in path or ":" in path:
            return path
        calls = (n for n, b in actions().items() if b.act in CALLED and b.target == path)
        action = next(calls, "")
        return f"{ACT}{action}" if action else ""

    def _others(self) -> list[tuple[str, str]]:
        loads = [(f"{ACT}deck{n}.load", self.tr("Load to deck {}").format("ABCD"[n - 1]))
                 for n in range(1, 5)]  # fmt: skip
        return [
            (SHIFT, self.tr("Shift button, held")),
            (f"{ACT}library.down", self.tr("Wheel that walks through the tracks")),
            (f"{ACT}library.enter", self.tr("Load to the first deck that stands")),
            *loads,
            (f"{ACT}library.preview", self.tr("Preview in the headphones")),
            (f"{ACT}window.record", self.tr("Record")),
        ]
