# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage in lists and tables: what is sound is read, the rest is told in a line."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.interchange.base import Writing
from app.library.interchange.errors import FormatError
from app.library.interchange.kept import kept
from app.library.interchange.lists import cuesheet, m3u, pls, table, xspf
from app.library.model import Report
from tests.library.test_lists import SHEET

SOUND: dict[str, tuple[Writing, str]] = {
    "a.m3u": (
        m3u,
        "#EXTM3U\n#PLAYLIST:x\n#EXTINF:12,A - B\n/m/a.mp3\nC:\\b.mp3\nfile:///c%20.mp3\n",
    ),
    "a.m3u8": (m3u, '\ufeff#EXTINF:-1 x="y",é - ü\n../é/a.mp3\n'),
    "a.pls": (pls, "[playlist]\nFile1=/a.mp3\nTitle1=A - B\nLength1=5\nFile2=b.mp3\n"),
    "a.xspf": (
        xspf,
        """<?xml version="1.0"?><playlist xmlns="http://xspf.org/ns/0/"><title>t</title><trackList>
        <track><location>file:///a%20.mp3</location><title>A</title><duration>12</duration>
        <trackNum>3</trackNum></track></trackList></playlist>""",
    ),
    "a.cue": (cuesheet, SHEET),
    "a.csv": (table, 'path,title,bpm,rating,added\n/a.mp3,"A ""x""",128.5,4,2024-01-05\n'),
}
WORDS = ["NaN", "1e999", "99999999999999999999", "\n", '"', ",", "-1", "\r", "\x85", "%", "\\", ":"]
quick = settings(max_examples=40, deadline=None, derandomize=True, database=None)
damage = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.integers(0, 6),
        st.binary(max_size=6) | st.sampled_from(WORDS).map(str.encode),
    ),
    min_size=1,
    max_size=5,
)


def outcome(name: str, data: bytes) -> None:
    """Read it, write what was read, read that."""
    module = SOUND[name][0]
    report = Report()
    with TemporaryDirectory() as at:
        path = Path(at) / name
        path.write_bytes(data)
        try:
            found = module.read(path, report)
        except FormatError:
            return
        again = Path(at) / f"again{path.suffix}"
        module.write(kept(found, module.FORMAT, Report()), again, report)
        back = module.read(again, Report())
    assert {t.path for t in back.tracks} == {t.path for t in found.tracks}
    assert not any("\n" in loss.why for loss in report.losses)


@pytest.mark.parametrize("name", SOUND)
@quick
@given(faults=damage)
def test_damaged_lists_never_fail(name: str, faults: list[tuple[float, int, bytes]]) -> None:
    data = bytearray(SOUND[name][1].encode())
    for part, cut, junk in faults:
        at = int(part * len(data))
        data[at : at + cut] = junk
    outcome(name, bytes(data))


@pytest.mark.parametrize("name", SOUND)
@quick
@given(data=st.binary(max_size=80))
def test_rubbish_is_read_or_told(name: str, data: bytes) -> None:
    outcome(name, data)


@pytest.mark.parametrize(
    "data",
    [
        '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><playlist>&b;</playlist>',
        "<playlist><trackList>" + "<track>" * 1_000_000,
        "",
    ],
    ids=["bomb", "deep", "empty"],
)
def test_an_xspf_made_to_do_harm_is_refused(data: str, tmp_path: Path) -> None:
    path = tmp_path / "a.xspf"
    path.write_text(data)
    with pytest.raises(FormatError):
        xspf.read(path, Report())


def test_a_table_of_huge_cells_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("path,title\n/a.mp3," + "x" * 1_000_000 + "\n/b.mp3,b\n")
    report = Report()
    assert [t.path for t in table.read(path, report).tracks] == ["/b.mp3"]
    assert len(report.losses) == 1
