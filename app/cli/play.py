# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse play FILE...`: play files one after the other, without a window."""

import argparse
import signal
import sys
import time
from pathlib import Path

from app.cli import UsageError, add_device
from app.cli.session import absolute, configured
from app.supervisor import AlreadyRunningError, Supervisor

LINE_S = 0.25
START_S = 30.0  # for a file to give its first sound


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="music, played in this order")
    add_device(parser)


def run(arguments: argparse.Namespace) -> int:
    """Play through; 1 when a file could not be played."""
    files = absolute(arguments.files)
    try:
        supervisor = Supervisor(configured(arguments), window=False)
    except AlreadyRunningError as error:
        raise UsageError("DJ Universe runs already: load the files there, or end it") from error
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    player = Player(supervisor, files)
    try:
        player.run()
    finally:
        sys.stdout.write("\n")
        supervisor.close()
    return 1 if player.failed else 0


class Player:
    """Plays files on decks 1 and 2 in turn; the next is loaded while one plays."""

    def __init__(self, supervisor: Supervisor, files: list[str]) -> None:
        self._supervisor = supervisor
        self._client = supervisor.client
        self._files = files
        self._told = 0.0
        self.failed = False

    def run(self) -> None:
        """Play all."""
        self._load(0)
        for i in range(len(self._files)):
            if not self._wait_for(i):
                self.failed = True  # the supervisor has told why
                self._load(i + 1)
                continue
            self._client.set(f"deck{i % 2 + 1}.play", 1)
            self._load(i + 1)
            self._play(i)

    def _load(self, i: int) -> None:
        if i < len(self._files):
            self._supervisor.decoders.load(i % 2, self._files[i])

    def _wait_for(self, i: int) -> bool:
        end = time.monotonic() + START_S
        deck = i % 2
        while time.monotonic() < end:
            self._supervisor.turn()
            offered = self._client.offered(deck)
            if offered is not None and offered.path == self._files[i]:
                if self._client.state().deck[deck].load_id == offered.id:
                    return True
            elif not self._supervisor.decoders.workers:
                return False  # it failed, and said why
        return False

    def _play(self, i: int) -> None:
        deck, started = i % 2, False
        while not self._supervisor.ending:
            self._supervisor.turn()
            state = self._client.state().deck[deck]
            if state.playing:
                started = True
            elif started or self._client.get(f"deck{deck + 1}.ended"):
                return
            self._tell(i, state.position, state.total, state.track_rate)

    def _tell(self, i: int, position: float, total: int, rate: int) -> None:
        now = time.monotonic()
        if not rate or now - self._told < LINE_S:
            return
        self._told = now
        at, left = position / rate, max(0.0, (total - position) / rate)
        name = Path(self._files[i]).name
        line = f"{i + 1}/{len(self._files)} {name[:50]}  {_clock(at)}  -{_clock(left)}"
        sys.stdout.write(f"\r{line:<78}" if sys.stdout.isatty() else f"{line}\n")
        sys.stdout.flush()


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
