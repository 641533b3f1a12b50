# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list shows of a track: numbers as texts."""

import math
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, overload

from app.library.model import Key
from app.viewmodels.decks.keycolor import key_color
from app.viewmodels.rows import Row
from app.viewmodels.waveform.playhead import length_text

if TYPE_CHECKING:
    from app.library.search import Snapshot

NAMES = (
    "file", "title", "artist", "album", "genre", "bpm", "key", "key_color", "energy", "rating",
    "year", "plays", "added", "time", "deck", "missing",
)  # fmt: skip
KEYS = [Key.from_index(i).camelot for i in range(24)]
KEY_COLORS = [key_color(name) for name in KEYS]
NO_COLOR = key_color("")
STAR = "★"


def cells(snapshot: "Snapshot", row: int, deck: str) -> Row:
    """The values of one row. `deck`: letters of the decks that the track is on."""
    track = snapshot.track(row)
    texts, numbers = track.texts, track.numbers
    key = numbers["key"]
    known = not math.isnan(key)
    return {
        "file": track.path,
        **{name: texts[name] for name in ("title", "artist", "album", "genre")},
        "bpm": _written(numbers["bpm"], "{:.2f}".format),
        "key": KEYS[int(key)] if known else "",
        "key_color": KEY_COLORS[int(key)] if known else NO_COLOR,
        "energy": _written(numbers["energy"], "{:.0f}".format),
        "rating": STAR * round(numbers["rating"]),
        "year": _written(numbers["year"], "{:.0f}".format),
        "plays": _written(numbers["plays"] or math.nan, "{:.0f}".format),
        "added": _written(numbers["added"], _day),
        "time": _written(numbers["seconds"], length_text),
        "deck": deck,
        "missing": numbers["missing"] > 0,
    }


def _written(value: float, write: Callable[[float], str]) -> str:
    return "" if math.isnan(value) else write(value)


def _day(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d")
    except (ValueError, OverflowError, OSError):  # of a year that no calendar has
        return ""


class Hits(Sequence[Row]):
    """The rows that were found, each made when it is asked for.

    Args:
        rows: numbers of rows in the snapshot.
        deck: letters of the decks that a file is on.
    """

    def __init__(self, snapshot: "Snapshot", rows: Any, deck: Callable[[str], str]) -> None:
        self.snapshot, self.rows, self._deck = snapshot, rows, deck

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if isinstance(at, slice):
            return Hits(self.snapshot, self.rows[at], self._deck)
        row = int(self.rows[at])
        return cells(self.snapshot, row, self._deck(self.snapshot.track(row).path))

    def file(self, at: int) -> str:
        """The path of a row."""
        return self.snapshot.track(int(self.rows[at])).path

    def id(self, at: int) -> int:
        """The track's id."""
        return int(self.snapshot.numbers["id"][self.rows[at]])

    def place(self, track_id: int) -> int:
        """Where a track stands first; -1: nowhere."""
        found = (self.snapshot.numbers["id"][self.rows] == track_id).nonzero()[0]
        return int(found[0]) if len(found) else -1
