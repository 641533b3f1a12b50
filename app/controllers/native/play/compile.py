# SPDX-License-Identifier: GPL-3.0-or-later
"""From what a file says to what C does by itself and what is left to Python."""

import math
from dataclasses import dataclass, field

from app.controllers.mapping import MappingError
from app.controllers.native.describe.conditions import Bits, Term
from app.controllers.native.describe.message import SYSEX, Message, message
from app.controllers.native.describe.model import (
    Control,
    Description,
    Jog,
    Step,
    Turn,
    Use,
    Value,
)
from app.controllers.native.describe.schema import wrong
from app.controllers.native.play.check import (
    check_steps,
    check_turn,
    target,
    writable,
)
from app.controllers.native.play.tables import curve
from engine.controls import BY_PATH, Kind
from engine.midi import Binding, Code, Do

CODES = {name: Code[name.upper()] for name in ("twos", "offset", "sign", "up_down", "up", "down")}
PICKED_UP = ("knob", "fader", "crossfader")
IN_C = ("hold", "toggle", "set", "step", "layer")
EVENTS = ("press", "release", "click", "double", "held")


@dataclass(frozen=True, slots=True)
class Position:
    """A control's value by a position of the hardware, for the pick-up display."""

    control: int
    table: tuple[float, ...]
    pickup: bool


@dataclass(frozen=True, slots=True)
class Route:
    """A use of a message, as Python sees it. Steps that C does are left out, but for layers."""

    message: Message
    terms: tuple[Term, ...]
    control: Control
    steps: dict[str, tuple[Step, ...]] = field(default_factory=dict)
    turn: Turn | None = None
    values: tuple[Position, ...] = ()

    def holds(self, layers: int) -> bool:
        """Whether it acts while these layers are on."""
        return any(term.holds(layers) for term in self.terms)


@dataclass(slots=True)
class Compiled:
    """A mapping ready to be used."""

    described: Description
    bits: Bits
    bindings: list[Binding] = field(default_factory=list)
    routes: list[Route] = field(default_factory=list)


def compiled(described: Description) -> Compiled:
    """What C and Python do for a file.

    Raises:
        MappingError: it names what is not there, or what cannot be.
    """
    found = Compiled(described, Bits(described))
    for name, pages in described.pages.items():
        if len(pages.names) == 0 or len(set(pages.names)) < len(pages.names):
            raise wrong(f"pages.{name}", "names: one or more, each another one, are expected")
        if name in described.layers:
            raise wrong(f"pages.{name}", "a layer is called so, too")
    for name, steps in described.macros.items():
        check_steps(steps, described, f"macros.{name}", in_macro=True)
    for number, control in enumerate(described.control):
        where = f'control[{number + 1}] "{control.name}"'
        _Control(found, control, where).compile()
    # A layer begins after the message that begins it: Python looks at layers once a message.
    found.bindings.sort(key=lambda b: b.do is Do.LAYER)
    return found


def of_file(described: Description, name: str) -> Compiled:
    """`compiled`, with the file's name before its errors."""
    try:
        return compiled(described)
    except MappingError as problem:
        raise MappingError(f"{name}: {problem}") from None


