# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench memory`: PSS over all processes with 4 decks loaded."""

import argparse
import time
from pathlib import Path
from typing import Any

from app.cli.rig.jack import JackServer
from app.cli.rig.process import family, pss_kb
from app.cli.rig.session import Session, make_music

MINUTES = 6
SETTLE_S = 5.0


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--standby", choices=("on", "off"), default="on", help="engine (on)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Load, play, wait, add up."""
    words = ("--device", "jack", "--standby", arguments.standby)
    with JackServer(), Session(*words, window=True) as session:
        session.wait_for_device(1)
        music = make_music(session.folder / "music.wav", MINUTES * 60)
        for deck in range(4):
            session.load(deck, music)
            session.play(deck)
        session.wait(lambda: not session.status()["decoders"], "the decoders", 120)
        time.sleep(SETTLE_S)
        shared = session.instance.segments()
        pcm = sum(Path(s).stat().st_blocks * 512 for s in shared) / 2**20
        pids = family(session.process.pid)
        sizes = {_name(pid): pss_kb(pid) for pid in pids}
    rest = sum(size for _, size in sizes.values()) / 1024
    return {
        "pss_without_pcm_mib": round(rest, 1),
        "pcm_mib": round(pcm, 1),
        "pss_of_pcm_mib": round(sum(size for size, _ in sizes.values()) / 1024, 1),
        "target_without_pcm_mib": 250,
        "processes": {name: round(size / 1024, 1) for name, (_, size) in sizes.items()},
    }


def _name(pid: int) -> str:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
    except FileNotFoundError:
        return str(pid)
    module = words[words.index("-m") + 1] if "-m" in words else words[0]
    return f"{module} {pid}"
