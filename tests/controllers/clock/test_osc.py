# SPDX-License-Identifier: GPL-3.0-or-later
"""Open Sound Control over UDP on loopback."""

import re
import select
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pythonosc.osc_bundle_builder import OscBundleBuilder
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

from app.config import Osc
from app.controllers.clock import osc
from app.controllers.clock.osc import COMMANDS, OscServer, matching
from engine.controls import BY_PATH
from tests import signals
from tests.controllers.clock.world import HeapWorld
from tests.engine.conftest import Rig


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Surface:
    """A control surface, and the server that it talks to."""

    def __init__(self, rig: Rig) -> None:
        self.world = HeapWorld(rig)
        self.server = OscServer(Osc(port=free_port()), self.world)
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))

    def send(self, address: str, *values: object) -> None:
        builder = OscMessageBuilder(address)
        for value in values:
            builder.add_arg(value)
        self.send_bytes(builder.build().dgram)

    def send_bytes(self, packet: bytes) -> None:
        self.socket.sendto(packet, ("127.0.0.1", self.server.port))
        select.select(self.server.files(), [], [], 2)
        self.server.ready(self.server.files()[0])
        self.turn()

    def turn(self) -> None:
        before = {c.id: self.world.get(c.id) for c in BY_PATH.values()}
        self.world.rig.play(0.05)
        self.world.look()
        self.world.now_ns += 50_000_000
        after = {i: self.world.get(i) for i in before}
        self.server.turn({i: v for i, v in after.items() if v != before[i]})

    def heard(self) -> list[tuple[str, list[object]]]:
        found = []
        while select.select([self.socket], [], [], 0.05)[0]:
            message = OscMessage(self.socket.recv(65536))
            found.append((message.address, list(message.params)))
        return found

    def get(self, path: str) -> float:
        return self.world.rig.get(path)


@pytest.fixture
def surface(tmp_path: Path) -> Iterator[Surface]:
    rig = Rig(tmp_path)
    made = Surface(rig)
    yield made
    made.server.close()
    made.socket.close()
    rig.close()


def test_a_control_is_set_by_its_path(surface: Surface) -> None:
    surface.send("/deck1/eq/low", 0.25)
    surface.send("/master/crossfader", -1)
    assert surface.get("deck1.eq.low") == 0.25
    assert surface.get("master.crossfader") == -1


def test_a_pattern_sets_several(surface: Surface) -> None:
    surface.send("/deck[1-3]/eq/{low,mid}", 0.5)
    assert [surface.get(f"deck{n}.eq.low") for n in (1, 2, 3, 4)] == [0.5, 0.5, 0.5, 1]
    assert surface.get("deck2.eq.mid") == 0.5
    assert surface.get("deck2.eq.high") == 1


def test_toggle_and_add(surface: Surface) -> None:
    surface.send("/deck1/pfl/toggle")
    surface.send("/deck1/fader/add", -0.25)
    assert surface.get("deck1.pfl") == 1
    assert surface.get("deck1.fader") == 0.75


def test_a_value_is_told_when_asked_for(surface: Surface) -> None:
    surface.send("/dj/get", "deck2.fader")
    assert surface.heard() == [("/deck2/fader", [1.0])]


def test_changes_come_to_who_subscribed(surface: Surface) -> None:
    surface.send("/dj/subscribe", "deck1.fader")
    surface.heard()
    surface.world.rig.set("deck1.fader", 0.5)
    surface.turn()
    assert surface.heard() == [("/deck1/fader", [0.5])]
    surface.send("/dj/unsubscribe")
    surface.world.rig.set("deck1.fader", 0.25)
    surface.turn()
    assert surface.heard() == []


def test_beats_come_to_who_subscribed(surface: Surface) -> None:
    surface.world.rig.put(1, signals.clicks(120, 10), bpm=120)
    surface.world.rig.set("deck1.play", 1)
    surface.send("/dj/subscribe", "deck1.play")
    for _ in range(20):
        surface.turn()
    beats = [v for address, v in surface.heard() if address == "/dj/beat"]
    assert len(beats) >= 2
    assert beats[0][1] == pytest.approx(120)


