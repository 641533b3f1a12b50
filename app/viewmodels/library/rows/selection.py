# SPDX-License-Identifier: GPL-3.0-or-later
"""Which rows are selected: one of them is the current one, from another a range reaches to it."""


class Selection:
    """Rows by their places.

    Attributes:
        current: what arrows move from, and what is loaded.
        anchor: where a range begins.
        picked: all that are selected; the current one too, unless it was taken out.
    """

    def __init__(self) -> None:
        self.current = self.anchor = 0
        self.picked: set[int] = {0}

    def one(self, row: int) -> None:
        """This one alone."""
        self.current = self.anchor = row
        self.picked = {row}

    def turn(self, row: int) -> None:
        """This one too, or no longer."""
        self.current = self.anchor = row
        self.picked ^= {row}

    def reach(self, row: int) -> None:
        """From the anchor to this one."""
        self.current = row
        first, last = sorted((self.anchor, row))
        self.picked = set(range(first, last + 1))

    def every(self, count: int) -> None:
        """All rows."""
        self.picked = set(range(count))

    def put(self, rows: set[int], current: int) -> None:
        """These, after the list has changed."""
        self.picked, self.current, self.anchor = rows, current, current

    def cut(self, count: int) -> None:
        """There are only so many rows left."""
        last = max(count - 1, 0)
        self.current, self.anchor = min(self.current, last), min(self.anchor, last)
        if any(row > last for row in self.picked):
            self.picked = {row for row in self.picked if row <= last}
        if not self.picked:
            self.picked = {self.current}

    def rows(self) -> list[int]:
        """From the top down."""
        return sorted(self.picked)
