# SPDX-License-Identifier: GPL-3.0-or-later
"""Work in small pieces: none of them, and no two together, keep a picture waiting."""

from collections import deque
from collections.abc import Callable
from time import monotonic_ns

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QQmlIncubationController

SLICE_MS = 3  # Qt's own takes ten at a time: with a picture behind it, that is a block
LONG_NS = 3_000_000  # what took so long leaves its turn of the event loop to itself
LOOK_NS = 4_000_000  # a look that took so long leaves the rest to the next one


class Turns(QObject):
    """Steps that are done between pictures: one in a turn of the event loop, and none right behind
    what took long, as a picture does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], bool]] = deque()
        self._ended_ns, self._let_pass = 0, False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.turn)

    def want(self, step: Callable[[], bool]) -> None:
        """Call `step` in turns until it returns False: nothing is left to do."""
        if step not in self._steps:
            self._steps.append(step)
        self._timer.start()

    @property
    def busy(self) -> bool:
        """Some steps are left."""
        return self._timer.isActive()

    def turn(self) -> None:
        """The next step, or none."""
        self._let_pass = not self._let_pass and monotonic_ns() - self._ended_ns > LONG_NS
        try:
            if not self._let_pass:
                self._do_next()
        finally:  # after a fault the others go on
            self._ended_ns = monotonic_ns()

    def _do_next(self) -> None:
        if not self._steps:
            self._timer.stop()
            return
        step = self._steps.popleft()
        if step() and step not in self._steps:
            self._steps.append(step)


class Incubation(QQmlIncubationController):
    """Makes what QML asks for asynchronously, a slice at a time."""

    def __init__(self, turns: Turns) -> None:
        super().__init__()
        self._turns = turns

    def incubatingObjectCountChanged(self, count: int) -> None:  # noqa: N802 - Qt's name
        if count > 0:
            self._turns.want(self._make)

    def _make(self) -> bool:
        self.incubateFor(SLICE_MS)
        return self.incubatingObjectCount() > 0


class Errands:
    """What may come a picture later: a look does what it has time for, the next one goes on.

    Args:
        tasks: each returns whether the picture moved.
    """

    def __init__(self, *tasks: Callable[[], bool]) -> None:
        self._tasks = deque(tasks)
        self._left = False

    def add(self, task: Callable[[], bool]) -> None:
        """Another one."""
        self._tasks.append(task)

    def run(self, began_ns: int) -> bool:
        """Do some, one at least in two looks. Return: the picture moved, or some are left.

        Args:
            began_ns: when the look began.
        """
        late = monotonic_ns() - began_ns > LOOK_NS
        if late and not self._left:
            self._left = True
            return True
        moved, self._left = False, False
        for done in range(1, len(self._tasks) + 1):
            moved |= self._tasks[0]()
            self._tasks.rotate(-1)
            if done < len(self._tasks) and monotonic_ns() - began_ns > LOOK_NS:
                return True
        return moved
