# SPDX-License-Identifier: GPL-3.0-or-later
"""A JACK server without a sound card, under a name of its own."""

import os
import shutil
import subprocess
import time
from typing import Self

from app.cli import UsageError
from engine.devices import probe

START_S = 30.0


class JackServer:
    """`jackd -d dummy`; sets JACK_DEFAULT_SERVER for this process and its children.

    Raises:
        UsageError: jackd is not installed or does not start.
    """

    def __init__(self, frames: int = 64, rate: int = 48_000, outputs: int = 2) -> None:
        if shutil.which("jackd") is None:
            raise UsageError("this needs jackd (Debian and Ubuntu: apt-get install jackd2)")
        self.frames = frames
        self.rate = rate
        self.outputs = outputs
        self.name = f"dj-drill-{os.getpid()}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, with real-time priority where that is granted, and wait until it answers."""
        os.environ["JACK_DEFAULT_SERVER"] = self.name
        os.environ["JACK_NO_AUDIO_RESERVATION"] = "1"
        for realtime in (["-R", "-P", "70"], ["-r"]):
            driver = ["-d", "dummy", "-r", str(self.rate), "-p", str(self.frames)]
            driver += ["-P", str(self.outputs)]
            self._process = subprocess.Popen(
                ["jackd", "-n", self.name, *realtime, *driver],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            end = time.monotonic() + START_S
            while self._process.poll() is None and time.monotonic() < end:
                if probe("jack", START_S):
                    return
            self.kill()
        raise UsageError("jackd does not start")

    def kill(self) -> None:
        """End it at once (SIGKILL)."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def stop(self) -> None:
        """End it properly, so that it removes its files."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self.kill()
            self._process = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
