# SPDX-License-Identifier: GPL-3.0-or-later
"""Serato's folder and its tags in music files: what is written is read again, the rest stays."""

import hashlib
import shutil
import struct
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import mutagen
import pytest
import soundfile

from app.library.interchange.errors import FormatError
from app.library.interchange.kept import kept
from app.library.interchange.serato import FORMAT, files, read, records, smart, tags, write
from app.library.interchange.serato.payloads import id3
from app.library.model import (
    Anchor,
    Collection,
    Cue,
    CueKind,
    Entry,
    Grid,
    Node,
    NodeKind,
    Report,
    Track,
)
from tests.app.decode_files import RECIPES, music

CUES = (
    Cue(CueKind.HOT, 1.234, slot=0, name="drop ü", color=0xC02626, source="serato"),
    Cue(CueKind.HOT, 2.0, slot=7, color=0x123456, locked=True, source="serato"),
    Cue(CueKind.HOT, 3.0, 5.5, slot=2, loop_slot=True, name="loop", color=0x27AAE1),
)
GRID = Grid((Anchor(0.25, 0), Anchor(4.25, 8)), 124.5, bars_known=False)
KINDS = ["a.mp3", "bare.mp3", "a.wav", "a.aiff", "a.flac", "alac.m4a", "libvorbis.ogg"]
NO_OLDER_LIST = ("a.flac", "libvorbis.ogg")


def with_id3(tag: bytes) -> bytes:
    """Something that passes for an MP3 file: the frames are never decoded here."""
    return tag + (b"\xff\xfb\x90\x64" + bytes(413)) * 20


def text_frame(name: bytes, text: bytes, flags: bytes = b"\0\0") -> bytes:
    return name + struct.pack(">I", len(text) + 1) + flags + b"\0" + text


def id3_tag(*frames: bytes, version: int = 3, flags: int = 0, padding: int = 0) -> bytes:
    body = b"".join(frames) + bytes(padding)
    return b"ID3" + bytes([version, 0, flags]) + id3.to_syncsafe(len(body)) + body


@cache
def whole(name: str) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        match name:
            case "a.mp3":
                title = text_frame(b"TIT2", b"Title")
                return with_id3(id3_tag(title, text_frame(b"XXXX", b"?"), padding=20))
            case "bare.mp3":
                return with_id3(b"")
            case "libvorbis.ogg" | "alac.m4a":
                RECIPES[name].make(path, music(RECIPES[name].rate, 1.0))
            case _:
                soundfile.write(path, music(44100, 0.3), 44100)
        return path.read_bytes()


