# SPDX-License-Identifier: GPL-3.0-or-later
"""What collection.nml is and holds: the one declaration for reading and writing.

Source: formats 3. `INFO RATING` is a second comment, not the stars, and stays in the extras.
"""

import math
from dataclasses import replace
from typing import Any

from app.library.interchange.base import Cues, Format, Grids, Lists
from app.library.interchange.fields import (
    DATE_ONLY,
    TEXT,
    WHOLE,
    WHOLE_SECONDS,
    Field,
    Pair,
    decimal,
    decimals,
    real,
    scaled,
    stars,
    whole,
)
from app.library.interchange.kept import nearest
from app.library.model import CueKind

KIND = PROGRAM = "traktor"
COLORS = (0xFF0000, 0xFF8000, 0xFFFF00, 0x00FF00, 0x0000FF, 0x8000FF, 0xFF00FF)  # 1..7
MUSICAL_KEY = "MUSICAL_KEY/VALUE"
PLAYTIME, PLAYTIME_FLOAT = "INFO/PLAYTIME", "INFO/PLAYTIME_FLOAT"


def _slashed(date: str) -> str:
    """As "2026/9/28"."""
    year, month, day = (int(part) for part in DATE_ONLY.read(date).split("-"))
    return f"{year}/{month}/{day}"


def _year(date: Any) -> int:
    return whole(str(date).strip().replace("-", "/").split("/")[0])


def _color(number: Any) -> int | None:
    at = whole(number)
    if not 0 <= at <= len(COLORS):
        raise ValueError(f"there is no color {number}")
    return COLORS[at - 1] if at else None


def _peak_db(peak: float) -> str:
    return decimal(20 * math.log10(peak), 6, 6)


DATE = Pair(DATE_ONLY.read, _slashed, rounds=True)
YEAR = Pair(_year, lambda year: f"{year}/1/1")
COLOR = Pair(_color, lambda color: str(COLORS.index(nearest(color, COLORS)) + 1))
PEAK = Pair(lambda db: 10 ** (min(real(db), 200.0) / 20), _peak_db, rounds=True)
DB = decimals(6, 6)
FIELDS = (
    Field("TITLE", "title", TEXT),
    Field("ARTIST", "artist", TEXT),
    Field("ALBUM/TITLE", "album", TEXT),
    Field("ALBUM/TRACK", "track_number", WHOLE),
    Field("ALBUM/OF_TRACKS", "track_count", WHOLE),
    Field("INFO/BITRATE", "bit_rate", WHOLE),
    Field("INFO/GENRE", "genre", TEXT),
    Field("INFO/LABEL", "label", TEXT),
    Field("INFO/COMMENT", "comment", TEXT),
    Field("INFO/REMIXER", "remixer", TEXT),
    Field("INFO/PRODUCER", "producer", TEXT),
    Field("INFO/MIX", "mix", TEXT),
    Field("INFO/CATALOG_NO", "catalogue_number", TEXT),
    Field("INFO/KEY", "key_text", TEXT),
    Field("INFO/PLAYCOUNT", "play_count", WHOLE),
    Field(PLAYTIME, "seconds", WHOLE_SECONDS),
    Field(PLAYTIME_FLOAT, "seconds", replace(decimals(6, 6), rounds=True)),
    Field("INFO/RANKING", "rating", stars(255)),
    Field("INFO/IMPORT_DATE", "added", DATE),
    Field("INFO/LAST_PLAYED", "last_played", DATE),
    Field("INFO/RELEASE_DATE", "year", YEAR),
    Field("INFO/FILESIZE", "size", scaled(1 / 1024)),
    Field("INFO/COLOR", "color", COLOR),
    Field("TEMPO/BPM", "bpm", decimals(6, 6)),
    Field("LOUDNESS/PERCEIVED_DB", "gain_db", DB),
    Field("LOUDNESS/PEAK_DB", "peak", PEAK),
)
BOTH = frozenset({CueKind.HOT, CueKind.MEMORY})
ON_PADS = frozenset({CueKind.HOT, CueKind.FADE_IN, CueKind.FADE_OUT, CueKind.LOAD})
# Its numbers of the kinds of cues. 4 is a marker of the grid; 5 a loop.
CUE_TYPES = {
    CueKind.HOT: 0,
    CueKind.MEMORY: 0,
    CueKind.FADE_IN: 1,
    CueKind.FADE_OUT: 2,
    CueKind.LOAD: 3,
}
MARKER, LOOP = 4, 5
FORMAT = Format(
    kind=KIND,
    title="Traktor",
    program=PROGRAM,
    writes=True,
    places=(
        "collection.nml",
        "Traktor*/collection.nml",
        "Native Instruments/Traktor*/collection.nml",
        "Documents/Native Instruments/Traktor*/collection.nml",
    ),
    processes=("Traktor", "Traktor.exe", "Traktor Pro 3", "Traktor Pro 4"),
    in_place=True,
    fields=FIELDS,
    cues=Cues(
        kinds={
            CueKind.HOT: CueKind.HOT,
            CueKind.MEMORY: CueKind.MEMORY,
            CueKind.MAIN: CueKind.MEMORY,
            CueKind.INTRO: CueKind.MEMORY,
            CueKind.OUTRO: CueKind.MEMORY,
            CueKind.LOAD: CueKind.LOAD,
            CueKind.FADE_IN: CueKind.FADE_IN,
            CueKind.FADE_OUT: CueKind.FADE_OUT,
        },
        padded=ON_PADS,
        loops=BOTH,
        names=BOTH | ON_PADS,
        colors=BOTH | ON_PADS,
        step_s=1e-9,
    ),
    grid=Grids(held=True, variable=True, step_s=1e-9, bpm_step=1e-6, locked=True),
    lists=Lists(held=True, folders=True, smart=True),
)
