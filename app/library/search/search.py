# SPDX-License-Identifier: GPL-3.0-or-later
"""From a query to rows, a few milliseconds for each letter that is typed."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from app.library.model import NodeKind
from app.library.search.context import Context
from app.library.search.filters import FILTERS, TEXT_MASKS, Found, passing_rows
from app.library.search.fold import fold
from app.library.search.index import ListOfTracks, Snapshot
from app.library.search.query import Filter, Group, Query, Term, Word, parse
from engine.text import Hits, Rows

KEPT = 24  # results of former letters: typing goes on from one, deleting goes back to one
DEEPEST = 4  # smart crates within smart crates
LISTS = {
    "crate": {NodeKind.CRATE, NodeKind.SMART, NodeKind.FOLDER},
    "playlist": {NodeKind.PLAYLIST, NodeKind.HISTORY, NodeKind.FOLDER},
}


@dataclass(frozen=True, slots=True)
class Needle:
    """A folded word and the fields it is looked for in; 0: all."""

    word: str
    fields: int
    negated: bool

    def implies(self, other: "Needle") -> bool:
        """What passes this one has passed the other."""
        if self.negated or other.negated:
            return self == other
        return other.word in self.word and other.fields in (self.fields, 0)


Part = Needle | Filter
Parts = frozenset[Part]


def part_of(term: Term) -> Part | None:
    """A term as it is looked up; None: it says nothing yet."""
    match term:
        case Word(text, negated):
            needle = Needle(fold(text), 0, negated)
        case Filter(name, text, negated) if name in TEXT_MASKS:
            needle = Needle(fold(text), TEXT_MASKS[name], negated)
        case Filter():
            return term
    return needle if needle.word else None


def implied(part: Part, by: Iterable[Part]) -> bool:
    """What passes those parts has passed this one."""
    if isinstance(part, Filter):
        return part in by
    return any(isinstance(other, Needle) and other.implies(part) for other in by)


class Search:
    """Answers queries one after the other, each with the help of those before it.

    Not for several threads at a time.
    """

    def __init__(self, depth: int = 0) -> None:
        self.notes: tuple[str, ...] = ()
        """What of the last query was not understood."""
        self._depth = depth
        self._of: tuple[Snapshot | None, Context | None] = (None, None)
        self._kept: OrderedDict[Parts, tuple[Hits, int]] = OrderedDict()
        self._answers: dict[Filter, Found] = {}

    def rows(
        self,
        query: Query,
        snapshot: Snapshot,
        context: Context,
        order: str = "id",
        *,
        descending: bool = False,
        within: ListOfTracks | None = None,
        listed: bool = False,
    ) -> Rows:
        """The rows that pass, in the order of a column.

        Args:
            within: only tracks of this list.
            listed: in the list's own order, if it has one, with what stands in it twice.

        Raises:
            KeyError: there is no such column.
            EngineError: out of memory.
        """
        hits = self.hits(query, snapshot, context)
        if within is not None and listed and within.ids:
            rows = snapshot.rows_of(within.ids)
            return rows[hits[rows].astype(np.bool_)]
        if within is not None:
            hits = hits & self.list_hits(within, snapshot, context)
        return snapshot.order(order).listed(hits, descending=descending)

    def hits(self, query: Query, snapshot: Snapshot, context: Context) -> Hits:
        """1 for each row that passes. Not to be changed."""
        if self._of[0] is not snapshot or self._of[1] != context:
            self._of = (snapshot, context)
            self._kept.clear()
            self._answers.clear()
        notes: list[str] = []
        groups = [self._group(group, snapshot, context, notes) for group in query.groups]
        self.notes = tuple(dict.fromkeys(notes))
        if not groups:
            return snapshot.alive
        return groups[0] if len(groups) == 1 else np.bitwise_or.reduce(groups)

    def _group(self, group: Group, snapshot: Snapshot, context: Context, notes: list[str]) -> Hits:
        parts: set[Part] = set()
        for term in group:
            part = part_of(term)
            if part is None:
                continue
            if isinstance(part, Filter):
                found = self._filter(part, snapshot, context)
                if found.note:
                    notes.append(f"{part.name}: {found.note}")
                if found.passing is None:
                    continue
            parts.add(part)
        wanted = frozenset(parts)
        if wanted not in self._kept:
            self._kept[wanted] = self._narrowed(wanted, snapshot, context)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(wanted)
        return self._kept[wanted][0]

    def _narrowed(self, wanted: Parts, snapshot: Snapshot, context: Context) -> tuple[Hits, int]:
        """Look where it can only be: among the hits of what was asked before."""
        hits, count, done = snapshot.alive, snapshot.count, Parts()
        for parts, (kept, kept_count) in self._kept.items():
            if kept_count < count and all(implied(part, wanted) for part in parts):
                hits, count, done = kept, kept_count, parts
        left = wanted - done
        hits = hits.copy()
        for part in left:
            if isinstance(part, Filter):
                passing = self._filter(part, snapshot, context).passing
                assert passing is not None
                hits &= ~passing if part.negated else passing
        self._words([part for part in left if isinstance(part, Needle)], snapshot, hits)
        return hits, int(np.count_nonzero(hits))

    @staticmethod
    def _words(needles: Sequence[Needle], snapshot: Snapshot, hits: Hits) -> None:
        """The longest first: they leave the fewest rows for the others."""
        for needle in sorted(needles, key=lambda n: (n.negated, -len(n.word), n.word)):
            if needle.negated:
                found = hits.copy()
                snapshot.text.narrow(needle.word, found, needle.fields)
                hits ^= found
            else:
                snapshot.text.narrow(needle.word, hits, needle.fields)

    def _filter(self, term: Filter, snapshot: Snapshot, context: Context) -> Found:
        if term not in self._answers:
            if len(self._answers) >= KEPT:
                self._answers.clear()
            self._answers[term] = (
                self._listed(term, snapshot, context)
                if term.name in LISTS
                else FILTERS[term.name](term.text, snapshot, context)
            )
        return self._answers[term]

    def _listed(self, term: Filter, snapshot: Snapshot, context: Context) -> Found:
        """Tracks of the crates or playlists whose name holds the text."""
        if not term.text:
            return Found(note="the name of one")
        named = lists_named(term.text, term.name, snapshot.lists)
        parents = {one.parent for one in snapshot.lists}
        live = [one for one in named if one.kind is NodeKind.SMART or one.id in parents]
        ids = chain.from_iterable(one.ids for one in named if one not in live)
        passing = passing_rows(snapshot, ids)  # in one go: a part of a name may mean hundreds
        for one in live:
            passing |= self.list_hits(one, snapshot, context).astype(np.bool_)
        return Found(passing, "" if named else f"there is no {term.name} {term.text!r}")

    def list_hits(self, wanted: ListOfTracks, snapshot: Snapshot, context: Context) -> Hits:
        """The tracks of a list; of a smart one those that pass its rule now; of a folder those
        of all lists in it."""
        below = [one for one in snapshot.lists if one.parent == wanted.id]
        if self._depth > DEEPEST:
            return np.zeros_like(snapshot.alive)
        deeper = Search(self._depth + 1)
        if wanted.kind is NodeKind.SMART and wanted.rule:
            hits = deeper.hits(parse(wanted.rule), snapshot, context).copy()
        else:
            hits = passing_rows(snapshot, wanted.ids).astype(np.uint8) & snapshot.alive
        for child in below:
            hits |= deeper.list_hits(child, snapshot, context)
        return hits


def lists_named(text: str, filter_name: str, lists: Iterable[ListOfTracks]) -> list[ListOfTracks]:
    """Lists that are called so; where none is, those with the text in their name."""
    wanted, kinds = fold(text), LISTS[filter_name]
    kind = [one for one in lists if one.kind in kinds]
    exact = [one for one in kind if fold(one.name) == wanted]
    return exact or [one for one in kind if wanted in fold(one.name)]
