# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench start`: from the start of the program to device and window."""

import argparse
import statistics
import time
from typing import Any

from app.cli.rig.jack import JackServer
from app.cli.rig.session import Session

MOST_S = 30.0


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--trials", type=int, default=3, metavar="N", help="how often (3)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Start on a JACK server, with a window that is drawn without a screen."""
    devices, windows = [], []
    with JackServer():
        for _ in range(max(1, arguments.trials)):
            device, window = _trial()
            devices.append(device)
            windows.append(window)
    return {
        "trials": len(devices),
        "device_open_s_p50": round(statistics.median(devices), 3),
        "window_drawn_s_p50": round(statistics.median(windows), 3),
        "device_open_s_max": round(max(devices), 3),
        "window_drawn_s_max": round(max(windows), 3),
    }


def _trial() -> tuple[float, float]:
    start = time.monotonic()
    with Session("--device", "jack", "--standby", "off", window=True) as session:
        session.wait(lambda: session.client.device()[1] == 1, "the device", MOST_S)
        device = time.monotonic() - start
        session.wait(lambda: bool(session.status()["window_drawn"]), "the window", MOST_S)
        return device, time.monotonic() - start
