# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: F811 - fixtures
"""Tracks, crates and sets under the mouse and the keys, in the window, with a real library."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.library.model import NodeKind
from tests.ui.test_library_edits import Catalogue, library  # noqa: F401
from tests.ui.test_window import called, carry, centre, click, named, visible, window  # noqa: F401

ROW = "{}, X"


@pytest.fixture
def shelf(window, world, library):
    """A playlist b, a; a crate; a set in which a and c were played."""
    made = library.add_list("Order", NodeKind.PLAYLIST)
    library.set_entries(made, [2, 1])
    library.add_list("Box", NodeKind.CRATE)
    number = library.start_set("Club", at="2024-05-03T20:00:00Z")
    for minute, track in enumerate((1, 3)):
        library.played(number, track, f"2024-05-03T20:0{minute}:00Z", seconds=60.0)
    world.hand.library = library
    window.app.follow(Catalogue(library))
    window.app.stage.choose("library")
    settle(window)
    window.app.tracks.turn("history:")
    settle(window)
    return window


def settle(shown):
    for _ in range(3):
        shown.app.picture()
        QTest.qWait(30)


def titles(shown):
    return [row["title"] for row in shown.app.browser.listed.rows]


def entries(library, name):
    return library.entries(next(one.id for one in library.lists() if one.name == name))


def is_there(shown, name):
    return any(named(item) == name for item in visible(shown))


def test_a_row_is_dragged_to_a_crate(shelf, library):
    carry(shelf, "c", centre(called(shelf, "Box")))
    settle(shelf)
    assert entries(library, "Box") == [3]


def test_selected_rows_are_dragged_together(shelf, library):
    rows = [called(shelf, ROW.format(name)) for name in "ac"]
    QTest.mouseClick(
        shelf.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        rows[0].mapToScene(QPointF(200, 8)).toPoint(),
    )
    QTest.mouseClick(
        shelf.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        rows[1].mapToScene(QPointF(200, 8)).toPoint(),
    )
    carry(shelf, "a", centre(called(shelf, "Box")))
    settle(shelf)
    assert sorted(entries(library, "Box")) == [1, 3]


def test_a_row_is_dragged_to_another_place_of_its_playlist(shelf, library):
    click(shelf, "Order")
    settle(shelf)
    assert titles(shelf) == ["b", "a"]
    first = called(shelf, ROW.format("b"))
    carry(shelf, "a", centre(first) - QPoint(0, round(first.height() / 2) - 2))
    settle(shelf)
    assert entries(library, "Order") == [1, 2]


def test_an_entry_of_a_set_goes_by_a_key_and_comes_back_by_the_message(shelf, library):
    click(shelf, "Club")
    settle(shelf)
    assert titles(shelf) == ["a", "c"]
    at = called(shelf, ROW.format("c")).mapToScene(QPointF(200, 8)).toPoint()
    QTest.mouseClick(shelf.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.keyClick(shelf.window, Qt.Key.Key_Delete)
    settle(shelf)
    assert titles(shelf) == ["a"]
    click(shelf, "Undo")
    settle(shelf)
    assert titles(shelf) == ["a", "c"]


def test_a_set_is_renamed_and_deleted_in_the_tree_with_keys(shelf, library):
    click(shelf, "Club")
    settle(shelf)
    called(shelf, "Sources of tracks").forceActiveFocus()
    QTest.keyClick(shelf.window, Qt.Key.Key_F2)
    QTest.qWait(50)
    QTest.keyClick(shelf.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for letter in "Bar":
        QTest.keyClick(shelf.window, letter)
    QTest.keyClick(shelf.window, Qt.Key.Key_Return)
    settle(shelf)
    assert [one.name for one in library.history()] == ["Bar"]
    assert is_there(shelf, "Bar")
    called(shelf, "Sources of tracks").forceActiveFocus()
    QTest.keyClick(shelf.window, Qt.Key.Key_Delete)
    settle(shelf)
    assert library.history() == []
    assert not is_there(shelf, "Bar")
