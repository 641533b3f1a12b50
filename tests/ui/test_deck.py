# SPDX-License-Identifier: GPL-3.0-or-later
from time import monotonic_ns

import pytest

from app.viewmodels.decks.keycolor import camelot, key_color
from app.viewmodels.decks.world import local_path
from app.viewmodels.mixer import Level, scale
from tests.ui.conftest import BEAT, SONG


@pytest.fixture
def deck(app, world):
    world.client.load(0, SONG)
    app.deck(0).wave.resize(1000, 100, 1.0)
    look(app, world)
    return app.deck(0)


def look(app, world):
    world.client.alive()
    app.look(monotonic_ns())


def test_a_new_window_shows_the_running_deck(world):
    world.client.load(0, SONG)
    world.client.now.deck[0].position = 44_100 * 60.0
    world.client.tell("deck1.play", 1.0)
    app = world.app()
    assert app.deck(0).title == "Song"
    assert app.deck(0).param("play").on
    assert app.deck(0).readout.big_time == "−04:00.0"
    assert world.client.sent == []


def test_the_title_key_and_artist_are_those_of_the_load(deck):
    assert (deck.title, deck.artist, deck.key, deck.loaded) == ("Song", "Singer", "8A", True)


def test_a_tap_swaps_elapsed_and_remaining(deck, app, world):
    deck.readout.swap()
    look(app, world)
    assert deck.readout.big_time == "00:00.0"


def test_an_unload_empties_the_deck(deck, app, world):
    world.client.now.deck[0].load_id = 0
    look(app, world)
    assert not deck.loaded
    assert world.pictures.assigned[-1] == (0, 0, "")


def test_nothing_is_told_when_nothing_moves(deck, app, world, qtbot):
    with (
        qtbot.assertNotEmitted(deck.readout.time_changed),
        qtbot.assertNotEmitted(deck.wave.offset_changed),
        qtbot.assertNotEmitted(deck.level.changed),
    ):
        look(app, world)


def test_a_cue_that_came_with_the_track_has_its_name_and_colour(deck, app, world):
    world.client.tell("deck1.hotcue2.type", 1)
    world.client.tell("deck1.hotcue2.position", 8 * BEAT)
    world.client.tell("deck1.hotcue2.color", 0xFF0000)
    look(app, world)
    row = deck.pads.rows.rows[1]
    assert (row["name"], row["tint"], row["sub"]) == ("Drop", "#ff0000", "00:04")
    assert "2  Drop" in [r["label"] for r in deck.wave.flags.rows]


def test_a_moved_cue_loses_the_name(deck, app, world):
    world.client.tell("deck1.hotcue2.type", 1)
    world.client.tell("deck1.hotcue2.position", 9 * BEAT)
    look(app, world)
    assert deck.pads.rows.rows[1]["name"] == "CUE 2"


def test_five_banks_hold_36_hot_cues(deck, world):
    deck.pads.turn_bank(-1)
    assert deck.pads.bank_text == "5/5"
    assert [r["usable"] for r in deck.pads.rows.rows] == [True] * 4 + [False] * 4
    deck.pads.press(3)
    deck.pads.press(4)
    assert world.client.sent == [("deck1.hotcue36.activate", 1.0)]


def test_a_roll_lasts_as_long_as_the_pad_is_down(deck, world):
    deck.pads.choose(2)
    deck.pads.press(3)
    deck.pads.release(3)
    assert world.client.sent == [("deck1.loop.roll", 0.25), ("deck1.loop.roll", 0.0)]


def test_loop_and_jump_pads_send_their_beats(deck, world):
    deck.pads.choose(1)
    deck.pads.press(5)
    deck.pads.choose(3)
    deck.pads.press(2)
    assert world.client.sent == [("deck1.loop.beatloop", 4.0), ("deck1.beatjump", -4.0)]


