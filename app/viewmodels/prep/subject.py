# SPDX-License-Identifier: GPL-3.0-or-later
"""The track that is edited: what the library has of it, and how edits get there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.library.model import Anchor, Cue, Grid, Track
from app.session.library import marks

if TYPE_CHECKING:
    from app.library.store import Library
    from app.viewmodels.edits import Edits

Task = Callable[["Library", int], Any]
Note = tuple[int, float | None, str]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the track.

    Attributes:
        track_id: 0: the library does not know it, and the deck told the rest.
        found: the grid that analysis found.
        notes: number, seconds or None, text.
    """

    track_id: int = 0
    grid: Grid | None = None
    locked: bool = False
    cues: tuple[Cue, ...] = ()
    notes: tuple[Note, ...] = ()
    found: Grid | None = None


NOTHING = Known()


class Subject(QObject):
    """One track at a time. What is edited is seen at once; the library follows.

    Args:
        say: shows (kind, text).
    """

    changed = Signal()

    def __init__(
        self, edits: "Edits", say: Callable[[str, str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._edits, self.say = edits, say
        self._load: Any = None
        self.rate = 44_100
        self.known = NOTHING
        self._waiting = 0  # edits on their way: what is read before they are done is old
        edits.edited.connect(self.read)

    @property
    def path(self) -> str:
        return self._load.path if self._load is not None else ""

    @property
    def segment(self) -> str:
        """Where its sound lies; empty without one."""
        return self._load.segment if self._load is not None else ""

    def take(self, load: Any, rate: int) -> None:
        """Another track is on the deck, or more is known of it.

        Args:
            load: an `engine.load.Load`, or None.
            rate: frames of the track a second.
        """
        other = self.path != (load.path if load is not None else "")
        self._load, self.rate = load, max(rate, 1)
        if other:
            self._waiting = 0
            self._show(told_by(load, self.rate) if load is not None else NOTHING)
        self.read()

    def read(self) -> None:
        """Look into the library."""
        load, rate = self._load, self.rate
        if load is not None and load.path and not self._waiting:
            self._edits.ask(lambda library: (load.path, read(library, load, rate)), self._told)

    def show(self, known: Known) -> None:
        """This is how it will be, as soon as the library has it."""
        self._show(known)

    def do(self, name: str, task: Task, *, joins_s: float = 0.0) -> None:
        """Edit the library: one step of undo.

        Args:
            name: of the step.
            task: gets the library and the track's number.
            joins_s: steps of this name within so many seconds are one.
        """
        load, rate = self._load, self.rate
        if load is None or not load.path:
            self.say("warning", self.tr("There is no track on this deck."))
            return
        if not self.known.track_id and not self._waiting:
            text = self.tr("{} was added to the library.")
            self.say("info", text.format(load.title or PurePath(load.path).name))
        self._waiting += 1

        def edit(library: "Library") -> tuple[str, Known]:
            track = library.find(load.path)
            if track is None:  # not a part of the step: undo takes back the edit, not the track
                track = library.put(Track(load.path, load.title, load.artist))
            with library.step(name, joins_s=joins_s):
                task(library, track)
            return load.path, read(library, load, rate)

        self._edits.do(edit, self._done, self._failed)

    def set_grid(self, name: str, grid: Grid | None, *, joins_s: float = 0.0) -> None:
        """Edit the grid."""
        self._show(replaced(self.known, grid=grid))
        self.do(name, lambda library, track: library.set_grid(track, grid), joins_s=joins_s)

    def set_cues(self, name: str, cues: tuple[Cue, ...], *, joins_s: float = 0.0) -> None:
        """Edit the cues."""
        self._show(replaced(self.known, cues=cues))
        self.do(name, lambda library, track: library.set_cues(track, cues), joins_s=joins_s)

    def _done(self, answer: tuple[str, Known]) -> None:
        self._waiting = max(self._waiting - 1, 0)
        self._told(answer)

    def _failed(self) -> None:
        self._waiting = max(self._waiting - 1, 0)
        self.read()

    def _told(self, answer: tuple[str, Known]) -> None:
        path, known = answer
        if path == self.path and not self._waiting:
            self._show(known)

    def _show(self, known: Known) -> None:
        if known != self.known:
            self.known = known
            self.changed.emit()


def replaced(known: Known, **values: Any) -> Known:
    """With other values."""
    old = {n: getattr(known, n) for n in Known.__slots__}
    return Known(**(old | values))


def told_by(load: Any, rate: int) -> Known:
    """What the deck knows of a track that is not in the library."""
    grid = None
    if load.anchors and load.bpm > 0:
        anchors = tuple(Anchor(frame / rate, round(beat)) for frame, beat in load.anchors)
        grid = Grid(anchors, load.bpm)
    return Known(grid=grid, cues=marks.model_cues(load.cues, rate))


def read(library: "Library", load: Any, rate: int) -> Known:
    """What the library has; of what it does not know, what the deck was told."""
    told = told_by(load, rate)
    number = library.find(load.path)
    if number is None:
        return told
    track = library.track(number)
    known = library.cues_known(number) or track.cues
    return Known(
        number,
        track.grid or told.grid,
        track.grid_locked,
        track.cues if known else told.cues,
        tuple(library.notes(number)),
        found_grid(library.analysis(number, "beats")),
    )


def found_grid(result: Any) -> Grid | None:
    """The grid in a result of analysis."""
    try:
        grid = result["grid"]
        anchors = tuple(Anchor(float(a["s"]), int(a["beat"])) for a in grid["anchors"])
        bar = int(grid["beats_a_bar"])
        return Grid(anchors, float(grid["bpm"]), beats_a_bar=bar, source="analysis")
    except (KeyError, TypeError, ValueError):
        return None  # there is none, or one of an older analyser
