# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts and stops of another machine reach the synced decks."""

from app.controllers.mapping import World
from engine.controls import BY_PATH

DECKS = range(4)
PLAY, SYNC = ([BY_PATH[f"deck{n + 1}.{name}"].id for n in DECKS] for name in ("play", "sync"))


def start(world: World, at: int = 0) -> None:
    """Loaded decks whose sync is on play from where they are.

    Args:
        at: from this frame of the engine; 0: at once.
    """
    for n in DECKS:
        deck = world.state.deck[n]
        if deck.load_id and not deck.playing and world.get(SYNC[n]) > 0:
            world.set(PLAY[n], 1.0, at)


def stop(world: World) -> None:
    """Decks whose sync is on stop."""
    for n in DECKS:
        if world.get(SYNC[n]) > 0 and world.get(PLAY[n]) > 0:
            world.set(PLAY[n], 0.0)
