# SPDX-License-Identifier: GPL-3.0-or-later
"""Traktor's collection: what comes back of what is written, and a file by hand."""

import unicodedata
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree.ElementTree import Element, canonicalize

import pytest
from defusedxml.ElementTree import parse
from hypothesis import given, settings

from app.library.interchange import traktor
from app.library.interchange.errors import FormatError
from app.library.interchange.files import locate
from app.library.interchange.kept import kept
from app.library.interchange.same import differences
from app.library.interchange.traktor import place, rules
from app.library.interchange.values.start import from_zero
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

NFD = unicodedata.normalize("NFD", "Café & 100%25.mp3")
GOLDEN = f"""<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\r
<NML VERSION="19"><HEAD COMPANY="www.native-instruments.com" PROGRAM="Traktor"></HEAD>\r
<MUSICFOLDERS></MUSICFOLDERS>\r
<COLLECTION ENTRIES="2"><ENTRY MODIFIED_DATE="2026/9/28" MODIFIED_TIME="3600" LOCK="1" \
LOCK_MODIFICATION_TIME="2026-09-28T01:00:00" AUDIO_ID="AAB//w==" TITLE="One &amp; Two" \
ARTIST="Zoë">\
<LOCATION DIR="/:Music/:A%25B/:" FILE="{NFD.replace("&", "&amp;")}" VOLUME="C:" VOLUMEID="1a2b"/>\
<ALBUM TRACK="3" OF_TRACKS="9" TITLE="LP"></ALBUM>\
<MODIFICATION_INFO AUTHOR_TYPE="user"></MODIFICATION_INFO>\
<INFO BITRATE="320000" GENRE="House" LABEL="L" COMMENT="" RATING="second" COVERARTID="112/X" \
KEY="8A" PLAYCOUNT="4" PLAYTIME="382" PLAYTIME_FLOAT="381.753479" RANKING="204" \
IMPORT_DATE="2026/9/8" LAST_PLAYED="2026/10/1" RELEASE_DATE="1994/7/5" FLAGS="12" FILESIZE="14917" \
COLOR="4" NEW_IN_V5="yes"></INFO>\
<TEMPO BPM="125.999985" BPM_QUALITY="100.000000"></TEMPO>\
<LOUDNESS PEAK_DB="-0.250000" PERCEIVED_DB="-2.390000" ANALYZED_DB="-2.500000"></LOUDNESS>\
<MUSICAL_KEY VALUE="21"></MUSICAL_KEY><LOOPINFO SAMPLE_TYPE_INFO="2"></LOOPINFO>\
<STEMS STEMS="e30="></STEMS>\
<CUE_V2 NAME="AutoGrid" DISPL_ORDER="0" TYPE="4" START="52.315876" LEN="0.000000" REPEATS="-1" \
HOTCUE="0"><GRID BPM="125.999985"></GRID></CUE_V2>\
<CUE_V2 NAME="n.n." DISPL_ORDER="0" TYPE="5" START="15284.217000" LEN="7619.048527" REPEATS="-1" \
HOTCUE="1" COLOR="#00FF00"></CUE_V2>\
<CUE_V2 NAME="in" DISPL_ORDER="0" TYPE="1" START="100.500000" LEN="20.5" REPEATS="-1" HOTCUE="-1"/>\
<CUE_V2 NAME="?" DISPL_ORDER="0" TYPE="9" START="1" LEN="0" REPEATS="-1" HOTCUE="-1"/></ENTRY>\
<ENTRY TITLE="Mac"><LOCATION DIR="/:Users/:zoe/:" FILE="b.wav" VOLUME="Disk"></LOCATION></ENTRY>\
</COLLECTION><SETS ENTRIES="0"></SETS>\
<PLAYLISTS><NODE TYPE="FOLDER" NAME="$ROOT"><SUBNODES COUNT="4">\
<NODE TYPE="FOLDER" NAME="Gigs"><SUBNODES COUNT="1"><NODE TYPE="PLAYLIST" NAME="Friday">\
<PLAYLIST ENTRIES="2" TYPE="LIST" UUID="abc"><ENTRY><PRIMARYKEY TYPE="TRACK" \
KEY="C:/:Music/:A%25B/:{NFD.replace("&", "&amp;")}"></PRIMARYKEY></ENTRY><ENTRY><PRIMARYKEY \
TYPE="TRACK" KEY="Disk/:Users/:zoe/:b.wav"></PRIMARYKEY></ENTRY></PLAYLIST></NODE>\
</SUBNODES></NODE>\
<NODE TYPE="PLAYLIST" NAME="_LOOPS"><PLAYLIST ENTRIES="0" TYPE="LIST" UUID="d"></PLAYLIST></NODE>\
<NODE TYPE="SMARTLIST" NAME="House"><SMARTLIST UUID="e"><SEARCH_EXPRESSION VERSION="1" \
QUERY="$GENRE % &quot;House&quot; &amp; $IMPORTDATE >= MONTHS_AGO(1)"></SEARCH_EXPRESSION>\
</SMARTLIST></NODE><NODE TYPE="SMARTLIST" NAME="Odd"><SMARTLIST UUID="f"><SEARCH_EXPRESSION \
VERSION="1" QUERY="$FILEPATH % &quot;x&quot;"></SEARCH_EXPRESSION></SMARTLIST></NODE>\
</SUBNODES></NODE></PLAYLISTS><INDEXING><SORTING_INFO PATH="$COLLECTION"/></INDEXING></NML>
"""
PATH = f"C:/Music/A%25B/{NFD}"


