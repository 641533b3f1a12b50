# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding tracks: the query language, and an index of the whole library in memory.

follower = Follower(path)             # a process of its own reads the library
rows = Search().rows(parse("bpm:124-128 key:~8a daft"), follower.snapshot, Context())

Each name is loaded when it is first used: the process that reads needs few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.library.search.context import Context, OnDeck
    from app.library.search.follow import Follower
    from app.library.search.index import Index, Snapshot
    from app.library.search.query import Filter, Query, Word, parse
    from app.library.search.search import Search

__all__ = [
    "Context",
    "Filter",
    "Follower",
    "Index",
    "OnDeck",
    "Query",
    "Search",
    "Snapshot",
    "Word",
    "parse",
]
FROM = {
    "Context": "context",
    "Filter": "query",
    "Follower": "follow",
    "Index": "index",
    "OnDeck": "context",
    "Query": "query",
    "Search": "search",
    "Snapshot": "index",
    "Word": "query",
    "parse": "query",
}


def __getattr__(name: str) -> Any:
    if name not in FROM:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{FROM[name]}"), name)
    globals()[name] = found
    return found
