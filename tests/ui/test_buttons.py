# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons and pads by themselves: what keys do, and how long names are shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from tests.ui.qml_page import shown

PAGE = b"""
import QtQuick
import ui.controls
Item {
    id: page
    property string told
    property string name: "Intro"
    width: 400
    height: 300
    Btn {
        id: button
        objectName: "button"
        label: "Open"
        onPressed: shift => page.told += shift ? "P" : "p"
        onClicked: shift => page.told += shift ? "C" : "c"
        onCleared: page.told += "menu"
    }
    Btn {
        objectName: "narrow"
        y: 60
        label: "SYNCHRON"
        size: 13
    }
    Pad {
        objectName: "pad"
        x: 100
        width: 86
        height: 60
        number: 1
        sub: "00:31"
        filled: true
        name: page.name
    }
}
"""


@pytest.fixture
def view(qapp: QObject) -> Iterator[QQuickView]:
    with shown(PAGE) as made:
        yield made


def text_of(view: QQuickView, name: str, text: str) -> QObject:
    found = view.rootObject().findChild(QObject, name).childItems()
    return next(item for item in found if item.property("text") == text)


def focus(view: QQuickView) -> None:
    view.rootObject().findChild(QObject, "button").forceActiveFocus()


def test_what_the_right_button_does_had_no_key(view: QQuickView) -> None:
    focus(view)
    QTest.keyClick(view, Qt.Key.Key_Menu)
    assert view.rootObject().property("told") == "menu"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_what_shift_and_a_press_do_had_no_key(view: QQuickView, key: Qt.Key) -> None:
    focus(view)
    QTest.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)
    assert view.rootObject().property("told") == "PC"
    QTest.keyClick(view, key)
    assert view.rootObject().property("told") == "PCpc"


def test_a_label_is_drawn_smaller_before_it_ends_in_dots(view: QQuickView) -> None:
    label = text_of(view, "narrow", "SYNCHRON")
    button = view.rootObject().findChild(QObject, "narrow")
    button.setWidth(label.property("implicitWidth") * 0.93 + 4)
    assert label.property("implicitWidth") > label.property("width")
    assert not label.property("truncated")


@pytest.mark.parametrize("name", ["Breakdown", "Donaudampfschifffahrt"])
def test_a_long_word_on_a_pad_was_broken_within_the_word(view: QQuickView, name: str) -> None:
    view.rootObject().setProperty("name", name)
    title = text_of(view, "pad", name)
    assert title.property("lineCount") == 1
    assert title.property("contentWidth") <= title.property("width")
    assert title.property("truncated") == (name == "Donaudampfschifffahrt")


def test_two_words_on_a_pad_stay_as_large_as_there_is_room(view: QQuickView) -> None:
    view.rootObject().setProperty("name", "Drop two")
    title = text_of(view, "pad", "Drop two")
    assert title.property("font").pixelSize() >= 12
    assert not title.property("truncated")
