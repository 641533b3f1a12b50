# SPDX-License-Identifier: GPL-3.0-or-later
"""Pads that act at once: loops, rolls, jumps, keys, samples, slices, stems."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.library.model import Key
from app.viewmodels.board import Board
from app.viewmodels.decks.harmony import shifted
from app.viewmodels.decks.pad_row import PALETTE, no_row, row
from app.viewmodels.formats import signed
from app.viewmodels.param import beats_text
from app.viewmodels.ports import Control
from app.viewmodels.rows import Row

LOOPS = (
    *(0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0),
    *(32.0, 64.0, 128.0, 256.0, 512.0, 0.0625, 0.03125),
)
ROLLS = (0.03125, 0.0625, 0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0)
JUMPS = (
    *(-1.0, 1.0, -4.0, 4.0, -16.0, 16.0, -32.0, 32.0),
    *(-0.125, 0.125, -0.5, 0.5, -8.0, 8.0, -64.0, 64.0),
)
KEYS = (-4.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0)
SAMPLES = SLICES = 8
STEMS = 4
translate = QCoreApplication.translate
GREEN, CYAN, BLUE, VIOLET, PINK = (PALETTE[i] for i in (3, 4, 5, 6, 7))


def unit(beats: float) -> str:
    one = translate("Pads", "beat")
    return one if abs(beats) <= 1 else translate("Pads", "beats")


@dataclass(frozen=True, slots=True)
class Wiring:
    """Where a mode sends, and what it reads.

    Args:
        base: path of the deck: "deck1".
    """

    board: Board
    base: str

    def control(self, path: str) -> Control:
        return self.board.control(f"{self.base}.{path}")

    def get(self, path: str) -> float:
        return self.board.get(f"{self.base}.{path}")

    def send(self, path: str, value: float) -> None:
        self.board.set(f"{self.base}.{path}", value)


class Steps:
    """Each pad sends a value of a list to one control; `rest` when it comes up, if not None."""

    def __init__(
        self,
        wiring: Wiring,
        path: str,
        values: Sequence[float],
        face: Callable[[int, float], Row],
        rest: float | None = None,
    ) -> None:
        self._wiring, self._path, self._values = wiring, path, values
        self._face, self._rest = face, rest
        self.places = len(values)

    def row(self, place: int) -> Row:
        return self._face(place + 1, self._values[place])

    def press(self, place: int) -> None:
        self._wiring.send(self._path, self._values[place])

    def release(self, _place: int) -> None:
        if self._rest is not None:
            self._wiring.send(self._path, self._rest)

    def clear(self, place: int) -> None:
        """There is nothing to forget."""


def loops(wiring: Wiring) -> Steps:
    """A loop of so many beats from here."""

    def face(number: int, size: float) -> Row:
        on = wiring.get("loop.active") > 0.5 and abs(wiring.get("loop.size") - size) < 1e-6
        return row(number, beats_text(size), unit(size), GREEN, filled=True, lit=on)

    return Steps(wiring, "loop.beatloop", LOOPS, face)


def rolls(wiring: Wiring) -> Steps:
    """A loop as long as the pad is held; time goes on below."""

    def face(number: int, size: float) -> Row:
        lit = wiring.get("loop.roll") == size
        name = translate("Pads", "roll")
        return row(number, beats_text(size), name, VIOLET, filled=True, lit=lit)

    return Steps(wiring, "loop.roll", ROLLS, face, rest=0.0)


def jumps(wiring: Wiring) -> Steps:
    """Forward or back by so many beats."""

    def face(number: int, size: float) -> Row:
        name = f"◀ {beats_text(size)}" if size < 0 else f"{beats_text(size)} ▶"
        return row(number, name, unit(size), BLUE, filled=True)

    return Steps(wiring, "beatjump", JUMPS, face)


def keys(wiring: Wiring, key: Callable[[], Key | None]) -> Steps:
    """The track in another key; the pads name it when the track's own, `key`, is known."""

    def face(number: int, shift: float) -> Row:
        lit = round(wiring.get("key_shift")) == shift
        name, recorded = translate("Pads", "semitones"), key()
        if recorded is not None:
            name = shifted(recorded, round(shift)).camelot
        elif not shift:
            name = translate("Pads", "as recorded")
        return row(number, signed(shift, 0), name, PINK, filled=True, lit=lit)

    return Steps(wiring, "key_shift", KEYS, face)


