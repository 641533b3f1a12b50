# SPDX-License-Identifier: GPL-3.0-or-later
"""The filters on what is no text: each gives the rows that pass.

A filter that is not finished or cannot be answered lets all rows pass and says why.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.library.model import Key
from app.library.search import values
from app.library.search.color import NAMES as COLOR_NAMES
from app.library.search.columns import FIELDS, Numbers
from app.library.search.context import NIGHT_S, Context, OnDeck
from app.library.search.index import Snapshot
from app.library.search.values import Read, Span

Passing = NDArray[np.bool_]
TEXT_FILTERS = {
    "title": ("title",),
    "artist": ("artist", "album_artist", "remixer"),
    "album": ("album",),
    "genre": ("genre",),
    "comment": ("comment",),
    "label": ("label",),
    "composer": ("composer",),
    "remixer": ("remixer",),
    "grouping": ("grouping",),
    "tag": ("tags",),
}
TEXT_MASKS = {
    name: sum(1 << FIELDS[field] for field in fields) for name, fields in TEXT_FILTERS.items()
}
"""Which fields of a row a filter on text looks into."""

KEYS = 24
NO_KEY = KEYS  # behind the others
VOCAL_LEAST = 0.1  # of a track's time: less is a shout, not a singer
REACH = 0.06  # how far a tempo is pulled to match another, of itself
FOLDS_OF_TEMPO = (0.5, 1.0, 2.0)
DECK = re.compile(r"deck([1-9])")
YES = ("yes", "true", "1")
NO = ("no", "false", "0")


@dataclass(frozen=True, slots=True)
class Found:
    """The rows that pass; None: all. `note` tells what was not understood."""

    passing: Passing | None = None
    note: str = ""


def within(column: Numbers, spans: Iterable[Span]) -> Passing:
    """Which values lie in one of the spans."""
    passing = np.zeros(len(column), np.bool_)
    for span in spans:
        passing |= (column >= span.low) & (column <= span.high)
    return passing


@dataclass(frozen=True, slots=True)
class Range:
    """A filter on numbers.

    Attributes:
        tick: values nearer than half of it are shown alike.
        unit: of what is typed, in the column's own.
    """

    column: str
    read: Read
    example: str
    tick: float = 0.01
    unit: float = 1.0

    def __call__(self, text: str, snapshot: Snapshot, _context: Context) -> Found:
        spans = values.spans(text, self.read, tick=self.tick)
        if spans is None:
            return Found(note=f"as {self.example}")
        scaled = [Span(s.low * self.unit, s.high * self.unit) for s in spans]
        return Found(within(snapshot.numbers[self.column], scaled))


@dataclass(frozen=True, slots=True)
class Moment:
    """A filter on times."""

    column: str
    example: str

    def __call__(self, text: str, snapshot: Snapshot, context: Context) -> Found:
        column, word = snapshot.numbers[self.column], text.lower()
        if word == "never":
            return Found(np.isnan(column))
        if word in ("tonight", *YES):
            return Found(column >= context.now - NIGHT_S)
        if word in NO:
            return Found(~(column >= context.now - NIGHT_S))
        spans = values.moments(word, context.now)
        return Found(note=f"as {self.example}") if spans is None else Found(within(column, spans))


@dataclass(frozen=True, slots=True)
class Flag:
    """A filter on yes and no. `least`: from here on it is yes; unknown is neither."""

    column: str
    least: float = 0.5

    def __call__(self, text: str, snapshot: Snapshot, _context: Context) -> Found:
        column, word = snapshot.numbers[self.column], text.lower()
        if word and any(yes.startswith(word) for yes in YES):
            return Found(column >= self.least)
        if word and any(no.startswith(word) for no in NO):
            return Found(column < self.least)
        return Found(note="yes or no")


def compatible(key: int) -> set[int]:
    """Keys that mix with this one: itself, its neighbours on the wheel, its relative."""
    number, minor = divmod(key, 2)
    return {key, (number + 1) % 12 * 2 + minor, (number - 1) % 12 * 2 + minor, key ^ 1}


def keys_of(text: str) -> set[int]:
    """Keys that a text names in any notation; a number alone stands for its two keys."""
    if text.isdecimal() and text.isascii() and 1 <= int(text) <= 12:
        return keys_of(f"{text}a") | keys_of(f"{text}b")
    found = Key.parse(text)
    return {found.index} if found else set()


def _key(text: str, snapshot: Snapshot, _context: Context) -> Found:
    wanted = np.zeros(KEYS + 1, np.bool_)
    for part in text.split(","):
        if part.lower() == "none":
            wanted[NO_KEY] = True
        named = keys_of(part.removeprefix("~"))
        for key in named:
            wanted[list(compatible(key)) if part.startswith("~") else key] = True
    if not wanted.any():
        return Found(note="as 8a, Am, 8a,9a, ~8a")
    return Found(wanted[_key_numbers(snapshot)])


def _key_numbers(snapshot: Snapshot) -> NDArray[np.intp]:
    return np.nan_to_num(snapshot.numbers["key"], nan=NO_KEY).astype(np.intp)


def _color(text: str, snapshot: Snapshot, _context: Context) -> Found:
    column = snapshot.numbers["color"]
    word = text.lower()
    if word in ("none", "any"):
        return Found(np.isnan(column) == (word == "none"))
    if re.fullmatch("#[0-9a-f]{6}", word):
        return Found(column == int(word[1:], 16))
    wanted = [i for i, name in enumerate(COLOR_NAMES) if word and name.startswith(word)]
    if not wanted:
        return Found(note="red, orange, yellow, green, blue ..., #rrggbb, none or any")
    return Found(within(snapshot.numbers["hue"], [Span(i, i) for i in wanted]))


def _deck(text: str, context: Context) -> tuple[OnDeck | None, str]:
    found = DECK.fullmatch(text.lower())
    if not found:
        return None, "as deck1"
    deck = context.deck(int(found[1]))
    return deck, "" if deck else f"nothing is on deck {found[1]}"


def _matches(text: str, snapshot: Snapshot, context: Context) -> Found:
    deck, note = _deck(text, context)
    if deck is None:
        return Found(note=note)
    passing, notes = np.ones(len(snapshot.alive), np.bool_), []
    if deck.bpm > 0:
        bpm = snapshot.numbers["bpm"]
        passing &= within(bpm, (_reach(deck.bpm * fold) for fold in FOLDS_OF_TEMPO))
    else:
        notes.append("its tempo is not known")
    if deck.key is not None:
        wanted = np.zeros(KEYS + 1, np.bool_)
        wanted[list(compatible(deck.key))] = True
        passing &= wanted[_key_numbers(snapshot)]
    else:
        notes.append("its key is not known")
    return Found(passing, ", ".join(notes))


def _reach(bpm: float) -> Span:
    """Tempi that a fader brings to this one."""
    return Span(bpm / (1.0 + REACH), bpm / (1.0 - REACH))


def _related(text: str, snapshot: Snapshot, context: Context) -> Found:
    deck, note = _deck(text, context)
    if deck is None:
        return Found(note=note)
    return Found(passing_rows(snapshot, deck.related))


def passing_rows(snapshot: Snapshot, ids: Iterable[int]) -> Passing:
    """The rows of these tracks."""
    passing = np.zeros(len(snapshot.alive), np.bool_)
    passing[snapshot.rows_of(ids)] = True
    return passing


FILTERS: dict[str, Callable[[str, Snapshot, Context], Found]] = {
    "bpm": Range("bpm", values.number(20.0), "124-128 or >120"),
    "key": _key,
    "energy": Range("energy", values.number(), ">6 or 3-5", tick=0.1),
    "rating": Range("rating", values.number(), ">=4 (stars)", tick=0.1),
    "year": Range("year", values.number(1000.0), "1995-2005", tick=1.0),
    "time": Range("seconds", values.length, ">5:00 or 3-4 (minutes)", tick=1.0),
    "bitrate": Range("bit_rate", values.number(8.0), ">=256", tick=1.0, unit=1000.0),
    "added": Moment("added", "<30d, 2024 or >2024-05-01"),
    "played": Moment("played", "<7d, tonight or never"),
    "plays": Range("plays", values.number(), "0 or >10", tick=1.0),
    "color": _color,
    "vocal": Flag("vocal", VOCAL_LEAST),
    "missing": Flag("missing"),
    "analysed": Flag("analysed"),
    "stems": Flag("stems"),
    "related": _related,
    "matches": _matches,
}
