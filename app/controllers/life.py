# SPDX-License-Identifier: GPL-3.0-or-later
"""How the process of the controllers lives: promptly from its first moment on, begun anew, not
without an engine: `python -m app.controllers.life`, with the words of `app.controllers.process`.
"""

import os
import sys
from pathlib import Path

LEFT_S = 0.2  # between two looks for an engine, when there is no supervisor
PRIORITY = 5  # of SCHED_RR: below all sound, above the windows


def is_left(runtime: Path) -> bool:
    """No engine of this instance lives: each locks a file as long as it does."""
    from app.session.child import is_locked  # hardly ever asked for

    return not any(is_locked(path) for path in (runtime / "children").glob("engine-*"))


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
    words = ["-m", "app.controllers.life", *sys.argv[1:]]
    os.execv(sys.executable, [sys.executable, "-P", *words])  # noqa: S606


if __name__ == "__main__":
    become_prompt()  # before all that is to be imported: a DJ waits for lights
    from app.controllers.process import main

    sys.exit(main())
