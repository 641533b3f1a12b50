# SPDX-License-Identifier: GPL-3.0-or-later
"""What all files of lists have in common: what they hold, and how they name files."""

import posixpath
import re
from collections.abc import Iterable

from app.library.interchange.base import Cues, Format, Lists
from app.library.interchange.fields import UNWRITABLE, WHOLE_SECONDS, Field, Pair
from app.library.interchange.paths import DRIVE, from_uri, is_foreign, to_uri
from app.library.model import Track

JOINT = " - "
LONGEST_S = 1e6  # of a track


def flat(text: object) -> str:
    """A text in one line, without what no text file holds."""
    return " ".join(UNWRITABLE.sub("", str(text)).split())


LINE = Pair(flat, flat)
FIELDS = (
    Field("title", "title", LINE),
    Field("artist", "artist", LINE),
    Field("seconds", "seconds", WHOLE_SECONDS),
)


def form(
    kind: str, title: str, fields: Iterable[Field] = FIELDS, cues: Cues | None = None
) -> Format:
    """The declaration of a kind of lists. Its file is the user's, so nothing can be in use."""
    return Format(
        kind=kind,
        title=title,
        program="lists",
        folder="Lists",
        writes=True,
        in_place=True,
        fills=True,
        fields=tuple(fields),
        cues=cues or Cues(),
        lists=Lists(held=True, folders=True, filled_folders=True),
    )


# ---- files


def path_in(text: str, folder: str) -> str:
    """The path that an entry of a list in `folder` names. Raises NoFile: a stream, or nothing."""
    path = from_uri(text)
    if path.startswith("\\"):  # of the drive that the list is on
        path = path.replace("\\", "/")
    if path.startswith("/") or DRIVE.match(path):
        return path
    if "/" not in path:
        path = path.replace("\\", "/")
    return posixpath.normpath(posixpath.join(folder, path))


def location(path: str) -> str:
    """The inverse, for any folder: as a person would write it, or as a URI where a line of text
    cannot hold it."""
    odd = UNWRITABLE.search(path) or path != path.strip() or re.search(r'[\n\r\t"\\]', path)
    if odd or not (path.startswith("/") or DRIVE.match(path)):
        return to_uri(path, "")
    return path.replace("/", "\\") if is_foreign(path) else path


# ---- artist and title in one text


def label(track: Track) -> str:
    """ "Artist - Title"."""
    title, artist = flat(track.title), flat(track.artist)
    return f"{artist}{JOINT}{title}" if artist else title


def unlabel(text: str) -> tuple[str, str]:
    """Artist and title: the inverse unless the artist has the sign between them in its name, or
    there is none and the title has."""
    text = text.strip()
    head, sign, tail = text.partition(JOINT)
    if not sign and text.endswith(JOINT.rstrip()):
        return text.removesuffix(JOINT.rstrip()).strip(), ""
    return (head.strip(), tail.strip()) if sign else ("", head)


def seconds(text: str) -> float:
    """A length; 0 for none, or rubbish."""
    try:
        found = float(text)
    except ValueError:
        return 0.0
    return found if 0 < found < LONGEST_S else 0.0
