# SPDX-License-Identifier: GPL-3.0-or-later
"""PLS: `File1=`, `Title1=`, `Length1=` ... in a section [playlist]. The list is called as its file.

Artist and title stand in one text, as in M3U.
"""

import re
from pathlib import Path

from app.library.interchange.lists import shelf
from app.library.interchange.lists.form import (
    flat,
    form,
    label,
    location,
    path_in,
    seconds,
    unlabel,
)
from app.library.interchange.lists.shelf import Sheet
from app.library.interchange.paths import NoFile
from app.library.model import Collection, Report, Track

FORMAT = form("pls", "PLS")
ROW = re.compile(r"\s*(File|Title|Length)(\d{1,7})\s*=(.*)", re.IGNORECASE)


def read(path: Path, report: Report) -> Collection:
    """A list, or those of a folder. Raises FormatError."""
    return shelf.read(path, (".pls",), read_one, report)


def read_one(data: bytes, folder: str, where: str, report: Report) -> Sheet:  # noqa: ARG001
    """What a file tells. Raises FormatError: it is no text."""
    rows: dict[int, dict[str, str]] = {}
    for line in shelf.decoded(data, where).split("\n"):
        found = ROW.fullmatch(line)
        if found:
            rows.setdefault(int(found[2]), {})[found[1].lower()] = found[3].strip()
    sheet = Sheet()
    for _, row in sorted(rows.items()):
        try:
            path = path_in(row.get("file", ""), folder)
        except NoFile:
            sheet.skipped += 1
            continue
        artist, title = unlabel(flat(row.get("title", "")))
        length = seconds(row.get("length", ""))
        sheet.tracks.append(Track(path, title=title, artist=artist, seconds=length))
    return sheet


def write(
    collection: Collection,
    path: Path,
    report: Report,
    previous: Path | None = None,  # noqa: ARG001 - lists are written anew
) -> None:
    """A list, or each list as a file of a folder. Raises FormatError."""
    shelf.write(collection, path, ".pls", write_one, report)


def write_one(name: str, tracks: list[Track], report: Report) -> bytes:  # noqa: ARG001
    """The file's bytes."""
    lines = ["[playlist]"]
    for number, track in enumerate(tracks, 1):
        lines.append(f"File{number}={location(track.path)}")
        if text := label(track):
            lines.append(f"Title{number}={text}")
        lines.append(f"Length{number}={round(track.seconds) or -1}")
    lines += [f"NumberOfEntries={len(tracks)}", "Version=2"]
    return ("\n".join(lines) + "\n").encode()
