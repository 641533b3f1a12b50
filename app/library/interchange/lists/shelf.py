# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists as files: one file, or a folder of them, whose folders are ours."""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Collection as Held
from dataclasses import dataclass, field
from pathlib import Path

from app.library.interchange.errors import FormatError
from app.library.interchange.fields import UNWRITABLE
from app.library.interchange.files import replacing
from app.library.model import Collection, Entry, Node, NodeKind, Report, Track

LARGEST = 64 << 20  # bytes of a list
MOST_LISTS, DEEPEST = 20_000, 30
LONGEST_NAME = 120  # bytes: with an ending and a number it fits any file system
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
PROGRAM = "lists"


@dataclass(slots=True)
class Sheet:
    """What a file of a list tells. `skipped`: entries that are no files."""

    name: str = ""
    tracks: list[Track] = field(default_factory=list)
    skipped: int = 0


ReadOne = Callable[[bytes, str, str, Report], Sheet]
"""Of the file's bytes, the folder it is in, and its name for losses."""
WriteOne = Callable[[str, list[Track], Report], bytes]
"""Of the list's name and its tracks."""


def read(path: Path, endings: Held[str], read_one: ReadOne, report: Report) -> Collection:
    """A list, or all lists in a folder. Raises FormatError."""
    tracks: dict[str, Track] = {}
    if not path.is_dir():
        sheet = read_one(contents(path), str(path.absolute().parent), str(path), report)
        return _collection((_node(sheet, path, tracks, report),), tracks, report)
    root = _Folder()
    for count, file in enumerate(_files(path, endings)):
        if count == MOST_LISTS:
            report.lost(str(path), "folder", f"has more than {MOST_LISTS} lists")
            break
        try:
            sheet = read_one(contents(file), str(file.absolute().parent), str(file), report)
        except FormatError as error:
            report.lost(error.path, "list", error.why)
            continue
        root.put(file.parent.relative_to(path).parts, _node(sheet, file, tracks, report))
    return _collection(root.nodes(), tracks, report)


