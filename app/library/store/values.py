# SPDX-License-Identifier: GPL-3.0-or-later
"""From the model's values to rows and back, without loss: pure functions and tables."""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from app.library.model import Anchor, Cue, CueKind, Grid, Key, Origin, Track
from app.library.store.errors import LibraryError

# Fields of a track that are a column of the same name.
PLAIN = (
    *("title", "grouping", "comment", "mix", "catalogue_number", "year", "track_number"),
    *("track_count", "disc_number", "seconds", "rate", "channels", "bit_rate", "size", "codec"),
    *("bpm", "key_text", "rating", "play_count", "last_played", "added", "modified", "color"),
    *("gain_db", "peak", "grid_locked"),
)
# Fields that are names in a table of their own: field -> (column, table).
NAMES = {
    "artist": ("artist_id", "artists"),
    "composer": ("composer_id", "artists"),
    "remixer": ("remixer_id", "artists"),
    "producer": ("producer_id", "artists"),
    "genre": ("genre_id", "genres"),
    "label": ("label_id", "labels"),
}
ALBUM = ("album", "album_artist")
CUE = (
    *("kind", "start_s", "end_s", "slot", "loop_slot", "name", "color", "length_beats", "locked"),
    *("active", "order", "source", "raw"),
)
CUE_TRUTHS = ("loop_slot", "locked", "active")
GRID = ("anchors", "bpm", "bars_known", "beats_a_bar", "source", "confidence")
UNKNOWN: dict[str, Any] = {f.name: f.default for f in fields(Track)}  # what says nothing
UNKNOWN |= {"extras": {}}


def path_in(path: str) -> str | bytes:
    """A path as it is stored: text, or bytes when it is not UTF-8. Raises LibraryError."""
    if not path or "\0" in path:
        raise LibraryError(f"{path!r} is no path of a file")
    try:
        path.encode()
    except UnicodeEncodeError:
        try:
            return path.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError as error:
            raise LibraryError(f"{path!r} is no path of a file") from error
    return path


def path_out(stored: str | bytes) -> str:
    """The inverse of `path_in`."""
    return stored if isinstance(stored, str) else stored.decode("utf-8", "surrogateescape")


def clean(value: Any) -> Any:
    """A value that SQLite can hold: half characters are replaced, what is no number is 0."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, float) and not math.isfinite(value):
        return 0.0
    return value


def to_json(value: Any) -> str:
    """Compact; whatever a mapping of a format may hold. Raises LibraryError."""
    try:
        return json.dumps(value, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        raise LibraryError(f"cannot be kept as JSON: {error}") from error


def from_json(text: str, unknown: Any) -> Any:
    """The inverse of `to_json`; empty text is `unknown`."""
    return json.loads(text) if text else unknown


def cue_row(cue: Cue) -> dict[str, Any]:
    """Columns of a cue."""
    row = {name: clean(getattr(cue, name)) for name in CUE}
    row |= {name: int(row[name]) for name in CUE_TRUTHS}
    return row | {"kind": cue.kind.value, "raw": to_json(dict(cue.raw))}


def cue_of(row: Iterable[Any]) -> Cue:
    """The inverse of `cue_row`, from its values in order."""
    values = dict(zip(CUE, row, strict=True))
    values |= {name: bool(values[name]) for name in CUE_TRUTHS}
    return Cue(**(values | {"kind": CueKind(values["kind"]), "raw": json.loads(values["raw"])}))


def grid_row(grid: Grid) -> dict[str, Any]:
    """Columns of a grid."""
    row = {name: clean(getattr(grid, name)) for name in GRID}
    anchors = [[a.position_s, a.beat] for a in grid.anchors]
    return row | {"anchors": to_json(anchors), "bars_known": int(grid.bars_known)}


def grid_of(row: Iterable[Any]) -> Grid:
    """The inverse of `grid_row`, from its values in order."""
    values = dict(zip(GRID, row, strict=True))
    anchors = tuple(Anchor(position_s, beat) for position_s, beat in json.loads(values["anchors"]))
    return Grid(**(values | {"anchors": anchors, "bars_known": bool(values["bars_known"])}))


def plain_row(values: Mapping[str, Any]) -> dict[str, Any]:
    """Columns for those of a track's fields that need no other table."""
    row = {name: clean(values[name]) for name in PLAIN if name in values}
    if "grid_locked" in row:
        row["grid_locked"] = int(row["grid_locked"])
    for name in ("gain_db", "peak"):
        if isinstance(values.get(name), float) and not math.isfinite(values[name]):
            row[name] = None
    if "key" in values:
        key: Key | None = values["key"]
        row["key"] = key.index if key else None
    if "tags" in values:
        row["tags"] = to_json(list(values["tags"])) if values["tags"] else ""
    if "origin" in values:
        origin: Origin | None = values["origin"]
        row["origin"] = to_json([origin.program, origin.case, origin.shift_s]) if origin else ""
    return row


def plain_fields(row: Mapping[str, Any]) -> dict[str, Any]:
    """The inverse of `plain_row`."""
    origin = from_json(row["origin"], None)
    return {name: row[name] for name in PLAIN} | {
        "grid_locked": bool(row["grid_locked"]),
        "key": None if row["key"] is None else Key.from_index(row["key"]),
        "tags": tuple(from_json(row["tags"], ())),
        "origin": Origin(*origin) if origin else None,
    }


def known(track: Track) -> dict[str, Any]:
    """The fields that say something, without the path."""
    every = {f.name: getattr(track, f.name) for f in fields(Track) if f.name != "path"}
    return {name: value for name, value in every.items() if value != UNKNOWN[name]}
