# SPDX-License-Identifier: GPL-3.0-or-later
"""Guesses what was moved on a device from the messages that it sent.

Feed a `Guesser` with all that comes, and ask it for the control a few times a second: it answers
once the hand rests and one thing was moved far more than all others.
"""

from dataclasses import dataclass
from enum import Enum

from app.controllers.mapping import MappingError
from app.controllers.native.describe.message import Message, words
from app.controllers.native.describe.model import Control, Jog, Turn, Use
from app.controllers.native.learn import uses
from app.controllers.native.learn.sources import (
    BEND,
    CC,
    NOTE,
    PRESSURE,
    PROGRAM,
    Heard,
    Source,
    counts,
    halves,
    turns_too,
)
from app.controllers.native.learn.uses import Wanted
from engine.midi import ANY

REST_NS = 450_000_000  # nothing moves for so long: the hand rests
DOWN_NS = 1_500_000_000  # a button that is down for so long is one that stays down
FAR = 0.3  # of its way that a knob must move
TURNS = 4  # messages of an encoder
AHEAD = 2.0  # so many times more must it be moved than anything else
ODD = 0.25  # weight of what is unusual for a control: buttons for values, knobs for buttons
MOST = 24  # things that are moved at a time
ENDS = 0.06  # of the way: nearer to an end the hand means the end
SHORT = 2  # so often must a knob stop at the same place short of its end
WHEELS = (
    *(128, 248, 256, 360, 500, 512, 600, 720, 768, 800, 1000, 1024),
    *(1230, 1440, 1700, 2000, 2048, 2400, 3600, 4096),
)
NEAR = 0.08  # of a wheel's counts: a hand does not turn exactly once round


class Wish(Enum):
    """What the hand should do next."""

    MOVE = "move"  # move it
    MORE = "more"  # the same further, or once again
    ALONE = "alone"  # only the one thing: several were moved
    REST = "rest"  # let go


@dataclass(frozen=True, slots=True)
class Guess:
    """A piece of hardware that was moved. weight: 1 and more is enough to be sure."""

    weight: float
    control: Control
    sources: tuple[Source, ...]


