# SPDX-License-Identifier: GPL-3.0-or-later
"""Serato's folder: what is written is read again, the rest stays."""

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from app.library.interchange.base import Cues, Grids
from app.library.interchange.errors import FormatError
from app.library.interchange.kept import kept
from app.library.interchange.same import differences
from app.library.interchange.serato import FORMAT, crates, read, records, smart, tags, write
from app.library.model import (
    Collection,
    Entry,
    Node,
    NodeKind,
    Report,
    Track,
)
from tests.library.library_values import collections
from tests.library.serato_files import (
    ANY,
    CUES,
    GRID,
    RULES,
    collection,
    crate_of,
    library,
    made,
    smart_crate,
    track_record,
)

# ---- the folder


def in_order(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """Crates are files: their order is that of their names."""
    inside = (replace(node, children=in_order(node.children)) for node in nodes)
    return tuple(sorted(inside, key=lambda node: node.name))


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(collections("/music"))
def test_what_is_written_into_the_folder_is_read_again(made_up: Collection) -> None:
    form = replace(FORMAT, cues=Cues(), grid=Grids())  # those are in the music files
    with TemporaryDirectory() as folder:
        drive = Path(folder).resolve()
        here = {t.path: str(drive / Path(t.path).name) for t in made_up.tracks}
        for path in here.values():
            Path(path).write_bytes(b"")

        def moved(node: Node) -> Node:
            entries = tuple(Entry(here[e.path]) for e in node.entries)
            name = crates.fit_name(node.name)
            return replace(
                node, name=name, entries=entries, children=tuple(map(moved, node.children))
            )

        tracks = tuple(replace(t, path=here[t.path]) for t in made_up.tracks)
        nodes = tuple(map(moved, made_up.nodes))
        wanted = kept(collection(*tracks, nodes=nodes), form, Report())
        report = Report()
        write(wanted, drive / "_Serato_", report)
        if report.losses:  # two names that became the same
            assert all(loss.what == "name" for loss in report.losses)
            return
        found = read(drive / "_Serato_", Report())
        a, b = (replace(c, nodes=in_order(c.nodes)) for c in (wanted, found))
        assert differences(a, b, form) == []


def test_fields_of_the_database_are_read(tmp_path: Path) -> None:
    folder = library(
        tmp_path,
        track_record(
            "Music/a.mp3",
            ttyp="mp3",
            tsng="Títle 🎛",
            tart="Artist",
            tlen="06:22.93",
            tbit="320.0kbps",
            tsmp="44.1k",
            tbpm="126.00",
            tkey="Am",
            ttyr="1999",
            uadd=1_700_000_000,
            ulbl=0xFF9999,
            utpc=3,
            bbgl=1,
            zzzz="?",
        ),
    )
    (tmp_path / "Music").mkdir()
    (tmp_path / "Music/a.mp3").write_bytes(b"")
    (track,) = read(folder, Report()).tracks
    assert track.path == str(tmp_path / "Music/a.mp3")
    assert (track.title, track.artist, track.seconds) == ("Títle 🎛", "Artist", 382.93)
    assert (track.bit_rate, track.rate, track.bpm) == (320_000, 44100, 126.0)
    assert track.key
    assert (track.key.camelot, track.year) == ("8A", 1999)
    assert (track.added, track.color) == ("2023-11-14T22:13:20Z", 0x993333)
    assert (track.play_count, track.grid_locked) == (3, True)


def test_unknown_records_come_back_in_their_places(tmp_path: Path) -> None:
    track = track_record("Music/a.mp3", tsng="Old", tlen="6:22.9", zzzz="?", tbpm="126", tart="A")
    folder = library(tmp_path, track, records.build([("oxxx", b"kept")]))
    before = (folder / "database V2").read_bytes()
    found = read(folder, Report())
    write(kept(found, FORMAT, Report()), folder, Report())
    assert (folder / "database V2").read_bytes() == before
    changed = replace(found.tracks[0], title="New")
    write(collection(changed), folder, Report())
    expected = before.replace("Old".encode("utf-16-be"), "New".encode("utf-16-be"))
    assert (folder / "database V2").read_bytes() == expected


def test_tracks_and_crates_that_are_not_exported_stay(tmp_path: Path) -> None:
    other = crate_of("Music/b.mp3")
    folder = library(tmp_path, track_record("Music/b.mp3", tsng="B"), crates={"Other": other})
    root = str(tmp_path)
    (tmp_path / "Music").mkdir()
    (tmp_path / "Music/b.mp3").write_bytes(b"")
    new = Track(f"{root}/Music/ä.mp3", title="A")
    node = Node("Mine", NodeKind.PLAYLIST, entries=(Entry(new.path),))
    write(collection(new, nodes=(node,)), folder, Report())
    back = read(folder, Report())
    assert {t.title for t in back.tracks} == {"A", "B"}
    assert [n.name for n in back.nodes] == ["Mine", "Other"]
    assert back.nodes[0].entries == (Entry(new.path),)
    assert (folder / "Subcrates/Other.crate").read_bytes() == other


def test_crates_in_crates_come_back_in_order_with_tracks_of_their_own(tmp_path: Path) -> None:
    entries = tuple(Entry(f"/m/{name}.mp3") for name in "cabc")
    inner = Node("Inner", NodeKind.PLAYLIST, entries=entries)
    filled = Node("Filled", NodeKind.PLAYLIST, (inner,), entries[:1])
    top = Node("Top", NodeKind.FOLDER, (filled, Node("Empty", NodeKind.PLAYLIST)))
    wanted = collection(*(Track(e.path) for e in entries[:3]), nodes=(top,))
    write(kept(wanted, FORMAT, Report()), tmp_path / "_Serato_", Report())
    names = sorted(p.name for p in (tmp_path / "_Serato_/Subcrates").iterdir())
    assert names == ["Top%%Empty.crate", "Top%%Filled%%Inner.crate", "Top%%Filled.crate"]
    (back,) = read(tmp_path / "_Serato_", Report()).nodes
    by_name = sorted(top.children, key=lambda n: n.name)
    assert sorted(back.children, key=lambda n: n.name) == by_name


def test_names_that_no_file_can_have_are_changed(tmp_path: Path) -> None:
    nodes = tuple(Node(n, NodeKind.PLAYLIST) for n in ("a/b", "A-B", "x%%y", "\n", "é" * 200))
    report = Report()
    write(collection(nodes=nodes), tmp_path / "_Serato_", report)
    names = {p.stem for p in (tmp_path / "_Serato_/Subcrates").iterdir()}
    assert names == {"a-b", "A-B 2", "x%y", "-"}
    assert [loss.what for loss in report.losses] == ["name"] * 4 + ["crate"]


def test_tracks_on_another_drive_are_left_out_with_a_word(tmp_path: Path) -> None:
    folder = library(tmp_path / "stick", track_record("in.mp3"))
    (tmp_path / "stick/in.mp3").write_bytes(b"")
    report = Report()
    write(collection(Track(str(tmp_path / "out.mp3"), title="x")), folder, report)
    assert "another drive" in str(report.losses[0])
    assert len(read(folder, Report()).tracks) == 1


def test_cues_in_the_files_are_read_with_the_folder(tmp_path: Path) -> None:
    path = made(tmp_path, "a.mp3")
    tags.write(collection(Track(str(path), cues=CUES, grid=GRID)), tmp_path, Report())
    folder = library(tmp_path, track_record("a.mp3", tsng="Title"))
    (track,) = read(folder, Report()).tracks
    assert (track.title, len(track.cues)) == ("Title", 3)
    assert track.grid


def test_a_damaged_database_is_read_up_to_the_damage_and_not_written(tmp_path: Path) -> None:
    whole_one, cut = track_record("a.mp3", tsng="A"), track_record("b.mp3")[:-3]
    folder = library(tmp_path, whole_one, cut)
    report = Report()
    assert [t.title for t in read(folder, report).tracks] == ["A"]
    assert "ends in the middle" in str(report.losses[0])
    before = (folder / "database V2").read_bytes()
    with pytest.raises(FormatError, match="damaged"):
        write(collection(Track("/c.mp3")), folder, Report())
    assert (folder / "database V2").read_bytes() == before


def test_a_folder_without_anything_of_serato_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="neither"):
        read(tmp_path, Report())


