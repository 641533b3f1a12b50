# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse controllers monitor`: what goes over the wires, in both directions, named.

A running session is asked to tell; without one the ports are listened to here.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator

from app import config
from app.cli import UsageError
from app.cli.controllers.listening import Ears, Heard
from app.controllers.naming import words
from app.jobs import SessionLink

AGAIN_S, LASTS_S = 1.0, 3.0  # a session is asked again and again, and forgets those who are gone
REST_S = 0.01
ARROWS = {"in": ">", "out": "<"}


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--device", metavar="NAME", default="", help="only devices with this name")
    parser.add_argument("--seconds", type=float, metavar="S", help="end after so long")
    parser.add_argument("--json", action="store_true", help="print a JSON object a line")


def run(arguments: argparse.Namespace) -> int:
    """Print messages until Ctrl-C."""
    if arguments.seconds is not None and not arguments.seconds > 0:
        raise UsageError("--seconds is more than 0")
    settings = config.load()
    show = as_json if arguments.json else as_line
    end = time.monotonic() + (arguments.seconds or float("inf"))
    link = SessionLink(settings.instance.socket)
    heard = told(link) if link.connected else Ears(settings, say).listen()
    try:
        for row in heard:
            if row is not None and arguments.device.casefold() in row.device.casefold():
                sys.stdout.write(show(row) + "\n")
            elif row is None:
                sys.stdout.flush()
                if time.monotonic() > end:
                    return 0
    except KeyboardInterrupt:
        return 0
    finally:
        link.close()
    return 0


def say(text: str) -> None:
    """Tell people, beside the messages."""
    sys.stderr.write(f"djuniverse: {text}\n")
    sys.stderr.flush()


def told(link: SessionLink, say: Callable[[str], None] = say) -> Iterator[Heard | None]:
    """What the session tells; None now and then."""
    asked, there = 0.0, True
    while True:
        now = time.monotonic()
        if link.connected and now - asked > AGAIN_S:
            asked = now
            link.send({"command": "controllers", "do": "monitor", "seconds": LASTS_S})
        for event in link.poll():
            if event.get("event") == "messages":
                yield from (Heard.told(row) for row in event["rows"])
                if event["more"]:
                    say(f"{event['more']} more messages came too fast to be shown")
        if there != link.connected:
            there, asked = link.connected, 0.0
            say("DJ Universe is back" if there else "DJ Universe has ended: waiting for it")
        yield None
        time.sleep(REST_S)


def as_line(row: Heard) -> str:
    """For people."""
    clock = time.strftime("%H:%M:%S", time.localtime(row.clock_s)) + f".{row.clock_s % 1:.3f}"[2:]
    text = words(row.data) + (f": {row.name}" if row.name else "")
    return f"{clock} {row.device} {ARROWS[row.way]} {row.shown:<8} {text}"


def as_json(row: Heard) -> str:
    """For programs."""
    return json.dumps(
        {
            "device": row.device,
            "ns": row.ns,
            "way": row.way,
            "bytes": row.shown,
            "words": words(row.data),
            "name": row.name,
        }
    )
