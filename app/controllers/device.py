# SPDX-License-Identifier: GPL-3.0-or-later
"""One device and the mapping that serves it: started, watched, started again when it fails."""

import time
import traceback
from collections.abc import Callable
from collections.abc import Mapping as Values
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from app.controllers.choice import Chosen
from app.controllers.desk import DeskWires
from app.controllers.mapping import NEVER, Mapping, MappingError
from app.controllers.memory import Memory
from app.controllers.naming import Names
from app.controllers.ports import Found
from app.controllers.spy import Watchers
from app.controllers.wires import HidWires, MidiWires, Wires
from app.controllers.world import LiveWorld
from engine.block import Block
from engine.errors import EngineError

AGAIN_S, LONGEST_S = 1.0, 60.0  # after a fault, doubled each time up to
LIVED_S = 60.0  # a mapping that ran so long begins with AGAIN_S again

Load = Callable[[Path, Values[str, Any]], Mapping]


def load(path: Path, settings: Values[str, Any]) -> Mapping:
    """The mapping of a file. Raises MappingError."""
    if path.suffix == ".toml":
        native: Mapping = import_module("app.controllers.native").load(path)
        return native
    if path.suffix == ".xml":
        # Qt comes with it, and only now
        script: Mapping = import_module("app.controllers.mixxx").load(path, settings)
        return script
    raise MappingError(f"{path}: mappings end with .toml or .xml")


@dataclass(frozen=True, slots=True)
class Parts:
    """What all devices share."""

    world: LiveWorld
    block: Block
    memory: Memory
    load: Load
    hid: Any
    spy: Watchers
    panels: Any = None  # of virtual controllers


def described(found: Found, chosen: Chosen) -> dict[str, Any]:
    """What others are told of a device that is not at work."""
    path = chosen.path
    rest = "closed" if path is not None else "none"
    return {
        "name": found.name,
        "kind": found.kind,
        "api": found.api.name.lower() if found.kind == "midi" else "",
        "source": found.source,
        "sink": found.sink,
        "mapping": "" if path is None else str(path),
        "title": "",
        "by_hand": chosen.by_hand,
        "enabled": chosen.enabled,
        "settings": dict(chosen.settings),
        "state": rest if chosen.enabled else "disabled",
        "text": "",
    }