def contents(path: Path) -> bytes:
    """Of a file of text. Raises FormatError."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror or error})") from error
    if len(data) > LARGEST:
        raise FormatError(path, f"is larger than {LARGEST >> 20} MiB")
    return data


def decoded(data: bytes, path: str, *, utf8: bool = False) -> str:
    """Text of a file that may not say in which encoding it is; lines end as in Unix.

    Args:
        utf8: it should be in UTF-8; bytes that are not stay as they are.

    Raises:
        FormatError: it is no text.
    """
    text = _text(data, path, utf8)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _text(data: bytes, path: str, utf8: bool) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace").removeprefix("\ufeff")
    if b"\0" in data:
        raise FormatError(path, "is no text")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if utf8 or data.startswith(b"\xef\xbb\xbf"):
            return data.decode("utf-8-sig", "surrogateescape")
        return data.decode("cp1252", "backslashreplace")  # five of its bytes mean nothing


def _files(path: Path, endings: Held[str]) -> Iterator[Path]:
    for above, folders, names in os.walk(path):
        folders.sort()
        if len(Path(above).relative_to(path).parts) >= DEEPEST:
            folders.clear()
        for name in sorted(names):
            if name.lower().endswith(tuple(endings)) and not name.startswith("."):
                yield Path(above) / name


def _node(sheet: Sheet, path: Path, tracks: dict[str, Track], report: Report) -> Node:
    name = sheet.name or path.stem
    if sheet.skipped:
        report.lost(str(path), "list", f"{sheet.skipped} of its entries are no files")
    for track in sheet.tracks:
        known = tracks.get(track.path)
        if known is None or known == Track(track.path):
            tracks[track.path] = track
    entries = tuple(Entry(track.path) for track in sheet.tracks)
    return Node(name, NodeKind.PLAYLIST, entries=entries)


@dataclass(slots=True)
class _Folder:
    folders: dict[str, "_Folder"] = field(default_factory=dict)
    lists: list[Node] = field(default_factory=list)

    def put(self, above: tuple[str, ...], node: Node) -> None:
        at = self
        for name in above:
            at = at.folders.setdefault(name, _Folder())
        at.lists.append(node)

    def nodes(self) -> tuple[Node, ...]:
        """Folders, each with the list of its name in it, and lists, by name."""
        filled = {node.name: node for node in self.lists if node.name in self.folders}
        found = [node for node in self.lists if filled.get(node.name) is not node]
        for name, folder in self.folders.items():
            entries = filled[name].entries if name in filled else ()
            found.append(Node(name, NodeKind.FOLDER, folder.nodes(), entries))
        return tuple(sorted(found, key=by_name))


def by_name(node: Node) -> tuple[str, str]:
    """The order of files in a folder."""
    return (node.name.casefold(), node.name)


def _collection(nodes: tuple[Node, ...], tracks: Mapping[str, Track], report: Report) -> Collection:
    report.tracks += len(tracks)
    report.lists += sum(1 for top in nodes for _ in top.walk())
    return Collection(PROGRAM, tuple(tracks.values()), nodes)


# ---- writing


def write(
    collection: Collection, path: Path, ending: str, write_one: WriteOne, report: Report
) -> None:
    """One list as this file; or each as a file in this folder. Raises FormatError."""
    tracks = {track.path: track for track in collection.tracks}
    try:
        if path.is_dir() or not path.suffix:
            _write_folder(collection.nodes, path, tracks, ending, write_one, report)
        else:
            one = _only(collection, path)
            _write_file(one, path, tracks, write_one, report)
    except OSError as error:
        raise FormatError(path, f"cannot be written ({error.strerror or error})") from error


def _only(collection: Collection, path: Path) -> Node:
    lists = [
        node
        for top in collection.nodes
        for _, node in top.walk()
        if node.kind is not NodeKind.FOLDER or node.entries
    ]
    if not lists:
        entries = tuple(Entry(track.path) for track in collection.tracks)
        return Node(path.stem, NodeKind.PLAYLIST, entries=entries)
    if len(lists) > 1:
        why = f"a file holds one list, here are {len(lists)}: name one by --list, or a folder"
        raise FormatError(path, why)
    return lists[0]


def _write_folder(
    nodes: Iterable[Node],
    path: Path,
    tracks: Mapping[str, Track],
    ending: str,
    write_one: WriteOne,
    report: Report,
) -> None:
    path.mkdir(parents=True, exist_ok=True)
    taken: set[str] = set()
    for node in nodes:
        name = fit_name(node.name, taken)
        if node.kind is not NodeKind.FOLDER or node.entries:
            _write_file(node, path / f"{name}{ending}", tracks, write_one, report)
        if node.kind is NodeKind.FOLDER or node.children:
            if name != node.name:
                report.lost(node.name, "folder", f"is called {name!r} there")
            _write_folder(node.children, path / name, tracks, ending, write_one, report)


def _write_file(
    node: Node, path: Path, tracks: Mapping[str, Track], write_one: WriteOne, report: Report
) -> None:
    held = [tracks.get(entry.path) or Track(entry.path) for entry in node.entries]
    data = write_one(node.name, held, report)
    with replacing(path) as part:
        part.write_bytes(data)


def fit_name(name: str, taken: set[str]) -> str:
    """A name for a file on any system, not one of `taken`, to which it is added."""
    name = FORBIDDEN.sub("_", UNWRITABLE.sub("_", name)).strip().rstrip(". ").lstrip(".") or "_"
    if RESERVED.fullmatch(name):
        name = f"_{name}"
    while len(name.encode()) > LONGEST_NAME:
        name = name[:-1]
    found, count = name.rstrip(". ") or "_", 1
    base = found
    while found.casefold() in taken:
        count += 1
        found = f"{base} ({count})"
    taken.add(found.casefold())
    return found
