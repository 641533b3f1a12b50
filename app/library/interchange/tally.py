# SPDX-License-Identifier: GPL-3.0-or-later
"""Losses that many tracks have in common, told once."""

from app.library.model import Report

TOLD_SINGLY = 3  # as many are listed with their names; more become a number


class Tally:
    """Gathers losses; `tell` puts them into a report."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], list[str]] = {}

    def lost(self, where: str, what: str, why: str) -> None:
        """As of a Report."""
        self._found.setdefault((what, why), []).append(where)

    def tell(self, report: Report) -> None:
        """One loss each of the few, one line for the many."""
        for (what, why), places in self._found.items():
            if len(places) <= TOLD_SINGLY:
                for where in places:
                    report.lost(where, what, why)
            else:
                report.lost(places[0], what, f"{why} (and {len(places) - 1:,} more)")
