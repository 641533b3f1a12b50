# SPDX-License-Identifier: GPL-3.0-or-later
"""VirtualDJ's database and lists: what comes back of what is written, and files by hand."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from defusedxml.ElementTree import parse
from hypothesis import given, settings

from app.library.interchange import virtualdj
from app.library.interchange.errors import FormatError
from app.library.interchange.kept import kept
from app.library.interchange.lists import shelf
from app.library.interchange.same import differences
from app.library.interchange.values.start import from_zero
from app.library.interchange.virtualdj import folders
from app.library.model import (
    Anchor,
    Collection,
    Cue,
    CueKind,
    Entry,
    Grid,
    Key,
    Node,
    NodeKind,
    Report,
    Track,
)
from tests.library.library_values import collections

NFD = unicodedata.normalize("NFD", "Café &amp; 100%25.mp3")
PATH = f"C:/Music/{NFD.replace('&amp;', '&')}"
GOLDEN = rf"""<?xml version="1.0" encoding="UTF-8"?>
<VirtualDJ_Database Version="8.5">
 <Song FilePath="C:\Music\{NFD}" FileSize="25724840" Flag="4">
  <Tags Author="Zoë" Title="One &amp; Two" Album="LP" Genre="House" Year="1994" Bpm="0.476190" \
Key="Am" TrackNumber="3/12" Remix="Dub" Stars="4" User1="mine" Flag="1" />
  <Infos SongLength="381.753479" Bitrate="320" Cover="34" Color="4278255360" \
FirstSeen="1518996996" LastPlay="1538996996" PlayCount="7" Gain="1.12" />
  <Scan Version="801" Bpm="0.476190" AltBpm="0.380975" Volume="0.246516" Key="8A" Flag="32768" />
  <Poi Pos="0.052316" Type="beatgrid" />
  <Poi Name="Cue 1" Pos="15.912449" Num="1" Color="#FF0000" />
  <Poi Name="Loop" Pos="20.5" Type="loop" Num="2" Size="4" Slot="1" />
  <Poi Name="Ten" Pos="30.000000" Num="10" />
  <Poi Pos="3.723900" Type="automix" Point="realStart" />
  <Poi Pos="9.000000" Type="novelty" Wheels="3" />
  <Comment>first
second</Comment>
  <Link NetSearch="td1" />
 </Song>
 <Song FilePath="netsearch://td123"><Tags Title="Stream"/></Song>
 <Song FilePath="/Users/zoe/b.wav" FileSize="5"><Tags Bpm="0.5"/></Song>
</VirtualDJ_Database>
""".replace("\\\n", "").replace("\n", "\r\n")


def golden(folder: Path) -> Path:
    path = folder / "database.xml"
    path.write_bytes(GOLDEN.encode())
    (folder / "Playlists").mkdir(exist_ok=True)
    (folder / "Playlists" / "Old.m3u").write_bytes(
        f"#EXTVDJ:<time>18:51</time><title>x</title>\r\n{PATH}\r\n".replace("/", "\\").encode()
    )
    (folder / "My Lists" / "Gigs.subfolders").mkdir(parents=True, exist_ok=True)
    (folder / "My Lists" / "Gigs.subfolders" / "Friday.vdjfolder").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<VirtualFolder noDuplicates="yes">'
        '<song path="/Users/zoe/b.wav" idx="1" rating="x"/><song path="netsearch://1" idx="2"/>'
        f'<song path="C:\\Music\\{NFD}" idx="0"/></VirtualFolder>'
    )
    (folder / "My Lists" / "Filter.vdjfolder").write_text('<FilterFolder filter="bpm&gt;120"/>')
    return path


def sorted_lists(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Lists as files: in the order of their names, which every system takes."""
    taken: set[str] = set()
    for node in nodes:
        name = shelf.fit_name(node.name, taken)
        children = tuple(sorted(sorted_lists(node.children), key=shelf.by_name))
        yield replace(node, name=name, children=children)


@settings(max_examples=60, deadline=None)
@given(collection=collections())
def test_what_virtualdj_can_hold_comes_back(collection: Collection) -> None:
    expected = kept(collection, virtualdj.FORMAT, Report())
    with TemporaryDirectory() as at:
        path = Path(at) / "database.xml"
        virtualdj.write(expected, path, Report())
        report = Report()
        found = virtualdj.read(path, report)
    assert not report.losses
    tracks = tuple(shown(track) for track in expected.tracks)
    nodes = tuple(sorted(sorted_lists(expected.nodes), key=shelf.by_name))
    there = replace(expected, tracks=tracks, nodes=nodes)
    assert differences(there, found, virtualdj.FORMAT) == []


def shown(track: Track) -> Track:
    """A track shows the tempo of its grid, from the first sample; without one no loops."""
    if track.grid is not None:
        grid = from_zero(track.grid)
        track = replace(track, grid=grid, bpm=(not grid.is_constant and track.bpm) or grid.bpm)
    cues = track.cues if track.bpm else tuple(replace(cue, end_s=None) for cue in track.cues)
    return replace(track, cues=cues)


