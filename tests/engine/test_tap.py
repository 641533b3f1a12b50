# SPDX-License-Identifier: GPL-3.0-or-later
"""What is read back from the block is the main output, bit for bit, whoever renders it."""

import numpy as np

from engine.engine import Engine
from tests import signals
from tests.engine.conftest import Rig


def test_the_tap_holds_the_main_output_bit_for_bit(rig: Rig) -> None:
    rig.put(1, signals.noise(-6, 4))
    rig.set("deck1.play", 1)
    rig.set("master.gain", 9)  # the limiter is at work
    start = rig.block.tap_end
    heard = rig.play(2.0)
    tapped = rig.block.tap(start, 200_000)
    assert (tapped.silent, tapped.lost) == (0, 0)
    assert np.array_equal(tapped.sound, heard)
    assert np.abs(heard).max() > 0.5


def test_the_pause_between_two_engines_is_silence_of_its_length(rig: Rig) -> None:
    rig.put(1, signals.noise(-6, 4))
    rig.set("deck1.play", 1)
    rig.play(0.5)
    before = rig.block.tap_end
    assert before == rig.client.state().frame
    other = Engine(rig.block)
    other.own()
    sound = np.concatenate([other.render(64) for _ in range(100)])[:, :2]
    end = rig.block.tap_end
    assert end == rig.client.state().frame
    gap = end - 6400 - before
    tapped = rig.block.tap(before, end - before)
    assert len(tapped.sound) == gap + 6400
    assert tapped.silent <= gap
    assert not tapped.sound[:gap].any()
    assert np.array_equal(tapped.sound[gap:], sound)
    other.close()


def test_what_was_read_too_late_is_told(rig: Rig) -> None:
    rig.play(12.0)
    tapped = rig.block.tap(0, 64_000)
    assert tapped.lost > 0
    assert len(tapped.sound) == 64_000
