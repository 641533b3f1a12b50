# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole session of real processes for tests, on the null device, under a name of its own."""

import itertools
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli.rig.log import drift, entries
from app.config import NAME, Instance, instance
from app.jobs import ask
from engine.client import Client

ROOT = Path(__file__).resolve().parent.parent.parent
WAIT_S = 60.0  # on a machine that has much else to do
_count = itertools.count()


def wait(done: Callable[[], Any], what: str, seconds: float = WAIT_S) -> None:
    """Wait until `done`, or fail."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, f"waited too long for {what}"
        time.sleep(0.01)


class RunningSession:
    """`djuniverse --headless --device null`; `start` starts further supervisors of it."""

    def __init__(self, folder: Path, *, analysis: bool = False) -> None:
        self.folder = folder
        settings = folder / "config" / NAME / "config.toml"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(
            f"[analysis]\nbackground = {str(analysis).lower()}\n"
            f'[recording]\nfolder = "{folder / "recordings"}"\n'
        )
        self.name = f"dj-test-{os.getpid()}-{next(_count)}"
        self.environ = os.environ | {"DJ_UNIVERSE_INSTANCE": self.name, "PYTHONPATH": str(ROOT)}
        self.environ |= {"XDG_CONFIG_HOME": str(folder / "config")}
        self.instance: Instance = instance(self.environ)
        self.process = self.start()
        try:
            wait(self._is_up, "the session")
            self.client = Client(self.instance.block, "test")
        except BaseException:
            self.process.terminate()
            self.process.wait(WAIT_S)
            raise

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-P", "-m", "app", "--headless", "--device", "null", *words]

    def start(self, *words: str) -> "subprocess.Popen[bytes]":
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(self.command(*words), env=self.environ, stderr=log)

    def ask(self, command: str, **values: Any) -> dict[str, Any]:
        return ask(self.instance.socket, {"command": command, **values})

    def log(self) -> str:
        return (self.folder / "log").read_text()

    def load(self, deck: int, file: Path) -> None:
        before = self.client.state().deck[deck].load_id
        self.ask("load", deck=deck, file=str(file))
        wait(lambda: self.client.state().deck[deck].load_id not in (0, before), f"{file}")

    def play(self, deck: int = 0) -> None:
        self.client.set(f"deck{deck + 1}.play", 1)
        wait(lambda: self.client.state().deck[deck].playing, "the deck to play")

    def sounds_on(self) -> None:
        """The deck moves on from where it is."""
        at = self.client.state().deck[0].position
        wait(lambda: self.client.state().deck[0].position > at, "the music to go on")

    def kill_engine(self) -> None:
        """kill -9 it, and wait until another one plays: what is told until then is the dead one's
        last word."""
        old, owner = self.ask("status")["engine"], self.client.state().owner
        os.kill(old, signal.SIGKILL)
        wait(lambda: self.ask("status")["engine"] not in (0, old), "another engine")
        wait(lambda: self.client.state().owner != owner, "its sound")

    def drift(self, since: int) -> float:
        """Frames that deck 1 is off from where the clock says, over a change of the engine since
        this entry of the log. Time that the device itself loses on a busy machine is none."""
        log = entries(self.client.block.log(since))
        assert len({entry.owner for entry in log}) > 1
        return drift(log, self.client.block.rate)

    def files(self) -> list[Path]:
        """What it has in shared memory."""
        return sorted(Path("/dev/shm").glob(f"{self.name}*"))

    def close(self) -> None:
        self.client.close()
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(WAIT_S)

    def has_ended(self) -> bool:
        """Nobody is left who could make it come up."""
        return self.process.poll() is not None

    def _is_up(self) -> bool:
        assert not self.has_ended(), self.log()
        try:
            with Client(self.instance.block, "test") as client:
                return bool(client.state().blocks and self.ask("status")["engine"])
        except Exception:  # noqa: BLE001 - whatever is not there yet
            return False
