# SPDX-License-Identifier: GPL-3.0-or-later
"""Play, pause, seek, jump: where the playhead is and what sounds."""

import numpy as np
import pytest

from engine.render import Event
from tests import signals
from tests.engine.conftest import Rig, largest_step
from tests.signals import RATE


def heard(rig: Rig, sound: np.ndarray) -> np.ndarray:
    """Without the limiter's delay."""
    return sound[delay(rig) :]


def delay(rig: Rig) -> int:
    """Frames from the deck to the main output, found with a click."""
    rig.put(4, signals.clicks(60, 0.2))
    rig.set("deck4.play", 1)
    found = int(np.argmax(np.abs(rig.play(0.2)[:, 0]) > 0.1))
    rig.set("deck4.stop", 1)
    rig.play(0.1)
    return found


def test_at_unity_the_output_is_the_file_bit_for_bit(rig: Rig) -> None:
    noise = signals.noise(-20, 3)
    late = delay(rig)
    rig.put(1, noise)
    rig.set("deck1.play", 1)
    out = rig.play(2)
    assert np.array_equal(out[late:], noise[: len(out) - late])


def test_at_unity_every_position_after_a_seek_is_exact_too(rig: Rig) -> None:
    noise = signals.noise(-20, 3)
    late = delay(rig)
    rig.put(1, noise)
    rig.set("deck1.play", 1)
    rig.play(0.5)
    rig.set("deck1.seek", 70_000)
    out = rig.play(0.5)
    fade = 200
    assert np.array_equal(out[late + fade :], noise[70_000 + fade : 70_000 + len(out) - late])


def test_pause_keeps_the_place(rig: Rig) -> None:
    rig.put(1, signals.noise(-20, 3))
    rig.set("deck1.play", 1)
    rig.play(1)
    rig.set("deck1.play", 0)
    rig.play(0.064)
    here = rig.position()
    assert here == RATE
    assert np.abs(rig.play(0.5)).max() == 0
    assert rig.position() == here
    rig.set("deck1.play", 1)
    rig.play(0.5)
    assert rig.position() == here + RATE / 2


def test_stop_goes_to_the_first_frame(rig: Rig) -> None:
    rig.put(1, signals.noise(-20, 3))
    rig.set("deck1.play", 1)
    rig.play(1)
    rig.set("deck1.stop", 1)
    rig.play(0.1)
    assert (rig.position(), rig.get("deck1.play")) == (0, 0)


@pytest.mark.parametrize("beats", [1 / 32, 0.25, 1, 4, -2])
def test_a_beat_jump_goes_as_far_as_the_grid_says(rig: Rig, beats: float) -> None:
    rig.put(1, signals.noise(-20, 8), bpm=100)
    rig.set("deck1.seek", 4 * RATE)
    rig.set("deck1.beatjump", beats)
    rig.play(0.01)
    assert rig.position() == pytest.approx(4 * RATE + beats * 0.6 * RATE, abs=1e-6)


def test_a_beat_jump_over_a_change_of_tempo_counts_beats(rig: Rig) -> None:
    anchors = ((0.0, 0.0), (2.0 * RATE, 4.0))  # 120 BPM, then 60
    rig.put(1, signals.noise(-20, 10), bpm=60, anchors=anchors)
    rig.set("deck1.seek", 1.5 * RATE)
    rig.set("deck1.beatjump", 2)
    rig.play(0.01)
    assert rig.position() == pytest.approx(3 * RATE)


def test_events_take_effect_at_their_frame(rig: Rig) -> None:
    late = delay(rig)
    start = rig.frame
    rig.put(1, signals.noise(-20, 3) + 0.1)
    at = rig.frame + 1000
    out = rig.play(0.2, (Event(at, "deck1.play", 1), Event(at + 777, "deck1.play", 0)))
    assert rig.position() == 777
    assert start < at
    sounding = np.flatnonzero(np.abs(out[:, 0]) > 0)
    assert sounding[0] == 1000 + late


@pytest.mark.parametrize("block", [1, 17, 128, 1000, 4096])
def test_the_sound_does_not_depend_on_the_block_size(tmp_path, block: int) -> None:
    events = (
        Event(64 * 20, "deck1.play", 1),
        Event(5_003, "deck1.tempo", 3.3),
        Event(9_001, "deck1.eq.low", 0.3),
        Event(12_345, "deck1.loop.beatloop", 0.25),
        Event(30_000, "deck1.filter", -0.5),
        Event(31_111, "deck1.fader", 0.5),
        Event(40_001, "deck1.loop.exit", 1),
        Event(45_001, "deck1.beatjump", -1),
    )
    sounds = []
    for size in (64, block):
        folder = tmp_path / str(len(sounds))
        folder.mkdir()
        with Rig(folder, block_frames=64) as rig:
            rig.put(1, signals.noise(-20, 4))
            rig.run(0.016)
            rig.block_frames = size
            sounds.append(rig.run(1.2, events)[:50_000])
    difference = np.abs(sounds[0] - sounds[1]).max()
    assert np.abs(sounds[0]).max() > 0.05
    assert 20 * np.log10(difference + 1e-12) < -90


