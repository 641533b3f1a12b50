# SPDX-License-Identifier: GPL-3.0-or-later
"""Records moved by mapping scripts: scratch, brake, spinback, soft start; a thread in C."""

from enum import IntEnum
from typing import Any, NamedTuple, Self

from engine._dj import ffi, lib
from engine.block import Block
from engine.controls import BY_PATH
from engine.status import check

RECORDS = int(lib.DJ_SCRATCH_RECORDS)
DECKS = int(lib.DJ_DECKS)


class Motion(IntEnum):
    """What moves a record."""

    OFF = 0
    HAND = 1
    RELEASE = 2  # let go, on its way back to the deck's own speed
    BRAKE = 3
    SPINBACK = 4
    START = 5


class Clock(NamedTuple):
    """How a Scratcher keeps time."""

    steps: int  # milliseconds stepped so far
    late: int  # of them, that came when their frame was over; the engine makes up for those
    amended: int  # ticks that came late: what the record missed by them is made up for
    lost: int  # events that found no room
    first: int  # engine frame of the first step of this run
    origin_ns: float  # CLOCK_MONOTONIC of engine frame 0
    ahead: float  # frames from a tick's time to the frame in which it acts
    realtime: bool  # real-time priority was granted


class Scratcher:
    """Up to 16 records; deck 1..4 are records 1..4, the others move nothing.

    Takes part in the engine as a client of its own. Any thread may call; no call waits for longer
    than a step of the filter takes (microseconds).

    Args:
        block: of the engine.

    Raises:
        QueueFull: too many clients. EngineError: no thread.
    """

    def __init__(self, block: Block) -> None:
        self._block = block
        self._raw: Any = None
        place = ffi.new("uint32_t *")
        check(lib.dj_client_open(block.raw, b"scratch", place), "cannot join the engine")
        self._place = int(place[0])
        self._free_decks()
        out = ffi.new("dj_scratcher **")
        status = lib.dj_scratcher_start(block.raw, self._place, out)
        if status != lib.DJ_OK:
            lib.dj_client_close(block.raw, self._place)
        check(status, "cannot start the scratch thread")
        self._raw = out[0]

    def _free_decks(self) -> None:
        """Decks that a process before this one held and did not live to let go."""
        for deck in range(1, DECKS + 1):
            control = BY_PATH[f"deck{deck}.scratch"].id
            if lib.dj_control_get(self._block.raw, control) != 0.0:
                status = lib.dj_client_send(self._block.raw, self._place, control, 0.0, 0)
                check(status, f"cannot let go of deck {deck}")

    def enable(
        self,
        deck: int,
        intervals: float,
        rpm: float,
        alpha: float = 0.0,
        beta: float = 0.0,
        ramp: bool = True,
    ) -> bool:
        """Hold the record; it follows ticks from here on.

        Args:
            deck: 1..16.
            intervals: ticks a turn of the wheel.
            rpm: of the record that the wheel stands for.
            alpha, beta: gains of the filter; 0: 1/512 and alpha/1024.
            ramp: from the speed that it has now, else from standing.

        Returns:
            False, and nothing happens, for `intervals * rpm` = 0 or a deck that does not exist.
        """
        if not 1 <= deck <= RECORDS:
            return False
        return bool(lib.dj_scratcher_enable(self._raw, deck - 1, intervals, rpm, alpha, beta, ramp))

    def tick(self, deck: int, ticks: float, time_ns: int = 0) -> None:
        """The wheel has turned. time_ns: when, by CLOCK_MONOTONIC; 0: now."""
        if 1 <= deck <= RECORDS:
            lib.dj_scratcher_tick(self._raw, deck - 1, ticks, time_ns or lib.dj_now_ns())

    def disable(self, deck: int, ramp: bool = True) -> None:
        """Let go. ramp: come to the deck's own speed by and by, else at once."""
        if 1 <= deck <= RECORDS:
            lib.dj_scratcher_disable(self._raw, deck - 1, ramp)

    def brake(self, deck: int, on: bool, factor: float = 1.0, rate: float = 1.0) -> None:
        """Slow down from the deck's own speed to a stop; off: play on. rate below 0: a spinback."""
        if 1 <= deck <= RECORDS:
            lib.dj_scratcher_brake(self._raw, deck - 1, on, factor, rate)

    def spinback(self, deck: int, on: bool, factor: float = 1.8, rate: float = -10.0) -> None:
        """Throw the record back at `rate`, then stop; off: play on."""
        self.brake(deck, on, factor, rate)

    def soft_start(self, deck: int, on: bool, factor: float = 1.0) -> None:
        """Play from standing, or from where a brake is, up to the deck's own speed."""
        if 1 <= deck <= RECORDS:
            lib.dj_scratcher_soft_start(self._raw, deck - 1, on, factor)

    def motion(self, deck: int) -> Motion:
        """What moves the record."""
        if not 1 <= deck <= RECORDS:
            return Motion.OFF
        return Motion(lib.dj_scratcher_motion(self._raw, deck - 1))

    def active(self, deck: int) -> bool:
        """Is the record moved by anything but the deck itself?"""
        return self.motion(deck) is not Motion.OFF

    def clock(self) -> Clock:
        """How it keeps time; for benchmarks."""
        out = ffi.new("dj_scratch_clock *")
        lib.dj_scratcher_clock(self._raw, out)
        return Clock(
            int(out.steps),
            int(out.late),
            int(out.amended),
            int(out.lost),
            int(out.first),
            float(out.origin_ns),
            float(out.ahead),
            bool(out.realtime),
        )

    def close(self) -> None:
        """Let go of all records and end the thread."""
        if self._raw is not None:
            lib.dj_scratcher_stop(self._raw)
            self._raw = None
            lib.dj_client_close(self._block.raw, self._place)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
