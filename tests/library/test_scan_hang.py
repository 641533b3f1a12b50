# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives that hang and files that kill their reader: told, skipped, and the rest goes on."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace as Values

import pytest

from app.library.scan.pool import Answer, End, Pool, Task
from app.library.store import Library
from app.library.store.safety import check
from tests.library.scan_files import Desk, counted, song

TESTS = "tests.library.scan_files"
ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 10.0  # a worker loads the readers of tags in this time too


def until_end(pool: Pool) -> list[Answer]:
    answers: list[Answer] = []
    end = time.monotonic() + 120
    while pool.busy and time.monotonic() < end:
        answers += pool.poll(0.1)
    return answers


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    for name in ("a.wav", "b.wav", "stuck/c.wav", "stuck/d.wav", "z/e.wav", "z/f.wav"):
        song(folder / name)
    return folder


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path, patience_s=PATIENCE_S)
    yield made
    made.close()


def test_a_worker_that_hangs_is_given_up(tmp_path: Path) -> None:
    with Pool(1) as pool:
        pool.start(Task(f"{TESTS}:hang", None, 0.2))
        (pid,) = pool.pids
        assert [a.end for a in until_end(pool)] == [End.HUNG]
        assert not alive(pid)
        assert pool.ask(Task("look", [str(tmp_path)]))[0]["there"]


def test_one_that_is_slow_to_end_is_buried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.library.scan.pool.END_S", 0.0)
    with Pool(1) as pool:
        assert pool.ask(Task("look", [str(tmp_path)]))
        process = pool._workers[0].process
    assert process.returncode is not None


def test_one_that_nobody_listens_to_is_not_late() -> None:
    with Pool(1) as pool:
        pool.start(Task(f"{TESTS}:hang", None, 0.1))
        list(pool.poll(120.0))  # it has started
        pool.listen(f"{TESTS}:hang", wanted=False)
        time.sleep(0.2)
        assert list(pool.poll(0.0)) == []
        pool.listen(f"{TESTS}:hang", wanted=True)
        assert [a.end for a in until_end(pool)] == [End.HUNG]


def test_one_that_spoke_while_nobody_listened_is_not_late(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when a scan writes to the library for long."""
    clock, ends, begun = [0.0], [], 0
    monkeypatch.setattr("app.library.scan.pool.time", Values(monotonic=lambda: clock[0]))
    first, second = tmp_path / "first", tmp_path / "second"
    with Pool(2) as pool:
        pool.start(Task(f"{TESTS}:say_twice", str(first), 1e9))
        pool.start(Task(f"{TESTS}:say_twice", str(second), 20.0))
        while begun < 2:
            begun += len(list(pool.poll(0.1)))
        first.touch()
        while pool.busy:
            for answer in pool.poll(0.1):
                if not second.exists():
                    second.touch()
                    assert select.select([pool._workers[1].out], [], [], 120)[0]
                    clock[0] += 100.0
                if answer.end is not End.NOT_YET:
                    ends.append(answer.end)
    assert ends == [End.DONE, End.DONE]


def test_an_answer_may_come_beside_work_under_way(tmp_path: Path) -> None:
    with Pool(1) as pool:
        pool.start(Task(f"{TESTS}:hang", None))
        assert pool.ask(Task("look", [str(tmp_path / "no")]))[0]["there"] is False
        assert pool.busy == 1


def test_a_file_that_hangs_costs_its_folder(desk: Desk, music: Path) -> None:
    desk.scanner._read_task = f"{TESTS}:hang_at_some"
    report = desk.scan(music)
    assert set(desk.titles()) == {"a.wav", "b.wav", "e.wav", "f.wav"}
    assert "stuck" in report["problem_lines"][0]
    assert "gives no answer" in report["problem_lines"][0]
    assert (report["problems"], report["complete"]) == (1, False)


def test_a_folder_that_hangs_is_skipped_and_its_tracks_stay(desk: Desk, music: Path) -> None:
    desk.scan(music)
    (music / "z" / "f.wav").unlink()
    desk.scanner._list_task = f"{TESTS}:hang_in_some"
    report = desk.scan(music)
    assert desk.missing() == {"f.wav"}
    assert "stuck: folder: gives no answer" in report["problem_lines"][0]


def test_a_file_that_kills_its_reader_costs_itself_alone(desk: Desk, music: Path) -> None:
    song(music / "poison.wav")
    desk.scanner._read_task, desk.scanner._patience_s = f"{TESTS}:die_at_some", 600.0
    report = desk.scan(music)
    assert len(desk.titles()) == 6
    assert "poison.wav: file: cannot be read: its reader ended" in report["problem_lines"][0]


def test_a_scan_killed_again_and_again_loses_nothing(tmp_path: Path) -> None:
    """The workers die with it, what was committed stays, and it comes to its end."""
    music, count = tmp_path / "music", 800
    for number in range(count):
        song(music / str(number % 7) / f"{number}.wav", f"T{number}", sound=5000 + number)
    database = tmp_path / "library.db"
    words = [sys.executable, "-P", "-m", "app", "scan", "--path", str(database), str(music)]
    environ = os.environ | {"PYTHONPATH": str(ROOT)}
    committed = 0
    for kill in range(4):
        scan = subprocess.Popen(words, env=environ, stdout=subprocess.DEVNULL)
        end = time.monotonic() + 120
        while time.monotonic() < end and scan.poll() is None:
            time.sleep(0.01)
            if database.exists() and counted(database) > committed + 20 * kill:
                break
        scan.send_signal(signal.SIGKILL)
        scan.wait()
        assert check(database) == []
        now = counted(database)
        assert now >= committed
        committed = now
    done = subprocess.run(words, env=environ, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    assert counted(database) == count
    assert check(database) == []
    with Library.open(database) as library:
        seen = list(library.paths())
        assert not [s for s in seen if s.missing or not s.mtime_ns]
        assert library.track(seen[-1].id).title.startswith("T")
