# SPDX-License-Identifier: GPL-3.0-or-later
"""What controllers ask the window for."""

import pytest

from app.library.model import Track
from app.library.store import Library
from app.viewmodels.keyboard.table import actions


@pytest.fixture
def ask(app, world):
    """Ask for an action, so much of it."""
    app.open_folder("/music")
    world.listing.found = [
        {"path": f"/music/{n}.mp3", "title": n, "bpm": 120.0, "source": "/music"} for n in "abcdef"
    ]
    app.tracks.take()
    app.picture()

    def act(action, value=1.0):
        world.session.events.append({"event": "act", "action": action, "value": value})
        app.picture()

    return act


def seen(world):
    return [r["seen"] for r in world.session.requests if r["command"] == "seen"][-1]


def test_all_that_keys_do_can_be_asked_for():
    names = set(actions())
    assert {"deck1.play", "deck4.load", "library.down", "window.layout_four"} <= names
    assert {"mixer.crossfader_left", "sampler.sampler1", "effects.fx1.on"} <= names


def test_a_command_is_called(ask, world):
    ask("deck2.load")
    assert world.session.loaded == [(1, "/music/a.mp3")]


def test_a_command_that_repeats_is_called_so_often(ask, app):
    ask("library.down", 3.0)
    assert app.tracks.selected == 3
    ask("library.up", 2.0)
    assert app.tracks.selected == 1
    ask("library.down", 1e9)
    assert app.tracks.selected == 5


def test_a_held_control_is_let_go_with_0(ask, world):
    ask("deck3.cue")
    ask("deck3.cue", 0.0)
    assert world.client.sent == [("deck3.cue", 1.0), ("deck3.cue", 0.0)]


def test_a_toggle_acts_on_the_press_only(ask, world):
    ask("deck4.play")
    ask("deck4.play", 0.0)
    assert world.client.sent == [("deck4.play", 1.0)]


@pytest.mark.parametrize("action", ["", "no.such", "library.", "deck5.play", "deck1.no"])
def test_what_is_unknown_is_nothing(ask, world, action):
    ask(action)
    world.session.events.append({"event": "act", "action": None, "value": "much"})
    ask("library.down", 0.0)
    assert world.client.sent == []
    assert world.session.loaded == []


def test_a_wheel_moves_what_is_in_focus(ask, app, world):
    assert seen(world)["focused_widget"] == 3
    ask("library.move", 2.0)
    assert app.tracks.selected == 2
    ask("library.turn", -1.0)
    assert seen(world)["focused_widget"] == 2
    source = app.tracks.source
    ask("library.move", -1.0)
    assert app.tracks.selected in (0, 2)
    ask("library.focus_on", 3.0)
    ask("library.move", 1.0)
    assert seen(world)["focused_widget"] == 3
    assert app.tracks.source == source


def test_focus_goes_round(ask, world):
    for place in (1, 2, 3):
        ask("library.focus", 1.0)
        assert seen(world)["focused_widget"] == place
    ask("library.focus", -1.0)
    assert seen(world)["focused_widget"] == 2
    ask("library.focus_on", 7.0)
    assert seen(world)["focused_widget"] == 2


def test_the_search_is_asked_of_the_window(ask, app):
    asked = []
    app.asked.connect(asked.append)
    ask("library.focus_on", 1.0)
    assert asked == ["find"]


def test_go_loads_the_selected_track(ask, world):
    ask("library.go")
    assert world.session.loaded == [(0, "/music/a.mp3")]


def test_go_in_the_search_leads_to_the_tracks(ask, world):
    ask("library.focus_on", 1.0)
    ask("library.go")
    assert seen(world)["focused_widget"] == 3
    assert world.session.loaded == []


def test_lists_are_gone_through(ask, app, world):
    app.open_folder("/other")
    world.listing.found = [{"path": "/other/x.mp3", "title": "x", "source": "/other"}]
    app.tracks.take()
    ask("library.list", -1.0)
    assert app.tracks.source == "/music"
    ask("library.list", 1.0)
    assert app.tracks.source == "/other"
    ask("library.list", 1e9)
    ask("library.list", -1e9)


def test_a_column_is_chosen_by_its_number(ask, app):
    ask("library.sort", 15.0)
    assert app.tracks.order == "bpm"
    ask("library.sort", 2.0)
    assert app.tracks.order == "title"
    ask("library.sort", 99.0)
    assert app.tracks.order == "title"


def test_the_larger_time_is_chosen(ask, app, world):
    ask("window.elapsed", 1.0)
    assert app.setting("deck.elapsed_first").on
    assert seen(world)["elapsed_first"] is True
    ask("window.elapsed", 0.0)
    assert not app.setting("deck.elapsed_first").on


def test_what_is_shown_is_told(ask, world):
    before = seen(world)["shows.part_sampler"]
    ask("window.part_sampler")
    assert seen(world)["shows.part_sampler"] is not before
    ask("window.layout_library")
    assert seen(world)["shows.layout_library"] is True


def test_a_sample_is_loaded(ask, world):
    ask("sampler3.load")
    assert {"command": "sample", "slot": 2, "file": "/music/a.mp3"} in world.session.requests


@pytest.fixture
def library(tmp_path, world):
    with Library.open(tmp_path / "library.db") as made:
        made.put(Track("/music/a.mp3", title="a", rating=60))
        world.hand.library = made
        yield made


def test_stars_and_colours_of_the_selected_track(ask, library):
    number = library.find("/music/a.mp3")
    for by, stars in ((1.0, 4), (1.0, 5), (1.0, 5), (-1.0, 4)):
        ask("library.stars", by)
        assert library.track(number).rating == 20 * stars
    ask("library.color", 1.0)
    assert library.track(number).color == 0xE5484D
    ask("library.color", 2.0)
    assert library.track(number).color == 0xFFD43B
    ask("library.color", -3.0)
    assert library.track(number).color is None


def test_a_file_that_is_not_in_the_library_has_no_stars(ask, library):
    ask("library.down")
    ask("library.stars", 1.0)
    assert library.find("/music/b.mp3") is None
