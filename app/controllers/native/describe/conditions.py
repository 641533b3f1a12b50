# SPDX-License-Identifier: GPL-3.0-or-later
"""Conditions of uses as layers: each is a bit, so that C can look at all of them at once."""

import re
from dataclasses import dataclass, field

from app.controllers.native.describe.model import Description
from app.controllers.native.describe.schema import wrong
from engine.controls import BY_PATH

MOST = 64  # layers that C knows; lights may look at more
TEST = re.compile(r"(!?)\s*([\w.]+?)\s*(?:(<=|>=|!=|=|<|>)\s*([\w.\-]+))?")
WORKS = {
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "=": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}


@dataclass(frozen=True, slots=True)
class Test:
    """A condition on the value of a control."""

    control: int
    sign: str
    limit: float

    def holds(self, value: float) -> bool:
        """Whether it holds for this value."""
        return bool(WORKS[self.sign](value, self.limit))


@dataclass(frozen=True, slots=True)
class Term:
    """Layers that must be on, and layers that must be off."""

    on: int = 0
    off: int = 0

    def holds(self, layers: int) -> bool:
        """Whether it holds while these layers are on."""
        return self.on & ~layers == 0 and self.off & layers == 0

    def joined(self, other: "Term") -> "Term | None":
        """Both at once; None: they exclude each other."""
        term = Term(self.on | other.on, self.off | other.off)
        return None if term.on & term.off else term

    def without(self, other: "Term") -> list["Term"]:
        """This but not the other one, as terms that exclude each other."""
        found, base = [], self
        atoms = [Term(on=b) for b in _bits(other.on)] + [Term(off=b) for b in _bits(other.off)]
        for atom in atoms:
            opposite = base.joined(Term(on=atom.off, off=atom.on))
            if opposite is not None:
                found.append(opposite)
            both = base.joined(atom)
            if both is None:
                return found
            base = both
        return found


def _bits(mask: int) -> list[int]:
    return [1 << i for i in range(MOST) if mask >> i & 1]


@dataclass(slots=True)
class Bits:
    """Which bit is which layer, page or test. Bits are given out as they are asked for."""

    described: Description
    names: dict[str, int] = field(default_factory=dict)
    tests: dict[int, Test] = field(default_factory=dict)  # bit: its test
    most: int = MOST

    def bit(self, name: str, where: str) -> int:
        """The mask of a layer's or page's name."""
        if name not in self.names:
            if len(self.names) >= self.most:
                raise wrong(where, f"more than {self.most} layers, pages and conditions")
            self.names[name] = 1 << len(self.names)
        return self.names[name]

    def term(self, conditions: tuple[str, ...], where: str) -> Term:
        """Conditions that all hold.

        Raises:
            MappingError: one is unknown, or they exclude each other.
        """
        term = Term()
        for text in conditions:
            both = term.joined(self._atom(text, where))
            if both is None:
                raise wrong(where, f"{text!r} contradicts what stands before it")
            term = both
        return term

    def _atom(self, text: str, where: str) -> Term:
        match = TEST.fullmatch(text.strip())
        if match is None:
            raise wrong(where, f"{text[:80]!r} is no condition")
        refused, name, sign, limit = match[1] == "!", match[2], match[3], match[4]
        if name in self.described.pages:
            mask = self._page(name, sign, limit, where)
            refused ^= sign == "!="
        elif name in self.described.layers:
            if sign:
                raise wrong(where, f"{text!r}: a layer is on or off")
            mask = self.bit(name, where)
        else:
            mask = self._test(text, name, sign or ">=", limit if sign else "0.5", where)
        return Term(off=mask) if refused else Term(on=mask)

    def _page(self, name: str, sign: str | None, page: str, where: str) -> int:
        if sign not in ("=", "!=") or page not in self.described.pages[name].names:
            names = ", ".join(self.described.pages[name].names)
            raise wrong(where, f'"{name}=" one of {names} is expected')
        return self.bit(f"{name}={page}", where)

    def _test(self, text: str, name: str, sign: str, limit: str, where: str) -> int:
        control = BY_PATH.get(name)
        if control is None:
            raise wrong(where, f"{text[:80]!r}: {name[:60]} is no layer, page or control")
        try:
            number = float(limit)
        except ValueError:
            raise wrong(where, f"{text[:80]!r}: {limit[:20]} is no number") from None
        test = Test(control.id, sign, number)
        mask = self.bit(f"{control.id}{sign}{number!r}", where)
        self.tests[mask] = test
        return mask
