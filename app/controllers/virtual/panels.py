# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has connected to draw a controller, and the devices that they become."""

import os
import re
import select
import socket
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.controllers.asked.listing import named
from app.controllers.choice import Chooser
from app.controllers.ports import Found
from app.panel.touches import LONGEST, SOCKET, Lines, TouchError, line, parsed

if TYPE_CHECKING:
    from collections.abc import Callable

MOST = 8  # at a time: each takes one of the engine's places for clients
LONGEST_NAME = 40  # characters
USUAL = "touch.toml"
CHUNK = 1 << 16
HELLO_S = 5.0  # to say who one is
MOST_WAITING = 1 << 22  # bytes that one may leave unread before it is let go
FILE = re.compile(r"[\w+\-][\w .+\-]*\.toml", re.ASCII)  # a name, never a path
UNSEEN = re.compile(r"[^\w .,:()'+\-]")


class Panel:
    """One connection. `found` is None until it has said hello."""

    def __init__(self, raw: socket.socket, number: int) -> None:
        self.number = number
        self.found: Found | None = None
        self.gone = False
        self.wired = False  # somebody reads it
        self.since_s = time.monotonic()
        self._raw, self._waiting = raw, b""
        self._lines = Lines(LONGEST)

    def fileno(self) -> int:
        return self._raw.fileno()

    def read(self) -> list[Any]:
        """What was said; `gone` when there will be no more.

        Raises:
            TouchError: it makes no sense.
        """
        try:
            data = self._raw.recv(CHUNK)
        except BlockingIOError:
            return []
        except OSError:
            data = b""
        if not data:
            self.gone = True
            return []
        return [parsed(one) for one in self._lines.take(data)]

    def say(self, said: Any) -> None:
        """Send as soon as it can take it; whoever reads too slowly is let go."""
        if self.gone:
            return
        self._waiting += line(said)
        self.flush()
        if len(self._waiting) > MOST_WAITING:
            self.refuse("you do not read what is sent")

    def flush(self) -> None:
        """Send what waits."""
        if self.gone or not self._waiting:
            return
        try:
            sent = self._raw.send(self._waiting)
        except BlockingIOError:
            return
        except OSError:
            self.gone = True
            return
        self._waiting = self._waiting[sent:]

    def refuse(self, why: str) -> None:
        """Tell why, and end it."""
        if not self.gone:
            self._waiting = line({"no": why})
            self.flush()
            self.gone = True

    def close(self) -> None:
        self.gone = True
        self._raw.close()


class Panels:
    """The `Scanner` of drawn controllers.

    Args:
        path: of the socket that is made. Only this user can connect.
        chooser: knows the mappings.

    Raises:
        OSError: the socket cannot be made.
    """

    def __init__(self, path: Path, chooser: Chooser) -> None:
        self.tell: Callable[[str], None] = lambda _: None  # takes a line for people
        self._path, self._chooser = path, chooser
        self._all: dict[int, Panel] = {}
        self._count = 0
        path.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        before = os.umask(0o177)
        try:
            self._socket.bind(str(path))
        finally:
            os.umask(before)
        self._socket.listen(MOST)
        self._socket.setblocking(False)
        self._poll = select.epoll()
        self._poll.register(self._socket, select.EPOLLIN)
        self._hurry = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._poll.register(self._hurry, select.EPOLLIN)

    def fileno(self) -> int:
        """Can be read when `scan` has something new to tell."""
        return self._poll.fileno()

    def hurry(self) -> None:
        """Let somebody call `scan` soon."""
        os.eventfd_write(self._hurry, 1)

    def scan(self) -> list[Found]:
        """Who is there."""
        for fd, _ in self._poll.poll(0):
            if fd == self._socket.fileno():
                self._accept()
            elif fd == self._hurry:
                os.eventfd_read(self._hurry)
        for panel in list(self._all.values()):
            if not panel.wired:
                self._serve(panel)
            if panel.gone:
                self._drop(panel)
        return [p.found for p in self._all.values() if p.found is not None]

    def panel(self, found: Found) -> Panel | None:
        """The connection of a device; None: it has gone."""
        return self._all.get(int(found.path))

    def offers(self) -> list[tuple[str, str]]:
        """(file, title) of all mappings that can be drawn, by title."""
        files = [path for path in self._chooser.all() if path.suffix == ".toml"]
        found = {path.name: named(path)[0] for path in reversed(files)}  # the first is the one used
        return sorted(found.items(), key=lambda row: row[1].casefold())

    def close(self) -> None:
        """End all connections."""
        for panel in list(self._all.values()):
            self._drop(panel)
        self._path.unlink(missing_ok=True)
        self._poll.close()
        self._socket.close()
        os.close(self._hurry)

    def _accept(self) -> None:
        try:
            raw, _ = self._socket.accept()
        except OSError:
            return  # it has gone already
        raw.setblocking(False)
        self._count += 1
        panel = Panel(raw, self._count)
        if len(self._all) >= MOST:
            panel.refuse(f"there are {MOST} drawn controllers already")
            panel.close()
            return
        self._all[panel.number] = panel
        self._poll.register(raw, select.EPOLLIN)

    def _drop(self, panel: Panel) -> None:
        self._all.pop(panel.number, None)
        if panel.found is None:
            self._poll.unregister(panel.fileno())
        panel.close()

    def _serve(self, panel: Panel) -> None:
        """Read what nobody else reads: the hello, and what comes while no mapping is at work."""
        try:
            for said in panel.read():
                if panel.found is None:
                    self._greet(panel, said)
        except TouchError as error:
            self.refuse(panel, str(error))
        silent = panel.found is None and not panel.gone
        if silent and time.monotonic() - panel.since_s > HELLO_S:
            self.refuse(panel, "no hello")

    def _greet(self, panel: Panel, said: Any) -> None:
        if not isinstance(said, dict) or "hello" not in said:
            raise TouchError("hello comes first")
        file = said.get("mapping") or USUAL
        if (
            not isinstance(file, str)
            or not FILE.fullmatch(file)
            or self._chooser.find(file) is None
        ):
            raise TouchError(f"there is no mapping {str(file)[:80]!r}")
        name = self._free(_clean(said["hello"]))
        panel.found = Found(name, "virtual", path=b"%d" % panel.number, mapping=file)
        self._poll.unregister(panel.fileno())

    def _free(self, name: str) -> str:
        """The name, with a number that nobody has; it is kept for as long as the connection."""
        taken = {p.found.name for p in self._all.values() if p.found is not None}
        names = (name if n == 1 else f"{name} {n}" for n in range(1, MOST + 2))
        return next(n for n in names if n not in taken)

    def refuse(self, panel: Panel, why: str) -> None:
        """End a connection that says what it must not."""
        name = panel.found.name if panel.found is not None else "a drawn controller"
        self.tell(f"{name} was refused: {why}")
        panel.refuse(why)
        self.hurry()


def _clean(name: Any) -> str:
    text = " ".join(UNSEEN.sub(" ", name[:200]).split()) if isinstance(name, str) else ""
    return text[:LONGEST_NAME].strip() or "Drawn controller"


def at(runtime: Path, chooser: Chooser) -> Panels | None:
    """The panels of an instance; None with a line for people: its folder takes no socket."""
    try:
        return Panels(runtime / SOCKET, chooser)
    except OSError as error:
        sys.stderr.write(f"djuniverse: no drawn controllers: {error}\n")
        return None
