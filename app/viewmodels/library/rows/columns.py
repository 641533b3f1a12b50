# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of the list: which there are, which are shown, how wide, in which order."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.options import Options
from app.viewmodels.library.shown import Property
from app.viewmodels.rows import Row, Rows

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

CONTEXT = "Columns"
OPTION = "library.columns"
NARROWEST = 34.0  # a column that is dragged
LEAST_TEXT = 104.0  # a text that is squeezed further tells nothing: columns go instead
START, END, GAP = 4.0, 18.0, 12.0


@dataclass(frozen=True, slots=True)
class Column:
    """One of them.

    Attributes:
        name: of the cell's value, see `cells`.
        label: in the header; title: in the menu.
        kind: how a cell is drawn: text, figure, wave, cover, key, energy, stars, color, mark.
        width: of texts a share of what is left, of others pixels.
        order: the column of the search that orders by it; empty: none does.
        rank: when there is no room those with the highest go first.
    """

    name: str
    label: Any
    title: Any
    kind: str
    width: float
    order: str = ""
    rank: int = 0
    usual: bool = True

    @property
    def elastic(self) -> bool:
        return self.kind == "text"


TABLE = (
    Column("mark", "", QT_TRANSLATE_NOOP("Columns", "Preview and decks"), "mark", 34, "", 0),
    Column(
        "wave", QT_TRANSLATE_NOOP("Columns", "PREVIEW"), QT_TRANSLATE_NOOP("Columns", "Waveform"),
        "wave", 128, "", 50,
    ),
    Column("cover", "", QT_TRANSLATE_NOOP("Columns", "Cover"), "cover", 34, "", 56, False),
    Column(
        "title", QT_TRANSLATE_NOOP("Columns", "TITLE"), QT_TRANSLATE_NOOP("Columns", "Title"),
        "text", 250, "title", 1,
    ),
    Column(
        "artist", QT_TRANSLATE_NOOP("Columns", "ARTIST"), QT_TRANSLATE_NOOP("Columns", "Artist"),
        "text", 190, "artist", 2,
    ),
    Column(
        "album", QT_TRANSLATE_NOOP("Columns", "ALBUM"), QT_TRANSLATE_NOOP("Columns", "Album"),
        "text", 150, "album", 90, False,
    ),
    Column(
        "bpm", QT_TRANSLATE_NOOP("Columns", "BPM"), QT_TRANSLATE_NOOP("Columns", "Tempo"),
        "figure", 66, "bpm", 3,
    ),
    Column(
        "key", QT_TRANSLATE_NOOP("Columns", "KEY"), QT_TRANSLATE_NOOP("Columns", "Key"),
        "key", 48, "key", 4,
    ),
    Column(
        "energy", QT_TRANSLATE_NOOP("Columns", "ENERGY"), QT_TRANSLATE_NOOP("Columns", "Energy"),
        "energy", 66, "energy", 60,
    ),
    Column(
        "time", QT_TRANSLATE_NOOP("Columns", "TIME"), QT_TRANSLATE_NOOP("Columns", "Length"),
        "figure", 56, "seconds", 5,
    ),
    Column(
        "rating", QT_TRANSLATE_NOOP("Columns", "RATING"), QT_TRANSLATE_NOOP("Columns", "Rating"),
        "stars", 80, "rating", 55,
    ),
    Column(
        "genre", QT_TRANSLATE_NOOP("Columns", "GENRE"), QT_TRANSLATE_NOOP("Columns", "Genre"),
        "text", 120, "genre", 70,
    ),
    Column(
        "comment", QT_TRANSLATE_NOOP("Columns", "COMMENT"), QT_TRANSLATE_NOOP("Columns", "Comment"),
        "text", 170, "comment", 80,
    ),
    Column(
        "color", QT_TRANSLATE_NOOP("Columns", "COLOUR"), QT_TRANSLATE_NOOP("Columns", "Colour"),
        "color", 58, "color", 85, False,
    ),
    Column(
        "year", QT_TRANSLATE_NOOP("Columns", "YEAR"), QT_TRANSLATE_NOOP("Columns", "Year"),
        "figure", 50, "year", 86, False,
    ),
    Column(
        "plays", QT_TRANSLATE_NOOP("Columns", "PLAYS"),
        QT_TRANSLATE_NOOP("Columns", "Times played"),
        "figure", 54, "plays", 82,
    ),
    Column(
        "played", QT_TRANSLATE_NOOP("Columns", "LAST PLAYED"),
        QT_TRANSLATE_NOOP("Columns", "Last played"), "figure", 96, "played", 87, False,
    ),
    Column(
        "added", QT_TRANSLATE_NOOP("Columns", "ADDED"), QT_TRANSLATE_NOOP("Columns", "Added"),
        "figure", 92, "added", 84, False,
    ),
    Column(
        "label", QT_TRANSLATE_NOOP("Columns", "LABEL"), QT_TRANSLATE_NOOP("Columns", "Label"),
        "text", 120, "label", 88, False,
    ),
    Column(
        "remixer", QT_TRANSLATE_NOOP("Columns", "REMIXER"),
        QT_TRANSLATE_NOOP("Columns", "Remixer"), "text", 120, "remixer", 88, False,
    ),
    Column(
        "tags", QT_TRANSLATE_NOOP("Columns", "TAGS"), QT_TRANSLATE_NOOP("Columns", "Tags"),
        "text", 120, "tags", 88, False,
    ),
    Column(
        "bitrate", QT_TRANSLATE_NOOP("Columns", "KBIT/S"), QT_TRANSLATE_NOOP("Columns", "Bit rate"),
        "figure", 62, "bit_rate", 89, False,
    ),
    Column(
        "format", QT_TRANSLATE_NOOP("Columns", "KIND"), QT_TRANSLATE_NOOP("Columns", "File kind"),
        "figure", 58, "", 91, False,
    ),
    Column(
        "path", QT_TRANSLATE_NOOP("Columns", "FILE"), QT_TRANSLATE_NOOP("Columns", "File"),
        "text", 240, "", 92, False,
    ),
)  # fmt: skip
BY_NAME = {column.name: column for column in TABLE}
FIXED = "mark"  # always there, always first
SHOWN = ("name", "label", "title", "kind", "start", "room", "order")
SPOTS = ("kind", "start", "room")
CLICKED = ("mark", "wave", "stars")  # kinds of cells that do something of their own
CHOICES = ("name", "title", "shown")

