# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports another program's library in a process of its own, that can be stopped."""

import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


class Bringing:
    """One import, as `djuniverse import KIND PATH` does it. Nothing here waits.

    Args:
        kind: as `app.library.interchange.base.KINDS` names it.
        command: what is run instead (tests).
    """

    def __init__(self, kind: str, path: str, command: list[str] | None = None) -> None:
        usual = [sys.executable, "-m", "app", "import", kind, path, "--json"]
        self._command = command or usual
        self._process: subprocess.Popen[str] | None = None
        self._answer: tuple[bool, str] | None = None
        self._stopped = False
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="import", daemon=True)
        self._thread.start()

    def poll(self) -> tuple[bool, str] | None:
        """Whether it was done, and what it told; None: it goes on."""
        return self._answer

    def stop(self) -> None:
        """End it: the step that is under way is undone."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.terminate()

    def _run(self) -> None:
        with self._lock:
            if self._stopped:
                self._answer = (False, "")
                return
            self._process = subprocess.Popen(
                self._command,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                cwd=ROOT,
            )
        out, faults = self._process.communicate()
        if self._process.returncode == 0:
            self._answer = (True, out.strip())
        else:
            last = faults.strip().splitlines()[-1:] or [""]
            self._answer = (False, "The import was stopped." if self._stopped else last[0])
