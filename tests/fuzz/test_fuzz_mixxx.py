# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage in Mixxx's database and its blobs: what is sound is read, the rest is told."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.interchange import mixxx
from app.library.interchange.errors import InterchangeError
from app.library.interchange.mixxx import beats
from app.library.model import Anchor, Collection, Entry, Grid, Node, NodeKind, Report
from tests.fuzz.test_fuzz_enginedj import Faults, damage, damaged
from tests.library.test_mixxx import FULL, database, written

quick = settings(max_examples=80, deadline=None, derandomize=True, database=None)
VERSIONS = ("BeatGrid-2.0", "BeatGrid-1.0", "BeatMap-1.0")


@cache
def whole() -> bytes:
    node = Node("L", NodeKind.PLAYLIST, entries=(Entry(FULL.path),))
    with TemporaryDirectory() as folder:
        return written(Path(folder), FULL, nodes=(node,)).read_bytes()


@quick
@given(st.sampled_from(VERSIONS), st.binary(max_size=60))
def test_rubbish_is_beats_or_refused(version: str, data: bytes) -> None:
    read(version, data)


@quick
@given(damage, st.booleans())
def test_damaged_beats_are_read_or_refused(faults: Faults, dense: bool) -> None:
    anchors = (Anchor(0.0, 0), Anchor(3.0, 6), Anchor(5.0, 11))
    grid = Grid(anchors if dense else anchors[:1], 120.0)
    version, data = beats.from_grid(grid, 44100, 20.0)
    read(version, damaged(data, faults))


@quick
@given(st.binary(max_size=30))
def test_rubbish_is_a_key_or_refused(data: bytes) -> None:
    try:
        beats.parse_keys(data)
    except ValueError as error:
        words = str(error)
    else:
        words = ""
    assert "\n" not in words


def read(version: str, data: bytes) -> None:
    try:
        grid = beats.to_grid(version, data, 44100)
    except (ValueError, OverflowError) as error:
        grid, words = None, str(error)
    else:
        words = ""
    assert "\n" not in words
    assert grid is None or grid.bpm > 0


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(damage, st.sampled_from(["file", "beats", "position", "rate", "location"]))
def test_a_damaged_database_is_read_as_far_as_it_goes(faults: Faults, what: str) -> None:
    junk = faults[0][2]
    changes = {
        "beats": "UPDATE library SET beats = ?",
        "position": "UPDATE cues SET position = ?, length = position",
        "rate": "UPDATE library SET samplerate = ?, bpm = samplerate, duration = samplerate",
        "location": "UPDATE track_locations SET location = ?",
    }
    with TemporaryDirectory() as folder:
        file = Path(folder) / "mixxxdb.sqlite"
        file.write_bytes(damaged(whole(), faults) if what == "file" else whole())
        if what in changes:
            value = junk if len(junk) % 2 else int.from_bytes(junk[:7], "big") - 1000
            with database(file) as db:
                db.execute(changes[what], (value,))
        report = Report()
        words = ""
        try:
            found = mixxx.read(file, report)
            mixxx.write(found, file, report)
        except InterchangeError as error:
            words = str(error)
        try:
            mixxx.write(Collection("", (FULL,)), file, report)
        except InterchangeError as error:
            words += str(error)
    assert "\n" not in words
    assert not any("\n" in loss.why for loss in report.losses)
