# SPDX-License-Identifier: GPL-3.0-or-later
"""What begins with the first picture begins once, however many came before it was heard of."""

from types import SimpleNamespace
from unittest.mock import Mock

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app import window


class Screen(QObject):
    frameSwapped = Signal()  # noqa: N815 - Qt's name


def test_two_pictures_before_the_first_is_heard_of_start_one_library(qapp, monkeypatch):
    followed = Mock()
    for name in ("follow_library", "Surroundings", "Sleeves"):
        monkeypatch.setattr(window, name, followed if name == "follow_library" else Mock())
    screen, app, session = Screen(), Mock(), Mock()
    window.tell_when_drawn(SimpleNamespace(window=screen, app=app), session, Mock())
    screen.frameSwapped.emit()
    screen.frameSwapped.emit()
    for _ in range(3):
        QCoreApplication.processEvents()
    screen.frameSwapped.emit()
    QCoreApplication.processEvents()
    session.send.assert_called_once_with({"command": "drawn"})
    followed.assert_called_once()
    app.start.assert_called_once()
    screen.deleteLater()
