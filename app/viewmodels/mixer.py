# SPDX-License-Identifier: GPL-3.0-or-later
"""Meters: level, peak hold and clip light, for the decks and the main output."""

import math
from collections.abc import Callable
from itertools import count
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.formats import signed
from app.viewmodels.fx import UNITS, FxUnit
from app.viewmodels.lines import Line, Lines
from app.viewmodels.param import Param

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

LOWEST_DB, HIGHEST_DB = -60.0, 3.0
STEPS = 90.0  # a meter is drawn in so many steps; finer ones nobody sees
HOLD_NS = 1_500_000_000
FALL = 0.04  # of the scale each second picture, after the hold
PICTURE_NS, STILL_NS = 16_666_667, 100_000_000
REST_NS = 25_000_000  # thirty times a second is as smooth: the level falls slower than that
SILENT_LUFS = -70.0  # the gate of ITU-R BS.1770
LIMITING_DB = 0.1  # less reduction than this is not worth a light
DEEPEST_DB = 12.0  # of the limiter's meter
_turns = count()


def scale(linear: float) -> float:
    """A sample's height on the meter: 0 at -60 dB and below, 1 at +3 dB."""
    if linear <= 0.0:
        return 0.0
    part = part_of(20.0 * math.log10(linear))
    return round(min(max(part, 0.0), 1.0) * STEPS) / STEPS


def part_of(db: float) -> float:
    """Where so many dB lie on the meter, 0 to 1."""
    return (db - LOWEST_DB) / (HIGHEST_DB - LOWEST_DB)


@QmlElement
class Level(QObject):
    """One channel of a meter. What seldom changes tells so apart: eyes that bind to it are not
    asked sixty times a second. A meter that moved rests in the next picture, in which the others
    take their turn."""

    changed = Signal()
    peak_changed = Signal()
    clipped_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._level = self._peak = self._body = 0.0
        self._clipped = False
        self._held_ns, self._moved_ns = 0, -STILL_NS
        self._late_ns = next(_turns) % 2 * PICTURE_NS

    @Property(float, notify=changed)
    def level(self) -> float:
        return self._level

    @Property(float, notify=changed)
    def body(self) -> float:
        """RMS: how loud it is heard."""
        return self._body

    @Property(float, notify=peak_changed)
    def peak(self) -> float:
        """The highest of the last 1.5 s."""
        return self._peak

    @Property(str, notify=peak_changed)
    def peak_text(self) -> str:
        """The same: "−6 dB"; the top of the scale and more is "+3 dB"."""
        if self._peak <= 0.0:
            return "−∞ dB"
        return f"{signed(LOWEST_DB + self._peak * (HIGHEST_DB - LOWEST_DB), 0)} dB"

    @Property(bool, notify=clipped_changed)
    def clipped(self) -> bool:
        """Since the last reset."""
        return self._clipped

    @Slot(float, result=float)
    def part(self, db: float) -> float:
        """Where so many dB lie on the meter, 0 to 1: for what is drawn once."""
        return part_of(db)

    def show(self, linear: float, clips: int, now_ns: int, rms: float = 0.0) -> bool:
        """Take a peak and an RMS, 1 is full scale. Return: the meter moved."""
        if (clips > 0) != self._clipped:
            self._clipped = clips > 0
            self.clipped_changed.emit()
        if now_ns - self._moved_ns < REST_NS:
            return True
        level, body = scale(linear), scale(rms)
        moved = self._hold(level, now_ns)
        if (level, body) != (self._level, self._body):
            self._level, self._body, moved = level, body, True
            self.changed.emit()
        if moved:
            begins = now_ns - self._moved_ns > STILL_NS
            self._moved_ns = now_ns + self._late_ns * begins
        return moved

    def _hold(self, level: float, now_ns: int) -> bool:
        """Keep the highest for a while. Return: another one is kept."""
        peak = self._peak
        if level >= peak:
            peak, self._held_ns = level, now_ns
        elif now_ns - self._held_ns > HOLD_NS:
            peak = max(level, peak - FALL)
        if peak == self._peak:
            return False
        self._peak = peak
        self.peak_changed.emit()
        return True


