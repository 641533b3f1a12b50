# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse controllers list`: as the running session has them, else by a look of its own."""

import argparse
import json
import time
from pathlib import Path
from typing import Any

from app import config
from app.controllers.choice import Chooser
from app.controllers.desk import DeskScanner
from app.controllers.device import described
from app.controllers.hid import ABSENT, HidScanner, library
from app.controllers.ports import MidiScanner, numbered
from app.jobs import SessionLink
from engine.errors import MidiError
from engine.midi.ports import need_library

ANSWER_S = 3.0
STATES = {
    "runs": "works",
    "failed": "failed",
    "disabled": "switched off",
    "none": "has no mapping",
    "closed": "not used: DJ Universe does not run",
}

Row = dict[str, Any]


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Print them."""
    settings = config.load()
    notes: list[str] = []
    rows = told(settings.instance.socket)
    runs = rows is not None
    if rows is None:
        rows = seen(settings, notes)
    if arguments.json:
        print(json.dumps({"session": runs, "devices": rows, "notes": notes}))
        return 0
    for row in rows:
        print("\n".join(lines(row)))
    if not rows:
        print("No controller is connected.")
    for note in notes:
        print(note)
    return 0


def told(socket: Path) -> list[Row] | None:
    """What the running session says; None: there is none."""
    link = SessionLink(socket)
    end = time.monotonic() + ANSWER_S
    try:
        while link.connected and time.monotonic() < end:
            for event in link.poll():
                if event.get("event") == "hardware":
                    return list(event["devices"])
            time.sleep(0.01)
        return None
    finally:
        link.close()


def seen(settings: config.Config, notes: list[str]) -> list[Row]:
    """What there is, and what each would get. notes: what cannot be looked for."""
    try:
        need_library()
    except MidiError as error:
        notes.append(f"{error}.")
    hid = library()
    if hid is None:
        notes.append(f"{ABSENT}.")
    midi = MidiScanner()
    try:
        found = numbered([*midi.scan(), *HidScanner(hid).scan(), *DeskScanner().scan()])
    finally:
        midi.close()
    chooser = Chooser(settings.folders.config, settings.folders.data, tell=notes.append)
    return [described(one, chooser.choose(one)) for one in found]


def lines(row: Row) -> list[str]:
    """A device as people read it."""
    ways = (("from", row["source"]), ("to", row["sink"]))
    ports = [f"{way} {port}" for way, port in ways if port]
    kind = f"{row['kind'].upper()} {row['api'].upper()}".strip()
    mapping = Path(row["mapping"]).name or "none"
    title = f" ({row['title']})" if row["title"] else ""
    hand = ", chosen by hand" if row["by_hand"] else ""
    state = str(STATES.get(row["state"], row["state"])) + (
        f": {row['text']}" if row["text"] else ""
    )
    return [
        row["name"],
        f"  ports    {', '.join([kind, *ports])}",
        f"  mapping  {mapping}{title}{hand}",
        f"  state    {state}",
    ]