def test_the_end_stops_the_deck(rig: Rig) -> None:
    rig.put(1, signals.noise(-20, 0.5))
    rig.set("deck1.play", 1)
    rig.play(1)
    assert (rig.get("deck1.play"), rig.get("deck1.ended"), rig.position()) == (0, 1, 0.5 * RATE)
    rig.set("deck1.play", 1)
    rig.play(0.1)
    assert rig.get("deck1.play") == 0


def test_reverse_comes_back_over_the_same_ground(rig: Rig) -> None:
    rig.put(1, signals.noise(-20, 3))
    rig.set("deck1.play", 1)
    rig.play(1)
    rig.set("deck1.reverse", 1)
    rig.play(0.5)
    assert rig.position() == pytest.approx(0.5 * RATE, abs=64)


def test_slip_returns_to_where_the_music_would_be(rig: Rig) -> None:
    rig.put(1, signals.noise(-20, 6))
    rig.set("deck1.slip", 1)
    rig.set("deck1.play", 1)
    rig.play(1)
    rig.set("deck1.reverse", 1)
    rig.play(0.5)
    assert rig.position() < RATE
    rig.set("deck1.reverse", 0)
    rig.play(0.5)
    assert rig.position() == pytest.approx(2 * RATE, abs=64)


def test_censor_goes_on_as_if_nothing_had_been_without_slip(rig: Rig) -> None:
    rig.put(1, signals.noise(-20, 6))
    rig.set("deck1.play", 1)
    rig.play(1)
    rig.set("deck1.censor", 1)
    rig.play(0.5)
    rig.set("deck1.censor", 0)
    rig.play(0.5)
    assert rig.position() == pytest.approx(2 * RATE, abs=64)


@pytest.mark.parametrize(
    "moves",
    [
        {"deck1.seek": 100_000.0},
        {"deck1.play": 0.0},
        {"deck1.stop": 1.0},
        {"deck1.beatjump": 3.3},
        {"deck1.loop.beatloop": 0.125},
        {"deck1.loop.roll": 0.0625},
        {"deck1.tempo": 50.0},
        {"deck1.tempo": -100.0},
        {"deck1.nudge_forward": 1.0},
        {"deck1.keylock": 1.0, "deck1.tempo": 8.0},
        {"deck1.key_shift": 5.0},
        {"deck1.fader": 0.0},
        {"deck1.trim": -20.0},
        {"deck1.eq.low_kill": 1.0},
        {"deck1.filter": -0.6},
        {"master.gain": -20.0},
        {"master.balance": 1.0},
        {"master.limiter": 0.0},
    ],
    ids=str,
)
def test_no_move_clicks(rig: Rig, moves: dict[str, float]) -> None:
    tone = 200.0
    rig.put(1, signals.sine(tone, 20))
    rig.set("deck1.quantize", 0)
    rig.set("deck1.play", 1)
    rig.play(1.0123)
    for path, value in moves.items():
        rig.set(path, value)
    natural = 0.5 * (2 * np.pi * tone / RATE) ** 2
    assert largest_step(rig.play(1.0)) < 6 * natural


def test_loading_over_a_playing_track_does_not_click(rig: Rig) -> None:
    rig.put(1, signals.sine(200, 5))
    rig.set("deck1.play", 1)
    rig.play(1.0123)
    natural = 0.5 * (2 * np.pi * 200 / RATE) ** 2
    rig.load(0, rig.client.offered(0))
    assert largest_step(rig.play(0.2)) < 6 * natural
    assert rig.get("deck1.play") == 0


def test_a_growing_track_is_waited_for_at_its_edge(rig: Rig, tmp_path) -> None:
    from engine.load import Load
    from engine.tracks import TrackWriter

    noise = signals.noise(-20, 2)
    with TrackWriter.create(str(tmp_path / "grows"), RATE, 200_000, len(noise)) as writer:
        writer.append(noise[:24_000])
        rig.load(0, Load(segment=str(tmp_path / "grows")))
        rig.set("deck1.play", 1)
        rig.play(1)
        assert rig.position() <= 24_000
        assert rig.get("deck1.play") == 1
        writer.append(noise[24_000:])
        writer.finish()
        rig.play(0.25)
        assert rig.position() > 24_000


def test_a_control_out_of_range_is_clamped_and_an_unknown_one_counted(rig: Rig) -> None:
    rig.set("deck1.trim", 1000)
    rig.play(0.01)
    assert rig.get("deck1.trim") == 24
    with pytest.raises(KeyError):
        rig.set("deck9.trim", 0)
