# SPDX-License-Identifier: GPL-3.0-or-later
"""Serato's payloads in music files: read from any kind, and replaced by a new file as a whole."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mutagen
from mutagen.flac import FLAC
from mutagen.mp4 import MP4, AtomDataType, MP4FreeForm
from mutagen.oggvorbis import OggVorbis

from app.library.interchange.files import replacing
from app.library.interchange.serato.payloads import envelope, id3

ID3_FILES = (".mp3", ".aif", ".aiff", ".aifc", ".wav", ".wave")
MP4_FILES = (".m4a", ".mp4", ".alac")
OGG_FILES = (".ogg", ".oga")
Payloads = dict[str, bytes]


class NotWritten(ValueError):
    """A file that is left as it is, and why."""


@dataclass(frozen=True, slots=True)
class Container:
    """How a kind of file keeps payloads.

    Attributes:
        read: all that are there; a text for each that cannot be read.
        write: into the second path, which is new, what the first has, with these payloads.
        names: payloads that it can keep.
        mp4: payloads have the MP4 form where that differs.
    """

    read: Callable[[Path], tuple[Payloads, list[str]]]
    write: Callable[[Path, Path, Mapping[str, bytes]], None]
    names: frozenset[str]
    mp4: bool = False


def container(path: Path) -> Container | None:
    """By the file's ending; None: Serato keeps nothing in such files."""
    return CONTAINERS.get(path.suffix.lower())


def read(path: Path) -> tuple[Payloads, list[str]]:
    """The payloads in a file and what could not be read. Never fails."""
    kind = container(path)
    if kind is None:
        return {}, []
    try:
        return kind.read(path)
    except Exception as error:  # noqa: BLE001 - parsers of foreign files raise anything
        return {}, [f"its tags cannot be read ({' '.join(str(error).split()) or 'damaged'})"]


def write(path: Path, payloads: Mapping[str, bytes]) -> None:
    """Replace these payloads; all else in the file stays. The file is exchanged as a whole.

    Raises:
        NotWritten: this kind of file, or its tag, is left alone; or the file has changed meanwhile.
        OSError: the file cannot be read, or its folder not be written.
    """
    path = path.resolve()
    kind = container(path)
    if kind is None:
        raise NotWritten(f"files of kind {path.suffix or 'without ending'} hold nothing of Serato")
    wanted = {name: data for name, data in payloads.items() if name in kind.names}
    before = path.stat()
    with replacing(path) as fresh:
        try:
            kind.write(path, fresh, wanted)
            back, _ = kind.read(fresh)
        except OSError:
            raise
        except Exception as error:
            raise NotWritten(" ".join(str(error).split()) or type(error).__name__) from error
        if any(back.get(name, b"").rstrip(b"\0") != d.rstrip(b"\0") for name, d in wanted.items()):
            raise NotWritten("what was written does not come back")
        now = path.stat()
        if (now.st_mtime_ns, now.st_size) != (before.st_mtime_ns, before.st_size):
            raise NotWritten("another program changed it meanwhile")


def _read_id3(path: Path) -> tuple[Payloads, list[str]]:
    found = id3.read_objects(path)
    named = {name: found[f"Serato {name}"] for name in envelope.GEOB if f"Serato {name}" in found}
    return named, []


def _write_id3(path: Path, fresh: Path, payloads: Mapping[str, bytes]) -> None:
    with path.open("rb") as source, fresh.open("wb") as target:
        id3.write_objects(source, target, envelope.to_geob(payloads))


def _read_flac(path: Path) -> tuple[Payloads, list[str]]:
    return _read_comments(_open(FLAC, path).tags, envelope.FLAC, envelope.unwrap, bytes_of=True)


def _read_ogg(path: Path) -> tuple[Payloads, list[str]]:
    return _read_comments(
        _open(OggVorbis, path).tags, envelope.OGG, envelope.from_ogg, bytes_of=False
    )


def _read_comments(
    tags: Any, names: Mapping[str, str], unwrap: Callable[..., bytes], *, bytes_of: bool
) -> tuple[Payloads, list[str]]:
    found: Payloads = {}
    problems = []
    for key, name in names.items():
        values = tags.get(key) if tags else None
        if not values:
            continue
        try:
            value = values[0]
            found[name] = unwrap(name, value.encode("latin-1") if bytes_of else value)
        except ValueError as error:
            problems.append(f"{key}: {error}")
    return found, problems


def _write_flac(path: Path, fresh: Path, payloads: Mapping[str, bytes]) -> None:
    shutil.copyfile(path, fresh)
    file = _open(FLAC, fresh)
    if file.tags is None:
        file.add_tags()
    for key, name in envelope.FLAC.items():
        if name in payloads:
            file.tags[key] = [envelope.wrap(name, payloads[name]).decode()]
    file.save(padding=_keep_padding)


def _write_ogg(path: Path, fresh: Path, payloads: Mapping[str, bytes]) -> None:
    shutil.copyfile(path, fresh)
    file = _open(OggVorbis, fresh)
    for key, name in envelope.OGG.items():
        if name in payloads:
            file.tags[key.lower()] = [envelope.to_ogg(name, payloads[name])]
    file.save(padding=_keep_padding)


def _read_mp4(path: Path) -> tuple[Payloads, list[str]]:
    tags = _open(MP4, path).tags or {}
    found: Payloads = {}
    problems = []
    for key, name in envelope.MP4.items():
        values = tags.get(envelope.MP4_PREFIX + key)
        if not values:
            continue
        try:
            found[name] = envelope.unwrap(name, bytes(values[0]))
        except ValueError as error:
            problems.append(f"{key}: {error}")
    return found, problems


def _write_mp4(path: Path, fresh: Path, payloads: Mapping[str, bytes]) -> None:
    shutil.copyfile(path, fresh)
    file = _open(MP4, fresh)
    if file.tags is None:
        file.add_tags()
    for key, name in envelope.MP4.items():
        if name in payloads:
            lines = name in envelope.IN_LINES_OF_MP4
            text = envelope.wrap(name, payloads[name], lines=lines)
            old = file.tags.get(envelope.MP4_PREFIX + key)
            form = old[0].dataformat if old else AtomDataType.UTF8
            file.tags[envelope.MP4_PREFIX + key] = [_freeform(text, form)]
    file.save(padding=_keep_padding)


def _open(kind: Any, path: Path) -> Any:
    """mutagen tells no types."""
    return kind(path)


def _freeform(text: bytes, form: int) -> Any:
    make: Any = MP4FreeForm
    return make(text, dataformat=form)


def _keep_padding(info: mutagen.PaddingInfo) -> int:
    """Use up the padding that is there; leave some when the file has to grow."""
    return info.padding if info.padding >= 0 else id3.PADDING


def _table() -> dict[str, Container]:
    in_id3 = Container(_read_id3, _write_id3, frozenset(envelope.GEOB))
    flac = Container(_read_flac, _write_flac, frozenset(envelope.FLAC.values()))
    mp4 = Container(_read_mp4, _write_mp4, frozenset(envelope.MP4.values()), mp4=True)
    ogg = Container(_read_ogg, _write_ogg, frozenset(envelope.OGG.values()))
    return (
        dict.fromkeys(ID3_FILES, in_id3)
        | {".flac": flac}
        | dict.fromkeys(MP4_FILES, mp4)
        | dict.fromkeys(OGG_FILES, ogg)
    )


CONTAINERS = _table()
