# SPDX-License-Identifier: GPL-3.0-or-later
"""Between Engine DJ's blobs, which count samples of the file's own rate, and our cues and grids."""

import math
from collections.abc import Iterable
from dataclasses import replace

from app.library.interchange.enginedj.blobs import NOWHERE, PADS, Beats, Cues, Marker, Pad
from app.library.model import Anchor, Cue, CueKind, Grid

KIND = "engine"
BAR = 4  # beats; Engine knows no other bars
BEFORE = -4  # number of the first marker, which lies before the music
# of pads 1..8, as Engine gives them to new cues
COLORS = (0xEAC532, 0xEA8F32, 0xB855BF, 0xBA2A41, 0x86C64B, 0x20C67C, 0x00A8B1, 0x158EE2)
LONGEST_LABEL = 255  # bytes
WITHOUT_LENGTH_S = 600.0  # behind the last anchor, of tracks whose length nobody knows


def to_cues(cues: Cues, loops: tuple[Pad, ...], rate: float) -> tuple[Cue, ...]:
    """Hot cues, the main cue if the user has set it, and loops."""
    found = [_cue(n, pad, rate) for n, pad in enumerate(cues.pads) if _is_set(pad.sample)]
    if cues.adjusted and math.isfinite(cues.main) and cues.main != NOWHERE:
        found.append(Cue(CueKind.MAIN, cues.main / rate, source=KIND))
    for n, pad in enumerate(loops):
        if pad.start_set and pad.end_set and _is_set(pad.sample) and math.isfinite(pad.end):
            found.append(replace(_cue(n, pad, rate), end_s=pad.end / rate, loop_slot=True))
    return tuple(found)


def _is_set(sample: float) -> bool:
    return math.isfinite(sample) and sample != NOWHERE


def _cue(slot: int, pad: Pad, rate: float) -> Cue:
    return Cue(
        CueKind.HOT,
        pad.sample / rate,
        slot=slot,
        name=_decoded(pad.label),
        color=int.from_bytes(pad.color[1:], "big") if any(pad.color) else None,
        source=KIND,
        raw={"color": pad.color.hex()},
    )


def _decoded(label: bytes) -> str:
    try:
        return label.decode("utf-8")
    except UnicodeDecodeError:
        return label.decode("latin-1")


def from_cues(cues: Iterable[Cue], old: Cues, rate: float) -> tuple[Cues, tuple[Pad, ...]]:
    """The inverse of `to_cues`: hot cues with the main cue, and loops. `old` is what is kept of."""
    pads, loops = [Pad()] * PADS, [Pad()] * PADS
    main, adjusted = old.found, False
    for cue in cues:
        if cue.kind is CueKind.MAIN:
            main, adjusted = cue.start_s * rate, True
        elif cue.kind is CueKind.HOT and cue.slot is not None and cue.slot < PADS:
            (loops if cue.loop_slot else pads)[cue.slot] = _pad(cue, rate)
    return Cues(tuple(pads), main, adjusted, old.found, old.rest), tuple(loops)


def _pad(cue: Cue, rate: float) -> Pad:
    end = NOWHERE if cue.end_s is None else cue.end_s * rate
    loop = cue.end_s is not None
    return Pad(_encoded(cue.name), cue.start_s * rate, end, _color(cue), loop, loop)


def _color(cue: Cue) -> bytes:
    raw = cue.raw.get("color")
    if isinstance(raw, str) and len(raw) == 8:
        color = bytes.fromhex(raw)
        if (int.from_bytes(color[1:], "big") if any(color) else None) == cue.color:
            return color
    shown = COLORS[(cue.slot or 0) % PADS] if cue.color is None else cue.color
    return b"\xff" + shown.to_bytes(3, "big")


def _encoded(name: str) -> bytes:
    return name.encode("utf-8", "replace")[:LONGEST_LABEL].decode("utf-8", "ignore").encode()


def to_grid(beats: Beats) -> Grid | None:
    """The user's grid, else Engine's; None without. Raises ValueError: it makes no sense."""
    markers = beats.adjusted or beats.found
    if len(markers) < 2:
        return None
    if not (math.isfinite(beats.rate) and beats.rate > 0):
        raise ValueError(f"beats at a sample rate of {beats.rate}")
    anchors = [Anchor(m.sample / beats.rate, m.beat) for m in markers]
    before, last = anchors[-2], anchors[-1]
    if last.position_s <= before.position_s or last.beat <= before.beat:
        raise ValueError("beats that do not rise")
    bpm = 60.0 * (last.beat - before.beat) / (last.position_s - before.position_s)
    grid = Grid(tuple(anchors[:-1]), bpm, source=KIND)
    return _from_first_bar(grid) if grid.is_constant else grid


def _from_first_bar(grid: Grid) -> Grid:
    """A grid of one tempo told from its first bar in the music, not from one before it."""
    beat = math.ceil(grid.beat(0.0) / BAR - 1e-9) * BAR
    return replace(grid, anchors=(Anchor(grid.position_s(beat), beat),))


def from_grid(grid: Grid, rate: float, seconds: float, old: Beats) -> Beats:
    """The inverse of `to_grid`, told as Engine does: from a bar before the music, numbered -4, to
    a beat behind it."""
    bar = grid.beats_a_bar if grid.bars_known else BAR
    first = (math.ceil(grid.beat(0.0) / bar - 1e-9) - 1) * bar
    behind = max(seconds, grid.anchors[-1].position_s + (0 if seconds else WITHOUT_LENGTH_S))
    last = max(math.ceil(grid.beat(behind)) + 1, grid.anchors[-1].beat + 1)
    beats = [first, *(a.beat for a in grid.anchors[1:] if a.beat > first), last]
    places = [(grid.position_s(beat) * rate, beat - first + BEFORE) for beat in beats]
    following = [*(beat for _, beat in places[1:]), places[-1][1]]
    markers = tuple(
        Marker(sample, beat, after - beat)
        for (sample, beat), after in zip(places, following, strict=True)
    )
    return Beats(rate, seconds * rate, known=True, found=markers, adjusted=markers, rest=old.rest)
