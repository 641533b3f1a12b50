# SPDX-License-Identifier: GPL-3.0-or-later
"""Odd reports, through a mapping with the packet parser to a real engine."""

import math
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.controllers.mixxx import load
from app.controllers.mixxx.controls import Controls
from tests.controllers.mixxx.device import Output, xml
from tests.controllers.names.conftest import EngineWorld
from tests.engine.conftest import Rig

if TYPE_CHECKING:
    from app.controllers.mixxx.mapping import MixxxMapping

SCRIPT = """
var Deck = {};
Deck.init = function () {
    Deck.controller = new HIDController();
    Deck.controller.activeDeck = 1;
    var packet = new HIDPacket("in", 1);
    packet.addControl("hid", "play", 1, "B", 0x01);
    packet.addControl("hid", "cue", 1, "B", 0x02);
    packet.addControl("hid", "touch", 1, "B", 0x04);
    packet.addControl("hid", "fader", 2, "H");
    packet.addControl("hid", "pitch", 4, "h");
    packet.addControl("hid", "long", 6, "I");
    packet.addControl("hid", "wheel", 10, "B", undefined, true);
    Deck.controller.registerInputPacket(packet);
    Deck.controller.linkControl("hid", "play", "[Channel1]", "play");
    Deck.controller.linkControl("hid", "cue", "[Channel1]", "cue_default");
    Deck.controller.linkControl("hid", "fader", "[Channel1]", "volume");
    Deck.controller.linkControl("hid", "pitch", "[Channel1]", "rate");
    Deck.controller.linkControl("hid", "touch", "deck", "jog_touch");
    Deck.controller.linkControl("hid", "wheel", "deck", "jog_wheel");
    Deck.controller.setScaler("volume", function (group, name, value) { return value / 65535; });
    var lights = new HIDPacket("lights", 0x80);
    lights.addOutput("[Channel1]", "play", 1, "B", 0x01);
    Deck.controller.registerOutputPacket(lights);
    Deck.controller.linkOutput("[Channel1]", "play", "[Channel1]", "play");
};
Deck.shutdown = function () { Deck.controller.close(); };
Deck.incomingData = function (data, length) { Deck.controller.parsePacket(data, length); };
"""
FILES = (
    '<file filename="common-hid-packet-parser.js" functionprefix=""/>'
    '<file filename="deck.js" functionprefix="Deck"/>'
)


class Played:
    """The mapping on an engine."""

    def __init__(self, folder: Path, rig: Rig) -> None:
        (folder / "deck.js").write_text(SCRIPT)
        path = folder / "deck.hid.xml"
        path.write_text(xml(files=FILES))
        self.rig, self.world, self.output = rig, EngineWorld(rig), Output()
        self.mapping: MixxxMapping = load(path, {}, Controls)
        self.mapping.start(self.world, self.output)

    def report(self, data: bytes) -> None:
        self.world.now_ns += 1_000_000
        self.mapping.message(self.world.now_ns, data, False)
        self.mapping.tick(self.world.now_ns)
        self.rig.play(0.002)
        self.mapping.changed(dict(self.rig.client.changes()))


@pytest.fixture
def played(tmp_path: Path, qapp: object) -> Iterator[Played]:
    assert qapp is not None
    with Rig(tmp_path) as rig:
        made = Played(tmp_path, rig)
        yield made
        made.mapping.stop()


REST = bytes((1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))


def test_a_report_moves_what_it_is_linked_to(played: Played) -> None:
    played.report(REST)
    played.report(bytes((1, 0, 255, 255, 0, 0, 0, 0, 0, 0, 0)))
    assert played.rig.get("deck1.fader") == pytest.approx(1.0)
    played.report(bytes((1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
    assert played.rig.get("deck1.fader") == 0
    assert played.mapping.script_errors == []


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.one_of(
            st.binary(max_size=80),
            st.binary(min_size=10, max_size=10).map(lambda data: b"\1" + data),
            st.binary(min_size=0, max_size=12).map(lambda data: b"\0\1" + data),
        ),
        max_size=12,
    )
)
def test_no_report_breaks_a_mapping_or_the_engine(played: Played, reports: list[bytes]) -> None:
    for data in reports:
        played.report(data)
    assert played.mapping.script_errors == []
    assert math.isfinite(played.rig.get("deck1.tempo"))
    assert 0 <= played.rig.get("deck1.fader") <= 1
    assert played.world.state.torn == 0


def test_a_report_of_zeros_of_a_device_without_numbers_is_whole(played: Played) -> None:
    """Its first byte was taken for a number, and lost."""
    told: list[bytes] = []
    runtime = played.mapping._runtime
    assert runtime is not None
    runtime.incoming = lambda _, data: told.append(data)  # type: ignore[method-assign]
    played.report(b"\0" + b"\0\1\2")
    assert told == [b"\0\1\2"]
