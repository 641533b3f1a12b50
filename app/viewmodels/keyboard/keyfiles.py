# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves the keys to a file and takes them from one, on a thread: the window waits for no disk."""

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from app.files import write_whole
from app.viewmodels.keyboard.exchange import SUFFIX, KeyFileError, path_of, read, written
from app.viewmodels.keyboard.table import Binding, bindings

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KeyFiles(QObject):
    """Files of keys.

    Args:
        now: all actions with the keys that hold.
        take: is given what a file says: action to keys, and the file's name.
    """

    changed = Signal()
    _done = Signal(str, object, str)  # from the thread: file, keys or None, fault

    def __init__(
        self,
        now: Callable[[], Sequence[Binding]],
        take: Callable[[Mapping[str, str], str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now, self._take = now, take
        self._told, self._failed, self._taken = "", False, False
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @Property(str, notify=changed)
    def told(self) -> str:
        """What came of the last file; empty at first."""
        return self._told

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        return self._failed

    @Property(bool, notify=changed)
    def taken(self) -> bool:
        """The last file has given its keys."""
        return self._taken

    @Slot(str)
    def save(self, url: str) -> None:
        """Write all keys that hold now."""
        path, text = path_of(url), written(self._now())
        path = path if path.suffix else path.with_suffix(SUFFIX)
        self._start(path, lambda: write_whole(path, text))

    @Slot(str)
    def load(self, url: str) -> None:
        """Take the keys of a file, all or none."""
        path = path_of(url)
        self._start(path, lambda: read(path, bindings()))

    @Slot()
    def forget(self) -> None:
        """What was told is seen."""
        self._told, self._failed, self._taken = "", False, False
        self.changed.emit()

    def _start(self, path: Path, task: Callable[[], Mapping[str, str] | None]) -> None:
        def run() -> None:
            found, fault = None, ""
            try:
                found = task()
            except KeyFileError as error:
                fault = str(error)
            except (OSError, ValueError) as error:
                fault = getattr(error, "strerror", None) or str(error)
            self._done.emit(path.name, found, fault)

        threading.Thread(target=run, name="keys", daemon=True).start()

    def _tell(self, name: str, found: Mapping[str, str] | None, fault: str) -> None:
        self._failed, self._taken = bool(fault), found is not None
        if fault:
            self._told = f"{name}: {fault}"
        elif found is None:
            self._told = self.tr("The keys are saved in {}.").format(name)
        else:
            self._take(found, name)
            self._told = self.tr("The keys are those of {} now.").format(name)
        self.changed.emit()
