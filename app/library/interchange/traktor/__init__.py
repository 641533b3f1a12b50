# SPDX-License-Identifier: GPL-3.0-or-later
"""Traktor's collection.nml, versions 19 and 20: tracks, cues, grids, lists.

Writing puts our tracks and lists onto those of the file: tracks and lists that are not exported,
and all that we do not know, stay. It is written beside the old one, read back, compared, and then
takes its place. Precision: cues and grid markers a billionth of a second, tempi 0.000001 BPM, dates
to the day, stars whole. Not held: bars and their lengths, disc numbers, composers, groupings.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.etree.ElementTree import Element

from app.library.interchange import xml
from app.library.interchange.errors import FormatError
from app.library.interchange.fields import one_line
from app.library.interchange.files import locate, replacing
from app.library.interchange.paths import NoFile, same
from app.library.interchange.same import differences, track_differences
from app.library.interchange.traktor import entry, lists
from app.library.interchange.traktor.form import FORMAT, PROGRAM
from app.library.interchange.traktor.marks import NAMELESS
from app.library.interchange.traktor.place import place_of
from app.library.interchange.values.known import with_known
from app.library.interchange.values.onto import lists_onto
from app.library.interchange.values.start import from_zero
from app.library.model import Collection, Cue, Key, Node, Report, Track

__all__ = ["FORMAT", "read", "write"]

NAME = "collection.nml"
ROOT = "NML"
ENTRY, PLAYLISTS = (ROOT, "COLLECTION", "ENTRY"), (ROOT, "PLAYLISTS")
HEAD, START = (ROOT, "HEAD"), (ROOT, "")
BEFORE = (HEAD, (ROOT, "MUSICFOLDERS"))
SETS = "SETS"
BEHIND = ((ROOT, SETS), (ROOT, "SORTING_ORDER"), (ROOT, "INDEXING"))
WANTED = (START, ENTRY, PLAYLISTS, *BEFORE, *BEHIND)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>'
NEW_ROOT = Element(ROOT, {"VERSION": "19"})
NEW_HEAD = Element("HEAD", {"COMPANY": "www.native-instruments.com", "PROGRAM": "Traktor"})


@dataclass(slots=True)
class _File:
    """A collection as it is. `before`, `behind`: other parts of the file; `broken`: a part of it
    could not be read."""

    root: Element = field(default_factory=lambda: NEW_ROOT)
    tracks: dict[str, Track] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)  # our path of each key
    nodes: tuple[Node, ...] = ()
    before: list[Element] = field(default_factory=list)
    behind: list[Element] = field(default_factory=list)
    entries: int = 0
    broken: str = ""


def read(path: Path, report: Report) -> Collection:
    """Everything in the file. Raises FormatError."""
    found = _read(path, report)
    nodes = tuple(n for n in found.nodes if n.name not in lists.SYSTEM)
    report.tracks += len(found.tracks)
    report.lists += sum(1 for top in nodes for _ in top.walk())
    version = found.root.get("VERSION", "")
    return Collection(PROGRAM, tuple(found.tracks.values()), nodes, version)


def _read(path: Path, report: Report) -> _File:
    found = _File()
    playlists: list[Element] = []
    told = len(report.losses)
    for place, element in xml.elements(path, report, WANTED, root=ROOT):
        if place == ENTRY:
            found.entries += 1
            _take(element, found, report)
        elif place == PLAYLISTS:
            playlists.append(element)
        elif place == (ROOT,):
            found.root = element
        else:
            (found.before if place in BEFORE else found.behind).append(element)
    for loss in report.losses[told:]:
        if loss.where == str(path) and "broken" in loss.why:
            found.broken = loss.why
    for element in playlists:
        found.nodes += lists.read(element, found.keys, report)
    return found


def _take(element: Element, found: _File, report: Report) -> None:
    try:
        track = entry.track_of(element, report)
    except NoFile as error:
        where = element.get("TITLE") or f"entry {found.entries}"
        report.lost(where, "track", str(error))
        return
    found.keys.setdefault(entry.place_in(element).key, track.path)
    if track.path in found.tracks:
        report.lost(track.path, "track", "is in the file twice; the first is taken")
    else:
        found.tracks[track.path] = track


# ---- writing


def write(
    collection: Collection,
    path: Path,
    report: Report,
    previous: Path | None = None,  # noqa: ARG001 - what is there is in `path`
) -> None:
    """Bring the file up to date, or make one. Raises FormatError."""
    file = _file(path)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        old = _read(file, Report()) if file.exists() else _File()
        if old.broken:
            raise FormatError(file, f"not written over, since it {old.broken}")
        expected = fit(collection, old, report)
        with replacing(file) as part:
            _write(part, file, old, expected)
            wrong = differences(_users(expected), read(part, Report()), FORMAT)
            if wrong:
                raise FormatError(file, f"not written: it would not read back as it is: {wrong[0]}")
    except OSError as error:
        raise FormatError(file, f"cannot be written ({error.strerror or error})") from error


def _file(path: Path) -> Path:
    """The file that is meant by it or by a folder above it, there or not yet."""
    if path.suffix.lower() == ".nml" and not path.is_dir():
        return path
    try:
        return locate(path, FORMAT)
    except FormatError:
        return path / NAME


def _users(collection: Collection) -> Collection:
    nodes = tuple(n for n in collection.nodes if n.name not in lists.SYSTEM)
    return replace(collection, nodes=nodes)


def fit(collection: Collection, old: _File, report: Report) -> Collection:
    """What will stand in the file of these tracks and of all lists; what does not fit is told."""
    theirs = {same(path): track for path, track in old.tracks.items()}
    paths = {path: path for path in old.tracks}
    tracks = []
    for track in collection.tracks:
        there = theirs.get(same(track.path))
        try:
            if there is None:
                place_of(track.path)
        except NoFile as error:
            report.lost(track.path, "track", str(error))
            continue
        paths[track.path] = there.path if there else track.path
        fitted = _fit(track, report)
        tracks.append(_onto(there, fitted) if there else fitted)
    nodes = lists.fit(collection.nodes, paths, report)
    return replace(collection, tracks=tuple(tracks), nodes=lists_onto(old.nodes, nodes))


def _onto(there: Track, ours: Track) -> Track:
    key = Key.parse(ours.key_text) or there.key
    return replace(with_known(there, ours, FORMAT), key=key)


def _fit(track: Track, report: Report) -> Track:
    cues = tuple(replace(cue, name=_name(cue)) for cue in track.cues)
    track = replace(track, cues=cues)
    if track.grid is None:
        return track
    track = replace(track, grid=from_zero(track.grid))
    assert track.grid is not None
    if track.grid.is_constant:
        return replace(track, bpm=round(track.grid.bpm, 6))
    why = "its changes of tempo are markers; Traktor before version 4 takes one tempo for all"
    report.lost(track.path, "grid", why)
    return track if track.bpm else replace(track, bpm=round(track.grid.bpm, 6))


def _name(cue: Cue) -> str:
    name = one_line(cue.name)
    return "" if name == NAMELESS else name


def _write(part: Path, file: Path, old: _File, wanted: Collection) -> None:
    waiting = {track.path: track for track in wanted.tracks}
    fresh = [track for track in wanted.tracks if track.path not in old.tracks]
    keys = {path: key for key, path in reversed(old.keys.items())}
    with part.open("wb") as handle:
        out = xml.Writer(handle, indent="", declaration=DECLARATION)
        with out.element(ROOT, old.root.attrib):
            for element in old.before or [NEW_HEAD]:
                out.tree(element)
            with out.element("COLLECTION", {"ENTRIES": old.entries + len(fresh)}):
                for element in _entries(file, old):
                    path = old.keys.get(entry.place_in(element).key, "")
                    track = waiting.pop(path, None)
                    if track is None or _is_as_it_was(track, old):
                        out.tree(element)
                    else:
                        out.tree(entry.element_of(track))
                for track in fresh:
                    made = entry.element_of(track)
                    keys[track.path] = entry.place_in(made).key
                    out.tree(made)
            sets = [element for element in old.behind if element.tag == SETS]
            for element in sets:
                out.tree(element)
            lists.write(out, wanted.nodes, keys)
            for element in old.behind:
                if element.tag != SETS:
                    out.tree(element)


def _is_as_it_was(track: Track, old: _File) -> bool:
    return not any(track_differences(old.tracks[track.path], track, FORMAT))


def _entries(file: Path, old: _File) -> Iterator[Element]:
    """The entries as they stand in the old file."""
    if old.entries:
        for _, element in xml.elements(file, Report(), [ENTRY], root=ROOT):
            yield element
