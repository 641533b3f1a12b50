# SPDX-License-Identifier: GPL-3.0-or-later
"""The booth output: the main mix with a level of its own."""

from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pytest

from tests import signals
from tests.engine.conftest import SLOT1, Rig, largest_step, put_beside
from tests.signals import RATE

Sound = npt.NDArray[np.float32]
CEILING = 0.96605  # of the limiter: -0.3 dB
MUSIC = signals.noise(-20, 3, seed=3)


class Heard(NamedTuple):
    """What the outputs gave, shapes (n, 2)."""

    main: Sound
    phones: Sound
    booth: Sound


def hear(rig: Rig, seconds: float, mic: Sound | None = None, *, booth: bool = True) -> Heard:
    """Render, with a booth output or without."""
    size = rig.block_frames
    outs, booths = [], []
    for at in range(0, round(seconds * RATE) // size * size, size):
        room = np.full((size, 2), 9, np.float32) if booth else None
        voice = None if mic is None else np.ascontiguousarray(mic[at : at + size])
        outs.append(rig.engine.render(size, voice, booth=room))
        booths.append(np.zeros((size, 2), np.float32) if room is None else room)
        rig.frame += size
        rig.engine.poll()
    out = np.concatenate(outs)
    return Heard(out[:, :2], out[:, 2:], np.concatenate(booths))


def playing(rig: Rig, music: Sound = MUSIC) -> None:
    rig.put(1, music)
    rig.set("deck1.play", 1)


def fresh(folder: Path, name: str, block: int = 64) -> Rig:
    (folder / name).mkdir()
    return Rig(folder / name, block_frames=block)


def voice(seconds: float) -> Sound:
    return np.ascontiguousarray(signals.sine(1000, seconds, peak=0.2)[:, 0])


def test_the_booth_is_the_main_output_bit_for_bit(rig: Rig) -> None:
    playing(rig)
    rig.set("fx1.on", 1)
    rig.set("deck1.eq.low", 0.5)
    heard = hear(rig, 1)
    assert np.any(heard.booth)
    assert np.array_equal(heard.booth, heard.main)
    assert rig.get("booth.there") == 1


def test_volume_and_balance_of_the_main_output_do_not_reach_the_booth(tmp_path: Path) -> None:
    with fresh(tmp_path, "plain") as plain, fresh(tmp_path, "other") as other:
        for rig in (plain, other):
            playing(rig)
        other.set("master.gain", -60)
        other.set("master.balance", 1)
        left_alone, turned_down = hear(plain, 1), hear(other, 1)
    assert not np.any(turned_down.main[9600:])
    assert np.array_equal(left_alone.booth, turned_down.booth)


def test_its_level_glides_from_its_frame_on_as_the_main_outputs_does(tmp_path: Path) -> None:
    with fresh(tmp_path, "main") as main, fresh(tmp_path, "booth") as booth:
        for rig, path in ((main, "master.gain"), (booth, "booth.gain")):
            playing(rig)
            for frame, db in ((4_801, -20), (9_605, 6), (9_700, -60), (20_003, -3.3)):
                rig.set(path, db, frame)
        by_main, by_booth = hear(main, 1), hear(booth, 1)
    assert np.array_equal(by_main.main, by_booth.booth)
    assert np.array_equal(by_main.booth, by_booth.main)


def test_its_level_makes_no_click(rig: Rig) -> None:
    playing(rig, signals.sine(100, 5))
    before = largest_step(hear(rig, 0.5).booth[4800:])
    rig.set("booth.gain", -12)
    assert largest_step(hear(rig, 0.5).booth) < before * 1.5
    rig.set("booth.gain", -60)
    assert largest_step(hear(rig, 0.5).booth) < before * 1.5
    assert not np.any(hear(rig, 0.1).booth)


@pytest.mark.parametrize("limiter", [0, 1])
def test_the_booth_never_clips(rig: Rig, limiter: int) -> None:
    playing(rig, signals.sine(100, 3, peak=0.9))
    rig.set("master.limiter", limiter)
    rig.set("booth.gain", 12)
    heard = hear(rig, 1)
    assert 0.8 < np.abs(heard.booth).max() <= CEILING
    state = rig.client.state()
    assert state.booth.clips == 0
    assert state.limiter_db == 0  # the main output is not limited for it
    assert np.abs(heard.main).max() == pytest.approx(0.9, abs=0.001)


def test_without_a_booth_nothing_changes_bit_for_bit(tmp_path: Path) -> None:
    def made(name: str, *, booth: bool) -> Heard:
        with fresh(tmp_path, name) as rig:
            playing(rig)
            put_beside(rig, SLOT1, signals.noise(-20, 0.5, seed=7))
            rig.set("sampler1.play", 1)
            rig.set("deck1.pfl", 1)
            rig.set("mic.on", 1)
            rig.set("mic.talkover", 1)
            rig.set("booth.gain", -7)
            heard = hear(rig, 1, voice(1), booth=booth)
            assert rig.get("booth.there") == booth
            assert (rig.client.state().booth.rms[0] > 0) == booth
            return heard

    with_booth, without = made("with", booth=True), made("without", booth=False)
    assert np.array_equal(with_booth.main, without.main)
    assert np.array_equal(with_booth.phones, without.phones)


def test_a_booth_that_is_closed_is_told_and_shows_no_level(rig: Rig) -> None:
    playing(rig)
    hear(rig, 0.5)
    assert rig.client.state().booth.peak[0] > 0
    hear(rig, 0.1, booth=False)
    assert rig.get("booth.there") == 0
    assert rig.client.state().booth.peak[0] == 0


def test_a_booth_opened_later_has_its_level_at_once(rig: Rig) -> None:
    playing(rig)
    rig.set("booth.gain", -60)
    hear(rig, 0.2, booth=False)
    assert not np.any(hear(rig, 0.2).booth)


def test_the_microphone_is_not_heard_in_the_booth_but_the_music_gives_way(rig: Rig) -> None:
    playing(rig, signals.sine(200, 20))
    rig.set("mic.on", 1)
    rig.set("mic.duck", 15)
    rig.set("mic.talkover", 1)
    heard = hear(rig, 2, voice(2))
    assert signals.tone_db(heard.main[-RATE:, 0], 1000) == pytest.approx(-14, abs=0.1)
    assert signals.tone_db(heard.booth[-RATE:, 0], 1000) < -70
    assert signals.tone_db(heard.booth[-RATE:, 0], 200) == pytest.approx(-21.02, abs=0.05)


def test_the_microphone_is_heard_in_the_booth_when_it_is_wanted_there(rig: Rig) -> None:
    playing(rig, signals.sine(200, 20, peak=0.1))
    rig.set("mic.booth", 1)
    heard = hear(rig, 0.5, voice(0.5))
    assert np.array_equal(heard.main, heard.booth)  # it is off
    rig.set("mic.on", 1)
    heard = hear(rig, 0.5, voice(0.5))
    assert signals.tone_db(heard.booth[-RATE // 4 :, 0], 1000) == pytest.approx(-14, abs=0.5)
    assert np.array_equal(heard.main, heard.booth)
    rig.set("mic.booth", 0)
    assert largest_step(hear(rig, 0.1, voice(0.1)).booth) < 0.006
    assert signals.tone_db(hear(rig, 0.5, voice(0.5)).booth[:, 0], 1000) < -70


def test_samples_are_heard_in_the_booth_but_cued_ones_are_not(rig: Rig) -> None:
    put_beside(rig, SLOT1, MUSIC)
    rig.set("sampler1.play", 1)
    heard = hear(rig, 0.5)
    assert np.any(heard.booth)
    assert np.array_equal(heard.main, heard.booth)
    rig.set("sampler1.pfl", 1)
    hear(rig, 0.1)
    heard = hear(rig, 0.2)
    assert np.any(heard.phones)
    assert not np.any(heard.booth)


@pytest.mark.parametrize("channel", [5, 6])
def test_the_tone_sounds_on_its_channel_of_the_booth_only(rig: Rig, channel: int) -> None:
    rig.set("booth.gain", -60)
    rig.set("tone.on", channel)
    heard = hear(rig, 1)
    side = channel - 5
    assert signals.tone_db(heard.booth[9600:, side], 440) == pytest.approx(-20, abs=0.05)
    assert not np.any(heard.booth[:, 1 - side])
    assert not np.any(heard.main)
    assert not np.any(heard.phones)
    rig.set("tone.on", 0)
    assert largest_step(np.concatenate([heard.booth, hear(rig, 0.2).booth])) < 0.0005
    assert not np.any(hear(rig, 0.1).booth)


@pytest.mark.parametrize("block", [16, 512, 4096])
def test_its_sound_does_not_depend_on_the_block_size(tmp_path: Path, block: int) -> None:
    def made(size: int) -> Sound:
        with fresh(tmp_path, str(size), size) as rig:
            rig.put(1, MUSIC)
            rig.set("deck1.play", 1, 4_801 + 4_096)
            rig.set("booth.gain", 9, 10_000 + 4_096)
            lead = 8_192 - rig.frame  # loading took a block
            hear(rig, lead / RATE)
            return hear(rig, 1).booth[:30_000]

    assert np.abs(made(64) - made(block)).max() < 1e-4


def test_what_is_recorded_is_the_main_output(rig: Rig) -> None:
    playing(rig)
    rig.set("booth.gain", -20)
    start = rig.frame
    heard = hear(rig, 0.5)
    taken = rig.block.tap(start, len(heard.main))
    assert np.array_equal(taken.sound, heard.main)
