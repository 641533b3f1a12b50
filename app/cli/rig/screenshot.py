# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse screenshot LAYOUT OUT.png`: a picture of the program, made by the program."""

import argparse
import contextlib
import re
from pathlib import Path

from app.cli import UsageError
from app.cli.rig.showing import Showing, Tell, demo_home
from app.option_table import LANGUAGES, LAYOUTS, THEMES

OTHER_NAMES = {
    "stacked": ("two", False),
    "vertical": ("two", True),
    "four-vertical": ("four", True),
}
SMALLEST, LARGEST = (1180, 690), (7680, 4320)


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("layout", choices=(*LAYOUTS, *OTHER_NAMES), help="what is shown")
    parser.add_argument("out", type=Path, metavar="OUT.png")
    parser.add_argument("--size", default="1920x1080", metavar="WxH", help="of the window")
    parser.add_argument("--demo", action="store_true", help="with the demo music playing")
    parser.add_argument("--page", default="", help="opened above it: settings, help, guide")
    parser.add_argument("--show", action="append", default=[], metavar="PART", help="fx, sampler")
    parser.add_argument("--hide", action="append", default=[], metavar="PART", help="library ...")
    parser.add_argument("--theme", choices=THEMES, default="dark")
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--scale", type=float, default=1.0, metavar="1..3")
    parser.add_argument("--after", type=float, default=3.0, metavar="S", help="seconds before it")


def run(arguments: argparse.Namespace) -> int:
    """Draw and save."""
    width, height = size_of(arguments.size)
    layout, upright = OTHER_NAMES.get(arguments.layout, (arguments.layout, False))
    parts = dict.fromkeys(arguments.show, True) | dict.fromkeys(arguments.hide, False)
    options = {
        "layout": layout,
        "wave.upright": upright,
        "theme": arguments.theme,
        "language": arguments.language,
        "scale": arguments.scale,
        "stage.parts": {layout: parts},
    }
    out = arguments.out.absolute()
    if not out.parent.is_dir():
        raise UsageError(f"{out.parent}: there is no such folder")
    with contextlib.ExitStack() as stack:
        home = stack.enter_context(demo_home(Tell())) if arguments.demo else None
        showing = stack.enter_context(Showing(home, options))
        if arguments.demo:
            showing.play_demo(4 if layout in ("four", "mixer") else 2)
        words = ["--size", f"{width}x{height}", "--after", str(arguments.after)]
        showing.window(*words, "--screenshot", str(out), "--page", arguments.page)
    if not out.exists():
        raise UsageError(f"{out}: cannot be written")
    return 0


def size_of(text: str) -> tuple[int, int]:
    """ "1280x720" as numbers. Raises UsageError."""
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if match is None:
        raise UsageError(f"--size {text}: give it as 1920x1080")
    width, height = int(match[1]), int(match[2])
    if not (SMALLEST[0] <= width <= LARGEST[0] and SMALLEST[1] <= height <= LARGEST[1]):
        raise UsageError(f"--size {text}: from {SMALLEST[0]}x{SMALLEST[1]} on")
    return width, height
