# SPDX-License-Identifier: GPL-3.0-or-later
"""The XML that rekordbox exports and imports: DJ_PLAYLISTS 1.0.0.

Precision: cues 1 ms; anchors of grids 1 µs and tempi 0.000001 BPM in the file (rekordbox itself
works with 1 ms and 0.01 BPM); dates to the day; stars whole. Not held: gain, grid locks, my tags,
colors of memory cues, rules of smart lists.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from app.library.interchange import xml
from app.library.interchange.base import Cues, Format, Grids, Lists
from app.library.interchange.errors import FormatError
from app.library.interchange.fields import (
    DATE_ONLY,
    TEXT,
    WHOLE,
    WHOLE_SECONDS,
    Field,
    decimal,
    decimals,
    read_fields,
    real,
    scaled,
    stars,
    whole,
    write_fields,
)
from app.library.interchange.paths import NoFile, from_uri, to_uri
from app.library.interchange.rekordbox import words
from app.library.interchange.rekordbox.grid import Stretch, from_stretches, to_stretches
from app.library.model import Collection, Cue, CueKind, Entry, Key, Node, NodeKind, Report, Track

KIND = "rekordbox-xml"
FIELDS = (
    Field("Name", "title", TEXT),
    Field("Artist", "artist", TEXT),
    Field("Composer", "composer", TEXT),
    Field("Album", "album", TEXT),
    Field("Grouping", "grouping", TEXT),
    Field("Genre", "genre", TEXT),
    Field("Size", "size", WHOLE),
    Field("TotalTime", "seconds", WHOLE_SECONDS),
    Field("DiscNumber", "disc_number", WHOLE),
    Field("TrackNumber", "track_number", WHOLE),
    Field("Year", "year", WHOLE),
    Field("AverageBpm", "bpm", decimals(2, 2)),
    Field("DateModified", "modified", replace(DATE_ONLY, rounds=True)),
    Field("DateAdded", "added", replace(DATE_ONLY, rounds=True)),
    Field("BitRate", "bit_rate", scaled(1 / 1000)),
    Field("SampleRate", "rate", WHOLE),
    Field("Comments", "comment", TEXT),
    Field("PlayCount", "play_count", WHOLE),
    Field("LastPlayed", "last_played", replace(DATE_ONLY, rounds=True)),
    Field("Rating", "rating", stars(255)),
    Field("Remixer", "remixer", TEXT),
    Field("Tonality", "key_text", TEXT),
    Field("Label", "label", TEXT),
    Field("Mix", "mix", TEXT),
    Field("Colour", "color", words.TRACK_COLOR_HEX),
)
CUE_TYPES = {
    CueKind.HOT: 0,
    CueKind.MEMORY: 0,
    CueKind.FADE_IN: 1,
    CueKind.FADE_OUT: 2,
    CueKind.LOAD: 3,
}
LOOP = 4
ON_PADS = frozenset({CueKind.HOT, CueKind.FADE_IN, CueKind.FADE_OUT, CueKind.LOAD})
FORMAT = Format(
    kind=KIND,
    title="rekordbox XML",
    program=words.PROGRAM,
    writes=True,
    places=("rekordbox.xml", "*.xml"),
    fields=FIELDS,
    cues=Cues(
        kinds=words.KINDS,
        padded=ON_PADS,
        loops=frozenset({CueKind.HOT, CueKind.MEMORY}),
        names=frozenset(CUE_TYPES),
        colors=ON_PADS,
        step_s=words.MS,
    ),
    grid=Grids(held=True, variable=True, bars=True, step_s=1e-6, bpm_step=1e-6),
    lists=Lists(held=True, folders=True),
)
ROOT = "DJ_PLAYLISTS"
PRODUCT, TRACK, PLAYLISTS = (ROOT, "PRODUCT"), (ROOT, "COLLECTION", "TRACK"), (ROOT, "PLAYLISTS")
# What rekordbox calls the kinds of files; without it a file is imported all the same.
FILE_KINDS = {
    ".mp3": "MP3 File",
    ".m4a": "M4A File",
    ".aac": "AAC File",
    ".flac": "FLAC File",
    ".wav": "WAV File",
    ".aif": "AIFF File",
    ".aiff": "AIFF File",
}
FOLDER, LIST = "0", "1"
BY_ID, BY_LOCATION = "0", "1"
KNOWN = {
    "TEMPO": {"Inizio", "Bpm", "Metro", "Battito"},
    "POSITION_MARK": {"Name", "Type", "Start", "End", "Num", "Red", "Green", "Blue"},
    "NODE": {"Name", "Type", "Count", "Entries", "KeyType"},
}


# ---- reading


def read(path: Path, report: Report) -> Collection:
    """Everything in the file. Raises FormatError."""
    tracks: dict[str, Track] = {}
    ids: dict[str, str] = {}
    nodes: tuple[Node, ...] = ()
    version = ""
    for place, element in xml.elements(path, report, (PRODUCT, TRACK, PLAYLISTS), root=ROOT):
        if place == PRODUCT:
            version = f"{element.get('Name', '')} {element.get('Version', '')}".strip()
        elif place == TRACK:
            _take(_track(element, report), tracks, ids, report)
        else:
            nodes += tuple(_nodes(element, ids, report))
    report.tracks += len(tracks)
    report.lists += sum(1 for top in nodes for _ in top.walk())
    return Collection(words.PROGRAM, tuple(tracks.values()), nodes, version)


def _take(
    track: Track | None, tracks: dict[str, Track], ids: dict[str, str], report: Report
) -> None:
    if track is None:
        return
    number = str(track.extras[KIND].get("TrackID", ""))
    if number:
        if number in ids:
            report.lost(track.path, "TrackID", f"{number} is another track's, too")
        ids.setdefault(number, track.path)
    if track.path in tracks:
        report.lost(track.path, "track", "is in the file twice; the first is taken")
    else:
        tracks[track.path] = track


def _track(element: Element, report: Report) -> Track | None:
    attributes = dict(element.attrib)
    location = attributes.pop("Location", "")
    where = attributes.get("Name") or location or f"track {attributes.get('TrackID', '?')}"
    try:
        path = from_uri(location)
    except NoFile as error:
        report.lost(where, "track", str(error))
        return None
    known, rest = read_fields(FIELDS, attributes, path, report)
    children = [xml.to_json(child) for child in element if child.tag not in KNOWN]
    if children:
        rest["children"] = children
    metro = element.find("TEMPO")
    grid, wrong = from_stretches(
        [s for s in (_stretch(t, path, report) for t in element.iter("TEMPO")) if s],
        _beats_a_bar("4/4" if metro is None else metro.get("Metro", "4/4")),
        words.PROGRAM,
    )
    for why in wrong:
        report.lost(path, "grid", why)
    marks = (_cue(mark, n, path, report) for n, mark in enumerate(element.iter("POSITION_MARK")))
    cues = tuple(cue for cue in marks if cue is not None)
    key = Key.parse(known.get("key_text", ""))
    return Track(
        path,
        grid=grid,
        cues=cues,
        key=key,
        extras={KIND: rest},
        **known,
    )


def _stretch(tempo: Element, path: str, report: Report) -> Stretch | None:
    if not tempo.attrib:
        return None
    try:
        in_bar = tempo.get("Battito", "0")
        return Stretch(
            real(tempo.get("Inizio", "")),
            real(tempo.get("Bpm", "")),
            int(in_bar) if in_bar.isdecimal() and len(in_bar) < 4 else 0,
        )
    except ValueError as error:
        report.lost(path, "grid", f"a TEMPO makes no sense ({error})")
        return None


def _beats_a_bar(metro: str) -> int:
    beats = metro.partition("/")[0]
    return int(beats) if beats.isdecimal() and 1 <= int(beats[:3]) <= 16 else 4


def _cue(mark: Element, order: int, path: str, report: Report) -> Cue | None:
    if not mark.attrib:
        return None
    values = mark.attrib
    try:
        kind = whole(values.get("Type", "0"))
        pad = whole(values.get("Num", "-1"))
        start = real(values.get("Start", ""))
        end = real(values["End"]) if kind == LOOP or values.get("End") else None
    except (ValueError, KeyError) as error:
        report.lost(path, "cue", f"a POSITION_MARK makes no sense ({error})")
        return None
    latest = words.LATEST_MS * words.MS
    if not (abs(start) <= latest and (end is None or start < end <= latest)):
        report.lost(path, "cue", f"ends before it starts, or lies nowhere ({start} .. {end} s)")
        return None
    rest = {k: v for k, v in values.items() if k not in KNOWN["POSITION_MARK"]}
    return Cue(
        _cue_kind(kind, pad),
        start,
        end,
        slot=pad if 0 <= pad < 64 else None,
        name=values.get("Name", ""),
        color=_color(values),
        order=order,
        source=KIND,
        raw={"attributes": rest} if rest else {},
    )


def _cue_kind(number: int, pad: int) -> CueKind:
    by_number = {1: CueKind.FADE_IN, 2: CueKind.FADE_OUT, 3: CueKind.LOAD}
    return by_number.get(number, CueKind.HOT if 0 <= pad < 64 else CueKind.MEMORY)


def _color(values: Mapping[str, str]) -> int | None:
    with suppress(KeyError, ValueError):
        red, green, blue = (min(max(int(values[c]), 0), 255) for c in ("Red", "Green", "Blue"))
        return red << 16 | green << 8 | blue
    return None


def _nodes(playlists: Element, ids: Mapping[str, str], report: Report) -> Iterator[Node]:
    for top in playlists.findall("NODE"):
        root = _node(top, ids, report)
        if root.name == "ROOT" and root.kind is NodeKind.FOLDER:
            yield from root.children
        else:
            yield root


def _node(element: Element, ids: Mapping[str, str], report: Report) -> Node:
    """A list and all below it; the reader of XML bounds the depth."""
    name = element.get("Name", "")
    is_folder = element.get("Type", FOLDER if element.find("NODE") is not None else LIST) == FOLDER
    entries, lost = [], 0
    for entry in element.findall("TRACK"):
        key = entry.get("Key", "")
        path = ids.get(key) if element.get("KeyType", BY_ID) == BY_ID else _located(key)
        if path:
            entries.append(Entry(path))
        else:
            lost += 1
    if lost:
        report.lost(name, "list", f"{lost} of its tracks are not in the collection")
    rest = {k: v for k, v in element.attrib.items() if k not in KNOWN["NODE"]}
    return Node(
        name,
        NodeKind.FOLDER if is_folder else NodeKind.PLAYLIST,
        tuple(_node(child, ids, report) for child in element.findall("NODE")),
        tuple(entries),
        raw={"source": KIND, "attributes": rest} if rest else {},
    )


def _located(location: str) -> str | None:
    try:
        return from_uri(location)
    except NoFile:
        return None


# ---- writing


def write(collection: Collection, path: Path, report: Report, previous: Path | None = None) -> None:
    """Write a new file. `previous` is not needed: what was unknown in it is in the extras."""
    del previous
    ids = _ids(collection.tracks)
    try:
        with path.open("wb") as file:
            out = xml.Writer(file)
            with out.element(ROOT, {"Version": "1.0.0"}):
                out.empty("PRODUCT", {"Name": "DJ Universe", "Version": "1", "Company": ""})
                with out.element("COLLECTION", {"Entries": len(collection.tracks)}):
                    for track in collection.tracks:
                        _write_track(out, track, ids[track.path])
                with out.element("PLAYLISTS"):
                    root = Node("ROOT", NodeKind.FOLDER, collection.nodes)
                    _write_node(out, root, ids, report)
    except OSError as error:
        raise FormatError(path, f"cannot be written ({error.strerror or error})") from error


def _ids(tracks: Iterable[Track]) -> dict[str, str]:
    """A number for each path: the one that it had in a file of rekordbox, if it is still free."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    rest = []
    for track in tracks:
        number = str(track.extras.get(KIND, {}).get("TrackID", ""))
        if number.isdecimal() and number not in taken:
            found[track.path] = number
            taken.add(number)
        else:
            rest.append(track.path)
    free = (str(n) for n in itertools.count(1) if str(n) not in taken)
    return found | dict(zip(rest, free, strict=False))


