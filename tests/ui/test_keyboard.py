# SPDX-License-Identifier: GPL-3.0-or-later
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.viewmodels.keyboard import bindings, key_name
from engine.controls import BY_PATH

NONE, SHIFT, CTRL = 0, int(Qt.KeyboardModifier.ShiftModifier.value), 0x04000000
PAGE = Path(__file__).resolve().parents[2] / "docs" / "keyboard.md"
Key = Qt.Key


@pytest.fixture
def keys(app):
    return app.keyboard


def test_no_key_means_two_things():
    names = [b.keys for b in bindings()]
    assert len(names) == len(set(names))


def test_all_paths_of_the_keys_exist():
    assert {b.target for b in bindings() if "." in b.target} <= set(BY_PATH)


def test_every_key_is_documented():
    text = PAGE.read_text()
    missing = [b.keys for b in bindings() if b.doc and f"`{b.keys}`" not in text]
    assert missing == []


def test_play_toggles(keys, world):
    assert keys.press(Key.Key_S, NONE, False)
    assert world.client.sent == [("deck1.play", 1.0)]


def test_a_held_key_is_held_until_it_comes_up(keys, world):
    keys.press(Key.Key_A, NONE, False)
    keys.press(Key.Key_A, NONE, True)
    keys.release(Key.Key_A, True)
    assert world.client.sent == [("deck1.cue", 1.0)]
    keys.release(Key.Key_A, False)
    assert world.client.sent == [("deck1.cue", 1.0), ("deck1.cue", 0.0)]


def test_losing_the_keyboard_lets_go_of_all_keys(keys, world):
    keys.press(Key.Key_A, NONE, False)
    keys.press(Key.Key_M, NONE, False)
    world.client.sent.clear()
    keys.let_go()
    assert sorted(world.client.sent) == [("deck1.cue", 0.0), ("deck2.nudge_back", 0.0)]
    assert not keys.release(Key.Key_A, False)


def test_shift_clears_a_hot_cue_and_what_is_released_is_what_was_pressed(keys, world):
    keys.press(Key.Key_1, NONE, False)
    keys.press(Key.Key_Shift, SHIFT, False)
    keys.release(Key.Key_Exclam, False)  # shift went down while 1 was held
    keys.press(Key.Key_At, SHIFT, False)
    assert world.client.sent == [
        ("deck1.hotcue1.activate", 1.0),
        ("deck1.hotcue1.activate", 0.0),
        ("deck1.hotcue2.clear", 1.0),
    ]


def test_arrows_move_the_crossfader_and_shift_makes_it_fine(keys, world):
    keys.press(Key.Key_Right, NONE, False)
    keys.press(Key.Key_Right, NONE, True)
    coarse = world.client.sent[0][1]
    keys.press(Key.Key_Left, SHIFT, False)
    fine = world.client.sent[1][1] - world.client.sent[2][1]
    assert coarse == pytest.approx(0.05)
    assert fine == pytest.approx(0.01)


def test_a_repeating_key_does_not_toggle_again(keys, world):
    for repeated in (False, True, True):
        keys.press(Key.Key_K, NONE, repeated)
    assert world.client.sent == [("deck2.play", 1.0)]


def test_control_keys_are_other_keys(keys, world):
    keys.press(Key.Key_D, CTRL, False)
    assert world.client.sent == [("deck1.keylock", 1.0)]


def test_unknown_keys_are_left_to_others(keys):
    assert not keys.press(Key.Key_F5, NONE, False)
    assert not keys.press(Key.Key_S, int(Qt.KeyboardModifier.AltModifier.value), False)
    assert not keys.press(Key.Key_Tab, NONE, False)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Key.Key_Exclam, "1"),
        (Key.Key_Question, "/"),
        (Key.Key_Equal, "+"),
        (Key.Key_Enter, "Return"),
    ],
)
def test_a_key_has_one_name_with_shift_and_without(key, name):
    assert key_name(key) == name
