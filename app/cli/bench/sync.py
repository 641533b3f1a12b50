# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench sync`: how far the beats of two synced decks are apart, told and heard.

Two tracks of short bursts, one on each beat, are rendered offline while the leader's tempo moves
in steps and sweeps. The leader is heard on the main output, the follower (with key lock) in the
headphones; each burst's place is its centre of energy.
"""

import argparse
import random
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import UsageError
from engine.load import Load
from engine.render import Event, Offline
from engine.tracks import TrackWriter

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Sound = npt.NDArray[np.float32]

RATE = 48_000
BPMS = (126.0, 122.0)
START = RATE  # the follower starts a second after the leader
SETTLE_S = 3.0
BURST_S = 0.004
NEAR_S = 0.015  # a burst's energy is looked for so far around the leader's
STEP_PCT = 2.0  # of tempo, at once
RANGE_PCT = 6.0


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--minutes", type=float, default=10.0, metavar="N", help="(10)")
    parser.add_argument("--quality", default="standard", choices=("standard", "fine"))
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the moves (1)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Render, find the bursts and compare them."""
    if not 0.2 <= arguments.minutes <= 60:
        raise UsageError("--minutes from 0.2 to 60")
    import numpy as np

    frames = int(arguments.minutes * 60 * RATE)
    with (
        tempfile.TemporaryDirectory(prefix="dj-bench-") as folder,
        Offline(RATE) as offline,
    ):
        _set_up(offline, Path(folder), frames, arguments.quality == "fine")
        leader, follower, told = _render(offline, frames, _moves(frames, arguments.seed))
    apart = _apart(leader, follower) * 1000 / RATE
    return {
        "minutes": arguments.minutes,
        "quality": arguments.quality,
        "beats": len(apart),
        "told_ms_max": round(told, 4),
        "heard_ms_p50": round(float(np.median(np.abs(apart))), 3),
        "heard_ms_p99": round(float(np.percentile(np.abs(apart), 99)), 3),
        "heard_ms_max": round(float(np.abs(apart).max()), 3),
    }


def _set_up(offline: Offline, folder: Path, frames: int, fine: bool) -> None:
    for deck, bpm in enumerate(BPMS):
        segment = str(folder / f"pcm-{deck}")
        sound = _bursts(bpm, int(frames * 1.1) + RATE)
        with TrackWriter.create(segment, RATE, len(sound), len(sound)) as writer:
            writer.append(sound)
            writer.finish()
        offline.load(deck, Load(segment=segment, bpm=bpm, anchors=((0.0, 0.0),)))
    for path, value in {
        "deck2.keylock": 1,
        "deck2.keylock_quality": fine,
        "deck2.sync": 1,
        "deck2.pfl": 1,
        "deck2.fader": 0,
        "deck1.play": 1,
    }.items():
        offline.client.set(path, float(value))


def _bursts(bpm: float, length: int) -> "Sound":
    """The same 4 ms of noise on each beat, its middle on the beat: shape (length, 2)."""
    import numpy as np

    size = int(BURST_S * RATE)
    burst = np.random.default_rng(0).standard_normal(size) * np.hanning(size) * 0.3
    out = np.zeros((length, 2), np.float32)
    beats = np.arange(1, int(length / RATE * bpm / 60) - 1)
    for at in np.round(beats * 60 / bpm * RATE).astype(int) - size // 2:
        out[at : at + size] = burst[:, None]
    return out


def _moves(frames: int, seed: int) -> list[Event]:
    """A step or a sweep of the leader's tempo every one to four seconds."""
    rng = random.Random(seed)
    events = [Event(START, "deck2.play", 1.0)]
    frame, tempo = START + RATE, 0.0
    while frame < frames:
        if rng.random() < 0.5:
            tempo = min(max(tempo + rng.choice((-1, 1)) * STEP_PCT, -RANGE_PCT), RANGE_PCT)
            events.append(Event(frame, "deck1.tempo", tempo))
        else:
            goal = rng.uniform(-RANGE_PCT, RANGE_PCT)
            steps = 60
            for k in range(1, steps + 1):
                at = frame + k * RATE // 100
                events.append(Event(at, "deck1.tempo", tempo + (goal - tempo) * k / steps))
            tempo = goal
        frame += int(rng.uniform(1, 4) * RATE)
    return events


def _render(offline: Offline, frames: int, events: list[Event]) -> tuple["Sound", "Sound", float]:
    """Leader and follower as heard, and the largest error told by the engine, in ms."""
    import numpy as np

    leader, follower = np.zeros(frames, np.float32), np.zeros(frames, np.float32)
    done, told = 0, 0.0
    for block in offline.blocks(frames, events):
        leader[done : done + len(block)] = block[:, 0]
        follower[done : done + len(block)] = block[:, 2]
        done += len(block)
        if done > SETTLE_S * RATE:
            deck = offline.client.state().deck[1]
            told = max(told, abs(deck.sync_error) * 60_000 / deck.bpm)
    return leader, follower, told


def _apart(leader: "Sound", follower: "Sound") -> "npt.NDArray[np.float64]":
    """Frames by which each of the follower's bursts comes after the leader's."""
    import numpy as np

    near = int(NEAR_S * RATE)
    energy = leader.astype(np.float64) ** 2
    loud = np.flatnonzero(energy > 0.1 * energy.max())
    starts = loud[np.flatnonzero(np.diff(loud, prepend=-RATE) > RATE // 10)]
    inside = starts[(starts > SETTLE_S * RATE) & (starts < len(leader) - RATE)]
    return np.array([_centre(follower, at, near) - _centre(leader, at, near) for at in inside])


def _centre(sound: "Sound", at: int, near: int) -> float:
    import numpy as np

    part = sound[at - near : at + near].astype(np.float64) ** 2
    return float(np.sum(np.arange(len(part)) * part) / (np.sum(part) + 1e-30))
