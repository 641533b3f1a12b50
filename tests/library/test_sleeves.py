# SPDX-License-Identifier: GPL-3.0-or-later
import time
from types import SimpleNamespace as Values

import av
import numpy as np

from app.library import covers
from app.library.sleeves import MOST_WAITING, Sleeves


def wait_for(sleeves):
    end = time.monotonic() + 60
    while not sleeves.poll():
        assert time.monotonic() < end, "no answer came"
        time.sleep(0.02)


def test_a_file_without_a_cover_is_told_as_such(tmp_path):
    sleeves, found = Sleeves(tmp_path), []
    sleeves.fetch(str(tmp_path / "none.mp3"), found.append)
    wait_for(sleeves)
    sleeves.close()
    assert found == [""]


def jpeg(path, width, height, level):
    """A plain grey picture as our cache keeps them."""
    frame = av.VideoFrame.from_ndarray(np.full((height, width, 3), level, np.uint8), "rgb24")
    path.write_bytes(covers._encoded(frame, 64))
    return path


def test_a_small_cover_has_the_size_of_a_row_and_keeps_its_shape(tmp_path):
    width, height, pixels = covers.pixels(jpeg(tmp_path / "c.jpg", 64, 32, 200), 24)
    assert (width, height, len(pixels)) == (24, 12, 24 * 12 * 4)
    shown = np.frombuffer(pixels, np.uint8).reshape(height, width, 4)
    assert np.abs(shown[..., :3].astype(int) - 200).max() < 8
    assert (shown[..., 3] == 255).all()


def test_decks_come_first_and_of_a_list_what_was_seen_last(tmp_path, monkeypatch):
    asked, sleeves = [], Sleeves(tmp_path)
    picture = jpeg(tmp_path / "c.jpg", 64, 64, 90)

    class Fake:
        def __init__(self, folder): ...

        def of(self, path, size=256):
            asked.append(path)
            return picture

        def close(self): ...

    monkeypatch.setattr(covers, "Covers", Fake)
    monkeypatch.setattr(sleeves, "_thread", Values(join=lambda _: None))  # begins below
    found = []
    for number in range(MOST_WAITING + 3):
        sleeves.draw(f"row {number}", 24, found.append)
    sleeves.fetch("deck", found.append)
    sleeves._thread = None
    sleeves.fetch("other deck", found.append)
    while len(found) < MOST_WAITING + 2:
        wait_for(sleeves)
    sleeves.close()
    assert asked[:3] == ["deck", "other deck", f"row {MOST_WAITING + 2}"]
    assert asked[-1] == "row 3"  # the oldest had scrolled away
    assert found[:2] == [str(picture)] * 2
    assert {(one.side, one.width, len(one.pixels)) for one in found[2:]} == {(24, 24, 24 * 24 * 4)}


def test_a_file_without_a_cover_has_an_empty_one(tmp_path):
    sleeves, found = Sleeves(tmp_path), []
    sleeves.draw(str(tmp_path / "none.mp3"), 24, found.append)
    wait_for(sleeves)
    sleeves.close()
    assert [(one.side, one.pixels) for one in found] == [(24, b"")]
