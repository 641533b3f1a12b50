# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage in the tags of music files: fields and lines of text, never anything else."""

import random
import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.library.model import Track
from app.media.errors import MediaError
from app.media.tags import read_file, write_tags
from app.media.tags.pictures import cover_in
from tests.app.decode_files import RECIPES, music
from tests.app.test_tags_write import ALL

NAMES = ["a.wav", "a.aiff", "a.flac", "alac.m4a", "lame.mp3", "bare.aac", "libvorbis.ogg"]
NAMES += ["a.opus", "flac.oga", "v2.wma", "fragments.mp4"]
ROUNDS = 60
NASTY = [b"\0", b"\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\0\0\0\1"]
NASTY += [b"ID3\4\0\xff\x7f\x7f\x7f\x7f", b"APETAGEX", b"TAG", b"OggS", b"moov", b"ilst", b"meta"]


@cache
def tagged(name: str) -> bytes:
    with TemporaryDirectory() as folder:
        path = RECIPES[name].make(Path(folder) / name, music(RECIPES[name].rate, 0.3))
        write_tags(path, ALL)
        return path.read_bytes()


def damaged(data: bytes, rng: random.Random) -> bytes:
    broken = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        near = rng.random() < 0.8
        at = rng.randrange(min(len(broken) + 1, 3000) if near else len(broken) + 1)
        junk = rng.choice([*NASTY, rng.randbytes(rng.randint(1, 8))])
        match rng.randrange(5):
            case 0:
                del broken[at : at + rng.randint(1, 200)]
            case 1:
                broken[at:at] = junk * rng.randint(1, 40)
            case 2:
                del broken[at:]
                broken += b"\0"
            case _:
                broken[at : at + len(junk)] = junk
    return bytes(broken)


@pytest.mark.parametrize("name", NAMES)
def test_damage_gives_fields_or_a_reason(name: str, tmp_path: Path) -> None:
    rng = random.Random(f"{name} 1")
    path = tmp_path / name
    for _ in range(ROUNDS):
        path.write_bytes(damaged(tagged(name), rng))
        try:
            read = read_file(path)
            cover_in(path)
        except MediaError:
            continue
        assert all("\n" not in line for line in read.problems)
        track = Track(str(path), **read.fields)
        assert 0 <= track.bpm <= 999
        assert track.rating is None or 0 <= track.rating <= 100
        assert read.sound.seconds >= 0


@pytest.mark.parametrize("name", NAMES)
def test_tags_of_a_damaged_file_are_written_whole_or_not_at_all(name: str, tmp_path: Path) -> None:
    rng = random.Random(f"{name} 2")
    path = tmp_path / name
    for _ in range(ROUNDS // 4):
        before = damaged(tagged(name), rng)
        path.write_bytes(before)
        try:
            write_tags(path, {"title": "New"})
        except MediaError:
            assert path.read_bytes() == before
        else:
            assert read_file(path).fields["title"] == "New"
    shutil.rmtree(tmp_path)
