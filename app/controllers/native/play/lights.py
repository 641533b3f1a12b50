# SPDX-License-Identifier: GPL-3.0-or-later
"""Lights of the device: which of them shows what, and with which value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.controllers.mapping import NEVER, Output, World
from app.controllers.native.describe.conditions import Bits, Term
from app.controllers.native.describe.message import Message, message, raw
from app.controllers.native.describe.model import Description, Light
from app.controllers.native.describe.schema import wrong
from app.controllers.native.play.check import target
from app.controllers.native.play.readings import READINGS
from engine.controls import BY_PATH
from engine.midi import ANY

MS = 1_000_000
PICKUP = "pickup"  # reading: -1 the hardware stands below its control, 1 above, 0 it moves it
# in `send`: what is put in; colours in 7 bits, and in 6 for devices that take no more
MARKS = ("number", "value", "red", "green", "blue", "red6", "green6", "blue6")


@dataclass(frozen=True, slots=True)
class Lit:
    """One light as it is asked for."""

    light: Light
    term: Term
    control: int  # that it shows; -1: something else
    condition: Term | None  # that it shows
    color: int  # control with the colour; -1: none
    fixed: int  # colour without a control, 0xRRGGBB
    sent_by: tuple[int, int]  # key of the control it stands on, for its pick-up
    use: int  # id of the use it belongs to: the first that holds has the spot


@dataclass(slots=True)
class Spot:
    """All lights of one message: the first that holds wins."""

    message: Message
    lights: list[Lit]
    always: bool = False  # something that changes without a control


@dataclass(frozen=True, slots=True)
class Sight:
    """What lights look at."""

    world: World
    layers: int
    pickup: Callable[[tuple[int, int]], float]


def spots(described: Description, bits: Bits) -> list[Spot]:
    """The lights of a file by their messages.

    Raises:
        MappingError: one shows something that is not there.
    """
    found: dict[tuple[int, int, str], Spot] = {}
    for number, light in enumerate(described.light):
        where = f"light[{number + 1}]"
        _add(found, described, bits, light, Term(), ("", 0), where)
    for number, control in enumerate(described.control):
        for use in (*control.also, control):
            where = f'control[{number + 1}] "{control.name}".light'
            term = bits.term(use.when, where)
            for light in use.light:
                own = (use.midi or control.midi, id(use))
                _add(found, described, bits, light, term, own, where)
    return list(found.values())


def _add(
    found: dict[tuple[int, int, str], Spot],
    described: Description,
    bits: Bits,
    light: Light,
    term: Term,
    owner: tuple[str, int],
    where: str,
) -> None:
    own, use = owner
    text = light.at or own
    if not text:
        raise wrong(where, "at is missing")
    sent = message(text, f"{where}.at")
    if sent.status >= 0xF0:
        raise wrong(f"{where}.at", "a SysEx message goes into `send`")
    if light.send:
        _template(light.send, [0] * len(MARKS), f"{where}.send")
    if light.scale and len(light.scale) != 2:
        raise wrong(where, "scale: two numbers are expected")
    if light.palette and light.palette not in described.palettes:
        raise wrong(where, f"[palettes] has no {light.palette[:60]!r}")
    for name in described.palettes.get(light.palette, ()):
        _rgb(name, f"palettes.{light.palette}")
    control = BY_PATH.get(light.of)
    special = not light.of or light.of in READINGS or light.of == PICKUP
    condition = None if control or special else bits.term((light.of,), f"{where}.of")
    fixed = _fixed(light.color, f"{where}.color")
    color = target(light.color, f"{where}.color").id if light.color and fixed is None else -1
    if light.palette and color < 0 and control:
        color = control.id
    lit = Lit(
        light,
        term,
        control.id if control else -1,
        condition,
        color,
        0xFFFFFF if fixed is None else fixed,
        message(own, where).key if own else (0, 0),
        use,
    )
    spot = found.setdefault((*sent.key, light.send), Spot(sent, []))
    spot.lights.append(lit)
    spot.always |= light.of in READINGS or light.of == PICKUP


def _rgb(text: str, where: str) -> tuple[int, int, int]:
    try:
        number = int(text, 16) if len(text) == 6 else -1
    except ValueError:
        number = -1
    if number < 0:
        raise wrong(where, f"{text[:20]!r} is no colour RRGGBB")
    return number >> 16, number >> 8 & 255, number & 255


def _fixed(text: str, where: str) -> int | None:
    """The colour of "#RRGGBB"; None: it is something else."""
    if not text.startswith("#"):
        return None
    red, green, blue = _rgb(text[1:], where)
    return red << 16 | green << 8 | blue


def _template(text: str, numbers: list[int], where: str) -> bytes:
    for name, number in zip(MARKS, numbers, strict=True):
        text = text.replace(f"<{name}>", f"{number:02X}")
    return raw(text, where)


def nearest(palette: Mapping[str, int], color: int) -> int:
    """The palette's value whose colour is nearest to 0xRRGGBB, green weighing most."""
    red, green, blue = color >> 16 & 255, color >> 8 & 255, color & 255

    def distance(name: str) -> float:
        r, g, b = _rgb(name, "")
        return 3.0 * (r - red) ** 2 + 4.0 * (g - green) ** 2 + 2.0 * (b - blue) ** 2

    return palette[min(palette, key=distance)] if palette else 127


