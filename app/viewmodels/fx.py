# SPDX-License-Identifier: GPL-3.0-or-later
"""The FX units: what is in their slots, how strong it is, which decks go through them."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    Property,
    QCoreApplication,
    QObject,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.param import Param

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

UNITS, SLOTS, DECKS = 4, 3, 4
LENGTHS = {
    0.125: "1/8",
    0.25: "1/4",
    0.5: "1/2",
    0.75: "3/4",
    1.0: "1",
    2.0: "2",
    4.0: "4",
    8.0: "8",
}
"""Lengths in beats that the buttons know, and how they are written."""
NOTCH = 120  # of a wheel


@dataclass(frozen=True, slots=True)
class Effect:
    """An effect as people see it. beats: its usual length; 0 when it has none."""

    name: str
    beats: float
    tells: str


def _effect(name: object, beats: float, tells: object) -> Effect:
    return Effect(str(name), beats, str(tells))


EFFECTS = (
    _effect(QT_TRANSLATE_NOOP("FxSlot", "None"), 0, QT_TRANSLATE_NOOP("FxSlot", "No effect")),
    _effect(
        QT_TRANSLATE_NOOP("FxSlot", "Echo"),
        0.5,
        QT_TRANSLATE_NOOP("FxSlot", "Repeats in time with the music; they ring out"),
    ),
    _effect(
        QT_TRANSLATE_NOOP("FxSlot", "Ping-pong"),
        0.5,
        QT_TRANSLATE_NOOP("FxSlot", "Repeats that jump between left and right"),
    ),
    _effect(
        QT_TRANSLATE_NOOP("FxSlot", "Reverb"),
        0,
        QT_TRANSLATE_NOOP("FxSlot", "A room, from a small one to a hall; it rings out"),
    ),
    _effect(
        QT_TRANSLATE_NOOP("FxSlot", "Flanger"),
        4,
        QT_TRANSLATE_NOOP("FxSlot", "A jet that rises and falls with the beats"),
    ),
    _effect(
        QT_TRANSLATE_NOOP("FxSlot", "Phaser"),
        4,
        QT_TRANSLATE_NOOP("FxSlot", "Notches that wander with the beats, softer than a flanger"),
    ),
    _effect(
        QT_TRANSLATE_NOOP("FxSlot", "Chorus"),
        0,
        QT_TRANSLATE_NOOP("FxSlot", "Wider and thicker"),
    ),
    _effect(
        QT_TRANSLATE_NOOP("FxSlot", "Filter"),
        1,
        QT_TRANSLATE_NOOP("FxSlot", "Closes on the beat and opens after it"),
    ),
    _effect(
        QT_TRANSLATE_NOOP("FxSlot", "Crusher"),
        0,
        QT_TRANSLATE_NOOP("FxSlot", "An old sampler: fewer bits, fewer samples"),
    ),
    _effect(
        QT_TRANSLATE_NOOP("FxSlot", "Gate"),
        0.5,
        QT_TRANSLATE_NOOP("FxSlot", "Cuts the sound in time with the beats"),
    ),
    _effect(
        QT_TRANSLATE_NOOP("FxSlot", "Roll"),
        0.5,
        QT_TRANSLATE_NOOP("FxSlot", "Repeats what was just heard; the track goes on below"),
    ),
)
"""By the values of fxN.slotK.effect."""


def next_length(now: float, by: int) -> float:
    """The length `by` places after (or before) the nearest to `now`; stays at the ends."""
    lengths = tuple(LENGTHS)
    nearest = min(range(len(lengths)), key=lambda i: abs(lengths[i] - now))
    return lengths[min(max(nearest + by, 0), len(lengths) - 1)]


def length_text(beats: float) -> str:
    """ "3/4": a length as DJs write it."""
    return LENGTHS.get(beats) or f"{beats:.3g}"


@QmlElement
class FxSlot(QObject):
    """One effect of a unit.

    Args:
        path: of its controls: "fx1.slot1".
    """

    changed = Signal()

    def __init__(self, board: Board, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self._effect = Param(board, f"{path}.effect", self)
        self._on = Param(board, f"{path}.on", self)
        self._amount = Param(board, f"{path}.amount", self)
        self._beats = Param(board, f"{path}.beats", self)
        self._effect.changed.connect(self.changed)
        self._beats.changed.connect(self.changed)
        self._turned = 0

    @Property(Param, constant=True)
    def on(self) -> Param:
        return self._on

    @Property(Param, constant=True)
    def amount(self) -> Param:
        return self._amount

    @Property(str, notify=changed)
    def name(self) -> str:
        """Of the effect."""
        return QCoreApplication.translate("FxSlot", self._row.name)

    @Property(str, notify=changed)
    def tells(self) -> str:
        """What the effect does."""
        return QCoreApplication.translate("FxSlot", self._row.tells)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def names(self) -> list[str]:
        """Of all effects, to choose from."""
        return [QCoreApplication.translate("FxSlot", effect.name) for effect in EFFECTS]

    @Property(int, notify=changed)
    def current(self) -> int:
        return self._chosen

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return self._chosen == 0

    @Property(bool, notify=changed)
    def timed(self) -> bool:
        """The effect has a length in beats."""
        return self._row.beats > 0

    @Property(str, notify=changed)
    def beats(self) -> str:
        """The length, as DJs write it; empty when the effect has none."""
        return length_text(self._beats.number()) if self._row.beats > 0 else ""

    @Slot(int)
    def choose(self, effect: int) -> None:
        """Another effect, with its usual length."""
        if not 0 <= effect < len(EFFECTS) or effect == self._chosen:
            return
        if EFFECTS[effect].beats > 0:
            self._beats.put(EFFECTS[effect].beats)
        self._effect.put(effect)

    @Slot(int)
    def cycle(self, by: int) -> None:
        """The next effect, going round, "none" left out."""
        count = len(EFFECTS) - 1
        self.choose((max(self._chosen, 1) - 1 + by) % count + 1)

    @Slot(int)
    def step(self, by: int) -> None:
        """A longer (or, below 0, shorter) time."""
        if self._row.beats > 0:
            self._beats.put(next_length(self._beats.number(), by))

    @Slot(int)
    def wheel(self, delta: int) -> None:
        """A wheel over the name: one effect a notch."""
        steps = self._notches(delta)
        if steps:
            self.cycle(-steps)

    @Slot(int)
    def wheel_beats(self, delta: int) -> None:
        """A wheel over the length: up is longer."""
        steps = self._notches(delta)
        if steps:
            self.step(steps)

    def _notches(self, delta: int) -> int:
        self._turned += delta
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        return steps

    @property
    def _chosen(self) -> int:
        return min(max(round(self._effect.number()), 0), len(EFFECTS) - 1)

    @property
    def _row(self) -> Effect:
        return EFFECTS[self._chosen]


@QmlElement
class FxUnit(QObject):
    """A unit of three effects in a row.

    Args:
        number: 1..4.
    """

    def __init__(self, board: Board, number: int, parent: QObject) -> None:
        super().__init__(parent)
        self._number = number
        self._on = Param(board, f"fx{number}.on", self)
        self._mix = Param(board, f"fx{number}.mix", self)
        self._main = Param(board, f"master.fx{number}", self)
        self._feeds = [Param(board, f"deck{d + 1}.fx{number}", self) for d in range(DECKS)]
        self._slots = [FxSlot(board, f"fx{number}.slot{k + 1}", self) for k in range(SLOTS)]

    @Property(int, constant=True)
    def number(self) -> int:
        return self._number

    @Property(str, constant=True)
    def name(self) -> str:
        return self.tr("FX {}").format(self._number)

    @Property(int, constant=True)
    def slots(self) -> int:
        return SLOTS

    @Property(Param, constant=True)
    def on(self) -> Param:
        return self._on

    @Property(Param, constant=True)
    def mix(self) -> Param:
        return self._mix

    @Property(Param, constant=True)
    def main(self) -> Param:
        """The unit works on the main output."""
        return self._main

    @Slot(int, result=Param)
    def feed(self, deck: int) -> Param:
        """Deck 0..3 goes through the unit."""
        return self._feeds[deck]

    @Slot(int, result=FxSlot)
    def slot(self, number: int) -> FxSlot:
        """Slot 0..2."""
        return self._slots[number]
