# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that writes down the set, and looks after the library at the start of a session:
`python -m app.session.library.historian --block NAME --library PATH --socket PATH`.

Whatever it has to tell people goes to the supervisor.
"""

import argparse
import os
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import Instance
from app.session.services import Service

if TYPE_CHECKING:
    from app.jobs import SessionLink
    from app.library.store import Library

NICE = 10  # it must not slow the start of the rest, nor ever a deck
REST_S = 2.0  # after the library failed


def historian(instance: Instance, library: Path) -> Service:
    """What the supervisor starts."""
    words = ("--block", instance.block, "--library", str(library), "--socket", str(instance.socket))
    return Service("historian", __name__, words, "the history of the set is written")


class Teller:
    """Tells people of problems, each once until there was none."""

    def __init__(self, link: "SessionLink") -> None:
        self._link = link
        self._told = ""

    def tell(self, text: str) -> None:
        if text and text != self._told:
            self._link.poll()
            self._link.send({"command": "say", "text": text})
        self._told = text

    def noted(self, deck: int, cues: Sequence[int]) -> None:
        """Cues of a deck were written."""
        self._link.poll()
        self._link.send({"command": "noted", "deck": deck, "cues": list(cues)})

    def unwritten(self, error: Exception) -> None:
        self.tell(f"the history of this set is not written: {error}")


class End:
    """Asked to end by a signal."""

    def __init__(self) -> None:
        self.come = False
        signal.signal(signal.SIGTERM, self._come)

    def _come(self, *_: object) -> None:
        self.come = True


def opened(path: Path, teller: Teller, end: End) -> "Library | None":
    """The library, checked and backed up, however long that takes; None: the end came first."""
    from app.library.store import Library, LibraryError
    from app.library.store.safety import back_up_daily

    while not end.come:
        try:
            library = Library.open(path)
        except LibraryError as error:
            teller.unwritten(error)
            time.sleep(REST_S)
            continue
        teller.tell(library.notice)
        try:
            back_up_daily(path)
        except LibraryError as error:
            teller.tell(f"the library is not backed up: {error}")
        return library
    return None


def run(block: str, path: Path, teller: Teller, end: End) -> None:
    """Write until the end."""
    from app.library.store import LibraryError
    from app.session.library.history import TICK_S, History
    from engine.client import Client

    with Client(block, "historian") as client:
        library = opened(path, teller, end)
        if library is None:
            return
        history = History(client, library, noted=teller.noted)
        while not end.come:
            try:
                history.tick()
                teller.tell("")
            except LibraryError as error:
                teller.unwritten(error)
                time.sleep(REST_S)
            time.sleep(TICK_S)
        try:
            history.close()
        except LibraryError as error:
            teller.unwritten(error)
        library.close()


def main() -> int:
    """The process. Imports of weight come when it has stood back."""
    os.nice(NICE)
    from app.jobs import SessionLink
    from engine.errors import EngineError

    parser = argparse.ArgumentParser()
    parser.add_argument("--block", required=True)
    parser.add_argument("--library", required=True, type=Path)
    parser.add_argument("--socket", required=True)
    arguments = parser.parse_args()
    teller = Teller(SessionLink(arguments.socket))
    try:
        run(arguments.block, arguments.library, teller, End())
    except EngineError as error:
        teller.unwritten(error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
