# SPDX-License-Identifier: GPL-3.0-or-later
"""export.pdb ("DeviceSQL"): the database of sticks and cards for players.

Little-endian pages; rows found through an index at the end of each page. The facts are those of
crate-digger's `rekordbox_pdb.ksy`, tried on a real export.
"""

import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from app.library.interchange.errors import FormatError
from app.library.interchange.rekordbox.shelf import Shelf, list_row, number
from app.library.interchange.tally import Tally
from app.library.model import NodeKind, Report

LARGEST = 1 << 30  # bytes
SMALLEST_PAGE, LARGEST_PAGE = 512, 1 << 16
MOST_TABLES = 64
HEADER, HEAP = 0x1C, 40
NO_DATA = 0x40  # in a page's flags
ROWS_A_GROUP, GROUP = 16, 0x24
TRACKS, GENRES, ARTISTS, ALBUMS, LABELS, KEYS, LISTS, ENTRIES = 0, 1, 2, 3, 4, 5, 7, 8
HISTORIES, HISTORY_ENTRIES = 11, 12
STRINGS_AT, STRINGS = 0x5E, 21
# Numbers of a track's row: our name, form, place. Ids first.
TRACK = {
    "key": ("I", 0x20),
    "genre": ("I", 0x3C),
    "album": ("I", 0x40),
    "artist": ("I", 0x44),
    "id": ("I", 0x48),
    "label": ("I", 0x28),
    "remixer": ("I", 0x2C),
    "original_artist": ("I", 0x24),
    "composer": ("I", 0x0C),
    "rate": ("I", 0x08),
    "size": ("I", 0x10),
    "kbps": ("I", 0x30),
    "track_number": ("I", 0x34),
    "bpm_x100": ("I", 0x38),
    "disc_number": ("H", 0x4C),
    "plays": ("H", 0x4E),
    "year": ("H", 0x50),
    "seconds": ("H", 0x54),
    "color": ("B", 0x58),
    "rating": ("B", 0x59),
}
TEXTS = {
    "added": 10,
    "released": 11,
    "mix": 12,
    "analysis": 14,
    "comment": 16,
    "title": 17,
    "path": 20,
}

Parse = Callable[[bytes, int], None]


def shelf_of(path: Path, report: Report) -> Shelf:
    """All rows that are whole. Raises FormatError: no such file."""
    try:
        if path.stat().st_size > LARGEST:
            raise FormatError(path, f"is larger than {LARGEST >> 30} GiB")
        data = path.read_bytes()
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror or error})") from error
    tally = Tally()
    database = Database(data, path)
    shelf = Shelf()
    for table, parse in _readers(shelf).items():
        for page, at in database.rows(table, tally):
            try:
                parse(page, at)
            except (struct.error, IndexError, ValueError) as error:
                tally.lost(str(path), f"table {table}", f"a row is not whole ({error})")
    tally.tell(report)
    return shelf


def _readers(shelf: Shelf) -> dict[int, Parse]:
    """What is done with each row of each table."""
    for name in ("genres", "artists", "labels", "keys"):
        shelf.names[name] = {}

    def named(name: str, text_at: int) -> Parse:
        def parse(page: bytes, at: int) -> None:
            (row_id,) = struct.unpack_from("<I", page, at)
            shelf.names[name][number(row_id)] = string(page, at + text_at)

        return parse

    def artist(page: bytes, at: int) -> None:
        kind, _, row_id = struct.unpack_from("<HHI", page, at)
        far = kind & 0x04
        (near,) = struct.unpack_from("<H", page, at + 0x0A) if far else (page[at + 9],)
        shelf.names["artists"][number(row_id)] = string(page, at + near)

    def album(page: bytes, at: int) -> None:
        kind, _, _, artist_id, row_id = struct.unpack_from("<HHIII", page, at)
        far = kind & 0x04
        (near,) = struct.unpack_from("<H", page, at + 0x16) if far else (page[at + 0x15],)
        shelf.albums[number(row_id)] = (string(page, at + near), number(artist_id))

    def playlist(page: bytes, at: int) -> None:
        parent, _, order, row_id, folder = struct.unpack_from("<5I", page, at)
        kind = NodeKind.FOLDER if folder else NodeKind.PLAYLIST
        shelf.lists.append(list_row(row_id, parent, order, string(page, at + 20), kind))

    def entry(page: bytes, at: int) -> None:
        order, content, of = struct.unpack_from("<3I", page, at)
        shelf.entries.setdefault(number(of), []).append((float(order), number(content)))

    def history(page: bytes, at: int) -> None:
        (row_id,) = struct.unpack_from("<I", page, at)
        name = string(page, at + 4)
        shelf.lists.append(list_row(f"h{row_id}", None, 1e9 + row_id, name, NodeKind.HISTORY))

    def history_entry(page: bytes, at: int) -> None:
        content, of, order = struct.unpack_from("<3I", page, at)
        shelf.entries.setdefault(f"h{of}", []).append((float(order), number(content)))

    return {
        GENRES: named("genres", 4),
        LABELS: named("labels", 4),
        KEYS: named("keys", 8),
        ARTISTS: artist,
        ALBUMS: album,
        TRACKS: lambda page, at: shelf.contents.append(track(page, at)),
        LISTS: playlist,
        ENTRIES: entry,
        HISTORIES: history,
        HISTORY_ENTRIES: history_entry,
    }


