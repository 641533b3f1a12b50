# SPDX-License-Identifier: GPL-3.0-or-later
"""master.db: a real one, made ones, and broken ones."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from app.library.interchange.errors import FormatError
from app.library.interchange.rekordbox import database
from app.library.interchange.rekordbox.rules import NoRule, rule_of
from app.library.model import Collection, CueKind, Key, NodeKind, Report
from app.library.search.query import parse
from tests.library import rekordbox_files as made

TRACK = {
    "id": "11",
    "path": "/music/a.mp3",
    "title": "A",
    "artist": "1",
    "album": "5",
    "key": "7",
    "bpm_x100": 12850,
    "rating": 4,
    "color": "3",
    "plays": 9,
    "added": "2024-02-03",
    "kbps": 320,
    "seconds": 200,
    "analysis": "/PIONEER/USBANLZ/x/ANLZ0000.DAT",
}
RULE = '<NODE Id="1" LogicalOperator="{}" AutomaticUpdate="1">{}</NODE>'
CONDITION = (
    '<CONDITION PropertyName="{}" Operator="{}" ValueUnit="{}" ValueLeft="{}" ValueRight="{}"/>'
)
ROWS: dict[str, list[dict[str, Any]]] = {
    "contents": [TRACK, TRACK | {"id": "12", "path": "C:/b.wav", "title": "B", "deleted": 0}],
    "artists": [{"id": "1", "name": "Somebody"}, {"id": "2", "name": "Various"}],
    "albums": [{"id": "5", "name": "LP", "artist": "2"}],
    "keys": [{"id": "7", "name": "8A"}],
    "cues": [
        {"content": "11", "start": 1000, "end": -1, "kind": 1, "name": "Drop", "color": -1},
        {"content": "11", "start": 2000, "end": 4000, "kind": 5, "active": 1, "color": -1},
        {"content": "11", "start": 3000, "end": -1, "kind": 0, "color": 2},
        {"content": "11", "start": "rubbish", "kind": 0},
    ],
    "lists": [
        {"id": "100", "parent": "root", "order": 2, "name": "Folder", "kind": 1},
        {"id": "101", "parent": "100", "order": 1, "name": "List", "kind": 0},
        {
            "id": "102",
            "parent": "root",
            "order": 1,
            "name": "Smart",
            "kind": 4,
            "rule": RULE.format(1, CONDITION.format("bpm", 3, "", 12600, "")),
        },
        {"id": "103", "parent": "root", "order": 3, "name": "Cloud", "kind": -128},
    ],
    "entries": [
        {"list": "101", "content": "12", "order": 2},
        {"list": "101", "content": "11", "order": 1},
        {"list": "101", "content": "99", "order": 3},
    ],
    "tags": [{"id": "50", "name": "Peak"}],
    "tagged": [{"tag": "50", "content": "11"}, {"tag": "51", "content": "11"}],
    "histories": [{"id": "7", "parent": "root", "order": 1, "name": "HISTORY 001", "kind": 0}],
    "history_entries": [{"list": "7", "content": "11", "order": 1}],
}


def read(path: Path) -> tuple[Collection, list[str]]:
    report = Report()
    return database.read(path, report), [str(loss) for loss in report.losses]


@pytest.mark.parametrize("locked", [False, True])
def test_all_of_a_database_is_read(locked: bool, tmp_path: Path) -> None:
    path = made.master(tmp_path / "master.db", ROWS, made.key() if locked else "")
    analysis = tmp_path / "share/PIONEER/USBANLZ/x/ANLZ0000.DAT"
    analysis.parent.mkdir(parents=True)
    analysis.write_bytes(made.anlz(made.pqtz(made.beats(128.5, 0.2, 100))))
    hot = made.pcp2(1, 1, 1000, 0xFFFFFFFF, 0, "Drop", 0x102030)
    analysis.with_suffix(".EXT").write_bytes(made.anlz(made.pco2(True, hot)))
    before = path.read_bytes()
    found, losses = read(path)
    assert path.read_bytes() == before
    track = found.tracks[0]
    assert (track.artist, track.album, track.album_artist) == ("Somebody", "LP", "Various")
    assert (track.bpm, track.rating, track.color) == (128.5, 80, 0xFFA500)
    assert (track.key, track.key_text) == (Key.parse("Am"), "8A")
    assert (track.tags, track.play_count, track.bit_rate) == (("Peak",), 9, 320_000)
    assert track.grid is not None
    assert track.grid.bpm == 128.5
    drop, loop, memory = track.cues
    assert (drop.kind, drop.slot, drop.start_s, drop.color) == (CueKind.HOT, 0, 1.0, 0x102030)
    assert (loop.slot, loop.end_s, loop.active) == (3, 4.0, True)
    assert (memory.kind, memory.color) == (CueKind.MEMORY, 0xFF0000)
    smart, folder, history = found.nodes
    assert (smart.name, smart.kind, smart.rule) == ("Smart", NodeKind.SMART, "bpm:>126")
    assert [e.path for e in folder.children[0].entries] == ["/music/a.mp3", "C:/b.wav"]
    assert (history.name, history.children[0].kind) == ("History", NodeKind.HISTORY)
    assert any("makes no sense" in loss for loss in losses)
    assert "List: list: 1 of its tracks are not in the collection" in losses


def test_a_real_database_is_read(tmp_path: Path) -> None:
    found, _ = read(made.samples(tmp_path) / "db" / "master.db")
    tracks = {track.title: track for track in found.tracks}
    assert len(tracks) == 6
    demo = tracks["Demo Track 2"]
    assert demo.path.endswith("/PioneerDJ/Demo Tracks/Demo Track 2.mp3")
    assert demo.grid is not None
    assert (demo.grid.bpm, len(demo.grid.anchors)) == (120.0, 1)


def test_deleted_rows_and_folders_in_rings_are_survived(tmp_path: Path) -> None:
    rows = dict(ROWS)
    rows["contents"] = [TRACK | {"deleted": 1}]
    rows["lists"] = [
        {"id": "1", "parent": "2", "order": 1, "name": "One", "kind": 1},
        {"id": "2", "parent": "1", "order": 1, "name": "Two", "kind": 1},
        {"id": "3", "parent": "3", "order": 1, "name": "Self", "kind": 1},
        {"id": "4", "parent": "77", "order": 1, "name": "Lost", "kind": 0},
        {"id": "5", "parent": "1", "order": 1, "name": "Below", "kind": 0},
    ]
    found, losses = read(made.master(tmp_path / "master.db", rows))
    assert found.tracks == ()
    names = [node.name for top in found.nodes for _, node in top.walk()]
    assert sorted(names) == ["Below", "HISTORY 001", "History", "Lost", "One", "Self", "Two"]
    assert sum("put at the top" in loss for loss in losses) >= 3


def test_streams_are_told_and_left_out(tmp_path: Path) -> None:
    rows = dict(ROWS, contents=[TRACK | {"path": "soundcloud:tracks:1"}, TRACK | {"path": ""}])
    found, losses = read(made.master(tmp_path / "master.db", rows))
    assert found.tracks == ()
    assert "A: track: soundcloud: is a stream, not a file" in losses
    assert "A: track: there is no path" in losses


def outcome(path: Path) -> str:
    """The first thing that is told of a file that is not whole."""
    try:
        return read(path)[1][0]
    except FormatError as error:
        return str(error)


@pytest.mark.parametrize("locked", [False, True])
def test_a_half_written_database_is_one_clear_line(locked: bool, tmp_path: Path) -> None:
    path = made.master(tmp_path / "master.db", ROWS, made.key() if locked else "")
    whole = path.read_bytes()
    for size in (0, 10, 4096, len(whole) // 2, len(whole) - 4096):
        path.write_bytes(whole[:size])
        assert "\n" not in outcome(path)


def test_another_database_is_one_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "master.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE other (x)")
    connection.close()
    with pytest.raises(FormatError, match="is not in this database"):
        read(path)
    path.write_bytes(b"hello world" * 1000)
    with pytest.raises(FormatError, match="is no database of rekordbox"):
        read(path)


def test_a_view_that_never_ends_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.library.interchange.values.sqlite.MOST_LOOKS", 2)
    path = tmp_path / "master.db"
    columns = ", ".join(
        f'x AS "{name}"' for name in database.MASTER.tables["contents"].columns.values()
    )
    with sqlite3.connect(path) as connection:
        connection.execute(
            "CREATE VIEW djmdContent AS WITH RECURSIVE n(x) AS "
            f"(SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT {columns} FROM n WHERE x < 0"
        )
    connection.close()
    with pytest.raises(FormatError):
        read(path)


@pytest.mark.parametrize(
    ("joint", "conditions", "rule"),
    [
        (1, [("genre", 8, "", "House", "")], 'genre:"House"'),
        (1, [("genre", 9, "", "House", ""), ("year", 5, "", "1995", "2005")],
         '-genre:"House" year:>=1995 year:<=2005'),
        (2, [("rating", 1, "", "5", ""), ("key", 1, "", "8A", "")], 'rating:5 | key:"8A"'),
        (1, [("stockDate", 6, "month", "2", ""), ("counter", 4, "", "3", "")],
         "added:<2m plays:<3"),
        (1, [("dateCreated", 7, "day", "30", "")], "-added:<30d"),
        (1, [("dateCreated", 5, "", "2024-01-01", "2024-02-01")],
         "added:2024-01-01..2024-02-01"),
        (1, [("duration", 3, "", "300", "")], "time:>300s"),
        (1, [("bpm", 5, "", "12600", "12850")], "bpm:>=126 bpm:<=128.5"),
        (1, [("myTag", 8, "", "-4294967246", "")], 'tag:"Peak"'),
        (1, [("grouping", 1, "", "2", "")], "color:red"),
    ],
)  # fmt: skip
def test_a_smart_lists_rule_becomes_a_search(
    joint: int, conditions: list[tuple[Any, ...]], rule: str
) -> None:
    source = RULE.format(joint, "".join(CONDITION.format(*c) for c in conditions))
    found = rule_of(source, {"50": "Peak"})
    assert found.text == rule
    assert str(parse(found.text)).replace('"', "") == rule.replace('"', "")


def test_what_only_resembles_is_told() -> None:
    source = RULE.format(1, CONDITION.format("artist", 10, "", "Daft", ""))
    found = rule_of(source, {})
    assert found.text == 'artist:"Daft"'
    assert found.loose == ("artist starts with 'Daft' became: contains it",)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "<NODE/>",
        "<NODE",
        '<!DOCTYPE x [<!ENTITY a "b">]><NODE>&a;</NODE>',
        RULE.format(1, CONDITION.format("fileName", 8, "", "x", "")),
        RULE.format(1, CONDITION.format("genre", 3, "", "x", "")),
        RULE.format(1, CONDITION.format("genre", 8, "", "a&quot;b", "")),
        RULE.format(1, CONDITION.format("bpm", 3, "", "fast", "")),
        RULE.format(1, CONDITION.format("stockDate", 6, "fortnight", "2", "")),
        RULE.format(1, CONDITION.format("myTag", 8, "", "1", "")),
        RULE.format(1, CONDITION.format("grouping", 1, "", "99", "")),
    ],
)
def test_a_rule_that_our_language_cannot_say_is_told(source: str) -> None:
    with pytest.raises(NoRule):
        rule_of(source, {})
