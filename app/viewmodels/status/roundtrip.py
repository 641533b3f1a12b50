# SPDX-License-Identifier: GPL-3.0-or-later
"""The measured latency: bursts go out on a channel and come back at the microphone's input."""

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.param import choice_text

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

MEASURE, INPUT = "latency.measure", "mic.there"
SHOWN = ("latency.pings", "latency.heard", "latency.frames", "latency.spread")
SURE_MS = 1.0  # bursts that are farther apart than this were something else


@QmlElement
class RoundTrip(QObject):
    """Starts and stops the measurement, and says what came of it.

    Args:
        board: control values and the engine's client.
    """

    changed = Signal()

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._output = board, 0
        self._outputs = [choice_text(name) for name in board.control(MEASURE).choices[1:]]
        self._bursts = round(board.control(SHOWN[0]).max)  # of a whole measurement
        self._rate, self._told_s = 0, 0.0
        for path in (MEASURE, INPUT, *SHOWN):
            board.watch(path, lambda _: self.changed.emit())

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def outputs(self) -> list[str]:
        """Channels that the bursts can go out on."""
        return self._outputs

    @Property(int, notify=changed)
    def output(self) -> int:
        """Which of `outputs` it is."""
        return self._output

    @Property(bool, notify=changed)
    def measuring(self) -> bool:
        return self._measures()

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """An input is open, so that something can be heard."""
        return self._board.get(INPUT) > 0.5

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is going on, what was found, or what to do."""
        pings, heard = (round(self._board.get(path)) for path in SHOWN[:2])
        if self._measures():
            return self.tr("Burst {number} of {count}, {heard} heard").format(
                number=min(pings + 1, self._bursts), count=self._bursts, heard=heard
            )
        if not self._board.get(INPUT) > 0.5:
            return self.tr("No input is open: choose the microphone's and press APPLY.")
        if pings == self._bursts and heard:
            return self._result(heard)
        if pings >= self._bursts // 2 and not heard:
            return self.tr(
                "Nothing came back: turn up, connect {output} with the microphone's input, "
                "or choose another input."
            ).format(output=self._outputs[self._output])
        return self.tr(
            "Connect {output} with the microphone's input, or hold the microphone to the "
            "loudspeaker. Short bursts of noise are heard."
        ).format(output=self._outputs[self._output])

    @Slot(int)
    def put_output(self, output: int) -> None:
        if 0 <= output < len(self._outputs) and not self._measures():
            self._output = output
            self.changed.emit()

    @Slot()
    def start(self) -> None:
        self._board.set(MEASURE, self._output + 1.0)

    @Slot()
    def stop(self) -> None:
        """It does no harm when nothing is measured."""
        if self._measures():
            self._board.set(MEASURE, 0.0)

    def know(self, rate: int, latency_s: float) -> None:
        """Frames a second, and what the device tells of its output; 0: nothing."""
        self._rate, self._told_s = rate, latency_s
        self.changed.emit()

    def _measures(self) -> bool:
        return self._board.get(MEASURE) > 0.5

    def _result(self, heard: int) -> str:
        way, spread = (self._ms(self._board.get(path)) for path in SHOWN[2:])
        if heard <= self._bursts // 2 or spread > SURE_MS:
            return self.tr(
                "Not sure ({heard} of {count} bursts, ± {spread} ms): turn up, or measure where "
                "it is quieter."
            ).format(heard=heard, count=self._bursts, spread=one_decimal(spread))
        found = self.tr("{ms} ms out and back (± {spread})").format(
            ms=one_decimal(way), spread=one_decimal(spread)
        )
        if not self._told_s:
            return found
        own = self.tr("the device tells {ms} ms for its output").format(
            ms=one_decimal(self._told_s * 1000)
        )
        return f"{found}, {own}"

    def _ms(self, frames: float) -> float:
        return frames * 1000 / self._rate if self._rate else 0.0


def one_decimal(value: float) -> str:
    """As the language writes it."""
    return QLocale().toString(value, "f", 1)
