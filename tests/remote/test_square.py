# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR code as a path: the fields are those of the code."""

import re

import segno

from app.remote.square import square

TEXT = "http://192.168.100.200:8110/#123456"


def test_the_path_has_the_dark_fields_and_no_others():
    path, side = square(TEXT)
    drawn = {
        (int(x) + i, int(y))
        for x, y, width, back in re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", path)
        for i in range(int(width))
        if width == back
    }
    rows = [list(row) for row in segno.make_qr(TEXT, error="m").matrix_iter(border=4)]
    assert side == len(rows)
    assert drawn == {(x, y) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark}


def test_nothing_but_the_path_is_in_it():
    assert re.fullmatch(r"(M\d+ \d+h\d+v1h-\d+z)+", square(TEXT)[0])
