# SPDX-License-Identifier: GPL-3.0-or-later
"""XSPF 1: XML with a location, a title, a creator and a length in milliseconds a track."""

import io
import tempfile
from pathlib import Path
from urllib.parse import unquote_to_bytes
from xml.etree.ElementTree import Element

from app.library.interchange import xml
from app.library.interchange.errors import FormatError
from app.library.interchange.fields import TEXT, WHOLE, Field, read_fields, scaled, write_fields
from app.library.interchange.lists import shelf
from app.library.interchange.lists.form import LINE, flat, form, path_in
from app.library.interchange.lists.shelf import Sheet
from app.library.interchange.paths import DRIVE, NoFile, to_uri
from app.library.model import Collection, Report, Track

FIELDS = (
    Field("title", "title", LINE),
    Field("creator", "artist", LINE),
    Field("annotation", "comment", TEXT),
    Field("album", "album", LINE),
    Field("trackNum", "track_number", WHOLE),
    Field("duration", "seconds", scaled(1000)),
)
FORMAT = form("xspf", "XSPF", FIELDS)
SPACES = ("", "{http://xspf.org/ns/0/}", "{http://xspf.org/ns/0}")
TRACKS = {tuple(f"{s}{tag}" for tag in ("playlist", "trackList", "track")): s for s in SPACES}
TITLES = {(f"{s}playlist", f"{s}title"): s for s in SPACES}


def read(path: Path, report: Report) -> Collection:
    """A list, or those of a folder. Raises FormatError."""
    return shelf.read(path, (".xspf",), read_one, report)


def read_one(data: bytes, folder: str, where: str, report: Report) -> Sheet:
    """What a file tells. Raises FormatError."""
    sheet = Sheet()
    with tempfile.TemporaryDirectory(prefix="dj-import-") as at:
        file = Path(at) / "list.xspf"
        file.write_bytes(data)
        try:
            for place, element in xml.elements(file, report, (*TRACKS, *TITLES)):
                if place in TITLES:
                    sheet.name = sheet.name or flat(element.text or "")
                else:
                    _take(element, TRACKS[place], sheet, folder, report)
        except FormatError as error:
            raise FormatError(where, error.why) from error
    return sheet


def _take(element: Element, space: str, sheet: Sheet, folder: str, report: Report) -> None:
    values = {child.tag.removeprefix(space): (child.text or "").strip() for child in element}
    try:
        path = path_in(_plain(values.pop("location", "")), folder)
    except NoFile:
        sheet.skipped += 1
        return
    known, _ = read_fields(FIELDS, values, path, report)
    sheet.tracks.append(Track(path, **known))


def _plain(text: str) -> str:
    """A location is a URI, which may be relative, or wrongly a bare path."""
    is_path = text.startswith("/") or DRIVE.match(text) or "\\" in text or ":" in text
    return text if is_path else unquote_to_bytes(text).decode("utf-8", "surrogateescape")


def write(
    collection: Collection,
    path: Path,
    report: Report,
    previous: Path | None = None,  # noqa: ARG001 - lists are written anew
) -> None:
    """A list, or each list as a file of a folder. Raises FormatError."""
    shelf.write(collection, path, ".xspf", write_one, report)


def write_one(name: str, tracks: list[Track], report: Report) -> bytes:  # noqa: ARG001
    """The file's bytes."""
    file = io.BytesIO()
    out = xml.Writer(file)
    with out.element("playlist", {"version": "1", "xmlns": "http://xspf.org/ns/0/"}):
        out.text("title", flat(name))
        with out.element("trackList"):
            for track in tracks:
                with out.element("track"):
                    out.text("location", to_uri(track.path, ""))
                    for tag, value in write_fields(FIELDS, track).items():
                        out.text(tag, str(value))
    return file.getvalue()
