# SPDX-License-Identifier: GPL-3.0-or-later
"""The same table with the real C part and a real engine that renders without a device."""

import itertools
from pathlib import Path
from tempfile import TemporaryDirectory

from engine.controls import BY_PATH, CONTROLS
from engine.midi.inputs import MidiIn
from tests import signals
from tests.controllers.native.rig import STEP_NS, Output, World
from tests.engine.conftest import Rig

_names = itertools.count()


class LiveWorld(World):
    """Values are the engine's."""

    def __init__(self, engine):
        super().__init__()
        self._engine = engine
        self.told_values = {}  # what somebody said that a control is
        self.fresh = {}

    def get(self, control):
        if control in self.told_values:
            return self.told_values[control]
        return self._engine.client.get(CONTROLS[control].path)

    def set(self, control, value, at=0):
        self.events.append((CONTROLS[control].path, value))
        self._engine.client.set(CONTROLS[control].path, value)
        self.render()

    def render(self):
        """A block: what was sent takes effect."""
        block = self._engine.block
        self._engine.run(2 * self._engine.block_frames / block.rate)

    def look(self):
        """Controls that have changed since the last look."""
        found = dict(self._engine.client.changes()) | self.fresh
        self.fresh = {}
        return found


class LiveRig:
    """See rig.Rig."""

    hears = False  # events of C are seen by their effects only

    def __init__(self, mapping):
        self._folder = TemporaryDirectory()
        self.engine = Rig(Path(self._folder.name))
        for deck in range(1, 5):
            self.engine.put(deck, signals.silence(2.0))
        self.mapping = mapping
        self.world, self.output = LiveWorld(self.engine), Output()
        self.port = MidiIn(f"test{next(_names)}", self.engine.block)
        self.port.bind(mapping.bindings())
        mapping.start(self.world, self.output)
        self.world.render()
        self.turn()

    def close(self):
        self.port.close()
        self.engine.close()
        self._folder.cleanup()

    def turn(self):
        self.mapping.changed(self.world.look())
        self.port.set_layers(self.mapping.layers())

    def send(self, data, after_ns=STEP_NS):
        data = bytes.fromhex(data) if isinstance(data, str) else bytes(data)
        self.wait(after_ns)
        self.port.feed(self.world.now_ns, data)
        self.world.render()
        for message in self.port.read():
            self.mapping.message(*message)
        self.turn()

    def wait(self, ns):
        until = self.world.now_ns + ns
        while (due := self.mapping.due_ns()) <= until:
            self.world.now_ns = max(due, self.world.now_ns)
            self.mapping.tick(self.world.now_ns)
            self.turn()
        self.world.now_ns = until

    def put(self, path, value):
        """The mapping is told that a control has this value."""
        control = BY_PATH[path].id
        self.world.told_values[control] = self.world.fresh[control] = value
        self.turn()

    def held_layers(self):
        return self.port.layers & ~self.mapping.layers()

    def __getitem__(self, path):
        return self.engine.client.get(path)
