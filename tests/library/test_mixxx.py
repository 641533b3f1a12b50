# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's database: what is written is read again, the rest stays, damage is told."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings

from app.library.interchange import mixxx
from app.library.interchange.errors import FormatError
from app.library.interchange.kept import kept
from app.library.interchange.mixxx.form import COARSE
from app.library.interchange.same import differences
from app.library.model import (
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

# The tables of version 39, Mixxx 2.5, as far as they concern us.
LIBRARY = """id INTEGER PRIMARY KEY AUTOINCREMENT, artist varchar(64), title varchar(64),
    album varchar(64), year varchar(16), genre varchar(64), tracknumber varchar(3),
    location INTEGER REFERENCES track_locations(location), comment varchar(256),
    url varchar(256), duration FLOAT, bitrate INTEGER, samplerate INTEGER, cuepoint INTEGER,
    bpm FLOAT, wavesummaryhex BLOB, channels INTEGER,
    datetime_added DEFAULT CURRENT_TIMESTAMP, mixxx_deleted INTEGER, played INTEGER,
    header_parsed INTEGER DEFAULT 0, filetype varchar(8) DEFAULT '?',
    replaygain FLOAT DEFAULT 0, timesplayed INTEGER DEFAULT 0, rating INTEGER DEFAULT 0,
    key varchar(8) DEFAULT '', beats BLOB, beats_version TEXT, composer varchar(64) DEFAULT '',
    bpm_lock INTEGER DEFAULT 0, beats_sub_version TEXT DEFAULT '', keys BLOB, keys_version TEXT,
    keys_sub_version TEXT, key_id INTEGER DEFAULT 0, grouping TEXT DEFAULT '',
    album_artist TEXT DEFAULT '', coverart_source INTEGER DEFAULT 0,
    coverart_type INTEGER DEFAULT 0, coverart_location TEXT DEFAULT '',
    coverart_hash INTEGER DEFAULT 0, replaygain_peak REAL DEFAULT -1.0,
    tracktotal TEXT DEFAULT '//', color INTEGER, coverart_color INTEGER, coverart_digest BLOB,
    last_played_at DATETIME DEFAULT NULL, source_synchronized_ms INTEGER DEFAULT NULL"""
SCHEMA = f"""
CREATE TABLE settings (name TEXT UNIQUE NOT NULL, value TEXT, locked INTEGER DEFAULT 0,
    hidden INTEGER DEFAULT 0);
CREATE TABLE track_locations (id INTEGER PRIMARY KEY AUTOINCREMENT, location varchar(512) UNIQUE,
    filename varchar(512), directory varchar(512), filesize INTEGER, fs_deleted INTEGER,
    needs_verification INTEGER);
CREATE TABLE library ({LIBRARY});
CREATE TABLE cues (id INTEGER PRIMARY KEY AUTOINCREMENT,
    track_id INTEGER NOT NULL REFERENCES library(id), type INTEGER DEFAULT 0 NOT NULL,
    position INTEGER DEFAULT -1 NOT NULL, length INTEGER DEFAULT 0 NOT NULL,
    hotcue INTEGER DEFAULT -1 NOT NULL, label TEXT DEFAULT '' NOT NULL,
    color INTEGER DEFAULT 4294901760 NOT NULL);
CREATE TABLE Playlists (id INTEGER PRIMARY KEY, name varchar(48), position INTEGER,
    hidden INTEGER DEFAULT 0 NOT NULL, date_created datetime, date_modified datetime,
    locked INTEGER DEFAULT 0);
CREATE TABLE PlaylistTracks (id INTEGER PRIMARY KEY,
    playlist_id INTEGER REFERENCES Playlists(id), track_id INTEGER REFERENCES library(id),
    position INTEGER, pl_datetime_added);
CREATE TABLE crates (id INTEGER PRIMARY KEY AUTOINCREMENT, name varchar(48) UNIQUE NOT NULL,
    count INTEGER DEFAULT 0, show INTEGER DEFAULT 1, locked INTEGER DEFAULT 0,
    autodj_source INTEGER DEFAULT 0);
CREATE TABLE crate_tracks (crate_id INTEGER NOT NULL REFERENCES crates(id),
    track_id INTEGER NOT NULL REFERENCES library(id), UNIQUE (crate_id, track_id));
INSERT INTO settings VALUES ('mixxx.schema.version', '39', 0, 0);
"""


@contextmanager
def database(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file)) as connection:
        yield connection
        connection.commit()


