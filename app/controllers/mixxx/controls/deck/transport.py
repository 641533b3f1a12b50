# SPDX-License-Identifier: GPL-3.0-or-later
"""Deck: play, stop, seek, reverse, the wheel, and where the playhead is."""

from collections.abc import Callable

from app.controllers.mixxx.controls.desk import Deck
from app.controllers.mixxx.controls.kinds import (
    NUMBER,
    PUSH,
    SHOWN,
    TOGGLE,
    Kind,
    Press,
    linear,
    number,
)
from app.controllers.mixxx.controls.links import (
    TICK_NS,
    Link,
    Row,
    button,
    held,
    kept,
    knob,
    press,
    pressed,
    seen,
)
from app.controllers.mixxx.controls.tapers import Linear

SEARCH = 4.0  # speed of fwd and back
PLACE_NS = 66_000_000  # playposition is told 15 times a second
WARNING_S = 30.0  # before its end a track is said to end
# One block of the usual buffer (512 frames at 44.1 kHz): by it jog counts are worth time.
BLOCK_NS = 11_610_000
BLOCKS = 25  # over which a count of the wheel is spread
TURN_S = 1.8  # a turn of our wheels is as long as one of a record
STOPPED = 18.0  # a wheel moves a track that stands so much further
UNTOUCHED = 0.1  # of a wheel's movement bends; the engine knows that of decks that play, only


