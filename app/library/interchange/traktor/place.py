# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a file is, in Traktor's words: a volume, folders with "/:" before each, and a name."""

import re
from typing import NamedTuple

from app.library.interchange.fields import one_line
from app.library.interchange.paths import NoFile, plain

DRIVE = re.compile(r"[A-Za-z]:")
SIGN = "/:"
VOLUMES = "/Volumes/"
BOOT = "Macintosh HD"
BOOT_FOLDERS = ("/:Users/:", "/:Applications/:", "/:Library/:", "/:Volumes/:", "/:private/:")


class Place(NamedTuple):
    """The attributes VOLUME, DIR and FILE of a LOCATION."""

    volume: str
    folder: str
    name: str

    @property
    def key(self) -> str:
        """How lists name the track."""
        return "".join(self)


def path_of(place: Place) -> str:
    """The path that is meant. macOS names volumes, of which the one with the users is "/".

    Raises:
        NoFile: it names none.
    """
    volume, folder, name = place
    if not name:
        raise NoFile("there is no file's name")
    inside = "/".join(folder.split(SIGN))
    inside = inside if inside.startswith("/") else "/" + inside
    inside = inside if inside.endswith("/") else inside + "/"
    if DRIVE.fullmatch(volume) or volume.startswith(("\\\\", "//")):
        return plain(f"{volume}{inside}{name}".replace("\\", "/"))
    if volume in ("", BOOT) or folder.startswith(BOOT_FOLDERS):
        return plain(f"{inside}{name}")
    return plain(f"{VOLUMES}{volume}{inside}{name}")


def place_of(path: str) -> Place:
    """The inverse of `path_of`. Raises NoFile: a file of XML cannot hold such a path."""
    if one_line(path) != path:
        raise NoFile("its path has characters that Traktor's file cannot hold")
    above, _, name = path.rpartition("/")
    candidates = [Place("", _folder(above), name)]
    if DRIVE.match(path):
        candidates.insert(0, Place(above[:2], _folder(above[2:]), name))
    elif path.startswith("//"):
        server, share, inside = [*above[2:].split("/", 2), "", ""][:3]
        candidates.insert(0, Place(f"//{server}/{share}", _folder(f"/{inside}"), name))
    elif path.startswith(VOLUMES):
        volume, _, rest = above.removeprefix(VOLUMES).partition("/")
        candidates.insert(0, Place(volume, _folder("/" + rest), name))
    elif path.startswith("/Users/"):
        candidates.insert(0, Place(BOOT, _folder(above), name))
    for place in candidates:
        if name and path_of(place) == path:
            return place
    raise NoFile("Traktor has no words for its path")


def _folder(path: str) -> str:
    """As "/:Users/:x/:"."""
    return "".join(f"{SIGN}{part}" for part in path.split("/")[1:] if part) + SIGN
