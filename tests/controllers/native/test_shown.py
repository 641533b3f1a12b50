# SPDX-License-Identifier: GPL-3.0-or-later
"""Lights and displays of a device."""

from tests.controllers.native.rig import Rig
from tests.controllers.native.test_uses import HEAD, MS, PLAY


def test_lights_are_off_at_the_end():
    x = Rig(HEAD + PLAY)
    x.put("deck1.play", 1.0)
    x.mapping.stop()
    assert set(x.output.lights.values()) == {0}


def test_lights_blink_show_colours_and_measure():
    x = Rig(
        HEAD
        + """
[palettes.p]
000000 = 0
FF0000 = 5
00FF00 = 21
[[light]]
of = "deck1.sync"
at = "note 1 1"
blink = 250
[[light]]
of = "deck1.hotcue1.type"
color = "deck1.hotcue1.color"
palette = "p"
at = "note 1 2"
[[light]]
of = "deck1.meter"
at = "cc 1 3"
scale = [0, 1]
on = 100
[[light]]
of = "deck1.hotcue1.type"
color = "deck1.hotcue1.color"
at = "note 1 4"
send = "F0 01 <number> <red> <green> <blue> F7"
"""
    )
    x.put("deck1.hotcue1.color", float(0xF02010))
    x.put("deck1.hotcue1.type", 1.0)
    assert x.output.lights[0x90, 2] == 5
    assert x.output.sent[-1] == bytes((0xF0, 1, 4, 0x78, 0x10, 0x08, 0xF7))
    x.put("deck1.sync", 1.0)
    seen = []
    for _ in range(8):
        seen.append(x.output.lights[0x90, 1])
        x.wait(250 * MS)
    assert seen in ([0, 127] * 4, [127, 0] * 4)
    x.world.state.deck[0].meter.peak = [1.0, 0.0]
    x.turn()
    assert x.output.lights[0xB0, 3] == 100


def test_displays_show_texts_and_digits():
    x = Rig(
        HEAD
        + """
[[display]]
show = "deck1.title"
width = 6
send = "F0 10 <text> F7"
[[display]]
show = "deck1.bpm"
format = "%.0f"
width = 3
align = "right"
characters = "digits"
at = ["cc 1 1", "cc 1 2", "cc 1 3"]
"""
    )
    x.world.tracks[0] = {"title": "Ab\u00e9"}
    x.put("deck1.bpm", 97.6)
    x.wait(100 * MS)
    x.turn()
    assert x.output.sent[-1] == b"\xf0\x10Ab?   \xf7"
    assert [x.output.lights[0xB0, n] for n in (1, 2, 3)] == [127, 9, 8]
