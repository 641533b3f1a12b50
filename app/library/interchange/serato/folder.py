# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading and writing the folder `_Serato_`."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.library.interchange.errors import FormatError
from app.library.interchange.files import replacing
from app.library.interchange.paths import same
from app.library.interchange.serato import crates, database, records, sessions, smart, tags
from app.library.interchange.serato.form import FOLDER
from app.library.interchange.serato.records import Record
from app.library.interchange.tally import Tally
from app.library.model import Collection, Entry, Node, NodeKind, Report, Track

FOLDER_NAME = "_Serato_"
DATABASE = "database V2"
CRATES, SMART, SESSIONS = "Subcrates", "SmartCrates", "History/Sessions"
PROGRAM = "serato"
LARGEST = 1 << 30  # bytes of one file of Serato's
MOST_FILES = 20_000  # crates, sessions
TRIED = 200  # tracks that tell where the drive's root is
DRIVE = re.compile(r"^(?:[A-Za-z]:)?/+")


def read(path: Path, report: Report) -> Collection:
    """Everything in the folder, and in the music files that it names. Raises FormatError."""
    path = _folder(path)
    data = _bytes(path / DATABASE, report)
    if data is None and not (path / CRATES).is_dir():
        raise FormatError(path, "holds neither Serato's database V2 nor crates")
    raw = list(_tracks(data or b"", report))
    lists = list(_crate_files(path, report))
    names = [records.text(found, database.PATH) for found in raw]
    root = root_of(path, [*names, *(p for _, tracks in lists for p in tracks)])
    place = _Place(root)
    tracks: dict[str, Track] = {}
    for found in raw:
        try:
            name, known = database.read_track(found, "", report)
        except ValueError as error:
            report.lost(DATABASE, "track", str(error))
            continue
        absolute = place.absolute(name)
        if absolute not in tracks:
            tracks[absolute] = Track(absolute, **known)
    for _, entries in lists:
        for name in entries:
            tracks.setdefault(place.absolute(name), Track(place.absolute(name)))
    nodes = (
        *crates.nodes(_tree(lists), lambda name: Entry(place.absolute(name))),
        *smart.read_all(_files(path / SMART, ".scrate", report), place.absolute, report),
        *sessions.read_all(_files(path / SESSIONS, ".session", report), report),
    )
    complete = tuple(_with_tags(track, report) for track in tracks.values())
    report.tracks, report.lists = len(complete), len(nodes)
    return Collection(PROGRAM, complete, nodes)


def _folder(path: Path) -> Path:
    """The folder that is meant by it, by what is in it, or by the drive that it is on."""
    if path.name in (DATABASE, CRATES):
        return path.parent
    inside = path / FOLDER_NAME
    return inside if path.name != FOLDER_NAME and not (path / DATABASE).exists() else path


def _bytes(path: Path, report: Report) -> bytes | None:
    try:
        if path.stat().st_size > LARGEST:
            report.lost(path.name, "file", f"larger than {LARGEST >> 20} MiB; left out")
            return None
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        report.lost(path.name, "file", f"cannot be read ({error.strerror or error})")
        return None


def _files(folder: Path, ending: str, report: Report) -> Iterator[tuple[str, bytes]]:
    """Names without ending and bytes of the files in a folder, in the order of their names."""
    try:
        paths = sorted(p for p in folder.iterdir() if p.suffix.lower() == ending)
    except OSError:
        return
    for path in paths[:MOST_FILES]:
        if not path.name.startswith(".") and (data := _bytes(path, report)) is not None:
            yield path.name[: -len(ending)], data


def _tracks(data: bytes, report: Report) -> Iterator[list[Record]]:
    """The records of each track; what stands before a defect counts."""
    try:
        for tag, value in records.parse(data):
            if tag == "otrk":
                try:
                    yield list(records.parse(value))
                except ValueError as error:
                    report.lost(DATABASE, "track", f"is damaged ({error})")
    except ValueError as error:
        report.lost(DATABASE, "file", f"ends in the middle ({error})")


def _crate_files(path: Path, report: Report) -> Iterator[tuple[str, list[str]]]:
    for stem, data in _files(path / CRATES, crates.ENDING, report):
        tracks, problem = crates.tracks_of(data)
        if problem:
            report.lost(stem, "crate", f"ends in the middle ({problem})")
        yield stem, tracks


def _tree(lists: Iterable[tuple[str, list[str]]]) -> crates.Crate:
    root = crates.Crate("")
    for stem, tracks in lists:
        crates.put(root, stem, tracks)
    return root


def _with_tags(track: Track, report: Report) -> Track:
    if os.path.isfile(track.path):  # noqa: PTH113 - bytes that are no UTF-8 stay as they are
        return tags.complete(track, report, PROGRAM)
    return track


# ---- places


