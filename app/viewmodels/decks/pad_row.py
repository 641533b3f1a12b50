# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pad shows, and what a mode of the pads is asked for."""

from typing import Protocol

from app.viewmodels.rows import Row

PADS = 8
NAMES = ("number", "name", "sub", "tint", "filled", "lit", "usable", "given")
PALETTE = ("#ff4438", "#ff8a1e", "#ffd84a", "#3ddc84", "#35d0ff", "#5f7bff", "#b86bff", "#ff6ad5")
NO_TINT = PALETTE[0]


class Mode(Protocol):
    """One mode of the pads: its places are counted from 0, eight a bank."""

    @property
    def places(self) -> int: ...
    def row(self, place: int, /) -> Row: ...
    def press(self, place: int, /) -> None: ...
    def release(self, place: int, /) -> None: ...
    def clear(self, place: int, /) -> None:
        """The second thing a pad can do."""


def row(
    number: int,
    name: str,
    sub: str,
    tint: str,
    *,
    filled: bool = False,
    lit: bool = False,
    usable: bool = True,
    given: str = "",
) -> Row:
    """`given` is the name that somebody gave, where `name` may be one by default."""
    values = (number, name, sub, tint, filled, lit, usable, given)
    return dict(zip(NAMES, values, strict=True))


def no_row() -> Row:
    """Of a place that the mode does not have."""
    return row(0, "", "", NO_TINT, usable=False)
