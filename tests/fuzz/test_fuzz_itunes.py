# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage in the XML library of iTunes, and libraries made to do harm: read as far as they go, or
told in a line."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.interchange import itunes
from app.library.interchange.errors import FormatError
from app.library.model import Report
from tests.library.test_itunes import GOLDEN, TRACK, library, playlist

ODD = ["NaN", "1e999", "99999999999999999999", "-1", "", "x", "9999-99-99", "file://", "//", "\x00"]
HEAD = '<?xml version="1.0"?>'
quick = settings(max_examples=60, deadline=None, derandomize=True, database=None)


def outcome(data: bytes) -> None:
    report = Report()
    with TemporaryDirectory() as at:
        path = Path(at) / "Library.xml"
        path.write_bytes(data)
        try:
            itunes.read(path, report)
        except FormatError as error:
            report.lost(error.path, "file", error.why)
    assert not any("\n" in loss.why for loss in report.losses)


@quick
@given(
    st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 9), st.binary(max_size=8)), min_size=1, max_size=4
    )
)
def test_damaged_libraries_never_fail(faults: list[tuple[float, int, bytes]]) -> None:
    made = bytearray(GOLDEN)
    for part, cut, junk in faults:
        at = int(part * len(made))
        made[at : at + cut] = junk
    outcome(bytes(made))


@quick
@given(st.integers(0, 200), st.sampled_from(ODD))
def test_absurd_values_are_left_out_with_a_word(which: int, value: str) -> None:
    places = list(re.finditer(rb">([^<\n]+)<", GOLDEN))
    start, end = places[which % len(places)].span(1)
    outcome(GOLDEN[:start] + value.encode() + GOLDEN[end:])


@quick
@given(st.integers(0, 200), st.sampled_from([b"dict", b"array", b"key", b"true", b"data", b"x"]))
def test_elements_of_other_kinds_are_borne(which: int, tag: bytes) -> None:
    places = list(re.finditer(rb"<(/?)(integer|string|date|dict|array|key)>", GOLDEN))
    start, end = places[which % len(places)].span(2)
    outcome(GOLDEN[:start] + tag + GOLDEN[end:])


@pytest.mark.parametrize(
    "data",
    [
        HEAD + '<!DOCTYPE plist [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><plist>&b;</plist>',
        HEAD + '<!DOCTYPE plist [<!ENTITY a SYSTEM "file:///etc/passwd">]><plist>&a;</plist>',
        HEAD + "<plist>" + "<dict><key>a</key>" * 1_000_000,
        "",
        "<NML/>",
    ],
    ids=["bomb", "external", "deep", "empty", "other"],
)
def test_a_library_made_to_do_harm_is_refused(data: str, tmp_path: Path) -> None:
    path = tmp_path / "Library.xml"
    path.write_text(data)
    with pytest.raises(FormatError):
        itunes.read(path, Report())


def test_five_thousand_folders_in_each_other_come_up(tmp_path: Path) -> None:
    lists = [
        playlist(str(n), Folder=True, **{"Parent Persistent ID": str(n - 1)}) for n in range(5000)
    ]
    path, report = tmp_path / "Library.xml", Report()
    path.write_bytes(library([TRACK], lists))
    found = itunes.read(path, report)
    assert sum(1 for top in found.nodes for _ in top.walk()) == 5000
    assert any("moved up" in loss.why for loss in report.losses)
