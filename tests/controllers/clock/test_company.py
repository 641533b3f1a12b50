# SPDX-License-Identifier: GPL-3.0-or-later
"""Companions come and go with the settings, and none of them hurts the others."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from app.config import Clock, Config, ConfigError, Instance, Link, Osc
from app.controllers.clock.companion import Place
from app.controllers.clock.company import AGAIN_NS, KINDS, Company, Kind
from app.controllers.clock.feed import LEAD
from app.controllers.mapping import NEVER
from tests.controllers.clock.test_link import FakeWorld, S
from tests.controllers.clock.test_osc import free_port
from tests.controllers.clock.world import place_of

NOTHING = Config(Instance("none", None))  # type: ignore[arg-type]


class Fake:
    """A companion that does as it is told."""

    def __init__(self) -> None:
        self.reader, self.writer = os.pipe()
        self.closed = self.turns = self.reads = 0
        self.fails = ""
        self.busy = False

    def _do(self, what: str) -> None:
        if self.fails == what:
            raise ZeroDivisionError("of no kind that anybody thought of")

    def files(self) -> Sequence[int]:
        self._do("files")
        return (self.reader,)

    def ready(self, file: int) -> None:
        self._do("ready")
        os.read(file, 1)
        self.reads += 1

    def turn(self, values: Mapping[int, float]) -> None:
        self._do("turn")
        self.turns += 1

    def due_ns(self) -> int:
        self._do("due_ns")
        return NEVER

    def state(self) -> dict[str, Any]:
        self._do("state")
        return {"turns": 0, "fault": ""}

    def close(self) -> None:
        self.closed += 1
        os.close(self.reader)
        os.close(self.writer)
        self._do("close")


class Stage:
    """A company of fakes."""

    def __init__(self) -> None:
        self.world = FakeWorld()
        self.place = place_of(self.world, SimpleNamespace(latency_s=0.0))  # type: ignore[arg-type]
        self.config = replace(NOTHING, clock=Clock(send="x"), link=Link("lead"))
        self.made: dict[str, list[Fake]] = {"clock": [], "link": [], "osc": []}
        self.absent = ""
        kinds = tuple(Kind(k.section, k.title, self.maker(k.section)) for k in KINDS)
        self.company = Company(self.place, lambda: self.config, kinds)
        self.company.configure()

    def maker(self, section: str) -> Any:
        def make(config: Config, _: Place) -> Fake | None:
            if getattr(config, section) == getattr(NOTHING, section):
                return None
            if self.absent == section:
                raise ImportError("there is no such library")
            self.made[section].append(Fake())
            return self.made[section][-1]

        return make

    def newest(self, section: str) -> Fake:
        return self.made[section][-1]

    def report(self) -> dict[str, Any]:
        self.company.turn({})
        self.world.now_ns += S
        self.company.turn({})
        found: list[dict[str, Any]] = self.place.ask  # type: ignore[assignment]
        return found[-1]


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.company.close()


def test_only_what_the_settings_want_is_made(stage: Stage) -> None:
    assert {name: len(made) for name, made in stage.made.items()} == {
        "clock": 1,
        "link": 1,
        "osc": 0,
    }
    assert [stage.report()[name]["on"] for name in stage.made] == [True, True, False]


def test_a_new_setting_makes_only_that_one_anew(stage: Stage) -> None:
    stage.config = replace(stage.config, link=Link("follow"))
    stage.company.configure()
    assert [len(stage.made[name]) for name in ("clock", "link")] == [1, 2]
    assert stage.made["link"][0].closed == 1
    stage.config = NOTHING
    stage.company.configure()
    assert (stage.newest("clock").closed, stage.newest("link").closed) == (1, 1)


def test_what_comes_reaches_its_companion(stage: Stage) -> None:
    stage.company.turn({})
    os.write(stage.newest("link").writer, b"x")
    stage.company.read()
    assert (stage.newest("clock").reads, stage.newest("link").reads) == (0, 1)


@pytest.mark.parametrize("where", ["files", "ready", "turn", "due_ns", "state", "close"])
def test_one_that_fails_is_told_and_made_again(stage: Stage, where: str) -> None:
    stage.company.turn({})
    stage.newest("clock").fails = where
    os.write(stage.newest("clock").writer, b"x")
    stage.company.read()
    stage.company.due_ns()
    stage.report()
    if where == "close":
        stage.company.configure()
        stage.config = replace(stage.config, clock=Clock(send="y"))
        stage.company.configure()
    assert stage.made["clock"][0].closed == 1
    assert [text for text in stage.world.said if text.startswith("MIDI clock: of no kind")] != []
    assert stage.newest("link").closed == 0
    stage.world.now_ns = max(stage.world.now_ns, time.monotonic_ns()) + AGAIN_NS + S
    stage.company.turn({})
    assert (len(stage.made["clock"]), len(stage.made["link"])) == (2, 1)


def test_a_library_that_is_not_there_is_one_line_and_tried_again(stage: Stage) -> None:
    stage.absent = "osc"
    stage.config = replace(stage.config, osc=Osc(port=9))
    stage.company.configure()
    assert stage.world.said == ["OSC: there is no such library"]
    assert stage.report()["osc"] == {"on": False, "fault": "OSC: there is no such library"}
    stage.absent = ""
    stage.world.now_ns = time.monotonic_ns() + AGAIN_NS + S
    assert stage.report()["osc"]["on"]


def test_wrong_settings_leave_all_as_it_is(stage: Stage) -> None:
    def wrong() -> Config:
        raise ConfigError("config.toml: port is a whole number")

    stage.company._read = wrong
    stage.company.configure()
    assert stage.world.said == ["config.toml: port is a whole number"]
    assert stage.newest("clock").closed == 0


def test_a_setting_of_thousands_of_digits_is_told_in_a_line(stage: Stage) -> None:
    company = Company(stage.place, lambda: replace(NOTHING, osc=Osc(send="9" * 5_000, port=9)))
    company.configure()
    [said] = stage.world.said
    assert said.startswith("OSC: '999")
    assert said.endswith("is no address with a port, as 192.168.1.20:9001")
    assert len(said) < 200
    company.close()


def test_news_are_told_once(stage: Stage) -> None:
    for _ in range(5):
        stage.report()
    assert len(stage.place.ask) == 1  # type: ignore[arg-type]


def test_a_clock_that_led_before_is_let_go_when_nothing_may_lead(stage: Stage) -> None:
    stage.world.values[LEAD] = 1.0
    place = place_of(stage.world, SimpleNamespace(latency_s=0.0))  # type: ignore[arg-type]
    company = Company(place, lambda: NOTHING)
    company.configure()
    company.turn({})
    company.close()
    assert stage.world.last(LEAD) == 0.0


def test_a_port_that_is_taken_is_told_and_opened_when_it_is_free() -> None:
    world, port = FakeWorld(), free_port()
    taken = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    taken.bind(("127.0.0.1", port))
    place = place_of(world, SimpleNamespace(latency_s=0.0))  # type: ignore[arg-type]
    company = Company(place, lambda: replace(NOTHING, osc=Osc(port=port)))
    company.configure()
    assert len(world.said) == 1
    assert f"port {port} of 127.0.0.1 cannot be opened" in world.said[0]
    taken.close()
    world.now_ns = time.monotonic_ns() + AGAIN_NS + S
    company.turn({})
    asked: list[dict[str, Any]] = place.ask  # type: ignore[assignment]
    company.close()
    assert asked[-1]["osc"]["port"] == port


def test_libraries_are_imported_only_when_they_are_used() -> None:

    code = (
        "import sys; import app.controllers.process, app.controllers.clock.osc;"
        "import app.controllers.clock.link;"
        "sys.exit('aalink' in sys.modules or 'pythonosc' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
