# SPDX-License-Identifier: GPL-3.0-or-later
"""What was played: History/Sessions/*.session, a file a session. Fields have numbers for tags."""

from collections.abc import Iterable, Iterator

from app.library.interchange.serato import records
from app.library.interchange.values import when
from app.library.model import Entry, Node, NodeKind, Report

PATH, START = "\0\0\0\x02", "\0\0\0\x1c"  # 2: whole path, 28: seconds since 1970


def read_all(files: Iterable[tuple[str, bytes]], report: Report) -> tuple[Node, ...]:
    """Each session as a list, named by its first track's time."""
    nodes = []
    for stem, data in files:
        entries = tuple(_entries(stem, data, report))
        if entries:
            raw = {"source": "serato", "session": stem}
            name = entries[0].added.replace("T", " ").removesuffix("Z") or stem
            nodes.append(Node(name, NodeKind.HISTORY, (), entries, raw=raw))
    return tuple(nodes)


def _entries(stem: str, data: bytes, report: Report) -> Iterator[Entry]:
    try:
        for tag, value in records.parse(data):
            if tag == "oent":
                for inner, fields in records.parse(value):
                    if inner == "adat" and (entry := _entry(fields)) is not None:
                        yield entry
    except ValueError as error:
        report.lost(stem, "session", f"ends in the middle ({error})")


def _entry(data: bytes) -> Entry | None:
    found = dict(records.parse(data))
    path = found.get(PATH, b"").decode("utf-16-be", "replace").strip("\0")
    if not path:
        return None
    try:
        added = when.from_unix(int.from_bytes(found.get(START, b"")[:8], "big"))
    except ValueError:
        added = ""
    return Entry(path.replace("\\", "/"), added)
