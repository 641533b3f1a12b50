# SPDX-License-Identifier: GPL-3.0-or-later
"""master.db of rekordbox 6 and 7, read from a copy; grids come from the ANLZ files beside it."""

from pathlib import Path

from app.library.interchange.base import Cues, Format, Grids, Lists
from app.library.interchange.errors import FormatError
from app.library.interchange.rekordbox import shelf, words
from app.library.interchange.rekordbox.schemas import MASTER
from app.library.interchange.rekordbox.tables import opened, shelf_of
from app.library.model import Collection, CueKind, Report

KIND = "rekordbox-db"
BOTH = frozenset({CueKind.HOT, CueKind.MEMORY})
CUES = Cues(
    kinds={CueKind.HOT: CueKind.HOT, CueKind.MEMORY: CueKind.MEMORY},
    loops=BOTH,
    names=BOTH,
    colors=BOTH,
    active=True,
    step_s=words.MS,
)
GRID = Grids(held=True, variable=True, bars=True, step_s=words.MS, bpm_step=0.01)
FORMAT = Format(
    kind=KIND,
    title="rekordbox's database",
    program=words.PROGRAM,
    places=(
        "master.db",
        "rekordbox/master.db",
        "rekordbox7/master.db",
        "rekordbox6/master.db",
        "Pioneer/rekordbox/master.db",
    ),
    processes=words.PROCESSES,
    fields=shelf.FIELDS,
    tags=True,
    cues=CUES,
    grid=GRID,
    lists=Lists(held=True, folders=True, smart=True),
)


def read(path: Path, report: Report) -> Collection:
    """Everything in it. Raises FormatError."""
    with opened(path, MASTER, report) as connection:
        found = shelf_of(connection, MASTER, KIND, report)
    table = MASTER.tables["contents"].name
    wrong = [loss.why for loss in report.losses if loss.where == table]
    if wrong and not found.contents:
        raise FormatError(path, f"nothing can be read of it ({table} {wrong[0]})")
    return shelf.collection(found, KIND, None, path.parent / "share", report)
