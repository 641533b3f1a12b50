# SPDX-License-Identifier: GPL-3.0-or-later
"""A real engine with Mixxx's names on it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.controllers.mixxx.controls import Controls
from tests import signals
from tests.engine.conftest import Rig

MS = 1_000_000
START_NS = 1_000_000_000_000


class EngineWorld:
    """`World` over an offline engine; its clock goes with the sound."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.now_ns = START_NS
        self.acted: list[tuple[str, float]] = []
        self.asked: list[dict[str, Any]] = []
        self.lines: list[str] = []
        self.settings: dict[str, Any] = {}
        self.tracks: dict[int, dict[str, Any]] = {}
        self.sent: list[tuple[int, float]] = []

    @property
    def state(self) -> Any:
        return self.rig.client.state()

    @property
    def scratcher(self) -> Any:
        return None

    def get(self, control: int) -> float:
        return self.rig.client.get_id(control)

    def set(self, control: int, value: float, at: int = 0) -> None:
        self.sent.append((control, value))
        self.rig.client.set_id(control, value, at)

    def act(self, action: str, value: float = 1.0) -> None:
        self.acted.append((action, value))

    def track(self, deck: int) -> Mapping[str, Any]:
        return self.tracks.get(deck, {})

    def setting(self, name: str, default: Any = None) -> Any:
        return self.settings.get(name, default)

    def ask(self, request: dict[str, Any]) -> None:
        self.asked.append(request)

    def tell(self, text: str) -> None:
        self.lines.append(text)


class Names:
    """Controls by name; `play` lets the engine and the controls run."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.world = EngineWorld(rig)
        self.controls = Controls(self.world)
        self.heard: list[tuple[int, float]] = []
        self.sound: list[Any] = []

    def find(self, group: str, key: str) -> int:
        return self.controls.find(group, key)

    def get(self, group: str, key: str) -> float:
        return self.controls.value(self.find(group, key))

    def set(self, group: str, key: str, v: float) -> None:
        self.controls.set(self.find(group, key), v)

    def do(self, group: str, key: str, v: float, seconds: float = 0.02) -> None:
        """Set, and let it happen."""
        self.set(group, key, v)
        self.play(seconds)

    def press(self, group: str, key: str, seconds: float = 0.02) -> None:
        """Press and let go at once."""
        self.set(group, key, 1.0)
        self.do(group, key, 0.0, seconds)

    def midi(self, group: str, key: str, m: float, note_off: bool = False) -> None:
        self.controls.from_midi(self.find(group, key), m, note_off)

    def watch(self, group: str, key: str) -> int:
        i = self.find(group, key)
        self.controls.watched.add(i)
        self.turn()
        return i

    def turn(self) -> list[tuple[int, float]]:
        self.controls.tick(self.world.now_ns)
        heard = self.controls.changed(dict(self.rig.client.changes()))
        self.heard += heard
        return heard

    def play(self, seconds: float = 0.02) -> None:
        """In turns of about 5 ms."""
        for _ in range(max(round(seconds / 0.005), 1)):
            self.sound.append(self.rig.run(0.005)[:, :2])
            self.world.now_ns += 5 * MS
            self.turn()

    def ours(self, path: str) -> float:
        return self.rig.get(path)


DECK = "[Channel1]"


@pytest.fixture
def names(tmp_path: Path) -> Iterator[Names]:
    """With a track of 30 s at 120 BPM on deck 1."""
    with Rig(tmp_path) as rig:
        made = Names(rig)
        rig.put(1, signals.noise(-20, 30))
        made.turn()
        yield made


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Names]:
    """Without tracks."""
    with Rig(tmp_path) as rig:
        made = Names(rig)
        rig.run(0.01)
        made.turn()
        yield made
