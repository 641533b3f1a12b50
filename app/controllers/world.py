# SPDX-License-Identifier: GPL-3.0-or-later
"""What mappings share: the engine, the tracks, the window."""

import time
from collections.abc import Callable, Mapping
from typing import Any

from engine.client import Client
from engine.controls import CONTROLS, Kind
from engine.errors import EngineError, QueueFull

FULL = "the engine does not keep up with the controllers"


class LiveWorld:
    """The `World` of the process.

    Args:
        send: a request to the supervisor.
    """

    def __init__(self, client: Client, send: Callable[[dict[str, Any]], None]) -> None:
        self._client, self._send = client, send
        self._now_ns = time.monotonic_ns()
        self._state: Any = None
        self._set: dict[int, float] = {}
        self._settings: dict[str, Any] = {}
        self._tracks: dict[int, tuple[int, dict[str, Any]]] = {}
        self._told: set[str] = set()
        self._scratcher: Any = None
        self._scratches = False

    def turn(self) -> None:
        """A new turn begins: time and state are read when they are asked for."""
        self._now_ns = 0
        self._state = None
        if self._set and self._client.waiting() == 0:
            self._set.clear()

    @property
    def now_ns(self) -> int:
        if self._now_ns == 0:
            self._now_ns = time.monotonic_ns()
        return self._now_ns

    @property
    def state(self) -> Any:
        if self._state is None:
            self._state = self._client.state()
        return self._state

    def changes(self) -> Mapping[int, float]:
        """Controls that have another value than at the last call."""
        return dict(self._client.changes())

    def get(self, control: int) -> float:
        known = self._set.get(control)
        return self._client.get_id(control) if known is None else known

    def set(self, control: int, value: float, at: int = 0) -> None:
        try:
            self._client.set_id(control, value, at)
        except QueueFull:
            self.tell(FULL)
            return
        except EngineError as error:
            self.tell(str(error))
            return
        if at == 0:
            row = CONTROLS[control]
            self._set[control] = min(max(value, row.min), row.max)

    def let_go(self) -> None:
        """A process that was killed let nothing go: controls that are held are held by nobody."""
        for control in CONTROLS:
            if control.kind is Kind.HOLD and self.get(control.id) > 0.0:
                self.set(control.id, 0.0)

    def act(self, action: str, value: float = 1.0) -> None:
        self._send({"command": "act", "action": action, "value": value})

    def track(self, deck: int) -> Mapping[str, Any]:
        """See `World`; colours are "#rrggbb"."""
        number = int(self.state.deck[deck].load_id)
        known = self._tracks.get(deck)
        if known is None or known[0] != number:
            known = self._tracks[deck] = (number, self._read(deck) if number else {})
        if not known[1]:
            return known[1]
        state = self.state.deck[deck]
        return {**known[1], "duration_s": state.total / max(int(state.track_rate), 1)}

    def _read(self, deck: int) -> dict[str, Any]:
        load = self._client.offered(deck)
        if load is None or not load.segment:
            return {}
        return {
            "file": load.path,
            "title": load.title,
            "artist": load.artist,
            "key": load.key,
            "bpm": load.bpm,
            "gain_db": load.gain_db,
        }

    def setting(self, name: str, default: Any = None) -> Any:
        return self._settings.get(name, default)

    def learn_settings(self, found: Mapping[str, Any]) -> None:
        """The supervisor told what is shown in the window."""
        self._settings.update(found)

    def ask(self, request: dict[str, Any]) -> None:
        self._send(request)

    def tell(self, text: str) -> None:
        if text not in self._told:
            self._told.add(text)
            self._send({"command": "say", "text": text})

    @property
    def scratcher(self) -> Any:
        if not self._scratches:
            self._scratches = True
            self._scratcher = self._make_scratcher()
        return self._scratcher

    def _make_scratcher(self) -> Any:
        from engine.midi.scratch import Scratcher

        try:
            return Scratcher(self._client.block)
        except EngineError as error:
            self.tell(f"controllers cannot scratch: {error}")
            return None

    def close(self) -> None:
        """Let go of the records."""
        if self._scratcher is not None:
            self._scratcher.close()
            self._scratcher = None
