# SPDX-License-Identifier: GPL-3.0-or-later
"""What a music file says about itself: title, artist, tempo, key, replay gain."""

import io
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mutagen

from app.media.errors import one_line, short_name

LONGEST_TEXT = 250  # bytes; the engine keeps 255
LONGEST_KEY = 15
R128_TO_REPLAY_GAIN_DB = (
    5.0  # R128_TRACK_GAIN aims at -23 LUFS, replay gain at -18 (RFC 7845, 5.2.1)
)

# name: where each kind of tag keeps it. ID3 and its TXXX, Vorbis comments, MP4, ASF.
PLACES = {
    "title": ("TIT2", "title", "\xa9nam", "Title"),
    "artist": ("TPE1", "artist", "\xa9ART", "Author"),
    "bpm": ("TBPM", "bpm", "tempo", "tmpo", "----:com.apple.iTunes:BPM", "WM/BeatsPerMinute"),
    "key": (
        "TKEY",
        "TXXX:INITIALKEY",
        "initialkey",
        "key",
        "----:com.apple.iTunes:initialkey",
        "WM/InitialKey",
    ),
    "gain": (
        "TXXX:replaygain_track_gain",
        "TXXX:REPLAYGAIN_TRACK_GAIN",
        "replaygain_track_gain",
        "----:com.apple.iTunes:replaygain_track_gain",
        "----:com.apple.iTunes:REPLAYGAIN_TRACK_GAIN",
        "REPLAYGAIN_TRACK_GAIN",
    ),
}
NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Tags:
    """Texts are one line; `bpm` and `gain_db` are 0 when the file does not tell."""

    title: str
    artist: str = ""
    key: str = ""  # as written; any notation
    bpm: float = 0.0
    gain_db: float = 0.0
    problem: str = ""  # why the tags could not be read; empty when they could


def prepare() -> None:
    """Load the readers of all kinds of tags, 15 ms that the first file would wait for."""
    mutagen.File(io.BytesIO())


def read_tags(path: str | Path) -> Tags:
    """Read the tags; never fails. Without a title it is the file's name without its ending."""
    name = short_name(Path(path).stem)
    try:
        file = mutagen.File(str(path))
        tags = file.tags if file is not None else None
        if not tags:
            return Tags(name)
        return Tags(
            title=_text(tags, "title") or name,
            artist=_text(tags, "artist"),
            key=_text(tags, "key", LONGEST_KEY),
            bpm=_number(_text(tags, "bpm"), 1, 999),
            gain_db=_gain_db(tags),
        )
    except Exception as error:  # noqa: BLE001 - tags are foreign data, and never fail the music
        return Tags(
            name, problem=one_line(f"its tags cannot be read ({error or type(error).__name__})")
        )


def _text(tags: Any, name: str, longest: int = LONGEST_TEXT) -> str:
    for place in PLACES[name]:
        try:
            value = tags.get(place)
        except (KeyError, ValueError):  # Vorbis comments refuse names they cannot have
            continue
        text = one_line(" / ".join(_words(value)))
        if text:
            return text.encode("utf-8", "replace")[:longest].decode("utf-8", "ignore").strip()
    return ""


def _words(value: Any) -> Iterable[str]:
    """All texts in a value of mutagen: a text, a frame of ID3, bytes of MP4, a list of these."""
    match value:
        case None:
            return
        case str():
            yield value
        case bytes():
            yield value.decode("utf-8", "replace")
        case list() | tuple():
            for item in value:
                yield from _words(item)
        case _:
            yield from map(str, getattr(value, "text", [value]))


def _number(text: str, low: float, high: float) -> float:
    found = NUMBER.search(text)
    value = float(found[0].replace(",", ".")) if found else 0.0
    return value if math.isfinite(value) and low <= value <= high else 0.0


def _gain_db(tags: Any) -> float:
    gain = _number(_text(tags, "gain"), -60, 60)
    if gain:
        return gain
    try:
        r128 = tags.get("R128_TRACK_GAIN")
    except (KeyError, ValueError):
        return 0.0
    q8 = _number(" ".join(_words(r128)), -32768, 32767)  # 1/256 dB
    return q8 / 256 + R128_TO_REPLAY_GAIN_DB if q8 else 0.0
