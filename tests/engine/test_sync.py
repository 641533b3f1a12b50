# SPDX-License-Identifier: GPL-3.0-or-later
"""Sync: tempo and phase of one deck follow another's."""

import numpy as np
import pytest

from engine.render import Event
from tests import signals
from tests.engine.conftest import Rig
from tests.signals import RATE


def phase_error_ms(rig: Rig, relation: float = 1.0) -> float:
    """How far deck 2's beats are from deck 1's, heard, in ms."""
    state = rig.client.state()
    off = state.deck[0].beat * relation - state.deck[1].beat
    unit = 1.0 if relation in (1.0, 2.0) else 0.5 if relation in (0.5, 1.5) else 1 / 3
    off -= unit * np.floor(off / unit + 0.5)
    return abs(off) * 60_000 / state.deck[1].bpm


def two_decks(rig: Rig, bpm: tuple[float, float], seconds: float = 60) -> None:
    rig.put(1, signals.clicks(bpm[0], seconds), bpm=bpm[0])
    late = signals.clicks(bpm[1], seconds, first_s=0.2)
    rig.put(2, late, bpm=bpm[1], anchors=((0.2 * RATE, 0.0),))
    rig.set("deck1.play", 1)
    rig.play(0.77)
    rig.set("deck2.sync", 1)
    rig.set("deck2.play", 1)
    rig.play(0.2)


def test_a_following_deck_takes_tempo_and_phase_at_once(rig: Rig) -> None:
    two_decks(rig, (128, 121))
    state = rig.client.state()
    assert rig.get("sync.leader") == 1
    assert rig.get("deck2.synced") == 1
    assert state.deck[1].bpm == pytest.approx(128, abs=1e-6)
    assert rig.get("deck2.tempo") == pytest.approx((128 / 121 - 1) * 100, abs=1e-6)
    assert phase_error_ms(rig) < 0.05


def test_the_phase_holds_through_tempo_moves_bends_and_loops_of_the_leader(rig: Rig) -> None:
    two_decks(rig, (126, 124))
    rng = np.random.default_rng(3)
    worst = 0.0
    for _ in range(40):
        rig.set("deck1.tempo", float(rng.uniform(-8, 8)))
        rig.set("deck1.bend", float(rng.choice([0, 0, 4, -4])))
        for _ in range(8):
            rig.play(0.05)
            worst = max(worst, phase_error_ms(rig))
    assert worst < 1


@pytest.mark.parametrize(
    ("bpm", "relation"), [((140, 70), 0.5), ((87, 174), 2.0), ((88, 132), 1.5), ((132, 88), 2 / 3)]
)
def test_tempos_in_simple_relations_meet_without_a_big_change(
    rig: Rig, bpm: tuple[float, float], relation: float
) -> None:
    two_decks(rig, (bpm[0] * 1.01, bpm[1]))
    assert rig.get("deck2.tempo") == pytest.approx(1.0, abs=1e-6)
    rig.play(2)
    assert phase_error_ms(rig, relation) < 0.1


def test_a_drifting_leader_is_followed(rig: Rig) -> None:
    beats = np.arange(0, 121, 4)
    frames = np.cumsum(np.concatenate([[0], 4 * 60 / np.linspace(118, 126, 30)])) * RATE
    anchors = tuple(zip(frames.tolist(), beats.astype(float).tolist(), strict=True))
    rig.put(1, signals.noise(-20, 50), bpm=126, anchors=anchors)
    rig.put(2, signals.noise(-20, 50), bpm=120)
    rig.set("deck1.play", 1)
    rig.play(0.5)
    rig.set("deck2.sync", 1)
    rig.set("deck2.play", 1)
    worst = 0.0
    for _ in range(60):
        rig.play(0.25)
        worst = max(worst, phase_error_ms(rig))
    assert worst < 1


def test_bending_a_following_deck_moves_it_and_stays(rig: Rig) -> None:
    two_decks(rig, (120, 120))
    rig.set("deck2.bend", 4)
    rig.play(1)
    rig.set("deck2.bend", 0)
    rig.play(1)
    assert phase_error_ms(rig) == pytest.approx(40, abs=2)


def test_one_deck_leads(rig: Rig) -> None:
    two_decks(rig, (120, 124))
    rig.set("deck1.leader", 1)
    rig.set("deck2.leader", 1)
    rig.play(0.1)
    assert (rig.get("deck1.leader"), rig.get("deck2.leader")) == (0, 1)
    assert rig.get("sync.leader") == 2


def test_following_ends_with_the_button_and_keeps_the_tempo(rig: Rig) -> None:
    two_decks(rig, (128, 121))
    rig.set("deck2.sync", 0)
    rig.play(0.1)
    assert rig.get("deck2.synced") == 0
    assert rig.client.state().deck[1].bpm == pytest.approx(128, abs=1e-6)


def test_sync_without_a_grid_does_nothing(rig: Rig) -> None:
    rig.put(1, signals.noise(-20, 5), bpm=120)
    rig.put(2, signals.noise(-20, 5), bpm=0)
    for deck in (1, 2):
        rig.set(f"deck{deck}.play", 1)
    rig.set("deck2.sync", 1)
    rig.play(0.5)
    assert rig.get("deck2.synced") == 0
    assert rig.client.state().deck[1].rate == 1.0


def test_clicks_of_a_synced_deck_with_key_lock_fall_together(rig: Rig) -> None:
    """What is heard, not what is told: both outputs, rendered alone, compared by their clicks."""
    from tests.engine.test_sound import onsets

    moves = tuple(
        Event(round((3 + k) * RATE), "deck1.tempo", tempo)
        for k, tempo in enumerate([2.0, -3.0, 5.0, 0.0, -6.0])
    )
    heard = []
    for silent in (1, 2):
        rig.set("deck1.tempo", 0)
        rig.set("deck2.tempo", 0)
        two_decks(rig, (126, 123), 30)
        rig.set("deck2.keylock", 1)
        rig.set(f"deck{silent}.fader", 0)
        here = rig.frame
        heard.append(rig.play(8, tuple(Event(here + e.frame, e.path, e.value) for e in moves)))
        rig.set(f"deck{silent}.fader", 1)
        for deck in (1, 2):
            rig.set(f"deck{deck}.stop", 1)
        rig.set("deck2.sync", 0)
        rig.play(0.2)
    second, first = (onsets(sound) for sound in heard)
    apart = np.abs(first[:, None] - second[None, :]).min(axis=1)[1:-1]
    assert apart.max() < 0.0015 * RATE
