# SPDX-License-Identifier: GPL-3.0-or-later
"""Pads that hold hot cues and saved loops."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.viewmodels.board import Board
from app.viewmodels.decks.pad_row import NO_TINT, PALETTE, row
from app.viewmodels.rows import Row
from app.viewmodels.waveform.flags import BY_TYPE, Flag
from app.viewmodels.waveform.playhead import time_text

if TYPE_CHECKING:
    from app.library.store import Library

HOTCUES = 36
FIRST_LOOP = 9  # saved loops are the hot cues behind the first eight
EMPTY, POINT, LOOP, JUMP = range(4)
NO_COLOR = 0xFFB400  # the table's default: then the number gives the colour
KEPT = (("type", int), ("position", float), ("end", float), ("color", int))  # of a hot cue
SAME_FRAMES = 1.0  # a cue that moved less is the same
SAME_S = 0.001
KINDS: Any = {
    POINT: QT_TRANSLATE_NOOP("Pads", "CUE {}"),
    LOOP: QT_TRANSLATE_NOOP("Pads", "LOOP {}"),
    JUMP: QT_TRANSLATE_NOOP("Pads", "JUMP {}"),
}


@dataclass(slots=True)
class HotCue:
    """A hot cue as the control table has it."""

    type: int = EMPTY
    position: float = -1.0
    end: float = -1.0
    color: int = NO_COLOR


class Cues:
    """The hot cues of a deck, by number from 1, and their names.

    Args:
        base: path of the deck: "deck1".
        rate: frames of the track a second, now.
        changed: told when one was set, moved or cleared.
    """

    def __init__(
        self, board: Board, base: str, rate: Callable[[], int], changed: Callable[[], None]
    ) -> None:
        self._board, self._base, self._rate, self._changed = board, base, rate, changed
        self._given: dict[int, tuple[float, str]] = {}
        self._cues = [HotCue() for _ in range(HOTCUES)]
        for number in range(1, HOTCUES + 1):
            self._watch(number)

    def __getitem__(self, number: int) -> HotCue:
        return self._cues[number - 1]

    def send(self, number: int, path: str, value: float) -> None:
        self._board.set(f"{self._base}.hotcue{number}.{path}", value)

    def name_all(self, cues: Mapping[int, Any]) -> None:
        """Take the names that came with the track."""
        self._given = {n: (cue.position, str(cue.name)) for n, cue in cues.items()}

    def rename(self, number: int, name: str) -> None:
        self._given[number] = (self[number].position, name)

    def given(self, number: int) -> str:
        """The name that somebody gave, as long as the cue is where it was."""
        position, name = self._given.get(number, (-1.0, ""))
        return name if abs(position - self[number].position) <= SAME_FRAMES else ""

    def title(self, number: int) -> str:
        """The name, or one by its kind."""
        kind = KINDS.get(self[number].type)
        plain = QCoreApplication.translate("Pads", kind).format(number) if kind else "—"
        return self.given(number) or plain

    def color(self, number: int) -> str:
        color = self[number].color
        return PALETTE[(number - 1) % len(PALETTE)] if color == NO_COLOR else f"#{color:06x}"

    def time(self, number: int) -> str:
        """Whole seconds: pads are small."""
        return time_text(self.seconds(number)).rpartition(".")[0]

    def seconds(self, number: int) -> float:
        return self[number].position / max(self._rate(), 1)

    def set(self) -> list[int]:
        """The numbers of the cues that are set."""
        return [n for n in range(1, HOTCUES + 1) if self[n].type and self[n].position >= 0]

    def flags(self) -> list[Flag]:
        """For the waveform."""
        return [
            Flag(
                self[n].position,
                self[n].end if self[n].type >= LOOP else -1.0,
                f"{n}  {self.given(n)}".strip(),
                self.color(n),
                BY_TYPE[self[n].type],
                n,
            )
            for n in self.set()
        ]

    def _watch(self, number: int) -> None:
        cue, path = self[number], f"{self._base}.hotcue{number}"

        def told(name: str, kind: type) -> Callable[[float], None]:
            def take(value: float) -> None:
                setattr(cue, name, kind(value))

            return take

        for name, kind in KEPT:
            setattr(cue, name, kind(self._board.watch(f"{path}.{name}", told(name, kind))))
        self._board.watch_any([f"{path}.{name}" for name, _ in KEPT], self._changed)


class HotCues:
    """Sets an empty cue, goes to a set one."""

    places = HOTCUES
    first = 1

    def __init__(self, cues: Cues) -> None:
        self._cues = cues

    def number(self, place: int) -> int:
        """The hot cue of a place."""
        return place + self.first

    def row(self, place: int) -> Row:
        cues, number = self._cues, self.number(place)
        if not cues[number].type:
            return row(number, "—", self.invitation(), PALETTE[place % len(PALETTE)])
        return row(
            number,
            cues.title(number),
            cues.time(number),
            cues.color(number),
            filled=True,
            given=cues.given(number),
        )

    def invitation(self) -> str:
        """On an empty pad."""
        return ""

    def press(self, place: int) -> None:
        self._cues.send(self.number(place), "activate", 1.0)

    def release(self, place: int) -> None:
        self._cues.send(self.number(place), "activate", 0.0)

    def clear(self, place: int) -> None:
        if self._cues[self.number(place)].type:
            self._cues.send(self.number(place), "clear", 1.0)


class SavedLoops(HotCues):
    """An empty pad keeps the loop that runs, or one from here; a set one loops."""

    places = HOTCUES - FIRST_LOOP + 1
    first = FIRST_LOOP

    def invitation(self) -> str:
        return QCoreApplication.translate("Pads", "save loop")

    def press(self, place: int) -> None:
        if self._cues[self.number(place)].type:
            super().press(place)
        else:
            self._cues.send(self.number(place), "set_loop", 1.0)

    def row(self, place: int) -> Row:
        shown = dict(super().row(place))
        return shown if shown["filled"] else shown | {"tint": NO_TINT}


def rename_in(library: "Library", path: str, seconds: float, name: str) -> bool:
    """Rename the pad's cue at that time of a track. Return: the library knows one."""
    track_id = library.find(path)
    if track_id is None:
        return False
    cues = library.track(track_id).cues
    near = [c for c in cues if c.slot is not None and abs(c.start_s - seconds) < SAME_S]
    if near:
        renamed = (replace(c, name=name) if c is near[0] else c for c in cues)
        library.set_cues(track_id, renamed)
    return bool(near)
