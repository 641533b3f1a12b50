# SPDX-License-Identifier: GPL-3.0-or-later
"""Which layers are on: held, locked, pages, conditions. C holds the same bits of held ones."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.controllers.native.describe.conditions import Bits


class Layers:
    """The layers of one device."""

    def __init__(self, bits: Bits) -> None:
        self._bits = bits
        self._held: dict[object, int] = {}
        layers = bits.described.layers
        self._locked = sum(bits.names[n] for n in layers if layers[n].on and n in bits.names)
        self._page = dict.fromkeys(bits.described.pages, 0)
        self._tested = 0
        self._by_control: dict[int, list[int]] = {}
        for mask, test in bits.tests.items():
            self._by_control.setdefault(test.control, []).append(mask)

    @property
    def controls(self) -> Iterable[int]:
        """The controls that conditions look at."""
        return self._by_control.keys()

    @property
    def extra(self) -> int:
        """Those that C does not hold by itself."""
        return self._locked | self._pages() | self._tested

    @property
    def mask(self) -> int:
        """All that are on."""
        found = self.extra
        for mask in self._held.values():
            found |= mask
        return found

    def hold(self, who: object, name: str) -> None:
        """A button holds a layer."""
        self._held[who] = self._held.get(who, 0) | self._bits.names.get(name, 0)

    def let_go(self, who: object) -> None:
        """A button holds none any more."""
        self._held.pop(who, None)

    def lock(self, name: str) -> None:
        """A layer goes on, off."""
        self._locked ^= self._bits.names.get(name, 0)

    def page(self, name: str) -> int:
        """Which page is on, from 0."""
        return self._page[name]

    def turn(self, name: str, to: str | None, by: int) -> None:
        """Another page: the one called `to`, or so many further, round at the end."""
        names = self._bits.described.pages[name].names
        self._page[name] = (
            names.index(to) if to is not None else (self._page[name] + by) % len(names)
        )

    def test(self, values: Mapping[int, float]) -> None:
        """Controls have these values now."""
        for control in self._by_control.keys() & values.keys():
            for mask in self._by_control[control]:
                on = self._bits.tests[mask].holds(values[control])
                self._tested = self._tested | mask if on else self._tested & ~mask

    def memory(self) -> dict[str, Any]:
        """What is kept: locked layers and pages, by name."""
        layers = self._bits.described.layers
        pages = self._bits.described.pages
        return {
            "locked": [n for n in layers if self._locked & self._bits.names.get(n, 0)],
            "pages": {n: pages[n].names[i] for n, i in self._page.items()},
        }

    def remember(self, memory: Mapping[str, Any]) -> None:
        """From `memory`; what the file does not have any more is left out."""
        locked = memory.get("locked")
        if isinstance(locked, list):
            kept = [n for n in locked if isinstance(n, str) and n in self._bits.described.layers]
            self._locked = 0
            for name in set(kept):
                self._locked |= self._bits.names.get(name, 0)
        pages = memory.get("pages")
        for name, page in pages.items() if isinstance(pages, dict) else ():
            if name in self._page and page in self._bits.described.pages[name].names:
                self._page[name] = self._bits.described.pages[name].names.index(page)

    def _pages(self) -> int:
        found = 0
        for name, index in self._page.items():
            page = self._bits.described.pages[name].names[index]
            found |= self._bits.names.get(f"{name}={page}", 0)
        return found
