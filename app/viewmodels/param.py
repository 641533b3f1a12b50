# SPDX-License-Identifier: GPL-3.0-or-later
"""One control as a knob, a fader or a button sees it."""

import math
from time import monotonic

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.formats import number, percent, short, signed
from app.viewmodels.typed import typed_value

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

STEP = 0.02  # of a knob's turn, for a wheel notch or an arrow key
FINE = 0.2  # of STEP, with the fine modifier
ECHO_S = 0.3  # how long our own wish counts before the engine has answered
SILENT_DB = -60.0
LOG_RATIO = 4.0  # wider LOG ranges than this step by doubling


@QmlElement
class Param(QObject):
    """A control: `turn` 0..1, `value` in its unit, `text` for people, `on` for buttons."""

    changed = Signal()

    def __init__(self, board: Board, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._board = board
        self._control = board.control(path)
        self._wish = (0.0, -ECHO_S)
        self._value = board.watch(path, self._told)

    def _told(self, value: float) -> None:
        self._value = value
        self.changed.emit()

    @Property(str, constant=True)
    def path(self) -> str:
        return self._path

    @Property(float, notify=changed)
    def value(self) -> float:
        return self._value

    @Property(float, notify=changed)
    def turn(self) -> float:
        return self._control.to_knob(self._value)

    @Property(float, constant=True)
    def rest(self) -> float:
        """The turn of the initial value."""
        return self._control.to_knob(self._control.initial)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._value > 0.5

    @Property(str, notify=changed)
    def text(self) -> str:
        return value_text(self._value, self._control.unit, self._control.choices)

    @Property(str, constant=True)
    def doc(self) -> str:
        return QCoreApplication.translate("Controls", self._control.doc)

    def number(self) -> float:
        """`value`, for Python."""
        return self._value

    def words(self) -> str:
        """`text`, for Python."""
        return value_text(self._value, self._control.unit, self._control.choices)

    @Slot(float)
    def put(self, value: float) -> None:
        """Ask for a value in the control's unit."""
        value = min(max(value, self._control.min), self._control.max)
        self._wish = (value, monotonic())
        self._board.set(self._path, value)

    @Slot(str, result=bool)
    def type_text(self, text: str) -> bool:
        """Ask for a value as people type it: "-3 dB", "128", "50%". Return: it is one."""
        value = typed_value(text, self._control)
        if value is not None:
            self.put(value)
        return value is not None

    @Slot(float)
    def move(self, turn: float) -> None:
        """Ask for a knob position of 0..1."""
        self.put(self._control.from_knob(turn))

    @Slot()
    def reset(self) -> None:
        self.put(self._control.initial)

    @Slot(float, bool)
    def nudge(self, steps: float, fine: bool) -> None:
        """Move by steps of a wheel or an arrow key; a wish still on its way counts."""
        turn = self._control.to_knob(self._base()) + steps * STEP * (FINE if fine else 1.0)
        self.move(min(max(turn, 0.0), 1.0))

    @Slot()
    def toggle(self) -> None:
        self.put(0.0 if self._base() > 0.5 else 1.0)

    @Slot()
    def press(self) -> None:
        self._board.set(self._path, 1.0)

    @Slot()
    def release(self) -> None:
        self._board.set(self._path, 0.0)

    @Slot(float)
    def send(self, value: float) -> None:
        """Ask for a movement (a jump, a jog turn): the same value twice acts twice."""
        self._board.set(self._path, value)

    @Slot(int)
    def cycle(self, by: int) -> None:
        """The next of a control's choices, or of the usual tempo ranges."""
        if self._control.choices:
            self.put((round(self._base()) + by) % len(self._control.choices))
        elif self._control.unit == "%":
            self.put(next_range(self._base(), by))
        else:
            self.put(round(self._base()) + by)

    @Slot(int)
    def step(self, by: int) -> None:
        """So many whole steps up (or, below 0, down)."""
        self.put(round(self._base()) + by)

    @Slot(int)
    def double(self, times: int) -> None:
        """Twice (or, below 0, half) as much."""
        self.put(self._base() * 2.0**times)

    def _base(self) -> float:
        wish, when = self._wish
        return wish if monotonic() - when < ECHO_S else self._value


RANGES = (6.0, 8.0, 10.0, 16.0, 25.0, 50.0, 100.0)


def next_range(now: float, by: int) -> float:
    """The tempo range after (or before) `now`, in %, going round."""
    nearest = min(range(len(RANGES)), key=lambda i: abs(RANGES[i] - now))
    return RANGES[(nearest + by) % len(RANGES)]


def value_text(value: float, unit: str, choices: tuple[str, ...] = ()) -> str:
    """A value for people: "+3.0 dB", "1/4", "SMOOTH".

    Args:
        value: in `unit`.
        unit: of the control table.
        choices: names of the values 0, 1, 2 ...; upper case is made of them.
    """
    if choices:
        return choice_text(choices[min(max(round(value), 0), len(choices) - 1)])
    match unit:
        case "dB":
            return "−∞ dB" if value <= SILENT_DB else f"{signed(value, 1)} dB"
        case "gain":
            if value < 0.001:
                return QCoreApplication.translate("Choices", "KILL")
            return f"{signed(20.0 * math.log10(value), 1)} dB"
        case "%":
            return f"±{short(value)} %" if value in RANGES else f"{signed(value, 2)} %"
        case "beats":
            return beats_text(value)
        case "semitones":
            return signed(value, 0)
    return percent(value) if 0.0 <= value <= 1.0 else number(value, 2)


def choice_text(choice: str) -> str:
    """One of a control's choices, in the user's language: "SMOOTH"."""
    return QCoreApplication.translate("Choices", choice).upper()


def beats_text(beats: float) -> str:
    """ "4", "1/4": a number of beats as DJs write it."""
    if 0.0 < abs(beats) < 1.0:
        return f"1/{round(1.0 / abs(beats))}"
    return short(abs(beats))
