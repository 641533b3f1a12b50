# SPDX-License-Identifier: GPL-3.0-or-later
import time

from app.library.sleeves import Sleeves


def wait_for(sleeves):
    for _ in range(500):
        if sleeves.poll():
            return
        time.sleep(0.02)


def test_a_file_without_a_cover_is_told_as_such(tmp_path):
    sleeves, found = Sleeves(tmp_path), []
    sleeves.fetch(str(tmp_path / "none.mp3"), found.append)
    wait_for(sleeves)
    sleeves.close()
    assert found == [""]
