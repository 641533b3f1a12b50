# SPDX-License-Identifier: GPL-3.0-or-later
"""The cues of the track as a list that is edited."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.library import gridding
from app.library.model import Cue, CueKind, Grid
from app.viewmodels import formats
from app.viewmodels.decks.pad_row import PALETTE
from app.viewmodels.formats import number
from app.viewmodels.param import beats_text
from app.viewmodels.prep.subject import Subject
from app.viewmodels.rows import Row, Rows

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

HOTCUES = 36
LOOP_BEATS = 4.0  # of a new loop
LONGEST_BEATS = 512.0
JOIN_S = 3.0
NEAR_BEATS = 0.004  # a length so near to a part of a beat is told as that
PLAIN = "#8a8a96"
KINDS = {
    CueKind.HOT: str(QT_TRANSLATE_NOOP("CueList", "HOT")),
    CueKind.MEMORY: str(QT_TRANSLATE_NOOP("CueList", "MEMORY")),
    CueKind.MAIN: str(QT_TRANSLATE_NOOP("CueList", "CUE")),
    CueKind.LOAD: str(QT_TRANSLATE_NOOP("CueList", "LOAD")),
    CueKind.FADE_IN: str(QT_TRANSLATE_NOOP("CueList", "FADE IN")),
    CueKind.FADE_OUT: str(QT_TRANSLATE_NOOP("CueList", "FADE OUT")),
    CueKind.INTRO: str(QT_TRANSLATE_NOOP("CueList", "INTRO")),
    CueKind.OUTRO: str(QT_TRANSLATE_NOOP("CueList", "OUTRO")),
    CueKind.GRID: str(QT_TRANSLATE_NOOP("CueList", "GRID")),
    CueKind.AUTOMIX: str(QT_TRANSLATE_NOOP("CueList", "AUTOMIX")),
    CueKind.REMIX: str(QT_TRANSLATE_NOOP("CueList", "REMIX")),
    CueKind.ACTION: str(QT_TRANSLATE_NOOP("CueList", "ACTION")),
    CueKind.JUMP: str(QT_TRANSLATE_NOOP("CueList", "JUMP")),
}
LOOP = str(QT_TRANSLATE_NOOP("CueList", "LOOP"))
ADDED = ("hot", "memory", "loop", "main")
NAMES = ("place", "kind", "number", "name", "time", "length", "tint", "movable", "loop")
TIME = re.compile(r"^(?:(\d{1,4}):)?(?:(\d{1,4}):)?(\d{1,6}(?:[.,]\d+)?)$")


@QmlElement
class CueList(QObject):
    """Rows by time, or by number; `place` is the cue's among those of the library.

    Args:
        here_s: where the playhead is. go: jumps there; both in seconds of the track.
        loop: the loop of the deck in seconds, or None.
    """

    changed = Signal()

    def __init__(
        self,
        subject: Subject,
        here_s: Callable[[], float],
        go: Callable[[float], None],
        loop: Callable[[], tuple[float, float] | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._subject, self._here_s, self._go, self._loop = subject, here_s, go, loop
        self._rows = Rows(NAMES, self)
        self._snaps = True
        subject.changed.connect(self._show)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def colors(self) -> list[str]:
        """What a cue may be coloured with."""
        return list(PALETTE)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def color_names(self) -> list[str]:
        """What they are called."""
        return [formats.color(color) for color in PALETTE]

    @Property(bool, notify=changed)
    def snaps(self) -> bool:
        """New cues lie on beats."""
        return self._snaps

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many there are."""
        return self.tr("Cues: {}").format(len(self._cues()))

    @Slot()
    def toggle_snap(self) -> None:
        self._snaps = not self._snaps
        self.changed.emit()

    @Slot(str)
    def add(self, kind: str) -> None:
        """Add one at the playhead: "hot", "memory", "loop" or "main"."""
        at, cues = self._snapped(self._here_s()), self._cues()
        if kind == "main":
            new = Cue(CueKind.MAIN, at, source="user")
            self._put("Cue point", (*(c for c in cues if c.kind is not CueKind.MAIN), new))
            return
        if kind == "memory":
            self._put("Add a memory cue", (*cues, Cue(CueKind.MEMORY, at, source="user")))
            return
        slot = free_slot(cues)
        if slot is None:
            self._subject.say("warning", self.tr("All {} hot cues are set.").format(HOTCUES))
            return
        color = int(PALETTE[slot % len(PALETTE)][1:], 16)
        start, end = at, None
        if kind == "loop":
            start, end = self._loop() or (at, self._after(at, LOOP_BEATS))
        new = Cue(CueKind.HOT, start, end, slot=slot, color=color, source="user")
        name = "Add loop {}" if kind == "loop" else "Add hot cue {}"
        self._put(name.format(slot + 1), (*cues, new))

    @Slot(int)
    def delete_cue(self, place: int) -> None:
        cues = self._cues()
        if 0 <= place < len(cues):
            self._put("Delete a cue", (*cues[:place], *cues[place + 1 :]))

    @Slot(int)
    def jump(self, place: int) -> None:
        """The deck goes there."""
        if 0 <= place < len(self._cues()):
            self._go(self._cues()[place].start_s)

    @Slot(int, str)
    def rename(self, place: int, text: str) -> None:
        self._change("Name a cue", place, lambda cue: replace(cue, name=text.strip()))

    @Slot(int, int)
    def paint(self, place: int, color: int) -> None:
        """Give it a colour of `colors`; below 0: none."""
        value = int(PALETTE[color][1:], 16) if color >= 0 else None
        self._change("Colour a cue", place, lambda cue: replace(cue, color=value))

    @Slot(int, str)
    def type_time(self, place: int, text: str) -> None:
        """Move it to "1:23.456"; a loop keeps its length."""
        at = seconds_of(text)
        if at is None:
            self._subject.say("warning", self.tr("“{}” is no time.").format(text))
        else:
            self._change("Move a cue", place, lambda cue: moved(cue, at))

    @Slot(int, float)
    def nudge(self, place: int, milliseconds: float) -> None:
        """Move it a little."""

        def nudged(cue: Cue) -> Cue:
            return moved(cue, max(cue.start_s + milliseconds / 1000.0, 0.0))

        self._change("Move a cue", place, nudged)

    @Slot(int)
    def take_here(self, place: int) -> None:
        """Move it to the playhead."""
        at = self._snapped(self._here_s())
        self._change("Move a cue", place, lambda cue: moved(cue, at))

    @Slot(int)
    def snap(self, place: int) -> None:
        """Move it to the nearest beat; below 0: all of them."""
        grid = self._subject.known.grid
        if grid is None:
            self._subject.say("warning", self.tr("There is no grid to snap to."))
            return
        if place >= 0:
            self._change("Snap a cue", place, lambda cue: on_beat(cue, grid))
        else:
            self._put("Snap all cues", tuple(on_beat(c, grid) for c in self._cues()))

    @Slot(int, str)
    def type_length(self, place: int, text: str) -> None:
        """Make a loop of it so many beats long: "4", "1/2"; empty: a point."""
        beats = beats_of(text)
        if text.strip() and beats is None:
            self._subject.say("warning", self.tr("“{}” is no length in beats.").format(text))
            return

        def sized(cue: Cue) -> Cue:
            end = None if beats is None else self._after(cue.start_s, beats)
            return replace(cue, end_s=end, length_beats=None, raw={})

        self._change("Length of a loop", place, sized)

    @Slot(int, int)
    def renumber(self, place: int, number: int) -> None:
        """Give a hot cue this number, from 1; the cues between move up or down."""
        cues = self._cues()
        if not (0 <= place < len(cues)) or cues[place].slot is None:
            return
        self._put("Number the cues", renumbered(cues, place, number - 1))

    @Slot()
    def number_by_time(self) -> None:
        """Number the hot cues in the order of the track."""
        cues = self._cues()
        pads = [c for c in cues if is_hot(c)]
        slots = sorted(c.slot or 0 for c in pads)
        order = sorted(pads, key=lambda c: c.start_s)
        new = {id(c): replace(c, slot=s) for c, s in zip(order, slots, strict=True)}
        self._put("Number the cues", tuple(new.get(id(c), c) for c in cues))

    def _cues(self) -> tuple[Cue, ...]:
        return self._subject.known.cues

    def _change(self, name: str, place: int, change: Callable[[Cue], Cue]) -> None:
        cues = self._cues()
        if 0 <= place < len(cues):
            new = change(cues[place])
            self._put(name, (*cues[:place], new, *cues[place + 1 :]), joins_s=JOIN_S)

    def _put(self, name: str, cues: tuple[Cue, ...], joins_s: float = 0.0) -> None:
        if cues != self._cues():
            self._subject.set_cues(name, cues, joins_s=joins_s)

    def _snapped(self, at_s: float) -> float:
        grid = self._subject.known.grid
        return gridding.snapped(grid, at_s) if grid and self._snaps else max(at_s, 0.0)

    def _after(self, at_s: float, beats: float) -> float:
        """So many beats later; without a grid a beat is half a second."""
        grid = self._subject.known.grid
        return grid.position_s(grid.beat(at_s) + beats) if grid else at_s + beats / 2.0

    def _show(self) -> None:
        cues, grid = self._cues(), self._subject.known.grid
        order = sorted(range(len(cues)), key=lambda k: (cues[k].start_s, k))
        self._rows.show([row(k, cues[k], grid) for k in order])
        self.changed.emit()


