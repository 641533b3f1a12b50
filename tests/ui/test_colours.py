# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours that come with the music: shown through the theme, wherever they are."""

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent

from app.option_table import THEMES
from app.themes import marked
from app.viewmodels.decks.pad_row import PALETTE
from tests.ui.crowding import items, name
from tests.ui.test_window import UI

TEXT = """
import QtQuick
import ui

QtObject {
    function shown(color: color): color { return Theme.mark(color); }
    function dress(name: string) { Theme.name = name; }
}
"""
NAMED = re.compile(r'\bcolor: "(?!transparent)|"#[0-9a-fA-F]{3,8}"')
GIVEN = (*PALETTE, "#8a8a96", "#0000cc", "#334433", "#f4f4f6", "#000000", "#c9a0a0")


@pytest.fixture
def theme(shown):
    component = QQmlComponent(shown.qml)
    component.setData(TEXT.encode(), QUrl.fromLocalFile(str(UI / "colours.qml")))
    made = component.create()
    assert made is not None, component.errorString()
    yield made
    made.dress("dark")


@pytest.mark.parametrize("name", THEMES)
def test_the_window_shows_a_colour_as_its_pictures_do(theme, name):
    theme.dress(name)
    for color in GIVEN:
        one, other = theme.shown(QColor(color)), QColor(marked(name, color))
        for a, b in zip(one.getRgb(), other.getRgb(), strict=True):
            assert abs(a - b) <= 1, (color, one.name(), other.name())


def test_the_picker_of_a_pad_offers_what_will_be_shown(theme, shown, qtbot):
    component = QQmlComponent(shown.qml)
    text = """
    import QtQuick
    import DjUniverse
    import ui
    import ui.deck.pads
    Item {
        required property App app
        PadMenu { id: menu; pads: app.deck(0).pads; accent: Theme.gold }
        function open() { menu.open_at(this, 0, "", "1"); }
    }
    """
    component.setData(text.encode(), QUrl.fromLocalFile(str(UI / "picker.qml")))
    item = component.createWithInitialProperties({"app": shown.app})
    assert item is not None, component.errorString()
    item.setParentItem(shown.window.contentItem())
    theme.dress("tritanopia")
    item.open()
    found = [
        swatch for swatch in items(shown.window.contentItem()) if name(swatch)[:7] == "Colour "
    ]
    seen = [swatch.childItems()[-1].property("color").name() for swatch in found]
    assert [name(swatch) for swatch in found][:3] == [
        "Colour red",
        "Colour orange",
        "Colour yellow",
    ]
    assert seen == [marked("tritanopia", color) for color in PALETTE]
    item.deleteLater()


def test_a_warning_in_red_is_not_white_at_night_for_only_the_theme_names_colours():
    found = [
        f"{path.relative_to(UI)}: {line.strip()}"
        for path in sorted(UI.rglob("*.qml"))
        if path.name != "Theme.qml"
        for line in path.read_text().splitlines()
        if NAMED.search(line)
    ]
    assert found == []
