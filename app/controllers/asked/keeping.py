# SPDX-License-Identifier: GPL-3.0-or-later
"""Mapping files brought in, copied and given out. Nothing is kept that does not load.

A Mixxx mapping is several files: it is shared as one archive (.zip) of its XML file and its
scripts, which lie side by side in it.
"""

import io
import re
import zipfile
import zlib
from itertools import chain, count
from pathlib import Path, PurePosixPath

from app.controllers.choice import MIXXX_ENDS
from app.controllers.mapping import MappingError
from app.files import write_whole

MOST_BYTES = 8 << 20  # of a file
MOST_FILES = 64  # of an archive
PLAIN = re.compile(r"[^A-Za-z0-9._ +()-]")
SCRIPTS = (".js", ".mjs", ".qml")
Files = dict[str, bytes]


def bring_in(source: Path, folder: Path) -> Path:
    """Copy a mapping file, or an archive of one, to the user's own mappings.

    Return: the new file.

    Raises:
        MappingError: it is no mapping. OSError: it cannot be read or written.
    """
    if source.suffix == ".toml":
        return keep(source.name, _bytes(source), folder)
    if source.name.endswith(MIXXX_ENDS):
        return _keep_mixxx(_beside(source), folder)
    if source.suffix == ".zip":
        return _keep_mixxx(_unpacked(source), folder)
    raise MappingError(f"{source}: mappings end with .toml, {', '.join(MIXXX_ENDS)} or .zip")


def give_out(path: Path, target: Path) -> Path:
    """Write a mapping as one file that can be shared. Return: the file. Raises as `bring_in`."""
    if path.suffix == ".toml":
        target = target.with_suffix(".toml")
        _write(target, _bytes(path))
        return target
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in _beside(path).items():
            archive.writestr(name, data)
    target = target.with_suffix(".zip")
    _write(target, packed.getvalue())
    return target


def keep(name: str, data: bytes, folder: Path, *, over: bool = False) -> Path:
    """Keep a native mapping among the user's own ones.

    over: a file of this name is written over; without, the new one gets a number.

    Raises:
        MappingError: it does not load.
    """
    from app.controllers.native import from_text

    plain = PLAIN.sub("-", Path(name).name.removesuffix(".toml")).strip(". ")
    path = folder / f"{plain or 'mapping'}.toml"
    try:
        from_text(data.decode(), path.name)
    except UnicodeDecodeError as error:
        raise MappingError(f"{name}: it is no text") from error
    if not over:
        path = _free(path, ".toml")
    _write(path, data)
    return path


def _keep_mixxx(files: Files, folder: Path) -> Path:
    """The whole mapping, its XML file under a name that is free."""
    from app.controllers.mixxx.reading import read

    main = [name for name in files if name.endswith(MIXXX_ENDS)]
    if len(main) != 1:
        raise MappingError("an archive of one mapping with its scripts is expected")
    path = _free(folder / main[0], next(end for end in MIXXX_ENDS if main[0].endswith(end)))
    for name, data in files.items():
        if name != main[0]:
            _write_new(folder / name, data)
    _write(path, files[main[0]])
    try:
        read(path)
    except MappingError:
        path.unlink()
        raise
    return path


def _beside(path: Path) -> Files:
    """A Mixxx mapping and those of its scripts that lie beside it. Raises MappingError, OSError."""
    from app.controllers.mixxx.reading import read

    found = {path.name: _bytes(path)}
    for script in read(path).scripts[:MOST_FILES]:
        beside = path.parent / script.name
        if PurePosixPath(script.name).name == script.name and beside.is_file():
            found[script.name] = _bytes(beside)
    return found


def _unpacked(source: Path) -> Files:
    """What an archive holds, without its folders: no file goes where it does not belong."""
    found: Files = {}
    try:
        with zipfile.ZipFile(source) as archive:
            for item in archive.infolist()[:MOST_FILES]:
                name = PLAIN.sub("-", PurePosixPath(item.filename).name)
                if item.is_dir() or not name.endswith((*MIXXX_ENDS, *SCRIPTS)):
                    continue
                with archive.open(item) as opened:
                    found[name] = _limited(opened.read(MOST_BYTES + 1), source)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, EOFError) as error:
        raise MappingError(f"{source}: {error}") from error
    return found


def _bytes(path: Path) -> bytes:
    with path.open("rb") as opened:
        return _limited(opened.read(MOST_BYTES + 1), path)


def _limited(data: bytes, path: Path) -> bytes:
    if len(data) > MOST_BYTES:
        raise MappingError(f"{path}: larger than {MOST_BYTES >> 20} MB")
    return data


def _free(path: Path, end: str) -> Path:
    """A name that is not used yet."""
    numbered = (path.with_name(f"{path.name.removesuffix(end)}-{n}{end}") for n in count(2))
    return next(p for p in chain([path], numbered) if not p.exists())


def _write_new(path: Path, data: bytes) -> None:
    """A script: one of the same name that is another one is not written over."""
    if path.exists() and path.read_bytes() != data:
        raise MappingError(f"{path} is there already, and is another one")
    _write(path, data)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, data)