def row(place: int, cue: Cue, grid: Grid | None) -> Row:
    """A cue as the list shows it."""
    kind = LOOP if cue.is_loop and cue.kind is CueKind.HOT else KINDS[cue.kind]
    values: Sequence[Any] = (
        place,
        QCoreApplication.translate("CueList", kind),
        number_of(cue),
        cue.name,
        time_text(cue.start_s),
        length_text(cue, grid),
        tint_of(cue),
        is_hot(cue),
        cue.is_loop,
    )
    return dict(zip(NAMES, values, strict=True))


def is_hot(cue: Cue) -> bool:
    """It lies on a pad."""
    return cue.slot is not None and not cue.loop_slot and cue.kind is not CueKind.MAIN


def number_of(cue: Cue) -> int:
    """Of its pad, from 1; 0 without."""
    return (cue.slot or 0) + 1 if is_hot(cue) else 0


def tint_of(cue: Cue) -> str:
    """Its colour; without one that of its pad."""
    if cue.color is not None:
        return f"#{cue.color & 0xFFFFFF:06x}"
    return PALETTE[(cue.slot or 0) % len(PALETTE)] if is_hot(cue) else PLAIN


def free_slot(cues: Sequence[Cue]) -> int | None:
    """The first pad without a cue."""
    taken = {c.slot for c in cues if c.slot is not None}
    return next((k for k in range(HOTCUES) if k not in taken), None)


