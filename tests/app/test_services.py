# SPDX-License-Identifier: GPL-3.0-or-later
"""Background processes of a session: started again, left alone, ended."""

import os
import selectors
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.session import services
from app.session.child import Nursery
from app.session.services import Service, Services
from app.session.turn import turn

MODULE = "tests.app.service_under_test"


class Stage:
    """Services with the loop that a supervisor has."""

    def __init__(self, folder: Path) -> None:
        self.said: list[tuple[str, str]] = []
        self.marks = folder / "marks"
        self.selector = selectors.DefaultSelector()
        self.nursery = Nursery(folder / "children", dict(os.environ))
        self.services = Services(self.nursery, self.selector, self.say)

    def say(self, kind: str, text: str) -> None:
        self.said.append((kind, text))

    def start(self, what: str) -> None:
        self.services.start(Service("worker", MODULE, (what, str(self.marks)), "it works"))

    def starts(self) -> int:
        return len(self.marks.read_text().splitlines()) if self.marks.exists() else 0

    def until(self, reached: Callable[[], bool], seconds: float = 20.0) -> bool:
        end = time.monotonic() + seconds
        while not reached() and time.monotonic() < end:
            turn(self.selector, 0.02, raise_it)
            self.services.tick(time.monotonic())
        return reached()


def raise_it(error: Exception) -> None:
    raise error


@pytest.fixture
def stage(tmp_path: Path):
    made = Stage(tmp_path)
    yield made
    made.services.close()


def test_two_programs_that_start_at_once_do_not_wait_for_each_others_children(
    tmp_path: Path,
) -> None:
    found = [Nursery(tmp_path, {})._new_file("window") for _ in range(2)]
    for _, descriptor in found:
        os.close(descriptor)
    assert len({file for file, _ in found}) == 2


def test_a_killed_service_is_started_again(stage: Stage) -> None:
    stage.start("stays")
    assert stage.until(lambda: stage.starts() == 1)
    first = stage.services.pid("worker")
    os.kill(first, signal.SIGKILL)
    assert stage.until(lambda: stage.starts() == 2)
    assert stage.services.pid("worker") not in (0, first)


def test_a_service_that_is_done_stays_away(stage: Stage) -> None:
    stage.start("done")
    assert stage.until(lambda: stage.services.pid("worker") == 0)
    assert not stage.until(lambda: stage.starts() > 1, 1.5)


def test_one_that_ends_again_and_again_is_told_and_waited_for_longer(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services, "SOON_S", 0.01)
    monkeypatch.setattr(services, "LATE_S", 0.04)
    stage.start("fails")
    assert stage.until(lambda: len(stage.said) > 0)
    assert stage.starts() >= 3
    assert stage.said[0] == ("warning", "It ends again and again: it works.")


def test_the_end_of_the_session_ends_the_service(stage: Stage) -> None:
    stage.start("stays")
    assert stage.until(lambda: stage.starts() == 1)
    pid = stage.services.pid("worker")
    stage.services.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert stage.services.pid("worker") == 0


def test_a_former_sessions_service_is_replaced(stage: Stage) -> None:
    stage.start("stays")
    assert stage.until(lambda: stage.starts() == 1)
    old = stage.services.pid("worker")
    process = stage.services._all["worker"].child.process
    threading.Thread(target=process.wait, daemon=True).start()  # else it would stay a zombie
    later = Services(stage.nursery, selectors.DefaultSelector(), stage.say)
    later.start(Service("worker", MODULE, ("stays", str(stage.marks)), "it works"))
    try:
        assert later.pid("worker") not in (0, old)
        assert not Path(f"/proc/{old}").exists()
    finally:
        later.close()