def test_all_attributes_of_a_song_are_understood(tmp_path: Path) -> None:
    report = Report()
    found = virtualdj.read(golden(tmp_path), report)
    track = found.tracks[0]
    assert track.path == PATH
    assert (track.title, track.artist, track.album, track.mix) == ("One & Two", "Zoë", "LP", "Dub")
    assert (track.year, track.track_number, track.rating) == (1994, 3, 80)
    assert (track.seconds, track.bit_rate, track.play_count) == (381.753479, 320000, 7)
    assert (track.added, track.color) == ("2018-02-18T23:36:36Z", 0x00FF00)
    assert (track.key, track.key_text) == (Key(9, minor=True), "8A")
    assert track.bpm == pytest.approx(60 / 0.476190)
    assert track.comment == "first\nsecond"
    assert track.grid is not None
    assert track.grid.anchors == (Anchor(0.052316, 0),)
    assert found.tracks[1].bpm == 120
    assert [loss.why for loss in report.losses] == [
        "1 songs are streams, no files; left out",
        "1 of its entries are no files",
    ]


def test_points_of_all_kinds_are_understood(tmp_path: Path) -> None:
    cue, loop, ten, automix = virtualdj.read(golden(tmp_path), Report()).tracks[0].cues
    assert (cue.kind, cue.slot, cue.start_s, cue.color) == (CueKind.HOT, 0, 15.912449, 0xFF0000)
    assert (loop.kind, loop.slot, loop.length_beats) == (CueKind.HOT, 1, 4)
    assert loop.end_s == pytest.approx(20.5 + 4 * 0.476190)
    assert (ten.kind, ten.slot, ten.name) == (CueKind.MEMORY, None, "Ten")
    assert automix.kind is CueKind.AUTOMIX


def test_lists_folders_and_filters_are_understood(tmp_path: Path) -> None:
    filtered, gigs, old = virtualdj.read(golden(tmp_path), Report()).nodes
    assert (filtered.name, filtered.kind) == ("Filter", NodeKind.SMART)
    assert [e.path for e in gigs.children[0].entries] == [PATH, "/Users/zoe/b.wav"]
    assert [e.path for e in old.entries] == [PATH]


def test_nothing_is_lost_when_it_is_written_as_it_was_read(tmp_path: Path) -> None:
    path = golden(tmp_path)
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file() and p != path}
    collection = virtualdj.read(path, Report())
    virtualdj.write(kept(collection, virtualdj.FORMAT, Report()), path, Report())
    assert {p: p.read_bytes() for p in before} == before
    assert sorted(values(path)) == sorted(values(golden(tmp_path)))
    assert b"\r\n" in path.read_bytes()
    fresh = tmp_path / "fresh" / "database.xml"
    virtualdj.write(kept(collection, virtualdj.FORMAT, Report()), fresh, Report())
    stream = "Song [('FilePath', 'netsearch://td123')] ", "Tags [('Title', 'Stream')] "
    version = "VirtualDJ_Database [('Version', '8.5')] "
    wanted = sorted(line for line in values(path) if line not in (*stream, version))
    assert [line for line in sorted(values(fresh)) if "2024" not in line] == wanted


def values(path: Path) -> Iterator[str]:
    """Every attribute in a file, with numbers as numbers and colors as numbers."""
    for element in parse(path).getroot().iter():
        number = {"Pos": float, "Size": float}
        pairs = [(k, number.get(k, str)(v)) for k, v in sorted(element.attrib.items())]
        yield f"{element.tag} {pairs} {(element.text or '').strip()}"


def test_songs_and_lists_that_are_not_exported_stay(tmp_path: Path) -> None:
    path = golden(tmp_path)
    ours = Track("/music/new.mp3", title="New", bpm=120.0)
    lists = (
        Node("Mine", NodeKind.PLAYLIST, entries=(Entry("/music/new.mp3"),)),
        Node("Old", NodeKind.PLAYLIST, entries=(Entry("/music/new.mp3"), Entry(PATH))),
        Node("Filter", NodeKind.PLAYLIST, entries=(Entry("/music/new.mp3"),)),
    )
    virtualdj.write(Collection("", (ours,), lists), path, Report())
    assert "netsearch://td123" in path.read_text("utf-8")
    assert "FilterFolder" in (tmp_path / "My Lists" / "Filter.vdjfolder").read_text()
    found = {node.name: node for node in virtualdj.read(path, Report()).nodes}
    assert list(found) == ["Filter", "Filter (2)", "Gigs", "Mine", "Old"]
    assert [e.path for e in found["Old"].entries] == ["/music/new.mp3", PATH]
    text = (tmp_path / "Playlists" / "Old.m3u").read_bytes()
    assert b"<title>New</title>" in text
    assert b"\r\n" in text


