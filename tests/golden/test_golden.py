# SPDX-License-Identifier: GPL-3.0-or-later
"""Short scenes against sounds that were accepted once.

A failure writes what was rendered beside the reference and tells how to accept it: listen first,
and never accept in the change that was not meant to be heard.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from engine.render import Event
from tests import signals
from tests.engine.conftest import Rig
from tests.signals import RATE

HERE = Path(__file__).parent
ACCEPT = "cp {actual} {golden}"

Scene = Callable[[Rig], tuple[Event, ...]]


def beat(bpm: float, seconds: float, rate: int = RATE) -> npt.NDArray[np.float32]:
    """Kick, hat and a chord: a little music of known tempo."""
    t = np.arange(signals.frames(seconds, rate)) / rate
    since = t % (60 / bpm)
    kick = 0.5 * np.sin(2 * np.pi * 50 * since + 6 * (1 - np.exp(-since * 40))) * np.exp(-since * 9)
    off = (t + 30 / bpm) % (60 / bpm)
    hat = 0.1 * np.sin(2 * np.pi * 7_300 * off) * np.exp(-off * 60)
    chord = sum(0.06 * np.sin(2 * np.pi * hz * t) for hz in (220.0, 277.18, 329.63))
    return signals.stereo((kick + hat + chord).astype(np.float32))


def blend(rig: Rig) -> tuple[Event, ...]:
    """Two synced decks, bass swapped, crossfaded."""
    rig.put(1, beat(124, 6))
    rig.put(2, beat(126, 6, 44_100), rate=44_100, bpm=126)
    rig.set("deck2.sync", 1)
    return (
        Event(200, "deck1.play", 1),
        Event(4_000, "deck2.play", 1),
        Event(4_100, "deck2.eq.low", 0),
        Event(24_000, "deck1.eq.low", 0),
        Event(24_000, "deck2.eq.low", 1),
        Event(30_000, "master.crossfader", 0.5),
        Event(40_000, "master.crossfader", 1),
    )


def tricks(rig: Rig) -> tuple[Event, ...]:
    """Loop, roll, filter, jump, censor, scratch and brake."""
    rig.put(1, beat(120, 8), bpm=120)
    return (
        Event(100, "deck1.play", 1),
        Event(6_000, "deck1.loop.beatloop", 0.25),
        Event(20_000, "deck1.loop.exit", 1),
        Event(21_000, "deck1.filter", 0.6),
        Event(26_000, "deck1.beatjump", 4),
        Event(28_000, "deck1.filter", 0),
        Event(30_000, "deck1.censor", 1),
        Event(34_000, "deck1.censor", 0),
        Event(35_000, "deck1.touch", 1),
        Event(36_000, "deck1.scratch_rate", -2),
        Event(40_000, "deck1.touch", 0),
        Event(42_000, "deck1.brake_time", 0.2),
        Event(42_000, "deck1.brake", 1),
    )


def loud(rig: Rig) -> tuple[Event, ...]:
    """Far into the limiter, and out again."""
    rig.put(1, beat(128, 4), bpm=128)
    return (
        Event(100, "deck1.play", 1),
        Event(100, "deck1.trim", 18),
        Event(30_000, "deck1.trim", -6),
    )


@pytest.mark.parametrize("scene", [blend, tricks, loud])
def test_a_scene_sounds_as_it_was_accepted(rig: Rig, scene: Scene, tmp_path: Path) -> None:
    events = scene(rig)
    start = rig.frame
    moved = tuple(Event(start + e.frame, e.path, e.value) for e in events)
    actual = rig.play(1.1, moved)
    golden = HERE / f"{scene.__name__}.flac"
    kept = HERE / f"{scene.__name__}.actual.flac"
    reference = soundfile.read(golden, dtype="float32")[0] if golden.exists() else np.zeros((1, 2))
    same = len(reference) == len(actual)
    difference = float(np.abs(reference - actual).max()) if same else 1.0
    if 20 * np.log10(difference + 1e-9) > -80:
        soundfile.write(kept, actual, RATE, subtype="PCM_24")
        pytest.fail(
            f"{scene.__name__} differs by {20 * np.log10(difference):.1f} dBFS; if it is meant to: "
            + ACCEPT.format(actual=kept.name, golden=golden.name)
        )
