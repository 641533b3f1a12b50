# SPDX-License-Identifier: GPL-3.0-or-later
"""How the process of the controllers lives: promptly, begun anew, not without an engine."""

import os
import sys
import time

from engine.client import Client

LEFT_S = 5.0  # without a supervisor and without a block of the engine: nobody needs us
PRIORITY = 5  # of SCHED_RR: below all sound, above the windows


class Music:
    """Whether the engine lives."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._beat, self._since = -1, time.monotonic()

    @property
    def silent_s(self) -> float:
        """Since its last block."""
        beat, now = self._client.block.heartbeat, time.monotonic()
        if beat != self._beat:
            self._beat, self._since = beat, now
        return now - self._since


def become_prompt() -> bool:
    """Real-time priority, where it is granted. Return: it is."""
    try:
        os.sched_setscheduler(0, os.SCHED_RR | os.SCHED_RESET_ON_FORK, os.sched_param(PRIORITY))
    except OSError:
        return False
    return True


def begin_again() -> None:
    """This process from its start, under its own number: whoever watches it sees nothing. JACK's
    threads, which may wait for a dead server, end."""
    words = ["-m", "app.controllers.process", *sys.argv[1:]]
    os.execv(sys.executable, [sys.executable, "-P", *words])  # noqa: S606
