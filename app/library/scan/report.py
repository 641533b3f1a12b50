# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scan tells: how far it is, what it found, what was wrong."""

import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from app.library.model import Loss, Report

MOST_LINES = 1000  # of problems that are kept; all are told and counted
RATE_S = 1.0  # before a rate says anything

Tell = Callable[[Mapping[str, Any]], None]


@dataclass(slots=True)
class Counts:
    """Files, unless said otherwise."""

    folders: int = 0
    found: int = 0
    unchanged: int = 0
    read: int = 0
    added: int = 0
    changed: int = 0
    moved: int = 0
    missing: int = 0
    returned: int = 0
    skipped: int = 0
    problems: int = 0


@dataclass(slots=True)
class Progress:
    """A scan under way.

    Attributes:
        expected: files that an earlier scan saw; 0 unknown.
        tell: takes events: {"event": "progress" or "problem", ...}.
    """

    tell: Tell
    expected: int = 0
    counts: Counts = field(default_factory=Counts)
    report: Report = field(default_factory=Report)
    started: float = field(default_factory=time.monotonic)
    listing: bool = True

    def problem(self, where: str, what: str, why: str) -> None:
        """Something could not be read; the scan goes on."""
        self.counts.problems += 1
        if len(self.report.losses) < MOST_LINES:
            self.report.lost(where, what, why)
        self.tell({"event": "problem", "path": where, "text": str(Loss(where, what, why))})

    def show(self) -> None:
        """Tell how far it is."""
        self.tell({"event": "progress", **asdict(self.counts), "left_s": self.left_s})

    @property
    def left_s(self) -> float | None:
        """Seconds to go, by the rate so far; None: nobody knows yet."""
        passed = time.monotonic() - self.started
        done = self.counts.read + self.counts.unchanged + self.counts.skipped
        if passed < RATE_S or not done or (self.listing and not self.expected):
            return None
        total = max(self.counts.found, self.expected) if self.listing else self.counts.found
        return round(max(total - done, 0) * passed / done, 1)

    def summary(self, **more: Any) -> dict[str, Any]:
        """All of it at the end."""
        return {
            **asdict(self.counts),
            "seconds": round(time.monotonic() - self.started, 3),
            "problem_lines": [str(loss) for loss in self.report.losses],
            **more,
        }
