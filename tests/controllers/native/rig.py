# SPDX-License-Identifier: GPL-3.0-or-later
"""A mapping on a table: a world and a device made of lists, C's part by the oracle."""

from types import SimpleNamespace

from app.controllers.mapping import NEVER
from app.controllers.native import from_text
from engine.controls import BY_PATH, CONTROLS, Kind
from tests.controllers.native.oracle import Oracle

STEP_NS = 100_000_000  # between messages: slow enough that nothing is accelerated
MOMENTARY = {"jog", "beatjump", "seek"}  # the engine puts them back to 0


def quiet_deck():
    """A deck without a track."""
    return SimpleNamespace(
        meter=SimpleNamespace(peak=[0.0, 0.0]),
        position=0.0,
        total=0,
        track_rate=0,
        beat=float("nan"),
        playing=False,
    )


class World:
    """What a mapping knows of the program."""

    def __init__(self):
        self.values = {c.id: c.initial for c in CONTROLS}
        self.now_ns = 1_000_000_000
        self.state = SimpleNamespace(
            deck=[quiet_deck() for _ in range(4)], main=SimpleNamespace(peak=[0.0, 0.0])
        )
        self.tracks = [{}, {}, {}, {}]
        self.acts, self.told, self.events = [], [], []
        self.changes = {}

    def get(self, control):
        return self.values[control]

    def set(self, control, value, at=0):
        row = CONTROLS[control]
        assert row.kind is not Kind.READ, row.path
        assert row.min <= value <= row.max, f"{row.path} = {value}"
        self.events.append((row.path, value))
        if row.kind is Kind.TRIGGER or row.path.split(".")[-1] in MOMENTARY:
            return
        if self.values[control] != value:
            self.values[control] = self.changes[control] = value

    def act(self, action, value=1.0):
        self.acts.append((action, value))

    def track(self, deck):
        return self.tracks[deck]

    def setting(self, name, default=None):
        return default

    def ask(self, request):
        raise AssertionError(request)

    def tell(self, text):
        self.told.append(text)


class Output:
    """The device: its lights, and what it was sent."""

    def __init__(self):
        self.lights, self.sent = {}, []

    def light(self, status, number, value):
        assert 0x80 <= status < 0xF0
        assert 0 <= number <= 127
        assert 0 <= value <= 127
        self.lights[status, number] = value

    def send(self, data):
        assert data[0] >= 0x80
        self.sent.append(bytes(data))


class Rig:
    """A mapping that runs: messages in, values and lights out."""

    hears = True  # every event is seen

    def __init__(self, mapping, memory=None):
        self.mapping = from_text(mapping, "x.toml") if isinstance(mapping, str) else mapping
        self.world, self.output = World(), Output()
        if memory is not None:
            self.mapping.remember(memory)
        self.oracle = Oracle(self.mapping.bindings(), self.world.get, self.world.set)
        self.mapping.start(self.world, self.output)
        self.turn()

    def turn(self):
        """The end of a turn of the process: changes are told."""
        changes, self.world.changes = self.world.changes, {}
        self.mapping.changed(changes)
        self.oracle.extra = self.mapping.layers()

    def send(self, data, after_ns=STEP_NS):
        """A message from the device: bytes, or hexadecimal."""
        data = bytes.fromhex(data) if isinstance(data, str) else bytes(data)
        self.wait(after_ns)
        direct = self.oracle.feed(self.world.now_ns, data)
        self.mapping.message(self.world.now_ns, data, direct)
        self.turn()

    def wait(self, ns):
        """Time goes on."""
        until = self.world.now_ns + ns
        while (due := self.mapping.due_ns()) <= until and due != NEVER:
            self.world.now_ns = max(due, self.world.now_ns)
            self.mapping.tick(self.world.now_ns)
            self.turn()
            assert self.mapping.due_ns() > due, "a timer that is due again and again"
        self.world.now_ns = until

    def put(self, path, value):
        """Somebody else moves a control."""
        control = BY_PATH[path].id
        self.world.values[control] = self.world.changes[control] = value
        self.turn()

    def __getitem__(self, path):
        return self.world.values[BY_PATH[path].id]

    def events(self):
        """What was sent to the engine since the last time."""
        found, self.world.events = self.world.events, []
        return found

    def held_layers(self):
        """Layers that C's part believes held."""
        return self.oracle.held

    def close(self):
        """Nothing to give back."""
