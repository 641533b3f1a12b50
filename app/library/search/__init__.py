# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding tracks: the query language, and an index of the whole library in memory.

follower = Follower(path)             # reads the library on a thread of its own
rows = Search().rows(parse("bpm:124-128 key:~8a daft"), follower.snapshot, Context())
"""

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
