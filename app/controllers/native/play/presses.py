# SPDX-License-Identifier: GPL-3.0-or-later
"""What buttons do in Python: steps, short and long and double presses, macros, waiting."""

import heapq
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

from app.controllers.mapping import NEVER, Output, World
from app.controllers.native.describe.message import raw
from app.controllers.native.describe.model import Description, Step
from app.controllers.native.play.compile import Route, value_of
from app.controllers.native.play.layers import Layers
from engine.controls import BY_PATH, Control, Kind

MS = 1_000_000
MOST_WAITING = 1000  # timers: a macro on a pad that is drummed on must not grow without end


class Timers:
    """What is to be done later, in order of time."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, int, Callable[[int], None]]] = []
        self._count = itertools.count()

    def add(self, at_ns: int, what: Callable[[int], None]) -> None:
        """Call `what` with the time it was due; dropped when too many wait already."""
        if len(self._heap) < MOST_WAITING:
            heapq.heappush(self._heap, (at_ns, next(self._count), what))

    def due_ns(self) -> int:
        """When the next one is due; NEVER."""
        return self._heap[0][0] if self._heap else NEVER

    def run(self, now_ns: int) -> None:
        """All that is due."""
        while self._heap and self._heap[0][0] <= now_ns:
            at, _, what = heapq.heappop(self._heap)
            what(at)


@dataclass(slots=True)
class Press:
    """One press of a button, from down to up."""

    route: Route
    pressed_ns: int
    double: bool = False
    held: bool = False
    up: bool = False
    undo: list[Callable[[], None]] = field(default_factory=list)


class Steps:
    """Does steps one after the other."""

    def __init__(
        self,
        described: Description,
        layers: Layers,
        timers: Timers,
        world: World,
        output: Output,
    ) -> None:
        self._described, self._layers, self._timers = described, layers, timers
        self._world, self._output = world, output

    def run(self, steps: tuple[Step, ...], now_ns: int, press: Press | None = None) -> None:
        """Do them; what comes after a wait is done later.

        press: whose button holds what they hold.
        """
        for number, step in enumerate(steps):
            if step.wait:
                self._later(steps[number + 1 :], now_ns + int(step.wait * MS), press)
                return
            self._do(step, now_ns, press)

    def _later(self, steps: tuple[Step, ...], at_ns: int, press: Press | None) -> None:
        self._timers.add(at_ns, lambda at: self.run(steps, at, press))

    def _do(self, step: Step, now_ns: int, press: Press | None) -> None:
        match step.verb:
            case "hold" | "layer":
                self._hold(step, press)
            case "lock":
                self._layers.lock(step.lock)
            case "page":
                to = step.to if isinstance(step.to, str) else None
                self._layers.turn(step.page, to, int(step.by))
            case "act":
                self._world.act(step.act, step.by)
            case "send":
                self._output.send(raw(step.send, "send"))
            case "macro":
                self.run(self._described.macros[step.macro], now_ns, press)
            case verb:
                self._control(step, BY_PATH[getattr(step, verb)])

    def _hold(self, step: Step, press: Press | None) -> None:
        if press is None or press.up:
            return  # let go before it was its turn
        if step.hold:
            control = BY_PATH[step.hold].id
            self._world.set(control, 1.0)
            press.undo.append(lambda: self._world.set(control, 0.0))
            return
        who = object()
        self._layers.hold(who, step.layer)
        press.undo.append(lambda: self._layers.let_go(who))

    def _control(self, step: Step, control: Control) -> None:
        value = self._world.get(control.id)
        match step.verb:
            case "toggle":
                new = 0.0 if value >= 0.5 else 1.0
            case "set":
                new = value_of(step, "set")
            case "step":
                new = control.from_knob(control.to_knob(value) + step.by)
            case "double":
                new = doubled(control, value, step.by)
            case _:
                new = cycled(control, value, step.by)
        self._world.set(control.id, new)


def doubled(control: Control, value: float, times: float) -> float:
    """A value doubled so many times, within the control's range."""
    return float(min(max(value * 2.0**times, control.min), control.max))


def cycled(control: Control, value: float, by: float) -> float:
    """A value so many whole numbers further, round at the ends of a choice."""
    if control.kind is Kind.VALUE:
        return min(max(value + by, control.min), control.max)
    return control.min + (round(value - control.min) + int(by)) % (
        int(control.max - control.min) + 1
    )


class Presses:
    """Tells short, long and double presses of buttons apart."""

    def __init__(self, steps: Steps, timers: Timers) -> None:
        self._steps, self._timers = steps, timers
        self._waiting: dict[int, Press] = {}  # id of route: a first press that may become a double

    def down(self, route: Route, now_ns: int) -> Press:
        """A button goes down."""
        press = Press(route, now_ns)
        first = self._waiting.pop(id(route), None)
        window = int(route.control.double_ms * MS)
        if first is not None and now_ns - first.pressed_ns <= window:
            press.double = first.double = True
        self._steps.run(route.steps.get("press", ()), now_ns, press)
        if press.double:
            self._steps.run(route.steps.get("double", ()), now_ns, press)
        elif route.steps.get("held"):
            at = now_ns + int(route.control.hold_ms * MS)
            self._timers.add(at, lambda due: self._hold(press, due))
        if route.steps.get("double") and not press.double:
            self._waiting[id(route)] = press
        return press

    def up(self, press: Press, now_ns: int) -> None:
        """It comes up."""
        route = press.route
        press.up = True
        for undo in press.undo:
            undo()
        self._steps.run(route.steps.get("release", ()), now_ns)
        click = route.steps.get("click", ())
        if not click or press.held or press.double:
            return
        if route.steps.get("double"):
            at = press.pressed_ns + int(route.control.double_ms * MS)
            self._timers.add(max(at, now_ns), lambda due: self._click(press, due))
        else:
            self._steps.run(click, now_ns)

    def _hold(self, press: Press, due_ns: int) -> None:
        if press.up or press.double:
            return
        press.held = True
        self._waiting.pop(id(press.route), None)
        self._steps.run(press.route.steps["held"], due_ns, press)

    def _click(self, press: Press, due_ns: int) -> None:
        if press.double:
            return
        if self._waiting.get(id(press.route)) is press:
            del self._waiting[id(press.route)]
        self._steps.run(press.route.steps["click"], due_ns)
