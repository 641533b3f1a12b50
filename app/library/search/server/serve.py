# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's work: follow the library file and publish what has changed."""

import contextlib
import logging
import os
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from app.library.search.index import FIRST_ORDER, Snapshot
from app.library.search.orders import SORTED
from app.library.search.server import messages
from app.library.search.server.memory import shared
from app.library.search.server.messages import (
    Answers,
    Ask,
    Begin,
    Close,
    Known,
    MessageError,
    Trouble,
)
from app.library.search.server.publisher import Publisher
from app.library.search.server.reader import Reader, identity
from app.library.store import Library, LibraryError

RETRY_S = 2.0  # after an error, and while there is no library yet
FIRST = (FIRST_ORDER, "id")  # orders that the first snapshot has: by the second one lists are shown
log = logging.getLogger(__name__)


class Server:
    """Serves one window.

    Args:
        leave: ends the process, whatever it is doing: nothing here is of use without the window.
    """

    def __init__(
        self, link: socket.socket, begin: Begin, leave: Callable[[int], object] = os._exit
    ) -> None:
        self._link, self._leave = link, leave
        self._path, self._look_s, self._number = Path(begin.library), begin.look_s, begin.number
        self._keep = Path(begin.keep) if begin.keep else None
        self._asked = begin.asked
        self._publisher = Publisher(link)
        self._known: Mapping[str, Known] | None = None  # nothing told yet
        self._wake, self._ended, self._reads = threading.Event(), False, False

    def run(self) -> None:
        """Until the window wants no more, or is gone."""
        threading.Thread(target=self._listen, name="window", daemon=True).start()
        while not self._ended:
            try:
                if self._path.exists():
                    self._follow()
                    continue
            except ConnectionError:
                return
            except LibraryError as error:
                self._tell(str(error))
            except OSError as error:
                self._tell(f"{self._path}: {error.strerror}")
            except Exception as error:  # a fault of ours must not end the list for good
                log.exception("in the library's index")
                self._tell(f"{self._path}: cannot be shown: {error}")
            self._pause(RETRY_S)

    def _listen(self) -> None:
        """Hear the window; on a thread of its own."""
        while not self._ended:
            try:
                came = messages.receive(self._link)
            except MessageError:
                came = None
            match came:
                case None:
                    self._ended = True
                    self._leave(0)
                case (Ask(paths), _):
                    self._asked = paths
                case (Close(), _):
                    self._ended = True
                    if self._reads:  # nothing that would be worth keeping yet
                        self._leave(0)
            self._wake.set()

    def _tell(self, trouble: str) -> None:
        with contextlib.suppress(ConnectionError):  # whoever listens sees to it
            messages.send(self._link, Trouble(trouble))

    def _follow(self) -> None:
        """Follow one file until another one takes its place."""
        was = identity(self._path)
        with closing(Library.open(self._path, read_only=True)) as library:
            reader, fresh = Reader(library, self._number, self._keep, shared), True
            while not self._ended and identity(self._path) == was:
                snapshot = self._read(reader)
                if snapshot is not None:
                    self._publish(snapshot)
                if fresh or snapshot is not None or set(self._asked) != set(self._known or ()):
                    self._answer(reader)
                if fresh and snapshot is not None:
                    self._order(snapshot)
                if fresh or snapshot is None:  # nothing is being changed just now
                    reader.keep()
                fresh = False
                self._pause(self._look_s)
            reader.keep()

    def _read(self, reader: Reader) -> Snapshot | None:
        self._reads = True
        try:
            return reader.read()
        finally:
            self._reads = False

    def _publish(self, snapshot: Snapshot) -> None:
        for name in FIRST:
            snapshot.order(name)
        self._number = snapshot.number
        self._publisher.publish(snapshot)

    def _answer(self, reader: Reader) -> None:
        known = reader.known(self._asked)
        if known != self._known:
            self._known = known
            messages.send(self._link, Answers(known))

    def _order(self, snapshot: Snapshot) -> None:
        """Make all orders before they are asked for."""
        for name in SORTED:
            if self._ended:
                return
            snapshot.order(name)
        self._publisher.publish_orders(snapshot)

    def _pause(self, seconds: float) -> None:
        if not self._ended:
            self._wake.wait(seconds)
            self._wake.clear()
