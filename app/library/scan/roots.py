# SPDX-License-Identifier: GPL-3.0-or-later
"""The folders that are scanned, and what the library knows of the files below them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.library.store import Library, Seen
from app.library.store.database import now
from app.library.store.values import path_in, path_out

# File systems whose inode numbers outlive unplugging; of others only time and size are compared.
LASTING_INODES = frozenset({"ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "tmpfs"})
# Where the kernel does not tell what others change, or tells nothing at all.
UNWATCHED = frozenset(
    "nfs nfs4 cifs smb3 smbfs 9p ceph afs davfs fuse.sshfs fuse.rclone fuse.gvfsd-fuse fuse.s3fs "
    "fuse.glusterfs fuse.davfs2 virtiofs lustre".split()
)
KNOWN = (
    "SELECT t.path, t.id, COALESCE(f.mtime_ns, 0), COALESCE(f.size, 0), COALESCE(f.inode, 0), "
    "t.missing FROM tracks t LEFT JOIN files f ON f.id = t.id WHERE t.path IN (?)"
)
MOUNTS = Path("/proc/self/mountinfo")
OCTAL = re.compile(rb"\\([0-3][0-7]{2})")


@dataclass(frozen=True, slots=True)
class Root:
    """A folder whose music belongs to the library.

    Attributes:
        device: st_dev when it was a mount point; 0 when it was none.
        offline: it was not there the last time.
        files: seen by the last whole scan.
        scanned: when that ended; empty: never.
    """

    id: int
    path: str
    device: int = 0
    offline: bool = False
    files: int = 0
    scanned: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What the library has of a file: its track, and what told it from others."""

    id: int
    mtime_ns: int
    size: int
    inode: int
    missing: bool


class Roots:
    """The table of them."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._db = library.db

    def all(self) -> list[Root]:
        """In the order in which they were added."""
        rows = self._db.all(
            "SELECT id, path, device, offline, files, scanned FROM roots ORDER BY id"
        )
        return [Root(r[0], path_out(r[1]), r[2], bool(r[3]), r[4], r[5]) for r in rows]

    def add(self, path: str) -> Root:
        """Remember a folder, unless it lies in one that is known; folders within it are part of
        it from now on. Returns the one that it is in."""
        with self.library.transaction():
            known = self.all()
            for root in known:
                if path == root.path or is_below(path, root.path):
                    return root
            for root in known:
                if is_below(root.path, path):
                    self._db.run("DELETE FROM roots WHERE id = ?", (root.id,))
            self._db.run("INSERT INTO roots (path, added) VALUES (?, ?)", (path_in(path), now()))
            return next(r for r in self.all() if r.path == path)

    def remove(self, path: str) -> bool:
        """Neither scan nor watch it any more; its tracks stay."""
        return self._db.run("DELETE FROM roots WHERE path = ?", (path_in(path),)).rowcount > 0

    def set_offline(self, root: Root, offline: bool) -> None:
        """It is away, or is there again."""
        self._db.run("UPDATE roots SET offline = ? WHERE id = ?", (int(offline), root.id))

    def set_scanned(self, root: Root, device: int, files: int) -> None:
        """A whole scan of it has ended."""
        self._db.run(
            "UPDATE roots SET offline = 0, device = ?, files = ?, scanned = ? WHERE id = ?",
            (device, files, now(), root.id),
        )

    def known(self, paths: list[str]) -> dict[str, Known]:
        """Which of these files are in the library."""
        marks = ",".join("?" * len(paths))
        rows = self._db.all(KNOWN.replace("(?)", f"({marks})"), [path_in(p) for p in paths])
        return {path_out(r[0]): Known(r[1], r[2], r[3], r[4], bool(r[5])) for r in rows}

    def below(self, folder: str) -> Iterator[Seen]:
        """The tracks whose files are in a folder and the folders in it; in no order."""
        low, high = folder.rstrip("/") + "/", folder.rstrip("/") + "0"  # "0" follows "/"
        for first, last in ((path_in(low), path_in(high)), (_raw(low), _raw(high))):
            after: str | bytes = first
            while True:
                rows = self._db.all(
                    "SELECT t.id, t.path, COALESCE(f.mtime_ns, 0), COALESCE(f.size, 0), t.missing "
                    "FROM tracks t LEFT JOIN files f ON f.id = t.id "
                    "WHERE t.path > ? AND t.path < ? ORDER BY t.path LIMIT 2000",
                    (after, last),
                )
                for row in rows:
                    yield Seen(row[0], path_out(row[1]), row[2], row[3], bool(row[4]))
                if not rows:
                    break
                after = rows[-1][1]
            if isinstance(first, bytes):
                break  # the folder itself is not UTF-8: all below are bytes

    def path_of(self, track_id: int) -> tuple[str, bool]:
        """Where a track's file is, and whether it is missing there."""
        row = self._db.one("SELECT path, missing FROM tracks WHERE id = ?", (track_id,))
        return path_out(row[0]), bool(row[1])

    def set_inode(self, track_id: int, inode: int) -> None:
        """Remember which file it was."""
        self._db.run("UPDATE files SET inode = ? WHERE id = ?", (inode, track_id))


def is_below(path: str, folder: str) -> bool:
    """Whether a path lies in a folder."""
    return path.startswith(folder.rstrip("/") + "/")


def _raw(path: str) -> bytes:
    return path.encode("utf-8", "surrogateescape")


def file_system(path: str) -> str:
    """The kind of file system that a path is on, by the table of mounts; reads no disk."""
    found, longest = "", -1
    for mount, kind in _mounts(MOUNTS.read_bytes().splitlines()):
        inside = path == mount or is_below(path, mount)
        if inside and len(mount) >= longest:
            found, longest = kind, len(mount)
    return found


def _mounts(lines: Iterable[bytes]) -> Iterator[tuple[str, str]]:
    for line in lines:
        left, _, right = line.partition(b" - ")
        place = OCTAL.sub(lambda digits: bytes([int(digits[1], 8)]), left.split()[4])
        yield place.decode("utf-8", "surrogateescape"), right.split()[0].decode()
