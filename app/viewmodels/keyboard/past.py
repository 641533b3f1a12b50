# SPDX-License-Identifier: GPL-3.0-or-later
"""What was changed of the keys, to go back and forth. It lasts as long as the window."""

from collections.abc import Mapping
from dataclasses import dataclass

MOST = 100  # steps; a state has some hundred bytes

Keys = Mapping[str, str]
"""The user's own keys: action to keys."""


@dataclass(frozen=True, slots=True)
class Step:
    """A change from some keys to others. One of `action` and `file` tells what it was; neither: all
    keys were put back."""

    before: Keys
    after: Keys
    action: str = ""
    file: str = ""


class Past:
    """The newest steps: some are done, the rest was undone."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._done = 0

    def note(self, step: Step) -> None:
        """It is being done: what was undone is gone."""
        self._steps = [*self._steps[: self._done], step][-MOST:]
        self._done = len(self._steps)

    def clear(self) -> None:
        self._steps, self._done = [], 0

    @property
    def last(self) -> Step | None:
        """What undo would undo."""
        return self._steps[self._done - 1] if self._done else None

    @property
    def following(self) -> Step | None:
        """What redo would do again."""
        return self._steps[self._done] if self._done < len(self._steps) else None

    def back(self) -> Step | None:
        """Undo a step. Return: it; its `before` holds now."""
        step = self.last
        self._done -= step is not None
        return step

    def forth(self) -> Step | None:
        """Do a step again. Return: it; its `after` holds now."""
        step = self.following
        self._done += step is not None
        return step
