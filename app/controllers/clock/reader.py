# SPDX-License-Identifier: GPL-3.0-or-later
"""MIDI clock that comes in: tempo and beat of another machine.

A second-order loop follows the pulses, so that their jitter is not the tempo's: 1 ms on one pulse
would be 5 % of it. Where it begins, and where pulses come at another pace, is what most of the
newest ones agree on: a computer that stalls for a moment sends them late, and then all at once.
Source of the messages: MIDI 1.0 Detailed Specification; of the loop:
F. Adriaensen, "Using a DLL to filter time" (2005).
"""

import math
import statistics
from collections import deque

PULSES = 24  # a beat
CLOCK, START, CONTINUE, STOP, POSITION = 0xF8, 0xFA, 0xFB, 0xFC, 0xF2
WIDE_HZ, NARROW_HZ = 1.0, 0.15  # of the loop: at first, and once it has settled
SETTLED = 96  # pulses
STRAY = 0.3  # of an interval: a pulse so far from where it should be is not believed
FEW, MANY = 12, 48  # strays in a row that may agree on another tempo, that make it begin anew
DISAGREE = 0.25  # of the pulses at most
SAME = 0.03  # of the tempo: it is still the same, and pulses got lost
LOST_NS = 500_000_000
LEAST_BPM, MOST_BPM = 20.0, 400.0


class ClockReader:
    """What one port's clock says. Times are CLOCK_MONOTONIC in ns."""

    def __init__(self) -> None:
        self.running = False
        self.placed = False  # it has told where it is: what its pulses count from is known
        self._moved = False  # started or stopped
        self._pulse = 0  # number of the newest
        self._at = 0.0  # when it was, smoothed, ns
        self._interval = 0.0  # ns; 0: unknown
        self._pulses = 0  # since the loop began
        self._newest = 0
        self._strays = 0
        self._came: deque[int] = deque(maxlen=PULSES + 1)

    def take(self, ns: int, message: bytes) -> None:
        """A message; others than those of the clock are left alone."""
        match message[0] if message else 0:
            case 0xF8:
                self._clock(ns)
            case 0xFA:
                self._pulse, self.placed = -1, True
                self._run(True)
            case 0xFB:
                self._run(True)
            case 0xFC:
                self._run(False)
            case 0xF2 if len(message) == 3:
                sixteenths = message[1] | message[2] << 7
                self._pulse, self.placed = sixteenths * PULSES // 4 - 1, True

    def moved(self) -> bool:
        """It was started or stopped since the last call."""
        moved, self._moved = self._moved, False
        return moved

    def lost(self, ns: int) -> bool:
        """No tempo is known: nothing came for half a second, or it has not come for a beat."""
        return self._interval <= 0 or ns - self._newest > LOST_NS

    @property
    def bpm(self) -> float:
        """0: unknown."""
        return 60e9 / (PULSES * self._interval) if self._interval > 0 else 0.0

    def beat(self, ns: int) -> float:
        """Beats since the start (or the song's) at a time. Pre: not lost."""
        return (self._pulse + (ns - self._at) / self._interval) / PULSES

    def _run(self, on: bool) -> None:
        self._moved, self.running = self._moved or on != self.running, on

    def _clock(self, ns: int) -> None:
        self._pulse += 1
        if ns - self._newest > LOST_NS:
            self._begin()
        self._newest = ns
        self._came.append(ns)
        if self._interval <= 0:
            self._agree(PULSES + 1)
            return
        expected = self._at + self._interval
        error = ns - expected
        self._at = expected
        if abs(error) > STRAY * self._interval:
            self._stray()
            return
        self._strays = 0
        self._pulses += 1
        width = WIDE_HZ if self._pulses < SETTLED else NARROW_HZ
        w = 2 * math.pi * width * self._interval * 1e-9
        self._at += math.sqrt(2) * w * error
        self._interval += w * w * error
        if not _possible(self._interval):
            self._begin()

    def _stray(self) -> None:
        """A pulse is far from where it should be: is it another tempo?"""
        self._strays += 1
        expected, before = self._at, self._interval
        if self._strays >= FEW and self._agree(FEW):
            if abs(self._interval / before - 1) < SAME:
                self._pulse += round((self._at - expected) / before)
        elif self._strays >= MANY:
            self._begin()

    def _agree(self, count: int) -> bool:
        """Take the tempo and the place that the newest pulses have. Return: most of them agree."""
        times = list(self._came)[-count:]
        if len(times) < count:
            return False
        lag = count // 4
        rough = statistics.median(b - a for a, b in zip(times, times[lag:], strict=False)) / lag
        if not _possible(rough):
            return False
        places = [t - i * rough for i, t in enumerate(times)]
        middle = statistics.median(places)
        good = [i for i, p in enumerate(places) if abs(p - middle) <= STRAY * rough]
        if len(good) < (1 - DISAGREE) * count:
            return False
        interval, first = statistics.linear_regression(good, [times[i] for i in good])
        if not _possible(interval):
            return False
        self._at, self._interval = first + (count - 1) * interval, interval
        self._pulses = self._strays = 0
        return True

    def _begin(self) -> None:
        self._interval, self._pulses, self._strays = 0.0, 0, 0
        self._came.clear()


def _possible(interval_ns: float) -> bool:
    return 60e9 / (PULSES * MOST_BPM) <= interval_ns <= 60e9 / (PULSES * LEAST_BPM)
