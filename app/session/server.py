# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's Unix socket: a line of JSON each way.

A request is {"command": name, ...}; its answer {"reply": name, "ok": true or false, ...} comes to
the one who asked. Everybody connected gets events: {"event": ...}, see `app.jobs`.
"""

import json
import selectors
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

MOST_WAITING = 1 << 20  # bytes a client may leave unread before it is let go
LONGEST_LINE, READ_BYTES = 1 << 18, 1 << 16

Answer = Callable[[dict[str, Any]], dict[str, Any]]


class Peer:
    """One connection."""

    def __init__(self, raw: socket.socket) -> None:
        self.socket = raw
        self.received = b""
        self.waiting = b""


class Server:
    """Accepts clients, answers their requests, sends them events.

    Args:
        answer: from request to reply; raises ValueError or KeyError with the reason.
        greet: events that a new client is to have.
    """

    def __init__(
        self,
        path: Path,
        selector: selectors.BaseSelector,
        answer: Answer,
        greet: Callable[[], list[dict[str, Any]]],
    ) -> None:
        path.unlink(missing_ok=True)
        self._selector = selector
        self._answer = answer
        self._greet = greet
        self._peers: set[Peer] = set()
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.bind(str(path))
        self._socket.listen(16)
        self._socket.setblocking(False)
        selector.register(self._socket, selectors.EVENT_READ, self._accept)

    def broadcast(self, event: dict[str, Any]) -> None:
        """Send an event to all clients."""
        for peer in list(self._peers):
            self._send(peer, event)

    def close(self) -> None:
        """End all connections."""
        for peer in list(self._peers):
            self._drop(peer)
        self._selector.unregister(self._socket)
        self._socket.close()

    def _accept(self, _events: int) -> None:
        raw, _ = self._socket.accept()
        raw.setblocking(False)
        peer = Peer(raw)
        self._peers.add(peer)
        self._selector.register(raw, selectors.EVENT_READ, lambda e: self._serve(peer, e))
        for event in self._greet():
            self._send(peer, event)

    def _serve(self, peer: Peer, events: int) -> None:
        if events & selectors.EVENT_WRITE:
            self._flush(peer)
        if not events & selectors.EVENT_READ or peer not in self._peers:
            return
        try:
            data = peer.socket.recv(READ_BYTES)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        peer.received += data
        if not data or len(peer.received) > LONGEST_LINE:
            self._drop(peer)
            return
        *lines, peer.received = peer.received.split(b"\n")
        for line in lines:
            self._send(peer, self._reply(line))

    def _reply(self, line: bytes) -> dict[str, Any]:
        command = ""
        try:
            request = json.loads(line)
            command = str(request["command"])
            return {"reply": command, "ok": True, **self._answer(request)}
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            text = f"missing {error}" if isinstance(error, KeyError) else str(error)
            return {"reply": command, "ok": False, "text": text}

    def _send(self, peer: Peer, value: dict[str, Any]) -> None:
        if peer in self._peers:
            peer.waiting += json.dumps(value).encode() + b"\n"
            self._flush(peer)

    def _flush(self, peer: Peer) -> None:
        try:
            sent = peer.socket.send(peer.waiting)
        except BlockingIOError:
            sent = 0
        except OSError:
            self._drop(peer)
            return
        peer.waiting = peer.waiting[sent:]
        if len(peer.waiting) > MOST_WAITING:
            self._drop(peer)
            return
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if peer.waiting else 0)
        key = self._selector.get_key(peer.socket)
        self._selector.modify(peer.socket, events, key.data)

    def _drop(self, peer: Peer) -> None:
        self._peers.discard(peer)
        self._selector.unregister(peer.socket)
        peer.socket.close()
