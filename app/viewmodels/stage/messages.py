# SPDX-License-Identifier: GPL-3.0-or-later
"""What people are told: a few lines above the stage; those that are no errors go by themselves."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import monotonic_ns
from typing import Any

from PySide6.QtCore import QObject

from app.viewmodels.rows import Rows
from app.viewmodels.status.phrases import told

FADE_NS = 7_000_000_000
MOST = 4
OLDEST = -1
ODD = (TypeError, ValueError, KeyError, AttributeError, OverflowError)  # what odd events lead to
log = logging.getLogger("window")


@dataclass(frozen=True, slots=True)
class Message:
    """kind: "error", "warning", "info", or "undo": what was done can be undone by a button."""

    number: int
    kind: str
    text: str
    at_ns: int


class Messages:
    """The lines; the newest is the last."""

    def __init__(self, parent: QObject) -> None:
        self.rows = Rows(("number", "kind", "text"), parent)
        self._said: list[Message] = []

    def say(self, kind: str, text: str) -> None:
        """Tell; what is said again is shown once. Lines of other processes are translated."""
        text = told(text)
        number = max((m.number for m in self._said), default=0) + 1
        kept = [m for m in self._said if m.text != text]
        self._keep([*kept, Message(number, kind, text, monotonic_ns())][-MOST:])

    def warn(self, trouble: str) -> None:
        """Tell of a trouble, if there is any."""
        if trouble:
            self.say("warning", trouble)

    def dismiss(self, number: int) -> None:
        """Take a message away, or the oldest one."""
        if number == OLDEST and self._said:
            number = self._said[0].number
        self._keep([m for m in self._said if m.number != number])

    def clear(self) -> None:
        """Take all away."""
        self._keep([])

    def fade(self, now_ns: int) -> None:
        """Take away what was to be read long enough."""
        self._keep([m for m in self._said if m.kind == "error" or now_ns - m.at_ns < FADE_NS])

    def _keep(self, said: list[Message]) -> None:
        if said != self._said:
            self._said = said
            self.rows.show([{"number": m.number, "kind": m.kind, "text": m.text} for m in said])


def hear(take: Callable[[Mapping[str, Any]], None], event: Mapping[str, Any]) -> None:
    """Give an event of the supervisor to `take`. One that is odd, of another version maybe, is
    noted in the log: what follows it is heard all the same."""
    try:
        take(event)
    except ODD as error:
        log.warning("the event %r is not understood: %r", event, error)
