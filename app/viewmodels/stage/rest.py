# SPDX-License-Identifier: GPL-3.0-or-later
"""When the window looks at the engine: for each picture, now and then, or hardly ever."""

import gc
from collections.abc import Callable
from time import monotonic_ns

from PySide6.QtCore import QEvent, QObject, Signal

from app.viewmodels.stage.alarm import Alarm

POLL_NS = 30_000_000  # while nothing moves: somebody else may start a deck
DOZE_NS = 150_000_000  # while nothing has moved for long
FRAME_NS = 16_666_667  # where no screen sets the pace
LATE_NS = 25_000_000  # no picture for so long: the timer looks instead
STILL_NS = 400_000_000  # nothing changed for so long: no more pictures
REST_NS = 4_000_000_000  # nothing changed for so long: rest
HANDS = {
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress, QEvent.Type.DragEnter, QEvent.Type.FocusIn,
    QEvent.Type.Expose, QEvent.Type.NativeGesture,
}  # fmt: skip


class Rest(QObject):
    """The window's pace. A look is due with each picture while anything moves, else each 30 ms.
    After four seconds without a change the window rests: each 150 ms, and then only at what tells
    of a change; the first one, or a hand on the window, wakes it.

    Args:
        look: takes the time (ns, monotonic) and tells `looked`.
    """

    moving_changed = Signal()

    def __init__(self, look: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.moving, self.paced = True, False
        self._moved_ns = self._touched_ns = self._looked_ns = self._due_ns = 0
        self._figures = b""
        self._window: QObject | None = None
        self._listening = False
        self._alarm = Alarm(self)
        self._alarm.rang.connect(self._poll)
        self._alarm.set(monotonic_ns() + POLL_NS)

    @property
    def resting(self) -> bool:
        return self._looked_ns - max(self._moved_ns, self._touched_ns) > REST_NS

    def watch(self, window: QObject) -> None:
        """A hand on this window wakes."""
        self._window = window
        window.destroyed.connect(self._lose)

    def begin(self, now_ns: int) -> None:
        """A look begins."""
        self._looked_ns = now_ns

    def stirs(self, changed: bool, figures: Callable[[], bytes]) -> bool:
        """Whether a look has to look at everything.

        Args:
            changed: a control did, or somebody told something.
            figures: all that moves in the engine's state, see `engine.client.Client.figures`.
        """
        if not self.resting:
            return True
        before, self._figures = self._figures, figures()
        return changed or self._figures != before

    def looked(self, *, moved: bool) -> None:
        """The look is over. `moved`: something shown did."""
        if moved:
            self._moved_ns = self._looked_ns
        self._move(self._looked_ns - self._moved_ns < STILL_NS)
        self._listen(self.resting)

    def wake(self) -> None:
        """Look at once, and often for a while."""
        self._touched_ns = monotonic_ns()
        self._listen(False)
        self._alarm.set(self._touched_ns)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in HANDS:
            self.wake()
        return False

    def _lose(self) -> None:
        self._window = None

    def _listen(self, wanted: bool) -> None:
        """While it rests only: a filter in Python costs each event of the window some time."""
        if self._window is None or wanted == self._listening:
            return
        self._listening = wanted
        if wanted:
            self._window.installEventFilter(self)
            gc.collect()  # nobody waits for a picture now
        else:
            self._window.removeEventFilter(self)

    def _poll(self) -> None:
        now = monotonic_ns()
        try:
            if self.paced or now - self._looked_ns > LATE_NS:
                self._look(now)
        finally:  # after a fault the window goes on
            due = monotonic_ns() + (DOZE_NS if self.resting else POLL_NS)
            if self.paced and self.moving:
                due = self._due_ns = max(self._due_ns + FRAME_NS, now)
            self._alarm.set(due)

    def _move(self, moving: bool) -> None:
        if moving != self.moving:
            self.moving = moving
            self.moving_changed.emit()
