# SPDX-License-Identifier: GPL-3.0-or-later
"""An engine without a device and the clock of a trial, in which waiting takes no time."""

import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

from app.controllers.world import LiveWorld
from engine.client import Client
from engine.load import Cue, CueType, Load
from engine.render import Offline
from engine.tracks import TrackWriter

MS = 1_000_000
RATE = 48_000
TRACK_S = 20
BPM = 120.0
DECKS_WITH_TRACK = (0, 1)
SHOWN = {"decks": 4, "samplers": True}


class TrialWorld(LiveWorld):
    """The `World` whose clock is set forward instead of waiting. lines: what people were told."""

    def __init__(self, client: Client) -> None:
        super().__init__(client, self._hear)
        self.lines: list[str] = []
        self._ahead_ns = 0
        self.learn_settings(SHOWN)

    def _hear(self, request: dict[str, Any]) -> None:
        if request.get("command") == "say":
            self.lines.append(str(request["text"]))

    def skip(self, ns: int) -> None:
        """So much time has gone by."""
        self._ahead_ns += ns
        self.turn()

    @property
    def now_ns(self) -> int:
        return time.monotonic_ns() + self._ahead_ns


class Stage:
    """An engine that renders whenever time goes by. Two decks may have a track, two have none."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._folder = Path(self._stack.enter_context(TemporaryDirectory()))
        self._offline = self._stack.enter_context(Offline(RATE, 512))
        self.block = self._offline.block
        self.world = TrialWorld(self._offline.client)
        self._stack.callback(self.world.close)
        self.play(20)

    def load(self) -> None:
        """Tracks on the first two decks."""
        quiet = memoryview(bytes(8 * RATE)).cast("f", (RATE, 2))
        for deck in DECKS_WITH_TRACK:
            segment = str(self._folder / f"track{deck}")
            frames = TRACK_S * RATE
            with TrackWriter.create(segment, RATE, frames + 64, frames) as writer:
                for _ in range(TRACK_S):
                    writer.append(quiet)
                writer.finish()
            cues = {n: Cue(CueType.POINT, n * RATE) for n in (1, 2, 3)}
            self._offline.load(
                deck,
                Load(
                    segment=segment,
                    path=f"{segment}.wav",
                    title="Title",
                    artist="Artist",
                    key="Am",
                    bpm=BPM,
                    anchors=((0.0, 0.0),),
                    cues=cues,
                ),
            )
        self.play(20)

    def play(self, ms: float) -> None:
        """Render so much; the clock does not move."""
        for _ in self._offline.blocks(int(ms * RATE / 1000)):
            continue
        self.world.turn()

    def changes(self) -> Mapping[int, float]:
        """Controls that have other values than at the last call."""
        return self.world.changes()

    def close(self) -> None:
        """End."""
        self._stack.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
