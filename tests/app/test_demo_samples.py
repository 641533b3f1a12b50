# SPDX-License-Identifier: GPL-3.0-or-later
"""The samples that come with the program."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.demo.samples import MAKERS, main
from app.session.beside.kit import KIT
from app.viewmodels.beside.sampler import NAMES


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("kit") / "samples"
    assert main([str(made)]) == 0
    return made


def test_each_pad_of_the_first_start_has_its_sample_and_its_name(folder: Path) -> None:
    names = [name for name, _ in KIT]
    assert sorted(names) == sorted(MAKERS) == sorted(NAMES)
    assert sorted(p.stem for p in folder.iterdir()) == sorted(names)


@pytest.mark.parametrize("name", MAKERS)
def test_samples_are_short_and_neither_too_loud_nor_cut_off(folder: Path, name: str) -> None:
    sound, rate = soundfile.read(folder / f"{name}.flac", always_2d=True)
    assert 0.2 < len(sound) / rate < 10.0
    assert 0.2 < np.abs(sound).max() <= 0.71
    assert np.sqrt(np.mean(sound**2)) < 0.26
    assert np.abs(sound[0]).max() < 0.01
    assert np.abs(sound[-1]).max() < 0.001
    assert abs(sound.mean()) < 0.005


def test_samples_that_are_there_are_left_alone(folder: Path) -> None:
    kept = folder / "kick.flac"
    before = kept.stat().st_mtime_ns
    assert main([str(folder)]) == 0
    assert kept.stat().st_mtime_ns == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert main([str(tmp_path / "file" / "samples")]) == 1
