# SPDX-License-Identifier: GPL-3.0-or-later
"""What controls of a mapping can do."""

import pytest

from tests.controllers.native.rig import Rig

HEAD = 'version = 1\nname = "x"\n[layers.shift]\n[pages.pads]\nnames = ["cue", "loop", "fx"]\n'
MS = 1_000_000


def rig(text: str, **more) -> Rig:
    return Rig(HEAD + text, **more)


PLAY = """
[[control]]
name = "Shift"
midi = "note 1 1"
press = { layer = "shift" }
[[control]]
name = "Play"
midi = "note 1 11"
press = { toggle = "deck1.play" }
light = { of = "deck1.play" }
also = [{ when = "shift", press = { hold = "deck1.cue" }, light = { of = "deck1.cue" } }]
"""


def test_a_button_toggles_and_its_light_follows():
    x = rig(PLAY)
    assert x.output.lights[0x90, 11] == 0
    x.send("90 0b 7f")
    x.send("90 0b 00")
    assert x["deck1.play"] == 1
    assert x.output.lights[0x90, 11] == 127
    x.send("90 0b 7f")
    assert x["deck1.play"] == 0
    assert x.output.lights[0x90, 11] == 0


def test_a_layer_gives_a_button_another_meaning_and_another_light():
    x = rig(PLAY)
    x.put("deck1.play", 1.0)
    x.send("90 01 7f")
    assert x.output.lights[0x90, 11] == 0
    x.send("90 0b 7f")
    assert (x["deck1.play"], x["deck1.cue"]) == (1, 1)
    assert x.output.lights[0x90, 11] == 127


def test_what_is_held_is_let_go_though_the_layer_is_off_already():
    x = rig(PLAY)
    x.send("90 01 7f")
    x.send("90 0b 7f")
    x.send("80 01 40")
    x.send("80 0b 40")
    assert (x["deck1.cue"], x["deck1.play"]) == (0, 0)
    x.send("90 0b 7f")
    assert x["deck1.play"] == 1


PRESSES = """
[[control]]
name = "Many"
midi = "note 1 5"
click = { set = "deck1.stop" }
double = { toggle = "deck1.slip" }
held = { hold = "deck1.censor" }
hold_ms = 500
double_ms = 300
"""


def test_a_short_press_is_a_click_once_it_cannot_be_a_double_one():
    x = rig(PRESSES)
    x.send("90 05 7f")
    x.send("90 05 00", after_ns=50 * MS)
    assert x.events() == []
    x.wait(400 * MS)
    assert x.events() == [("deck1.stop", 1.0)]


def test_two_short_presses_are_a_double_one_and_no_click():
    x = rig(PRESSES)
    for _ in range(2):
        x.send("90 05 7f", after_ns=50 * MS)
        x.send("90 05 00", after_ns=50 * MS)
    x.wait(1000 * MS)
    assert x.events() == [("deck1.slip", 1.0)]


def test_a_long_press_holds_until_it_is_let_go_and_is_no_click():
    x = rig(PRESSES)
    x.send("90 05 7f")
    x.wait(499 * MS)
    assert x.events() == []
    x.wait(2 * MS)
    assert x.events() == [("deck1.censor", 1.0)]
    x.send("90 05 00")
    x.wait(1000 * MS)
    assert x.events() == [("deck1.censor", 0.0)]


def test_a_macro_waits_between_its_steps():
    x = rig("""
[macros]
drop = [{ set = "deck1.filter", to = -0.5 }, { wait = 250 }, { set = "deck1.filter", to = 0 }]
[[control]]
name = "Drop"
midi = "note 1 5"
press = { macro = "drop" }
""")
    x.send("90 05 7f")
    assert x["deck1.filter"] == -0.5
    x.wait(249 * MS)
    assert x["deck1.filter"] == -0.5
    x.wait(2 * MS)
    assert x["deck1.filter"] == 0


PAGES = """
[[control]]
name = "Next"
midi = "note 1 1"
press = { page = "pads" }
[[control]]
name = "Pad"
midi = "note 2 1"
light = { of = "pads=fx", on = 3, off = 1 }
also = [
  { when = "pads=cue", press = { hold = "deck1.hotcue1.activate" } },
  { when = "pads=loop", press = { set = "deck1.loop.beatloop", to = 4 } },
]
"""


def test_pads_mean_what_their_page_says_and_pages_come_back_after_a_restart():
    x = rig(PAGES)
    x.send("91 01 7f")
    x.send("91 01 00")
    assert x.events() == [("deck1.hotcue1.activate", 1.0), ("deck1.hotcue1.activate", 0.0)]
    x.send("90 01 7f")
    y = rig(PAGES, memory=x.mapping.memory())
    y.send("91 01 7f")
    assert y.events() == [("deck1.loop.beatloop", 4.0)]
    y.send("90 01 7f")
    assert y.output.lights[0x91, 1] == 3
    y.send("91 01 7f")
    assert y.events() == []


def test_a_pad_that_is_down_while_the_page_turns_lets_go_where_it_pressed():
    x = rig(PAGES)
    x.send("91 01 7f")
    x.send("90 01 7f")
    x.send("91 01 00")
    assert x["deck1.hotcue1.activate"] == 0


def test_a_locked_layer_stays_until_it_is_unlocked_and_over_a_restart():
    text = """
[[control]]
name = "Lock"
midi = "note 1 1"
press = { lock = "shift" }
[[control]]
name = "Knob"
kind = "knob"
midi = "cc 1 1"
value = { control = "deck1.filter", pickup = false }
also = [{ when = "shift", value = { control = "deck1.trim", pickup = false } }]
"""
    x = rig(text)
    x.send("90 01 7f")
    x.send("90 01 00")
    x.send("b0 01 7f")
    assert (x["deck1.filter"], x["deck1.trim"]) == (0, 24)
    y = rig(text, memory=x.mapping.memory())
    y.send("b0 01 00")
    assert (y["deck1.filter"], y["deck1.trim"]) == (0, -24)
    y.send("90 01 7f")
    y.send("b0 01 40")
    y.send("b0 01 7f")
    assert y["deck1.filter"] == 1