class Jog:
    """Counts of a wheel: spread over some blocks, as moved time."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck
        self._counts = [0.0] * BLOCKS
        self._place = 0
        self._running = False
        self._waiting = 0.0
        self._next_ns = 0

    def add(self, counts: float) -> None:
        """The wheel moved."""
        self._waiting += counts
        if not self._running:
            self._running = True
            self._next_ns = self._deck.desk.now_ns
            self._step()

    def _step(self) -> None:
        self._counts[self._place], self._waiting = self._waiting, 0.0
        self._place = (self._place + 1) % BLOCKS
        mean = sum(self._counts) / BLOCKS
        if not any(self._counts):
            self._running = False
            return
        turns = mean * BLOCK_NS * 1e-9 / TURN_S
        self._deck.set("jog", turns * self._gear())
        self._next_ns += BLOCK_NS
        self._deck.desk.at(self._next_ns, self._step)

    def _gear(self) -> float:
        if self._deck.get("touch") > 0.0 or self._deck.get("scratch") > 0.0:
            return UNTOUCHED
        return 1.0 if self._deck.get("playing") > 0.0 else STOPPED * UNTOUCHED


def _play(d: Deck) -> Link:
    def read() -> float:
        if d.get("play") > 0.0:
            return 1.0
        return float(d.previews)

    return Link(
        read, lambda v: d.set("play", pressed(v)), d.all(("play", "playing", "touch", "scratch"))
    )


def _go(d: Deck, *steps: tuple[str, float]) -> Link:
    def act() -> None:
        for name, value in steps:
            d.set(name, value)

    return press(act)


def _go_row(key: str, *steps: tuple[str, float]) -> Row:
    return Row(key, PUSH, lambda d: _go(d, *steps))


def _stutter(d: Deck) -> Link:
    def act() -> None:
        d.seek(d.get("cue_point"))
        d.set("play", 1.0)

    return press(act)


def scratch_on(d: Deck, on: bool) -> None:
    """Take the record in the hand, in vinyl mode or not, or let it go."""
    d.set("scratch", float(on))
    if not on:
        d.set("scratch_rate", 0.0)


def _search(d: Deck, v: float) -> None:
    if v != 0.0:
        scratch_on(d, True)
        d.set("scratch_rate", v)
    elif d.get("scratch") > 0.0:
        scratch_on(d, False)


def _scratching(d: Deck) -> Link:
    """On as long as a script holds the record, too."""
    ids = d.all(("scratch",))
    return Link(lambda: d.get("scratch"), lambda v: scratch_on(d, v > 0.0), ids)


def _search_row(key: str, speed: float) -> Row:
    return Row(key, PUSH, lambda d: held(lambda on: _search(d, speed * on)))


def _rate_search(d: Deck) -> Link:
    return Link(None, lambda v: _search(d, v))


def _place(d: Deck) -> Link:
    def read() -> float:
        state = d.state
        return state.position / state.total if state.load_id and state.total else 0.0

    def write(v: float) -> None:
        if 0.0 <= v <= 1.0:
            d.set("seek_ratio", v)
        else:
            d.seek(v * d.state.total)

    return Link(read, write, d.all(("loaded",)), PLACE_NS, control=(d.ids["seek_ratio"], float))


def _length_s(d: Deck) -> float:
    return d.state.total / d.rate if d.rate else 0.0


def _left_s(d: Deck) -> float:
    return max(_length_s(d) - _gone_s(d), 0.0)


def _gone_s(d: Deck) -> float:
    return d.state.position / d.rate if d.rate else 0.0


def _ends(d: Deck) -> float:
    return float(d.get("loaded") > 0.0 and d.get("play") > 0.0 and _left_s(d) < WARNING_S)


def _repeat(d: Deck) -> Link:
    def job(_: int) -> bool:
        if d.repeats and d.get("ended") > 0.0:
            d.seek(0.0)
            d.set("play", 1.0)
        return d.repeats

    def write(v: float) -> None:
        before, d.repeats = d.repeats, v > 0.0
        if d.repeats and not before:
            d.desk.watch(job)

    return Link(lambda: float(d.repeats), write)


def _told(key: str, read: Callable[[Deck], float], *, poll_ns: int = TICK_NS) -> Row:
    return Row(key, SHOWN, lambda d: seen(lambda: read(d), poll_ns=poll_ns))


def _button(key: str, control: str, kind: Kind = TOGGLE) -> Row:
    return Row(key, kind, lambda d: button(d.desk, d.ids[control]))


POSITION = Kind(Press.VALUE, Linear(0.0, 1.0), pot=True)

ROWS = (
    Row("play", TOGGLE, _play),
    Row("play_latched", SHOWN, lambda d: seen(lambda: d.get("play"), ids=d.all(("play",)))),
    Row("play_stutter", PUSH, _stutter),
    _go_row("start", ("seek", 0.0)),
    _go_row("end", ("seek_ratio", 1.0)),
    _go_row("start_play", ("seek", 0.0), ("play", 1.0)),
    _go_row("start_stop", ("stop", 1.0)),
    _go_row("stop", ("play", 0.0)),
    _search_row("fwd", SEARCH),
    _search_row("back", -SEARCH),
    Row("scratch", linear(-3.0, 3.0), _rate_search),
    Row("rateSearch", linear(-300.0, 300.0), _rate_search),
    _button("reverse", "reverse", PUSH),
    _button("reverseroll", "censor", PUSH),
    _button("slip_enabled", "slip"),
    _button("quantize", "quantize"),
    Row("repeat", TOGGLE, _repeat),
    Row("jog", NUMBER, lambda d: Link(lambda: 0.0, Jog(d).add)),
    Row("wheel", NUMBER, lambda d: Link(None, lambda v: d.bend("wheel", 100.0 * v))),
    Row("scratch2", NUMBER, lambda d: knob(d.desk, d.ids["scratch_rate"])),
    Row("scratch2_enable", PUSH, _scratching),
    Row("scratch2_indicates_scratching", number(1.0), kept),
    Row("scratch_position(?:_enable)?", NUMBER, kept),
    Row("playposition", POSITION, _place),
    _told("duration", _length_s),
    _told("time_elapsed", _gone_s),
    _told("time_remaining", _left_s),
    _told("track_samples", lambda d: 2.0 * d.state.total if d.rate else 0.0),
    _told("track_samplerate", lambda d: d.rate),
    _told("end_of_track", _ends),
)
