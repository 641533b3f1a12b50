# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes of any deck's track, in any layout: opened by its mark, its menu or a key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.library.model import Track
from app.viewmodels.keyboard.table import bindings
from app.viewmodels.stage.layouts import LAYOUTS
from tests.ui.conftest import SONG
from tests.ui.test_editor import RATE, library, look, said  # noqa: F401 - a fixture
from tests.ui.test_library_edits import Catalogue
from tests.ui.test_window import click, named, visible


@pytest.fixture
def noting(app, world, library):  # noqa: F811
    world.hand.library = library
    world.client.load(1, SONG)
    look(app, world, 12.0, 1)
    return app.prep.noting


@pytest.fixture
def window(shown, world, library):  # noqa: F811
    world.hand.library = library
    world.client.load(1, SONG)
    look(shown.app, world, 12.0, 1)
    return shown


def words(library):  # noqa: F811
    return [(note[1], note[2]) for note in library.notes(1)]


def is_there(shown, name):
    return any(named(item) == name for item in visible(shown))


def type_in(shown, text):
    for letter in text:
        QTest.keyClick(shown.window, letter)


def test_a_note_is_written_at_the_playhead_of_any_deck_and_undone(noting, app, world, library):  # noqa: F811
    noting.open(1)
    assert noting.deck is app.deck(1)
    noting.write(" long blend ")
    look(app, world)
    assert words(library) == [(12.0, "long blend")]
    assert not noting.opened
    assert said(app)[-1] == "Noted at 00:12.0."
    assert app.messages.rows[-1]["kind"] == "undo"
    assert app.edits.undo_name == "Add a note"
    app.edits.undo()
    look(app, world)
    assert words(library) == []


def test_the_notes_that_are_there_are_shown_and_changed(noting, app, world, library):  # noqa: F811
    library.add_note(1, "long blend", 30.0)
    noting.open(1)
    look(app, world)
    [row] = noting.notes.rows.rows
    assert row["text"] == "long blend"
    noting.notes.rewrite(row["number"], "short blend")
    look(app, world)
    assert words(library) == [(30.0, "short blend")]
    noting.notes.jump(noting.notes.rows.rows[0]["number"])
    assert world.client.sent[-1] == ("deck2.seek", 30.0 * RATE)
    assert noting.opened


def test_a_note_may_be_about_the_whole_track(window, world, library, qtbot):  # noqa: F811
    window.app.prep.noting.open(1)
    qtbot.waitUntil(lambda: is_there(window, "Notes of deck B: Song"))
    qtbot.wait(100)
    click(window, "The note is about the place of the playhead")
    type_in(window, "warm")
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    look(window.app, world)
    assert words(library) == [(None, "warm")]
    assert said(window.app)[-1] == "Noted."


def test_nothing_written_is_no_note(noting, app, world, library):  # noqa: F811
    noting.open(1)
    noting.write("  ")
    look(app, world)
    assert (words(library), noting.opened, said(app)) == ([], False, [])


def test_an_empty_deck_has_no_notes(noting, app):
    noting.open(0)
    assert not noting.opened
    assert said(app) == ["There is no track on this deck."]


def test_notes_close_with_their_track(noting, app, world):
    noting.open(1)
    world.client.load(1, SONG)
    look(app, world)
    assert not noting.opened
    assert noting.notes.rows.rows == []


def test_its_key_opens_and_closes_them(noting, app):
    key = next(b for b in bindings() if b.name == "right.note")
    assert key.keys == "Alt+K"
    for there in (True, False):
        app.keyboard.press(Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier.value, False)
        assert noting.opened is there


def test_the_menu_of_the_deck_opens_them(noting, app):
    more = app.deck(1).more
    more.open()
    more.choose(list(more.labels).index("Notes of the track"))
    assert noting.opened


@pytest.mark.parametrize("layout", [one.name for one in LAYOUTS])
def test_the_mark_of_a_deck_opens_them_in_each_layout(window, world, library, qtbot, layout):  # noqa: F811
    window.app.stage.choose(layout)
    qtbot.wait(300)
    look(window.app, world)
    if is_there(window, "Notes of deck B"):
        click(window, "Notes of deck B")
    else:  # fingers have the deck's menu, and a mixer alone has keys
        assert layout in ("touch", "mixer", "prepare"), layout
        window.app.prep.noting.open(1)
    qtbot.waitUntil(lambda: is_there(window, "Notes of deck B: Song"))
    type_in(window, "sung")  # also letters that are keys of decks
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    look(window.app, world)
    assert words(library) == [(12.0, "sung")]
    assert not is_there(window, "Notes of deck B: Song")
    assert window.window.activeFocusItem() is not None


def test_escape_closes_them_and_nothing_is_noted(window, world, library, qtbot):  # noqa: F811
    window.app.prep.noting.open(1)
    qtbot.waitUntil(lambda: is_there(window, "Notes of deck B: Song"))
    type_in(window, "k")
    assert "deck2.play" not in [path for path, _ in world.client.sent]
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    assert not is_there(window, "Notes of deck B: Song")
    assert words(library) == []


@pytest.fixture
def row(window, world, library):  # noqa: F811
    """The library, with the keyboard on its only track, which no deck has."""
    path = library.put(Track("/m/other.mp3", title="Other", artist="X"))
    window.app.follow(Catalogue(library))
    window.app.stage.choose("library")
    look(window.app, world)
    QTest.qWait(200)
    look(window.app, world)
    tracks = window.app.tracks
    tracks.select([one["title"] for one in window.app.browser.listed.rows].index("Other"))
    item = next(item for item in visible(window) if named(item) == "Tracks")
    item.forceActiveFocus()
    return lambda: [(note[1], note[2]) for note in library.notes(path)]


def write(window, world, text):
    type_in(window, text)
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    look(window.app, world)


def test_a_row_of_the_library_had_no_way_to_its_notes(window, world, row, qtbot):
    browser = window.app.browser
    lines = list(browser.track_labels)
    assert browser.track_action(lines.index("Notes of the track")) == "note"
    QTest.keyClick(window.window, Qt.Key.Key_Menu)
    for _ in range(lines.index("Notes of the track")):
        QTest.keyClick(window.window, Qt.Key.Key_Down)
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_there(window, "Notes: Other"))
    assert not is_there(window, "The note is about the place of the playhead")
    write(window, world, "warm")
    assert row() == [(None, "warm")]
    assert not is_there(window, "Notes: Other")
    qtbot.waitUntil(
        lambda: (
            [
                (look(window.app, world), window.app.tracks.value(n, "note"))[1]
                for n in range(len(browser.listed.rows))
            ].count("warm")
            == 1
        )
    )


def test_the_keyboard_goes_back_to_the_list_after_a_note(window, world, row, qtbot):
    before = window.window.activeFocusItem()
    QTest.keyClick(window.window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: is_there(window, "Notes: Other"))
    write(window, world, "late")
    assert row() == [(None, "late")]
    assert window.window.activeFocusItem() is before


def test_a_place_in_a_track_without_a_deck_moves_no_deck(noting, app, world, library):  # noqa: F811
    library.add_note(1, "long blend", 30.0)
    noting.open_row(SONG.path, "Song")
    look(app, world)
    assert noting.opened
    [note] = noting.notes.rows.rows
    noting.notes.jump(note["number"])
    assert [path for path, _ in world.client.sent if path.endswith("seek")] == []
    noting.open(1)  # the deck's instead
    assert noting.opened
    assert noting.placed
