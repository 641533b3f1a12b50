# SPDX-License-Identifier: GPL-3.0-or-later
"""Deck: where the beats are, moving the grid, and sync."""

import math
from collections.abc import Callable

from app.controllers.mixxx.controls.deck.cues import CHANNELS
from app.controllers.mixxx.controls.desk import Deck
from app.controllers.mixxx.controls.kinds import LATCH, PUSH, SHOWN, THREE, TOGGLE
from app.controllers.mixxx.controls.links import (
    EACH_TURN,
    Link,
    Row,
    kept,
    press,
    seen,
)

ACTIVE = 0.2  # of a beat, or of a shorter loop, in which beat_active is on
SHIFT_S = 0.010
FINE_BPM = 0.01
STEPS = 10  # that can be taken back
FOLLOWER, LEADER = 1.0, 2.0
BY_TEMPO = 0.0  # our sync mode that leaves the phase alone


def beat_of(d: Deck) -> float:
    """The playhead in beats; NaN without a grid."""
    state = d.state
    return float(state.beat) if state.load_id else math.nan


def part_of_beat(d: Deck) -> float:
    """How far in its beat the playhead is, 0..1; 0 without a grid."""
    beat = beat_of(d)
    return beat - math.floor(beat) if math.isfinite(beat) else 0.0


def _distance(d: Deck) -> Link:
    return seen(lambda: part_of_beat(d), poll_ns=EACH_TURN)


def _active(d: Deck) -> Link:
    def read() -> float:
        state = d.state
        if not state.playing or not math.isfinite(beat_of(d)):
            return 0.0
        length = 1.0
        if state.looping:
            length = min((state.loop_end - state.loop_start) / max(d.frames_per_beat, 1.0), 1.0)
        part = part_of_beat(d)
        if state.rate < 0.0:
            return 2.0 if 1.0 - part < ACTIVE * length else 0.0
        return 1.0 if part < ACTIVE * length else 0.0

    return seen(read, poll_ns=EACH_TURN)


def _line(d: Deck, choose: Callable[[float], float]) -> Link:
    """A beat near the playhead, as a position."""

    def read() -> float:
        beat = beat_of(d)
        if not math.isfinite(beat):
            return -1.0
        frame = d.state.position + (choose(beat) - beat) * d.frames_per_beat
        return max(float(frame), 0.0) * CHANNELS

    return seen(read, poll_ns=EACH_TURN)


def _leader(d: Deck) -> Deck | None:
    """The deck whose beats are to be matched: the leading one, else the first other that plays."""
    number = int(d.desk.path("sync.leader"))
    others = [other for other in d.desk.decks if other is not d and other.get("playing") > 0.0]
    leading = [other for other in d.desk.decks if other.number == number and other is not d]
    return next(iter(leading + others), None)


def _behind(d: Deck) -> float:
    """Beats from the playhead to where it would be with the other deck."""
    other = _leader(d)
    beats = beat_of(other) - beat_of(d) if other else math.nan
    return beats - round(beats) if math.isfinite(beats) else 0.0


def _note(d: Deck, name: str, back: float) -> None:
    d.undo = [*d.undo[-STEPS + 1 :], (name, back)]


def scale_grid(d: Deck, factor: float) -> None:
    """Multiply the grid's tempo."""
    d.set("grid.scale", factor)
    _note(d, "grid.scale", 1.0 / factor)


def shift_grid(d: Deck, frames: float) -> None:
    """Move the grid."""
    if frames != 0.0:
        d.set("grid.shift", frames)
        _note(d, "grid.shift", -frames)


def _grid_here(d: Deck) -> None:
    beat = beat_of(d)
    if math.isfinite(beat):
        shift_grid(d, (beat - round(beat)) * d.frames_per_beat)


def _tune(d: Deck, bpm: float) -> None:
    own = d.get("track_bpm")
    if own > 0.0:
        scale_grid(d, (own + bpm) / own)


