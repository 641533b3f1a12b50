# SPDX-License-Identifier: GPL-3.0-or-later
"""The server: who may ask, who may come in, who is there."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from typing import Any

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from app.panel.touches import TouchError, line, parsed
from app.remote.addresses import is_local
from app.remote.codes import Codes, Refused
from app.remote.guest import LONGEST_NAME, Guest
from app.remote.pages import SOCKET_PATH, Pages, response

LONGEST = 512  # bytes of a message: touches are short
HELLO_S = 5.0  # to say who one is
ALIVE_S = 1.0  # between two looks whether a browser is still there
GONE_S = 3.0  # without an answer it is not: what it holds is let go
FAREWELL_S = 0.3  # the supervisor waits for us
MOST_GUESTS, MOST_WAITING = 4, 16  # let in, and at the door
LONGEST_TITLE = 24  # characters of a device's name
LONGEST_SECRET = 100


class Door:
    """Serves the page and lets browsers in.

    Args:
        panels: the socket of the controllers' process.
        told: called when there is something new to show.
    """

    def __init__(self, panels: Path, codes: Codes, told: Callable[[], None]) -> None:
        self.codes = codes
        self._panels, self._told = panels, told
        self._pages = Pages()
        self._server: Server | None = None
        self._hosts: set[str] = set()
        self._guests: dict[int, tuple[str, Guest, ServerConnection]] = {}
        self._count = self._waiting = 0

    async def open(self, address: str, port: int) -> int:
        """Serve. Return: the port. Raises OSError: it cannot be had."""
        self._server = await serve(
            self._meet,
            address,
            port,
            process_request=self._ask,
            compression=None,
            max_size=LONGEST,
            max_queue=64,
            open_timeout=HELLO_S,
            ping_interval=ALIVE_S,
            ping_timeout=GONE_S,
            close_timeout=1.0,
            server_header=None,
        )
        found = int(next(iter(self._server.sockets)).getsockname()[1])
        self._hosts = {f"{address}:{found}"}
        if found == 80:
            self._hosts.add(address)
        return found

    async def close(self) -> None:
        """Send all away."""
        if self._server is not None:
            self._server.close()
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._server.wait_closed(), FAREWELL_S)
            self._server = None

    def devices(self) -> list[dict[str, Any]]:
        """Who is there: number, name, ms."""
        return [
            {"number": number, "name": guest.name, "here": True, "ms": guest.ms}
            for number, (_, guest, _) in sorted(self._guests.items())
        ]

    async def drop(self, number: int) -> None:
        """Send one away for good."""
        if number in self._guests:
            token, _, socket = self._guests[number]
            self.codes.forget(token)
            await socket.close(4001, "sent away")

    def _ask(self, socket: ServerConnection, request: Request) -> Response | None:
        """What a request gets; None: it may go on to become a WebSocket."""
        peer = str((socket.remote_address or ("",))[0])
        hosts = request.headers.get_all("Host")
        if not is_local(peer) or len(hosts) != 1 or hosts[0] not in self._hosts:
            return response(HTTPStatus.FORBIDDEN)  # from afar, or by a name that is not ours
        if request.path != SOCKET_PATH:
            return self._pages.answer(request.path, hosts[0])
        origins = request.headers.get_all("Origin")
        if origins != [f"http://{hosts[0]}"]:
            return response(HTTPStatus.FORBIDDEN)  # another page's script
        if self._waiting >= MOST_WAITING:
            return response(HTTPStatus.SERVICE_UNAVAILABLE)
        return None

    async def _meet(self, socket: ServerConnection) -> None:
        self._waiting += 1
        try:
            hello = await asyncio.wait_for(socket.recv(), HELLO_S)
            token, guest = self._let_in(socket, hello)
            await socket.send(line({"pass": token, "name": guest.name}).decode())
        except (TimeoutError, ConnectionClosed, TouchError):
            await socket.close(1008, "who is there?")
            return
        except Refused as no:
            with suppress(ConnectionClosed):
                said = {"refused": no.why, "wait_s": no.wait_s}
                await socket.send(line(said).decode())
            await socket.close(4003, no.why)
            self._told()
            return
        finally:
            self._waiting -= 1
        await self._host(socket, token, guest)

    def _let_in(self, socket: ServerConnection, hello: str | bytes) -> tuple[str, Guest]:
        """Raises Refused, TouchError."""
        said = parsed(hello if isinstance(hello, bytes) else hello.encode(errors="replace"))
        if not isinstance(said, dict):
            raise TouchError("no hello")
        code, token = _text(said, "code"), _text(said, "pass")
        name = "".join(c for c in _text(said, "name") if c.isprintable())[:LONGEST_TITLE]
        mapping = _text(said, "mapping")[:LONGEST_NAME]
        others = {pass_ for pass_, _, _ in self._guests.values()}
        if token not in others and len(others) >= MOST_GUESTS:
            raise Refused("full")
        if token:
            name = self.codes.knows(token)
        else:
            token = self.codes.enter(code, name or "?")
        return token, Guest(socket, self._panels, name or "?", mapping, self._told)

    async def _host(self, socket: ServerConnection, token: str, guest: Guest) -> None:
        """It is in, until it goes. The same browser can be in once: an older connection ends."""
        for pass_, _, older in list(self._guests.values()):
            if pass_ == token:
                await older.close(4002, "here again")
        self._count += 1
        number = self._count
        self._guests[number] = (token, guest, socket)
        self._told()
        try:
            with suppress(ConnectionClosed):
                await guest.play()
        finally:
            del self._guests[number]
            self._told()


def _text(said: dict[str, Any], name: str) -> str:
    """Raises TouchError: it is none, or too long."""
    found = said.get(name, "")
    if not isinstance(found, str) or len(found) > LONGEST_SECRET:
        raise TouchError(f"{name} is no text")
    return found


def clock() -> float:
    """Seconds that only go on; the same in all processes of this computer."""
    return time.monotonic()
