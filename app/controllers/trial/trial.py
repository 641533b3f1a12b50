# SPDX-License-Identifier: GPL-3.0-or-later
"""One mapping from its start to its end, on an engine that has nothing loaded and on one that
has."""

import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from app.controllers.device import load
from app.controllers.mapping import NEVER, Mapping, MappingError
from app.controllers.trial import messages
from app.controllers.trial.port import Port
from app.controllers.trial.stage import MS, Stage
from app.controllers.trial.uses import Uses, uses
from engine.midi.inputs import MidiIn

TURN_MS = 2  # between two messages
LIGHTS_S = 2.0  # let pass after the start and at the end, for timers
MOST_TICKS = 20_000
UNKNOWN = "a mapping uses "


@dataclass(slots=True)
class Row:
    """What came of a mapping. ms: how long it all took; bindings: what it is bound to."""

    file: str
    loaded: bool = False
    bindings: int = 0
    script_errors: list[str] = field(default_factory=list)
    mended: list[str] = field(default_factory=list)
    dead_bindings: list[str] = field(default_factory=list)
    unknown_controls: list[str] = field(default_factory=list)
    ms: int = 0
    sent: int = 0
    received: int = 0
    hurt: str = ""
    uses: Uses = field(default_factory=dict)

    def note(self, errors: list[str]) -> None:
        """Keep those that are new."""
        self.script_errors += [e for e in errors if e not in self.script_errors]

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


class Trial:
    """A mapping on a stage."""

    def __init__(self, stage: Stage, mapping: Mapping) -> None:
        self._stage, self._mapping = stage, mapping
        self.port = Port()
        self._in = MidiIn("trial", stage.block)
        self._hid = is_hid(mapping)
        self.sent = 0

    def run(self, row: Row) -> None:
        """Start, all messages, timers, stop."""
        try:
            self.begin()
            row.loaded = getattr(self._mapping, "scripts_run", True)
            self.wait(LIGHTS_S)
            for data in sent_to(self._mapping):
                self.send(data)
                self.wait(TURN_MS / 1000)
                self._recover()
            self.wait(LIGHTS_S)
        except MappingError as error:
            row.note([str(error)])
        finally:
            self._mapping.stop()
            row.note(list(getattr(self._mapping, "script_errors", ())))
            row.mended = list(getattr(self._mapping, "mended", ()))
            dead = getattr(self._mapping, "dead_bindings", ())
            row.dead_bindings += [line for line in dead if line not in row.dead_bindings]
            row.sent += self.sent
            row.received += self.port.sent
            self._in.close()

    def begin(self) -> None:
        """Start it, as a session does. Raises MappingError."""
        self._in.bind(self._mapping.bindings())
        self._mapping.start(self._stage.world, self.port)
        self._in.bind(self._mapping.bindings())
        self._turn()

    def send(self, data: bytes) -> None:
        """A message comes from the device."""
        self.sent += 1
        now = self._stage.world.now_ns
        if self._hid:
            self._mapping.message(now, data, False)
        else:
            self._in.feed(now, data)
            for message in self._in.read():
                self._mapping.message(*message)
        self._turn()

    def wait(self, seconds: float) -> None:
        """Time goes by, in steps to the next timer."""
        world = self._stage.world
        end = world.now_ns + int(seconds * 1e9)
        for _ in range(MOST_TICKS):
            now = world.now_ns
            due = min(max(self._mapping.due_ns(), now), end)
            world.skip(max(due - now, 0))
            self._stage.play(min(max((due - now) / MS, 1.5), 20))
            if world.now_ns >= self._mapping.due_ns():
                self._mapping.tick(world.now_ns)
            self._turn()
            if due >= end:
                return

    def _recover(self) -> None:
        """Scripts that were stopped are started again, so that the rest is tried as well."""
        due = self._mapping.due_ns()
        if not getattr(self._mapping, "scripts_run", True) and due < NEVER:
            self.wait(max(due - self._stage.world.now_ns, 0) / 1e9 + TURN_MS / 1000)

    def _turn(self) -> None:
        self._stage.world.turn()
        self._mapping.changed(self._stage.changes())
        self._in.set_layers(self._mapping.layers())


def is_hid(mapping: Any) -> bool:
    """Its device speaks reports."""
    preset = getattr(mapping, "preset", None)
    return preset is not None and preset.kind.value != "midi"


def sent_to(mapping: Any) -> Iterator[bytes]:
    """All that its device sends."""
    if hasattr(mapping, "preset"):
        return messages.of_preset(mapping.preset)
    return messages.of_description(mapping.described)


def bound(mapping: Any) -> int:
    """How many bindings its file has."""
    if hasattr(mapping, "preset"):
        return len(mapping.preset.bindings) + len(mapping.preset.lamps)
    return len(mapping.described.control)


def run(path: Path, mends: bool = True) -> Row:
    """Try a mapping: without tracks, then with them. mends: known faults of scripts."""
    row = Row(str(path))
    mapping: Any = None
    begun = time.monotonic()
    for with_tracks in (False, True):
        with Stage() as stage:
            if with_tracks:
                stage.load()
            try:
                mapping = load(path, {})
            except MappingError as error:
                row.note([str(error)])
                break
            row.bindings = bound(mapping)
            if not mends and hasattr(mapping, "mends"):
                mapping.mends = False
            Trial(stage, mapping).run(row)
            row.unknown_controls = sorted({*row.unknown_controls, *unknown(stage.world.lines)})
    row.ms = round(1000 * (time.monotonic() - begun))
    preset = getattr(mapping, "preset", None)
    row.uses = uses(preset) if preset is not None else {}
    return row


def unknown(lines: list[str]) -> set[str]:
    """Names of controls among the lines that people are told."""
    begun = (line.removeprefix(UNKNOWN) for line in lines if line.startswith(UNKNOWN))
    return {line.removesuffix(", which does not exist") for line in begun}
