# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench analysis FOLDER`: what each stage costs for a minute of music."""

import argparse
from pathlib import Path
from typing import Any

from app import config
from app.cli import UsageError


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="music")
    parser.add_argument("--profile", choices=("fast", "full"), help="else as configured")
    parser.add_argument("--tracks", type=int, default=0, metavar="N", help="only the first N")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Analyse one file after another in this process, as a worker does.

    Returns:
        cpu_s_per_track_minute: medians over the tracks for each stage and for all together;
        wall: seconds of the clock for all a minute; start_s: CPU of loading what is loaded once.
    """
    import time

    from app.analysis.pool import ONE_THREAD
    from app.library.listing import music_in

    _one_thread(ONE_THREAD)
    start = time.process_time()
    import numpy as np

    from app.analysis import configured
    from app.analysis.pipeline import Analyser

    options = configured.options(config.load(), arguments.profile)
    analyser = Analyser(options)
    loaded = time.process_time() - start
    paths = music_in(arguments.folder)[: arguments.tracks or None]
    if not paths:
        raise UsageError(f"{arguments.folder}: there is no music")
    rows: list[dict[str, float]] = []
    wall = seconds = 0.0
    analyser.analyse(paths[0])  # networks and tables are loaded, as in a worker that runs
    for path in paths:
        begin = time.perf_counter()
        found = analyser.analyse(path)
        wall += time.perf_counter() - begin
        seconds += found.seconds
        rows.append({k: v * 60 / found.seconds for k, v in found.cpu.items()})
    stages = {name: float(np.median([r[name] for r in rows])) for name in rows[0]}
    total = float(np.median([sum(r.values()) for r in rows]))
    return {
        "profile": str(options.profile),
        "models": list(found.models),
        "tracks": len(paths),
        "minutes": round(seconds / 60, 2),
        "cpu_s_per_track_minute": {k: round(v, 4) for k, v in stages.items()}
        | {"total": round(total, 4)},
        "wall_s_per_track_minute": round(wall * 60 / seconds, 4),
        "start_s": round(loaded, 3),
    }


def _one_thread(names: dict[str, str]) -> None:
    import os

    os.environ.update(names)