def slices(wiring: Wiring) -> Steps:
    """Repeats one of eight parts of the bars that play, as long as the pad is held."""

    def face(number: int, slice_: float) -> Row:
        lit = round(wiring.get("slicer.slice")) == slice_
        sub = translate("Pads", "of {} beats").format(beats_text(wiring.get("slicer.beats")))
        return row(
            number, translate("Pads", "Slice {}").format(number), sub, CYAN, filled=True, lit=lit
        )

    numbers = tuple(float(n) for n in range(1, SLICES + 1))
    return Steps(wiring, "slicer.slice", numbers, face, rest=0.0)


class Samples:
    """Plays the slots of the sampler."""

    places = SAMPLES

    def __init__(self, board: Board, name: Callable[[int], str]) -> None:
        self._board, self._name = board, name

    def row(self, place: int) -> Row:
        slot = f"sampler{place + 1}"
        tint = PALETTE[place % len(PALETTE)]
        if self._board.get(f"{slot}.loaded") < 0.5:
            return row(place + 1, "—", translate("Pads", "no sample"), tint)
        playing = self._board.get(f"{slot}.playing") > 0.5
        waiting = self._board.get(f"{slot}.waiting") > 0.5
        sub = translate("Pads", "on the beat") if waiting else ""
        name = self._name(place) or translate("Pads", "Sample {}").format(place + 1)
        return row(place + 1, name, sub, tint, filled=True, lit=playing)

    def press(self, place: int) -> None:
        self._board.set(f"sampler{place + 1}.play", 1.0)

    def release(self, place: int) -> None:
        self._board.set(f"sampler{place + 1}.play", 0.0)

    def clear(self, place: int) -> None:
        self._board.set(f"sampler{place + 1}.stop", 1.0)


class Stems:
    """The first four pads mute the stems, the next four leave one alone; dead while a track has
    no stems."""

    places = 2 * STEMS

    def __init__(self, wiring: Wiring) -> None:
        self._wiring = wiring
        self._labels: Sequence[tuple[str, int]] = ()

    def label_all(self, labels: Sequence[tuple[str, int]]) -> None:
        """Names and colours (0xRRGGBB) of the track's stems; none: it has none."""
        self._labels = labels

    def row(self, place: int) -> Row:
        stem, alone = place % STEMS, place >= STEMS
        if len(self._labels) < STEMS:
            name = translate("Pads", "Stem {}").format(stem + 1)
            sub = translate("Pads", "no stems")
            return dict(no_row()) | {"number": place + 1, "name": name, "sub": sub}
        given, color = self._labels[stem]
        name = given or translate("Pads", "Stem {}").format(stem + 1)
        muted, solo = self._muted(stem), self._alone(stem)
        if alone:
            sub, lit = translate("Pads", "solo"), solo
        else:
            sub, lit = translate("Pads", "muted") if muted else translate("Pads", "on"), not muted
        return row(place + 1, name, sub, f"#{color:06x}", filled=True, lit=lit)

    def press(self, place: int) -> None:
        stem = place % STEMS
        if len(self._labels) < STEMS:
            return
        if place < STEMS:
            self._mute(stem, not self._muted(stem))
            return
        everything = self._alone(stem)
        for other in range(STEMS):
            self._mute(other, other != stem and not everything)

    def release(self, place: int) -> None:
        """It stays as it was pressed."""

    def clear(self, place: int) -> None:
        """The stem is heard whole again."""
        if len(self._labels) >= STEMS:
            self._mute(place % STEMS, on=False)
            self._wiring.send(f"stem{place % STEMS + 1}.gain", 1.0)

    def _muted(self, stem: int) -> bool:
        return self._wiring.get(f"stem{stem + 1}.mute") > 0.5

    def _alone(self, stem: int) -> bool:
        return all(self._muted(other) == (other != stem) for other in range(STEMS))

    def _mute(self, stem: int, on: bool) -> None:
        if self._muted(stem) != on:
            self._wiring.send(f"stem{stem + 1}.mute", float(on))
