# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables that all of rekordbox's databases have, with names of ours, made into a collection."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.library.interchange import tree
from app.library.interchange.fields import (
    DATE_ONLY,
    TEXT,
    WHOLE,
    Field,
    Pair,
    read_fields,
    scaled,
    stars,
    whole,
)
from app.library.interchange.paths import Finder, NoFile, from_uri
from app.library.interchange.rekordbox import anlz, words
from app.library.interchange.rekordbox.grid import from_stretches
from app.library.interchange.tally import Tally
from app.library.model import Collection, Cue, Entry, Key, Node, NodeKind, Report, Track

ROOT = ""
NO_PARENT = {"", "0", "root", "None"}


def _number_of(color: int) -> str:
    return str(words.TRACK_COLORS.index(color) + 1)


COLOR_NUMBER = Pair(lambda number: words.color_of(whole(number)), _number_of)
FIELDS = (
    Field("title", "title", TEXT),
    Field("artist", "artist", TEXT),
    Field("album", "album", TEXT),
    Field("album_artist", "album_artist", TEXT),
    Field("composer", "composer", TEXT),
    Field("remixer", "remixer", TEXT),
    Field("label", "label", TEXT),
    Field("genre", "genre", TEXT),
    Field("comment", "comment", TEXT),
    Field("mix", "mix", TEXT),
    Field("year", "year", WHOLE),
    Field("track_number", "track_number", WHOLE),
    Field("disc_number", "disc_number", WHOLE),
    Field("seconds", "seconds", WHOLE),
    Field("rate", "rate", WHOLE),
    Field("kbps", "bit_rate", scaled(1 / 1000)),
    Field("size", "size", WHOLE),
    Field("bpm_x100", "bpm", scaled(100)),
    Field("key", "key_text", TEXT),
    Field("rating", "rating", stars(5)),
    Field("plays", "play_count", WHOLE),
    Field("added", "added", replace(DATE_ONLY, rounds=True)),
    Field("color", "color", COLOR_NUMBER),
)
# Columns of a track that are ids, and the table with the names.
NAMED = {
    "artist": "artists",
    "composer": "artists",
    "remixer": "artists",
    "original_artist": "artists",
    "label": "labels",
    "genre": "genres",
    "key": "keys",
}
NOT_FIELDS = ("id", "path", "analysis", "album", "deleted", "isrc", "original_artist", "released")
EXTRAS = ("isrc", "original_artist", "released")

Row = Mapping[str, Any]


@dataclass(slots=True)
class Shelf:
    """Rows by our names for columns; ids are texts.

    Attributes:
        contents: id, path, analysis, deleted, and the names of FIELDS (ids where NAMED says so).
        names: of each table (artists, genres ...): id to name.
        albums: id to (title, id of the artist).
        cues: of each content, in the program's time.
        lists: id, parent, order, name, kind; rule and raw of smart ones.
        entries: of each list: (order, content).
        tags: of each content.
    """

    contents: list[Row] = field(default_factory=list)
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    albums: dict[str, tuple[str, str]] = field(default_factory=dict)
    cues: dict[str, list[Cue]] = field(default_factory=dict)
    lists: list[tree.Row] = field(default_factory=list)
    entries: dict[str, list[tuple[float, str]]] = field(default_factory=dict)
    tags: dict[str, list[str]] = field(default_factory=dict)


def number(value: Any) -> str:
    """An id as text; of nothing: empty."""
    text = "" if value is None else str(value)
    return ROOT if text in NO_PARENT else text