def test_a_bundle_acts_at_its_time(surface: Surface, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    monkeypatch.setattr(osc, "time", SimpleNamespace(time=lambda: now))
    builder = OscBundleBuilder(now + 0.2)
    message = OscMessageBuilder("/deck1/fader")
    message.add_arg(0.125)
    builder.add_content(message.build())
    surface.send_bytes(builder.build().dgram)
    assert surface.get("deck1.fader") == 1
    now += 0.25
    surface.turn()
    surface.turn()
    assert surface.get("deck1.fader") == 0.125


@pytest.mark.parametrize(
    ("address", "values", "said"),
    [
        ("/deck9/play", [1], "no such control"),
        ("/deck1/loaded", [1], "no such control"),
        ("/deck1/fader", [float("nan")], "not a number"),
        ("/deck1/fader", ["loud"], "could not convert"),
        ("/*/*", [1], "more than"),
        ("/dj/sing", [], "no such command"),
    ],
)
def test_what_cannot_be_done_is_told(
    surface: Surface, address: str, values: list[object], said: str
) -> None:
    surface.send(address, *values)
    assert said in surface.world.said[-1]


def test_a_pattern_stays_within_its_part() -> None:
    assert len(matching("deck*/play", writable=True)) == 4


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary(max_size=200) | st.binary(max_size=60).map(lambda b: b"#bundle\0" + b))
def test_any_packet_is_survived(surface: Surface, packet: bytes) -> None:
    surface.send_bytes(packet)
    surface.send("/deck1/fader", 0.5)
    assert surface.get("deck1.fader") == 0.5


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30))
def test_any_pattern_is_answered(pattern: str) -> None:
    try:
        matching(pattern, writable=True)
    except ValueError:
        return


DOCS = Path(__file__).resolve().parents[3] / "docs"
NUMBERS = {"deckN": 4, "samplerN": 8, "fxN": 4, "hotcueK": 36, "slotK": 3}


def addresses(page: str) -> set[str]:
    """All that a page names, with their numbers."""
    found = set(re.findall(r"^\| `(/[^`]+)`", (DOCS / page).read_text(), re.MULTILINE))
    for word, most in NUMBERS.items():
        found = {
            address.replace(word, f"{word[:-1]}{n + 1}")
            for address in found
            for n in range(most if word in address else 1)
        }
    return found


def test_the_list_of_addresses_is_that_of_the_controls() -> None:
    assert addresses("osc.md") == {"/" + path.replace(".", "/") for path in BY_PATH}
    for address in addresses("osc.md"):
        assert len(matching(address, writable=False)) == 1


def test_all_that_can_be_asked_is_documented(surface: Surface) -> None:
    page = (DOCS / "clock.md").read_text()
    for command in COMMANDS:
        assert f"`/dj/{command}" in page
        surface.send(f"/dj/{command}", "deck1.play")
    assert surface.world.said == []


@pytest.mark.parametrize(
    ("allowed", "host", "may"),
    [
        ("", "127.0.0.1", True),
        ("", "192.168.7.7", True),
        ("", "8.8.8.8", False),
        ("10.0.0.0/24, 192.168.1.20", "192.168.1.20", True),
        ("10.0.0.0/24 192.168.1.20", "10.0.0.9", True),
        ("10.0.0.0/24", "127.0.0.1", False),
    ],
)
def test_only_who_is_allowed_may_control(
    tmp_path: Path, allowed: str, host: str, may: bool
) -> None:
    rig = Rig(tmp_path)
    server = OscServer(Osc(port=free_port(), allowed=allowed), HeapWorld(rig))
    found = server._may(host)
    server.close()
    rig.close()
    assert found == may


@pytest.mark.parametrize(
    "wrong",
    [
        {"allowed": "everybody"},
        {"send": "192.168.1.20"},
        {"send": "192.168.1.20:0"},
        {"send": "x:9000"},
        {"host": "localhost"},
    ],
)
def test_an_address_that_is_none_is_refused(tmp_path: Path, wrong: dict[str, str]) -> None:
    rig = Rig(tmp_path)
    with pytest.raises(ValueError, match=r"\S"):
        OscServer(Osc(port=free_port(), **wrong), HeapWorld(rig))  # type: ignore[arg-type]
    rig.close()


def test_the_newest_listeners_are_told(surface: Surface) -> None:
    for n in range(40):
        surface.server._listen(("127.0.0.1", 50_000 + n), [1])
    assert len(surface.server._listeners) == 16
    assert ("127.0.0.1", 50_039) in surface.server._listeners


def test_people_are_not_flooded_with_complaints(surface: Surface) -> None:
    before = len(surface.world.said)
    for n in range(200):
        surface.server._take(b"x" * n, ("127.0.0.1", 1))
    assert len(surface.world.said) - before == 1
    assert surface.server.state()["odd"] == 200
