# SPDX-License-Identifier: GPL-3.0-or-later
"""All companions: made as the settings say, made anew when those change or when one fails."""

import selectors
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, NamedTuple

from app.config import Config, ConfigError, load
from app.controllers.clock.companion import Companion, Place
from app.controllers.mapping import NEVER
from app.controllers.ports import name_of

AGAIN_NS = 5_000_000_000  # from a fault to the next try
NEWS_NS = 500_000_000  # between two reports
LONGEST = 160  # characters of a fault that is told

Make = Callable[[Config, Place], Companion | None]


def clock(config: Config, place: Place) -> Companion | None:
    """MIDI clock and time code."""
    from app.controllers.clock.machines import Machines

    s = config.clock
    return Machines(s, place) if s.send or s.time_code or s.receive else None


def link(config: Config, place: Place) -> Companion | None:
    """Ableton Link."""
    from app.controllers.clock.link import LinkSession

    return LinkSession(config.link, place) if config.link.mode != "off" else None


def osc(config: Config, place: Place) -> Companion | None:
    """Open Sound Control."""
    from app.controllers.clock.osc import OscServer

    s = config.osc
    return OscServer(s, place.world, place.latency_s) if s.port or s.send else None


class Kind(NamedTuple):
    """A companion: its name in the settings, its name for people."""

    section: str
    title: str
    make: Make


KINDS = (
    Kind("clock", "MIDI clock", clock),
    Kind("link", "Ableton Link", link),
    Kind("osc", "OSC", osc),
)


class _Seat:
    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.config: Config | None = None
        self.companion: Companion | None = None
        self.fault = ""
        self.due_ns = NEVER  # of the next try

    @property
    def settings(self) -> Any:
        return getattr(self.config, self.kind.section, None)

    def state(self) -> dict[str, Any]:
        if self.companion is None:
            return {"on": False, "fault": self.fault}
        return {"on": True, **self.companion.state()}


class Company:
    """Companions never hurt each other, nor the mappings.

    Args:
        place: theirs.
        read: the settings.
        kinds: which there are; for tests.
    """

    def __init__(
        self,
        place: Place,
        read: Callable[[], Config] = load,
        kinds: tuple[Kind, ...] = KINDS,
    ) -> None:
        self._place, self._read = place, read
        self._seats = [_Seat(kind) for kind in kinds]
        self._files: dict[int, _Seat] = {}
        self._selector = selectors.EpollSelector()
        self._news_ns = 0
        self._told: dict[str, Any] = {}

    def fileno(self) -> int:
        """Can be read when `read` has something to do; for selectors."""
        return self._selector.fileno()

    def configure(self) -> None:
        """Settings may have changed: those whose did begin anew."""
        try:
            config = self._read()
        except ConfigError as error:
            self._place.world.tell(str(error))
            return
        for seat in self._seats:
            if seat.settings != getattr(config, seat.kind.section):
                seat.config = config
                self._dismiss(seat)
                self._invite(seat)
        self._place.feed.may_lead = bool(config.clock.receive) or config.link.mode == "follow"

    def read(self) -> None:
        """Something has come for one of them."""
        for key, _ in self._selector.select(0):
            seat = self._files.get(key.fd)
            if seat is not None and seat.companion is not None:
                self._try(seat, seat.companion.ready, key.fd)

    def turn(self, values: Mapping[int, float]) -> None:
        """Once a turn, with the controls that have changed."""
        now = self._place.world.now_ns
        for seat in self._seats:
            if seat.companion is not None:
                self._try(seat, seat.companion.turn, values)
            elif now >= seat.due_ns:
                self._invite(seat)
        self._place.feed.turn()
        self._watch()
        if now >= self._news_ns:
            self._news_ns = now + NEWS_NS
            self._report()

    def due_ns(self) -> int:
        """When `turn` is wanted at the latest."""
        due = NEVER
        for seat in self._seats:
            if seat.companion is not None:
                wanted = self._try(seat, seat.companion.due_ns)
                due = due if wanted is None else min(due, wanted)
        return due

    @property
    def busy(self) -> bool:
        """Changed controls are wanted at once."""
        return any(seat.companion is not None and seat.companion.busy for seat in self._seats)

    def close(self) -> None:
        """All end."""
        for seat in self._seats:
            self._dismiss(seat)
        self._selector.close()

    def _invite(self, seat: _Seat) -> None:
        assert seat.config is not None
        seat.due_ns = NEVER
        try:
            seat.companion = seat.kind.make(seat.config, self._place)
            seat.fault = ""
        except Exception as error:  # noqa: BLE001  # whatever it is: the mappings must go on
            self._failed(seat, error)
        self._watch()

    def _dismiss(self, seat: _Seat) -> None:
        for file in [f for f, s in self._files.items() if s is seat]:
            self._forget(file)
        companion, seat.companion = seat.companion, None
        seat.fault = ""
        if companion is not None:
            try:
                companion.close()
            except Exception as error:  # noqa: BLE001  # as above
                self._place.world.tell(f"{seat.kind.title}: {error}")

    def _try(self, seat: _Seat, call: Callable[..., Any], *words: Any) -> Any:
        try:
            return call(*words)
        except Exception as error:  # noqa: BLE001  # as above
            self._dismiss(seat)
            self._failed(seat, error)
            return None

    def _failed(self, seat: _Seat, error: Exception) -> None:
        said = str(error) or type(error).__name__
        if len(said) > LONGEST:  # it names what was typed
            said = f"{said[: LONGEST // 2]} … {said[-LONGEST // 2 :]}"
        seat.fault = f"{seat.kind.title}: {said}"
        seat.due_ns = time.monotonic_ns() + AGAIN_NS
        self._place.world.tell(seat.fault)

    def _watch(self) -> None:
        """All their files, and no others."""
        wanted: dict[int, _Seat] = {}
        for seat in self._seats:
            if seat.companion is not None:
                wanted |= dict.fromkeys(self._try(seat, seat.companion.files) or (), seat)
        for file in [f for f, s in self._files.items() if wanted.get(f) is not s]:
            self._forget(file)
        for file in wanted.keys() - self._files.keys():
            self._selector.register(file, selectors.EVENT_READ)
            self._files[file] = wanted[file]

    def _forget(self, file: int) -> None:
        del self._files[file]
        with suppress(KeyError, OSError, ValueError):  # it may be closed already
            self._selector.unregister(file)

    def _report(self) -> None:
        """What the window shows."""
        ways = (("inputs", True), ("outputs", False))
        report: dict[str, Any] = {seat.kind.section: self._state(seat) for seat in self._seats}
        report |= {
            name: sorted({name_of(port) for _, port in self._place.ports(way)})
            for name, way in ways
        }
        if report != self._told and self._place.ask({"command": "network", **report}):
            self._told = report

    def _state(self, seat: _Seat) -> dict[str, Any]:
        found: dict[str, Any] | None = self._try(seat, seat.state)
        return seat.state() if found is None else found
