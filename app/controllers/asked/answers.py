# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers to what is asked of mapping files."""

import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.controllers.asked import keeping
from app.controllers.asked.listing import asked, called, listed
from app.controllers.choice import Chooser
from app.controllers.mapping import MappingError
from app.controllers.memory import Memory

if TYPE_CHECKING:
    from app.controllers.asked.teaching import Teaching
    from app.controllers.mixxx.preset import Setting

Report = dict[str, Any]
DRAFT = "lesson"  # its file in the memory
EVERY_NS = 50_000_000  # between two reports of a lesson


class Asked(Protocol):
    """Of a device."""

    @property
    def settings_asked(self) -> "tuple[Setting, ...]":
        """What its mapping asks the user."""

    def row(self) -> dict[str, Any]: ...


class Answers:
    """Reports: "mappings" (all that there are, and the `folder` of the user's own), "asks" (the
    questions of a device's mapping), "kept" (how `do` went: `text` is the fault, or empty; the
    `mapping` as controllers.toml calls it, its `path`), "lesson" (see `Teaching.row`; None: over).

    Args:
        send: a report, to the supervisor.
        memory: keeps what was learned and not saved, for the next process.
    """

    def __init__(
        self, chooser: Chooser, send: Callable[[Report], None], memory: Memory | None = None
    ) -> None:
        self._chooser, self._send, self._memory = chooser, send, memory
        self._thread = ThreadPoolExecutor(1, "mapping files")
        self._works: list[Future[Report]] = []
        self._teaching: Teaching | None = None  # imported with the first lesson
        self._draft: Any = None  # the mapping that the memory has
        self._told: Report | None = None
        self._told_ns = 0

    def take(self, event: Mapping[str, Any], devices: Mapping[str, Asked]) -> None:
        """Something is asked. Raises KeyError: it lacks something."""
        match event["do"]:
            case "mappings":
                self._work(self._mappings)
            case "asks":
                self._asks(event["device"], devices)
            case "import":
                self._work(partial(self._keep, "import", Path(event["file"])))
            case "copy":
                self._work(partial(self._keep, "copy", self._path(event["mapping"])))
            case "lesson":
                self._teach(event, devices)
            case "export":
                self._work(partial(self._give, self._path(event["mapping"]), event["file"]))

    def hear(self, device: str, ns: int, data: bytes) -> None:
        """A message of a device."""
        if self._teaching is not None and self._teaching.device == device:
            self._teaching.hear(ns, data)

    def turn(self) -> None:
        """Tell what is done."""
        for work in [w for w in self._works if w.done()]:
            self._works.remove(work)
            self._send(work.result())
        if self._teaching is not None:
            now_ns = time.monotonic_ns()
            self._teaching.turn(now_ns)
            self._keep_draft(self._teaching)
            if now_ns - self._told_ns > EVERY_NS:
                self._told_ns = now_ns
                self._tell_lesson()

    def close(self) -> None:
        """Nothing more is begun."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _work(self, work: Callable[[], Report]) -> None:
        self._works.append(self._thread.submit(work))

    def _path(self, mapping: str) -> Path:
        path = Path(mapping).expanduser()
        return path if path.is_absolute() else self._chooser.find(mapping) or path

    def _mappings(self) -> Report:
        rows = listed(self._chooser)
        return {"command": "mappings", "rows": rows, "folder": str(self._chooser.own)}

    def _asks(self, name: str, devices: Mapping[str, Asked]) -> None:
        device = devices.get(name)
        rows = []
        if device is not None:
            rows = asked(device.settings_asked, device.row()["settings"])
        self._send({"command": "asks", "device": name, "rows": rows})

    def _teach(self, event: Mapping[str, Any], devices: Mapping[str, Asked]) -> None:
        """A lesson. Raises KeyError: the event lacks something."""
        teaching, what = self._teaching, event["what"]
        if what == "begin":
            self._begin(str(event["device"]), event, devices)
        elif what == "end":
            self._forget_draft()
            self._teaching = None
        elif teaching is not None and what == "want":
            teaching.want(str(event["path"]), str(event.get("layer", "")))
        elif teaching is not None and what == "undo":
            teaching.undo()
        elif teaching is not None and what == "save":
            self._work(partial(self._save, teaching, teaching.described, teaching.text()))
        self._told = None  # whoever asked is answered
        self._tell_lesson()

    def _begin(self, name: str, event: Mapping[str, Any], devices: Mapping[str, Asked]) -> None:
        """A lesson that was not saved goes on: the window may have been started anew."""
        from app.controllers.asked.teaching import Teaching

        begun = self._teaching
        if begun is not None and begun.device == name and begun.unsaved:
            return
        base = self._base(devices.get(name), event)
        kept = self._memory.recall(DRAFT, Path(name)) if self._memory is not None else {}
        draft = str(kept.get("text", ""))
        if draft:
            base = Path(str(kept["base"])) if kept.get("base") else None
        try:
            self._teaching = Teaching(name, base, draft)
        except MappingError as error:
            self._teaching = None
            self._send(_kept("lesson", str(error)))

    def _base(self, device: Asked | None, event: Mapping[str, Any]) -> Path | None:
        """The mapping to begin with: the device's own, if it is a native one."""
        path = device.row()["mapping"] if device is not None else ""
        return Path(path) if path.endswith(".toml") and not event.get("fresh") else None

    def _save(self, teaching: "Teaching", described: Any, data: bytes) -> Report:
        path = teaching.path
        over = path is not None and path.parent == self._chooser.own
        name = path.name if path is not None else teaching.device
        try:
            teaching.path = keeping.keep(name, data, self._chooser.own, over=over)
        except (MappingError, OSError) as error:
            return _kept("lesson", str(error))
        teaching.kept = described
        self._draft = None  # is written anew: there is nothing unsaved
        mapping = called(teaching.path, self._chooser)
        return _kept("lesson", mapping=mapping, path=str(teaching.path))

    def _keep_draft(self, teaching: "Teaching") -> None:
        """What was learned survives this process until it is saved."""
        if self._memory is None or self._draft is teaching.described:
            return
        self._draft = teaching.described
        draft = teaching.text().decode() if teaching.unsaved else ""
        base = "" if teaching.path is None else str(teaching.path)
        self._memory.keep(DRAFT, Path(teaching.device), {"text": draft, "base": base})

    def _forget_draft(self) -> None:
        self._draft = None
        if self._memory is not None and self._teaching is not None:
            self._memory.keep(DRAFT, Path(self._teaching.device), {})

    def _tell_lesson(self) -> None:
        row = self._teaching.row() if self._teaching is not None else None
        report = {"command": "lesson", "lesson": row}
        if report != self._told:
            self._told = report
            self._send(report)

    def _keep(self, do: str, source: Path) -> Report:
        try:
            path = keeping.bring_in(source, self._chooser.own)
        except (MappingError, OSError) as error:
            return _kept(do, str(error))
        return _kept(do, mapping=called(path, self._chooser), path=str(path))

    def _give(self, path: Path, target: str) -> Report:
        try:
            return _kept("export", path=str(keeping.give_out(path, Path(target))))
        except (MappingError, OSError) as error:
            return _kept("export", str(error))


def _kept(do: str, text: str = "", mapping: str = "", path: str = "") -> Report:
    return {"command": "kept", "do": do, "text": text, "mapping": mapping, "path": path}
