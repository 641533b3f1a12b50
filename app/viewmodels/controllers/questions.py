# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Mixxx mapping asks its user, and the answers."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.rows import Rows

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

KINDS = {"boolean": "switch", "enum": "choice", "integer": "number", "real": "number"}
Row = Mapping[str, Any]


@QmlElement
class Questions(QObject):
    """The questions of one device's mapping; an answer starts the mapping anew with it.

    Args:
        ask: the process of the controllers.
    """

    changed = Signal()

    def __init__(self, ask: Callable[..., None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        names = ("variable", "kind", "title", "doc", "group", "on", "labels", "current", "text")
        self._rows = Rows(names, self)
        self._device, self._mapping = "", ""
        self._asked: list[dict[str, Any]] = []

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(str, notify=changed)
    def device(self) -> str:
        """Whose questions are shown; empty: nobody's."""
        return self._device

    @Property(bool, notify=changed)
    def altered(self) -> bool:
        """Not all is as the mapping has it at first."""
        return bool(self._answers())

    @Slot(str)
    def open(self, device: str) -> None:
        self._device, self._asked = device, []
        self._ask("asks", device=device)
        self._show()

    @Slot()
    def close(self) -> None:
        self._device, self._asked = "", []
        self._show()

    @Slot(str)
    def toggle(self, variable: str) -> None:
        self._put(variable, not self._of(variable).get("value"))

    @Slot(str, int)
    def take(self, variable: str, index: int) -> None:
        """Take a choice."""
        choices = self._of(variable).get("choices", ())
        if 0 <= index < len(choices):
            self._put(variable, choices[index][0])

    @Slot(str, int)
    def step(self, variable: str, by: int) -> None:
        row = self._of(variable)
        if row:
            self._number(row, float(row["value"]) + by * (float(row["step"]) or 1.0))

    @Slot(str, str)
    def type_text(self, variable: str, text: str) -> None:
        """What was typed: a text, or a number as it is written here."""
        row = self._of(variable)
        if row.get("type") not in ("integer", "real"):
            self._put(variable, text.strip())
            return
        value, good = QLocale().toDouble(text.strip())
        if not good:
            value, good = QLocale.c().toDouble(text.strip())
        if good and not math.isnan(value):
            self._number(row, value)

    @Slot()
    def reset(self) -> None:
        """All as the mapping has it at first."""
        for row in self._asked:
            row["value"] = row["default"]
        self._send()

    def offer(self, device: str, rows: Sequence[Row]) -> None:
        """The process told the questions of a device."""
        if device == self._device:
            self._asked = [dict(row) for row in rows]
            self._show()

    def know(self, devices: Mapping[str, Row]) -> None:
        """The devices with what they have now: another mapping asks something else."""
        if self._device and self._device not in devices:
            self.close()
        mapping = str(devices.get(self._device, {}).get("mapping", ""))
        if self._device and mapping != self._mapping:
            self._ask("asks", device=self._device)
        self._mapping = mapping

    def _of(self, variable: str) -> dict[str, Any]:
        return next((row for row in self._asked if row["variable"] == variable), {})

    def _number(self, row: Row, value: float) -> None:
        value = min(max(value, float(row["low"])), float(row["high"]))
        whole = row["type"] == "integer"
        self._put(row["variable"], round(value) if whole else round(value, int(row["precision"])))

    def _put(self, variable: str, value: Any) -> None:
        row = self._of(variable)
        if row and row["value"] != value:
            row["value"] = value
            self._send()

    def _answers(self) -> dict[str, Any]:
        """What differs from the mapping's own."""
        return {r["variable"]: r["value"] for r in self._asked if r["value"] != r["default"]}

    def _send(self) -> None:
        self._ask("settings", device=self._device, settings=self._answers())
        self._show()

    def _show(self) -> None:
        groups = ["", *(str(row["group"]) for row in self._asked)]
        self._rows.show(
            [_shown(row, above) for row, above in zip(self._asked, groups, strict=False)]
        )
        self.changed.emit()


def _shown(row: Row, above: str) -> Row:
    value, kind = row["value"], KINDS.get(str(row["type"]), "text")
    choices = [str(choice[0]) for choice in row["choices"]]
    text = str(value)
    if kind == "number":
        precision = int(row["precision"]) if row["type"] == "real" else 0
        text = QLocale().toString(float(value), "f", precision)
    return {
        "variable": row["variable"],
        "kind": kind,
        "title": row["label"],
        "doc": row["doc"],
        "group": "" if row["group"] == above else row["group"],
        "on": value is True,
        "labels": [str(choice[1]) for choice in row["choices"]],
        "current": choices.index(str(value)) if str(value) in choices else -1,
        "text": text,
    }
