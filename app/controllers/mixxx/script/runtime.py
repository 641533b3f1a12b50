# SPDX-License-Identifier: GPL-3.0-or-later
"""A JavaScript engine with the scripts of one mapping.

Everything enters by Qt signals: only those leave Python's lock free while a script runs, so that
the watchdog can end it.
"""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QCoreApplication, QLoggingCategory
from PySide6.QtQml import QJSEngine

from app.controllers.mapping import MappingError, Output, World
from app.controllers.mixxx.script import rewrite
from app.controllers.mixxx.script.constructors import with_self
from app.controllers.mixxx.script.device import Device, Listener
from app.controllers.mixxx.script.reports import Reports
from app.controllers.mixxx.script.sources import OWN, Source, Sources
from app.controllers.mixxx.script.values import Values
from app.controllers.mixxx.script.watchdog import LIMIT_S, Watchdog, end_process
from app.controllers.mixxx.shape import ControlTable

HOST = ("host-polyfills.js", "host.js", "host-devices.js")
MENDED = "mended.js"
A_SCRIPT = "a script"
MOST_TIMERS = 100  # served in one turn
SYNTAX, UNDECLARED = "SyntaxError", "ReferenceError"


class RunawayError(Exception):
    """A script did not end by itself; its engine is of no more use. Says why."""


class Parts(NamedTuple):
    """What the scripts of a mapping work with."""

    controls: ControlTable
    world: World
    output: Output
    reports: Reports
    settings: dict[str, Any]
    hid: bool
    listen: Listener
    unlisten: Callable[[int], bool]
    old: bool = False
    mends: bool = True
    limit_s: float = LIMIT_S


def application() -> QCoreApplication:
    """Qt's object of this process: engines need one, though its loop never runs."""
    if QCoreApplication.instance() is None:
        QLoggingCategory.setFilterRules("qt.qml.usedbeforedeclared=false")  # of others' scripts
    return QCoreApplication.instance() or QCoreApplication([])


