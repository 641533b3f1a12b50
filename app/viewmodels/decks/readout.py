# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers of a deck: time, tempo, beat."""

import math
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.formats import number, signed
from app.viewmodels.option import Setting
from app.viewmodels.waveform.playhead import tenths, time_text

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

TURN_S = 1.8  # of a record at 33 1/3 a minute
BAR = 4
PHRASE_BARS = 8
IN_PHASE_BEATS = 0.02
PHASE_STEPS = 64.0  # of a beat: finer ones nobody sees
SLOWEST = 0.05  # of the recorded speed: time left has an end
PROGRESS_STEPS = 2000.0  # the overview is never wider


@QmlElement
class Readout(QObject):
    """Texts and small figures, each told only when what is shown differs."""

    time_changed = Signal()
    tempo_changed = Signal()
    progress_changed = Signal()
    angle_changed = Signal()
    beat_changed = Signal()
    phase_changed = Signal()
    place_changed = Signal()
    apart_changed = Signal()

    def __init__(self, elapsed_first: Setting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._elapsed_first = elapsed_first
        self._left_s = 0.0
        self._time = ("--:--.-", "00:00.0 / 00:00.0")
        self._tempo = ("---.--", "0.00 %", 0.0)
        self._progress = 0.0
        self._angle = 0.0
        self._beat = (-1, 0)
        self._behind: tuple[bool, int] | None = None
        self._apart: float | None = None
        self._seen_time: tuple[object, ...] = ()
        self._seen_tempo = (-1.0, 0.0)

    @Property(str, notify=time_changed)
    def big_time(self) -> str:
        return self._time[0]

    @Property(str, notify=time_changed)
    def small_time(self) -> str:
        return self._time[1]

    @Property(str, notify=tempo_changed)
    def bpm(self) -> str:
        return self._tempo[0]

    @Property(str, notify=tempo_changed)
    def tempo(self) -> str:
        return self._tempo[1]

    @Property(float, notify=tempo_changed)
    def tempo_percent(self) -> float:
        """As heard: with sync this is where the tempo fader should be."""
        return self._tempo[2]

    @Property(float, notify=progress_changed)
    def progress(self) -> float:
        """0 start, 1 end of the track."""
        return self._progress

    @Property(float, notify=angle_changed)
    def angle(self) -> float:
        """Of the record, in degrees."""
        return self._angle

    @Property(int, notify=beat_changed)
    def beat(self) -> int:
        """0..3 in the bar; -1 without a grid."""
        return self._beat[0]

    @Property(int, notify=beat_changed)
    def bar(self) -> int:
        """1..8 in the phrase; 0 without a grid."""
        return self._beat[1]

    @Property(str, notify=phase_changed)
    def phase(self) -> str:
        """How far the deck is behind its leader; empty when it follows none."""
        return self._phase_text()

    @Property(bool, notify=phase_changed)
    def in_phase(self) -> bool:
        """It follows a leader as exactly as can be told."""
        return self._behind is not None and self._behind[0]

    @Property(float, notify=apart_changed)
    def apart(self) -> float:
        """Beats behind the deck it is mixed with, -0.5 to 0.5: synced or not; 0 without one."""
        return self._apart or 0.0

    @Property(bool, notify=apart_changed)
    def compared(self) -> bool:
        """There is such a deck, and both have a grid."""
        return self._apart is not None

    @Property(str, notify=place_changed)
    def place(self) -> str:
        """Bar and phase, as "BAR 3/8  ·  IN SYNC"."""
        bar = self.tr("BAR {}/8").format(self._beat[1]) if self._beat[1] > 0 else ""
        return "  ·  ".join(text for text in (bar, self._phase_text()) if text)

    def heard(self) -> float:
        """The change of tempo as heard, in %."""
        return self._tempo[2]

    @property
    def left_s(self) -> float:
        """To the end of the track, at the tempo as heard."""
        return self._left_s

    @Slot()
    def swap(self) -> None:
        """Elapsed instead of remaining time, and back: on all decks."""
        self._elapsed_first.toggle()

    def show(
        self,
        deck: Any,
        position: float,
        tempo: float,
        track_bpm: float,
        synced: bool,
        other: float = math.nan,
    ) -> bool:
        """Take a moment of a deck. Return: anything shown changed.

        Args:
            deck: dj_deck_state.
            position: playhead now, in frames.
            tempo: the tempo control, in %.
            track_bpm: of the grid at the playhead; 0 without.
            synced: follows a leader.
            other: the beat of the deck that it is held against; NaN without.
        """
        changed = self._show_tempo(deck, tempo, track_bpm)
        changed |= self._show_time(deck, position)
        changed |= self._show_apart(deck, synced, other)
        return changed | self._show_beat(deck, synced)

    def _show_time(self, deck: Any, position: float) -> bool:
        rate = max(deck.track_rate, 1)
        now, whole = position / rate, deck.total / rate
        progress = (
            round(min(max(now / whole, 0.0), 1.0) * PROGRESS_STEPS) / PROGRESS_STEPS
            if whole
            else 0.0
        )
        angle = round(math.fmod(now / TURN_S, 1.0) * 360.0 * 2.0) / 2.0 % 360.0
        speed = max(1.0 + self._tempo[2] / 100.0, SLOWEST)
        self._left_s = max(whole - now, 0.0) / speed
        times = (now, self._left_s, whole) if deck.load_id else ()
        seen = (self._elapsed_first.on, *map(tenths, times))
        changed = False
        if seen != self._seen_time:
            self._seen_time, changed = seen, True
            self._time = self._time_texts(*times) if times else ("--:--.-", "")
            self.time_changed.emit()
        if progress != self._progress:
            self._progress, changed = progress, True
            self.progress_changed.emit()
        if angle != self._angle:
            self._angle, changed = angle, True
            self.angle_changed.emit()
        return changed

    def _time_texts(self, now_s: float, left_s: float, whole_s: float) -> tuple[str, str]:
        elapsed, remaining = time_text(now_s), "−" + time_text(left_s)
        big, small = (elapsed, remaining) if self._elapsed_first.on else (remaining, elapsed)
        return big, f"{small} / {time_text(whole_s)}"

    def _phase_text(self) -> str:
        if self._behind is None:
            return ""
        in_phase, ms = self._behind
        return self.tr("IN SYNC") if in_phase else self.tr("{} ms").format(signed(ms, 0))

    def _show_tempo(self, deck: Any, tempo: float, track_bpm: float) -> bool:
        percent = (deck.bpm / track_bpm - 1.0) * 100.0 if track_bpm > 0 and deck.bpm > 0 else tempo
        seen = (round(max(deck.bpm, 0.0), 2), round(percent, 2))
        if seen == self._seen_tempo:
            return False
        self._seen_tempo = seen
        bpm = number(deck.bpm, 2) if deck.bpm > 0 else "---.--"
        self._tempo = (bpm, f"{signed(percent, 2)} %", seen[1])
        self.tempo_changed.emit()
        return True

    def _show_apart(self, deck: Any, synced: bool, other: float) -> bool:
        apart = deck.sync_error if synced else math.remainder(other - deck.beat, 1.0)
        there = deck.load_id and math.isfinite(other) and math.isfinite(apart)
        shown = round(math.remainder(apart, 1.0) * PHASE_STEPS) / PHASE_STEPS if there else None
        if shown == self._apart:
            return False
        self._apart = shown
        self.apart_changed.emit()
        return True

    def _show_beat(self, deck: Any, synced: bool) -> bool:
        beat = (-1, 0)
        if deck.load_id and math.isfinite(deck.beat):
            whole = math.floor(deck.beat + 1e-6)
            beat = (whole % BAR, whole // BAR % PHRASE_BARS + 1)
        behind: tuple[bool, int] | None = None  # in phase; milliseconds
        if synced and deck.bpm > 0 and math.isfinite(deck.sync_error):
            ms = deck.sync_error * 60_000.0 / deck.bpm
            close = abs(deck.sync_error) < IN_PHASE_BEATS and abs(ms) < 1.0
            behind = (close, 0 if close else round(ms))
        changed = False
        turned = beat[1] != self._beat[1] or behind != self._behind
        if beat != self._beat:
            self._beat, changed = beat, True
            self.beat_changed.emit()
        if behind != self._behind:
            self._behind, changed = behind, True
            self.phase_changed.emit()
        if turned:
            self.place_changed.emit()
        return changed
