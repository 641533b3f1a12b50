# SPDX-License-Identifier: GPL-3.0-or-later
"""What Engine DJ's database can hold."""

from typing import Any

from app.library.interchange.base import Cues, Format, Grids, Lists
from app.library.interchange.enginedj.performance import COLORS
from app.library.interchange.fields import (
    TEXT,
    WHOLE,
    WHOLE_SECONDS,
    Field,
    Pair,
    real,
    scaled,
    whole,
)
from app.library.interchange.values import when
from app.library.model import CueKind, Key

KIND = "engine"
HOT = frozenset({CueKind.HOT})


def _moment(value: Any) -> str:
    """Seconds since 1970, or a text, as some versions write into some columns."""
    if isinstance(value, str) and not value.strip().isdecimal():
        return when.written(when.parsed(value))
    return when.from_unix(value)


def _rating(value: Any) -> int | None:
    return min(max(whole(value), 0), 100) or None


MOMENT = Pair(_moment, when.to_unix, rounds=True)
RATING = Pair(_rating, lambda rating: int(rating or 0))
KEY = Pair(lambda index: Key.from_index(whole(index)), lambda key: key.index)
COLUMNS = (
    Field("title", "title", TEXT),
    Field("artist", "artist", TEXT),
    Field("album", "album", TEXT),
    Field("genre", "genre", TEXT),
    Field("comment", "comment", TEXT),
    Field("label", "label", TEXT),
    Field("composer", "composer", TEXT),
    Field("remixer", "remixer", TEXT),
    Field("year", "year", WHOLE),
    Field("length", "seconds", WHOLE_SECONDS),
    Field("bitrate", "bit_rate", scaled(1 / 1000)),
    Field("bpmAnalyzed", "bpm", Pair(real, float)),
    Field("fileBytes", "size", WHOLE),
    Field("key", "key", KEY),
    Field("rating", "rating", RATING),
    Field("dateAdded", "added", MOMENT),
    Field("timeLastPlayed", "last_played", MOMENT),
)
FIELDS = (*COLUMNS, Field("trackData", "rate", WHOLE))
FORMAT = Format(
    kind=KIND,
    title="Engine DJ",
    program="engine",
    writes=True,
    places=("Engine Library/Database2/m.db", "Database2/m.db", "m.db"),
    processes=("Engine DJ", "EngineDJ", "Engine Prime"),
    in_place=True,
    fields=FIELDS,
    cues=Cues(
        kinds={CueKind.HOT: CueKind.HOT, CueKind.MAIN: CueKind.MAIN},
        slots=8,
        loop_slots=8,
        loops=HOT,
        names=HOT,
        colors=HOT,
        pad_colors=COLORS,
        loop_colors=COLORS,
        one_place=frozenset({CueKind.MAIN}),
    ),
    grid=Grids(held=True, variable=True, bars=True, locked=True),
    lists=Lists(held=True, folders=True, filled_folders=True, duplicates=False),
)
