# SPDX-License-Identifier: GPL-3.0-or-later
"""Deck: the cue point, the lights of play and cue, intro and outro."""

from app.controllers.mixxx.controls.desk import Deck
from app.controllers.mixxx.controls.kinds import NUMBER, PUSH, SHOWN, number
from app.controllers.mixxx.controls.links import Link, Row, button, fire, held, press, seen

CHANNELS = 2.0  # positions of Mixxx count the samples of both
SLOW_NS, FAST_NS = 500_000_000, 250_000_000  # phases of blinking lights
CDJ, GATED, SIMPLE = 0.0, 1.0, 2.0  # our cue modes
# Mixxx: 0 its own, 1 Pioneer, 2 Denon, 3 Numark, 4 its own without blinking, 5 cue and play
MODES = (CDJ, CDJ, GATED, SIMPLE, CDJ, GATED)
TICKS = FAST_NS // 2  # for what follows the keys of a mapping
STILL = 4  # the mode whose lights do not blink


def blinks(now_ns: int, phase_ns: int) -> bool:
    """Whether a blinking light is on: in step with all others of its kind."""
    return now_ns // phase_ns % 2 == 0


def samples(frames: float) -> float:
    """A position as Mixxx counts; -1 for none."""
    return frames * CHANNELS if frames >= 0.0 else -1.0


def _mode(d: Deck) -> Link:
    def read() -> float:
        told = int(d.sizes.get("cue_mode", 0.0))
        ours = d.get("cue_mode")
        return float(told) if MODES[told] == ours else float(MODES.index(ours))

    def write(v: float) -> None:
        d.sizes["cue_mode"] = float(min(max(int(v), 0), len(MODES) - 1))
        d.set("cue_mode", MODES[int(d.sizes["cue_mode"])])

    return Link(read, write, d.all(("cue_mode",)))


def _cue_as(d: Deck, mode: float) -> Link:
    """The cue button of another mode."""
    before: list[float] = []

    def act(on: bool) -> None:
        if on:
            before.append(d.get("cue_mode"))
            d.set("cue_mode", mode)
        d.set("cue", float(on))
        if not on and before:
            d.set("cue_mode", before[0])
            before.clear()

    return held(act)


def go_to(d: Deck, play: bool | None = None) -> None:
    """To the cue point; play, stop or go on as it is."""
    if play is False:
        d.set("play", 0.0)
    d.seek(d.get("cue_point"))
    if play:
        d.set("play", 1.0)


def _cue_play(d: Deck) -> Link:
    return held(lambda on: go_to(d, play=not on))


def _cue_light(d: Deck) -> Link:
    def read() -> float:
        if d.get("loaded") <= 0.0 or d.get("play") > 0.0:
            return 0.0
        if d.get("at_cue") > 0.0 or d.previews or d.sizes.get("cue_mode") == STILL:
            return float(d.get("at_cue") > 0.0 or d.previews)
        return float(blinks(d.desk.now_ns, FAST_NS))

    return seen(read, ids=d.all(("at_cue", "play", "playing", "loaded")), poll_ns=FAST_NS // 4)


def _play_light(d: Deck) -> Link:
    def read() -> float:
        if d.get("play") > 0.0 or d.previews:
            return 1.0
        ready = d.get("loaded") > 0.0 and d.get("ended") <= 0.0
        blinking = ready and d.sizes.get("cue_mode") != STILL
        return float(blinking and blinks(d.desk.now_ns, SLOW_NS))

    return seen(read, ids=d.all(("play", "playing", "loaded", "ended")), poll_ns=FAST_NS // 4)


def _point(d: Deck) -> Link:
    def read() -> float:
        return samples(d.get("cue_point")) if d.get("loaded") > 0.0 else -1.0

    def write(v: float) -> None:
        d.set("cue_point", max(v, 0.0) / CHANNELS)

    return Link(read, write, d.all(("cue_point", "loaded")))


class Mark:
    """The start or end of the intro or the outro: kept as long as the track is on the deck."""

    def __init__(self, deck: Deck, name: str) -> None:
        self._deck, self._name = deck, name

    @property
    def frame(self) -> float:
        """Where it is; -1 when it is not set."""
        load, frame = self._deck.marks.get(self._name, (0, -1.0))
        return frame if load == self._deck.state.load_id else -1.0

    @frame.setter
    def frame(self, frame: float) -> None:
        self._deck.marks[self._name] = (int(self._deck.state.load_id), frame)

    def here(self) -> None:
        """Set it at the playhead."""
        self.frame = float(self._deck.state.position)

    def activate(self) -> None:
        """Go there, or set it."""
        if self.frame >= 0.0:
            self._deck.seek(self.frame)
        else:
            self.here()

    def clear(self) -> None:
        """Forget it."""
        self.frame = -1.0


def _mark(d: Deck, name: str, what: str) -> Link:
    mark = Mark(d, name)
    match what:
        case "activate":
            return press(mark.activate)
        case "set":
            return press(mark.here)
        case "clear":
            return press(mark.clear)
        case "enabled":
            return seen(lambda: float(mark.frame >= 0.0), poll_ns=FAST_NS)

    def move(v: float) -> None:
        mark.frame = v / CHANNELS if v >= 0.0 else -1.0

    return Link(lambda: samples(mark.frame), move, poll_ns=FAST_NS)


def _go_row(key: str, play: bool | None) -> Row:
    return Row(key, PUSH, lambda d: press(lambda: go_to(d, play)))


def _as_row(key: str, mode: float) -> Row:
    return Row(key, PUSH, lambda d: _cue_as(d, mode))


MARK = r"((?:intro|outro)_(?:start|end))_"

ROWS = (
    Row("cue_default", PUSH, lambda d: button(d.desk, d.ids["cue"])),
    _as_row("cue_cdj", CDJ),
    _as_row("cue_simple", SIMPLE),
    _as_row("cue_preview", GATED),
    Row("cue_play", PUSH, _cue_play),
    _go_row("cue_goto", None),
    _go_row("cue_gotoandplay", True),
    _go_row("preplay", True),
    _go_row("cue_gotoandstop", False),
    Row("cue_set", PUSH, lambda d: fire(d.desk, d.ids["cue_set"])),
    Row("cue_clear", PUSH, lambda d: press(lambda: d.set("cue_point", 0.0))),
    Row("cue_point", number(-1.0), _point),
    Row("cue_mode", NUMBER, _mode),
    Row("cue_indicator", SHOWN, _cue_light),
    Row("play_indicator", SHOWN, _play_light),
    Row(MARK + "(activate|set|clear)", PUSH, _mark),
    Row(MARK + "(enabled)", SHOWN, _mark),
    Row(MARK + "(position)", number(-1.0), _mark),
)
