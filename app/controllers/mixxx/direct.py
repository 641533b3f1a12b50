# SPDX-License-Identifier: GPL-3.0-or-later
"""Bindings of a Mixxx mapping that need no script: by C where it can, else by formulas here."""

from collections import defaultdict
from collections.abc import Iterable

from app.controllers.mixxx.controls.takeover import SoftTakeover
from app.controllers.mixxx.formulas import NEEDED_BEFORE, PITCH_BEND, PRESSES, Halves, bend, formula
from app.controllers.mixxx.preset import ANY, LSB, MSB, TAKEOVER, Bound
from app.controllers.mixxx.shape import ControlTable
from engine.midi import Binding, Do

NOTE_OFF, NOTE_ON, CONTROL = 0x80, 0x90, 0xB0
MOST_NUMBER = 127
FLAGS = {"normal", "snormal", TAKEOVER}  # options that C's tables can do


class Direct:
    """One binding that is worked out here."""

    def __init__(self, bound: Bound, controls: ControlTable, halves: Halves) -> None:
        self.bound = bound
        self._controls, self._halves = controls, halves
        self._index = controls.find(bound.group, bound.key)
        self._formula = formula(bound.options)
        self._needs_before = bool(bound.options & NEEDED_BEFORE)
        self._is_bend = bound.status & 0xF0 == PITCH_BEND
        presses = bool(bound.options & PRESSES)
        self._note_off = bound.status & 0xF0 == NOTE_OFF and not presses
        soft = TAKEOVER in bound.options and controls.pot(self._index)
        self._takeover = SoftTakeover() if soft else None

    def message(self, ns: int, first: int, second: int) -> None:
        """The control gets what the message tells."""
        if not self._controls.known(self._index):
            return
        if self.bound.half:
            m = self._halves.take(self.bound, second)
            if m is None:
                return
        else:
            self._halves.clear()
            if self._is_bend:
                m = bend(first, second)
            else:
                before = self._controls.midi(self._index) if self._needs_before else 0.0
                m = self._formula(second, before)
        if self._takeover is None or not self._ignores(self._takeover, m, ns):
            self._controls.from_midi(self._index, m, self._note_off)

    def _ignores(self, takeover: SoftTakeover, m: float, ns: int) -> bool:
        knob = self._controls.midi_parameter(self._index, m)
        return takeover.ignored(self._controls.parameter(self._index), knob, ns)


def native(bindings: Iterable[Bound], controls: ControlTable) -> dict[Binding, tuple[Bound, ...]]:
    """What C can do by itself, with the bindings that it stands for.

    A message goes to C only when all its bindings can, so that their order stays.
    """
    by_message: dict[tuple[int, int], list[Bound]] = defaultdict(list)
    for bound in bindings:
        by_message[bound.status, bound.number].append(bound)
    halves = _pairs(by_message)
    found: dict[Binding, tuple[Bound, ...]] = {}
    for bound_here in by_message.values():
        made = [_native(bound, by_message, halves, controls) for bound in bound_here]
        done = {binding: covered for binding, covered in made if binding is not None}
        if len(done) == len(made):
            found.update(done)
    return found


_Made = tuple[Binding | None, tuple[Bound, ...]]


def _pairs(by_message: dict[tuple[int, int], list[Bound]]) -> dict[Bound, Bound]:
    """Low halves by their high ones, where each message has no other binding."""
    lows: dict[tuple[int, str, str], list[Bound]] = defaultdict(list)
    alone = [bound[0] for bound in by_message.values() if len(bound) == 1]
    for bound in alone:
        if LSB in bound.options:
            lows[bound.status, bound.group, bound.key].append(bound)
    return {
        bound: lows[bound.status, bound.group, bound.key][0]
        for bound in alone
        if MSB in bound.options and len(lows[bound.status, bound.group, bound.key]) == 1
    }


def _native(
    bound: Bound,
    by_message: dict[tuple[int, int], list[Bound]],
    halves: dict[Bound, Bound],
    controls: ControlTable,
) -> _Made:
    """The binding for C; and which of the mapping's it stands for."""
    nothing: _Made = (None, ())
    rest = bound.options - FLAGS - {MSB, LSB, "invert"}
    if bound.script or rest:
        return nothing  # a script's key is no name of a control
    if ANY > bound.number > MOST_NUMBER:
        return nothing  # it can never come
    direct = controls.direct(controls.find(bound.group, bound.key))
    if direct is None:
        return nothing
    control, table = direct
    pickup = TAKEOVER in bound.options
    kind = bound.status & 0xF0
    low = -1
    covered: tuple[Bound, ...] = (bound,)
    if "invert" in bound.options and kind != PITCH_BEND:
        table = tuple(reversed(table))
    if bound.half:
        if bound not in halves:
            return nothing
        low = halves[bound].number
        covered = (bound, halves[bound])
    if (kind == CONTROL and not _is_button(table)) or kind == PITCH_BEND:
        message = (bound.status, bound.number)
        return Binding(*message, Do.VALUE, control, table, low=low, pickup=pickup), covered
    if _is_button(table) and kind in {NOTE_ON, CONTROL} and not pickup and low < 0:
        return _button(bound, by_message, control, table)
    return nothing


def _is_button(table: tuple[float, ...]) -> bool:
    return len(set(table[1:])) == 1


def _button(
    bound: Bound,
    by_message: dict[tuple[int, int], list[Bound]],
    control: int,
    table: tuple[float, ...],
) -> _Made:
    """A button; C takes its note-off for a press let go, so what is bound to that must be it."""
    ends = (table[0], table[-1])
    binding = Binding(bound.status, bound.number, Do.BUTTON, control, ends)
    if bound.status & 0xF0 != NOTE_ON:
        return binding, (bound,)
    released = by_message.get((bound.status - (NOTE_ON - NOTE_OFF), bound.number), [])
    wanted = (bound.group, bound.key, bound.options)
    if any((b.group, b.key, b.options) != wanted for b in released):
        return None, ()
    return binding, (bound, *released)
