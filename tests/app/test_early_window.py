# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's process is started before the supervisor: one window, and none without a session."""

import argparse
import fcntl
import selectors
import signal
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from app import supervisor
from app.cli import session as command
from app.config import instance
from app.session.child import is_locked
from app.session.server import Server
from app.session.turn import turn
from tests.app.session_under_test import WAIT_S, RunningSession, wait

if TYPE_CHECKING:
    import subprocess


class WithWindow(RunningSession):
    """Drawn without a screen."""

    def __init__(self, folder: Path) -> None:
        self.seconds: list[subprocess.Popen[bytes]] = []
        super().__init__(folder)

    def command(self, *words: str) -> list[str]:
        return [w for w in super().command("--no-demo", *words) if w != "--headless"]

    def start(self, *words: str) -> "subprocess.Popen[bytes]":
        self.environ["QT_QPA_PLATFORM"] = "offscreen"
        self.environ["XDG_DATA_HOME"] = str(self.folder / "data")
        self.seconds.append(super().start(*words))
        return super().start(*words)  # by somebody impatient

    def has_ended(self) -> bool:
        return None not in (self.process.poll(), self.seconds[0].poll())  # one of them must

    def windows(self) -> list[Path]:
        return [f for f in (self.instance.runtime / "children").glob("window-*") if is_locked(f)]

    def close(self) -> None:
        super().close()
        for process in self.seconds:
            process.terminate()
            process.wait(WAIT_S)


@pytest.fixture
def session(tmp_path):
    started = []

    def start():
        started.append(WithWindow(tmp_path))
        return started[-1]

    yield start
    for one in started:
        one.close()


def test_two_starts_at_once_make_one_window_and_a_clean_end(session):
    one = session()
    wait(lambda: None in (one.process.poll(), one.seconds[0].poll()), "the session")
    wait(lambda: one.ask("status")["window_drawn"], "the first picture")
    wait(lambda: len(one.windows()) == 1, "one window")
    running = one.process if one.process.poll() is None else one.seconds[0]
    running.send_signal(signal.SIGTERM)
    assert running.wait(WAIT_S) == 0
    wait(lambda: not one.windows(), "the window to end")


def arguments():
    return argparse.Namespace(
        files=[], headless=False, no_demo=True, device="null", frames=None, standby=None
    )


class Early:
    alive, ended, closed = True, 0, 0

    def end(self, _patience_s):
        self.alive, self.ended = False, self.ended + 1

    def close(self):
        self.closed += 1


@pytest.fixture
def early(monkeypatch):
    made = Early()
    monkeypatch.setattr(command, "early_window", lambda _: made)
    return made


@pytest.mark.parametrize("fault", [OSError("no shared memory"), KeyboardInterrupt()])
def test_a_session_that_cannot_start_takes_its_window_along(early, monkeypatch, fault):
    def broken(*_, **__):
        raise fault

    monkeypatch.setattr(supervisor, "Supervisor", broken)
    with pytest.raises(type(fault)):
        command.run(arguments())
    assert (early.ended, early.closed) == (1, 1)


def test_a_start_beside_a_running_session_shows_no_window_of_its_own(early, monkeypatch):
    def runs(*_, **__):
        raise supervisor.AlreadyRunningError

    monkeypatch.setattr(supervisor, "Supervisor", runs)
    monkeypatch.setattr(command, "hand_over", lambda *_: 0)
    assert command.run(arguments()) == 0
    assert (early.ended, early.closed) == (1, 1)


def test_files_reach_a_session_that_is_just_starting_itself(tmp_path):
    here = instance({"XDG_RUNTIME_DIR": str(tmp_path), "DJ_UNIVERSE_INSTANCE": "starting"})
    here.runtime.mkdir(parents=True)
    asked = []

    def answer(request):
        asked.append(request["command"])
        return {"loaded": 1}

    def start():
        time.sleep(0.1)  # it has the lock, and no socket yet
        with selectors.DefaultSelector() as selector:
            server = Server(here.socket, selector, answer, list)
            while "show" not in asked:
                turn(selector, 0.1, fail)
            server.close()

    def fail(error):
        raise error

    thread = threading.Thread(target=start, daemon=True)
    thread.start()
    assert command.hand_over(SimpleNamespace(instance=here), ["/a.wav"]) == 0
    thread.join()
    assert asked == ["open", "show"]


def test_a_running_instance_gets_no_early_window(tmp_path, monkeypatch):
    started = []
    monkeypatch.setattr(command, "keep", lambda _: started.append("kept"))
    monkeypatch.setattr(command, "start_window", lambda *_: started.append("window"))
    here = instance({"XDG_RUNTIME_DIR": str(tmp_path), "DJ_UNIVERSE_INSTANCE": "early"})
    here.runtime.mkdir(parents=True, exist_ok=True)
    with here.lock.open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert command.early_window(here) is None
    assert not started
    command.early_window(here)
    assert started == ["kept", "window"]  # it reads the configuration that was kept
