# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench keystroke`: from a key stroke in the search field to painted rows, scrolling,
and memory, in the real window over a large library. No engine runs.

`figures(library)` starts the window in a process of its own and gives the report.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

MODULE = "app.cli.bench.keystroke"
TARGETS = {
    "stroke_ms_p50": 16,
    "stroke_ms_max": 40,
    "scroll_cpu_ms_per_frame": 5,
    "rss_mib": 300,
}


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--tracks", type=int, default=100_000, metavar="N", help="(100000)")
    parser.add_argument("--library", type=Path, metavar="FILE", help="an existing one instead")
    parser.add_argument("--size", default="1920x1080", metavar="WxH", help="of the window")
    parser.add_argument("--layout", default="library", help="of the window (library)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Make a library, type and scroll in it."""
    if arguments.library:
        return figures(arguments.library, arguments.size, arguments.layout)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        command = [sys.executable, "-m", "app.cli.rig.collection", str(path)]
        subprocess.run([*command, str(arguments.tracks)], check=True)
        return figures(path, arguments.size, arguments.layout)


def figures(library: Path, size: str = "1920x1080", layout: str = "library") -> dict[str, Any]:
    """All figures of the window over this library."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-m", MODULE, str(library), size, layout]
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return found


class NoSession:
    """A session in which nothing happens."""

    def load(self, deck: int, file: str) -> None: ...
    def eject(self, deck: int) -> None: ...
    def quit(self) -> None: ...
    def follow(self, folder: str) -> None: ...
    def work(self, wish: str) -> None: ...
    def edited(self) -> None: ...
    def shown(self, decks: int) -> None: ...
    def send(self, request: dict[str, Any]) -> None: ...
    def poll(self) -> Sequence[Any]:
        return ()


def main(library: Path, size: str, layout: str) -> dict[str, Any]:
    """In the window's process."""
    from app.cli.bench.library import rss_mib
    from app.library.hand import Hand
    from app.library.listing import ListingProcess
    from app.library.search import Follower
    from app.option_table import TABLE
    from app.options import Options
    from app.viewmodels.library import typist
    from app.window import Shown
    from engine.block import Block
    from engine.client import Client
    from engine.controls import BY_PATH

    qt = typist.application()
    options = Options(None, TABLE)
    options.put("layout", layout)
    name = f"/djuniverse-keystroke-{os.getpid()}"
    block = Block.create(name, 48_000)
    try:
        with Client(name, "window") as engine, tempfile.TemporaryDirectory() as cache:
            shown = Shown(engine, BY_PATH, NoSession(), ListingProcess(), Hand(library), options)
            shown.window.resize(*(int(part) for part in size.split("x")))
            shown.app.follow(Follower(library, Path(cache) / "search-index"))
            report = typist.figures(shown.window, shown.app)
            report |= {"rss_mib": round(rss_mib()), "targets": TARGETS}
            shown.close()
            shown.app.close()
    finally:
        block.close()
        Block.unlink(name)
    del qt
    return report


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])), flush=True)
