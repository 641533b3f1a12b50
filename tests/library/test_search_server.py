# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that reads the library serves the window, dies with it, and is replaced when it
dies alone."""

import contextlib
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.library.model import NodeKind, Track
from app.library.search import Context, Follower, Index, Search, follow, index, parse
from app.library.search.orders import SORTED
from app.library.search.server import messages, serve
from app.library.search.server import reader as reading
from app.library.search.server.messages import Begin, receive
from app.library.search.server.reader import Reader
from app.library.store import Library
from tests.library.search_rows import listed, same, wait

SHOWS = """
import sys, time
from pathlib import Path
from app.library.search import Follower
follower = Follower(Path(sys.argv[1]))
while not follower.ready:
    time.sleep(0.01)
print(follower.pid, flush=True)
time.sleep(600)
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.db"


@pytest.fixture
def library(path):
    with Library.open(path) as made:
        for n in range(30):
            made.put(Track(f"/m/{n}.mp3", title=f"Söng {n}", bpm=100.0 + n % 7))
        yield made


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    monkeypatch.setattr(follow, "RETRY_S", 0.05)
    monkeypatch.setattr(follow, "AGAIN_S", 0.05)
    monkeypatch.setattr(serve, "RETRY_S", 0.01)


class Thread:
    """A server in this process, that a test can reach into."""

    pid = 0

    def __init__(self, link):
        self._link = link
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self):
        begin, _ = receive(self._link)
        serve.Server(self._link, begin, leave=lambda code: None).run()
        self._link.shutdown(socket.SHUT_RDWR)  # ends the thread that listens
        self._link.close()

    def wait(self, timeout=None):
        self._thread.join(timeout)

    def kill(self): ...


@pytest.fixture
def inside(monkeypatch):
    """Servers are threads."""

    def launch():
        ours, theirs = socket.socketpair(socket.AF_UNIX, messages.KIND)
        return ours, Thread(theirs)

    monkeypatch.setattr(follow, "launch", launch)


@contextlib.contextmanager
def following(path, keep=None, look_s=0.01):
    follower = Follower(path, keep, look_s)
    try:
        yield follower
    finally:
        follower.close()


def lives(pid):
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    return False


def titles(follower):
    snapshot = follower.snapshot
    order = snapshot.order("title").listed(snapshot.alive, descending=False)
    return [snapshot.texts(int(row))["title"] for row in order]


def test_the_window_shows_what_a_reader_here_would(library, path):
    crate = library.add_list("Friday", NodeKind.CRATE)
    library.set_entries(crate, [3, 1, 3])
    with following(path) as follower:
        wait(lambda: follower.ready and len(follower.snapshot.orders) == len(SORTED))
        with Library.open(path, read_only=True) as other:
            here = Reader(other).read()
        same(follower.snapshot, here)
        assert follower.snapshot.lists == here.lists
        for query in ("song", "bpm:101-103", "crate:friday -2", ""):
            found = [
                Search().rows(parse(query), snapshot, Context(now=1e9), "title").tolist()
                for snapshot in (follower.snapshot, here)
            ]
            assert found[0] == found[1]


def test_after_random_edits_the_window_shows_what_a_fresh_reading_finds(path):
    rng = random.Random(8)
    with Library.open(path) as library, following(path) as follower:
        for step in range(12):
            with library.transaction():
                for n in range(rng.randrange(1, 400)):
                    library.put(Track(f"/m/{step} {n}.mp3", title=f"{rng.random()}", bpm=99.0))
                ids = [row.id for row in library.rows(0)]
                for number in rng.sample(ids, min(len(ids), 40)):
                    library.edit(number, title=f"changed {rng.random()}")
                library.delete_tracks(rng.sample(ids, min(len(ids), rng.randrange(60))))
            follower.hurry()
            revision = library.revision()
            wait(lambda at=revision: follower.snapshot.revision == at)
            with Library.open(path, read_only=True) as other:
                same(follower.snapshot, Reader(other).read())
        assert set(follower.snapshot.orders) == set(SORTED)


