# SPDX-License-Identifier: GPL-3.0-or-later
"""Measuring the decoder: the figures belong to the file."""

from pathlib import Path

import pytest

from app.media.bench import measure
from tests.app.decode_files import RECIPES, music


def test_the_figures_of_a_measured_file_fit_together(tmp_path: Path) -> None:
    path = RECIPES["lame.mp3"].make(tmp_path / "a.mp3", music(44100, 3.0))
    told = measure(path)
    assert told["codec"] == "mp3"
    assert (told["rate"], told["channels"], told["seconds"]) == (44100, 2, 3.0)
    assert told["warnings"] == 0
    assert float(told["realtime"]) == pytest.approx(3.0 / float(told["cpu_s"]), rel=0.05)
    assert 0 < float(told["first_block_ms"]) <= float(told["wall_s"]) * 1000
