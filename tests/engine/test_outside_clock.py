# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock outside of the program leads the synced decks."""

import pytest

from tests import signals
from tests.engine.conftest import Rig
from tests.signals import RATE


def follow(rig: Rig, bpm: float = 124.0) -> None:
    """Deck 1 plays and follows a clock of 128 BPM."""
    rig.put(1, signals.clicks(bpm, 120), bpm=bpm)
    rig.set("clock.bpm", 128)
    rig.set("clock.beat", 0.3)
    rig.set("clock.lead", 1)
    rig.set("deck1.sync", 1)
    rig.set("deck1.play", 1)
    rig.play(1.0)


def error(rig: Rig) -> float:
    return abs(rig.client.state().deck[0].sync_error)


def test_even_the_leading_deck_follows_the_clock(rig: Rig) -> None:
    follow(rig)
    state = rig.client.state()
    assert rig.get("sync.leader") == 1
    assert rig.get("deck1.synced") == 1
    before = state.frame - RATE  # the clock was set a second ago
    assert state.deck[0].bpm == pytest.approx(128, abs=1e-6)
    expected = 0.3 + 128 / 60 * (state.frame - before) / RATE
    off = expected - state.deck[0].beat
    assert abs(off - round(off)) < 0.001


def test_a_new_tempo_and_phase_are_caught_up_with(rig: Rig) -> None:
    follow(rig)
    rig.set("clock.bpm", 131.5)
    rig.set("clock.beat", 100.2)
    rig.play(4.0)
    assert rig.client.state().deck[0].bpm == pytest.approx(131.5, rel=1e-3)
    assert error(rig) < 0.002


def test_without_the_clock_the_decks_lead_again(rig: Rig) -> None:
    follow(rig)
    rig.set("clock.lead", 0)
    rig.play(0.1)
    assert rig.get("deck1.synced") == 0
    assert rig.get("sync.leader") == 1
