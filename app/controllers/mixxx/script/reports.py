# SPDX-License-Identifier: GPL-3.0-or-later
"""What scripts do wrong and say: each thing told once, with the file and line."""

import logging
import re
import time
from collections.abc import Callable

from app.controllers.mixxx.script.sources import Sources

MOST = 200  # distinct lines that are told of one mapping
LONGEST = 500
MOST_SAID = 100  # of a script's own words, a second
FRAME = re.compile(r"@eval code:(\d+)")  # of a stack: lines of scripts; ours are other ones

logger = logging.getLogger("controllers.script")


class Reports:
    """One mapping's.

    Args:
        name: of the mapping.
        tell: a line for people.
    """

    def __init__(self, name: str, tell: Callable[[str], None]) -> None:
        self.sources = Sources()
        self.errors: list[str] = []  # distinct ones
        self.newest = ""  # the text of the newest error
        self.dead_bindings: list[str] = []  # bound to functions that no script has
        self.count = 0  # of all errors
        self.mended: list[str] = []  # files with a known fault
        self.name, self._tell = name, tell
        self._told: set[str] = set()
        self._said, self._said_s = 0, 0.0

    def fail(self, where: str, text: str, line: int, stack: str) -> None:
        """An exception came out of a script.

        Args:
            where: what ran.
            line: as the engine counts; 0: not known.
            stack: frames, one a line.
        """
        self.count += 1
        self.newest = text
        places = (self.sources.place(int(frame)) for frame in FRAME.findall(stack))
        place = next(filter(None, places), "") or (self.sources.place(line) if not stack else "")
        self.error(" ".join(f"{place or where}: {text}".split()))

    def error(self, text: str) -> None:
        """A fault of the mapping."""
        line = text[:LONGEST]
        if line not in self._told and len(self.errors) < MOST:
            self._told.add(line)
            self.errors.append(line)
            self._tell(f"{self.name}: {line}")

    def dead(self, place: str, key: str) -> None:
        """A binding names a function that is not there: the control does nothing."""
        line = f"{place}: the scripts have no function {key}"[:LONGEST]
        if line not in self._told and len(self.dead_bindings) < MOST:
            self._told.add(line)
            self.dead_bindings.append(line)
            self._tell(f"{self.name}: {line}")

    def forgive(self) -> None:
        """The newest error was mended."""
        self._told.discard(self.errors.pop())
        self.count -= 1

    def warn(self, text: str) -> None:
        """Something that scripts should not do; it has no effect."""
        line = " ".join(text.split())[:LONGEST]
        if line not in self._told and len(self._told) < 4 * MOST:
            self._told.add(line)
            logger.warning("%s: %s", self.name, line)

    def say(self, level: str, text: str) -> None:
        """A script's own words; what is more than people can read is left out."""
        now = time.monotonic()
        if now - self._said_s > 1.0:
            self._said_s, self._said = now, 0
        self._said += 1
        if self._said > MOST_SAID:
            return
        number = {"warning": logging.WARNING, "error": logging.ERROR}.get(level, logging.INFO)
        logger.log(number, "%s: %s", self.name, text[: 4 * LONGEST])
