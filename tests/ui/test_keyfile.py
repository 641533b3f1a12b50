# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys as a file: saved, taken, refused with a line that names the place."""

import pytest
from PySide6.QtCore import QUrl

from app.viewmodels.keyboard.exchange import KeyFileError, taken, usual, written
from app.viewmodels.keyboard.table import FIXED, bindings
from tests.ui.test_window import called, click


@pytest.fixture
def keymap(app):
    return app.keyboard.keymap


@pytest.fixture
def files(keymap, qtbot):
    class Waiting:
        def save(self, path):
            with qtbot.waitSignal(keymap.files.changed):
                keymap.files.save(QUrl.fromLocalFile(str(path)).toString())

        def load(self, path):
            with qtbot.waitSignal(keymap.files.changed):
                keymap.files.load(QUrl.fromLocalFile(str(path)).toString())

    return Waiting()


def keys_of(keymap, name):
    return next(b.keys for b in keymap.bindings if b.name == name)


def doc_of(keymap, name):
    return next(b.doc for b in keymap.bindings if b.name == name)


def fault(text):
    with pytest.raises(KeyFileError) as caught:
        taken(text, bindings())
    return str(caught.value)


def test_the_usual_keys_come_back_from_a_file_as_they_were():
    first = {b.name: b.keys for b in bindings() if b.name not in FIXED}
    assert taken(written(bindings()), bindings()) == first


def test_changed_keys_go_through_a_file(keymap, files, tmp_path):
    keymap.put("left.play", "Ctrl+Alt+F9")
    keymap.put("right.sync", "")
    files.save(tmp_path / "my keys.toml")
    assert keymap.files.told == "The keys are saved in my keys.toml."
    keymap.reset_all()
    files.load(tmp_path / "my keys.toml")
    assert keymap.files.told == "The keys are those of my keys.toml now."
    assert not keymap.files.failed
    assert keys_of(keymap, "left.play") == "Ctrl+Alt+F9"
    assert keys_of(keymap, "right.sync") == ""
    assert keymap.own_count == 2, keymap._own()


def test_a_file_without_an_ending_gets_one(keymap, files, tmp_path):
    files.save(tmp_path / "mine")
    assert [p.name for p in tmp_path.iterdir()] == ["mine.toml"]


def test_who_had_a_key_of_the_file_gives_it_away(keymap, files, tmp_path):
    (tmp_path / "k.toml").write_text('[keys]\n"left.sync" = "S"\n')
    files.load(tmp_path / "k.toml")
    assert keys_of(keymap, "left.sync") == "S"
    assert keys_of(keymap, "left.play") == ""


def test_keys_of_a_file_give_way_to_the_own_ones_again(keymap, files, tmp_path):
    """They were lost."""
    keymap.put("left.play", "Ctrl+Alt+F9")
    (tmp_path / "k.toml").write_text('[keys]\n"left.sync" = "S"\n')
    files.load(tmp_path / "k.toml")
    assert keymap.files.taken
    assert keymap.undo_name == "Keys of k.toml"
    keymap.undo()
    assert keys_of(keymap, "left.play") == "Ctrl+Alt+F9"
    assert keys_of(keymap, "left.sync") != "S"
    assert keymap.redo_name == "Keys of k.toml"
    keymap.redo()
    assert keys_of(keymap, "left.sync") == "S"
    assert keys_of(keymap, "left.play") == ""  # "S" was its first key


def test_each_change_of_a_key_is_undone_by_itself(keymap):
    first = [keys_of(keymap, name) for name in ("left.play", "right.play")]
    keymap.put("left.play", "Ctrl+Alt+F9")
    keymap.put("right.play", "Ctrl+Alt+F9")  # takes it away from the left one
    keymap.put("right.play", "Ctrl+Alt+F9")  # changes nothing: no step
    assert keymap.undo_name == f"Key of: {doc_of(keymap, 'right.play')}"
    keymap.undo()
    assert keys_of(keymap, "left.play") == "Ctrl+Alt+F9"
    assert keys_of(keymap, "right.play") == first[1]
    keymap.reset_all()
    assert (keymap.undo_name, keymap.redo_name) == ("All as at first", "")
    keymap.undo()
    keymap.undo()
    assert keys_of(keymap, "left.play") == first[0]
    assert (keymap.undo_name, keymap.own_count) == ("", 0)
    keymap.undo()  # nothing


