# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that records the main output:
`python -m app.session.recording.recorder --block NAME --socket PATH --journal PATH`.

It reads what the engine leaves in the shared block, and waits for nobody but the disk. It may be
killed at any moment: the file it was writing is playable, and the next recorder goes on in another
part with the next frame.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from app import config
from app.config import Recording
from app.jobs import SessionLink
from app.session.library.historian import End
from app.session.recording import files
from app.session.recording.journal import Journal
from app.session.recording.tracks import Tracks, write_sheet
from engine.block import Block
from engine.client import Client

TICK_S = 0.1
SETTLE_S = 0.4  # what a kill may cost, with the tick
SPACE_S = 1.0  # between two looks at the disk
TRACKS_S = 0.25
TAKE = 8192  # frames at a time
RESERVE = 64 << 20  # bytes that stay free: a full disk harms more than a recording
EARLY_S = (15 * 60.0, 3 * 60.0)  # of room left, when it is told
LEFT_S = 10.0  # without a supervisor and without sound: nobody records any more

Send = Callable[[dict[str, Any]], None]


def free_bytes(folder: Path) -> int:
    """Of the disk that the folder is on, for this user."""
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize


class Recorder:
    """Brings the main output into files.

    Args:
        client: to read the block.
        settings: of the files.
        journal: where the recording stands, kept at `path` for the next recorder.
        send: to the supervisor.
        space: free bytes of a folder.
        most: bytes of sound in one WAV file.
    """

    def __init__(
        self,
        client: Client,
        settings: Recording,
        journal: Journal,
        path: Path,
        send: Send,
        space: Callable[[Path], int] = free_bytes,
        most: int = files.WAV_MOST,
    ) -> None:
        self._client, self._block = client, client.block
        self._settings, self._journal, self._path = settings, journal, path
        self._send, self._space = send, space
        self._rate = self._block.rate
        self._folder = Path(settings.folder)
        self._tracks = Tracks(client, self._rate)
        self._cost = files.bytes_a_second(
            settings.format, self._rate, settings.bits, settings.bitrate
        )
        self._most = int(most / self._cost * self._rate) if settings.format == "wav" else 1 << 62
        self._file: files.SoundFile | None = None
        self._sound = self._folder  # the file, once there is one
        self._next = self._resumed() if journal.part else journal.start
        self._settled = self._looked = self._listed = 0.0
        self._free_s, self._told, self._lost = -1.0, -1, 0
        self._warned = len(EARLY_S)
        self.error = ""

    @property
    def end(self) -> int:
        """Engine frame behind the newest one that was taken."""
        return self._next

    def tick(self, now: float) -> None:
        """To be called several times a second; `error` tells when it cannot go on."""
        try:
            if self._file is None:
                self._folder.mkdir(parents=True, exist_ok=True)
                self._watch_space()
                self._begin()
            self._take()
            if now - self._looked > SPACE_S:
                self._looked = now
                self._watch_space()
            if now - self._settled > SETTLE_S:
                self._settled = now
                self._settle()
            if now - self._listed > TRACKS_S:
                self._listed = now
                if self._tracks.look():
                    self._list()
        except OSError as error:
            self.error = f"the recording has ended: {self._sound}: {error.strerror or error}"
        self._report()

    def close(self) -> None:
        """Take what is still there and end the file; nothing is wanted any more."""
        if self._file is not None:
            try:
                if not self.error:
                    self._take()
                self._list()
                self._file.close()
            except OSError as error:
                self.error = self.error or f"{self._sound}: {error.strerror or error}"
        self._path.unlink(missing_ok=True)
        self._report("off")

    def _resumed(self) -> int:
        """Go on behind what a killed recorder has left. Return: the frame."""
        journal = self._journal
        if journal.form == "wav":
            try:
                journal.frames = files.repair_wav(Path(journal.file))
            except OSError:
                return journal.first + journal.frames  # it was taken away
        return journal.first + journal.frames

    def _begin(self) -> None:
        """Start the next file: it never takes the place of another."""
        settings, journal = self._settings, self._journal
        journal.stem = journal.stem or self._stem()
        journal.part += 1
        name = (
            journal.stem if journal.part == 1 else f"{journal.stem}_part {journal.part}"
        )  # sorts behind
        for count in range(1, 1000):
            stem = name if count == 1 else f"{name} ({count})"
            self._sound = self._folder / (stem + files.SUFFIXES[settings.format])
            if (self._folder / f"{stem}.cue").exists():
                continue
            try:
                self._file = files.create(
                    self._sound, settings.format, self._rate, settings.bits, settings.bitrate
                )
                break
            except FileExistsError:
                continue
        journal.file, journal.first, journal.frames = str(self._sound), self._next, 0
        journal.form = settings.format
        journal.write(self._path)
        self._list()

    def _stem(self) -> str:
        now = datetime.now().astimezone()
        return now.strftime(self._settings.name).replace("/", "-").strip() or "recording"

    def _take(self) -> None:
        """Bring over what the engine has played since."""
        while True:
            first = self._journal.first
            room = first + self._most - self._next
            if room <= 0:
                self._split()
                continue
            tapped = self._block.tap(self._next, min(TAKE, room))
            if not len(tapped.sound):
                return
            assert self._file is not None
            self._file.write(tapped.sound)
            self._next += len(tapped.sound)
            self._tell_lost(tapped.lost)

    def _split(self) -> None:
        assert self._file is not None
        self._list()
        self._file.close()
        self._begin()

    def _settle(self) -> None:
        assert self._file is not None
        self._journal.frames = self._file.settle()
        self._journal.write(self._path)

    def _list(self) -> None:
        first = self._journal.first
        write_sheet(self._sound, self._tracks.of(first), first, self._rate)

    def _watch_space(self) -> None:
        free = self._space(self._folder) - RESERVE
        self._free_s = max(free / self._cost, 0.0)
        if free <= 0:
            self.error = f"the recording has ended: the disk of {self._folder} is full"
            return
        level = sum(self._free_s >= limit for limit in EARLY_S)
        if level < self._warned:
            minutes = max(round(self._free_s / 60), 1)
            self._say(f"The disk has room for {minutes} more minutes of recording.")
        self._warned = level

    def _tell_lost(self, frames: int) -> None:
        if frames and not self._lost:
            self._say("The disk is too slow: the recording has a gap, filled with silence.")
        self._lost += frames

    def _say(self, text: str) -> None:
        self._send({"command": "say", "text": text})

    def _report(self, state: str = "on") -> None:
        """Tell each second how far it is."""
        seconds = (self._next - self._journal.start) / self._rate
        if state == "on" and int(seconds) == self._told:
            return
        self._told = int(seconds)
        self._send(
            {
                "command": "recording",
                "state": state,
                "seconds": round(seconds, 2),
                "file": str(self._sound),
                "free_s": round(self._free_s, 1),
                "lost_s": round(self._lost / self._rate, 3),
                "error": self.error,
            }
        )