class Guesser:
    """Watches a device for one control.

    Args:
        path: of the wanted control; "act:library.down", "layer:shift" for actions and layers.
        name: what the hardware's control shall be called; without: by its message.
        palette: of the mapping, for pads that have colours.
        directed: the hand was told to turn right first, and to end at the top, or at the right.

    Raises:
        MappingError: there is no such control, or it can only be read.
    """

    def __init__(
        self, path: str, *, name: str = "", palette: str = "", directed: bool = False
    ) -> None:
        self._wanted = Wanted(path)
        self._name, self._palette, self._directed = name, palette, directed
        self._heard = Heard()

    def feed(self, ns: int, data: bytes) -> None:
        """A whole message of the device, and when it came."""
        self._heard.add(ns, data)

    def control(self, now_ns: int) -> Control | None:
        """What was moved, as a mapping has it; None: not sure yet."""
        best = self._best()
        if best is None or self._wish(best, now_ns) is not None:
            return None
        return best[0].control

    def wish(self, now_ns: int) -> Wish | None:
        """What the hand should do; None: it is sure."""
        best = self._best()
        return Wish.MOVE if best is None else self._wish(best, now_ns)

    def seems(self) -> Control | None:
        """What it looks like until now."""
        best = self._best()
        return best[0].control if best else None

    def _wish(self, best: tuple[Guess, float], now_ns: int) -> Wish | None:
        guess, others = best
        if guess.weight < 1.0:
            return Wish.MORE
        if guess.weight < AHEAD * others:
            return Wish.ALONE
        down = guess.sources[0].pressed and guess.sources[0].values[-1] > 0
        down = down and guess.sources[0].kind != PROGRAM
        rested = now_ns - self._heard.last_ns
        return Wish.REST if rested < (DOWN_NS if down else REST_NS) else None

    def _best(self) -> tuple[Guess, float] | None:
        """The likeliest guess, and the weight of the best that is something else."""
        found = sorted(self._guesses(), key=lambda g: -g.weight)
        if not found:
            return None
        best = found[0]
        mine = {id(source) for source in best.sources}
        others = [g.weight for g in found[1:] if not mine & {id(s) for s in g.sources}]
        return best, max(others, default=0.0)

    def _guesses(self) -> list[Guess]:
        loudest = sorted(self._heard.sources.values(), key=lambda s: -len(s.values))[:MOST]
        pairs = [(a, b) for a in loudest for b in loudest if halves(a, b)]
        low = {id(b) for _, b in pairs}
        sources = [s for s in loudest if not s.wavers and id(s) not in low]
        pairs = [(a, b) for a, b in pairs if not a.wavers]
        found = [self._wheel(sources)] if self._wanted.wheel else []
        found += [self._position(a, b) for a, b in pairs]
        found.append(self._two_ways(sources))
        for source in sources:
            if any(source is a for a, _ in pairs):
                continue
            if source.pressed:
                found.append(self._button(source))
            elif source.code:
                found.append(self._encoder(source))
            elif source.kind in (CC, BEND, PRESSURE):
                found.append(self._position(source, None))
        return [g for g in found if g is not None]

    # One kind of hardware each

    def _button(self, source: Source) -> Guess | None:
        wanted = self._wanted
        done = 1.0 * (source.presses if source.kind == PROGRAM else source.full)
        done = max(done, 1.0 * source.latched, 0.5 * source.presses)
        if source.values[-1] > 0 and source.presses:
            done = max(done, 1.0)  # it may stay down: `_wish` waits whether it does
        weight = done * (ODD if wanted.moves else 1.0)
        velocities = {v for v in source.values if v > 0}
        soft = source.kind == NOTE and (len(velocities) > 1 or self._heard.pressure(source))
        try:
            step, lit = uses.press(wanted), uses.light(wanted, self._palette)
            stays = source.kind != PROGRAM and (source.latched or source.values[-1] > 0)
            on, off = uses.latched(wanted) if stays else ((step,), ())
        except MappingError:
            return None
        kind = "switch" if stays else "pad" if soft or wanted.is_pad else "button"
        sent = self._message(source)
        control = Control(
            name=self._called(sent), kind=kind, midi=words(sent), press=on, release=off, light=lit
        )
        return Guess(weight, control, (source,))

    def _encoder(self, source: Source) -> Guess | None:
        sent = self._message(source)
        try:
            turn = uses.turn(self._wanted)
        except MappingError:
            return None
        if not (turn.step or turn.send or turn.double or turn.cycle or turn.up):
            return None
        control = Control(
            name=self._called(sent), kind="encoder", midi=words(sent), code=source.code, turn=turn
        )
        weight = len(source.values) / TURNS
        odd = self._wanted.control is not None and not self._wanted.moves
        return Guess(weight * (ODD if odd else 1.0), control, (source,))

    def _position(self, source: Source, low: Source | None) -> Guess | None:
        wanted = self._wanted
        sent = self._message(source, low)
        ends = _ends(source)
        invert = self._directed and source.values[-1] / source.top < ENDS and source.span > FAR
        try:
            value = uses.value(wanted, *ends, invert=invert)
        except MappingError:
            return None
        control = Control(
            name=self._called(sent), kind=wanted.kind, midi=words(sent), value=(value,)
        )
        weight = source.span / FAR * (1.0 if wanted.moves else ODD)
        return Guess(weight, control, (source, low) if low else (source,))

    def _wheel(self, sources: list[Source]) -> Guess | None:
        """A jog wheel: what turns, what feels the hand."""
        turning = [s for s in sources if s.code]
        if not turning:
            return None
        notes = [s for s in sources if s.pressed]
        touch = max(notes, key=lambda s: _within(s, turning), default=None)
        if touch is not None and not _within(touch, turning):
            touch = None
        main = max(turning, key=lambda s: (_held(s, touch), len(s.values)))
        signed = any(s.code == "sign" for s in turning)  # to the right it looks as "twos" does
        code = "sign" if signed and main.code == "twos" else main.code
        ticks = _ticks(main)
        deck = self._wanted.wheel
        felt = words(self._message(touch)) if touch else ""
        others = [s for s in sources if s in turning or turns_too(s, main.code)]
        rims = [s for s in others if s is not main and len(s.values) >= TURNS]
        turn = Turn(send=f"{deck}.jog", by=round(1.0 / ticks, 6))
        rim = [Use(midi=words(self._message(s)), turn=turn) for s in rims]
        sent = self._message(main)
        control = Control(
            name=self._called(sent),
            kind="jog",
            midi=words(sent),
            code=code,
            jog=Jog(deck=deck, ticks=float(ticks), touch=felt),
            also=tuple(rim),
        )
        weight = 2.0 * sum(len(s.values) for s in turning) / TURNS
        used = (main, *rims, *([touch] if touch else []))
        return Guess(weight, control, used)

    def _two_ways(self, sources: list[Source]) -> Guess | None:
        """An encoder that sends one message to the right and another one to the left."""
        if not self._wanted.moves or self._wanted.wheel:
            return None
        ways = [s for s in sources if s.pressed and s.presses >= TURNS]
        if len(ways) != 2 or ways[0].status != ways[1].status:
            return None
        up, down = sorted(ways, key=lambda s: s.times[0])
        try:
            forth, back = uses.press(self._wanted), uses.press(self._wanted, -1.0)
        except MappingError:
            return None
        sent = self._message(up)
        control = Control(
            name=self._called(sent),
            midi=words(sent),
            press=(forth,),
            also=(Use(midi=words(self._message(down)), press=(back,)),),
        )
        return Guess((up.presses + down.presses) / TURNS, control, (up, down))

    def _message(self, source: Source, low: Source | None = None) -> Message:
        if source.kind == PROGRAM:
            return Message(source.status, ANY, only=source.number)
        return Message(source.status, source.number, low.number if low else -1)

    def _called(self, sent: Message) -> str:
        return self._name or words(sent)


