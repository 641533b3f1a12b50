# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse controllers learn`: name a control, move it on the controller, done.

What is learned becomes a mapping of the user's own, chosen for the device. It works beside a
running session, whose controllers rest meanwhile, and without one.
"""

import argparse
import os
import select
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

from app import config, jobs
from app.cli import UsageError
from app.cli.controllers import list as listing
from app.cli.controllers.listening import Ears, Heard
from app.cli.controllers.monitor import say
from app.controllers import choice
from app.controllers.asked import keeping
from app.controllers.mapping import MappingError
from app.controllers.native.describe.model import Description
from app.controllers.native.describe.read import read
from app.controllers.native.learn import Wish, empty, text
from app.controllers.native.learn.lesson import Learned, Lesson, called, usual
from app.controllers.native.learn.uses import Wanted

AGAIN_S, LASTS_S = 1.0, 3.0  # a session is asked again and again, and forgets those who are gone
REST_S = 0.01
KEYS = "Return: skip it; u: one back; a: this one again; d: done, save; q: quit without saving"
WISHES = {
    Wish.MORE: "further, or once again",
    Wish.ALONE: "several things were moved: only the one again, please",
    Wish.REST: "let go",
}
Say = Callable[[str], None]


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument(
        "controls",
        nargs="*",
        metavar="CONTROL",
        help="what is learned: deck1.play, act:library.down, layer:shift; all the usual, if none",
    )
    parser.add_argument("--device", metavar="NAME", default="", help="the controller")
    parser.add_argument("--decks", type=int, choices=(1, 2, 4), default=2, help="of the usual list")
    parser.add_argument("--layer", metavar="NAME", default="", help="learn for this layer")
    parser.add_argument("--new", action="store_true", help="begin with an empty mapping")
    parser.add_argument("--export", metavar="FILE", help="only write the controller's mapping")
    parser.add_argument(
        "--import", metavar="FILE", dest="bring", help="only bring in a mapping, for the controller"
    )


def run(arguments: argparse.Namespace) -> int:
    """Learn. Returns 0 when a mapping was written."""
    settings = config.load()
    try:
        wanted = tuple(arguments.controls) or usual(arguments.decks)
        for path in wanted:
            Wanted(path)
        if arguments.bring and not arguments.device:
            return _brought(settings, Path(arguments.bring), "")
        row = chosen(*there(settings), arguments.device)
        if arguments.bring:
            return _brought(settings, Path(arguments.bring), row["name"])
        if arguments.export:
            return _exported(Path(arguments.export), row)
        if row["kind"] == "hid":
            raise UsageError(f"{row['name']} speaks HID, not MIDI: it needs a script of Mixxx's")
        return _taught(settings, arguments, row, wanted)
    except MappingError as error:
        raise UsageError(str(error)) from error


def there(settings: config.Config) -> tuple[list[listing.Row], list[str]]:
    """The controllers that are connected, and what could not be looked for."""
    notes: list[str] = []
    rows = listing.told(settings.instance.socket)
    return (listing.seen(settings, notes) if rows is None else rows), notes


def chosen(
    rows: list[listing.Row], notes: list[str], wanted: str, ask: Callable[[str], str] = input
) -> listing.Row:
    """The controller that is meant: the whole name, or a part that only one has.

    Raises:
        UsageError: there is none, or several.
    """
    fitting = [row for row in rows if wanted.casefold() in row["name"].casefold()]
    exact = [row for row in fitting if row["name"] == wanted]
    if not fitting:
        names = ", ".join(row["name"] for row in rows)
        known = f"; there is {names}" if names else ""
        nobody = " ".join(["no controller is connected", *notes])
        raise UsageError(f"no controller is called {wanted!r}{known}" if wanted else nobody)
    if exact or len(fitting) == 1:
        return (exact or fitting)[0]
    if not sys.stdin.isatty():
        raise UsageError(f"--device: which one: {', '.join(row['name'] for row in fitting)}?")
    for number, row in enumerate(fitting, 1):
        print(f"{number}  {row['name']}")
    answer = ask("Which controller? ").strip()
    if not answer.isdecimal() or not 1 <= int(answer) <= len(fitting):
        raise UsageError("no controller was chosen")
    return fitting[int(answer) - 1]


def beginning(path: Path | None, device: str) -> Description:
    """The mapping to begin with: the one that there is, or an empty one.

    Raises:
        MappingError: there is one, and it is damaged.
    """
    if path is None or path.suffix != ".toml":
        return empty(device)
    return read(path)


def _taught(
    settings: config.Config,
    arguments: argparse.Namespace,
    row: listing.Row,
    wanted: tuple[str, ...],
) -> int:
    device = row["name"]
    path = Path(row["mapping"]) if row["mapping"] and not arguments.new else None
    if path is not None and path.suffix != ".toml":
        print(f"{path.name} is a script and stays as it is: learning begins with nothing.")
    lesson = Lesson(beginning(path, device), wanted, arguments.layer, directed=True)
    link = jobs.SessionLink(settings.instance.socket)
    heard = told(link) if link.connected else Ears(settings, say).listen()
    try:
        teach(lesson, device, heard, sys.stdin)
    except KeyboardInterrupt:
        print("\nNothing was saved.")
        return 130
    finally:
        if link.connected:
            link.send({"command": "controllers", "do": "learn", "on": False, "seconds": 0})
        link.close()
    if not lesson.learned:
        print("Nothing was learned, nothing was saved.")
        return 1
    own = settings.folders.data / "controllers"
    over = path is not None and path.parent == own
    name = path.name if path is not None and over else device
    kept = keeping.keep(name, text(lesson.described).encode(), own, over=over)
    _choose(settings, device, kept)
    print(f"{len(lesson.learned)} learned: {kept}")
    return 0


def told(link: jobs.SessionLink) -> Iterator[Heard | None]:
    """What the session's controllers send while it lets them rest; None now and then."""
    asked = 0.0
    while True:
        now = time.monotonic()
        if now - asked > AGAIN_S:
            asked = now
            request = {"command": "controllers", "do": "learn", "on": True, "seconds": LASTS_S}
            link.send(request)
        for event in link.poll():
            if event.get("event") == "messages":
                yield from (Heard.told(row) for row in event["rows"])
        if not link.connected:
            raise jobs.SessionError("DJ Universe has ended: nothing was saved")
        yield None
        time.sleep(REST_S)


