# SPDX-License-Identifier: GPL-3.0-or-later
"""`database V2`, Serato's list of all tracks: its records, and fields of ours in them."""

import base64
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from app.library.interchange.fields import (
    TEXT,
    WHOLE,
    Field,
    Pair,
    decimals,
    read_fields,
    real,
    whole,
    write_fields,
)
from app.library.interchange.serato import records
from app.library.interchange.serato.payloads import color
from app.library.interchange.serato.records import Record
from app.library.interchange.values import when
from app.library.model import Key, Report, Track

KIND = "serato"
LENGTH = re.compile(r"(?:(\d+):)?(\d+):(\d+(?:\.\d+)?)")
RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 88200, 96000, 176400, 192000)
NEAR_HZ = 60  # "44.1k" has a digit behind the point


def _read_length(text: Any) -> float:
    found = LENGTH.fullmatch(str(text).strip())
    if not found:
        raise ValueError(f"{text} is no length")
    return int(found[1] or 0) * 3600 + int(found[2]) * 60 + real(found[3])


def _write_length(seconds: float) -> str:
    hundredths = max(round(seconds * 100), 0)
    minutes, rest = divmod(hundredths, 6000)
    return f"{minutes:02d}:{rest // 100:02d}.{rest % 100:02d}"


def _read_rate(text: Any) -> int:
    hertz = round(real(str(text).lower().removesuffix("k")) * 1000)
    return next((rate for rate in RATES if abs(rate - hertz) <= NEAR_HZ), hertz)


def _read_bit_rate(text: Any) -> int:
    return round(real(str(text).lower().removesuffix("kbps")) * 1000)


def _number(value: Any) -> int:
    return min(max(whole(value), 0), 0xFFFFFFFF)


def _short(value: Any) -> int:
    return min(max(whole(value), 0), 0xFFFF)


def _read_color(value: Any) -> int | None:
    return color.shown_track(whole(value) & 0xFFFFFF)


LENGTH_PAIR = Pair(_read_length, _write_length, rounds=True)
RATE = Pair(_read_rate, lambda hertz: f"{hertz / 1000:.1f}k", rounds=True)
BIT_RATE = Pair(_read_bit_rate, lambda bits: f"{bits / 1000:.1f}kbps", rounds=True)
NUMBER, SHORT = Pair(_number, _number), Pair(_short, _short)
COLOR = Pair(_read_color, color.stored_track)
LOCK = Pair(bool, int)
MOMENT = Pair(when.from_unix, lambda text: min(when.to_unix(text), 0xFFFFFFFF), rounds=True)

FIELDS = (
    Field("ttyp", "codec", TEXT),
    Field("tsng", "title", TEXT),
    Field("tart", "artist", TEXT),
    Field("talb", "album", TEXT),
    Field("tgen", "genre", TEXT),
    Field("tlen", "seconds", LENGTH_PAIR),
    Field("tbit", "bit_rate", BIT_RATE),
    Field("tsmp", "rate", RATE),
    Field("tbpm", "bpm", decimals(2, 2)),
    Field("tcom", "comment", TEXT),
    Field("tgrp", "grouping", TEXT),
    Field("trmx", "remixer", TEXT),
    Field("tlbl", "label", TEXT),
    Field("tcmp", "composer", TEXT),
    Field("ttyr", "year", WHOLE),
    Field("tkey", "key_text", TEXT),
    Field("uadd", "added", MOMENT),
    Field("utme", "modified", MOMENT),
    Field("ulbl", "color", COLOR),
    Field("ufsb", "size", NUMBER),
    Field("utpc", "play_count", NUMBER),
    Field("udsc", "disc_number", SHORT),
    Field("bbgl", "grid_locked", LOCK),
)
BY_NAME = {row.name: row for row in FIELDS}
PATH = "pfil"
TWICE = {"uadd": "tadd"}  # the same number again, as text


def read_track(found: list[Record], where: str, report: Report) -> tuple[str, dict[str, Any]]:
    """A track's path as it stands there, and fields of `Track` with the rest in `extras`.

    Raises ValueError: there is no path.
    """
    path = records.text(found, PATH)
    if not path:
        raise ValueError("a track without a path")
    values: dict[str, Any] = {}
    rest: list[list[str]] = []
    for tag, data in found:
        value = _decoded(tag, data)
        if tag in BY_NAME and value is not None:
            values.setdefault(tag, _unless_nothing(tag, value))
        elif tag != PATH and tag not in TWICE.values():
            rest.append([tag, base64.b64encode(data).decode()])
    known, _ = read_fields(FIELDS, values, where or path, report)
    if known.get("key_text"):
        known["key"] = Key.parse(known["key_text"])
    extras: dict[str, Any] = {"records": rest} if rest else {}
    if (
        isinstance(values.get("ulbl"), int)
        and color.stored_track(known.get("color")) != (values["ulbl"])
    ):
        extras["color"] = values["ulbl"]
    return path, known | ({"extras": {KIND: extras}} if extras else {})


def _decoded(tag: str, data: bytes) -> str | int | None:
    try:
        return records.decode(tag, data)
    except ValueError:
        return None


def _unless_nothing(tag: str, value: str | int) -> str | int | None:
    """Serato writes zeros and empty texts for what it does not know."""
    if tag in ("uadd", "utme", "ttyr") and value in (0, "0"):
        return None
    return value


def write_track(track: Track, path: str, old: list[Record] | None) -> list[Record]:
    """A track's records: those of `old`, in its order, with what differs; then new ones.

    Without `old`, what the track's extras have kept of an earlier one is written back.
    """
    if track.key is not None and not track.key_text:
        track = _with_key(track)
    fresh = write_fields(FIELDS, track)
    if isinstance(stored := _extras(track).get("color"), int) and (
        color.shown_track(stored & 0xFFFFFF) == track.color
    ):
        fresh["ulbl"] = stored & 0xFFFFFF
    made: list[Record] = []
    for tag, data in old if old is not None else [records.encode(PATH, path), *_kept(track)]:
        row = BY_NAME.get(tag)
        if row is not None and tag in fresh:
            value = fresh.pop(tag)
            made.append((tag, data) if _says(row, tag, data, value) else records.encode(tag, value))
        elif tag in TWICE.values():
            continue
        else:
            made.append((tag, data))
    made += [records.encode(tag, value) for tag, value in fresh.items()]
    return _with_twins(made)


def _with_key(track: Track) -> Track:
    return replace(track, key_text=track.key.short if track.key else "")


def _says(row: Field, tag: str, data: bytes, value: Any) -> bool:
    """Whether a record says this already, in whatever words."""
    try:
        return bool(row.pair.read(records.decode(tag, data)) == row.pair.read(value))
    except (ValueError, TypeError):
        return False


def _with_twins(made: list[Record]) -> list[Record]:
    both: list[Record] = []
    for tag, data in made:
        if tag in TWICE:
            number = int.from_bytes(data, "big")
            both.append(records.encode(TWICE[tag], str(number)))
        both.append((tag, data))
    return both


def _extras(track: Track) -> Mapping[str, Any]:
    extras = track.extras.get(KIND)
    return extras if isinstance(extras, Mapping) else {}


def _kept(track: Track) -> Iterable[Record]:
    """Records that an earlier reading did not understand."""
    rest = _extras(track).get("records")
    for pair in rest if isinstance(rest, list) else ():
        try:
            tag, data = pair
            yield str(tag).ljust(4)[:4], base64.b64decode(data)
        except (ValueError, TypeError):
            continue
