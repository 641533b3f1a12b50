# SPDX-License-Identifier: GPL-3.0-or-later
"""A lesson in a session of real processes: asked for as the window does it, moved by a hand, saved,
played."""

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


def test_what_is_learned_plays(session):
    drawer = Drawer(session.instance.runtime / SOCKET, "Test", "").drawn()
    window = Window(session)

    def until(done, what):
        def look():
            window.look()
            drawer.look()
            return done()

        wait(look, what)

    window.ask("lesson", what="begin", device="Test", fresh=True)
    until(lambda: window.lesson is not None, "the lesson")
    assert (window.lesson["device"], window.lesson["learned"]) == ("Test", [])
    window.ask("lesson", what="want", path="deck1.fader")
    until(lambda: window.lesson["wanted"] == "deck1.fader", "the wish")
    before = session.client.get("master.crossfader")
    for step in range(60):
        drawer.link.say(["at", drawer.part("CROSSFADER"), step / 59])
        time.sleep(0.005)
    until(lambda: window.lesson["learned"], "what was found")
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
    window.link.close()
    drawer.link.close()
