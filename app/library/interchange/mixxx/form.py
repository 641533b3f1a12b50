# SPDX-License-Identifier: GPL-3.0-or-later
"""What Mixxx's database can hold."""

import math
import re
from dataclasses import replace
from typing import Any

from app.library.interchange.base import Cues, Format, Grids, Lists
from app.library.interchange.fields import TEXT, WHOLE, Field, Pair, real, scaled, stars, whole
from app.library.interchange.mixxx.cues import KIND, ORANGE
from app.library.interchange.values import when
from app.library.model import CueKind

HOT = frozenset({CueKind.HOT, CueKind.JUMP})
RANGES = frozenset({CueKind.HOT, CueKind.INTRO, CueKind.OUTRO})
PADS = 36
NUMBER = re.compile(r"\s*(\d+)")


def _leading(text: Any) -> int:
    """The number that a text begins with: "2004-05-06", "3/12"."""
    found = NUMBER.match(str(text))
    if not found:
        raise ValueError(f"{text!r} does not begin with a number")
    return whole(found[1])


def _gain_db(ratio: Any) -> float | None:
    number = real(ratio)
    return 20.0 * math.log10(number) if number > 0 else None


def _peak(value: Any) -> float | None:
    number = real(value)
    return number if number >= 0 else None


def _moment(text: Any) -> str:
    return when.written(when.parsed(str(text)))


def _color(value: Any) -> int:
    return whole(value) & 0xFFFFFF


LEADING = Pair(_leading, lambda number: str(int(number)))
GAIN = Pair(_gain_db, lambda gain: 10.0 ** (gain / 20.0), rounds=True)
MOMENT = Pair(_moment, _moment, rounds=True)
FIELDS = (
    Field("title", "title", TEXT),
    Field("artist", "artist", TEXT),
    Field("album", "album", TEXT),
    Field("album_artist", "album_artist", TEXT),
    Field("genre", "genre", TEXT),
    Field("comment", "comment", TEXT),
    Field("composer", "composer", TEXT),
    Field("grouping", "grouping", TEXT),
    Field("year", "year", LEADING),
    Field("tracknumber", "track_number", LEADING),
    Field("duration", "seconds", Pair(real, float)),
    Field("bitrate", "bit_rate", scaled(1 / 1000)),
    Field("samplerate", "rate", WHOLE),
    Field("channels", "channels", WHOLE),
    Field("bpm", "bpm", Pair(real, float)),
    Field("key", "key_text", TEXT),
    Field("rating", "rating", stars(5)),
    Field("timesplayed", "play_count", WHOLE),
    Field("last_played_at", "last_played", MOMENT),
    Field("datetime_added", "added", MOMENT),
    Field("color", "color", Pair(_color, _color)),
    Field("replaygain", "gain_db", GAIN),
    Field("replaygain_peak", "peak", Pair(_peak, float)),
)
FORMAT = Format(
    kind=KIND,
    title="Mixxx",
    program=KIND,
    writes=True,
    places=("mixxxdb.sqlite", ".mixxx/mixxxdb.sqlite"),
    processes=("mixxx",),
    in_place=True,
    fields=FIELDS,
    cues=Cues(
        kinds={kind: kind for kind in (*RANGES, CueKind.MAIN, CueKind.JUMP)},
        slots=PADS,
        padded=HOT,
        loops=RANGES,
        names=HOT,
        colors=HOT,
        pad_colors=(ORANGE,),
        one_place=frozenset({CueKind.MAIN, CueKind.INTRO, CueKind.OUTRO}),
    ),
    grid=Grids(held=True, variable=True, locked=True),
    lists=Lists(held=True, added=True),
)
# Beats stand at whole frames, and dense ones are told by anchors to a frame more.
COARSE = replace(FORMAT, grid=replace(FORMAT.grid, step_s=1e-4, bpm_step=0.02))
