# SPDX-License-Identifier: GPL-3.0-or-later
"""A browser for tests: asks for pages, comes in, plays."""

import json
import time
from contextlib import ExitStack
from http.client import HTTPConnection
from urllib.parse import urlsplit

from websockets.sync.client import connect

WAIT_S = 60.0


class Browser:
    """What the page's script does, in Python."""

    def __init__(self, url, **hello):
        self.host = urlsplit(url).netloc
        self._stack = ExitStack()
        self.socket = self._stack.enter_context(
            connect(
                f"ws://{self.host}/play",
                origin=f"http://{self.host}",
                proxy=None,
                open_timeout=WAIT_S,
            )
        )
        self.picture, self.lit, self.at = {}, {}, {}
        self.away = False
        self.send({"name": "Test", **hello})
        self.answer = json.loads(self.socket.recv(WAIT_S))

    def send(self, said):
        self.socket.send(json.dumps(said))

    def look(self, seconds=0.05):
        try:
            said = json.loads(self.socket.recv(seconds))
        except TimeoutError:
            return
        if "drawn" in said:
            self.lit, self.at, self.away = {}, {}, False
        self.away = said.get("away", self.away)
        self.picture = said.get("drawn", self.picture)
        self.lit |= said.get("lit", {})
        self.at |= said.get("at", {})

    def wait(self, done, what):
        end = time.monotonic() + WAIT_S
        while not done():
            assert time.monotonic() < end, f"waited too long for {what}"
            self.look()

    def drawn(self):
        self.wait(lambda: self.picture.get("parts"), "a picture")
        return self

    def part(self, name):
        return next(i for i, p in enumerate(self.picture["parts"]) if p["name"] == name)

    def color(self, name):
        return self.lit.get(str(self.part(name)), "")

    def close(self):
        self._stack.close()


def get(url, path="/", **headers):
    """(status, headers, body)."""
    host = urlsplit(url).netloc
    connection = HTTPConnection(host, timeout=WAIT_S)
    try:
        connection.request("GET", path, headers={"Host": host, **headers})
        response = connection.getresponse()
        return response.status, dict(response.getheaders()), response.read().decode()
    finally:
        connection.close()
