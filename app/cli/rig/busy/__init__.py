# SPDX-License-Identifier: GPL-3.0-or-later
"""Busy Python threads inside the processes that are measured, see sitecustomize.py."""

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

FOLDER = Path(__file__).parent


class Hogs:
    """One thread in each process that is started from now on; idle until it is told."""

    def __init__(self, flag: Path) -> None:
        self._flag = flag

    def work(self) -> None:
        """Begin."""
        self._flag.touch()

    def rest(self) -> None:
        """Stop for a while."""
        self._flag.unlink(missing_ok=True)


@contextmanager
def hogs(spared: Sequence[str] = ()) -> Iterator[Hogs]:
    """Processes started within have them. spared: words in the command lines of those without."""
    kept = {name: os.environ.get(name) for name in ("PYTHONPATH", "DJ_BUSY", "DJ_BUSY_NOT")}
    with tempfile.TemporaryDirectory(prefix="dj-busy-") as folder:
        flag = Path(folder) / "work"
        path = [str(FOLDER), *filter(None, [kept["PYTHONPATH"]])]
        os.environ["PYTHONPATH"] = os.pathsep.join(path)
        os.environ["DJ_BUSY"], os.environ["DJ_BUSY_NOT"] = str(flag), " ".join(spared)
        try:
            yield Hogs(flag)
        finally:
            flag.unlink(missing_ok=True)
            for name, value in kept.items():
                os.environ.pop(name, None)
                if value is not None:
                    os.environ[name] = value
