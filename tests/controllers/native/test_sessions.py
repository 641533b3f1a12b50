# SPDX-License-Identifier: GPL-3.0-or-later
"""Each shipped mapping on its own: a session of its device, and everything it has once.

Both run twice: with C's part as the oracle says, and through C into a real engine.
"""

import re
from pathlib import Path

import pytest

from app.controllers.native import load, shipped
from app.controllers.native.describe.message import message
from engine.controls import CONTROLS, Kind
from engine.midi import ANY
from tests.controllers.native.live import LiveRig
from tests.controllers.native.rig import Rig

SESSIONS = Path(__file__).parent / "sessions"
MS = 1_000_000
NO_DEVICES = {"generic", "touch", "touch-portrait"}  # for any device, and drawn ones
DATA = re.compile(r"[0-9a-f]{2}( [0-9a-f]{2})+")
RIGS = {"oracle": Rig, "C": LiveRig}
each = pytest.mark.parametrize("path", shipped(), ids=lambda p: p.stem)
both = pytest.mark.parametrize("kind", RIGS)


@both
@each
def test_a_session_of_the_device_has_the_expected_effects(path, kind):
    rig = RIGS[kind](load(path))
    lines = (SESSIONS / f"{path.stem}.session").read_text().splitlines()
    try:
        for number, line in enumerate(lines):
            if line and not line.startswith("#"):
                step(rig, line, f"{path.stem}.session:{number + 1}: {line}")
    finally:
        rig.close()
    assert rig.world.told == []


def step(rig, line, where):
    mark, _, rest = line.partition(" ")
    words = rest.split()
    if mark == "=":
        assert rig[words[0]] == pytest.approx(float(words[1]), abs=2e-4), where
    elif mark == ">":
        if rig.hears:
            wanted = (words[0], pytest.approx(float(words[1])))
            assert wanted in rig.world.events, (where, rig.world.events)
    elif mark == "!":
        assert (words[0], float(words[1])) in rig.world.acts, where
    elif mark == "~":
        at = (int(words[0], 16), int(words[1], 16) if len(words[1]) == 2 else int(words[1]))
        assert rig.output.lights.get(at) == int(words[2]), where
    elif mark == "<":
        assert bytes.fromhex(rest) in rig.output.sent, where
    elif mark == "+":
        rig.wait(int(rest) * MS)
    elif mark == "*":
        rig.put(words[0], float(words[1]))
    else:
        rig.world.acts.clear()
        rig.world.events.clear()
        rig.send(line)


def messages(mapping):
    """Every message that something is bound to: (status, numbers)."""
    bound = {(b.status, b.number) for b in mapping.bindings()}
    bound |= {(b.status, b.low) for b in mapping.bindings() if b.low >= 0}
    heard = {r.message.key for r in mapping._compiled.routes}
    return sorted(k for k in bound | heard if k[0] < 0xF0)


def data(status, number, value):
    if status & 0xF0 in (0xC0, 0xD0):
        return bytes((status, value))
    return bytes((status, value if status & 0xF0 == 0xE0 else number, value))


@both
@each
def test_every_message_of_it_is_harmless_and_nothing_stays_held(path, kind):
    rig = RIGS[kind](load(path))
    try:
        for status, number in messages(rig.mapping):
            for value in (1, 127, 64, 0):
                rig.send(data(status, number, value))
        rig.wait(2000 * MS)
        assert rig.mapping._layers._held == {}
        assert rig.held_layers() == 0
        on = [c.path for c in CONTROLS if c.kind is Kind.HOLD and rig[c.path]]
        assert on == []
        rig.mapping.stop()
    finally:
        rig.close()


@each
def test_it_says_where_its_numbers_are_from_and_what_is_on_it(path):
    described = load(path).described
    assert described.source
    assert described.doc
    assert described.ports or path.stem in NO_DEVICES
    names = [c.name for c in described.control]
    assert len(names) == len(set(names))


def test_there_are_eight_devices_of_different_makers_and_three_that_are_none():
    makers = {load(p).described.maker for p in shipped()} - {""}
    assert len(shipped()) >= 11
    assert len(makers) == 8
    assert {"generic", "keyboard", "mouse-wheel"} <= {p.stem for p in shipped()}


@each
def test_its_session_moves_everything_that_is_on_it(path):
    lines = (SESSIONS / f"{path.stem}.session").read_text().splitlines()
    sent = {heard(bytes.fromhex(line)) for line in lines if DATA.fullmatch(line)}
    for control in load(path).described.control:
        mine = {use.midi or control.midi for use in (control, *control.also)}
        wanted = {message(text, control.name).key for text in mine if text}
        assert wanted & sent, f"{control.name} is not in {path.stem}.session"


def heard(data):
    """Status and number of a message; letting go counts as the press."""
    status = data[0] + 0x10 if data[0] & 0xF0 == 0x80 else data[0]
    return status, data[1] if status < 0xC0 else ANY
