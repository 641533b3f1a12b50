# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the music is, as it is heard."""

from typing import Any, NamedTuple

from app.controllers.mapping import World
from engine.controls import BY_PATH

DECKS = range(4)
LEADER = BY_PATH["sync.leader"].id
TEMPO = [BY_PATH[f"deck{n + 1}.tempo"].id for n in DECKS]
STEADY = 0.12  # of the speed: beyond a bend
WHOLE_BEAT = 0.02  # beats that a loop may be longer or shorter than whole ones


class Music(NamedTuple):
    """The leading deck: its beat at a time, and its tempo. loose: its beats are not where the
    music will be: slip, scratch, reverse, a roll. csrc/clock/music.c says the same to C."""

    beat: float
    bpm: float
    ns: float
    loose: bool = False

    def beat_at(self, ns: float) -> float:
        """The beat that is heard at a time (CLOCK_MONOTONIC)."""
        return self.beat + (ns - self.ns) * 1e-9 * self.bpm / 60


def music_of(world: World, latency_s: float) -> Music | None:
    """Of the leading deck, else of the first that plays with a grid; None: no beats are heard."""
    state, leader = world.state, int(world.get(LEADER))
    order = [leader - 1] if leader else []
    for n in (*order, *DECKS):
        deck = state.deck[n]
        if deck.playing and deck.bpm > 0 and deck.beat == deck.beat:
            after_s = state.frames / max(state.sample_rate, 1) + latency_s
            loose = _is_loose(deck, state.sample_rate, 1 + world.get(TEMPO[n]) / 100)
            return Music(deck.beat, deck.bpm, state.time_ns + after_s * 1e9, loose)
    return None


def _is_loose(deck: Any, rate: int, nominal: float) -> bool:
    if deck.slip_position != deck.position or nominal <= 0 or not deck.track_rate:
        return True
    if abs(deck.rate * rate / deck.track_rate / nominal - 1) > STEADY:
        return True
    beats = (deck.loop_end - deck.loop_start) * deck.bpm / (60 * nominal * deck.track_rate)
    return bool(deck.looping and (beats < 0.5 or abs(beats - round(beats)) > WHOLE_BEAT))