def test_a_crate_nested_beyond_reason_is_read(tmp_path: Path) -> None:
    folder = library(tmp_path, crates={"%%".join("a" * 80): crate_of("x.mp3")})
    (node,) = read(folder, Report()).nodes
    assert sum(1 for _ in node.walk()) == 41


# ---- smart crates, sessions


@pytest.mark.parametrize("text", RULES | ANY)
def test_rules_become_queries_and_queries_rules(tmp_path: Path, text: str) -> None:
    data = smart_crate((RULES | ANY)[text], every=text in RULES)
    assert smart.query(list(records.parse(data))) == text
    smart.write(Node("S", NodeKind.SMART, rule=text), tmp_path, Report())
    written = (tmp_path / "S.scrate").read_bytes()
    assert smart.query(list(records.parse(written))) == text


def test_a_range_becomes_two_rules() -> None:
    found = smart.rules("bpm:120-128 year:>1999")
    assert found is not None
    assert [records.number(rule, "urpt") for rule in found[1]] == [120, 128, 2000]


@pytest.mark.parametrize(
    "text",
    ["", "house", "energy:>6", "-bpm:120-128", "bpm:fast", "bpm:1-2 | year:>3", "key:~8a", "a | b"],
)
def test_queries_that_serato_cannot_tell_are_not_told(tmp_path: Path, text: str) -> None:
    report = Report()
    smart.write(Node("S", NodeKind.SMART, rule=text), tmp_path, report)
    assert not list(tmp_path.iterdir())
    assert len(report.losses) == 1


