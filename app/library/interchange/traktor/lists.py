# SPDX-License-Identifier: GPL-3.0-or-later
"""PLAYLISTS: folders, playlists, and smart playlists, whose expression is kept."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import Element

from app.library.interchange import xml
from app.library.interchange.fields import one_line
from app.library.interchange.traktor import rules
from app.library.interchange.traktor.form import KIND
from app.library.model import Entry, Node, NodeKind, Report

ROOT = "$ROOT"
FOLDER, PLAYLIST, SMART = "FOLDER", "PLAYLIST", "SMARTLIST"
# Traktor's own lists of what it recorded: kept for it, none of the user's.
SYSTEM = frozenset({"_LOOPS", "_RECORDINGS"})
EXPRESSION = "SEARCH_EXPRESSION"
ATTRIBUTES, LIST = "attributes", "list"
STRANGERS = "strangers"  # places and keys of entries that are not in the collection


def read(playlists: Element, paths: Mapping[str, str], report: Report) -> tuple[Node, ...]:
    """The lists; `paths`: of tracks by their keys. The reader of XML bounds the depth."""
    found: list[Node] = []
    for top in playlists.findall("NODE"):
        node = _node(top, paths, report)
        is_root = node.name == ROOT and node.kind is NodeKind.FOLDER
        found += node.children if is_root else (node,)
    return tuple(found)


def _node(element: Element, paths: Mapping[str, str], report: Report) -> Node:
    name, kind = element.get("NAME", ""), element.get("TYPE", "")
    raw: dict[str, Any] = {"source": KIND}
    if rest := {k: v for k, v in element.attrib.items() if k not in ("NAME", "TYPE", "COUNT")}:
        raw[ATTRIBUTES] = rest
    if kind == SMART:
        return _smart(element, name, raw, report)
    if kind == FOLDER or element.find("SUBNODES") is not None:
        below = [child for inner in element.findall("SUBNODES") for child in inner.findall("NODE")]
        children = tuple(_node(child, paths, report) for child in below)
        return Node(name, NodeKind.FOLDER, children, raw=raw)
    inner = element.find(PLAYLIST)
    if inner is None:
        return Node(name, NodeKind.PLAYLIST, raw=raw)
    raw[LIST] = {k: v for k, v in inner.attrib.items() if k != "ENTRIES"}
    keys = [key.get("KEY", "") for key in inner.iterfind("ENTRY/PRIMARYKEY")]
    entries = tuple(Entry(paths[key]) for key in keys if key in paths)
    strangers = [[at, key] for at, key in enumerate(keys) if key not in paths]
    if strangers:
        raw[STRANGERS] = strangers
        why = f"{len(strangers)} of its tracks are not in the collection"
        report.lost(name, "list", why)
    return Node(name, NodeKind.PLAYLIST, entries=entries, raw=raw)


def _smart(element: Element, name: str, raw: dict[str, Any], report: Report) -> Node:
    inner = element.find(SMART)
    raw[LIST] = xml.to_json(element if inner is None else inner)
    found = element.find(f"{SMART}/{EXPRESSION}")
    text = "" if found is None else found.get("QUERY", "")
    rule = rules.query(text)
    if text and not rule:
        report.lost(name, "rule", f"cannot be told as a search ({text[:60]}); kept for Traktor")
    raw["rule"] = rule
    return Node(name, NodeKind.SMART, rule=rule, raw=raw)


def fit(nodes: Iterable[Node], paths: Mapping[str, str], report: Report) -> tuple[Node, ...]:
    """Lists as Traktor can hold them: what of them is left out is told.

    Args:
        paths: of tracks that are in the collection, by our spelling, in Traktor's.
    """
    return tuple(_fit(node, paths, report) for node in nodes)


def _fit(node: Node, paths: Mapping[str, str], report: Report) -> Node:
    node = replace(node, name=one_line(node.name))
    if node.kind is NodeKind.SMART:
        if _is_kept(node) or rules.expression(node.rule):
            return replace(node, entries=(), children=())
        report.lost(node.name, "smart list", "Traktor gets what is in it now, not its rule")
        node = replace(node, kind=NodeKind.PLAYLIST, rule="", raw={})
    entries = tuple(replace(e, path=paths[e.path]) for e in node.entries if e.path in paths)
    if len(entries) < len(node.entries):
        lost = len(node.entries) - len(entries)
        report.lost(node.name, "list", f"{lost} of its tracks are not in the collection")
    return replace(node, entries=entries, children=fit(node.children, paths, report))


def _is_kept(node: Node) -> bool:
    """Whether the expression that came still is the rule."""
    return isinstance(node.raw.get(LIST), Mapping) and node.raw.get("rule") == node.rule


def write(out: xml.Writer, nodes: Iterable[Node], keys: Mapping[str, str]) -> None:
    """PLAYLISTS of lists that `fit` made; `keys`: of tracks by their paths."""
    with out.element("PLAYLISTS"):
        _write(out, Node(ROOT, NodeKind.FOLDER, tuple(nodes)), keys)


def _write(out: xml.Writer, node: Node, keys: Mapping[str, str]) -> None:
    more = node.raw.get(ATTRIBUTES, {})
    kinds = {NodeKind.FOLDER: FOLDER, NodeKind.SMART: SMART}
    kind = kinds.get(node.kind, PLAYLIST)
    with out.element("NODE", {"TYPE": kind, "NAME": node.name, **more}):
        if kind == FOLDER:
            with out.element("SUBNODES", {"COUNT": len(node.children)}):
                for child in node.children:
                    _write(out, child, keys)
        elif kind == SMART:
            _write_smart(out, node)
        else:
            values = {"TYPE": "LIST", **_attributes(node.raw.get(LIST))}
            known = _with_strangers([keys[e.path] for e in node.entries if e.path in keys], node)
            with out.element(PLAYLIST, {"ENTRIES": len(known), **values}):
                for key in known:
                    with out.element("ENTRY"):
                        out.empty("PRIMARYKEY", {"TYPE": "TRACK", "KEY": key})


def _with_strangers(keys: list[str], node: Node) -> list[str]:
    """Keys, and those that only Traktor knows, about where they were."""
    found = list(keys)
    for pair in node.raw.get(STRANGERS, ()):
        if isinstance(pair, list | tuple) and len(pair) == 2 and isinstance(pair[0], int):
            found.insert(pair[0], str(pair[1]))
    return found


def _attributes(value: object) -> dict[str, str]:
    return {str(k): str(v) for k, v in value.items()} if isinstance(value, Mapping) else {}


def _write_smart(out: xml.Writer, node: Node) -> None:
    if _is_kept(node):
        out.tree(xml.from_json(node.raw[LIST]))
        return
    with out.element(SMART):
        out.empty(EXPRESSION, {"VERSION": "1", "QUERY": rules.expression(node.rule)})
