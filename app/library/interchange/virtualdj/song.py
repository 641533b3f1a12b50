# SPDX-License-Identifier: GPL-3.0-or-later
"""Song: a track with all its attributes, those that we do not know included."""

import math
from contextlib import suppress
from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import Element

from app.library.interchange.fields import one_line
from app.library.interchange.paths import NoFile, from_uri, is_foreign
from app.library.interchange.values.flat import (
    CHILDREN,
    children,
    flatten,
    kept_children,
    read_exact,
    unflatten,
    write_exact,
)
from app.library.interchange.values.start import from_zero
from app.library.interchange.virtualdj import points
from app.library.interchange.virtualdj.form import ELSEWHERE, FIELDS, KEY, KIND
from app.library.interchange.xml import from_json
from app.library.model import Key, Report, Track

SONG, FILE = "Song", "FilePath"
SIMPLE = ("Tags", "Infos", "Scan", "Comment", "CustomMix", "Link")
BEFORE_POINTS = ("Tags", "Infos", "Scan")
PHASE = "Scan/Phase"
ANCHORS = "anchors"
APART, BORROWED = "apart", "borrowed"  # values elsewhere that differ; that were only there
PAIRS = {row.name: row.pair for row in FIELDS}


def native(path: str) -> str:
    """A path as VirtualDJ writes it. Raises NoFile: XML cannot hold it."""
    if one_line(path) != path or path != path.strip():
        raise NoFile("its path has characters that VirtualDJ's file cannot hold")
    return path.replace("/", "\\") if is_foreign(path) else path


def track_of(element: Element, report: Report) -> Track:
    """The track. Raises NoFile: it is a stream."""
    file = element.get(FILE, "")
    path = from_uri(file)
    values, rest = flatten(element, SIMPLE)
    values.pop(FILE, None)
    apart = [other for name, other in ELSEWHERE.items() if _differ(values, name, other)]
    borrowed = [n for n, other in ELSEWHERE.items() if not values.get(n) and values.get(other)]
    values |= {name: values[ELSEWHERE[name]] for name in borrowed}
    known, extras = read_exact(FIELDS, values, path, report)
    poi = [child for child in rest if child.tag == points.POI]
    found = points.read(poi, known.get("bpm", 0.0), values.get(PHASE, ""), path, report)
    others = [child for child in rest if child.tag != points.POI] + found.others
    if others:
        extras[CHILDREN] = kept_children(others)
    if found.anchors:
        extras[ANCHORS] = found.anchors
    if apart:
        extras[APART] = apart
    if borrowed:
        extras[BORROWED] = borrowed
    if not _is_native(path, file):
        extras[FILE] = file
    return Track(
        path,
        key=Key.parse(known.get("key_text", "")),
        grid=found.grid,
        cues=tuple(found.cues),
        extras={KIND: extras},
        **known,
    )


def _is_native(path: str, file: str) -> bool:
    try:
        return native(path) == file
    except NoFile:
        return False


def _differ(values: dict[str, str], name: str, other: str) -> bool:
    """Whether both are there, and mean different things."""
    return bool(values.get(name) and values.get(other)) and not _alike(
        name, values[name], values[other]
    )


def _alike(name: str, text: str, other: str) -> bool:
    with suppress(ValueError, TypeError):
        a, b = PAIRS[name].read(text), PAIRS[name].read(other)
        if name == KEY:
            return a == b or (Key.parse(a) is not None and Key.parse(a) == Key.parse(b))
        return math.isclose(a, b, rel_tol=1e-9)
    return text == other


def element_of(track: Track) -> Element:
    """The Song of a track. Raises NoFile: its path cannot be written."""
    extras: dict[str, Any] = dict(track.extras.get(KIND, {}))
    old, file = extras.pop(ANCHORS, []), extras.pop(FILE, None)
    apart, borrowed = extras.pop(APART, ()), extras.pop(BORROWED, ())
    values = {FILE: _file(track.path, file), **write_exact(FIELDS, track, extras)}
    for name, other in ELSEWHERE.items():
        if name not in values or other not in values or other in apart:
            continue
        if not _alike(name, str(values[name]), str(values[other])):
            values[other] = values[name]
        elif name in borrowed:
            del values[name]
    anchors = points.anchors_of(track.grid, track.bpm, str(values.get(PHASE, "")), old)
    if anchors is None:
        anchors = [from_json(value) for value in old]
    else:
        values.pop(PHASE, None)
    element = unflatten({k: str(v) for k, v in values.items()}, SONG, SIMPLE)
    poi = [*anchors, *points.written(track.cues, track.bpm)]
    at = sum(child.tag in BEFORE_POINTS for child in element)
    for offset, child in enumerate(poi):
        element.insert(at + offset, child)
    element.extend(children(extras))
    return element


def _file(path: str, came: object) -> str:
    """The text that VirtualDJ had for a path if it still is the same."""
    if isinstance(came, str):
        with suppress(NoFile):
            if from_uri(came) == path:
                return came
    return native(path)


def with_tempo(track: Track) -> Track:
    """A track that shows the tempo of its grid: VirtualDJ has one for both."""
    if track.grid is None:
        return track
    grid = from_zero(track.grid)
    shown = grid.bpm if grid.is_constant or not track.bpm else track.bpm
    return replace(track, grid=grid, bpm=shown)
