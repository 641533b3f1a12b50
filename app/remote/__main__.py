# SPDX-License-Identifier: GPL-3.0-or-later
"""The process: `python -m app.remote --socket PATH --runtime DIR --address A --port N`."""

import argparse
import asyncio
import logging
import signal
import sys
from pathlib import Path
from typing import Any

from app.jobs import SessionLink
from app.panel.touches import SOCKET
from app.remote.addresses import own
from app.remote.codes import Codes
from app.remote.door import Door, clock
from app.remote.square import square
from app.session.hardware.remote import KEPT

POLL_S = 0.05
TELL_S = 0.25  # between two reports
LOOK_S = 5.0  # between two looks at the address


class Process:
    """The page, as long as it is wanted.

    Args:
        link: to the supervisor.
        address: to serve on; "": the one in the local network, whichever it is by then.
    """

    def __init__(self, link: SessionLink, runtime: Path, address: str, port: int) -> None:
        self.ending = asyncio.Event()
        self._link, self._address, self._port = link, address, port
        self._codes = Codes(clock, runtime / KEPT)
        self._door = Door(runtime / SOCKET, self._codes, self._changed)
        self._at, self._url, self._fault = "", "", ""
        self._news, self._told_s, self._looked_s = True, 0.0, 0.0
        self._shown = (0, "", False)

    def _changed(self) -> None:
        self._news = True

    async def run(self) -> None:
        """Serve until the end is asked for."""
        self._codes.renew()
        while not self.ending.is_set():
            now = clock()
            if not self._at or now - self._looked_s > LOOK_S:
                self._looked_s = now
                self._codes.keep()
                await self._settle()
            for event in self._link.poll():
                await self._obey(event)
            self._tell(now)
            try:
                await asyncio.wait_for(self.ending.wait(), POLL_S)
            except TimeoutError:
                continue
        await self._door.close()

    async def _settle(self) -> None:
        """Serve where this computer is found now."""
        wanted = self._address or own()
        if wanted == self._at and wanted:
            return
        await self._door.close()
        self._at, self._url, self._news = "", "", True
        self._fault = "" if wanted else "address"
        if not wanted:
            return
        try:
            port = await self._door.open(wanted, self._port)
        except OSError as error:
            self._fault = f"{wanted}: {error.strerror or error}"
            return
        self._at, self._url = wanted, f"http://{wanted}:{port}/"

    async def _obey(self, event: dict[str, Any]) -> None:
        match event:
            case {"event": "remote_wish", "do": "code"}:
                self._codes.renew()
                self._news = True
            case {"event": "remote_wish", "do": "drop", "device": int(number)}:
                await self._door.drop(number)

    def _tell(self, now: float) -> None:
        """Report what is new."""
        shown = (self._link.met, self._codes.code, self._codes.tried_out)
        self._news |= shown != self._shown
        if not self._news or now - self._told_s < TELL_S or not self._link.connected:
            return
        self._news, self._told_s, self._shown = False, now, shown
        _, code, tried_out = shown
        path, fields = square(f"{self._url}#{code}") if code and self._url else ("", 0)
        self._link.send(
            {
                "command": "remote",
                "do": "told",
                "url": self._url,
                "code": code if self._url else "",
                "until": self._codes.until,
                "qr": path,
                "fields": fields,
                "devices": self._door.devices(),
                "fault": self._fault or ("tries" if tried_out else ""),
            }
        )


async def main() -> int:
    """The process."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--socket", required=True)
    parser.add_argument("--runtime", required=True, type=Path)
    parser.add_argument("--address", default="")
    parser.add_argument("--port", type=int, default=0)
    arguments = parser.parse_args()
    link = SessionLink(arguments.socket)
    process = Process(link, arguments.runtime, arguments.address, arguments.port)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, process.ending.set)
    await process.run()
    link.close()
    return 0


if __name__ == "__main__":
    # what browsers send is theirs: no traceback of the library's for each of them
    logging.getLogger("websockets").addHandler(logging.NullHandler())
    logging.getLogger("websockets").propagate = False
    sys.exit(asyncio.run(main()))