Chosen = list[tuple[str, float]]


@QmlElement
class Columns(QObject):
    """The columns as they fit into the list's width."""

    changed = Signal()

    def __init__(self, options: Options, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._options, self._width, self._whole = options, 0.0, 0.0
        self._mirrored = False
        self._rows = Rows(SHOWN, self)
        self._spots = Rows(SPOTS, self)
        self._choices = Rows(CHOICES, self)
        self._chosen = read(options.get(OPTION))
        self._show()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Those that are seen: name, label, title, kind, start, room, order."""
        return self._rows

    @Property(Rows, constant=True)
    def spots(self) -> Rows:
        """Those of them whose cells are clicked: kind, start, room."""
        return self._spots

    @Property(Rows, constant=True)
    def choices(self) -> Rows:
        """All, for the menu: name, title, shown."""
        return self._choices

    @Slot(float)
    @Slot(float, float)
    def fit(self, width: float, whole: float = 0.0) -> None:
        """There is so much room for columns, in a list that is so wide."""
        if (width, whole) != (self._width, self._whole) and width > 0:
            self._width, self._whole = width, whole
            self._show()

    @Slot(bool)
    def mirror(self, mirrored: bool) -> None:
        """The first column is at the right, as people read there."""
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self._show()

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Show a column, or hide it."""
        names = [n for n, _ in self._chosen]
        if name == FIXED:
            return
        if name in names:
            self._keep([(n, w) for n, w in self._chosen if n != name])
        else:
            order = list(BY_NAME)
            at = sum(order.index(n) < order.index(name) for n in names)
            self._keep([*self._chosen[:at], (name, BY_NAME[name].width), *self._chosen[at:]])

    @Slot(str, str)
    def move(self, name: str, before: str) -> None:
        """Put a column before another one; "" puts it last."""
        moved = [(n, w) for n, w in self._chosen if n == name]
        rest = [(n, w) for n, w in self._chosen if n != name]
        if not moved or name in (FIXED, before) or before == FIXED:
            return
        at = next((i for i, (n, _) in enumerate(rest) if n == before), len(rest))
        self._keep([*rest[:at], *moved, *rest[at:]])

    @Slot(str, int)
    def step(self, name: str, by: int) -> None:
        """Put a column one place further right (1) or left (-1) among those that are seen."""
        names = [str(row["name"]) for row in self._rows.rows]
        if name not in names:
            return
        to = names.index(name) + (2 if (by > 0) is not self._mirrored else -1)
        if to >= 0:
            self.move(name, names[to] if to < len(names) else "")

    @Slot(str, float)
    def resize(self, name: str, width: float) -> None:
        """Make a column so wide; of texts the next text gives what it takes."""
        seen = {r["name"]: r["room"] for r in self._rows.rows}
        if name not in seen:
            return
        width = max(width, NARROWEST)
        widths = {n: seen.get(n, w) for n, w in self._chosen}
        if BY_NAME[name].elastic:
            texts = [n for n in seen if BY_NAME[n].elastic]
            at = texts.index(name)
            if len(texts) < 2:
                return
            other = texts[at + 1] if at + 1 < len(texts) else texts[at - 1]
            width = min(width, widths[name] + widths[other] - LEAST_TEXT)
            widths[other] += widths[name] - width
        widths[name] = width
        self._keep([(n, widths[n]) for n, _ in self._chosen])

    @Slot()
    def reset(self) -> None:
        """The usual columns."""
        self._options.put(OPTION, [])
        self._chosen = read([])
        self._show()

    @Slot(float, result=str)
    def at(self, x: float) -> str:
        """The column at this place; "" behind the last one."""
        for row in self._rows.rows:
            middle = row["start"] + row["room"] / 2
            if x > middle if self._mirrored else x < middle:
                return str(row["name"])
        return ""

    @Slot(float, result=str)
    def under(self, x: float) -> str:
        """The column whose cells are at this place."""
        for row in self._rows.rows:
            start = row["start"] - GAP * self._mirrored
            if start <= x < start + row["room"] + GAP:
                return str(row["name"])
        return ""

    @Slot(str, result=float)
    def left_of(self, name: str) -> float:
        """Where a column begins."""
        return next((float(r["start"]) for r in self._rows.rows if r["name"] == name), 0.0)

    @Slot(str, result=float)
    def room_of(self, name: str) -> float:
        """How wide a column is; 0: it is not seen."""
        return next((float(r["room"]) for r in self._rows.rows if r["name"] == name), 0.0)

    def _keep(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self._options.put(OPTION, [[n, round(w, 1)] for n, w in chosen])
        self._show()

    def _show(self) -> None:
        names = {n for n, _ in self._chosen}
        self._choices.show(
            [
                {"name": c.name, "title": told(c.title), "shown": c.name in names}
                for c in TABLE
                if c.name != FIXED
            ]
        )
        if self._width <= 0:
            return
        rows = laid_out(self._chosen, self._width)
        if self._mirrored:
            whole = max(self._whole, self._width)
            rows = [{**row, "start": whole - row["start"] - row["room"]} for row in rows]
        if [r["name"] for r in rows] != [r["name"] for r in self._rows.rows]:
            self._rows.show([])  # other cells are made; a cell does not become another kind
            self._spots.show([])
        self._rows.show(rows)
        clicked = [row for row in rows if row["kind"] in CLICKED]
        self._spots.show([{name: row[name] for name in SPOTS} for row in clicked])
        self.changed.emit()


def read(kept: Sequence[object]) -> Chosen:
    """Names and widths that were kept; the usual ones when there is nothing of use."""
    found: Chosen = []
    for one in kept:
        match one:
            case [str(name), int() | float() as width] if name in BY_NAME:
                if name not in dict(found):
                    found.append((name, max(float(width), NARROWEST)))
    if not any(BY_NAME[name].elastic for name, _ in found):
        return [(c.name, c.width) for c in TABLE if c.usual]
    found = [one for one in found if one[0] != FIXED]
    return [(FIXED, BY_NAME[FIXED].width), *found]


def laid_out(chosen: Chosen, width: float) -> list[Row]:
    """Where each column stands. Texts share what is left; columns that find no room go."""
    kept = list(chosen)

    def needed() -> float:
        return sum(
            (min(w, LEAST_TEXT) if BY_NAME[n].elastic else w) + GAP for n, w in kept
        ) + START + END  # fmt: skip

    while len(kept) > 2 and needed() > width:
        kept.remove(max(kept, key=lambda one: BY_NAME[one[0]].rank))
    fixed = sum(w for n, w in kept if not BY_NAME[n].elastic)
    left = width - START - END - GAP * len(kept) - fixed
    shares = sum(w for n, w in kept if BY_NAME[n].elastic) or 1.0
    rows: list[Row] = []
    x = START
    for name, wish in kept:
        column = BY_NAME[name]
        room = max(left * wish / shares, 0.0) if column.elastic else wish
        room = round(x + room) - x
        rows.append(
            {
                "name": name,
                "label": told(column.label) if column.label else "",
                "title": told(column.title),
                "kind": column.kind,
                "start": x,
                "room": room,
                "order": column.order,
            }
        )
        x += room + GAP
    return rows


def told(text: str) -> str:
    """In the user's language."""
    return QCoreApplication.translate(CONTEXT, text)
