# SPDX-License-Identifier: GPL-3.0-or-later
"""Which key does what: the table with the user's changes, as the help and the settings show it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.keyboard.keyfiles import KeyFiles
from app.viewmodels.keyboard.names import OTHERS, key_name, ordered, prefix, shown
from app.viewmodels.keyboard.past import Past, Step
from app.viewmodels.keyboard.table import FIXED, Binding, bindings
from app.viewmodels.option import Settings
from app.viewmodels.rows import Rows

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

OPTION = "keys"
ROLES = ("name", "keys", "doc", "group", "part", "own", "fixed")


@QmlElement
class Keymap(QObject):
    """The keys. What the user changed is kept in an option: action name to keys, "" for none."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._rows = Rows(ROLES, self)
        self._wanted = ""
        self._found: tuple[Binding, ...] = ()
        self._by_keys: dict[str, Binding] = {}
        self._past = Past()
        self._kept: Mapping[str, str] = {}
        self._files = KeyFiles(lambda: self._found, self._take, self)
        settings[OPTION].changed.connect(self._read)
        self._read()

    @property
    def bindings(self) -> Sequence[Binding]:
        """All actions with the keys that hold now."""
        return self._found

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """The actions that `search` left: name, keys, doc, group (at the first of one), own (the
        user's key), fixed."""
        return self._rows

    @Property(KeyFiles, constant=True)
    def files(self) -> KeyFiles:
        """Saves the keys, and takes them from a file."""
        return self._files

    @Property(int, notify=changed)
    def own_count(self) -> int:
        """How many keys the user changed."""
        return len(self._own())

    @Property(str, notify=changed)
    def undo_name(self) -> str:
        """What undo would undo; empty when there is nothing."""
        return self._name(self._past.last)

    @Property(str, notify=changed)
    def redo_name(self) -> str:
        return self._name(self._past.following)

    @Slot()
    def undo(self) -> None:
        """Undo the newest change of the keys."""
        step = self._past.back()
        if step is not None:
            self._put(step.before)

    @Slot()
    def redo(self) -> None:
        step = self._past.forth()
        if step is not None:
            self._put(step.after)

    @Slot(str)
    def search(self, text: str) -> None:
        """Show the actions whose words or keys have all these words in them."""
        self._wanted = text
        self._show()

    @Slot(int, int, result=str)
    def read(self, key: int, modifiers: int) -> str:
        """The name of a press, as the table writes it; "" while there is only a modifier."""
        name = key_name(key)
        if not name or Qt.KeyboardModifier(modifiers) & OTHERS:
            return ""
        return prefix(modifiers) + name

    @Slot(str, result=str)
    def shown(self, keys: str) -> str:
        """Keys as people read them."""
        return shown(keys) if keys else ""

    @Slot(str, str, result=str)
    def taken_by(self, name: str, keys: str) -> str:
        """What else these keys do; "" when they are free."""
        other = self._by_keys.get(ordered(keys))
        return words(other.doc) if other is not None and other.name != name else ""

    @Slot(str, str, result=bool)
    def put(self, name: str, keys: str) -> bool:
        """Give an action these keys; who had them has none then. Return: it was done."""
        keys = ordered(keys) if keys else ""
        other = self._by_keys.get(keys) if keys else None
        known = {b.name for b in self._found}
        if name not in known or name in FIXED or (other is not None and other.name in FIXED):
            return False
        own = {**self._own(), name: keys}
        if other is not None and other.name != name:
            own[other.name] = ""
        self._keep(own, action=name)
        return True

    @Slot(str)
    def reset(self, name: str) -> None:
        """Give an action its first keys back."""
        first = {b.name: b.keys for b in bindings()}
        if name in first:
            self.put(name, first[name])

    @Slot()
    def reset_all(self) -> None:
        """All keys as they were at first."""
        self._keep({})

    def find(self, keys: str) -> Binding | None:
        """What these keys do."""
        return self._by_keys.get(keys)

    def _own(self) -> dict[str, str]:
        kept = self._settings.options.get(OPTION)
        return {n: k for n, k in kept.items() if isinstance(k, str)}

    def _take(self, own: Mapping[str, str], file: str) -> None:
        self._keep(own, file=file)

    def _keep(self, own: Mapping[str, str], action: str = "", file: str = "") -> None:
        """Change the keys: a step of undo."""
        first = {b.name: b.keys for b in bindings()}
        after = {n: k for n, k in own.items() if first.get(n) != k}
        if after != self._kept:
            self._past.note(Step(self._kept, after, action, file))
            self._put(after)

    def _put(self, own: Mapping[str, str]) -> None:
        self._kept = own
        self._settings[OPTION].put(dict(own))

    def _name(self, step: Step | None) -> str:
        if step is None:
            return ""
        if step.file:
            return self.tr("Keys of {}").format(step.file)
        doc = next((b.doc for b in self._found if b.name == step.action), "")
        return self.tr("Key of: {}").format(words(doc)) if doc else self.tr("All as at first")

    def _read(self) -> None:
        own = self._own()
        if own != self._kept:  # somebody else changed them
            self._past.clear()
            self._kept = own
        self._found = tuple(replace(b, keys=own.get(b.name, b.keys)) for b in bindings())
        # who has a key by the user's will goes before who had it at first
        by_age = sorted(self._found, key=lambda b: b.name in own)
        self._by_keys = {b.keys: b for b in by_age if b.keys}
        self._found = tuple(
            b if not b.keys or self._by_keys[b.keys] is b else replace(b, keys="")
            for b in self._found
        )
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        own, wanted, group = self._own(), self._wanted.casefold().split(), ""
        rows = []
        for b in self._found:
            texts = (words(b.doc), words(b.group), shown(b.keys) if b.keys else "", b.keys)
            if not all(word in " ".join(texts).casefold() for word in wanted):
                continue
            first = words(b.group) if b.group != group else ""
            group = b.group
            rows.append(
                {
                    "name": b.name,
                    "keys": texts[2],
                    "doc": texts[0],
                    "group": first,
                    "part": texts[1],
                }
                | {"own": b.name in own, "fixed": b.name in FIXED}
            )
        self._rows.show(rows)


def words(text: str) -> str:
    """A text of the table in the user's language."""
    return QCoreApplication.translate("Keys", text)
