# SPDX-License-Identifier: GPL-3.0-or-later
"""The sampler and the preview player."""

import numpy as np
import pytest

from engine.load import Load
from engine.render import Event
from tests import signals
from tests.engine.conftest import (
    PREVIEW,
    SLOT1,
    Rig,
    first_sound,
    largest_step,
    latency,
    playing_deck,
    put_beside,
)
from tests.signals import RATE

LIMITER_S = 0.001  # more than its delay
BURST = signals.noise(-20, 0.5, seed=7)


# ---- the sampler ----


def test_a_sample_starts_exactly_at_the_frame_of_its_event(rig: Rig) -> None:
    put_beside(rig, SLOT1, BURST)
    late = latency(rig)
    for offset in (1, 31, 1000, 4801):
        at = rig.frame + offset
        sound = rig.run(1.0, [Event(at, "sampler1.play", 1)])
        assert first_sound(sound) == offset + late
        heard = sound[offset + late : offset + late + len(BURST), :2]
        assert np.allclose(heard, BURST, atol=1e-6)


def test_a_sample_ends_by_itself_and_tells_so(rig: Rig) -> None:
    put_beside(rig, SLOT1, BURST)
    assert rig.get("sampler1.loaded") == 1
    rig.set("sampler1.play", 1)
    rig.run(0.2)
    assert rig.get("sampler1.playing") == 1
    assert rig.get("sampler1.position_ratio") == pytest.approx(0.4, abs=0.01)
    assert np.any(rig.run(0.4))
    assert rig.get("sampler1.playing") == 0
    assert not np.any(rig.run(0.2)[2000:])


def test_an_empty_slot_stays_silent(rig: Rig) -> None:
    rig.set("sampler3.play", 1)
    assert not np.any(rig.run(0.2))
    assert rig.get("sampler3.playing") == 0


def test_hold_plays_as_long_as_the_pad_is_down_and_ends_without_a_click(rig: Rig) -> None:
    put_beside(rig, SLOT1, signals.sine(200, 5))
    rig.set("sampler1.mode", 1)
    rig.set("sampler1.play", 1)
    down = rig.play(0.5)
    rig.set("sampler1.play", 0)
    up = rig.play(0.5)
    assert largest_step(np.concatenate([down, up])[200:]) < 0.002
    assert not np.any(up[2000:])


def test_toggle_stops_at_the_next_press(rig: Rig) -> None:
    put_beside(rig, SLOT1, signals.sine(200, 5))
    rig.set("sampler1.mode", 2)
    for expected in (1, 0, 1):
        rig.set("sampler1.play", 1)
        rig.play(0.1)
        rig.set("sampler1.play", 0)
        rig.play(0.1)
        assert rig.get("sampler1.playing") == expected


def test_a_loop_goes_on_without_a_gap_sample_by_sample(rig: Rig) -> None:
    put_beside(rig, SLOT1, BURST)
    late = latency(rig)
    rig.set("sampler1.loop", 1)
    rig.set("sampler1.play", 1)
    sound = rig.play(2.2)[late:]
    n = len(BURST)
    for turn in range(4):
        assert np.allclose(sound[turn * n : (turn + 1) * n], BURST, atol=1e-6)


def test_samples_of_another_rate_keep_their_pitch(rig: Rig) -> None:
    put_beside(rig, SLOT1, signals.sine(1000, 2, rate=44_100), rate=44_100)
    rig.set("sampler1.play", 1)
    sound = rig.play(1.0)
    assert signals.tone_db(sound[4800:43_200, 0], 1000) == pytest.approx(-6.02, abs=0.1)


def test_with_pfl_the_sample_is_in_the_phones_and_the_main_output_is_untouched(rig: Rig) -> None:
    playing_deck(rig)
    put_beside(rig, SLOT1, BURST)
    rig.set("deck1.seek", 0)
    rig.set("sampler1.pfl", 1)
    rig.run(0.5)
    rig.set("deck1.seek", 4800)
    plain = rig.run(0.7)
    rig.set("deck1.seek", 4800)
    rig.set("sampler1.play", 1)
    beside = rig.run(0.7)
    assert np.array_equal(plain[1000:, :2], beside[1000:, :2])
    assert not np.any(plain[:, 2:])
    assert np.any(beside[:, 2:])


