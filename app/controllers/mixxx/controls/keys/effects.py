# SPDX-License-Identifier: GPL-3.0-or-later
"""Effect units and their slots, and what is left of the Flanger of old mappings."""

import math
from typing import ClassVar

from app.controllers.mixxx.controls.desk import Desk, Part
from app.controllers.mixxx.controls.kinds import (
    ENCODER,
    NUMBER,
    POWER,
    PUSH,
    SHOWN,
    TOGGLE,
    Kind,
    Press,
    linear,
    number,
    states,
)
from app.controllers.mixxx.controls.links import (
    Link,
    Row,
    button,
    chosen,
    fixed,
    kept,
    knob,
    press,
    pressed,
    seen,
    turned,
)
from app.controllers.mixxx.controls.tapers import Linear
from engine.controls import BY_PATH

SLOTS = 3
CHOICES = BY_PATH["fx1.slot1.effect"].choices
EFFECTS = len(CHOICES) - 1  # without "none"
FLANGER = float(CHOICES.index("flanger"))
# What a unit's chain can be: effects by name, from the first slot on.
PRESETS = (
    ("echo", "reverb", "phaser"),
    ("echo", "none", "none"),
    ("pingpong", "none", "none"),
    ("reverb", "none", "none"),
    ("flanger", "none", "none"),
    ("phaser", "none", "none"),
    ("chorus", "none", "none"),
    ("filter", "none", "none"),
    ("bitcrusher", "none", "none"),
    ("gate", "none", "none"),
    ("roll", "none", "none"),
    ("gate", "echo", "reverb"),
    ("bitcrusher", "filter", "pingpong"),
)
# The old Flanger's period: microseconds.
PERIOD = (50_000.0, 2_000_000.0)


class Slot(Part):
    """A slot of a unit."""

    def __init__(self, desk: Desk, unit: int, number: int) -> None:
        super().__init__(desk, f"fx{unit}.slot{number}.")

    def step(self, by: float) -> None:
        """Another effect: so many further, round and round."""
        now = self.get("effect")
        first = 1 if by > 0 else EFFECTS
        place = now - 1 + round(by) if now > 0 else first - 1
        self.set("effect", place % EFFECTS + 1.0)


class Unit(Part):
    """An effect unit."""

    SUPER: ClassVar[float] = 0.5

    def __init__(self, desk: Desk, number: int) -> None:
        super().__init__(desk, f"fx{number}.")
        self.number = number
        self.slots = [Slot(desk, number, slot + 1) for slot in range(SLOTS)]
        self.super = self.SUPER

    def preset(self) -> int:
        """Which preset its slots hold, from 0 on; -1 none of them."""
        held = tuple(CHOICES[int(slot.get("effect"))] for slot in self.slots)
        return PRESETS.index(held) if held in PRESETS else -1

    def choose(self, place: float) -> None:
        """Load a preset, counted round and round."""
        for slot, effect in zip(self.slots, PRESETS[int(place) % len(PRESETS)], strict=True):
            slot.set("effect", float(CHOICES.index(effect)))
            slot.set("on", float(effect != "none"))

    def step(self, by: float) -> None:
        """Another preset."""
        self.choose(self.preset() + round(by) if self.preset() >= 0 or by > 0 else -1)

    def move(self, amount: float) -> None:
        """The super knob: all effects of the chain."""
        self.super = amount
        for slot in self.slots:
            slot.set("amount", amount)


def _effect_ids(unit: Unit) -> tuple[int, ...]:
    return tuple(slot.ids["effect"] for slot in unit.slots)


def _send(unit: Unit, deck: str) -> Link:
    desk = unit.desk
    return button(desk, BY_PATH[f"deck{deck}.fx{unit.number}"].id)


def _send_main(unit: Unit) -> Link:
    return button(unit.desk, BY_PATH[f"master.fx{unit.number}"].id)


def _super(unit: Unit) -> Link:
    return Link(lambda: unit.super, unit.move, tuple(s.ids["amount"] for s in unit.slots))


def _clear(unit: Unit) -> None:
    for slot in unit.slots:
        slot.set("effect", 0.0)


def _preset(unit: Unit) -> Link:
    def write(v: float) -> None:
        if v >= 1.0:
            unit.choose(v - 1.0)

    return Link(lambda: unit.preset() + 1.0, write, _effect_ids(unit))


def _show(unit: Unit) -> Link:
    """A mapping wants its effects to be seen; it never hides what people have opened."""

    def write(v: float) -> None:
        world = unit.desk.world
        if v > 0.0 and not world.setting("shows.part_fx", False):
            world.act("window.part_fx")

    return Link(None, write)


