# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound that no studio would have made, as files in the wild hold it."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.analysis import beats, level, style
from app.analysis.beats import Hints
from app.analysis.pipeline import Analyser, Options, Profile
from app.analysis.pool import worker
from app.analysis.pool.job import Job
from app.analysis.result import Beats
from app.analysis.sound import Sound
from tests import signals

RATE = 44_100


def test_sides_that_cancel_each_other_out_have_beats_all_the_same() -> None:
    plain = signals.clicks(120.0, 15.0, RATE)
    wrong = np.ascontiguousarray(plain * np.array([1, -1], np.float32))
    assert beats.find(Sound(wrong, RATE), None, Hints()).tempo == pytest.approx(
        beats.find(Sound(plain, RATE), None, Hints()).tempo
    )


def test_silence_before_the_music_does_not_lower_its_energy() -> None:
    music = signals.noise(-12.0, 20.0, RATE)
    late = np.concatenate([signals.silence(40.0, RATE), music])
    nothing = Beats(tempo=0.0, grid=None)
    alone = level.energy(Sound(music, RATE), nothing).overall
    assert level.energy(Sound(late, RATE), nothing).overall == pytest.approx(alone, abs=0.5)


def test_silence_is_of_no_genre() -> None:
    assert style.find(Sound(signals.silence(5.0, RATE), RATE)).genres == ()


def test_the_same_damage_in_each_block_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "broken.wav"
    soundfile.write(path, np.full((5 * RATE, 2), np.nan, np.float32), RATE, subtype="FLOAT")
    assert len(Sound.of(path).warnings) == 1


def test_what_cannot_be_analysed_is_told_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "album" / "01.mp3"
    path.parent.mkdir()
    path.touch()
    outcome = worker.analyse(Analyser(Options(Profile.FAST)), Job(str(path)))
    assert outcome.error == f"{path}: the file is empty"
