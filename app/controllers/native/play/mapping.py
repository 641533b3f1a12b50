# SPDX-License-Identifier: GPL-3.0-or-later
"""A native mapping at work on one device."""

import math
from collections.abc import Mapping as Values
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.controllers.mapping import MappingError, Output, World
from app.controllers.native.describe.conditions import MOST
from app.controllers.native.describe.message import ANYTHING, SYSEX, VALUE, pattern, raw
from app.controllers.native.describe.model import Description
from app.controllers.native.play.compile import (
    Compiled,
    Position,
    Route,
    of_file,
    place_name,
    with_positions,
)
from app.controllers.native.play.counts import counts
from app.controllers.native.play.displays import Displays, displays
from app.controllers.native.play.layers import Layers
from app.controllers.native.play.lights import Lights, Sight, spots
from app.controllers.native.play.presses import (
    Press,
    Presses,
    Steps,
    Timers,
    cycled,
    doubled,
)
from app.controllers.native.play.tables import at, place
from engine.controls import BY_PATH, CONTROLS
from engine.midi import ANY

APART = 3 / 128  # of the way: nearer than that a hand does not feel a difference
MOST_LIT = 1000  # conditions that lights may look at
IN_C = (1 << MOST) - 1
MOST_COUNTS = 16  # of one message: more is a fault of the device


@dataclass(frozen=True, slots=True)
class Pickup:
    """Soft takeover of one control, to be shown."""

    name: str  # of the hardware's control
    control: str  # path
    hardware: float  # where the hardware stands, 0..1
    value: float  # where the control's value is on its way, 0..1

    @property
    def apart(self) -> bool:
        """The hardware does not move the control yet."""
        return abs(self.hardware - self.value) > APART