def test_what_somebody_else_made_of_the_keys_is_not_undone(keymap, app):
    keymap.put("left.play", "Ctrl+Alt+F9")
    app.setting("keys").put({"left.play": "Ctrl+Alt+F10"})
    assert keymap.undo_name == ""
    keymap.undo()
    assert keys_of(keymap, "left.play") == "Ctrl+Alt+F10"


def test_a_file_with_a_fault_changes_nothing(keymap, files, tmp_path):
    keymap.put("left.play", "Ctrl+Alt+F9")
    (tmp_path / "k.toml").write_text('[keys]\n"left.sync" = "Q"\n"left.plya" = "S"\n')
    files.load(tmp_path / "k.toml")
    assert keymap.files.failed
    assert keymap.files.told == 'k.toml: line 3: there is no action "left.plya"'
    assert keys_of(keymap, "left.play") == "Ctrl+Alt+F9"
    files.load(tmp_path / "none.toml")
    assert keymap.files.told == "none.toml: No such file or directory"


def test_a_file_that_cannot_be_written_is_told(keymap, files, tmp_path):
    files.save(tmp_path / "no folder" / "k.toml")
    assert keymap.files.failed
    assert keymap.files.told == "k.toml: No such file or directory"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "line 1: there is no section [keys]"),
        ("keys = 3", "line 1: there is no section [keys]"),
        ('[keys]\n"left.play" = \n', "line 2: this is not written as TOML"),
        ('[keys]\n\n"left.play" = "Hyper+S"', 'line 3: "Hyper+S" are no keys'),
        ('[keys]\n"left.play" = "Shift"', 'line 2: "Shift" are no keys'),
        ('[keys]\n"left.play" = 12', 'line 2: "int" are no keys'),
        ('[keys]\n"escape" = "F2"', 'line 2: the key of "escape" cannot be changed'),
        ('[keys]\n"left.play" = "Tab"', 'line 2: "Tab" is the key of "focus", too'),
        (
            '[keys]\n"left.play" = "F2"\n"right.play" = "f2"',
            'line 3: "f2" are no keys',
        ),
        ('[keys]\n"left.cue" = "F3"\n"left.cu" = "F2"', 'line 3: there is no action "left.cu"'),
        ('[keys.left]\ncue = "F3"\ncu = "F2"', 'line 3: there is no action "left.cu"'),
        (
            '[keys]\nleft.play = "F2"\nleft.sync = "F2"',
            'line 3: "F2" is the key of "left.play", too',
        ),
    ],
)
def test_a_fault_is_told_in_a_line_that_names_the_place(text, line):
    assert fault(text) == line


def test_keys_are_taken_as_people_write_them():
    written_by_hand = ("s", "shift+Ctrl+F2", "Shift+Ctrl+F2", "=", "Ctrl++", "!", " ", "Ctrl+Left")
    assert [usual(keys) for keys in written_by_hand] == [
        "S", None, "Ctrl+Shift+F2", "+", "Ctrl++", "1", "", "Ctrl+Left",
    ]  # fmt: skip


def test_the_buttons_ask_for_a_file(shown, qtbot):
    from tests.ui.test_dialogs import dialog

    shown.app.stage.open_page("settings/keyboard")
    qtbot.wait(400)
    for name in ("Save all keys as a file", "Take all keys from a file"):
        click(shown, name)
        qtbot.waitUntil(lambda: dialog() is not None, timeout=10_000)
        dialog().close()
        qtbot.waitUntil(lambda: dialog() is None)


def test_the_page_takes_the_own_keys_back(shown, tmp_path, qtbot):
    keymap = shown.app.keyboard.keymap
    keymap.put("left.play", "Ctrl+Alt+F9")
    shown.app.stage.open_page("settings/keyboard")
    qtbot.wait(400)
    (tmp_path / "k.toml").write_text('[keys]\n"left.sync" = "S"\n')
    with qtbot.waitSignal(keymap.files.changed):
        keymap.files.load(QUrl.fromLocalFile(str(tmp_path / "k.toml")).toString())
    qtbot.waitUntil(lambda: called(shown, "Take your own keys back").x() > 0)  # laid out
    click(shown, "Take your own keys back")
    assert keys_of(keymap, "left.play") == "Ctrl+Alt+F9"
    assert keymap.files.told == ""
    click(shown, "Change the keys again")
    assert keys_of(keymap, "left.sync") == "S"
    click(shown, "Undo the change of keys")
    click(shown, "Undo the change of keys")
    assert keymap.own_count == 0
