# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole mappings, as people write them, from bytes of a device to a real engine and back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.controllers.device import load
from app.controllers.trial.port import Port
from app.controllers.trial.stage import Stage
from app.controllers.trial.trial import Trial
from engine.controls import BY_PATH


class Recorder(Port):
    """Keeps what was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.bytes: list[bytes] = []
        self.shown: dict[bytes, int] = {}  # what each light shows

    def send(self, data: bytes) -> None:
        super().send(data)
        self.bytes.append(data)
        self.shown[data[:2]] = data[-1]


class Desk:
    """A mapping on an engine with tracks on two decks."""

    def __init__(self, stage: Stage, path: Path) -> None:
        self.stage = stage
        self.mapping: Any = load(path, {})
        self.trial = Trial(stage, self.mapping)
        self.port = self.trial.port = Recorder()
        self.trial.begin()
        self.wait(0.05)

    def send(self, *data: int) -> None:
        self.trial.send(bytes(data))
        self.wait(0.03)

    def wait(self, seconds: float) -> None:
        self.trial.wait(seconds)

    def __getitem__(self, path: str) -> float:
        return self.stage.world.get(BY_PATH[path].id)

    def sent(self) -> list[tuple[int, ...]]:
        found, self.port.bytes = self.port.bytes, []
        return [tuple(data) for data in found]


@pytest.fixture
def stage() -> Iterator[Stage]:
    with Stage() as made:
        made.load()
        yield made


OLD_XML = """<?xml version="1.0" encoding="utf-8"?>
<MixxxMIDIPreset mixxxVersion="1.11+" schemaVersion="1">
  <info><name>Old Deck</name></info>
  <controller id="Old Deck" port="">
    <scriptfiles><file filename="old.js" functionprefix="OldDeck"/></scriptfiles>
    <controls>
      <control><group>[Channel1]</group><key>volume</key><status>0xB0</status>
        <midino>0x10</midino><options><normal/></options></control>
      <control><group>[Channel1]</group><key>OldDeck.play</key><status>0x90</status>
        <midino>0x01</midino><options><Script-Binding/></options></control>
      <control><group>[Channel1]</group><key>OldDeck.wheel</key><status>0xB0</status>
        <midino>0x20</midino><options><Script-Binding/></options></control>
      <control><group>[Master]</group><key>crossfader</key><status>0xE0</status>
        <options><soft-takeover/></options></control>
      <control><group>[Channel2]</group><key>pregain</key><status>0xB0</status>
        <midino>0x30</midino><options><fourteen-bit-msb/></options></control>
      <control><group>[Channel2]</group><key>pregain</key><status>0xB0</status>
        <midino>0x31</midino><options><fourteen-bit-lsb/></options></control>
    </controls>
    <outputs>
      <output><group>[Channel1]</group><key>play_indicator</key><status>0x90</status>
        <midino>0x01</midino><on>0x7F</on><off>0x00</off><minimum>0.5</minimum></output>
      <output><group>[Channel2]</group><key>filterLow</key><status>0xB0</status>
        <midino>0x40</midino><minimum>0.9</minimum><maximum>1.1</maximum></output>
    </outputs>
  </controller>