def _take_back(d: Deck) -> None:
    if d.undo:
        d.set(*d.undo.pop())


def _do(key: str, act: Callable[[Deck], object]) -> Row:
    return Row(key, PUSH, lambda d: press(lambda: act(d)))


def _scale_row(key: str, factor: float) -> Row:
    return _do(f"beats_set_{key}", lambda d: scale_grid(d, factor))


def _with_leader(d: Deck, sync: Callable[[], object]) -> None:
    """Sync a deck that leads, but was not told to: another one that plays becomes the leader."""
    other = None
    if int(d.desk.path("sync.leader")) == d.number and d.get("leader") <= 0.0:
        free = (o for o in d.desk.decks if o is not d and o.get("sync") <= 0.0)
        other = next((o for o in free if o.get("playing") > 0.0), None)
    if other is not None:
        d.desk.send(other.ids["leader"], 1.0)
    sync()
    if other is not None:
        d.desk.send(other.ids["leader"], 0.0)


def _sync_tempo(d: Deck) -> None:
    mode = d.get("sync_mode")
    d.set("sync_mode", BY_TEMPO)
    _with_leader(d, lambda: d.fire("beatsync"))
    d.set("sync_mode", mode)


def _sync(d: Deck) -> Link:
    def write(v: float) -> None:
        if v > 0.0:
            _with_leader(d, lambda: d.set("sync", 1.0))
        else:
            d.set("sync", 0.0)

    return Link(lambda: d.get("sync"), write, d.all(("sync",)))


def _leads(d: Deck) -> Link:
    def write(v: float) -> None:
        was = d.get("leader") > 0.0
        d.set("leader", float(v > 0.0))
        if was and v <= 0.0:
            d.set("sync", 1.0)

    return Link(lambda: d.get("leader"), write, d.all(("leader",)))


def _mode(d: Deck) -> Link:
    def read() -> float:
        return LEADER if d.get("leader") > 0.0 else d.get("sync")

    def write(v: float) -> None:
        d.set("leader", float(v == LEADER))
        d.set("sync", float(v == FOLLOWER))

    return Link(read, write, d.all(("leader", "sync")))


ROWS = (
    Row("beat_active", SHOWN, _active),
    Row("beat_distance", SHOWN, _distance),
    Row("beat_closest", SHOWN, lambda d: _line(d, round)),
    Row("beat_next", SHOWN, lambda d: _line(d, lambda beat: math.floor(beat) + 1.0)),
    Row("beat_prev", SHOWN, lambda d: _line(d, math.floor)),
    _do("beats?_translate_curpos", _grid_here),
    _do(
        "beats_translate_match_alignment",
        lambda d: shift_grid(d, -_behind(d) * d.frames_per_beat),
    ),
    _do("beats_translate_earlier", lambda d: shift_grid(d, -SHIFT_S * d.rate)),
    _do("beats_translate_later", lambda d: shift_grid(d, SHIFT_S * d.rate)),
    _do("beats_adjust_faster", lambda d: _tune(d, FINE_BPM)),
    _do("beats_adjust_slower", lambda d: _tune(d, -FINE_BPM)),
    _do("beats_undo_adjustment", _take_back),
    _scale_row("halve", 0.5),
    _scale_row("double", 2.0),
    _scale_row("twothirds", 2 / 3),
    _scale_row("threefourths", 3 / 4),
    _scale_row("fourthirds", 4 / 3),
    _scale_row("threehalves", 3 / 2),
    Row("bpmlock", TOGGLE, kept),
    _do("beatsync", lambda d: _with_leader(d, lambda: d.fire("beatsync"))),
    _do("beatsync_tempo", _sync_tempo),
    _do("beatsync_phase", lambda d: d.set("beatjump", _behind(d))),
    Row("sync_enabled", LATCH, _sync),
    Row("sync_leader", TOGGLE, _leads),
    Row("sync_mode", THREE, _mode),
)