def track(page: bytes, at: int) -> dict[str, Any]:
    """A row of the table of tracks, under our names."""
    row: dict[str, Any] = {
        name: struct.unpack_from("<" + form, page, at + place)[0]
        for name, (form, place) in TRACK.items()
    }
    offsets = struct.unpack_from(f"<{STRINGS}H", page, at + STRINGS_AT)
    return row | {name: string(page, at + offsets[n]) for name, n in TEXTS.items()}


def string(page: bytes, at: int) -> str:
    """A text at a place. Raises ValueError: it goes beyond its page."""
    kind = page[at]
    if kind & 1:
        text, encoding = page[at + 1 : at + (kind >> 1)], "ascii"
        length = (kind >> 1) - 1
    else:
        (whole,) = struct.unpack_from("<H", page, at + 1)
        text, encoding = page[at + 4 : at + whole], "utf-16-le" if kind & 0x10 else "ascii"
        length = whole - 4
    if length < 0 or len(text) < length:
        raise ValueError("a text goes beyond its page")
    return text.decode(encoding, "replace").rstrip("\0")


class Database:
    """The pages of a file and its tables. Raises FormatError: it is no such file."""

    def __init__(self, data: bytes, path: Path) -> None:
        if len(data) < HEADER:
            raise FormatError(path, "is no export.pdb: it is too short")
        zero, self.page_size, count = struct.unpack_from("<3I", data)
        sane = SMALLEST_PAGE <= self.page_size <= LARGEST_PAGE and not self.page_size % 4
        if zero or not sane or count > MOST_TABLES or len(data) < HEADER + 16 * count:
            raise FormatError(path, "is no export.pdb: its header makes no sense")
        self._data, self._path = data, path
        self._tables: dict[int, tuple[int, int]] = {}
        for n in range(count):
            kind, _, first, last = struct.unpack_from("<4I", data, HEADER + 16 * n)
            self._tables.setdefault(kind, (first, last))

    def rows(self, table: int, tally: Tally) -> Iterator[tuple[bytes, int]]:
        """Pages and places of the rows of a table; each page once, whatever the chain says."""
        if table not in self._tables:
            return
        index, last = self._tables[table]
        seen: set[int] = set()
        while index not in seen:
            seen.add(index)
            page = self._data[index * self.page_size : (index + 1) * self.page_size]
            if len(page) < self.page_size:
                tally.lost(str(self._path), f"table {table}", "is cut off")
                return
            _, kind, following = struct.unpack_from("<3I", page, 4)
            if kind != table:
                tally.lost(str(self._path), f"table {table}", "goes on in another table's page")
                return
            yield from ((page, at) for at in _places(page))
            if index == last:
                return
            index = following
        tally.lost(str(self._path), f"table {table}", "its pages form a ring")


def _places(page: bytes) -> Iterator[int]:
    """Where the rows of a page are."""
    if page[27] & NO_DATA:
        return
    count = int.from_bytes(page[24:27], "little") & 0x1FFF
    for row in range(count):
        group, bit = divmod(row, ROWS_A_GROUP)
        end = len(page) - group * GROUP
        if end - 6 - 2 * bit < HEAP:
            return
        (present,) = struct.unpack_from("<H", page, end - 4)
        (offset,) = struct.unpack_from("<H", page, end - 6 - 2 * bit)
        if present >> bit & 1 and HEAP + offset < len(page):
            yield HEAP + offset
