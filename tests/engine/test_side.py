# SPDX-License-Identifier: GPL-3.0-or-later
"""Metronome, test tone, microphone, and all that sounds beside the decks together."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.render import Event
from tests import signals
from tests.engine.conftest import (
    PREVIEW,
    SLOT1,
    Rig,
    largest_step,
    latency,
    playing_deck,
    put_beside,
)
from tests.signals import RATE

Sound = npt.NDArray[np.float32]
BURST = signals.noise(-20, 0.5, seed=7)


# ---- the metronome ----


def clicks_of(sound: Sound) -> list[int]:
    """Frames on which clicks start: sound after silence."""
    loud = np.flatnonzero(np.abs(sound[:, 2]) > 1e-5)
    return [int(f) for i, f in enumerate(loud) if i == 0 or f - loud[i - 1] > 2000]


@pytest.mark.parametrize(("tempo", "keylock"), [(0, 0), (4.37, 0), (-6.2, 1), (3.1, 1)])
def test_clicks_fall_on_the_grid_to_the_frame(rig: Rig, tempo: float, keylock: int) -> None:
    rig.put(1, signals.clicks(120, 30), bpm=120)
    late = latency(rig)
    rig.set("deck1.tempo", tempo)
    rig.set("deck1.keylock", keylock)
    rig.set("metronome.on", 1)
    rig.run(0.1)
    rig.set("deck1.play", 1)
    rig.run(64 / RATE)
    position = rig.position()
    sound = rig.run(6.0)
    rate = 1 + tempo / 100
    beats = np.arange(40) * 24_000
    expected = (beats - position) / rate + late
    found = clicks_of(sound)
    assert len(found) >= 10
    for frame in found:
        assert np.abs(expected - frame).min() <= 0.51


def test_the_first_beat_of_a_bar_is_higher(rig: Rig) -> None:
    playing_deck(rig)
    rig.set("metronome.on", 1)
    sound = rig.run(4.0)
    heights = []
    for at in clicks_of(sound):
        click = np.abs(np.fft.rfft(sound[at : at + 960, 2]))
        heights.append(50 * int(click.argmax()))
    assert heights[:8] == [heights[0]] + [heights[1]] * 3 + [heights[0]] + [heights[1]] * 3
    assert heights[0] > heights[1] + 300


def test_the_metronome_leaves_the_main_output_bit_for_bit(rig: Rig) -> None:
    playing_deck(rig)
    rig.run(0.5)
    rig.set("deck1.seek", 4800)
    plain = rig.run(2.0)
    rig.set("deck1.seek", 4800)
    rig.set("metronome.on", 1)
    beside = rig.run(2.0)
    assert np.array_equal(plain[1000:, :2], beside[1000:, :2])
    assert np.any(beside[:, 2:])


def test_clicks_go_round_with_a_loop(rig: Rig) -> None:
    playing_deck(rig)
    rig.run(1.2)
    rig.set("deck1.loop.beatloop", 1)
    rig.set("metronome.on", 1)
    rig.run(0.5)
    found = clicks_of(rig.run(4.0))
    assert len(found) == pytest.approx(8, abs=1)
    assert set(np.diff(found)) == {24_000}


def test_the_metronome_of_a_deck_that_does_not_play_is_silent(rig: Rig) -> None:
    playing_deck(rig)
    rig.set("metronome.deck", 2)
    rig.set("metronome.on", 1)
    assert not np.any(rig.run(1.0)[:, 2:])


# ---- the tone ----


@pytest.mark.parametrize("channel", [1, 2, 3, 4])
def test_the_tone_has_its_level_on_its_channel_only(rig: Rig, channel: int) -> None:
    rig.set("master.gain", -60)
    rig.set("tone.on", channel)
    sound = rig.run(1.0)
    assert signals.tone_db(sound[9600:, channel - 1], 440) == pytest.approx(-20, abs=0.05)
    assert not np.any(np.delete(sound, channel - 1, axis=1))
    rig.set("tone.on", 0)
    assert largest_step(np.concatenate([sound, rig.run(0.2)])) < 0.0005
    assert not np.any(rig.run(0.1))


# ---- the microphone ----


def with_voice(rig: Rig, mic: npt.NDArray[np.float32]) -> Sound:
    """Render as long as the voice; shape (n, 4)."""
    parts = []
    for i in range(0, len(mic) - 63, 64):
        parts.append(rig.engine.render(64, np.ascontiguousarray(mic[i : i + 64])))
        rig.frame += 64
        rig.engine.poll()
    return np.concatenate(parts)


def voice(seconds: float, peak: float = 0.25) -> npt.NDArray[np.float32]:
    return np.ascontiguousarray(signals.sine(1000, seconds, peak=peak)[:, 0])


def test_the_microphone_is_heard_when_it_is_on(rig: Rig) -> None:
    assert not np.any(with_voice(rig, voice(0.5)))
    assert rig.get("mic.there") == 1
    assert rig.get("mic.level") == pytest.approx(0.25, rel=0.02)
    rig.set("mic.on", 1)
    rig.set("mic.gain", 6)
    sound = with_voice(rig, voice(0.5))
    assert signals.tone_db(sound[9600:, 0], 1000) == pytest.approx(-12.04 + 6, abs=0.1)
    assert not np.any(sound[:, 2:])
    rig.run(0.1)
    assert rig.get("mic.there") == 0


def test_the_cued_microphone_is_in_the_phones_only(rig: Rig) -> None:
    rig.set("mic.pfl", 1)
    sound = with_voice(rig, voice(0.5))
    assert not np.any(sound[:, :2])
    assert signals.tone_db(sound[9600:, 2], 1000) == pytest.approx(-12.04, abs=0.1)


def test_talk_over_lowers_the_music_by_what_is_set(rig: Rig) -> None:
    rig.put(1, signals.sine(200, 30))
    rig.set("deck1.play", 1)
    rig.set("mic.on", 1)
    rig.set("mic.duck", 15)
    rig.set("mic.talkover", 1)
    silent = np.zeros(RATE, np.float32)
    with_voice(rig, silent)
    assert signals.tone_db(with_voice(rig, silent)[:, 0], 200) == pytest.approx(-21.02, abs=0.05)
    rig.set("mic.on", 0)
    sound = with_voice(rig, np.zeros(4 * RATE, np.float32))
    assert signals.tone_db(sound[-RATE:, 0], 200) == pytest.approx(-6.02, abs=0.01)
    assert largest_step(sound[:, :2]) < 0.001


def test_talk_over_while_speaking_follows_the_voice(rig: Rig) -> None:
    rig.put(1, signals.sine(200, 30))
    rig.set("deck1.play", 1)
    rig.set("mic.on", 1)
    rig.set("mic.talkover", 2)
    silent = np.zeros(3 * RATE, np.float32)
    assert signals.tone_db(with_voice(rig, silent)[-RATE:, 0], 200) == pytest.approx(-6, abs=0.05)
    speaking = with_voice(rig, voice(2))
    assert signals.tone_db(speaking[-RATE // 2 :, 0], 200) == pytest.approx(-18, abs=0.1)
    assert signals.tone_db(with_voice(rig, silent)[-RATE:, 0], 200) == pytest.approx(-6, abs=0.05)


def test_nonsense_from_the_microphone_is_silence(rig: Rig) -> None:
    rig.set("mic.on", 1)
    bad = np.full(9600, np.nan, np.float32)
    bad[::3] = np.inf
    assert not np.any(with_voice(rig, bad))
    sound = with_voice(rig, voice(0.5))
    assert signals.tone_db(sound[9600:, 0], 1000) == pytest.approx(-12.04, abs=0.1)


# ---- all of it ----


@pytest.mark.parametrize("block", [1, 17, 256, 1024, 4096])
def test_what_sounds_beside_does_not_depend_on_the_block_size(tmp_path: Path, block: int) -> None:
    def made(frames: int) -> Sound:
        folder = tmp_path / str(frames)
        folder.mkdir()
        with Rig(folder, block_frames=frames) as rig:
            rig.put(1, signals.noise(-20, 3))
            put_beside(rig, SLOT1, BURST)
            put_beside(rig, PREVIEW, signals.sine(300, 3))
            rig.set("preview.play", 0)
            rig.set("preview.seek_ratio", 0)
            rig.run((32_768 - rig.frame) / RATE)
            events = [
                Event(49_000, "deck1.play", 1),
                Event(49_001, "metronome.on", 1),
                Event(49_500, "sampler1.quantize", 1),
                Event(49_501, "sampler1.play", 1),
                Event(50_000, "preview.play", 1),
                Event(55_000, "sampler1.gain", -6),
                Event(60_000, "preview.seek_ratio", 0.5),
                Event(70_000, "tone.on", 1),
            ]
            return rig.run(1.2, events)

    one, other = made(64), made(block)
    assert np.abs(one - other).max() < 1e-5
