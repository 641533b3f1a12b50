# SPDX-License-Identifier: GPL-3.0-or-later
"""A rig for engine tests: an offline engine whose decks take made sound."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.load import Cue, Load
from engine.render import Event, Offline
from engine.tracks import TrackWriter
from tests import signals
from tests.signals import RATE, Samples


class Rig(Offline):
    """An offline engine; `put` loads sound, `play` renders and gives the main output."""

    def __init__(self, folder: Path, rate: int = RATE, block_frames: int = 64) -> None:
        super().__init__(rate, block_frames)
        self._folder = folder
        self._count = 0

    def put(
        self,
        deck: int,
        samples: Samples,
        *,
        rate: int = RATE,
        bpm: float = 120.0,
        anchors: tuple[tuple[float, float], ...] = ((0.0, 0.0),),
        cues: dict[int, Cue] | None = None,
        cue_point: float = 0.0,
    ) -> None:
        """Load deck 1..4 and render nothing yet; the next block takes the track."""
        self._count += 1
        path = str(self._folder / f"track{self._count}")
        with TrackWriter.create(path, rate, len(samples) + 64, len(samples)) as writer:
            writer.append(samples)
            writer.finish()
        self.load(
            deck - 1,
            Load(
                segment=path,
                path=f"{path}.wav",
                bpm=bpm,
                anchors=anchors if bpm else (),
                cues=cues or {},
                cue_point=cue_point,
            ),
        )
        self.play(self.block_frames / self.block.rate)

    def set(self, path: str, value: float, at: int = 0) -> None:
        self.client.set(path, value, at)

    def get(self, path: str) -> float:
        return self.client.get(path)

    def position(self, deck: int = 1) -> float:
        return float(self.client.state().deck[deck - 1].position)

    def play(self, seconds: float, events: tuple[Event, ...] = ()) -> npt.NDArray[np.float32]:
        """Main output, shape (n, 2)."""
        return self.run(seconds, events)[:, :2]


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    with Rig(tmp_path) as made:
        yield made


def largest_step(sound: npt.NDArray[np.float32]) -> float:
    """Largest second difference: how hard the sound turns from frame to frame."""
    return float(np.abs(np.diff(sound, n=2, axis=0)).max())


SLOT1, PREVIEW = 4, 12  # places of loads


def put_beside(rig: Rig, place: int, samples: Samples, rate: int = RATE, cue: float = 0.0) -> None:
    path = str(Path(rig._folder) / f"side{place}-{rig.frame}")
    with TrackWriter.create(path, rate, len(samples) + 64, len(samples)) as writer:
        writer.append(samples)
        writer.finish()
    rig.load(place, Load(segment=path, path=f"{path}.wav", cue_point=cue))
    rig.run(rig.block_frames / RATE)


def first_sound(sound: npt.NDArray[np.float32]) -> int:
    return int(np.flatnonzero(np.abs(sound).max(axis=1) > 0)[0])


def latency(rig: Rig) -> int:
    """The limiter's, from a sample that starts with its loudest frame."""
    put_beside(rig, SLOT1 + 7, signals.sine(100, 0.05) + np.float32(0.1))
    at = rig.frame + 100
    sound = rig.run(0.1, [Event(at, "sampler8.play", 1)])
    rig.run(0.2)
    return first_sound(sound[:, :2]) - 100


def playing_deck(rig: Rig, bpm: float = 120.0) -> None:
    rig.put(1, signals.noise(-20, 30), bpm=bpm)
    rig.set("deck1.play", 1)
