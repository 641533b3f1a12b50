# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong in a file is told in one line."""

import pytest

from app.controllers.mapping import MappingError
from app.controllers.native import from_text
from tests.controllers.native.test_uses import HEAD

WRONG = [
    ("[[control]]\nname = 'a'\nmidi = 'note 1 1'\npress = { toggle = 'deck9.play' }", "deck9.play"),
    ("[[control]]\nname = 'a'\npress = { toggle = 'deck1.play' }", "midi is missing"),
    ("[[control]]\nmidi = 'note 1 1'", "name is missing"),
    ("[[control]]\nname = 'a'\nmidi = 'nose 1 1'\npress = { set = 'deck1.stop' }", "nose"),
    ("[[control]]\nname = 'a'\nmidi = 'cc 17 1'\npress = { set = 'deck1.stop' }", "channel"),
    ("[[control]]\nname = 'a'\nfoo = 1", "foo: no such key"),
    ("[[control]]\nname = 'a'\nwhen = 'ctrl'", "ctrl"),
    ("[[control]]\nname = 'a'\nmidi = 'cc 1 1'\nvalue = { control = 'deck1.bpm' }", "only be read"),
    ("[[control]]\nname = 'a'\nmidi = 'cc 1 1'\nvalue = { control = 'deck1.seek' }", "range"),
    ("[[control]]\nname = 'a'\nmidi = 'note 1 1'\npress = { act = 'window.fly' }", "window.fly"),
    ("[[control]]\nname = 'a'\nmidi = 'note 1 1'\npress = { hold = 'deck1.cue', by = 'x' }", "by"),
    ("[[control]]\nfor = { n = '1..3' }\nname = '{n'+'}'\nmidi = 'note {m} 1'", "TOML"),
    ("[[control]]\nfor = { n = '1..3' }\nname = 'a'\nmidi = 'note {m} 1'", "m is not in `for`"),
    ("[[control]]\nfor = { n = '1..3' }\nname = 'a'\nmidi = 'note {1//0} 1'", "worked out"),
    ("[[light]]\nof = 'deck1.play'", "at is missing"),
    ("start = ['90 0b']\n[[control", "TOML"),
]


@pytest.mark.parametrize(("text", "says"), WRONG)
def test_what_is_wrong_is_told_in_one_line_with_its_place(text, says):
    with pytest.raises(MappingError) as told:
        from_text(HEAD + text, "mine.toml")
    line = str(told.value)
    assert line.startswith("mine.toml: ")
    assert says in line
    assert "\n" not in line