class Device:
    """A device that is there."""

    def __init__(self, found: Found, chosen: Chosen, parts: Parts) -> None:
        self.found, self.chosen, self._parts = found, chosen, parts
        self.state, self.text = "none", ""
        self.heard = 0  # messages
        self.paused = False  # learning: messages are shown, and do nothing
        self.wires: Wires | None = None
        self._mapping: Mapping | None = None
        self._asks: tuple[Any, ...] = ()
        self._names = Names(())
        self._stamps: dict[Path, int] = {}
        self._due = self._started = 0.0
        self._pause_s = AGAIN_S

    @property
    def runs(self) -> bool:
        """Its mapping is at work."""
        return self._mapping is not None

    @property
    def settings_asked(self) -> tuple[Any, ...]:
        """What its mapping, one of Mixxx, asks the user."""
        return self._asks

    @property
    def counts(self) -> dict[str, int]:
        """Messages since it was opened, see `Wires`; empty: it is not open."""
        return {} if self.wires is None else self.wires.counts

    def row(self) -> dict[str, Any]:
        """As others are told."""
        title = self._mapping.name if self._mapping is not None else ""
        own = {"title": title, "state": self.state, "text": self.text}
        return described(self.found, self.chosen) | own

    def sent(self, data: bytes) -> None:
        """Something goes to the device."""
        self._see(time.monotonic_ns(), data, "out")

    def _see(self, ns: int, data: bytes, way: str) -> None:
        if self._parts.spy.on:
            self._parts.spy.see(self.found.name, ns, data, way, self._names.of(data))

    def start(self, listen: bool = False) -> None:
        """Open it and start its mapping. listen: open it also without one."""
        path = self.chosen.path
        self._due = 0.0
        if not self.chosen.enabled or path is None:
            self.state = "none" if self.chosen.enabled else "disabled"
            if listen:
                self._open()
            return
        try:
            self._begin(path)
        except Exception as error:  # noqa: BLE001  # foreign code
            self._fail(error)
            return
        self.state, self.text, self._started = "runs", "", time.monotonic()

    def _open(self) -> Wires | None:
        try:
            return self._connect()
        except (EngineError, MappingError) as error:
            self.state, self.text = "failed", str(error)
            return None

    def _connect(self) -> Wires:
        if self.wires is None:
            if self.found.kind == "hid":
                self.wires = HidWires(self.found, self._parts.hid)
            elif self.found.kind == "desk":
                self.wires = DeskWires(self.found, self._parts.block)
            elif self.found.kind == "virtual":
                from app.controllers.virtual.wires import VirtualWires

                parts = (self._parts.block, self._parts.panels, self._parts.world, self)
                self.wires = VirtualWires(self.found, *parts)
            else:
                self.wires = MidiWires(self.found, self._parts.block, self.chosen.rate, self)
        return self.wires

    def _begin(self, path: Path) -> None:
        mapping = self._parts.load(path, self.chosen.settings)
        # known also when it fails now: an answer may be what it needs
        self._asks = tuple(getattr(getattr(mapping, "preset", None), "settings", ()))
        self._stamps = {p: _stamp(p) for p in (path, *getattr(mapping, "files", ()))}
        kept = self._parts.memory.recall(self.found.name, path)
        known, lit = kept.get("memory"), kept.get("lit")
        if isinstance(known, dict):
            mapping.remember(known)
        bindings = mapping.bindings()
        wires = self._connect()
        wires.bind((), 0)
        wires.greet(mapping)
        mapping.start(self._parts.world, wires.output)
        self._mapping = mapping
        bindings = mapping.bindings()
        self._names = Names(bindings, mapping)
        wires.bind(() if self.paused else bindings, mapping.layers())
        if isinstance(lit, list):
            wires.darken([(a, b) for a, b in lit if isinstance(a, int) and isinstance(b, int)])

    def pause(self, paused: bool) -> None:
        """While learning C does nothing by itself, and the mapping hears nothing."""
        self.paused = paused
        if self._mapping is not None and self.wires is not None:
            bindings = () if paused else self._mapping.bindings()
            self.wires.bind(bindings, self._mapping.layers())

    def read(self) -> None:
        """Messages have come."""
        if self.wires is None:
            return
        for ns, data, direct in self.wires.read():
            self.heard += 1
            self._see(ns, data, "in")
            if self._mapping is not None and not self.paused:
                self._guard(self._mapping.message, ns, data, direct)
        self._after()

    def turn(self, values: Values[int, float]) -> None:
        """Controls have changed, or not; lights that wait may go."""
        if self._mapping is not None:
            self._guard(self._mapping.changed, values)
        self._after()
        if self.wires is not None:
            self.wires.flush()

    def tick(self, now_ns: int) -> None:
        """Timers of the mapping; a mapping that failed begins again when it is time."""
        if self._mapping is not None and self._mapping.due_ns() <= now_ns:
            self._guard(self._mapping.tick, now_ns)
            self._after()
        if self.wires is not None and self.wires.due_ns() <= now_ns:
            self.wires.flush()
        if self._due and time.monotonic() >= self._due:
            self.start()

    def due_ns(self) -> int:
        """When `tick` has something to do."""
        mapping = self._mapping.due_ns() if self._mapping is not None else NEVER
        wires = self.wires.due_ns() if self.wires is not None else NEVER
        again = int(self._due * 1e9) if self._due else NEVER
        return min(mapping, wires, again)

    def remember(self) -> None:
        """Keep what the next process must know."""
        if self._mapping is None or self.wires is None or self.chosen.path is None:
            return
        try:
            memory = self._mapping.memory()
        except Exception as error:  # noqa: BLE001  # foreign code
            self._fail(error)
            return
        what = {"memory": memory, "lit": self.wires.lit()}
        self._parts.memory.keep(self.found.name, self.chosen.path, what)

    def is_stale(self) -> bool:
        """Whether a file of its mapping is another one now."""
        return any(_stamp(path) != stamp for path, stamp in self._stamps.items())

    def may_begin_again(self) -> bool:
        """Whether its changed files can be read. If not, that is told, and what works stays."""
        path = self.chosen.path
        if self._mapping is None or path is None:
            return True
        try:
            self._parts.load(path, self.chosen.settings)
        except Exception as error:  # noqa: BLE001  # foreign code
            self._tell(error)
            self.text = _told(error)
            self._stamps = {known: _stamp(known) for known in self._stamps}
            return False
        return True

    def stop(self) -> None:
        """Lights off, close."""
        mapping, self._mapping = self._mapping, None
        if mapping is not None:
            try:
                mapping.stop()
            except Exception as error:  # noqa: BLE001  # foreign code
                self._tell(error)
        if self.wires is not None:
            self.wires.close()
            self.wires = None
        self._stamps = {}

    def abandon(self) -> None:
        """It was pulled out: nothing can be sent to it any more."""
        if isinstance(self.wires, MidiWires):
            self.wires.limiter.sender = None
        self.stop()

    def _after(self) -> None:
        if self._mapping is not None and self.wires is not None:
            layers = self._guard(self._mapping.layers)
            if isinstance(layers, int):
                self.wires.set_layers(layers)

    def _guard(self, call: Callable[..., Any], *values: Any) -> Any:
        """Call into a mapping, which may have any fault."""
        try:
            return call(*values)
        except Exception as error:  # noqa: BLE001  # foreign code
            self._fail(error)
            return None

    def _fail(self, error: Exception) -> None:
        """It is stopped, named, told once, and begun again in a moment."""
        if self._started and time.monotonic() - self._started > LIVED_S:
            self._pause_s = AGAIN_S
        self._tell(error)
        self.stop()
        self.state, self.text = "failed", _told(error)
        self._due = time.monotonic() + self._pause_s
        self._pause_s = min(2 * self._pause_s, LONGEST_S)
        self._stamps = {p: _stamp(p) for p in (self.chosen.path,) if p is not None}

    def _tell(self, error: Exception) -> None:
        self._parts.world.tell(f"{self.found.name}: {_told(error)}")


def _told(error: Exception) -> str:
    """One line: what, and for a fault of code, where."""
    if isinstance(error, MappingError | EngineError):
        return str(error)
    at = traceback.extract_tb(error.__traceback__)[-1:]
    where = f" ({Path(at[0].filename).name}, line {at[0].lineno})" if at else ""
    return f"its mapping has a fault: {type(error).__name__}: {error}{where}"


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
