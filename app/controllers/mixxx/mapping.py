# SPDX-License-Identifier: GPL-3.0-or-later
"""A Mixxx mapping at work: what a message does, what scripts and lights get to know."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.controllers.mapping import NEVER, MappingError, Output, World
from app.controllers.mixxx.beginning import Beginning
from app.controllers.mixxx.direct import Direct, native
from app.controllers.mixxx.formulas import Halves
from app.controllers.mixxx.lamps import Lamps
from app.controllers.mixxx.preset import ANY, Bound, Kind, Preset
from app.controllers.mixxx.reading import STATUS_WITH_NUMBER
from app.controllers.mixxx.script.watchdog import LIMIT_S
from app.controllers.mixxx.shape import ControlTable
from engine.midi import Binding

if TYPE_CHECKING:
    from app.controllers.mixxx.script.reports import Reports
    from app.controllers.mixxx.script.runtime import Runtime

CLOCK, SYSEX, SONG_SELECT = 0xF8, 0xF0, 0xF3
PAUSES_S = (1, 2, 4, 8, 16)  # before scripts that had to be ended are started again; then no more

MakeControls = Callable[[World], ControlTable]


class MixxxMapping:
    """Runs a preset. See app.controllers.mapping.Mapping.

    Args:
        settings: what the user chose, by variable.
        controls: makes the table of Mixxx's names.
    """

    def __init__(self, preset: Preset, settings: Mapping[str, Any], controls: MakeControls) -> None:
        self.preset = preset
        self.name = preset.name
        self.limit_s = LIMIT_S  # for a script that runs
        self.mends = True  # known faults of scripts, see resources/controllers/mixxx/mended.js
        self._settings = {s.variable: s.value(settings.get(s.variable)) for s in preset.settings}
        self._make_controls = controls
        self._controls: ControlTable | None = None
        self._native: dict[Binding, tuple[Bound, ...]] = {}
        self._runtime: Runtime | None = None
        self._reports: Reports | None = None
        self._runaways = 0
        self._again_ns = NEVER  # when scripts that were ended are started again
        self._hid = preset.kind is not Kind.MIDI
        self._report = b""

    # --- Life

    def start(self, world: World, output: Output) -> None:
        """Begin. Raises MappingError."""
        self._world, self._output = world, output
        self._controls = self._make_controls(world)
        direct = [bound for bound in self.preset.bindings if not bound.script]
        self._native = native(self.preset.bindings, self._controls)
        by_c = {bound for covered in self._native.values() for bound in covered}
        halves = Halves()
        self._direct: dict[int, list[Direct]] = defaultdict(list)
        self._by_c: dict[int, list[Direct]] = defaultdict(list)  # only if C has not done them
        for bound in direct:
            table = self._by_c if bound in by_c else self._direct
            table[_key(bound)].append(Direct(bound, self._controls, halves))
        self._handlers: dict[int, list[int]] = defaultdict(list)
        self._script_keys = {_key(b) for b in self.preset.bindings if b.script}
        self._lamps = Lamps(self.preset.lamps, self._controls, output)
        if self.preset.scripts:
            self._run_scripts()
        self._lamps.show_all()

    def bindings(self) -> Sequence[Binding]:
        """What C does by itself; before `start` as it is with an engine at its beginning."""
        if self._controls is None:
            self._native = native(self.preset.bindings, self._make_controls(Beginning()))
        return list(self._native)

    def layers(self) -> int:
        """None."""
        return 0

    def stop(self) -> None:
        """End; lights off."""
        if self._controls is None:
            return
        if self._runtime is not None:
            self._guarded(lambda runtime: runtime.call("shutdown"))
        self._close_scripts()
        self._lamps.off()
        self._controls = None

    def memory(self) -> dict[str, Any]:
        """Nothing: a script's init lights the device as it must be."""
        return {}

    def remember(self, memory: dict[str, Any]) -> None:
        """Nothing is needed of it."""

    # --- Events

    def message(self, ns: int, data: bytes, direct: bool) -> None:
        """A MIDI message or HID report."""
        if self._hid:
            self._hid_report(ns, data)
            return
        status = data[0]
        if status == CLOCK or self._controls is None:
            return
        first = data[1] if len(data) > 1 else 0
        second = data[2] if len(data) > 2 else 0
        with_number = status & 0xF0 in STATUS_WITH_NUMBER or status == SONG_SELECT
        key = status << 8 | (first if with_number else ANY)
        for binding in self._direct.get(key, ()):
            binding.message(ns, first, second)
        if not direct:
            for binding in self._by_c.get(key, ()):
                binding.message(ns, first, second)
        handlers = self._handlers.get(key)
        if handlers and self._runtime is not None:
            if status == SYSEX:
                for _ in handlers:
                    self._guarded(lambda runtime: runtime.incoming(ns, data))
            else:
                self._guarded(
                    lambda runtime: runtime.midi(ns, tuple(handlers), first, second, status)
                )

    def _hid_report(self, ns: int, data: bytes) -> None:
        if data == self._report or self._runtime is None:
            return
        self._report = data
        # the number 0 stands for a device whose reports have none
        whole = data[1:] if data[:1] == b"\0" else data
        self._guarded(lambda runtime: runtime.incoming(ns, whole))

    def changed(self, values: Mapping[int, float]) -> None:
        """Controls of the engine that changed."""
        if self._controls is None:
            return
        found = self._controls.changed(values)
        for index, _ in found:
            self._lamps.show(index)
        if self._runtime is not None:
            self._guarded(lambda runtime: runtime.changed(found))

    def due_ns(self) -> int:
        """When `tick` wants to be called."""
        if self._controls is None:
            return NEVER
        due = min(self._controls.due_ns(), self._again_ns)
        return due if self._runtime is None else min(due, self._runtime.due_ns())

    def tick(self, now_ns: int) -> None:
        """Timers."""
        if self._controls is None:
            return
        self._controls.tick(now_ns)
        if now_ns >= self._again_ns:
            self._again_ns = NEVER
            self._run_scripts()
        if self._runtime is not None:
            self._guarded(lambda runtime: runtime.tick(now_ns))

    # --- Scripts

    @property
    def files(self) -> tuple[Path, ...]:
        """The scripts: when one changes the mapping begins again."""
        from app.controllers.mixxx.script.sources import find

        found = (find(self.preset.path.parent, script.name) for script in self.preset.scripts)
        return tuple(path for path in found if path is not None)

    @property
    def script_errors(self) -> list[str]:
        """Distinct faults of scripts so far."""
        return self._reports.errors if self._reports is not None else []

    @property
    def dead_bindings(self) -> list[str]:
        """Bindings, met so far, to functions that no script has."""
        return self._reports.dead_bindings if self._reports is not None else []

    @property
    def mended(self) -> list[str]:
        """Scripts with known faults that were mended."""
        return self._reports.mended if self._reports is not None else []

    @property
    def scripts_run(self) -> bool:
        """The scripts are loaded; or there are none."""
        return self._runtime is not None or not self.preset.scripts

    def _run_scripts(self) -> None:
        """Load and initialise. Scripts that cannot be loaded are told and left out: what needs
        none works without them."""
        from app.controllers.mixxx.script.reports import Reports
        from app.controllers.mixxx.script.runtime import Parts, RunawayError, Runtime
        from app.controllers.mixxx.script.sources import gather

        assert self._controls is not None
        preset = self.preset
        self._reports = self._reports or Reports(self.name, self._world.tell)
        self._handlers.clear()
        try:
            sources = gather(preset.path.parent, preset.scripts, str(preset.path))
        except MappingError as error:
            self._reports.error(str(error))
            return
        parts = Parts(
            self._controls,
            self._world,
            self._output,
            self._reports,
            self._settings,
            self._hid,
            self._listen,
            self._unlisten,
            preset.old,
            self.mends,
            self.limit_s,
        )
        runtime = self._runtime = Runtime(parts)
        try:
            runtime.load(sources)
            self._bind(runtime)
            runtime.init(preset.device or self.name)
        except MappingError:  # the reports have it
            self._close_scripts()
        except RunawayError as error:
            self._runaway(str(error))

    def _bind(self, runtime: "Runtime") -> None:
        self._next = 0
        for bound in self.preset.bindings:
            if bound.script:
                place = f"{self.preset.path.name}:{bound.line}"
                runtime.bind(self._next, bound.key, bound.group, place)
                self._handlers[_key(bound)].append(self._next)
                self._next += 1

    def _listen(self, status: int, number: int) -> int:
        key = status << 8 | number
        if key in self._script_keys:
            return -1
        self._handlers[key].append(self._next)
        self._next += 1
        return self._next - 1

    def _unlisten(self, handler: int) -> bool:
        for handlers in self._handlers.values():
            if handler in handlers:
                handlers.remove(handler)
                return True
        return False

    def _guarded(self, act: Callable[["Runtime"], object]) -> None:
        from app.controllers.mixxx.script.runtime import RunawayError

        if self._runtime is None:
            return
        try:
            act(self._runtime)
        except RunawayError as error:
            self._runaway(str(error))

    def _runaway(self, why: str) -> None:
        """A script did not end: its engine goes, and a new one comes after a while."""
        self._close_scripts()
        pauses = PAUSES_S[self._runaways : self._runaways + 1]
        self._runaways += 1
        self._again_ns = self._world.now_ns + pauses[0] * 1_000_000_000 if pauses else NEVER
        then = f"starts again in {pauses[0]} s" if pauses else "stays off"
        if self._reports is not None:
            self._reports.error(f"{why} and was stopped; it {then}")

    def _close_scripts(self) -> None:
        if self._runtime is not None:
            self._runtime.close()
            self._runtime = None


def _key(bound: Bound) -> int:
    return bound.status << 8 | bound.number
