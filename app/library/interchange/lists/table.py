# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV: a row a track, a column a field; "path" tells which track it is.

Read with commas, semicolons or tabs, columns in any order and any number; written in UTF-8 with
commas. Ratings are stars, colors "#RRGGBB", tags are separated by ";".
"""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.library.interchange.base import Format
from app.library.interchange.errors import FormatError
from app.library.interchange.fields import (
    COLOR_HEX,
    DATE_ONLY,
    TEXT,
    WHOLE,
    Field,
    Pair,
    read_fields,
    real,
    stars,
    write_fields,
)
from app.library.interchange.lists.form import flat, location, path_in
from app.library.interchange.lists.shelf import contents, decoded
from app.library.interchange.paths import NoFile
from app.library.interchange.values.when import parsed, written
from app.library.model import Collection, Key, Report, Track


def _moment(text: Any) -> str:
    """A date, or a moment to the second."""
    text = str(text).strip()
    return DATE_ONLY.read(text) if len(text) <= len("2026-09-28") else written(parsed(text))


MOMENT = Pair(_moment, _moment, rounds=True)
COLOR = Pair(COLOR_HEX.read, lambda color: f"#{color:06X}")
NUMBER = Pair(real, lambda number: repr(float(number)))  # the very same number comes back
PATH, TAGS, SEPARATOR = "path", "tags", ";"
FIELDS = (
    Field("title", "title", TEXT),
    Field("artist", "artist", TEXT),
    Field("album", "album", TEXT),
    Field("album artist", "album_artist", TEXT),
    Field("composer", "composer", TEXT),
    Field("remixer", "remixer", TEXT),
    Field("producer", "producer", TEXT),
    Field("label", "label", TEXT),
    Field("genre", "genre", TEXT),
    Field("grouping", "grouping", TEXT),
    Field("comment", "comment", TEXT),
    Field("mix", "mix", TEXT),
    Field("catalogue number", "catalogue_number", TEXT),
    Field("year", "year", WHOLE),
    Field("track number", "track_number", WHOLE),
    Field("track count", "track_count", WHOLE),
    Field("disc number", "disc_number", WHOLE),
    Field("bpm", "bpm", NUMBER),
    Field("key", "key_text", TEXT),
    Field("rating", "rating", stars(5)),
    Field("color", "color", COLOR),
    Field("play count", "play_count", WHOLE),
    Field("last played", "last_played", MOMENT),
    Field("added", "added", MOMENT),
    Field("modified", "modified", MOMENT),
    Field("seconds", "seconds", NUMBER),
    Field("rate", "rate", WHOLE),
    Field("channels", "channels", WHOLE),
    Field("bit rate", "bit_rate", WHOLE),
    Field("size", "size", WHOLE),
    Field("codec", "codec", TEXT),
    Field("gain db", "gain_db", NUMBER),
    Field("peak", "peak", NUMBER),
)
FORMAT = Format(
    kind="csv", title="CSV", program="lists", folder="Lists", writes=True, fields=FIELDS, tags=True
)
COLUMNS = (PATH, *(row.name for row in FIELDS), TAGS)
# What other programs call them.
ALIASES = {
    "location": PATH,
    "file": PATH,
    "filename": PATH,
    "file name": PATH,
    "file path": PATH,
    "filepath": PATH,
    "name": "title",
    "track": "title",
    "track title": "title",
    "tempo": "bpm",
    "comments": "comment",
    "plays": "play count",
    "date added": "added",
    "colour": "color",
}
SEPARATORS = (",", ";", "\t")
MOST_TAGS = 100


def read(path: Path, report: Report) -> Collection:
    """Every row that has a path. Raises FormatError."""
    text = decoded(contents(path), str(path))
    head = text.partition("\n")[0]
    rows = _rows(text, max(SEPARATORS, key=head.count), path, report)
    names = [_column(name) for name in next(rows, [])]
    if PATH not in names:
        raise FormatError(path, "has no column called path, location or file in its first line")
    tracks: dict[str, Track] = {}
    folder = str(path.absolute().parent)
    for number, row in enumerate(rows, 2):
        values = dict(zip(names, row, strict=False))
        try:
            where = path_in(values.pop(PATH, ""), folder)
        except NoFile as error:
            if any(row):
                report.lost(str(path), f"row {number}", str(error))
            continue
        if where in tracks:
            report.lost(where, "track", "is in the table twice; the first is taken")
            continue
        tracks[where] = _track(where, values, report)
    report.tracks += len(tracks)
    return Collection("lists", tuple(tracks.values()))


def _column(name: str) -> str:
    name = " ".join(name.replace("_", " ").casefold().split())
    return ALIASES.get(name, name)


def _rows(text: str, separator: str, path: Path, report: Report) -> Iterator[list[str]]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    while True:
        try:
            yield next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            report.lost(str(path), f"line {rows.line_num}", flat(error))


def _track(path: str, values: dict[str, str], report: Report) -> Track:
    tags = [flat(tag) for tag in values.pop(TAGS, "").split(SEPARATOR)[:MOST_TAGS]]
    known, _ = read_fields(FIELDS, values, path, report)
    return Track(
        path,
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        key=Key.parse(known.get("key_text", "")),
        **known,
    )


def write(
    collection: Collection,
    path: Path,
    report: Report,
    previous: Path | None = None,  # noqa: ARG001 - the table is written anew
) -> None:
    """All tracks. Raises FormatError."""
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            out = csv.DictWriter(file, COLUMNS, restval="")
            out.writeheader()
            for track in collection.tracks:
                odd = [tag for tag in track.tags if SEPARATOR in tag]
                if odd:
                    report.lost(track.path, "tags", f"{odd[0]!r} is separated at its {SEPARATOR}")
                tags = SEPARATOR.join(track.tags)
                row = {PATH: location(track.path), TAGS: TEXT.write(tags)}
                out.writerow(row | write_fields(FIELDS, track))
    except OSError as error:
        raise FormatError(path, f"cannot be written ({error.strerror or error})") from error
