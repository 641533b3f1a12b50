# SPDX-License-Identifier: GPL-3.0-or-later
"""The beat grid under the hand: moved, stretched, tapped, anchored."""

from collections.abc import Callable
from fractions import Fraction
from time import monotonic

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.library import gridding
from app.library.gridding import GridError
from app.library.model import Grid
from app.viewmodels.formats import number, signed
from app.viewmodels.prep.subject import Subject, replaced

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

JOIN_S = 3.0  # presses of the same button within it are one step of undo
TAPS_S = 2.0  # after the last tap the grid is taken
TAPS_SHOWN = 3  # from so many taps on the tempo is told
MULTIPLES = {2: Fraction(2), -2: Fraction(1, 2), 3: Fraction(3, 2), -3: Fraction(2, 3)}
FINE_BPM, COARSE_BPM = 0.01, 0.1
Edit = Callable[[Grid], Grid]
Place = Callable[[float], float]


def itself(seconds: float) -> float:
    """A place that nothing draws elsewhere."""
    return seconds


@QmlElement
class GridEdit(QObject):
    """Edits the subject's grid. While something is dragged only `preview` changes.

    Args:
        subject: the track.
        here_s: where the playhead is, in seconds of the track.
        playing: whether it moves.
    """

    changed = Signal()
    previewed = Signal()

    def __init__(
        self,
        subject: Subject,
        here_s: Callable[[], float],
        playing: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._subject, self._here_s, self._playing = subject, here_s, playing
        self.preview: Grid | None = None
        self._texts = ("", "", "")
        self._state: tuple[object, ...] = ()
        self._chosen = -1
        self._held: tuple[Grid, float, float] | None = None  # grid, place taken, moved so far
        self._taps: list[float] = []
        self._tapped_at = 0.0
        self._taps_move = False  # they tell places in the track, not only a tempo
        subject.changed.connect(self._take)

    @Property(bool, notify=changed)
    def exists(self) -> bool:
        return self.preview is not None

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Neither analysis nor imports nor this editor changes the grid."""
        return self._subject.known.locked

    @Property(bool, notify=changed)
    def resettable(self) -> bool:
        """Analysis has found a grid."""
        return self._subject.known.found is not None

    @Property(str, notify=changed)
    def bpm(self) -> str:
        """Tempo at the playhead."""
        return self._texts[0]

    @Property(str, notify=changed)
    def summary(self) -> str:
        """Where the grid comes from, and how many anchors it has."""
        return self._texts[1]

    @Property(str, notify=changed)
    def tap_text(self) -> str:
        """What is tapped; empty when nothing is."""
        return self._texts[2]

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """Number of the anchor that is chosen; -1: none."""
        return self._chosen

    @property
    def chosen_anchor(self) -> int:
        """`chosen`, for Python."""
        return self._chosen

    @Slot(float)
    def shift(self, milliseconds: float) -> None:
        """The whole grid later."""
        self._do("Shift the grid", lambda grid: gridding.shifted(grid, milliseconds / 1000.0))

    @Slot(int)
    def shift_beats(self, beats: int) -> None:
        """Bars start so many beats later."""
        self._do("Shift the bars", lambda grid: gridding.shifted_beats(grid, beats))

    @Slot()
    def beat_here(self) -> None:
        """The nearest beat is moved to the playhead, and the grid with it."""
        at = self._here_s()
        self._do("Beat here", lambda grid: gridding.beat_here(grid, at))

    @Slot()
    def bar_here(self) -> None:
        """The beat at the playhead starts a bar."""
        at = self._here_s()
        self._do("Downbeat here", lambda grid: gridding.bar_here(grid, at))

    @Slot()
    def phrase_here(self) -> None:
        """The beat at the playhead starts a phrase."""
        at = self._here_s()
        self._do("Phrase here", lambda grid: gridding.phrase_here(grid, at))

    @Slot(float, bool)
    def stretch(self, steps: float, fine: bool) -> None:
        """The tempo at the playhead a little higher: beats move together around it."""
        by, at = steps * (FINE_BPM if fine else COARSE_BPM), self._here_s()

        def faster(grid: Grid) -> Grid:
            return gridding.with_bpm(grid, grid.bpm_at(at) + by, at)

        self._do("Stretch the grid", faster)

    @Slot(str)
    def type_bpm(self, text: str) -> None:
        """Set the tempo at the playhead; without a grid one begins there."""
        at = self._here_s()
        try:
            bpm = float(text.strip().replace(",", "."))
        except ValueError:
            self._refuse(self.tr("“{}” is no tempo.").format(text))
            return
        if self.preview is None:
            self._begin(bpm, at)
        else:
            self._do("Tempo", lambda grid: gridding.with_bpm(grid, bpm, at))

    @Slot(int)
    def multiply(self, times: int) -> None:
        """Twice (2), half (-2), 3/2 (3) or 2/3 (-3) of the tempo."""
        factor = MULTIPLES[times]
        self._do(f"Tempo × {factor}", lambda grid: gridding.multiplied(grid, factor))

    @Slot()
    def tap(self) -> None:
        """A beat is now."""
        now = monotonic()
        playing = self._playing()
        if now - self._tapped_at > TAPS_S or playing is not self._taps_move:
            self._taps = []
        self._taps_move, self._tapped_at = playing, now
        at = self._here_s() if playing else now
        if self._taps and at <= self._taps[-1]:
            self._taps = []  # it jumped back
        self._taps.append(at)
        new = self._by_taps()
        if new is not None and not self._subject.known.locked:
            self._show(new)
        self._tell()

    def settle(self) -> None:
        """Take what was tapped, some time after the last tap."""
        if not self._taps or monotonic() - self._tapped_at <= TAPS_S:
            return
        new, self._taps = self._by_taps(), []
        if new is not None:
            self._do("Tap the tempo", lambda _: new, join=False)
        self._take()

    @Slot()
    def anchor_here(self) -> None:
        """The nearest beat lies at the playhead, and the grid bends there."""
        at = self._here_s()
        self._do("Anchor here", lambda grid: gridding.with_anchor(grid, at), join=False)

    @Slot(float)
    def anchor_at(self, seconds: float) -> None:
        """The beat nearest to a place becomes an anchor where it is."""

        def pinned(grid: Grid) -> Grid:
            return gridding.with_anchor(grid, grid.position_s(round(grid.beat(seconds))))

        self._do("Anchor", pinned, join=False)

    @Slot(int)
    def choose(self, anchor: int) -> None:
        """Choose an anchor; -1: none."""
        count = len(self.preview.anchors) if self.preview else 0
        self._chosen = anchor if 0 <= anchor < count else -1
        self._tell()
        self.previewed.emit()

    @Slot()
    def remove_anchor(self) -> None:
        """Remove the chosen anchor, else the one nearest to the playhead."""
        chosen, at = self._chosen, self._here_s()

        def without(grid: Grid) -> Grid:
            count = len(grid.anchors)
            one = chosen if 0 <= chosen < count else gridding.nearest_anchor(grid, at)
            return gridding.without_anchor(grid, one)

        self._do("Remove an anchor", without, join=False)

    @Slot(int, float)
    def nudge_anchor(self, anchor: int, milliseconds: float) -> None:
        """Move an anchor a little."""

        def nudged(grid: Grid) -> Grid:
            at = grid.anchors[anchor].position_s
            return gridding.moved_anchor(grid, anchor, at + milliseconds / 1000.0)

        if self.preview is not None and 0 <= anchor < len(self.preview.anchors):
            self._do("Move an anchor", nudged)

    @Slot(float, float)
    def straighten(self, start_s: float, end_s: float) -> None:
        """One tempo from here to there."""
        name = "Straighten the grid"
        self._do(name, lambda grid: gridding.straightened(grid, start_s, end_s), join=False)

    @Slot()
    def toggle_lock(self) -> None:
        """Keep the grid from analysis and imports, or no more."""
        grid, locked = self._subject.known.grid, not self._subject.known.locked
        name = "Lock the grid" if locked else "Unlock the grid"
        self._subject.show(replaced(self._subject.known, locked=locked))
        self._subject.do(name, lambda lib, track: lib.set_grid(track, grid, locked=locked))

    @Slot()
    def reset(self) -> None:
        """Back to the grid that analysis found."""
        found = self._subject.known.found
        if found is None:
            self._refuse(
                self.tr("This track was not analysed yet: there is no grid to go back to.")
            )
        else:
            self._do("The grid of the analysis", lambda _: found, join=False)

    def hold(self, at_s: float) -> None:
        """A hand takes the grid at a place of the track."""
        if self.preview is not None and not self._is_locked():
            self._held = (self.preview, at_s, 0.0)

    def drag_anchor(self, anchor: int, by_s: float, place: Place = itself) -> None:
        """The hand pulls an anchor so much further. `place`: where it comes to lie."""

        def moved(grid: Grid, from_s: float, to_s: float) -> Grid:
            wish = grid.anchors[anchor].position_s + to_s - from_s
            return gridding.moved_anchor(grid, anchor, place(wish))

        self._drag(by_s, moved)

    def drag_beat(self, by_s: float) -> None:
        """The hand pulls a beat so much further: its section is stretched."""
        self._drag(by_s, gridding.stretched)

    @Slot()
    def drop(self) -> None:
        """The hand lets go: take the grid as it is."""
        held, self._held = self._held, None
        new = self.preview
        if held is not None and new is not None and new != held[0]:
            self.preview = held[0]
            self._do("Drag the grid", lambda _: new, join=False)

    @Slot()
    def cancel(self) -> None:
        """The hand lets go and nothing was done."""
        if self._held is not None:
            self._show(self._held[0])
            self._held = None

    def tell(self) -> None:
        """The playhead moved: maybe to another tempo."""
        self._tell()

    def _drag(self, by_s: float, pull: Callable[[Grid, float, float], Grid]) -> None:
        if self._held is None:
            return
        grid, at_s, moved_s = self._held
        try:
            self._show(pull(grid, at_s, at_s + moved_s + by_s))
            self._held = (grid, at_s, moved_s + by_s)
        except GridError:
            return  # the hand has gone further than the grid can

    def _do(self, name: str, edit: Edit, *, join: bool = True) -> None:
        if self.preview is None:
            self._refuse(self.tr("There is no grid: tap the tempo, or type it."))
            return
        if self._is_locked():
            return
        try:
            new = edit(self.preview)
        except GridError as error:
            self._refuse(self.tr("That is not possible: {}.").format(error))
            return
        if new != self.preview or new != self._subject.known.grid:
            self._show(new)
            self._subject.set_grid(name, new, joins_s=JOIN_S if join else 0.0)

    def _begin(self, bpm: float, at_s: float) -> None:
        if self._is_locked():
            return
        try:
            new = gridding.by_taps(None, gridding.Tapped(bpm, at_s, 0))
        except GridError as error:
            self._refuse(self.tr("That is not possible: {}.").format(error))
            return
        self._subject.set_grid("New grid", new)

    def _by_taps(self) -> Grid | None:
        """The grid as it was tapped; None: not yet."""
        found = gridding.tapped(self._taps)
        if found is None:
            return None
        grid = self._subject.known.grid
        try:
            if self._taps_move or grid is None:
                first = found.first_s if self._taps_move else self._here_s()
                return gridding.by_taps(grid, gridding.Tapped(found.bpm, first, found.taps))
            return gridding.with_bpm(grid, found.bpm, self._here_s())
        except GridError:
            return None

    def _is_locked(self) -> bool:
        if self._subject.known.locked:
            self._refuse(self.tr("The grid is locked: unlock it first."))
        return self._subject.known.locked

    def _refuse(self, text: str) -> None:
        self._subject.say("warning", text)

    def _take(self) -> None:
        """The library has another grid."""
        if self._held is None and not self._taps:
            self._show(self._subject.known.grid)

    def _show(self, grid: Grid | None) -> None:
        if grid != self.preview:
            self.preview = grid
            if grid is None or self._chosen >= len(grid.anchors):
                self._chosen = -1
            self.previewed.emit()
        self._tell()

    def _tell(self) -> None:
        grid, known = self.preview, self._subject.known
        bpm = number(grid.bpm_at(self._here_s()), 2) if grid else "—"
        texts = (bpm, self._summary(grid), self._tap_text())
        state = (*texts, known.locked, known.found is None, grid is None, self._chosen)
        if state != self._state:
            self._texts, self._state = texts, state
            self.changed.emit()

    def _summary(self, grid: Grid | None) -> str:
        if grid is None:
            return self.tr("no grid")
        source = grid.source.split(" ")[0]
        made = {"user": self.tr("by hand"), "analysis": self.tr("by analysis")}.get(source, source)
        steady = self.tr("one tempo") if grid.is_constant else self.tr("variable tempo")
        count = self.tr("anchors: {}").format(len(grid.anchors))
        return "  ·  ".join(filter(None, (steady, count, made)))

    def _tap_text(self) -> str:
        found = gridding.tapped(self._taps) if len(self._taps) >= TAPS_SHOWN else None
        if found is None:
            return "·" * len(self._taps)
        known = self._subject.known.grid
        off = signed(found.bpm - known.bpm, 2) if known else ""
        return self.tr("{bpm} BPM  {off}  ({taps} taps)").format(
            bpm=number(found.bpm, 2), off=off, taps=found.taps
        )
