# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt

from app import config
from app.option_table import TABLE
from app.viewmodels.settings.filed import Filed
from app.viewmodels.settings.pages import WHEN, SettingPages, choices, table

ROWS = [row for page in table() for row in page["row"]]


@pytest.fixture
def filed(qapp):
    written = []

    def change(section, values):
        if 0 in values.values():
            raise config.ConfigError("config.toml: no")
        written.append((section, values))
        return config.load()

    made = Filed(config.load, change)
    made.wrote = written
    yield made
    made.close()


@pytest.fixture
def pages(app, filed):
    restarts = []
    made = SettingPages(app._settings, filed, lambda: restarts.append(1), app)
    made.restarts = restarts
    return made


def row_of(pages, title):
    return next(row for row in pages.rows.rows if row["title"] == title)


def test_all_sources_exist():
    for row in ROWS:
        place, _, name = row.get("source", "").partition(":")
        if place == "option":
            assert name in TABLE
        elif place == "config":
            section, _, setting = name.partition(".")
            assert hasattr(getattr(config.load(), section), setting)


def test_each_setting_says_when_it_takes_effect():
    assert [r for r in ROWS if r["kind"] not in ("note", "own") and not WHEN[r["when"]]] == []


def test_the_choices_of_an_option_are_all_offered():
    for row in ROWS:
        name = row.get("source", "").removeprefix("option:")
        if name in TABLE and TABLE[name].choices:
            assert {value for value, _ in choices(row)} == set(TABLE[name].choices)


def test_a_theme_is_taken_at_once(pages, world):
    pages.open("settings/appearance")
    pages.take("option:theme", 2)
    assert world.options.get("theme") == "night"
    assert row_of(pages, "Theme")["current"] == 2
    assert pages.restarts == []


def test_another_language_brings_the_window_back(pages):
    pages.open("settings/appearance")
    pages.take("option:language", 2)
    assert pages.restarts == [1]


def test_a_search_finds_settings_of_all_pages(pages):
    pages.search("tempo")
    assert {r["group"] for r in pages.rows.rows} == {"Analysis", "Network"}
    assert pages.page == -1


def test_what_is_filed_is_written_on_another_thread(pages, filed, qtbot):
    pages.open("settings/analysis")
    qtbot.waitUntil(lambda: filed.get("analysis.lowest_bpm") is not None)
    before = filed.get("analysis.lowest_bpm")
    pages.step("config:analysis.lowest_bpm", 2)
    qtbot.waitUntil(lambda: filed.wrote != [])
    assert filed.wrote == [("analysis", {"lowest_bpm": before + 2})]


def test_a_wrong_value_is_told_and_the_old_one_shown(pages, filed, qtbot):
    pages.open("settings/analysis")
    qtbot.waitUntil(lambda: filed.get("recording.bitrate") is not None)
    filed.put("recording.bitrate", 0)
    qtbot.waitUntil(lambda: pages.fault == "config.toml: no")
    assert filed.get("recording.bitrate") > 0


@pytest.mark.parametrize(
    "page", ["settings/sound", "settings/keyboard", "settings/library", "help", "guide"]
)
def test_each_page_opens_and_closes(shown, page):
    shown.app.stage.open_page(page)
    assert shown.app.stage.opened
    shown.app.stage.close_page()
    assert not [m for m in shown.app.messages.rows if "fault" in m["text"]]


def test_what_is_written_acts_at_once(app, filed, world, qtbot):
    told = []
    filed.written.connect(lambda: told.append(1), Qt.ConnectionType.QueuedConnection)
    filed.put("analysis.workers", 0)  # is refused
    filed.put("analysis.workers", 2)
    qtbot.waitUntil(lambda: told != [])
    qtbot.wait(50)
    assert told == [1]
    app._book._filed.written.emit()
    qtbot.waitUntil(lambda: {"command": "configured"} in getattr(world.session, "requests", []))


def test_what_is_written_while_the_window_closes_is_told(app, world):
    filed = app._book._filed
    filed._change = lambda section, values: config.load()
    filed.put("analysis.workers", 2)
    app.close()
    assert {"command": "configured"} in world.session.requests


def test_nothing_of_the_rows_that_are_scrolled_out_is_drawn_below_the_page(shown, qtbot):
    shown.window.resize(1280, 720)
    shown.app.open_page("settings/appearance")
    qtbot.wait(300)
    image = shown.window.grabWindow()
    ratio = image.width() / shown.window.width()
    lights = {
        image.pixelColor(round(x * ratio), round(y * ratio)).lightness()
        for x in range(900, 1250)
        for y in range(704, 720)
    }
    assert max(lights) < 60


def test_searches_are_forgotten_when_they_shall_not_be_remembered(app, world):
    finder, searches = app.library.finder, lambda: world.options.get("library.searches")
    finder.find("acid house")
    finder.keep()
    assert searches() == ["acid house"]
    assert world.options.get("library.search") == "acid house"
    app.book.pages.toggle("option:library.remembers")
    assert searches() == []
    assert world.options.get("library.search") == ""
    finder.find("deep house")
    finder.keep()
    assert searches() == []
