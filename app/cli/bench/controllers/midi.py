# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench midi`: from a controller's message to the block in which it acts.

A process of its own sends over JACK MIDI, on a server of its own; the program's real processes
take it up. Each message seeks deck 1 to a place of its own, which the block's log shows.
"""

import argparse
import itertools
import os
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from app.cli import UsageError
from app.cli.bench.controllers import flood
from app.cli.bench.controllers.stage import FRAMES, RATE, mixed
from app.cli.rig.busy import hogs
from app.cli.rig.jack import JackServer
from app.cli.rig.log import Entry, entries
from app.cli.rig.midi.sender import Sender
from app.cli.rig.midi.serving import Counts, wait_for_mapping
from app.cli.rig.session import Session, make_music
from app.config import NAME

MUSIC_S, PLACES = 240, 100  # of music; how many places messages seek
GAP_S = 0.006  # between two messages, in the mean
CHUNK = 1000  # messages between two looks at the log, which forgets
GEAR = "Bench Gear"
TARGET_MS, SCRIPT_TARGET_MS = 1.9, 4.0
JUMP = RATE  # frames: places are further apart
NEAR = 2 * FRAMES  # of a place: a block has gone on from there
MOST_LOST = 20  # messages in a row, before what follows is not known any more
STATUS, NUMBER = 0xB0, 7
NATIVE = """version = 1
name = "Bench"
ports = ["{gear}*"]
[[control]]
name = "SEEK"
kind = "fader"
midi = "cc 1 {number}"
value = {{ control = "deck1.seek", points = {points}, pickup = false }}
"""
XML = """<?xml version="1.0" encoding="utf-8"?>
<MixxxControllerPreset schemaVersion="1" mixxxVersion="2.4">
<info><name>{gear}</name></info><controller id="{gear}">
<scriptfiles><file filename="bench.js" functionprefix="Bench"/></scriptfiles>
<controls><control><group>[Channel1]</group><key>Bench.seek</key><status>0xB0</status>
<midino>{number:#04x}</midino><options><script-binding/></options></control></controls><outputs/>
</controller></MixxxControllerPreset>
"""
SCRIPT = """var Bench = {{ init: function() {{}}, shutdown: function() {{}} }};
Bench.seek = function(channel, control, value, status, group) {{
    engine.setValue(group, "playposition", {points}[value] / {total});
}};
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--messages", type=int, default=5000, metavar="N", help="how many (5000)")
    parser.add_argument("--hog", action="store_true", help="a busy Python thread in every process")
    parser.add_argument("--script", action="store_true", help="through a script of a mapping")
    parser.add_argument("--flood", action="store_true", help="10,000 messages a second instead")
    parser.add_argument("--seconds", type=float, default=60.0, metavar="S", help="of it (60)")
    parser.add_argument("--decks", type=int, default=4, choices=range(1, 5), help="playing (4)")
    parser.add_argument("--no-window", action="store_true", help="without a window")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Send, and find the blocks in which the messages acted."""
    if arguments.flood:
        return flood.measure(arguments.seconds)
    if not 10 <= arguments.messages <= 100_000:
        raise UsageError("--messages from 10 to 100000")
    spared = ("app.controllers.life",) if arguments.script else ()
    words = ("--device", "jack", "--frames", str(FRAMES), "--standby", "off")
    with ExitStack() as stack:
        busy = stack.enter_context(hogs(spared))
        stack.enter_context(JackServer(FRAMES, RATE))
        sender = stack.enter_context(Sender(GEAR))  # plugged in before the program starts
        session = stack.enter_context(Session(*words, window=not arguments.no_window))
        write_mapping(session.folder / NAME / "controllers", arguments.script)
        music = make_music(session.folder / "music.wav", MUSIC_S)
        for deck in range(arguments.decks):
            session.load(deck, music)
        session.wait(lambda: bool(session.client.state().deck[0].decoded), "the track", 60)
        session.wait_for_device(1)
        if not arguments.no_window:
            session.wait(lambda: bool(session.status()["window_drawn"]), "the window", 60)
        wait_for_mapping(session, GEAR)
        mixed(session, arguments.decks)
        if arguments.hog:
            busy.work()
            time.sleep(1.0)
        counts = Counts(session, GEAR)
        took, stray = trials(session, sender, arguments.messages)
        counted = counts.since()
    return report(took, stray, counted, arguments)


def places() -> list[int]:
    """Frames that the values 0 to 127 of a message stand for."""
    return [value * MUSIC_S * RATE // 140 for value in range(128)]


def write_mapping(folder: Path, script: bool) -> None:
    """The mapping of the sender, among the user's own."""
    folder.mkdir(parents=True, exist_ok=True)
    if script:
        (folder / "bench.midi.xml").write_text(XML.format(gear=GEAR, number=NUMBER))
        text = SCRIPT.format(points=places(), total=MUSIC_S * RATE)
        (folder / "bench.js").write_text(text)
        return
    text = NATIVE.format(gear=GEAR, number=NUMBER, points=places())
    (folder / "bench.toml").write_text(text)


def trials(session: Session, sender: Sender, count: int) -> tuple[list[float], int]:
    """Ms from sending to the block of each message that acted; jumps that no message explains."""
    took: list[float] = []
    stray = 0
    order = {"gap_s": GAP_S, "status": STATUS, "number": NUMBER}
    for first in range(0, count, CHUNK):
        values = [1 + (i + PLACES // 2) % PLACES for i in range(first, min(first + CHUNK, count))]
        start = session.client.block.logged
        sent = sender.send(count=len(values), values=values, **order)
        time.sleep(0.1)
        log = entries(session.client.block.log(start))
        found, more = match(log, list(zip(sent, values, strict=True)))
        took += found
        stray += more
    return took, stray


def match(log: Sequence[Entry], sent: Sequence[tuple[int, int]]) -> tuple[list[float], int]:
    """Ms from sending to the block that jumped there, in order; jumps to nowhere."""
    targets = places()
    took, stray, i = [], 0, 0
    for block, following in itertools.pairwise(log):
        if abs(following.position - block.position - block.frames) < JUMP:
            continue
        places_left = range(i, min(i + MOST_LOST, len(sent)))
        near = (k for k in places_left if abs(following.position - targets[sent[k][1]]) < NEAR)
        here = next(near, None)
        if here is None:
            stray += 1
            continue
        took.append((block.time_ns - sent[here][0]) / 1e6)
        i = here + 1
    return took, stray


def report(
    took: list[float], stray: int, counted: dict[str, int], arguments: argparse.Namespace
) -> dict[str, Any]:
    """What is printed."""
    if not took:
        raise UsageError("no message has acted")
    ordered = sorted(took)
    target = SCRIPT_TARGET_MS if arguments.script else TARGET_MS
    period = FRAMES * 1000 / RATE
    return {
        "messages": arguments.messages,
        "received": counted["received"],
        "seen": len(took),  # two that come within a block are one jump
        "latency_ms_p50": round(ordered[len(ordered) // 2], 3),
        "latency_ms_p99": round(ordered[len(ordered) * 99 // 100], 3),
        "latency_ms_max": round(ordered[-1], 3),
        "latency_ms_p99_target": target,
        "next_block": round(sum(t > period for t in took) / len(took), 4),
        "unexplained_jumps": stray,
        "period_ms": round(period, 3),
        "processors": os.cpu_count(),
    }
