# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's samplers, preview and microphone on ours; what the window and the supervisor do."""

import pytest

from engine.load import Load
from tests import signals
from tests.controllers.names.conftest import DECK, Names
from tests.engine.conftest import PREVIEW, SLOT1, put_beside
from tests.signals import RATE

SAMPLER = "[Sampler1]"


@pytest.fixture
def loaded(names: Names) -> Names:
    """With a sample of 2 s."""
    put_beside(names.rig, SLOT1, signals.noise(-20, 2))
    names.play()
    return names


@pytest.mark.parametrize("mode", [0, 1, 2])
def test_a_sample_is_played_and_stopped_whatever_its_pad_does(loaded: Names, mode: int) -> None:
    loaded.rig.set("sampler1.mode", mode)
    loaded.play()
    loaded.do(SAMPLER, "play", 1, 0.1)
    assert loaded.ours("sampler1.playing") == 1
    assert loaded.get(SAMPLER, "play") == loaded.get(SAMPLER, "play_indicator") == 1
    place = loaded.get(SAMPLER, "playposition")
    assert 0 < place < 0.1
    loaded.do(SAMPLER, "play", 1)
    assert loaded.get(SAMPLER, "playposition") > place  # it was not begun again
    loaded.press(SAMPLER, "cue_gotoandplay")
    assert loaded.get(SAMPLER, "playposition") < place
    loaded.do(SAMPLER, "play", 0)
    assert loaded.ours("sampler1.playing") == 0


@pytest.mark.parametrize("key", ["stop", "start_stop", "cue_gotoandstop"])
def test_a_sample_is_stopped(loaded: Names, key: str) -> None:
    loaded.do(SAMPLER, "start_play", 1, 0.1)
    loaded.press(SAMPLER, key)
    assert loaded.get(SAMPLER, "play") == 0


def test_a_cue_button_plays_a_sample_while_it_is_held(loaded: Names) -> None:
    loaded.do(SAMPLER, "cue_default", 1, 0.1)
    assert loaded.get(SAMPLER, "play_indicator") == 1
    loaded.do(SAMPLER, "cue_default", 0)
    assert loaded.get(SAMPLER, "play_indicator") == 0


def test_a_sample_is_told(loaded: Names) -> None:
    assert loaded.get(SAMPLER, "track_loaded") == 1
    assert loaded.get(SAMPLER, "duration") == pytest.approx(2)
    assert loaded.get(SAMPLER, "track_samples") == pytest.approx(2 * 2 * RATE)
    assert loaded.get(SAMPLER, "cue_indicator") == 1
    assert loaded.get("[Sampler2]", "track_loaded") == 0
    assert loaded.get("[Sampler2]", "track_samples") == 0
    loaded.rig.load(SLOT1, Load())
    loaded.play()
    assert loaded.get(SAMPLER, "duration") == 0


@pytest.mark.parametrize(("key", "v", "db"), [("volume", 0.5, -6.02), ("pregain", 2.0, 6.02)])
def test_the_gain_of_a_sample(loaded: Names, key: str, v: float, db: float) -> None:
    loaded.do(SAMPLER, key, v)
    assert loaded.ours("sampler1.gain") == pytest.approx(db, abs=0.01)
    assert loaded.get(SAMPLER, key) == pytest.approx(v)


@pytest.mark.parametrize(
    ("key", "path"), [("pfl", "pfl"), ("repeat", "loop"), ("quantize", "quantize")]
)
def test_buttons_of_a_sample(loaded: Names, key: str, path: str) -> None:
    loaded.do(SAMPLER, key, 1)
    assert loaded.ours(f"sampler1.{path}") == loaded.get(SAMPLER, key) == 1


def test_loading_and_emptying_a_slot(loaded: Names) -> None:
    loaded.press("[Sampler3]", "LoadSelectedTrackAndPlay")
    assert loaded.world.acted == [("sampler3.load", 1.0)]
    put_beside(loaded.rig, SLOT1 + 2, signals.noise(-20, 2))
    loaded.play(0.1)
    assert loaded.ours("sampler3.playing") == 1
    loaded.press("[Sampler3]", "eject")
    assert loaded.world.asked == [{"command": "unsample", "slot": 2}]


