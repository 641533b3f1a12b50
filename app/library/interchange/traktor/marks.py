# SPDX-License-Identifier: GPL-3.0-or-later
"""CUE_V2: cues, loops and the markers of beat grids. Milliseconds with six decimals.

A grid is a marker with a tempo: its GRID's in newer versions, the track's TEMPO in older ones. A
marker may lie on a pad, too: then it is a hot cue of ours as well.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from app.library.interchange.fields import decimal, real, whole
from app.library.interchange.rekordbox.grid import Stretch, from_stretches, to_stretches
from app.library.interchange.same import grid_distance_s
from app.library.interchange.traktor.form import CUE_TYPES, KIND, LOOP, MARKER
from app.library.interchange.xml import from_json, to_json
from app.library.model import Cue, CueKind, Grid, Report

CUE = "CUE_V2"
NAMELESS = "n.n."
LATEST_S = 48 * 3600.0
PADS = 64  # there are 8; more in nobody's file
REPEATED_S = 1e-7  # a marker so little off where beats are anyway tells nothing
SAME_S, SAME_BPM = 2e-6, 2e-6
MOST = 10_000  # cues of a track
OWN = ("NAME", "TYPE", "START", "LEN", "HOTCUE")
ON_GRID, ATTRIBUTES, CHILDREN = "on_grid", "attributes", "children"


@dataclass(slots=True)
class Marks:
    """What the elements of a track tell. `markers`: of the grid, as they were; `others`: elements
    that are not understood."""

    cues: list[Cue] = field(default_factory=list)
    grid: Grid | None = None
    markers: list[dict[str, Any]] = field(default_factory=list)
    others: list[Element] = field(default_factory=list)


def read(elements: Iterable[Element], bpm: float, path: str, report: Report) -> Marks:
    """Of the CUE_V2 of a track with this TEMPO (0: none)."""
    found = Marks()
    markers = []
    for order, element in enumerate(elements):
        if order == MOST:
            report.lost(path, "cues", f"it has more than {MOST}; the rest is left out")
            break
        try:
            number = whole(element.get("TYPE", "0"))
            cue = _cue(element, number, order)
        except ValueError as error:
            report.lost(path, "cue", f"a CUE_V2 makes no sense ({error})")
            found.others.append(element)
            continue
        if number == MARKER:
            markers.append(element)
            found.markers.append(to_json(element))
            if cue.slot is not None:
                found.cues.append(replace(cue, raw={**cue.raw, ON_GRID: True}))
        elif number in CUE_TYPES.values() or number == LOOP:
            found.cues.append(cue)
        else:
            found.others.append(element)
    found.grid, wrong = _grid(markers, bpm)
    for why in wrong:
        report.lost(path, "grid", why)
    return found


def _cue(element: Element, number: int, order: int) -> Cue:
    values = element.attrib
    start = real(values.get("START", "")) / 1000
    length = real(values.get("LEN") or "0") / 1000
    if not (abs(start) <= LATEST_S and 0 <= length <= LATEST_S):
        raise ValueError(f"it lies at {start} s, {length} s long")
    pad = whole(values.get("HOTCUE") or "-1")
    slot = pad if 0 <= pad < PADS else None
    is_loop = number == LOOP and length > 0
    raw: dict[str, Any] = {}
    if rest := {k: v for k, v in values.items() if k not in (*OWN, "COLOR")}:
        raw[ATTRIBUTES] = rest
    color = _color(values.get("COLOR", ""))
    if color is None and "COLOR" in values:
        raw.setdefault(ATTRIBUTES, {})["COLOR"] = values["COLOR"]
    if number == LOOP and not is_loop:
        raw["TYPE"] = str(LOOP)
    if number not in (LOOP, MARKER) and length:
        raw["LEN"] = values["LEN"]
    if len(element) and number != MARKER:
        raw[CHILDREN] = [to_json(child) for child in element]
    name = values.get("NAME", "")
    return Cue(
        _kind(number, slot),
        start,
        start + length if is_loop else None,
        slot=slot,
        name="" if name == NAMELESS else name,
        color=color,
        order=order,
        source=KIND,
        raw=raw,
    )


def _kind(number: int, slot: int | None) -> CueKind:
    by_number = {1: CueKind.FADE_IN, 2: CueKind.FADE_OUT, 3: CueKind.LOAD}
    return by_number.get(number, CueKind.MEMORY if slot is None else CueKind.HOT)


def _color(text: str) -> int | None:
    with suppress(ValueError):
        if text.startswith("#") and len(text) == 7:
            return int(text[1:], 16)
    return None


def _grid(markers: Iterable[Element], bpm: float) -> tuple[Grid | None, list[str]]:
    stretches = []
    for marker in markers:
        tempo = bpm
        inner = marker.find("GRID")
        with suppress(ValueError):
            tempo = real(inner.get("BPM", "")) if inner is not None else bpm
        stretches.append(Stretch(real(marker.get("START", "")) / 1000, tempo))
    grid, wrong = from_stretches(stretches, source=KIND, same_s=REPEATED_S)
    if grid is not None:
        grid = replace(grid, bars_known=False)
    return grid, wrong


# ---- writing


def written(
    cues: Iterable[Cue], grid: Grid | None, bpm: float, extras: Mapping[str, Any]
) -> Iterator[Element]:
    """The elements of cues and a grid, whose markers stay as they were if they still mean it."""
    waiting = list(cues)
    for order, marker in enumerate(_markers(grid, bpm, extras)):
        start = real(marker.get("START", "")) / 1000
        on_it = next((c for c in waiting if c.raw.get(ON_GRID) and _at(c, start)), None)
        marker.set("HOTCUE", "-1" if on_it is None else str(on_it.slot))
        if on_it is not None:
            waiting.remove(on_it)
            if on_it.name != marker.get("NAME"):
                marker.set("NAME", on_it.name or NAMELESS)
            if on_it.color is not None:
                marker.set("COLOR", f"#{on_it.color:06X}")
        marker.set("DISPL_ORDER", marker.get("DISPL_ORDER", str(order)))
        yield marker
    for order, cue in enumerate(waiting):
        yield _element(cue, order)


def _at(cue: Cue, start_s: float) -> bool:
    hot = cue.kind is CueKind.HOT and cue.end_s is None
    return hot and abs(cue.start_s - start_s) < SAME_S


def _markers(grid: Grid | None, bpm: float, extras: Mapping[str, Any]) -> list[Element]:
    if grid is None:
        return []
    old = [from_json(value) for value in extras.get("markers", ())]
    with suppress(ValueError):
        meant, _ = _grid(old, bpm)
        alike = meant is not None and abs(meant.bpm - grid.bpm) < SAME_BPM
        if meant is not None and alike and grid_distance_s(meant, grid) < SAME_S:
            return old
    return [_marker(stretch) for stretch in to_stretches(grid)]


def _marker(stretch: Stretch) -> Element:
    values = {"NAME": "AutoGrid", "DISPL_ORDER": "0", "TYPE": str(MARKER)}
    values |= {"START": _ms(stretch.position_s), "LEN": "0.000000", "REPEATS": "-1"}
    marker = Element(CUE, values | {"HOTCUE": "-1"})
    SubElement(marker, "GRID", {"BPM": decimal(stretch.bpm, 12, 6)})  # beats far from it
    return marker


def _element(cue: Cue, order: int) -> Element:
    length = 0.0 if cue.end_s is None else cue.end_s - cue.start_s
    number = LOOP if cue.is_loop else CUE_TYPES[cue.kind]
    more = dict(cue.raw.get(ATTRIBUTES, {}))
    values = {
        "NAME": cue.name or NAMELESS,
        "DISPL_ORDER": str(more.pop("DISPL_ORDER", order)),
        "TYPE": str(cue.raw.get("TYPE", number)) if not cue.is_loop else str(number),
        "START": _ms(cue.start_s),
        "LEN": str(cue.raw.get("LEN", _ms(length))) if not cue.is_loop else _ms(length),
        "REPEATS": str(more.pop("REPEATS", "-1")),
        "HOTCUE": str(-1 if cue.slot is None else cue.slot),
    }
    values |= {k: str(v) for k, v in more.items() if k not in values}
    if cue.color is not None:
        values["COLOR"] = f"#{cue.color:06X}"
    element = Element(CUE, values)
    element.extend(from_json(child) for child in cue.raw.get(CHILDREN, ()))
    return element


def _ms(seconds: float) -> str:
    return decimal(seconds * 1000, 6, 6)
