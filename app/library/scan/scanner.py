# SPDX-License-Identifier: GPL-3.0-or-later
"""The scan: walks through folders, reads what is new or changed, marks what is missing.

The walk streams: neither the folders nor the files of a library are ever all in memory, and what
was committed before a kill is not read again.
"""

import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any, Self

from app.library.scan.errors import FolderError
from app.library.scan.intake import Intake, Read
from app.library.scan.pool import PATIENCE_S, Answer, End, Pool, Task
from app.library.scan.report import Progress, Tell
from app.library.scan.roots import LASTING_INODES, Known, Root, Roots, file_system, is_below
from app.library.store import Library

WORKERS = 2
FILES_A_TASK = 16
MOST_WAITING = 20_000  # files that wait to be read; the walk waits then
LOOK_S = 5.0  # for a folder or a file that may have moved
SETTLE_S = 2.0  # a file that still grows is looked at again after this
SHOW_S = 0.5


@dataclass(frozen=True, slots=True)
class Place:
    """What is to be scanned: a folder, alone or with all below it."""

    path: str
    deep: bool = True


@dataclass(slots=True)
class Walk:
    """One scan's state."""

    full: bool
    folders: list[str] = field(default_factory=list)
    files: deque[tuple[str, Known | None]] = field(default_factory=deque)
    changing: list[tuple[str, Known | None]] = field(default_factory=list)
    bad: set[str] = field(default_factory=set)  # folders that could not be looked through
    links: set[str] = field(default_factory=set)  # real paths of links that were followed
    shallow: dict[str, set[str]] = field(default_factory=dict)  # folders, and those in them
    asked: dict[str, Known | None] = field(default_factory=dict)  # files given to workers
    shown: float = 0.0

    @property
    def is_listed(self) -> bool:
        return not self.folders


