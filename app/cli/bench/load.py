# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench load FILE`: from the request to the block that plays its first sound."""

import argparse
import statistics
import time
from pathlib import Path
from typing import Any

from app.cli.rig.session import Session
from app.cli.session import absolute

SETTLE_S = 1.5  # for the next worker to be ready


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("file", metavar="FILE", type=Path, help="music")
    parser.add_argument("--trials", type=int, default=5, metavar="N", help="how often (5)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Load onto a deck whose play is pressed as soon as the track is there."""
    file = absolute([str(arguments.file)])[0]
    took = []
    with Session("--device", "null", "--frames", "64") as session:
        for _ in range(max(1, arguments.trials)):
            time.sleep(SETTLE_S)
            took.append(_trial(session, file))
    return {
        "file": file,
        "trials": len(took),
        "load_ms_p50": round(statistics.median(took), 1),
        "load_ms_max": round(max(took), 1),
    }


def _trial(session: Session, file: str) -> float:
    client = session.client
    client.set("deck1.play", 0)
    before = client.state().deck[0].load_id
    start = time.monotonic_ns()
    session.ask("load", deck=0, file=file)
    while client.state().deck[0].load_id in (0, before):
        time.sleep(0.0005)
    client.set("deck1.play", 1)
    while not client.state().deck[0].playing or client.state().deck[0].position <= 0:
        time.sleep(0.0005)
    return (int(client.state().time_ns) - start) / 1e6
