# SPDX-License-Identifier: GPL-3.0-or-later
"""CUE sheets: a recording with its tracks as cues, or a list of files. 75 frames a second.

A sheet of one file with several TRACKs gives that file with a cue at each INDEX 01; a sheet of
several files gives a list of them. Written: a list of one file with cues as the former, others as
the latter, without their cues.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from app.library.interchange.base import Cues
from app.library.interchange.lists import shelf
from app.library.interchange.lists.form import (
    FIELDS,
    flat,
    form,
    label,
    location,
    path_in,
)
from app.library.interchange.lists.shelf import Sheet
from app.library.interchange.paths import NoFile
from app.library.model import Collection, Cue, CueKind, Report, Track

KINDS = (CueKind.HOT, CueKind.MEMORY, CueKind.MAIN, CueKind.INTRO, CueKind.OUTRO, CueKind.LOAD)
FRAMES = 75
FORMAT = form(
    "cue",
    "CUE",
    [row for row in FIELDS if row.field != "seconds"],
    Cues(
        kinds=dict.fromkeys(KINDS, CueKind.MEMORY),
        names=frozenset({CueKind.MEMORY}),
        step_s=1 / FRAMES,
    ),
)
LINE = re.compile(r'\s*([A-Za-z]+)\s+(?:"([^"]*)"|(\S+))(?:\s+(.*\S))?\s*')
TIME = re.compile(r"(\d{1,4}):(\d{1,2}):(\d{1,2})")
MOST, BOOK = 10_000, 99  # tracks of a sheet that are read; that the book allows
TYPES = {".mp3": "MP3", ".aif": "AIFF", ".aiff": "AIFF"}
SHEET, FILE, TRACK = range(3)


@dataclass(slots=True)
class _Part:
    title: str = ""
    artist: str = ""
    start_s: float | None = None


@dataclass(slots=True)
class _File:
    text: str
    parts: list[_Part] = field(default_factory=list)


def read(path: Path, report: Report) -> Collection:
    """A sheet, or those of a folder. Raises FormatError."""
    return shelf.read(path, (".cue",), read_one, report)


def read_one(data: bytes, folder: str, where: str, report: Report) -> Sheet:
    """What a file tells. Raises FormatError: it is no text."""
    head = _Part()
    files: list[_File] = []
    count = 0
    for line in shelf.decoded(data, where).split("\n"):
        found = LINE.fullmatch(line)
        if not found:
            continue
        word, value, rest = found[1].upper(), found[2] or found[3] or "", found[4] or ""
        part = files[-1].parts[-1] if files and files[-1].parts else None
        if word == "FILE":
            files.append(_File(value if found[2] is not None else _unquoted(line)))
        elif word == "TRACK" and files and count < MOST:
            files[-1].parts.append(_Part())
            count += 1
        elif word in ("TITLE", "PERFORMER"):
            text = value if found[2] is not None else f"{value} {rest}".strip()
            at = part or head
            setattr(at, "title" if word == "TITLE" else "artist", flat(text))
        elif word == "INDEX" and part is not None and value.isdecimal() and int(value) == 1:
            part.start_s = _seconds(rest, where, report)
    sheet = Sheet(head.title if len(files) != 1 else "")
    for file in files:
        try:
            path = path_in(file.text, folder)
        except NoFile:
            sheet.skipped += 1
            continue
        sheet.tracks.append(_track(path, file, head if len(files) == 1 else _Part()))
    return sheet


def _unquoted(line: str) -> str:
    """FILE without quotes: all but the type behind it."""
    words = line.strip().split(None, 1)[-1].rsplit(None, 1)
    return words[0] if len(words) > 1 and words[1].isupper() else " ".join(words)


def _seconds(text: str, where: str, report: Report) -> float | None:
    found = TIME.fullmatch(text)
    if not found or int(found[2]) > 59 or int(found[3]) >= FRAMES:
        report.lost(where, "index", f"{text[:20]!r} is no time")
        return None
    return int(found[1]) * 60 + int(found[2]) + int(found[3]) / FRAMES


def _track(path: str, file: _File, head: _Part) -> Track:
    parts = [part for part in file.parts if part.start_s is not None]
    if len(parts) == 1 and not parts[0].start_s:
        title, artist = parts[0].title or head.title, parts[0].artist or head.artist
        return Track(path, title=title, artist=artist)
    cues = tuple(
        Cue(
            CueKind.MEMORY,
            part.start_s or 0.0,
            name=label(Track("", title=part.title, artist=part.artist)),
            order=order,
            source="cue",
        )
        for order, part in enumerate(parts)
    )
    return Track(path, title=head.title, artist=head.artist, cues=cues)


def write(
    collection: Collection,
    path: Path,
    report: Report,
    previous: Path | None = None,  # noqa: ARG001 - sheets are written anew
) -> None:
    """A sheet, or each list as one in a folder. Raises FormatError."""
    shelf.write(collection, path, ".cue", write_one, report)


def write_one(name: str, tracks: list[Track], report: Report) -> bytes:
    """The file's bytes."""
    if len(tracks) == 1 and has_cues(tracks[0]):
        lines = _recording(tracks[0])
    else:
        lines = _list(name, tracks, report)
    count = sum(line.lstrip().startswith("TRACK ") for line in lines)
    if count > BOOK:
        report.lost(name, "sheet", f"has {count} tracks; many programs read {BOOK}")
    return ("\r\n".join(lines) + "\r\n").encode()


def has_cues(track: Track) -> bool:
    """Whether its cues can stand in a sheet: one at the start alone would be the track itself."""
    return len(track.cues) > 1 or any(round(cue.start_s * FRAMES) > 0 for cue in track.cues)


def _recording(track: Track) -> list[str]:
    lines = [*words(track.title, track.artist, ""), _file(track.path)]
    in_order = sorted(track.cues, key=lambda cue: cue.start_s)
    for number, cue in enumerate(in_order, 1):
        artist, sign, title = flat(cue.name).partition(" - ")
        lines.append(f"  TRACK {number:02d} AUDIO")
        lines += words(title if sign else artist, artist if sign else "", "    ")
        lines.append(f"    INDEX 01 {time_text(cue.start_s)}")
    return lines


def _list(name: str, tracks: list[Track], report: Report) -> list[str]:
    lines = words(name, "", "") if len(tracks) > 1 else []  # else it would be the track's
    for number, track in enumerate(tracks, 1):
        if track.cues:
            report.lost(track.path, "cues", "a sheet of several files holds none")
        lines += [_file(track.path), f"  TRACK {number:02d} AUDIO"]
        lines += words(track.title, track.artist, "    ")
        lines.append("    INDEX 01 00:00:00")
    return lines


def words(title: str, artist: str, indent: str) -> list[str]:
    rows = (("TITLE", quotable(title)), ("PERFORMER", quotable(artist)))
    return [f'{indent}{word} "{text}"' for word, text in rows if text]


def quotable(text: str) -> str:
    """A text that quotes can hold: there is no way to write them inside."""
    return flat(text).replace('"', "'")


def _file(path: str) -> str:
    kind = TYPES.get(Path(path).suffix.lower(), "WAVE")
    return f'FILE "{location(path)}" {kind}'


def time_text(seconds: float) -> str:
    frames = max(round(seconds * FRAMES), 0)
    return f"{frames // (60 * FRAMES):02d}:{frames // FRAMES % 60:02d}:{frames % FRAMES:02d}"
