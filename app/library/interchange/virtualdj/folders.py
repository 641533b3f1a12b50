# SPDX-License-Identifier: GPL-3.0-or-later
"""VirtualDJ's lists: files beside database.xml. `NAME.vdjfolder` (XML) or `NAME.m3u` is a list,
`NAME.subfolders` the folder of the lists below it. Lists stand in the order of their names.

A `.vdjfolder` that is no list of songs filters by a query of VirtualDJ's, and is left as it is.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.etree.ElementTree import Element

from app.library.interchange import xml
from app.library.interchange.errors import FormatError
from app.library.interchange.fields import one_line
from app.library.interchange.files import replacing
from app.library.interchange.lists import m3u, shelf
from app.library.interchange.paths import NoFile, from_uri
from app.library.interchange.virtualdj.form import KIND
from app.library.interchange.virtualdj.song import native
from app.library.model import Entry, Node, NodeKind, Report, Track

ROOTS = ("Folders", "My Lists", "Playlists")
NEW = "My Lists"  # where new lists go: VirtualDJ shows it since 2024
LIST, M3U, BELOW = ".vdjfolder", ".m3u", ".subfolders"
ROOT = "VirtualFolder"
NEW_ROOT = {"noDuplicates": "no", "ordered": "yes", "singleDrive": "no"}
MOST, DEEPEST = 20_000, 30
TAGS = {"size": "filesize", "artist": "artist", "title": "title"}  # in #EXTVDJ
FILE, SKIPPED = "file", "skipped"


def read(home: Path, report: Report) -> tuple[Node, ...]:
    """All lists of a folder of VirtualDJ's."""
    found = [node for name in ROOTS for node in _Reader(home, report).below(home / name, 0)]
    return in_order(found)


