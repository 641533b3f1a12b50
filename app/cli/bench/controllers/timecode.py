# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench timecode`: how well decks follow records.

A turntable made of numbers plays a record of each type, clean and with the faults of real ones. The
delay is that of the deck behind the record while a hand scratches, on the real engine rendering
offline: what the sound card's blocks add is not in it, and is told beside.
"""

import argparse
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import UsageError
from engine.load import Load
from engine.render import Offline
from engine.timecode import TYPES, Heard, Listener, RecordType
from engine.tracks import TrackWriter

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Curve = npt.NDArray[np.float64]
    Sound = npt.NDArray[np.float32]

RATE = 48_000
STEP = 32  # frames between two looks
BLOCK = 64
START_S = 30.0
NAMES = tuple(kind.name for kind in TYPES)


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--types", default=",".join(NAMES), metavar="A,B", help="(all)")
    parser.add_argument(
        "--seconds", type=float, default=4.0, metavar="N", help="of each record (4)"
    )
    parser.add_argument("--noise-db", type=float, default=-30.0, metavar="DB", help="(-30)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Play, listen and compare."""
    names = arguments.types.split(",")
    if unknown := set(names) - set(NAMES):
        raise UsageError(f"no record is called {', '.join(sorted(unknown))}")
    if not 1 <= arguments.seconds <= 60:
        raise UsageError("--seconds from 1 to 60")
    kinds = [kind for kind in TYPES if kind.name in names]
    return {
        "seconds": arguments.seconds,
        "noise_db": arguments.noise_db,
        "block_frames": BLOCK,
        "device_block_ms": round(BLOCK * 1000 / RATE, 3),
        "cpu_us_block_four_decks": _cost(),
        "types": {
            kind.name: _figures(kind, arguments.seconds, arguments.noise_db) for kind in kinds
        },
    }


def _figures(kind: RecordType, seconds: float, noise_db: float) -> dict[str, Any]:
    import numpy as np

    from engine.timecode.turntable import Faults, curve

    steady = curve(seconds, RATE)

    def scratch(time: "Curve") -> "Curve":
        hand: Curve = np.where(time < 1, 1.0, 2.5 * np.sin(2 * np.pi * 2 * (time - 1)))
        return hand

    noisy = Faults(noise_db=noise_db)
    faults = {
        "clean": (steady, Faults()),
        "noise": (steady, noisy),
        "noise_faint": (steady, Faults(level=0.01, noise_db=noise_db)),
        "noise_swapped": (steady, Faults(noise_db=noise_db, swapped=True)),
        "noise_dirt": (steady, Faults(noise_db=noise_db, dropouts=5, dropout_s=0.005)),
        "noise_rumble_wow": (steady, Faults(noise_db=noise_db, rumble_db=-20, wow=0.002)),
        "noise_plus_50": (curve(seconds, RATE, 1.5), noisy),
        "noise_minus_50": (curve(seconds, RATE, 0.5), noisy),
        "noise_reverse": (curve(seconds, RATE, -1.0), noisy),
        "noise_scratch": (curve(max(seconds, 3.0), RATE, scratch), noisy),
    }
    report: dict[str, Any] = {name: _heard(kind, *way) for name, way in faults.items()}
    report["deck"] = _followed(kind, curve(3.0, RATE, scratch))
    return report


def _heard(kind: RecordType, speed: "Curve", faults: Any) -> dict[str, Any]:
    """What a listener makes of it."""
    import numpy as np

    from engine.timecode.turntable import play, positions

    sound, places = play(kind, speed, RATE, START_S, faults)
    listener = Listener(RATE, kind.number)
    told = [listener.hear(sound[i : i + STEP]) for i in range(0, len(sound) - STEP + 1, STEP)]
    true = places[STEP - 1 :: STEP]
    # the speed that the record really has, wow and all
    real = np.gradient(positions(speed, RATE, START_S, faults.wow), 1 / RATE)[STEP - 1 :: STEP]
    placed = np.array([now.heard is Heard.PLACED for now in told])
    errors = np.abs(np.array([now.position for now in told]) - true)[placed] * 1e3
    late = len(told) // 4  # by then every filter has settled
    speeds = np.array([now.speed for now in told])
    off = np.sqrt(np.mean((speeds - real)[late:] ** 2)) / np.abs(speed).max() * 100
    way = np.array([now.travelled for now in told]) - true
    return {
        "lock_ms": round((int(np.argmax(placed)) + 1) * STEP * 1e3 / RATE, 1)
        if placed.any()
        else None,
        "position_error_ms_p99": round(float(np.percentile(errors, 99)), 4)
        if placed.any()
        else None,
        "speed_error_pct": round(float(off), 4),
        "drift_ms": round(float(abs(way[-1] - way[late])) * 1e3, 4),
    }


def _followed(kind: RecordType, speed: "Curve") -> dict[str, Any]:
    """What a deck makes of a scratch."""
    import numpy as np

    from engine.timecode.turntable import Faults, play

    sound, places = play(kind, speed, RATE, START_S, Faults(noise_db=-40))
    with tempfile.TemporaryDirectory(prefix="dj-bench-") as folder, Offline(RATE, BLOCK) as offline:
        _load(offline, Path(folder), 60)
        offline.client.set("deck1.timecode.on", 1)
        offline.client.set("deck1.timecode.type", kind.number)
        offline.run(0.2, records={0: np.zeros((RATE // 5, 2), np.float32)})
        deck = []
        for i in range(0, len(sound) - BLOCK + 1, BLOCK):
            offline.run(BLOCK / RATE, records={0: sound[i : i + BLOCK]})
            deck.append(offline.client.state().deck[0].position / RATE)
    behind = (places[BLOCK - 1 :: BLOCK][: len(deck)] - np.array(deck))[RATE // BLOCK :]
    moving = speed[BLOCK - 1 :: BLOCK][: len(deck)][RATE // BLOCK :]
    # a deck that lags by d is behind by speed * d
    delay = float(behind @ moving / (moving @ moving))
    return {
        "delay_ms": round(delay * 1e3, 3),
        "position_error_ms_p99": round(float(np.percentile(np.abs(behind), 99)) * 1e3, 3),
        "position_error_ms_end": round(float(abs(behind[-1])) * 1e3, 4),
    }


def _load(offline: Offline, folder: Path, seconds: int) -> None:
    import numpy as np

    segment = str(folder / "pcm")
    frames = seconds * RATE
    with TrackWriter.create(segment, RATE, frames, frames) as writer:
        writer.append(np.zeros((frames, 2), np.float32))
        writer.finish()
    offline.load(0, Load(segment=segment))
    offline.run(BLOCK / RATE)


def _cost() -> float:
    """CPU us that four records cost a block, more than none."""
    import numpy as np

    from engine.timecode.turntable import curve, play

    sound, _ = play(TYPES[0], curve(4.0, RATE), RATE, START_S)
    cost = []
    for records in ({}, dict.fromkeys(range(4), sound)):
        with Offline(RATE, BLOCK) as offline:
            for deck in range(1, 5):
                offline.client.set(f"deck{deck}.timecode.type", 1)
            offline.engine.trace(2 * len(sound) // BLOCK)
            offline.run(4.0, records=records)
            cost.append(float(np.median(offline.engine.traced())) / 1e3)
    return round(cost[1] - cost[0], 2)
