# SPDX-License-Identifier: GPL-3.0-or-later
"""What a DJ keeps an eye on: sound device, load, dropouts, battery, network, the time."""

from collections import deque
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import Property, QLocale, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from app.surroundings import Machine
from app.viewmodels.formats import duration
from app.viewmodels.ports import Engine, Session
from app.viewmodels.status.links import Links
from app.viewmodels.status.networks import Networks
from app.viewmodels.status.phrases import told
from app.viewmodels.status.recorder import Recorder

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

REMEMBERED = 8  # times of the latest dropouts
LOW_PCT = 15
PEAK_FLICKER = 4.0  # %: of the dearest block, which nobody reads to the last digit
HIGH_LOAD, FULL_LOAD = 60, 85  # % of the period: where it grows tight


def steady(shown: int, value: float, flicker: float = 1.0) -> int:
    """A whole number that follows a value, but not a change that is smaller than `flicker`."""
    return shown if abs(value - shown) < flicker else round(value)


class Surroundings(Protocol):
    """As `app.surroundings.Surroundings`."""

    @property
    def now(self) -> Machine | None: ...
    def close(self) -> None: ...


class Sight(NamedTuple):
    """All that is shown, to find changes."""

    device: str = ""
    device_state: int = 0
    frames: int = 0
    rate: int = 0
    load: int = 0
    load_peak: int = 0
    dropouts: int = 0
    clock: str = ""
    machine: Machine = Machine()


