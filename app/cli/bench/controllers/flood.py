# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench midi --flood`: more messages than any hand sends, and who is hurt by them."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from app.cli import UsageError
from app.cli.bench.controllers.stage import FRAMES, RATE, mixed
from app.cli.rig.jack import JackServer
from app.cli.rig.midi.sender import Sender
from app.cli.rig.midi.serving import Counts, wait_for_mapping
from app.cli.rig.process import cpu_seconds
from app.cli.rig.session import Session, make_music
from app.config import NAME
from app.processes import ROOT

RATE_S = 10_000  # messages a second
LOOK_S = 0.05
WARM_S = 4.0
QUIET_S = 10.0
GEAR = "Flood Gear"
NATIVE = f"""version = 1
name = "Flood"
ports = ["{GEAR}*"]
[[control]]
name = "FADER"
kind = "fader"
midi = "cc 1 7"
value = {{ control = "deck2.fader", pickup = false }}
light = {{ of = "deck2.fader", scale = [0, 1] }}
"""


def measure(seconds: float) -> dict[str, Any]:
    """Watch the session at rest, then under the flood."""
    if not 1 <= seconds <= 600:
        raise UsageError("--seconds from 1 to 600")
    words = ("--device", "jack", "--frames", str(FRAMES), "--standby", "off")
    with ExitStack() as stack:
        stack.enter_context(JackServer(FRAMES, RATE))
        sender = stack.enter_context(Sender(GEAR))
        session = stack.enter_context(Session(*words))
        folder = session.folder / NAME / "controllers"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "flood.toml").write_text(NATIVE)
        music = make_music(session.folder / "music.wav", int(seconds + QUIET_S + 60))
        for deck in range(4):
            session.load(deck, music)
        session.wait_for_device(1)
        wait_for_mapping(session, GEAR)
        mixed(session, 4)
        with _window(session, min(seconds, QUIET_S)) as quiet_window:
            quiet = _watch(session, min(seconds, QUIET_S))
        counts = Counts(session, GEAR)
        pid = session.status()["controllers"]
        with _window(session, seconds) as window:
            cpu_s = cpu_seconds(pid)
            loud, sent = _flood(session, sender, seconds)
            cpu_s = cpu_seconds(pid) - cpu_s
        counted = counts.since()
        lost = sent - counted["received"] + counted["lost"]
        return {
            "messages": sent,
            **counted,
            "missing": lost,
            **{f"quiet_{name}": value for name, value in quiet.items()},
            **loud,
            "quiet_window_block_ms_max": quiet_window["main_block_ms_max"],
            "window_block_ms_max": window["main_block_ms_max"],
            "quiet_window_fps": quiet_window["fps"],
            "window_fps": window["fps"],
            "controllers_cpu_percent": round(100 * cpu_s / seconds, 1),
            "period_us": round(FRAMES * 1e6 / RATE, 1),
        }


@contextmanager
def _window(session: Session, seconds: float) -> Iterator[dict[str, Any]]:
    """A window that measures itself for so long, from WARM_S on; what it found is there behind."""
    found: dict[str, Any] = {}
    instance = session.instance
    window = subprocess.Popen(
        [sys.executable, "-P", "-m", "app.window", "--block", instance.block,
         "--socket", str(instance.socket), "--after", str(WARM_S), "--measure", str(seconds)],
        env=session.environ | {"QT_QUICK_BACKEND": "software"},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )  # fmt: skip
    try:
        time.sleep(WARM_S)
        yield found
        printed, _ = window.communicate(timeout=seconds + 60)
    finally:
        window.kill()
        window.wait()
    lines = [line for line in printed.splitlines() if line.startswith("{")]
    if not lines:
        raise UsageError("the window measured nothing")
    found.update(json.loads(lines[-1]))


def _watch(session: Session, seconds: float) -> dict[str, float]:
    """How long the engine takes for a block, and what it missed, over so long."""
    client = session.client
    before, loads = client.state().dropouts, []
    late = client.state().late
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        loads.append(client.state().load)
        time.sleep(LOOK_S)
    state = client.state()
    return {
        "block_us": round(statistics.median(loads) * FRAMES * 1e6 / RATE, 1),
        "block_us_max": round(max(loads) * FRAMES * 1e6 / RATE, 1),
        "late_blocks": int(state.late - late),
        "xruns": int(state.dropouts - before),
    }


def _flood(session: Session, sender: Sender, seconds: float) -> tuple[dict[str, float], int]:
    """What `_watch` sees meanwhile, and how many were sent."""
    count = int(seconds * RATE_S)
    values = [*range(128), *range(126, 0, -1)]
    sender.ask(
        count=count, gap_s=1 / RATE_S, even=True, quiet=True, status=0xB0, number=7, values=values
    )
    seen = _watch(session, seconds)
    sender.sent()
    return seen, count
