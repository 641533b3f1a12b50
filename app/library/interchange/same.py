# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether two collections are the same within a format's precision: for tests, and for reading
back what was written before it replaces anything."""

import math
from collections.abc import Iterator

from app.library.interchange.base import Format
from app.library.interchange.fields import STEP_OF_FLOATS
from app.library.model import Collection, Cue, Grid, Node, NodeKind, Track

FEW = 5  # differences that are told


def differences(expected: Collection, found: Collection, form: Format) -> list[str]:
    """What is not the same; empty when all is. `expected` is what `kept` gave."""
    told = []
    for difference in _all(expected, found, form):
        told.append(difference)
        if len(told) == FEW:
            break
    return told


def _all(expected: Collection, found: Collection, form: Format) -> Iterator[str]:
    back = {track.path: track for track in found.tracks}
    for track in expected.tracks:
        if track.path not in back:
            yield f"{track.path} is not there"
        else:
            for what in track_differences(track, back[track.path], form):
                yield f"{track.path}: {what}"
    if form.lists.held:
        yield from _nodes(expected.nodes, found.nodes, form, ())


def track_differences(track: Track, back: Track, form: Format) -> Iterator[str]:
    """What is not the same in two tracks."""
    for row in form.fields:
        a, b = getattr(track, row.field), getattr(back, row.field)
        if a != b and not _close(a, b):
            yield f"{row.field}: {a!r}, {b!r} came back"
    if form.tags and track.tags != back.tags:
        yield f"tags: {track.tags!r}, {back.tags!r} came back"
    if form.grid.held:
        yield from _grids(track, back, form)
    if form.cues.kinds:
        yield from _cues(track, back, form)


def _close(a: object, b: object) -> bool:
    if not (isinstance(a, int | float) and isinstance(b, int | float)):
        return False
    return math.isclose(a, b, rel_tol=1e-9, abs_tol=STEP_OF_FLOATS)


def _grids(track: Track, back: Track, form: Format) -> Iterator[str]:
    if track.grid is None or back.grid is None:
        if track.grid is not back.grid:
            yield f"grid: {track.grid}, {back.grid} came back"
        return
    apart = grid_distance_s(track.grid, back.grid)
    if apart > max(form.grid.step_s, STEP_OF_FLOATS):
        yield f"grid: beats are {apart * 1000:.3f} ms off"
    if abs(track.grid.bpm - back.grid.bpm) > max(form.grid.bpm_step, STEP_OF_FLOATS):
        yield f"tempo: {track.grid.bpm}, {back.grid.bpm} came back"
    if form.grid.locked and track.grid_locked != back.grid_locked:
        yield f"grid: locked {track.grid_locked}, {back.grid_locked} came back"


def grid_distance_s(a: Grid, b: Grid) -> float:
    """How far the beats are apart at the anchors of both, where both know bars by bars: a grid
    that is a beat off is nearly a beat's length away."""
    period = a.beats_a_bar if a.bars_known and b.bars_known else 1
    apart = [0.0]
    for of, other in ((a, b), (b, a)):
        for anchor in of.anchors:
            beats = (other.beat(anchor.position_s) - anchor.beat) % period
            beats = min(beats, period - beats)
            apart.append(beats * 60.0 / other.bpm_at(anchor.position_s))
    return max(apart)


def _cues(track: Track, back: Track, form: Format) -> Iterator[str]:
    step = max(form.cues.step_s, STEP_OF_FLOATS)
    ours, theirs = sorted(track.cues, key=_place), sorted(back.cues, key=_place)
    if len(ours) != len(theirs):
        yield f"{len(ours)} cues, {len(theirs)} came back"
        return
    for a, b in zip(ours, theirs, strict=True):
        same_place = abs(a.start_s - b.start_s) <= step and _ends(a, b, step)
        if not same_place or _rest(a) != _rest(b):
            yield f"cue: {_told(a)}, {_told(b)} came back"


def _place(cue: Cue) -> tuple[object, ...]:
    slot = -1 if cue.slot is None else cue.slot
    end = -1.0 if cue.end_s is None else cue.end_s
    return (cue.kind, cue.loop_slot, slot, round(cue.start_s, 4), round(end, 4), cue.name)


def _ends(a: Cue, b: Cue, step: float) -> bool:
    if a.end_s is None or b.end_s is None:
        return a.end_s is b.end_s
    return abs(a.end_s - b.end_s) <= 2 * step


def _rest(cue: Cue) -> tuple[object, ...]:
    return (cue.kind, cue.slot, cue.loop_slot, cue.name, cue.color, cue.active, cue.locked)


def _told(cue: Cue) -> str:
    return f"{cue.start_s:.6f} {cue.end_s} {_rest(cue)}"


def _nodes(
    expected: tuple[Node, ...], found: tuple[Node, ...], form: Format, above: tuple[str, ...]
) -> Iterator[str]:
    where = "/".join(above) or "lists"
    names, back = [n.name for n in expected], [n.name for n in found]
    if names != back:
        yield f"{where}: {names}, {back} came back"
        return
    for a, b in zip(expected, found, strict=True):
        at = (*above, a.name)
        # where folders may have tracks, a folder and a list are the same thing
        alike = form.lists.filled_folders and NodeKind.SMART not in (a.kind, b.kind)
        if a.kind is not b.kind and not alike:
            yield f"{'/'.join(at)}: {a.kind}, {b.kind} came back"
        if [e.path for e in a.entries] != [e.path for e in b.entries]:
            yield f"{'/'.join(at)}: {len(a.entries)} entries, others came back"
        if form.lists.added and [e.added for e in a.entries] != [e.added for e in b.entries]:
            yield f"{'/'.join(at)}: when its tracks were added"
        if form.lists.smart and a.rule != b.rule:
            yield f"{'/'.join(at)}: {a.rule!r}, {b.rule!r} came back"
        yield from _nodes(a.children, b.children, form, at)
