# SPDX-License-Identifier: GPL-3.0-or-later
"""Encoders, takeover and layers against models of their own: with the oracle, and through C."""

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.controllers.native import from_text
from engine.controls import BY_PATH
from tests.controllers.native.live import LiveRig
from tests.controllers.native.rig import Rig
from tests.controllers.native.test_uses import MS

HEAD = 'version = 1\nname = "x"\n'
APART = 3 / 128
CODES = ("twos", "offset", "sign", "up_down", "up", "down")
few = settings(
    max_examples=12, deadline=None, suppress_health_check=list(HealthCheck)
)  # each through a real engine
many = settings(deadline=None)


def on(kind, text):
    return kind(from_text(text, "x.toml"))


# Encoders


def coded(code, count):
    """What an encoder sends for a count: said here once more."""
    if code == "twos":
        return count if count > 0 else 128 + count
    if code == "offset":
        return 64 + count
    if code == "sign":
        return count if count > 0 else 64 + abs(count)
    if code == "up_down":
        return 127 if count > 0 else 1
    return 127


ENCODERS = "".join(
    f"""
[[control]]
name = "{code} {what}"
kind = "encoder"
code = "{code}"
midi = "cc {1 + i} {j}"
turn = {{ {turn} }}
"""
    for i, code in enumerate(CODES)
    for j, (what, turn) in enumerate(
        (
            ("step", 'step = "deck1.filter", by = 0.01'),
            ("cycle", 'cycle = "deck1.key_shift", by = 1'),
            ("double", 'double = "deck1.beatjump_size"'),
        )
    )
)
TURNS = st.lists(
    st.tuples(st.sampled_from(CODES), st.integers(0, 2), st.integers(-12, 12).filter(bool)),
    max_size=25,
)


def encoders(kind, turns):
    x = on(kind, HEAD + ENCODERS)
    way, key, size = 0.5, 0.0, x["deck1.beatjump_size"]
    x.put("deck1.filter", 0.0) if kind is Rig else x.world.set(BY_PATH["deck1.filter"].id, 0.0)
    sizes = BY_PATH["deck1.beatjump_size"]
    try:
        for code, what, count in turns:
            sent = count
            if code == "up_down":
                sent = 1 if count > 0 else -1
            elif code in ("up", "down"):
                sent = 1 if code == "up" else -1
            x.send((0xB0 + CODES.index(code), what, coded(code, count)))
            if what == 0:
                way = min(max(way + 0.01 * sent, 0.0), 1.0)
            elif what == 1:
                key = min(max(key + sent, -12.0), 12.0)
            else:
                size = min(max(size * 2.0**sent, sizes.min), sizes.max)
            assert x["deck1.filter"] == pytest.approx(2 * way - 1, abs=1e-4)
            assert x["deck1.key_shift"] == key
            assert x["deck1.beatjump_size"] == pytest.approx(size)
    finally:
        x.close()


@many
@given(TURNS)
def test_encoders_of_all_codes_turn_as_far_as_a_model_says(turns):
    encoders(Rig, turns)


@few
@given(TURNS)
def test_encoders_turn_as_far_through_c(turns):
    encoders(LiveRig, turns)


# Soft takeover

FADER = """
[[control]]
name = "F"
kind = "fader"
midi = "cc 1 7"
value = { control = "deck1.fader" }
"""
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("hand"), st.integers(0, 127)),
        st.tuples(st.just("program"), st.floats(0, 1)),
    ),
    max_size=30,
)


def takeover(kind, moves):
    x = on(kind, HEAD + FADER)
    last = None
    try:
        for who, what in moves:
            if who == "program":
                if kind is Rig:
                    x.put("deck1.fader", what)
                else:
                    x.world.set(BY_PATH["deck1.fader"].id, what)
                continue
            before = x["deck1.fader"]
            place = what / 128 if what <= 64 else (what - 1) / 126
            x.send((0xB0, 7, what))
            after = x["deck1.fader"]
            if last is None:
                assert after == before, "the first message only tells where it stands"
            elif (last - before) * (place - before) <= 0:
                assert after == pytest.approx(place, abs=1e-4), "it passed the value"
            assert after in (before, pytest.approx(place, abs=1e-4))
            reach = abs(place - (place if last is None else last)) + APART + 1e-4
            assert abs(after - before) <= reach, "no jump"
            (shown,) = x.mapping.pickups()
            assert shown.hardware == pytest.approx(place)
            assert shown.value == pytest.approx(after, abs=1e-4)
            assert shown.apart == (abs(place - after) > APART)
            last = place
    finally:
        x.close()


@many
@given(MOVES)
def test_a_fader_never_jumps_and_always_takes_over_when_it_passes(moves):
    takeover(Rig, moves)


@few
@given(MOVES)
def test_takeover_through_c(moves):
    takeover(LiveRig, moves)


# Layers

LAYERS = ("one", "two")
HOLDS = [f"deck{d}.{name}" for d in (1, 2, 3, 4) for name in ("nudge_forward", "nudge_back")]
TERMS = [*LAYERS, "!one", "!two", "pages=a", "pages=b", "!pages=c", "locked"]


@dataclass(frozen=True)
class Button:
    """Conditions of each use, in order; the plain use last."""

    conditions: tuple[tuple[str, ...], ...]


