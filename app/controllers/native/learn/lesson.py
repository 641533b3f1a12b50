# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning one control after the other: what is next, what was learned, and the way back."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.controllers.mapping import MappingError
from app.controllers.native.describe.model import Control, Description
from app.controllers.native.learn.guess import Guesser, Wish
from app.controllers.native.learn.merge import merged
from app.controllers.native.learn.uses import Wanted
from app.controllers.native.picture.words import english
from app.controllers.native.play.mapping import NativeMapping

PADS = 8
OF_DECK = (
    *("play", "cue", "sync", "jog", "tempo_fader", "fader", "eq.high", "eq.mid", "eq.low"),
    *("filter", "trim", "pfl", "loop.in", "loop.out", "loop.reloop"),
    *(f"hotcue{n}.activate" for n in range(1, PADS + 1)),
)
OF_ALL = ("master.crossfader", "master.gain", "headphones.mix", "headphones.gain")
SHIFT, BROWSE, LOAD = "layer:shift", "act:library.down", "act:deck{}.load"


def usual(decks: int) -> tuple[str, ...]:
    """What most controllers have, in the order in which it is best shown."""
    found = [SHIFT]
    for deck in range(1, decks + 1):
        found += [f"deck{deck}.{name}" for name in OF_DECK] + [LOAD.format(deck)]
    return (*found, *OF_ALL, BROWSE)


def called(path: str) -> str:
    """What a wanted control is called by people."""
    if path == BROWSE:
        return "walking through the library"
    kind, _, rest = path.rpartition(":")
    return f"the {rest} layer" if kind == "layer" else english(rest)


@dataclass(frozen=True, slots=True)
class Learned:
    """One control that was learned: for which path, what it is, what was known before."""

    path: str
    control: Control
    before: Description


class Lesson:
    """Learns a list of controls of one device.

    Args:
        described: the mapping to begin with.
        paths: what is learned, one after the other, see `Guesser`.
        layer: the layer that all of it is for; "": none.
        directed: the hand is told to end at the top, or at the right: faders that end at the other
            end are the other way round.

    Raises:
        MappingError: one of the paths cannot be learned.
    """

    def __init__(
        self,
        described: Description,
        paths: Sequence[str],
        layer: str = "",
        *,
        directed: bool = False,
    ) -> None:
        for path in paths:
            Wanted(path)
        self.described, self.layer, self._directed = described, layer, directed
        self.paths = tuple(paths)
        self.place = 0  # of the next one
        self.learned: list[Learned] = []
        self._skipped: list[bool] = []
        self._begin()

    @property
    def path(self) -> str:
        """What is wanted now; "" at the end."""
        return self.paths[self.place] if self.place < len(self.paths) else ""

    def feed(self, ns: int, data: bytes) -> None:
        """A message of the device."""
        if self._guesser is not None:
            self._guesser.feed(ns, data)

    def turn(self, now_ns: int) -> Learned | None:
        """Look whether something is clear now. Return: what was learned.

        Raises:
            MappingError: it does not go into this mapping; the same is asked for again.
        """
        control = self._guesser.control(now_ns) if self._guesser else None
        if control is None:
            return None
        path = self.path
        try:
            after = merged(self.described, control, self.layer)
            NativeMapping(after, after.name)
        except MappingError:
            self._begin()
            raise
        done = Learned(path, control, self.described)
        self.described = after
        self.learned.append(done)
        self._skipped.append(False)
        self.place += 1
        self._begin()
        return done

    def wish(self, now_ns: int) -> Wish | None:
        """What the hand should do; None at the end."""
        return self._guesser.wish(now_ns) if self._guesser else None

    def skip(self) -> None:
        """The device has nothing for this one."""
        if self.path:
            self._skipped.append(True)
            self.place += 1
            self._begin()

    def undo(self) -> str:
        """One step back. Return: the path that is asked for again; "" at the start."""
        if not self._skipped:
            return ""
        if not self._skipped.pop():
            self.described = self.learned.pop().before
        self.place -= 1
        self._begin()
        return self.path

    def again(self) -> None:
        """Forget what was moved for this one."""
        self._begin()

    def _begin(self) -> None:
        palette = next(iter(self.described.palettes), "")
        self._guesser = (
            Guesser(self.path, name=_title(self.path), palette=palette, directed=self._directed)
            if self.path
            else None
        )


def _title(path: str) -> str:
    """A name for a control of the hardware, as it might be printed on it."""
    return called(path).removeprefix("the ").upper()[:60]
