# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse controllers WHAT`: the hardware that there is, and what it says.

A module a sub-command, each with `add(parser)` and `run(arguments)`, imported when it is used.
"""

import argparse
import importlib
from typing import Any

PARTS = {
    "list": "controllers that are connected, and the mapping that each has",
    "check": "try out mappings without their devices: load, init, every message, shutdown",
    "monitor": "their messages in both directions, named, until Ctrl-C",
    "learn": "name a control, move it on the controller: a mapping of your own",
}


def _module(name: str) -> Any:
    return importlib.import_module(f"app.cli.controllers.{name}")


def add(parser: argparse.ArgumentParser) -> None:
    """Its options: a command of its own for each part."""
    parts = parser.add_subparsers(dest="part", required=True, metavar="WHAT")
    for name, doc in PARTS.items():
        part = parts.add_parser(name, help=doc, description=doc + ".")
        _module(name).add(part)


def run(arguments: argparse.Namespace) -> int:
    """Do it."""
    return int(_module(arguments.part).run(arguments))
