# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags of music files: what is read, and that they never fail a load."""

from pathlib import Path

import pytest
from mutagen.asf import ASF
from mutagen.flac import FLAC
from mutagen.id3 import ID3, TBPM, TIT2, TKEY, TPE1, TXXX
from mutagen.mp4 import MP4, MP4FreeForm
from mutagen.oggopus import OggOpus

from app.media.tags import Tags, read_tags
from tests.app.decode_files import RECIPES, music


def tag_id3(path: Path) -> None:
    tags = ID3()
    tags.add(TIT2(encoding=3, text="Night\nTrain"))
    tags.add(TPE1(encoding=3, text=["Ann", "Bob"]))
    tags.add(TBPM(encoding=3, text="127.5"))
    tags.add(TKEY(encoding=3, text="8A"))
    tags.add(TXXX(encoding=3, desc="replaygain_track_gain", text="-7.25 dB"))
    tags.save(path)


def tag_flac(path: Path) -> None:
    file = FLAC(path)
    file.update(
        title="Night Train",
        artist=["Ann", "Bob"],
        bpm="127,5",
        initialkey="8A",
        replaygain_track_gain="-7.25 dB",
    )
    file.save()


def tag_mp4(path: Path) -> None:
    file = MP4(path)
    file["\xa9nam"], file["\xa9ART"] = "Night Train", ["Ann", "Bob"]
    own = "----:com.apple.iTunes:"
    file[own + "BPM"] = MP4FreeForm(b"127.5")
    file[own + "initialkey"] = MP4FreeForm(b"8A")
    file[own + "replaygain_track_gain"] = MP4FreeForm(b"-7.25 dB")
    file.save()


def tag_asf(path: Path) -> None:
    file = ASF(path)
    file["Title"], file["Author"] = "Night Train", ["Ann", "Bob"]
    file["WM/BeatsPerMinute"], file["WM/InitialKey"] = "127.5", "8A"
    file["replaygain_track_gain"] = "-7.25 dB"
    file.save()


TAGGERS = {"lame.mp3": tag_id3, "a.flac": tag_flac, "aac.m4a": tag_mp4, "v2.wma": tag_asf}


@pytest.mark.parametrize("name", TAGGERS)
def test_tags_are_read_in_every_dialect(name: str, tmp_path: Path) -> None:
    recipe = RECIPES[name]
    path = recipe.make(tmp_path / name, music(recipe.rate, 0.5))
    TAGGERS[name](path)
    assert read_tags(path) == Tags("Night Train", "Ann / Bob", "8A", 127.5, -7.25)


def test_the_gain_of_opus_is_told_on_the_scale_of_replay_gain(tmp_path: Path) -> None:
    path = RECIPES["a.opus"].make(tmp_path / "a.opus", music(48000, 0.5))
    file = OggOpus(path)
    file["R128_TRACK_GAIN"] = "-512"
    file.save()
    assert read_tags(path).gain_db == 3.0


def test_a_file_without_a_title_is_called_by_its_name(tmp_path: Path) -> None:
    path = RECIPES["a.wav"].make(tmp_path / "My Song.wav", music(44100, 0.5))
    assert read_tags(path) == Tags("My Song")


@pytest.mark.parametrize("bpm", ["", "fast", "-3", "0", "nan", "1e9", "99999"])
def test_a_tempo_that_is_none_counts_as_unknown(bpm: str, tmp_path: Path) -> None:
    path = RECIPES["lame.mp3"].make(tmp_path / "a.mp3", music(44100, 0.5))
    tags = ID3()
    tags.add(TBPM(encoding=3, text=bpm))
    tags.save(path)
    assert read_tags(path).bpm in (0.0, 1.0)


def test_endless_texts_fit_in_the_engine(tmp_path: Path) -> None:
    path = RECIPES["lame.mp3"].make(tmp_path / "a.mp3", music(44100, 0.5))
    tags = ID3()
    tags.add(TIT2(encoding=3, text="ü" * 5000))
    tags.add(TKEY(encoding=3, text="A minor, more or less"))
    tags.save(path)
    read = read_tags(path)
    assert 200 < len(read.title.encode()) < 256
    assert len(read.key.encode()) < 16


def test_broken_tags_are_told_and_the_name_is_used(tmp_path: Path) -> None:
    path = tmp_path / "broken.flac"
    path.write_bytes(b"fLaC\x84\xff\xff\xff" + bytes(40))
    read = read_tags(path)
    assert read.title == "broken"
    assert "tags cannot be read" in read.problem
