# SPDX-License-Identifier: GPL-3.0-or-later
"""How a deck fits the one that leads: key and tempo."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.library.model import Key
from app.viewmodels.board import Board
from app.viewmodels.decks.keycolor import key_color
from app.viewmodels.formats import signed

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

DECKS = 4
LETTERS = "ABCD"
GOOD, USABLE, CLASH = 2, 1, 0
SHIFTS = (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6)  # the nearest first
EQUAL_PERCENT = 0.005  # less is shown as none
FOLDS = (1.0, 2.0, 0.5)  # tempos that are mixed as if they were one

# steps round the wheel of keys from the leader's, same mode: how well, what it is called
SAME_MODE: dict[int, tuple[int, Any]] = {
    0: (GOOD, QT_TRANSLATE_NOOP("Match", "same key")),
    1: (GOOD, QT_TRANSLATE_NOOP("Match", "neighbour +1")),
    11: (GOOD, QT_TRANSLATE_NOOP("Match", "neighbour −1")),
    2: (USABLE, QT_TRANSLATE_NOOP("Match", "energy boost +2")),
    7: (USABLE, QT_TRANSLATE_NOOP("Match", "energy boost +7")),
    5: (USABLE, QT_TRANSLATE_NOOP("Match", "energy drop −7")),
    10: (USABLE, QT_TRANSLATE_NOOP("Match", "energy drop −2")),
}
# the same between minor and major, minor seen from major
OTHER_MODE: dict[int, tuple[int, Any]] = {
    0: (GOOD, QT_TRANSLATE_NOOP("Match", "relative key")),
    1: (USABLE, QT_TRANSLATE_NOOP("Match", "diagonal +1")),
    11: (USABLE, QT_TRANSLATE_NOOP("Match", "diagonal −1")),
}
NO_MATCH: tuple[int, Any] = (CLASH, QT_TRANSLATE_NOOP("Match", "keys clash"))


def relation(mine: Key, leader: Key) -> tuple[int, str]:
    """How well a key goes with the leader's: GOOD, USABLE or CLASH, and what that is called."""
    steps = (mine.open_key_number - leader.open_key_number) % 12
    table = SAME_MODE if mine.minor == leader.minor else OTHER_MODE
    return table.get(steps, NO_MATCH)


def shifted(key: Key, semitones: int) -> Key:
    return Key((key.tonic + semitones) % 12, key.minor)


def nearest_shift(mine: Key, leader: Key) -> int:
    """The fewest semitones that make a key go well with the leader's."""
    return next(s for s in SHIFTS if relation(shifted(mine, s), leader)[0] == GOOD)


def difference(bpm: float, leader: float) -> float:
    """How much faster than the leader, in %; half and double tempo count as the same."""
    ratio = min((bpm * f / leader for f in FOLDS), key=lambda r: abs(math.log(r)))
    return (ratio - 1.0) * 100.0


class Sounds:
    """Key and tempo of all decks as they are heard; `version` rises when any differs."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._keys: list[Key | None] = [None] * DECKS
        self.version = 0
        paths = ("bpm", "track_bpm", "tempo", "playing", "loaded", "key_shift", "keylock")
        of_decks = [f"deck{n + 1}.{path}" for n in range(DECKS) for path in paths]
        board.watch_any((*of_decks, "sync.leader"), self._touched)

    def _touched(self) -> None:
        self.version += 1

    def set_key(self, number: int, key: Key | None) -> None:
        """Deck `number` (from 1) plays a track in this key."""
        self._keys[number - 1] = key
        self.version += 1

    def bpm(self, number: int) -> float:
        return self._board.get(f"deck{number}.bpm")

    def semitones(self, number: int) -> int:
        """How far the deck is from the track's key: by key shift, and by tempo without key lock."""
        get, deck = self._board.get, f"deck{number}"
        shift = get(f"{deck}.key_shift")
        if get(f"{deck}.keylock") > 0.5:
            return round(shift)
        bpm, recorded = get(f"{deck}.bpm"), get(f"{deck}.track_bpm")
        ratio = bpm / recorded if bpm > 0 and recorded > 0 else 1.0 + get(f"{deck}.tempo") / 100.0
        return round(shift + 12.0 * math.log2(ratio)) if ratio > 0 else round(shift)

    def key(self, number: int) -> Key | None:
        """As heard."""
        key = self._keys[number - 1]
        return shifted(key, self.semitones(number)) if key is not None else None

    def reference(self, number: int) -> int:
        """The deck that `number` is to fit: the leader, else another that plays; 0: none."""
        leader = round(self._board.get("sync.leader"))
        if leader:
            return leader if leader != number else 0
        playing = (n for n in range(1, DECKS + 1) if self._board.get(f"deck{n}.playing") > 0.5)
        return next((n for n in playing if n != number), 0)


