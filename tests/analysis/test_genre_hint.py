# SPDX-License-Identifier: GPL-3.0-or-later
"""A file's own genre decides between half and double tempo where the music leaves it open."""

from pathlib import Path

import pytest
import soundfile
from mutagen.flac import FLAC

from app.analysis.pipeline import Analyser, Options, Profile
from tests import signals


def tempo(folder: Path, bpm: float, genre: str) -> float:
    path = folder / f"{genre or 'none'}.flac"
    soundfile.write(path, signals.clicks(bpm, 30, 44_100), 44_100)
    if genre:
        tags = FLAC(path)
        tags["genre"] = genre
        tags.save()
    return Analyser(Options(profile=Profile.FAST)).analyse(path).beats.tempo


def test_clicks_of_87_are_drum_and_bass_at_174_and_hip_hop_at_87(tmp_path: Path) -> None:
    assert tempo(tmp_path, 87, "Drum & Bass") == pytest.approx(174, abs=0.05)
    assert tempo(tmp_path, 87, "Hip-Hop") == pytest.approx(87, abs=0.05)
