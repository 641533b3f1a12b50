# SPDX-License-Identifier: GPL-3.0-or-later
"""Deck: hot cues 1 to 36; Mixxx's 37th is kept without doing anything."""

from collections.abc import Callable

from app.controllers.mixxx.controls.deck.cues import CHANNELS, TICKS, samples
from app.controllers.mixxx.controls.deck.loops import activate_loop
from app.controllers.mixxx.controls.desk import Deck
from app.controllers.mixxx.controls.kinds import PUSH, SHOWN, number
from app.controllers.mixxx.controls.links import Link, Row, held, kept, press, seen

EMPTY, POINT, LOOP, JUMP = 0.0, 1.0, 2.0, 3.0  # our types
TYPES = {EMPTY: 0.0, POINT: 1.0, LOOP: 4.0, JUMP: 1.0}  # Mixxx's: 1 hot cue, 4 saved loop
HOTCUES = 36
PALETTE = (0xC50A08, 0x32BE44, 0x42D4F4, 0xF8D200, 0x0044FF, 0xAF00CC, 0xFCA6D7, 0xF2F2FF)


class Cue:
    """One hot cue of a deck."""

    def __init__(self, deck: Deck, number: int) -> None:
        self.deck, self.number = deck, number

    def get(self, name: str) -> float:
        """One of its controls."""
        return self.deck.get(f"hotcue{self.number}.{name}")

    def set(self, name: str, value: float) -> None:
        """One of its controls."""
        self.deck.set(f"hotcue{self.number}.{name}", value)

    def all(self, *names: str) -> tuple[int, ...]:
        """Ids of its controls."""
        return self.deck.all(f"hotcue{self.number}.{name}" for name in names)

    @property
    def type(self) -> float:
        """One of ours: EMPTY, POINT, LOOP, JUMP."""
        return self.get("type")

    @property
    def loops(self) -> bool:
        """It is a loop, and the deck is in it."""
        d = self.deck
        same = d.get("loop.start") == self.get("position") and d.get("loop.end") == self.get("end")
        return self.type == LOOP and d.get("loop.active") > 0.0 and same

    @property
    def status(self) -> float:
        """0 empty, 1 set, 2 its loop is on or it sounds."""
        if self.type == EMPTY:
            return 0.0
        previews = self.get("activate") > 0.0 and self.deck.get("play") <= 0.0
        return 2.0 if self.loops or previews else 1.0

    def activate(self, on: bool) -> None:
        """The pad."""
        self.deck.focus = float(self.number)
        if not on:
            self.set("activate", 0.0)
        elif self.type == EMPTY:
            self.store()
        elif self.loops:
            self.deck.fire("loop.exit")
        else:
            self.set("activate", 1.0)

    def cue(self, on: bool) -> None:
        """The pad, as if a loop were a point."""
        if not on or self.type != LOOP:
            self.activate(on)
        else:
            self.deck.seek(self.get("position"))

    def loop(self, on: bool) -> None:
        """The pad, as if a point were a loop."""
        if self.type == LOOP:
            self.activate(on)
        elif on:
            self.go_and_loop()

    def go_and_loop(self) -> None:
        """Loop the set number of beats from here on."""
        if self.type == EMPTY:
            self.set("set", 1.0)
        else:
            self.set("go", 1.0)
        activate_loop(self.deck, self.deck.get("loop.size"))

    def go_and_play(self) -> None:
        """Go there and play."""
        self.set("go", 1.0)
        self.deck.set("play", 1.0)

    def go_and_stop(self) -> None:
        """Go there and stop."""
        self.deck.set("play", 0.0)
        self.set("go", 1.0)

    def store(self) -> None:
        """Set here: to the loop when one is on."""
        looping = self.deck.get("loop.active") > 0.0
        self.set("set_loop" if looping else "set", 1.0)

    def paint(self, color: float) -> None:
        """Give it a colour."""
        if color >= 0.0:
            self.set("color", color)


def _cue(d: Deck, number: str) -> Cue | None:
    n = int(number)
    return Cue(d, n) if 1 <= n <= HOTCUES else None


def _row(what: str, act: Callable[[Cue], None]) -> Row:
    def make(d: Deck, number: str) -> Link:
        cue = _cue(d, number)
        return press(lambda: act(cue)) if cue else kept()

    return Row(rf"hotcue_(\d+)_{what}", PUSH, make)


