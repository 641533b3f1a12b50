# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of whoever draws a controller: a connection to the controllers' process."""

import contextlib
import socket
from pathlib import Path
from typing import Any

from app.panel.touches import Lines, TouchError, line, parsed

LONGEST = 1 << 22  # bytes of a picture
CHUNK = 1 << 16
MOST_WAITING = 1 << 16  # bytes that a stopped process leaves unread: then it is gone


class PanelLink:
    """A connection that never blocks; one that is lost stays lost.

    Args:
        path: of the socket. name: what is shown of it. mapping: its file; "": the usual one.

    Raises:
        OSError: there is nobody, or no room.
    """

    def __init__(self, path: Path, name: str, mapping: str = "") -> None:
        self._socket: socket.socket | None = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._lines, self._waiting = Lines(LONGEST), b""
        try:
            self._socket.setblocking(False)
            self._socket.connect(str(path))
        except OSError:
            self.close()
            raise
        self.say({"hello": name, "mapping": mapping})

    @property
    def connected(self) -> bool:
        return self._socket is not None

    def fileno(self) -> int:
        """Can be read when `poll` has something; -1: it is lost."""
        return -1 if self._socket is None else self._socket.fileno()

    def say(self, said: Any) -> None:
        """Send a line, see `app.panel.touches`."""
        self._waiting += line(said)
        self.flush()

    def flush(self) -> None:
        """Send what waits."""
        if self._socket is None or not self._waiting:
            return
        try:
            sent = self._socket.send(self._waiting)
        except BlockingIOError:
            sent = 0
        except OSError:
            sent = len(self._waiting)  # it has ended; what it said last can still be read
        self._waiting = self._waiting[sent:]
        if len(self._waiting) > MOST_WAITING:
            self.close()

    def poll(self) -> list[dict[str, Any]]:
        """What was said since the last call."""
        said: list[dict[str, Any]] = []
        self.flush()
        while self._socket is not None:
            try:
                data = self._socket.recv(CHUNK)
            except BlockingIOError:
                return said
            except OSError:
                data = b""
            if not data:
                self.close()
                return said
            with contextlib.suppress(TouchError):  # half a line of a killed process
                found = [parsed(one) for one in self._lines.take(data)]
                said += [one for one in found if isinstance(one, dict)]
        return said

    def close(self) -> None:
        """Hang up: what was held is let go."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None
