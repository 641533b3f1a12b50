# SPDX-License-Identifier: GPL-3.0-or-later
"""Fitting of the beats' weights: it finds what tells, and reads a corpus from a folder."""

import json

import numpy as np
import pytest
import soundfile

from app.analysis.beats.fit.__main__ import main
from app.analysis.beats.fit.logit import fit, share_right
from tests.analysis.beat_music import even, track


def test_the_feature_that_tells_gets_the_weight():
    random = np.random.default_rng(1)
    tables = [random.standard_normal((4, 3)) for _ in range(60)]
    for table in tables:
        table[0, 1] += 2.0
    weights = fit(tables, [1.0] * 60, 1.0, range(3))
    assert weights[1] > 1.0
    assert np.abs(weights[[0, 2]]).max() < 0.5
    assert share_right(tables, weights) > 0.7


def test_features_left_out_weigh_nothing():
    tables = [np.array([[1.0, 1.0], [0.0, 0.0]])] * 5
    weights = fit(tables, [1.0] * 5, 1.0, [0])
    assert weights[1] == 0
    assert weights[0] > 0


@pytest.mark.parametrize("tempo", [124.0, 97.0])
def test_a_corpus_is_read_and_its_tables_printed(tempo, tmp_path, capsys):
    when = even(124.0, 0.3)
    made = track("house", when, 16)
    (tmp_path / "audio").mkdir()
    (tmp_path / "annotations").mkdir()
    soundfile.write(tmp_path / "audio" / "a.flac", made.stereo, made.rate)
    told = {
        "id": "a",
        "tempo": tempo,  # one that is no octave of what is heard is left out
        "constant_tempo": True,
        "downbeats": [when(beat) for beat in range(0, 64, 4)],
    }
    (tmp_path / "annotations" / "a.json").write_text(json.dumps(told))
    assert main([str(tmp_path)]) == (0 if tempo == 124.0 else 1)
    printed = capsys.readouterr().out
    assert ("_OCTAVE = {" in printed) == (tempo == 124.0)