def collection(
    shelf: Shelf, kind: str, music: Path | None, analyses: Path, report: Report
) -> Collection:
    """Tracks and lists.

    Args:
        music: where paths that begin with "/" are from, for sticks; None: they are whole.
        analyses: the folder in which the paths of ANLZ files are.
    """
    tally = Tally()
    finder = Finder()
    tracks: dict[str, Track] = {}
    paths: dict[str, str] = {}
    for row in shelf.contents:
        if row.get("deleted"):
            continue
        try:
            path = from_uri(str(row.get("path") or ""))
        except NoFile as error:
            report.lost(str(row.get("title") or row.get("id")), "track", str(error))
            continue
        if music is not None:
            path = f"{music}/{path.lstrip('/')}"
        paths[number(row.get("id"))] = path
        if path in tracks:
            report.lost(path, "track", "is there twice; the first is taken")
        else:
            tracks[path] = _track(path, row, shelf, kind, analyses, finder, report, tally)
    nodes = tree.build(_filled(shelf, paths, report), ROOT, report)
    tally.tell(report)
    report.tracks += len(tracks)
    report.lists += len(shelf.lists)
    return Collection(words.PROGRAM, tuple(tracks.values()), nodes)


def _track(
    path: str,
    row: Row,
    shelf: Shelf,
    kind: str,
    analyses: Path,
    finder: Finder,
    report: Report,
    tally: Tally,
) -> Track:
    content = number(row.get("id"))
    values = {name: value for name, value in row.items() if name not in NOT_FIELDS}
    extras: dict[str, Any] = {k: row[k] for k in EXTRAS if row.get(k)}
    for column, table in NAMED.items():
        name = shelf.names.get(table, {}).get(number(row.get(column)), "")
        if column == "original_artist":
            extras |= {column: name} if name else {}
        else:
            values[column] = name
    title, artist = shelf.albums.get(number(row.get("album")), ("", ""))
    values |= {"album": title, "album_artist": shelf.names.get("artists", {}).get(artist, "")}
    values = {name: value for name, value in values.items() if value not in (0, "0")}
    known, _ = read_fields(FIELDS, values, path, report)
    found = _analysis(str(row.get("analysis") or ""), analyses, finder, kind, path, tally)
    grid, wrong = from_stretches(found.stretches, source=words.PROGRAM)
    for why in (*found.wrong, *wrong):
        tally.lost(path, "grid", why)
    cues = shelf.cues.get(content)
    return Track(
        path,
        key=Key.parse(known.get("key_text", "")),
        tags=tuple(dict.fromkeys(shelf.tags.get(content, ()))),
        grid=grid,
        cues=found.cues if cues is None else _colored(cues, found.cues),
        extras={kind: extras} if extras else {},
        **known,
    )


def _analysis(
    name: str, folder: Path, finder: Finder, kind: str, path: str, tally: Tally
) -> anlz.Analysis:
    """What the ANLZ files tell; their path must lie below the folder."""
    if not name:
        return anlz.Analysis()
    parts = [part for part in name.replace("\\", "/").split("/") if part]
    if ".." in parts or "\0" in name:
        tally.lost(path, "grid", "the path of its analysis leads elsewhere")
        return anlz.Analysis()
    file = finder.find("/".join((str(folder), *parts)))
    if file is None:
        tally.lost(path, "grid", "its analysis (ANLZ) is not there")
        return anlz.Analysis()
    return anlz.read(Path(file), kind)


def _colored(cues: Iterable[Cue], analysed: Iterable[Cue]) -> tuple[Cue, ...]:
    """Cues of the database with the colors that only the ANLZ file has."""
    colors = {(c.slot, round(c.start_s, 3)): c.color for c in analysed}
    return tuple(
        replace(c, color=colors.get((c.slot, round(c.start_s, 3)))) if c.color is None else c
        for c in cues
    )


def _filled(shelf: Shelf, paths: Mapping[str, str], report: Report) -> Iterable[tree.Row]:
    """Lists with their tracks."""
    for row in shelf.lists:
        entries, lost = [], 0
        for _, content in sorted(shelf.entries.get(str(row.id), ())):
            if content in paths:
                entries.append(Entry(paths[content]))
            else:
                lost += 1
        if lost:
            report.lost(row.node.name, "list", f"{lost} of its tracks are not in the collection")
        yield replace(row, node=replace(row.node, entries=tuple(entries)))


def list_row(
    row_id: Any, parent: Any, order: Any, name: Any, kind: NodeKind, **more: Any
) -> tree.Row:
    """A list without its tracks."""
    place = float(order) if isinstance(order, int | float) else 0.0
    return tree.Row(number(row_id), number(parent), place, Node(str(name or ""), kind, **more))
