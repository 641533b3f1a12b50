# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window's process and the one that reads its library tell each other.

Messages are pickled: both ends are ours, and nobody else has the socket. A message that is too
long for a packet travels in memory of its own.
"""

import os
import pickle
import socket
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from app.library.search.index import ListOfTracks
from app.library.search.server.memory import Place

KIND = socket.SOCK_SEQPACKET
MOST_BYTES, MOST_FDS = 1 << 15, 253  # of a packet; Linux takes no more descriptors
HERE, BESIDE = b"h", b"b"  # where the message is: in the packet, or in the first memory with it


class MessageError(Exception):
    """What came is no message."""


class Begin(NamedTuple):
    """To the server, first.

    Attributes:
        library: the file.
        keep: where the index is kept from start to start; "" nowhere.
        look_s: how soon the change of another process is seen.
        number: of the last snapshot of the server before this one.
    """

    library: str
    keep: str
    look_s: float
    number: int
    asked: tuple[str, ...]


class Ask(NamedTuple):
    """To the server: tell what the library knows of these files, and of these only."""

    paths: tuple[str, ...]


class Hurry(NamedTuple):
    """To the server: look now."""


class Close(NamedTuple):
    """To the server: keep the index and end."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the library knows of a file by its path.

    Attributes:
        id: 0: it is not in the library.
        related: ids of the tracks that go well with it.
    """

    id: int = 0
    related: tuple[int, ...] = ()


class Trouble(NamedTuple):
    """The library cannot be read."""

    text: str


class Answers(NamedTuple):
    """What was asked for."""

    known: Mapping[str, Known]


class Published(NamedTuple):
    """A snapshot.

    Attributes:
        tracks: how many.
        arrays: by their names in `Columns.arrays`.
        orders: with how many rows know the column.
        lists: for one that is as before its place among those before; None: all are.
        fresh: serials of the memories that come with this message.
    """

    number: int
    revision: int
    tracks: int
    alive: Place
    arrays: Mapping[str, Place]
    orders: Mapping[str, tuple[Place, int]]
    lists: tuple[int | ListOfTracks, ...] | None
    fresh: tuple[int, ...]


class Ordered(NamedTuple):
    """More orders of the snapshot that was told last."""

    orders: Mapping[str, tuple[Place, int]]
    fresh: tuple[int, ...]


def send(link: socket.socket, message: Any, fds: Sequence[int] = (), flags: int = 0) -> None:
    """Send a message, all of it or nothing. Raises OSError: it cannot be sent (now)."""
    raw = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    if len(raw) < MOST_BYTES:
        _sendmsg(link, HERE + raw, fds, flags)
        return
    beside = os.memfd_create("djuniverse-message")
    try:
        with os.fdopen(beside, "wb", closefd=False) as file:
            file.write(raw)
        _sendmsg(link, BESIDE, [beside, *fds], flags)
    finally:
        os.close(beside)


def _sendmsg(link: socket.socket, packet: bytes, fds: Sequence[int], flags: int) -> None:
    """As `socket.send_fds`, which forgets the flags in Python 3.11."""
    rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array("i", fds))
    link.sendmsg([packet], [rights] if fds else [], flags)


def receive(link: socket.socket) -> tuple[Any, list[int]] | None:
    """Wait for a message. Return: it and the descriptors with it, which are the caller's; None:
    the other end is gone.

    Raises:
        MessageError: it is damaged.
    """
    try:
        packet, fds, flags, _ = socket.recv_fds(
            link, MOST_BYTES + 1, MOST_FDS, socket.MSG_CMSG_CLOEXEC
        )
    except ConnectionError:
        return None
    if not packet:
        return None
    cut = flags & (socket.MSG_TRUNC | socket.MSG_CTRUNC)
    try:
        raw = packet[1:] if packet[:1] == HERE else _beside(fds)
        return pickle.loads(b"" if cut else raw), fds  # noqa: S301
    except Exception as error:
        for fd in fds:
            os.close(fd)
        raise MessageError(f"a message is damaged: {error}") from error


def _beside(fds: list[int]) -> bytes:
    with os.fdopen(fds.pop(0), "rb") as file:
        file.seek(0)
        return file.read()
