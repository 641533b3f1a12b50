# SPDX-License-Identifier: GPL-3.0-or-later
"""All that lies over the stage: settings, help, first steps."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.edits import Edits
from app.viewmodels.option import Settings
from app.viewmodels.ports import Session
from app.viewmodels.settings.filed import Filed
from app.viewmodels.settings.folders import Folders
from app.viewmodels.settings.pages import SettingPages
from app.viewmodels.settings.topics import Topics

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Book(QObject):
    """The pages.

    Args:
        ask: what the window itself does; "restart" brings it back with what was changed.
        session: told when config.toml is another.
    """

    def __init__(
        self,
        settings: Settings,
        edits: Edits,
        ask: Callable[[str], None],
        session: Session,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._filed = Filed(parent=self)
        self._session = session
        self._filed.written.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._pages = SettingPages(settings, self._filed, partial(ask, "restart"), self)
        self._folders, self._help = Folders(edits, self), Topics(self)

    @Property(SettingPages, constant=True)
    def pages(self) -> SettingPages:
        return self._pages

    @Property(Folders, constant=True)
    def folders(self) -> Folders:
        return self._folders

    @Property(Topics, constant=True)
    def help(self) -> Topics:
        return self._help

    def know(self, state: str, inputs: Sequence[str], outputs: Sequence[str]) -> None:
        """What is connected on the network, and MIDI devices to choose from."""
        self._pages.know(state, inputs, outputs)

    def close(self) -> None:
        """Write what is not written, and tell of it."""
        self._filed.close()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    @Slot()
    def _tell(self) -> None:
        self._session.send({"command": "configured"})
