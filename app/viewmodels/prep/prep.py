# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor: which deck's track is edited, its zoomed wave, and the parts that edit it."""

from collections.abc import Callable, Sequence
from time import monotonic_ns
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.decks.deck import Deck
from app.viewmodels.edits import Edits
from app.viewmodels.formats import number
from app.viewmodels.prep.cuelist import CueList, is_hot, number_of, tint_of
from app.viewmodels.prep.ear import Ear
from app.viewmodels.prep.gridedit import GridEdit
from app.viewmodels.prep.keys import KEYS, key_text
from app.viewmodels.prep.notelist import NoteList
from app.viewmodels.prep.noting import Noting
from app.viewmodels.prep.steps import Steps
from app.viewmodels.prep.subject import Subject
from app.viewmodels.rows import Rows
from app.viewmodels.waveform.flags import HOT, LOOP, MEMORY, Flag
from app.viewmodels.waveform.marks import NO_GRID, Grid
from app.viewmodels.waveform.view import Wave

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

FINE = 0.1  # of the hand's way, with Shift
ZOOM = 6.0  # of the wave at first: 2 ms a pixel
LATE_NS = 250_000_000  # the engine's last word about a position counts no longer
SNAP_PX, SNAP_S = 14.0, 0.06  # an anchor is drawn to the beginning of a sound so near
MOST_HANDLES = 200  # of anchors that are drawn at a time


