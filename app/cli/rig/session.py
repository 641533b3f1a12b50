# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole program in processes of its own: supervisor, engine, decoders, maybe a window."""

import math
import os
import subprocess
import sys
import tempfile
import time
import wave
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from app.cli import UsageError
from app.config import NAME, instance
from app.jobs import SessionError, ask
from app.processes import environment
from engine.client import Client
from engine.errors import EngineError

if TYPE_CHECKING:
    from app.cli.rig.reference import Reference

WAIT_S = 30.0
START_S = 60.0  # on a machine that has much else to do


class Session:
    """`djuniverse` under an instance name of its own, with folders of its own.

    Args:
        words: of its command line, as ("--device", "null").
        window: whether it has one (drawn without a screen).
        home: folder of its music, library and settings, which stays; else it has an empty one.
    """

    def __init__(self, *words: str, window: bool = False, home: Path | None = None) -> None:
        self.folder = home or Path(tempfile.mkdtemp(prefix="dj-drill-"))
        self._stays = home is not None
        name = f"dj-drill-{os.getpid()}"
        os.environ["DJ_UNIVERSE_INSTANCE"] = name
        quiet = self.folder / NAME / "config.toml"  # analysis beside it would be measured too
        quiet.parent.mkdir(parents=True, exist_ok=True)
        quiet.write_text("[analysis]\nbackground = false\n")
        self.environ = homed(self.folder) | {"QT_QPA_PLATFORM": "offscreen"}
        self.instance = instance(os.environ)
        shown = () if window else ("--headless",)
        self.log = self.folder / "log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-P", "-m", "app", "--no-demo", *shown, *words],
                env=self.environ,
                stderr=log,
            )
        try:
            self.wait(self._is_up, "the session to start", START_S)
            self.client = Client(self.instance.block, "drill")
        except BaseException:
            self._end()
            raise
        self.reference: Reference | None = None

    def ask(self, command: str, **values: Any) -> dict[str, Any]:
        """Ask the supervisor."""
        return ask(self.instance.socket, {"command": command, **values})

    def status(self) -> dict[str, Any]:
        """The supervisor's account of its children."""
        return self.ask("status")

    def wait(self, done: Callable[[], bool], what: str, most_s: float = WAIT_S) -> None:
        """Wait until `done`. Raises UsageError after too long."""
        end = time.monotonic() + most_s
        while not done():
            if self.process.poll() is not None:
                raise UsageError(f"the session ended: {self._last_words()}")
            if time.monotonic() > end:
                raise UsageError(f"waited too long for {what} ({self._last_words()})")
            time.sleep(0.005)

    def wait_for_device(self, state: int) -> None:
        """Wait until the sound device is 0 null, 1 open, 2 lost."""
        self.wait(lambda: self.client.device()[1] == state, f"device state {state}")

    def load(self, deck: int, file: Path) -> None:
        """Load a file onto deck 0..3 and wait until it is there."""
        before = self.client.state().deck[deck].load_id
        self.ask("load", deck=deck, file=str(file))
        self.wait(
            lambda: self.client.state().deck[deck].load_id not in (0, before), f"{file} to load"
        )

    def play(self, deck: int = 0) -> None:
        """Start deck 0..3."""
        self.client.set(f"deck{deck + 1}.play", 1)
        self.wait(lambda: bool(self.client.state().deck[deck].playing), "the deck to play")

    def close(self) -> None:
        """End it as a user would, and remove its folder."""
        self.client.close()
        self._end()

    def _end(self) -> None:
        import shutil

        self.process.terminate()
        try:
            self.process.wait(WAIT_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if not self._stays:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _last_words(self) -> str:
        lines = self.log.read_text().strip().splitlines()
        return lines[-1] if lines else "it said nothing"

    def _is_up(self) -> bool:
        try:
            answer = self.status()
            with Client(self.instance.block, "drill") as client:
                return bool(answer["engine"] and client.state().blocks)
        except (SessionError, EngineError):
            return False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def homed(folder: Path) -> dict[str, str]:
    """The environment of a program that has this folder for all it keeps."""
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"), str(folder))
    return environment() | places


def make_music(path: Path, seconds: int, rate: int = 48_000) -> Path:
    """Write a stereo WAV: a quiet chord of a second, over and over."""
    tones = (220.0, 277.0, 330.0)
    samples = array("h")
    for i in range(rate):
        value = sum(math.sin(2 * math.pi * f * i / rate) for f in tones)
        samples.extend((int(3000 * value), int(2500 * value)))
    with wave.open(str(path), "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(rate)
        for _ in range(seconds):
            out.writeframesraw(samples.tobytes())
    return path
