# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage in Traktor's collection, and collections made to do harm: read as far as they go, or told
in a line."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.interchange import traktor
from app.library.interchange.errors import FormatError
from app.library.interchange.kept import kept
from app.library.interchange.traktor import rules
from app.library.model import Report
from tests.library.test_traktor import GOLDEN

ODD = ["NaN", "1e999", "-1e308", "99999999999999999999", "-1", "", "x", "0x10", "½", "1/0", "&#1;"]
BOMB = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><NML>&b;</NML>'
quick = settings(max_examples=40, deadline=None, derandomize=True, database=None)


def outcome(data: bytes) -> Report:
    """What reading tells, after writing what was read and reading it again."""
    report = Report()
    with TemporaryDirectory() as at:
        path = Path(at) / "collection.nml"
        path.write_bytes(data)
        try:
            found = traktor.read(path, report)
            fresh = Path(at) / "fresh.nml"
            traktor.write(kept(found, traktor.FORMAT, Report()), fresh, report)
            traktor.write(kept(found, traktor.FORMAT, Report()), path, report)
        except FormatError as error:
            report.lost(str(error.path), "file", error.why)
    assert not any("\n" in loss.why for loss in report.losses)
    return report


@quick
@given(
    st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 6), st.binary(max_size=6)),
        min_size=1,
        max_size=4,
    )
)
def test_damaged_collections_never_fail(faults: list[tuple[float, int, bytes]]) -> None:
    data = bytearray(GOLDEN.encode())
    for part, cut, junk in faults:
        at = int(part * len(data))
        data[at : at + cut] = junk
    outcome(bytes(data))


@quick
@given(st.integers(0, 200), st.sampled_from(ODD))
def test_absurd_values_are_left_out_with_a_word(which: int, value: str) -> None:
    places = list(re.finditer(r'="([^"]*)"', GOLDEN))
    start, end = places[which % len(places)].span(1)
    outcome((GOLDEN[:start] + value + GOLDEN[end:]).encode())


@quick
@given(st.text('$GENRE%"&|()!<>=_AGO 109', max_size=40))
def test_any_expression_has_a_query_or_none(text: str) -> None:
    rule = rules.query(text)
    if rule:
        assert rules.query(rules.expression(rule)) == rule


@pytest.mark.parametrize(
    "data",
    [
        BOMB.encode(),
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><NML/>',
        b"<NML><PLAYLISTS>" + b'<NODE TYPE="FOLDER"><SUBNODES>' * 500_000,
        b"<NML><COLLECTION>" + b"<ENTRY>" * 1_000_000,
        b"",
        b"\xff\xfe",
        b"PK\x03\x04",
    ],
    ids=["bomb", "external", "deep lists", "deep entries", "empty", "bare mark", "zip"],
)
def test_a_collection_made_to_do_harm_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "collection.nml"
    path.write_bytes(data)
    with pytest.raises(FormatError):
        traktor.read(path, Report())


def test_a_list_that_names_itself_and_strangers_is_told() -> None:
    odd = GOLDEN.replace("C:/:Music", "D:/:Music", 3).replace("Disk/:Users", "$ROOT/:Users", 1)
    assert any("not in the collection" in loss.why for loss in outcome(odd.encode()).losses)
