# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's controls on ours: any (group, key) by a number, its value, what writing it does."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.controllers.mapping import NEVER, World
from app.controllers.mixxx.controls.desk import Deck, Desk, Part
from app.controllers.mixxx.controls.keys.beside import Slot
from app.controllers.mixxx.controls.keys.effects import Unit
from app.controllers.mixxx.controls.kinds import HOLD_NS, NUMBER, PUSH, Kind, Press
from app.controllers.mixxx.controls.links import Link, kept, press
from app.controllers.mixxx.controls.names import Found, Places, named_now, resolve

DECKS, SAMPLERS, UNITS = 4, 8, 4
BYTES = 128
STEP, SMALL = 0.1, 0.01  # of a knob's way
LARGEST = 1e12  # values beyond stand for nothing, and are no numbers any more after arithmetic
MOST = 1 << 16  # names that are told apart; a script that makes up more has gone wrong


Numbers = set[int]


@dataclass(slots=True)
class Entry:
    """One name. kept: what was written last; told: what `changed` gave last."""

    kind: Kind
    link: Link
    known: bool
    kept: float
    told: float = math.nan
    pressed_ns: int = 0
    due_ns: int = 0


class Controls:
    """All names of Mixxx. Called by one thread.

    `watched`: numbers that somebody wants to hear of; only these are worked out by `changed`.
    """

    def __init__(self, world: World) -> None:
        self.watched: Numbers = Numbers()
        self._world = world
        self._desk = Desk(world)
        self._desk.decks = [Deck(self._desk, n + 1) for n in range(DECKS)]
        self._desk.units = [Unit(self._desk, n + 1) for n in range(UNITS)]
        self._places = Places(
            self._desk,
            [Slot(self._desk, n + 1) for n in range(SAMPLERS)],
            Part(self._desk, "preview."),
            Part(self._desk, "mic."),
        )
        self._entries: list[Entry] = []
        self._index: dict[tuple[str, str], int] = {}
        self._planned: Numbers = Numbers()
        self._by_control: dict[int, list[int]] = {}
        self._polled: list[int] = []
        self._written: Numbers = Numbers()

    # names

    def find(self, group: str, key: str) -> int:
        """The number of a name: always the same; old names have the number of the new ones. Names
        that nobody knows are kept, and told once."""
        name = (group, key)
        if name not in self._index:
            now = named_now(group, key)
            if now not in self._index:
                self._index[now] = self._add(*now)
            self._index[name] = self._index[now]
        return self._index[name]

    def known(self, i: int) -> bool:
        """It is a name of Mixxx."""
        return self._entries[i].known

    def real(self, i: int) -> bool:
        """Writing it does something here, or reading it tells something: it is not only kept."""
        return self._entries[i].known and self._entries[i].link.real

    def _add(self, group: str, key: str) -> int:
        if len(self._entries) >= MOST:
            self._world.tell(f"a mapping uses more than {MOST} names; {group},{key} does nothing")
            return len(self._entries) - 1
        found = resolve(self._places, group, key) or self._derived(group, key)
        if found is None:
            self._world.tell(f"a mapping uses {group},{key}, which does not exist")
            found = Found(NUMBER, kept(), known=False)
        self._entries.append(Entry(found.kind, found.link, found.known, found.kind.default))
        return len(self._entries) - 1

    def _derived(self, group: str, key: str) -> Found | None:
        """The buttons that each knob has: _up, _down, _set_default ..."""
        suffix = next((s for s in DERIVED if key.endswith(s)), "")
        knob = key.removesuffix(suffix)
        if not suffix or resolve(self._places, group, knob) is None:
            return None
        base = self.find(group, knob)
        if not self._entries[base].kind.pot:
            return None
        link = press(lambda: DERIVED[suffix](self, base))
        return Found(PUSH, link if self.real(base) else kept(), known=True)

    # values

    def value(self, i: int) -> float:
        """v now."""
        entry = self._entries[i]
        return entry.kept if entry.link.read is None else float(entry.link.read())

    def set(self, i: int, v: float) -> None:
        """Write v: clamped where Mixxx does so. NaN and infinite values are lost."""
        if not math.isfinite(v):
            return
        entry = self._entries[i]
        entry.kept = entry.kind.limited(min(max(float(v), -LARGEST), LARGEST))
        entry.link.write(entry.kept)
        self._written.add(i)

    def default(self, i: int) -> float:
        """v that a reset gives."""
        return self._entries[i].kind.default

    def parameter(self, i: int) -> float:
        """p now."""
        return self.parameter_for(i, self.value(i))

    def set_parameter(self, i: int, p: float) -> None:
        """Write p."""
        if math.isfinite(p):
            self.set(i, self._entries[i].kind.taper.value(p))

    def parameter_for(self, i: int, v: float) -> float:
        """p of v; nothing is set."""
        return self._entries[i].kind.taper.parameter(v)

    def pot(self, i: int) -> bool:
        """It is a knob: soft takeover makes sense."""
        return self._entries[i].kind.pot

    def encoder(self, i: int) -> bool:
        """Writing the same value again counts, too."""
        return self._entries[i].kind.press is Press.ENCODER

    # MIDI

    def midi(self, i: int) -> float:
        """The value as a byte, 0..127; with fractions."""
        return self._entries[i].kind.taper.to_midi(self.value(i))

    def midi_parameter(self, i: int, m: float) -> float:
        """p of a byte."""
        return self._entries[i].kind.taper.from_midi(m)

    def from_midi(self, i: int, m: float, note_off: bool = False) -> None:
        """A byte came for it. note_off: the message was a note-off."""
        entry = self._entries[i]
        kind, down = entry.kind, not (note_off or m == 0)
        match kind.press:
            case Press.PUSH:
                self.set(i, float(down))
            case Press.VALUE | Press.ENCODER:
                self.set(i, kind.taper.value(kind.taper.from_midi(m)))
            case _ if down:
                entry.pressed_ns = self._world.now_ns
                self.set(i, (round(self.value(i)) + 1) % kind.states)
            case _:
                self._let_go(i, entry)

    def _let_go(self, i: int, entry: Entry) -> None:
        long = self._world.now_ns - entry.pressed_ns >= HOLD_NS
        if entry.kind.press is Press.POWER and long:
            self.set(i, 0.0)
        elif entry.kind.press is Press.LATCH and not long and self.value(i) >= 1.0:
            self.set(i, (round(self.value(i)) - 1) % entry.kind.states)

    def direct(self, i: int) -> tuple[int, tuple[float, ...]] | None:
        """What C can do by itself: an engine control, and its values over the range of a byte (a
        button: let go, then pressed). None: there is more to it. Asked again when the tempo
        fader's direction or the faders' curve change."""
        entry = self._entries[i]
        if entry.link.control is None or entry.kind.press not in (Press.VALUE, Press.PUSH):
            return None
        control, to = entry.link.control
        kind = entry.kind
        if kind.press is Press.PUSH:
            return control, tuple(to(float(m > 0)) for m in range(BYTES))
        values = (kind.limited(kind.taper.value(kind.taper.from_midi(m))) for m in range(BYTES))
        return control, tuple(to(v) for v in values)

    # turns

    def changed(self, values: Mapping[int, float]) -> list[tuple[int, float]]:
        """Once a turn: the watched numbers that have another v now.

        Args:
            values: engine controls that changed, by id.
        """
        self._desk.turn(values)
        if self._planned != self.watched:
            self._plan()
        doubtful = self._written & self._planned
        for control in self._desk.changed:
            doubtful.update(self._by_control.get(control, ()))
        repeats = {i for i in doubtful & self._written if self.encoder(i)}
        self._desk.changed.clear()
        self._written.clear()
        now = self._world.now_ns
        for i in self._polled:
            entry = self._entries[i]
            if entry.due_ns <= now:
                entry.due_ns = now + entry.link.poll_ns
                doubtful.add(i)
        return self._told(doubtful, repeats)

    def _told(self, doubtful: Numbers, repeats: Numbers) -> list[tuple[int, float]]:
        found = []
        for i in sorted(doubtful):
            v = self.value(i)
            entry = self._entries[i]
            if v != entry.told or i in repeats:
                entry.told = v
                found.append((i, v))
        return found

    def _plan(self) -> None:
        """Who depends on what, of the watched."""
        for i in self.watched - self._planned:
            self._entries[i].told = self.value(i)
        self._planned = set(self.watched)
        self._by_control = {}
        for i in self._planned:
            for control in self._entries[i].link.ids:
                self._by_control.setdefault(control, []).append(i)
        self._polled = [i for i in sorted(self._planned) if self._entries[i].link.poll_ns]

    def tick(self, now_ns: int) -> None:
        """Timers: the spreading of jog counts."""
        self._desk.tick(now_ns)

    def due_ns(self) -> int:
        """When `tick` or `changed` should be called next; NEVER. What may change with each turn is
        worked out whenever there is one."""
        polled = (self._entries[i] for i in self._polled)
        due = (entry.due_ns for entry in polled if entry.link.poll_ns > 1)
        return min(self._desk.due_ns(), min(due, default=NEVER))


def _turn(by: float) -> Callable[[Controls, int], None]:
    def act(controls: Controls, i: int) -> None:
        p = controls.parameter(i) + by
        controls.set_parameter(i, min(max(p, 0.0), 1.0))

    return act


def _put(v: float) -> Callable[[Controls, int], None]:
    return lambda controls, i: controls.set(i, v)


def _reset(controls: Controls, i: int) -> None:
    controls.set(i, controls.default(i))


def _swap(on: float) -> Callable[[Controls, int], None]:
    return lambda controls, i: controls.set(i, 0.0 if controls.value(i) > 0.0 else on)


def _swap_below(controls: Controls, i: int) -> None:
    controls.set(i, -1.0 if controls.value(i) > 0.0 else 1.0)


DERIVED: dict[str, Callable[[Controls, int], None]] = {
    "_up_small": _turn(SMALL),
    "_down_small": _turn(-SMALL),
    "_up": _turn(STEP),
    "_down": _turn(-STEP),
    "_set_default": _reset,
    "_set_zero": _put(0.0),
    "_set_one": _put(1.0),
    "_set_minus_one": _put(-1.0),
    "_minus_toggle": _swap_below,
    "_toggle": _swap(1.0),
}
