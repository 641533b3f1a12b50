# SPDX-License-Identifier: GPL-3.0-or-later
"""Engine DJ's database: what is written is read again, the rest stays, damage is told."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings

from app.library.interchange import enginedj
from app.library.interchange.enginedj import blobs, schema
from app.library.interchange.enginedj.blobs import TrackData
from app.library.interchange.enginedj.lists import chained
from app.library.interchange.errors import FormatError, InUseError
from app.library.interchange.kept import kept
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
from tests.library.library_values import collections, round_trip

# ---- the database


def place(folder: Path) -> Path:
    return folder / "Engine Library" / "Database2" / "m.db"


@settings(max_examples=20, deadline=None, derandomize=True, database=None)
@given(collections("/music"))
def test_what_is_written_is_read_again(collection: Collection) -> None:
    # cues are told in samples: without a rate 44.1 kHz is assumed, and comes back
    tracks = tuple(replace(track, rate=track.rate or 44100) for track in collection.tracks)
    collection = replace(collection, tracks=tracks)
    with TemporaryDirectory() as folder:
        assert round_trip(enginedj, collection, place(Path(folder))) == []


FULL = Track(
    "/music/a.mp3",
    title="Títle",
    artist="Artist",
    bpm=124.0,
    key=Key(9, True),
    rating=80,
    rate=48000,
    seconds=200.0,
    added="2024-05-06T07:08:09Z",
    grid=Grid((Anchor(0.1, 0),), 124.0),
    grid_locked=True,
    cues=(
        Cue(CueKind.HOT, 1.5, slot=0, name="ä", color=0x112233),
        Cue(CueKind.HOT, 4.0, 8.0, slot=7, loop_slot=True, color=0xFFFFFF),
        Cue(CueKind.MAIN, 2.25),
    ),
)


@contextmanager
def database(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file)) as connection:
        yield connection
        connection.commit()


def written(folder: Path, *tracks: Track, nodes: tuple[Node, ...] = ()) -> Path:
    file = place(folder)
    enginedj.write(Collection("", tracks or (FULL,), nodes), file, Report())
    return file


def test_a_track_is_in_the_columns_and_units_of_engine(tmp_path: Path) -> None:
    with database(written(tmp_path)) as db:
        row = db.execute(
            "SELECT path, filename, fileType, bpm, bpmAnalyzed, key, rating, dateAdded, length,"
            " isBeatGridLocked, originTrackId, originDatabaseUuid = (SELECT uuid FROM Information)"
            " FROM Track"
        ).fetchone()
        data = db.execute("SELECT trackData, quickCues, loops FROM PerformanceData").fetchone()
    folder = tmp_path / "Engine Library"
    assert (folder / row[0]).resolve() == Path("/music/a.mp3")
    assert row[1:] == ("a.mp3", "mp3", 124, 124.0, 1, 80, 1714979289, 200, 1, 1, 1)
    assert blobs.parse_track(data[0]) == TrackData(48000.0, 9_600_000, 1)
    cues = blobs.parse_cues(data[1])
    assert (len(cues.pads), cues.pads[0].sample) == (8, 72000.0)
    assert cues.pads[0].color == b"\xff\x11\x22\x33"
    assert (cues.main, cues.adjusted) == (108000.0, True)
    assert len(blobs.parse_loops(data[2])[0]) == 8


def test_lists_are_chained_as_engine_does(tmp_path: Path) -> None:
    tracks = tuple(replace(FULL, path=f"/music/{n}.mp3", cues=()) for n in "abc")
    entries = tuple(Entry(t.path) for t in reversed(tracks))
    inner = Node("In", NodeKind.PLAYLIST, entries=entries)
    top = (Node("F", NodeKind.FOLDER, (inner,)), Node("G", NodeKind.PLAYLIST))
    file = written(tmp_path, *tracks, nodes=top)
    with database(file) as db:
        lists = db.execute("SELECT title, parentListId, nextListId FROM Playlist").fetchall()
        chain = db.execute("SELECT id, trackId, nextEntityId FROM PlaylistEntity").fetchall()
    assert lists == [("F", 0, 3), ("In", 1, 0), ("G", 0, 0)]
    assert chain == [(1, 3, 2), (2, 2, 3), (3, 1, 0)]
    assert enginedj.read(file, Report()).nodes == top


def test_writing_again_changes_what_differs_and_keeps_the_rest(tmp_path: Path) -> None:
    other = replace(FULL, path="/music/b.mp3", title="Other")
    file = written(
        tmp_path, FULL, other, nodes=(Node("Old", NodeKind.PLAYLIST, entries=(Entry(FULL.path),)),)
    )
    waveform = b"waveform"
    with database(file) as db:
        db.execute("UPDATE PerformanceData SET overviewWaveFormData = ?", (waveform,))
        db.execute("UPDATE Track SET playOrder = 7")
        before = db.execute("SELECT trackData, beatData, quickCues FROM PerformanceData").fetchall()
    again = replace(FULL, title="New", cues=(), grid=None)
    enginedj.write(Collection("", (again,), ()), file, Report())
    with database(file) as db:
        rows = db.execute("SELECT title, playOrder FROM Track ORDER BY id").fetchall()
        after = db.execute("SELECT trackData, beatData, quickCues FROM PerformanceData").fetchall()
        kept_waves = db.execute("SELECT overviewWaveFormData FROM PerformanceData").fetchall()
    assert rows == [("New", 7), ("Other", 7)]
    assert after == before
    assert kept_waves == [(waveform,)] * 2
    assert [n.name for n in enginedj.read(file, Report()).nodes] == ["Old"]


def test_bytes_behind_what_is_known_are_kept(tmp_path: Path) -> None:
    file = written(tmp_path)
    with database(file) as db:
        for name, parse, build in (
            ("beatData", blobs.parse_beats, blobs.build_beats),
            ("quickCues", blobs.parse_cues, blobs.build_cues),
        ):
            (data,) = db.execute(f"SELECT {name} FROM PerformanceData").fetchone()
            longer: Any = replace(parse(data), rest=b"more")  # type: ignore[type-var]
            db.execute(f"UPDATE PerformanceData SET {name} = ?", (build(longer),))  # type: ignore[operator]
    moved = replace(FULL, cues=FULL.cues[:1], grid=Grid.constant(100.0, 0.0))
    enginedj.write(Collection("", (moved,), ()), file, Report())
    with database(file) as db:
        beats, cues = db.execute("SELECT beatData, quickCues FROM PerformanceData").fetchone()
    assert blobs.parse_beats(beats).rest == b"more"
    assert blobs.parse_cues(cues).rest == b"more"
    assert len(enginedj.read(file, Report()).tracks[0].cues) == 1


def test_a_version_before_three_keeps_blobs_with_its_tracks(tmp_path: Path) -> None:
    file = place(tmp_path)
    file.parent.mkdir(parents=True)
    with database(file) as db:
        columns = schema.TABLES["Track"].replace(
            "explicitLyrics BOOLEAN,",
            "explicitLyrics BOOLEAN, trackData BLOB, beatData BLOB, quickCues BLOB, loops BLOB,",
        )
        for name in ("Information", "AlbumArt", "Playlist", "PlaylistEntity"):
            db.execute(f"CREATE TABLE {name} ({schema.TABLES[name]})")
        db.execute(f"CREATE TABLE Track ({columns})")
        db.execute("INSERT INTO Information VALUES (1, 'u', 2, 21, 2, 0, NULL)")
    enginedj.write(Collection("", (FULL,), ()), file, Report())
    found = enginedj.read(file, Report())
    assert (found.version, len(found.tracks[0].cues)) == ("2.21.2", 3)


@pytest.mark.parametrize("version", [(1, 18, 0), (2, 17, 0), (2, 22, 0), (3, 0, 3), (4, 0, 0)])
def test_versions_that_are_not_known_are_neither_read_nor_written(
    tmp_path: Path, version: tuple[int, int, int]
) -> None:
    file = written(tmp_path)
    names = ("Major", "Minor", "Patch")
    with database(file) as db:
        for name, number in zip(names, version, strict=True):
            db.execute(f"UPDATE Information SET schemaVersion{name} = ?", (number,))
    before = file.read_bytes()
    with pytest.raises(FormatError, match="not known"):
        enginedj.read(file, Report())
    with pytest.raises(FormatError, match="not known"):
        enginedj.write(Collection("", (FULL,), ()), file, Report())
    assert file.read_bytes() == before


def test_the_database_is_found_from_every_folder_above(tmp_path: Path) -> None:
    written(tmp_path)
    for at in ("", "Engine Library", "Engine Library/Database2", "Engine Library/Database2/m.db"):
        assert len(enginedj.read(tmp_path / at, Report()).tracks) == 1


def test_an_entry_of_another_database_is_found_by_its_origin(tmp_path: Path) -> None:
    node = Node("L", NodeKind.PLAYLIST, entries=(Entry(FULL.path),))
    file = written(tmp_path, FULL, nodes=(node,))
    with database(file) as db:
        db.execute("UPDATE Track SET originDatabaseUuid = 'far', originTrackId = 99")
        db.execute("UPDATE PlaylistEntity SET databaseUuid = 'far', trackId = 99")
    assert enginedj.read(file, Report()).nodes == (node,)


def test_of_two_lists_of_one_name_one_is_renamed_with_a_word(tmp_path: Path) -> None:
    report = Report()
    nodes = (Node("L", NodeKind.PLAYLIST, entries=(Entry(FULL.path),)),) * 2
    enginedj.write(Collection("", (FULL,), nodes), place(tmp_path), report)
    names = [n.name for n in enginedj.read(place(tmp_path), Report()).nodes]
    assert names == ["L", "L 2"]
    assert "there twice" in str(report.losses[0])


def test_smart_lists_are_kept_as_they_are_told(tmp_path: Path) -> None:
    file = written(tmp_path)
    with database(file) as db:
        db.execute("INSERT INTO Smartlist (listUuid, title, rules) VALUES ('u', 'S', '{}')")
    report = Report()
    (node,) = enginedj.read(file, report).nodes
    assert (node.kind, node.raw["rules"]) == (NodeKind.SMART, "{}")
    assert "rule" in str(report.losses[-1])


def test_lists_in_rings_and_chains_in_rings_are_read(tmp_path: Path) -> None:
    nodes = tuple(Node(n, NodeKind.PLAYLIST, entries=(Entry(FULL.path),)) for n in "ab")
    file = written(tmp_path, FULL, nodes=nodes)
    with database(file) as db:
        # the trigger would walk the ring for ever
        db.execute("DROP TRIGGER trigger_after_update_isPersistParent")
        db.execute("UPDATE Playlist SET parentListId = 3 - id, nextListId = id")
        db.execute("UPDATE PlaylistEntity SET nextEntityId = id")
    report = Report()
    found = enginedj.read(file, report).nodes
    assert sorted(n.name for top in found for _, n in top.walk()) == ["a", "b"]
    assert any("lies in itself" in str(loss) for loss in report.losses)


def test_chains_give_every_number_once() -> None:
    assert chained({1: 2, 2: 0, 5: 1}) == [5, 1, 2]
    assert sorted(chained({1: 2, 2: 1, 3: 9})) == [1, 2, 3]


def test_a_damaged_blob_takes_nothing_else_with_it(tmp_path: Path) -> None:
    file = written(tmp_path)
    with database(file) as db:
        db.execute("UPDATE PerformanceData SET beatData = x'00000005FFFF'")
    report = Report()
    (track,) = enginedj.read(file, report).tracks
    assert (track.title, len(track.cues), track.grid) == ("Títle", 3, None)
    assert "damaged blob" in str(report.losses[0])
    report = Report()
    enginedj.write(Collection("", (replace(FULL, title="T"),), ()), file, report)
    assert "left as they are" in str(report.losses[0])


def test_values_of_wrong_types_are_told(tmp_path: Path) -> None:
    file = written(tmp_path)
    with database(file) as db:
        db.execute("UPDATE Track SET year = 'x', key = 99, rating = x'00', title = 5")
    report = Report()
    (track,) = enginedj.read(file, report).tracks
    assert (track.title, track.year, track.key, track.rating) == ("5", 0, None, None)
    assert len(report.losses) == 3


def test_files_that_are_no_database_are_refused(tmp_path: Path) -> None:
    file = place(tmp_path)
    file.parent.mkdir(parents=True)
    for data in (b"", b"hello" * 100, b"SQLite format 3\0" + bytes(100)):
        file.write_bytes(data)
        with pytest.raises(FormatError):
            enginedj.read(file, Report())


def test_a_half_written_database_is_read_with_its_journal(tmp_path: Path) -> None:
    file = written(tmp_path)
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("UPDATE Track SET title = 'In the log'")
        db.commit()
        assert file.with_name("m.db-wal").stat().st_size
        assert enginedj.read(file, Report()).tracks[0].title == "In the log"
        db.execute("UPDATE Track SET title = 'Not committed'")
        assert enginedj.read(file, Report()).tracks[0].title == "In the log"


def test_a_database_that_is_held_by_another_program_stays(tmp_path: Path) -> None:
    file = written(tmp_path)
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("BEGIN EXCLUSIVE")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("app.library.interchange.values.sqlite.WAIT_S", 0.05)
            with pytest.raises(InUseError, match="holds it"):
                enginedj.write(Collection("", (replace(FULL, title="T"),), ()), file, Report())
        db.execute("ROLLBACK")
    assert enginedj.read(file, Report()).tracks[0].title == "Títle"


def test_what_cannot_be_held_is_told(tmp_path: Path) -> None:
    cues = (Cue(CueKind.MEMORY, 1.0), Cue(CueKind.HOT, 1.0, slot=9))
    twice = Node("L", NodeKind.PLAYLIST, entries=(Entry(FULL.path),) * 2)
    report = Report()
    told = kept(Collection("", (replace(FULL, cues=cues),), (twice,)), enginedj.FORMAT, report)
    enginedj.write(told, place(tmp_path), report)
    assert [loss.what for loss in report.losses] == ["memory cue", "hot cue", "list"]
