# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on this machine's disks beside the library: drives, folders, other programs' libraries.

Drives may sleep, and folders of a network may never answer: all of it is looked up on a thread.
"""

import os
import queue
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

LOOK_S = 2.0  # how soon a drive that was plugged in is seen
MOST_FOLDERS = 2000  # in one folder
MOUNTS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
# kind of `interchange`: where its program keeps its library: below the home folder, and on drives
KEPT: Mapping[str, tuple[Sequence[str], Sequence[str]]] = {
    "rekordbox-usb": ((), ("PIONEER/rekordbox/export.pdb", ".PIONEER/rekordbox/export.pdb")),
    "rekordbox-db": (("Library/Pioneer/rekordbox/master.db",), ()),
    "rekordbox-xml": (("rekordbox.xml", "Documents/rekordbox.xml", "Music/rekordbox.xml"), ()),
    "serato": (("Music/_Serato_",), ("_Serato_",)),
    "traktor": (("Documents/Native Instruments/Traktor*/collection.nml",), ()),
    "virtualdj": (
        ("Documents/VirtualDJ/database.xml", "VirtualDJ/database.xml"),
        ("VirtualDJ/database.xml",),
    ),
    "mixxx": ((".mixxx/mixxxdb.sqlite", ".var/app/org.mixxx.Mixxx/.mixxx/mixxxdb.sqlite"), ()),
    "itunes": (("Music/iTunes/iTunes Music Library.xml", "Music/iTunes/iTunes Library.xml"), ()),
    "engine": (("Music/Engine Library",), ("Engine Library",)),
}
PROGRAMS = {
    "rekordbox-usb": "rekordbox",
    "rekordbox-db": "rekordbox",
    "rekordbox-xml": "rekordbox XML",
    "serato": "Serato",
    "traktor": "Traktor",
    "virtualdj": "VirtualDJ",
    "mixxx": "Mixxx",
    "itunes": "iTunes",
    "engine": "Engine DJ",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found.

    Attributes:
        drives: removable ones: path and name.
        programs: libraries: (kind, path) and a name.
        inside: the folders of a folder: path and name; empty text: nothing was asked.
    """

    drives: Mapping[str, str] | None = None
    programs: Mapping[tuple[str, str], str] | None = None
    folder: str = ""
    inside: Mapping[str, str] = field(default_factory=dict)


class Scout:
    """Looks around until it is closed.

    Args:
        home: the user's folder.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._asked: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._found: queue.SimpleQueue[Seen] = queue.SimpleQueue()
        self._ended = False
        self._drives: Mapping[str, str] | None = None
        self._thread = threading.Thread(target=self._run, name="places", daemon=True)
        self._thread.start()

    def look_into(self, folder: str) -> None:
        """Tell the folders of a folder."""
        self._asked.put(folder)

    def poll(self) -> list[Seen]:
        """What was found since the last call."""
        found = []
        while not self._found.empty():
            found.append(self._found.get())
        return found

    def close(self) -> None:
        """End the thread; it is not waited for: a folder may never answer."""
        self._ended = True
        self._asked.put(None)

    def _run(self) -> None:
        while not self._ended:
            self._look()
            try:
                folder = self._asked.get(timeout=LOOK_S)
            except queue.Empty:
                continue
            if folder:
                self._found.put(Seen(folder=folder, inside=folders_in(folder)))

    def _look(self) -> None:
        """Drives; and when they are others, the programs on them."""
        drives = removable()
        if drives != self._drives:
            self._drives = drives
            self._found.put(Seen(drives=drives, programs=libraries(self._home, drives)))


def removable() -> dict[str, str]:
    """Mounted drives that come and go: path and name."""
    import psutil  # type: ignore[import-untyped]

    try:
        mounted = psutil.disk_partitions(all=False)
    except OSError:
        return {}
    paths = sorted(p.mountpoint for p in mounted if p.mountpoint.startswith(MOUNTS))
    return {path: Path(path).name for path in paths}


def folders_in(folder: str) -> dict[str, str]:
    """The folders of a folder that are not hidden, by name."""
    try:
        with os.scandir(folder) as entries:
            names = [e.name for e in entries if not e.name.startswith(".") and e.is_dir()]
    except OSError:
        return {}
    names.sort(key=str.casefold)
    return {str(Path(folder, name)): name for name in names[:MOST_FOLDERS]}


def libraries(home: Path, drives: Mapping[str, str]) -> dict[tuple[str, str], str]:
    """Other programs' libraries: kind and path, and what to call them."""
    found = {}
    for kind, (at_home, on_drives) in KEPT.items():
        for path in _those(home, at_home):
            found[kind, str(path)] = PROGRAMS[kind]
        for drive, name in drives.items():
            for path in _those(Path(drive), on_drives):
                found[kind, str(path)] = f"{PROGRAMS[kind]} · {name}"
    return found


def _those(folder: Path, patterns: Sequence[str]) -> Iterator[Path]:
    for pattern in patterns:
        try:
            yield from sorted(folder.glob(pattern))[-1:]
        except OSError:
            continue