@dataclass(frozen=True, slots=True)
class Hint:
    """What is shown; empty texts where nothing is known."""

    key: str = ""
    color: str = key_color("")
    shift: str = ""
    relation: str = ""
    level: int = -1
    tempo: str = ""
    near: bool = False
    leader: int = 0


@QmlElement
class Match(QObject):
    """The hints of one deck.

    Args:
        number: of the deck, from 1.
        sounds: of all decks.
        send: sets a control of the deck.
    """

    changed = Signal()

    def __init__(
        self,
        number: int,
        sounds: Sounds,
        send: Callable[[str, float], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._number, self._sounds, self._send = number, sounds, send
        self._version, self._hint = -1, Hint()

    @Property(str, notify=changed)
    def key(self) -> str:
        """As heard: "8A"."""
        return self._hint.key

    @Property(str, notify=changed)
    def key_color(self) -> str:
        return self._hint.color

    @Property(str, notify=changed)
    def shift(self) -> str:
        """ "+1" when the key is not the track's."""
        return self._hint.shift

    @Property(str, notify=changed)
    def relation(self) -> str:
        """To the leader's key."""
        return self._hint.relation

    @Property(int, notify=changed)
    def level(self) -> int:
        """2 the keys go well, 1 with care, 0 they clash, -1 unknown."""
        return self._hint.level

    @Property(str, notify=changed)
    def tempo(self) -> str:
        """ "+1.6 % to A"."""
        return self._hint.tempo

    @Property(bool, notify=changed)
    def near(self) -> bool:
        """The tempo is the leader's."""
        return self._hint.near

    @Property(int, notify=changed)
    def leader(self) -> int:
        """The deck this one is compared with, from 0; -1 none."""
        return self._hint.leader - 1

    @property
    def other(self) -> int:
        """`leader`, for Python."""
        return self._hint.leader - 1

    @Slot()
    def fit(self) -> None:
        """Shift the key by as little as makes it go with the leader's."""
        mine, leader = self._keys()
        if mine is not None and leader is not None:
            now = self._sounds.semitones(self._number)
            self._send("key_shift", float(now + nearest_shift(mine, leader)))

    def show(self) -> bool:
        """Look anew, when anything changed. Return: the hints did."""
        if self._version == self._sounds.version:
            return False
        self._version = self._sounds.version
        hint = self._made()
        if hint == self._hint:
            return False
        self._hint = hint
        self.changed.emit()
        return True

    def _keys(self) -> tuple[Key | None, Key | None]:
        leader = self._sounds.reference(self._number)
        return self._sounds.key(self._number), self._sounds.key(leader) if leader else None

    def _made(self) -> Hint:
        sounds, leader = self._sounds, self._sounds.reference(self._number)
        mine, other = self._keys()
        semitones = sounds.semitones(self._number)
        code = mine.camelot if mine else ""
        shift = signed(semitones, 0) if semitones and mine else ""
        level, text = relation(mine, other) if mine and other else (-1, "")
        tempo, near = self._tempo(leader)
        words = QCoreApplication.translate("Match", text) if text else ""
        return Hint(code, key_color(code), shift, words, level, tempo, near, leader)

    def _tempo(self, leader: int) -> tuple[str, bool]:
        mine = self._sounds.bpm(self._number)
        theirs = self._sounds.bpm(leader) if leader else 0.0
        if mine <= 0.0 or theirs <= 0.0:
            return "", False
        percent, letter = difference(mine, theirs), LETTERS[leader - 1]
        if abs(percent) < EQUAL_PERCENT:
            return self.tr("tempo of {}").format(letter), True
        return self.tr("{} % to {}").format(
            signed(percent, 1 if abs(percent) >= 0.1 else 2), letter
        ), False
