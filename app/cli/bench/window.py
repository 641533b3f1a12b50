# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench window`: frames of the real window, and what they cost its process."""

import argparse
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.cli.bench.scan import make
from app.cli.rig.busy.stalls import Stalls
from app.cli.rig.screenshot import OTHER_NAMES, size_of
from app.cli.rig.session import Session, homed
from app.cli.rig.showing import Showing, Tell, demo_home, report_of
from app.config import NAME
from app.option_table import LAYOUTS
from app.processes import ROOT

FILES = 10_000  # scanned beside a set


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--decks", type=int, default=4, choices=range(5), help="that play (4)")
    parser.add_argument("--seconds", type=float, default=20.0, metavar="S", help="to count (20)")
    parser.add_argument("--size", default="1920x1080", metavar="WxH", help="of the window")
    parser.add_argument("--layout", choices=(*LAYOUTS, *OTHER_NAMES), help="else by the decks")
    parser.add_argument(
        "--drive",
        action="store_true",
        help="use the window meanwhile, beside a scan of 10,000 files and an analysis",
    )
    parser.add_argument("--warm", type=float, default=4.0, metavar="S", help="before counting (4)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Play, draw without a screen in software, count. Without decks nothing moves: idle."""
    name = arguments.layout or ("four" if arguments.decks > 2 else "two")
    layout, upright = OTHER_NAMES.get(name, (name, False))
    width, height = size_of(arguments.size)
    with contextlib.ExitStack() as stack:
        home = stack.enter_context(demo_home(Tell()))
        if arguments.drive:
            home = stack.enter_context(copied(home))
        showing = stack.enter_context(Showing(home, {"layout": layout, "wave.upright": upright}))
        if arguments.drive:
            stack.enter_context(beside(showing.session))
        showing.play_demo(arguments.decks)
        stalls = stack.enter_context(Stalls()) if arguments.drive else None
        printed = showing.window(
            "--size", f"{width}x{height}",
            "--after", str(arguments.warm),
            "--measure", str(arguments.seconds),
            *(() if arguments.decks else ("--idle",)),
            *(("--drive",) if arguments.drive else ()),
        )  # fmt: skip
    return {
        "decks": arguments.decks,
        "layout": name,
        "size": f"{width}x{height}",
        **report_of(printed),
        **({} if stalls is None else {"machine_stall_ms_max": stalls.longest_ms}),
    }


@contextlib.contextmanager
def copied(home: Path) -> Iterator[Path]:
    """The home with a library of its own: what is scanned beside the set stays out of the other."""
    with tempfile.TemporaryDirectory(prefix="djuniverse-home-") as folder:
        mine = Path(folder) / NAME
        mine.mkdir()
        for database in ("library.db", "results.db"):
            shutil.copy(home / NAME / database, mine)
        (mine / "demo").symlink_to(home / NAME / "demo")
        yield Path(folder)


@contextlib.contextmanager
def beside(session: Session) -> Iterator[None]:
    """Files are scanned and analysed again and again, at the priority of the session's own work."""
    with tempfile.TemporaryDirectory(prefix="djuniverse-window-") as folder:
        music = Path(folder) / "music"
        make(music, FILES)
        program = f"{sys.executable} -P -m app"
        demo = session.folder / NAME / "demo"
        loop = f"while :; do {program} scan --full {music}; {program} analyze --again {demo}; done"
        work = subprocess.Popen(
            ["/bin/sh", "-c", f"exec nice -n 10 /bin/sh -c '{loop}'"],
            env=homed(session.folder),
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            process_group=0,  # not a session: the kernel weighs those alike, whatever their nice
        )
        try:
            yield
        finally:
            os.killpg(work.pid, signal.SIGKILL)
            work.wait()