def empty(folder: Path) -> Path:
    file = folder / "mixxxdb.sqlite"
    with database(file) as db:
        db.executescript("BEGIN;" + SCHEMA + "COMMIT;")
    return file


FULL = Track(
    "/music/ä.mp3",
    title="Títle",
    artist="Artist",
    year=1999,
    rate=48000,
    seconds=200.0,
    bpm=124.0,
    key=Key(9, True),
    key_text="Am",
    rating=80,
    play_count=3,
    gain_db=-6.0,
    peak=0.9,
    color=0x112233,
    grid=Grid.constant(124.0, 0.5, bars_known=False),
    grid_locked=True,
    cues=(
        Cue(CueKind.MAIN, 0.25),
        Cue(CueKind.HOT, 1.5, slot=0, name="ä", color=0x445566),
        Cue(CueKind.HOT, 4.0, 8.0, slot=9, color=0xFFFFFF),
        Cue(CueKind.INTRO, 0.1, 16.0),
        Cue(CueKind.OUTRO, 180.0),
    ),
)


def written(folder: Path, *tracks: Track, nodes: tuple[Node, ...] = ()) -> Path:
    file = empty(folder)
    mixxx.write(Collection("", tracks or (FULL,), nodes), file, Report())
    return file


# ---- the database


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(collections("/music"))
def test_what_is_written_is_read_again(collection: Collection) -> None:
    # Mixxx itself dates what has no date; without a rate 44.1 kHz is assumed
    tracks = tuple(
        replace(track, rate=track.rate or 44100, added=track.added or "2024-05-06")
        for track in collection.tracks
    )
    wanted = kept(replace(collection, tracks=tracks), mixxx.FORMAT, Report())
    with TemporaryDirectory() as folder:
        file = empty(Path(folder))
        mixxx.write(wanted, file, Report())
        assert differences(wanted, mixxx.read(file, Report()), COARSE) == []


def test_a_track_is_in_the_columns_and_units_of_mixxx(tmp_path: Path) -> None:
    with database(written(tmp_path)) as db:
        row = db.execute(
            "SELECT l.location, filename, directory, title, year, samplerate, rating, timesplayed,"
            " key, key_id, color, bpm_lock, beats_version, beats_sub_version, cuepoint,"
            " header_parsed, mixxx_deleted, fs_deleted"
            " FROM library JOIN track_locations l ON library.location = l.id"
        ).fetchone()
        gain = db.execute("SELECT replaygain, replaygain_peak FROM library").fetchone()
        found = db.execute(
            "SELECT type, position, length, hotcue, label, color FROM cues ORDER BY id"
        ).fetchall()
    assert row[:8] == ("/music/ä.mp3", "ä.mp3", "/music", "Títle", "1999", 48000, 4, 3)
    assert row[8:14] == ("Am", 22, 0x112233, 1, "BeatGrid-2.0", "dj-universe")
    assert row[14:] == (24000, 1, 0, 0)
    assert gain == (pytest.approx(10 ** (-6 / 20)), 0.9)
    assert found == [
        (2, 24000, 0, -1, "", 0xFF8C00),
        (1, 144000, 0, 0, "ä", 0x445566),
        (4, 384000, 384000, 9, "", 0xFFFFFF),
        (6, 9600, pytest.approx(1526400), -1, "", 0xFF8C00),
        (7, 17280000, 0, -1, "", 0xFF8C00),
    ]