def golden(folder: Path) -> Path:
    path = folder / "collection.nml"
    path.write_bytes(GOLDEN.encode())
    return path


@settings(max_examples=60, deadline=None)
@given(collection=collections())
def test_what_traktor_can_hold_comes_back(collection: Collection) -> None:
    expected = kept(collection, traktor.FORMAT, Report())
    with TemporaryDirectory() as at:
        path = Path(at) / "collection.nml"
        traktor.write(expected, path, Report())
        report = Report()
        found = traktor.read(path, report)
    assert not report.losses
    tracks = tuple(shown(track) for track in expected.tracks)
    assert differences(replace(expected, tracks=tracks), found, traktor.FORMAT) == []


def shown(track: Track) -> Track:
    """A track shows the tempo of its grid, which begins at the first sample."""
    if track.grid is None:
        return track
    grid = from_zero(track.grid)
    return replace(track, grid=grid, bpm=(not grid.is_constant and track.bpm) or grid.bpm)


def test_all_attributes_of_a_track_are_understood(tmp_path: Path) -> None:
    report = Report()
    found = traktor.read(golden(tmp_path), report)
    track = found.tracks[0]
    assert track.path == PATH
    assert (track.title, track.artist, track.album) == ("One & Two", "Zoë", "LP")
    assert (track.track_number, track.track_count, track.year) == (3, 9, 1994)
    assert (track.bit_rate, track.size, track.seconds) == (320000, 14917 * 1024, 381.753479)
    assert (track.rating, track.play_count, track.color) == (80, 4, 0x00FF00)
    assert (track.added, track.last_played) == ("2026-09-08", "2026-10-01")
    assert (track.key, track.key_text, track.bpm) == (Key(9, minor=True), "8A", 125.999985)
    assert track.gain_db == -2.39
    assert track.peak == pytest.approx(10 ** (-0.25 / 20))
    assert track.grid_locked
    assert track.grid is not None
    assert track.grid.anchors[0].position_s == pytest.approx(0.052315876, abs=1e-12)
    assert track.grid.bpm == 125.999985
    assert found.tracks[1].path == "/Users/zoe/b.wav"
    assert [loss.what for loss in report.losses] == ["rule"]


def test_cues_loops_and_the_marker_on_a_pad_are_understood(tmp_path: Path) -> None:
    grid, loop, fade = traktor.read(golden(tmp_path), Report()).tracks[0].cues
    assert (grid.kind, grid.slot, grid.start_s) == (CueKind.HOT, 0, grid.start_s)
    assert (loop.kind, loop.slot, loop.name, loop.color) == (CueKind.HOT, 1, "", 0x00FF00)
    assert loop.end_s == pytest.approx(15.284217 + 7.619048527)
    assert (fade.kind, fade.slot, fade.end_s) == (CueKind.FADE_IN, None, None)


def test_lists_are_understood(tmp_path: Path) -> None:
    gigs, house, odd = traktor.read(golden(tmp_path), Report()).nodes
    assert [e.path for e in gigs.children[0].entries] == [PATH, "/Users/zoe/b.wav"]
    assert (house.kind, house.rule) == (NodeKind.SMART, 'genre:"House" added:<1m')
    assert (odd.kind, odd.rule) == (NodeKind.SMART, "")


