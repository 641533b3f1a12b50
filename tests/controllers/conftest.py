# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of controllers share."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True, scope="session")
def one_application(qapp: QApplication) -> QApplication:
    """Scripts need an application; the window's tests, in the same process, this very one."""
    return qapp