class _Control:
    """One control on its way into a mapping."""

    def __init__(self, into: Compiled, control: Control, where: str) -> None:
        self._into, self._control, self._where = into, control, where

    def compile(self) -> None:
        """All its uses, the first of which wins."""
        uses: list[Use] = [*self._control.also, self._control]
        taken: dict[tuple[object, ...], list[Term]] = {}
        for number, use in enumerate(uses):
            where = self._where if use is self._control else f"{self._where}.also[{number + 1}]"
            self._use(use, where, taken)

    def _use(self, use: Use, where: str, taken: dict[tuple[object, ...], list[Term]]) -> None:
        acts = any(getattr(use, e) for e in EVENTS) or use.value or use.turn or use.jog
        term = self._into.bits.term(use.when, f"{where}.when")
        if not acts:
            return
        text = use.midi or self._control.midi
        if not text:
            raise wrong(where, "midi is missing")
        sent = message(text, f"{where}.midi")
        before = taken.setdefault((sent.key, sent.only, sent.pattern), [])
        terms = [term]
        for other in before:
            terms = [part for each in terms for part in each.without(other)]
        before.append(term)
        self._events(use, sent, terms, where)
        positions = [self._value(v, sent, terms, f"{where}.value") for v in use.value]
        if positions:
            self._route(sent, terms, values=tuple(positions))
        if use.turn:
            self._turn(use.turn, sent, terms, f"{where}.turn")
        if use.jog:
            self._jog(use.jog, sent, terms, f"{where}.jog")

    def _bind(self, sent: Message, terms: list[Term], binding: Binding) -> None:
        if sent.status == SYSEX or sent.only >= 0:
            return
        self._into.bindings += [
            binding._replace(
                status=sent.status,
                number=sent.number,
                low=sent.low,
                layers=binding.layers | term.on,
                without=binding.without | term.off,
            )
            for term in terms
        ]

    def _route(
        self,
        sent: Message,
        terms: list[Term],
        *,
        steps: dict[str, tuple[Step, ...]] | None = None,
        turn: Turn | None = None,
        values: tuple[Position, ...] = (),
    ) -> None:
        self._into.routes.append(
            Route(sent, tuple(terms), self._control, steps or {}, turn, values)
        )

    def _events(self, use: Use, sent: Message, terms: list[Term], where: str) -> None:
        left: dict[str, tuple[Step, ...]] = {}
        made: list[Binding] = []
        for event in EVENTS:
            steps: tuple[Step, ...] = getattr(use, event)
            check_steps(steps, self._into.described, f"{where}.{event}")
            for step in steps:
                if step.verb in ("layer", "lock"):
                    self._into.bits.bit(getattr(step, step.verb), f"{where}.{event}")
            if event == "release" and any(s.verb in ("hold", "layer") for s in steps):
                raise wrong(f"{where}.release", "nothing can be held by letting go")
            direct = _direct(event, steps, sent)
            if direct:
                made += self._direct_steps(steps, event, f"{where}.{event}")
            if steps:
                left[event] = tuple(
                    s for s in steps if not direct or s.verb not in IN_C or s.verb == "layer"
                )
        for binding in _joined(made):
            self._bind(sent, terms, binding)
        if any(left.values()):
            self._route(sent, terms, steps=left)

    def _direct_steps(self, steps: tuple[Step, ...], event: str, where: str) -> list[Binding]:
        """The bindings of steps that C does."""
        found = []
        for step in steps:
            made = direct_step(step, where, self._into.bits)
            if made is None:
                continue
            if event == "release":
                if made.do is not Do.BUTTON:
                    raise wrong(where, f"{step.verb} works with press only")
                made = made._replace(table=(made.table[1], math.nan))
            found.append(made)
        return found

    def _value(self, value: Value, sent: Message, terms: list[Term], where: str) -> Position:
        control = writable(value.control, where)
        kind = self._control.kind
        table = curve(control, value, kind, where)
        pickup = value.pickup if value.pickup is not None else kind in PICKED_UP
        self._bind(sent, terms, Binding(0, 0, Do.VALUE, control.id, table=table, pickup=pickup))
        return Position(control.id, table, pickup)

    def _turn(self, turn: Turn, sent: Message, terms: list[Term], where: str) -> None:
        check_turn(turn, self._into.described, where)
        code = CODES[self._control.code]
        if turn.step:
            control = writable(turn.step, where)
            made = Binding(0, 0, Do.STEP, control.id, step_table(turn.step, where), turn.by, code)
        elif turn.send:
            control = writable(turn.send, where)
            made = Binding(0, 0, Do.SEND, control.id, step=turn.by, code=code)
        else:
            self._route(sent, terms, turn=turn)
            return
        if sent.status == SYSEX or sent.only >= 0:
            raise wrong(where, "this message does not count")
        self._bind(sent, terms, made._replace(acceleration=turn.acceleration))

    def _jog(self, jog: Jog, sent: Message, terms: list[Term], where: str) -> None:
        wheel = target(f"{jog.deck}.jog", f"{where}.deck")
        hand = target(f"{jog.deck}.touch", f"{where}.deck")
        code = CODES[self._control.code]
        turned = Binding(0, 0, Do.SEND, wheel.id, code=code)
        bending = turned._replace(step=jog.bend / jog.ticks, acceleration=jog.acceleration)
        if not jog.touch:
            self._bind(sent, terms, bending)
            return
        touched = message(jog.touch, f"{where}.touch")
        name = f"touch {self._control.name}"
        mask = self._into.bits.bit(name, where)
        self._bind(touched, terms, Binding(0, 0, Do.BUTTON, hand.id))
        self._bind(touched, terms, Binding(0, 0, Do.LAYER, mask))
        self._route(touched, terms, steps={"press": (Step(layer=name),)})
        self._bind(sent, terms, turned._replace(step=jog.scratch / jog.ticks, layers=mask))
        self._bind(sent, terms, bending._replace(without=mask))