@QmlElement
class Prep(QObject):
    """Edits grid, cues and notes of the track on the chosen deck.

    Args:
        decks: all of them. say: shows (kind, text).
    """

    changed = Signal()
    moved = Signal()

    def __init__(
        self,
        board: Board,
        decks: Sequence[Deck],
        edits: Edits,
        say: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._decks = board, decks
        self._number, self._load, self._shown = 0, -1, False
        self._state: Any = None
        self._center: float | None = None  # frame in the middle; None: the playhead
        self._held = False  # for the hand that drags alone
        self._playhead_x, self._followed = 0.0, True
        self._ground: tuple[object, ...] = ()
        self._face: tuple[object, ...] = ()
        self._title = ""
        self._waves = [deck.views.apart("edit", self) for deck in decks]
        self._handles = Rows(("number", "at", "label", "chosen"), self)
        self._subject = Subject(edits, say, self)
        self._grid = GridEdit(self._subject, self._here_s, self._plays, self)
        self._cues = CueList(self._subject, self._here_s, self._go, self._loop, self)
        self._notes = NoteList(self._subject, self._here_s, self._go, self)
        self._steps = Steps(edits, self)
        self._noting = Noting(board, decks, edits, say, self)
        self.ear = Ear()
        self._subject.changed.connect(self._show_cues)
        self._grid.previewed.connect(self._show_grid)
        for deck, wave in enumerate(self._waves):
            wave.set_zoom(ZOOM)
            wave.sent.connect(lambda path, value, n=deck: board.set(f"deck{n + 1}.{path}", value))

    @Property(Deck, notify=changed)
    def deck(self) -> Deck:
        return self._decks[self._number]

    @Property(int, notify=changed)
    def number(self) -> int:
        """The chosen deck, from 0."""
        return self._number

    @Property(str, notify=changed)
    def title(self) -> str:
        """Of the track that is edited; empty without one."""
        return self._title

    @Property(Wave, notify=changed)
    def wave(self) -> Wave:
        """Of the editor alone: it is zoomed and moved on its own."""
        return self._waves[self._number]

    @Property(bool, notify=moved)
    def follows(self) -> bool:
        """The playhead stays in the middle of the wave."""
        return self._followed

    @Property(float, notify=moved)
    def playhead_x(self) -> float:
        """Where the playhead is in the wave, in logical pixels from its middle."""
        return self._playhead_x

    @Property(Rows, constant=True)
    def handles(self) -> Rows:
        """The anchors: number, at (on the wave's strip), label (tempo behind it), chosen."""
        return self._handles

    @Property(GridEdit, constant=True)
    def grid(self) -> GridEdit:
        return self._grid

    @Property(CueList, constant=True)
    def cues(self) -> CueList:
        return self._cues

    @Property(NoteList, constant=True)
    def notes(self) -> NoteList:
        return self._notes

    @Property(Steps, constant=True)
    def steps(self) -> Steps:
        return self._steps

    @Property(Noting, constant=True)
    def noting(self) -> Noting:
        """Notes of any deck's track, in any layout."""
        return self._noting

    @Slot(bool)
    def show(self, shown: bool) -> None:
        """The editor is seen, or no more: without it nothing is read."""
        self._shown, self._load = shown, -1
        self._grid.cancel()

    @Slot(int)
    def choose(self, number: int) -> None:
        """Edit the track of deck 0.. ."""
        if 0 <= number < len(self._decks) and number != self._number:
            self._grid.cancel()
            self._number, self._load, self._center = number, -1, None
            self._take()
            self.changed.emit()

    @Slot()
    def follow(self) -> None:
        """Show the playhead again."""
        self._center = None

    @Slot(float)
    def pan(self, pixels: float) -> None:
        """Pull the wave to the right by so many logical pixels; it follows no more."""
        wave = self._waves[self._number]
        self._center = wave.drawn[0].position - pixels * wave.frames_per_unit

    @Slot(float)
    def play_from(self, x: float) -> None:
        """The deck goes to a place of the view."""
        self._board.set(f"{self._base}.seek", max(self._frame_at(x), 0.0))

    @Slot(float)
    def hold(self, x: float) -> None:
        """A hand takes the grid at a place of the view; the wave stands still meanwhile."""
        self._grid.hold(self._seconds_at(x))
        self.ear.listen(self._subject.segment)
        if self._center is None and self._plays():
            self._center, self._held = self._waves[self._number].drawn[0].position, True

    @Slot()
    def drop(self) -> None:
        """The hand lets go."""
        self._grid.drop()
        self.ear.rest()
        if self._held:
            self._center, self._held = None, False

    @Slot(float)
    def anchor_at(self, x: float) -> None:
        """The beat nearest to a place of the view becomes an anchor."""
        self._grid.anchor_at(self._seconds_at(x))

    @Slot(int, float, bool, bool)
    def drag_anchor(self, anchor: int, pixels: float, fine: bool, free: bool) -> None:
        """The hand has pulled an anchor by so many logical pixels more. With quantize it comes to
        lie where a sound begins, unless it is `fine` or `free`."""
        snaps = self._board.get(f"{self._base}.quantize") > 0.5 and not (fine or free)
        reach_s = min(self._way_s(SNAP_PX, fine=False), SNAP_S)

        def place(seconds: float) -> float:
            return self.ear.onset(seconds, reach_s) if snaps else seconds

        self._grid.drag_anchor(anchor, self._way_s(pixels, fine), place)

    @Slot(float, bool)
    def drag_beat(self, pixels: float, fine: bool) -> None:
        """The hand has pulled a beat by so many logical pixels more."""
        self._grid.drag_beat(self._way_s(pixels, fine))

    @Slot()
    def straighten(self) -> None:
        """One tempo within the loop; without one, in the whole track."""
        start, end = self._loop() or (0.0, self._length_s())
        self._grid.straighten(start, end)

    @Slot()
    def toggle_metronome(self) -> None:
        """Click on the beats of this deck, in the headphones."""
        on = self._board.get("metronome.on") > 0.5
        if not on:
            self._board.set("metronome.deck", self._number + 1.0)
        self._board.set("metronome.on", 0.0 if on else 1.0)

    @Slot(int, int, result=bool)
    def press(self, key: int, modifiers: int) -> bool:
        """A key goes down in the editor. Return: it is one of its own."""
        act = KEYS.get(key_text(key, modifiers))
        if act is None:
            return False
        act.do(self)
        return True

    @property
    def grid_edit(self) -> GridEdit:
        """`grid`, for Python."""
        return self._grid

    @property
    def cue_list(self) -> CueList:
        """`cues`, for Python."""
        return self._cues

    @Slot(int)
    def zoom(self, steps: int) -> None:
        """Nearer (above 0) or further."""
        self._waves[self._number].zoom(steps)

    def look(self, state: Any) -> bool:
        """Take a dj_state. Return: the picture moved."""
        self._state = state
        self._noting.look(state)
        if not self._shown:
            return False
        if state.deck[self._number].load_id != self._load:
            self._take()
        self._grid.settle()
        self._grid.tell()
        views, wave = self._decks[self._number].views, self._waves[self._number]
        sight, _, _ = self._decks[self._number].view.drawn
        if self._center is not None:
            self._center = min(max(self._center, 0.0), float(max(sight.total, 1)))
        middle = sight.position if self._center is None else self._center
        if self._face != (views.face, views.parts):
            self._face = (views.face, views.parts)
            wave.set_look(*views.face)
            wave.set_parts(*views.parts)
        changed = wave.look(sight.at(middle))
        self._show_playhead((sight.position - middle) / wave.frames_per_unit)
        ground = (wave.drawn[1], self._load)
        if ground != self._ground:
            self._ground = ground
            self._show_handles()
        return changed

    @property
    def _base(self) -> str:
        return f"deck{self._number + 1}"

    def _take(self) -> None:
        """Another track, another deck, or more is known of the track."""
        state = self._state
        if state is None:
            return
        deck = state.deck[self._number]
        self._load = deck.load_id
        load = self._board.engine.offered(self._number) if deck.load_id else None
        title = f"{load.artist} – {load.title}" if load is not None and load.artist else ""
        title = title or (load.title if load is not None else "")
        if title != self._title:
            self._title = title
            self.changed.emit()
        self._subject.take(load, deck.track_rate)
        self._show_grid()

    def _show_playhead(self, x: float) -> None:
        shown = (round(x, 1), self._center is None)
        if shown != (self._playhead_x, self._followed):
            self._playhead_x, self._followed = shown
            self.moved.emit()

    def _show_grid(self) -> None:
        """The beats move at once, on all decks with this track."""
        grid, rate = self._grid.preview, self._subject.rate
        drawn = NO_GRID
        if grid is not None:
            anchors = [(a.position_s * rate, float(a.beat)) for a in grid.anchors]
            drawn = Grid(anchors, grid.bpm, rate)
        self._waves[self._number].set_grid(drawn)
        for deck in self._decks:
            if deck.file and deck.file == self._subject.path:
                deck.views.set_grid(drawn)
        self._show_handles()

    def _show_handles(self) -> None:
        grid, wave, rate = self._grid.preview, self._waves[self._number], self._subject.rate
        if grid is None or not self._load:
            self._handles.show([])
            return
        _, place, _ = wave.drawn
        frames = ((k, a.position_s * rate) for k, a in enumerate(grid.anchors))
        found = [k for k, frame in frames if place.sees(frame, frame)]
        self._handles.show(
            [
                {
                    "number": k,
                    "at": place.at(grid.anchors[k].position_s * rate),
                    "label": number(grid.bpm_at(grid.anchors[k].position_s), 2),
                    "chosen": k == self._grid.chosen_anchor,
                }
                for k in found[:MOST_HANDLES]
            ]
        )

    def _show_cues(self) -> None:
        rate = self._subject.rate
        flags = [
            Flag(
                cue.start_s * rate,
                cue.end_s * rate if cue.is_loop and cue.end_s is not None else -1.0,
                f"{number_of(cue)}  {cue.name}".strip() if is_hot(cue) else cue.name or "·",
                tint_of(cue),
                (LOOP if cue.is_loop else HOT) if is_hot(cue) else MEMORY,
                number_of(cue),
            )
            for cue in self._subject.known.cues
        ]
        self._waves[self._number].set_cues(flags)

    def _here_s(self) -> float:
        """Where the playhead is at this moment."""
        if self._state is None:
            return 0.0
        deck = self._state.deck[self._number]
        age = min(max(monotonic_ns() - self._state.time_ns, 0), LATE_NS) * 1e-9
        frames = deck.position + deck.rate * self._state.sample_rate * age
        return float(max(frames, 0.0)) / self._subject.rate

    def _plays(self) -> bool:
        return self._state is not None and bool(self._state.deck[self._number].playing)

    def _loop(self) -> tuple[float, float] | None:
        deck = self._state.deck[self._number] if self._state is not None else None
        if deck is None or not deck.looping or deck.loop_end <= deck.loop_start:
            return None
        return deck.loop_start / self._subject.rate, deck.loop_end / self._subject.rate

    def _length_s(self) -> float:
        return self._state.deck[self._number].total / self._subject.rate if self._state else 0.0

    def _go(self, seconds: float) -> None:
        self._center = None
        self._board.set(f"{self._base}.seek", max(seconds, 0.0) * self._subject.rate)

    def _frame_at(self, x: float) -> float:
        """The frame under a place of the view, to a part of a pixel."""
        wave = self._waves[self._number]
        sight, _, length = wave.drawn
        return sight.position + (x - length / 2) * wave.frames_per_unit

    def _seconds_at(self, x: float) -> float:
        return self._frame_at(x) / self._subject.rate

    def _way_s(self, pixels: float, fine: bool) -> float:
        way = pixels * (FINE if fine else 1.0)
        return way * self._waves[self._number].frames_per_unit / self._subject.rate
