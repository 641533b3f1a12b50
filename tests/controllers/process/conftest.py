# SPDX-License-Identifier: GPL-3.0-or-later
"""A JACK server without a sound card, and a session beside it: two real processes and more."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.cli.rig.jack import JackServer
from app.cli.rig.midi.gear import Gear
from app.cli.rig.session import Session
from app.jobs import SessionLink
from engine.errors import MidiError
from engine.midi.ports import need_library

SOON_S = 60.0  # on a slow day


@pytest.fixture(scope="module")
def jack() -> Iterator[JackServer]:
    """A server of its own; blocks of 256 frames, so that a busy machine does not stop it."""
    try:
        need_library()
    except MidiError as error:
        pytest.fail(str(error))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JACK_DEFAULT_SERVER", "")  # what the server sets goes with it
        with JackServer(256) as server:
            yield server


class Live:
    """A session that runs, with the events that it tells."""

    def __init__(self, folder: Path) -> None:
        self.session = Session("--device", "null", "--standby", "off", home=folder)
        self.client = self.session.client
        self.link = SessionLink(self.session.instance.socket)
        self.devices: dict[str, dict[str, Any]] = {}
        self.said: list[str] = []
        self.messages: list[list[Any]] = []
        self.learning = False

    def look(self) -> None:
        """Take the events that have come."""
        for event in self.link.poll():
            match event.get("event"):
                case "hardware":
                    self.devices = {row["name"]: row for row in event["devices"]}
                    self.learning = event["learning"]
                case "messages":
                    self.messages += event["rows"]
                case "warning" | "error" | "info":
                    self.said.append(event["text"])

    def wait(self, done: Callable[[], Any], what: str) -> None:
        """Until `done`."""

        def look() -> bool:
            self.look()
            return bool(done())

        self.session.wait(look, what, SOON_S)

    def wait_for(self, name: str, state: str) -> dict[str, Any]:
        """Until the device has this state."""
        self.wait(lambda: self.devices.get(name, {}).get("state") == state, f"{name} {state}")
        return self.devices[name]

    def ask(self, do: str, **values: Any) -> dict[str, Any]:
        """Ask the process of controllers."""
        return self.session.ask("controllers", do=do, **values)

    @property
    def process(self) -> int:
        """Its number."""
        return int(self.session.status()["controllers"])

    def close(self) -> None:
        self.link.close()
        self.session.close()


@pytest.fixture
def live(jack: JackServer, tmp_path: Path) -> Iterator[Live]:
    """A session of its own for a test."""
    del jack
    running = Live(tmp_path / "home")
    yield running
    running.close()


@pytest.fixture
def plug(jack: JackServer) -> Iterator[Callable[[str], Gear]]:
    """Plugs in a controller of this name; all are pulled out in the end."""
    del jack
    all_gear: list[Gear] = []

    def plug_in(name: str) -> Gear:
        gear = Gear(name)
        all_gear.append(gear)
        return gear

    yield plug_in
    for gear in all_gear:
        gear.close()
