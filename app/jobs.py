# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of the supervisor: the client's end of its socket.

Events that come: {"event": "loading" | "progress" | "loaded" | "ejected", "deck", "text",
"fraction"}, {"event": "error" | "warning" | "info", "text", maybe "deck"},
{"event": "tracks", "folder"}, {"event": "show"}, and, made here, {"event": "error"} when the
supervisor has gone and {"event": "info"} when there is one again. Decks count from 0.
"""

import contextlib
import json
import socket
import time
from pathlib import Path
from typing import Any

RETRY_S = 0.5
STARTING_S = 0.004  # between two looks for a supervisor that is just starting


class SessionError(Exception):
    """The supervisor cannot be asked, or said no; the message tells why."""


class SessionLink:
    """A connection that never blocks and comes back by itself.

    Requests made while there is no supervisor are answered by an error event.

    Attributes:
        met: how many supervisors there were; the next one knows nothing of what the last was told.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = str(path)
        self._socket: socket.socket | None = None
        self._received = b""
        self._waiting = bytearray()
        self._greeting = b""  # what each supervisor is told first
        self._events: list[dict[str, Any]] = []
        self._tried = 0.0
        self.met = 0
        self._connect()

    @property
    def connected(self) -> bool:
        """Whether there is a supervisor."""
        return self._socket is not None

    def wait(self, seconds: float) -> bool:
        """Wait for a supervisor that is just starting. Return: there is one."""
        end = time.monotonic() + seconds
        while self._socket is None and time.monotonic() < end:
            time.sleep(STARTING_S)
            self._connect()
        return self.connected

    def load(self, deck: int, file: str) -> None:
        """Decode a file onto a deck."""
        self.send({"command": "load", "deck": deck, "file": str(Path(file).absolute())})

    def eject(self, deck: int) -> None:
        """Empty a deck."""
        self.send({"command": "eject", "deck": deck})

    def follow(self, folder: str) -> None:
        """Make a folder part of the library."""
        self.send({"command": "follow", "folder": folder})

    def work(self, wish: str) -> None:
        """ "pause" or "resume" the analysis in the background."""
        self.send({"command": wish})

    def edited(self) -> None:
        """Tell that the library was edited: decks take what is new."""
        self.send({"command": "edited"})

    def shown(self, decks: int) -> None:
        """Tell how many decks people see; a supervisor that comes later is told, too."""
        self._greeting = json.dumps({"command": "shown", "decks": decks}).encode() + b"\n"
        if self._socket is not None:
            self._waiting += self._greeting
            self._flush()

    def quit(self) -> None:
        """End the program."""
        self.send({"command": "quit"})

    def send(self, request: dict[str, Any]) -> None:
        """Ask for something; the answer comes as a dict with "reply"."""
        if self._socket is None:
            self._events.append({"event": "error", "text": "the supervisor is gone: nothing loads"})
            return
        self._waiting += json.dumps(request).encode() + b"\n"
        self._flush()

    def poll(self) -> list[dict[str, Any]]:
        """Events and replies since the last call."""
        if self._socket is None and time.monotonic() - self._tried > RETRY_S:
            self._connect()
        self._flush()
        self._receive()
        events, self._events = self._events, []
        return events

    def close(self) -> None:
        """Hang up."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _connect(self) -> None:
        self._tried = time.monotonic()
        fresh = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            fresh.connect(self._path)  # local: answers at once, also with no
        except OSError:
            fresh.close()
            return
        fresh.setblocking(False)
        self._socket, self._received, self._waiting = fresh, b"", bytearray(self._greeting)
        if self.met:
            self._events.append({"event": "info", "text": "The supervisor is back."})
        self.met += 1

    def _flush(self) -> None:
        if self._socket is None or not self._waiting:
            return
        try:
            sent = self._socket.send(self._waiting)
        except BlockingIOError:
            return
        except OSError:
            self._lose()
            return
        del self._waiting[:sent]

    def _receive(self) -> None:
        while self._socket is not None:
            try:
                data = self._socket.recv(65536)
            except BlockingIOError:
                return
            except OSError:
                data = b""
            if not data:
                self._lose()
                return
            *lines, self._received = (self._received + data).split(b"\n")
            for line in lines:
                with contextlib.suppress(ValueError):  # half a line of a killed supervisor
                    self._take(json.loads(line))

    def _take(self, message: Any) -> None:
        if not isinstance(message, dict):
            return
        if message.get("ok") is False:
            message = {"event": "error", "text": str(message.get("text", "")), **message}
        self._events.append(message)

    def _lose(self) -> None:
        self.close()
        text = "The supervisor is gone: the sound goes on, but nothing loads."
        self._events.append({"event": "error", "text": text})


def ask(path: str | Path, request: dict[str, Any], timeout_s: float = 10.0) -> dict[str, Any]:
    """Ask the supervisor for something and wait for the answer.

    Raises:
        SessionError: there is no supervisor, it does not answer, or it said no.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as raw:
        raw.settimeout(timeout_s)
        try:
            raw.connect(str(path))
            raw.sendall(json.dumps(request).encode() + b"\n")
            for line in raw.makefile("rb"):
                message: dict[str, Any] = json.loads(line)
                if "reply" in message:
                    break
            else:
                raise SessionError("DJ Universe ended while it was asked")
        except (OSError, ValueError) as error:
            raise SessionError(f"DJ Universe does not answer: {error}") from error
    if not message["ok"]:
        raise SessionError(str(message.get("text", "it said no")))
    return message