def test_nothing_of_a_file_is_lost_when_it_is_written_as_it_was_read(tmp_path: Path) -> None:
    path = golden(tmp_path)
    before = canonicalize(path.read_text("utf-8"), strip_text=True)
    collection = traktor.read(path, Report())
    traktor.write(kept(collection, traktor.FORMAT, Report()), path, Report())
    assert canonical(before) == canonical(path.read_text("utf-8"))
    fresh = tmp_path / "fresh.nml"
    traktor.write(kept(collection, traktor.FORMAT, Report()), fresh, Report())
    ours, theirs = (list(parse(p).getroot().iter("ENTRY")) for p in (fresh, path))
    assert [ordered(a) for a in ours] == [ordered(b) for b in theirs]


def canonical(text: str) -> str:
    from defusedxml.ElementTree import fromstring

    return repr(ordered(fromstring(text)))


def ordered(element: Element) -> object:
    """An element as values; cues of a track in the order of their times."""
    inner = [ordered(child) for child in element]
    if element.tag == "ENTRY":
        inner.sort(key=repr)
    return (element.tag, sorted(element.attrib.items()), (element.text or "").strip(), inner)


def test_tracks_and_lists_that_are_not_exported_stay(tmp_path: Path) -> None:
    path = golden(tmp_path)
    ours = Track("/music/new.mp3", title="New", cues=(Cue(CueKind.HOT, 1.5, slot=0),))
    lists = (Node("Mine", NodeKind.PLAYLIST, entries=(Entry("/music/new.mp3"),)),)
    traktor.write(Collection("dj-universe", (ours,), lists), path, Report())
    found = traktor.read(path, Report())
    assert [t.title for t in found.tracks] == ["One & Two", "Mac", "New"]
    assert [n.name for n in found.nodes] == ["Gigs", "House", "Odd", "Mine"]
    assert 'ENTRIES="3"' in path.read_text("utf-8")
    assert 'NAME="_LOOPS"' in path.read_text("utf-8")
    assert 'SUBNODES COUNT="5"' in path.read_text("utf-8")


def test_entries_of_lists_that_only_traktor_knows_stay(tmp_path: Path) -> None:
    path = golden(tmp_path)
    key = "Disk/:Users/:zoe/:gone.wav"
    odd = GOLDEN.replace("Disk/:Users/:zoe/:b.wav", key)
    path.write_text(odd, "utf-8")
    collection = traktor.read(path, Report())
    traktor.write(kept(collection, traktor.FORMAT, Report()), path, Report())
    assert f'KEY="{key}"' in path.read_text("utf-8")
    assert 'PLAYLIST ENTRIES="2"' in path.read_text("utf-8")


def test_a_change_of_ours_leaves_the_rest_of_the_track_alone(tmp_path: Path) -> None:
    path = golden(tmp_path)
    composed = unicodedata.normalize("NFC", PATH)
    traktor.write(Collection("", (Track(composed, rating=20),)), path, Report())
    entry = parse(path).getroot().find("COLLECTION/ENTRY")
    assert entry is not None
    assert entry.get("AUDIO_ID") == "AAB//w=="
    info = entry.find("INFO")
    assert info is not None
    assert (info.get("RANKING"), info.get("NEW_IN_V5")) == ("51", "yes")
    assert info.get("RELEASE_DATE") == "1994/7/5"
    location = entry.find("LOCATION")
    assert location is not None
    assert (location.get("FILE"), location.get("VOLUMEID")) == (NFD, "1a2b")


def test_a_grid_of_several_tempi_becomes_markers_with_a_word(tmp_path: Path) -> None:
    grid = Grid((Anchor(1.0, 0), Anchor(31.0, 60)), 126.0)
    report = Report()
    path = tmp_path / "collection.nml"
    traktor.write(Collection("", (Track("/m/a.wav", grid=grid),)), path, report)
    assert [loss.what for loss in report.losses] == ["grid"]
    found = traktor.read(path, Report()).tracks[0].grid
    assert found is not None
    assert [a.position_s for a in found.anchors] == [1.0, 31.0]
    assert found.bpm == 126.0


