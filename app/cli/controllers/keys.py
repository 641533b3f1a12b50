# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse controllers keys`: a second keyboard or mouse becomes a controller.

It is taken away from the desktop until Ctrl-C, and appears among the MIDI controllers.
"""

import argparse
import sys
from collections.abc import Callable, Iterable

from app.cli import UsageError
from app.controllers.keys.events import Event, Gadget, Stream, gadgets
from app.controllers.keys.notes import Notes
from engine.errors import MidiError
from engine.midi.outputs import MidiOut
from engine.midi.ports import Api, Jack, sequencer

PORTS = {"keyboard": "Keyboard as controller", "mouse": "Mouse as controller"}  # as in ports = []
RIGHTS = "may not be read: join the group `input` (sudo usermod -aG input $USER), log in again"


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("name", nargs="?", help="a part of its name; without: lists them")


def run(arguments: argparse.Namespace) -> int:
    """List them, or turn one into a controller until Ctrl-C."""
    found = gadgets()
    if not arguments.name:
        for gadget in found:
            print(f"{gadget.kind:<9} {gadget.name}")
        if not found:
            print("No keyboard and no mouse is connected.")
        return 0
    gadget = chosen(found, arguments.name)
    stream = opened(gadget)
    try:
        out = port(gadget.kind)
        try:
            print(f"{gadget.name} is a controller now: {PORTS[gadget.kind]}. Ctrl-C ends it.")
            sys.stdout.flush()
            play(stream.read, out.send)
        finally:
            out.close()
    except KeyboardInterrupt:
        return 0
    finally:
        stream.close()
    return 0


def chosen(found: list[Gadget], name: str) -> Gadget:
    """The one that is meant.

    Raises:
        UsageError: there is none, or several.
    """
    fitting = [g for g in found if name.casefold() in g.name.casefold()]
    exact = [g for g in fitting if g.name == name]
    if len(exact or fitting) != 1:
        names = ", ".join(dict.fromkeys(g.name for g in fitting or found)) or "none"
        raise UsageError(f"{name!r} is no single one: there is {names}")
    return (exact or fitting)[0]


def opened(gadget: Gadget) -> Stream:
    """Its events. Raises UsageError: they cannot be had."""
    try:
        return Stream(gadget.path)
    except PermissionError as error:
        raise UsageError(f"{gadget.path} {RIGHTS}") from error
    except OSError as error:
        raise UsageError(f"{gadget.name}: {error.strerror or error}") from error


def port(kind: str) -> MidiOut:
    """A MIDI port that the session finds.

    Raises:
        MidiError: there is neither JACK nor ALSA's sequencer.
    """
    jack = Jack.join(PORTS[kind])
    if jack is not None:
        jack.close()
        return MidiOut(Api.JACK, None, "out", client=PORTS[kind])
    if not sequencer():
        raise MidiError("MIDI needs JACK, PipeWire or ALSA's sequencer (modprobe snd-seq)")
    return MidiOut(Api.ALSA, None, "out", client=PORTS[kind])


def play(read: Callable[[], Iterable[Event]], send: Callable[[bytes], None]) -> None:
    """Send what comes, until it is pulled out or Ctrl-C; what is held is let go then."""
    notes = Notes()
    try:
        while True:
            for event in read():
                for data in notes.of(event):
                    send(data)
    except OSError:
        return
    finally:
        for data in notes.let_go():
            send(data)