def test_a_condition_on_a_control_chooses_what_a_button_does():
    x = rig("""
[[control]]
name = "Loop"
midi = "note 1 1"
press = { set = "deck1.loop.in" }
also = [{ when = "deck1.loop.active", press = { set = "deck1.loop.exit" } }]
""")
    x.send("90 01 7f")
    x.put("deck1.loop.active", 1.0)
    x.send("90 01 7f")
    assert x.events() == [("deck1.loop.in", 1.0), ("deck1.loop.exit", 1.0)]


def test_a_jog_wheel_scratches_while_touched_and_bends_otherwise():
    x = rig("""
[[control]]
name = "Jog"
kind = "jog"
midi = "cc 1 34"
code = "offset"
jog = { deck = "deck2", ticks = 720, touch = "note 1 54", bend = 2 }
""")
    x.send("b0 22 49")
    x.send("90 36 7f")
    x.send("b0 22 37")
    x.send("90 36 00")
    assert x.events() == [
        ("deck2.jog", pytest.approx(2 * 9 / 720)),
        ("deck2.touch", 1.0),
        ("deck2.jog", pytest.approx(-9 / 720)),
        ("deck2.touch", 0.0),
    ]


def test_fourteen_bits_reach_both_ends_and_the_exact_middle():
    x = rig("""
[[control]]
name = "Tempo"
kind = "fader"
midi = "cc14 1 0"
value = { control = "deck1.tempo_fader", pickup = false, invert = true }
""")
    for data, value in (("00 20", 0.0), ("7f 7f", -1.0), ("00 00", 1.0)):
        high, low = data.split()
        x.send("b0 00" + (high if value else "40"))
        x.send("b0 20" + (low if value else "00"))
        assert x["deck1.tempo_fader"] == value


def test_soft_takeover_waits_for_the_value_and_tells_where_both_stand():
    x = rig("""
[[control]]
name = "Gain"
kind = "knob"
midi = "cc 1 4"
value = { control = "deck1.fader" }
light = [{ of = "pickup", above = -9, below = -0.5, on = 1, at = "note 1 9" },
         { of = "pickup", on = 2, at = "note 1 9" }]
""")
    x.send("b0 04 10")
    x.send("b0 04 14")
    assert x["deck1.fader"] == 1
    (pickup,) = x.mapping.pickups()
    assert (pickup.name, pickup.control, pickup.apart) == ("Gain", "deck1.fader", True)
    assert pickup.hardware == pytest.approx(20 / 128)
    assert pickup.value == 1
    assert x.output.lights[0x90, 9] == 1
    x.send("b0 04 7e")
    x.send("b0 04 7f")
    assert x.mapping.pickups()[0].apart is False
    x.send("b0 04 20")
    assert x["deck1.fader"] == 0.25
    assert x.output.lights[0x90, 9] == 0


def test_where_the_hardware_stands_is_known_after_a_restart():
    text = """
[[control]]
name = "Fader"
kind = "fader"
midi = "cc 1 4"
value = { control = "deck1.fader" }
"""
    x = rig(text)
    x.send("b0 04 7f")
    y = rig(text, memory=x.mapping.memory())
    y.send("b0 04 60")
    assert y["deck1.fader"] == pytest.approx(95 / 126)


def test_an_encoder_acts_for_each_count_in_its_direction():
    x = rig("""
[[control]]
name = "Browse"
kind = "encoder"
midi = "cc 7 64"
turn = { up = { act = "library.down" }, down = { act = "library.up" } }
""")
    x.send("b6 40 02")
    x.send("b6 40 7f")
    assert x.world.acts == [("library.down", 1.0)] * 2 + [("library.up", 1.0)]


def test_an_encoder_halves_and_doubles():
    x = rig("""
[[control]]
name = "Loop"
kind = "encoder"
midi = "cc 1 1"
turn = { double = "deck1.loop.size" }
""")
    x.send("b0 01 02")
    assert x["deck1.loop.size"] == 16
    x.send("b0 01 7f")
    assert x["deck1.loop.size"] == 8


def test_sysex_from_the_device_presses_and_turns():
    x = rig("""
[[control]]
name = "Switch"
midi = "sysex F0 00 20 .. 01 F7"
press = { set = "deck1.sync", to = 1 }
[[control]]
name = "Level"
midi = "sysex F0 00 21 vv F7"
value = { control = "deck1.fader", pickup = false }
""")
    x.send("f0 00 20 55 02 f7")
    assert x.events() == []
    x.send("f0 00 20 55 01 f7")
    x.send("f0 00 21 00 f7")
    assert (x["deck1.sync"], x["deck1.fader"]) == (1, 0)


def test_the_device_is_asked_what_it_is_and_started_and_stopped():
    text = """
start = ["F0 01 02 F7"]
stop = ["B0 00 00"]
[identity]
reply = "F0 7E .. 06 02 00 20 F7"
"""
    x = Rig('version = 1\nname = "x"\n' + text)
    assert x.output.sent == [b"\xf0\x7e\x7f\x06\x01\xf7", b"\xf0\x01\x02\xf7"]
    x.send("f0 7e 00 06 02 00 20 f7")
    assert x.world.told == []
    x.send("f0 7e 00 06 02 00 21 f7")
    assert len(x.world.told) == 1
    x.mapping.stop()
    assert x.output.sent[-1] == b"\xb0\x00\x00"
