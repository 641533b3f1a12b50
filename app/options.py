# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window looks and behaves, as its user has it: kept from start to start.

What concerns the sound, the library and the analysis is in config.toml (`app.config`); this is
what the window itself changes while it runs, in a file of its own, `window.json` beside it.
"""

import json
import logging
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.files import write_whole

SAVE_S = 0.3  # after the last change; a killed window loses no more
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Option:
    """One of them. The type of `default` is its type; texts may be limited to `choices`, numbers to
    `low`..`high`."""

    name: str
    default: Any
    doc: str
    choices: tuple[str, ...] = ()
    low: float = 0.0
    high: float = 1.0

    def fit(self, value: Any) -> Any:
        """The value, made to fit; the default when it cannot be."""
        kind = type(self.default)
        if kind is float and isinstance(value, int | float) and not isinstance(value, bool):
            return float(min(max(value, self.low), self.high)) if value == value else self.default
        if not isinstance(value, kind) or (self.choices and value not in self.choices):
            return self.default
        return value


class Options:
    """The values, and the thread that saves them: the window waits for no disk.

    Args:
        path: of the file; None: nothing is kept (tests).
        table: the options that there are.
    """

    def __init__(self, path: Path | None, table: Mapping[str, Option]) -> None:
        self._path, self.table = path, table
        self._trouble = ""  # why the file could not be read or saved, for people
        self._damaged = False
        self._values: dict[str, Any] = self._read(path) if path else {}
        self._changed, self._ended = threading.Event(), False
        self._thread: threading.Thread | None = None

    def get(self, name: str) -> Any:
        option = self.table[name]
        return option.fit(self._values.get(name, option.default))

    def put(self, name: str, value: Any) -> bool:
        """Set a value; what does not fit becomes the default. Return: it differs now."""
        fitting = self.table[name].fit(value)
        if fitting == self.get(name):
            return False
        self._values[name] = fitting
        if self._path is not None:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="options", daemon=True)
                self._thread.start()
            self._changed.set()
        return True

    def take_trouble(self) -> str:
        """Why the file could not be read or saved, in a line for people; once."""
        trouble, self._trouble = self._trouble, ""
        return trouble

    def close(self) -> None:
        """Save what is not yet saved."""
        self._ended = True
        if self._thread is not None:
            self._changed.set()
            self._thread.join()

    def _run(self) -> None:
        waiter = threading.Event()
        while self._changed.is_set() or not self._ended:  # it may end while it saves older values
            self._changed.wait()
            if not self._ended:
                waiter.wait(SAVE_S)
            self._changed.clear()
            assert self._path is not None
            try:
                if self._damaged and self._path.exists():
                    self._path.replace(aside(self._path))
                self._damaged = False
                write(self._path, dict(self._values))
            except OSError as error:
                self._have_trouble(f"{self._path}: cannot be saved: {error.strerror}")

    def _have_trouble(self, text: str) -> None:
        self._trouble = text
        log.warning("%s", text)

    def _read(self, path: Path) -> dict[str, Any]:
        found = read(path)
        self._damaged = found is None
        if found is None:
            self._have_trouble(
                f"{path}: is damaged; the window looks as it did at first, and the file will be "
                f"kept as {aside(path).name}"
            )
        return found or {}


def aside(path: Path) -> Path:
    """Where a damaged file is kept for people."""
    return path.with_name(f"{path.name}.damaged")


def read(path: Path) -> dict[str, Any] | None:
    """The saved values; empty without a file, None when it is damaged."""
    try:
        found = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def write(path: Path, values: Mapping[str, Any]) -> None:
    """Save so that a killed process leaves the old file or the new one, whole. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, json.dumps(values, indent=1, sort_keys=True), durable=True)
