# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting in tests of the window: by what happens, not by the clock of a busy machine."""

from math import ceil
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

TURN_MS = 10
PATIENCE_MS = 60_000  # for what comes at once on an idle machine
SHOWN = WeakSet()  # all windows of the tests
_wait = QTest.qWait


def turn(ms):
    """Let the window run for so long, with as many turns of its loop as an idle machine makes
    meanwhile (on a busy one the time may be over after the first one), and until all parts of it
    that were asked for are made."""
    turns, most = ceil(ms / TURN_MS), ceil((ms + PATIENCE_MS) / TURN_MS)
    for number in range(most):
        _wait(TURN_MS)
        if number + 1 >= turns and not any(map(_grows, SHOWN)):
            return


def _grows(shown):
    """Parts of a window are still to come."""
    return isValid(shown.window) and shown.app.turns.busy


def end(app):
    """Close what the window shows, now: nothing of it runs beside the next test."""
    app.close()
    app.deleteLater()
    QCoreApplication.sendPostedEvents(app, QEvent.Type.DeferredDelete)


class Patient(QtBot):
    """Waits for what must come as long as a busy machine takes for it, whatever a test says."""

    def wait(self, ms):
        turn(ms)

    def waitUntil(self, callback, *, timeout=0):  # noqa: N802 - Qt's name
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))

    def waitSignal(self, signal, *, timeout=0, raising=True, **how):  # noqa: N802 - Qt's name
        most = max(timeout, PATIENCE_MS) if raising else timeout  # else it need not come
        return super().waitSignal(signal, timeout=most, raising=raising, **how)

    def waitSignals(self, signals, *, timeout=0, **how):  # noqa: N802 - Qt's name
        return super().waitSignals(signals, timeout=max(timeout, PATIENCE_MS), **how)
