# SPDX-License-Identifier: GPL-3.0-or-later
"""The world as the controls see it: what was set is seen at once, and there are timers."""

import heapq
from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import TYPE_CHECKING, Any

from app.controllers.mapping import NEVER, World
from engine.controls import BY_PATH, CONTROLS, Kind

UNDERWAY_NS = 60_000_000  # a value that was set is believed in so long, until the engine tells it

LOADING_NS = 30_000_000_000  # a track that comes later has nothing to do with the press

if TYPE_CHECKING:
    from app.controllers.mixxx.controls.keys.effects import Unit

Job = Callable[[int], bool]


class Desk:
    """Gets, sets, timers. Called by one thread."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.changed: set[int] = set()  # engine controls whose value may be another one now
        self.watching: list[Job] = []  # each turn, until they return False
        self.decks: list[Deck] = []
        self.units: list[Unit] = []
        self.born_ns = world.now_ns
        self.curve_id = BY_PATH["master.fader_curve"].id
        self.curve = 1.0  # of the crossfader, as Mixxx counts it
        self.records = False  # asked to record
        self.views: dict[str, bool] = {}  # parts of the window that a mapping asked for
        self._underway: dict[int, tuple[float, int]] = {}
        self._timers: list[tuple[int, int, Callable[[], object]]] = []
        self._order = count()

    @property
    def now_ns(self) -> int:
        """Of this turn."""
        return self.world.now_ns

    def get(self, control: int) -> float:
        """Value of a control: what was set a moment ago, else what the engine tells."""
        underway = self._underway.get(control)
        return self.world.get(control) if underway is None else underway[0]

    def underway(self, control: int) -> bool:
        """Whether it was set and the engine has not told of it yet."""
        return control in self._underway

    def path(self, path: str) -> float:
        """Value of a control by its path."""
        return self.get(BY_PATH[path].id)

    def set(self, control: int, value: float) -> None:
        """Queue an event."""
        row = CONTROLS[control]
        value = min(max(value, row.min), row.max)
        self.world.set(control, value)
        if row.kind is not Kind.TRIGGER:
            self._underway[control] = (value, self.world.now_ns + UNDERWAY_NS)
            self.changed.add(control)

    def send(self, control: int, value: float) -> None:
        """Queue an event that another one may take back at once: the engine tells the value."""
        self.world.set(control, value)
        self._underway.pop(control, None)
        self.changed.add(control)

    def at(self, when_ns: int, act: Callable[[], object]) -> None:
        """Call then."""
        heapq.heappush(self._timers, (when_ns, next(self._order), act))

    def watch(self, job: Job) -> None:
        """Call each turn with its time until it returns False."""
        self.watching.append(job)

    def when_loaded(self, load: Callable[[], int], act: Callable[[], object]) -> None:
        """Act once when another load is there. load: its number."""
        before, until = load(), self.now_ns + LOADING_NS

        def job(now: int) -> bool:
            there = load()
            if there not in (before, 0):
                act()
                return False
            return now < until

        self.watch(job)

    def side_load(self, place: int) -> int:
        """Number of the load of a sampler slot 0..7."""
        return int(self.world.state.side_load[place])

    def turn(self, values: Mapping[int, float]) -> None:
        """The engine told these."""
        now = self.now_ns
        self.changed.update(values)
        for control, (value, until) in list(self._underway.items()):
            if until <= now or values.get(control) == value:
                del self._underway[control]
                self.changed.add(control)
        jobs, self.watching = self.watching, []
        self.watching = [job for job in jobs if job(now)] + self.watching

    def tick(self, now_ns: int) -> None:
        """Call what is due."""
        while self._timers and self._timers[0][0] <= now_ns:
            heapq.heappop(self._timers)[2]()

    def due_ns(self) -> int:
        """When the next timer is; NEVER."""
        due = self._timers[0][0] if self._timers else NEVER
        return min([due, *(until for _, until in self._underway.values())])


class Part:
    """A part of the table whose paths begin alike: a deck, a unit, a slot."""

    def __init__(self, desk: Desk, prefix: str) -> None:
        self.desk = desk
        self.ids = {
            path.removeprefix(prefix): row.id
            for path, row in BY_PATH.items()
            if path.startswith(prefix)
        }

    def get(self, name: str) -> float:
        """Value of one of its controls."""
        return self.desk.get(self.ids[name])

    def set(self, name: str, value: float) -> None:
        """Queue an event for one of its controls."""
        self.desk.set(self.ids[name], value)

    def fire(self, name: str) -> None:
        """Pull a trigger."""
        self.desk.set(self.ids[name], 1.0)

    def all(self, names: Iterable[str]) -> tuple[int, ...]:
        """Their ids."""
        return tuple(self.ids[name] for name in names)


class Deck(Part):
    """A deck 1..4, and what Mixxx's names mean on it."""

    def __init__(self, desk: Desk, number: int) -> None:
        super().__init__(desk, f"deck{number}.")
        self.number = number
        self.direction = 1.0  # of the tempo fader: 1 right (or down) is faster
        self.bends: dict[str, float] = {}  # who bends by how many percent
        self.focus = -1.0  # the hot cue that was used last
        self.undo: list[tuple[str, float]] = []  # what takes changes of the grid back
        self.ejected = ""  # file of the track that was here before
        self.repeats = False
        self.marks: dict[str, tuple[int, float]] = {}  # intro, outro: number of the load, frame
        self.sizes: dict[str, float] = {}  # fader positions to go back to

    @property
    def state(self) -> Any:
        """Its dj_deck_state."""
        return self.desk.world.state.deck[self.number - 1]

    @property
    def track(self) -> Mapping[str, Any]:
        """What is known of its track."""
        return self.desk.world.track(self.number - 1)

    @property
    def rate(self) -> float:
        """Frames of the track a second; 0 without a track."""
        state = self.state
        return float(state.track_rate) if state.load_id else 0.0

    @property
    def frames_per_beat(self) -> float:
        """Frames of a beat where the playhead is; without a grid as the engine counts then."""
        bpm = self.get("track_bpm")
        return self.rate * (60.0 / bpm if bpm > 0.0 else 0.5)

    @property
    def previews(self) -> bool:
        """It sounds because a cue is held, not because it plays."""
        if self.get("play") > 0.0 or self.desk.underway(self.ids["play"]):
            return False
        held = self.get("touch") > 0.0 or self.get("scratch") > 0.0
        return self.get("playing") > 0.0 and not held

    def seek(self, frame: float) -> None:
        """Jump there."""
        self.set("seek", frame)

    def bend(self, who: str, percent: float) -> None:
        """Bend by so much more, as long as it is not 0."""
        self.bends[who] = percent
        self.set("bend", sum(self.bends.values()))
