# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers: found, scaled, kept; pictures made to hurt do not."""

import os
import shutil
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import pytest
from mutagen.aiff import AIFF
from mutagen.asf import ASF, ASFByteArrayAttribute
from mutagen.flac import FLAC
from mutagen.flac import Picture as Block
from mutagen.id3 import APIC, ID3
from mutagen.mp4 import MP4, MP4Cover
from mutagen.oggopus import OggOpus
from mutagen.wave import WAVE

from app.library import covers as module
from app.library.covers import Covers, make_covers
from app.media.container.fingerprint import audio_hash
from app.media.tags.pictures import cover_in
from tests.app.decode_files import RECIPES, music


def png(width: int, height: int, depth: int = 8, shade: int = 200) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    row = b"\0" + bytes([shade]) * ((width * depth + 7) // 8)
    packer = zlib.compressobj(9)
    body = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, depth, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


PICTURE = png(300, 150)


def block(data: bytes) -> Block:
    made = Block()
    made.data, made.mime, made.type, made.desc = data, "image/png", 3, "front"
    return made


def put_id3(path: Path) -> None:
    file = {".wav": WAVE, ".aiff": AIFF}.get(path.suffix)
    frame = APIC(encoding=1, mime="image/png", type=3, desc="über", data=PICTURE)
    if file is None:
        tags = ID3()
        tags.add(frame)
        tags.save(path)
    else:
        opened = file(path)
        opened.add_tags()
        opened.tags.add(frame)
        opened.save()


def put_flac(path: Path) -> None:
    file = FLAC(path)
    other = block(b"back")
    other.type = 4
    file.add_picture(other)
    file.add_picture(block(PICTURE))
    file.save()


def put_opus(path: Path) -> None:
    import base64

    file = OggOpus(path)
    file["metadata_block_picture"] = base64.b64encode(block(PICTURE).write()).decode()
    file.save()


def put_mp4(path: Path) -> None:
    file = MP4(path)
    file["covr"] = [MP4Cover(PICTURE, MP4Cover.FORMAT_PNG)]
    file.save()


def put_asf(path: Path) -> None:
    file = ASF(path)
    data = b"\3" + struct.pack("<I", len(PICTURE)) + "image/png\0".encode("utf-16-le")
    file["WM/Picture"] = [ASFByteArrayAttribute(data + "\0".encode("utf-16-le") + PICTURE)]
    file.save()


PUT: dict[str, Callable[[Path], None]] = {
    "lame.mp3": put_id3,
    "a.wav": put_id3,
    "a.aiff": put_id3,
    "a.flac": put_flac,
    "a.opus": put_opus,
    "alac.m4a": put_mp4,
    "v2.wma": put_asf,
}


@pytest.fixture(scope="module")
def song(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("song") / "a.flac"
    return RECIPES["a.flac"].make(path, music(44100, 0.3))


@pytest.fixture
def covers(tmp_path: Path) -> Iterator[Covers]:
    made = Covers(tmp_path / "cache")
    yield made
    made.close()


def made_of(path: Path, folder: Path) -> dict[str, str]:
    return next(make_covers((str(path), str(folder), (64, 256))))


def size_of(path: str | Path) -> tuple[int, int]:
    with av.open(str(path)) as picture:
        frame = next(picture.decode(video=0))
        return frame.width, frame.height


@pytest.mark.parametrize("name", PUT)
def test_the_front_cover_is_found_in_every_format(name: str, tmp_path: Path) -> None:
    path = RECIPES[name].make(tmp_path / name, music(RECIPES[name].rate, 0.3))
    assert cover_in(path) == b""
    PUT[name](path)
    assert cover_in(path) == PICTURE


def test_a_cover_is_scaled_once_and_kept_by_its_sound(
    covers: Covers, song: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(song, tmp_path / "b.flac"))
    put_flac(path)
    found = covers.of(path, 64)
    assert found is not None
    assert size_of(found) == (64, 32)
    assert size_of(covers.cached(audio_hash(path), 256) or "") == (256, 128)
    first = found.stat().st_ino
    moved = path.rename(tmp_path / "c.flac")
    again = covers.of(moved, 64)
    assert again == found
    assert again.stat().st_ino == first


def test_new_tags_bring_a_new_cover(song: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(song, tmp_path / "b.flac"))
    assert made_of(path, tmp_path / "covers") == {"64": "", "256": ""}
    put_flac(path)
    os.utime(path, ns=(10**18, 10**18))
    assert size_of(made_of(path, tmp_path / "covers")["256"]) == (256, 128)


def test_a_picture_in_the_folder_serves_where_the_file_has_none(song: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(song, tmp_path / "b.flac"))
    (tmp_path / "Folder.PNG").write_bytes(png(20, 40))
    (tmp_path / "scan.png").write_bytes(PICTURE)
    assert size_of(made_of(path, tmp_path / "covers")["64"]) == (20, 40)
    (tmp_path / "cover.png").write_bytes(png(40, 20))
    os.utime(path, ns=(10**18, 10**18))
    assert size_of(made_of(path, tmp_path / "covers")["64"]) == (40, 20)


BOMB = png(20_000, 20_000, depth=1)
HURTING = {
    "400 million pixels in 49 KB": BOMB,
    "the end is missing": PICTURE[: len(PICTURE) // 2],
    "only the first bytes": b"\x89PNG\r\n\x1a\n",
    "no picture": b"\xff\xd8" + bytes(5000),
    "text": b"<svg onload='x'/>",
    "a WAV": b"RIFF" + bytes(100),
    "a broken GIF": b"GIF89a" + b"\xff" * 50,
}


@pytest.mark.parametrize("name", HURTING)
def test_pictures_made_to_hurt_are_no_covers(name: str, song: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(song, tmp_path / "b.flac"))
    file = FLAC(path)
    file.add_picture(block(HURTING[name]))
    file.save()
    found = made_of(path, tmp_path / "covers")
    assert found == {"64": "", "256": ""} or name == "the end is missing"


def test_a_drive_that_hangs_is_not_asked_again(
    covers: Covers, song: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "TASK", "tests.library.scan_files:hang")
    monkeypatch.setattr(module, "PATIENCE_S", 0.3)
    assert covers.of(song) is None
    monkeypatch.undo()
    assert covers.of(song) is None
    covers._afraid.clear()
    assert covers.of(song) is None  # it has none, but now it was asked
    assert not covers._afraid


def test_the_cache_does_not_grow_for_ever(
    covers: Covers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        file = tmp_path / "cache" / "covers" / "aa" / f"{number}.jpg"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(bytes(100))
        os.utime(file, (number, number))
    monkeypatch.setattr(module, "KEPT_BYTES", 250)
    covers.trim()
    assert sorted(f.name for f in (tmp_path / "cache").rglob("*.jpg")) == ["2.jpg", "3.jpg"]
