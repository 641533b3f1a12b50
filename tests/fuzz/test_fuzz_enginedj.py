# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage in Engine DJ's database and its blobs: what is sound is read, the rest is told."""

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.interchange import enginedj
from app.library.interchange.enginedj import blobs, performance
from app.library.interchange.errors import InterchangeError
from app.library.model import Collection, Entry, Node, NodeKind, Report
from tests.library.test_enginedj import FULL, place

quick = settings(max_examples=60, deadline=None, derandomize=True, database=None)
Faults = list[tuple[float, str, bytes]]
damage = st.lists(
    st.tuples(st.floats(0, 1), st.sampled_from(["set", "cut", "add"]), st.binary(max_size=8)),
    min_size=1,
    max_size=5,
)


def damaged(data: bytes, faults: Faults) -> bytes:
    made = bytearray(data)
    for part, kind, junk in faults:
        at = int(part * len(made))
        made[at : at + (len(junk) if kind != "add" else 0)] = b"" if kind == "cut" else junk
    return bytes(made)


@cache
def whole() -> bytes:
    nodes = tuple(Node(n, NodeKind.PLAYLIST, entries=(Entry(FULL.path),)) for n in "ab")
    with TemporaryDirectory() as folder:
        file = place(Path(folder))
        enginedj.write(Collection("", (FULL,), nodes), file, Report())
        return file.read_bytes()


@cache
def contents() -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "m.db"
        file.write_bytes(whole())
        with closing(sqlite3.connect(file)) as db:
            db.row_factory = sqlite3.Row
            row = db.execute("SELECT * FROM PerformanceData").fetchone()
            return {name: row[name] for name in ("trackData", "beatData", "quickCues", "loops")}


PARSERS = {
    "trackData": blobs.parse_track,
    "beatData": blobs.parse_beats,
    "quickCues": blobs.parse_cues,
    "loops": blobs.parse_loops,
}


@pytest.mark.parametrize("name", PARSERS)
@quick
@given(faults=damage, packed=st.booleans())
def test_a_damaged_blob_is_read_or_refused(name: str, faults: Faults, packed: bool) -> None:
    data = contents()[name]
    if packed or name == "loops":
        data = damaged(data, faults)
    else:
        data = blobs.packed(damaged(blobs.unpacked(data), faults))
    try:
        found = PARSERS[name](data)
        if isinstance(found, blobs.Beats):
            performance.to_grid(found)
        if isinstance(found, blobs.Cues):
            performance.to_cues(found, (), 44100)
        if isinstance(found, tuple):
            performance.to_cues(blobs.Cues(), found[0], 44100)
    except (ValueError, OverflowError) as error:
        words = str(error)
    else:
        words = ""
    assert "\n" not in words


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(damage)
def test_a_damaged_database_is_read_as_far_as_it_goes(faults: Faults) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "m.db"
        file.write_bytes(damaged(whole(), faults))
        report = Report()
        words = ""
        try:
            enginedj.read(file, report)
        except InterchangeError as error:
            words = str(error)
        before = file.read_bytes()
        refused = False
        try:
            enginedj.write(Collection("", (FULL,)), file, Report())
        except InterchangeError as error:
            words += str(error)
            refused = True
        if refused:
            assert file.read_bytes() == before
    assert "\n" not in words
    assert not any("\n" in loss.why for loss in report.losses)
