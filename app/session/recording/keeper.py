# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's side of the recording: starts the recorder, and starts it again when it dies."""

import selectors
import time
from collections.abc import Callable
from signal import Signals
from typing import Any

from app.config import Instance
from app.session.child import Child, Nursery
from app.session.recording.journal import Journal
from engine.block import Block

RECORDER = "app.session.recording.recorder"
USED_S = 5.0  # a recorder that lived longer was of use
PAUSES_S = (0.0, 0.5, 1.0, 2.0)  # before the next try; then it is given up
PATIENCE_S = 3.0
OFF = {
    "event": "recording",
    "state": "off",
    "seconds": 0.0,
    "file": "",
    "free_s": -1.0,
    "error": "",
}
Request = dict[str, Any]


class Keeper:
    """Events: {"event": "recording", "state": "off" | "starting" | "on" | "stopping", "seconds",
    "file", "free_s", "lost_s", "error"}: with room on the disk as seconds, -1 for unknown.

    Args:
        tell: sends events to all clients. say: tells people: (kind, text).
    """

    def __init__(
        self,
        instance: Instance,
        block: Block,
        nursery: Nursery,
        selector: selectors.BaseSelector,
        tell: Callable[[Request], None],
        say: Callable[[str, str], None],
    ) -> None:
        self._instance, self._block = instance, block
        self._nursery, self._selector = nursery, selector
        self._tell, self._say = tell, say
        self._journal = instance.runtime / "recording.json"
        self._child: Child | None = None
        self._wanted = False
        self._heard = False  # the recorder has told something: what ends it now loses nothing
        self._deaths, self._due = 0, 0.0
        self._last: Request = OFF
        self.answers: dict[str, Callable[[Request], Request]] = {
            "record": self._record,
            "recording": self._got_on,
        }

    @property
    def greeting(self) -> list[Request]:
        """What somebody who has just come is told."""
        return [] if self._last["state"] == "off" else [self._last]

    @property
    def pid(self) -> int:
        """Of the recorder; 0: there is none."""
        return self._child.pid if self._child else 0

    def start(self, *, goes_on: bool) -> None:
        """Take over the recorder of a former supervisor, or its task.

        Args:
            goes_on: the engine is the one of that supervisor.
        """
        for old in self._nursery.adopt("recorder"):
            self._wanted = self._heard = True
            self._watch(old)
        if self._child is None and self._journal.exists():
            self._wanted = goes_on
            if goes_on:
                self._launch()
            else:
                self._journal.unlink()

    def tick(self, now: float) -> None:
        """Start again what died and is due."""
        if self._wanted and self._child is None and self._due and now >= self._due:
            self._launch()

    def close(self) -> None:
        """End the recording as it should be."""
        self._wanted = False
        if self._child is not None:
            self._selector.unregister(self._child.pidfd)
            self._child.end(PATIENCE_S)
            self._child.close()
            self._child = None

    def _record(self, request: Request) -> Request:
        """Begin or end.

        Raises:
            ValueError: the last one is being ended, or the journal cannot be written.
        """
        on = bool(request["on"])
        if on and not self._wanted:
            if self._child is not None:
                raise ValueError("the last recording is just being ended")
            try:
                Journal(start=self._block.tap_end).write(self._journal)
            except OSError as error:
                raise ValueError(f"nothing is recorded: {self._journal}: {error}") from error
            self._wanted, self._deaths = True, 0
            self._show({**OFF, "state": "starting"})
            self._launch()
        elif not on and self._wanted:
            self._wanted, self._due = False, 0.0
            if self._child is not None:
                self._show({**self._last, "state": "stopping"})
                if self._heard:
                    self._child.send(Signals.SIGTERM)
            else:
                self._finish("")
        return {}

    def _got_on(self, request: Request) -> Request:
        """The recorder tells how far it is."""
        keys = ("state", "seconds", "file", "free_s", "lost_s", "error")
        event = {"event": "recording", **{key: request[key] for key in keys}}
        self._heard = True
        if event["state"] == "on" and self._wanted:
            self._show(event)
        elif event["state"] == "on" and self._child is not None:
            self._child.send(Signals.SIGTERM)  # the end was asked for while it started
        elif event["state"] == "off":
            self._wanted = False
            if event["error"]:
                self._say("error", str(event["error"]))
            self._show(event)
        return {}

    def _show(self, event: Request) -> None:
        self._last = event
        self._tell(event)

    def _launch(self) -> None:
        self._due, self._heard = 0.0, False
        words = ("--block", self._instance.block, "--socket", str(self._instance.socket))
        self._watch(
            self._nursery.start("recorder", RECORDER, *words, "--journal", str(self._journal))
        )

    def _watch(self, child: Child) -> None:
        self._child = child

        def ended(_events: int) -> None:
            self._selector.unregister(child.pidfd)
            lived = time.monotonic() - child.started
            child.close()
            self._child = None
            self._ended(lived)

        self._selector.register(child.pidfd, selectors.EVENT_READ, ended)

    def _ended(self, lived_s: float) -> None:
        if not self._wanted or not self._journal.exists():
            self._finish("")
            return
        self._deaths = 0 if lived_s > USED_S else self._deaths + 1
        if self._deaths >= len(PAUSES_S):
            self._finish("the recording cannot go on: the recorder ended again and again")
            return
        self._say("warning", "the recorder ended; the recording goes on in another file")
        self._due = time.monotonic() + PAUSES_S[self._deaths]

    def _finish(self, error: str) -> None:
        self._wanted = False
        self._journal.unlink(missing_ok=True)
        if error:
            self._say("error", error)
        if self._last["state"] != "off" or error:
            self._show({**self._last, "state": "off", "error": error})
