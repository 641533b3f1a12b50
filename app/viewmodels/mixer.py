# SPDX-License-Identifier: GPL-3.0-or-later
"""Meters: level, peak hold and clip light, for the decks and the main output."""

import math
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from app.viewmodels.param import signed

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

LOWEST_DB, HIGHEST_DB = -48.0, 3.0
STEPS = 120.0  # a meter is drawn in so many steps; finer ones nobody sees
HOLD_NS = 1_500_000_000
FALL = 0.02  # of the scale a picture, after the hold
SILENT_LUFS = -70.0  # the gate of ITU-R BS.1770
LIMITING_DB = 0.1  # less reduction than this is not worth a light


def scale(linear: float) -> float:
    """A sample's height on the meter: 0 at -48 dB and below, 1 at +3 dB."""
    if linear <= 0.0:
        return 0.0
    part = (20.0 * math.log10(linear) - LOWEST_DB) / (HIGHEST_DB - LOWEST_DB)
    return round(min(max(part, 0.0), 1.0) * STEPS) / STEPS


@QmlElement
class Level(QObject):
    """One channel of a meter."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._level = self._peak = 0.0
        self._clipped = False
        self._held_ns = 0

    @Property(float, notify=changed)
    def level(self) -> float:
        return self._level

    @Property(float, notify=changed)
    def peak(self) -> float:
        """The highest of the last 1.5 s."""
        return self._peak

    @Property(bool, notify=changed)
    def clipped(self) -> bool:
        """Since the last reset."""
        return self._clipped

    def show(self, linear: float, clips: int, now_ns: int) -> bool:
        """Take a peak, 1 is full scale. Return: the meter moved."""
        level, peak = scale(linear), self._peak
        if level >= peak:
            peak, self._held_ns = level, now_ns
        elif now_ns - self._held_ns > HOLD_NS:
            peak = max(level, peak - FALL)
        new = (level, peak, clips > 0)
        if new == (self._level, self._peak, self._clipped):
            return False
        self._level, self._peak, self._clipped = new
        self.changed.emit()
        return True


@QmlElement
class Mixer(QObject):
    """The meters of the main output and the limiter's light."""

    limiter_changed = Signal()
    loudness_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left, self._right = Level(self), Level(self)
        self._reduction = 0.0
        self._loudness = ""

    @Property(Level, constant=True)
    def left(self) -> Level:
        return self._left

    @Property(Level, constant=True)
    def right(self) -> Level:
        return self._right

    @Property(bool, notify=limiter_changed)
    def limiting(self) -> bool:
        return self._reduction < 0.0

    @Property(str, notify=limiter_changed)
    def reduction(self) -> str:
        """How much the limiter takes away now."""
        return f"{signed(self._reduction, 1)} dB" if self._reduction < 0.0 else "LIMITER"

    @Property(str, notify=loudness_changed)
    def loudness(self) -> str:
        """Of the last three seconds; empty for silence."""
        return self._loudness

    def show(self, state: Any, now_ns: int) -> bool:
        """Take a dj_state. Return: anything shown changed."""
        main = state.main
        moved = self._left.show(main.peak[0], main.clips, now_ns)
        moved |= self._right.show(main.peak[1], main.clips, now_ns)
        loudness = f"{signed(main.lufs_short, 0)} LUFS" if main.lufs_short > SILENT_LUFS else ""
        if loudness != self._loudness:
            self._loudness, moved = loudness, True
            self.loudness_changed.emit()
        reduction = round(state.limiter_db, 1) if state.limiter_db < -LIMITING_DB else 0.0
        if reduction != self._reduction:
            self._reduction = reduction
            self.limiter_changed.emit()
            return True
        return moved
