# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts' way to controls, timers and records; the other end is host.js."""

import json
import time
import uuid
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.controllers.mapping import World
from app.controllers.mixxx.controls.takeover import SoftTakeover
from app.controllers.mixxx.script.reports import Reports
from app.controllers.mixxx.script.timers import Timers
from app.controllers.mixxx.shape import ControlTable

DECKS = 16


class Values(QObject):
    """One script engine's. Signals are the events that scripts run for; slots are asked by them.

    Args:
        controls: all controls by Mixxx's names.
        settings: what `engine.getSetting` tells.
        old: the scripts are for Mixxx 2.3 or older.
    """

    load = Signal(str)  # a source
    mend = Signal(str)  # name of a file that was loaded
    call = Signal(str, str, str)  # prefix, method, name of the controller
    changed = Signal(list)  # index, value, index, value ...
    fire = Signal(int)  # a timer
    turn = Signal()  # callbacks that were left over

    def __init__(
        self,
        controls: ControlTable,
        world: World,
        settings: dict[str, Any],
        reports: Reports,
        old: bool = False,
    ) -> None:
        super().__init__()
        self._old = old
        self._controls, self._world, self._reports = controls, world, reports
        self._settings = settings
        self._takeovers: dict[int, SoftTakeover] = {}
        self._scratched: set[int] = set()
        self.timers = Timers()
        self.message_ns = 0  # when what is served now arrived
        self.left_over = False  # callbacks wait for the next turn

    def let_go(self) -> None:
        """Records that were scratched turn on."""
        scratcher = self._world.scratcher
        for deck in self._scratched if scratcher is not None else ():
            scratcher.disable(deck, False)
        self._scratched.clear()

    @Slot(str, str, result=int)
    def find(self, group: str, key: str) -> int:
        return self._controls.find(group, key)

    @Slot(int, result=bool)
    def known(self, index: int) -> bool:
        return self._controls.known(index)

    @Slot(int, result=bool)
    def encoder(self, index: int) -> bool:
        return self._controls.encoder(index)

    @Slot(int, result=float)
    def watch(self, index: int) -> float:
        self._controls.watched.add(index)
        return self._controls.value(index)

    @Slot(int, result=float)
    def value(self, index: int) -> float:
        return self._controls.value(index)

    @Slot(int, float, result=float)
    def set(self, index: int, value: float) -> float:
        if not self._takeovers or not self._ignores(index, None, value):
            self._controls.set(index, value)
        return self._controls.value(index)

    @Slot(int, float, result=float)
    def setParameter(self, index: int, parameter: float) -> float:  # noqa: N802
        if not self._takeovers or not self._ignores(index, parameter, 0.0):
            self._controls.set_parameter(index, parameter)
        return self._controls.value(index)

    def _ignores(self, index: int, parameter: float | None, value: float) -> bool:
        takeover = self._takeovers.get(index)
        if takeover is None:
            return False
        new = self._controls.parameter_for(index, value) if parameter is None else parameter
        return takeover.ignored(self._controls.parameter(index), new, time.monotonic_ns())

    @Slot(int, result=float)
    def parameter(self, index: int) -> float:
        return self._controls.parameter(index)

    @Slot(int, float, result=float)
    def parameterFor(self, index: int, value: float) -> float:  # noqa: N802
        return self._controls.parameter_for(index, value)

    @Slot(int, result=float)
    def usual(self, index: int) -> float:
        return self._controls.default(index)

    @Slot(int, result=float)
    def reset(self, index: int) -> float:
        self._controls.set(index, self._controls.default(index))
        return self._controls.value(index)

    @Slot(result=str)
    def uuid(self) -> str:
        return f"{{{uuid.uuid4()}}}"

    @Slot(result=str)
    def settings(self) -> str:
        return json.dumps(self._settings)

    @Slot(result=bool)
    def isOld(self) -> bool:  # noqa: N802
        return self._old

    @Slot(str)
    def warn(self, text: str) -> None:
        self._reports.warn(text)

    @Slot(str)
    def log(self, text: str) -> None:
        self._reports.say("", text)

    @Slot(str, str, int, str)
    def failed(self, where: str, text: str, line: int, stack: str) -> None:
        self._reports.fail(where, text, line, stack)

    @Slot()
    def more(self) -> None:
        self.left_over = True

    @Slot(float, bool, result=int)
    def beginTimer(self, interval_ms: float, once: bool) -> int:  # noqa: N802
        return self.timers.begin(self._world.now_ns, interval_ms, once)

    @Slot(int)
    def stopTimer(self, number: int) -> None:  # noqa: N802
        self.timers.stop(number)

    @Slot(int, bool)
    def softTakeover(self, index: int, on: bool) -> None:  # noqa: N802
        if not on:
            self._takeovers.pop(index, None)
        elif index not in self._takeovers and self._controls.pot(index):
            self._takeovers[index] = SoftTakeover()

    @Slot(int)
    def ignoreNext(self, index: int) -> None:  # noqa: N802
        if index in self._takeovers:
            self._takeovers[index].forget()

    @Slot(int, float, result=bool)
    def wouldIgnore(self, index: int, parameter: float) -> bool:  # noqa: N802
        takeover = self._takeovers.get(index)
        if takeover is None:
            return False
        now = self._controls.parameter(index)
        return takeover.would_ignore(now, parameter, time.monotonic_ns())

    def _records(self, deck: int) -> Any:
        return self._world.scratcher if 1 <= deck <= DECKS else None

    @Slot(float, float, float, float, float, bool)
    def scratch(
        self, deck: float, intervals: float, rpm: float, alpha: float, beta: float, ramp: bool
    ) -> None:
        number = whole(deck)
        records = self._records(number)
        if records is not None and intervals * rpm != 0.0:
            self._scratched.add(number)
            records.enable(number, intervals, rpm, alpha, beta, ramp)

    @Slot(float, float)
    def scratchTick(self, deck: float, ticks: float) -> None:  # noqa: N802
        records = self._records(whole(deck))
        if records is not None:
            records.tick(whole(deck), ticks, self.message_ns)

    @Slot(float, bool)
    def scratchEnd(self, deck: float, ramp: bool) -> None:  # noqa: N802
        records = self._records(whole(deck))
        if records is not None:
            records.disable(whole(deck), ramp)

    @Slot(float, result=bool)
    def scratching(self, deck: float) -> bool:
        number = whole(deck)
        records = self._records(number)
        if records is not None and records.active(number):
            return True
        index = self._controls.find(f"[Channel{number}]", "scratch2_enable")
        return self._controls.value(index) > 0.0

    @Slot(float, str, result=bool)
    def moves(self, deck: float, motion: str) -> bool:
        records = self._records(whole(deck))
        return records is not None and records.motion(whole(deck)).name == motion

    def _spin(self, call: str, deck: float, *how: float) -> None:
        records = self._records(whole(deck))
        if records is not None:
            self._scratched.add(whole(deck))
            getattr(records, call)(whole(deck), bool(how[0]), *how[1:])

    @Slot(float, bool, float, float)
    def brake(self, deck: float, on: bool, factor: float, rate: float) -> None:
        self._spin("brake", deck, on, factor, rate)

    @Slot(float, bool, float, float)
    def spinback(self, deck: float, on: bool, factor: float, rate: float) -> None:
        self._spin("spinback", deck, on, factor, rate)

    @Slot(float, bool, float)
    def softStart(self, deck: float, on: bool, factor: float) -> None:  # noqa: N802
        self._spin("soft_start", deck, on, factor)


def whole(number: float) -> int:
    """A number of a deck; 0 for what is none."""
    return int(number) if -1e6 < number < 1e6 else 0