class Scanner:
    """Scans for one library.

    Args:
        tell: takes events, see `report.Progress`.
        patience_s: for a folder or a file that gives no answer.

    Attributes:
        settles_s: leave files that were written in the last so many seconds to a later scan;
            None: wait for them.
    """

    def __init__(
        self,
        library: Library,
        tell: Tell,
        *,
        patience_s: float = PATIENCE_S,
        workers: int = WORKERS,
        read_task: str = "read",
        list_task: str = "list",
    ) -> None:
        self.library = library
        self.roots = Roots(library)
        self.pool = Pool(workers)
        self.stopped = False
        self.settles_s: float | None = None
        self._tell = tell
        self._patience_s = patience_s
        self._read_task, self._list_task = read_task, list_task
        self._lasting: dict[str, bool] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.pool.close()

    def stop(self) -> None:
        """End soon; what was read is kept. May be called by a signal."""
        self.stopped = True

    def scan(self, root: Root, *, full: bool = False) -> dict[str, Any]:
        """Scan all of a root.

        Args:
            full: also read what seems unchanged.

        Returns:
            Counts, `seconds`, `problem_lines`, `offline`, `complete`.
        """
        progress = Progress(self._tell, root.files)
        if (look := self._look(root)) is None:
            self.roots.set_offline(root, True)
            progress.problem(root.path, "folder", "is away; its tracks are kept")
            return progress.summary(offline=True, complete=False)
        if root.offline:
            self.roots.set_offline(root, False)
        walk, intake = self._walk([Place(root.path)], progress, full)
        complete = not self.stopped and not walk.bad
        offline = False
        if not self.stopped:
            if self._look(root) is None:  # it went while it was scanned
                self.roots.set_offline(root, offline := True)
                progress.problem(root.path, "folder", "went away; its tracks are kept")
            else:
                self._mark_missing(root.path, walk, intake, progress)
                device = look["device"] if look["device"] != look["around"] else 0
                self.roots.set_scanned(root, device, progress.counts.found)
        growing = sorted({_folder(path) for path, _ in walk.changing})
        return progress.summary(
            offline=offline, complete=complete and not offline, changing=growing
        )

    def scan_places(self, places: Iterable[Place], *, full: bool = False) -> dict[str, Any]:
        """Scan parts of roots: what a watcher saw change, or a folder that was asked for."""
        progress = Progress(self._tell)
        places = list(places)
        walk, intake = self._walk(places, progress, full)
        if not self.stopped:
            for place in places:
                if self._is_online(place.path):
                    self._mark_missing(place.path, walk, intake, progress)
        growing = sorted({_folder(path) for path, _ in walk.changing})
        complete = not self.stopped and not walk.bad
        return progress.summary(offline=False, complete=complete, changing=growing)

    def check_folder(self, path: str) -> None:
        """Raises FolderError: it is none, or gives no answer."""
        found = self.pool.ask(Task("look", [path + "/."], LOOK_S))
        if not found:
            raise FolderError(f"{PurePath(path)}: gives no answer")
        if not found[0]["there"]:
            raise FolderError(f"{PurePath(path)}: there is no such folder")

    def _look(self, root: Root) -> dict[str, Any] | None:
        """The root, or None: it is away."""
        found = self.pool.ask(Task("look", [root.path], LOOK_S))
        return found[0] if found and self._is_there(root, found[0]) else None

    def is_there(self, root: Root) -> bool | None:
        """Whether a root is there; None: it gives no answer."""
        found = self.pool.ask(Task("look", [root.path], LOOK_S))
        return self._is_there(root, found[0]) if found else None

    def _is_there(self, root: Root, look: dict[str, Any]) -> bool:
        """Not when it is gone, empty where files were, or no mount point any more."""
        if not look["there"] or (root.device and look["device"] == look["around"]):
            return False
        return not look["empty"] or all(seen.missing for seen in self.roots.below(root.path))

    def _is_online(self, path: str) -> bool:
        """Whether the root of a path is there."""
        for root in self.roots.all():
            if path == root.path or is_below(path, root.path):
                return self._look(root) is not None
        return True

    def _exist(self, paths: list[str]) -> set[str]:
        """Which of these are there; those without an answer are taken to be."""
        found = self.pool.ask(Task("look", paths, LOOK_S))
        gone = {m["path"] for m in found if not m["there"]}
        return set(paths) - gone

    def _has_lasting_inodes(self, path: str) -> bool:
        folder = str(PurePath(path).parent)
        if folder not in self._lasting:
            if len(self._lasting) > MOST_WAITING:
                self._lasting.clear()
            self._lasting[folder] = file_system(folder) in LASTING_INODES
        return self._lasting[folder]

    def _walk(self, places: list[Place], progress: Progress, full: bool) -> tuple[Walk, Intake]:
        walk = Walk(full, [p.path for p in reversed(places)])
        walk.shallow = {p.path: set() for p in places if not p.deep}
        intake = Intake(self.roots, progress, self._exist, self._has_lasting_inodes)
        try:
            self._run(walk, intake, progress)
            if walk.changing and not self.stopped and self.settles_s is None:
                time.sleep(SETTLE_S)
                walk.files.extend(walk.changing)
                walk.changing = []
                self._run(walk, intake, progress)
            for path, known in walk.changing:
                if known is not None:
                    intake.seen.add(known.id)
                if self.settles_s is None:
                    progress.problem(path, "file", "is still being written; read next time")
        finally:
            self.pool.drop()  # of a scan that was stopped
            intake.commit(now=True)
        progress.show()
        return walk, intake

    def _run(self, walk: Walk, intake: Intake, progress: Progress) -> None:
        while not self.stopped and (walk.folders or walk.files or self.pool.busy):
            self._hand_out(walk, progress)
            self.pool.listen(self._list_task, len(walk.files) < MOST_WAITING)
            for answer in self.pool.poll(0.1):
                if answer.task.name == self._list_task:
                    self._take_listing(answer, walk, intake, progress)
                else:
                    self._take_files(answer, walk, intake, progress)
            intake.commit()
            if time.monotonic() - walk.shown > SHOW_S:
                walk.shown = time.monotonic()
                progress.listing = not walk.is_listed
                progress.show()

    def _hand_out(self, walk: Walk, progress: Progress) -> None:
        """Keep the workers busy: one walks ahead, the others read."""
        while self.pool.free:
            alone = not walk.files or not self.pool.under_way(self._list_task)
            if walk.folders and len(walk.files) < MOST_WAITING and alone:
                self.pool.start(Task(self._list_task, walk.folders.pop(), self._patience_s))
                continue
            batch: list[str] = []
            while walk.files and len(batch) < FILES_A_TASK:
                path, known = walk.files.popleft()
                if _folder(path) in walk.bad:
                    progress.counts.skipped += 1
                    continue
                walk.asked[path] = known
                batch.append(path)
            if not batch:
                return
            if self.settles_s is None:
                self.pool.start(Task(self._read_task, batch, self._patience_s))
            else:
                self.pool.start(Task("settled", [self.settles_s, batch], self._patience_s))

    def _take_listing(self, answer: Answer, walk: Walk, intake: Intake, progress: Progress) -> None:
        folder = str(answer.task.of)
        match answer.end:
            case End.NOT_YET:
                self._take_entries(folder, answer.message, walk, intake, progress)
            case End.DONE:
                progress.counts.folders += 1
            case End.FAILED if answer.message["error"] == "it vanished":
                pass
            case End.FAILED:
                walk.bad.add(folder)
                progress.problem(folder, "folder", answer.message["error"])
            case End.HUNG:
                walk.bad.add(folder)
                why = f"gives no answer for {self._patience_s:.0f} s; skipped"
                progress.problem(folder, "folder", why)
            case End.DIED:
                walk.bad.add(folder)
                progress.problem(folder, "folder", "cannot be looked through; skipped")

    def _take_entries(
        self, folder: str, message: dict[str, Any], walk: Walk, intake: Intake, progress: Progress
    ) -> None:
        for name, why in message["problems"]:
            progress.problem(_join(folder, name), "file", why)
        inside = [_join(folder, name) for name in message["folders"]]
        for name, real in message["links"]:
            if not self._is_walked(real, walk):
                walk.links.add(real)
                inside.append(_join(folder, name))
        if folder in walk.shallow:
            walk.shallow[folder].update(inside)
        else:
            walk.folders.extend(sorted(inside, reverse=True))
        files = message["files"]
        progress.counts.found += len(files)
        if not files:
            return
        paths = [_join(folder, row[0]) for row in files]
        known = self.roots.known(paths)
        for path, (_, mtime_ns, size, inode) in zip(paths, files, strict=True):
            old = known.get(path)
            if old is None or walk.full or not _is_same(old, mtime_ns, size, inode):
                walk.files.append((path, old))
            else:
                intake.unchanged(old)

    def _is_walked(self, real: str, walk: Walk) -> bool:
        """Whether what a link leads to is walked through anyway, or was."""
        tops = [*walk.links, *(root.path for root in self.roots.all())]
        return any(real == top or is_below(real, top) for top in tops)

    def _take_files(self, answer: Answer, walk: Walk, intake: Intake, progress: Progress) -> None:
        message = answer.message
        if answer.end is End.NOT_YET:
            path = message["path"]
            known = walk.asked.pop(path, None)
            if "changing" in message:
                walk.changing.append((path, known))
            elif "failed" in message:
                self._fail(path, known, message["failed"], intake, progress)
            else:
                for line in message["problems"]:
                    progress.problem(path, "tags", line)
                intake.put(Read(path, message, known))
            return
        asked = answer.task.of[1] if answer.task.name == "settled" else answer.task.of
        left = [path for path in asked if path in walk.asked]
        if left and answer.end is not End.DONE:
            culprit = left.pop(0)
            why = message.get("error", "cannot be read: its reader ended")
            if answer.end is End.HUNG:
                walk.bad.add(_folder(culprit))
                why = f"gives no answer for {self._patience_s:.0f} s; its folder is skipped"
            self._fail(culprit, walk.asked.pop(culprit), why, intake, progress)
        for path in left:
            walk.files.appendleft((path, walk.asked.pop(path)))

    def _fail(
        self, path: str, known: Known | None, why: str, intake: Intake, progress: Progress
    ) -> None:
        """A file is there, but cannot be read: what was known of it stays."""
        progress.counts.skipped += 1
        progress.problem(path, "file", why)
        if known is not None and why not in ("no such file", "it vanished"):
            intake.seen.add(known.id)

    def _mark_missing(self, folder: str, walk: Walk, intake: Intake, progress: Progress) -> None:
        """Mark tracks whose files were not seen, where all could be looked through."""
        below = walk.shallow.get(folder)
        lost = []
        for seen in self.roots.below(folder):
            if seen.missing or seen.id in intake.seen:
                continue
            if any(is_below(seen.path, bad) for bad in walk.bad):
                continue
            if below is not None and _folder(seen.path) != folder:
                first = seen.path[len(folder.rstrip("/")) + 1 :].split("/")[0]
                if _join(folder, first) in below:
                    continue  # in a folder that was not looked at
            lost.append(seen.id)
        if lost:
            self.library.set_missing(lost, True)
            progress.counts.missing += len(lost)


def _is_same(old: Known, mtime_ns: int, size: int, inode: int) -> bool:
    same = (old.mtime_ns, old.size) == (mtime_ns, size)
    return same and old.inode in (0, inode)


def _join(folder: str, name: str) -> str:
    return f"{folder.rstrip('/')}/{name}"


def _folder(path: str) -> str:
    return path.rpartition("/")[0] or "/"