def contradicts(terms):
    bare = {t.removeprefix("!") for t in terms}
    return len(bare) < len(terms)


BUTTONS = st.lists(
    st.builds(
        Button,
        st.lists(
            st.lists(st.sampled_from(TERMS), min_size=1, max_size=2, unique=True)
            .filter(lambda t: not contradicts(t))
            .map(tuple),
            max_size=2,
        ).map(tuple),
    ),
    min_size=1,
    max_size=2,
)
PRESSES = st.lists(st.tuples(st.integers(0, 6), st.booleans()), max_size=40)


def layered(buttons):
    """A mapping with buttons for layers (0, 1), a lock (2), pages (3), and these (from 4 on)."""
    text = (
        HEAD
        + '[layers.one]\n[layers.two]\n[layers.locked]\n[pages.pages]\nnames = ["a", "b", "c"]\n'
    )
    for number, step in enumerate(
        ('layer = "one"', 'layer = "two"', 'lock = "locked"', 'page = "pages"')
    ):
        text += f'[[control]]\nname = "L{number}"\nmidi = "note 1 {number}"\npress = {{ {step} }}\n'
    for i, button in enumerate(buttons):
        paths = HOLDS[4 * i : 4 * i + 4]
        also = ", ".join(
            f'{{ when = {list(terms)}, press = {{ hold = "{paths[j + 1]}" }}, '
            f'light = {{ of = "{paths[j + 1]}", on = {j + 2} }} }}'
            for j, terms in enumerate(button.conditions)
        )
        text += (
            f'[[control]]\nname = "B{i}"\nmidi = "note 1 {4 + i}"\n'
            f'press = {{ hold = "{paths[0]}" }}\nlight = {{ of = "{paths[0]}", on = 1 }}\n'
            f"also = [{also}]\n"
        )
    return text


class Model:
    """Layers, as the manual tells them."""

    def __init__(self, buttons):
        self.buttons = buttons
        self.down, self.locked, self.page = {}, False, 0

    def holds(self, term):
        name = term.removeprefix("!")
        value = {
            "one": 0 in self.down,
            "two": 1 in self.down,
            "locked": self.locked,
            **{f"pages={p}": self.page == i for i, p in enumerate("abc")},
        }[name]
        return value != term.startswith("!")

    def use(self, button):
        for j, terms in enumerate(self.buttons[button].conditions):
            if all(map(self.holds, terms)):
                return j + 1
        return 0

    def press(self, number):
        if number in self.down:
            return
        if number >= 4:
            self.down[number] = HOLDS[4 * (number - 4) + self.use(number - 4)]
            return
        self.down[number] = ""
        if number == 2:
            self.locked = not self.locked
        if number == 3:
            self.page = (self.page + 1) % 3

    def release(self, number):
        self.down.pop(number, None)


def layers(kind, buttons, presses):
    x, model = on(kind, layered(buttons)), Model(buttons)
    try:
        for number, goes_down in presses:
            if number >= 4 + len(buttons) or goes_down == (number in model.down):
                continue
            x.send((0x90, number, 127 if goes_down else 0))
            model.press(number) if goes_down else model.release(number)
            held = set(model.down.values())
            for path in HOLDS:
                assert x[path] == (path in held), (path, model.down)
            for i in range(len(buttons)):
                j = model.use(i)
                wanted = j + 1 if HOLDS[4 * i + j] in held else 0
                assert x.output.lights[0x90, 4 + i] == wanted
        for number in list(model.down):
            x.send((0x80, number, 64))
        assert not any(x[path] for path in HOLDS)
        assert x.held_layers() == 0
    finally:
        x.close()


@many
@given(BUTTONS, PRESSES)
def test_layers_do_what_a_model_says_and_nothing_sticks(buttons, presses):
    layers(Rig, buttons, presses)


@few
@given(BUTTONS, PRESSES)
def test_layers_through_c(buttons, presses):
    layers(LiveRig, buttons, presses)


# Short, long, double presses

TIMED = """
[[control]]
name = "T"
midi = "note 1 1"
hold_ms = 400
double_ms = 250
click = { set = "deck1.cue_set" }
double = { set = "deck1.beatsync" }
held = { set = "deck1.brake" }
"""


@many
@given(st.lists(st.tuples(st.integers(10, 900), st.integers(10, 900)), min_size=1, max_size=8))
def test_presses_are_short_long_or_double_as_their_times_say(times):
    """A press less than 250 ms after the last one began is the second of a double one; else one
    of 400 ms is held, else it is short."""
    x = on(Rig, HEAD + TIMED)
    wanted, first, at = [], None, 0
    for long, pause in times:
        if first is not None and at - first < 250:
            wanted[-1] = "double"
            first = None
        else:
            wanted.append("held" if long >= 400 else "click")
            first = None if long >= 400 else at
        x.send("90 01 7f", after_ns=1)
        x.wait(long * MS - 1)
        x.send("90 01 00", after_ns=1)
        x.wait(pause * MS - 1)
        at += long + pause
    x.wait(2000 * MS)
    names = {"deck1.cue_set": "click", "deck1.beatsync": "double", "deck1.brake": "held"}
    assert [names[p] for p, _ in x.events()] == wanted
