# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that work in the background of a session: started again when they end.

The sound needs none of them. One that ends again and again is left alone for a while.
"""

import selectors
import time
from collections.abc import Callable
from dataclasses import dataclass
from signal import Signals

from app.session import attached
from app.session.child import Child, Nursery

FEW_S = 60.0
SOON_S, LATE_S = 1.0, 120.0  # from its end to its next start: doubled each time, up to
PATIENCE_S = 1.0


@dataclass(frozen=True, slots=True)
class Service:
    """What is started: `python -m module words...`; `purpose` tells people what for. One that
    ends with exit code 0 has nothing to do any more, and is not started again. Others are, after
    `soon_s`, and later each time, unless they have lived for `few_s`: then they were of use."""

    role: str
    module: str
    words: tuple[str, ...]
    purpose: str
    soon_s: float | None = None  # SOON_S
    few_s: float | None = None  # FEW_S
    outlives: bool = False  # the supervisor, for a while; else it is killed with it


class _Running:
    def __init__(self, service: Service) -> None:
        self.service = service
        self.child: Child | None = None
        self.due = 0.0
        self.pause_s = self.soon_s

    @property
    def soon_s(self) -> float:
        return SOON_S if self.service.soon_s is None else self.service.soon_s

    @property
    def few_s(self) -> float:
        return FEW_S if self.service.few_s is None else self.service.few_s


class Services:
    """All of them.

    Args:
        say: tells people: (kind, text).
    """

    def __init__(
        self,
        nursery: Nursery,
        selector: selectors.BaseSelector,
        say: Callable[[str, str], None],
    ) -> None:
        self._nursery, self._selector, self._say = nursery, selector, say
        self._all: dict[str, _Running] = {}

    def start(self, service: Service) -> None:
        """Start it; one of a former supervisor goes first, and one that was begun begins again."""
        for old in self._nursery.adopt(service.role):
            old.end(PATIENCE_S)
            old.close()
        running = _Running(service)
        self._all[service.role] = running
        self._launch(running)

    def tick(self, now: float) -> None:
        """Start again what ended and is due."""
        for running in self._all.values():
            if running.child is None and 0 < running.due <= now:
                self._launch(running)

    def send(self, role: str, number: Signals) -> bool:
        """Send a signal. Return: there is such a process."""
        running = self._all.get(role)
        if running is None or running.child is None:
            return False
        running.child.send(number)
        return True

    def stop(self, role: str) -> None:
        """End it for good."""
        running = self._all.pop(role, None)
        if running is not None and running.child is not None:
            self._selector.unregister(running.child.pidfd)
            running.child.end(PATIENCE_S)
            running.child.close()

    def pid(self, role: str) -> int:
        """Of the process; 0 without one."""
        running = self._all.get(role)
        return running.child.pid if running and running.child else 0

    def close(self) -> None:
        """End them all."""
        children = [r.child for r in self._all.values() if r.child is not None]
        self._all.clear()
        for child in children:
            child.send(Signals.SIGTERM)  # all at once, then each is waited for
        for child in children:
            self._selector.unregister(child.pidfd)
            child.end(PATIENCE_S)
            child.close()

    def _launch(self, running: _Running) -> None:
        service = running.service
        words = (service.module, *service.words)
        if not service.outlives:
            words = attached.words(*words)
        child = self._nursery.start(service.role, *words)
        running.child, running.due = child, 0.0

        def ended(_events: int) -> None:
            self._selector.unregister(child.pidfd)
            self._ended(running, child)

        self._selector.register(child.pidfd, selectors.EVENT_READ, ended)

    def _ended(self, running: _Running, child: Child) -> None:
        code, lived = child.code, time.monotonic() - child.started
        child.close()
        running.child = None
        if code == 0:
            return
        if lived > running.few_s:
            running.pause_s = running.soon_s
        elif running.pause_s >= LATE_S:
            self._say("warning", f"It ends again and again: {running.service.purpose}.")
        running.due = time.monotonic() + running.pause_s
        running.pause_s = min(2 * running.pause_s, LATE_S)