class NativeMapping:
    """Implements app.controllers.mapping.Mapping."""

    def __init__(self, described: Description, file: str) -> None:
        """Args:
            described: what the file says.
            file: its name, for errors.

        Raises:
            MappingError: what it says cannot be done.
        """
        self.described = described
        self.name = described.name
        self._file = file
        self._compiled: Compiled = of_file(described, file)
        self._compiled.bits.most = MOST_LIT
        try:
            self._spots = spots(described, self._compiled.bits)
            self._displays_shown = displays(described, self._compiled.bits)
            self._start = [raw(t, f"start[{i + 1}]") for i, t in enumerate(described.start)]
            self._stop = [raw(t, f"stop[{i + 1}]") for i, t in enumerate(described.stop)]
            identity = described.identity
            self._reply = pattern(identity.reply, "identity.reply") if identity else ()
            self._request = raw(identity.request, "identity.request") if identity else b""
        except MappingError as problem:
            raise MappingError(f"{file}: {problem}") from None
        self._layers = Layers(self._compiled.bits)
        self._routes: dict[tuple[int, int], list[Route]] = {}
        self._halves: dict[tuple[int, int], list[Route]] = {}  # by the low half's key
        for route in self._compiled.routes:
            self._routes.setdefault(route.message.key, []).append(route)
            if route.message.low >= 0:
                low = (route.message.status, route.message.low)
                self._halves.setdefault(low, []).append(route)
        self._seen: dict[tuple[int, int], int] = {}  # last data byte 2, for halves of 14 bits
        self._hardware: dict[str, float] = {}  # by place_name
        self._down: dict[tuple[int, int], list[Press]] = {}
        self._answered = ""

    # What the process asks

    def bindings(self) -> Sequence[Any]:
        """See Mapping."""
        return with_positions(self._compiled.bindings, self._hardware)

    def layers(self) -> int:
        """See Mapping."""
        return self._layers.extra & IN_C

    def due_ns(self) -> int:
        """See Mapping."""
        return min(self._timers.due_ns(), self._lights.due_ns())

    def memory(self) -> dict[str, Any]:
        """Locked layers, pages, and where the hardware stands."""
        return self._layers.memory() | {"hardware": dict(self._hardware)}

    def remember(self, memory: dict[str, Any]) -> None:
        """See Mapping. What does not fit this file is left out."""
        self._layers.remember(memory)
        hardware = memory.get("hardware")
        for name, position in hardware.items() if isinstance(hardware, dict) else ():
            if isinstance(position, int | float) and 0.0 <= position <= 1.0:
                self._hardware[str(name)] = float(position)

    def pickups(self) -> list[Pickup]:
        """Where the hardware stands and where the values are, of what has soft takeover and was
        moved since the start, on layers that are on."""
        mask = self._layers.mask
        return [
            self._pickup(route, position)
            for route in self._compiled.routes
            if route.holds(mask) and place_name(route.message) in self._hardware
            for position in route.values
            if position.pickup
        ]

    # Life

    def start(self, world: World, output: Output) -> None:
        """See Mapping."""
        self._world, self._output = world, output
        self._timers = Timers()
        steps = Steps(self.described, self._layers, self._timers, world, output)
        self._steps, self._presses = steps, Presses(steps, self._timers)
        self._lights = Lights(self.described, self._spots, output)
        self._displays = Displays(self._displays_shown, output)
        if self._request:
            output.send(self._request)
        for data in self._start:
            output.send(data)
        self._layers.test({c: world.get(c) for c in self._layers.controls})
        self._last_mask = self._layers.mask
        self._show(everything=True, changed={})

    def stop(self) -> None:
        """See Mapping."""
        for presses in self._down.values():
            for press in presses:
                self._presses.up(press, press.pressed_ns)
        self._down.clear()
        self._displays.dark()
        self._lights.dark()
        for data in self._stop:
            self._output.send(data)

    def changed(self, values: Values[int, float]) -> None:
        """See Mapping."""
        self._layers.test(values)
        self._show(everything=self._layers.mask != self._last_mask, changed=values)

    def tick(self, now_ns: int) -> None:
        """See Mapping."""
        self._timers.run(now_ns)
        self._lights.tick(self._sight())
        self._relight()

    def message(self, ns: int, data: bytes, direct: bool) -> None:  # noqa: ARG002 - C did its part
        """See Mapping."""
        if not data:
            return
        if data[0] == SYSEX:
            self._sysex(ns, data)
        elif 0x80 <= data[0] < SYSEX and len(data) > 1:
            self._short(ns, data)
        self._relight()

    # Messages

    def _short(self, ns: int, data: bytes) -> None:
        kind = data[0] & 0xF0
        status = data[0] + 0x10 if kind == 0x80 else data[0]
        number = data[1] if kind < 0xC0 else ANY
        value = 0 if kind == 0x80 else data[2] if kind < 0xC0 and len(data) > 2 else data[1]
        if kind == 0xE0:
            value = data[1] | (data[2] << 7 if len(data) > 2 else 0)
        key = (status, number)
        if kind == 0xB0:
            self._seen[key] = value
            for route in self._halves.get(key, ()):
                self._stands(route)
        mask = self._layers.mask
        pressed = value > 0 or kind == 0xC0
        if not pressed:
            self._let_go(key, ns)
        found = [r for r in self._routes.get(key, ()) if r.holds(mask)]
        for route in self._routes.get(key, ()):
            if route.values:
                self._stands(route, value)
        for route in found:
            if route.turn:
                self._turn(route, counts(route.control.code, value, fine=kind == 0xE0), ns)
        buttons = [r for r in found if r.steps and r.message.only in (-1, data[1])]
        if pressed and buttons:
            self._press(key, buttons, ns)
            if kind == 0xC0:  # programs are never let go
                self._let_go(key, ns)

    def _press(self, key: tuple[int, int], routes: list[Route], ns: int) -> None:
        """A button goes down; one that is down already holds what it holds, and acts again."""
        presses = self._down.setdefault(key, [])
        known = {id(press.route) for press in presses}
        for route in routes:
            if id(route) in known:
                self._steps.run(route.steps.get("press", ()), ns)
            else:
                presses.append(self._presses.down(route, ns))

    def _let_go(self, key: tuple[int, int], ns: int) -> None:
        for press in self._down.pop(key, ()):
            self._presses.up(press, ns)

    def _stands(self, route: Route, value: int = 0) -> None:
        """Remember where the hardware of a value stands."""
        sent = route.message
        top = 127
        if sent.low >= 0:
            high = self._seen.get(sent.key)
            if high is None:
                return
            value, top = high << 7 | self._seen.get((sent.status, sent.low), 0), 16383
        elif sent.fine:
            top = 16383
        self._hardware[place_name(sent)] = _middle(value, top)

    def _turn(self, route: Route, count: int, ns: int) -> None:
        turn = route.turn
        if turn is None or count == 0:
            return
        steps = turn.up if count > 0 else turn.down
        for _ in range(min(abs(count), MOST_COUNTS) if steps else 0):
            self._steps.run(steps, ns)
        path = turn.double or turn.cycle
        if path:
            control = BY_PATH[path]
            move = doubled if turn.double else cycled
            by = math.copysign(max(abs(turn.by), 1.0), turn.by) * count
            self._world.set(control.id, move(control, self._world.get(control.id), by))

    def _sysex(self, ns: int, data: bytes) -> None:
        if self._reply and data[3:5] == b"\x06\x02":
            known = _matches(self._reply, data) is not None
            if not known and self._answered != "other":
                self._world.tell(f"{self.name}: the device says that it is another one")
            self._answered = "same" if known else "other"
        mask = self._layers.mask
        for route in self._routes.get((SYSEX, ANY), ()):
            found = _matches(route.message.pattern, data)
            if found is None or not route.holds(mask):
                continue
            for position in route.values:
                self._world.set(position.control, at(position.table, found / 127))
            if route.turn:
                self._turn(route, counts(route.control.code, found, fine=False), ns)
            if route.steps:
                self._presses.up(self._presses.down(route, ns), ns)

    # What is shown

    def _pickup(self, route: Route, position: Position) -> Pickup:
        return Pickup(
            route.control.name,
            CONTROLS[position.control].path,
            self._hardware[place_name(route.message)],
            place(position.table, self._world.get(position.control)),
        )

    def _apart(self, key: tuple[int, int]) -> float:
        """For lights: -1 the hardware stands below the value, 1 above, 0 there."""
        mask = self._layers.mask
        for route in self._routes.get(key, ()):
            if route.values and route.holds(mask) and place_name(route.message) in self._hardware:
                found = self._pickup(route, route.values[0])
                return math.copysign(found.apart, found.hardware - found.value)
        return 0.0

    def _sight(self) -> Sight:
        return Sight(self._world, self._layers.mask, self._apart)

    def _relight(self) -> None:
        """After something of our own: other layers show other lights."""
        mask = self._layers.mask
        if mask != self._last_mask:
            self._show(everything=True, changed={})

    def _show(self, *, everything: bool, changed: Values[int, float]) -> None:
        self._last_mask = self._layers.mask
        self._lights.show(self._sight(), all_of_them=everything, changed=changed)
        self._displays.show(self._world, self._last_mask, all_of_them=everything)


def _middle(value: int, top: int) -> float:
    """A position 0..1; the middle number is the middle, as in C."""
    middle = (top + 1) // 2
    return value / (2 * middle) if value <= middle else (value - 1) / (2 * middle - 2)


def _matches(wanted: tuple[int, ...], data: bytes) -> int | None:
    """The value in a SysEx message of this pattern, 0 without one; None: another message."""
    if len(wanted) != len(data):
        return None
    found = 0
    for want, got in zip(wanted, data, strict=True):
        if want == VALUE:
            found = got
        elif want not in (ANYTHING, got):
            return None
    return found
