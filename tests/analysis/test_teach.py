# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's own genres, learnt from a library."""

import random
from pathlib import Path

from app.analysis.style.learn import UserGenres
from app.analysis.teach import teach
from app.library.model import Track
from app.library.store import Library

NAMES = "tempo energy floor broken back onsets bass_db bright_db uneven_db".split()
GENRES = {"Peak time": (138.0, 8.0, 0.95), "Dub": (82.0, 3.0, 0.1)}


def fill(library: Library, count: int, *, analysed: bool = True) -> None:
    chance = random.Random(1)
    for k in range(count):
        genre, (tempo, energy, floor) = list(GENRES.items())[k % 2]
        track = library.put(Track(f"/music/{k}.flac", genre=genre))
        if analysed:
            values = [tempo, energy, floor, 0.1, 0.2, 5.0, -10.0, -30.0, 6.0]
            signs = {n: v * chance.uniform(0.9, 1.1) for n, v in zip(NAMES, values, strict=True)}
            library.put_analysis(track, "style", "1", {"signs": signs, "guess": "house"})


def test_words_of_the_users_own_are_learnt_from_the_library(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        fill(library, 80)
        learnt = teach(library, tmp_path / "genres.npz")
    assert learnt is not None
    assert set(learnt.genres) == set(GENRES)
    assert learnt.right > 0.9
    kept = UserGenres.load(tmp_path / "genres.npz")
    assert kept is not None
    assert kept.genres == learnt.genres


def test_too_few_tracks_teach_nothing_and_what_was_learnt_goes(tmp_path: Path) -> None:
    path = tmp_path / "genres.npz"
    path.write_bytes(b"of a former library")
    with Library.open(tmp_path / "library.db") as library:
        fill(library, 10)
        assert teach(library, path) is None
    assert not path.exists()


def test_results_of_an_older_analyser_are_left_out(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        fill(library, 80, analysed=False)
        for row in list(library.rows()):
            library.put_analysis(row.id, "style", "0", {"signs": {"speed": 1}})
        assert teach(library, tmp_path / "genres.npz") is None
