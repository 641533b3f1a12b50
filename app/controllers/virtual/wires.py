# SPDX-License-Identifier: GPL-3.0-or-later
"""The wires of a drawn controller: the C input is fed with what its parts would send, and what
the mapping lights is told as colours.

Its faders and knobs have motors: they show where the engine's values are, so none of them waits to
be picked up.
"""

import time
from collections.abc import Iterator, Sequence

from app.controllers.mapping import Mapping, MappingError, Output
from app.controllers.native.play.tables import place
from app.controllers.output import Key, Limiter
from app.controllers.ports import Found
from app.controllers.virtual.panels import Panels
from app.controllers.virtual.picture import Picture
from app.controllers.wires import Spy
from app.controllers.world import LiveWorld
from app.panel.touches import TouchError, touch
from engine.block import Block
from engine.errors import MidiError
from engine.midi import Binding, Do
from engine.midi.inputs import Message, MidiIn

MOTORS_NS = 33_000_000  # between two looks at where they should be
HAND_NS = 300_000_000  # a motor lets a hand go first
NEAR = 1 / 254  # of the way: nearer than that is where it should be
AWAY = "the drawn controller has gone"


class VirtualWires:
    """Implements app.controllers.wires.Wires.

    Raises:
        MappingError: who drew it has gone.
        QueueFull: the engine has no more places.
    """

    def __init__(
        self, found: Found, block: Block, panels: Panels, world: LiveWorld, spy: Spy
    ) -> None:
        panel = panels.panel(found)
        if panel is None or panel.gone:
            raise MappingError(AWAY)
        self._in = MidiIn(f"controller {found.name}", block)
        self._panel, self._panels, self._world, self._spy = panel, panels, world, spy
        self._name, self._layers = found.name, 0
        self._picture = Picture()
        self._motors: list[tuple[Binding, list[int]]] = []
        self._stands: dict[int, tuple[float, int]] = {}  # part: 0..1, when a hand put it there
        self._colors: dict[int, str] = {}  # to be told
        self._looked_ns = 0
        panel.wired = True
        self.limiter = Limiter(self._send, time.monotonic_ns, 0)
        self.output: Output = self.limiter

    def _send(self, data: bytes) -> None:
        if self._panel.gone:
            raise MidiError(AWAY)
        self._spy.sent(data)
        self._colors |= self._picture.colors(data)

    def greet(self, mapping: Mapping) -> None:
        """See Wires: tells the picture, before its lights."""
        self._picture = Picture(mapping)
        self._colors.clear()
        self._stands.clear()
        self._panel.say({"drawn": self._picture.told(self._name, self._panels.offers())})

    @property
    def counts(self) -> dict[str, int]:
        return self._in.counts._asdict()

    def fileno(self) -> int:
        return self._panel.fileno()

    def read(self) -> Iterator[tuple[int, bytes, bool]]:
        """See Wires. What makes no sense ends the connection."""
        try:
            said = [touch(one) for one in self._panel.read()]
        except TouchError as error:
            self._panels.refuse(self._panel, str(error))
            said = []
        if self._panel.gone:
            self._panels.hurry()
        for one in said:
            now = time.monotonic_ns()
            if one.verb == "at":
                self._stands[one.part] = (one.value, now)
            for data in self._picture.sent(one):
                yield from self._fed(now, data)

    def _fed(self, ns: int, data: bytes) -> Iterator[Message]:
        self._in.feed(ns, data)
        yield from self._in.read()

    def bind(self, bindings: Sequence[Binding], layers: int) -> None:
        free = [b._replace(pickup=False) for b in bindings]
        self._in.set_layers(layers)
        self._layers = layers
        self._in.bind(free)
        parts = self._picture.movers()
        values = [b for b in free if b.do is Do.VALUE and (b.status, b.number) in parts]
        self._motors = [(b, parts[b.status, b.number]) for b in values]

    def set_layers(self, layers: int) -> None:
        if layers != self._layers:
            self._layers = layers
            self._in.set_layers(layers)

    def darken(self, keys: Sequence[Key]) -> None:
        """Whoever draws it anew knows no lights."""

    def lit(self) -> list[Key]:
        return []

    def flush(self) -> None:
        self.limiter.flush()
        if self._colors:
            self._panel.say({"lit": self._colors})
            self._colors = {}
        now = time.monotonic_ns()
        if now - self._looked_ns >= MOTORS_NS:
            self._looked_ns = now
            self._move(now)
        self._panel.flush()

    def due_ns(self) -> int:
        return self.limiter.due_ns()

    @property
    def gone(self) -> bool:
        return self._panel.gone

    def close(self) -> None:
        self._panel.say({"drawn": Picture().told(self._name, self._panels.offers())})
        self._in.stop()
        self._in.close()
        self._panel.wired = False

    def _move(self, now: int) -> None:
        """Motors go where the engine's values are."""
        layers, moved = self._in.layers | self._layers, {}
        for motor, parts in self._motors:
            if motor.layers & ~layers or motor.without & layers:
                continue
            wanted = place(motor.table, self._world.get(motor.control))
            for part in parts:
                stands, touched = self._stands.get(part, (-1.0, 0))
                if now - touched > HAND_NS and abs(wanted - stands) > NEAR:
                    self._stands[part] = (wanted, 0)
                    moved[part] = round(wanted, 4)
        if moved:
            self._panel.say({"at": moved})
