# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists as a database keeps them, a row each with the id of the row above, made into a tree."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, replace

from app.library.model import Node, Report

DEEPEST = 100  # folders in folders; what lies deeper comes up to this level


@dataclass(frozen=True, slots=True)
class Row:
    """A list without its children."""

    id: Hashable
    parent: Hashable
    order: float
    node: Node


def build(rows: Iterable[Row], root: Hashable, report: Report) -> tuple[Node, ...]:
    """The lists below `root`, in order. Each row comes out once: what hangs on a row that is not
    there, on itself, or in a ring, comes to the top, and is reported. Takes time in proportion to
    the rows, however they hang."""
    by_id: dict[Hashable, Row] = {}
    for row in rows:
        if row.id in by_id or row.id == root:
            report.lost(row.node.name, "list", f"a second list has the number {row.id}; left out")
        else:
            by_id[row.id] = row
    parent = _parents(by_id, root, report)
    below: dict[Hashable, list[Row]] = {}
    for row in sorted(by_id.values(), key=lambda r: r.order):
        below.setdefault(parent[row.id], []).append(row)
    _raise_deep(root, below, parent, report)
    return _children(root, below)


def _parents(
    by_id: Mapping[Hashable, Row], root: Hashable, report: Report
) -> dict[Hashable, Hashable]:
    """The row above each; the root if there is none, or it would lie in itself."""
    safe, tops = {root}, set()  # ids from which the way up ends at the root; ids that come to it
    for row in by_id.values():
        way: dict[Hashable, None] = {}
        at = row.id
        while at not in safe:
            if at in way:
                report.lost(by_id[at].node.name, "folder", "lies in itself; put at the top")
                tops.add(at)
                break
            way[at] = None
            above = by_id[at].parent
            if above != root and above not in by_id:
                name = by_id[at].node.name
                report.lost(name, "folder", "its folder is not there; put at the top")
                tops.add(at)
                break
            at = above
        safe.update(way)
    return {row.id: root if row.id in tops else row.parent for row in by_id.values()}


def _raise_deep(
    root: Hashable,
    below: dict[Hashable, list[Row]],
    parent: Mapping[Hashable, Hashable],
    report: Report,
) -> None:
    """Bring what lies too deep up to the deepest level that is allowed, behind what is there."""
    level = [root]
    for _ in range(DEEPEST):
        level = [row.id for above in level for row in below.get(above, ())]
    deep = 0
    for above in level:
        waiting = below.pop(above, [])
        siblings = below[parent[above]]
        for row in waiting:
            siblings.append(row)
            waiting += below.pop(row.id, [])
            deep += 1
    if deep:
        report.lost("lists", "folder", f"{deep} lists lay in more than {DEEPEST} folders; moved up")


def _children(of: Hashable, below: Mapping[Hashable, list[Row]]) -> tuple[Node, ...]:
    return tuple(replace(r.node, children=_children(r.id, below)) for r in below.get(of, ()))
