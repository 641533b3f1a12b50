# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list shows of a track: numbers as texts, and what the decks make of it."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, overload

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from app.library.model import Key
from app.viewmodels.decks.keycolor import key_color
from app.viewmodels.library.ondeck import NONE, Fit
from app.viewmodels.rows import Row
from app.viewmodels.waveform.playhead import length_text

if TYPE_CHECKING:
    from app.library.search import Snapshot

TEXTS = ("title", "artist", "album", "genre", "comment", "label", "remixer", "tags")
KEYS = [Key.from_index(i).camelot for i in range(24)]
KEY_COLORS = [key_color(name) for name in KEYS]
NO_COLOR = key_color("")
MISSING: Any = QT_TRANSLATE_NOOP("TrackRow", "%1, %2, file missing")
PLAYED: Any = QT_TRANSLATE_NOOP("TrackRow", "played tonight")
STARS = ["", *("★" * n + "☆" * (5 - n) for n in range(1, 6))]
CLOSE_TEMPO = 0.04  # of a tempo: nearer ones are marked
MOST_ENERGY = 10
LONGEST_NOTE = 120  # letters in a row's tooltip


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
        notes: what is noted to tracks, by file.
    """

    fit: Fit = NONE
    night: float = math.inf
    notes: Mapping[str, str] = field(default_factory=dict)

    def fits_tempo(self, bpm: float) -> bool:
        """Half and double too."""
        wish = self.fit[0]
        return wish > 0 and any(abs(bpm * f / wish - 1.0) <= CLOSE_TEMPO for f in (0.5, 1.0, 2.0))


class Cells(Mapping[str, Any]):
    """The values of one row, by the names in `NAMES`; each is made when it is asked for.

    Args:
        row: in the snapshot.
        deck: letters of the decks that hold a file.
    """

    __slots__ = ("_snapshot", "_texts", "deck", "light", "path", "row")

    def __init__(
        self, snapshot: "Snapshot", row: int, deck: Callable[[str], str], light: Light
    ) -> None:
        self._snapshot, self.row, self.deck, self.light = snapshot, row, deck, light
        self.path = snapshot.path(row)
        self._texts: dict[str, str] | None = None

    def __getitem__(self, name: str) -> Any:
        make = TABLE.get(name)
        return self.texts[name] if make is None else make(self)

    def __iter__(self) -> Iterator[str]:
        return iter(NAMES)

    def __len__(self) -> int:
        return len(NAMES)

    @property
    def texts(self) -> dict[str, str]:
        """Title, artist and so on."""
        if self._texts is None:
            self._texts = self._snapshot.texts(self.row)
        return self._texts

    def number(self, name: str) -> float:
        """A number of the library; NaN: unknown."""
        return self._snapshot.numbers[name].item(self.row)


def _told(cells: Cells) -> str:
    """The row for those who cannot see it."""
    title, artist = cells.texts["title"], cells.texts["artist"]
    told = f"{title}, {artist}"
    if cells["missing"]:
        text = QCoreApplication.translate("TrackRow", MISSING)
        told = text.replace("%1", title).replace("%2", artist)
    played = QCoreApplication.translate("TrackRow", PLAYED) if cells["faded"] else ""
    return ", ".join(filter(None, (told, played, cells["note"])))


def _note(cells: Cells) -> str:
    """All that is noted, in a line that a tooltip can show."""
    text = " · ".join(cells.light.notes.get(cells.path, "").split("\n"))
    return text if len(text) <= LONGEST_NOTE else f"{text[: LONGEST_NOTE - 1]}…"


def _key_off(cells: Cells) -> bool:
    key, wish = cells.number("key"), cells.light.fit[1]
    return wish >= 0 and not math.isnan(key) and int(key) not in around(wish)


def _stars(cells: Cells) -> int:
    return max(min(round(cells.number("rating")), 5), 0)


def _energy(cells: Cells) -> int:
    value = cells.number("energy")
    return 0 if math.isnan(value) else max(min(round(value), MOST_ENERGY), 0)


def _key(names: Sequence[str], unknown: str) -> "Make":
    def make(cells: Cells) -> str:
        key = cells.number("key")
        return unknown if math.isnan(key) else names[int(key)]

    return make


def _written(name: str, write: Callable[[float], str]) -> "Make":
    """A number as a text; empty when it is unknown."""

    def make(cells: Cells) -> str:
        value = cells.number(name)
        return "" if math.isnan(value) else write(value)

    return make


def _tempo(bpm: float) -> str:
    return QLocale().toString(bpm, "f", 2)


def _plays(cells: Cells) -> str:
    plays = cells.number("plays")
    return f"{plays:.0f}" if plays > 0 else ""


def _day(seconds: float) -> str:
    try:
        when = datetime.fromtimestamp(seconds).astimezone()
    except (ValueError, OverflowError, OSError):  # of a year that no calendar has
        return ""
    day = QDate(when.year, when.month, when.day)
    return str(QLocale().toString(day, QLocale.FormatType.ShortFormat))


Make = Callable[[Cells], Any]
TABLE: dict[str, Make] = {
    "file": lambda cells: cells.path,
    "path": lambda cells: cells.path,
    "told": _told,
    "bpm": _written("bpm", _tempo),
    "bpm_fits": lambda cells: cells.light.fits_tempo(cells.number("bpm")),
    "key": _key(KEYS, ""),
    "key_color": _key(KEY_COLORS, NO_COLOR),
    "key_off": _key_off,
    "energy": _energy,
    "stars": _stars,
    "rating": lambda cells: STARS[_stars(cells)],
    "year": _written("year", "{:.0f}".format),
    "plays": _plays,
    "played": _written("played", _day),
    "added": _written("added", _day),
    "time": _written("seconds", length_text),
    "bitrate": _written("bit_rate", lambda rate: f"{rate / 1000.0:.0f}"),
    "format": lambda cells: PurePath(cells.path).suffix[1:].upper(),
    "color": _written("color", lambda color: f"#{int(color):06x}"),
    "mark": lambda cells: cells.deck(cells.path),
    "note": _note,
    "missing": lambda cells: cells.number("missing") > 0,
    "faded": lambda cells: cells.number("played") >= cells.light.night,
}
NAMES = (*TEXTS, *TABLE)


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
        return Cells(self.snapshot, int(self.rows[at]), self._deck, self.light)

    def file(self, at: int) -> str:
        """The path of a row."""
        return self.snapshot.path(int(self.rows[at]))

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
