# SPDX-License-Identifier: GPL-3.0-or-later
"""Simulated hardware: what a hand on each kind of control makes a device send, in time."""

import random

MS = 1_000_000


class Hand:
    """Moves things one after the other; `sent` is what came, as (ns, bytes)."""

    def __init__(self, seed=0):
        self.sent = []
        self.now = self.moved = 1_000 * MS
        self.random = random.Random(seed)

    def send(self, *data, after=8):
        self.now += int(after * MS)
        self.sent.append((self.now, bytes(data)))
        self.moved = self.now

    def wait(self, ms):
        self.now += ms * MS

    def button(self, status, number, *, times=1, value=127, note_off=False):
        for _ in range(times):
            self.send(status, number, value, after=200)
            off = (status - 0x10, number, 64) if note_off else (status, number, 0)
            self.send(*off, after=self.random.randint(60, 250))

    def pad(self, status, number, *, times=1):
        for _ in range(times):
            self.send(status, number, self.random.randint(20, 126), after=300)
            for _ in range(self.random.randint(1, 6)):
                self.send(0xA0 | status & 15, number, self.random.randint(1, 127))
            self.send(status - 0x10, number, 0, after=60)

    def latch(self, status, number, *, times=2):
        for i in range(times):
            self.send(status, number, 0 if i % 2 else 127, after=1100)

    def fader(self, status, number, places=(0.0, 1.0), *, low=0, high=127, jitter=False):
        """From place to place, one value after the other, as a hand does in half a second."""
        last = None
        for place in self._way(places, low, high, 6):
            off = self.random.choice((-1, 1)) if jitter and self.random.random() < 0.2 else 0
            value = min(max(place + off, low), high)
            if value != last:
                self.send(status, number, value, after=4)
                last = value

    def fine(self, status, number, low_number, places=(0.0, 1.0), *, low_first=False):
        for value in self._way(places, 0, 16383, 611):
            halves = [(number, value >> 7), (low_number, value & 127)]
            for i, (n, v) in enumerate(halves[::-1] if low_first else halves):
                self.send(status, n, v, after=0.3 if i else 5)

    def bend(self, status, places=(0.0, 1.0)):
        for value in self._way(places, 0, 16383, 611):
            self.send(status, value & 127, value >> 7, after=5)

    def waver(self, status, number, value, times=40):
        """Nobody moves it. Devices send what has changed: never the same twice."""
        moved = self.moved
        for i in range(times):
            off = 0 if i % 2 else self.random.choice((1, 2))
            self.send(status, number, value + off, after=25)
        self.moved = moved

    def noise(self, status, number, low_number, times=40, *, both=True):
        """A fader of 14 bits that is not quite still: its low half is anything."""
        moved = self.moved
        for _ in range(times):
            if both:
                self.send(status, number, 57, after=20)
            self.send(status, low_number, self.random.randrange(128), after=1)
        self.moved = moved

    def encoder(self, status, number, code, counts):
        """Turn so many counts: quickly in the middle, as hands do."""
        left = abs(counts)
        sign = 1 if counts > 0 else -1
        while left > 0:
            n = min(self.random.choice((1, 1, 1, 1, 2, 3)), left)
            if code == "up_down":
                n = 1
            self.send(status, number, coded(code, sign * n), after=15)
            left -= n

    def wheel(self, status, number, code, counts):
        left = abs(counts)
        sign = 1 if counts > 0 else -1
        while left > 0:
            n = min(self.random.choice((2, 3, 4, 4, 5, 5, 6)), left)
            self.send(status, number, coded(code, sign * n), after=5)
            left -= n

    def clock(self):
        """Between all that came: clock and active sensing."""
        noisy = []
        for at, data in self.sent:
            noisy += [(at - 1, b"\xf8"), (at - 1, b"\xfe"), (at, data)]
        self.sent = noisy

    def _way(self, places, low, high, step):
        span = high - low
        at = low + round(places[0] * span)
        yield at
        for place in places[1:]:
            goal = low + round(place * span)
            while at != goal:
                stride = max(1, step + self.random.randint(-step // 2, step // 2))
                at = min(at + stride, goal) if goal > at else max(at - stride, goal)
                yield at


def coded(code, count):
    """A count as the device writes it."""
    return {
        "twos": count % 128,
        "offset": 64 + count,
        "sign": count if count > 0 else 64 - count,
        "up_down": 127 if count > 0 else 1,
    }[code]