class Lights:
    """Keeps the device's lights right."""

    def __init__(self, described: Description, spots: list[Spot], output: Output) -> None:
        self._described, self._spots, self._output = described, spots, output
        self._by_control: dict[int, list[Spot]] = {}
        self._blinking: dict[int, tuple[Spot, int]] = {}  # id of spot: it and its next change
        self._sent: dict[int, bytes] = {}  # by `send`
        for spot in spots:
            for lit in spot.lights:
                for control in {lit.control, lit.color} - {-1}:
                    self._by_control.setdefault(control, []).append(spot)

    def show(self, sight: Sight, *, all_of_them: bool, changed: Mapping[int, float]) -> None:
        """What has changed; or everything."""
        due = self._spots if all_of_them else self._due(changed)
        for spot in due:
            self._show(spot, sight)

    def _due(self, changed: Mapping[int, float]) -> list[Spot]:
        found = {id(s): s for s in self._spots if s.always}
        for control in self._by_control.keys() & changed.keys():
            found |= {id(s): s for s in self._by_control[control]}
        return list(found.values())

    def due_ns(self) -> int:
        """When a blinking light changes next."""
        return min((at for _, at in self._blinking.values()), default=NEVER)

    def tick(self, sight: Sight) -> None:
        """Blinking."""
        now = sight.world.now_ns
        for spot, at in list(self._blinking.values()):
            if at <= now:
                self._show(spot, sight)

    def dark(self) -> None:
        """All off."""
        for spot in self._spots:
            self._put(spot, spot.lights[-1].light, spot.lights[-1].light.off, 0)

    def _show(self, spot: Spot, sight: Sight) -> None:
        """Send the first light that holds; else what is off."""
        self._blinking.pop(id(spot), None)
        last: Lit | None = None
        for lit in spot.lights:
            if not lit.term.holds(sight.layers) or (last is not None and lit.use != last.use):
                continue
            value = self._value(lit, sight)
            light = lit.light
            if light.scale:
                low, high = light.scale
                part = min(max((value - low) / (high - low), 0.0), 1.0) if high != low else 0.0
                self._put(spot, light, round(light.off + part * (light.on - light.off)), 0)
                return
            if light.above <= value <= light.below:
                self._on(spot, lit, sight)
                return
            last = lit
        if last is not None:
            self._put(spot, last.light, last.light.off, 0)
        elif spot.lights:
            self._put(spot, spot.lights[0].light, 0, 0)

    def _on(self, spot: Spot, lit: Lit, sight: Sight) -> None:
        light = lit.light
        if light.blink:
            half = max(int(light.blink * MS), MS)
            now = sight.world.now_ns
            self._blinking[id(spot)] = (spot, (now // half + 1) * half)
            if now // half % 2:
                self._put(spot, light, light.off, 0)
                return
        color = int(sight.world.get(lit.color)) if lit.color >= 0 else lit.fixed
        value = light.on
        if light.palette:
            value = nearest(self._described.palettes[light.palette], color)
        self._put(spot, light, value, color)

    def _put(self, spot: Spot, light: Light, value: int, color: int) -> None:
        sent = spot.message
        if not light.send:
            if sent.number == ANY:
                self._output.light(sent.status, value, 0)
            else:
                self._output.light(sent.status, sent.number, value)
            return
        parts = [color >> shift & 255 for shift in (16, 8, 0)]
        numbers = [sent.number & 127, value, *(p >> 1 for p in parts), *(p >> 2 for p in parts)]
        data = _template(light.send, numbers, "send")
        if self._sent.get(id(spot)) != data:
            self._sent[id(spot)] = data
            self._output.send(data)

    def _value(self, lit: Lit, sight: Sight) -> float:
        of = lit.light.of
        if not of:
            return 1.0
        if lit.control >= 0:
            if lit.color == lit.control and not lit.light.color:
                return 1.0
            return sight.world.get(lit.control)
        if lit.condition is not None:
            return float(lit.condition.holds(sight.layers))
        if of == PICKUP:
            return sight.pickup(lit.sent_by)
        return float(READINGS[of](sight.world))
