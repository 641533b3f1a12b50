# SPDX-License-Identifier: GPL-3.0-or-later
"""What a device was heard to send, message by message, and what each looks like: a button, a
knob, an encoder. The thresholds are those of the simulated hardware in the tests."""

import bisect
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from engine.midi import ANY

NOTE, AFTER, CC, PROGRAM, PRESSURE, BEND = 0x90, 0xA0, 0xB0, 0xC0, 0xD0, 0xE0
MOST = 4000  # messages of one source that are kept
FIRST = 256  # of them tell what it is
JITTER = 3  # of 127: a fader that nobody moves can waver so far
QUICK, FLICK = 20, 48  # counts that a hand turns by between two messages, usually and at most
MOSTLY = 0.85  # of the messages are usual ones
REPEATS = 0.2  # part of relative messages that are as the one before; positions never repeat
FEWER_REPEATS = 0.07  # the same of wheels, whose counts differ more
FEW, RESTLESS, TURNING = 10, 1.3, 0.35  # and go to and fro so often
LATCHED_NS = 700_000_000  # nobody holds a button down so long when asked to press it
LOW = 32  # a low half is usually as many numbers above
TOGETHER_NS = 12_000_000  # two halves of 14 bits come within it


@dataclass(slots=True)
class Source:
    """The messages of one status and number, in the order in which they came.

    For notes a value is the velocity, 0 let go; for pitch bend 14 bits; for program changes the
    number is the program, and each message a press.
    """

    status: int
    number: int
    times: list[int] = field(default_factory=list)
    values: list[int] = field(default_factory=list)
    low: int = 1 << 14
    high: int = -1
    _looked: int = 0  # how many messages the next two are made from
    _code: str = ""
    _noisy: bool = False

    @property
    def kind(self) -> int:
        """The status without its channel."""
        return self.status & 0xF0

    @property
    def top(self) -> int:
        """The largest value that it can have."""
        return 16383 if self.kind == BEND else 127

    def add(self, ns: int, value: int) -> None:
        """One more message."""
        if len(self.values) < MOST:
            self.times.append(ns)
            self.values.append(value)
            self.low, self.high = min(self.low, value), max(self.high, value)

    @property
    def presses(self) -> int:
        """How often it went down."""
        return sum(value > 0 for value in self.values)

    @property
    def full(self) -> int:
        """How often it went down and came up."""
        return sum(a > 0 and b == 0 for a, b in itertools.pairwise(self.values))

    @property
    def latched(self) -> bool:
        """The device itself goes on and off: each press sends only one of the two."""
        gaps = [
            b - a
            for (a, b), (v, w) in zip(
                itertools.pairwise(self.times), itertools.pairwise(self.values), strict=True
            )
            if v > 0 and w == 0
        ]
        return self.kind != PROGRAM and bool(gaps) and min(gaps) > LATCHED_NS

    @property
    def span(self) -> float:
        """From its lowest to its highest value, as part of the whole range."""
        return max(self.high - self.low, 0) / self.top

    @property
    def wavers(self) -> bool:
        """Nobody moves it: an analogue fader that is not quite still."""
        if len(self.values) < 2 or self.pressed:
            return False
        self._look()
        still = self.span * 127 <= JITTER or self._noisy
        return still and not self.code

    @property
    def pressed(self) -> bool:
        """It looks like a button: down and up in turn, with nothing between."""
        if self.kind in (NOTE, PROGRAM):
            return True
        if self.kind != CC or not self.values:
            return False
        if 0 < self.low < self.high:
            return False
        head = self.values[:FIRST]
        downs = {value for value in head if value > 0}
        again = any(a > 0 and b > 0 for a, b in itertools.pairwise(head))
        return len(downs) <= 1 and not again and (0 in head or downs == {127})

    @property
    def repeats(self) -> float:
        """Part of its messages that are as the one before."""
        head = self.values[:FIRST]
        return sum(a == b for a, b in itertools.pairwise(head)) / max(len(head) - 1, 1)

    @property
    def code(self) -> str:
        """How it counts, if it does: one of model.CODES; "": it is no encoder."""
        if self.kind != CC or self.pressed or len(self.values) < 3:
            return ""
        self._look()
        return self._code

    def _look(self) -> None:
        """What its first messages tell; looked at again while there are more of them."""
        size = min(len(self.values), FIRST)
        if size > self._looked:
            self._looked, head = size, self.values[:FIRST]
            self._noisy = _noise(head)
            turned = size > 2 and (self.repeats >= REPEATS or _hovers(head))
            self._code = _code(head) if turned else ""


def _noise(values: Sequence[int]) -> bool:
    """Values without any way in them: low halves of a fader that is not quite still."""
    span = max(values) - min(values)
    return len(values) > FEW and _turns(values) > TURNING and _rough(values) > span / 5


def _turns(values: Sequence[int]) -> float:
    """Part of the messages at which the way turns round."""
    moves = [b - a for a, b in itertools.pairwise(values)]
    return sum(a * b < 0 for a, b in itertools.pairwise(moves)) / max(len(moves), 1)


