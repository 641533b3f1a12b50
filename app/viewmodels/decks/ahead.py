# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes next on a deck: a cue, the end of the phrase, the end of the track."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from app.viewmodels.waveform.marks import NO_GRID, Grid

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

TURN_S = 1.8  # of a record at 33 1/3 a minute
BAR = 4
PHRASE = 32  # beats
WARNING_S = 30.0  # before the end
BLINK_NS = 500_000_000
NOTE_BEFORE_S, NOTE_AFTER_S = 8.0, 8.0  # a note is shown about its place
JUST_PASSED = 0.05  # beats: a cue that is under the playhead is no longer ahead


def bars_text(beats: float) -> str:
    """Beats as "bars.beats", both counted down: 13 beats are "3.1"."""
    whole = max(math.ceil(beats - 1e-6), 0)
    return f"{whole // BAR}.{whole % BAR}"


def clock_text(seconds: float) -> str:
    """ "1:05"."""
    whole = max(math.ceil(seconds), 0)
    return f"{whole // 60}:{whole % 60:02d}"


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a deck is."""

    position: float  # frames of the track
    beat: float  # NaN without a grid
    left_s: float  # to the end of the track, as it plays
    playing: bool
    rate: int  # frames a second


@QmlElement
class Ahead(QObject):
    """Countdowns, told once a beat at most."""

    changed = Signal()
    ending_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: list[tuple[float, str]] = []
        self._grid = NO_GRID
        self._seen: tuple[Any, ...] = ()
        self._texts = ("", "", "")
        self._ending = (False, False)
        self._cue_angle = 0.0
        self._notes: Sequence[tuple[int, float, str]] = ()

    @Property(str, notify=changed)
    def cue(self) -> str:
        """ "12.3 to Drop": bars and beats, or the time without a grid."""
        return self._texts[0]

    @Property(str, notify=changed)
    def phrase(self) -> str:
        """Bars and beats to the end of the phrase."""
        return self._texts[1]

    @Property(bool, notify=ending_changed)
    def ending(self) -> bool:
        """The track ends soon."""
        return self._ending[0]

    @Property(bool, notify=ending_changed)
    def lit(self) -> bool:
        """The warning is to be seen now: on and off while it ends, always on in reduced motion."""
        return self._ending[1]

    @Property(str, notify=changed)
    def note(self) -> str:
        """The note at this place of the track, else the one about all of it."""
        return self._texts[2]

    @Property(float, notify=changed)
    def cue_angle(self) -> float:
        """Of the record at the cue point, in degrees."""
        return self._cue_angle

    def set_cue(self, seconds: float) -> None:
        """Where the cue button goes."""
        angle = math.fmod(seconds / TURN_S, 1.0) * 360.0
        if angle != self._cue_angle:
            self._cue_angle = angle
            self.changed.emit()

    def set_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """The cues of the track: frame and name."""
        self._marks = sorted(marks)
        self._seen = ()

    def set_grid(self, grid: Grid) -> None:
        self._grid, self._seen = grid, ()

    def set_notes(self, notes: Sequence[tuple[int, float, str]]) -> None:
        """The notes of the track: number, seconds (below 0: about all of it), text."""
        if notes != self._notes:
            self._notes, self._seen = notes, ()

    def show(self, now: Moment | None, *, still: bool, now_ns: int) -> bool:
        """Take a moment; None without a track. Return: anything shown changed.

        Args:
            still: reduced motion: nothing blinks.
        """
        moved = self._show_texts(now)
        ending = now is not None and now.playing and now.left_s < WARNING_S
        lit = ending and (still or now_ns // BLINK_NS % 2 == 0)
        if (ending, lit) == self._ending:
            return moved
        self._ending = (ending, lit)
        self.ending_changed.emit()
        return True

    def _show_texts(self, now: Moment | None) -> bool:
        if now is None:
            seen: tuple[Any, ...] = (None,)
        else:
            place = bisect_right(self._marks, now.position, key=lambda m: m[0])
            step = math.floor(now.beat) if math.isfinite(now.beat) else now.position // now.rate
            seen = (place, step)
        if seen == self._seen:
            return False
        self._seen = seen
        texts = ("", "", "")
        if now is not None:
            texts = (self._cue(now, seen[0]), self._phrase(now), self._note(now))
        if texts == self._texts:
            return False
        self._texts = texts
        self.changed.emit()
        return True

    def _cue(self, now: Moment, place: int) -> str:
        for frame, name in self._marks[place:]:
            if self._grid and math.isfinite(now.beat):
                beats = self._grid.beat(frame) - math.floor(now.beat)
                if beats < JUST_PASSED:
                    continue
                left = bars_text(beats)
            else:
                left = clock_text((frame - now.position) / now.rate)
            return self.tr("{} to {}").format(left, name)
        return ""

    def _note(self, now: Moment) -> str:
        seconds = now.position / now.rate
        whole = ""
        for _, at, text in self._notes:
            if at < 0:
                whole = text
            elif -NOTE_BEFORE_S <= seconds - at <= NOTE_AFTER_S:
                return text
        return whole

    def _phrase(self, now: Moment) -> str:
        if not math.isfinite(now.beat):
            return ""
        return bars_text(PHRASE - math.floor(now.beat + 1e-6) % PHRASE)
