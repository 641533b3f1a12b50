# SPDX-License-Identifier: GPL-3.0-or-later
"""Duplicates by ear: copies of one recording are found, other recordings are not."""

from pathlib import Path

import numpy as np
import pytest

from app.library.scan.alike.acoustic import Acoustic, acoustic
from app.library.scan.alike.duplicates import find_duplicates
from app.library.scan.alike.match import SAME, candidates, difference, groups
from app.library.store import Library
from tests.app.decode_files import RECIPES
from tests.library.scan_files import Desk

RATE = 44100
SECONDS = 40.0


def tune(seed: int, seconds: float = SECONDS, rate: int = RATE) -> np.ndarray:
    """Chords that change, over a beat: (n, 2), float32."""
    rng = np.random.default_rng(seed)
    count = int(seconds * rate)
    sound = np.zeros(count)
    length = rate // 2
    time = np.arange(length) / rate
    for start in range(0, count - length, length):
        for semitone in rng.choice(36, 4, replace=False):
            tone = np.sin(2 * np.pi * 130.8 * 2 ** (semitone / 12) * time + rng.random())
            sound[start : start + length] += 0.08 * tone * np.exp(-3 * time)
        sound[start : start + 2000] += (
            0.2 * rng.standard_normal(2000) * np.exp(-np.arange(2000) / 400)
        )
    return np.stack([sound, sound], axis=1).astype(np.float32)


def printed(sound: np.ndarray, rate: int = RATE) -> Acoustic:
    return acoustic([sound[n : n + 50_000] for n in range(0, len(sound), 50_000)], rate)


@pytest.fixture(scope="module")
def original() -> Acoustic:
    return printed(tune(1))


CHANGES = {
    "louder": lambda s: s * 3,
    "with noise": lambda s: s + np.random.default_rng(5).normal(0, 0.003, s.shape),
    "later by half a print": lambda s: np.concatenate([np.zeros((5470, 2)), s]),
    "cut by three seconds": lambda s: s[3 * RATE :],
    "in one channel": lambda s: s[:, :1],
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_copy_is_recognized(name: str, original: Acoustic) -> None:
    changed = np.ascontiguousarray(CHANGES[name](tune(1)), np.float32)
    copy = printed(changed)
    assert difference(original.prints, copy.prints) < SAME
    assert candidates([original.keys, copy.keys]) == [(0, 1)]


def test_other_music_is_not(original: Acoustic) -> None:
    others = [printed(tune(seed)) for seed in (2, 3)]
    assert all(difference(original.prints, o.prints) > 2 * SAME for o in others)
    assert candidates([original.keys, *(o.keys for o in others)]) == []


def test_the_same_beat_under_other_chords_is_another_recording(original: Acoustic) -> None:
    remix = 0.5 * tune(1) + 1.5 * tune(9)
    assert difference(original.prints, printed(remix.astype(np.float32)).prints) > SAME


def test_silence_and_shortness_have_no_print() -> None:
    for sound in (np.zeros((RATE * 40, 2), np.float32), tune(1, 10.0), tune(1, 0.1)):
        assert len(printed(sound).prints) == len(printed(sound).keys) == 0


def test_a_print_is_packed_and_unpacked(original: Acoustic) -> None:
    again = Acoustic.unpack(original.pack())
    assert (again.prints == original.prints).all()
    assert (again.keys == original.keys).all()
    assert len(original.pack()) < 4096
    with pytest.raises(ValueError, match="cut off"):
        Acoustic.unpack(b"\x80\0\0\0\0")


def test_pairs_make_groups() -> None:
    assert groups([(0, 4), (4, 7), (2, 3), (7, 0)]) == [[0, 4, 7], [2, 3]]


def test_a_key_that_many_have_makes_no_candidates() -> None:
    common = np.arange(50, dtype=np.uint32)
    assert candidates([common] * 100) == []
    assert candidates([common] * 2) == [(0, 1)]
    assert candidates([]) == []


def test_copies_in_the_library_are_told_the_best_first(tmp_path: Path) -> None:
    music = tmp_path / "music"
    music.mkdir()
    for name in ("a.flac", "lame.mp3"):
        RECIPES[name].make(music / name, tune(1, 27.0))
    RECIPES["a.flac"].make(music / "other.flac", tune(2, 27.0))
    RECIPES["a.flac"].make(music / "edit.flac", tune(1, 40.0))
    desk = Desk(tmp_path)
    desk.scan(music)
    desk.close()
    with Library.open(tmp_path / "library.db") as library:
        read: list[int] = []
        found = find_duplicates(library, lambda event: read.append(event.get("read", 0)))
        names = [[Path(copy.path).name for copy in group] for group in found]
        assert names == [["a.flac", "lame.mp3"]]
        assert read.pop() == 4
        read.clear()
        assert find_duplicates(library, lambda event: read.append(event.get("read", 0))) == found
        assert not any(read)
