# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings of config.toml, read and written on a thread: the window waits for no disk."""

import queue
import threading
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app import config
from app.config import edit

SECTIONS = ("audio", "memory", "analysis", "recording", "clock", "link", "osc", "remote")


class Filed(QObject):
    """What config.toml says, and what shall be in it: names are "section.name".

    Args:
        load, change: of `app.config` and `app.config.edit`; tests give others.
    """

    changed = Signal()
    written = Signal()  # there is something new in the file
    _told = Signal(object, str)  # from the thread

    def __init__(
        self,
        load: Callable[[], config.Config] = config.load,
        change: Callable[[str, dict[str, Any]], config.Config] = edit.change,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._load, self._change = load, change
        self._values: dict[str, Any] = {}
        self._fault = ""
        self._tasks: queue.SimpleQueue[Callable[[], config.Config] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def fault(self) -> str:
        """Why the last reading or writing failed; empty: it did not."""
        return self._fault

    def get(self, name: str) -> Any:
        """A value; None before it is read."""
        return self._values.get(name)

    def read(self) -> None:
        """Look what the file says now."""
        self._do(self._load)

    def put(self, name: str, value: Any) -> None:
        """Write a value; what holds then is told, the old one when it is wrong."""
        section, _, setting = name.partition(".")
        self._values[name] = value

        def change() -> config.Config:
            found = self._change(section, {setting: value})
            self.written.emit()
            return found

        self._do(change)

    def close(self) -> None:
        """Write what is not written."""
        if self._thread is not None:
            self._tasks.put(None)
            self._thread.join()

    def _do(self, task: Callable[[], config.Config]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="config", daemon=True)
            self._thread.start()
        self._tasks.put(task)

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            found, fault = None, ""
            try:
                found = task()
            except config.ConfigError as error:
                fault = str(error)
                try:
                    found = self._load()
                except config.ConfigError:
                    found = None
            self._told.emit(found, fault)

    def _take(self, found: config.Config | None, fault: str) -> None:
        if found is not None:
            for section in SECTIONS:
                for name, value in asdict(getattr(found, section)).items():
                    self._values[f"{section}.{name}"] = value
        self._fault = fault
        self.changed.emit()
