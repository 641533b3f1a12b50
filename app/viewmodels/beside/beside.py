# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the window stands beside the decks: base of `app.viewmodels.app.App`."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from app.viewmodels.beside.preview import Preview
from app.viewmodels.beside.sampler import Sampler
from app.viewmodels.board import Board
from app.viewmodels.mixer import Mixer
from app.viewmodels.ports import Session
from app.viewmodels.work import Work

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Beside(QObject):
    """Preview, sampler, mixer and background work, as properties of the window's one object."""

    _preview: Preview
    _sampler: Sampler
    _mixer: Mixer
    _work: Work

    def _set_beside(self, board: Board, session: Session) -> None:
        self._preview = Preview(board, session, self)
        self._sampler = Sampler(board, session, self)

    def _take_beside(self, event: Mapping[str, Any]) -> None:
        """An event of the supervisor."""
        self._preview.take(event)
        self._sampler.take(event)

    @Property(Preview, constant=True)
    def preview(self) -> Preview:
        return self._preview

    @Property(Sampler, constant=True)
    def sampler(self) -> Sampler:
        return self._sampler

    @Property(Mixer, constant=True)
    def mixer(self) -> Mixer:
        return self._mixer

    @Property(Work, constant=True)
    def work(self) -> Work:
        return self._work
