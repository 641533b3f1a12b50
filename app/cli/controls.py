# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse controls`: the table of controls."""

import argparse
import json

from engine.controls import CONTROLS, Control


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--json", action="store_true", help="as one JSON object")
    parser.add_argument("filter", nargs="?", default="", help="only paths with this in them")


def run(arguments: argparse.Namespace) -> int:
    """Print it."""
    found = [c for c in CONTROLS if arguments.filter in c.path]
    if arguments.json:
        print(json.dumps({"controls": [as_dict(c) for c in found]}))
        return 0
    for c in found:
        span = "|".join(c.choices) if c.choices else f"{c.min:g}..{c.max:g} {c.unit}".strip()
        print(f"{c.path:<28} {as_dict(c)['kind']:<8} {span:<28} {c.doc}")
    return 0


def as_dict(control: Control) -> dict[str, object]:
    """A row as plain values."""
    return {
        "id": control.id,
        "path": control.path,
        "kind": getattr(control.kind, "name", str(control.kind)).lower(),
        "min": control.min,
        "max": control.max,
        "initial": control.initial,
        "taper": getattr(control.taper, "name", str(control.taper)).lower(),
        "unit": control.unit,
        "choices": list(control.choices),
        "doc": control.doc,
    }
