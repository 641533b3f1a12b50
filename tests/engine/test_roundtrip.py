# SPDX-License-Identifier: GPL-3.0-or-later
"""The measured latency: bursts that come back after a known number of frames."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.controls import BY_PATH
from tests import signals
from tests.engine.conftest import Rig
from tests.signals import RATE

Sound = npt.NDArray[np.float32]
Way = Callable[[Sound], Sound]


def straight(sound: Sound) -> Sound:
    return sound


class Loop:
    """An output of the rig comes back as its microphone, `frames` later."""

    def __init__(self, rig: Rig, frames: int, way: Way = straight, channel: int = 1) -> None:
        self.rig, self.way, self.channel = rig, way, channel
        self.line = np.zeros(frames, np.float32)
        self.parts: list[Sound] = []

    def turn(self) -> None:
        """Render a block."""
        n = self.rig.block_frames
        mic = np.ascontiguousarray(self.way(self.line[:n]), dtype=np.float32)
        out = self.rig.engine.render(n, mic)
        self.line = np.concatenate([self.line[n:], out[:, self.channel - 1]])
        self.parts.append(out)
        self.rig.engine.poll()

    @property
    def heard(self) -> Sound:
        """All that went out, shape (n, 4)."""
        return np.concatenate(self.parts)

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds * self.rig.block.rate / self.rig.block_frames)):
            self.turn()

    def measure(self) -> tuple[int, int, float, float]:
        """Until it has ended by itself. Return: pings, heard, frames, spread."""
        self.rig.set("latency.measure", self.channel)
        self.turn()
        end = len(self.parts) + 10 * self.rig.block.rate // self.rig.block_frames
        while self.rig.get("latency.measure") != 0:
            assert len(self.parts) < end
            self.turn()
        get = self.rig.get
        pings, heard = round(get("latency.pings")), round(get("latency.heard"))
        return pings, heard, get("latency.frames"), get("latency.spread")


def noise(level: float) -> Way:
    source = np.random.default_rng(5)
    return lambda sound: sound + level * source.standard_normal(len(sound)).astype(np.float32)


@pytest.mark.parametrize("frames", [64, 65, 127, 128, 777, 1024, 12_345, 30_001])
def test_the_way_is_exact_to_the_frame(rig: Rig, frames: int) -> None:
    assert Loop(rig, frames).measure() == (6, 6, frames, 0)


def test_a_whole_measurement_has_as_many_bursts_as_the_table_says(rig: Rig) -> None:
    assert Loop(rig, 64).measure()[0] == BY_PATH["latency.pings"].max


@pytest.mark.parametrize("block", [7, 16, 100, 256, 2048])
def test_it_does_not_depend_on_the_block_size(tmp_path: Path, block: int) -> None:
    with Rig(tmp_path, block_frames=block) as rig:
        assert Loop(rig, 2048 + 333).measure() == (6, 6, 2381, 0)


@pytest.mark.parametrize("rate", [8_000, 22_050, 44_100, 96_000, 192_000])
def test_it_works_at_all_rates(tmp_path: Path, rate: int) -> None:
    with Rig(tmp_path, rate) as rig:
        assert Loop(rig, 901, noise(0.001)).measure() == (6, 6, 901, 0)


@pytest.mark.parametrize("channel", [1, 2, 3, 4])
def test_it_goes_out_on_one_channel_past_the_mixer(rig: Rig, channel: int) -> None:
    rig.set("master.gain", -60)
    loop = Loop(rig, 500, channel=channel)
    assert loop.measure()[2] == 500
    assert not np.any(np.delete(loop.heard, channel - 1, axis=1))
    assert np.abs(loop.heard).max() == 0.25


def test_quiet_and_noisy_and_turned_round(rig: Rig) -> None:
    """40 dB below, noise but 8 dB below that; inverted; hum and an offset of the input."""
    hiss = noise(0.001)
    assert Loop(rig, 1000, lambda x: hiss(0.01 * x)).measure() == (6, 6, 1000, 0)
    assert Loop(rig, 1000, lambda x: hiss(-0.01 * x)).measure() == (6, 6, 1000, 0)
    clock = iter(range(10**7))

    def hum(x: Sound) -> Sound:
        t = np.array([next(clock) for _ in x]) / RATE
        return hiss(0.01 * x) + 0.05 + 0.02 * np.sin(2 * np.pi * 50 * t).astype(np.float32)

    assert Loop(rig, 1000, hum).measure() == (6, 6, 1000, 0)


def test_what_is_not_there_is_not_heard(rig: Rig) -> None:
    """Half of the bursts are sent, then it gives up: silence, noise, beeps, music."""
    music = np.concatenate([signals.clicks(120, 5)[:, 0], signals.noise(-20, 5)[:, 0]])
    place = iter(range(0, len(music), 64))
    beep = signals.sine(1000, 10, peak=0.5)[:, 0]
    beeps = iter(range(0, len(beep), 64))
    ways: list[Way] = [
        lambda x: 0 * x,
        noise(0.1),
        lambda x: music[(i := next(place)) : i + 64],
        lambda x: beep[(i := next(beeps)) : i + 64] * (i % 48_000 < 5000),
    ]
    for way in ways:
        silent = way
        assert Loop(rig, 5000, lambda x, way=silent: way(0 * x)).measure() == (3, 0, -1, -1)


def test_through_a_loudspeaker_and_a_room(rig: Rig) -> None:
    """It gives 200 Hz to 6 kHz only, walls answer, and somebody whispers."""
    spectrum = np.fft.rfft(np.eye(1, 8192)[0])
    hz = np.fft.rfftfreq(8192, 1 / RATE)
    spectrum *= (hz > 200) / (1 + (hz / 6000) ** 4)
    speaker = np.fft.irfft(spectrum)[:256]
    room = np.zeros(4000)
    room[: len(speaker)] += 0.05 * speaker
    source = np.random.default_rng(3)
    tail = source.standard_normal(3600) * np.exp(-np.arange(3600) / 800)
    room[300:3900] += 0.002 * tail
    past = np.zeros(4000)
    hiss = noise(0.0005)

    def way(x: Sound) -> Sound:
        nonlocal past
        past = np.concatenate([past, x])[-4000 - len(x) + 1 :]
        return hiss(np.convolve(past, room, "valid")[-len(x) :].astype(np.float32))

    _, heard, frames, spread = Loop(rig, 1500, way).measure()
    assert heard == 6
    assert frames == pytest.approx(1500, abs=2)
    assert spread <= 1


def test_the_microphone_is_not_heard_meanwhile(rig: Rig) -> None:
    rig.set("mic.on", 1)
    rig.set("mic.pfl", 1)
    loop = Loop(rig, 400, lambda x: 4 * x)  # it would howl
    assert loop.measure()[2] == 400
    assert np.abs(loop.heard[RATE // 50 :]).max() == 0.25
    loop.way = noise(0.01)
    loop.run(0.2)  # then it is again
    assert np.any(loop.heard[-1000:, 0])


def test_talk_over_does_not_let_the_music_up_meanwhile(rig: Rig) -> None:
    rig.put(1, signals.sine(200, 30))
    rig.set("deck1.play", 1)
    for path, value in (("mic.on", 1), ("mic.talkover", 1), ("mic.duck", 15)):
        rig.set(path, value)
    loop = Loop(rig, 400, channel=4)
    loop.run(1.0)
    assert loop.measure()[2] == 400
    assert signals.tone_db(loop.heard[-RATE:, 0], 200) == pytest.approx(-21.02, abs=0.05)


def test_it_is_stopped_and_begun_anew(rig: Rig) -> None:
    loop = Loop(rig, 400)
    rig.set("latency.measure", 1)
    loop.run(1.2)
    assert 1 <= rig.get("latency.pings") <= 3
    rig.set("latency.measure", 0)
    loop.run(1.0)
    assert 1 <= rig.get("latency.pings") <= 3
    assert not np.any(loop.heard[-RATE // 2 :])
    assert loop.measure() == (6, 6, 400, 0)


def test_nonsense_and_no_input_are_silence(rig: Rig) -> None:
    bad = np.full(64, np.nan, np.float32)
    bad[::2] = np.inf
    assert Loop(rig, 400, lambda _: bad).measure() == (3, 0, -1, -1)
    assert Loop(rig, 400).measure() == (6, 6, 400, 0)
    rig.set("latency.measure", 1)
    rig.run(6.0)
    assert (rig.get("latency.measure"), rig.get("latency.heard")) == (0, 0)


def test_the_music_is_left_as_it_is_bit_for_bit(rig: Rig) -> None:
    rig.put(1, signals.noise(-20, 10))
    rig.set("deck1.play", 1)
    rig.run(0.5)
    rig.set("deck1.seek", 4800)
    plain = rig.run(1.0)
    rig.set("deck1.seek", 4800)
    rig.set("latency.measure", 3)
    beside = rig.run(1.0)
    assert np.array_equal(plain[1000:, :2], beside[1000:, :2])
    assert np.any(beside[:, 2])
