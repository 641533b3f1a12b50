# SPDX-License-Identifier: GPL-3.0-or-later
"""The mappings that a device can have."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.rows import Rows

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

NONE = "none"  # what controllers.toml calls no mapping
Row = Mapping[str, Any]


@QmlElement
class MappingList(QObject):
    """What can be chosen for one device: `automatic`, none, own ones, shipped ones, Mixxx's.

    Args:
        ask: the process of the controllers.
    """

    changed = Signal()

    def __init__(self, ask: Callable[..., None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._rows = Rows(("mapping", "name", "file", "group", "chosen"), self)
        self._device, self._text = "", ""
        self._all: Sequence[Row] | None = None
        self._devices: Mapping[str, Row] = {}

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """`group` is the heading above the first row of each origin."""
        return self._rows

    @Property(str, notify=changed)
    def device(self) -> str:
        """The one that a mapping is chosen for; empty: the list is closed."""
        return self._device

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """It is not known yet what there is."""
        return self._all is None

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._rows.rows)

    @Slot(str)
    def open(self, device: str) -> None:
        """Show what this device can have; what has changed on the disk since is looked for."""
        self._device, self._text = device, ""
        self._ask("mappings")
        self._show()

    @Slot()
    def close(self) -> None:
        self._device = ""
        self._show()

    @Slot(str)
    def search(self, text: str) -> None:
        """Show those that have all these words."""
        self._text = text
        self._show()

    def offer(self, rows: Sequence[Row]) -> None:
        """The process told what there is."""
        self._all = rows
        self._show()

    def know(self, devices: Mapping[str, Row]) -> None:
        """The devices with what they have now."""
        self._devices = devices
        if self._device and self._device not in devices:
            self._device = ""
        self._show()

    def _show(self) -> None:
        device = self._devices.get(self._device)
        self._rows.show(self._lines(device) if device is not None else [])
        self.changed.emit()

    def _lines(self, device: Row) -> list[Row]:
        by_hand, now = bool(device["by_hand"]), str(device["mapping"])
        lines = [
            _line("", self.tr("Automatic"), self.tr("What fits its name"), "", not by_hand),
            _line(NONE, self.tr("No mapping"), self.tr("It does nothing"), "", by_hand and not now),
        ]
        kind = "hid" if device["kind"] == "hid" else "midi"
        groups = {
            "own": self.tr("Your own"),
            "shipped": self.tr("Shipped with DJ Universe"),
            "mixxx": self.tr("Of Mixxx"),
        }
        for origin, heading in groups.items():
            for row in self._all or ():
                if (row["origin"], row["kind"]) == (origin, kind):
                    path, chosen = str(row["path"]), by_hand and row["path"] == now
                    file = path.rpartition("/")[2]
                    lines.append(_line(row["mapping"], row["name"], file, heading, chosen))
        return _headed([line for line in lines if self._fits(line)])

    def _fits(self, line: Row) -> bool:
        words = self._text.casefold().split()
        texts = f"{line['name']} {line['file']} {line['group']}".casefold()
        return all(word in texts for word in words)


def _line(mapping: str, name: str, file: str, group: str, chosen: bool) -> Row:
    return {"mapping": mapping, "name": name, "file": file, "group": group, "chosen": chosen}


def _headed(lines: Sequence[Row]) -> list[Row]:
    """Each heading only above its first row."""
    before = [""] + [str(line["group"]) for line in lines]
    return [
        {**line, "group": "" if line["group"] == above else line["group"]}
        for line, above in zip(lines, before, strict=False)
    ]
