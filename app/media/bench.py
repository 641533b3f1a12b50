# SPDX-License-Identifier: GPL-3.0-or-later
"""How quickly a file is decoded."""

import time
from pathlib import Path

from app.media.decode import Music


def measure(path: str | Path) -> dict[str, str | float]:
    """Decode a file once and tell how long it took.

    Returns:
        `file`, `codec`, `rate` (Hz), `channels`, `seconds` of music, `first_block_ms` (wall time
        from opening to the first samples), `cpu_s`, `wall_s`, `realtime` (seconds of music a
        second of processor time), `warnings` (how many).

    Raises:
        MediaError: it cannot be decoded.
    """
    wall, cpu = time.perf_counter(), time.process_time()
    first = 0.0
    frames = 0
    with Music(path) as music:
        for block in music.blocks():
            first = first or time.perf_counter() - wall
            frames += len(block)
        promise, warnings = music.probe(), len(music.warnings)
    cpu_s, wall_s = time.process_time() - cpu, time.perf_counter() - wall
    seconds = frames / promise.rate
    return {
        "file": str(path),
        "codec": promise.codec,
        "rate": promise.rate,
        "channels": promise.channels,
        "seconds": round(seconds, 3),
        "first_block_ms": round(first * 1000, 2),
        "cpu_s": round(cpu_s, 4),
        "wall_s": round(wall_s, 4),
        "realtime": round(seconds / max(cpu_s, 1e-6), 1),
        "warnings": warnings,
    }