@QmlElement
class Mixer(QObject):
    """The meters of the outputs and the microphone, and the limiter's light.

    Args:
        board: the controls.
        param: of them, by path.
    """

    limiter_changed = Signal()
    loudness_changed = Signal()
    mic_changed = Signal()
    booth_changed = Signal()

    def __init__(
        self, board: Board, param: Callable[[str], Param], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._board, self._param = board, param
        self._left, self._right = Level(self), Level(self)
        self._cue_left, self._cue_right = Level(self), Level(self)
        self._booth_left, self._booth_right = Level(self), Level(self)
        self._booth_there = False
        self._mic, self._mic_there = Level(self), False
        self._curves = Lines(self._curve_lines, self)
        self._fx = [FxUnit(board, n + 1, self) for n in range(UNITS)]
        self._reduction = 0.0
        self._loudness = ("", "")

    @Slot(int, result=FxUnit)
    def fx(self, number: int) -> FxUnit:
        """FX unit 0..3."""
        return self._fx[number]

    @Property(Level, constant=True)
    def left(self) -> Level:
        return self._left

    @Property(Level, constant=True)
    def right(self) -> Level:
        return self._right

    @Property(Level, constant=True)
    def cue_left(self) -> Level:
        """Of the headphones."""
        return self._cue_left

    @Property(Level, constant=True)
    def cue_right(self) -> Level:
        return self._cue_right

    @Property(Level, constant=True)
    def booth_left(self) -> Level:
        """Of the booth output."""
        return self._booth_left

    @Property(Level, constant=True)
    def booth_right(self) -> Level:
        return self._booth_right

    @Property(bool, notify=booth_changed)
    def booth_there(self) -> bool:
        """The sound device has a booth output open."""
        return self._booth_there

    @Property(Level, constant=True)
    def mic(self) -> Level:
        return self._mic

    @Property(bool, notify=mic_changed)
    def mic_there(self) -> bool:
        """The sound device gives a microphone."""
        return self._mic_there

    @Property(Lines, constant=True)
    def curves(self) -> Lines:
        """Menu of the curves of crossfader and faders."""
        return self._curves

    @Property(bool, notify=limiter_changed)
    def limiting(self) -> bool:
        return self._reduction < 0.0

    @Property(str, notify=limiter_changed)
    def reduction(self) -> str:
        """How much the limiter takes away now; empty for nothing."""
        return f"{signed(self._reduction, 1)} dB" if self._reduction < 0.0 else ""

    @Property(float, notify=limiter_changed)
    def reduction_part(self) -> float:
        """The same as a part 0..1 of its meter."""
        return min(-self._reduction / DEEPEST_DB, 1.0)

    @Property(str, notify=loudness_changed)
    def momentary(self) -> str:
        """Loudness of the last 0.4 seconds in LUFS; empty for silence."""
        return self._loudness[0]

    @Property(str, notify=loudness_changed)
    def loudness(self) -> str:
        """Of the last three seconds."""
        return self._loudness[1]

    def show(self, state: Any, now_ns: int) -> bool:
        """Take a dj_state. Return: anything shown changed."""
        moved = show_pair(self._left, self._right, state.main, now_ns)
        moved |= show_pair(self._cue_left, self._cue_right, state.phones, now_ns)
        moved |= self._show_booth(state.booth, now_ns)
        moved |= self._show_mic(now_ns)
        main = state.main
        loudness = (lufs_text(main.lufs_momentary), lufs_text(main.lufs_short))
        if loudness != self._loudness:
            self._loudness, moved = loudness, True
            self.loudness_changed.emit()
        reduction = round(state.limiter_db, 1) if state.limiter_db < -LIMITING_DB else 0.0
        if reduction != self._reduction:
            self._reduction = reduction
            self.limiter_changed.emit()
            return True
        return moved

    def _show_booth(self, meter: Any, now_ns: int) -> bool:
        there = self._board.get("booth.there") > 0.5
        if there != self._booth_there:
            self._booth_there = there
            self.booth_changed.emit()
        return show_pair(self._booth_left, self._booth_right, meter, now_ns)

    def _show_mic(self, now_ns: int) -> bool:
        there = self._board.get("mic.there") > 0.5
        if there != self._mic_there:
            self._mic_there = there
            self.mic_changed.emit()
        level = self._board.get("mic.level") if there else 0.0
        return self._mic.show(level, 0, now_ns, level)

    def _curve_lines(self) -> list[Line]:
        reverse = self._param("master.crossfader_reverse")
        swapped = reverse.number() > 0.5
        return [
            self._next("master.crossfader_curve", self.tr("Crossfader: {}")),
            Line(
                self.tr("Sides swapped: yes") if swapped else self.tr("Sides swapped: no"),
                reverse.toggle,
            ),
            self._next("master.fader_curve", self.tr("Faders: {}")),
        ]

    def _next(self, path: str, text: str) -> Line:
        param = self._param(path)
        return Line(text.format(param.words().lower()), lambda: param.cycle(1))


def show_pair(left: Level, right: Level, meter: Any, now_ns: int) -> bool:
    """Show a stereo dj_meter. Return: one moved."""
    moved = left.show(meter.peak[0], meter.clips, now_ns, meter.rms[0])
    return moved | right.show(meter.peak[1], meter.clips, now_ns, meter.rms[1])


def lufs_text(lufs: float) -> str:
    """ "−9.2"; empty for silence."""
    return signed(lufs, 1) if lufs > SILENT_LUFS else ""
