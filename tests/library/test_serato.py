# SPDX-License-Identifier: GPL-3.0-or-later
"""Serato's tags in music files: what is written is read again, the rest stays."""

import hashlib
import struct
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import mutagen
import pytest
from hypothesis import given, settings

from app.library.interchange.kept import kept
from app.library.interchange.same import differences
from app.library.interchange.serato import files, tags
from app.library.interchange.serato.form import COARSE
from app.library.interchange.serato.payloads import id3
from app.library.model import (
    Collection,
    Cue,
    Report,
    Track,
)
from tests.library.library_values import collections
from tests.library.serato_files import (
    CUES,
    GRID,
    KINDS,
    NO_OLDER_LIST,
    collection,
    id3_tag,
    made,
    text_frame,
    whole,
    with_id3,
)


def sound_of(path: Path) -> str:
    """A print of what is heard."""
    if path.suffix == ".mp3":
        data = path.read_bytes()
        return hashlib.sha256(data[id3.tag_length(data) :]).hexdigest()
    from app.media.decode import Music

    with Music(path) as opened:
        return hashlib.sha256(b"".join(b.tobytes() for b in opened.blocks())).hexdigest()


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


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(collections("/music"))
def test_what_is_written_into_music_files_is_read_again(made_up: Collection) -> None:
    with TemporaryDirectory() as folder:
        tracks = []
        for number, track in enumerate(made_up.tracks):
            path = Path(folder) / f"{number}.mp3"
            path.write_bytes(with_id3(b""))
            tracks.append(replace(track, path=str(path)))
        wanted = kept(collection(*tracks), tags.FORMAT, Report())
        report = Report()
        tags.write(wanted, Path(folder), report)
        back = {track.path: track for track in tags.read(Path(folder), report).tracks}
        told = collection(*(back.get(t.path, Track(t.path)) for t in tracks))
        assert report.losses == []
        # a track without a grid cannot have it locked, and one without anything keeps no trace
        assert differences(wanted, told, COARSE) == []
