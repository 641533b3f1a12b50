# SPDX-License-Identifier: GPL-3.0-or-later
"""One browser that was let in: what it says goes to the controllers' process, and back.

To the browser, beside what `app.panel.touches` has: {"pong": what it sent, for its clock},
{"away": true}: the controllers' process is not there now. From it, beside touches: {"ping": any
number}, {"ms": how long that took}, {"mapping": file}: another controller.
"""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from app.panel.touches import TouchError, line, parsed, touch

RETRY_S = 0.2
RATE, BURST = 1500.0, 3000.0  # messages a second: ten fingers, 120 times, and some more
LONGEST_TOLD = 1 << 22  # bytes of a picture
MOST_WAITING = 1 << 16  # bytes that a stopped process leaves unread
LONGEST_NAME = 80  # of a mapping's file


class Guest:
    """It plays until its connection ends.

    Args:
        socket: to the browser. path: of the controllers' socket.
        told: called when something is new that others are shown.
    """

    def __init__(
        self,
        socket: ServerConnection,
        path: Path,
        name: str,
        mapping: str,
        told: Callable[[], None],
    ) -> None:
        self.name = name
        self.ms: float | None = None
        self._socket, self._path, self._told = socket, path, told
        self._mapping = mapping
        self._writer: asyncio.StreamWriter | None = None
        self._credit, self._paid_s = BURST, time.monotonic()

    async def play(self) -> None:
        """Pass on, both ways, until the browser goes."""
        down = asyncio.create_task(self._tell_it())
        try:
            async for said in self._socket:
                if not await self._hear(said):
                    return
        finally:
            down.cancel()
            with suppress(asyncio.CancelledError, ConnectionClosed):
                await down
            self._hang_up()

    async def _hear(self, said: Any) -> bool:
        """Return: it may go on."""
        if not self._pays():
            await self._socket.close(1008, "too much at a time")
            return False
        try:
            await self._take(parsed(said if isinstance(said, bytes) else said.encode()))
        except (TouchError, UnicodeEncodeError):
            await self._socket.close(1008, "that makes no sense")
            return False
        return True

    async def _take(self, said: Any) -> None:
        """Raises TouchError."""
        if isinstance(said, list):
            touch(said)
            self._pass_on(said)
            return
        match said:
            case {"ping": int() | float() as sent}:
                await self._socket.send(line({"pong": sent}).decode())
            case {"ms": int() | float() as ms} if 0 <= ms < 1e6:
                self.ms = float(ms)
                self._told()
            case {"mapping": str(mapping)} if len(mapping) <= LONGEST_NAME:
                self._mapping = mapping
                self._hang_up()  # `_tell_it` connects again
            case _:
                raise TouchError("nothing that is known")

    def _pass_on(self, said: Any) -> None:
        if self._writer is None:
            return
        self._writer.write(line(said))
        if self._writer.transport.get_write_buffer_size() > MOST_WAITING:
            self._hang_up()  # nobody reads it

    async def _tell_it(self) -> None:
        """Connect with the controllers, again and again; pass on what they tell."""
        away = False
        while True:
            try:
                reader, self._writer = await asyncio.open_unix_connection(
                    self._path, limit=LONGEST_TOLD
                )
            except OSError:
                away = away or await self._tell_away()
                await asyncio.sleep(RETRY_S)
                continue
            self._writer.write(line({"hello": self.name, "mapping": self._mapping}))
            known = False
            with suppress(OSError, ValueError):  # a line that is too long, a process that died
                while told := await reader.readline():
                    known = known or not told.startswith(b'{"no"')
                    await self._socket.send(told.decode(errors="replace").rstrip("\n"))
            lost = known and self._writer is not None  # neither sent away nor hung up by us
            away = lost and await self._tell_away()
            self._hang_up()
            if not known:
                self._mapping = ""  # there is none of that name
            await asyncio.sleep(RETRY_S)

    async def _tell_away(self) -> bool:
        """At once, however soon the next one is there: nothing is held any more. Return: true."""
        await self._socket.send(line({"away": True}).decode())
        return True

    def _hang_up(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def _pays(self) -> bool:
        now = time.monotonic()
        self._credit = min(BURST, self._credit + (now - self._paid_s) * RATE) - 1.0
        self._paid_s = now
        return self._credit >= 0.0
