# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are found whole: the old one or the new one, never half of one.

What is new is written under a hidden name beside the old file, and takes its place at the end. A
link stays a link: what it points to is exchanged.
"""

import errno
import os
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

ENDING = ".part"
MOST_NAME = 30  # characters of the file's name in the hidden one: it fits any file system
KNOWS_NOT = (errno.EINVAL, errno.EACCES)  # a folder of another system, one that cannot be listed


def write_whole(
    path: Path, data: bytes | str, *, durable: bool = False, mode: int | None = None
) -> None:
    """Write a file; text becomes UTF-8. Arguments and errors as of `replacing`."""
    with replacing(path, durable=durable, mode=mode) as fresh:
        fresh.write_bytes(data.encode() if isinstance(data, str) else data)


@contextmanager
def replacing(path: Path, *, durable: bool = False, mode: int | None = None) -> Iterator[Path]:
    """The name of a new file, which takes the place of `path` after the block.

    Raises: OSError. Then, and when the block raises, the old file is as it was, and nothing is
    left of the new one.

    Args:
        durable: a power cut, too, leaves one of both whole; after the block it is the new one.
        mode: of the file, from its beginning; None: that of the old file.
    """
    target = Path(os.path.realpath(path))
    fresh = _fresh(target)
    try:
        fresh.unlink(missing_ok=True)  # of a process that was killed
        wanted = _mode(target) if mode is None else mode
        if wanted is not None:
            fresh.touch(wanted | stat.S_IWUSR)  # before there is anything to read in it
        yield fresh
        _set_mode(fresh, wanted)
        if durable:
            sync(fresh)
        fresh.replace(target)
    finally:
        with suppress(OSError):  # it has its place now, or there is something worse to tell
            fresh.unlink()
    if durable:
        sync(target.parent)


def sync(path: Path) -> None:
    """Bring a file, or the names in a folder, to the disk: as far as the file system can."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in KNOWS_NOT:
            raise


def sweep(folder: Path) -> None:
    """Remove what killed processes have left; the work of those that run is left alone."""
    for path in folder.glob(f".*{ENDING}"):
        _, *who = path.name.removesuffix(ENDING).rsplit(".", 2)
        if all(map(str.isdecimal, who)) and len(who) == 2 and not _is_running(int(who[0])):
            path.unlink(missing_ok=True)


def _fresh(target: Path) -> Path:
    """No other thread of any process has this name."""
    who = f"{os.getpid()}.{threading.get_native_id()}"
    return target.with_name(f".{target.name[-MOST_NAME:]}.{who}{ENDING}")


def _mode(target: Path) -> int | None:
    """None: there is no such file."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None


def _set_mode(fresh: Path, wanted: int | None) -> None:
    if wanted not in (None, _mode(fresh)):  # some file systems know but one
        fresh.chmod(wanted)


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
