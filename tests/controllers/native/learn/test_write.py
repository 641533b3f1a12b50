# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written reads back equal."""

import pytest
from hypothesis import given, settings

from app.controllers.native import shipped
from app.controllers.native.describe.read import parse, read
from app.controllers.native.learn.write import text
from tests.controllers.native.descriptions import descriptions


@settings(deadline=None)
@given(descriptions)
def test_any_mapping_reads_back_equal(described):
    assert parse(text(described).encode(), "x.toml") == described


@pytest.mark.parametrize("path", shipped(), ids=lambda p: p.stem)
def test_each_shipped_mapping_reads_back_equal(path):
    described = read(path)
    assert parse(text(described).encode(), path.name) == described


def test_people_read_what_each_control_does():
    written = text(read(next(p for p in shipped() if p.stem == "pioneer-ddj-400")))
    assert '# play A; censor A\n[[control]]\nname = "PLAY/PAUSE 1"\n' in written
    assert written.startswith("# SPDX")
