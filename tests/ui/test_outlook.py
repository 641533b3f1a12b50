# SPDX-License-Identifier: GPL-3.0-or-later
"""The view menu: what the layout shows; and the keys of what runs beside the decks."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.test_window import called, click, visible, window  # noqa: F401

NONE = 0


def test_the_menu_has_a_line_for_each_part_of_the_layout(app):
    lines = dict(zip(app.outlook.labels, app.outlook.ticks, strict=True))
    assert lines["Waves"]
    assert lines["Library"]
    assert not lines["Sampler, microphone, metronome"]
    assert lines["Everything at 100 % (the window comes back)"]


def test_a_line_shows_its_part_and_the_tick_follows(app):
    told = []
    app.outlook.changed.connect(lambda: told.append(1))
    app.outlook.choose(app.outlook.labels.index("Sampler, microphone, metronome"))
    assert app.stage.shows("sampler")
    assert app.outlook.ticks[app.outlook.labels.index("Sampler, microphone, metronome")]
    assert told


def test_the_usual_parts_come_back(app):
    app.stage.toggle_part("library")
    app.outlook.choose(app.outlook.labels.index("Usual sizes and parts of this layout"))
    assert app.stage.shows("library")


def test_a_layout_without_room_for_upright_waves_offers_none(app):
    assert "Upright waves between the decks" in app.outlook.labels
    app.stage.choose("library")
    assert "Upright waves between the decks" not in app.outlook.labels


def test_another_scale_brings_the_window_back_once(app, world):
    asked = []
    app.asked.connect(asked.append)
    app.outlook.choose(app.outlook.labels.index("Everything at 125 % (the window comes back)"))
    app.outlook.choose(app.outlook.labels.index("Everything at 125 % (the window comes back)"))
    assert asked == ["restart"]
    assert world.options.get("scale") == 1.25


def test_f12_records_and_space_previews(app, world):
    keys = app.keyboard
    app.tracks.add(["/music/a.flac"])
    keys.press(Qt.Key.Key_F12, NONE, False)
    assert world.session.requests[-1] == {"command": "record", "on": True}
    keys.press(Qt.Key.Key_Space, NONE, False)
    assert world.session.requests[-1]["command"] == "preview"
    assert world.session.requests[-1]["file"] == "/music/a.flac"


def test_the_menu_opens_at_its_button_and_hides_the_library(window, qtbot):  # noqa: F811
    click(window, "View: what this layout shows")
    line = called(window, "Library")
    assert line.height() > 20
    before = len(visible(window))
    for _ in range(window.app.outlook.labels.index("Library")):
        QTest.keyClick(window.window, Qt.Key.Key_Down)
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    assert not window.app.stage.shows("library")
    qtbot.waitUntil(lambda: len(visible(window)) < before)
