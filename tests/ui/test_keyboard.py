# SPDX-License-Identifier: GPL-3.0-or-later
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.viewmodels.keyboard.names import key_name, ordered, place_name
from app.viewmodels.keyboard.table import Act, bindings
from engine.controls import BY_PATH

NONE, SHIFT, CTRL = 0, int(Qt.KeyboardModifier.ShiftModifier.value), 0x04000000
ALT = int(Qt.KeyboardModifier.AltModifier.value)
META = int(Qt.KeyboardModifier.MetaModifier.value)
PAGE = Path(__file__).resolve().parents[2] / "docs" / "keyboard.md"
LATER = {"focus"}  # done by Qt
Key = Qt.Key


@pytest.fixture
def keys(app):
    return app.keyboard


def test_no_key_means_two_things():
    names = [b.keys for b in bindings() if b.keys]
    assert len(names) == len(set(names))


def test_no_two_actions_have_one_name():
    names = [b.name for b in bindings()]
    assert len(names) == len(set(names))


def test_all_keys_are_written_as_a_press_is_named():
    assert [b.keys for b in bindings() if b.keys and ordered(b.keys) != b.keys] == []


def test_all_targets_exist(keys):
    targets = {(b.target.replace("{}", "3"), b.act in (Act.CALL, Act.REPEAT)) for b in bindings()}
    assert {t for t, command in targets if not command} <= set(BY_PATH)
    assert {t for t, command in targets if command} - LATER <= set(keys._commands)


def test_every_key_is_documented():
    text = PAGE.read_text()
    signs = {b.keys: "`` ` ``" if b.keys == "`" else f"`{b.keys}`" for b in bindings() if b.keys}
    lines = [line for line in text.splitlines() if line.startswith("|")]
    lost = [b.keys for b in bindings() if not any(signs[b.keys] in x and b.doc in x for x in lines)]
    assert lost == []


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


def test_control_and_alt_keys_are_other_keys(keys, world):
    keys.press(Key.Key_D, CTRL, False)
    keys.press(Key.Key_D, ALT, False)
    assert world.client.sent == [("deck1.keylock", 1.0), ("deck1.reverse", 1.0)]


def test_unknown_keys_are_left_to_others(keys):
    assert not keys.press(Key.Key_F30, NONE, False)
    assert not keys.press(Key.Key_S, META, False)
    assert not keys.press(Key.Key_Tab, NONE, False)


def test_a_hand_takes_its_other_deck_and_lets_go_of_the_first(keys, world):
    keys.press(Key.Key_A, NONE, False)
    keys.press(Key.Key_QuoteLeft, NONE, False)
    keys.press(Key.Key_S, NONE, False)
    assert keys.hands == "CB"
    assert keys.keys_of("deck3.play") == "S"
    assert keys.keys_of("deck1.play") == ""
    assert world.client.sent == [("deck1.cue", 1.0), ("deck1.cue", 0.0), ("deck3.play", 1.0)]


def test_a_key_shift_goes_by_semitones(keys, world):
    keys.press(Key.Key_T, CTRL, False)
    keys.press(Key.Key_N, CTRL, False)
    assert world.client.sent == [("deck1.key_shift", 1.0), ("deck2.key_shift", -1.0)]


def test_a_changed_key_works_and_takes_the_key_from_its_owner(keys, world):
    assert keys.keymap.taken_by("left.play", "K") == "Play, pause"
    assert keys.keymap.put("left.play", "K")
    keys.press(Key.Key_K, NONE, False)
    keys.press(Key.Key_S, NONE, False)
    assert world.client.sent == [("deck1.play", 1.0)]
    assert keys.keys_of("deck2.play") == ""
    assert world.options.get("keys") == {"left.play": "K", "right.play": ""}


def test_keys_come_back_one_by_one_and_all_together(keys, world):
    keys.keymap.put("left.play", "Space")
    keys.keymap.put("left.cue", "Ctrl+Alt+C")
    keys.keymap.reset("left.play")
    assert keys.keys_of("deck1.play") == "S"
    assert keys.keymap.own_count == 2  # cue, and the preview that lost its key
    keys.keymap.reset_all()
    assert world.options.get("keys") == {}
    assert keys.keys_of("deck1.cue") == "A"


def test_the_way_out_cannot_be_lost(keys):
    assert not keys.keymap.put("left.play", "Escape")
    assert not keys.keymap.put("escape", "X")
    assert not keys.keymap.put("no such action", "X")


def test_damaged_changes_do_no_harm(world):
    world.options.put("keys", {"left.play": 5, "gone.action": "S", "left.cue": "K"})
    keys = world.app().keyboard
    assert keys.keys_of("deck1.play") == "S"
    assert keys.keys_of("deck1.cue") == "K"


def test_the_search_finds_words_and_keys(keys):
    keys.keymap.search("hot cue 3")
    assert {row["name"] for row in keys.keymap.rows.rows} == {
        "left.pad3", "right.pad3", "left.clear3", "right.clear3",
    }  # fmt: skip
    keys.keymap.search("f11")
    assert [row["name"] for row in keys.keymap.rows.rows] == ["full"]


def test_a_new_key_is_read_from_the_press(keys):
    assert keys.keymap.read(Key.Key_Shift, SHIFT) == ""
    assert keys.keymap.read(Key.Key_Colon, SHIFT | CTRL) == "Ctrl+Shift+;"


def test_on_other_keyboards_keys_can_go_by_place(keys, world):
    world.options.put("keys.by_place", True)
    keys.press(Key.Key_Y, NONE, False, 52)  # a German keyboard has Y where the US one has Z
    assert world.client.sent == [("deck1.nudge_back", 1.0)]
    assert keys.release(Key.Key_Y, False, 52)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Key.Key_Exclam, "1"),
        (Key.Key_Question, "/"),
        (Key.Key_Equal, "+"),
        (Key.Key_Enter, "Return"),
        (Key.Key_Odiaeresis, "Ö"),
        (Key.Key_Control, ""),
    ],
)
def test_a_key_has_one_name_with_shift_and_without(key, name):
    assert key_name(key) == name


def test_places_are_those_of_a_us_keyboard():
    assert [place_name(code) for code in (10, 24, 38, 52, 21, 65)] == ["1", "Q", "A", "Z", "+", ""]
