# SPDX-License-Identifier: GPL-3.0-or-later
"""Who turns the record: a mapping script that gets MIDI messages, or calls of the scratcher."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.controllers.mixxx import load
from app.controllers.output import Limiter
from app.controllers.world import LiveWorld
from engine.client import Client
from engine.midi.scratch import Scratcher

if TYPE_CHECKING:
    from app.controllers.mapping import Mapping

INTERVALS, RPM = 2048, 100 / 3
ALPHA = 1 / 8
BETA = ALPHA / 32
TOUCH, TURN, MIDDLE = 0x10, 0x11, 64  # controllers; what the wheel sends when it rests
MOST_TICKS = 63  # of a message
MAPPING = f"""<MixxxControllerPreset><info><name>Wheel</name></info><controller id="Wheel">
<scriptfiles><file filename="wheel.js" functionprefix="Wheel"/></scriptfiles><controls>
<control><group>[Channel1]</group><key>Wheel.touch</key><status>0xB0</status>
<midino>{TOUCH}</midino><options><script-binding/></options></control>
<control><group>[Channel1]</group><key>Wheel.turn</key><status>0xB0</status>
<midino>{TURN}</midino><options><script-binding/></options></control>
</controls></controller></MixxxControllerPreset>"""
SCRIPT = f"""var Wheel = {{}};
Wheel.init = function () {{}};
Wheel.shutdown = function () {{}};
Wheel.touch = function (channel, control, value) {{
    if (value > 0) {{
        engine.scratchEnable(1, {INTERVALS}, {RPM}, {ALPHA}, {BETA});
    }} else {{
        engine.scratchDisable(1);
    }}
}};
Wheel.turn = function (channel, control, value) {{
    engine.scratchTick(1, value - {MIDDLE});
}};
"""


class Wheel(Protocol):
    """Holds deck 1's record, turns it, lets go."""

    scratcher: Scratcher

    def touch(self, on: bool) -> None: ...
    def turn(self, ticks: int, ns: int) -> None:
        """ns: when it was turned, by CLOCK_MONOTONIC."""

    def close(self) -> None: ...


class ByCalls:
    """Calls the scratcher."""

    def __init__(self, client: Client) -> None:
        self.scratcher = Scratcher(client.block)

    def touch(self, on: bool) -> None:
        if on:
            self.scratcher.enable(1, INTERVALS, RPM, ALPHA, BETA)
        else:
            self.scratcher.disable(1)

    def turn(self, ticks: int, ns: int) -> None:
        self.scratcher.tick(1, ticks, ns)

    def close(self) -> None:
        self.scratcher.close()


class ByScript:
    """Gives MIDI messages to a mapping whose script scratches, as the process of the controllers
    does it."""

    def __init__(self, client: Client, folder: Path) -> None:
        (folder / "wheel.js").write_text(SCRIPT, "utf-8")
        path = folder / "wheel.midi.xml"
        path.write_text(MAPPING, "utf-8")
        self._told: list[dict[str, Any]] = []
        self._world = LiveWorld(client, self._told.append)
        self._mapping: Mapping = load(path)
        self._mapping.start(self._world, Limiter(None, time.monotonic_ns))
        self.scratcher = self._world.scratcher

    def _enter(self, act: Callable[[], None]) -> None:
        self._world.turn()
        act()
        self._mapping.changed(self._world.changes())

    def touch(self, on: bool) -> None:
        data = bytes((0xB0, TOUCH, 127 * on))
        self._enter(lambda: self._mapping.message(time.monotonic_ns(), data, False))

    def turn(self, ticks: int, ns: int) -> None:
        value = MIDDLE + min(max(ticks, -MOST_TICKS), MOST_TICKS)
        data = bytes((0xB0, TURN, value))
        self._enter(lambda: self._mapping.message(ns, data, False))

    def close(self) -> None:
        self._mapping.stop()
        self._world.close()