def test_writing_again_changes_what_differs_and_keeps_the_rest(tmp_path: Path) -> None:
    other = replace(FULL, path="/music/b.mp3", title="Other")
    file = written(tmp_path, FULL, other)
    with database(file) as db:
        db.execute("UPDATE library SET url = 'u', beats_sub_version = 'theirs'")
        db.execute("INSERT INTO cues (track_id, type, position) VALUES (1, 8, 7)")
        db.execute("INSERT INTO Playlists (id, name, hidden) VALUES (5, 'Set', 2)")
        before = db.execute("SELECT * FROM cues").fetchall()
    found = mixxx.read(file, Report())
    track = replace(found.tracks[0], title="New", comment="c")
    mixxx.write(replace(found, tracks=(track, replace(other, cues=(), grid=None))), file, Report())
    with database(file) as db:
        rows = db.execute("SELECT title, url, beats_sub_version FROM library").fetchall()
        after = db.execute("SELECT * FROM cues").fetchall()
    assert rows == [("New", "u", "theirs"), ("Other", "u", "theirs")]
    assert after == before
    changed = replace(track, cues=track.cues[:1])
    mixxx.write(Collection("", (changed,)), file, Report())
    with database(file) as db:
        kinds = db.execute("SELECT type FROM cues WHERE track_id = 1 ORDER BY type").fetchall()
    assert kinds == [(2,), (8,)]


def test_lists_crates_and_sets_played_are_read(tmp_path: Path) -> None:
    file = written(tmp_path)
    with database(file) as db:
        db.executescript(
            """INSERT INTO Playlists (id, name, position, hidden) VALUES
                (1, 'B', 2, 0), (2, 'A', 1, 0), (3, 'Auto DJ', 0, 1), (4, '2024-01-01', 3, 2);
            INSERT INTO PlaylistTracks (playlist_id, track_id, position, pl_datetime_added) VALUES
                (1, 1, 2, '2024-05-06 07:08:09'), (1, 1, 1, NULL), (1, 99, 3, NULL),
                (4, 1, 1, '2024-05-06T07:08:09.000Z');
            INSERT INTO crates (id, name) VALUES (1, 'C');
            INSERT INTO crate_tracks VALUES (1, 1);"""
        )
    report = Report()
    nodes = mixxx.read(file, report).nodes
    told = [(n.name, n.kind, [e.added for e in n.entries]) for n in nodes]
    assert told == [
        ("A", NodeKind.PLAYLIST, []),
        ("B", NodeKind.PLAYLIST, ["", "2024-05-06T07:08:09Z"]),
        ("2024-01-01", NodeKind.HISTORY, ["2024-05-06T07:08:09Z"]),
        ("C", NodeKind.CRATE, [""]),
    ]
    assert "its track is not there" in str(report.losses[0])


def test_crates_stay_crates_and_sets_stay_as_they_were(tmp_path: Path) -> None:
    file = written(tmp_path)
    with database(file) as db:
        db.execute("INSERT INTO crates (id, name) VALUES (1, 'C')")
        db.execute("INSERT INTO Playlists (id, name, hidden) VALUES (4, 'Set', 2)")
        db.execute("INSERT INTO PlaylistTracks (playlist_id, track_id, position) VALUES (4, 1, 1)")
    found = mixxx.read(file, Report())
    filled = tuple(replace(node, entries=(Entry(FULL.path),)) for node in found.nodes)
    mixxx.write(kept(replace(found, nodes=filled), mixxx.FORMAT, Report()), file, Report())
    with database(file) as db:
        assert db.execute("SELECT name, hidden FROM Playlists").fetchall() == [("Set", 2)]
        assert db.execute("SELECT * FROM crate_tracks").fetchall() == [(1, 1)]


def test_lists_of_one_name_stay_apart(tmp_path: Path) -> None:
    nodes = (
        Node("L", NodeKind.PLAYLIST, entries=(Entry(FULL.path),)),
        Node("L", NodeKind.PLAYLIST),
    )
    file = written(tmp_path, FULL, nodes=nodes)
    mixxx.write(Collection("", (FULL,), nodes), file, Report())
    assert [len(n.entries) for n in mixxx.read(file, Report()).nodes] == [1, 0]


def test_folders_become_names(tmp_path: Path) -> None:
    inner = Node("In", NodeKind.PLAYLIST, entries=(Entry(FULL.path), Entry(FULL.path)))
    wanted = Collection("", (FULL,), (Node("F", NodeKind.FOLDER, (inner,)),))
    file = empty(tmp_path)
    mixxx.write(kept(wanted, mixxx.FORMAT, Report()), file, Report())
    (node,) = mixxx.read(file, Report()).nodes
    assert (node.name, len(node.entries)) == ("F - In", 2)


