# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: F811 - fixtures
"""Rows of a real library: what is noted to them, what is analysed again, sets that were played."""

import json
import os

import pytest
from PySide6.QtCore import QDate, QLocale

from app.analysis.previews import Picture
from app.session import server
from tests.ui.test_library_edits import Catalogue, browser, library, look, titles  # noqa: F401


def test_tracks_with_notes_are_marked_at_once(browser, app, library):
    app.tracks.select(0)
    assert app.tracks.value(0, "note") == ""
    app.edits.do(lambda lib: lib.add_note(1, "ends early"))
    look(app)
    assert app.tracks.value(0, "note") == "ends early"
    app.edits.undo()
    look(app)
    assert app.tracks.value(0, "note") == ""


def test_notes_of_before_are_marked_from_the_start(app, world, library):
    library.add_note(2, "at the drop", 61.5)
    library.add_note(2, "sing along", 30.0)
    world.hand.library = library
    app.follow(Catalogue(library))
    look(app)
    row = titles(app.browser).index("b")
    assert app.tracks.value(row, "note") == "sing along · at the drop"


def test_selected_tracks_are_analysed_again(browser, app, world):
    app.tracks.select(0)
    app.tracks.select_to(1)
    line = browser.track_labels.index("Analyse again")
    browser.act(browser.track_action(line))
    asked = [r for r in world.session.requests if r["command"] == "analyse"]
    assert asked == [{"command": "analyse", "files": ["/m/a.mp3", "/m/b.mp3"]}]


def test_many_tracks_are_asked_for_in_lines_that_are_taken(browser, app, world):
    longest = [name * (4000 // len(os.fsencode(name))) for name in ("x", "ж", "夜", "\udce9")]
    app.edits.analyse([f"/{longest[k % 4]}/{k}.mp3" for k in range(100)])
    asked = [r for r in world.session.requests if r["command"] == "analyse"]
    assert sum(len(r["files"]) for r in asked) == 100
    assert max(len(json.dumps(r)) for r in asked) < server.LONGEST_LINE - server.READ_BYTES


def test_files_that_are_not_in_the_library_are_not_analysed(browser, app, world):
    app.open_files(["/elsewhere/x.mp3"])
    look(app)
    app.tracks.select(0)
    browser.act("analyse")
    assert not [r for r in getattr(world.session, "requests", []) if r["command"] == "analyse"]


def test_a_track_that_was_analysed_meanwhile_gets_its_waveform(browser, app, library):
    class Drawer:
        asked, done = [], []

        def ask(self, path, *_):
            self.asked.append(path)
            self.done.append(Picture(path, *app.tracks.pictures._size, b""))

        def poll(self):
            done, self.done = self.done, []
            return done

        def close(self): ...

    app.tracks.pictures.drawer = drawer = Drawer()
    app.tracks.pictures.resize(100, 20)
    app.tracks.pictures.image("/m/a.mp3")
    look(app)
    app.tracks.pictures.image("/m/a.mp3")
    assert drawer.asked == ["/m/a.mp3"]  # there is none: nobody asks again and again
    library.set_found(1, energy=7.0)
    app.tracks.hurry()
    look(app)
    app.tracks.pictures.image("/m/a.mp3")
    assert drawer.asked == ["/m/a.mp3", "/m/a.mp3"]


@pytest.fixture
def played(browser, app, library):
    """A set: a, b, a, c."""
    number = library.start_set("Club", at="2024-05-03T20:00:00Z")
    for minute, track in enumerate((1, 2, 1, 3)):
        library.played(number, track, f"2024-05-03T20:0{minute}:00Z", seconds=60.0)
    app.tracks.turn("history:")
    app.tracks.hurry()
    look(app)
    app.tracks.choose(f"list:-{number}")
    return browser


def test_one_entry_of_a_set_is_taken_out(played, app):
    assert titles(played) == ["a", "b", "a", "c"]
    app.tracks.select(2)
    assert played.crates.remove_picked()
    look(app)
    assert titles(played) == ["a", "b", "c"]
    assert app.messages.rows[-1]["kind"] == "undo"
    app.edits.undo()
    look(app)
    assert titles(played) == ["a", "b", "a", "c"]


def test_in_a_sorted_set_a_row_stands_for_all_times_of_its_track(played, app):
    app.tracks.sort("title")
    assert titles(played) == ["a", "b", "c"]
    app.tracks.select(0)
    assert played.crates.remove_picked()
    look(app)
    app.tracks.sort("title")
    app.tracks.sort("title")
    assert titles(played) == ["b", "c"]


def test_a_set_is_renamed_deleted_and_brought_back(played, app):
    source = app.tracks.source
    played.crates.rename(source, "Night")
    look(app)
    assert "Night" in [row["name"] for row in app.tracks.sources.rows]
    played.crates.remove(source)
    look(app)
    assert "Night" not in [row["name"] for row in app.tracks.sources.rows]
    assert app.messages.rows[-1]["text"].startswith("Night is deleted")
    app.edits.undo()
    look(app)
    assert "Night" in [row["name"] for row in app.tracks.sources.rows]


def test_a_set_without_a_name_is_called_by_its_day_as_the_user_writes_it(browser, app, library):
    number = library.start_set(at="2024-05-03T20:00:00Z")
    library.played(number, 1, "2024-05-03T20:01:00Z")
    app.tracks.turn("history:")
    app.tracks.hurry()
    look(app)
    day = QLocale().toString(QDate(2024, 5, 3), QLocale.FormatType.ShortFormat)
    assert f"Set of {day}" in [row["name"] for row in app.tracks.sources.rows]
