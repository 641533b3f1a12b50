# SPDX-License-Identifier: GPL-3.0-or-later
"""The eight pads of a deck, in four modes, by banks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.param import beats_text
from app.viewmodels.rows import Row, Rows
from app.viewmodels.waveform.playhead import time_text
from app.viewmodels.waveform.view import Flag

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

HOTCUES = 36
PADS = 8
MODES = ("HOT CUE", "LOOP", "ROLL", "JUMP")
HOT_CUE, LOOP, ROLL, JUMP = range(4)
NO_COLOR = 0xFFB400  # the table's default: then the number gives the colour
PALETTE = ("#ff4438", "#ff8a1e", "#ffd84a", "#3ddc84", "#35d0ff", "#5f7bff", "#b86bff", "#ff6ad5")
LOOPS = (
    0.125,
    0.25,
    0.5,
    1.0,
    2.0,
    4.0,
    8.0,
    16.0,
    32.0,
    64.0,
    128.0,
    256.0,
    512.0,
    0.0625,
    0.03125,
)
ROLLS = (0.03125, 0.0625, 0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0)
JUMPS = (
    -1.0,
    1.0,
    -4.0,
    4.0,
    -16.0,
    16.0,
    -32.0,
    32.0,
    -0.125,
    0.125,
    -0.5,
    0.5,
    -8.0,
    8.0,
    -64.0,
    64.0,
)
SIZES = {LOOP: LOOPS, ROLL: ROLLS, JUMP: JUMPS}
LOOP_COLOR, ROLL_COLOR, JUMP_COLOR = "#3ddc84", "#b86bff", "#5f7bff"
NAMES = ("number", "name", "sub", "tint", "filled", "lit", "usable")


@dataclass(slots=True)
class HotCue:
    """A hot cue as the control table has it; `type` 0 is empty."""

    type: int = 0
    position: float = -1.0
    end: float = -1.0
    color: int = NO_COLOR


@QmlElement
class Pads(QObject):
    """What the pads show, and what they do.

    Args:
        base: path of the deck: "deck1".
        rate: frames of the track a second, now.
        cues_changed: told when a hot cue was set, moved or cleared.
    """

    mode_changed = Signal()

    def __init__(
        self,
        board: Board,
        base: str,
        rate: Callable[[], int],
        cues_changed: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._base, self._rate = board, base, rate
        self._cues_changed = cues_changed
        self._names: Mapping[int, Any] = {}
        self._mode, self._bank = HOT_CUE, 0
        self._rows = Rows(NAMES, self)
        self._cues = [HotCue() for _ in range(HOTCUES)]
        for number in range(1, HOTCUES + 1):
            self._watch(number)
        for path in ("loop.active", "loop.size", "loop.roll"):
            board.watch(f"{base}.{path}", lambda _: self.refresh())
        self.refresh()

    @Property(int, notify=mode_changed)
    def mode(self) -> int:
        """0 hot cue, 1 loop, 2 roll, 3 jump."""
        return self._mode

    @Property(str, notify=mode_changed)
    def bank_text(self) -> str:
        return f"{self._bank + 1}/{self._banks()}"

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Slot(int)
    def choose(self, mode: int) -> None:
        self._mode, self._bank = mode, 0
        self.mode_changed.emit()
        self.refresh()

    @Slot(int)
    def turn_bank(self, by: int) -> None:
        self._bank = (self._bank + by) % self._banks()
        self.mode_changed.emit()
        self.refresh()

    @Slot(int)
    def press(self, pad: int) -> None:
        """Pad 0..7 goes down."""
        place = self._bank * PADS + pad
        if self._mode == HOT_CUE:
            if place < HOTCUES:
                self._board.set(f"{self._base}.hotcue{place + 1}.activate", 1.0)
            return
        sizes = SIZES[self._mode]
        if place < len(sizes):
            path = {LOOP: "loop.beatloop", ROLL: "loop.roll", JUMP: "beatjump"}[self._mode]
            self._board.set(f"{self._base}.{path}", sizes[place])

    @Slot(int)
    def release(self, pad: int) -> None:
        """Pad 0..7 comes up."""
        place = self._bank * PADS + pad
        if self._mode == HOT_CUE and place < HOTCUES:
            self._board.set(f"{self._base}.hotcue{place + 1}.activate", 0.0)
        elif self._mode == ROLL and place < len(ROLLS):
            self._board.set(f"{self._base}.loop.roll", 0.0)

    @Slot(int)
    def clear(self, pad: int) -> None:
        """Forget the hot cue of pad 0..7."""
        place = self._bank * PADS + pad
        if self._mode == HOT_CUE and place < HOTCUES and self._cues[place].type:
            self._board.set(f"{self._base}.hotcue{place + 1}.clear", 1.0)

    def name_cues(self, cues: Mapping[int, Any]) -> None:
        """Take the names that came with the track, by number."""
        self._names = cues
        self.refresh()

    def flags(self) -> list[Flag]:
        """The set cues, for the waveform."""
        return [
            Flag(cue.position, cue.end if cue.type == 2 else -1.0, self._label(n), self._color(n))
            for n, cue in enumerate(self._cues, 1)
            if cue.type and cue.position >= 0
        ]

    def marks(self) -> list[tuple[float, str]]:
        """Where the set cues are, and what they are called."""
        return [
            (cue.position, self._title(n))
            for n, cue in enumerate(self._cues, 1)
            if cue.type and cue.position >= 0
        ]

    def refresh(self) -> None:
        first = self._bank * PADS
        make = self._cue_row if self._mode == HOT_CUE else self._size_row
        self._rows.show([make(first + i) for i in range(PADS)])

    def _watch(self, number: int) -> None:
        cue, path = self._cues[number - 1], f"{self._base}.hotcue{number}"

        def told(name: str, kind: type) -> Callable[[float], None]:
            def take(value: float) -> None:
                setattr(cue, name, kind(value))
                self._changed(number)

            return take

        for name, kind in (("type", int), ("position", float), ("end", float), ("color", int)):
            setattr(cue, name, kind(self._board.watch(f"{path}.{name}", told(name, kind))))

    def _changed(self, number: int) -> None:
        if self._mode == HOT_CUE and (number - 1) // PADS == self._bank:
            self.refresh()
        self._cues_changed()

    def _banks(self) -> int:
        count = HOTCUES if self._mode == HOT_CUE else len(SIZES[self._mode])
        return -(-count // PADS)

    def _color(self, number: int) -> str:
        color = self._cues[number - 1].color
        return PALETTE[(number - 1) % len(PALETTE)] if color == NO_COLOR else f"#{color:06x}"

    def _name(self, number: int) -> str:
        """The name that came with the track, as long as the cue is where it was."""
        named = self._names.get(number)
        if named is None or abs(named.position - self._cues[number - 1].position) > 1.0:
            return ""
        return str(named.name)

    def _label(self, number: int) -> str:
        return f"{number}  {self._name(number)}".strip()

    def _title(self, number: int) -> str:
        kind = ("", "CUE", "LOOP", "JUMP")[self._cues[number - 1].type]
        return self._name(number) or f"{kind} {number}"

    def _cue_row(self, place: int) -> Row:
        if place >= HOTCUES:
            return row(0, "", "", PALETTE[0], usable=False)
        cue = self._cues[place]
        if not cue.type:
            return row(place + 1, "—", "", PALETTE[place % PADS])
        name = self._title(place + 1)
        sub = time_text(cue.position / max(self._rate(), 1))
        return row(place + 1, name, sub, self._color(place + 1), filled=True)

    def _size_row(self, place: int) -> Row:
        sizes = SIZES[self._mode]
        if place >= len(sizes):
            return row(0, "", "", LOOP_COLOR, usable=False)
        size = sizes[place]
        unit = "beat" if abs(size) <= 1 else "beats"
        if self._mode == JUMP:
            name = f"◀ {beats_text(size)}" if size < 0 else f"{beats_text(size)} ▶"
            return row(place + 1, name, unit, JUMP_COLOR, filled=True)
        if self._mode == ROLL:
            lit = self._board.get(f"{self._base}.loop.roll") == size
            return row(
                place + 1, beats_text(size), f"{unit} roll", ROLL_COLOR, filled=True, lit=lit
            )
        on = self._board.get(f"{self._base}.loop.active") > 0.5
        lit = on and abs(self._board.get(f"{self._base}.loop.size") - size) < 1e-6
        return row(place + 1, beats_text(size), unit, LOOP_COLOR, filled=True, lit=lit)


def row(
    number: int,
    name: str,
    sub: str,
    color: str,
    *,
    filled: bool = False,
    lit: bool = False,
    usable: bool = True,
) -> Row:
    values = (number, name, sub, color, filled, lit, usable)
    return dict(zip(NAMES, values, strict=True))
