# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of another program's values a track of ours takes: pure functions of what is stored here,
what came, what came the last time, and what was set by hand."""

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.library.interchange.fields import NOTHING
from app.library.model import Cue, Grid, Track

# What a file tells by itself: others' words only fill gaps.
FACTS = frozenset("seconds rate channels bit_rate size codec modified".split())
APART = frozenset("cues grid grid_locked origin".split())
ANALYSIS = "analysis"  # how the sources of our own grids begin
STAYS = "was changed here since; ours stays (--overwrite takes theirs)"

Tell = Callable[[str, str], None]


@dataclass(slots=True)
class Merged:
    """Fields to set, and the checksums of all that came, for the next time."""

    changes: dict[str, Any] = field(default_factory=dict)
    sums: dict[str, int] = field(default_factory=dict)


def checksum(value: object) -> int:
    """Tells values of the model apart."""
    return zlib.crc32(repr(value).encode("utf-8", "surrogatepass"))


def merged(
    stored: Track,
    given: Track,
    base: Mapping[str, int],
    by_hand: frozenset[str],
    tell: Tell,
    *,
    overwrite: bool = False,
) -> Merged:
    """Decide for each field.

    Args:
        base: checksums of what came the last time; empty at the first time.
        by_hand: fields that the user set here.
    """
    found = Merged()
    for name, nothing in NOTHING.items():
        theirs, ours = getattr(given, name), getattr(stored, name)
        if name in APART or theirs == nothing:
            continue
        found.sums[name] = checksum(theirs)
        if theirs == ours or (name in FACTS and ours != nothing):
            continue
        if name in BEST and ours != nothing:
            best = BEST[name](ours, theirs)
            found.changes |= {name: best} if best != ours else {}
        elif overwrite or _is_free(name, ours, base, by_hand):
            found.changes[name] = theirs
        elif base.get(name) != found.sums[name]:
            tell(name, STAYS)
    if "key_text" in found.changes and "key" not in found.changes and given.key != stored.key:
        del found.changes["key_text"]  # it names a key that was not taken
    _cues(found, stored, given, base, tell, overwrite=overwrite)
    _grid(found, stored, given, base, tell, overwrite=overwrite)
    if "cues" in found.changes or "grid" in found.changes:
        found.changes["origin"] = given.origin
    return found


def _is_free(name: str, ours: Any, base: Mapping[str, int], by_hand: frozenset[str]) -> bool:
    """Ours is what came the last time; or nothing came, and it is of the file's tags, or none."""
    if name in base:
        return base[name] == checksum(ours)
    return ours == NOTHING[name] or name not in by_hand


def _more(ours: int, theirs: int) -> int:
    return max(ours, theirs)


def _later(ours: str, theirs: str) -> str:
    return theirs if theirs[:10] > ours[:10] else ours


def _earlier(ours: str, theirs: str) -> str:
    return theirs if theirs[:10] < ours[:10] else ours


# Where neither side is right alone.
BEST: dict[str, Callable[[Any, Any], Any]] = {
    "play_count": _more,
    "last_played": _later,
    "added": _earlier,
}


def sum_of_cues(cues: tuple[Cue, ...]) -> int:
    """Of what a DJ sees of cues; 0 for none."""
    if not cues:
        return 0
    return checksum(sorted(repr(_seen(cue)) for cue in cues))


def _seen(cue: Cue) -> tuple[object, ...]:
    end = None if cue.end_s is None else round(cue.end_s, 6)
    place = (cue.kind.value, round(cue.start_s, 6), end, cue.slot, cue.loop_slot)
    return (*place, cue.name, cue.color, cue.locked, cue.active)


def sum_of_grid(grid: Grid | None) -> int:
    """Of what a DJ sees of a grid; 0 for none."""
    if grid is None:
        return 0
    anchors = [(round(a.position_s, 6), a.beat) for a in grid.anchors]
    return checksum((anchors, round(grid.bpm, 6), grid.bars_known, grid.beats_a_bar))


def _cues(
    found: Merged,
    stored: Track,
    given: Track,
    base: Mapping[str, int],
    tell: Tell,
    *,
    overwrite: bool,
) -> None:
    ours, theirs, before = sum_of_cues(stored.cues), sum_of_cues(given.cues), base.get("cues", 0)
    found.sums["cues"] = theirs
    if ours == theirs or (not theirs and not overwrite and ours != before):
        return
    if ours == before or (overwrite and theirs):
        found.changes["cues"] = given.cues
    elif theirs != before:
        tell("cues", STAYS)


def _grid(
    found: Merged,
    stored: Track,
    given: Track,
    base: Mapping[str, int],
    tell: Tell,
    *,
    overwrite: bool,
) -> None:
    if given.grid is None:
        return
    ours, theirs, before = sum_of_grid(stored.grid), sum_of_grid(given.grid), base.get("grid", 0)
    found.sums["grid"] = theirs
    if ours == theirs:
        return
    computed = stored.grid is not None and stored.grid.source.startswith(ANALYSIS)
    free = not stored.grid_locked and (ours == before or computed)
    if free or overwrite:
        found.changes |= {"grid": given.grid, "bpm": given.bpm or given.grid.bpm}
        found.changes |= {"grid_locked": True} if given.grid_locked else {}
    elif theirs != before:
        why = "is locked here; ours stays" if stored.grid_locked else STAYS
        tell("grid", why)
    if "grid" not in found.changes and stored.grid is not None:
        found.changes.pop("bpm", None)  # it belongs to a grid that was not taken
