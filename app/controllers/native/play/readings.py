# SPDX-License-Identifier: GPL-3.0-or-later
"""What lights and displays can show beside controls: meters, positions, texts of tracks."""

import math
from collections.abc import Callable
from typing import Any

from app.controllers.mapping import World

DECKS = 4
METER_DB = 48.0  # a meter's way: from -48 dB to full scale
ENDING_S = 30.0
TEXTS = ("title", "artist", "key")

Reading = Callable[[World], Any]


def _way(peak: float) -> float:
    """Place of a peak on a meter, 0..1."""
    if peak <= 0.0:
        return 0.0
    return min(max(1.0 + 20.0 * math.log10(peak) / METER_DB, 0.0), 1.0)


def _elapsed(deck: Any) -> float:
    return float(deck.position / deck.track_rate) if deck.track_rate else 0.0


def _remaining(deck: Any) -> float:
    return float((deck.total - deck.position) / deck.track_rate) if deck.track_rate else 0.0


def _beat(deck: Any) -> float:
    """1 in the first quarter of each beat while it plays."""
    if not deck.playing or math.isnan(deck.beat):
        return 0.0
    return float(deck.beat % 1.0 < 0.25)


def _ending(deck: Any) -> float:
    return float(deck.playing and 0.0 < _remaining(deck) < ENDING_S)


# name below deckN: what it is of the deck's state
OF_DECK: dict[str, tuple[Callable[[Any], float], str]] = {
    "meter": (lambda d: _way(max(d.meter.peak)), "peak, 0 (-48 dB) to 1 (full scale)"),
    "meter_left": (lambda d: _way(d.meter.peak[0]), "the same of the left channel"),
    "meter_right": (lambda d: _way(d.meter.peak[1]), "of the right channel"),
    "clipped": (lambda d: float(max(d.meter.peak) >= 1.0), "1 while it is above full scale"),
    "elapsed_s": (_elapsed, "seconds played"),
    "remaining_s": (_remaining, "seconds left"),
    "position_ratio": (lambda d: d.position / d.total if d.total else 0.0, "0 start, 1 end"),
    "beat": (_beat, "1 in the first quarter of each beat"),
    "ending": (_ending, f"1 while less than {ENDING_S:g} seconds are left"),
}
OF_MAIN: dict[str, tuple[Callable[[Any], float], str]] = {
    "meter": (lambda s: _way(max(s.main.peak)), "peak of the main output, as a deck's"),
    "meter_left": (lambda s: _way(s.main.peak[0]), "the same of the left channel"),
    "meter_right": (lambda s: _way(s.main.peak[1]), "of the right channel"),
    "clipped": (lambda s: float(max(s.main.peak) >= 1.0), "1 while it is above full scale"),
}


def _deck_reading(deck: int, read: Callable[[Any], float]) -> Reading:
    return lambda world: read(world.state.deck[deck])


def _deck_text(deck: int, name: str) -> Reading:
    return lambda world: world.track(deck).get(name, "")


def _main_reading(read: Callable[[Any], float]) -> Reading:
    return lambda world: read(world.state)


READINGS: dict[str, Reading] = (
    {
        f"deck{n + 1}.{name}": _deck_reading(n, read)
        for n in range(DECKS)
        for name, (read, _) in OF_DECK.items()
    }
    | {f"deck{n + 1}.{name}": _deck_text(n, name) for n in range(DECKS) for name in TEXTS}
    | {f"main.{name}": _main_reading(read) for name, (read, _) in OF_MAIN.items()}
)
