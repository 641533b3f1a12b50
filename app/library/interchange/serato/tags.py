# SPDX-License-Identifier: GPL-3.0-or-later
"""Serato's cues, grids, colours and gains in the music files of a folder, read and written.

Writing changes the user's music files, so it is a kind of export of its own: "serato-tags". Each
file is replaced by a complete copy, or left as it is with a word. What our library does not know
of a track is left in its file: exporting never takes cues away.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.library.interchange.errors import FormatError
from app.library.interchange.serato import files
from app.library.interchange.serato.form import TAGS as FORMAT
from app.library.interchange.serato.marks import Found, changed, understand
from app.library.model import Collection, Report, Track

__all__ = ["FORMAT", "complete", "read", "write"]

PROGRAM = "serato"
MOST_FILES = 1_000_000


def read(path: Path, report: Report) -> Collection:
    """The tracks of a folder, or one file, with what Serato wrote into them."""
    if not path.exists():
        raise FormatError(path, "is not there")
    tracks = []
    for file in _music(path):
        track = complete(Track(str(file)), report, FORMAT.kind)
        if track.cues or track.grid or track.extras:
            tracks.append(track)
    report.tracks += len(tracks)
    return Collection(PROGRAM, tuple(tracks))


def _music(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
        return
    for count, file in enumerate(sorted(path.rglob("*"))):
        if count >= MOST_FILES:
            return
        if file.suffix.lower() in files.CONTAINERS and file.is_file():
            yield file


def complete(track: Track, report: Report, kind: str) -> Track:
    """A track with what its file tells; where both the track and its file know, the track."""
    path = Path(track.path)
    payloads, problems = files.read(path)
    form = files.container(path)
    found = understand(payloads, mp4=form.mp4 if form else False)
    for problem in (*problems, *found.problems):
        report.lost(track.path, "tags of Serato", problem)
    if not payloads:
        return track
    return replace(
        track,
        cues=found.cues,
        grid=found.grid,
        grid_locked=(track.grid_locked or found.locked) and found.grid is not None,
        color=found.color if "color" in found.extras else track.color,
        bpm=track.bpm or max(found.bpm, 0.0),
        gain_db=found.gain_db,
        extras={**track.extras, kind: {**_extras(track, kind), **found.extras}},
    )


def _extras(track: Track, kind: str) -> Mapping[str, Any]:
    extras = track.extras.get(kind)
    return extras if isinstance(extras, Mapping) else {}


def write(
    collection: Collection,
    path: Path,
    report: Report,
    previous: Path | None = None,  # noqa: ARG001 - what is there is in the music files
) -> None:
    """Write into the music files of the collection that are in this folder (or are this file)."""
    if not path.exists():
        raise FormatError(path, "is not there; name the folder in which the music is")
    root = path.resolve()
    for track in collection.tracks:
        file = Path(track.path)
        if not file.is_absolute() or not file.resolve().is_relative_to(root):
            report.lost(track.path, "tags of Serato", f"the file is not in {root}; left as it is")
            continue
        why = _write_one(track, file)
        if why:
            report.lost(track.path, "tags of Serato", f"left as they are: {why}")
        else:
            report.tracks += 1


def _write_one(track: Track, file: Path) -> str:
    """Write into one file; why it could not be."""
    form = files.container(file)
    if form is None:
        return "Serato keeps nothing in files of this kind"
    payloads, problems = files.read(file)
    if problems:
        return problems[0]
    new = Found(
        track.cues,
        track.grid,
        track.grid_locked,
        track.color,
        track.bpm,
        track.gain_db,
        dict(_extras(track, FORMAT.kind) or _extras(track, PROGRAM)),
    )
    try:
        wanted = changed(payloads, new, form.names, mp4=form.mp4)
        if wanted:
            files.write(file, wanted)
    except ValueError as error:
        return str(error)
    except OSError as error:
        return error.strerror or str(error)
    return ""