def test_rules_that_cannot_be_told_are_given_back_as_they_were(tmp_path: Path) -> None:
    data = smart_crate([("25", "cond_aft_time", "trtt", "x"), ("9", "cond_is_str", "trpt", "y")], 0)
    folder = library(tmp_path)
    (folder / "SmartCrates").mkdir()
    (folder / "SmartCrates/S.scrate").write_bytes(data)
    found = read(folder, Report())
    assert (found.nodes[0].kind, found.nodes[0].rule) == (NodeKind.SMART, "")
    (folder / "SmartCrates/S.scrate").unlink()
    write(kept(found, FORMAT, Report()), folder, Report())
    assert (folder / "SmartCrates/S.scrate").read_bytes() == data


def test_sessions_are_read_as_history(tmp_path: Path) -> None:
    folder = library(tmp_path)
    fields = [("\0\0\0\x02", "/m/a.mp3\0".encode("utf-16-be")), ("\0\0\0\x1c", b"\x65\x53\xf1\x00")]
    entry = ("oent", records.build([("adat", records.build(fields))]))
    (folder / "History/Sessions").mkdir(parents=True)
    (folder / "History/Sessions/12.session").write_bytes(records.build([entry, entry])[:-5])
    report = Report()
    (node,) = read(folder, report).nodes
    assert (node.kind, node.name) == (NodeKind.HISTORY, "2023-11-14 22:13:20")
    assert node.entries == (Entry("/m/a.mp3", "2023-11-14T22:13:20Z"),)
    assert "ends in the middle" in str(report.losses[0])


def test_extras_of_the_database_survive_a_new_folder(tmp_path: Path) -> None:
    folder = library(tmp_path / "1", track_record("a.mp3", tsng="A", zzzz="kept"))
    found = read(folder, Report())
    shutil.rmtree(folder)
    write(kept(found, FORMAT, Report()), folder, Report())
    data = (folder / "database V2").read_bytes()
    assert "kept".encode("utf-16-be") in data
