# SPDX-License-Identifier: GPL-3.0-or-later
"""Meters and clip lights of decks and of the main output."""

import math
from collections.abc import Callable
from typing import Any

from app.controllers.mixxx.controls.desk import Deck, Desk
from app.controllers.mixxx.controls.keys.levels import meter_of
from app.controllers.mixxx.controls.kinds import SHOWN
from app.controllers.mixxx.controls.links import EACH_TURN, Link, Row, seen

METER_NS = 33_333_333
ATTACK, DECAY = 1.0, 0.1  # of the way to the new level, 30 times a second
LEAST = 1e-4  # changes below are not told
CLIPPED_NS = 500_000_000
MEAN_OF_RMS = math.sqrt(2.0 / math.pi)  # of noise; of a sine it is 0.90
BOTH = (0, 1)


class Meter:
    """Falls slowly."""

    def __init__(self, desk: Desk, meter: Callable[[], Any], sides: tuple[int, ...]) -> None:
        self._desk, self._meter, self._sides = desk, meter, sides
        self._level = 0.0
        self._worked_ns = 0

    def read(self) -> float:
        """As it stands now."""
        now = self._desk.now_ns
        if now - self._worked_ns >= METER_NS:
            self._step((now - self._worked_ns) // METER_NS)
            self._worked_ns = now
        return self._level

    def _step(self, times: int) -> None:
        raw = self._meter()
        rms = sum(float(raw.rms[side]) for side in self._sides) / len(self._sides)
        level = meter_of(rms * MEAN_OF_RMS)
        part = ATTACK if level > self._level else 1.0 - (1.0 - DECAY) ** min(times, 100)
        shown = self._level + part * (level - self._level)
        if abs(shown - self._level) > LEAST:
            self._level = shown


class Clip:
    """On for half a second after the sound was too loud; of either side."""

    def __init__(self, desk: Desk, meter: Callable[[], Any]) -> None:
        self._desk, self._meter = desk, meter
        self._clips = int(meter().clips)
        self._until = 0

    def read(self) -> float:
        """Whether it is on."""
        clips = int(self._meter().clips)
        if clips > self._clips:
            self._until = self._desk.now_ns + CLIPPED_NS
        self._clips = clips
        return float(self._desk.now_ns < self._until)


def _meter(desk: Desk, meter: Callable[[], Any], sides: tuple[int, ...]) -> Link:
    return seen(Meter(desk, meter, sides).read, poll_ns=METER_NS)


def _rows(desk_of: Callable[[Any], Desk], meter_of_place: Callable[[Any], Any]) -> tuple[Row, ...]:
    def level(sides: tuple[int, ...]) -> Callable[[Any], Link]:
        return lambda place: _meter(desk_of(place), lambda: meter_of_place(place), sides)

    def clip(place: Any) -> Link:
        return seen(Clip(desk_of(place), lambda: meter_of_place(place)).read, poll_ns=EACH_TURN)

    return (
        Row("vu_meter", SHOWN, level(BOTH)),
        Row("vu_meter_left", SHOWN, level((0,))),
        Row("vu_meter_right", SHOWN, level((1,))),
        Row("peak_indicator(?:_left|_right)?", SHOWN, clip),
    )


def _desk_of_deck(d: Deck) -> Desk:
    return d.desk


def _deck_meter(d: Deck) -> Any:
    return d.state.meter


def _itself(desk: Desk) -> Desk:
    return desk


def _main_meter(desk: Desk) -> Any:
    return desk.world.state.main


DECK = _rows(_desk_of_deck, _deck_meter)
MAIN = _rows(_itself, _main_meter)
