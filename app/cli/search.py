# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse search QUERY`: tracks of the library."""

import argparse
import json
import math
import re
from typing import Any

from app.library.search.names import HELP

FIRST = 50
DECK = re.compile(r"([1-9]):(?P<bpm>\d+(?:\.\d+)?)?(?::(?P<key>[^:]+))?")


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "filters, each also with - before it:\n" + "\n".join(
        f"  {example}" for example in HELP.values()
    )
    parser.add_argument(
        "query", nargs="*", help="words and filters; put -- before a query that starts with -"
    )
    parser.add_argument(
        "--sort", metavar="COLUMN", default="artist", help="bpm, added ... (artist)"
    )
    parser.add_argument("--desc", action="store_true", help="from the highest down")
    parser.add_argument("--limit", type=int, default=FIRST, metavar="N", help=f"({FIRST}); 0: all")
    parser.add_argument(
        "--deck",
        action="append",
        default=[],
        metavar="N:BPM:KEY",
        help="what matches:deckN shall match, as 1:126:8A",
    )
    parser.add_argument("--json", action="store_true", help="as one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Search and print."""
    from app import config
    from app.cli import UsageError
    from app.library.search import Context, Search, parse
    from app.library.search.orders import SORTED
    from app.library.search.server.reader import Reader
    from app.library.store import Library

    if arguments.sort not in SORTED:
        raise UsageError(f"there is no column {arguments.sort!r}; there are {', '.join(SORTED)}")
    context = Context(decks=tuple(map(on_deck, arguments.deck)))
    folders = config.load().folders
    with Library.open(folders.data / "library.db", read_only=True) as library:
        reader = Reader(library, keep=folders.cache / "search-index")
        snapshot = reader.read()
        reader.keep()
    assert snapshot is not None
    search, query = Search(), parse(" ".join(arguments.query))
    rows = search.rows(query, snapshot, context, arguments.sort, descending=arguments.desc)
    if arguments.limit < 0:
        raise UsageError(f"--limit {arguments.limit}: 0 for all, or more")
    tracks = [as_dict(snapshot.track(int(row))) for row in rows[: arguments.limit or None]]
    if arguments.json:
        head = {"query": str(query), "hits": len(rows), "notes": list(search.notes)}
        print(json.dumps({**head, "tracks": tracks}))
        return 0
    for track in tracks:
        print(line(track))
    for note in search.notes:
        print(f"({note})")
    print(f"{len(rows)} of {snapshot.count} tracks")
    return 0


def on_deck(text: str) -> tuple[int, Any]:
    """What `--deck` says. Raises UsageError."""
    from app.cli import UsageError
    from app.library.model import Key
    from app.library.search import OnDeck

    found = DECK.fullmatch(text)
    key = Key.parse(found["key"]) if found and found["key"] else None
    if not found or (found["key"] and key is None):
        raise UsageError(f"--deck {text}: as 1:126:8A")
    return int(found[1]), OnDeck(float(found["bpm"] or 0.0), key.index if key else None)


def as_dict(track: Any) -> dict[str, Any]:
    """A track as values of JSON; unknown ones are null."""
    from app.library.model import Key

    numbers = {k: None if math.isnan(v) else v for k, v in track.numbers.items()}
    key = numbers["key"]
    return {
        "id": track.id,
        "path": track.path.encode("utf-8", "backslashreplace").decode(),
        **track.texts,
        **numbers,
        "key": None if key is None else Key.from_index(int(key)).camelot,
        "missing": bool(numbers["missing"]),
        "analysed": bool(numbers["analysed"]),
    }


def line(track: dict[str, Any]) -> str:
    """A track for people."""
    bpm = f"{track['bpm']:6.2f}" if track["bpm"] else "      "
    name = " - ".join(text for text in (track["artist"], track["title"]) if text)
    gone = "  (missing)" if track["missing"] else ""
    return f"{bpm}  {track['key'] or '':<3}  {name}  [{track['path']}]{gone}"
