# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench engine`: CPU time of the rendering thread for each block."""

import argparse
import math
import random
import tempfile
import time
from pathlib import Path
from typing import Any

from app.cli import UsageError
from engine.block import Block
from engine.client import Client
from engine.engine import Engine
from engine.load import Load
from engine.tracks import TrackWriter

KEYLOCKS = ("off", "standard", "fine")
BPMS = (122.0, 126.0, 130.0, 174.0)
MOVES_S = 0.05  # between two moves of the controls
WARM_S = 2.0
SLEEP_S = 0.002


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--decks", type=int, default=4, choices=range(1, 5), help="playing (4)")
    parser.add_argument("--frames", type=int, default=64, metavar="N", help="of a block (64)")
    parser.add_argument("--rate", type=int, default=48_000, metavar="HZ", help="(48000)")
    parser.add_argument("--keylock", default="off", choices=KEYLOCKS, help="(off)")
    parser.add_argument("--tempo", type=float, default=4.0, metavar="PERCENT", help="(4)")
    parser.add_argument("--seconds", type=float, default=30.0, metavar="S", help="(30)")
    parser.add_argument("--threads", type=int, default=2, metavar="N", help="for the key lock (2)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Play on the null device and trace."""
    if not 16 <= arguments.frames <= 8192 or not 8000 <= arguments.rate <= 192_000:
        raise UsageError("--frames from 16 to 8192, --rate from 8000 to 192000")
    if not 1 <= arguments.seconds <= 3600 or not -90 <= arguments.tempo <= 100:
        raise UsageError("--seconds from 1 to 3600, --tempo from -90 to 100")
    with tempfile.TemporaryDirectory(prefix="dj-bench-") as folder:
        return _play(arguments, Path(folder))


def _play(a: argparse.Namespace, folder: Path) -> dict[str, Any]:
    import numpy as np

    block = Block.create(None, a.rate)
    engine, client = Engine(block), Client(block=block, label="bench")
    for deck in range(a.decks):
        client.offer(deck, _track(folder, deck, a.rate, a.seconds + 3 * WARM_S))
    if a.keylock != "off":
        engine.threads(a.threads)
    engine.own()
    null = engine.null(a.frames)
    _set_up(client, a)
    _move_on(engine, client, WARM_S, a.decks)
    engine.trace(math.ceil(a.seconds * a.rate / a.frames))
    late, stretch_late = client.state().late, client.state().stretch_late
    wall, cpu = time.perf_counter(), time.process_time()
    moving = _move_on(engine, client, a.seconds, a.decks)
    cpu, wall = time.process_time() - cpu - moving, time.perf_counter() - wall
    state = client.state()
    if not state.main.rms[0] > 0:
        raise UsageError("the engine gives no sound: there is nothing to measure")
    late, stretch_late = state.late - late, state.stretch_late - stretch_late
    null.stop()
    ns = engine.traced()
    engine.threads(0)
    client.close()
    engine.close()
    block.close()
    period_us = a.frames * 1e6 / a.rate
    us = np.sort(ns) / 1000.0
    p50, p99, p999 = (float(np.percentile(us, q)) for q in (50, 99, 99.9))
    return {
        "decks": a.decks,
        "frames": a.frames,
        "rate": a.rate,
        "keylock": a.keylock,
        "tempo": a.tempo,
        "seconds": a.seconds,
        "period_us": round(period_us, 1),
        "p50_us": round(p50, 1),
        "p99_us": round(p99, 1),
        "p999_us": round(p999, 1),
        "max_us": round(float(us[-1]), 1),
        "over_half_period": int((us > period_us / 2).sum()),
        "blocks": len(us),
        "audio_cpu_pct": round(100 * float(us.mean()) / period_us, 2),
        "total_cpu_pct": round(100 * cpu / wall, 2),
        "p999_pct_of_period": round(100 * p999 / period_us, 1),
        "late_blocks": int(late),
        "stretch_late": int(stretch_late),
    }


def _set_up(client: Client, a: argparse.Namespace) -> None:
    """All of the mixer in use: no band flat, no filter off, no fader up."""
    client.set("master.crossfader", -0.1)
    client.set("master.gain", -3)
    client.set("headphones.mix", 0.5)
    for deck in range(1, a.decks + 1):
        values = {
            "tempo_range": 100,
            "tempo": a.tempo,
            "keylock": a.keylock != "off",
            "keylock_quality": a.keylock == "fine",
            "trim": 3,
            "eq.low": 0.8,
            "eq.mid": 1.2,
            "eq.high": 0.9,
            "filter": 0.2 if deck % 2 else -0.2,
            "fader": 0.8,
            "assign": (deck - 1) % 3,
            "pfl": 1,
            "play": 1,
        }
        for name, value in values.items():
            client.set(f"deck{deck}.{name}", float(value))


def _move_on(engine: Engine, client: Client, seconds: float, decks: int) -> float:
    """Go on for a while, as the host does, and move controls as hands do.

    Return: CPU seconds that this thread took, which are not the engine's.
    """
    own, moved = time.thread_time(), 0.0
    end = time.monotonic() + seconds
    while (now := time.monotonic()) < end:
        engine.poll()
        if now - moved > MOVES_S:
            moved = now
            deck = random.randint(1, decks)
            client.set(f"deck{deck}.eq.mid", random.uniform(0.5, 1.5))
            client.set(f"deck{deck}.filter", random.uniform(-0.4, 0.4))
            client.set(f"deck{deck}.fader", random.uniform(0.5, 1))
            client.set("master.crossfader", random.uniform(-0.5, 0.5))
        time.sleep(SLEEP_S)
    return time.thread_time() - own


def _track(folder: Path, deck: int, rate: int, seconds: float) -> Load:
    """Noise and beats: nothing in it is cheap to stretch."""
    import numpy as np

    bpm = BPMS[deck]
    length = int(seconds * rate * 1.2)
    at = np.arange(length, dtype=np.float32) / rate
    beat = at % np.float32(60 / bpm)
    kick = np.sin(2 * np.pi * 60 * beat) * np.exp(-beat * 12)
    noise = np.random.default_rng(deck).standard_normal((length, 2), dtype=np.float32)
    tone = np.sin(2 * np.pi * 220 * (1 + deck / 3) * at)
    sound = (0.3 * kick + 0.1 * tone)[:, None].astype(np.float32) + 0.05 * noise
    segment = str(folder / f"pcm-{deck}")
    with TrackWriter.create(segment, rate, length, length) as writer:
        writer.append(np.ascontiguousarray(sound, np.float32))
        writer.finish()
    return Load(segment=segment, path=segment, bpm=bpm, anchors=((0.0, 0.0),))