def test_a_server_that_is_killed_is_replaced_and_the_list_stays(library, path):
    with following(path) as follower:
        follower.ask(["/m/1.mp3"])
        wait(lambda: follower.ready and follower.known)
        pid, number, shown = follower.pid, follower.snapshot.number, titles(follower)
        os.kill(pid, signal.SIGKILL)
        wait(lambda: follower.pid not in (pid, 0))
        assert titles(follower) == shown
        assert follower.trouble == ""
        library.edit(1, title="A new one")
        follower.hurry()
        wait(lambda: "A new one" in titles(follower))
        assert follower.snapshot.number > number
        assert set(follower.known) == {"/m/1.mp3"}
        assert not lives(pid)


def test_the_server_ends_when_the_window_is_killed(library, path):
    words = [sys.executable, "-c", SHOWS, str(path)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as window:
        pid = int(window.stdout.readline())
        assert lives(pid)
        window.kill()
        wait(lambda: not lives(pid))


def test_the_server_ends_too_when_the_window_is_killed_before_anything_was_read(path):
    words = [sys.executable, "-c", SHOWS.replace("not follower.ready", "not follower.pid")]
    with subprocess.Popen([*words, str(path)], stdout=subprocess.PIPE, text=True) as window:
        pid = int(window.stdout.readline())
        window.kill()  # its server still starts
        wait(lambda: not lives(pid))


def test_closing_ends_the_server_and_keeps_the_index(path, tmp_path, library, monkeypatch):
    monkeypatch.setattr(follow, "CLOSE_S", 120.0)
    for n in range(reading.WORTH_KEEPING):
        library.put(Track(f"/n/{n}.mp3"))
    keep = tmp_path / "cache" / "search-index"
    with following(path, keep) as follower:
        wait(lambda: follower.ready and set(follower.snapshot.orders) == set(SORTED))
        pid = follower.pid
    assert not lives(pid)
    assert keep.exists()
    follower.close()  # twice does no harm
    with following(path, keep) as follower:
        wait(lambda: follower.ready)
        assert set(follower.snapshot.orders) == set(SORTED)  # they were kept, too


def test_a_server_that_hangs_keeps_the_window_from_nothing(library, path, monkeypatch):
    monkeypatch.setattr(follow, "CLOSE_S", 0.2)
    with following(path) as follower:
        wait(lambda: follower.ready)
        pid = follower.pid
        os.kill(pid, signal.SIGSTOP)
        start = time.monotonic()
        for n in range(3000):
            follower.hurry()
            follower.ask([f"/m/{n}.mp3"])
        assert time.monotonic() - start < 30.0  # 5 ms each, on a machine that does much else
    assert not lives(pid)


class Stuck:
    """A process that waits for a drive: it tells nothing, and cannot be killed."""

    pid, killed = 1, False

    def __init__(self, link):
        self.link, self.gone = link, threading.Event()

    def wait(self, timeout=None):
        if not self.gone.wait(timeout):
            raise subprocess.TimeoutExpired("", timeout)

    def kill(self):
        self.killed = True


def test_a_server_that_cannot_be_killed_does_not_keep_the_window_from_its_end(path, monkeypatch):
    ours, theirs = socket.socketpair(socket.AF_UNIX, messages.KIND)
    stuck = Stuck(theirs)
    monkeypatch.setattr(follow, "CLOSE_S", 0.05)
    monkeypatch.setattr(follow, "launch", lambda: (ours, stuck))
    follower = Follower(path)
    wait(lambda: follower.pid)
    closing = threading.Thread(target=follower.close)
    closing.start()
    closing.join(30)
    held = closing.is_alive()
    theirs.close()
    stuck.gone.set()
    closing.join()
    assert stuck.killed
    assert not held


def test_a_server_that_cannot_be_started_is_told_in_one_line(library, path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with following(path) as follower:
        wait(lambda: follower.trouble)
        assert "cannot be started: No such file" in follower.trouble
        monkeypatch.undo()
        wait(lambda: follower.ready)
        assert follower.trouble == ""


def test_a_server_that_ends_at_once_is_told(library, path, monkeypatch):
    monkeypatch.setattr(follow, "SERVER", "app.library.search.no_such_server")
    with following(path) as follower:
        wait(lambda: follower.trouble)
        assert "\n" not in follower.trouble
        monkeypatch.setattr(follow, "SERVER", "app.library.search.server")
        wait(lambda: follower.ready)


def test_what_is_cut_short_ends_the_connection_and_another_server_is_started(
    library, path, monkeypatch
):
    launch, ended = follow.launch, []

    def bad():
        monkeypatch.setattr(follow, "launch", launch)
        ours, theirs = socket.socketpair(socket.AF_UNIX, messages.KIND)
        theirs.send(b"h\x80\x05cut")
        process = subprocess.Popen([sys.executable, "-c", ""])
        ended.append((theirs, process))
        return ours, process

    monkeypatch.setattr(follow, "launch", bad)
    with following(path) as follower:
        wait(lambda: follower.ready)
        assert follower.snapshot.count == 30
    ended[0][0].close()
    assert ended[0][1].returncode is not None


def test_a_fault_is_told_and_the_library_is_read_again(library, path, monkeypatch, inside):
    faults = [ValueError("oops")]
    told, add = [], Index.add
    monkeypatch.setattr(Index, "add", lambda s, r: fail(faults.pop()) if faults else add(s, r))
    monkeypatch.setattr(Follower, "_tell", lambda s, text: told.append(text))
    with following(path) as follower:
        wait(lambda: follower.snapshot.count == 30)
    assert faults == []
    assert told == [f"{path}: cannot be shown: oops"]


def fail(error):
    raise error


def test_a_worn_index_is_made_anew(library, path, monkeypatch, inside):
    monkeypatch.setattr(index, "WORN_ROWS", 10)
    with following(path) as follower:
        wait(lambda: follower.ready)
        old = follower.snapshot
        shown = old.alive.copy(), str(old.track(4))
        for step in range(12):
            for number in range(1, 9):
                library.edit(number, title=f"version {step} {number}")
            revision = library.revision()
            follower.hurry()
            wait(lambda at=revision: follower.snapshot.revision == at)
        assert len(follower.snapshot.alive) < 30 + 8 * 12
        assert "version 11 8" in titles(follower)
        assert listed(old, "id") == list(range(1, 31))
        assert (old.alive == shown[0]).all()
        assert str(old.track(4)) == shown[1]


def test_a_replaced_and_then_a_damaged_library(library, path, tmp_path):
    other = tmp_path / "other" / "library.db"
    with Library.open(other) as made:
        made.put(Track("/m/x.mp3", title="Other"))
    with following(path) as follower:
        wait(lambda: follower.ready)
        pid = follower.pid
        library.close()
        for name in ("library.db-wal", "library.db-shm"):
            (tmp_path / name).unlink(missing_ok=True)
        other.replace(path)
        wait(lambda: titles(follower) == ["Other"])
        path.unlink()
        path.write_bytes(b"no library" * 500)
        wait(lambda: follower.trouble)
        assert titles(follower) == ["Other"]
        assert follower.pid == pid


def test_the_first_snapshot_does_not_wait_for_all_orders(library, path):
    ours, theirs = socket.socketpair(socket.AF_UNIX, messages.KIND)
    with ours, theirs:
        left = []
        server = serve.Server(theirs, Begin(str(path), "", 0.01, 7, ("/m/1.mp3",)), left.append)
        thread = threading.Thread(target=server.run)
        thread.start()
        came = [receive(ours) for _ in range(3)]
        ours.shutdown(socket.SHUT_RDWR)
        thread.join()
        for _, fds in came:
            for fd in fds:
                os.close(fd)
    first, answer, orders = (message for message, _ in came)
    assert set(first.orders) == {"artist", "id"}
    assert first.number == 8
    assert answer.known["/m/1.mp3"].id == 2
    assert set(orders.orders) == set(SORTED) - {"artist", "id"}
    assert left == [0]  # the window is gone: so is the process


def test_servers_that_die_one_after_the_other_are_not_started_without_end(path, monkeypatch):
    monkeypatch.setattr(follow, "RETRY_S", 600.0)
    starts = []
    monkeypatch.setattr(Follower, "_serve", lambda self: (starts.append(1), True)[1])
    with following(path):
        wait(lambda: starts)
        time.sleep(0.3)  # a hundred could have been started
    assert len(starts) == 1
