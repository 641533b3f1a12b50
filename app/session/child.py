# SPDX-License-Identifier: GPL-3.0-or-later
"""A process of ours: started or adopted, watched, ended.

Each child inherits a locked file `<runtime>/children/<role>-<n>`. The lock is the child's for as
long as it lives, whatever becomes of its parent: that is how the next supervisor finds it.
"""

import contextlib
import fcntl
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from app.config import Instance
from app.processes import environment

NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC


class Child:
    """A process by its pid; `pidfd` becomes readable when it has ended."""

    def __init__(
        self, role: str, pid: int, file: Path, process: subprocess.Popen[bytes] | None
    ) -> None:
        self.role = role
        self.pid = pid
        self.file = file
        self.process = process
        self.pidfd = os.pidfd_open(pid)
        self.started = time.monotonic()

    @property
    def stdout(self) -> int:
        """Pre: started with pipes."""
        assert self.process is not None
        assert self.process.stdout is not None
        return self.process.stdout.fileno()

    @property
    def alive(self) -> bool:
        """False once it has ended."""
        if self.process is not None:
            return self.process.poll() is None
        try:
            signal.pidfd_send_signal(self.pidfd, 0)
        except ProcessLookupError:
            return False
        return True

    @property
    def code(self) -> int | None:
        """Exit code, negative for a signal; None while it lives or when it was adopted."""
        return None if self.process is None else self.process.poll()

    def send(self, number: signal.Signals) -> None:
        """Send a signal; nothing happens when it has ended."""
        try:
            signal.pidfd_send_signal(self.pidfd, number)
        except ProcessLookupError:
            return

    def end(self, patience_s: float) -> None:
        """Ask it to end, and kill it when it does not within so many seconds."""
        self.send(signal.SIGTERM)
        end = time.monotonic() + patience_s
        while self.alive and time.monotonic() < end:
            time.sleep(0.005)
        if self.alive:
            self.send(signal.SIGKILL)
            while self.alive:
                time.sleep(0.002)

    def close(self) -> None:
        """Let go of what is left of it. Pre: it has ended."""
        os.close(self.pidfd)
        self.file.unlink(missing_ok=True)
        if self.process is not None:
            for pipe in (self.process.stdin, self.process.stdout):
                if pipe is not None:
                    pipe.close()


class Nursery:
    """Starts children and finds those of a former supervisor.

    Args:
        folder: of the locked files.
        environ: the environment of the children.
    """

    def __init__(self, folder: Path, environ: dict[str, str]) -> None:
        self._folder = folder
        self._environ = environment(environ)
        self._count = 0
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def start(self, role: str, module: str, *words: str, pipes: bool = False) -> Child:
        """Start `python -m module words...`; with `pipes` its input and output are ours."""
        file, fd = self._new_file(role)
        fcntl.flock(fd, fcntl.LOCK_EX)
        pipe = subprocess.PIPE if pipes else subprocess.DEVNULL
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", module, *words],
            stdin=pipe,
            stdout=pipe,
            bufsize=0,
            pass_fds=(fd,),
            env=self._environ,
            process_group=0,  # Ctrl-C is for the supervisor alone
        )
        os.write(fd, str(process.pid).encode())
        os.close(fd)
        return Child(role, process.pid, file, process)

    def lives(self, role: str) -> bool:
        """Whether there is a child of that role, whoever started it."""
        return any(is_locked(file) for file in self._folder.glob(f"{role}-*"))

    def adopt(self, role: str) -> list[Child]:
        """Take over the living children of that role; files of dead ones go."""
        found = []
        for file in sorted(self._folder.glob(f"{role}-*")):
            if not is_locked(file):
                file.unlink(missing_ok=True)
                continue
            try:
                found.append(Child(role, int(file.read_text()), file, None))
            except (ValueError, ProcessLookupError):
                continue  # it ends at this moment
        return found

    def _new_file(self, role: str) -> tuple[Path, int]:
        """A file that nobody else has, and its descriptor: two programs may start at once."""
        while True:
            self._count += 1
            file = self._folder / f"{role}-{self._count}"
            with contextlib.suppress(FileExistsError):
                return file, os.open(file, NEW, 0o600)


def is_locked(file: Path) -> bool:
    """Whether a living process holds the lock of this file."""
    try:
        with file.open("rb") as opened:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except FileNotFoundError:
        return False
    return False


def session_nursery(instance: Instance) -> Nursery:
    """Of the processes of a session."""
    environ = os.environ | {"DJ_UNIVERSE_INSTANCE": instance.name}
    return Nursery(instance.runtime / "children", environ)


def start_window(nursery: Nursery, instance: Instance) -> Child:
    """Start the window of a session."""
    words = ("--block", instance.block, "--socket", str(instance.socket))
    return nursery.start("window", "app.window", *words)
