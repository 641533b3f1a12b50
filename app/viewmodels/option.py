# SPDX-License-Identifier: GPL-3.0-or-later
"""One option of the window as a switch, a list of choices or a handle sees it."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.options import Options

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Setting(QObject):
    """An option: `text`, `on` or `number`, whichever its type is."""

    changed = Signal()

    def __init__(self, options: Options, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._options, self._name = options, name
        self._option = options.table[name]

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def doc(self) -> str:
        return self._option.doc

    @Property(list, constant=True)
    def choices(self) -> list[str]:
        return list(self._option.choices)

    @Property("QVariant", notify=changed)  # type: ignore[arg-type]
    def value(self) -> Any:
        return self._options.get(self._name)

    @Property(str, notify=changed)
    def text(self) -> str:
        value = self._options.get(self._name)
        return value if isinstance(value, str) else ""

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return bool(self._options.get(self._name))

    @Property(float, notify=changed)
    def number(self) -> float:
        value = self._options.get(self._name)
        return float(value) if isinstance(value, int | float) else 0.0

    @Slot("QVariant")
    def put(self, value: Any) -> None:
        """Set it; what does not fit becomes the default."""
        if isinstance(value, int) and isinstance(self._option.default, float):
            value = float(value)
        if self._options.put(self._name, value):
            self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        self.put(not self._options.get(self._name))

    @Slot(int)
    def cycle(self, by: int) -> None:
        """The next of the choices."""
        if choices := self._option.choices:
            self.put(choices[(choices.index(self._options.get(self._name)) + by) % len(choices)])

    @Slot()
    def reset(self) -> None:
        self.put(self._option.default)


class Settings:
    """All of them, each made when it is first asked for."""

    def __init__(self, options: Options, parent: QObject) -> None:
        self.options, self._parent = options, parent
        self._made: dict[str, Setting] = {}

    def __getitem__(self, name: str) -> Setting:
        if name not in self._made:
            self._made[name] = Setting(self.options, name, self._parent)
        return self._made[name]
