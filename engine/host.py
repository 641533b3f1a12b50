# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine host, the process that makes sound: `python -m engine.host --block NAME ...`.

It opens one device, once. When the device goes away it plays on by the clock (null device), tells
so in the block, and waits to be replaced: the supervisor starts another host (`--role replace`) as
soon as the device is back, and the one that no longer owns the block ends. Imports are few: after
a crash the time from start to sound is the gap that is heard.

Exit codes: 0 replaced, asked to end, or left alone with nothing to play; 3 the device did not
open (replace, standby); 4 a standby's device went away.
"""

import os
import signal
import sys
import threading
import time
from typing import Any, NamedTuple

from engine.block import Block
from engine.devices import Device, PortAudio, Stream, choose, prepare
from engine.engine import Engine, NullDevice, Sink, lock_memory
from engine.errors import DeviceError, EngineError

POLL_S = 0.005  # how often tracks are mapped and freed
STALL_S = 0.1  # a device that has not called for so long is lost; FIFO threads may pause 50 ms
OPEN_S = 2.0  # a device that takes longer to open is lost: the sound goes on without
WATCH_S = 1.0  # between looks whether anybody still wants us
CLOSE_S = 1.0  # a dead server may never let go
STANDBY_PERIODS = 3
NULL, OPEN, LOST = 0, 1, 2
EXIT_NO_DEVICE, EXIT_LOST = 3, 4


class Options(NamedTuple):
    """The command line: `--name value` for each. (dataclasses and argparse would cost 20 ms.)"""

    block: str = ""
    api: str = "null"  # jack, alsa, null
    device: str = ""
    frames: int = 128
    main: int = 1  # channels count from 1; 0: none
    phones: int = 3
    booth: int = 0
    mic: int = 0  # input channel, from 1; 0: none
    timecode1: int = 0  # left input channel of the record of deck 1, from 1; 0: none
    timecode2: int = 0
    timecode3: int = 0
    timecode4: int = 0
    threads: int = 2
    role: str = "own"  # own, replace (once the device is open), standby
    lock: str = ""  # file that the supervisor holds locked; empty: nobody watches
    file: str = ""  # write the sound to this WAV file (api null)

    @classmethod
    def parse(cls, words: list[str]) -> "Options":
        """Raises ValueError."""
        usual = cls()._asdict()
        given: dict[str, Any] = {}
        if len(words) % 2:
            raise ValueError(f"{words[-1]} needs a value")
        for name, value in zip(words[::2], words[1::2], strict=True):
            if not name.startswith("--") or name[2:] not in usual:
                raise ValueError(f"there is no option {name}")
            given[name[2:]] = type(usual[name[2:]])(value)
        if not given.get("block"):
            raise ValueError("--block is missing")
        return cls(**given)

    @property
    def crowded(self) -> bool:
        """Main output or headphones are on the booth's channels."""
        return any(abs(self.booth - other) < 2 for other in (self.main, self.phones) if other)

    @property
    def records(self) -> dict[int, int]:
        """First input channel (from 0) of the record of each deck (from 0) that has one."""
        given = (self.timecode1, self.timecode2, self.timecode3, self.timecode4)
        return {deck: first - 1 for deck, first in enumerate(given) if first > 0}


class Output(NamedTuple):
    """An open device and the sink it calls."""

    device: Device
    sink: Sink
    stream: Stream


def listen(sink: Sink, device: Device, options: Options) -> int:
    """Have the sink take microphone and records from the device's inputs. Return: how many inputs
    that takes; 0: the device has none of those asked for."""
    mic = options.mic if options.mic <= device.inputs else 0
    records = {d: first for d, first in options.records.items() if first + 2 <= device.inputs}
    inputs = max([mic, *(first + 2 for first in records.values())])
    if inputs:
        sink.listen(inputs, mic - 1)
    for deck, first in records.items():
        sink.record(deck, first)
    return inputs


