# SPDX-License-Identifier: GPL-3.0-or-later
"""The XML library of iTunes, and of Music by "Export Library": read only.

It is a property list, read piece by piece, so that a file that is cut off or has odd characters
gives what is whole. Lists of Apple's own (Library, Music, Downloads ...) are left out.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from app.library.interchange import tree, xml
from app.library.interchange.base import Format, Lists
from app.library.interchange.errors import FormatError
from app.library.interchange.fields import (
    TEXT,
    WHOLE,
    Field,
    Pair,
    read_fields,
    scaled,
    stars,
    whole,
)
from app.library.interchange.paths import NoFile, from_uri
from app.library.interchange.values.when import parsed, written
from app.library.model import Collection, Entry, Node, NodeKind, Report, Track

__all__ = ["FORMAT", "read"]

KIND = PROGRAM = "itunes"
ROOT = "plist"
TOP, TRACK, LIST = (ROOT, "dict"), (ROOT, "dict", "dict", "dict"), (ROOT, "dict", "array", "dict")
BINARY = b"bplist"
MOMENT = Pair(lambda text: written(parsed(str(text))), str)
FIELDS = (
    Field("Name", "title", TEXT),
    Field("Artist", "artist", TEXT),
    Field("Album Artist", "album_artist", TEXT),
    Field("Album", "album", TEXT),
    Field("Composer", "composer", TEXT),
    Field("Genre", "genre", TEXT),
    Field("Grouping", "grouping", TEXT),
    Field("Comments", "comment", TEXT),
    Field("Year", "year", WHOLE),
    Field("Track Number", "track_number", WHOLE),
    Field("Track Count", "track_count", WHOLE),
    Field("Disc Number", "disc_number", WHOLE),
    Field("BPM", "bpm", Pair(lambda text: float(whole(text)), str)),
    Field("Rating", "rating", stars(100)),
    Field("Play Count", "play_count", WHOLE),
    Field("Play Date UTC", "last_played", MOMENT),
    Field("Date Added", "added", MOMENT),
    Field("Date Modified", "modified", MOMENT),
    Field("Total Time", "seconds", scaled(1000)),
    Field("Sample Rate", "rate", WHOLE),
    Field("Bit Rate", "bit_rate", scaled(1 / 1000)),
    Field("Size", "size", WHOLE),
)
FORMAT = Format(
    kind=KIND,
    title="iTunes",
    program=PROGRAM,
    folder="iTunes",
    places=(
        "iTunes Music Library.xml",
        "iTunes Library.xml",
        "Library.xml",
        "iTunes/iTunes Music Library.xml",
        "Music/iTunes/iTunes Music Library.xml",
    ),
    fields=FIELDS,
    lists=Lists(held=True, folders=True, filled_folders=True),
)
COMPUTED = "Rating Computed"  # of the album's, no rating of the user's
ID, PARENT = "Playlist Persistent ID", "Parent Persistent ID"
ITEMS, TRACK_ID, SMART = "Playlist Items", "Track ID", ("Smart Info", "Smart Criteria")
APPLES = ("Master", "Distinguished Kind")
MOST_ITEMS = 1_000_000  # of a list


def read(path: Path, report: Report) -> Collection:
    """Everything in the file. Raises FormatError."""
    _check(path)
    tracks: dict[str, Track] = {}
    paths: dict[str, str] = {}
    rows: list[tree.Row] = []
    streams = 0
    for place, element in xml.elements(path, report, (TRACK, LIST), root=ROOT, doctype=True):
        values = dict(_pairs(element))
        if place == LIST:
            row = _row(values, paths, len(rows), report)
            rows += [row] if row else []
            continue
        location = values.pop("Location", "")
        if not isinstance(location, str) or not location:
            streams += 1
            continue
        try:
            track = _track(from_uri(location), values, report)
        except NoFile:
            streams += 1
            continue
        paths[str(values.get(TRACK_ID, ""))] = track.path
        tracks.setdefault(track.path, track)
    if streams:
        report.lost(str(path), "tracks", f"{streams} are streams or in the cloud; left out")
    nodes = tree.build(_placed(rows), "", report)
    report.tracks += len(tracks)
    report.lists += len(rows)
    return Collection(PROGRAM, tuple(tracks.values()), nodes)


def _check(path: Path) -> None:
    try:
        with path.open("rb") as file:
            if file.read(len(BINARY)) == BINARY:
                raise FormatError(path, "is a binary property list; export the library as XML")
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror or error})") from error


def _pairs(element: Element) -> Iterator[tuple[str, Any]]:
    """Keys of a dict with their values: texts, or elements that hold more."""
    key = None
    for child in element:
        if child.tag == "key":
            key = child.text or ""
        elif key is not None:
            yield key, _value(child)
            key = None


SIMPLE: Mapping[str, Callable[[Element], Any]] = {
    "true": lambda _: True,
    "false": lambda _: False,
    "array": lambda element: element,
    "dict": lambda element: element,
    "data": lambda _: b"",
}


def _value(element: Element) -> Any:
    make = SIMPLE.get(element.tag)
    return make(element) if make else (element.text or "")


def _track(path: str, values: dict[str, Any], report: Report) -> Track:
    for name in ("Start Time", "Stop Time"):
        if values.get(name):
            report.lost(path, name.lower(), "is not carried: the whole file plays here")
    if values.get(COMPUTED):
        values.pop("Rating", None)
    texts = {name: value for name, value in values.items() if isinstance(value, str)}
    known, rest = read_fields(FIELDS, texts, path, report)
    kept = {name: rest[name] for name in ("Persistent ID", TRACK_ID) if name in rest}
    return Track(path, extras={KIND: kept} if kept else {}, **known)


def _row(
    values: Mapping[str, Any], paths: Mapping[str, str], order: int, report: Report
) -> tree.Row | None:
    """A list; None for those of Apple's."""
    if any(values.get(name) for name in APPLES):
        return None
    name = _text(values, "Name")
    if any(part in values for part in SMART):
        report.lost(name, "rule", "cannot be read; what is in the list now is taken")
    items = values.get(ITEMS)
    numbers = _numbers(items) if isinstance(items, Element) else ()
    found = [paths.get(number) for number in numbers]
    entries = tuple(Entry(path) for path in found if path)
    if len(entries) < len(found):
        report.lost(name, "list", f"{len(found) - len(entries)} of its tracks are no files here")
    folder = values.get("Folder") is True
    # what is in a folder is in its lists, too
    node = Node(name, NodeKind.FOLDER) if folder else Node(name, NodeKind.PLAYLIST, (), entries)
    return tree.Row(_text(values, ID) or order, _text(values, PARENT), order, node)


def _text(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name, "")
    return value if isinstance(value, str) else ""


def _numbers(items: Element) -> list[str]:
    return [
        str(value)
        for item in items.findall("dict")[:MOST_ITEMS]
        for key, value in _pairs(item)
        if key == TRACK_ID
    ]


def _placed(rows: list[tree.Row]) -> Iterator[tree.Row]:
    """Lists whose folder is Apple's own, and was left out, come to the top without a word."""
    known = {row.id for row in rows}
    for row in rows:
        yield row if row.parent in known else replace(row, parent="")
