# SPDX-License-Identifier: GPL-3.0-or-later
"""The controllers that there are, and what is asked of their process."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from app.viewmodels.controllers.lesson import Lesson
from app.viewmodels.controllers.lines import ports, service, state, system
from app.viewmodels.controllers.mappings import MappingList
from app.viewmodels.controllers.monitor import Monitor
from app.viewmodels.controllers.questions import Questions
from app.viewmodels.decks.world import local_path
from app.viewmodels.formats import number
from app.viewmodels.ports import Session
from app.viewmodels.rows import Rows

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = (
    *("name", "system", "ports", "status", "note", "used", "mapping", "title"),
    *("by_hand", "rate", "asks", "plain", "midi", "teachable"),
)
RATES = (0, 1000, 3125, 6250, 12_500, 25_000, 50_000, 100_000)  # bytes a second; 0: all at once
Event = Mapping[str, Any]


@QmlElement
class Controllers(QObject):
    """The devices, a row each. What is changed is done by their process, which then tells.

    Args:
        say: shows a message.
    """

    changed = Signal()

    def __init__(
        self, session: Session, say: Callable[[str, str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._say = session, say
        self._rows = Rows(ROLES, self)
        self._found: dict[str, Event] = {}
        self._heard = False  # the process has reported
        self._copied = ""  # the device that shall get the copy that is being made
        self._folder = ""
        self._mappings = MappingList(self._ask, self)
        self._questions = Questions(self._ask, self)
        self._monitor = Monitor(self._ask, self)
        self._lesson = Lesson(self._ask, say, self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(MappingList, constant=True)
    def mappings(self) -> MappingList:
        """To choose from, for one device."""
        return self._mappings

    @Property(Questions, constant=True)
    def questions(self) -> Questions:
        """What the mapping of one device asks."""
        return self._questions

    @Property(Monitor, constant=True)
    def monitor(self) -> Monitor:
        return self._monitor

    @Property(Lesson, constant=True)
    def lesson(self) -> Lesson:
        """A controller learns."""
        return self._lesson

    @Property(bool, notify=changed)
    def heard(self) -> bool:
        """The process of the controllers has told what there is."""
        return self._heard

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def names(self) -> list[str]:
        return list(self._found)

    @Property(str, notify=changed)
    def folder(self) -> str:
        """Of the user's own mappings; empty until it was told."""
        return self._folder

    @Slot()
    def look(self) -> None:
        """The page was opened: ask which mappings there are."""
        self._ask("mappings")

    @Slot(str, bool)
    def enable(self, device: str, on: bool) -> None:
        self._ask("enable", device=device, enabled=on)

    @Slot(str, str)
    def choose(self, device: str, mapping: str) -> None:
        """The mapping by what controllers.toml calls it; empty: the one that fits."""
        self._ask("mapping", device=device, mapping=mapping or None)
        self._mappings.close()

    @Slot(str)
    def reload(self, device: str) -> None:
        """Start the mapping of a device anew; of all with an empty name."""
        self._ask("reload", **({"device": device} if device else {}))

    @Slot(str, int)
    def step_rate(self, device: str, by: int) -> None:
        """The next of the usual rates of lights, or the one before."""
        now = int(self._found.get(device, {}).get("bytes_s", 0))
        at = min(range(len(RATES)), key=lambda i: abs(RATES[i] - now))
        self._put_rate(device, RATES[min(max(at + by, 0), len(RATES) - 1)])

    @Slot(str, str)
    def type_rate(self, device: str, text: str) -> None:
        """So many bytes a second, as typed."""
        digits = "".join(c for c in text.partition("B")[0] if c.isdecimal())
        if digits:
            self._put_rate(device, min(int(digits[:7]), RATES[-1]))

    @Slot(str)
    def copy(self, device: str) -> None:
        """Give the device a copy of its mapping, which the user may change."""
        self._copied = device
        self._ask("copy", mapping=str(self._found.get(device, {}).get("mapping", "")))

    @Slot(str)
    def bring_in(self, url: str) -> None:
        """Copy a mapping file to the user's own ones."""
        if file := local_path(url):
            self._ask("import", file=file)

    @Slot(str, str)
    def give_out(self, device: str, url: str) -> None:
        """Write the mapping of a device to a file that can be shared."""
        mapping = str(self._found.get(device, {}).get("mapping", ""))
        if file := local_path(url):
            self._ask("export", mapping=mapping, file=file)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the user's own mappings in the file manager."""
        if self._folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def take(self, event: Event) -> bool:
        """An event of the supervisor. Return: it was for us."""
        match event.get("event"):
            case "hardware":
                self._show(event)
            case "messages":
                self._monitor.take(event["rows"], int(event.get("more", 0)))
            case "mappings":
                self._folder = str(event["folder"])
                self._mappings.offer(event["rows"])
                self.changed.emit()
            case "asks":
                self._questions.offer(str(event["device"]), event["rows"])
            case "lesson":
                self._lesson.take(event["lesson"])
            case "kept":
                self._kept(event)
            case _:
                return False
        return True

    def _ask(self, do: str, **more: Any) -> None:
        self._session.send({"command": "controllers", "do": do, **more})

    def _put_rate(self, device: str, rate: int) -> None:
        self._ask("bytes_s", device=device, bytes_s=rate)

    def _show(self, event: Event) -> None:
        found = {str(row["name"]): row for row in event["devices"]}
        self._tell_difference(found)
        self._found, self._heard = found, True
        self._rows.show([self._row(row) for row in found.values()])
        self._mappings.know(found)
        self._questions.know(found)
        self._monitor.know(list(found))
        self._lesson.know(list(found))
        self.changed.emit()

    def _row(self, row: Event) -> dict[str, Any]:
        path, rate, note = str(row["mapping"]), int(row.get("bytes_s", 0)), state(row)
        return {
            "name": row["name"],
            "system": system(row),
            "ports": ports(row),
            "status": row["state"],
            "note": note[:1].upper() + note[1:],
            "used": bool(row["enabled"]),
            "mapping": path,
            "title": service(row),
            "by_hand": bool(row["by_hand"]),
            "rate": self.tr("{} B/s").format(number(rate)) if rate else self.tr("no limit"),
            "asks": int(row.get("asks", 0)),
            "plain": path.endswith(".toml"),
            "midi": row["kind"] == "midi",
            "teachable": row["kind"] != "hid",
        }

    def _tell_difference(self, found: Mapping[str, Event]) -> None:
        """What has come and gone; what was there when the window came is no news."""
        if not self._heard:
            return
        gone = [name for name in self._found if name not in found]
        came = [row for name, row in found.items() if name not in self._found]
        if gone:
            self._say("warning", self.tr("Gone: {}").format(", ".join(gone)))
        for row in came:
            said = self.tr("{name}: {state}").format(name=row["name"], state=state(row))
            self._say("info" if row["state"] != "failed" else "warning", said)

    def _kept(self, event: Event) -> None:
        """A file was kept, or was not."""
        text, path = str(event["text"]), str(event["path"])
        taker = {"copy": self._copied, "lesson": self._lesson.device}.get(event["do"], "")
        if text:
            self._say("error", text)
        elif event["do"] == "export":
            self._say("info", self.tr("Written: {}").format(path))
        else:
            self._say("info", self.tr("Kept as {}").format(path))
            self._ask("mappings")
            if taker:
                self.choose(taker, str(event["mapping"]))
        if event["do"] == "copy":
            self._copied = ""