def _write_track(out: xml.Writer, track: Track, number: str) -> None:
    extras: dict[str, Any] = dict(track.extras.get(KIND, {}))
    children = extras.pop("children", [])
    extras.pop("TrackID", None)
    values = {"TrackID": number, **write_fields(FIELDS, track), "Location": to_uri(track.path)}
    kind = FILE_KINDS.get(Path(track.path).suffix.lower())
    if kind and "Kind" not in extras:
        values["Kind"] = kind
    values |= {k: v for k, v in extras.items() if k not in values}
    if track.grid is None and not track.cues and not children:
        out.empty("TRACK", values)
        return
    with out.element("TRACK", values):
        for stretch in to_stretches(track.grid) if track.grid else ():
            beats = track.grid.beats_a_bar if track.grid else 4
            out.empty(
                "TEMPO",
                {
                    "Inizio": decimal(stretch.position_s, 6, 3),
                    "Bpm": decimal(stretch.bpm, 6, 2),
                    "Metro": f"{beats}/4",
                    "Battito": stretch.in_bar,
                },
            )
        for cue in track.cues:
            out.empty("POSITION_MARK", _mark(cue))
        for child in children:
            out.tree(xml.from_json(child))


def _mark(cue: Cue) -> dict[str, Any]:
    values: dict[str, Any] = {
        "Name": cue.name,
        "Type": LOOP if cue.is_loop else CUE_TYPES[cue.kind],
        "Start": decimal(cue.start_s, 3),
    }
    if cue.end_s is not None:
        values["End"] = decimal(cue.end_s, 3)
    values["Num"] = -1 if cue.slot is None else cue.slot
    if cue.color is not None:
        for name, shift in (("Red", 16), ("Green", 8), ("Blue", 0)):
            values[name] = cue.color >> shift & 255
    return values | dict(cue.raw.get("attributes", {}))


def _write_node(out: xml.Writer, node: Node, ids: Mapping[str, str], report: Report) -> None:
    attributes: dict[str, Any] = {"Name": node.name}
    more = node.raw.get("attributes", {})
    if node.kind is NodeKind.FOLDER:
        attributes |= {"Type": FOLDER, "Count": len(node.children), **more}
        with out.element("NODE", attributes):
            for child in node.children:
                _write_node(out, child, ids, report)
        return
    known = [ids[e.path] for e in node.entries if e.path in ids]
    if len(known) < len(node.entries):
        lost = len(node.entries) - len(known)
        report.lost(node.name, "list", f"{lost} of its tracks are not in the collection")
    attributes |= {"Type": LIST, "KeyType": BY_ID, "Entries": len(known), **more}
    with out.element("NODE", attributes):
        for number in known:
            out.empty("TRACK", {"Key": number})
