# SPDX-License-Identifier: GPL-3.0-or-later
"""Sticks and cards that rekordbox wrote for players: export.pdb, or exportLibrary.db of newer
players, and ANLZ files."""

from pathlib import Path

from app.library.interchange.base import Format, Lists
from app.library.interchange.rekordbox import pdb, shelf, words
from app.library.interchange.rekordbox.database import CUES, GRID
from app.library.interchange.rekordbox.schemas import ONE_LIBRARY
from app.library.interchange.rekordbox.tables import opened, shelf_of
from app.library.model import Collection, Report

KIND = "rekordbox-usb"
OLD, NEW = "export.pdb", "exportLibrary.db"
FORMAT = Format(
    kind=KIND,
    title="rekordbox's stick",
    program=words.PROGRAM,
    folder="rekordbox USB",
    places=tuple(
        f"{folder}{name}"
        for name in (OLD, NEW)
        for folder in ("PIONEER/rekordbox/", ".PIONEER/rekordbox/", "rekordbox/", "")
    ),
    fields=shelf.FIELDS,
    tags=True,
    cues=CUES,
    grid=GRID,
    lists=Lists(held=True, folders=True),
)


def read(path: Path, report: Report) -> Collection:
    """Everything on it. Raises FormatError."""
    path = path.absolute()
    root = path.parents[2] if len(path.parents) > 2 else path.parent
    if path.suffix.lower() == ".db":
        with opened(path, ONE_LIBRARY, report) as connection:
            found = shelf_of(connection, ONE_LIBRARY, KIND, report)
    else:
        found = pdb.shelf_of(path, report)
    return shelf.collection(found, KIND, root, root, report)