def take_booth(sink: Sink, device: Device, options: Options, channels: int) -> None:
    """Have the sink give the booth output, or say why it has none."""
    if options.booth > channels:
        why = f"it has {channels} outputs, and the booth would be {options.booth}"
    elif options.crowded:
        why = f"main output or headphones are on {options.booth} and {options.booth + 1}"
    else:
        sink.booth(options.booth - 1)
        return
    sys.stderr.write(f"engine.host: {device.name} gives no booth output: {why}\n")


def open_output(audio: PortAudio, device: Device, engine: Engine, options: Options) -> Output:
    """Open the device and start its stream.

    Raises:
        DeviceError: it does not open.
    """
    rate = engine.block.rate
    if options.api == "jack" and device.rate != rate:
        raise DeviceError(f"JACK runs at {device.rate} Hz, this session at {rate} Hz")
    wanted = max(options.main, options.phones, options.booth, 1) + 1
    channels = min(device.channels, wanted)
    phones = options.phones - 1 if 0 < options.phones <= channels else -1
    main = min(options.main, channels) - 1
    sink = engine.sink(channels, main, phones)
    if options.booth:
        take_booth(sink, device, options, channels)
    inputs = listen(sink, device, options)
    frames = 0 if options.api == "jack" else options.frames
    call = (sink.callback_address, sink.user_address)
    stream = Stream(audio, device, channels, rate, frames, *call, inputs)
    if (options.mic or options.records) and not stream.hears:
        sys.stderr.write(f"engine.host: {device.name} gives no input\n")
    return Output(device, sink, stream)


class Opening(threading.Thread):
    """Opens the device beside the rest of the start; the libraries may hang."""

    def __init__(self, options: Options) -> None:
        super().__init__(daemon=True, name="open device")
        self._options = options
        self._engine: Engine | None = None
        self._there = threading.Event()
        self.output: Output | None = None
        self.error = ""

    def give(self, engine: Engine) -> None:
        """The engine that the device is to call."""
        self._engine = engine
        self._there.set()

    def run(self) -> None:
        options = self._options
        try:
            audio = PortAudio()
            device = choose(audio.devices(options.api), options.api, options.device)
            self._there.wait()
            assert self._engine is not None
            self.output = open_output(audio, device, self._engine, options)
        except EngineError as error:
            self.error = str(error)