def _hovers(values: Sequence[int]) -> bool:
    """Values that stay near one place, or its two sides, without getting anywhere."""
    jumps = any(abs(a - b) > 80 for a, b in itertools.pairwise(values))
    if jumps and _fits("twos", values):
        return True
    many = len(values) - 1
    turns = _turns(values)
    same = sum(a == b for a, b in itertools.pairwise(values)) / many
    restless = max(values) - min(values) > JITTER and _rough(values) > RESTLESS
    return many > FEW and turns + same > TURNING and (restless or same > FEWER_REPEATS)


def _count(code: str, value: int) -> int:
    """Counts of a value."""
    return {
        "twos": value if value < 64 else value - 128,
        "offset": value - 64,
        "sign": value if value < 64 else 64 - value,
    }[code]


def _fits(code: str, values: Sequence[int]) -> bool:
    """Whether a hand sends these counts: small ones, and now and then a flick."""
    found = [abs(_count(code, v)) for v in values]
    small = sum(0 < count <= QUICK for count in found)
    return max(found) <= FLICK and small >= MOSTLY * len(found)


def _code(values: Sequence[int]) -> str:
    """The code that fits; where several do, the one by which the first turn is to the right."""
    kinds = set(values)
    two_ways = len(kinds) <= 2 and any(v > 64 for v in kinds) and max(kinds) >= 125
    fitting = [c for c in ("offset", "twos", "sign") if _fits(c, values)]
    right = [c for c in fitting if _count(c, values[0]) > 0]
    if two_ways and not right and kinds <= {127, 126, 0, 1, 63, 64}:
        return "up_down"
    if right:
        return _likely(right, kinds)
    if fitting:
        return _likely(fitting, kinds)
    return "up_down" if two_ways else ""


def _likely(codes: Sequence[str], kinds: set[int]) -> str:
    """Of codes that all fit: what stays near 64 on both sides is "offset"."""
    if "offset" in codes and all(abs(v - 64) <= FLICK for v in kinds):
        return "offset"
    return next(c for c in ("twos", "sign", "offset") if c in codes)


def turns_too(source: Source, code: str) -> bool:
    """Whether it could be turned as something else that is known to count so."""
    usable = source.kind == CC and len(source.values) > 2 and not source.pressed
    return usable and code != "up_down" and _fits(code, source.values[:FIRST])


def counts(source: Source, code: str) -> list[int]:
    """Its messages as counts."""
    if code == "up_down":
        return [1 if v >= 64 else -1 for v in source.values]
    return [_count(code, v) for v in source.values]


def halves(a: Source, b: Source) -> bool:
    """Whether `b` is the low half of `a`: they come together, and `b` goes round and round."""
    if a.kind != CC or b.kind != CC or a.status != b.status or a.number == b.number:
        return False
    if a.pressed or min(len(a.values), len(b.values)) < 2:
        return False
    if a.number < 32 and b.number == a.number + 32:
        return _together(a, b) >= 0.6
    alike = 0.9 <= len(a.values) / len(b.values) <= 1.1
    close = alike and min(_together(a, b), _together(b, a)) >= 0.9
    return close and b.number != a.number - 32 and _rough(a.values) < _rough(b.values)


def _together(a: Source, b: Source) -> float:
    """Part of the messages of `a` that come with one of `b`."""
    return sum(_near(t, b.times) for t in a.times) / len(a.times)


def _near(at: int, times: Sequence[int]) -> bool:
    after = bisect.bisect_left(times, at - TOGETHER_NS)
    return after < len(times) and times[after] <= at + TOGETHER_NS


def _rough(values: Sequence[int]) -> float:
    """How far it is from message to message, on average."""
    return sum(abs(a - b) for a, b in itertools.pairwise(values)) / max(len(values) - 1, 1)


class Heard:
    """All that a device sends, sorted by source. Clocks and the like are left out."""

    def __init__(self) -> None:
        self.sources: dict[tuple[int, int], Source] = {}
        self.last_ns = 0
        self._before: dict[tuple[int, int], int] = {}

    def add(self, ns: int, data: bytes) -> Source | None:
        """A message. Return: its source; None: it is none of a hand."""
        found = _read(data)
        if found is None:
            return None
        status, number, value = found
        source = self.sources.setdefault((status, number), Source(status, number))
        source.add(ns, value)
        high = self.sources.get((status, number - LOW))
        if not source.wavers and (high is None or not high.wavers):
            self.last_ns = ns
        return source

    def pressure(self, note: Source) -> bool:
        """Whether the device also tells how hard a key is held."""
        channel = note.status & 0x0F
        keys = {(AFTER | channel, note.number), (PRESSURE | channel, ANY)}
        return bool(keys & self.sources.keys())


def _read(data: bytes) -> tuple[int, int, int] | None:
    """Status, number and value; note-off is note-on with 0."""
    if len(data) < 2 or not 0x80 <= data[0] < 0xF0 or any(b > 127 for b in data[1:3]):
        return None
    kind, channel = data[0] & 0xF0, data[0] & 0x0F
    if kind == PROGRAM:
        return data[0], data[1], 127
    if kind == PRESSURE:
        return data[0], ANY, data[1]
    if len(data) < 3:
        return None
    if kind == BEND:
        return data[0], ANY, data[1] | data[2] << 7
    if kind == 0x80:
        return NOTE | channel, data[1], 0
    return data[0], data[1], data[2]
