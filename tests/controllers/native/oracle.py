# SPDX-License-Identifier: GPL-3.0-or-later
"""What C does with a message by itself, said again in Python: the measure of C's own tests.

It follows engine/midi's words, not the C code: tables, halves, takeover, layers.
"""

import math
from collections.abc import Callable, Sequence

from engine.midi import ANY, Binding, Code, Do

TAKEOVER = 3 / 128
TAKEOVER_NS = 50_000_000
QUICK_NS = 50_000_000
EXACT = 128


def table_at(table, position):
    """The value at a position 0..1, in proportion between two points."""
    x = min(max(position, 0.0), 1.0) * (len(table) - 1)
    i = int(x)
    return table[i] if x == i else table[i] + (x - i) * (table[i + 1] - table[i])


def table_place(table, value):
    """The position of a value in a table that rises or falls."""
    falls = table[-1] < table[0]
    low, high = 0, len(table) - 1
    while high - low > 1:
        middle = (low + high) // 2
        if table[middle] >= value if falls else table[middle] <= value:
            low = middle
        else:
            high = middle
    span = table[high] - table[low]
    part = (value - table[low]) / span if span else 0.0
    return (low + min(max(part, 0.0), 1.0)) / (len(table) - 1)


def position(entries, value, bits):
    """0..1 of a number of 7 or 14 bits: the middle number is the middle."""
    if entries == EXACT:
        return min(value / 128 if bits == 14 else value, 127) / 127
    middle = 8192 if bits == 14 else 64
    return value / (2 * middle) if value <= middle else (value - 1) / (2 * middle - 2)


class _Bound:
    def __init__(self, binding: Binding):
        self.is_ = binding
        self.taken_ns = 0
        self.place = binding.at
        self.sent = math.nan
        self.counts = 0
        self.counted_ns = 0
        self.fresh = set()


class Oracle:
    """Bindings at work."""

    def __init__(
        self,
        bindings: Sequence[Binding],
        get: Callable[[int], float],
        put: Callable[[int, float], None],
    ):
        self.bound = [_Bound(b) for b in bindings]
        self.get, self._put = get, put
        self.extra = 0
        self.owed = []  # (key, control or None, mask, value)
        self.seen = {}

    @property
    def held(self):
        """Layers that buttons hold."""
        mask = 0
        for _, control, layers, _ in self.owed:
            mask |= layers if control is None else 0
        return mask

    def put(self, control, value):
        if math.isfinite(value):
            self._put(control, value)

    def feed(self, ns: int, data: bytes) -> bool:
        """A whole message. Return: something is bound to it."""
        status = data[0]
        if status < 0x80 or status >= 0xF0:
            return False
        one, two = data[1], data[2] if len(data) > 2 else 0
        if status < 0x90:
            low = self._touch(ns, status, one, two)
            return self._touch(ns, status | 0x10, one, 0) or low
        if status < 0xC0:
            return self._touch(ns, status, one, two)
        if status < 0xE0:
            return self._touch(ns, status, ANY, one)
        return self._touch(ns, status, ANY, two << 7 | one)

    def _touch(self, ns, status, number, value):
        key = (status, number)
        before = self.seen.get(key)
        pressed = (value > 0 and status >= 0x90) or status & 0xF0 == 0xC0
        stranger = (value == 0 and before is None) or status < 0x90
        self.seen[key] = value
        bound = False
        if not pressed:
            for debt in [d for d in self.owed if d[0] == key]:
                self.owed.remove(debt)
                bound = True
                if debt[1] is not None:
                    self.put(debt[1], debt[3])
        for x in self.bound:
            b = x.is_
            high = b.status == status and b.number in (number, ANY)
            low = b.status == status and b.low == number and status < 0xC0
            if high or low:
                bound = True
                self._one(x, ns, key, value, before, pressed, stranger, low)
        return bound

    def _one(self, x, ns, key, value, before, pressed, stranger, low):
        b = x.is_
        bits = 14 if b.status >= 0xE0 else 7
        if b.low >= 0 and b.status < 0xC0:
            value = self._whole(x, value, low)
            before, bits = None, 14
            if value is None:
                return
        on = self.extra | self.held
        acts = on & b.layers == b.layers and on & b.without == 0
        if b.do is Do.VALUE:
            self._value(x, ns, value, before, bits, acts)
        if not acts:
            return
        match b.do:
            case Do.BUTTON:
                if pressed:
                    self._owe((key, b.control, 0, b.table[0]))
                    self.put(b.control, b.table[1])
                elif stranger:
                    self.put(b.control, b.table[0])
            case Do.TOGGLE if pressed:
                now = self.get(b.control)
                nearest = min(range(len(b.table)), key=lambda i: abs(b.table[i] - now))
                self.put(b.control, b.table[(nearest + 1) % len(b.table)])
            case Do.LAYER if pressed:
                self._owe((key, None, b.control, 0.0))
            case Do.STEP | Do.SEND:
                self._relative(x, ns, value, bits, pressed)

    def _owe(self, debt):
        if not any(d[:3] == debt[:3] for d in self.owed):
            self.owed.append(debt)

    def _whole(self, x, value, low):
        b = x.is_
        half = "low" if low else "high"
        high_bits = self.seen.get((b.status, b.number))
        low_bits = self.seen.get((b.status, b.low))
        again = half in x.fresh
        x.fresh.add(half)
        if high_bits is None or (len(x.fresh) < 2 and not again):
            return None
        x.fresh = {half} if again and len(x.fresh) < 2 else set()
        return high_bits << 7 | (low_bits or 0)

    def _value(self, x, ns, value, before, bits, acts):
        b = x.is_
        place = position(len(b.table), value, bits)
        last = x.place
        if not math.isfinite(last) and before is not None:
            last = position(len(b.table), before, bits)
        x.place = place
        now = table_place(b.table, self.get(b.control))
        taken = acts and (not b.pickup or self._takes_over(x, ns, last, place, now))
        if taken:
            self.put(b.control, table_at(b.table, place))
            x.taken_ns = ns
        if not acts:
            x.taken_ns = 0
        x.sent = place if taken else math.nan

    @staticmethod
    def _takes_over(x, ns, last, place, now):
        if not math.isfinite(last):
            return False
        soon = x.taken_ns != 0 and ns - x.taken_ns < TAKEOVER_NS
        ours = abs(now - x.sent) <= TAKEOVER
        passes = (last - now) * (place - now) <= 0
        near = abs(now - place) <= TAKEOVER or abs(now - last) <= TAKEOVER
        return soon or ours or passes or near

    def _relative(self, x, ns, value, bits, pressed):
        b = x.is_
        half = 8192 if bits == 14 else 64
        count = {
            Code.TWOS: value if value < half else value - 2 * half,
            Code.OFFSET: value - half,
            Code.SIGN: value if value < half else half - value,
            Code.UP_DOWN: 1 if value >= half else -1,
            Code.UP: int(pressed),
            Code.DOWN: -int(pressed),
        }[b.code]
        if count == 0:
            return
        turned = (count > 0) != (x.counts > 0)
        apart = QUICK_NS if x.counted_ns == 0 or turned else ns - x.counted_ns
        quick = max(1.0 - apart / QUICK_NS, 0.0)
        move = b.step * count * (1.0 + b.acceleration * quick)
        x.counted_ns, x.counts = ns, count
        if b.do is Do.SEND:
            self.put(b.control, move)
        else:
            now = table_place(b.table, self.get(b.control))
            self.put(b.control, table_at(b.table, now + move))
