# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawn controllers in a session of real processes."""

import os
import signal
import stat
from pathlib import Path

import pytest

from app.panel.touches import SOCKET
from tests.app.session_under_test import RunningSession, wait
from tests.controllers.virtual.hand import Drawer


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    made = RunningSession(tmp_path_factory.mktemp("drawn"))
    wait((made.instance.runtime / SOCKET).exists, "the socket of drawn controllers")
    yield made
    made.close()


@pytest.fixture
def draw(session):
    """Draws controllers; all go at the end."""
    drawers = []

    def make(name: str = "Test", mapping: str = "") -> Drawer:
        drawers.append(Drawer(session.instance.runtime / SOCKET, name, mapping))
        return drawers[-1].drawn()

    yield make
    for one in drawers:
        one.link.close()
    wait(lambda: not devices(session), "all to go")


def devices(session: RunningSession) -> dict[str, dict]:
    rows = session.ask("controllers", do="monitor", seconds=0)["devices"]
    return {row["name"]: row for row in rows}


def controllers(session: RunningSession) -> int:
    return session.ask("controllers", do="monitor", seconds=0)["process"]


def test_only_this_user_can_connect(session):
    mode = (session.instance.runtime / SOCKET).stat().st_mode
    assert stat.S_ISSOCK(mode)
    assert stat.S_IMODE(mode) == 0o600


def test_it_is_a_device_as_long_as_it_is_drawn(session, draw):
    drawer = draw("My tablet")
    wait(lambda: "My tablet" in devices(session), "the device")
    row = devices(session)["My tablet"]
    assert (row["kind"], row["state"]) == ("virtual", "runs")
    assert Path(row["mapping"]).name == "touch.toml"
    drawer.link.close()
    wait(lambda: "My tablet" not in devices(session), "it to go")


def test_a_button_sets_its_control_and_its_light_comes_back(session, draw):
    drawer = draw()
    assert drawer.color("SYNC 1") in ("", "#000000")
    drawer.down("SYNC 1")
    drawer.up("SYNC 1")
    drawer.wait(lambda: session.client.get("deck1.sync") == 1, "sync")
    drawer.wait(lambda: drawer.color("SYNC 1") == "#3FA7FF", "its light")
    session.client.set("deck1.sync", 0)
    drawer.wait(lambda: drawer.color("SYNC 1") == "#000000", "it to go dark")


def test_a_fader_moves_its_control_at_once_wherever_it_stood(session, draw):
    session.client.set("master.crossfader", -1.0)
    drawer = draw()
    drawer.link.say(["at", drawer.part("CROSSFADER"), 0.75])
    drawer.wait(lambda: abs(session.client.get("master.crossfader") - 0.5) < 0.01, "its control")
    session.client.set("master.crossfader", 0.0)


def test_a_fader_shows_where_its_control_is(session, draw):
    drawer = draw()
    crossfader = str(drawer.part("CROSSFADER"))
    for value, place in ((1.0, 1.0), (-1.0, 0.0), (0.0, 0.5)):
        session.client.set("master.crossfader", value)
        drawer.wait(lambda p=place: abs(drawer.at.get(crossfader, -1) - p) < 0.01, "its motor")


def test_what_is_held_is_let_go_when_it_goes(session, draw):
    drawer = draw()
    drawer.down("CUE 1")
    drawer.wait(lambda: session.client.get("deck1.cue") == 1, "cue")
    drawer.link.close()
    wait(lambda: session.client.get("deck1.cue") == 0, "cue to be let go")


def test_pages_and_shift_hold_for_one_controller_alone(session, draw):
    one, other = draw("One"), draw("Other")
    one.down("LOOP 1")
    one.up("LOOP 1")
    one.wait(lambda: one.color("LOOP 1") == "#22DD66", "the page of loops")
    other.wait(lambda: other.color("LOOP 1"), "the other's lights")
    for name in ("PAD 1.3", "SYNC 2"):
        other.down(name)
        other.up(name)
    other.wait(lambda: session.client.get("deck2.sync") == 1, "all that was pressed to act")
    assert other.color("LOOP 1") == "#000000"
    assert session.client.get("deck1.loop.active") == 0
    session.client.set("deck2.sync", 0)


def test_two_of_one_name_are_told_apart(session, draw):
    draw("Twin")
    draw("Twin")
    wait(lambda: {"Twin", "Twin 2"} <= set(devices(session)), "both")


def test_any_mapping_can_be_drawn(session, draw):
    drawer = draw("Practice", "pioneer-ddj-400.toml")
    assert drawer.picture["title"] == "DDJ-400"
    files = {file for file, _ in drawer.picture["offers"]}
    assert {"touch.toml", "pioneer-ddj-400.toml", "generic.toml"} <= files
    drawer.link.say(["at", drawer.part("CROSSFADER"), 1.0])
    drawer.wait(lambda: session.client.get("master.crossfader") > 0.99, "its control")
    session.client.set("master.crossfader", 0.0)


@pytest.mark.parametrize("name", ["../touch.toml", "/etc/passwd", "none-such.toml", "touch"])
def test_a_mapping_that_is_not_there_is_refused(session, name):
    drawer = Drawer(session.instance.runtime / SOCKET, "Test", name)
    drawer.wait(lambda: drawer.no, "a no")
    assert "there is no mapping" in drawer.no
    drawer.wait(lambda: not drawer.link.connected, "the end")


def test_there_are_not_more_than_eight(session, draw):
    for _ in range(8):
        draw()
    ninth = Drawer(session.instance.runtime / SOCKET)
    ninth.wait(lambda: ninth.no, "a no")
    assert "8 drawn controllers" in ninth.no


def test_killing_the_process_lets_go_and_it_can_be_drawn_again(session, draw):
    drawer = draw()
    drawer.down("CUE 2")
    drawer.wait(lambda: session.client.get("deck2.cue") == 1, "cue")
    blocks, old = session.client.state().blocks, controllers(session)
    os.kill(old, signal.SIGKILL)
    drawer.wait(lambda: not drawer.link.connected, "the end of the connection")
    wait(lambda: session.client.state().blocks > blocks, "the sound to go on")
    wait(lambda: session.client.get("deck2.cue") == 0, "cue to be let go")
    wait(lambda: controllers(session) not in (0, old), "another process")

    def again() -> bool:
        try:
            draw()
        except OSError:
            return False
        return True

    wait(again, "it to be drawn again")
