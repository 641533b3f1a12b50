# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench WHAT`: figures of speed and memory."""

import argparse
import importlib
import json
from typing import Any

BENCHES = {
    "engine": "cost of a block on the rendering thread, in real time, all of the mixer in use",
    "scan": "the first scan of made files with tags, and the next one",
    "decode": "how fast a file is decoded",
    "load": "from asking for a file to its first sound, through the real processes",
    "start": "from the start of the program to the device open and the window drawn",
    "latency": "from setting a control to the block in which it acts",
    "scratch": "a jog wheel's record on the real engine, against the filter worked out exactly",
    "names": "how many of the control names that Mixxx mappings use are real here",
    "timecode": "records with a time code: lock, position, speed, delay and cost, type by type",
    "clock": "MIDI clock and time code out, MIDI clock in, against the beats of a deck",
    "midi": "from a controller's message to the block in which it acts",
    "sync": "how far the beats of two synced decks are apart, one with key lock",
    "analysis": "what each stage of the analysis costs for a minute of music",
    "accuracy": "how right the analysis is, on music whose truth is known",
    "library": "searching and sorting 100,000 tracks, key stroke by key stroke",
    "window": "frames of the window with playing decks: pace, cost, blocks, memory",
    "keystroke": "from a key stroke to painted rows, and scrolling, in a large library",
    "memory": "of all processes with 4 decks of 6 minutes",
}

# Of those that are not beside this file.
FOLDERS = dict.fromkeys(("clock", "midi", "names", "scratch", "timecode"), "controllers")


def _module(name: str) -> Any:
    folder = f"{FOLDERS[name]}." if name in FOLDERS else ""
    return importlib.import_module(f"app.cli.bench.{folder}{name}")


def add(parser: argparse.ArgumentParser) -> None:
    """Its options: a command of its own for each bench."""
    benches = parser.add_subparsers(dest="bench", required=True, metavar="WHAT")
    for name, doc in BENCHES.items():
        bench = benches.add_parser(name, help=doc, description=doc + ".")
        _module(name).add(bench)
        bench.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Measure and print."""
    report = _module(arguments.bench).measure(arguments)
    if arguments.json:
        print(json.dumps(report))
    else:
        for name, value in report.items():
            print(f"{name:<24} {value}")
    return 0
