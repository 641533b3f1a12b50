# SPDX-License-Identifier: GPL-3.0-or-later
"""The script libraries in the engine that runs mappings, over a small engine of the tests' own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QJSEngine

HERE = Path(__file__).parent
LIBRARIES = Path(__file__).parents[3] / "resources" / "controllers" / "mixxx"


class Scripts:
    """An engine with some libraries."""

    def __init__(self, *names: str) -> None:
        self.application = QCoreApplication.instance() or QCoreApplication([])
        self.engine = QJSEngine()
        self.engine.installExtensions(QJSEngine.Extension.ConsoleExtension)
        self.load(HERE / "engine.js")
        for name in names:
            self.load(LIBRARIES / name)

    def load(self, path: Path) -> None:
        """Evaluate a file in the global scope."""
        done: Any = self.engine.evaluate(path.read_text(), path.name)
        line = done.property("lineNumber").toInt()
        assert not done.isError(), f"{path.name}:{line}: {done.toString()}"

    def run(self, code: str) -> Any:
        """Evaluate code. Returns: what it gives, as Python has it."""
        done: Any = self.engine.evaluate(code)
        assert not done.isError(), f"{done.toString()} in {code!r}"
        return done.toVariant()

    def does(self, code: str) -> list[str]:
        """What code asks of the engine and sends to the device."""
        self.run("take()")
        self.run(code)
        return [str(call) for call in self.run("take()") or []]


@pytest.fixture
def load() -> Callable[..., Scripts]:
    return Scripts