@dataclass(frozen=True, slots=True)
class _Place:
    """The root of the drive: what Serato's paths are relative to."""

    root: str

    def absolute(self, name: str) -> str:
        if DRIVE.match(name):  # written by others
            return name.replace("\\", "/")
        return f"{self.root}/{name}".replace("//", "/")

    def relative(self, path: str) -> str | None:
        """None: not on this drive."""
        drive = DRIVE.match(path)
        if drive and path[0] != "/":
            return path[drive.end() :]
        root = self.root.rstrip("/")
        return path[len(root) + 1 :] if same(path).startswith(same(root) + "/") else None


def root_of(folder: Path, names: list[str]) -> str:
    """The folder that Serato's paths are relative to: of those above, the one below which most
    tracks are; the drive's root if none is found."""
    tried = [name for name in names[:: max(len(names) // TRIED, 1)][:TRIED] if name]
    above = [str(p) for p in folder.resolve().parents]
    counts = [sum(_is_file(f"{root}/{name}") for name in tried) for root in above]
    if any(counts):
        return above[counts.index(max(counts))]
    return next((root for root in above if os.path.ismount(root)), "/")


def _is_file(path: str) -> bool:
    try:
        return os.path.isfile(path)  # noqa: PTH113
    except ValueError:
        return False


# ---- writing


def write(
    collection: Collection,
    path: Path,
    report: Report,
    previous: Path | None = None,  # noqa: ARG001 - what is there is in `path`
) -> None:
    """Bring the folder up to date: tracks and crates of the collection are put in or replaced,
    all others stay. Music files are not touched. Raises FormatError, OSError."""
    path = _folder(path)
    data = _bytes(path / DATABASE, report)
    old = list(records.parse(_sound(data, path))) if data else []
    known: dict[str, list[Record]] = {}
    for tag, value in old:
        if tag == "otrk":
            found = list(records.parse(_sound(value, path)))
            known.setdefault(same(records.text(found, database.PATH)), found)
    place = _Place(root_of(path, list(known)))
    names = {track.path: place.relative(track.path) for track in collection.tracks}
    _tell_left_out(collection, names, report)
    (path / CRATES).mkdir(parents=True, exist_ok=True)
    fresh = [(t, names[t.path]) for t in collection.tracks]
    _write_database(path, old, known, [(t, name) for t, name in fresh if name], report)
    _write_crates(path, collection.nodes, place, report)


def _sound(data: bytes, path: Path) -> bytes:
    """Refuse to write over what is not understood."""
    try:
        for _ in records.parse(data):
            pass
    except ValueError as error:
        raise FormatError(path / DATABASE, f"is damaged, and left as it is ({error})") from error
    return data


def _tell_left_out(collection: Collection, names: dict[str, str | None], report: Report) -> None:
    tally = Tally()
    for track in collection.tracks:
        if not names[track.path]:
            tally.lost(track.path, "track", "is on another drive, which has its own _Serato_")
        if track.cues or track.grid:
            why = "stand in the music file; `export serato-tags` writes them there"
            tally.lost(track.path, "cues and grid", why)
    tally.tell(report)


def _write_database(
    path: Path,
    old: list[Record],
    known: dict[str, list[Record]],
    fresh: list[tuple[Track, str]],
    report: Report,
) -> None:
    wanted = {same(name): (track, name) for track, name in fresh}
    made: list[Record] = []
    for tag, value in old or [records.encode("vrsn", records.DATABASE)]:
        key = same(records.text(list(records.parse(value)), database.PATH)) if tag == "otrk" else ""
        if key and key in wanted:
            track, name = wanted.pop(key)
            made.append((tag, records.build(database.write_track(track, name, known[key]))))
        else:
            made.append((tag, value))
    for track, name in wanted.values():
        try:
            made.append(("otrk", records.build(database.write_track(track, name, None))))
            report.tracks += 1
        except UnicodeError:
            report.lost(track.path, "track", "its path cannot be written as text")
    with replacing(path / DATABASE) as part:
        part.write_bytes(records.build(made))


def _write_crates(path: Path, nodes: Iterable[Node], place: _Place, report: Report) -> None:
    plain = [_pruned(node) for node in nodes if node.kind is not NodeKind.SMART]
    for stem, node in crates.files(plain, report):
        names = [place.relative(entry.path) for entry in node.entries]
        file = path / CRATES / f"{stem}{crates.ENDING}"
        if len(os.fsencode(file.name)) > crates.LONGEST_NAME:
            report.lost(node.name, "crate", "its name with those above is too long for a file")
            continue
        if node.children and not node.entries and not file.exists():
            continue  # those in it tell of it
        old = _bytes(file, report)
        head = _parsed(old)
        with replacing(file) as part:
            part.write_bytes(crates.build([name for name in names if name], head))
        report.lists += 1
    for node in (node for top in nodes for _, node in top.walk() if node.kind is NodeKind.SMART):
        smart.write(node, path / SMART, report)


def _pruned(node: Node) -> Node:
    """Without the smart lists in it; Serato keeps all of those in one folder."""
    children = tuple(_pruned(c) for c in node.children if c.kind is not NodeKind.SMART)
    return replace(node, children=children)


def _parsed(data: bytes | None) -> list[Record]:
    try:
        return list(records.parse(data or b""))
    except ValueError:
        return []


__all__ = ["FOLDER", "read", "root_of", "write"]
