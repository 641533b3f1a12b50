# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of other programs: finding them, copying a database to read it, replacing them whole."""

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from app import files
from app.library.interchange.base import Format
from app.library.interchange.errors import FormatError, InUseError

PROC = Path("/proc")
SIDE_FILES = ("-wal", "-journal")  # of SQLite: what is committed but not yet in the file
LONGEST_COMM = 15  # characters of a process's name that Linux keeps


def locate(path: Path, form: Format) -> Path:
    """The file that a user means by a program's folder or file. Raises FormatError."""
    try:
        if path.is_dir() and form.places:
            for place in form.places:
                found = sorted(path.glob(place), key=_version)
                if found:
                    return found[-1]
            raise FormatError(path, f"there is no {form.places[0]} in this folder")
        if not path.exists():
            raise FormatError(path, "is not there")
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror or error})") from error
    return path


def _version(path: Path) -> list[tuple[int, str]]:
    """Sorts "Traktor 3.11.1" behind "Traktor 3.9.0"."""
    parts = re.findall(r"\d+|\D+", str(path))
    return [(int(part), "") if part.isdigit() else (-1, part) for part in parts]


@contextmanager
def copy_of(database: Path) -> Iterator[Path]:
    """A private copy of an SQLite file and its side files: the original is only read, and not
    locked. Raises FormatError: it cannot be read."""
    with tempfile.TemporaryDirectory(prefix="dj-import-") as folder:
        copy = Path(folder) / database.name
        try:
            shutil.copyfile(database, copy)
            for ending in SIDE_FILES:
                side = database.with_name(database.name + ending)
                if side.is_file():
                    shutil.copyfile(side, copy.with_name(copy.name + ending))
        except OSError as error:
            raise FormatError(database, f"cannot be read ({error.strerror or error})") from error
        yield copy


def replacing(path: Path) -> AbstractContextManager[Path]:
    """`app.files.replacing` for what may be on a stick: after the block it is on the disk."""
    return files.replacing(path, durable=True)


def check_not_running(form: Format, proc: Path = PROC) -> None:
    """Raises InUseError: a process of the program runs here."""
    wanted = {name.casefold()[:LONGEST_COMM] for name in form.processes}
    for comm in proc.glob("[0-9]*/comm") if wanted else ():
        try:
            name = comm.read_text("utf-8", "replace").strip()
        except OSError:
            continue  # it has ended
        if name.casefold() in wanted:
            raise InUseError(f"{form.title}: {name} is running; close it first")
