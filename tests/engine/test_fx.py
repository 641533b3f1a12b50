# SPDX-License-Identifier: GPL-3.0-or-later
"""FX units in the whole engine: silent when off, in time with the deck, tails that ring out."""

from pathlib import Path

import numpy as np
import pytest

from engine.controls import BY_PATH
from engine.render import Event
from tests import signals
from tests.engine.conftest import Rig
from tests.signals import RATE

EFFECTS = range(1, len(BY_PATH["fx1.slot1.effect"].choices))
TAIL_S = 4.0


def setup(rig: Rig, effect: int = 1, **values: float) -> None:
    rig.set("fx1.slot1.effect", effect)
    for name, value in values.items():
        rig.set(name.replace("_", "."), value)


def test_units_that_are_off_leave_the_sound_as_it_is(tmp_path: Path) -> None:
    heard = []
    for effect in (0, 3):
        folder = tmp_path / str(effect)
        folder.mkdir()
        with Rig(folder) as rig:
            setup(rig, effect)
            rig.put(1, signals.noise(-12, 2))
            heard.append(rig.play(1.0, (Event(0, "deck1.play", 1.0),)))
    assert np.array_equal(heard[0], heard[1])
    assert np.abs(heard[0]).max() > 0.1


@pytest.mark.parametrize(("bpm", "tempo"), [(120.0, 0.0), (128.0, 0.0), (128.0, 5.0), (0.0, 0.0)])
def test_an_echo_comes_half_a_beat_later_at_the_tempo_of_the_deck(
    rig: Rig, bpm: float, tempo: float
) -> None:
    sound = np.zeros((4 * RATE, 2), np.float32)
    sound[RATE // 2 : RATE // 2 + 8] = 0.5
    rig.put(1, sound, bpm=bpm)
    setup(rig, fx1_on=1, fx1_mix=1, deck1_tempo=tempo)
    out = np.abs(rig.play(3.0, (Event(0, "deck1.play", 1.0),))[:, 0])
    dry = int(out.argmax())
    wanted = 0.5 * 60 / ((bpm or 120.0) * (1 + tempo / 100)) * RATE
    out[: dry + round(wanted / 2)] = 0
    assert abs(int(out[: dry + round(1.5 * wanted)].argmax()) - dry - wanted) <= 4


def test_the_tail_rings_out_when_the_unit_is_switched_off(rig: Rig) -> None:
    rig.put(1, signals.sine(220, 1.0))
    setup(rig, 3, fx1_on=1, fx1_mix=0.5, deck1_play=1)
    rig.play(0.9)
    rig.set("fx1.on", 0)
    rig.play(0.2)  # the track has ended, the unit is off
    tail = np.abs(rig.play(TAIL_S))
    assert tail[: RATE // 4].max() > 0.003
    assert tail[-RATE // 4 :].max() < 0.1 * tail[: RATE // 4].max()


@pytest.mark.parametrize("effect", [e for e in EFFECTS if e != 8])
def test_switching_does_not_click(rig: Rig, effect: int) -> None:
    rig.put(1, signals.sine(150, 6.0))
    setup(rig, effect, fx1_mix=1, deck1_play=1, master_limiter=0)
    rig.play(0.5)
    quiet = np.abs(np.diff(rig.play(0.5), axis=0)).max()
    at = rig.frame
    switches = ("fx1.on", "fx1.slot1.on", "deck1.fx1", "master.fx1")
    values = {"fx1.slot1.on": 1.0, "deck1.fx1": 1.0}
    events = [Event(at + 2400, "fx1.on", 1.0)]
    for k, path in enumerate(switches * 2):
        values[path] = 1.0 - values.get(path, 1.0 if path == "fx1.on" else 0.0)
        events.append(Event(at + 12_000 + 4803 * k, path, values[path]))
    assert np.abs(np.diff(rig.play(2.0, tuple(events)), axis=0)).max() < 5 * quiet


def test_the_block_size_does_not_change_effects(tmp_path: Path) -> None:
    sounds = []
    for frames in (64, 100, 512):
        folder = tmp_path / str(frames)
        folder.mkdir()
        with Rig(folder, block_frames=frames) as rig:
            rig.put(1, signals.noise(-12, 4), bpm=126)
            rig.put(2, signals.sine(330, 4.0), bpm=100)
            start = 51_200
            events = [Event(start, f"deck{d}.play", 1.0) for d in (1, 2)]
            events += [Event(start + 7 * u, f"fx{u}.on", 1.0) for u in range(1, 5)]
            slots = [f"fx{u}.slot{k}" for u in range(1, 5) for k in range(1, 4)]
            for n, slot in enumerate(slots):
                at = start + 1001 * (n + 1)
                events.append(Event(at, f"{slot}.effect", 1 + n % len(EFFECTS)))
                events.append(Event(at + 333, f"{slot}.on", 1.0))
            rig.run((start - rig.frame) / RATE)
            sounds.append(rig.play(1.5, tuple(events)))
    assert np.array_equal(sounds[0], sounds[1])
    assert np.array_equal(sounds[0], sounds[2])