def _held_row(what: str, act: Callable[[Cue, bool], None]) -> Row:
    def make(d: Deck, number: str) -> Link:
        cue = _cue(d, number)
        return held(lambda on: act(cue, on)) if cue else kept()

    return Row(rf"hotcue_(\d+)_{what}", PUSH, make)


def _place_row(what: str, name: str) -> Row:
    def make(d: Deck, number: str) -> Link:
        cue = _cue(d, number)
        if cue is None:
            return kept()

        def write(v: float) -> None:
            if v >= 0.0:
                cue.set(name, v / CHANNELS)
            elif name == "position":
                cue.set("clear", 1.0)

        return Link(lambda: samples(cue.get(name)), write, cue.all(name))

    return Row(rf"hotcue_(\d+)_{what}", number(-1.0), make)


def _color(d: Deck, number: str) -> Link:
    cue = _cue(d, number)
    if cue is None:
        return kept()
    return Link(
        lambda: cue.get("color") if cue.type != EMPTY else -1.0,
        cue.paint,
        cue.all("color", "type"),
    )


def _type(d: Deck, number: str) -> Link:
    cue = _cue(d, number)
    return seen(lambda: TYPES[cue.type], ids=cue.all("type")) if cue else kept()


def _status(d: Deck, number: str) -> Link:
    cue = _cue(d, number)
    if cue is None:
        return kept()
    ids = cue.all("type", "activate", "position", "end")
    return seen(
        lambda: cue.status, ids=ids + d.all(("loop.active", "loop.start", "loop.end", "play"))
    )


def _step_color(d: Deck, by: int) -> None:
    cue = _cue(d, str(int(d.focus)))
    if cue is None or cue.type == EMPTY:
        return
    now = int(cue.get("color"))
    place = PALETTE.index(now) + by if now in PALETTE else 0
    cue.paint(float(PALETTE[place % len(PALETTE)]))


def _shift(d: Deck, seconds: float) -> None:
    """Move all cues."""
    by = seconds * d.rate
    d.set("cue_point", max(d.get("cue_point") + by, 0.0))
    for cue in (Cue(d, n) for n in range(1, HOTCUES + 1)):
        if cue.type == EMPTY:
            continue
        cue.set("position", max(cue.get("position") + by, 0.0))
        if cue.type != POINT:
            cue.set("end", cue.get("end") + by)


def _shift_row(key: str, seconds: float) -> Row:
    return Row(key, PUSH, lambda d: press(lambda: _shift(d, seconds)))


def _focus(d: Deck) -> Link:
    def write(v: float) -> None:
        d.focus = v

    return Link(lambda: d.focus, write, poll_ns=TICKS)


ROWS = (
    _held_row("activate", Cue.activate),
    _held_row("activatecue", Cue.cue),
    _held_row("activateloop", Cue.loop),
    _row("cueloop", Cue.go_and_loop),
    _row("gotoandloop", Cue.go_and_loop),
    _row("set", Cue.store),
    _row("setcue", lambda cue: cue.set("set", 1.0)),
    _row("setloop", lambda cue: cue.set("set_loop", 1.0)),
    _row("clear", lambda cue: cue.set("clear", 1.0)),
    _row("goto", lambda cue: cue.set("go", 1.0)),
    _row("gotoandplay", Cue.go_and_play),
    _row("gotoandstop", Cue.go_and_stop),
    _place_row("position", "position"),
    _place_row("endposition", "end"),
    Row(r"hotcue_(\d+)_color", number(-1.0), _color),
    Row(r"hotcue_(\d+)_type", SHOWN, _type),
    Row(r"hotcue_(\d+)_status", SHOWN, _status),
    Row("hotcue_focus", number(-1.0), _focus),
    Row("hotcue_focus_color_prev", PUSH, lambda d: press(lambda: _step_color(d, -1))),
    Row("hotcue_focus_color_next", PUSH, lambda d: press(lambda: _step_color(d, 1))),
    _shift_row("shift_cues_earlier", -0.010),
    _shift_row("shift_cues_later", 0.010),
    _shift_row("shift_cues_earlier_small", -0.001),
    _shift_row("shift_cues_later_small", 0.001),
)
