# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole library as another program has it, and the report of what could not be carried."""

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.library.model.track import Track


class NodeKind(enum.StrEnum):
    """Kinds of lists. A folder may hold tracks too, and a crate other crates."""

    FOLDER = "folder"
    PLAYLIST = "playlist"
    CRATE = "crate"
    SMART = "smart"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Entry:
    """A track in a list, by its path; the same may occur twice."""

    path: str
    added: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A list of tracks, or a folder of lists.

    Attributes:
        rule: of a smart list, as our search query; empty when it cannot be told in it.
        raw: what the program wrote, kept for writing it back. Values of JSON.
    """

    name: str
    kind: NodeKind
    children: tuple["Node", ...] = ()
    entries: tuple[Entry, ...] = ()
    rule: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict)

    def walk(self, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], "Node"]]:
        """This node and all below it, each with the names of the folders above it."""
        waiting = [(above, self)]
        while waiting:
            names, node = waiting.pop()
            yield names, node
            waiting += [((*names, node.name), child) for child in reversed(node.children)]


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that was changed or left out on the way: `where` is a track's path, a list's
    name, or a file; `what` the field; `why` a sentence's end."""

    where: str
    what: str
    why: str

    def __str__(self) -> str:
        where = self.where.encode("utf-8", "backslashreplace").decode()
        return (
            f"{where!r}: {self.what}: {self.why}"
            if _odd(where)
            else (f"{where}: {self.what}: {self.why}")
        )


def _odd(text: str) -> bool:
    return not text.isprintable()


@dataclass(slots=True)
class Report:
    """What happened on the way; filled while reading or writing."""

    losses: list[Loss] = field(default_factory=list)
    tracks: int = 0
    lists: int = 0

    def lost(self, where: str, what: str, why: str) -> None:
        self.losses.append(Loss(where, what, why))


@dataclass(frozen=True, slots=True)
class Collection:
    """Tracks and lists of one program."""

    program: str
    tracks: tuple[Track, ...] = ()
    nodes: tuple[Node, ...] = ()
    version: str = ""
