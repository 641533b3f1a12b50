# SPDX-License-Identifier: GPL-3.0-or-later
"""A client that sends events as fast as they are taken: `python -m app.cli.rig.hammer BLOCK`."""

import sys
import time

from engine.client import Client
from engine.errors import QueueFull

PATHS = ("deck2.eq.low", "deck2.filter", "deck3.fader", "deck4.trim", "headphones.mix")


def main(block: str) -> None:
    """Send until killed."""
    with Client(block, "hammer") as client:
        i = 0
        while True:
            try:
                client.set(PATHS[i % len(PATHS)], (i % 100) / 100)
                i += 1
            except QueueFull:
                time.sleep(0.0005)


if __name__ == "__main__":
    main(sys.argv[1])
