# SPDX-License-Identifier: GPL-3.0-or-later
"""MIDI clock to and from other machines, as the settings say."""

from collections.abc import Callable, Mapping, Sequence

from app.config import Clock
from app.controllers.clock.feed import Feed
from app.controllers.clock.reader import ClockReader
from app.controllers.mapping import NEVER, World
from engine.block import Block
from engine.errors import EngineError
from engine.midi.clock import ClockSender, FrameRate, Transport
from engine.midi.inputs import MidiIn
from engine.midi.outputs import MidiOut
from engine.midi.ports import Api, Ports

LOOK_NS = 50_000_000
AGAIN_NS = 2_000_000_000  # between tries of a port that is not there
VIRTUAL = "virtual"
RATES = {
    "24": FrameRate.F24,
    "25": FrameRate.F25,
    "29.97": FrameRate.F29_97,
    "30": FrameRate.F30,
}
TRANSPORTS = {"none": Transport.NONE, "start": Transport.START, "position": Transport.POSITION}
CLIENT = "djuniverse clock"


class Machines:
    """Sends clock and time code, and follows a clock that comes in.

    A port that is not there, or goes, is looked for again.

    Args:
        api: who brings MIDI messages.
        latency_s: of the sound device's output.
    """

    def __init__(
        self,
        settings: Clock,
        block: Block,
        api: Api,
        world: World,
        latency_s: Callable[[], float],
    ) -> None:
        self._settings, self._block, self._api, self._world = settings, block, api, world
        self._feed = Feed(world, latency_s)
        self._reader = ClockReader()
        self._input: MidiIn | None = None
        self._outputs: dict[str, MidiOut] = {}
        self._sender: ClockSender | None = None
        self._due = 0
        self._tried = -AGAIN_NS

    def files(self) -> Sequence[int]:
        return (self._input.fileno(),) if self._input is not None else ()

    def ready(self, file: int) -> None:  # noqa: ARG002
        if self._input is not None:
            for message in self._input.read():
                self._reader.take(message.ns, message.data)

    def turn(self, values: Mapping[int, float]) -> None:  # noqa: ARG002
        now = self._world.now_ns
        if now < self._due:
            return
        self._due = now + LOOK_NS
        if now - self._tried >= AGAIN_NS:
            self._tried = now
            self._open()
        if self._input is None:
            return
        if self._reader.lost(now):
            self._feed.release()
        else:
            self._feed.lead(self._reader.bpm, self._reader.beat)

    def due_ns(self) -> int:
        s = self._settings
        return self._due if s.send or s.time_code or s.receive else NEVER

    @property
    def tempo(self) -> float:
        """Of the clock that comes in, BPM; 0: there is none."""
        return 0.0 if self._reader.lost(self._world.now_ns) else self._reader.bpm

    def close(self) -> None:
        self._feed.release()
        self._hang_up()
        if self._input is not None:
            self._input.close()
            self._input = None

    def _hang_up(self) -> None:
        if self._sender is not None:
            self._sender.close()  # before what it sends to
            self._sender = None
        for output in self._outputs.values():
            output.close()
        self._outputs.clear()

    def _open(self) -> None:
        try:
            self._open_outputs()
            self._open_input()
        except EngineError as error:
            self._world.tell(f"MIDI clock: {error}")

    def _open_outputs(self) -> None:
        """Raises EngineError."""
        s = self._settings
        wanted = {name: port for name, port in (("clock", s.send), ("time code", s.time_code))
                  if port}  # fmt: skip
        if self._sender is not None or not wanted:
            return
        try:
            for name, port in wanted.items():
                where = self._port(port, inputs=False)
                self._outputs[name] = MidiOut(self._api, where, name, client=CLIENT)
            self._sender = ClockSender(
                self._block,
                self._outputs.get("clock"),
                self._outputs.get("time code"),
                transport=TRANSPORTS[s.transport],
                frame_rate=RATES[s.frame_rate],
                offset_s=s.offset_ms / 1000,
            )
        except EngineError:
            self._hang_up()
            raise

    def _open_input(self) -> None:
        """Raises EngineError."""
        if self._input is not None or not self._settings.receive:
            return
        where = self._port(self._settings.receive, inputs=True)
        made = MidiIn("MIDI clock", None)
        try:
            made.open(self._api, where, "clock in", client=CLIENT, clock=True)
        except EngineError:
            made.close()
            raise
        self._input = made

    def _port(self, wanted: str, *, inputs: bool) -> str | None:
        """The port of this name, or the first whose name has it in it; None: one of our own.

        Raises:
            EngineError: there is none.
        """
        if wanted == VIRTUAL:
            return None
        ports = Ports(self._api, CLIENT)
        try:
            names = ports.inputs() if inputs else ports.outputs()
        finally:
            ports.close()
        found = [n for n in names if n == wanted] or [
            n for n in names if wanted.lower() in n.lower()
        ]
        if not found:
            raise EngineError(f"there is no MIDI {'input' if inputs else 'output'} {wanted!r}")
        return found[0]