</MixxxMIDIPreset>"""

OLD_JS = """
function OldDeck() {}
OldDeck.leds = {play: 020, flash: 021};
OldDeck.init = function(id, debugging) {
    OldDeck.id = id;
    OldDeck.button = new OldDeck.Button(OldDeck.leds.play);
    engine.connectControl("[Channel1]", "volume", "OldDeck.volumeChanged");
    OldDeck.timer = engine.beginTimer(100, "OldDeck.flash()");
};
OldDeck.Button = function(number) {
    this.number = number;
    this.count = 0;
    engine.connectControl("[Channel1]", "play", function(value) {
        this.count += 1;
        midi.sendShortMsg(0x91, this.number, value ? this.count : 0);
    });
};
OldDeck.volumeChanged = function(value, group, key) {
    midi.sendShortMsg(0xB1, 1, Math.round(value * 127));
};
OldDeck.flash = function() { midi.sendShortMsg(0x91, OldDeck.leds.flash, 1); };
OldDeck.play = function(channel, control, value, status, group) {
    if (value) { engine.setValue(group, "play", !engine.getValue(group, "play")); }
};
OldDeck.wheel = function(channel, control, value, status, group) {
    engine.setValue(group, "rate", script.absoluteLin(value, -1, 1));
};
OldDeck.shutdown = function() { engine.stopTimer(OldDeck.timer); midi.sendShortMsg(0x91, 9, 9); };
"""


def test_an_old_mapping_works(tmp_path: Path, stage: Stage) -> None:
    (tmp_path / "old.midi.xml").write_text(OLD_XML)
    (tmp_path / "old.js").write_text(OLD_JS)
    desk = Desk(stage, tmp_path / "old.midi.xml")
    assert (0xB0, 0x40, 0x7F) in desk.sent()  # the equalizer is at its middle
    desk.send(0xB0, 0x10, 0)
    assert desk["deck1.fader"] == 0.0
    assert (0xB1, 1, 0) in desk.sent()
    desk.send(0x90, 1, 127)
    desk.wait(0.3)
    assert desk["deck1.play"] == 1.0
    sent = desk.sent()
    assert (0x91, 16, 1) in sent  # `this` is the button
    assert desk.port.shown[b"\x90\x01"] == 0x7F
    assert sent.count((0x91, 17, 1)) >= 2
    desk.send(0xB0, 0x20, 127)
    assert desk["deck1.tempo_fader"] != 0.0
    desk.send(0xE0, 0, 0)  # far away: ignored
    assert desk["master.crossfader"] == 0.0
    for m in (40, 60, 66, 80):
        desk.send(0xE0, 0, m)
    assert desk["master.crossfader"] == pytest.approx(2 * 79 / 126 - 1, abs=0.02)
    desk.send(0xB0, 0x30, 127)
    desk.send(0xB0, 0x31, 127)
    assert desk["deck2.trim"] > 6.0
    desk.mapping.stop()
    assert (0x91, 9, 9) in desk.sent()
    assert desk.mapping.script_errors == []


NEW_XML = """<?xml version="1.0" encoding="UTF-8"?>
<MixxxControllerPreset schemaVersion="1" mixxxVersion="2.5.0">
  <info><name>New Deck</name>
    <devices><product protocol="midi" name="New"/></devices></info>
  <settings>
    <group label="Pads">
      <option variable="padColor" type="enum" label="Colour">
        <value label="Red">red</value><value label="Blue" default="true">blue</value></option>
      <option variable="speed" type="real" min="0.1" max="2" default="1.5" step="0.1"/>
    </group>
  </settings>
  <controller id="New Deck">
    <scriptfiles>
      <file filename="lodash.mixxx.js"/>
      <file filename="midi-components-0.0.js"/>
      <file filename="new.js" functionprefix="NewDeck"/>
    </scriptfiles>
    <controls>
      <control><group>[Channel1]</group><key>NewDeck.deck.playButton.input</key>
        <status>0x90</status><midino>0x0B</midino><options><script-binding/></options></control>
      <control><group>[Channel1]</group><key>NewDeck.deck.hotcues[1].input</key>
        <status>0x90</status><midino>0x21</midino><options><script-binding/></options></control>
      <control><group>[Channel1]</group><key>NewDeck.deck.volume.input</key>
        <status>0xB0</status><midino>0x13</midino><options><script-binding/></options></control>
      <control><group>[Channel1]</group><key>(c, n, value) =&gt; NewDeck.jog(value)</key>
        <status>0xB0</status><midino>0x22</midino><options><script-binding/></options></control>
    </controls>
    <outputs/>
  </controller>
