# SPDX-License-Identifier: GPL-3.0-or-later
"""What is learned takes its place in a mapping."""

import pytest

from app.controllers.mapping import MappingError
from app.controllers.native import from_text
from app.controllers.native.describe.read import parse
from app.controllers.native.learn import Guesser, empty, merged, text
from app.controllers.native.learn.merge import unused
from tests.controllers.native.learn.hardware import MS, Hand
from tests.controllers.native.rig import Rig


def learned(described, path, move, *, layer="", name=""):
    hand = Hand()
    move(hand)
    guesser = Guesser(path, name=name)
    for ns, data in hand.sent:
        guesser.feed(ns, data)
    return merged(described, guesser.control(hand.now + 2000 * MS), layer)


def note(number, times=1):
    return lambda hand: hand.button(0x90, number, times=times)


def rig(described):
    return Rig(text(described))


def test_a_device_is_learned_from_nothing():
    mapping = empty("Strange [thing]*")
    mapping = learned(mapping, "deck1.play", note(1))
    mapping = learned(mapping, "deck1.fader", lambda h: h.fader(0xB0, 7, (0, 1)))
    mapping = learned(mapping, "master.crossfader", lambda h: h.fine(0xB0, 8, 40, (0, 1)))
    x = rig(mapping)
    x.send("90 01 7f")
    assert x["deck1.play"] == 1
    assert x.output.lights[0x90, 1] == 0
    x.put("deck1.playing", 1.0)
    assert x.output.lights[0x90, 1] == 127
    for value in range(0, 128, 3):
        x.send((0xB0, 7, value))
    assert x["deck1.fader"] == pytest.approx(126 / 127, abs=1e-3)


def test_it_fits_the_device_whatever_signs_its_name_has():
    from fnmatch import fnmatchcase

    assert fnmatchcase("Strange [thing]* ?", empty("Strange [thing]* ?").ports[0])


def test_a_message_that_is_learned_again_does_the_new_thing_only():
    mapping = learned(empty("D"), "deck1.play", note(1))
    mapping = learned(mapping, "deck2.sync", note(1))
    x = rig(mapping)
    x.send("90 01 7f")
    assert (x["deck1.play"], x["deck2.sync"]) == (0, 1)
    assert len(mapping.control) == 1


def test_what_a_control_does_on_a_layer_stays_when_its_plain_meaning_is_learned_again():
    mapping = learned(empty("D"), "deck1.play", note(1))
    mapping = learned(mapping, "layer:shift", note(9))
    mapping = learned(mapping, "deck1.reverse", note(1), layer="shift")
    mapping = learned(mapping, "deck2.play", note(1))
    x = rig(mapping)
    x.send("90 01 7f")
    assert x["deck2.play"] == 1
    x.send("90 01 00")
    x.send("90 09 7f")
    x.send("90 01 7f")
    assert (x["deck1.reverse"], x["deck2.play"], x["deck1.play"]) == (1, 1, 0)


def test_a_second_meaning_on_a_layer_is_replaced_by_the_next_one():
    mapping = learned(empty("D"), "deck1.play", note(1))
    mapping = learned(mapping, "deck1.reverse", note(1), layer="shift")
    mapping = learned(mapping, "deck1.slip", note(1), layer="shift")
    assert len(mapping.control[0].also) == 1
    mapping = learned(mapping, "deck1.quantize", note(2), layer="shift")
    assert mapping.control[1].press == ()
    from_text(text(mapping), "x.toml")


def test_the_half_of_fourteen_bits_that_becomes_something_else_is_given_up():
    mapping = learned(empty("D"), "deck1.fader", lambda h: h.fine(0xB0, 7, 39, (0, 1)))
    mapping = learned(mapping, "deck2.fader", lambda h: h.fader(0xB0, 39, (0, 1)))
    assert [c.midi for c in mapping.control] == ["cc 1 39"]


def test_the_touch_of_a_wheel_that_becomes_a_button_is_given_up():
    def wheel(hand):
        hand.send(0x90, 54, 127)
        hand.wheel(0xB0, 34, "offset", 720)
        hand.send(0x90, 54, 0)

    mapping = learned(empty("D"), "deck1.jog", wheel)
    assert mapping.control[0].jog.touch == "note 1 54"
    mapping = learned(mapping, "deck1.play", note(54))
    assert [c.jog.touch for c in mapping.control if c.jog] == [""]
    x = rig(mapping)
    x.send("90 36 7f")
    assert x["deck1.play"] == 1
    assert x["deck1.touch"] == 0


def test_a_place_in_the_picture_stays():
    mapping = parse(
        b'version = 1\nname = "D"\n[[control]]\nname = "A"\nmidi = "note 1 1"\n'
        b'press = { toggle = "deck1.play" }\nplace = [1, 2, 30, 40]\n',
        "x",
    )
    mapping = learned(mapping, "deck1.sync", note(1))
    assert mapping.control[0].place == (1, 2, 30, 40)


def test_names_are_told_apart():
    mapping = learned(empty("D"), "deck1.play", note(1), name="PLAY")
    mapping = learned(mapping, "deck2.play", note(2), name="PLAY")
    assert [c.name for c in mapping.control] == ["PLAY", "PLAY 2"]
    assert len(unused("x" * 60, {"x" * 60})) <= 60


def test_a_layer_that_is_called_like_pages_is_refused():
    mapping = parse(b'version = 1\nname = "D"\n[pages.shift]\nnames = ["a"]\n', "x")
    with pytest.raises(MappingError):
        learned(mapping, "layer:shift", note(1))