def test_streams_stay_in_a_list_that_changes(tmp_path: Path) -> None:
    path = golden(tmp_path)
    raw = {"source": "virtualdj", "folder": "My Lists/Gigs.subfolders"}
    friday = Node("Friday", NodeKind.PLAYLIST, entries=(Entry("/Users/zoe/b.wav"),))
    virtualdj.write(
        Collection("", (), (Node("Gigs", NodeKind.FOLDER, (friday,), raw=raw),)), path, Report()
    )
    text = (tmp_path / "My Lists" / "Gigs.subfolders" / "Friday.vdjfolder").read_text("utf-8")
    assert "netsearch://1" in text
    assert 'rating="x"' in text
    assert "Caf" not in text


def test_songs_that_did_not_change_stay_as_they_are(tmp_path: Path) -> None:
    path = golden(tmp_path)
    collection = virtualdj.read(path, Report())
    virtualdj.write(kept(collection, virtualdj.FORMAT, Report()), path, Report())
    line = next(row for row in GOLDEN.splitlines() if "<Infos" in row)
    assert line.strip().replace(" />", "/>") in path.read_text("utf-8")


def test_a_change_of_ours_leaves_the_rest_of_the_song_alone(tmp_path: Path) -> None:
    path = golden(tmp_path)
    ours = Track(unicodedata.normalize("NFC", PATH), rating=20, key_text="Dm")
    virtualdj.write(Collection("", (ours,)), path, Report())
    song = parse(path).getroot().find("Song")
    assert song is not None
    tags, scan = song.find("Tags"), song.find("Scan")
    assert tags is not None
    assert scan is not None
    assert song.get("FilePath") == PATH.replace("/", "\\")
    assert (tags.get("Stars"), tags.get("User1"), tags.get("TrackNumber")) == ("1", "mine", "3/12")
    assert (scan.get("Key"), tags.get("Key"), scan.get("Volume")) == ("Dm", "Dm", "0.246516")
    assert song.find("Poi[@Type='novelty']") is not None


def test_a_tempo_that_was_written_as_beats_a_minute_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "database.xml"
    path.write_text(GOLDEN.replace('Bpm="0.5"', 'Bpm="136"'), "utf-8")
    assert virtualdj.read(path, Report()).tracks[1].bpm == 136


def test_a_grid_of_several_tempi_comes_back(tmp_path: Path) -> None:
    grid = Grid((Anchor(1.0, 0), Anchor(31.0, 60)), 126.0)
    path = tmp_path / "database.xml"
    virtualdj.write(Collection("", (Track("/m/a.wav", grid=grid),)), path, Report())
    found = virtualdj.read(path, Report()).tracks[0].grid
    assert found is not None
    assert [a.position_s for a in found.anchors] == [1.0, 31.0]
    assert found.bpm == pytest.approx(126.0)


def test_a_loop_without_a_tempo_becomes_a_point_with_a_word(tmp_path: Path) -> None:
    cue = Cue(CueKind.HOT, 1.0, 2.0, slot=0)
    report = Report()
    path = tmp_path / "database.xml"
    virtualdj.write(Collection("", (Track("/m/a.wav", cues=(cue,)),)), path, report)
    assert [loss.what for loss in report.losses] == ["loop"]
    assert virtualdj.read(path, Report()).tracks[0].cues[0].end_s is None


def test_a_damaged_database_is_not_written_over(tmp_path: Path) -> None:
    path = golden(tmp_path)
    path.write_text(GOLDEN[: len(GOLDEN) // 2], "utf-8")
    before = path.read_bytes()
    with pytest.raises(FormatError, match="broken or cut off"):
        virtualdj.write(Collection("", (Track("/m/a.wav"),)), path, Report())
    assert path.read_bytes() == before


@pytest.mark.parametrize("file", ["../../evil.vdjfolder", "/etc/x.m3u", "Other/x.m3u", "My Lists"])
def test_a_place_that_was_kept_may_not_lead_elsewhere(file: str, tmp_path: Path) -> None:
    home = tmp_path / "a" / "b"
    raw = {"source": "virtualdj", "file": file}
    node = Node(Path(file).stem, NodeKind.PLAYLIST, entries=(Entry("/m/a.wav"),), raw=raw)
    virtualdj.write(Collection("", (Track("/m/a.wav"),), (node,)), home / "database.xml", Report())
    files = sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file())
    assert files[0].startswith("a/b/My Lists/")
    assert len(files) == 2


def test_links_in_a_ring_end(tmp_path: Path) -> None:
    golden(tmp_path)
    (tmp_path / "My Lists" / "Gigs.subfolders" / "ring").symlink_to(tmp_path / "My Lists")
    assert len(folders.read(tmp_path, Report())) == 3


def test_a_folder_that_is_not_there_yet_gets_the_file(tmp_path: Path) -> None:
    virtualdj.write(Collection("", (Track("/m/a.wav"),)), tmp_path / "new 3.11", Report())
    assert (tmp_path / "new 3.11" / "database.xml").is_file()
