# SPDX-License-Identifier: GPL-3.0-or-later
"""Deck: loops, rolls, beat jumps."""

from collections.abc import Callable

from app.controllers.mixxx.controls.deck.cues import CHANNELS, samples
from app.controllers.mixxx.controls.desk import Deck
from app.controllers.mixxx.controls.kinds import ENCODER, PUSH, SHOWN, TOGGLE, number
from app.controllers.mixxx.controls.links import (
    Link,
    Row,
    button,
    fire,
    held,
    kept,
    knob,
    press,
    seen,
    turned,
)

SIZE = r"(\d*\.?\d+)"  # beats
CLOSE = 0.01  # a loop is of a size when it is that long to a hundredth
SHORTEST = 150.0  # frames of a loop that is scaled
SMALLEST_LOOP, LARGEST_LOOP = 1 / 32, 512.0
SMALLEST_JUMP, LARGEST_JUMP = 1 / 32, 64.0


def looping(d: Deck) -> bool:
    """Whether a loop is on."""
    return d.get("loop.active") > 0.0


def _is_size(d: Deck, beats: float) -> bool:
    length = (d.get("loop.end") - d.get("loop.start")) / max(d.frames_per_beat, 1.0)
    return looping(d) and abs(length / beats - 1.0) < CLOSE


def activate_loop(d: Deck, beats: float) -> None:
    """Loop so many beats from here, whatever was before."""
    if looping(d) and d.get("loop.size") == beats:
        d.desk.send(d.ids["loop.active"], 0.0)  # else the same size again would leave it
    d.set("loop.beatloop", beats)


def _loop_of(d: Deck, beats: float) -> None:
    if beats > 0.0:
        activate_loop(d, beats)


def _toggle_loop(d: Deck, beats: float) -> None:
    if _is_size(d, beats):
        d.fire("loop.exit")
    else:
        activate_loop(d, beats)


def _loop_back(d: Deck, beats: float) -> None:
    """A loop that ends here."""
    end = d.state.position
    start = max(end - beats * d.frames_per_beat, 0.0)
    d.set("loop.size", beats)
    d.set("loop.active", 0.0)
    d.set("loop.end", end)  # the engine keeps the end behind the start: first this,
    d.set("loop.start", start)
    d.set("loop.end", end)  # and once more where the old start lay behind it
    d.set("loop.active", 1.0)


def _end_row(key: str, name: str) -> Row:
    def make(d: Deck) -> Link:
        def write(v: float) -> None:
            if v < 0.0:
                d.fire("loop.exit")
            else:
                d.set(name, v / CHANNELS)

        return Link(lambda: samples(d.get(name)), write, d.all((name,)))

    return Row(key, number(-1.0), make)


def _go_row(key: str, name: str) -> Row:
    def make(d: Deck) -> Link:
        def act() -> None:
            if d.get(name) >= 0.0:
                d.seek(d.get(name))

        return press(act)

    return Row(key, PUSH, make)


def _reloop_and_stop(d: Deck) -> None:
    if d.get("loop.start") < 0.0 or d.get("loop.end") <= d.get("loop.start"):
        return
    d.set("play", 0.0)
    d.seek(d.get("loop.start"))
    d.set("loop.active", 1.0)


def _scale(d: Deck, factor: float) -> None:
    start, end = d.get("loop.start"), d.get("loop.end")
    if start >= 0.0 and end > start and factor > 0.0:
        d.set("loop.end", start + max((end - start) * factor, SHORTEST))


def _resize(d: Deck, beats: float) -> None:
    """A new size; a loop of the old one takes it on."""
    before, same = d.get("loop.size"), _is_size(d, d.get("loop.size"))
    beats = min(max(beats, SMALLEST_LOOP), LARGEST_LOOP)
    d.set("loop.size", beats)
    if same:
        start, end = d.get("loop.start"), d.get("loop.end")
        d.set("loop.end", start + (end - start) * beats / before)


def _jump_size(d: Deck, factor: float) -> None:
    d.set(
        "beatjump_size",
        min(max(d.get("beatjump_size") * factor, SMALLEST_JUMP), LARGEST_JUMP),
    )


