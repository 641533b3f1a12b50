# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of controllers share."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.controllers.mixxx.script import runtime


@pytest.fixture(autouse=True, scope="session")
def one_application(qapp: QApplication) -> QApplication:
    """Scripts need an application; the window's tests, in the same process, this very one."""
    return qapp


@pytest.fixture(autouse=True)
def no_watchdog_stays(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test need not stop its mapping; the thread that watches the scripts ends with the test."""
    made: list[runtime.Watchdog] = []

    class Noted(runtime.Watchdog):
        def __init__(self, *words: Any) -> None:
            super().__init__(*words)
            made.append(self)

    monkeypatch.setattr(runtime, "Watchdog", Noted)
    yield
    for watchdog in made:
        watchdog.close()
