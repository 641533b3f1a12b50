# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse drill FAULT`: do the real thing to real processes, and judge by the block's log.

The gap is the longest time without a rendered block around the fault, minus a period; how long the
machine itself stopped everything is measured beside it, and taken off before judging. The position
error is the distance from where the clock says that the music should be (or, where the engine
itself is not touched, from going on frame by frame).
"""

import argparse
import json
import os
import statistics
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from app.cli import UsageError
from app.cli.rig import faults
from app.cli.rig.jack import JackServer
from app.cli.rig.midi import lights
from app.cli.rig.reference import Reference
from app.cli.rig.session import Session, make_music

FRAMES, RATE = 64, 48_000
MUSIC_S = 240
LIGHTS_MS = 1000.0  # until a controller is as it was
DISTURBED_MS = 10.0  # a fault outside of the engine may not cost more than scheduling does


@dataclass(frozen=True, slots=True)
class Drill:
    """A fault, and what it may cost."""

    doc: str
    act: Callable[[Session, JackServer, int], Iterator[faults.Outcome]]
    gap_ms_p50: float
    gap_ms_max: float
    error_frames: float
    words: tuple[str, ...] = ("--standby", "off")
    window: bool = False
    limits: Mapping[str, float] = field(default_factory=dict)  # of figures of its own


DRILLS = {
    "kill-ui": Drill(
        "kill -9 the window and a client that floods the engine with events",
        faults.kill_ui,
        DISTURBED_MS,
        DISTURBED_MS,
        0,
        window=True,
    ),
    "kill-engine": Drill(
        "kill -9 the engine; a new one starts", faults.kill_engine, 400.0, 2000.0, FRAMES
    ),
    "kill-engine-warm": Drill(
        "kill -9 the engine; the standby takes over",
        faults.kill_engine_warm,
        10.0,
        100.0,
        FRAMES,
        words=("--standby", "on"),
    ),
    "kill-decoder": Drill(
        "kill -9 a decoder at work", faults.kill_decoder, DISTURBED_MS, DISTURBED_MS, 0
    ),
    "hog-ui": Drill(
        "a window that computes without end, and two busy processes",
        faults.hog_ui,
        DISTURBED_MS,
        DISTURBED_MS,
        0,
        window=True,
    ),
    "kill-controllers": Drill(
        "kill -9 the process of the controllers; lights and layers come back",
        lights.kill_controllers,
        DISTURBED_MS,
        DISTURBED_MS,
        0,
        limits={"lights_ms_max": LIGHTS_MS, "layers_ms_max": LIGHTS_MS},
    ),
    "device-loss": Drill(
        "kill -9 the sound server, and start it again", faults.device_loss, 400.0, 1000.0, FRAMES
    ),
}


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    listing = "; ".join(f"{name}: {drill.doc}" for name, drill in DRILLS.items())
    parser.add_argument("fault", choices=DRILLS, metavar="FAULT", help=listing)
    parser.add_argument("--trials", type=int, default=10, metavar="N", help="how often (10)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Do the drill; 1 when it failed."""
    if not 1 <= arguments.trials <= 1000:
        raise UsageError(f"--trials {arguments.trials}: from 1 to 1000")
    drill = DRILLS[arguments.fault]
    outcomes: list[faults.Outcome] = []
    # "jack" by name: the drill shall fail, not pass on another device, when JACK is not there
    words = ("--device", "jack", "--frames", str(FRAMES), *drill.words)
    with JackServer(FRAMES, RATE) as jack, Session(*words, window=drill.window) as session:
        session.load(0, make_music(session.folder / "music.wav", MUSIC_S))
        session.wait_for_device(1)
        session.play()
        session.reference = reference = Reference(FRAMES, RATE)
        for outcome in drill.act(session, jack, arguments.trials):
            outcomes.append(outcome)
            if not arguments.json:
                show(arguments.fault, len(outcomes), outcome)
        torn = int(session.client.state().torn)
        reference.close()
    report = judge(arguments.fault, drill, outcomes, torn)
    if arguments.json:
        print(json.dumps(report))
    else:
        for name, value in report.items():
            print(f"{name:<28} {value}")
    return 0 if report["passed"] else 1


def show(fault: str, number: int, outcome: faults.Outcome) -> None:
    """A line for a trial."""
    sys.stdout.write(
        f"{fault} {number}: gap {outcome.gap_ms:.1f} ms, position off by "
        f"{outcome.error_frames:.1f} frames\n"
    )
    sys.stdout.flush()


def judge(fault: str, drill: Drill, outcomes: list[faults.Outcome], torn: int) -> dict[str, object]:
    """The report of all trials."""
    gaps = [o.gap_ms for o in outcomes]
    p50, worst = statistics.median(gaps), max(gaps)
    own = [max(0.0, o.gap_ms - o.machine_gap_ms) for o in outcomes]
    error = max(o.error_frames for o in outcomes)
    more = {k: round(max(o.more[k] for o in outcomes), 2) for k in outcomes[0].more}
    passed = (
        statistics.median(own) <= drill.gap_ms_p50
        and max(own) <= drill.gap_ms_max
        and error <= drill.error_frames + 1e-6
        and torn == 0
        and all(more[name] <= limit for name, limit in drill.limits.items())
    )
    return {
        "drill": fault,
        "trials": len(outcomes),
        "gap_ms_p50": round(p50, 2),
        "gap_ms_max": round(worst, 2),
        "position_error_frames_max": round(error, 2),
        "torn_events": torn,
        "passed": passed,
        "machine_gap_ms_max": round(max(o.machine_gap_ms for o in outcomes), 2),
        "gap_ms_p50_limit": drill.gap_ms_p50,
        "gap_ms_max_limit": drill.gap_ms_max,
        "position_error_frames_limit": drill.error_frames,
        "period_ms": round(FRAMES * 1000 / RATE, 3),
        "processors": os.cpu_count(),
        **more,
    }
