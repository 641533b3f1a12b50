# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who draws a controller, for tests: waits for what it is told."""

import time
from pathlib import Path
from typing import Any

from app.panel.link import PanelLink

WAIT_S = 60.0


class Drawer:
    """A connection with what it knows by now."""

    def __init__(self, path: Path, name: str = "Test", mapping: str = "") -> None:
        self.link = PanelLink(path, name, mapping)
        self.picture: dict[str, Any] = {}
        self.lit: dict[str, str] = {}
        self.at: dict[str, float] = {}
        self.no = ""

    def look(self) -> None:
        for said in self.link.poll():
            self.picture = said.get("drawn", self.picture)
            self.lit |= said.get("lit", {})
            self.at |= said.get("at", {})
            self.no = said.get("no", self.no)

    def wait(self, done: Any, what: str) -> None:
        end = time.monotonic() + WAIT_S
        while not done():
            assert time.monotonic() < end, f"waited too long for {what}"
            self.look()
            time.sleep(0.005)

    def drawn(self) -> "Drawer":
        self.wait(lambda: self.picture.get("parts"), "a picture")
        return self

    def part(self, name: str) -> int:
        return next(i for i, p in enumerate(self.picture["parts"]) if p["name"] == name)

    def down(self, name: str) -> None:
        self.link.say(["down", self.part(name)])

    def up(self, name: str) -> None:
        self.link.say(["up", self.part(name)])

    def color(self, name: str) -> str:
        return self.lit.get(str(self.part(name)), "")
