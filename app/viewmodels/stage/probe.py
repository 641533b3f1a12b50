# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the window from inside: its frames, what they cost, how long its main thread is busy."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from app.viewmodels.stage.drive import Drive

HEART_MS = 4  # a beat of the main thread; one that comes late tells of a block
PAGE_KB = 4
MOST_BLOCKS = 5  # told one by one
EMPTY_S = 0.004  # sooner after another one is no frame: it finds nothing to draw (texts laid out)


class Block(NamedTuple):
    """The main thread was busy: for how long, how much of it working (the rest it had no processor
    or waited), how many seconds after the start, and what the driver had done before."""

    ms: float
    cpu_ms: float
    at_s: float
    behind: str


class FrameProbe(QObject):
    """Counts from `start` to `report`."""

    def __init__(self, window: "QQuickWindow") -> None:
        super().__init__()
        self.driver: Drive | None = None  # that uses the window meanwhile
        self._frames: list[float] = []
        self._blocks: list[Block] = []  # the longest, the longest first
        self._beat, self._worked = 0.0, 0.0
        self._cpu, self._start = 0.0, 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(HEART_MS)
        self._timer.timeout.connect(self._beats)
        # queued: Python may not run on the thread that draws
        window.frameSwapped.connect(self._drawn, Qt.ConnectionType.QueuedConnection)

    def start(self, *, beats: bool = True) -> None:
        """Count from now on.

        Args:
            beats: measure how long the main thread is busy; that costs 1 to 2 % of a core.
        """
        self._frames.clear()
        self._blocks.clear()
        self._beat = self._start = time.perf_counter()
        self._worked = time.thread_time()
        self._cpu = time.process_time()
        if beats:
            self._timer.start()

    def report(self) -> dict[str, Any]:
        """What was counted; times in ms, memory in MiB."""
        self._timer.stop()
        seconds = time.perf_counter() - self._start
        cpu = time.process_time() - self._cpu
        gaps = [b - a for a, b in zip(self._frames, self._frames[1:], strict=False)]
        count = len(self._frames)
        return {
            "frames": count,
            "fps": round(count / seconds, 2),
            "frame_ms_p50": round(1e3 * percentile(gaps, 50), 2),
            "frame_ms_p99": round(1e3 * percentile(gaps, 99), 2),
            "cpu_ms_per_frame": round(1e3 * cpu / count, 3) if count else 0.0,
            "cpu_percent": round(100.0 * cpu / seconds, 2),
            "main_block_ms_max": max((block.ms for block in self._blocks), default=0.0),
            "main_blocks": [block._asdict() for block in self._blocks],
            "rss_mib": round(resident_kb() / 1024.0, 1),
        }

    def _drawn(self) -> None:
        now = time.perf_counter()
        if not self._frames or now - self._frames[-1] > EMPTY_S:
            self._frames.append(now)

    def _beats(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        ms = round(1e3 * (now - self._beat) - HEART_MS, 2)
        if len(self._blocks) < MOST_BLOCKS or ms > self._blocks[-1].ms:
            behind = self.driver.last if self.driver else ""
            cpu_ms = round(1e3 * (worked - self._worked), 2)
            self._blocks.append(Block(ms, cpu_ms, round(self._beat - self._start, 2), behind))
            self._blocks.sort(reverse=True)
            del self._blocks[MOST_BLOCKS:]
        self._beat, self._worked = now, worked


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` % of all do not exceed; 0 without any."""
    if not values:
        return 0.0
    return sorted(values)[min(int(len(values) * share / 100.0), len(values) - 1)]


def resident_kb() -> int:
    """Memory of this process that is in use."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_KB
