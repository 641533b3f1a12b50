# SPDX-License-Identifier: GPL-3.0-or-later
"""The songs that come with the program: made once, beside everything else."""

import selectors
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.demo.grid import is_current
from app.session.child import Child, Nursery

SONGS = 6


class Songs:
    """Makes them in a process of their own.

    Args:
        folder: where they are. tell: sends events to all clients. say: tells people.
    """

    def __init__(
        self,
        folder: Path,
        nursery: Nursery,
        selector: selectors.BaseSelector,
        tell: Callable[[dict[str, Any]], None],
        say: Callable[[str, str], None],
    ) -> None:
        self._folder, self._nursery, self._selector = folder, nursery, selector
        self._tell, self._say = tell, say
        self._maker: Child | None = None

    @property
    def greeting(self) -> list[dict[str, Any]]:
        """What somebody who has just come is told."""
        return [] if self._maker is not None or not self._there() else [self._event()]

    def make(self) -> None:
        """Make those that are not there."""
        if self._there():
            return
        child = self._nursery.start("demo", "app.demo", str(self._folder))
        self._maker = child

        def made(_events: int) -> None:
            self._selector.unregister(child.pidfd)
            failed = child.code != 0
            child.close()
            self._maker = None
            if failed:
                self._say("warning", f"the demo music cannot be made in {self._folder}")
            else:
                self._tell(self._event())

        self._selector.register(child.pidfd, selectors.EVENT_READ, made)

    def close(self, patience_s: float) -> None:
        """End what is being made."""
        if self._maker is not None:
            self._selector.unregister(self._maker.pidfd)
            self._maker.end(patience_s)
            self._maker.close()

    def _event(self) -> dict[str, Any]:
        return {"event": "tracks", "folder": str(self._folder)}

    def _there(self) -> bool:
        return sum(map(is_current, self._folder.glob("*.flac"))) >= SONGS