def _ends(source: Source) -> tuple[float, float]:
    """Where its way ends, 0..1: short of 0 and 1 only if it stopped there several times."""
    values = source.values
    low, high = min(values), max(values)
    if (high - low) / source.top < 1 - 4 * ENDS:
        return 0.0, 1.0
    short_low = low > 0 and low / source.top <= 2 * ENDS and _stops(values, low) >= SHORT
    top = source.top
    short_high = high < top and high / top >= 1 - 2 * ENDS and _stops(values, high) >= SHORT
    return (low / top if short_low else 0.0), (high / top if short_high else 1.0)


def _stops(values: list[int], end: int) -> int:
    """How often it came to this value from somewhere else."""
    return sum(b == end and a != end for a, b in zip([-1, *values], values, strict=False))


def _ticks(source: Source) -> int:
    """Counts of one turn, when it was turned once round: the nearest that wheels have."""
    done = [c for c in counts(source, source.code) if c]
    whole = max(sum(c for c in done if c > 0), -sum(c for c in done if c < 0), 1)
    near = min(WHEELS, key=lambda w: abs(w - whole))
    return near if abs(near - whole) <= NEAR * near else whole


def _held(source: Source, touch: Source | None) -> int:
    """How many of its messages came while the wheel was touched."""
    if touch is None:
        return 0
    spans, began = [], -1
    for at, value in zip(touch.times, touch.values, strict=True):
        if value > 0 and began < 0:
            began = at
        elif value == 0 and began >= 0:
            spans.append((began, at))
            began = -1
    if began >= 0:
        spans.append((began, source.times[-1]))
    return sum(any(a <= t <= b for a, b in spans) for t in source.times)


def _within(touch: Source, turning: list[Source]) -> int:
    return max(_held(source, touch) for source in turning)
