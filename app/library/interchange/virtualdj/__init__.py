# SPDX-License-Identifier: GPL-3.0-or-later
"""VirtualDJ's database.xml and the lists beside it.

Writing puts our tracks and lists onto those that are there: songs and lists that are not exported,
and all that we do not know, stay; every file is written beside the old one, and the database is
read back before it takes the old one's place. Precision: cues and grid 1 µs, tempi a billionth,
loops a billionth of a beat, dates to the second, stars whole. Not held: bars, gain, disc numbers,
the order of lists; where VirtualDJ begins MP3 and AAC files is not known, so times are taken as
they are.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.etree.ElementTree import Element

from app.library.interchange import xml
from app.library.interchange.errors import FormatError
from app.library.interchange.fields import one_line
from app.library.interchange.files import locate, replacing
from app.library.interchange.paths import NoFile, from_uri, same
from app.library.interchange.same import differences, track_differences
from app.library.interchange.values.known import with_known
from app.library.interchange.values.onto import lists_onto
from app.library.interchange.virtualdj import folders, song
from app.library.interchange.virtualdj.form import FORMAT, PROGRAM
from app.library.interchange.virtualdj.points import MOST_BEATS
from app.library.model import Collection, Cue, Key, Report, Track

__all__ = ["FORMAT", "read", "write"]

NAME = "database.xml"
ROOT = "VirtualDJ_Database"
SONG = (ROOT, song.SONG)
NEW_ROOT = Element(ROOT, {"Version": "2024"})
CRLF, LF = "\r\n", "\n"


@dataclass(slots=True)
class _Songs:
    """A database as it is. `broken`: a part of it could not be read."""

    root: Element = field(default_factory=lambda: NEW_ROOT)
    tracks: dict[str, Track] = field(default_factory=dict)
    newline: str = CRLF
    broken: str = ""


def read(path: Path, report: Report) -> Collection:
    """Everything in the database, and the lists beside it. Raises FormatError."""
    found = _read(path, report)
    nodes = folders.read(path.parent, report)
    report.tracks += len(found.tracks)
    report.lists += sum(1 for top in nodes for _ in top.walk())
    version = found.root.get("Version", "")
    return Collection(PROGRAM, tuple(found.tracks.values()), nodes, version)


def _read(path: Path, report: Report) -> _Songs:
    found = _Songs()
    told, streams = len(report.losses), 0
    for place, element in xml.elements(path, report, [(ROOT, ""), SONG], root=ROOT):
        if place != SONG:
            found.root = element
            continue
        try:
            track = song.track_of(element, report)
        except NoFile:
            streams += 1
            continue
        if track.path in found.tracks:
            report.lost(track.path, "track", "is in the file twice; the first is taken")
        else:
            found.tracks[track.path] = track
    if streams:
        report.lost(str(path), "tracks", f"{streams} songs are streams, no files; left out")
    for loss in report.losses[told:]:
        if loss.where == str(path) and "broken" in loss.why:
            found.broken = loss.why
    with path.open("rb") as file:
        found.newline = CRLF if b"\r\n" in file.read(4096) else LF
    return found


# ---- writing


def write(
    collection: Collection,
    path: Path,
    report: Report,
    previous: Path | None = None,  # noqa: ARG001 - what is there is in `path`
) -> None:
    """Bring the database and the lists up to date, or make them. Raises FormatError."""
    file = _file(path)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        old = _read(file, Report()) if file.exists() else _Songs()
        if old.broken:
            raise FormatError(file, f"not written over, since it {old.broken}")
        there = folders.read(file.parent, Report())
        held = [entry.path for top in there for _, node in top.walk() for entry in node.entries]
        paths = {path: path for path in (*held, *old.tracks)}
        tracks = fit(collection, old, paths, report)
        nodes = folders.fit(lists_onto(there, collection.nodes), paths, report)
        expected = replace(collection, tracks=tuple(tracks), nodes=nodes)
        with replacing(file) as part:
            _write(part, file, old, expected)
            wrong = differences(replace(expected, nodes=there), read(part, Report()), FORMAT)
            if wrong:
                raise FormatError(file, f"not written: it would not read back as it is: {wrong[0]}")
        folders.write(nodes, file.parent, {t.path: t for t in tracks}, report)
    except OSError as error:
        raise FormatError(file, f"cannot be written ({error.strerror or error})") from error


def _file(path: Path) -> Path:
    """The file that is meant by it or by a folder above it, there or not yet."""
    if path.suffix.lower() == ".xml" and not path.is_dir():
        return path
    try:
        return locate(path, FORMAT)
    except FormatError:
        return path / NAME


def fit(collection: Collection, old: _Songs, paths: dict[str, str], report: Report) -> list[Track]:
    """The tracks as they will stand there; VirtualDJ's spelling of each path goes into `paths`."""
    theirs = {same(path): track for path, track in old.tracks.items()}
    tracks = []
    for track in collection.tracks:
        there = theirs.get(same(track.path))
        try:
            song.native(track.path)
        except NoFile as error:
            if there is None:
                report.lost(track.path, "track", str(error))
                continue
        paths[track.path] = there.path if there else track.path
        ours = song.with_tempo(track)
        if there is not None:
            key = Key.parse(ours.key_text) or there.key
            ours = song.with_tempo(replace(with_known(there, ours, FORMAT), key=key))
        tracks.append(replace(ours, cues=tuple(_cues(ours, report))))
    return tracks


def _cues(track: Track, report: Report) -> Iterator[Cue]:
    """Cues with names that XML holds; loops need a tempo, and are some part of a beat long."""
    for cue in track.cues:
        end = cue.end_s
        beats = 0.0 if end is None else round((end - cue.start_s) * track.bpm / 60, 9)
        if end is not None and not 0 < beats <= MOST_BEATS:
            report.lost(track.path, "loop", "becomes a point: VirtualDJ holds its length in beats")
            end = None
        yield replace(cue, name=one_line(cue.name), end_s=end)


def _write(part: Path, file: Path, old: _Songs, wanted: Collection) -> None:
    waiting = {track.path: track for track in wanted.tracks}
    with part.open("wb") as handle:
        out = xml.Writer(handle, newline=old.newline, indent=" ")
        with out.element(ROOT, old.root.attrib):
            for element in _songs(file) if file.exists() else ():
                track = waiting.pop(_path(element), None)
                if track is None or _is_as_it_was(track, old):
                    out.tree(element)
                else:
                    out.tree(song.element_of(track))
            for track in waiting.values():
                out.tree(song.element_of(track))


def _is_as_it_was(track: Track, old: _Songs) -> bool:
    return not any(track_differences(old.tracks[track.path], track, FORMAT))


def _songs(file: Path) -> Iterator[Element]:
    """The songs as they stand in the old file."""
    for _, element in xml.elements(file, Report(), [SONG], root=ROOT):
        yield element


def _path(element: Element) -> str:
    try:
        return from_uri(element.get(song.FILE, ""))
    except NoFile:
        return ""
