# SPDX-License-Identifier: GPL-3.0-or-later
"""Watching folders: the library follows what happens in them."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.library.scan import service as module
from app.library.scan import watch
from app.library.scan.scanner import Place
from app.library.scan.service import Service
from app.library.scan.watch import Dirty, Watcher
from app.library.store import LibraryError
from tests.library.scan_files import Desk, song


class Stage:
    """A service, turned by hand."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk(folder)
        self.music = folder / "music"
        self.service = Service(self.desk.scanner, self.desk.take)

    def until(self, reached: Callable[[], bool], seconds: float = 60.0) -> bool:
        end = time.monotonic() + seconds
        while not reached() and time.monotonic() < end:
            self.service.turn()
            time.sleep(0.02)
        return reached()

    def titles(self) -> set[str]:
        return set(self.desk.titles().values())

    def scans(self) -> int:
        return sum(e["event"] == "scanned" for e in self.desk.events)


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.setattr(watch, "QUIET_S", 0.1)
    monkeypatch.setattr(module, "LOOK_S", 0.2)
    monkeypatch.setattr(module, "SETTLED_S", 0.0)
    made = Stage(tmp_path)
    song(made.music / "house" / "a.wav", "Alpha")
    made.desk.scanner.roots.add(str(made.music))
    assert made.until(lambda: made.titles() == {"Alpha"})
    yield made
    for watched in made.service._watched.values():
        watched.stop()
    made.desk.close()


def test_a_session_finds_what_changed_and_then_follows(stage: Stage) -> None:
    """Added, renamed, moved with its folder, deleted."""
    song(stage.music / "new" / "b.wav", "Beta")
    assert stage.until(lambda: stage.titles() == {"Alpha", "Beta"})
    track = stage.desk.library.find(str(stage.music / "new" / "b.wav"))
    (stage.music / "new" / "b.wav").rename(stage.music / "new" / "c.wav")
    moved = str(stage.music / "new" / "c.wav")
    assert stage.until(lambda: stage.desk.library.find(moved) == track)
    (stage.music / "new").rename(stage.music / "house" / "newer")
    moved = str(stage.music / "house" / "newer" / "c.wav")
    assert stage.until(lambda: stage.desk.library.find(moved) == track)
    shutil.rmtree(stage.music / "house" / "newer")
    assert stage.until(lambda: stage.desk.missing() == {"c.wav"})
    assert stage.titles() == {"Alpha", "Beta"}


def test_a_folder_moved_in_from_elsewhere_is_taken_whole(stage: Stage) -> None:
    song(stage.music.parent / "elsewhere" / "deep" / "d.wav", "Delta")
    (stage.music.parent / "elsewhere").rename(stage.music / "moved in")
    assert stage.until(lambda: stage.titles() == {"Alpha", "Delta"})


def test_what_changed_while_the_library_was_busy_is_looked_at_later(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan, busy = stage.desk.scanner.scan_places, [LibraryError("it is busy")]

    def scan_places(places: list[Place]) -> dict[str, Any]:
        if busy:
            raise busy.pop()
        return scan(places)

    monkeypatch.setattr(stage.desk.scanner, "scan_places", scan_places)
    song(stage.music / "house" / "b.wav", "Beta")
    assert stage.until(lambda: stage.titles() == {"Alpha", "Beta"})
    assert not busy


def test_a_drive_that_goes_and_comes_loses_nothing(stage: Stage) -> None:
    roots = stage.desk.scanner.roots
    away = stage.music.rename(stage.music.parent / "unplugged")
    assert stage.until(lambda: roots.all()[0].offline)
    assert stage.desk.missing() == set()
    song(away / "house" / "z.wav", "Zeta")
    away.rename(stage.music)
    assert stage.until(lambda: stage.titles() == {"Alpha", "Zeta"})
    assert not roots.all()[0].offline


def test_a_file_that_still_grows_waits(stage: Stage) -> None:
    stage.desk.scanner.settles_s = 3600.0
    song(stage.music / "g.wav", "Growing")
    assert stage.until(lambda: stage.scans() > 2)
    assert stage.titles() == {"Alpha"}
    stage.desk.scanner.settles_s = 0.0
    assert stage.until(lambda: stage.titles() == {"Alpha", "Growing"})


def test_a_new_root_is_followed_and_a_forgotten_one_left(stage: Stage) -> None:
    other = stage.music.parent / "other"
    song(other / "o.wav", "Omega")
    roots = stage.desk.scanner.roots
    roots.add(str(other))
    assert stage.until(lambda: "Omega" in stage.titles())
    roots.remove(str(stage.music))
    assert stage.until(lambda: list(stage.service._watched) == [str(other)])
    assert "Alpha" in stage.titles()


def test_without_watches_the_folder_is_scanned_now_and_then(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from watchdog.observers.inotify import InotifyObserver

    def no_watches_left(*_words: object, **_more: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr(InotifyObserver, "schedule", no_watches_left)
    monkeypatch.setattr(module, "SOON_S", 0.1)
    for watched in stage.service._watched.values():
        watched.stop()
        watched.next_scan = 0.0
    song(stage.music / "p.wav", "Polled")
    assert stage.until(lambda: "Polled" in stage.titles())
    watcher = stage.service._watched[str(stage.music)].watcher
    assert watcher is not None
    assert not watcher.works


def test_a_network_folder_is_not_watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "file_system", lambda _path: "nfs4")
    watcher = Watcher(str(tmp_path), lambda *_: None)
    assert (watcher.works, watcher.ready) == (False, True)


def test_a_folder_is_looked_at_when_it_has_come_to_rest() -> None:
    dirty = Dirty()
    dirty.mark("/m/deep", True)
    dirty.mark("/m/a", False)
    dirty.mark("/m/deep", False)
    now = time.monotonic()
    assert dirty.take(now) == []
    assert dirty.take(now + watch.QUIET_S + 1) == [("/m/a", False), ("/m/deep", True)]
    assert dirty.take(now + 99) == []
