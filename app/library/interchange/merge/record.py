# SPDX-License-Identifier: GPL-3.0-or-later
"""What earlier imports of a format brought: beside each track, and in the lists."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from app.library.interchange.base import Format
from app.library.interchange.merge.decide import checksum
from app.library.model import Node, NodeKind, Report
from app.library.store import Library

SUM = "import"  # in a list's raw values: checksum of what came


def key_of(kind: str) -> str:
    """The name of the extra that holds the record of a format."""
    return f"import {kind}"


@dataclass(slots=True)
class Known:
    """The records of one format, by our ids and by their paths; what was set by hand here."""

    sums: dict[int, Mapping[str, int]] = field(default_factory=dict)
    ids: dict[str, int] = field(default_factory=dict)
    paths: dict[int, str] = field(default_factory=dict)
    by_hand: dict[int, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, library: Library, kind: str) -> Self:
        known = cls()
        for track_id, text in library.db.all(
            "SELECT track_id, data FROM extras WHERE format = ?", (key_of(kind),)
        ):
            record = json.loads(text)
            known.sums[track_id] = record.get("sums", {})
            known.ids[record.get("path", "")] = track_id
        for track_id, names in library.db.all("SELECT id, edited FROM tracks WHERE edited <> ''"):
            known.by_hand[track_id] = frozenset(names.split(","))
        if known.sums:
            known.paths = {seen.id: seen.path for seen in library.paths() if seen.id in known.sums}
        return known

    def path_of(self, theirs: str) -> str | None:
        """Where a track of theirs, which came before, is here: it may have moved since."""
        track_id = self.ids.get(theirs)
        return None if track_id is None else self.paths.get(track_id)


def record_of(theirs: str, sums: Mapping[str, int]) -> dict[str, Any]:
    """What is kept beside a track."""
    return {"path": theirs, "sums": dict(sums)}


# ---- lists


def put_lists(
    library: Library, nodes: tuple[Node, ...], form: Format, report: Report, *, overwrite: bool
) -> int:
    """Put lists below the folder of their program, in place; what the user changed of them here
    stays unless `overwrite`. Return: how many came."""
    name = form.folder or form.program
    old = next((n for n in library.nodes() if (n.name, n.kind) == (name, NodeKind.FOLDER)), None)
    had = {(above, n.name, n.kind): n for above, n in old.walk()} if old else {}
    made = [_merged(node, (name,), had, report, overwrite=overwrite) for node in _unique(nodes)]
    for (above, _, _), node in had.items():
        if above and SUM in node.raw:
            report.lost("/".join((*above[1:], node.name)), "list", f"not in {form.title}; it stays")
    kept = tuple(n for n in old.children if (n.name, n.kind) not in _names(made)) if old else ()
    new = Node(name, NodeKind.FOLDER, (*made, *kept), raw=old.raw if old else {})
    if new != old:
        library.put_nodes([new])
    return sum(1 for node in nodes for _ in node.walk())


def _names(nodes: Iterable[Node]) -> set[tuple[str, NodeKind]]:
    return {(node.name, node.kind) for node in nodes}


def _merged(
    node: Node,
    above: tuple[str, ...],
    had: dict[tuple[tuple[str, ...], str, NodeKind], Node],
    report: Report,
    *,
    overwrite: bool,
) -> Node:
    """A list as it will stand here; takes what it has replaced out of `had`."""
    old = had.pop((above, node.name, node.kind), None)
    names = (*above, node.name)
    children = [
        _merged(child, names, had, report, overwrite=overwrite) for child in _unique(node.children)
    ]
    theirs = _sum(node)
    raw = {**node.raw, SUM: theirs}
    if old is None:
        return replace(node, children=tuple(children), raw=raw)
    kept = tuple(
        child for child in old.children if (child.name, child.kind) not in _names(children)
    )
    node = replace(node, children=(*children, *kept), raw=raw)
    before = old.raw.get(SUM)
    if overwrite or _sum(old) == before:
        same = [e.path for e in old.entries] == [e.path for e in node.entries]
        return replace(node, entries=old.entries) if same else node
    if theirs != before:
        where = "/".join(names[1:])
        report.lost(where, "list", "was changed here since; ours stays (--overwrite takes theirs)")
    return replace(node, entries=old.entries, rule=old.rule)


def _sum(node: Node) -> int:
    return checksum(([entry.path for entry in node.entries], node.rule))


def _unique(nodes: Iterable[Node]) -> Iterator[Node]:
    """Lists of one folder with names that differ: the library finds them by their names."""
    taken: set[tuple[str, NodeKind]] = set()
    for node in nodes:
        name, count = node.name, 1
        while (name, node.kind) in taken:
            count += 1
            name = f"{node.name} ({count})"
        taken.add((name, node.kind))
        yield replace(node, name=name)