class Host:
    """Keeps the engine of one block sounding."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self._opening = Opening(options)
        if options.api != "null":
            self._opening.start()
        self.block = Block.open(options.block)
        self.engine = Engine(self.block)
        self.output: Output | None = None
        self.null: NullDevice | None = None
        self.ending = False
        self._calls = 0
        self._called = time.monotonic()
        self._raised = False

    def run(self) -> int:
        """Play until somebody else does, or nobody wants it any more. Returns the exit code."""
        options = self.options
        self.engine.poll()  # maps the tracks while the device opens
        if options.role == "standby":
            self.engine.standby(STANDBY_PERIODS)
        elif options.role == "own":
            self.engine.own()
        self._opening.give(self.engine)
        self.engine.threads(options.threads)
        if not self._connect(self._opening):
            return EXIT_NO_DEVICE
        if options.role == "replace":
            self.engine.own()
        lock_memory()
        return self._go_on()

    def _connect(self, opening: Opening) -> bool:
        """Wait for the device, else take the null device. Return: False when there is no use in
        going on without."""
        options = self.options
        if options.api == "null":
            self._play_by_clock("no sound device: playing without sound", NULL)
            return True
        opening.join(OPEN_S)
        if opening.output is not None and self._first_call(opening.output):
            self.output = opening.output
            self._tell_open()
            return True
        reason = opening.error or "the sound device does not answer"
        if options.role != "own":
            sys.stdout.write(reason)
            sys.stdout.flush()
            return False
        self._play_by_clock(f"{reason}; playing without sound", LOST)
        return True

    def _first_call(self, output: Output) -> bool:
        """Wait until the device has called for the first time."""
        end = time.monotonic() + OPEN_S
        while not output.sink.calls and time.monotonic() < end:
            time.sleep(0.001)
        if output.sink.calls:
            return True
        output.sink.hold(held=True)
        return False

    def _go_on(self) -> int:
        owned = False
        watched = time.monotonic()
        while not self.ending:
            self.engine.poll()
            owns = self.engine.owns
            if owned and not owns:
                return 0  # another engine plays
            if owns and not owned:
                self._tell_open()
            owned = owns
            if self.output is not None and self._is_lost(self.output):
                if not owned:
                    self.output = None  # closing it may hang
                    return EXIT_LOST
                self._lose(self.output)
            now = time.monotonic()
            if now - watched > WATCH_S:
                watched = now
                if self._is_left():
                    return 0
            time.sleep(POLL_S)
        return 0

    def _is_lost(self, output: Output) -> bool:
        now, calls = time.monotonic(), output.sink.calls
        if calls != self._calls:
            self._calls, self._called = calls, now
            if not self._raised:
                self._raised = True
                output.sink.realtime()
            return False
        patience = max(STALL_S, 4 * output.stream.latency_s)
        return now - self._called > patience or not output.stream.active

    def _lose(self, output: Output) -> None:
        """The device is gone: play on by the clock. Its stream is never touched again: closing
        one of a dead server may hang."""
        output.sink.hold(held=True)
        self.output = None
        self._lost = output  # the library may still call into it
        text = f"{output.device.name} is gone; playing on without sound"
        self.block.set_device(text, LOST)  # before the change of owner, which others explain by it
        self.engine.own()  # before the null device, whose first block then makes up for the pause
        self._play_by_clock(text, LOST)

    def _play_by_clock(self, text: str, state: int) -> None:
        path = self.options.file or None
        self.null = self.engine.null(self.options.frames, path)
        if self.options.mic and self.options.api == "null":
            self.null.listen()
        if self.options.booth and not self.options.crowded and self.options.api == "null":
            self.null.booth()
        for deck in self.options.records if self.options.api == "null" else ():
            self.null.spin(deck)
        self.block.set_device(text, state)

    def _tell_open(self) -> None:
        if self.output is not None and self.engine.owns:
            device, latency_s = self.output.device, self.output.stream.latency_s
            self.block.set_device(f"{device.name} ({device.api.upper()})", OPEN, latency_s)

    def _is_left(self) -> bool:
        """Nobody supervises and nothing plays."""
        if not self.options.lock or self._is_supervised():
            return False
        return not self._plays()

    def _is_supervised(self) -> bool:
        """Whether a supervisor, the one that started us or another by now, holds the lock. (Who
        our parent is tells nothing: it may have ended before we could look.)"""
        import fcntl

        try:
            with open(self.options.lock, "rb") as file:  # noqa: PTH123 - pathlib is not loaded yet
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except FileNotFoundError:
            return False
        return False

    def _plays(self) -> bool:
        from engine.client import Client

        with Client(block=self.block, label="host") as client:
            return any(deck.playing for deck in client.state().deck)

    def close(self) -> None:
        """Let go of the device; of a dead one by ending."""
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, CLOSE_S)
        if self.null is not None:
            self.null.stop()
        if self.output is not None:
            self.output.sink.hold(held=True)
            self.output.stream.close()

    def end(self, *_: Any) -> None:
        """Signal handler."""
        self.ending = True


def main(words: list[str]) -> int:
    """Run a host; the exit code is the process's."""
    try:
        options = Options.parse(words)
    except ValueError as error:
        sys.stderr.write(f"engine.host: {error}\n")
        return 2
    quiet_libraries()
    prepare(options.api)
    try:
        host = Host(options)
        signal.signal(signal.SIGTERM, host.end)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the supervisor's to handle
        code = host.run()
        host.close()
    except EngineError as error:
        sys.stderr.write(f"engine.host: {error}\n")
        return 1
    return code


def quiet_libraries() -> None:
    """Keep stderr for ourselves: ALSA and libjack tell there what they miss, at length."""
    own = os.dup(2)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 2)
    os.close(quiet)
    sys.stderr = os.fdopen(own, "w", buffering=1)


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stderr.flush()
    os._exit(code)  # libjack crashes in its exit handlers
