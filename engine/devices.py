# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound devices through PortAudio: which there are, and a stream that calls the engine.

`python -m engine.devices --probe jack|alsa` lists them as JSON. libjack and ALSA plugins may hang
or crash when their server dies; so everything that is asked for again and again is asked in a
short-lived process (`probe`), and a process that plays opens one device, once.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from engine.errors import DeviceError

LIBRARY = "libportaudio.so.2"
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
NO_CARDS = os.path.join(ROOT, "resources", "asound-null.conf")  # noqa: PTH118 - 3 ms less
API_TYPES = {"jack": "paJACK", "alsa": "paALSA"}
PROBE_S = 3.0  # a card may take a second to open; a hanging server takes for ever
_loaded: list[Any] = []  # never unloaded: JACK's threads run in it until the process ends
USUAL = {"jack": ("system",), "alsa": ("pipewire", "pulse", "default")}


class Device(NamedTuple):
    """An output that PortAudio offers. `rate` in Hz is the one it likes best; `inputs` are the
    channels that it also records."""

    number: int
    api: str
    name: str
    channels: int
    rate: int
    inputs: int = 0


def prepare(api: str) -> None:
    """Set what libraries read from the environment; before PortAudio is loaded."""
    os.environ["JACK_NO_START_SERVER"] = "1"
    if api == "jack":
        os.environ["ALSA_CONFIG_PATH"] = NO_CARDS


class PortAudio:
    """The library, initialised. Only one at a time in a process.

    Raises:
        DeviceError: it is not installed or does not start.
    """

    def __init__(self) -> None:
        # Not `sounddevice` itself: its import looks for the library with the compiler (60 ms).
        from _sounddevice import ffi  # type: ignore[import-untyped]

        self.ffi: Any = ffi
        try:
            self.lib: Any = ffi.dlopen(LIBRARY)
        except OSError as error:
            raise DeviceError(f"PortAudio is not installed: {error}") from error
        _loaded.append(self.lib)
        self.check(self.lib.Pa_Initialize(), "cannot start PortAudio")

    def check(self, code: int, what: str) -> None:
        """Raise DeviceError when `code` is an error of PortAudio."""
        if code < 0:
            reason = self.ffi.string(self.lib.Pa_GetErrorText(code)).decode(errors="replace")
            raise DeviceError(f"{what}: {reason}")

    def devices(self, api: str) -> Iterator[Device]:
        """Outputs of a host API, "jack" or "alsa"."""
        place = self.lib.Pa_HostApiTypeIdToHostApiIndex(getattr(self.lib, API_TYPES[api]))
        if place < 0:
            return
        for i in range(self.lib.Pa_GetDeviceCount()):
            info = self.lib.Pa_GetDeviceInfo(i)
            if info.hostApi == place and info.maxOutputChannels > 0:
                name = self.ffi.string(info.name).decode(errors="replace")
                rate = round(info.defaultSampleRate)
                yield Device(i, api, name, info.maxOutputChannels, rate, info.maxInputChannels)

    def terminate(self) -> None:
        """Pre: streams are closed."""
        self.lib.Pa_Terminate()


def choose(devices: Iterable[Device], api: str, name: str) -> Device:
    """Pick a device.

    Args:
        name: of the device or a part of it; empty: the usual one of the API.

    Raises:
        DeviceError: there is none of that name, or none at all.
    """
    found = [d for d in devices if d.api == api]
    if not found:
        raise DeviceError(f"{api.upper()} has no output")
    wanted = (name,) if name else USUAL[api]
    for word in wanted:
        for device in sorted(found, key=lambda d: (d.name != word, d.number)):
            if word.lower() in device.name.lower():
                return device
    if name:
        raise DeviceError(f"{api.upper()} has no output {name!r}")
    return found[0]


class Stream:
    """A running PortAudio stream whose callback is compiled code.

    Args:
        callback, user: addresses, see engine.engine.Sink.
        frames: of a block; 0 lets the API choose (JACK's period).
        inputs: channels to record from the same device. One that does not open with them is opened
            without; `hears` tells.

    Raises:
        DeviceError: the device does not open, or not at this rate.
    """

    def __init__(
        self,
        audio: PortAudio,
        device: Device,
        channels: int,
        rate: int,
        frames: int,
        callback: int,
        user: int,
        inputs: int = 0,
    ) -> None:
        self._audio = audio
        ffi, lib = audio.ffi, audio.lib
        info = lib.Pa_GetDeviceInfo(device.number)

        def parameters(count: int, latency: float) -> Any:
            if not count:
                return ffi.NULL
            return ffi.new(
                "PaStreamParameters *",
                {
                    "device": device.number,
                    "channelCount": count,
                    "sampleFormat": lib.paFloat32,
                    "suggestedLatency": latency,
                },
            )

        out = ffi.new("PaStream **")

        def opened(recorded: int) -> int:
            heard = parameters(recorded, info.defaultLowInputLatency)
            played = parameters(channels, info.defaultLowOutputLatency)
            quiet = lib.paClipOff | lib.paDitherOff
            function = ffi.cast("PaStreamCallback *", callback)
            argument = ffi.cast("void *", user)
            code = lib.Pa_OpenStream(out, heard, played, rate, frames, quiet, function, argument)
            return int(code)

        code = opened(inputs)
        self.hears = inputs > 0 and code == 0
        if inputs and code < 0:
            code = opened(0)
        audio.check(code, f"cannot open {device.name} at {rate} Hz")
        self._raw = out[0]
        code = lib.Pa_StartStream(self._raw)
        audio.check(code, f"cannot start {device.name}")

    @property
    def active(self) -> bool:
        """False when it has ended by itself: the device went away."""
        return bool(self._audio.lib.Pa_IsStreamActive(self._raw) == 1)

    @property
    def latency_s(self) -> float:
        """Seconds from the callback to the device's output, as the device says."""
        return float(self._audio.lib.Pa_GetStreamInfo(self._raw).outputLatency)

    def close(self) -> None:
        """Stop and close; may block when the device is dead."""
        self._audio.lib.Pa_AbortStream(self._raw)
        self._audio.lib.Pa_CloseStream(self._raw)


def probe_command(api: str) -> list[str]:
    """The command that lists the outputs of an API, for those who wait for it in their own way."""
    return [sys.executable, "-m", "engine.devices", "--probe", api]


def parse_probe(text: str) -> list[Device]:
    """Read what `probe_command` printed."""
    import json

    return [Device(**entry) for entry in json.loads(text)]


def probe(api: str, timeout_s: float = PROBE_S) -> list[Device]:
    """List outputs, asked for in a process of its own; empty when it hangs, crashes, or finds none.

    Args:
        timeout_s: how long to wait.
    """
    import subprocess

    try:
        done = subprocess.run(
            probe_command(api), capture_output=True, text=True, timeout=timeout_s, check=True
        )
        return parse_probe(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return []  # a probe that fails is the answer: no device


def main(arguments: list[str]) -> int:
    """List the outputs of an API as JSON."""
    import json

    if len(arguments) != 2 or arguments[0] != "--probe" or arguments[1] not in API_TYPES:
        sys.stderr.write("usage: python -m engine.devices --probe jack|alsa\n")
        return 2
    api = arguments[1]
    out = os.dup(1)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)  # ALSA and libjack tell what they miss at length
    prepare(api)
    try:
        found = list(PortAudio().devices(api))
    except DeviceError:
        found = []
    os.write(out, json.dumps([d._asdict() for d in found]).encode())
    os._exit(0)  # libjack crashes in its exit handlers


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
