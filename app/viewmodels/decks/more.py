# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of a deck: what is needed too seldom for a button of its own."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.viewmodels.lines import Line
from app.viewmodels.param import Param

translate = QCoreApplication.translate
TIMES = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)  # s, of brakes and starts


class More:
    """Switches, brakes, ways to work.

    Args:
        param: the deck's controls by path.
        fit: matches the key to the leader's.
        eject: takes the track off.
        records: opens the page of the deck's record. notes: opens those of its track.
    """

    def __init__(
        self,
        param: Callable[[str], Param],
        fit: Callable[[], None],
        eject: Callable[[], None],
        records: Callable[[], None],
        notes: Callable[[], None],
    ) -> None:
        self._param, self._fit, self._eject, self._records = param, fit, eject, records
        self._notes = notes

    def lines(self) -> list[Line]:
        """All of them, as they are now."""
        return [*self._switches(), *self._throws(), *self._ways()]

    def _switches(self) -> list[Line]:
        names = {
            "keylock": (translate("More", "Key lock: off"), translate("More", "Key lock: on")),
            "slip": (translate("More", "Slip: off"), translate("More", "Slip: on")),
            "quantize": (translate("More", "Quantize: off"), translate("More", "Quantize: on")),
            "vinyl": (translate("More", "Vinyl mode: off"), translate("More", "Vinyl mode: on")),
            "reverse": (translate("More", "Reverse: off"), translate("More", "Reverse: on")),
            "timecode.on": (translate("More", "Timecode: off"), translate("More", "Timecode: on")),
        }
        return [
            Line(texts[self._param(path).number() > 0.5], self._toggle(path))
            for path, texts in names.items()
        ]

    def _toggle(self, path: str) -> Callable[[], None]:
        return lambda: self._param(path).toggle()

    def _throws(self) -> list[Line]:
        """Brakes and starts, and how long they take."""
        names = {
            "brake": (translate("More", "Brake"), translate("More", "Brake takes {} s")),
            "spinback": (translate("More", "Spinback"), translate("More", "Spinback takes {} s")),
            "soft_start": (
                translate("More", "Soft start"),
                translate("More", "Soft start takes {} s"),
            ),
        }
        lines = []
        for path, (throw, takes) in names.items():
            time = self._param(f"{path}_time")
            lines.append(Line(throw, self._param(path).press))
            lines.append(Line(takes.format(f"{time.number():g}"), self._longer(time)))
        return lines

    @staticmethod
    def _longer(time: Param) -> Callable[[], None]:
        nearest = min(TIMES, key=lambda t: abs(t - time.number()))
        return lambda: time.put(TIMES[(TIMES.index(nearest) + 1) % len(TIMES)])

    def _ways(self) -> list[Line]:
        choices = {
            "tempo_range": translate("More", "Range of the tempo fader: {}"),
            "cue_mode": translate("More", "Cue button: {}"),
            "sync_mode": translate("More", "Sync follows: {}"),
            "sync_relation": translate("More", "Tempo to the leader's: {}"),
            "keylock_quality": translate("More", "Sound of the key lock: {}"),
            "timecode.mode": translate("More", "Timecode mode: {}"),
        }
        lines = [
            Line(text.format(self._param(path).words().lower()), self._next(path))
            for path, text in choices.items()
        ]
        return [
            *lines,
            Line(translate("More", "Timecode: set up"), self._records),
            Line(translate("More", "Notes of the track"), self._notes),
            Line(translate("More", "Match the key to the leader's"), self._fit),
            Line(translate("More", "Key as recorded"), self._param("key_shift").reset),
            Line(translate("More", "Eject"), self._eject),
        ]

    def _next(self, path: str) -> Callable[[], None]:
        return lambda: self._param(path).cycle(1)
