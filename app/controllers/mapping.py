# SPDX-License-Identifier: GPL-3.0-or-later
"""What a mapping is to the process that runs it, and what it may use.

One `Mapping` serves one device. What its `bindings` cover goes from the C callback to the engine
without Python; every message comes to `message` as well, marked with whether that happened.
"""

from collections.abc import Mapping as Values
from collections.abc import Sequence
from typing import Any, Protocol

from engine.midi import Binding

NEVER = 2**63 - 1


class MappingError(Exception):
    """A mapping that cannot be used; one line that says what and where."""


class Output(Protocol):
    """To the device. Only what changed is sent, as fast as the device can take it."""

    def light(self, status: int, number: int, value: int) -> None:
        """A state of the device: sent when it differs from the last one of this status and number;
        several changes at a time become the last one."""

    def send(self, data: bytes) -> None:
        """A message that must be sent, in order: SysEx, or HID report (first byte: its number)."""

    def newest(self, data: bytes) -> None:
        """HID: a report of which only the last of its number counts; one that still waits is
        replaced."""

    def feature(self, number: int, size: int = 256) -> bytes:
        """HID: a feature report without its number; empty: there is none."""

    def send_feature(self, data: bytes) -> None:
        """HID: a feature report, its number first."""

    def report(self, number: int, size: int = 256) -> bytes:
        """HID: the newest input report with its number first, asked of the device; empty: none."""


class World(Protocol):
    """What all mappings share: engine, tracks, window."""

    @property
    def now_ns(self) -> int:
        """CLOCK_MONOTONIC of this turn."""

    @property
    def state(self) -> Any:
        """The dj_state of this turn."""

    def get(self, control: int) -> float:
        """Value of a control, in its unit; what was set in this turn is seen at once."""

    def set(self, control: int, value: float, at: int = 0) -> None:
        """Queue an event for the engine. A full queue is told once, never raised."""

    def act(self, action: str, value: float = 1.0) -> None:
        """Ask the window: an action by its name in resources/keyboard.toml ("window.search",
        "library.down", ...; "deck1.load" for the decks) and how much of it."""

    def track(self, deck: int) -> Values[str, Any]:
        """Deck 0..3's track: file, title, artist, duration_s, key, color ...; empty without one."""

    def setting(self, name: str, default: Any = None) -> Any:
        """Something that is shown in the window: "decks" (shown), "samplers", ..."""

    def ask(self, request: dict[str, Any]) -> None:
        """A command for the supervisor ("load", "record", ...), see app.jobs."""

    def tell(self, text: str) -> None:
        """A line for people, each only once."""

    @property
    def scratcher(self) -> Any:
        """The process's engine.midi.scratch.Scratcher, made when first asked for; None: there is
        no engine to scratch with."""


class Mapping(Protocol):
    """How one device is used. Called by one thread."""

    name: str

    def bindings(self) -> Sequence[Binding]:
        """What C shall do by itself: asked before `start`, and once more after it (what faders
        do can depend on the engine's state)."""

    def layers(self) -> int:
        """Layers that are on beside those that C itself holds by Do.LAYER: locked ones, pages,
        conditions. Asked after each message, change and tick; C uses them from then on."""

    def start(self, world: World, output: Output) -> None:
        """Begin; light the device. Raises MappingError."""

    def message(self, ns: int, data: bytes, direct: bool) -> None:
        """A whole MIDI message (running status and SysEx put together), or a HID report with its
        number first. direct: C has done what it is bound to."""

    def changed(self, values: Values[int, float]) -> None:
        """Controls that have another value now, by id: once a turn, also with nothing changed."""

    def due_ns(self) -> int:
        """When `tick` wants to be called; NEVER."""

    def tick(self, now_ns: int) -> None:
        """Timers."""

    def stop(self) -> None:
        """End; lights off. Never raises."""

    def memory(self) -> dict[str, Any]:
        """What the next process must know (layer, page ...): plain JSON. Kept after each change."""

    def remember(self, memory: dict[str, Any]) -> None:
        """Before `start`: what a former process knew."""