def moved(cue: Cue, to_s: float) -> Cue:
    """At another place; a loop keeps its length. What another program wrote of it goes."""
    end = None if cue.end_s is None else cue.end_s + to_s - cue.start_s
    return replace(cue, start_s=to_s, end_s=end, raw={})


def on_beat(cue: Cue, grid: Grid) -> Cue:
    """Both ends on beats; a loop is a beat long at least."""
    start = gridding.snapped(grid, cue.start_s)
    if cue.end_s is None:
        return replace(cue, start_s=start, raw={})
    end = gridding.snapped(grid, cue.end_s)
    if end <= start:
        end = grid.position_s(round(grid.beat(start)) + 1)
    return replace(cue, start_s=start, end_s=end, raw={})


def renumbered(cues: tuple[Cue, ...], place: int, slot: int) -> tuple[Cue, ...]:
    """A hot cue gets another pad; a pad that is taken gives way, and those between move by one."""
    slot = min(max(slot, 0), HOTCUES - 1)
    pads = {c.slot: k for k, c in enumerate(cues) if is_hot(c)}
    if slot not in pads:
        return tuple(replace(c, slot=slot) if k == place else c for k, c in enumerate(cues))
    slots = sorted(s for s in pads if s is not None)
    order = [pads[s] for s in slots if pads[s] != place]
    order.insert(slots.index(slot), place)
    new = dict(zip(order, slots, strict=True))
    return tuple(replace(c, slot=new[k]) if k in new else c for k, c in enumerate(cues))


def time_text(seconds: float) -> str:
    """ "01:23.456"."""
    thousandths = max(round(seconds * 1000.0), 0)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"


def seconds_of(text: str) -> float | None:
    """The inverse of `time_text`, also "83.4" and "1:02:03"; None: that is no time."""
    found = TIME.match(text.strip())
    if found is None:
        return None
    first, second, rest = found.groups()
    seconds = float(rest.replace(",", "."))
    for whole, unit in ((second, 60), (first, 3600 if second else 60)):
        seconds += int(whole or 0) * unit
    return seconds


def length_text(cue: Cue, grid: Grid | None) -> str:
    """A loop's length in beats, without a grid in seconds; empty for points."""
    if not cue.is_loop or cue.end_s is None:
        return ""
    if grid is None:
        return f"{number(cue.end_s - cue.start_s, 2)} s"
    beats = grid.beat(cue.end_s) - grid.beat(cue.start_s)
    near = round(beats * 32) / 32
    return beats_text(near) if near and abs(beats - near) < NEAR_BEATS else number(beats, 2)


def beats_of(text: str) -> float | None:
    """ "4", "0.5", "1/2": a number of beats; None: it is none, or too many."""
    over, _, below = text.strip().replace(",", ".").partition("/")
    try:
        beats = float(over) / (float(below) if below else 1.0)
    except (ValueError, ZeroDivisionError):
        return None
    return beats if 0 < beats <= LONGEST_BEATS else None