def test_a_slot_that_we_do_not_have_is_kept(names: Names) -> None:
    for key in ("play", "hotcue_1_activate", "pregain"):
        i = names.find("[Sampler16]", key)
        assert (names.controls.known(i), names.controls.real(i)) == (True, False)
    names.set("[Sampler16]", "pregain", 0.5)
    assert names.get("[Sampler16]", "pregain") == 0.5
    assert not names.world.lines


def test_the_preview(names: Names) -> None:
    names.press("[PreviewDeck1]", "LoadSelectedTrackAndPlay")
    assert names.world.acted == [("library.preview", 1.0)]
    put_beside(names.rig, PREVIEW, signals.noise(-20, 4))
    names.play(0.1)
    assert names.get("[PreviewDeck1]", "play") == names.get("[PreviewDeck1]", "track_loaded") == 1
    names.do("[PreviewDeck1]", "playposition", 0.5)
    assert names.get("[PreviewDeck1]", "playposition") == pytest.approx(0.5, abs=0.02)
    names.press("[PreviewDeck1]", "stop")
    assert names.get("[PreviewDeck1]", "play") == 0
    names.press("[PreviewDeck1]", "eject")
    assert names.world.asked == [{"command": "preview_stop"}]


def test_the_microphone(names: Names) -> None:
    names.do("[Microphone]", "talkover", 1)
    assert names.ours("mic.on") == 1
    names.do("[Microphone]", "volume", 0.5)
    assert names.ours("mic.gain") == pytest.approx(-6.02, abs=0.01)
    assert names.get("[Microphone]", "input_configured") == 0
    assert names.find("[Microphone]", "enabled") == names.find("[Microphone]", "input_configured")


@pytest.mark.parametrize(
    ("group", "key", "v", "acted"),
    [
        ("[Library]", "MoveVertical", 3, ("library.move", 3)),
        ("[Library]", "MoveVertical", -2, ("library.move", -2)),
        ("[Playlist]", "SelectTrackKnob", -1, ("library.step", -1)),
        ("[Library]", "ScrollVertical", 1, ("library.page", 1)),
        ("[Library]", "MoveFocus", -1, ("library.focus", -1)),
        ("[Library]", "MoveLeft", 1, ("library.turn", -1)),
        ("[Library]", "focused_widget", 2, ("library.focus_on", 2)),
        ("[Library]", "sort_column_toggle", 15, ("library.sort", 15)),
        ("[Library]", "track_color_next", 1, ("library.color", 1)),
        ("[Channel2]", "stars_down", 1, ("deck2.stars", -1)),
        ("[Channel2]", "track_color", 0x4C6FFF, ("deck2.color", 0x4C6FFF)),
        ("[Controls]", "ShowDurationRemaining", 0, ("window.elapsed", 1)),
        ("[Playlist]", "SelectNextTrack", 1, ("library.step", 1)),
        ("[Playlist]", "SelectPlaylist", 2, ("library.list", 2)),
        ("[Library]", "GoToItem", 1, ("library.go", 1)),
        ("[Playlist]", "LoadSelectedIntoFirstStopped", 1, ("library.enter", 1)),
        ("[Channel3]", "LoadSelectedTrack", 1, ("deck3.load", 1)),
        ("[Sampler2]", "LoadSelectedTrack", 1, ("sampler2.load", 1)),
        ("[Samplers]", "show_samplers", 1, ("window.part_sampler", 1)),
        ("[EffectRack1]", "show", 1, ("window.part_fx", 1)),
        ("[Master]", "maximize_library", 1, ("window.layout_library", 1)),
        ("[Skin]", "show_4decks", 1, ("window.layout_four", 1)),
        ("[Channel1]", "waveform_zoom", 5, ("window.further", 2)),
        ("[Channel1]", "waveform_zoom", 1, ("window.nearer", 2)),
    ],
)
def test_the_window_is_asked(
    names: Names, group: str, key: str, v: float, acted: tuple[str, float]
) -> None:
    names.set(group, key, v)
    assert names.world.acted == [acted]
    assert names.controls.real(names.find(group, key))