@QmlElement
class Status(QObject):
    """The figures of the top bar; they change at most twice a second."""

    changed = Signal()

    def __init__(self, engine: Engine, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._recorder, self._links = Recorder(session, self), Links(self)
        self._networks = Networks(self)
        self._surroundings: Surroundings | None = None
        self._seen = Sight()
        self._acknowledged: int | None = None
        self._times: deque[str] = deque(maxlen=REMEMBERED)

    @Property(Recorder, constant=True)
    def recorder(self) -> Recorder:
        return self._recorder

    @property
    def recording(self) -> Recorder:
        """`recorder`, for Python."""
        return self._recorder

    @Property(Links, constant=True)
    def links(self) -> Links:
        return self._links

    @Property(Networks, constant=True)
    def networks(self) -> Networks:
        return self._networks

    @property
    def others(self) -> Networks:
        """`networks`, for Python."""
        return self._networks

    @Property(str, notify=changed)
    def device(self) -> str:
        return self._seen.device or self.tr("no sound device")

    @Property(int, notify=changed)
    def device_state(self) -> int:
        """0 none, 1 open, 2 lost."""
        return self._seen.device_state

    @Property(str, notify=changed)
    def period(self) -> str:
        """As "2.7 ms"."""
        if not self._seen.rate:
            return ""
        return self._period()

    @Property(str, notify=changed)
    def device_hint(self) -> str:
        """Everything of the device, for the tooltip."""
        if not self._seen.rate:
            return self._seen.device
        khz = QLocale().toString(self._seen.rate / 1000, "g", 6)
        said = self.tr("{frames} frames ({ms}) at {khz} kHz").format(
            frames=self._seen.frames, ms=self._period(), khz=khz
        )
        return f"{self._seen.device}\n{said}"

    @Property(int, notify=changed)
    def load(self) -> int:
        """Time the audio thread takes, in % of what it has: the mean."""
        return self._seen.load

    @Property(int, notify=changed)
    def load_peak(self) -> int:
        """The same of the dearest block of the last seconds."""
        return self._seen.load_peak

    @Property(int, notify=changed)
    def strain(self) -> int:
        """Of the audio thread: 0 none, 1 it grows tight, 2 dropouts threaten."""
        worst = max(self._seen.load, self._seen.load_peak)
        return (worst >= HIGH_LOAD) + (worst >= FULL_LOAD)

    @Property(str, notify=changed)
    def load_text(self) -> str:
        return self.tr("{} %").format(self._seen.load)

    @Property(str, notify=changed)
    def load_hint(self) -> str:
        return self.tr("Audio thread: {mean} % of its time, {peak} % at most").format(
            mean=self._seen.load, peak=self._seen.load_peak
        )

    @Property(int, notify=changed)
    def dropouts(self) -> int:
        """Since they were last acknowledged."""
        return self._seen.dropouts

    @Property(str, notify=changed)
    def dropouts_text(self) -> str:
        if self._seen.dropouts == 1:
            return self.tr("1 dropout")
        return self.tr("{} dropouts").format(self._seen.dropouts)

    @Property(str, notify=changed)
    def dropouts_hint(self) -> str:
        """When they were."""
        if not self._seen.dropouts:
            return self.tr("No dropouts")
        times = ", ".join(reversed(self._times))
        return self.tr("Dropouts at {}\nPress to clear them").format(times)

    @Slot()
    def acknowledge(self) -> None:
        """Count dropouts from here."""
        self._acknowledged = int(self._engine.state().dropouts)
        self._times.clear()
        self._seen = self._seen._replace(dropouts=0)
        self.changed.emit()

    @Property(bool, notify=changed)
    def online(self) -> bool:
        return self._seen.machine.online

    @Property(str, notify=changed)
    def network_hint(self) -> str:
        return self.tr("Network connected") if self._seen.machine.online else self.tr("No network")

    @Property(int, notify=changed)
    def battery(self) -> int:
        """In %; -1: there is none."""
        return self._seen.machine.battery_pct

    @Property(bool, notify=changed)
    def charging(self) -> bool:
        return self._seen.machine.charging

    @Property(bool, notify=changed)
    def battery_low(self) -> bool:
        machine = self._seen.machine
        return 0 <= machine.battery_pct < LOW_PCT and not machine.charging

    @Property(str, notify=changed)
    def battery_text(self) -> str:
        pct = self._seen.machine.battery_pct
        return self.tr("{} %").format(pct) if pct >= 0 else ""

    @Property(str, notify=changed)
    def battery_hint(self) -> str:
        machine = self._seen.machine
        if machine.battery_pct < 0:
            return ""
        if machine.charging:
            return self.tr("Battery {} %, charging").format(machine.battery_pct)
        if machine.minutes_left < 0:
            return self.tr("Battery {} %").format(machine.battery_pct)
        return self.tr("Battery {pct} %, {left} left").format(
            pct=machine.battery_pct, left=duration(60.0 * machine.minutes_left)
        )

    @Property(str, notify=changed)
    def clock(self) -> str:
        return self._seen.clock

    def _period(self) -> str:
        ms = QLocale().toString(self._seen.frames * 1000 / self._seen.rate, "f", 1)
        return self.tr("{} ms").format(ms)

    def follow(self, surroundings: Surroundings) -> None:
        """Show this machine."""
        self._surroundings = surroundings

    def close(self) -> None:
        """Look no more."""
        if self._surroundings is not None:
            self._surroundings.close()

    def take(self, event: Mapping[str, Any]) -> bool:
        """An event of the supervisor. Return: it was for us."""
        return any(part.take(event) for part in (self._recorder, self._links, self._networks))

    def show(self, state: Any) -> None:
        """What is new: of the engine's state, of the machine, of the clock."""
        device, kind = self._engine.device()
        locale = QLocale()
        now = QTime.currentTime()
        if self._acknowledged is None or state.dropouts < self._acknowledged:
            self._acknowledged = 0 if self._acknowledged is None else int(state.dropouts)
        dropouts = int(state.dropouts) - self._acknowledged
        if dropouts > self._seen.dropouts:
            self._times.append(locale.toString(now, "HH:mm:ss"))
        seen = Sight(
            device=told(device),
            device_state=kind,
            frames=int(state.frames) if state.blocks else 0,
            rate=int(state.sample_rate) if state.blocks else 0,
            load=steady(self._seen.load, state.load * 100.0),
            load_peak=steady(self._seen.load_peak, state.load_peak * 100.0, PEAK_FLICKER),
            dropouts=dropouts,
            clock=locale.toString(now, QLocale.FormatType.ShortFormat),
            machine=(self._surroundings.now if self._surroundings else None) or Machine(),
        )
        self._recorder.show()
        self._links.show()
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()