UNIT = (
    Row("enabled", Kind(Press.POWER, default=1.0), lambda u: button(u.desk, u.ids["on"])),
    Row("mix", linear(0.0, 1.0), lambda u: knob(u.desk, u.ids["mix"])),
    Row("super1", linear(0.0, 1.0), _super),
    Row(r"group_\[Channel([1-4])\]_enable", POWER, _send),
    Row(r"group_\[Master(?:Output)?\]_enable", POWER, _send_main),
    Row(r"group_\[\w+\]_enable", POWER, kept),
    Row("next_chain_preset", PUSH, lambda u: press(lambda: u.step(1))),
    Row("prev_chain_preset", PUSH, lambda u: press(lambda: u.step(-1))),
    Row("chain_preset_selector", ENCODER, lambda u: turned(u.step)),
    Row("loaded_chain_preset", NUMBER, _preset),
    Row("clear", PUSH, lambda u: press(lambda: _clear(u))),
    Row("loaded", SHOWN, fixed(1.0)),
    Row("num_effectslots|num_effects", SHOWN, fixed(float(SLOTS))),
    Row("focused_effect", states(SLOTS + 1), chosen),
    Row("mix_mode", TOGGLE, kept),
    Row("show_parameters", TOGGLE, _show),
    Row("show_focus|controller_input_active", TOGGLE, chosen),
)


def _effect(slot: Slot) -> Link:
    return knob(slot.desk, slot.ids["effect"])


def _loaded(slot: Slot) -> Link:
    return seen(lambda: pressed(slot.get("effect")), ids=slot.all(("effect",)))


def _beats(slot: Slot) -> Link:
    """The effect's time, over the whole knob."""
    row = BY_PATH["fx1.slot1.beats"]
    return knob(slot.desk, slot.ids["beats"], row.from_knob, row.to_knob)


def _amount(slot: Slot) -> Link:
    return knob(slot.desk, slot.ids["amount"])


SLOT = (
    Row("enabled", POWER, lambda s: button(s.desk, s.ids["on"])),
    Row("meta|parameter1", linear(0.0, 1.0), _amount),
    Row("parameter2", linear(0.0, 1.0), _beats),
    Row("next_effect", PUSH, lambda s: press(lambda: s.step(1))),
    Row("prev_effect", PUSH, lambda s: press(lambda: s.step(-1))),
    Row("effect_selector", ENCODER, lambda s: turned(s.step)),
    Row("loaded_effect", NUMBER, _effect),
    Row("loaded", SHOWN, _loaded),
    Row("clear", PUSH, lambda s: press(lambda: s.set("effect", 0.0))),
    Row("num_parameters|num_parameterslots", SHOWN, fixed(2.0)),
    Row("num_button_parameters|num_button_parameterslots", SHOWN, fixed(0.0)),
    Row("parameter[12]_loaded", SHOWN, fixed(1.0)),
    Row(r"(?:button_)?parameter\d+_(?:link_\w+|loaded|type)", number(), kept),
    Row(r"parameter\d+", linear(0.0, 1.0), kept),
    Row(r"button_parameter\d+", TOGGLE, kept),
)


def _flange(unit: Unit) -> Link:
    """A deck's Flanger: the last slot of its own unit."""
    slot, deck = unit.slots[-1], BY_PATH[f"deck{unit.number}.fx{unit.number}"].id

    def read() -> float:
        on = slot.get("effect") == FLANGER and slot.get("on") > 0.0
        return float(on and unit.get("on") > 0.0 and unit.desk.get(deck) > 0.0)

    def write(v: float) -> None:
        if v <= 0.0:
            slot.set("on", 0.0)
            return
        slot.set("effect", FLANGER)
        slot.set("on", 1.0)
        unit.set("on", 1.0)
        unit.desk.set(deck, 1.0)

    return Link(read, write, (*slot.all(("effect", "on")), unit.ids["on"], deck))


def _last_slots(desk: Desk) -> list[Slot]:
    return [unit.slots[-1] for unit in desk.units]


def _depth(desk: Desk) -> Link:
    slots = _last_slots(desk)

    def write(v: float) -> None:
        for slot in slots:
            slot.set("amount", v)

    return Link(lambda: slots[0].get("amount"), write, slots[0].all(("amount",)))


def _period(desk: Desk) -> Link:
    """The period of the sweep, in beats over the whole way of the knob."""
    slots, row, taper = _last_slots(desk), BY_PATH["fx1.slot1.beats"], Linear(*PERIOD)

    def write(v: float) -> None:
        for slot in slots:
            slot.set("beats", row.from_knob(taper.parameter(v)))

    def read() -> float:
        return taper.value(row.to_knob(slots[0].get("beats")))

    return Link(read, write, slots[0].all(("beats",)))


DECK = (Row("flanger", TOGGLE, lambda d: _flange(d.desk.units[d.number - 1])),)

FLANGERS = (
    Row("lfoDepth", linear(0.0, 1.0, 0.5), _depth),
    Row("lfoPeriod", linear(*PERIOD, math.sqrt(PERIOD[0] * PERIOD[1])), _period),
    Row("lfoDelay", linear(50.0, 10_000.0, 5_000.0), kept),
)

RACK = (Row("num_effectunits", SHOWN, fixed(4.0)),)
