# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the settings, from resources/settings.toml."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.option import Settings
from app.viewmodels.rows import Rows
from app.viewmodels.settings.filed import Filed
from app.viewmodels.settings.languages import LANGUAGES, PSEUDO

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

FILE = Path(__file__).resolve().parents[3] / "resources" / "settings.toml"
ROLES = ("kind", "source", "title", "doc", "when", "labels", "current", "on", "text", "group")
WHEN = {
    "": "",
    "now": str(QT_TRANSLATE_NOOP("Settings", "at once")),
    "window": str(
        QT_TRANSLATE_NOOP("Settings", "at once; the window comes back, the music plays on")
    ),
    "recording": str(QT_TRANSLATE_NOOP("Settings", "with the next recording")),
    "switch": str(QT_TRANSLATE_NOOP("Settings", "when it is switched on next")),
    "start": str(QT_TRANSLATE_NOOP("Settings", "with the next start of the program")),
}
STATE = "state"  # the row that tells what is connected
MOST_DIGITS = 9  # beyond all ranges
VIRTUAL = "virtual"
OFF = str(QT_TRANSLATE_NOOP("Settings", "Off"))
OWN = str(QT_TRANSLATE_NOOP("Settings", "A port of our own"))
ABSENT = str(QT_TRANSLATE_NOOP("Settings", "{} (not there)"))
Page = Mapping[str, Any]
Row = Mapping[str, Any]


@cache
def table() -> Sequence[Page]:
    """The pages with their rows, in English."""
    found: list[Page] = tomllib.loads(FILE.read_text(encoding="utf-8"))["page"]
    return found


@QmlElement
class SettingPages(QObject):
    """One page of settings, or what a search found on all of them.

    Args:
        settings: options of the window.
        filed: settings of config.toml.
        restart: brings the window back with what was changed.
    """

    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        filed: Filed,
        restart: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._filed, self._restart = settings, filed, restart
        self._rows = Rows(ROLES, self)
        self._page, self._wanted, self._watched = 0, "", set[str]()
        self._state, self._ports = "", dict[str, Sequence[str]]()
        filed.changed.connect(self._show)

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def titles(self) -> list[str]:
        return [told(page["title"]) for page in table()]

    @Property(int, notify=changed)
    def page(self) -> int:
        """The page that is shown; -1 while a search shows rows of all pages."""
        return -1 if self._wanted else self._page

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why config.toml could not be read or written; empty: all is well."""
        return self._filed.fault

    def know(self, state: str, inputs: Sequence[str], outputs: Sequence[str]) -> None:
        """What is connected, and the MIDI devices to choose from."""
        known = state, {"inputs": inputs, "outputs": outputs}
        if known != (self._state, self._ports):
            self._state, self._ports = known
            self._show()

    @Slot(int)
    def choose(self, page: int) -> None:
        """Show a page."""
        self._page, self._wanted = page, ""
        self._show()

    @Slot(str)
    def open(self, name: str) -> None:
        """Show a page by its name, as "settings/keyboard"; the last one for others."""
        self._filed.read()
        names = [page["name"] for page in table()]
        wanted = name.rpartition("/")[2]
        self.choose(names.index(wanted) if wanted in names else self._page)

    @Slot(str)
    def search(self, text: str) -> None:
        """Show the settings of all pages that have all these words."""
        self._wanted = text.strip()
        self._show()

    @Slot(str)
    def toggle(self, source: str) -> None:
        self._put(source, not self._value(source))

    @Slot(str, int)
    def take(self, source: str, index: int) -> None:
        """Take a choice."""
        values = [value for value, _ in self._choices(self._row(source))]
        if 0 <= index < len(values):
            self._put(source, values[index])

    @Slot(str, int)
    def step(self, source: str, by: int) -> None:
        """Steps of a number up, or below 0 down."""
        row = self._row(source)
        self._number(row, int(self._value(source) or 0) + by * int(row["by"]))

    @Slot(str, str)
    def type_text(self, source: str, text: str) -> None:
        """What was typed: a text, or a number with or without its unit."""
        row = self._row(source)
        if row["kind"] == "text":
            self._put(source, text.strip())
            return
        digits = text.replace(row.get("unit", ""), "").strip().replace("\u2212", "-")
        if digits.removeprefix("-").isdecimal():
            self._number(row, int(digits[:MOST_DIGITS]))

    def _number(self, row: Row, value: int) -> None:
        self._put(row["source"], min(max(value, int(row["low"])), int(row["high"])))

    def _row(self, source: str) -> Row:
        return next(r for page in table() for r in page["row"] if r.get("source") == source)

    def _value(self, source: str) -> Any:
        place, _, name = source.partition(":")
        if place == "config":
            return self._filed.get(name)
        return self._settings.options.get(name) if place == "option" else None

    def _put(self, source: str, value: Any) -> None:
        place, _, name = source.partition(":")
        if value == self._value(source):
            return
        if place == "config":
            self._filed.put(name, value)
        else:
            self._settings[name].put(value)
            kept = "" if value else self._row(source).get("clears", "")
            for cleared in kept.split():
                self._settings[cleared].reset()
            if self._row(source).get("when") == "window":
                self._restart()
        self._show()

    def _watch(self, source: str) -> None:
        place, _, name = source.partition(":")
        if place == "option" and name not in self._watched:
            self._watched.add(name)
            self._settings[name].changed.connect(self._show)

    def _show(self) -> None:
        words = self._wanted.casefold().split()
        shown = []
        for number, page in enumerate(table()):
            if not words and number != self._page:
                continue
            for row in page["row"]:
                texts = f"{told(page['title'])} {told(row['title'])} {told(row['doc'])}".casefold()
                if all(word in texts for word in words):
                    shown.append(self._shown(row, told(page["title"]) if words else ""))
        self._rows.show(shown)
        self.changed.emit()

    def _choices(self, row: Row) -> list[tuple[Any, str]]:
        if row["kind"] != "port":
            return choices(row)
        value, names = self._value(row["source"]) or "", self._ports.get(row["ports"], ())
        found = [("", told(OFF)), (VIRTUAL, told(OWN)), *((name, name) for name in names)]
        if value not in dict(found):
            found.append((value, told(ABSENT).format(value)))
        return found

    def _shown(self, row: Row, group: str) -> Row:
        source = str(row.get("source", ""))
        self._watch(source)
        value, found = self._value(source), self._choices(row)
        at = next((i for i, (kept, _) in enumerate(found) if kept == value), -1)
        unit = f" {row['unit']}" if "unit" in row else ""
        when = WHEN[row.get("when", "")]
        return {
            "kind": "choice" if row["kind"] in ("language", "port") else row["kind"],
            "source": source,
            "title": told(row["title"]),
            "doc": (source == STATE and self._state) or told(row["doc"]),
            "when": told(when) if when else "",
            "labels": [label for _, label in found],
            "current": at,
            "on": bool(value),
            "text": "" if value is None else f"{value}{unit}",
            "group": group,
        }


def choices(row: Row) -> list[tuple[Any, str]]:
    """Values and what they are called."""
    if row["kind"] == "language":
        return [("", told(SYSTEM)), *LANGUAGES.items(), *PSEUDO.items()]
    return [(value, told(words)) for value, words in row.get("choices", ())]


SYSTEM = str(QT_TRANSLATE_NOOP("Settings", "The system's"))


def told(text: str) -> str:
    """A text of the settings in the user's language."""
    return QCoreApplication.translate("Settings", text)