def _row(keys: str, act: Callable[[Deck, float], object]) -> Row:
    """A button for a size in beats."""

    def make(d: Deck, beats: str) -> Link:
        return press(lambda: act(d, float(beats))) if float(beats) > 0.0 else kept()

    return Row(keys, PUSH, make)


def _sized_row(keys: str, act: Callable[[Deck, float], object]) -> Row:
    """A button for the size that is set."""
    return Row(keys, PUSH, lambda d: press(lambda: act(d, d.get("loop.size"))))


def _roll(d: Deck, beats: float) -> Link:
    return held(lambda on: d.set("loop.roll", beats if on else 0.0))


def _sized_roll(d: Deck) -> Link:
    return held(lambda on: d.set("loop.roll", d.get("loop.size") if on else 0.0))


def _is_size_link(d: Deck, beats: str) -> Link:
    ids = d.all(("loop.active", "loop.start", "loop.end", "loop.size", "track_bpm"))
    return seen(lambda: float(float(beats) > 0 and _is_size(d, float(beats))), ids=ids)


def _fire(key: str, name: str) -> Row:
    return Row(key, PUSH, lambda d: fire(d.desk, d.ids[name]))


def _move(d: Deck, beats: float) -> None:
    d.set("loop.move", beats)


def _jump(d: Deck, beats: float) -> None:
    d.set("beatjump", beats)


def _back(act: Callable[[Deck, float], object]) -> Callable[[Deck, float], object]:
    return lambda d, beats: act(d, -beats)


ROWS = (
    _fire("loop_in", "loop.in"),
    _fire("loop_out", "loop.out"),
    _fire("loop_exit", "loop.exit"),
    _fire("loop_remove", "loop.exit"),
    _fire("reloop_toggle", "loop.reloop"),
    Row("reloop_andstop", PUSH, lambda d: press(lambda: _reloop_and_stop(d))),
    _go_row("loop_in_goto", "loop.start"),
    _go_row("loop_out_goto", "loop.end"),
    Row("loop_enabled", TOGGLE, lambda d: button(d.desk, d.ids["loop.active"])),
    _end_row("loop_start_position", "loop.start"),
    _end_row("loop_end_position", "loop.end"),
    _fire("loop_halve", "loop.halve"),
    _fire("loop_double", "loop.double"),
    Row("loop_scale", ENCODER, lambda d: turned(lambda v: _scale(d, v))),
    Row("loop_move", ENCODER, lambda d: turned(lambda v: _move(d, v))),
    _row(f"loop_move_{SIZE}_forward", _move),
    _row(f"loop_move_{SIZE}_backward", _back(_move)),
    Row("loop_anchor", TOGGLE, kept),
    Row(
        "beatloop_size",
        number(4.0),
        lambda d: Link(lambda: d.get("loop.size"), lambda v: _resize(d, v), d.all(("loop.size",))),
    ),
    _sized_row("beatloop_activate", activate_loop),
    _sized_row("beatloop_r_activate", _loop_back),
    Row("beatlooproll_(?:r_)?activate", PUSH, _sized_roll),
    _row(f"beatloop_{SIZE}_toggle", _toggle_loop),
    _row(f"beatloop_{SIZE}", _toggle_loop),
    _row(f"beatloop_{SIZE}_activate", activate_loop),
    _row(f"beatloop_r{SIZE}_(?:activate|toggle)", _loop_back),
    Row(f"beatloop_{SIZE}_enabled", SHOWN, _is_size_link),
    Row(f"beatlooproll_r?{SIZE}_activate", PUSH, lambda d, beats: _roll(d, float(beats))),
    Row("beatloop", number(), lambda d: turned(lambda v: _loop_of(d, v))),
    Row("beatjump", ENCODER, lambda d: turned(lambda v: _jump(d, v))),
    Row("beatjump_size", number(4.0), lambda d: knob(d.desk, d.ids["beatjump_size"])),
    Row("beatjump_size_halve", PUSH, lambda d: press(lambda: _jump_size(d, 0.5))),
    Row("beatjump_size_double", PUSH, lambda d: press(lambda: _jump_size(d, 2.0))),
    _fire("beatjump_forward", "beatjump_forward"),
    _fire("beatjump_backward", "beatjump_back"),
    _row(f"beatjump_{SIZE}_forward", _jump),
    _row(f"beatjump_{SIZE}_backward", _back(_jump)),
)
