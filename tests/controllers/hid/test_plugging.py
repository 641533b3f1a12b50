# SPDX-License-Identifier: GPL-3.0-or-later
"""HID controllers come and go while the process of the controllers runs."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.controllers.choice import Chooser
from app.controllers.hid import HidScanner
from app.controllers.memory import Memory
from app.controllers.process import Process
from tests.controllers.hid.library import PLAIN, Library
from tests.engine.live import Live, live_engine

SCRIPT = """
var Deck = {};
Deck.init = function () { controller.send([1, 1], 2, 9); };
Deck.shutdown = function () { controller.send([0, 0], 2, 9); };
Deck.incomingData = function (data, length) {
    engine.setValue("[Channel1]", "pfl", data[1]);
    controller.sendOutputReport(8, new Uint8Array([data[1]]).buffer);
};
"""
MAPPING = """<MixxxControllerPreset><info><name>Deck</name><devices>
<product protocol="hid" vendor_id="0x17cc" product_id="0x1310" interface_number="0x4"/>
</devices></info><controller id="Traktor"><scriptfiles>
<file filename="deck.js" functionprefix="Deck"/></scriptfiles></controller>
</MixxxControllerPreset>"""
NAME = "Traktor Kontrol S4"


class Link:
    """To a supervisor that only listens."""

    connected = True

    def __init__(self) -> None:
        self.met = 1
        self.sent: list[dict[str, Any]] = []

    def send(self, request: dict[str, Any]) -> None:
        self.sent.append(request)

    def poll(self) -> list[dict[str, Any]]:
        return []

    def row(self) -> dict[str, Any]:
        """What was told of the device last; empty: it is not there."""
        told = [r["devices"] for r in self.sent if r["command"] == "hardware"]
        return next((row for row in (told[-1] if told else ()) if row["name"] == NAME), {})


class Plugged:
    """The process, an engine, a library of HID devices."""

    def __init__(self, live: Live, folder: Path) -> None:
        own = folder / "controllers"
        own.mkdir()
        (own / "deck.js").write_text(SCRIPT)
        (own / "deck.hid.xml").write_text(MAPPING)
        self.live, self.library, self.link = live, Library(), Link()
        self.process = Process(
            live.client,
            self.link,  # type: ignore[arg-type]
            (HidScanner(self.library),),
            Chooser(folder, folder, (own,)),
            Memory(folder / "memory"),
            folder,
            hid=self.library,
        )

    def until(self, done: Callable[[], object]) -> None:
        def look() -> bool:
            self.process.turn()
            return bool(done())

        self.live.wait(look)


@pytest.fixture
def plugged(tmp_path: Path, qapp: object) -> Iterator[Plugged]:
    assert qapp is not None
    with live_engine(tmp_path) as live:
        made = Plugged(live, tmp_path)
        yield made
        made.process.close()


def test_a_device_works_each_time_it_is_plugged_in(plugged: Plugged) -> None:
    pfl = plugged.live.client
    for _ in range(2):
        machine = plugged.library.plug()
        plugged.until(lambda: plugged.link.row().get("state") == "runs")
        plugged.until(lambda machine=machine: machine.got == [b"\x09\1\1"])
        for value in (1, 0):
            machine.reports.append(bytes((1, value)))
            plugged.until(lambda value=value: pfl.get("deck1.pfl") == value)
        plugged.until(lambda machine=machine: machine.got[-1] == b"\x08\0")
        plugged.library.pull(machine)
        plugged.until(lambda: not plugged.link.row())


def test_a_device_without_numbers_gives_whole_reports(plugged: Plugged) -> None:
    machine = plugged.library.plug(descriptor=PLAIN)
    plugged.until(lambda: plugged.link.row().get("state") == "runs")
    machine.reports.append(b"\0\1")
    plugged.until(lambda: plugged.live.client.get("deck1.pfl") == 1)


def test_a_device_that_may_not_be_opened_is_told_and_tried_again(plugged: Plugged) -> None:
    machine = plugged.library.plug(path=b"/dev/null")
    machine.denied = True
    plugged.until(lambda: plugged.link.row().get("state") == "failed")
    assert "cannot be opened" in plugged.link.row()["text"]
    machine.denied = False
    plugged.until(lambda: plugged.link.row().get("state") == "runs")


def test_lights_go_off_when_the_process_ends(plugged: Plugged) -> None:
    machine = plugged.library.plug()
    plugged.until(lambda: plugged.link.row().get("state") == "runs")
    plugged.until(lambda: machine.got)
    plugged.process.close()
    assert machine.got == [b"\x09\1\1", b"\x09\0\0"]
    assert machine.opened == 0


def test_the_next_supervisor_is_told_the_devices_although_the_last_was_never_missed(
    plugged: Plugged,
) -> None:
    plugged.library.plug()
    plugged.until(lambda: plugged.link.row().get("state") == "runs")
    plugged.link.sent.clear()
    plugged.link.met += 1
    plugged.until(lambda: plugged.link.row().get("state") == "runs")