class Runtime:
    """Loads scripts and runs them. Each call may raise RunawayError: drop the object then."""

    def __init__(self, parts: Parts) -> None:
        self._application = application()
        self._reports = parts.reports
        self._old, self._mends = parts.old, parts.mends
        self._values = Values(parts.controls, parts.world, parts.settings, parts.reports, parts.old)
        self._device = Device(
            parts.output, parts.world, parts.reports, parts.hid, parts.listen, parts.unlisten
        )
        self._engine = QJSEngine()
        self._prefixes: list[str] = []
        self._bound: dict[int, str] = {}
        self._now = A_SCRIPT  # what is being called, for people
        self._host()
        self._watchdog = Watchdog(
            lambda: self._engine.setInterrupted(True),
            parts.limit_s,
            lambda: end_process(parts.reports.name),
        )

    def _host(self) -> None:
        engine, shared = self._engine, self._engine.newObject()
        bridges = {}
        for bridge in (self._values, self._device):
            QJSEngine.setObjectOwnership(bridge, QJSEngine.ObjectOwnership.CppOwnership)
            bridges[bridge] = engine.newQObject(bridge)
        evaluate = engine.evaluate("eval")
        for name in HOST:
            made: Any = engine.evaluate((OWN / name).read_text("utf-8"), name)
            bridge = self._device if name == "host-devices.js" else self._values
            done = made.call([bridges[bridge], engine.globalObject(), evaluate, shared])
            assert not done.isError(), f"{name}: {done.toString()}"
        made = engine.evaluate((OWN / MENDED).read_text("utf-8"), MENDED)
        table = made.call([engine.globalObject()])
        shared.setProperty("mended", table)
        self._mended = {name for name in table.toVariant() if name.endswith(".js")}

    def close(self) -> None:
        """End the watchdog; let go of records. The engine is of no use then."""
        self._watchdog.close()
        self._values.let_go()

    # --- Life of a mapping

    def load(self, sources: Sources) -> None:
        """Evaluate all files. Raises MappingError with the first fault."""
        self._reports.sources = sources
        for source in sources.files:
            before = self._reports.count
            self._load(source)
            if self._reports.count != before:
                raise MappingError(self._reports.errors[-1])
            if self._mends and source.path.name in self._mended:
                self._enter(self._values.mend.emit, source.path.name)
                self._reports.mended.append(source.path.name)
        self._prefixes = sources.prefixes
        for prefix in self._prefixes:
            self._device.prefix.emit(prefix)

    def _load(self, source: Source) -> None:
        """Evaluate a file; what today's engine refuses of old files is rewritten."""
        self._now = source.path.name
        text = with_self(source.text)
        text = rewrite.with_callers(text) if self._old else text
        strict = rewrite.strict(text)
        before = self._reports.count
        if strict is not None:
            self._enter(self._values.load.emit, strict.globals)
            self._enter(self._values.load.emit, source.padded(strict.source))
            if self._reports.count == before:
                return
            text = strict.source if self._again(SYNTAX) else text
            if self._again(UNDECLARED):  # files that never were evaluated as strict ones
                self._reports.forgive()
                self._enter(self._values.load.emit, source.padded(rewrite.sloppy(text)))
        else:
            self._enter(self._values.load.emit, source.padded(text))
        newer = rewrite.decimal(text)
        if self._reports.count != before and self._again(SYNTAX) and newer != text:
            self._reports.forgive()
            self._enter(self._values.load.emit, source.padded(newer))

    def _again(self, kind: str) -> bool:
        """The newest error is of that kind: the file may do when it is rewritten."""
        return self._reports.newest.startswith(kind)

    def init(self, name: str) -> None:
        """Call `init` of all prefixes with the name of the device, then the callbacks that it
        caused."""
        self.call("init", name)

    def call(self, method: str, name: str = "") -> None:
        """Call a method of all prefixes that have it."""
        for prefix in self._prefixes:
            self._now = f"{prefix}.{method}"
            self._enter(self._values.call.emit, prefix, method, name)
        self._now = A_SCRIPT
        self._enter(self._values.turn.emit)
        self._device.flush()

    # --- Events

    def bind(self, handler: int, key: str, group: str, place: str) -> None:
        """Give a binding's function a number. place: where the mapping file has it."""
        self._bound[handler] = f"{key} ({place})"
        self._device.bind.emit(handler, key, group, place)

    def midi(self, ns: int, handlers: Iterable[int], first: int, second: int, status: int) -> None:
        """A message for these handlers."""
        self._values.message_ns = ns
        for handler in handlers:
            self._now = self._bound.get(handler, A_SCRIPT)
            self._enter(self._device.midi.emit, handler, first, second, status)
        self._now = A_SCRIPT
        self._device.flush()

    def incoming(self, ns: int, data: bytes) -> None:
        """A HID report or SysEx message for all prefixes."""
        self._values.message_ns = ns
        self._enter(self._device.incoming.emit, QByteArray(data))
        self._device.flush()

    def changed(self, values: list[tuple[int, float]]) -> None:
        """Controls that have other values now; players that have other tracks."""
        if values:
            flat: list[float] = []
            for pair in values:
                flat += pair
            self._enter(self._values.changed.emit, flat)
        for group, before, after in self._device.new_tracks():
            self._enter(self._device.track.emit, group, before, after)
        self._device.flush()

    def due_ns(self) -> int:
        """When `tick` wants to be called; NEVER."""
        return 0 if self._values.left_over else self._values.timers.due_ns()

    def tick(self, now_ns: int) -> None:
        """Timers, and callbacks that were left over."""
        values = self._values
        values.message_ns = now_ns
        if values.left_over:
            values.left_over = False
            self._enter(values.turn.emit)
        for _ in range(MOST_TIMERS):
            number = values.timers.take(now_ns)
            if not number:
                break
            self._enter(values.fire.emit, number)
        self._device.flush()

    def _enter(self, emit: Callable[..., object], *arguments: Any) -> None:
        self._watchdog.enter()
        emit(*arguments)
        why = self._watchdog.leave()
        if why:
            raise RunawayError(f"{self._now} {why}")
