# SPDX-License-Identifier: GPL-3.0-or-later
"""Waveforms of whole tracks: levels, files, tiles."""

import random
from pathlib import Path

import numpy as np
import pytest

from app.analysis import waveform
from app.analysis.errors import AnalysisError
from app.analysis.sound import Sound
from tests import signals

COLORS = (0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0xFF000000)


def made(seconds: float = 3.0, rate: int = 44_100) -> waveform.Waveform:
    return waveform.find(Sound(signals.noise(-12, seconds, rate), rate))


def test_each_level_has_the_peaks_of_the_finer_one() -> None:
    fine, coarse = made().levels[:2]
    pairs = fine[: len(fine) // 2 * 2].reshape(-1, 2, 4).max(axis=1)
    assert (coarse[: len(pairs)] == pairs).all()


def test_bands_show_what_sounds() -> None:
    low = waveform.find(Sound(signals.sine(60, 2, 44_100), 44_100)).levels[0][50:-50]
    high = waveform.find(Sound(signals.sine(8000, 2, 44_100), 44_100)).levels[0][50:-50]
    assert low[:, 0].mean() > 8 * low[:, 2].mean()
    assert high[:, 2].mean() > 8 * high[:, 0].mean()
    assert abs(int(low[:, 3].max()) - 128) <= 1  # the sine's peak is 0.5


def test_a_file_brings_back_what_was_written(tmp_path: Path) -> None:
    kept = made()
    waveform.save(kept, tmp_path / "a.wave")
    back = waveform.load(tmp_path / "a.wave")
    assert (back.rate, back.frames_a_bin, back.seconds) == (44_100, 128, kept.seconds)
    assert all((a == b).all() for a, b in zip(kept.levels, back.levels, strict=True))


def test_a_long_set_is_kept_coarser_and_stays_under_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waveform, "MOST_BYTES", 100_000)
    long = made(60)  # 20,672 bins of 128 frames: 165 kB with all its levels
    waveform.save(long, tmp_path / "long.wave")
    assert (tmp_path / "long.wave").stat().st_size < 100_000
    assert long.frames_a_bin == 256
    assert len(long.levels[0]) * 256 >= 60 * 44_100


def test_a_tile_shows_sound_where_sound_is() -> None:
    stereo = np.concatenate([signals.silence(2, 44_100), signals.noise(-6, 2, 44_100)])
    tile = waveform.find(Sound(stereo, 44_100)).tile(0, 4, 100, 20, COLORS)
    pixels = np.frombuffer(tile, np.uint32).reshape(20, 100)
    assert (pixels[:, :49] == COLORS[3]).mean() > 0.9
    assert (pixels[:, 52:] != COLORS[3]).mean() > 0.5


def test_a_tile_of_the_whole_is_drawn_from_few_bins_and_of_a_moment_from_the_finest() -> None:
    shape = made(30)
    for seconds in (30.0, 0.05):
        assert len(shape.tile(0, seconds, 200, 10, COLORS)) == 200 * 10 * 4


def test_damaged_waveform_files_are_an_error_of_ours(tmp_path: Path) -> None:
    waveform.save(made(0.5), tmp_path / "a.wave")
    good = (tmp_path / "a.wave").read_bytes()
    rng = random.Random(1)
    for _ in range(300):
        bad = bytearray(good[: rng.randrange(len(good) + 1)])
        for _ in range(rng.randrange(3)):
            if bad:
                bad[rng.randrange(min(len(bad), 60))] = rng.randrange(256)
        (tmp_path / "b.wave").write_bytes(bad)
        try:
            found = waveform.load(tmp_path / "b.wave")
            found.tile(0, 1, 10, 5, COLORS)
        except AnalysisError:
            continue


def test_a_missing_waveform_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(AnalysisError, match=r"gone\.wave"):
        waveform.load(tmp_path / "gone.wave")
