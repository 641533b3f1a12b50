# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows in the order of a column, made once and kept up with what is added."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.library.model import Key
from app.library.search.columns import FIELDS, NUMBERS, Numbers
from engine.text import Hits, Rows, Text, pick

CAMELOT = [Key.from_index(i).camelot for i in range(24)]
CAMELOT_RANK = np.array([2 * int(name[:-1]) + (name[-1] == "B") for name in CAMELOT], np.float64)
UNSORTED = ("revision", "hue")
SORTED = (*FIELDS, *(name for name in NUMBERS if name not in UNSORTED))
"""Columns that rows can be ordered by."""
MERGED_SHARE = 0.2  # more new rows than this: a new order is as cheap


@dataclass(frozen=True, slots=True)
class Order:
    """Rows from the lowest to the highest; those that do not know the column behind them.

    Attributes:
        known: how many know it.
    """

    rows: Rows
    known: int

    def listed(self, hits: Hits, *, descending: bool) -> Rows:
        """The hits in this order; what is not known comes last either way."""
        known = pick(self.rows[: self.known], hits)
        if self.known == len(self.rows):
            return known[::-1] if descending else known
        unknown = pick(self.rows[self.known :], hits)
        return np.concatenate((known[::-1] if descending else known, unknown))


@dataclass(frozen=True, slots=True)
class Sorting:
    """How rows are compared in one column."""

    sort: Callable[[Rows], tuple[Rows, int]]
    places: Callable[[Rows, Rows], NDArray[np.intp]]


def sorting(name: str, text: Text, numbers: dict[str, Numbers]) -> Sorting:
    """How rows are compared in a column. Raises KeyError: there is no such column."""
    if name in FIELDS:
        field = FIELDS[name]
        return Sorting(
            lambda rows: text.sort(field, rows),
            lambda order, rows: text.places(field, order, rows).astype(np.intp),
        )
    values = numbers[name]
    if name == "key":
        known = ~np.isnan(values)
        ranks = np.full(len(values), np.nan)
        ranks[known] = CAMELOT_RANK[values[known].astype(np.intp)]
        values = ranks
    return Sorting(
        lambda rows: _sort(values, rows), lambda order, rows: _places(values, order, rows)
    )


def _sort(values: Numbers, rows: Rows) -> tuple[Rows, int]:
    mine = values[rows]
    order = rows[np.argsort(mine, kind="stable")]
    return order, len(rows) - int(np.isnan(mine).sum())


def _places(values: Numbers, order: Rows, rows: Rows) -> NDArray[np.intp]:
    return np.searchsorted(values[order], values[rows], side="right")


def made(by: Sorting, alive: Hits) -> Order:
    """A new order of the living rows."""
    return Order(*by.sort(np.flatnonzero(alive).astype(np.uint32)))


def renewed(former: Order, by: Sorting, alive: Hits, added: Rows) -> Order:
    """The order after rows died and others were added."""
    if len(added) > MERGED_SHARE * len(former.rows):
        return made(by, alive)
    known = pick(former.rows[: former.known], alive)
    unknown = pick(former.rows[former.known :], alive)
    fresh, count = by.sort(added)
    places = by.places(known, np.ascontiguousarray(fresh[:count]))
    known = np.insert(known, places, fresh[:count])
    return Order(np.concatenate((known, unknown, fresh[count:])), len(known))