@pytest.mark.parametrize("key", ["MoveVertical", "SelectNextTrack", "GoToItem", "SelectTrackKnob"])
def test_nothing_is_asked_for_0(names: Names, key: str) -> None:
    names.set("[Library]", key, 0)
    assert not names.world.acted


def test_a_part_that_is_shown_is_not_asked_for_again(names: Names) -> None:
    names.set("[Skin]", "show_samplers", 1)
    names.set("[Skin]", "show_samplers", 1)
    assert len(names.world.acted) == 1
    names.set("[Skin]", "show_samplers", 0)
    assert len(names.world.acted) == 2
    names.world.settings["shows.part_sampler"] = True
    assert names.get("[Skin]", "show_samplers") == 1


def test_recording_is_asked_of_the_supervisor(names: Names) -> None:
    assert names.get("[Recording]", "status") == 0
    names.press("[Recording]", "toggle_recording")
    assert names.world.asked == [{"command": "record", "on": True}]
    assert names.get("[Recording]", "status") == 2
    names.world.settings["recording"] = "off"  # it could not be begun
    assert names.get("[Recording]", "status") == 0


def test_a_track_is_loaded_and_played_when_it_is_there(names: Names) -> None:
    names.press("[Channel2]", "LoadSelectedTrackAndPlay")
    names.play(0.1)
    assert names.ours("deck2.play") == 0
    names.rig.put(2, signals.noise(-20, 5))
    names.play(0.1)
    assert names.ours("deck2.play") == 1


def test_a_deck_is_cloned(names: Names) -> None:
    names.world.tracks[0] = {"file": "/music/a.flac"}
    names.set(DECK, "playposition", 0.5)
    names.do(DECK, "play", 1)
    names.do("[Channel2]", "CloneFromDeck", 0)
    assert names.world.asked == [{"command": "load", "deck": 1, "file": "/music/a.flac"}]
    names.rig.put(2, signals.noise(-20, 30))
    names.play(0.1)
    away = names.rig.position(2) - names.rig.position(1)
    assert abs(away) < 0.02 * RATE
    assert names.ours("deck2.play") == 1


def test_a_deck_is_emptied_and_filled_again(names: Names) -> None:
    names.world.tracks[0] = {"file": "/music/a.flac"}
    names.press(DECK, "eject")
    assert names.world.asked.pop() == {"command": "eject", "deck": 0}
    names.rig.load(0, Load())
    names.play()
    names.press(DECK, "eject")
    assert names.world.asked == [{"command": "load", "deck": 0, "file": "/music/a.flac"}]


def test_the_colour_of_a_track(names: Names) -> None:
    assert names.get(DECK, "track_color") == -1
    names.world.tracks[0] = {"color": "#C50A08"}
    assert names.get(DECK, "track_color") == 0xC50A08


def test_the_program_is_told(names: Names) -> None:
    app = {key: names.get("[App]", key) for key in ("num_decks", "num_samplers", "samplerate")}
    assert app == {"num_decks": 4, "num_samplers": 8, "samplerate": RATE}
    assert names.find("[Master]", "num_decks") == names.find("[App]", "num_decks")
    assert names.find("[Master]", "latency") == names.find("[App]", "output_latency_ms")
    assert names.get("[App]", "output_latency_ms") == pytest.approx(64_000 / RATE)
    start = names.get("[App]", "gui_tick_50ms_period_s")
    names.world.now_ns += 1_020_000_000
    assert names.get("[App]", "gui_tick_50ms_period_s") == pytest.approx(start + 1, abs=0.051)
