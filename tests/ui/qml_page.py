# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of the window by themselves, on a page that a test writes in QML."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

UI = Path(__file__).resolve().parents[2]


@contextmanager
def shown(page: bytes) -> Iterator[QQuickView]:
    """The page in a window of 400 x 300."""
    made = QQuickView()
    made.engine().addImportPath(str(UI))
    component = QQmlComponent(made.engine())
    component.setData(page, QUrl.fromLocalFile(str(UI / "page.qml")))
    root = component.create()
    assert root is not None, component.errorString()
    made.resize(400, 300)
    made.setContent(QUrl(), component, root)
    made.show()
    QTest.qWaitForWindowExposed(made)
    yield made
    made.close()
    made.deleteLater()
