# SPDX-License-Identifier: GPL-3.0-or-later
"""Turntables for tests: what a listener and a deck make of a record."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.timecode import TYPES, Heard, Listener, RecordType
from engine.timecode.turntable import Curve, Faults, Samples, play
from tests import signals
from tests.engine.conftest import Rig
from tests.signals import RATE

STEP = 32
BY_NAME = {kind.name: kind for kind in TYPES}
SERATO, TRAKTOR = BY_NAME["serato_a"], BY_NAME["traktor_a"]


@dataclass(frozen=True, slots=True)
class Trace:
    """What a listener told each STEP frames, and what was so."""

    placed: npt.NDArray[np.bool_]
    speed: npt.NDArray[np.float64]
    position: npt.NDArray[np.float64]  # s
    travelled: npt.NDArray[np.float64]  # s
    found: int
    turned: int
    jumps: int
    true_position: npt.NDArray[np.float64]
    true_speed: npt.NDArray[np.float64]

    @property
    def lock_s(self) -> float:
        """From the first sound to a position; endless without one."""
        return (int(np.argmax(self.placed)) + 1) * STEP / RATE if self.placed.any() else np.inf

    def errors_ms(self) -> npt.NDArray[np.float64]:
        """Of the position, wherever one was told."""
        off: npt.NDArray[np.float64] = np.abs(self.position - self.true_position)[self.placed]
        return off * 1e3

    def drift_ms(self, start_s: float = 0.3) -> npt.NDArray[np.float64]:
        """How the way that was counted differs from the record's."""
        at = round(start_s * RATE / STEP)
        way = self.travelled - self.travelled[at]
        off: npt.NDArray[np.float64] = (way - (self.true_position - self.true_position[at]))[at:]
        return off * 1e3


def listen(sound: Samples, seconds: Curve, speed: Curve, number: int) -> Trace:
    listener = Listener(RATE, number)
    told = [
        listener.hear(np.ascontiguousarray(sound[i : i + STEP]))
        for i in range(0, len(sound) - STEP + 1, STEP)
    ]
    return Trace(
        np.array([now.heard is Heard.PLACED for now in told]),
        np.array([now.speed for now in told]),
        np.array([now.position for now in told]),
        np.array([now.travelled for now in told]),
        told[-1].type,
        told[-1].turned,
        told[-1].jumps,
        seconds[STEP - 1 :: STEP][: len(told)],
        speed[STEP - 1 :: STEP][: len(told)],
    )


def trace(
    kind: RecordType,
    speed: Curve,
    faults: Faults | None = None,
    *,
    auto: bool = False,
    start_s: float = 30.0,
) -> Trace:
    sound, seconds = play(kind, speed, RATE, start_s, faults)
    return listen(sound, seconds, speed, 0 if auto else kind.number)


class Deck(Rig):
    """Deck 1 with a long track and a turntable."""

    def __init__(self, folder: Path, block_frames: int = 64) -> None:
        super().__init__(folder, block_frames=block_frames)
        self.put(1, signals.sine(1000, 120, peak=0.3))

    def follow(self, mode: str, kind: RecordType = SERATO) -> None:
        self.set("deck1.timecode.on", 1)
        self.set("deck1.timecode.mode", ("absolute", "relative", "internal").index(mode))
        self.set("deck1.timecode.type", kind.number)
        self.turn(np.zeros((4800, 2), np.float32))  # the table of codes is made meanwhile

    def turn(self, sound: Samples) -> npt.NDArray[np.float64]:
        """Render to a record's sound; where the deck is (s) behind each block."""
        places = []
        for i in range(0, len(sound) - self.block_frames + 1, self.block_frames):
            part = np.ascontiguousarray(sound[i : i + self.block_frames])
            self.run(self.block_frames / RATE, records={0: part})
            places.append(self.position() / RATE)
        return np.array(places)

    def at(self, seconds: Curve) -> Curve:
        """Of each block's last frame."""
        return seconds[self.block_frames - 1 :: self.block_frames]


@pytest.fixture
def deck(tmp_path: Path) -> Iterator[Deck]:
    with Deck(tmp_path) as made:
        yield made
