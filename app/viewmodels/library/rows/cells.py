# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list shows of a track: numbers as texts, and what the decks make of it."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, overload

from PySide6.QtCore import QDate, QLocale

from app.library.model import Key
from app.viewmodels.decks.keycolor import key_color
from app.viewmodels.library.ondeck import NONE, Fit
from app.viewmodels.rows import Row
from app.viewmodels.waveform.playhead import length_text

if TYPE_CHECKING:
    from app.library.search import Snapshot

NAMES = (
    "file", "title", "artist", "album", "genre", "comment", "label", "remixer", "tags", "bpm",
    "key", "key_color", "energy", "rating", "stars", "year", "plays", "played", "added", "time",
    "bitrate", "format", "path", "color", "mark", "missing", "faded", "bpm_fits", "key_off",
)  # fmt: skip
TEXTS = ("title", "artist", "album", "genre", "comment", "label", "remixer", "tags")
KEYS = [Key.from_index(i).camelot for i in range(24)]
KEY_COLORS = [key_color(name) for name in KEYS]
NO_COLOR = key_color("")
STARS = ["", *("★" * n + "☆" * (5 - n) for n in range(1, 6))]
CLOSE_TEMPO = 0.04  # of a tempo: nearer ones are marked
MOST_ENERGY = 10


def around(key: int) -> frozenset[int]:
    """Keys that mix with this one: itself, its neighbours on the wheel, its relative."""
    number, minor = divmod(key, 2)
    near = {(number + 1) % 12 * 2 + minor, (number - 1) % 12 * 2 + minor}
    return frozenset({key, key ^ 1, *near})


@dataclass(frozen=True, slots=True)
class Light:
    """In which the rows are seen.

    Attributes:
        fit: what they shall fit to.
        night: what was played since then is faded; seconds since 1970.
    """

    fit: Fit = NONE
    night: float = math.inf

    def fits_tempo(self, bpm: float) -> bool:
        """Half and double too."""
        wish = self.fit[0]
        return wish > 0 and any(abs(bpm * f / wish - 1.0) <= CLOSE_TEMPO for f in (0.5, 1.0, 2.0))


def cells(snapshot: "Snapshot", row: int, deck: Callable[[str], str], light: Light) -> Row:
    """The values of one row. `deck`: letters of the decks that hold a file."""
    track = snapshot.track(row)
    texts, numbers = track.texts, track.numbers
    key, locale = numbers["key"], QLocale()
    known = not math.isnan(key)
    stars = max(min(round(numbers["rating"]), 5), 0)
    color, energy = numbers["color"], numbers["energy"]
    return {
        "file": track.path,
        **{name: texts[name] for name in TEXTS},
        "bpm": _written(numbers["bpm"], lambda v: locale.toString(v, "f", 2)),
        "bpm_fits": light.fits_tempo(numbers["bpm"]),
        "key": KEYS[int(key)] if known else "",
        "key_color": KEY_COLORS[int(key)] if known else NO_COLOR,
        "key_off": known and light.fit[1] >= 0 and int(key) not in around(light.fit[1]),
        "energy": 0 if math.isnan(energy) else max(min(round(energy), MOST_ENERGY), 0),
        "rating": STARS[stars],
        "stars": stars,
        "year": _written(numbers["year"], "{:.0f}".format),
        "plays": _written(numbers["plays"] or math.nan, "{:.0f}".format),
        "played": _written(numbers["played"], lambda v: _day(v, locale)),
        "added": _written(numbers["added"], lambda v: _day(v, locale)),
        "time": _written(numbers["seconds"], length_text),
        "bitrate": _written(numbers["bit_rate"] / 1000.0, "{:.0f}".format),
        "format": PurePath(track.path).suffix[1:].upper(),
        "path": track.path,
        "color": "" if math.isnan(color) else f"#{int(color):06x}",
        "mark": deck(track.path),
        "missing": numbers["missing"] > 0,
        "faded": numbers["played"] >= light.night,
    }


def _written(value: float, write: Callable[[float], str]) -> str:
    return "" if math.isnan(value) else write(value)


def _day(seconds: float, locale: QLocale) -> str:
    try:
        when = datetime.fromtimestamp(seconds).astimezone()
    except (ValueError, OverflowError, OSError):  # of a year that no calendar has
        return ""
    day = QDate(when.year, when.month, when.day)
    return str(locale.toString(day, QLocale.FormatType.ShortFormat))


class Hits(Sequence[Row]):
    """The rows that were found, each made when it is asked for.

    Args:
        rows: numbers of rows in the snapshot.
        deck: letters of the decks that a file is on.
    """

    def __init__(
        self, snapshot: "Snapshot", rows: Any, deck: Callable[[str], str], light: Light
    ) -> None:
        self.snapshot, self.rows, self._deck, self.light = snapshot, rows, deck, light

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if isinstance(at, slice):
            return Hits(self.snapshot, self.rows[at], self._deck, self.light)
        return cells(self.snapshot, int(self.rows[at]), self._deck, self.light)

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

    def ids(self, places: Sequence[int]) -> list[int]:
        """The tracks of these rows."""
        found = self.snapshot.numbers["id"][self.rows[list(places)]]
        return [int(number) for number in found]

    def places(self, ids: Sequence[int]) -> set[int]:
        """Where these tracks stand."""
        import numpy as np

        found = np.isin(self.snapshot.numbers["id"][self.rows], list(ids)).nonzero()[0]
        return {int(place) for place in found}

    def place_of_file(self, path: str) -> int:
        """Where a file stands; -1: nowhere."""
        import numpy as np

        paths = self.snapshot.paths
        wanted = b"\0" + path.encode("utf-8", "surrogateescape") + b"\0"
        at = (b"\0" + paths.raw.tobytes()).rfind(wanted)
        if at < 0:
            return -1
        row = int(np.searchsorted(paths.starts, at, side="right")) - 1
        found = (self.rows == row).nonzero()[0]
        return int(found[0]) if len(found) else -1
