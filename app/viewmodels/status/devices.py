# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound devices there are, and the choice of one: nothing changes before `apply`."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.ports import Session
from app.viewmodels.rows import Rows
from app.viewmodels.status.phrases import told
from app.viewmodels.status.roundtrip import RoundTrip, one_decimal

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

APIS = ("auto", "jack", "alsa", "null")
RATES = (44_100, 48_000, 88_200, 96_000, 192_000)
RECORDS = ("timecode1", "timecode2", "timecode3", "timecode4")  # inputs of the decks' records
PERIODS = (32, 64, 128, 256, 512, 1024, 2048)
INPUTS = 8  # of a device that is not known, and that a microphone can be chosen from
OUTPUTS = 8  # of a device that is not known, that a booth can be chosen from
OPEN = 1  # state of a sound device that plays


@QmlElement
class Devices(QObject):
    """The wish for a device: `api`, `device`, `rate`, `frames`, `main`, `phones`, `booth`,
    `mic`; `apply`
    asks the supervisor for it, which goes over to it with the music going on, or stays."""

    changed = Signal()

    def __init__(self, board: Board, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine, self._session = board.engine, session
        self._roundtrip = RoundTrip(board, self)
        self._rows = Rows(("api", "name", "label", "channels", "rate", "chosen"), self)
        self._found: list[Mapping[str, Any]] = []
        self._used: dict[str, Any] = {
            "host_api": "auto", "device": "", "rate": 48_000, "frames": 128, "main": 1, "phones": 3,
            "booth": 0, "mic": 0, **dict.fromkeys(RECORDS, 0),
        }  # fmt: skip
        self._next_rate = 48_000
        self._wish = dict(self._used)
        self._searching = self._opening = False
        self._note, self._failed = "", False
        self._period, self._latency = (0, 0), 0.0

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """The outputs found; `chosen`: the wish names it."""
        return self._rows

    @Property(RoundTrip, constant=True)
    def roundtrip(self) -> RoundTrip:
        """The measured latency."""
        return self._roundtrip

    @Property(str, notify=changed)
    def api(self) -> str:
        """auto, jack, alsa or null."""
        return str(self._wish["host_api"])

    @Property(str, notify=changed)
    def device(self) -> str:
        """Its name or a part of it; empty: the usual one."""
        return str(self._wish["device"])

    @Property(int, notify=changed)
    def rate(self) -> int:
        return int(self._wish["rate"])

    @Property(int, notify=changed)
    def frames(self) -> int:
        return int(self._wish["frames"])

    @Property(int, notify=changed)
    def main(self) -> int:
        """Channel of the left side, from 1; 0: none."""
        return int(self._wish["main"])

    @Property(int, notify=changed)
    def phones(self) -> int:
        return int(self._wish["phones"])

    @Property(int, notify=changed)
    def booth(self) -> int:
        return int(self._wish["booth"])

    @Property(int, notify=changed)
    def mic(self) -> int:
        """Input channel of the microphone, from 1; 0: none."""
        return int(self._wish["mic"])

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def records(self) -> list[int]:
        """First input channels of the decks' records with time code, from 1; 0: none."""
        return [int(self._wish[name]) for name in RECORDS]

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def apis(self) -> list[str]:
        return list(APIS)

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def rates(self) -> list[int]:
        return list(RATES)

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def periods(self) -> list[int]:
        """Frames of a block that can be chosen."""
        return list(PERIODS)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def pairs(self) -> list[int]:
        """First channels of the stereo pairs the chosen device has; 0 stands for none."""
        return self._pairs()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def booth_pairs(self) -> list[int]:
        """Those of `pairs` that main output and headphones leave to the booth."""
        return self._booth_pairs()

    @Property(str, notify=changed)
    def booth_fault(self) -> str:
        """Why the booth that is wished for cannot be; empty: it can."""
        if self._wish["booth"] in self._booth_pairs():
            return ""
        return self.tr("The device has no channels left for the booth.")

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def input_pairs(self) -> list[int]:
        """First channels of the stereo inputs the chosen device has; 0 stands for none."""
        return [0, *range(1, self._inputs(), 2)]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def inputs(self) -> list[int]:
        """The inputs the chosen device has, as far as they are offered for a microphone."""
        return [0, *range(1, min(self._inputs(), INPUTS) + 1)]

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        """The wish is another than what is used."""
        return self._is_dirty()

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        return self._searching

    @Property(bool, notify=changed)
    def opening(self) -> bool:
        return self._opening

    @Property(str, notify=changed)
    def note(self) -> str:
        """How the last `apply` went; empty: well."""
        return told(self._note)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """`note` tells of a failure."""
        return self._failed

    @Property(str, notify=changed)
    def period_text(self) -> str:
        """As "128 frames at 48000 Hz: 2.7 ms"."""
        frames, rate = self._period
        if not rate:
            return ""
        ms = one_decimal(frames * 1000 / rate)
        return self.tr("{frames} frames at {rate} Hz: {ms} ms").format(
            frames=frames, rate=rate, ms=ms
        )

    @Property(str, notify=changed)
    def latency_text(self) -> str:
        """What passes from a knob's turn to the device's output: period and the device's own."""
        frames, rate = self._period
        if not rate or not self._latency:
            return self.tr("The device does not tell its delay.")
        total = one_decimal(self._latency * 1000 + frames * 1000 / rate)
        own = one_decimal(self._latency * 1000)
        return self.tr(
            "{total} ms from control to output ({own} ms of it told by the device)"
        ).format(total=total, own=own)

    @Slot()
    def refresh(self) -> None:
        """Look for devices."""
        self._searching = True
        self._session.send({"command": "devices"})
        self.changed.emit()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Wish for the device of a row."""
        if 0 <= row < len(self._found):
            found = self._found[row]
            self._put({"host_api": found["api"], "device": found["name"]})

    @Slot(str)
    def put_api(self, api: str) -> None:
        if api in APIS and api != self._wish["host_api"]:
            self._put({"host_api": api, "device": ""})

    @Slot(str, int)
    def put(self, name: str, value: int) -> None:
        """Wish for another rate, frames, main, phones, booth, mic or record (timecode1 ...).
        Where main output or headphones come, the booth gives way."""
        if name in ("rate", "frames", "main", "phones", "booth", "mic", *RECORDS):
            self._put({name: value})
        if name in ("main", "phones") and self._is_taken(self._wish["booth"]):
            self._put({"booth": 0})

    @Slot()
    def revert(self) -> None:
        """Wish for what is used."""
        self._put(self._used | {"rate": self._next_rate})

    @Slot()
    def apply(self) -> None:
        """Go over to the device that is wished for."""
        self._opening, self._note, self._failed = True, "", False
        self._session.send({"command": "audio", **self._wish})
        self.changed.emit()

    def take(self, event: Mapping[str, Any]) -> bool:
        """An event of the supervisor. Return: it was for us."""
        match event.get("event") or event.get("reply"):
            case "devices" if "devices" in event:
                self._found = [_device(row) for row in event["devices"]]
                self._searching = False
            case "audio" if "audio" in event:
                self._show_used(event)
            case "audio" if event.get("ok") is False:
                self._opening, self._failed = False, True
                self._note = str(event.get("text", ""))
            case _:
                return False
        self._show()
        return True

    def show(self, state: Any) -> None:
        """What the engine tells."""
        period, latency = (int(state.frames), int(state.sample_rate)), float(self._engine.latency_s)
        if (period, latency) != (self._period, self._latency):
            self._period, self._latency = period, latency
            self._roundtrip.know(period[1], latency)
            self.changed.emit()

    def _show_used(self, event: Mapping[str, Any]) -> None:
        untouched = not self._is_dirty() or self._opening
        used, self._next_rate = event["audio"], int(event["next"]["rate"])
        self._used = {name: type(old)(used.get(name, old)) for name, old in self._used.items()}
        self._note, self._failed = str(event.get("text", "")), not event.get("ok", True)
        self._opening = False
        if untouched and not self._failed:
            self._wish = self._used | {"rate": self._next_rate}

    def _pairs(self, unknown: int = 4) -> list[int]:
        channels = next((d["channels"] for d in self._found if self._is_chosen(d)), unknown)
        return [0, *range(1, max(channels, 1) + 1, 2)]

    def _is_taken(self, first: int) -> bool:
        """Main output or headphones are on one of these two channels."""
        others = (self._wish["main"], self._wish["phones"])
        return any(abs(first - other) < 2 for other in others if other)

    def _booth_pairs(self) -> list[int]:
        return [p for p in self._pairs(OUTPUTS) if p == 0 or not self._is_taken(p)]

    def _inputs(self) -> int:
        return next((int(d["inputs"]) for d in self._found if self._is_chosen(d)), INPUTS)

    def _is_dirty(self) -> bool:
        return self._wish != self._used | {"rate": self._next_rate}

    def _put(self, values: dict[str, Any]) -> None:
        self._wish |= values
        self._note, self._failed = "", False
        self._show()

    def _is_chosen(self, found: Mapping[str, Any]) -> bool:
        return (found["api"], found["name"]) == (self._wish["host_api"], self._wish["device"])

    def _show(self) -> None:
        self._rows.show(
            [
                {
                    "api": d["api"],
                    "name": d["name"],
                    "label": f"{d['name']} ({d['api'].upper()})",
                    "channels": d["channels"],
                    "rate": d["rate"],
                    "chosen": self._is_chosen(d),
                }
                for d in self._found
            ]
        )
        self.changed.emit()


def _device(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "api": str(row["api"]),
        "name": str(row["name"]),
        "channels": int(row["channels"]),
        "rate": int(row["rate"]),
        "inputs": int(row.get("inputs", 0)),
    }
