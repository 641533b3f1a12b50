# SPDX-License-Identifier: GPL-3.0-or-later
"""What VirtualDJ's database.xml is and holds: the one declaration for reading and writing.

Source: virtualdj.com's wiki, VDJ_database, and formats 5. Tempi are seconds a beat.
"""

from typing import Any

from app.library.interchange.base import Cues, Format, Grids, Lists
from app.library.interchange.fields import (
    COLOR_HEX,
    TEXT,
    WHOLE,
    Field,
    Pair,
    decimal,
    decimals,
    real,
    scaled,
    stars,
    whole,
)
from app.library.interchange.values.when import UNIX
from app.library.model import CueKind

KIND = PROGRAM = "virtualdj"
SLOWEST = 6.0  # BPM: what is more than 10 s a beat was written as BPM by another program
OPAQUE = 0xFF << 24


def _bpm(text: Any) -> float:
    number = real(text)
    if number <= 0:
        raise ValueError(f"{text} is no tempo")
    return 60 / number if number <= 60 / SLOWEST else number


def _period(bpm: float) -> str:
    if bpm < SLOWEST:
        raise ValueError(f"{bpm} BPM is no tempo")
    return decimal(60 / bpm, 12, 6)


def _color(text: Any) -> int | None:
    """Of "#rrggbb", or a number with alpha, red, green and blue."""
    text = str(text).strip()
    if text.startswith("#"):
        found: int | None = COLOR_HEX.read(text)
        return found
    number = whole(text)
    return number & 0xFFFFFF if number else None


def _number(text: Any) -> int:
    return whole(str(text).partition("/")[0])


BPM = Pair(_bpm, _period, rounds=True)
COLOR = Pair(_color, lambda color: str(OPAQUE | color))
MOMENT = Pair(UNIX.read, lambda moment: str(UNIX.write(moment)), rounds=True)
TEMPO, KEY, COLORED = "Scan/Bpm", "Scan/Key", "Infos/Color"
# Where the value is when it is not there.
ELSEWHERE = {TEMPO: "Tags/Bpm", KEY: "Tags/Key", COLORED: "Infos/UserColor"}
FIELDS = (
    Field("FileSize", "size", WHOLE),
    Field("Tags/Author", "artist", TEXT),
    Field("Tags/Title", "title", TEXT),
    Field("Tags/Album", "album", TEXT),
    Field("Tags/Genre", "genre", TEXT),
    Field("Tags/Year", "year", WHOLE),
    Field("Tags/Composer", "composer", TEXT),
    Field("Tags/Label", "label", TEXT),
    Field("Tags/TrackNumber", "track_number", Pair(_number, lambda number: str(int(number)))),
    Field("Tags/Remix", "mix", TEXT),
    Field("Tags/Remixer", "remixer", TEXT),
    Field("Tags/Grouping", "grouping", TEXT),
    Field("Tags/Stars", "rating", stars(5)),
    Field("Infos/SongLength", "seconds", decimals(6, 6)),
    Field("Infos/Bitrate", "bit_rate", scaled(1 / 1000)),
    Field("Infos/FirstSeen", "added", MOMENT),
    Field("Infos/LastPlay", "last_played", MOMENT),
    Field("Infos/PlayCount", "play_count", WHOLE),
    Field(COLORED, "color", COLOR),
    Field("Comment/#", "comment", TEXT),
    Field(TEMPO, "bpm", BPM),
    Field(KEY, "key_text", TEXT),
)
PADS = 8
MICRO = 1e-6
BOTH = frozenset({CueKind.HOT, CueKind.MEMORY})
ALONE = {CueKind.AUTOMIX: "automix", CueKind.REMIX: "remix", CueKind.ACTION: "action"}
BECOME_MEMORY = (
    CueKind.MAIN,
    CueKind.INTRO,
    CueKind.OUTRO,
    CueKind.LOAD,
    CueKind.FADE_IN,
    CueKind.FADE_OUT,
)
FORMAT = Format(
    kind=KIND,
    title="VirtualDJ",
    program=PROGRAM,
    writes=True,
    places=(
        "database.xml",
        "VirtualDJ/database.xml",
        "Documents/VirtualDJ/database.xml",
        "Library/Application Support/VirtualDJ/database.xml",
        "AppData/Local/VirtualDJ/database.xml",
    ),
    processes=("virtualdj", "VirtualDJ", "VirtualDJ.exe"),
    in_place=True,
    fields=FIELDS,
    cues=Cues(
        kinds={
            **{kind: kind for kind in (*BOTH, *ALONE)},
            **dict.fromkeys(BECOME_MEMORY, CueKind.MEMORY),
        },
        slots=PADS,
        loops=BOTH,
        names=BOTH | ALONE.keys(),
        colors=BOTH | ALONE.keys(),
        step_s=MICRO,
    ),
    grid=Grids(held=True, variable=True, step_s=MICRO),
    lists=Lists(held=True, folders=True, filled_folders=True, smart=True),
)
