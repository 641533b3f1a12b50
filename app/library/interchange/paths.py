# SPDX-License-Identifier: GPL-3.0-or-later
"""Paths as other programs write them, and the files here that they mean."""

import os
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

# Left as they are by rekordbox and iTunes; everything else is percent-encoded UTF-8.
RAW = "/:()'!,;=@&+$*~"
DRIVE = re.compile(r"[A-Za-z]:(?=/|$)")
SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")
LARGEST_FOLDER = 200_000  # names; a larger folder is not searched for other spellings


class NoFile(ValueError):
    """It names a stream, a device, or nothing: no file."""


def to_uri(path: str, host: str = "localhost") -> str:
    """`file://localhost/...` of an absolute path; `from_uri` is the inverse."""
    rooted = path if path.startswith("/") else "/" + path
    return f"file://{host}{quote_from_bytes(os.fsencode(rooted), safe=RAW)}"


def from_uri(text: str) -> str:
    """The path that a location means: `file://localhost/C:/a%20b`, `file:///a`, or a bare path.

    Raises:
        NoFile: a stream's address, or empty.
    """
    scheme = SCHEME.match(text)
    if scheme and scheme[1].lower() == "file":
        rest = text[scheme.end() :]
        if rest.startswith("//"):
            host, slash, rest = rest[2:].partition("/")
            if DRIVE.fullmatch(host):  # file://C:/a
                rest = f"{host}/{rest}"
            elif host.lower() in ("", "localhost"):
                rest = slash + rest
            else:
                rest = f"//{host}/{rest}"  # a share: \\host\share
        return plain(os.fsdecode(unquote_to_bytes(_bytes(rest))))
    if scheme and not DRIVE.match(text.replace("\\", "/")):
        raise NoFile(f"{scheme[1]}: is a stream, not a file")
    return plain(text)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def plain(path: str) -> str:
    """A bare path with "/" between folders: `C:\\a` and `/C:/a` become `C:/a`.

    Raises:
        NoFile: empty, or with a NUL.
    """
    if not path or "\0" in path:
        raise NoFile("there is no path")
    if re.match(r"[A-Za-z]:\\|\\\\", path):
        path = path.replace("\\", "/")
    return path[1:] if re.match(r"/[A-Za-z]:/", path) else path


def is_foreign(path: str) -> bool:
    """Whether a path is of a system with drive letters, or relative: no path of this system."""
    return not path.startswith("/") or path.startswith("//")


@dataclass(frozen=True, slots=True)
class Relocation:
    """Where folders of another machine are on this one: pairs of (theirs, ours)."""

    pairs: tuple[tuple[str, str], ...] = ()

    @classmethod
    def parse(cls, texts: Iterable[str]) -> "Relocation":
        """Of "C:/Music=/music" texts. Raises ValueError: no "=", or ours is not absolute."""
        pairs = []
        for text in texts:
            theirs, sign, ours = text.partition("=")
            if not (sign and theirs and ours.startswith("/")):
                raise ValueError(f"{text!r} is not THEIRS=/OURS, as C:/Music=/music")
            pairs.append((plain(theirs).rstrip("/"), ours.rstrip("/")))
        longest_first = sorted(pairs, key=lambda pair: -len(pair[0]))
        return cls(tuple(longest_first))

    def ours(self, path: str) -> str:
        """A path of theirs as ours; itself if no pair fits."""
        return self._swap(path, self.pairs)

    def theirs(self, path: str) -> str:
        """A path of ours as theirs."""
        turned = sorted(((b, a) for a, b in self.pairs), key=lambda pair: -len(pair[0]))
        return self._swap(path, turned)

    @staticmethod
    def _swap(path: str, pairs: Iterable[tuple[str, str]]) -> str:
        for start, other in pairs:
            # drive letters and what is behind them do not tell capitals from small letters
            same = str.casefold if is_foreign(start) else str
            head, tail = path[: len(start)], path[len(start) :]
            if same(_nfc(head)) == same(_nfc(start)) and (not tail or tail.startswith("/")):
                return other + tail
        return path


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def same(path: str) -> str:
    """What two spellings of one path have in common: composed characters."""
    return _nfc(path)


@dataclass(slots=True)
class Finder:
    """Finds the file that a path means, though its name may be composed in another way here
    (macOS takes accents apart), or in other capitals if the path is of a system with drives."""

    _folders: dict[str, dict[str, str]] = field(default_factory=dict)
    _known: dict[str, str] = field(default_factory=dict)

    def find(self, path: str) -> str | None:
        """The path as this file system names it, or None."""
        try:
            if not path.startswith("/"):
                return None
            if os.path.isfile(path):  # noqa: PTH113 - bytes that are no UTF-8 stay as they are
                return path
            folder = self._folder(os.path.dirname(path))  # noqa: PTH120
            name = folder and self._names(folder).get(same(os.path.basename(path)))  # noqa: PTH119
        except (OSError, ValueError):
            return None
        found = f"{folder}/{name}" if folder and name else None
        return found if found and Path(found).is_file() else None

    def _folder(self, path: str) -> str | None:
        """A folder as it is named here. Bounded by the path's own depth."""
        if path in ("/", ""):
            return ""
        if path not in self._known:
            if Path(path).is_dir():
                self._known[path] = path
            else:
                above, _, name = path.rpartition("/")
                parent = self._folder(above) if len(above) < len(path) else None
                real = None if parent is None else self._names(parent).get(same(name))
                self._known[path] = f"{parent}/{real}" if real else "?"
        known = self._known[path]
        return None if known == "?" else known

    def _names(self, folder: str) -> dict[str, str]:
        """Names in a folder by their composed spelling."""
        if folder not in self._folders:
            names: dict[str, str] = {}
            try:
                with os.scandir(folder or "/") as entries:
                    for entry, _ in zip(entries, range(LARGEST_FOLDER), strict=False):
                        names.setdefault(same(entry.name), entry.name)
            except OSError:
                names = {}
            self._folders[folder] = names
        return self._folders[folder]
