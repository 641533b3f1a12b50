# SPDX-License-Identifier: GPL-3.0-or-later
"""From the texts of tags to values, and back."""

import math
import re
from collections.abc import Callable, Mapping, Sequence

from app.media.errors import one_line
from app.media.tags.places import Value

LONGEST = 4096  # characters of a text
R128_TO_REPLAY_GAIN_DB = (
    5.0  # R128_TRACK_GAIN aims at -23 LUFS, replay gain at -18 (RFC 7845, 5.2.1)
)
MOST_GAIN_DB = 60.0
MOST_PEAK = 64.0
NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
COLOR = re.compile(r"(?:#|0x)?([0-9a-fA-F]{6})")
YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
HEX_WORDS = re.compile(r"(?:[0-9A-Fa-f]{8}\s*){10}")
WHOLE, PAIR = re.compile(r"\s*(\d{1,9})"), re.compile(r"\s*\d*\s*/\s*(\d{1,9})")

# Windows' five numbers of POPM, where each next star begins (MusicBee and MediaMonkey have halves
# between them); multiples of 51 are what rekordbox, Traktor and Serato write.
STARS = ((1, 20), (32, 40), (96, 60), (160, 80), (224, 100))
WINDOWS = {0: 0, 1: 1, 2: 64, 3: 128, 4: 196, 5: 255}
LINEAR = 51
ASF_STARS = {1: 1, 2: 25, 3: 50, 4: 75, 5: 99}

Known = str | int | float | None


def text(words: Sequence[str]) -> str:
    """Texts on one line, the several values of a field with a slash between."""
    return one_line(" / ".join(dict.fromkeys(words)))[:LONGEST].strip()


def lines(words: Sequence[str]) -> str:
    """The first text, with its line breaks."""
    for word in words:
        kept = (one_line(line) for line in word.replace("\r\n", "\n").split("\n"))
        clean = "\n".join(kept).strip()
        if clean:
            return clean[:LONGEST]
    return ""


def number(word: str, low: float, high: float) -> float:
    """The first number in a text, if it lies in the range; else 0."""
    found = NUMBER.search(word[:100])
    value = float(found[0].replace(",", ".")) if found else 0.0
    return value if math.isfinite(value) and low <= value <= high else 0.0


def year(word: str) -> int:
    """Of a date in any order, or 0."""
    found = YEAR.search(word[:100])
    return int(found[0]) if found else 0


def whole(word: str) -> int:
    """The number before the slash, or 0."""
    found = WHOLE.match(word[:100])
    return int(found[1]) if found else 0


def count(word: str) -> int:
    """The number behind the slash; of a field of its own all of it; or 0."""
    found = PAIR.match(word[:100])
    return int(found[1]) if found else 0


def color(word: str) -> int | None:
    """#RRGGBB."""
    found = COLOR.fullmatch(word.strip())
    return int(found[1], 16) if found else None


def popm_rating(value: int, email: str = "") -> int | None:
    """0..100 of ID3's 0..255; 0 there means never rated."""
    if value <= 0 or value > 255:
        return None
    if value % LINEAR == 0 or "traktor" in email.lower():
        return min(100, round(value / LINEAR * 20))
    return max(stars for start, stars in STARS if value >= start)


def written_popm(rating: int, old: int, email: str) -> int:
    """0..255 of a rating, on the scale that the frame had so far; a new one is Windows'."""
    if "traktor" in email.lower() or (old % LINEAR == 0 and 0 < old < 255):
        return round(rating / 20 * LINEAR)
    return WINDOWS[min(5, round(rating / 20))] or int(rating > 0)


def rating(word: str, place: str) -> int | None:
    """0..100 of a text: of FMPS 0..1, else stars up to 5, else 0..100. `place` is lower case."""
    found = NUMBER.fullmatch(word.strip())
    if not found:
        return None
    value = float(found[0].replace(",", "."))
    if "fmps" in place:
        return round(value * 100) if 0 <= value <= 1 else None
    if place == "wm/shareduserrating":
        return max((20 * s for s, v in ASF_STARS.items() if value >= v), default=None)
    if value <= 0:
        return None
    if value < 1 or "." in word:
        return round(value * 100) if value <= 1 else round(value * 20) if value <= 5 else None
    return round(value * 20) if value <= 5 else round(value) if value <= 100 else None


def gain_db(word: str, place: str) -> float | None:
    """Replay gain of a text. `place` is lower case."""
    if "itunnorm" in place:
        steps = _sound_check(word)
        loudest = max(steps[0:2], default=0)
        gain = -10 * math.log10(loudest / 1000) if loudest else math.nan
    elif "r128" in place:
        found = NUMBER.fullmatch(word.strip())
        gain = float(found[0]) / 256 + R128_TO_REPLAY_GAIN_DB if found else math.nan
    else:
        found = NUMBER.search(word[:100])
        gain = float(found[0].replace(",", ".")) if found else math.nan
    return gain if abs(gain) <= MOST_GAIN_DB else None


def peak(word: str, place: str) -> float | None:
    """The largest sample, 1 is full scale. `place` is lower case."""
    if "itunnorm" in place:
        value = max(_sound_check(word)[6:8], default=0) / 32768
    else:
        value = number(word, 0, MOST_PEAK)
    return value if 0 < value <= MOST_PEAK else None


def _sound_check(word: str) -> list[int]:
    """iTunNORM: ten numbers in hexadecimal; 1000 is full level, 32768 a full sample."""
    return [int(w, 16) for w in word.split()] if HEX_WORDS.fullmatch(word.strip()) else []


def of_own(word: str) -> int:
    """A count in a field of its own."""
    return count(word) or (0 if "/" in word else whole(word))


# One value of one text at one place; empty ones let the next place have its turn.
READERS: Mapping[Value, Callable[[str, str], Known]] = {
    Value.YEAR: lambda word, _place: year(word),
    Value.NUMBER: lambda word, _place: whole(word),
    Value.COUNT: lambda word, place: of_own(word) if "total" in place else count(word),
    Value.BPM: lambda word, _place: number(word, 1, 999),
    Value.RATING: rating,
    Value.GAIN: gain_db,
    Value.PEAK: peak,
    Value.COLOR: lambda word, _place: color(word),
}


def parse(kind: Value, words: Sequence[str], place: str) -> Known:
    """The value of a field at one place (lower case); "", 0 or None when there is none."""
    if kind is Value.TEXT:
        return text(words)
    if kind is Value.LINES:
        return lines(words)
    for word in words:
        value = READERS[kind](word, place)
        if value is not None and (value or kind in (Value.GAIN, Value.COLOR)):
            return value
    return None if kind in (Value.RATING, Value.GAIN, Value.PEAK, Value.COLOR) else 0


def unparse(kind: Value, value: Known, place: str) -> str:
    """The text of a value at a place (lower case); the inverse of `parse`."""
    match kind, value:
        case Value.GAIN, float() | int():
            if "r128" in place:
                return str(round((value - R128_TO_REPLAY_GAIN_DB) * 256))
            return f"{value:.2f} dB"
        case Value.PEAK, float() | int():
            return f"{value:.6f}"
        case Value.COLOR, int():
            return f"#{value:06X}"
        case Value.BPM, float() | int():
            return f"{value:.2f}".rstrip("0").rstrip(".")
        case Value.RATING, int() | float():
            if "fmps" in place:
                return f"{value / 100:.2f}"
            if place == "wm/shareduserrating":
                return str(ASF_STARS.get(round(value / 20), 0))
            return str(round(value)) if value > 5 or value == 0 else f"{value / 100:.2f}"
        case _:
            return "" if value is None else str(value)
