# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the music is, as it is heard."""

from typing import NamedTuple

from app.controllers.mapping import World
from engine.controls import BY_PATH

LEADER = BY_PATH["sync.leader"].id


class Music(NamedTuple):
    """The leading deck: its beat at a time, and its tempo."""

    beat: float
    bpm: float
    ns: float

    def beat_at(self, ns: float) -> float:
        """The beat that is heard at a time (CLOCK_MONOTONIC)."""
        return self.beat + (ns - self.ns) * 1e-9 * self.bpm / 60


def music_of(world: World, latency_s: float) -> Music | None:
    """Of the leading deck, else of the first that plays with a grid; None: no beats are heard."""
    state, leader = world.state, int(world.get(LEADER))
    order = [leader - 1] if leader else []
    for n in (*order, *range(4)):
        deck = state.deck[n]
        if deck.playing and deck.bpm > 0 and deck.beat == deck.beat:
            after_s = state.frames / max(state.sample_rate, 1) + latency_s
            return Music(deck.beat, deck.bpm, state.time_ns + after_s * 1e9)
    return None
