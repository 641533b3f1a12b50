# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing tags: only the fields asked for, into a copy that takes the file's place when it reads
back right. A crash leaves the old file or the new one, never half of one."""

import contextlib
import fcntl
import hashlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.files import sync
from app.media.container.layout import Kind
from app.media.errors import MediaError
from app.media.tags.put import EDITORS
from app.media.tags.read import FileTags, read_file

LARGEST_TAGS = 1 << 26  # bytes beside the sound: more would have to pass through memory
NEAR = {"bpm": 0.01, "gain_db": 0.02, "peak": 1e-5, "rating": 10}


class TagWriteError(MediaError):
    """The tags were not written; the file is as it was."""


def write_tags(path: str | Path, fields: Mapping[str, Any]) -> FileTags:
    """Write fields of `app.library.model.Track`, by name; empty, 0 and None remove a field.

    Everything else in the file stays: other tags, pictures, the sound, the ID3 version (2.2
    becomes 2.3), owner, mode, extended attributes.

    Returns:
        What the file says now.

    Raises:
        TagWriteError: it cannot be written, is being written by another program, or would not
            read back right. The file is as it was.
    """
    target = Path(os.path.realpath(path))  # a link stays a link
    try:
        before = read_file(target)
        _check(target, before)
        copy = _copy_name(target)
        try:
            _copy(target, copy)
            EDITORS[before.kind or Kind.MP3](copy, fields)
            after = _verified(target, before, copy, fields)
            _take_place(target, before, copy)
        finally:
            copy.unlink(missing_ok=True)
    except TagWriteError:
        raise
    except MediaError as error:
        raise TagWriteError(target, error.reason) from error
    except OSError as error:
        raise TagWriteError(target, f"cannot be written ({error.strerror or error})") from error
    except Exception as error:
        raise TagWriteError(target, f"its tags cannot be written ({error})") from error
    status = target.stat()
    return FileTags(
        after.kind,
        after.sound,
        after.fields,
        after.audio_hash,
        status.st_mtime_ns,
        status.st_size,
        status.st_ino,
        after.problems,
    )


def _check(path: Path, file: FileTags) -> None:
    """Raises TagWriteError: it must not be written, or not by us."""
    if file.kind not in EDITORS:
        raise TagWriteError(path, "tags of this kind of file are not written")
    if not os.access(path, os.W_OK):
        raise TagWriteError(path, "no permission to write it")
    around = file.size - round(file.sound.bit_rate * file.sound.seconds / 8)
    if around > LARGEST_TAGS and file.kind in (Kind.MP3, Kind.FLAC, Kind.OGG):
        raise TagWriteError(path, "holds pictures of many megabytes; its tags are left alone")
    if _is_being_written(path):
        raise TagWriteError(path, "another program is writing it")


def _is_being_written(path: Path) -> bool:
    """Whether somebody has it open for writing: the kernel then refuses a lease for reading."""
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except BlockingIOError:
        return True
    except OSError:
        return False  # not our file, or a file system without leases: nobody can tell
    finally:
        os.close(handle)
    return False


def _copy_name(path: Path) -> Path:
    """Beside the file, hidden from scans, the same each time: a crash leaves one at most."""
    name = hashlib.blake2b(os.fsencode(path.name), digest_size=8).hexdigest()
    return path.with_name(f".djuniverse-{name}.part")


def _copy(path: Path, copy: Path) -> None:
    with path.open("rb") as source, copy.open("wb") as target:
        status = os.fstat(source.fileno())
        os.fchmod(target.fileno(), 0o600)
        shutil.copyfileobj(source, target, 1 << 20)
        with contextlib.suppress(PermissionError):
            os.fchown(target.fileno(), status.st_uid, status.st_gid)
    shutil.copystat(path, copy)
    os.utime(copy)
    if not os.access(copy, os.W_OK):
        copy.chmod(0o600)


def _verified(path: Path, before: FileTags, copy: Path, fields: Mapping[str, Any]) -> FileTags:
    """What the copy says. Raises TagWriteError: not what it should."""
    after = read_file(copy)
    if after.audio_hash != before.audio_hash:
        raise TagWriteError(path, "its sound would not be the same")
    for name in {*before.fields, *after.fields, *fields}:
        wanted = fields[name] if name in fields else before.fields.get(name)
        if not _same(name, after.fields.get(name), wanted):
            what = "cannot be written" if name in fields else "would change"
            raise TagWriteError(path, f"its {name} {what}")
    return after


def _same(name: str, read: Any, wanted: Any) -> bool:
    if name in NEAR and read is not None and wanted is not None:
        return bool(abs(read - wanted) <= NEAR[name])
    if isinstance(wanted, str):
        return " ".join(str(read or "").split()) == " ".join(wanted.split())
    return bool(read == wanted or (not read and not wanted))


def _take_place(path: Path, before: FileTags, copy: Path) -> None:
    """Put the copy into the file's place, and make sure that both are on the disk."""
    sync(copy)
    status = path.stat()
    if (status.st_mtime_ns, status.st_size) != (before.mtime_ns, before.size):
        raise TagWriteError(path, "another program has changed it meanwhile")
    copy.chmod(status.st_mode & 0o7777)
    copy.replace(path)
    sync(path.parent)
