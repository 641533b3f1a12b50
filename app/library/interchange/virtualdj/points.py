# SPDX-License-Identifier: GPL-3.0-or-later
"""Poi: cues, loops, points of automixes, and anchors of beat grids. Seconds with six decimals.

`Num` 1 to 8 are pads; other numbers, or none, are memory cues of ours. Loops are as long as so many
beats of the song's tempo.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any
from xml.etree.ElementTree import Element

from app.library.interchange.fields import decimal, real, whole
from app.library.interchange.rekordbox.grid import Stretch, from_stretches, to_stretches
from app.library.interchange.same import grid_distance_s
from app.library.interchange.virtualdj.form import ALONE, BPM, COLOR, KIND, PADS
from app.library.interchange.xml import to_json
from app.library.model import Cue, CueKind, Grid, Report

POI, CUE, LOOP, ANCHOR = "Poi", "cue", "loop", "beatgrid"
KINDS = {name: kind for kind, name in ALONE.items()}
LATEST_S = 48 * 3600.0
MOST = 10_000
MOST_BEATS = 1e5
REPEATED_S = 1e-7  # a marker so little off where beats are anyway tells nothing
SAME_S, SAME_BPM = 2e-6, 1e-6
OWN = ("Name", "Pos", "Type", "Num", "Size", "Color")
ATTRIBUTES, NUM, COLORED, SIZE = "attributes", "Num", "Color", "Size"


@dataclass(slots=True)
class Points:
    """What the Poi of a song tell. `anchors`: as they were; `others`: not understood."""

    cues: list[Cue] = field(default_factory=list)
    grid: Grid | None = None
    anchors: list[dict[str, Any]] = field(default_factory=list)
    others: list[Element] = field(default_factory=list)


def read(elements: Iterable[Element], bpm: float, phase: str, path: str, report: Report) -> Points:
    """Of a song with this tempo (0: none), and this first beat, if no Poi tells one."""
    found = Points()
    for order, element in enumerate(elements):
        if order == MOST:
            report.lost(path, "cues", f"it has more than {MOST}; the rest is left out")
            break
        try:
            cue = _cue(element, bpm, order)
            if cue is not None:
                found.cues.append(cue)
            elif _type(element) == ANCHOR:
                _position(element)
                found.anchors.append(to_json(element))
            else:
                found.others.append(element)
        except ValueError as error:
            report.lost(path, "cue", f"a Poi makes no sense ({error})")
            found.others.append(element)
    found.grid, wrong = grid_of(found.anchors, bpm, phase)
    for why in wrong:
        report.lost(path, "grid", why)
    return found


def _type(element: Element) -> str:
    return element.get("Type", "").strip().lower() or CUE


def _position(element: Element) -> float:
    start = real(element.get("Pos", ""))
    if not abs(start) <= LATEST_S:
        raise ValueError(f"it lies at {start} s")
    return start


def _cue(element: Element, bpm: float, order: int) -> Cue | None:
    """None: it is no cue of ours."""
    name, start = _type(element), _position(element)
    if name not in (CUE, LOOP, *KINDS):
        return None
    values = element.attrib
    raw: dict[str, Any] = {}
    if rest := {k: v for k, v in values.items() if k not in OWN}:
        raw[ATTRIBUTES] = rest
    slot = None
    if name not in KINDS:
        number = whole(values.get(NUM) or "0")
        slot = number - 1 if 1 <= number <= PADS else None
    if slot is None:
        raw[NUM] = values.get(NUM, "")
    color = None
    with suppress(ValueError):
        color = COLOR.read(values[COLORED]) if values.get(COLORED) else None
    if COLORED in values:
        raw[COLORED] = values[COLORED]
    beats = real(values.get(SIZE) or "0")
    is_loop = name == LOOP and 0 < beats <= MOST_BEATS and bpm > 0
    if SIZE in values and not is_loop:
        raw[SIZE] = values[SIZE]
    if name == LOOP:
        raw["Type"] = LOOP
    return Cue(
        KINDS.get(name, CueKind.MEMORY if slot is None else CueKind.HOT),
        start,
        start + beats * 60 / bpm if is_loop else None,
        slot=slot,
        name=values.get("Name", ""),
        color=color,
        length_beats=beats if is_loop else None,
        order=order,
        source=KIND,
        raw=raw,
    )


def grid_of(
    anchors: Iterable[Mapping[str, Any]], bpm: float, phase: str
) -> tuple[Grid | None, list[str]]:
    """The grid of anchors as they were, and what was wrong."""
    stretches = []
    for anchor in anchors:
        values = anchor.get("attributes", {})
        tempo = bpm
        with suppress(ValueError):
            tempo = BPM.read(values["Bpm"]) if values.get("Bpm") else bpm
        stretches.append(Stretch(real(values.get("Pos", "")), tempo))
    if not stretches and phase and bpm > 0:
        with suppress(ValueError):
            stretches.append(Stretch(real(phase), bpm))
    grid, wrong = from_stretches(stretches, source=KIND, same_s=REPEATED_S)
    return (None if grid is None else replace(grid, bars_known=False)), wrong


# ---- writing


def anchors_of(
    grid: Grid | None, bpm: float, phase: str, old: Iterable[Mapping[str, Any]]
) -> list[Element] | None:
    """The anchors of a grid; None: those that were there, and the phase, still mean it."""
    if grid is None:
        return []
    with suppress(ValueError):
        meant, _ = grid_of(old, bpm, phase)
        alike = meant is not None and abs(meant.bpm - grid.bpm) < SAME_BPM
        if meant is not None and alike and grid_distance_s(meant, grid) < SAME_S:
            return None
    found = []
    for stretch in to_stretches(grid):
        values = {"Pos": decimal(stretch.position_s, 9, 6), "Type": ANCHOR}
        if not grid.is_constant:
            values["Bpm"] = BPM.write(stretch.bpm)
        found.append(Element(POI, values))
    return found


def written(cues: Iterable[Cue], bpm: float) -> Iterator[Element]:
    """The Poi of cues in a song of this tempo."""
    cues = tuple(cues)
    taken = {str(cue.raw[NUM]) for cue in cues if NUM in cue.raw}
    number = PADS
    for cue in cues:
        num = str(cue.raw.get(NUM, ""))
        if cue.slot is not None:
            num = str(cue.slot + 1)
        elif cue.kind is CueKind.MEMORY and NUM not in cue.raw:
            number = next(n for n in range(number + 1, number + MOST + 2) if str(n) not in taken)
            num = str(number)
        yield _element(cue, num, bpm)


def _element(cue: Cue, num: str, bpm: float) -> Element:
    values = {"Name": cue.name} if cue.name else {}
    values["Pos"] = decimal(cue.start_s, 6, 6)
    name = LOOP if cue.is_loop or cue.raw.get("Type") == LOOP else ALONE.get(cue.kind, CUE)
    if name != CUE:
        values["Type"] = name
    values |= {str(k): str(v) for k, v in cue.raw.get(ATTRIBUTES, {}).items() if k not in values}
    if num:
        values[NUM] = num
    if cue.end_s is not None:
        values[SIZE] = decimal((cue.end_s - cue.start_s) * bpm / 60, 9)
    elif SIZE in cue.raw:
        values[SIZE] = str(cue.raw[SIZE])
    color = _color(cue)
    if color:
        values[COLORED] = color
    return Element(POI, values)


def _color(cue: Cue) -> str:
    text = str(cue.raw.get(COLORED, ""))
    meant = None
    with suppress(ValueError):
        meant = COLOR.read(text) if text else None
    if meant == cue.color:
        return text
    return "" if cue.color is None else str(COLOR.write(cue.color))
