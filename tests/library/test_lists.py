# SPDX-License-Identifier: GPL-3.0-or-later
"""M3U, PLS, XSPF, CUE and CSV: what comes back of what is written, and files by hand."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from app.library.interchange.base import Writing
from app.library.interchange.errors import FormatError
from app.library.interchange.kept import kept
from app.library.interchange.lists import cuesheet, m3u, pls, shelf, table, xspf
from app.library.interchange.lists.form import label, unlabel
from app.library.interchange.merge.arrive import Wishes, bring_in
from app.library.interchange.same import differences
from app.library.model import Collection, Cue, CueKind, Entry, Node, NodeKind, Report, Track
from app.library.store import Library
from tests.library.library_values import collections, round_trip

LISTS: dict[str, Writing] = {"m3u": m3u, "pls": pls, "xspf": xspf, "cue": cuesheet}
quick = settings(max_examples=30, deadline=None)


def listed(path: str, name: str = "L") -> Node:
    return Node(name, NodeKind.PLAYLIST, entries=(Entry(path),))


def in_files(nodes: tuple[Node, ...], *, named: bool) -> Iterator[Node]:
    """Lists as a folder has them: by name, an empty folder is none of them, and a list beside
    lists of its own in a folder of its name."""
    taken: set[str] = set()
    for node in nodes:
        children = tuple(in_files(node.children, named=named))
        safe = shelf.fit_name(node.name, taken)
        is_list = node.kind is not NodeKind.FOLDER or bool(node.entries)
        if children and is_list and safe != node.name and named:
            yield replace(node, kind=NodeKind.PLAYLIST, children=())
            yield Node(safe, NodeKind.FOLDER, children)
        elif is_list or children:
            name = node.name if named and not children else safe
            yield replace(node, name=name, children=children)


def expected_in_files(collection: Collection, *, named: bool) -> Collection:
    nodes = tuple(sorted(in_files(collection.nodes, named=named), key=shelf.by_name))
    nodes = tuple(_sorted(node) for node in nodes)
    held = {e.path for top in nodes for _, node in top.walk() for e in node.entries}
    tracks = tuple(track for track in collection.tracks if track.path in held)
    return replace(collection, tracks=tracks, nodes=nodes)


def _sorted(node: Node) -> Node:
    children = sorted((_sorted(child) for child in node.children), key=shelf.by_name)
    return replace(node, children=tuple(children))


def plain(track: Track, kind: str) -> Track:
    """A track whose artist and title can be told apart, and without cues for lists of files."""
    artist, title = unlabel(label(track)) if kind in ("m3u", "pls") else ("", "")
    if kind in ("m3u", "pls"):
        return replace(track, artist=artist, title=title)
    quoted = cuesheet.quotable
    if kind == "cue":
        return replace(track, cues=(), artist=quoted(track.artist), title=quoted(track.title))
    return track


@pytest.mark.parametrize("kind", LISTS)
@quick
@given(collection=collections())
def test_lists_come_back_from_a_folder_of_files(kind: str, collection: Collection) -> None:
    module = LISTS[kind]
    tracks = tuple(plain(track, kind) for track in collection.tracks)
    expected = kept(replace(collection, tracks=tracks), module.FORMAT, Report())
    with TemporaryDirectory() as at:
        module.write(expected, Path(at) / "lists", Report())
        report = Report()
        found = module.read(Path(at) / "lists", report)
    assert not report.losses
    there = expected_in_files(expected, named=kind not in ("pls", "cue"))
    if kind == "cue":  # a sheet of several files has a title, others are called as their files
        assert entries(there) == entries(found)
        there = replace(there, nodes=found.nodes)
    assert differences(there, found, module.FORMAT) == []


def entries(collection: Collection) -> list[list[str]]:
    """What is in the lists, whatever they are called."""
    every = (node for top in collection.nodes for _, node in top.walk())
    return sorted([e.path for e in node.entries] for node in every)


@settings(max_examples=40, deadline=None)
@given(collection=collections())
def test_what_a_table_can_hold_comes_back(collection: Collection) -> None:
    tracks = tuple(replace(t, tags=tuple(_tags(t))) for t in collection.tracks)
    with TemporaryDirectory() as at:
        path = Path(at) / "all.csv"
        assert round_trip(table, replace(collection, tracks=tracks, nodes=()), path) == []


def _tags(track: Track) -> Iterator[str]:
    return (tag for tag in dict.fromkeys(track.tags) if ";" not in tag)


# ---- M3U


def read_m3u(folder: Path, data: bytes, name: str = "a.m3u") -> tuple[Collection, Report]:
    report = Report()
    path = folder / name
    path.write_bytes(data)
    return m3u.read(path, report), report


def test_an_m3u_tells_its_name_titles_and_lengths(tmp_path: Path) -> None:
    data = "\ufeff#EXTM3U\r\n#PLAYLIST:Café\r\n#EXTINF:215,Zoë - Run - Away\r\n/m/a.mp3\r\n"
    data += "/m/b.mp3\r\n"
    found, report = read_m3u(tmp_path, data.encode())
    first, second = found.tracks
    assert (first.artist, first.title, first.seconds) == ("Zoë", "Run - Away", 215)
    assert second == Track("/m/b.mp3")
    assert found.nodes[0].name == "Café"
    assert not report.losses


@pytest.mark.parametrize(
    ("line", "path"),
    [
        (b"/m/a.mp3", "/m/a.mp3"),
        (b"b/../c%20d.mp3", "{at}/c%20d.mp3"),
        (b"file:///m/c%20d%25.mp3", "/m/c d%.mp3"),
        (b"C:\\Music\\a.mp3", "C:/Music/a.mp3"),
        (b"..\\x\\a.mp3", "{above}/x/a.mp3"),
        (b"\\Music\\a.mp3", "/Music/a.mp3"),
        (b"\\\\nas\\share\\a.mp3", "//nas/share/a.mp3"),
        ("/m/é€.mp3".encode("cp1252"), "/m/é€.mp3"),
        ("/m/é€.mp3".encode(), "/m/é€.mp3"),
    ],
)
def test_paths_of_all_kinds_are_understood(line: bytes, path: str, tmp_path: Path) -> None:
    found, _ = read_m3u(tmp_path, line + b"\n")
    assert found.tracks[0].path == path.format(at=tmp_path, above=tmp_path.parent)


def test_streams_are_counted_and_left_out(tmp_path: Path) -> None:
    found, report = read_m3u(tmp_path, b"http://x/y.mp3\n/m/a.mp3\nhttps://z\n")
    assert [t.path for t in found.tracks] == ["/m/a.mp3"]
    assert [loss.why for loss in report.losses] == ["2 of its entries are no files"]


@pytest.mark.parametrize("name", ["a\nb", " a", "a ", "#a", "a\tb", "a\udcff", 'a"b', "a\\b"])
@pytest.mark.parametrize("kind", LISTS)
def test_names_that_no_line_can_hold_come_back(kind: str, name: str, tmp_path: Path) -> None:
    module, path = LISTS[kind], f"/m/{name}/{name}.mp3"
    file = tmp_path / f"one{m3u.ENDINGS[1] if kind == 'm3u' else '.' + kind}"
    module.write(Collection("", (Track(path),), (listed(path),)), file, Report())
    file.read_bytes().decode("utf-8")
    assert [t.path for t in module.read(file, Report()).tracks] == [path]


def test_a_track_may_be_in_a_list_twice(tmp_path: Path) -> None:
    found, _ = read_m3u(tmp_path, b"/a.mp3\n/b.mp3\n/a.mp3\n")
    assert [e.path for e in found.nodes[0].entries] == ["/a.mp3", "/b.mp3", "/a.mp3"]
    assert len(found.tracks) == 2


def test_a_file_takes_one_list_only(tmp_path: Path) -> None:
    lists = (listed("/a.mp3", "A"), listed("/a.mp3", "B"))
    with pytest.raises(FormatError, match="name one by --list, or a folder"):
        m3u.write(Collection("", (), lists), tmp_path / "x.m3u8", Report())


def test_without_lists_a_file_takes_all_tracks(tmp_path: Path) -> None:
    tracks = (Track("/b.mp3"), Track("/a.mp3"))
    m3u.write(Collection("", tracks), tmp_path / "x.m3u8", Report())
    found = m3u.read(tmp_path / "x.m3u8", Report())
    assert [e.path for e in found.nodes[0].entries] == ["/b.mp3", "/a.mp3"]


def test_files_of_lists_have_names_that_every_system_takes(tmp_path: Path) -> None:
    names = ["A/B", "a_b", "CON", "x" * 300, "..", "é" * 100, "A\nB", "trail. "]
    nodes = tuple(listed("/a.mp3", name) for name in names)
    m3u.write(Collection("", (), nodes), tmp_path / "out", Report())
    files = sorted(p.name for p in (tmp_path / "out").iterdir())
    assert len(files) == len(names)
    assert "a_b (2).m3u8" in files
    assert "_CON.m3u8" in files
    assert all(len(name.encode()) < 200 for name in files)
    found = {n.name for n in m3u.read(tmp_path / "out", Report()).nodes}
    assert {"A/B", "a_b", "CON", "A B"} <= found


def test_links_in_a_ring_end(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "loop").symlink_to(tmp_path)
    (tmp_path / "in" / "a.m3u").write_text("/a.mp3\n")
    assert len(m3u.read(tmp_path, Report()).nodes) == 1


def test_one_bad_list_in_a_folder_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.m3u").write_bytes(b"\0\0")
    (tmp_path / "b.m3u").write_bytes(b"/b.mp3")
    report = Report()
    assert [n.name for n in m3u.read(tmp_path, report).nodes] == ["b"]
    assert [loss.why for loss in report.losses] == ["is no text"]


# ---- PLS, XSPF


def test_a_pls_is_read_in_the_order_of_its_numbers(tmp_path: Path) -> None:
    path = tmp_path / "a.pls"
    path.write_text(
        "[playlist]\nFile2=/b.mp3\nTitle2=B\nFile1=/a.mp3\nLength1=-1\nFile10=/c.mp3\nLength10=9\n"
    )
    found = pls.read(path, Report())
    assert [t.path for t in found.tracks] == ["/a.mp3", "/b.mp3", "/c.mp3"]
    assert [t.seconds for t in found.tracks] == [0, 0, 9]


@pytest.mark.parametrize("space", ['xmlns="http://xspf.org/ns/0/"', ""])
def test_an_xspf_has_milliseconds_and_relative_uris(space: str, tmp_path: Path) -> None:
    path = tmp_path / "a.xspf"
    path.write_text(
        f'<?xml version="1.0"?><playlist version="1" {space}><title>T</title><trackList><track>'
        "<location>x/a%20b%25.mp3</location><title>A &amp; B</title><duration>1500</duration>"
        "</track><track><location>http://x/y</location></track></trackList></playlist>"
    )
    report = Report()
    found = xspf.read(path, report)
    assert found.tracks == (Track(f"{tmp_path}/x/a b%.mp3", title="A & B", seconds=1.5),)
    assert found.nodes[0].name == "T"
    assert len(report.losses) == 1


# ---- CUE


SHEET = """REM DATE 2001\r
PERFORMER "The DJ"\r
TITLE "Café Mix"\r
FILE "mix.wav" WAVE\r
  TRACK 01 AUDIO\r
    TITLE "One"\r
    PERFORMER "A"\r
    INDEX 01 00:00:00\r
  TRACK 02 AUDIO\r
    TITLE "Two"\r
    INDEX 00 04:09:70\r
    INDEX 01 04:10:37\r
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_sheet_of_a_recording_gives_its_tracks_as_cues(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "mix.cue"
    path.write_bytes(SHEET.encode(encoding))
    (track,) = cuesheet.read(path, Report()).tracks
    assert (track.path, track.artist, track.title) == (f"{tmp_path}/mix.wav", "The DJ", "Café Mix")
    assert [c.name for c in track.cues] == ["A - One", "Two"]
    assert [c.start_s for c in track.cues] == [0, 250 + 37 / 75]


def test_a_sheet_of_several_files_gives_a_list(tmp_path: Path) -> None:
    path = tmp_path / "set.cue"
    path.write_text(
        'TITLE "Set"\nFILE a.wav WAVE\nTRACK 01 AUDIO\nTITLE One Two\nINDEX 01 00:00:00\n'
        'FILE "b c.wav" WAVE\nTRACK 02 AUDIO\nINDEX 01 00:00:00\n'
    )
    found = cuesheet.read(path, Report())
    assert found.nodes[0].name == "Set"
    assert [t.path for t in found.tracks] == [f"{tmp_path}/a.wav", f"{tmp_path}/b c.wav"]
    assert found.tracks[0].title == "One Two"
    assert not found.tracks[0].cues


def test_cues_of_a_recording_come_back_to_the_frame(tmp_path: Path) -> None:
    cues = tuple(Cue(CueKind.MEMORY, n * 100.123, name=f"A - {n}") for n in range(4))
    track = Track("/m/a.flac", title="T", artist="A", cues=cues)
    expected = kept(Collection("", (track,)), cuesheet.FORMAT, Report())
    cuesheet.write(expected, tmp_path / "a.cue", Report())
    back = cuesheet.read(tmp_path / "a.cue", Report())
    assert differences(replace(expected, nodes=back.nodes), back, cuesheet.FORMAT) == []


# ---- CSV


def test_a_table_of_another_program_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(
        'Name;Location;BPM;Rating;Unknown;Tags\nCafé;C:\\x\\a.mp3;"128,5";4;?;a;\n'
        ";;;;;\nX;http://x;1;1\n".encode("cp1252")
    )
    report = Report()
    (track,) = table.read(path, report).tracks
    assert (track.path, track.title, track.bpm) == ("C:/x/a.mp3", "Café", 128.5)
    assert (track.rating, track.tags) == (80, ("a",))
    assert len(report.losses) == 1


def test_a_table_without_paths_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("title,artist\na,b\n")
    with pytest.raises(FormatError, match="no column called path"):
        table.read(path, Report())


def test_what_a_list_tells_only_fills_gaps_of_our_library(tmp_path: Path) -> None:
    music = tmp_path / "a.wav"
    music.write_bytes(b"")
    list_file = tmp_path / "l.m3u"
    list_file.write_text(f"#EXTINF:9,Hearsay - Rumour\n{music}\n#EXTINF:9,A - B\n/gone.mp3\n")
    found = m3u.read(list_file, Report())
    with Library.open(tmp_path / "library.db") as library:
        library.put(Track(str(music), title="Ours"))
        bring_in(library, found, m3u.FORMAT, Wishes(overwrite=True), Report())
        ours, gone = (library.track(i) for i in map(library.find, (str(music), "/gone.mp3")) if i)
    assert (ours.title, ours.artist) == ("Ours", "Hearsay")
    assert (gone.title, gone.artist) == ("B", "A")
