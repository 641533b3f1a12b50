# SPDX-License-Identifier: GPL-3.0-or-later
"""Crates: a file each, named by its path of names, "Parent%%Child.crate"."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from app.library.interchange.serato import records
from app.library.interchange.serato.records import Record
from app.library.interchange.tally import Tally
from app.library.model import Entry, Node, NodeKind, Report

BETWEEN = "%%"
ENDING = ".crate"
LONGEST_NAME = 240  # bytes of a file's name that file systems take, with an ending
DEEPEST = 40
UNFIT = str.maketrans(dict.fromkeys('/\\:*?"<>|', "-") | dict.fromkeys(map(chr, range(32)), ""))
COLUMNS = ("song", "artist", "bpm", "key", "album", "length", "comment")


@dataclass(slots=True)
class Crate:
    """A crate while the tree is put together: `tracks` as they stand in its file."""

    name: str
    tracks: list[str] = field(default_factory=list)
    children: dict[str, "Crate"] = field(default_factory=dict)


def names_of(stem: str) -> list[str]:
    """The names that a file's name tells, from the outermost crate on."""
    return [name for name in stem.split(BETWEEN, DEEPEST) if name] or [stem]


def tracks_of(data: bytes) -> tuple[list[str], str]:
    """Paths in a crate's file, and what is wrong with it; what stands before the defect counts."""
    paths: list[str] = []
    try:
        for tag, value in records.parse(data):
            if tag == "otrk" and (path := records.text(list(records.parse(value)), "ptrk")):
                paths.append(path)
    except ValueError as error:
        return paths, str(error)
    return paths, ""


def put(root: Crate, stem: str, tracks: list[str]) -> None:
    """Add a crate's file to the tree."""
    at = root
    for name in names_of(stem):
        at = at.children.setdefault(name, Crate(name))
    at.tracks = tracks


def nodes(root: Crate, entry: Callable[[str], Entry]) -> tuple[Node, ...]:
    """The tree as lists of ours: what has crates but no tracks of its own is a folder."""
    return tuple(_node(crate, entry) for crate in root.children.values())


def _node(crate: Crate, entry: Callable[[str], Entry]) -> Node:
    folder = bool(crate.children) and not crate.tracks
    kind = NodeKind.FOLDER if folder else NodeKind.PLAYLIST
    children = tuple(_node(child, entry) for child in crate.children.values())
    return Node(crate.name, kind, children, tuple(entry(path) for path in crate.tracks))


def fit_name(name: str) -> str:
    """A crate's name that can be a file's name."""
    fit = re.sub("%%+", "%", name.translate(UNFIT)).strip("% ").rstrip(".").lstrip(".")
    return fit or "-"


def files(
    nodes: Iterable[Node], report: Report | Tally, above: str = ""
) -> Iterator[tuple[str, Node]]:
    """Each crate with the stem of its file, folders as well: Serato makes no difference."""
    taken: set[str] = set()
    for node in nodes:
        fit = fit_name(node.name)
        number = 1
        while fit.casefold() in taken:  # file systems that do not tell capitals apart
            number += 1
            fit = f"{fit_name(node.name)} {number}"
        taken.add(fit.casefold())
        if fit != node.name:
            report.lost(node.name, "name", f"is no name for a file of Serato's; becomes {fit!r}")
        yield above + fit, node
        yield from files(node.children, report, above + fit + BETWEEN)


def build(tracks: Iterable[str], old: list[Record] | None = None) -> bytes:
    """A crate's file; the head is that of the file it replaces."""
    head = [record for record in old or () if record[0] != "otrk"] or _head()
    entries = [("otrk", records.build([records.encode("ptrk", path)])) for path in tracks]
    return records.build([*head, *entries])


def _head() -> list[Record]:
    sort = records.build([records.encode("tvcn", "#"), records.encode("brev", 0)])
    columns = [
        ("ovct", records.build([records.encode("tvcn", name), records.encode("tvcw", "0")]))
        for name in COLUMNS
    ]
    return [records.encode("vrsn", records.CRATE), ("osrt", sort), *columns]