def test_the_loop_button_leaves_a_loop(deck, app, world):
    deck.loop()
    world.client.tell("deck1.loop.active", 1.0)
    look(app, world)
    deck.loop()
    assert world.client.sent == [("deck1.loop.beatloop", 4.0), ("deck1.loop.exit", 1.0)]


def test_pulling_the_wave_by_its_width_turns_the_record_as_far(deck, world):
    deck.wave.resize(1000, 100, 1.0)
    deck.pull(-1000.0)
    turns = 1000 * deck.wave.frames_per_px / 44_100 / 1.8
    assert world.client.sent[-1] == ("deck1.jog", pytest.approx(turns))


def test_a_playing_deck_is_not_loaded_by_mistake(deck, app, world):
    world.client.tell("deck1.playing", 1.0)
    look(app, world)
    deck.drop(["file:///music/a%20b.mp3"], False)
    assert world.session.loaded == []
    assert "plays" in app.messages.rows[0]["text"]
    deck.drop(["file:///music/a%20b.mp3"], True)
    assert world.session.loaded == [(0, "/music/a b.mp3")]


def test_the_ghost_shows_where_sync_has_the_tempo(deck, app, world):
    world.client.tell("deck1.synced", 1.0)
    world.client.now.deck[0].bpm = 124.8  # +4 % of 120, half of the range
    look(app, world)
    assert deck.speed.ghost == 0.75
    world.client.tell("deck1.synced", 0.0)
    look(app, world)
    assert deck.speed.ghost == -1.0


def test_errors_of_the_supervisor_are_messages_and_end_the_loading(deck, app, world):
    deck.load("/music/x.mp3", False)
    assert deck.loading == "Loading x.mp3"
    world.session.events = [{"event": "error", "deck": 0, "text": "x.mp3: not an audio file"}]
    look(app, world)
    assert deck.loading == ""
    assert [m["text"] for m in app.messages.rows] == ["x.mp3: not an audio file"]
    app.dismiss(app.messages.rows[0]["number"])
    assert list(app.messages.rows) == []


def test_what_the_top_bar_says_is_not_said_twice(app, world):
    world.client.line = ("system (JACK)", 1)
    world.session.events = [{"event": "info", "text": t} for t in ("system (JACK)", "hello")]
    look(app, world)
    assert [m["text"] for m in app.messages.rows] == ["hello"]


def test_a_silent_engine_is_told(app, world):
    world.client.lives = False
    app.look(monotonic_ns() + 2_000_000_000)
    assert app.engine_text == "Engine restarting…"
    world.client.now.time_ns = monotonic_ns() + 4_000_000_000
    app.look(monotonic_ns() + 4_000_000_000)
    assert app.engine_text == ""


def test_a_meter_holds_its_peak_and_keeps_the_clip_light(qapp):
    level = Level()
    level.show(1.0, 2, 0)
    level.show(0.01, 2, 1_000_000_000)
    assert level.peak == scale(1.0)
    level.show(0.01, 2, 2_000_000_000)
    assert level.level == scale(0.01) < level.peak < scale(1.0)
    assert level.clipped


def test_a_meter_ends_at_its_scale():
    assert (scale(0.0), scale(1e-9), scale(100.0)) == (0.0, 0.0, 1.0)


@pytest.mark.parametrize(
    ("key", "code"),
    [("Am", "8A"), ("C", "8B"), ("F# minor", "11A"), ("8a", "8A"), ("Dbm", "12A"), ("Bb", "6B")],
)
def test_keys_are_written_as_places_on_the_wheel(key, code):
    assert camelot(key) == code


def test_what_is_no_key_stays_as_it_is():
    assert camelot("all of them") == "all of them"
    assert key_color("all of them") != key_color("8A")


def test_urls_become_paths():
    assert local_path("file:///a%20b/%C3%A9.mp3") == "/a b/é.mp3"
    assert local_path("/a%20b.mp3") == "/a%20b.mp3"