def test_gains_of_slot_and_sampler_multiply(rig: Rig) -> None:
    put_beside(rig, SLOT1, signals.sine(1000, 2))
    rig.set("sampler1.gain", -6)
    rig.set("sampler.gain", -6)
    rig.set("sampler1.play", 1)
    sound = rig.play(1.0)
    assert signals.tone_db(sound[4800:, 0], 1000) == pytest.approx(-18.02, abs=0.1)


@pytest.mark.parametrize("tempo", [0.0, 7.3])
def test_a_quantized_sample_starts_on_the_next_beat(rig: Rig, tempo: float) -> None:
    playing_deck(rig)
    rig.set("master.gain", 0)
    rig.set("deck1.fader", 0)
    put_beside(rig, SLOT1, BURST)
    late = latency(rig)
    rig.set("sampler1.quantize", 1)
    rig.set("deck1.tempo", tempo)
    rig.run(1.3)
    position = rig.position()
    rig.set("sampler1.play", 1)
    rig.run(64 / RATE)
    assert rig.get("sampler1.waiting") == 1
    sound = rig.play(1.0)
    beat = (position // 24_000 + 1) * 24_000
    frames = (beat - position) / (1 + tempo / 100) - 64
    assert first_sound(sound) == pytest.approx(frames + late, abs=0.51)


def test_a_quantized_sample_starts_at_once_when_nothing_plays(rig: Rig) -> None:
    put_beside(rig, SLOT1, BURST)
    rig.set("sampler1.quantize", 1)
    rig.set("sampler1.play", 1)
    assert first_sound(rig.run(0.3)) < LIMITER_S * RATE + 200


# ---- the preview ----


def test_the_preview_is_heard_in_the_phones_only_whatever_they_mix(rig: Rig) -> None:
    playing_deck(rig)
    rig.run(0.5)
    rig.set("deck1.seek", 4800)
    plain = rig.run(0.5)
    put_beside(rig, PREVIEW, signals.sine(1000, 5))
    for mix in (0, 1):
        rig.set("headphones.mix", mix)
        rig.run(0.1)
        rig.set("deck1.seek", 4800)
        sound = rig.run(0.5)
        assert np.array_equal(plain[1000:, :2], sound[1000:, :2])
        assert signals.tone_db(sound[4800:, 2], 1000) == pytest.approx(-6, abs=0.3)


def test_the_preview_seeks_pauses_and_goes_without_a_click(rig: Rig) -> None:
    put_beside(rig, PREVIEW, signals.sine(200, 10))
    assert rig.get("preview.play") == 1
    parts = [rig.run(0.3)]
    rig.set("preview.seek_ratio", 0.5)
    parts.append(rig.run(0.3))
    assert rig.get("preview.position_ratio") == pytest.approx(0.53, abs=0.001)
    rig.set("preview.play", 0)
    parts.append(rig.run(0.3))
    assert rig.get("preview.playing") == 0
    rig.set("preview.play", 1)
    parts.append(rig.run(0.3))
    assert rig.get("preview.position_ratio") == pytest.approx(0.56, abs=0.001)
    rig.load(PREVIEW, Load())
    parts.append(rig.run(0.3))
    assert rig.get("preview.loaded") == 0
    assert largest_step(np.concatenate(parts)[200:, 2:]) < 0.004


def test_a_preview_may_begin_in_the_middle(rig: Rig) -> None:
    put_beside(rig, PREVIEW, signals.sine(200, 10), cue=4.0 * RATE)
    rig.run(0.1)
    assert rig.get("preview.position_ratio") == pytest.approx(0.41, abs=0.001)
