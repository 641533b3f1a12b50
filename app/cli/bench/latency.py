# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench latency`: from setting a control to the block in which it acts."""

import argparse
import itertools
import random
import time
from typing import Any

from app.cli import UsageError
from app.cli.rig.jack import JackServer
from app.cli.rig.session import Session, make_music

FRAMES, RATE = 64, 48_000


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--events", type=int, default=2000, metavar="N", help="how many (2000)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Seek deck 1 at random moments, and find the block that jumped in the log."""
    if not 10 <= arguments.events <= 20_000:
        raise UsageError("--events from 10 to 20000")
    words = ("--device", "jack", "--frames", str(FRAMES), "--standby", "off")
    with JackServer(FRAMES, RATE), Session(*words) as session:
        session.load(0, make_music(session.folder / "music.wav", 120))
        session.wait_for_device(1)
        session.play()
        time.sleep(0.5)
        took = sorted(_trials(session, arguments.events))
    period = FRAMES * 1000 / RATE
    return {
        "events": len(took),
        "period_ms": round(period, 3),
        "p50_ms": round(took[len(took) // 2], 3),
        "p99_ms": round(took[len(took) * 99 // 100], 3),
        "max_ms": round(took[-1], 3),
        "p99_target_ms": round(period + 0.2, 3),
    }


def _trials(session: Session, count: int) -> list[float]:
    client, took = session.client, []
    for i in range(count):
        time.sleep(0.004 + random.random() * 0.003)
        target = 480_000 + (i % 2) * 1_920_000
        start_entry = client.block.logged
        sent = time.monotonic_ns()
        client.set("deck1.seek", target)
        time.sleep(0.006)
        took += _jump(client.block.log(start_entry), sent)
    return took


def _jump(entries: Any, sent: int) -> list[float]:
    """When the block began in which the deck jumped, ms after `sent`; nothing if none did."""
    for block, following in itertools.pairwise(entries):
        if abs(following.position - block.position) > RATE:
            return [max(0.0, (block.time_ns - sent) / 1e6)]
    return []
