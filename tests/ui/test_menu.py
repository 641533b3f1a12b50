# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu: opens at a control, closes by itself, works by mouse and keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from tests.ui.qml_page import shown

PAGE = b"""
import QtQuick
import ui.controls
Item {
    id: page
    property int told: -1
    property bool ready: menu.opened
    width: 400
    height: 300
    Btn {
        id: button
        objectName: "button"
        x: 20
        y: 10
        label: "Open"
        onClicked: menu.open_at(button)
    }
    Menu {
        id: menu
        label: "Effect"
        labels: ["Echo", "Reverb", "Phaser"]
        current: 1
        onChosen: index => page.told = index
    }
}
"""


@pytest.fixture
def view(qapp: QObject) -> Iterator[QQuickView]:
    with shown(PAGE) as made:
        yield made


def open_menu(view: QQuickView) -> None:
    button = view.rootObject().findChild(QObject, "button")
    button.forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.rootObject().property("ready")
    QTest.qWait(20)  # the lines are laid out with the next picture


def test_the_arrow_keys_and_return_choose(view: QQuickView) -> None:
    open_menu(view)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.rootObject().property("told") == 2
    assert not view.rootObject().property("ready")


def test_escape_closes_and_gives_the_focus_back(view: QQuickView) -> None:
    open_menu(view)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.rootObject().property("ready")
    assert view.rootObject().property("told") == -1
    assert view.activeFocusItem().objectName() == "button"


def test_a_click_chooses_a_line_and_a_press_elsewhere_closes(view: QQuickView) -> None:
    open_menu(view)
    QTest.mouseClick(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 55)
    )
    assert view.rootObject().property("told") == 0
    open_menu(view)
    QTest.mouseClick(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(350, 250)
    )
    assert not view.rootObject().property("ready")
    assert view.rootObject().property("told") == 0