def made(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(whole(name))
    return path


def sound_of(path: Path) -> str:
    """A print of what is heard."""
    if path.suffix == ".mp3":
        data = path.read_bytes()
        return hashlib.sha256(data[id3.tag_length(data) :]).hexdigest()
    from app.media.decode import Music

    with Music(path) as opened:
        return hashlib.sha256(b"".join(b.tobytes() for b in opened.blocks())).hexdigest()


def collection(*tracks: Track, nodes: tuple[Node, ...] = ()) -> Collection:
    return Collection("", tracks, nodes)


def bare(cue: Cue) -> Cue:
    return replace(cue, raw={}, source="")


# ---- tags in music files


@pytest.mark.parametrize("name", KINDS)
def test_cues_grid_color_and_gain_come_back_from_every_kind_of_file(
    tmp_path: Path, name: str
) -> None:
    path = made(tmp_path, name)
    heard = sound_of(path)
    ogg = name.endswith("ogg")
    track = Track(
        str(path),
        cues=CUES,
        grid=None if ogg else GRID,
        grid_locked=not ogg,
        color=0x993333,
        bpm=0.0 if ogg else 124.5,
        gain_db=None if ogg else -3.25,
    )
    report = Report()
    wanted = kept(collection(track), tags.FORMAT, report)
    tags.write(wanted, tmp_path, report)
    assert report.losses == []
    (back,) = tags.read(tmp_path, report).tracks
    assert [bare(c) for c in back.cues] == [bare(c) for c in wanted.tracks[0].cues]
    assert replace(back, cues=(), extras={}, grid=None) == replace(track, cues=(), grid=None)
    assert (back.grid and back.grid.anchors) == (track.grid and track.grid.anchors)
    assert sound_of(path) == heard
    names = set(files.read(path)[0])
    assert ("Markers_" in names) == (name not in NO_OLDER_LIST)


@pytest.mark.parametrize("name", KINDS)
def test_writing_the_same_again_leaves_the_file_alone(tmp_path: Path, name: str) -> None:
    path = made(tmp_path, name)
    for _ in range(2):
        tags.write(collection(Track(str(path), cues=CUES)), tmp_path, Report())
        data, number = path.read_bytes(), path.stat().st_ino
    track = tags.read(path, Report()).tracks[0]
    tags.write(collection(track), tmp_path, Report())
    assert path.read_bytes() == data
    assert path.stat().st_ino == number


@pytest.mark.parametrize("name", ["a.flac", "alac.m4a", "libvorbis.ogg"])
def test_other_tags_of_a_file_stay(tmp_path: Path, name: str) -> None:
    path = made(tmp_path, name)
    file: Any = mutagen.File(path)
    file["\xa9nam" if name.endswith("m4a") else "title"] = ["Name"]
    file.save()
    tags.write(collection(Track(str(path), cues=CUES)), tmp_path, Report())
    again: Any = mutagen.File(path)
    assert again["\xa9nam" if name.endswith("m4a") else "title"] == ["Name"]


def test_frames_that_nobody_understands_keep_their_bytes_and_order(tmp_path: Path) -> None:
    odd = text_frame(b"ZZZZ", b"\xff\0\xff", b"\x80\0")
    before = id3.object_frame("Other", b"1", 3)
    old = id3.object_frame("Serato Markers2", b"\1\1", 3)
    behind = text_frame(b"TIT2", b"Title")
    path = tmp_path / "a.mp3"
    path.write_bytes(with_id3(id3_tag(before, old, odd, behind, padding=2000)))
    size = path.stat().st_size
    tags.write(collection(Track(str(path), cues=CUES[:1])), tmp_path, Report())
    data = path.read_bytes()
    found = [f.name for f in id3.frames(data)]
    assert found == ["GEOB", "GEOB", "ZZZZ", "TIT2", "GEOB"]
    assert before in data
    assert odd + behind in data
    assert len(data) == size  # the padding took it


def test_old_lengths_of_itunes_are_understood() -> None:
    big = b"TIT2" + struct.pack(">I", 300) + b"\0\0" + b"x" * 300
    tag = id3_tag(big, id3.object_frame("Serato Analysis", b"\2\1", 4), version=4)
    assert id3.objects(tag) == {"Serato Analysis": b"\2\1"}


def test_unsynchronised_and_compressed_objects_are_read() -> None:
    import zlib

    frame = id3.object_frame("Serato Analysis", b"\xff\0\1", 3)
    tag = id3_tag(frame.replace(b"\xff\0", b"\xff\0\0"), flags=0x80)
    assert id3.objects(tag)["Serato Analysis"] == b"\xff\0\1"
    body = frame[10:]
    packed = struct.pack(">I", len(body)) + zlib.compress(body)
    tag = id3_tag(b"GEOB" + struct.pack(">I", len(packed)) + b"\0\x80" + packed)
    assert id3.objects(tag)["Serato Analysis"] == b"\xff\0\1"


def test_a_bomb_in_a_compressed_object_is_cut() -> None:
    import zlib

    packed = struct.pack(">I", 4) + zlib.compress(b"\0a\0\0Serato X\0" + bytes(1 << 26))
    tag = id3_tag(b"GEOB" + struct.pack(">I", len(packed)) + b"\0\x80" + packed)
    assert len(id3.objects(tag)["Serato X"]) < id3.LARGEST_OBJECT


@pytest.mark.parametrize("flags", [0x80, 0x40, 0x10])
def test_tags_of_odd_form_are_left_alone_with_a_word(tmp_path: Path, flags: int) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(with_id3(id3_tag(bytes(10), version=4, flags=flags)))
    data, report = path.read_bytes(), Report()
    tags.write(collection(Track(str(path), cues=CUES)), tmp_path, report)
    assert path.read_bytes() == data
    assert "left alone" in str(report.losses[0])


def test_a_file_that_changes_meanwhile_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path, "a.mp3")
    read_again = files.CONTAINERS[".mp3"].read

    def read_and_touch(at: Path) -> Any:
        with path.open("ab") as other:
            other.write(b"!")
        return read_again(at)

    changed = replace(files.CONTAINERS[".mp3"], read=read_and_touch)
    monkeypatch.setitem(files.CONTAINERS, ".mp3", changed)
    with pytest.raises(files.NotWritten, match="meanwhile"):
        files.write(path, {"Markers2": b"\1\1"})
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.mp3"]


