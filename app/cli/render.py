# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse render EVENTS.json OUT.wav`: events in, sound out, through the engine that plays."""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from app.cli import UsageError, events
from app.media.decode import Music
from app.media.errors import MediaError
from engine.render import Offline
from engine.tracks import TrackWriter

SUBTYPES = {"float": "FLOAT", "24": "PCM_24"}
WAV_LIMIT = 0xFFFF0000  # bytes; larger files are RF64
GATHER = 256  # blocks written at a time


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("events", metavar="EVENTS.json", type=Path, help="see docs/render.md")
    parser.add_argument("out", metavar="OUT.wav", type=Path, help="the main output, as WAV")
    parser.add_argument("--bits", choices=SUBTYPES, default="float", help="float (32) or 24")
    parser.add_argument("--phones", action="store_true", help="channels 3 and 4: the headphones")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Render."""
    plan = events.read(arguments.events)
    start = time.perf_counter()
    with (
        tempfile.TemporaryDirectory(prefix="dj-render-") as folder,
        Offline(plan.rate, plan.frames) as offline,
    ):
        for track in plan.tracks:
            segment = str(Path(folder) / f"pcm-{track.deck}")
            offline.load(track.deck, track.load(segment, decode(track.file, segment)))
        decoded = time.perf_counter()
        peak = write(offline, plan, arguments)
    took, seconds = time.perf_counter() - decoded, plan.length / plan.rate
    report: dict[str, Any] = {
        "out": str(arguments.out),
        "seconds": round(seconds, 6),
        "rate": plan.rate,
        "frames": plan.length,
        "events": len(plan.events),
        "peak_db": round(20 * float(np.log10(max(peak, 1e-9))), 2),
        "decode_s": round(decoded - start, 3),
        "render_s": round(took, 3),
        "realtime": round(seconds / max(took, 1e-9), 1),
    }
    if arguments.json:
        print(json.dumps(report))
    else:
        print(
            f"{arguments.out}: {seconds:.2f} s, peak {report['peak_db']:.1f} dBFS, "
            f"{report['realtime']:.0f} times real time"
        )
    return 0


def decode(file: Path, segment: str) -> int:
    """Decode a whole file into a segment. Return: its rate, Hz. Raises UsageError."""
    try:
        with Music(file) as music:
            blocks = list(music.blocks())
            rate = music.probe().rate
    except MediaError as error:
        raise UsageError(str(error)) from error
    length = sum(map(len, blocks))
    with TrackWriter.create(segment, rate, length, length) as writer:
        for block in blocks:
            writer.append(block)
        writer.finish()
    return rate


def write(offline: Offline, plan: events.Plan, arguments: argparse.Namespace) -> float:
    """Render into the file, which appears when it is whole. Return: the highest sample."""
    out: Path = arguments.out
    channels = 4 if arguments.phones else 2
    part = out.with_name(out.name + ".part")
    large = plan.length * channels * 4 > WAV_LIMIT
    peak, gathered = 0.0, []
    show = sys.stderr.isatty() and not arguments.json
    try:
        with soundfile.SoundFile(
            part,
            "w",
            plan.rate,
            channels,
            SUBTYPES[arguments.bits],
            format="RF64" if large else "WAV",
        ) as file:
            for block in offline.blocks(plan.length, plan.events):
                gathered.append(block[:, :channels])
                if len(gathered) < GATHER and offline.frame + len(block) < plan.length:
                    continue
                joined = np.concatenate(gathered)
                gathered.clear()
                peak = max(peak, float(np.abs(joined).max(initial=0.0)))
                file.write(joined)
                if show:
                    sys.stderr.write(f"\r{offline.frame / max(plan.length, 1):4.0%}")
        part.replace(out)
    except (OSError, soundfile.SoundFileError) as error:
        part.unlink(missing_ok=True)
        raise UsageError(f"{out}: cannot be written ({error})") from error
    if show:
        sys.stderr.write("\r    \r")
    return peak