def settings_now(send: Send) -> Recording:
    """As they are in the files now; as they are made when those are wrong."""
    try:
        return config.load().recording
    except config.ConfigError as error:
        send({"command": "say", "text": f"{error}; recording as WAV"})
        return config.load(text="").recording


def run(block: Block, link: SessionLink, path: Path, end: End) -> None:
    """Record until the end."""
    journal = Journal.read(path) or Journal(start=block.tap_end)
    with Client(block=block, label="recorder") as client:
        recorder = Recorder(client, settings_now(link.send), journal, path, link.send)
        heard, when = -1, time.monotonic()
        while not end.come and not recorder.error:
            now = time.monotonic()
            if link.connected or recorder.end != heard:
                heard, when = recorder.end, now
            elif now - when > LEFT_S:
                break
            recorder.tick(now)
            link.poll()
            time.sleep(TICK_S)
        recorder.close()
    link.poll()


def main(words: list[str]) -> int:
    """The process."""
    parser = argparse.ArgumentParser(prog="recorder", description=__doc__)
    for name in ("block", "socket", "journal"):
        parser.add_argument(f"--{name}", required=True)
    given = parser.parse_args(words)
    end = End()
    with Block.open(given.block) as block:
        run(block, SessionLink(given.socket), Path(given.journal), end)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