def test_files_outside_of_the_folder_are_left_as_they_are(tmp_path: Path) -> None:
    path = made(tmp_path, "a.mp3")
    (tmp_path / "in").mkdir()
    report = Report()
    tags.write(collection(Track(str(path), cues=CUES)), tmp_path / "in", report)
    assert path.read_bytes() == whole("a.mp3")
    assert "is not in" in str(report.losses[0])


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    path = made(tmp_path, "a.mp3")
    (tmp_path / "link.mp3").symlink_to(path)
    tags.write(collection(Track(str(tmp_path / "link.mp3"), cues=CUES)), tmp_path, Report())
    assert (tmp_path / "link.mp3").is_symlink()
    assert tags.read(path, Report()).tracks[0].cues


# ---- the folder


def library(path: Path, *tracks: bytes, crates: dict[str, bytes] | None = None) -> Path:
    folder = path / "_Serato_"
    (folder / "Subcrates").mkdir(parents=True)
    head = records.build([records.encode("vrsn", records.DATABASE)])
    (folder / "database V2").write_bytes(head + b"".join(tracks))
    for name, data in (crates or {}).items():
        (folder / "Subcrates" / f"{name}.crate").write_bytes(data)
    return folder


def track_record(path: str, **values: str | int) -> bytes:
    found = [records.encode("pfil", path)]
    found += [records.encode(tag, value) for tag, value in values.items()]
    return records.build([("otrk", records.build(found))])


def crate(*paths: str) -> bytes:
    found = [("otrk", records.build([records.encode("ptrk", path)])) for path in paths]
    return records.build([records.encode("vrsn", records.CRATE), *found])


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
    other = crate("Music/b.mp3")
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
    assert "too long" in str(report.losses[0])


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
    folder = library(tmp_path, crates={"%%".join("a" * 80): crate("x.mp3")})
    (node,) = read(folder, Report()).nodes
    assert sum(1 for _ in node.walk()) == 41


# ---- smart crates, sessions

RULES = {
    "genre:house": [("9", smart.CONTAINS, "trpt", "house")],
    'artist:"Daft Punk" -comment:live': [
        ("7", smart.CONTAINS, "trpt", "Daft Punk"),
        ("17", smart.LACKS, "trpt", "live"),
    ],
    "bpm:>=120 bpm:<=128": [
        ("15", smart.AT_LEAST, "urpt", 120),
        ("15", smart.AT_MOST, "urpt", 128),
    ],
}


def smart_crate(rules: list[tuple[str, str, str, str | int]], every: int = 1) -> bytes:
    found = [records.encode("vrsn", records.SMART_CRATE)]
    found.append(("rart", records.build([records.encode("brut", every)])))
    for field, how, tag, value in rules:
        rule = [records.encode("urkt", int(field)), records.encode("trft", how)]
        found.append(("rurt", records.build([*rule, records.encode(tag, value)])))
    return records.build(found)


@pytest.mark.parametrize("text", RULES)
def test_rules_become_queries_and_queries_rules(tmp_path: Path, text: str) -> None:
    data = smart_crate(RULES[text])
    assert smart.query(list(records.parse(data))) == text
    smart.write(Node("S", NodeKind.SMART, rule=text), tmp_path, Report())
    written = (tmp_path / "S.scrate").read_bytes()
    assert smart.query(list(records.parse(written))) == text


def test_a_range_becomes_two_rules() -> None:
    found = smart.rules("bpm:120-128 year:>1999")
    assert found is not None
    assert [records.number(rule, "urpt") for rule in found] == [120, 128, 2000]


@pytest.mark.parametrize(
    "text", ["", "house", "energy:>6", "-bpm:120-128", "bpm:fast", "genre:a |"]
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
