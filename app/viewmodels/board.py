# SPDX-License-Identifier: GPL-3.0-or-later
"""The control values as this window last saw them, handed to who watches them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from app.viewmodels.ports import Control, Controls, Engine

Told = Callable[[float], None]


class Board:
    """Stands between the engine's client and the objects that show controls.

    Args:
        engine: the one client of this process.
        controls: the control table by path.
        troubled: told one line when the engine does not take a value.
    """

    def __init__(
        self, engine: Engine, controls: Controls, troubled: Callable[[str], None] | None = None
    ) -> None:
        self.engine = engine
        self._controls = controls
        self._troubled = troubled or (lambda _: None)
        self._values: dict[int, float] = {}
        self._watchers: dict[int, list[Told]] = {}
        self._stirred: dict[int, list[Callable[[], object]]] = {}

    def control(self, path: str) -> Control:
        return self._controls[path]

    def get(self, path: str) -> float:
        """The value, in the control's unit."""
        control = self._controls[path]
        if control.id not in self._values:
            self._values[control.id] = self.engine.get(path)
        return self._values[control.id]

    def set(self, path: str, value: float) -> None:
        """Ask the engine for a value. What is shown follows when the engine has it."""
        try:
            self.engine.set(path, value)
        except KeyError:
            raise
        except Exception as error:  # noqa: BLE001 - a client's error is shown, whatever it is
            said = QCoreApplication.translate("Board", "The engine did not take {path}: {error}")
            self._troubled(said.format(path=path, error=error))

    def watch(self, path: str, told: Told) -> float:
        """Call `told` at each change from now on. Return: the value now."""
        self._watchers.setdefault(self._controls[path].id, []).append(told)
        return self.get(path)

    def watch_any(self, paths: Iterable[str], stirred: Callable[[], object]) -> None:
        """Call `stirred` once for all of these that change together, after their watchers."""
        for path in paths:
            self._stirred.setdefault(self._controls[path].id, []).append(stirred)

    def pull(self) -> bool:
        """Take the changes from the engine and tell the watchers. Return: anything changed."""
        moved, stirred = False, dict[Callable[[], object], None]()
        for control, value in self.engine.changes():
            if self._values.get(control) == value:
                continue
            self._values[control] = value
            moved = True
            for told in self._watchers.get(control, ()):
                told(value)
            stirred |= dict.fromkeys(self._stirred.get(control, ()))
        for told_once in stirred:
            told_once()
        return moved