def test_a_tempo_that_changes_in_the_first_bar_is_not_lost() -> None:
    grid = Grid((Anchor(-1.0, 0), Anchor(1.0, 2)), 90.0)
    made = from_zero(grid)
    assert made.anchors == (Anchor(0.0, 1), Anchor(1.0, 2))
    assert from_zero(Grid.constant(60.0, -1.0)).anchors == (Anchor(3.0, 4),)


def test_old_markers_without_a_tempo_of_their_own_use_the_tracks(tmp_path: Path) -> None:
    path = golden(tmp_path)
    path.write_text(GOLDEN.replace('<GRID BPM="125.999985"></GRID>', ""), "utf-8")
    grid = traktor.read(path, Report()).tracks[0].grid
    assert grid is not None
    assert grid.bpm == 125.999985


def test_a_damaged_collection_is_not_written_over(tmp_path: Path) -> None:
    path = golden(tmp_path)
    path.write_text(GOLDEN[: len(GOLDEN) // 2], "utf-8")
    before = path.read_bytes()
    with pytest.raises(FormatError, match="broken or cut off"):
        traktor.write(Collection("", (Track("/m/a.wav"),)), path, Report())
    assert path.read_bytes() == before


def test_the_folder_of_the_highest_version_is_taken(tmp_path: Path) -> None:
    for version in ("2.11.3", "3.9.0", "3.11.1"):
        (tmp_path / f"Traktor {version}").mkdir()
        golden(tmp_path / f"Traktor {version}")
    assert locate(tmp_path, traktor.FORMAT).parent.name == "Traktor 3.11.1"


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("C:/Music/a.mp3", "C:/:Music/:a.mp3"),
        ("/Users/x/a.mp3", "Macintosh HD/:Users/:x/:a.mp3"),
        ("/Volumes/USB/x/a.mp3", "USB/:x/:a.mp3"),
        ("/Volumes/C:/a.mp3", "/:Volumes/:C:/:a.mp3"),
        ("/Volumes/B/Users/a.mp3", "/:Volumes/:B/:Users/:a.mp3"),
        ("/music/a:b.mp3", "/:music/:a:b.mp3"),
        ("//nas/share/x/a.mp3", "//nas/share/:x/:a.mp3"),
        ("D:/a.mp3", "D:/:a.mp3"),
    ],
)
def test_paths_are_told_in_traktors_words(path: str, key: str) -> None:
    made = place.place_of(path)
    assert made.key == key
    assert place.path_of(made) == path


@pytest.mark.parametrize(
    ("expression", "rule"),
    [
        ('$GENRE % "House"', 'genre:"House"'),
        ('$GENRE !% "House" & $BPM >= 120', '-genre:"House" bpm:>=120'),
        ('$ARTIST % "a b" | $TITLE % "c"', 'artist:"a b" | title:"c"'),
        ("$IMPORTDATE >= MONTHS_AGO(1)", "added:<1m"),
        ('$GENRE % "a" & $BPM > 1 | $BPM < 3', ""),
        ('($GENRE % "a")', ""),
        ('$GENRE % "a" &', ""),
    ],
)
def test_search_expressions_become_queries_and_back(expression: str, rule: str) -> None:
    assert rules.query(expression) == rule
    if rule:
        assert rules.query(rules.expression(rule)) == rule


def test_a_smart_list_of_ours_becomes_theirs_or_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "collection.nml"
    entries = (Entry("/m/a.wav"),)
    nodes = (
        Node("told", NodeKind.SMART, entries=entries, rule='genre:"House"'),
        Node("not told", NodeKind.SMART, entries=entries, rule="energy:>6"),
    )
    report = Report()
    traktor.write(Collection("", (Track("/m/a.wav"),), nodes), path, report)
    told, listed = traktor.read(path, Report()).nodes
    assert (told.kind, told.rule) == (NodeKind.SMART, 'genre:"House"')
    assert (listed.kind, listed.entries) == (NodeKind.PLAYLIST, entries)
    assert [loss.where for loss in report.losses] == ["not told"]


def test_a_folder_that_is_not_there_yet_gets_the_file(tmp_path: Path) -> None:
    traktor.write(Collection("", (Track("/m/a.wav"),)), tmp_path / "new 3.11", Report())
    assert (tmp_path / "new 3.11" / "collection.nml").is_file()
