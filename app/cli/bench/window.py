# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench window`: frames of the real window, and what they cost its process."""

import argparse
import contextlib
from typing import Any

from app.cli.rig.showing import Showing, Tell, demo_home, report_of
from app.cli.rig.screenshot import OTHER_NAMES, size_of
from app.option_table import LAYOUTS


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--decks", type=int, default=4, choices=range(5), help="that play (4)")
    parser.add_argument("--seconds", type=float, default=20.0, metavar="S", help="to count (20)")
    parser.add_argument("--size", default="1920x1080", metavar="WxH", help="of the window")
    parser.add_argument("--layout", choices=(*LAYOUTS, *OTHER_NAMES), help="else by the decks")
    parser.add_argument("--warm", type=float, default=4.0, metavar="S", help="before counting (4)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Play, draw without a screen in software, count. Without decks nothing moves: idle."""
    name = arguments.layout or ("four" if arguments.decks > 2 else "two")
    layout, upright = OTHER_NAMES.get(name, (name, False))
    width, height = size_of(arguments.size)
    with contextlib.ExitStack() as stack:
        home = stack.enter_context(demo_home(Tell()))
        showing = stack.enter_context(Showing(home, {"layout": layout, "wave.upright": upright}))
        showing.play_demo(arguments.decks)
        printed = showing.window(
            "--size", f"{width}x{height}",
            "--after", str(arguments.warm),
            "--measure", str(arguments.seconds), *(() if arguments.decks else ("--idle",)),
        )  # fmt: skip
    return {
        "decks": arguments.decks,
        "layout": name,
        "size": f"{width}x{height}",
        **report_of(printed),
    }
