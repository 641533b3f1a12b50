# SPDX-License-Identifier: GPL-3.0-or-later
"""The tempo of a deck: where sync has it, and what is typed."""

import re

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.formats import signed
from app.viewmodels.param import RANGES

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

GHOST_SHARE = 0.01  # nearer to the fader's cap the ghost would only blur it
LOWEST_BPM = 20.0  # a number below is a change in %
SETTLE_NS = 250_000_000  # the tempo stands still so long before waves are stretched to it
RATIO_STEP = 0.001  # below a pixel's error at the edges of the window
FINE_STEP = 0.02  # %, of the buttons below the fader
TYPED = re.compile(r"([+\-−]?)\s*(\d+(?:[.,]\d+)?)\s*(%|bpm)?", re.IGNORECASE)


def typed_tempo(text: str, track_bpm: float) -> float | None:
    """The change of tempo that a text asks for, in %: "128", "127.5 bpm", "+1.5%", "-2"; None
    when it is none, or when the track has no tempo to reckon with."""
    found = TYPED.fullmatch(text.strip())
    if not found:
        return None
    sign, number, unit = found.groups()
    value = float(number.replace(",", "."))
    relative = bool(sign) or unit == "%" or value < LOWEST_BPM
    if relative and (unit or "").lower() != "bpm":
        percent = -value if sign in ("-", "−") else value
    elif track_bpm > 0 and not sign:
        percent = (value / track_bpm - 1.0) * 100.0
    else:
        return None
    return percent if -100.0 <= percent <= 100.0 else None


@QmlElement
class Speed(QObject):
    """The ghost of the tempo fader, and typed tempos."""

    changed = Signal()

    def __init__(self, board: Board, base: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._base = board, base
        self._ghost, self._heard = -1.0, 0.0
        self._ratio, self._ratio_wish, self._ratio_ns = 1.0, 1.0, 0

    @Property(float, notify=changed)
    def ghost(self) -> float:
        """Where on the tempo fader the tempo is, when sync has it elsewhere; -1 when not."""
        return self._ghost

    @Property(str, notify=changed)
    def ghost_text(self) -> str:
        """What sync has; empty when the fader has it."""
        return f"{signed(self._heard, 2)} %" if self._ghost >= 0.0 else ""

    @Slot(str, result=bool)
    def type(self, text: str) -> bool:
        """Take a typed tempo. Return: it was one."""
        percent = typed_tempo(text, self._get("track_bpm"))
        if percent is None:
            return False
        if abs(percent) > self._get("tempo_range"):
            self._set("tempo_range", next(r for r in RANGES if r >= abs(percent) - 1e-9))
        self._set("tempo", percent)
        return True

    @Slot(int)
    def step(self, by: int) -> None:
        """A little faster, or slower."""
        self._set("tempo", round((self._get("tempo") + by * FINE_STEP) / FINE_STEP) * FINE_STEP)

    @Slot()
    def reset(self) -> None:
        """As recorded."""
        self._set("tempo", 0.0)

    @property
    def ratio(self) -> float:
        """Waves are drawn as they sound, so that synced beats stand above each other."""
        return self._ratio

    def show(self, heard: float, now_ns: int) -> None:
        """Take the change of tempo as heard, in %."""
        self._settle(heard, now_ns)
        share = heard / self._get("tempo_range")
        away = abs(share - self._get("tempo_fader")) > GHOST_SHARE
        synced = self._get("synced") > 0.5
        ghost = round((min(max(share, -1.0), 1.0) + 1.0) / 2.0, 3) if synced and away else -1.0
        if (ghost, heard) != (self._ghost, self._heard):
            self._ghost, self._heard = ghost, heard
            self.changed.emit()

    def _settle(self, heard: float, now_ns: int) -> None:
        wish = round((1.0 + heard / 100.0) / RATIO_STEP) * RATIO_STEP
        if wish != self._ratio_wish:
            self._ratio_wish, self._ratio_ns = wish, now_ns
        elif wish != self._ratio and wish > 0.05 and now_ns - self._ratio_ns > SETTLE_NS:
            self._ratio = wish

    def _get(self, path: str) -> float:
        return self._board.get(f"{self._base}.{path}")

    def _set(self, path: str, value: float) -> None:
        self._board.set(f"{self._base}.{path}", value)
