# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a controller send what the hardware sends: played on, the mapping works."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.controllers.native import load, shipped
from app.controllers.native.describe.message import message
from app.controllers.native.describe.model import CODES
from app.controllers.native.describe.read import parse, read
from app.controllers.native.picture import Sends, parts, row
from app.controllers.native.play.counts import counts
from app.controllers.native.play.mapping import _middle
from tests.controllers.native.rig import Rig

each = pytest.mark.parametrize("path", shipped(), ids=lambda p: p.stem)


def rig(stem):
    path = next(p for p in shipped() if p.stem == stem)
    return Rig(load(path)), {p.name: p for p in parts(read(path))}


@each
def test_each_control_is_a_part_and_does_something(path):
    described = read(path)
    found = parts(described)
    assert [p.name for p in found] == [c.name for c in described.control]
    assert [p.name for p in found if not p.deeds] == []


@each
def test_no_part_lies_on_another_one(path):
    for a, b in itertools.combinations(parts(read(path)), 2):
        apart = (
            a.x + a.width <= b.x
            or b.x + b.width <= a.x
            or a.y + a.height <= b.y
            or b.y + b.height <= a.y
        )
        assert apart, (a.name, b.name)


def test_a_drawn_controller_plays():
    x, drawn = rig("pioneer-ddj-400")
    play = drawn["PLAY/PAUSE 1"]
    assert play.way == "press"
    x.send(play.sends.press)
    x.send(play.sends.release)
    assert x["deck1.play"] == 1
    fader = drawn["CROSSFADER"]
    assert fader.way == "move"
    for place in (0.4, 0.5, 0.75, 1.0):
        for data in fader.sends.at(place):
            x.send(data)
    assert x["master.crossfader"] == pytest.approx(1.0)
    jog = drawn["JOG DIAL 2"]
    x.send(jog.touch.press)
    assert x["deck2.touch"] == 1
    x.events()
    for data in jog.sends.by(round(jog.ticks)):
        x.send(data)
    turned = [v for p, v in x.events() if p == "deck2.jog"]
    assert sum(turned) == pytest.approx(1.0)
    x.send(jog.touch.release)
    for data in drawn["BROWSE"].sends.by(2):
        x.send(data)
    assert x.world.acts == [("library.down", 1.0)] * 2


def test_lights_are_seen_in_their_colours():
    x, drawn = rig("akai-apc-mini-mk2")
    cue = drawn["CUE A 1"]
    x.put("deck1.hotcue1.color", float(0xFF0000))
    x.put("deck1.hotcue1.type", 1.0)
    assert cue.color(bytes((0x96, 56, x.output.lights[0x96, 56]))) == "#FF0000"
    assert cue.color(bytes((0x96, 56, 0))) == "#000000"
    assert cue.color(bytes((0x96, 57, 5))) is None
    x, drawn = rig("novation-launchpad-mk2")
    x.put("deck1.hotcue2.color", float(0x00FF00))
    x.put("deck1.hotcue2.type", 1.0)
    seen = [c for c in map(drawn["PAD 1.2"].color, x.output.sent) if c]
    assert seen[-1] == "#00FF00"
    assert drawn["PLAY 1"].color(bytes((0x90, 71, 21))) not in (None, "#000000")
    assert drawn["PLAY 1"].color(bytes((0x80, 71, 21))) == "#000000"


def test_meters_are_brighter_the_louder_it_is():
    text = (
        'version = 1\nname = "D"\n[[control]]\nname = "A"\nmidi = "cc 1 1"\n'
        'value = { control = "deck1.fader" }\nlight = { of = "deck1.meter", scale = [0, 1] }\n'
    )
    (part,) = parts(parse(text.encode(), "x"))
    dark, half, full = (part.color(bytes((0xB0, 1, v))) for v in (0, 64, 127))
    assert dark < half < full


@settings(deadline=None)
@given(st.sampled_from(CODES), st.integers(-300, 300))
def test_counts_come_out_as_they_go_in(code, wanted):
    sends = Sends(message("cc 3 7", "x"), code)
    heard = sum(counts(code, data[2], fine=False) for data in sends.by(wanted))
    way = {"up": max(wanted, 0), "down": min(wanted, 0)}.get(code, wanted)
    assert heard == way


@settings(deadline=None)
@given(st.sampled_from(["twos", "offset", "sign"]), st.integers(-300, 300))
def test_counts_of_pitch_bend_come_out_as_they_go_in(code, wanted):
    sends = Sends(message("bend 3", "x"), code)
    values = [data[1] | data[2] << 7 for data in sends.by(wanted)]
    assert sum(counts(code, v, fine=True) for v in values) == wanted


@settings(deadline=None)
@given(st.floats(0, 1), st.sampled_from(["cc 1 2", "cc14 1 2", "bend 1", "pressure 2"]))
def test_positions_come_out_as_they_go_in(position, text):
    sent = message(text, "x")
    parts_of = Sends(sent).at(position)
    if text.startswith("cc14"):
        value, top = parts_of[0][2] << 7 | parts_of[1][2], 16383
    elif text.startswith("bend"):
        value, top = parts_of[0][1] | parts_of[0][2] << 7, 16383
    else:
        value, top = parts_of[0][-1], 127
    assert abs(_middle(value, top) - position) <= 1 / top


def test_messages_of_all_kinds_are_pressed():
    assert Sends(message("program 2 5", "x")).press == b"\xc1\x05"
    assert Sends(message("program 2 5", "x")).release == b""
    assert Sends(message("pressure 2", "x")).press == b"\xd1\x7f"
    assert Sends(message("sysex F0 01 .. vv F7", "x")).press == b"\xf0\x01\x00\x7f\xf7"


@each
def test_a_browser_gets_plain_values(path):
    import json

    rows = [row(p) for p in parts(read(path))]
    assert json.loads(json.dumps(rows)) == rows


def test_words_can_be_another_languages():
    described = read(next(p for p in shipped() if p.stem == "pioneer-ddj-400"))
    play = next(p for p in parts(described, labels=str.upper) if p.name == "PLAY/PAUSE 1")
    assert play.deeds[0].text == "DECK1.PLAY"
