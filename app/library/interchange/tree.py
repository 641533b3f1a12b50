# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists as a database keeps them, a row each with the id of the row above, made into a tree."""

from collections.abc import Hashable, Iterable
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
    there, on itself, or in a ring, comes to the top, and is reported."""
    by_id: dict[Hashable, Row] = {}
    for row in rows:
        if row.id in by_id or row.id == root:
            report.lost(row.node.name, "list", f"a second list has the number {row.id}; left out")
        else:
            by_id[row.id] = row
    parent = {row.id: _parent(row, by_id, root, report) for row in by_id.values()}
    below: dict[Hashable, list[Row]] = {}
    for row in sorted(by_id.values(), key=lambda r: r.order):
        below.setdefault(parent[row.id], []).append(row)
    return _children(root, below, report, 0)


def _parent(row: Row, by_id: dict[Hashable, Row], root: Hashable, report: Report) -> Hashable:
    """The row above, or the root if the way up does not end there."""
    seen = {row.id}
    above = row.parent
    while above != root:
        if above not in by_id:
            if by_id.get(row.parent) is None:
                report.lost(row.node.name, "folder", "its folder is not there; put at the top")
                return root
            break  # a row further up tells of it
        if above in seen:
            if above == row.id:
                report.lost(row.node.name, "folder", "lies in itself; put at the top")
                return root
            break  # it hangs on a ring, which is cut elsewhere
        seen.add(above)
        above = by_id[above].parent
    return row.parent


def _children(
    of: Hashable, below: dict[Hashable, list[Row]], report: Report, depth: int
) -> tuple[Node, ...]:
    nodes: list[Node] = []
    for row in below.get(of, ()):
        inner = _children(row.id, below, report, depth + 1)
        if inner and depth >= DEEPEST:
            report.lost(row.node.name, "folder", f"more than {DEEPEST} folders in each other")
            nodes += [replace(row.node), *inner]
        else:
            nodes.append(replace(row.node, children=inner))
    return tuple(nodes)
