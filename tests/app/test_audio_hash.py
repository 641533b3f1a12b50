# SPDX-License-Identifier: GPL-3.0-or-later
"""The hash of a file's sound: tags do not change it, sound does."""

import shutil
from pathlib import Path

import av
import numpy as np
import pytest

from app.media.container.fingerprint import PIECE, audio_hash
from app.media.tags import write_tags
from tests.app.decode_files import RECIPES, music, write_sndfile

NAMES = ["a.wav", "a.aiff", "a.flac", "alac.m4a", "lame.mp3", "untagged.mp3", "aac.m4a"]
NAMES += ["fragments.mp4", "bare.aac", "libvorbis.ogg", "a.opus", "flac.oga", "v2.wma"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hash")
    for name in NAMES:
        RECIPES[name].make(folder / name, music(RECIPES[name].rate, 2.0))
    return folder


def copied_by_ffmpeg(path: Path, target: Path) -> Path:
    """The same packets in a new file of the same format, with other tags."""
    with av.open(str(path)) as source, av.open(str(target), "w", format=kind(path)) as out:
        stream = source.streams.audio[0]
        copy = out.add_stream_from_template(stream)
        out.metadata["title"] = "another title " * 40
        for packet in source.demux(stream):
            if packet.dts is not None:
                packet.stream = copy
                out.mux(packet)
    return target


def kind(path: Path) -> str:
    return RECIPES[path.name].container.lower() if path.suffix != ".wma" else "asf"


@pytest.mark.parametrize("name", NAMES)
def test_new_tags_do_not_change_the_hash(name: str, made: Path, tmp_path: Path) -> None:
    before = audio_hash(made / name)
    path = shutil.copy(made / name, tmp_path / name)
    write_tags(path, {"title": "another title " * 40, "year": 1999})
    assert len(before) == 20
    assert audio_hash(path) == before


@pytest.mark.parametrize("name", NAMES)
def test_packets_copied_by_ffmpeg_have_the_same_hash(name: str, made: Path, tmp_path: Path) -> None:
    copy = copied_by_ffmpeg(made / name, tmp_path / name)
    assert audio_hash(copy) == audio_hash(made / name)


@pytest.mark.parametrize("name", NAMES)
def test_other_sound_has_another_hash(name: str, made: Path, tmp_path: Path) -> None:
    sound = music(RECIPES[name].rate, 2.0)
    sound[: len(sound) // 8] *= 0.5
    other = RECIPES[name].make(tmp_path / name, sound)
    assert audio_hash(other) != audio_hash(made / name)


def test_stems_with_the_same_silence_are_told_apart(tmp_path: Path) -> None:
    """As long as each other, silent at both ends and in the middle."""
    hashes = set()
    for stem in (1, 2):
        sound = np.zeros((44100 * 8, 2), np.float32)
        sound[44100 * 2 : 44100 * 3] = 0.1 * stem
        path = tmp_path / f"{stem}.wav"
        write_sndfile(path, sound, 44100, "WAV", "PCM_16")
        hashes.add(audio_hash(path))
    assert len(hashes) == 2


def test_a_file_without_sound_has_no_hash(tmp_path: Path) -> None:
    path = tmp_path / "text.mp3"
    path.write_text("no music" * PIECE)
    other = tmp_path / "other.bin"
    other.write_bytes(b"\0\1" * 100)
    assert audio_hash(other) == b""
    assert audio_hash(path) != audio_hash(other)
