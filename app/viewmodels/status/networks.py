# SPDX-License-Identifier: GPL-3.0-or-later
"""Other machines that are in time with us: Ableton Link, MIDI clock, OSC."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

Part = Mapping[str, Any]
NOTHING: Part = {"on": False, "fault": ""}


@QmlElement
class Networks(QObject):
    """Nothing is shown of what is switched off."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[str, Part] = {}
        self.inputs: list[str] = []  # MIDI devices
        self.outputs: list[str] = []

    @Property(str, notify=changed)
    def word(self) -> str:
        """For the bar: who is with us; empty: nobody shall be."""
        link, clock = self._part("link"), self._part("clock")
        if clock.get("leads") or (clock.get("receives") and not link["on"]):
            bpm = clock["bpm"] and self._bpm(clock)
            return self.tr("CLOCK {}").format(bpm) if bpm else self.tr("CLOCK")
        if link["on"]:
            return self.tr("LINK {}").format(link["peers"])
        return ""

    @Property(int, notify=changed)
    def lamp(self) -> int:
        """0 nobody is there, 1 somebody is, 2 one of them leads the decks, 3 something failed."""
        parts = [self._part(name) for name in ("link", "clock", "osc")]
        if any(part["fault"] for part in parts):
            return 3
        if any(part.get("leads") for part in parts):
            return 2
        return int(any(part.get("peers") or part.get("bpm") for part in parts if not _alone(part)))

    @Property(str, notify=changed)
    def text(self) -> str:
        """A line for each."""
        told = (self._link_line(), *self._clock_lines(), self._osc_line())
        return "\n".join(line for line in told if line)

    def take(self, event: Mapping[str, Any]) -> bool:
        """An event of the supervisor. Return: it was for us."""
        if event.get("event") != "network":
            return False
        parts = {name: _sound(event.get(name)) for name in ("link", "clock", "osc")}
        inputs, outputs = ([str(p) for p in event.get(n, ())] for n in ("inputs", "outputs"))
        if (parts, inputs, outputs) != (self._parts, self.inputs, self.outputs):
            self._parts, self.inputs, self.outputs = parts, inputs, outputs
            self.changed.emit()
        return True

    def _part(self, name: str) -> Part:
        return self._parts.get(name, NOTHING)

    def _bpm(self, part: Part) -> str:
        return QLocale().toString(float(part["bpm"]), "f", 1)

    def _link_line(self) -> str:
        link = self._part("link")
        if link["fault"] or not link["on"]:
            return str(link["fault"])
        line = self.tr("Ableton Link: {peers} others, {bpm} BPM").format(
            peers=link["peers"], bpm=self._bpm(link)
        )
        return self._leading(line, link)

    def _clock_lines(self) -> list[str]:
        clock = self._part("clock")
        lines = [str(clock["fault"])]
        if clock.get("sends"):
            lines.append(self.tr("MIDI clock goes out"))
        if clock.get("time_code"):
            lines.append(self.tr("MIDI time code goes out"))
        if clock.get("receives") and clock["bpm"]:
            line = self.tr("MIDI clock comes in: {} BPM").format(self._bpm(clock))
            lines.append(self._leading(line, clock))
        elif clock.get("receives"):
            lines.append(self.tr("MIDI clock is waited for"))
        return lines

    def _osc_line(self) -> str:
        osc = self._part("osc")
        if osc["fault"] or not osc["on"]:
            return str(osc["fault"])
        if not osc["port"]:
            return self.tr("OSC: only sent")
        return self.tr("OSC: port {port}, {listeners} listeners").format(
            port=osc["port"], listeners=osc["listeners"]
        )

    def _leading(self, line: str, part: Part) -> str:
        return self.tr("{}, leads the decks").format(line) if part.get("leads") else line


def _alone(part: Part) -> bool:
    """A session of one: its tempo is our own."""
    return part.get("peers") == 0


def _sound(part: Any) -> Part:
    """With all that is asked for. Raises ValueError, TypeError: it is none."""
    found = {**NOTHING, "bpm": 0.0, "peers": 0, "port": 0, "listeners": 0, **dict(part or {})}
    return found | {"bpm": float(found["bpm"]), "fault": str(found["fault"])}
