# SPDX-License-Identifier: GPL-3.0-or-later
"""MIDI ports of the clock: opened when they are there, let go when they have gone, and looked for
again."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from app.config import Clock
from app.controllers.clock.companion import Place
from app.controllers.ports import name_of
from engine.errors import EngineError
from engine.midi.clock import ClockSender, FrameRate, Transport
from engine.midi.inputs import MidiIn
from engine.midi.outputs import MidiOut
from engine.midi.ports import Api

AGAIN_NS = 2_000_000_000  # between tries of a port that cannot be opened; patience
VIRTUAL = "virtual"
CLIENT = "DJ Universe clock"
RATES = {
    "24": FrameRate.F24,
    "25": FrameRate.F25,
    "29.97": FrameRate.F29_97,
    "30": FrameRate.F30,
}
TRANSPORTS = {"none": Transport.NONE, "start": Transport.START, "position": Transport.POSITION}
RATIOS = {"half": 0.5, "same": 1.0, "double": 2.0}
Port = tuple[Api, str | None]


def find(wanted: str, there: Sequence[tuple[Api, str]]) -> tuple[Api, str] | None:
    """The port of this name, of this device, or the first that has it in its name."""
    for same in (
        lambda port: port == wanted,
        lambda port: name_of(port) == wanted,
        lambda port: wanted.lower() in port.lower(),
    ):
        for api, port in there:
            if same(port):
                return api, port
    return None


class Cable(ABC):
    """One port.

    Args:
        wanted: its name or a part of it; "virtual": one of our own.
        own: what ours is called.
    """

    inward = False

    def __init__(self, wanted: str, own: str, place: Place) -> None:
        self._wanted, self.own, self._place = wanted, own, place
        self._port: Port | None = None  # that is open
        self._due = self._missed = 0  # of the next try; since when it is not there
        self.fault = ""

    @property
    def is_open(self) -> bool:
        return self._port is not None

    def look(self) -> None:
        """Open it when it is there, let go when it is not."""
        if not self._wanted:
            return
        port = self._find()
        if self._port is not None and self._port != port:
            self.close()
        if self._port is not None or self._place.world.now_ns < self._due:
            return
        if port is None:
            self._miss()
        else:
            self._due = self._place.world.now_ns + AGAIN_NS
            self._begin(port)

    def _miss(self) -> None:
        """It is looked for all the time, and told when it does not come soon."""
        now = self._place.world.now_ns
        self._missed = self._missed or now
        if now - self._missed >= AGAIN_NS:
            self._complain(self._absent())

    def _begin(self, port: Port) -> None:
        self._missed = 0
        try:
            self._open(*port)
        except EngineError as error:
            self.close()
            self._complain(str(error))
        else:
            self._port, self.fault = port, ""

    def _complain(self, text: str) -> None:
        fault = f"MIDI clock: {text}"
        if fault != self.fault:
            self.fault = fault
            self._place.world.tell(fault)

    def _find(self) -> Port | None:
        if self._wanted == VIRTUAL:
            api = self._place.api()
            return None if api is None else (api, None)
        return find(self._wanted, self._place.ports(self.inward))

    def _absent(self) -> str:
        if self._wanted == VIRTUAL:
            return "there is neither a JACK server nor ALSA's sequencer"
        return f"there is no MIDI {'input' if self.inward else 'output'} {self._wanted!r}"

    @abstractmethod
    def _open(self, api: Api, port: str | None) -> None:
        """Raises EngineError."""

    def close(self) -> None:
        """Let go of it."""
        self._port = None


class Sending(Cable):
    """Clock, or time code, goes out.

    Args:
        time_code: which of both.
    """

    def __init__(self, settings: Clock, place: Place, *, time_code: bool) -> None:
        wanted = settings.time_code if time_code else settings.send
        super().__init__(wanted, "time code" if time_code else "clock", place)
        self._settings, self._time_code = settings, time_code
        self._output: MidiOut | None = None
        self._sender: ClockSender | None = None

    def _open(self, api: Api, port: str | None) -> None:
        s = self._settings
        out = self._output = MidiOut(api, port, self.own, client=CLIENT)
        self._sender = ClockSender(
            self._place.block,
            None if self._time_code else out,
            out if self._time_code else None,
            transport=TRANSPORTS[s.transport],
            frame_rate=RATES[s.frame_rate],
            offset_s=s.offset_ms / 1000,
            ratio=RATIOS[s.send_tempo],
        )

    def close(self) -> None:
        super().close()
        if self._sender is not None:
            self._sender.close()  # before what it sends to
            self._sender = None
        if self._output is not None:
            self._output.close()
            self._output = None


class Receiving(Cable):
    """Clock comes in."""

    inward = True

    def __init__(self, settings: Clock, place: Place) -> None:
        super().__init__(settings.receive, "clock in", place)
        self._input: MidiIn | None = None

    def _open(self, api: Api, port: str | None) -> None:
        self._input = MidiIn("MIDI clock", None)
        self._input.open(api, port, self.own, client=CLIENT, clock=True)

    def fileno(self) -> int:
        """Pre: it is open."""
        assert self._input is not None
        return self._input.fileno()

    def read(self) -> Any:
        """Messages since the last call."""
        return () if self._input is None else self._input.read()

    def close(self) -> None:
        super().close()
        if self._input is not None:
            self._input.close()
            self._input = None
