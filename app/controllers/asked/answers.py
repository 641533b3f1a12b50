# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers to what is asked of mapping files."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.controllers.asked import keeping
from app.controllers.asked.listing import asked, called, listed
from app.controllers.choice import Chooser
from app.controllers.mapping import MappingError

if TYPE_CHECKING:
    from app.controllers.mixxx.preset import Setting

Report = dict[str, Any]


class Asked(Protocol):
    """Of a device."""

    @property
    def settings_asked(self) -> "tuple[Setting, ...]":
        """What its mapping asks the user."""

    def row(self) -> dict[str, Any]: ...


class Answers:
    """Reports: "mappings" (all that there are, and the `folder` of the user's own), "asks" (the
    questions of a device's mapping), "kept" (how `do` went: `text` is the fault, or empty; the
    `mapping` as controllers.toml calls it, its `path`).

    Args:
        send: a report, to the supervisor.
    """

    def __init__(self, chooser: Chooser, send: Callable[[Report], None]) -> None:
        self._chooser, self._send = chooser, send
        self._thread = ThreadPoolExecutor(1, "mapping files")
        self._works: list[Future[Report]] = []

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
            case "export":
                self._work(partial(self._give, self._path(event["mapping"]), event["file"]))

    def turn(self) -> None:
        """Tell what is done."""
        for work in [w for w in self._works if w.done()]:
            self._works.remove(work)
            self._send(work.result())

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