def teach(
    lesson: Lesson, device: str, heard: Iterator[Heard | None], keys: TextIO, show: Say = print
) -> None:
    """Ask for one control after the other until the end, or until the user is done.

    Raises:
        KeyboardInterrupt: nothing shall be kept.
    """
    show(KEYS)
    desk, typed = _Desk(lesson, show), Keys(keys)
    desk.ask()
    for message in heard:
        if message is not None:
            if message.device == device and message.way == "in":
                lesson.feed(message.ns, message.data)
            continue
        desk.look(time.monotonic_ns())
        if not lesson.path or not desk.obey(typed.line()):
            return


class _Desk:
    """What is said, and what is typed."""

    def __init__(self, lesson: Lesson, show: Say) -> None:
        self._lesson, self._show = lesson, show
        self._said: Wish | None = None

    def ask(self) -> None:
        """Say what is wanted next."""
        lesson, self._said = self._lesson, None
        if lesson.path:
            count = f"{lesson.place + 1}/{len(lesson.paths)}"
            self._show(f"{count}  {called(lesson.path)}: {how(lesson.path)}")

    def look(self, now_ns: int) -> None:
        """Say what was learned, or what is missing."""
        try:
            learned = self._lesson.turn(now_ns)
        except MappingError as problem:
            self._show(f"     that cannot be: {problem}")
            return
        if learned is not None:
            self._show(f"     {as_line(learned)}")
            self.ask()
            return
        wish = self._lesson.wish(now_ns)
        if wish in WISHES and wish is not self._said and wish is not Wish.REST:
            self._show(f"     {WISHES[wish]}")
        self._said = wish if wish in WISHES else self._said

    def obey(self, key: str | None) -> bool:
        """Do what was typed. Return: go on."""
        match key:
            case None:
                return True
            case "q":
                raise KeyboardInterrupt
            case "d":
                return False
            case "u":
                self._show("     back" if self._lesson.undo() else "     there is nothing before")
            case "a":
                self._lesson.again()
            case "":
                self._lesson.skip()
            case _:
                self._show(f"     {KEYS}")
        self.ask()
        return bool(self._lesson.path)


def how(path: str) -> str:
    """What the hand shall do."""
    wanted = Wanted(path)
    if wanted.wheel:
        return (
            "hold the wheel, turn it once round to the right, a little back; let go; turn its rim"
        )
    if wanted.moves:
        return "move it all the way, and leave it at the top or at the right"
    if path.endswith((".down", ".forward")):
        return "turn it to the right, or press"
    return "press"


def as_line(learned: Learned) -> str:
    """What was found."""
    control = learned.control
    also = f", touch {control.jog.touch}" if control.jog and control.jog.touch else ""
    lit = ", with a light" if control.light else ""
    return f"{control.kind} {control.midi}{also}{lit}"


class Keys:
    """Lines that are typed, without waiting for them.

    Args:
        file: standard input; nothing comes from what is no real file.
    """

    def __init__(self, file: TextIO) -> None:
        try:
            self._number = file.fileno()
        except (OSError, ValueError):
            self._number = -1
        self._waiting = b""

    def line(self) -> str | None:
        """The next one, in small letters; None: none was typed."""
        if self._number >= 0 and select.select([self._number], [], [], 0)[0]:
            came = os.read(self._number, 4096)
            self._waiting += came
            self._number = self._number if came else -1
        if b"\n" not in self._waiting:
            return None
        line, _, self._waiting = self._waiting.partition(b"\n")
        return line.decode(errors="replace").strip().lower()


def _choose(settings: config.Config, device: str, kept: Path) -> None:
    """This mapping for this device, in the running session or for the next one."""
    row = {"device": device, "mapping": kept.name}
    link = jobs.SessionLink(settings.instance.socket)
    runs = link.connected
    link.close()
    if runs:
        jobs.ask(settings.instance.socket, {"command": "controllers", "do": "mapping", **row})
    else:
        choice.write(settings.folders.config, device, {"mapping": kept.name})


def _brought(settings: config.Config, source: Path, device: str) -> int:
    kept = keeping.bring_in(source, settings.folders.data / "controllers")
    if device:
        _choose(settings, device, kept)
    print(f"{kept}" + (f", for {device}" if device else ""))
    return 0


def _exported(target: Path, row: listing.Row) -> int:
    if not row["mapping"]:
        raise UsageError(f"{row['name']} has no mapping")
    print(keeping.give_out(Path(row["mapping"]), target))
    return 0
