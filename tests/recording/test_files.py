# SPDX-License-Identifier: GPL-3.0-or-later
"""Recorded files: what goes in comes out, at each moment of their making."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.media.decode import decode
from app.session.recording import files
from tests import signals
from tests.signals import RATE

FORMS = ["wav", "flac", "mp3", "aac", "opus"]


def record(path: Path, form: str, sound: np.ndarray, bits: int = 24) -> files.SoundFile:
    file = files.create(path, form, RATE, bits, 256)
    for start in range(0, len(sound), 4800):
        file.write(sound[start : start + 4800])
    return file


def decoded(path: Path) -> np.ndarray:
    return np.concatenate(list(decode(path)))


def test_24_bits_are_the_sound_bit_for_bit(tmp_path: Path) -> None:
    sound = signals.noise(-20, 2)
    steps = np.rint(sound.astype(np.float64) * 2**23).astype(np.int32)
    for form in ("wav", "flac"):
        path = tmp_path / f"x.{form}"
        record(path, form, sound).close()
        found, rate = soundfile.read(path, dtype="int32")
        assert rate == RATE
        assert np.array_equal(found >> 8, steps)


def test_what_is_too_loud_is_cut_at_full_scale() -> None:
    loud = np.array([[1.5, -1.5], [1.0, -1.0]], np.float32)
    assert files.quantised(loud).tolist() == [[8388607, -8388608], [8388607, -8388608]]
    assert np.abs(files.dithered(loud, np.random.default_rng(1))).max() <= 32768


def test_16_bits_are_dithered(tmp_path: Path) -> None:
    quiet = signals.sine(440, 4, peak=0.4 / 32768)  # less than half a step
    record(tmp_path / "x.wav", "wav", quiet, 16).close()
    found, _ = soundfile.read(tmp_path / "x.wav")
    spectrum = np.abs(np.fft.rfft(found[:RATE, 0]))
    assert spectrum[440] > 8 * np.median(spectrum)
    assert np.abs(found * 32768).max() <= 2.01


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_was_cut_plays_almost_to_its_end(form: str, tmp_path: Path) -> None:
    sound = signals.sine(440, 5)
    path, cut = tmp_path / f"x.{form}", tmp_path / f"cut.{form}"
    file = record(path, form, sound)
    settled = file.settle()
    assert settled > len(sound) - RATE / 2
    shutil.copy(path, cut)  # as if killed now
    file.close()
    found = decoded(cut)
    assert len(found) > len(sound) - RATE
    assert np.abs(found[RATE : 2 * RATE]).max() > 0.3


@pytest.mark.parametrize("form", ["wav", "flac"])
def test_a_cut_file_tells_what_it_holds(form: str, tmp_path: Path) -> None:
    sound = signals.noise(-20, 3)
    path, cut = tmp_path / f"x.{form}", tmp_path / f"cut.{form}"
    file = record(path, form, sound)
    settled = file.settle()
    shutil.copy(path, cut)
    file.close()
    found = decoded(cut)
    assert len(found) >= settled - 1
    assert np.abs(found[:settled] - sound[:settled]).max() < 2**-22


def test_a_killed_wav_gets_back_what_its_header_did_not_tell(tmp_path: Path) -> None:
    sound = signals.noise(-20, 1)
    path, cut = tmp_path / "x.wav", tmp_path / "cut.wav"
    file = files.create(path, "wav", RATE, 24, 0)
    file.write(sound[:1000])
    file.settle()
    file.write(sound[1000:3000])
    shutil.copy(path, cut)
    file.close()
    with cut.open("ab") as torn:
        torn.write(b"xy")  # half a frame
    assert soundfile.info(cut).frames == 1000
    assert files.repair_wav(cut) == 3000
    assert soundfile.info(cut).frames == 3000
    assert cut.stat().st_size == path.stat().st_size


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "x.wav").write_text("mine")
    with pytest.raises(FileExistsError):
        files.create(tmp_path / "x.wav", "wav", RATE, 24, 0)
    assert (tmp_path / "x.wav").read_text() == "mine"
