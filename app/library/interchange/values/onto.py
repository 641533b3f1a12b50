# SPDX-License-Identifier: GPL-3.0-or-later
"""Our lists put onto those that another program has: what is not exported stays there."""

from collections.abc import Iterable
from dataclasses import replace

from app.library.model import Node, NodeKind


def lists_onto(there: Iterable[Node], ours: Iterable[Node]) -> tuple[Node, ...]:
    """Lists of theirs in their places, each with what ours of the same name and folder has now;
    then our new ones. Bounded by the depth of ours."""
    waiting = list(ours)
    found = []
    for old in there:
        at = next((n for n, node in enumerate(waiting) if _same(old, node)), None)
        found.append(old if at is None else _onto(old, waiting.pop(at)))
    return (*found, *waiting)


def _same(a: Node, b: Node) -> bool:
    """A list never takes the place of a folder, nor of a rule."""
    apart = (NodeKind.FOLDER, NodeKind.SMART)
    return a.name == b.name and (a.kind is b.kind or {a.kind, b.kind}.isdisjoint(apart))


def _onto(old: Node, new: Node) -> Node:
    raw = new.raw or (old.raw if old.kind is new.kind and old.rule == new.rule else {})
    return replace(new, raw=raw, children=lists_onto(old.children, new.children))
