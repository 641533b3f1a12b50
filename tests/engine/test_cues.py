# SPDX-License-Identifier: GPL-3.0-or-later
"""The cue button and the hot cues."""

import pytest

from engine.load import Cue, CueType
from tests import signals
from tests.engine.conftest import Rig
from tests.signals import RATE

BEAT = 0.5 * RATE


@pytest.fixture
def loaded(rig: Rig) -> Rig:
    rig.put(1, signals.noise(-20, 30))
    return rig


def press(rig: Rig, path: str, seconds: float = 0.0) -> None:
    rig.set(path, 1)
    if seconds:
        rig.play(seconds)
    rig.set(path, 0)
    rig.play(0.0064)


def test_cdj_cue_sets_when_paused_and_returns_when_playing(loaded: Rig) -> None:
    loaded.set("deck1.seek", 3 * BEAT + 500)
    loaded.play(0.01)
    press(loaded, "deck1.cue")
    assert loaded.get("deck1.cue_point") == 3 * BEAT
    loaded.set("deck1.play", 1)
    loaded.play(1)
    press(loaded, "deck1.cue")
    assert (loaded.position(), loaded.get("deck1.play")) == (3 * BEAT, 0)
    assert loaded.get("deck1.at_cue") == 1


def test_cdj_cue_on_the_cue_point_plays_while_held(loaded: Rig) -> None:
    loaded.set("deck1.cue", 1)
    loaded.play(0.5)
    assert loaded.position() == pytest.approx(0.5 * RATE, abs=1)
    loaded.set("deck1.cue", 0)
    loaded.play(0.01)
    assert (loaded.position(), loaded.get("deck1.playing")) == (0, 0)


def test_play_during_the_preview_goes_on(loaded: Rig) -> None:
    loaded.set("deck1.cue", 1)
    loaded.play(0.5)
    loaded.set("deck1.play", 1)
    loaded.set("deck1.cue", 0)
    loaded.play(0.5)
    assert loaded.position() == pytest.approx(RATE, abs=64)


def test_gated_cue_plays_from_the_cue_point_while_held(loaded: Rig) -> None:
    loaded.set("deck1.cue_mode", 1)
    loaded.set("deck1.cue_point", 4 * BEAT)
    loaded.set("deck1.play", 1)
    loaded.play(0.2)
    press(loaded, "deck1.cue", 0.5)
    assert (loaded.position(), loaded.get("deck1.playing")) == (4 * BEAT, 0)


def test_simple_cue_goes_there_and_pauses(loaded: Rig) -> None:
    loaded.set("deck1.cue_mode", 2)
    loaded.set("deck1.cue_point", 4 * BEAT)
    loaded.set("deck1.play", 1)
    loaded.play(0.2)
    press(loaded, "deck1.cue")
    assert (loaded.position(), loaded.get("deck1.play")) == (4 * BEAT, 0)


def test_an_empty_pad_is_set_on_the_nearest_beat(loaded: Rig) -> None:
    loaded.set("deck1.play", 1)
    loaded.play(1.1)
    press(loaded, "deck1.hotcue36.activate")
    assert loaded.get("deck1.hotcue36.type") == CueType.POINT
    assert loaded.get("deck1.hotcue36.position") == 2 * BEAT


def test_a_pad_keeps_the_place_in_the_beat_with_quantize(loaded: Rig) -> None:
    loaded.set("deck1.hotcue1.position", 10 * BEAT)
    loaded.set("deck1.play", 1)
    loaded.play(1.064)
    offset = loaded.position() % BEAT
    press(loaded, "deck1.hotcue1.activate")
    assert loaded.position() == pytest.approx(10 * BEAT + offset + 0.0064 * RATE, abs=64)


def test_a_pad_is_exact_without_quantize(loaded: Rig) -> None:
    loaded.set("deck1.quantize", 0)
    loaded.set("deck1.hotcue1.position", 123_456)
    loaded.set("deck1.play", 1)
    loaded.play(1.1)
    loaded.set("deck1.hotcue1.activate", 1)
    loaded.play(64 / RATE)
    assert loaded.position() == 123_456 + 64


def test_a_pad_of_a_paused_deck_plays_while_held_and_returns(loaded: Rig) -> None:
    loaded.set("deck1.hotcue2.position", 6 * BEAT)
    loaded.set("deck1.hotcue2.activate", 1)
    loaded.play(0.3)
    assert loaded.position() > 6 * BEAT
    loaded.set("deck1.hotcue2.activate", 0)
    loaded.play(0.01)
    assert (loaded.position(), loaded.get("deck1.playing")) == (6 * BEAT, 0)


def test_a_loop_cue_starts_its_loop(rig: Rig) -> None:
    cues = {3: Cue(CueType.LOOP, 8 * BEAT, 10 * BEAT, 0x123456, "Break")}
    rig.put(1, signals.noise(-20, 30), cues=cues)
    rig.set("deck1.play", 1)
    press(rig, "deck1.hotcue3.activate")
    rig.play(3)
    assert 8 * BEAT <= rig.position() <= 10 * BEAT
    assert rig.get("deck1.hotcue3.color") == 0x123456


def test_a_jump_cue_skips_when_the_playhead_comes_to_it(rig: Rig) -> None:
    rig.put(1, signals.noise(-20, 30), cues={1: Cue(CueType.JUMP, 2 * BEAT, 20 * BEAT)})
    rig.set("deck1.play", 1)
    rig.play(1.5 - 64 / RATE)
    assert rig.position() == pytest.approx(21 * BEAT, abs=128)


def test_a_loop_is_stored_in_a_pad_and_cleared(loaded: Rig) -> None:
    loaded.set("deck1.play", 1)
    loaded.play(1)
    loaded.set("deck1.loop.beatloop", 2)
    loaded.set("deck1.hotcue5.set_loop", 1)
    loaded.play(0.01)
    assert loaded.get("deck1.hotcue5.type") == CueType.LOOP
    assert loaded.get("deck1.hotcue5.end") - loaded.get("deck1.hotcue5.position") == 2 * BEAT
    loaded.set("deck1.hotcue5.clear", 1)
    loaded.play(0.01)
    assert (loaded.get("deck1.hotcue5.type"), loaded.get("deck1.hotcue5.position")) == (0, -1)


def test_a_new_track_brings_its_own_cues(rig: Rig) -> None:
    rig.put(1, signals.noise(-20, 5), cues={1: Cue(CueType.POINT, 1000)}, cue_point=500)
    assert rig.get("deck1.hotcue1.position") == 1000
    assert rig.position() == 500
    rig.put(1, signals.noise(-20, 5))
    assert rig.get("deck1.hotcue1.type") == 0
    assert rig.position() == 0