</MixxxControllerPreset>"""

NEW_JS = """
"use strict";
const COLORS = {red: 5, blue: 45};
class Deck extends components.Deck {
    constructor(number) {
        super([number]);
        const unit = number - 1;
        this.playButton = new components.PlayButton({midi: [0x90 + unit, 0x0B]});
        this.volume = new components.Pot({inKey: "volume"});
        this.hotcues = [];
        for (let i = 1; i <= 4; i++) {
            this.hotcues[i] = new components.HotcueButton({
                number: i, midi: [0x90 + unit, 0x20 + i], on: COLORS[engine.getSetting("padColor")],
            });
        }
        const group = this.currentDeck;
        this.reconnectComponents((component) => {
            if (component.group === undefined) { component.group = group; }
        });
    }
}
var NewDeck = {
    init(id, debugging) {
        this.deck = new Deck(1);
        this.connections = ["track_loaded", "play"].map((key) =>
            engine.makeConnection("[Channel1]", key, (value, group, control) => {
                midi.sendSysexMsg([0xF0, 0x7D, ..._.map(control.slice(0, 4), (c) =>
                    c.charCodeAt(0)), value, 0xF7], 8);
            }));
        this.connections.forEach((c) => c.trigger());
        this.handler = midi.makeInputHandler(0x95, 0x01, (channel, control, value) => {
            engine.setParameter("[Channel1]", "rate", value / 127);
        });
        engine.makeUnbufferedConnection("[Main]", "vu_meter", () => {});
    },
    jog(value) {
        engine.setValue("[Channel1]", "jog", (value - 64) * engine.getSetting("speed"));
    },
    shutdown() {
        const {deck, connections: [first]} = this;
        first.disconnect();
        deck.forEachComponent((component) => component.shutdown?.() ?? component.send?.(0));
    },
};
"""


def test_a_new_mapping_works(tmp_path: Path, stage: Stage) -> None:
    (tmp_path / "new.midi.xml").write_text(NEW_XML)
    (tmp_path / "new.js").write_text(NEW_JS)
    desk = Desk(stage, tmp_path / "new.midi.xml")
    assert desk.mapping.script_errors == []
    sent = desk.sent()
    assert (0xF0, 0x7D, *b"trac", 1, 0xF7) in sent
    assert (0x90, 0x21, 45) in sent  # a hot cue is set
    assert (0x90, 0x24, 0) in sent
    desk.send(0x90, 0x0B, 127)
    desk.send(0x80, 0x0B, 0)
    desk.send(0x90, 0x0B, 0)
    assert desk["deck1.play"] == 1.0
    assert (0xF0, 0x7D, *b"play", 1, 0xF7) in desk.sent()
    desk.send(0x95, 1, 127)
    assert desk["deck1.tempo_fader"] != 0.0
    desk.send(0xB0, 0x22, 70)
    for m in (127, 127, 0):  # the first one starts soft takeover, the second one is its first
        desk.send(0xB0, 0x13, m)
    assert desk["deck1.fader"] == 0.0
    desk.mapping.stop()
    assert desk.mapping.script_errors == []
    assert desk.mapping.dead_bindings == []


HID_XML = """<?xml version="1.0" encoding="utf-8"?>
<MixxxControllerPreset mixxxVersion="2.1.0" schemaVersion="1">
  <info><name>Box</name><devices>
    <product protocol="hid" vendor_id="0x1" product_id="0x2"/></devices></info>
  <controller id="Box"><scriptfiles>
    <file filename="common-hid-packet-parser.js"/>
    <file filename="box.js" functionprefix="Box"/>
  </scriptfiles></controller>
</MixxxControllerPreset>"""

HID_JS = """
var Box = new HIDController();
Box.init = function(id) {
    var packet = new HIDPacket("main", 1, Box.message);
    packet.addControl("[Channel1]", "play", 1, "B", 0x01);
    packet.addControl("[Channel1]", "volume", 2, "H");
    Box.registerInputPacket(packet);
    packet = new HIDPacket("lights", 0x80);
    packet.addOutput("[Channel1]", "play", 1, "B");
    Box.registerOutputPacket(packet);
    Box.setCallback("main", "[Channel1]", "play", function(field) {
        if (field.value) { script.toggleControl("[Channel1]", "play"); }
    });
    Box.setCallback("main", "[Channel1]", "volume", function(field) {
        engine.setParameter("[Channel1]", "volume", field.value / 65535);
    });
    engine.connectControl("[Channel1]", "play", function(value) {
        Box.setOutput("[Channel1]", "play", value ? 127 : 0, true);
    });
};
Box.message = function(packet, changed) {
    for (var name in changed) {
        var field = changed[name];
        if (field.callback) { field.callback(field); }
    }
};
Box.incomingData = function(data, length) { Box.parsePacket(data, length); };
Box.shutdown = function() {};
"""


def test_a_hid_mapping_works(tmp_path: Path, stage: Stage) -> None:
    (tmp_path / "box.hid.xml").write_text(HID_XML)
    (tmp_path / "box.js").write_text(HID_JS)
    desk = Desk(stage, tmp_path / "box.hid.xml")
    assert desk.mapping.script_errors == []
    desk.send(1, 0, 0, 0)
    desk.send(1, 1, 0, 0)
    assert desk["deck1.play"] == 1.0
    assert any(data[:2] == (0x80, 127) for data in desk.sent())
    desk.send(1, 0, 0xFF, 0xFF)
    desk.send(1, 0, 0, 0)
    assert desk["deck1.fader"] == 0.0
    desk.mapping.stop()
    assert desk.mapping.script_errors == []
