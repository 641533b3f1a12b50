# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands behind a name: where its value is read, and what writing it does."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from app.controllers.mixxx.controls.kinds import Kind

if TYPE_CHECKING:
    from app.controllers.mixxx.controls.desk import Desk

Map = Callable[[float], float]

EACH_TURN = 1  # ns: worked out whenever somebody looks
TICK_NS = 100_000_000  # for what changes with a load, or slowly


def same(x: float) -> float:
    """No conversion."""
    return x


def pressed(v: float) -> float:
    """1 for anything above 0."""
    return 1.0 if v > 0.0 else 0.0


def nowhere(_: float) -> None:
    """For what may only be read."""


@dataclass(frozen=True, slots=True)
class Link:
    """One name's way to the real thing.

    Args:
        read: v now; None: what was written last.
        write: act on v.
        ids: engine controls that v depends on.
        poll_ns: v depends on more than these: work it out so often; 0: no need.
        real: it does something, or tells something; not only kept.
        control: an engine control that is v and nothing else, and its value for v.
    """

    read: Callable[[], float] | None
    write: Callable[[float], None] = nowhere
    ids: tuple[int, ...] = ()
    poll_ns: int = 0
    real: bool = True
    control: tuple[int, Map] | None = None


class Row(NamedTuple):
    """A name or a pattern of names; `make` gets the place (a deck, a unit ...) and what the
    pattern's brackets hold."""

    keys: str
    kind: Kind
    make: Callable[..., Link]


def kept(*_: Any) -> Link:
    """We do not have it: what is written is read again."""
    return Link(None, real=False)


def chosen(*_: Any) -> Link:
    """A state whose whole sense is to be kept for mappings (which effect is in focus ...)."""
    return Link(None)


def fixed(value: float, *, real: bool = True) -> Callable[..., Link]:
    """Always the same, and true."""
    return lambda *_: Link(lambda: value, real=real)


def knob(desk: "Desk", control: int, to: Map = same, back: Map = same) -> Link:
    """A control of ours. to, back: from v to our unit and from it."""
    return Link(
        lambda: back(desk.get(control)),
        lambda v: desk.set(control, to(v)),
        (control,),
        control=(control, to),
    )


def button(desk: "Desk", control: int) -> Link:
    """A control of ours that is on or off."""
    return knob(desk, control, pressed)


def fire(desk: "Desk", control: int) -> Link:
    """A trigger of ours."""

    def write(v: float) -> None:
        if v > 0.0:
            desk.set(control, 1.0)

    return Link(None, write, control=(control, pressed))


def press(act: Callable[[], object]) -> Link:
    """A button that does something when it is pressed."""

    def write(v: float) -> None:
        if v > 0.0:
            act()

    return Link(None, write)


def held(act: Callable[[bool], object]) -> Link:
    """A button that does something when it is pressed and when it is let go."""
    return Link(None, lambda v: void(act(v > 0.0)))


def void(_: object) -> None:
    """For calls whose result does not matter."""


def seen(
    read: Callable[[], float], *, ids: tuple[int, ...] = (), poll_ns: int = 0, real: bool = True
) -> Link:
    """Something that is only told."""
    return Link(read, ids=ids, poll_ns=poll_ns, real=real)


def turned(act: Callable[[float], object]) -> Link:
    """An encoder."""
    return Link(None, lambda v: void(act(v)))