def in_order(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """By their names, which is the order in which files come."""
    return tuple(sorted(nodes, key=shelf.by_name))


@dataclass(slots=True)
class _Reader:
    home: Path
    report: Report
    count: int = 0
    seen: set[str] = field(default_factory=set)

    def below(self, folder: Path, depth: int) -> tuple[Node, ...]:
        """The lists in a folder; a ring of links ends where it would begin again."""
        real = os.path.realpath(folder)
        if depth > DEEPEST or real in self.seen or not folder.is_dir():
            return ()
        self.seen.add(real)
        nodes: dict[str, Node] = {}
        try:
            paths = sorted(folder.iterdir())
        except OSError as error:
            self.report.lost(str(folder), "lists", f"cannot be read ({error.strerror})")
            return ()
        for path in paths:
            stem, ending = path.stem, path.suffix
            if ending in (LIST, M3U) and path.is_file() and self.count < MOST:
                self.count += 1
                node = self._list(path, stem)
                if node is not None:
                    nodes[stem] = _joined(node, nodes.get(stem))
            elif path.is_dir():
                stem = stem if ending == BELOW else path.name
                inner = Node(stem, NodeKind.FOLDER, self.below(path, depth + 1))
                inner = replace(inner, raw={"source": KIND, "folder": self._name(path)})
                nodes[stem] = _joined(inner, nodes.get(stem))
        return in_order(nodes.values())

    def _name(self, path: Path) -> str:
        return path.relative_to(self.home).as_posix()

    def _list(self, path: Path, name: str) -> Node | None:
        raw = {"source": KIND, FILE: self._name(path)}
        try:
            if path.suffix == M3U:
                sheet = m3u.read_one(shelf.contents(path), str(path.parent), str(path), self.report)
                entries = [Entry(track.path) for track in sheet.tracks]
                skipped = sheet.skipped
            else:
                root, songs = _songs(path, self.report)
                if root != ROOT:
                    return Node(name, NodeKind.SMART, raw=raw)
                found = [_entry(song) for song in songs]
                entries = [entry for entry in found if entry is not None]
                skipped = len(found) - len(entries)
        except FormatError as error:
            self.report.lost(error.path, "list", error.why)
            return None
        if skipped:
            self.report.lost(name, "list", f"{skipped} of its entries are no files")
            raw[SKIPPED] = str(skipped)
        return Node(name, NodeKind.PLAYLIST, entries=tuple(entries), raw=raw)


def _joined(a: Node, b: Node | None) -> Node:
    """A list and the folder of the lists below it are one."""
    if b is None:
        return a
    children = a.children or b.children
    entries = a.entries or b.entries
    return Node(a.name, NodeKind.FOLDER, children, entries, raw={**b.raw, **a.raw})


def _songs(path: Path, report: Report) -> tuple[str, list[Element]]:
    """What the root is called, and its songs in their order."""
    root, songs = "", []
    for place, element in xml.elements(path, report, [(ROOT, ""), (ROOT, "song")]):
        root = place[0]
        if len(place) > 1:
            songs.append(element)
    return root, sorted(songs, key=_index)


def _index(song: Element) -> int:
    text = song.get("idx", "")
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _entry(song: Element) -> Entry | None:
    try:
        return Entry(from_uri(song.get("path", "")))
    except NoFile:
        return None


# ---- writing


def fit(nodes: Iterable[Node], paths: Mapping[str, str], report: Report) -> tuple[Node, ...]:
    """Lists as files can hold them. `paths`: VirtualDJ's spelling of each of ours."""
    taken: set[str] = set()
    nodes = tuple(nodes)
    for node in nodes:
        if _came(node):
            taken.add(node.name.casefold())
    return in_order(_fit(node, taken, paths, report) for node in nodes)


def _came(node: Node) -> bool:
    return FILE in node.raw or "folder" in node.raw


def _stem(node: Node) -> str:
    path = Path(str(node.raw.get(FILE) or node.raw.get("folder")))
    return path.stem if path.suffix in (LIST, M3U, BELOW) else path.name


def _fit(node: Node, taken: set[str], paths: Mapping[str, str], report: Report) -> Node:
    if _came(node) and _stem(node) != node.name:
        node = replace(node, raw={})  # it has another name here since
    if not _came(node):
        name = shelf.fit_name(one_line(node.name), taken)
        if name != node.name:
            report.lost(node.name, "list", f"is called {name!r} there")
        node = replace(node, name=name)
    if node.kind is NodeKind.SMART:
        if _came(node):
            return replace(node, rule="", entries=(), children=())
        report.lost(node.name, "smart list", "VirtualDJ gets what is in it now, not its rule")
        node = replace(node, kind=NodeKind.PLAYLIST, rule="", raw={})
    entries = tuple(Entry(paths[e.path]) for e in node.entries if e.path in paths)
    if len(entries) < len(node.entries):
        lost = len(node.entries) - len(entries)
        report.lost(node.name, "list", f"{lost} of its tracks are not in the database")
    children = fit(node.children, paths, report)
    is_folder = node.kind is NodeKind.FOLDER or children
    kind = NodeKind.FOLDER if is_folder else NodeKind.PLAYLIST
    return replace(node, kind=kind, children=children, entries=entries)


def write(nodes: Iterable[Node], home: Path, tracks: Mapping[str, Track], report: Report) -> None:
    """Each list that changed as its file. Raises OSError."""
    old = {}
    for top in read(home, Report()):
        for _, node in top.walk():
            if FILE in node.raw:
                old[str(node.raw[FILE])] = node.entries
    for node, file in _files(nodes, NEW):
        if node.kind is NodeKind.SMART or old.get(file) == node.entries:
            continue
        path = home / file
        path.parent.mkdir(parents=True, exist_ok=True)
        make = _m3u if path.suffix == M3U else _folder
        with replacing(path) as part:
            make(part, path, node, tracks)
        if path.suffix == M3U and SKIPPED in node.raw:
            report.lost(node.name, "list", f"{node.raw[SKIPPED]} streams in it are left out")
        report.lists += 1
    for folder in _folders(nodes, NEW):
        (home / folder).mkdir(parents=True, exist_ok=True)


def _files(nodes: Iterable[Node], above: str) -> Iterator[tuple[Node, str]]:
    for node in nodes:
        file = _own(node.raw.get(FILE), (LIST, M3U))
        if node.kind is not NodeKind.FOLDER or node.entries or file:
            yield node, file or f"{above}/{node.name}{LIST}"
        yield from _files(node.children, _below(node, above))


def _folders(nodes: Iterable[Node], above: str) -> Iterator[str]:
    for node in nodes:
        if node.kind is NodeKind.FOLDER:
            yield _below(node, above)
        yield from _folders(node.children, _below(node, above))


def _below(node: Node, above: str) -> str:
    return _own(node.raw.get("folder"), ("",)) or f"{above}/{node.name}{BELOW}"


def _own(name: object, endings: tuple[str, ...]) -> str:
    """A place beside the database that was kept; empty if it leads elsewhere."""
    parts = name.split("/") if isinstance(name, str) else []
    safe = parts[:1] and parts[0] in ROOTS and ".." not in parts and "" not in parts
    return "/".join(parts) if safe and parts[-1].endswith(endings) else ""


def _folder(part: Path, path: Path, node: Node, tracks: Mapping[str, Track]) -> None:
    attributes, known = dict(NEW_ROOT), {}
    streams = []
    if path.exists():
        for place, element in xml.elements(path, Report(), [(ROOT, ""), (ROOT, "song")]):
            if len(place) == 1:
                attributes = dict(element.attrib) or attributes
            else:
                entry = _entry(element)
                if entry is None:
                    streams.append(dict(element.attrib))
                else:
                    known[entry.path] = dict(element.attrib)
    with part.open("wb") as file:
        out = xml.Writer(file, newline="\r\n", indent="\t")
        with out.element(ROOT, attributes):
            for index, entry in enumerate(node.entries):
                values = known.get(entry.path) or _song(entry.path, tracks.get(entry.path))
                out.empty("song", {**values, "idx": index})
            for index, values in enumerate(streams, len(node.entries)):
                out.empty("song", {**values, "idx": index})


def _song(path: str, track: Track | None) -> dict[str, str]:
    values = {"path": path}
    with suppress(NoFile):  # else it came so
        values["path"] = native(path)
    if track is not None:
        texts = {"size": track.size, "artist": track.artist, "title": track.title}
        values |= {name: str(value) for name, value in texts.items() if value}
    return values


def _m3u(part: Path, path: Path, node: Node, tracks: Mapping[str, Track]) -> None:
    del path
    lines = []
    for entry in node.entries:
        values = _song(entry.path, tracks.get(entry.path))
        file = values.pop("path")
        tags = (f"<{TAGS[name]}>{xml.escape(text)}</{TAGS[name]}>" for name, text in values.items())
        lines += [f"#EXTVDJ:{''.join(tags)}", file]
    part.write_text("".join(f"{line}\r\n" for line in lines), "utf-8", newline="")