def _direct(event: str, steps: tuple[Step, ...], sent: Message) -> bool:
    """Whether C does what it can of these steps: Python does all of them where time passes."""
    plain = event in ("press", "release") and sent.status != SYSEX and sent.only < 0
    return plain and not any(s.verb in ("wait", "macro") for s in steps)


def _joined(made: list[Binding]) -> list[Binding]:
    """What pressing and letting go set of one control is one binding: C owes a control one value
    for each button that is down."""
    found: list[Binding] = []
    for binding in made:
        for i, other in enumerate(found):
            if binding.do is Do.BUTTON is other.do and binding.control == other.control:
                both = zip(binding.table, other.table, strict=True)
                table = tuple(b if math.isnan(a) else a for a, b in both)
                found[i] = other._replace(table=table)
                break
        else:
            found.append(binding)
    return found


def step_table(path: str, where: str) -> tuple[float, ...]:
    """The values that a control steps over."""
    control = writable(path, where)
    if control.kind is not Kind.VALUE:
        raise wrong(where, f"{path} goes by whole states: cycle")
    return curve(control, Value(control=path), "fader", where)


def direct_step(step: Step, where: str, bits: Bits) -> Binding | None:
    """The binding of a step of pressing that C does; None: Python does it."""
    verb = step.verb
    if verb == "layer":
        return Binding(0, 0, Do.LAYER, bits.bit(step.layer, where))
    if verb not in IN_C:
        return None
    control = BY_PATH[getattr(step, verb)]
    if verb == "toggle":
        return Binding(0, 0, Do.TOGGLE, control.id)
    if verb == "hold":
        return Binding(0, 0, Do.BUTTON, control.id)
    if verb == "set":
        return Binding(0, 0, Do.BUTTON, control.id, (math.nan, value_of(step, where)))
    code = Code.UP if step.by >= 0 else Code.DOWN
    table = step_table(control.path, where)
    return Binding(0, 0, Do.STEP, control.id, table, abs(step.by), code)


def value_of(step: Step, where: str) -> float:
    """What `set` sets: 1, a number, or one of the control's choices by its name."""
    control = target(step.set, where)
    if step.to is None:
        return 1.0
    if isinstance(step.to, str):
        if step.to not in control.choices:
            raise wrong(where, f"{control.path} has no choice {step.to[:40]!r}")
        return float(control.choices.index(step.to)) + control.min
    if not control.min <= step.to <= control.max:
        raise wrong(where, f"{control.path} takes {control.min:g} to {control.max:g}")
    return step.to


def with_positions(bindings: list[Binding], known: dict[str, float]) -> list[Binding]:
    """The bindings, told where the hardware stood when it was last seen."""
    return [
        b._replace(at=known[name]) if b.pickup and (name := place_name(b)) in known else b
        for b in bindings
    ]


def place_name(sent: Binding | Message) -> str:
    """A name for what a message comes from, that holds over a restart."""
    return f"{sent.status:02X} {sent.number:02X}"