def test_tracks_that_mixxx_hides_or_misses_are_left_out(tmp_path: Path) -> None:
    tracks = [replace(FULL, path=f"/m/{n}.mp3") for n in range(4)]
    file = written(tmp_path, *tracks)
    with database(file) as db:
        db.execute("UPDATE library SET mixxx_deleted = 1 WHERE id = 1")
        db.execute("UPDATE track_locations SET fs_deleted = 1 WHERE id = 2")
        db.execute("UPDATE library SET location = 77 WHERE id = 3")
    report = Report()
    assert [t.path for t in mixxx.read(file, report).tracks] == ["/m/3.mp3"]
    assert len(report.losses) == 2


def test_an_old_database_without_later_columns_is_read_and_written(tmp_path: Path) -> None:
    file = empty(tmp_path)
    with database(file) as db:
        for name in ("color", "last_played_at", "replaygain_peak", "album_artist", "keys"):
            db.execute(f"ALTER TABLE library DROP COLUMN {name}")
        db.execute("ALTER TABLE cues DROP COLUMN color")
        db.execute("ALTER TABLE PlaylistTracks DROP COLUMN pl_datetime_added")
    node = Node("L", NodeKind.PLAYLIST, entries=(Entry(FULL.path),))
    plain = replace(FULL, color=None, peak=None, cues=(Cue(CueKind.HOT, 1.0, slot=1),))
    mixxx.write(Collection("", (plain,), (node,)), file, Report())
    found = mixxx.read(file, Report())
    assert (found.tracks[0].title, found.version) == ("Títle", "39")
    assert len(found.nodes[0].entries) == 1


def test_what_makes_no_sense_is_told_and_the_rest_read(tmp_path: Path) -> None:
    file = written(tmp_path)
    with database(file) as db:
        db.execute("UPDATE library SET beats = x'00', year = 'once', duration = 'long'")
        db.execute("UPDATE cues SET position = 'here' WHERE type = 1")
        db.execute("UPDATE cues SET position = 9e999 WHERE type = 2")
    report = Report()
    (track,) = mixxx.read(file, report).tracks
    assert (track.title, track.grid, len(track.cues)) == ("Títle", None, 3)
    assert len(report.losses) == 5


@pytest.mark.parametrize("data", [b"", b"rubbish", b"SQLite format 3\0" + bytes(4080)])
def test_files_that_are_no_database_of_mixxx_are_refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "mixxxdb.sqlite"
    file.write_bytes(data)
    with pytest.raises(FormatError):
        mixxx.read(tmp_path, Report())
    with pytest.raises(FormatError):
        mixxx.write(Collection("", (FULL,)), file, Report())
    assert file.read_bytes() == data


def test_without_a_database_there_is_nothing_to_write_into(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="start Mixxx once"):
        mixxx.write(Collection("", (FULL,)), tmp_path / "mixxxdb.sqlite", Report())
    assert not list(tmp_path.iterdir())


def test_a_view_that_never_ends_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.library.interchange.values.sqlite.MOST_LOOKS", 3)
    file = written(tmp_path)
    with database(file) as db:
        db.execute("DROP TABLE cues")
        db.execute(
            "CREATE VIEW cues AS WITH RECURSIVE n(id, track_id, type) AS"
            " (SELECT 1, 1, 0 UNION ALL SELECT id + 1, 1, 0 FROM n) SELECT * FROM n"
        )
    report = Report()
    assert len(mixxx.read(file, report).tracks) <= 1
    assert "interrupted" in str(report.losses[0])


def test_an_unwritable_path_is_told(tmp_path: Path) -> None:
    file, report = empty(tmp_path), Report()
    mixxx.write(Collection("", (replace(FULL, path="/m/\udcff.mp3"),)), file, report)
    assert "cannot be written as text" in str(report.losses[0])


def test_a_cue_without_a_sample_rate_is_placed_with_a_word(tmp_path: Path) -> None:
    file, report = empty(tmp_path), Report()
    mixxx.write(Collection("", (replace(FULL, rate=0),)), file, report)
    assert "44100 Hz is assumed" in str(report.losses[0])
    found: Any = mixxx.read(file, Report()).tracks[0]
    assert len(found.cues) == 5
