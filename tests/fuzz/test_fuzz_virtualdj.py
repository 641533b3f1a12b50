# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage in VirtualDJ's database and lists, and files made to do harm: read as far as they go, or
told in a line."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.interchange import virtualdj
from app.library.interchange.errors import FormatError
from app.library.interchange.kept import kept
from app.library.model import Report
from tests.library.test_virtualdj import GOLDEN, golden

ODD = ["NaN", "1e999", "-1e308", "99999999999999999999", "-1", "", "x", "0x10", "½", "0", "1e-300"]
quick = settings(max_examples=40, deadline=None, derandomize=True, database=None)
damage = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 6), st.binary(max_size=6)), min_size=1, max_size=4
)


def damaged(data: bytes, faults: list[tuple[float, int, bytes]]) -> bytes:
    made = bytearray(data)
    for part, cut, junk in faults:
        at = int(part * len(made))
        made[at : at + cut] = junk
    return bytes(made)


def outcome(folder: Path) -> Report:
    """What reading tells, after writing what was read, beside it and over it."""
    report = Report()
    path = folder / "database.xml"
    try:
        found = virtualdj.read(path, report)
        held = kept(found, virtualdj.FORMAT, Report())
        virtualdj.write(held, folder / "fresh" / "database.xml", report)
        virtualdj.write(held, path, report)
    except FormatError as error:
        report.lost(str(error.path), "file", error.why)
    assert not any("\n" in loss.why for loss in report.losses)
    return report


@quick
@given(damage)
def test_damaged_databases_never_fail(faults: list[tuple[float, int, bytes]]) -> None:
    with TemporaryDirectory() as at:
        path = golden(Path(at))
        path.write_bytes(damaged(GOLDEN.encode(), faults))
        outcome(Path(at))


@quick
@given(damage)
def test_damaged_lists_never_fail(faults: list[tuple[float, int, bytes]]) -> None:
    with TemporaryDirectory() as at:
        golden(Path(at))
        for path in Path(at).rglob("*"):
            if path.is_file() and path.name != "database.xml":
                path.write_bytes(damaged(path.read_bytes(), faults))
        outcome(Path(at))


@quick
@given(st.integers(0, 200), st.sampled_from(ODD))
def test_absurd_values_are_left_out_with_a_word(which: int, value: str) -> None:
    places = list(re.finditer(r'="([^"]*)"', GOLDEN))
    start, end = places[which % len(places)].span(1)
    with TemporaryDirectory() as at:
        (Path(at) / "database.xml").write_text(GOLDEN[:start] + value + GOLDEN[end:], "utf-8")
        outcome(Path(at))


@pytest.mark.parametrize(
    "data",
    [
        '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><VirtualDJ_Database>&b;</V>',
        "<VirtualDJ_Database>" + "<Song>" * 1_000_000,
        "",
        "<NML/>",
    ],
    ids=["bomb", "deep", "empty", "other"],
)
def test_a_database_made_to_do_harm_is_refused(data: str, tmp_path: Path) -> None:
    path = tmp_path / "database.xml"
    path.write_text(data)
    with pytest.raises(FormatError):
        virtualdj.read(path, Report())
