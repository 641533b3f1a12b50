# SPDX-License-Identifier: GPL-3.0-or-later
"""MIDI clock and time code that follow what is playing, sent by a thread of the C library."""

from enum import IntEnum

from engine._dj import ffi, lib
from engine.block import Block
from engine.midi.outputs import MidiOut
from engine.status import check


class Transport(IntEnum):
    """What is said of starts and stops."""

    NONE = 0
    START = 1
    POSITION = 2


class FrameRate(IntEnum):
    """Of the time code, frames a second."""

    F24 = 0
    F25 = 1
    F29_97 = 2
    F30 = 3


class ClockSender:
    """Sends until it is closed.

    Args:
        clock: where MIDI clock goes; None: nowhere. time_code: the same for MIDI time code. Both
            stay the caller's, and open until `close`.
        offset_s: both later than the music.
        ratio: tempo of the clock to the music's: 0.5, 1 or 2.

    Raises:
        EngineError: the thread cannot be made.
    """

    def __init__(
        self,
        block: Block,
        clock: MidiOut | None,
        time_code: MidiOut | None,
        *,
        transport: Transport = Transport.START,
        frame_rate: FrameRate = FrameRate.F25,
        offset_s: float = 0.0,
        ratio: float = 1.0,
    ) -> None:
        options = ffi.new("dj_clock_options *", (transport, frame_rate, offset_s, ratio))
        out = ffi.new("dj_clock_sender **")
        raw = [ffi.NULL if o is None else o.raw for o in (clock, time_code)]
        check(lib.dj_clock_sender_start(block.raw, options, *raw, out), "cannot send MIDI clock")
        self._raw = out[0]
        self._outputs = (clock, time_code)

    def sent(self) -> tuple[int, float]:
        """Messages so far, and the latest that the thread woke since the last call, in seconds."""
        late = ffi.new("uint64_t *")
        count = int(lib.dj_clock_sender_sent(self._raw, late))
        return count, late[0] * 1e-9

    def close(self) -> None:
        """End the thread."""
        if self._raw is not None:
            lib.dj_clock_sender_stop(self._raw)
            self._raw = None
