# SPDX-License-Identifier: GPL-3.0-or-later
"""How far long work is, and how long it will still take: one line on a terminal."""

import sys
import time
from typing import TextIO

AGAIN_S = 0.2  # between two lines
EARLY_S = 1.0  # before that nobody needs to be told
CLEAR = "\r\x1b[K"


class Progress:
    """Counts what is done of a total. Prints only to a terminal, and only after a second.

    Args:
        total: amount of work; 0: unknown as yet, may be set later.
        what: of what, as "files".
    """

    def __init__(self, what: str, total: float = 0.0, out: TextIO | None = None) -> None:
        self.total, self.done = total, 0.0
        self._what = what
        self._out = sys.stderr if out is None else out
        self._shown = self._out.isatty()
        self._start = time.monotonic()
        self._next = self._start + EARLY_S
        self._printed = False

    def step(self, amount: float = 1.0, text: str = "") -> None:
        """So much more is done."""
        self.done += amount
        now = time.monotonic()
        if self._shown and now >= self._next:
            self._next = now + AGAIN_S
            self._out.write(f"{CLEAR}{self.line(now - self._start, text)}")
            self._out.flush()
            self._printed = True

    def say(self, line: str) -> None:
        """Print a line above the progress."""
        self._out.write(f"{CLEAR if self._printed else ''}{line}\n")
        self._out.flush()

    def end(self) -> None:
        """Clear the line."""
        if self._printed:
            self._out.write(CLEAR)
            self._out.flush()

    def line(self, elapsed_s: float, text: str = "") -> str:
        """As "  37 %, 1 min 20 s left  text"."""
        left = self.left_s(elapsed_s)
        if left is None:
            return f"{self.done:,.0f} {self._what}  {text}"[:110]
        share = 100 * min(self.done / self.total, 1.0)
        return f"{share:4.0f} % of {self._what}, {duration(left)} left  {text}"[:110]

    def left_s(self, elapsed_s: float) -> float | None:
        """Seconds still to go at the rate so far; None when that is unknown."""
        if self.total <= 0 or self.done <= 0:
            return None
        return max(self.total - self.done, 0.0) * elapsed_s / self.done


def duration(seconds: float) -> str:
    """As "45 s", "3 min 20 s", "2 h 5 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
