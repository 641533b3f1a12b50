# SPDX-License-Identifier: GPL-3.0-or-later
"""The file of the user's own genres, with bytes changed: read, or refused in one line."""

import random

import numpy as np
import pytest

from app.analysis.errors import ModelError
from app.analysis.style.learn import UserGenres


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    path = tmp_path_factory.mktemp("genres") / "whole.npz"
    made = UserGenres(("a", "b"), np.ones((10, 2)), np.zeros(9), np.ones(9), 0.9, 0.5)
    made.save(path)
    return path.read_bytes()


@pytest.mark.parametrize("seed", range(4))
def test_any_change_is_refused_or_harmless(seed, whole, tmp_path):
    rng = random.Random(seed)
    path = tmp_path / "genres.npz"
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(rng.choice([1, 1, 2, 5, 20])):
            data[rng.randrange(len(data))] = rng.choice([0, 255, rng.randrange(256)])
        path.write_bytes(data)
        lines, found = [path.name], None
        try:
            found = UserGenres.load(path)
        except ModelError as error:
            lines = str(error).splitlines()
        assert len(lines) == 1
        assert "genres.npz" in lines[0]
        if found:
            assert np.isfinite(list(found.predict(np.zeros(9)).values())).all()
