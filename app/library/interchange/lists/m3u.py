# SPDX-License-Identifier: GPL-3.0-or-later
"""M3U and M3U8: a path a line, with `#EXTINF:seconds,Artist - Title` before it.

Read in UTF-8, else cp1252; written in UTF-8, with absolute paths. Artist and title stand in one
text: of artists with " - " in their names the first part comes back. Seconds are whole.
"""

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

FORMAT = form("m3u", "M3U")
ENDINGS = (".m3u", ".m3u8")
INFO, NAME = "#EXTINF:", "#PLAYLIST:"


def read(path: Path, report: Report) -> Collection:
    """A list, or those of a folder. Raises FormatError."""
    return shelf.read(path, ENDINGS, read_one, report)


def read_one(data: bytes, folder: str, where: str, report: Report) -> Sheet:  # noqa: ARG001
    """What a file tells. Raises FormatError: it is no text."""
    sheet = Sheet()
    title = artist = ""
    length = 0.0
    for line in shelf.decoded(data, where, utf8=where.lower().endswith("8")).split("\n"):
        text = line.strip()
        if text.upper().startswith(INFO):
            numbers, _, words = text[len(INFO) :].partition(",")
            length = seconds(numbers.split(" ")[0])
            artist, title = unlabel(flat(words))
        elif text.upper().startswith(NAME):
            sheet.name = flat(text[len(NAME) :])
        if not text or text.startswith("#"):
            continue
        try:
            path = path_in(text, folder)
            sheet.tracks.append(Track(path, title=title, artist=artist, seconds=length))
        except NoFile:
            sheet.skipped += 1
        title, artist, length = "", "", 0.0
    return sheet


def write(
    collection: Collection,
    path: Path,
    report: Report,
    previous: Path | None = None,  # noqa: ARG001 - lists are written anew
) -> None:
    """A list, or each list as a file of a folder. Raises FormatError."""
    shelf.write(collection, path, ".m3u8", write_one, report)


def write_one(name: str, tracks: list[Track], report: Report) -> bytes:  # noqa: ARG001
    """The file's bytes."""
    lines = ["#EXTM3U", f"{NAME}{flat(name)}"]
    for track in tracks:
        if track.title or track.artist or track.seconds:
            length = round(track.seconds) or -1
            lines.append(f"{INFO}{length},{label(track)}")
        lines.append(location(track.path))
    return ("\n".join(lines) + "\n").encode()
