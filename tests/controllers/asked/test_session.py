# SPDX-License-Identifier: GPL-3.0-or-later
"""A lesson in a session of real processes: asked for as the window does it, moved by a hand, saved,
played."""

import os
import signal
import time
from pathlib import Path

import pytest

from app.controllers.native import load
from app.jobs import SessionLink
from app.panel.touches import SOCKET
from tests.app.session_under_test import RunningSession, wait
from tests.controllers.virtual.hand import Drawer


class Window:
    """Asks and hears what the window does."""

    def __init__(self, session: RunningSession) -> None:
        self.link = SessionLink(session.instance.socket)
        self.lesson, self.kept, self.mappings = None, None, None
        self.learns, self._asked = True, 0.0

    def ask(self, do: str, **more) -> None:
        self.link.send({"command": "controllers", "do": do, **more})

    def look(self) -> None:
        if self.learns and time.monotonic() - self._asked > 1.0:
            self._asked = time.monotonic()
            self.ask("learn", on=True, seconds=3.0)
        for event in self.link.poll():
            match event.get("event"):
                case "lesson":
                    self.lesson = event["lesson"]
                case "kept":
                    self.kept = event
                case "mappings":
                    self.mappings = event


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    patch = pytest.MonkeyPatch()
    folder = tmp_path_factory.mktemp("lesson")
    patch.setenv("XDG_DATA_HOME", str(folder / "data"))
    made = RunningSession(folder)
    wait((made.instance.runtime / SOCKET).exists, "the socket of drawn controllers")
    yield made
    made.close()
    patch.undo()


class Desk:
    """A window, and a hand on a drawn controller."""

    def __init__(self, session: RunningSession, name: str) -> None:
        self.drawer = Drawer(session.instance.runtime / SOCKET, name, "").drawn()
        self.window = Window(session)

    def until(self, done, what: str) -> None:
        def look():
            self.window.look()
            self.drawer.look()
            return done()

        wait(look, what)

    def learn(self, name: str) -> None:
        """The crossfader becomes the fader of deck A."""
        window, drawer = self.window, self.drawer
        window.ask("lesson", what="begin", device=name, fresh=True)
        self.until(lambda: window.lesson is not None, "the lesson")
        assert (window.lesson["device"], window.lesson["learned"]) == (name, [])
        window.ask("lesson", what="want", path="deck1.fader")
        self.until(lambda: window.lesson["wanted"] == "deck1.fader", "the wish")
        for step in range(60):
            drawer.link.say(["at", drawer.part("CROSSFADER"), step / 59])
            time.sleep(0.005)
        self.until(lambda: window.lesson["learned"], "what was found")

    def close(self) -> None:
        self.window.link.close()
        self.drawer.link.close()


def test_what_was_learned_survives_a_killed_process(session):
    desk = Desk(session, "Other")
    window = desk.window
    desk.learn("Other")
    killed = session.ask("controllers", do="monitor", seconds=0)["process"]
    os.kill(killed, signal.SIGKILL)
    pid = lambda: session.ask("controllers", do="monitor", seconds=0)["process"]  # noqa: E731
    wait(lambda: pid() not in (0, killed), "another process")
    window.lesson = None

    def again():
        window.ask("lesson", what="begin", device="Other", fresh=True)
        desk.until(lambda: True, "a turn")
        time.sleep(0.1)
        return window.lesson is not None

    wait(again, "the lesson")
    assert window.lesson["unsaved"]
    window.ask("lesson", what="save")
    desk.until(lambda: window.kept is not None, "the file")
    assert len(load(Path(window.kept["path"])).described.control) == 1
    Path(window.kept["path"]).unlink()
    window.ask("lesson", what="end")
    desk.close()


def test_what_is_learned_plays(session):
    desk = Desk(session, "Test")
    window, drawer, until = desk.window, desk.drawer, desk.until
    before = session.client.get("master.crossfader")
    desk.learn("Test")
    assert session.client.get("master.crossfader") == before  # it rests while it learns
    assert window.lesson["learned"][0]["path"] == "deck1.fader"
    window.ask("lesson", what="save")
    until(lambda: window.kept is not None, "the file")
    assert window.kept["text"] == ""
    assert len(load(Path(window.kept["path"])).described.control) == 1
    window.ask("mappings")
    until(lambda: window.mappings is not None, "the list")
    assert [r["name"] for r in window.mappings["rows"] if r["origin"] == "own"] == ["Test"]
    window.ask("lesson", what="end")
    window.learns = False
    window.ask("learn", on=False, seconds=0.0)
    window.ask("mapping", device="Test", mapping=window.kept["mapping"])
    until(lambda: len(drawer.picture["parts"]) == 1, "the device to have it")
    for place in (0.2, 0.9, 0.3):
        drawer.link.say(["at", 0, place])
    until(lambda: abs(session.client.get("deck1.fader") - 0.3) < 0.02, "the fader")
    desk.close()
