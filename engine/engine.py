# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine in this process: renders, live through a device or offline."""

from typing import TYPE_CHECKING, Any

from engine._dj import ffi, lib
from engine.block import Block
from engine.status import check

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import numpy.typing as npt

# numpy is imported where it is used: a restarted engine host must sound before it is there.


def lock_memory() -> bool:
    """Keep this process's memory from being swapped out; False without the right to."""
    return bool(lib.dj_realtime_lock_memory())


class Sink:
    """Joins the engine to a PortAudio stream: a C callback and its argument."""

    def __init__(self, engine: "Engine", raw: Any) -> None:
        self._engine = engine  # the callback needs it alive
        self._raw = ffi.gc(raw, lib.dj_sink_free)
        self.callback_address = int(ffi.cast("uintptr_t", ffi.addressof(lib, "dj_sink_callback")))
        self.user_address = int(ffi.cast("uintptr_t", raw))

    @property
    def calls(self) -> int:
        """How often the device has called."""
        return int(lib.dj_sink_calls(self._raw))

    def hold(self, held: bool) -> None:
        """Keep the callback out of the engine, for another device to drive it; or let it in."""
        lib.dj_sink_hold(self._raw, held)

    def listen(self, channels: int, mic: int = -1) -> None:
        """The stream has so many inputs, and this one (from 0) is the microphone's; -1: none is."""
        check(lib.dj_sink_listen(self._raw, channels, mic), "cannot take the microphone")

    def booth(self, first: int) -> None:
        """The booth's left side goes to this channel (from 0). Before the stream starts."""
        check(lib.dj_sink_booth(self._raw, first), "cannot take the booth output")

    def record(self, deck: int, first: int) -> None:
        """This input and the next one (from 0) are those of a deck's record. After `listen`."""
        check(lib.dj_sink_record(self._raw, deck, first), "cannot take the record")

    def realtime(self) -> bool:
        """Ask for real-time priority for the device's thread; True when it has it."""
        return bool(lib.dj_sink_realtime(self._raw))


class NullDevice:
    """A thread that renders in time without a sound card."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def listen(self) -> None:
        """From now on with a microphone, which gives a beep now and then: to try things with."""
        lib.dj_null_listen(self._raw)

    def booth(self) -> None:
        """From now on with a booth output, which nobody hears."""
        lib.dj_null_booth(self._raw)

    def spin(self, deck: int) -> None:
        """From now on with a record with a time code on the turntable of a deck (from 0)."""
        check(lib.dj_null_spin(self._raw, deck), "cannot put a record on")

    def stop(self) -> None:
        """Raises SpaceError, QueueFull, EngineError: the file lacks something."""
        if self._raw is not None:
            raw, self._raw = self._raw, None
            check(lib.dj_null_stop(raw), "the file of the sound is not whole")


class Engine:
    """Private state of the process that renders a block.

    Args:
        block: stays the caller's, and must outlive the engine.

    Raises:
        EngineError: no memory.
    """

    def __init__(self, block: Block) -> None:
        out = ffi.new("dj_engine **")
        check(lib.dj_engine_new(block.raw, out), "cannot make an engine")
        self.block = block
        self._raw = out[0]

    def own(self) -> None:
        """Become the one that plays, and go on where the block says."""
        lib.dj_engine_own(self._raw)

    def standby(self, periods: int = 3) -> None:
        """Wait, and take over when the owner misses so many blocks."""
        lib.dj_engine_standby(self._raw, periods)

    @property
    def owns(self) -> bool:
        return bool(lib.dj_engine_owns(self._raw))

    def poll(self) -> None:
        """Map tracks that were offered, free those that came back. Every 5 ms or so."""
        lib.dj_engine_poll(self._raw)

    def stretch(self) -> None:
        """Do all key-lock work that is asked for: offline, before each render."""
        lib.dj_engine_stretch(self._raw)

    def threads(self, count: int) -> None:
        """Do key-lock work on so many threads; 0 stops them."""
        check(lib.dj_engine_threads(self._raw, count), "cannot start the key-lock threads")

    def render(
        self,
        frames: int,
        mic: "npt.NDArray[np.float32] | None" = None,
        records: "Mapping[int, npt.NDArray[np.float32]] | None" = None,
        booth: "npt.NDArray[np.float32] | None" = None,
    ) -> "npt.NDArray[np.float32]":
        """Render a block with no device.

        Args:
            mic: sound of the microphone, shape (frames,); None: there is none.
            records: what the records of decks (from 0) give, each of shape (frames, 2).
            booth: takes the sound of the booth output, shape (frames, 2); None: there is none.

        Returns:
            Samples, shape (frames, 4): main left and right, phones left and right.
        """
        import numpy as np

        out = np.empty((frames, lib.DJ_OUT_CHANNELS), np.float32)
        voice = ffi.NULL if mic is None else ffi.from_buffer("float[]", mic)
        for deck, sound in (records or {}).items():
            lib.dj_engine_hear(self._raw, deck, ffi.from_buffer("float[]", sound))
        if booth is not None:
            lib.dj_engine_booth(self._raw, ffi.from_buffer("float[]", booth))
        lib.dj_render(self._raw, voice, ffi.from_buffer("float[]", out), frames)
        return out

    def sink(self, channels: int, main_first: int = 0, phones_first: int = -1) -> Sink:
        """For a stream of so many channels; where main and phones go, -1: nowhere."""
        out = ffi.new("dj_sink **")
        status = lib.dj_sink_new(self._raw, channels, main_first, phones_first, out)
        check(status, "cannot make a sink")
        return Sink(self, out[0])

    def null(self, frames: int, path: str | None = None) -> NullDevice:
        """Start the null device, or the file device when `path` names a WAV file to write."""
        out = ffi.new("dj_null **")
        raw_path = ffi.NULL if path is None else path.encode()
        check(lib.dj_null_start(self._raw, frames, raw_path, out), "cannot start the null device")
        return NullDevice(out[0])

    def trace(self, blocks: int) -> None:
        """Note the CPU time of each of the next blocks."""
        check(lib.dj_engine_trace(self._raw, blocks), "cannot trace")

    def traced(self) -> "npt.NDArray[np.uint32]":
        """CPU time of the rendering thread for each traced block, ns."""
        import numpy as np

        count = lib.dj_engine_traced(self._raw, ffi.NULL, 0)
        out = np.zeros(count, np.uint32)
        if count:
            lib.dj_engine_traced(self._raw, ffi.from_buffer("uint32_t[]", out), count)
        return out

    def close(self) -> None:
        """Pre: no device calls the engine any more."""
        if self._raw is not None:
            lib.dj_engine_free(self._raw)
            self._raw = None
