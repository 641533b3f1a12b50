# SPDX-License-Identifier: GPL-3.0-or-later
"""Between the library's cues and grids, in seconds, and a deck's, in frames: pure functions.

A deck has 36 numbered pads. A cue with a pad keeps its number; loops of programs that count them
apart (Serato, Engine DJ) take the pads that are free. Cues without a pad are not on the deck.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.library.model import Cue, CueKind, Grid
from engine.load import Cue as DeckCue
from engine.load import CueType

PADS = 36
LOOP_PADS = range(9, PADS + 1)  # where loops go whose number is taken: behind the first 8 pads
ANCHORS = 4096  # a deck takes
NEAR_FRAMES = 0.5  # less is no move


@dataclass(frozen=True, slots=True)
class Pad:
    """What is set on a pad, in frames; `end` is -1 for points."""

    type: CueType
    position: float
    end: float
    color: int


def numbered(cues: Iterable[Cue]) -> dict[int, Cue]:
    """The cues that are on pads, by number from 1."""
    slots = [c for c in cues if c.slot is not None and c.kind is not CueKind.MAIN]
    found: dict[int, Cue] = {}
    for cue in sorted(slots, key=lambda c: c.loop_slot):  # stable: pads first, then loops
        wanted = (cue.slot or 0) + 1
        places = [wanted, *LOOP_PADS, *range(1, 9)] if cue.loop_slot else [wanted]
        free = next((n for n in places if 1 <= n <= PADS and n not in found), None)
        if free is not None:
            found[free] = cue
    return found


def deck_cues(cues: Iterable[Cue], rate: int) -> dict[int, DeckCue]:
    """What a deck of that rate (Hz) is offered."""
    return {number: _deck_cue(cue, rate) for number, cue in numbered(cues).items()}


def cue_point(cues: Iterable[Cue], rate: int) -> float | None:
    """Where the cue button goes, in frames: the main cue, or where the track is to be loaded."""
    for kind in (CueKind.MAIN, CueKind.LOAD):
        for cue in cues:
            if cue.kind is kind and cue.start_s >= 0:
                return cue.start_s * rate
    return None


def pads_of(cues: Mapping[int, DeckCue]) -> dict[int, Pad]:
    """How the cues of a load stand on the deck."""
    return {
        number: Pad(cue.type, max(cue.position, 0.0), cue.end, cue.color & 0xFFFFFF)
        for number, cue in cues.items()
    }


def on_deck(get: Callable[[str], float], deck: int) -> tuple[dict[int, Pad], float]:
    """The pads that are set on deck 0.. now, and its cue point.

    Args:
        get: a control's value.
    """
    found = {}
    for number in range(1, PADS + 1):
        name = f"deck{deck + 1}.hotcue{number}"
        kind = CueType(int(get(f"{name}.type")))
        if kind is not CueType.EMPTY:
            position, end, color = (get(f"{name}.{n}") for n in ("position", "end", "color"))
            found[number] = Pad(kind, position, end, int(color))
    return found, get(f"deck{deck + 1}.cue_point")


def anchors(grid: Grid, rate: int) -> tuple[tuple[float, float], ...]:
    """(frame, beat) of each anchor; of too many, evenly spread ones and the last."""
    found = [(a.position_s * rate, float(a.beat)) for a in grid.anchors]
    if len(found) <= ANCHORS:
        return tuple(found)
    step = -(-len(found) // (ANCHORS - 1))
    return (*found[:-1:step], found[-1])


def model_cues(offered: Mapping[int, DeckCue], rate: int) -> tuple[Cue, ...]:
    """The cues of a load, as the library keeps them."""
    pads = {
        number: Pad(cue.type, cue.position, cue.end, cue.color) for number, cue in offered.items()
    }
    named = merged((), pads, rate)
    return tuple(replace(cue, name=offered[(cue.slot or 0) + 1].name) for cue in named)


def merged(cues: Iterable[Cue], changes: Mapping[int, Pad], rate: int) -> tuple[Cue, ...]:
    """The cues after pads were changed on a deck of that rate (Hz).

    A cue that was moved keeps its name; what another program wrote of its place (`raw`) goes.
    """
    found = list(cues)
    on_pads = numbered(found)
    for number, pad in changes.items():
        old = on_pads.get(number)
        if pad.type is CueType.EMPTY:
            found = [cue for cue in found if cue is not old]
        elif old is None:
            found.append(_new_cue(number, pad, rate))
        else:
            new = _changed_cue(old, number, pad, rate)
            found = [new if cue is old else cue for cue in found]
    return tuple(found)


def with_cue_point(cues: Iterable[Cue], frame: float, rate: int) -> tuple[Cue, ...]:
    """The cues with another main cue."""
    found = list(cues)
    for k, cue in enumerate(found):
        if cue.kind is CueKind.MAIN:
            found[k] = replace(cue, start_s=frame / rate, raw={})
            return tuple(found)
    return (*found, Cue(CueKind.MAIN, frame / rate, source="user"))


def _deck_cue(cue: Cue, rate: int) -> DeckCue:
    start, end = max(cue.start_s, 0.0) * rate, -1.0
    kind = CueType.POINT
    if cue.end_s is not None and (cue.kind is CueKind.JUMP or cue.end_s > cue.start_s):
        kind = CueType.JUMP if cue.kind is CueKind.JUMP else CueType.LOOP
        end = max(cue.end_s, 0.0) * rate
    more: dict[str, Any] = {} if cue.color is None else {"color": cue.color & 0xFFFFFF}
    return DeckCue(kind, start, end, name=cue.name, **more)


def _new_cue(number: int, pad: Pad, rate: int) -> Cue:
    kind = CueKind.JUMP if pad.type is CueType.JUMP else CueKind.HOT
    return Cue(
        kind,
        pad.position / rate,
        None if pad.type is CueType.POINT else pad.end / rate,
        slot=number - 1,
        color=pad.color,
        source="user",
    )


def _changed_cue(old: Cue, number: int, pad: Pad, rate: int) -> Cue:
    was = _deck_cue(old, rate)
    new = old
    if pad.color != was.color:
        new = replace(new, color=pad.color)
    near = abs(pad.position - was.position) < NEAR_FRAMES and abs(pad.end - was.end) < NEAR_FRAMES
    if near and pad.type is was.type:
        return new
    moved = _new_cue(number, pad, rate)
    new = replace(new, start_s=moved.start_s, end_s=moved.end_s, length_beats=None, raw={})
    if pad.type is not was.type:
        new = replace(new, kind=moved.kind, slot=moved.slot, loop_slot=False)
    return new
