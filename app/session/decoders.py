# SPDX-License-Identifier: GPL-3.0-or-later
"""The decoders: a process a file, one of them started ahead, and the segments they make."""

import contextlib
import json
import os
import selectors
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from app.config import SHARED, Instance
from app.library.model import Grid
from app.media.segments import remove
from app.session import loads
from app.session.child import Child, Nursery
from app.session.library import marks
from app.session.library.shelf import Shelf
from app.session.renewals import Renewals
from engine.client import Client
from engine.errors import EngineError, NotFound
from engine.load import Load
from engine.tracks import seal

DECKS = 4
SLOTS = range(4, 12)  # places of the sampler's slots
PREVIEW = 12  # place of the preview player
PLACES = 13
LONGEST_SAMPLE_S = 60.0
WORKER = ("app.priority", "app.media.worker", "engine.tracks")  # starts in the midst of a set
LONGEST_LINE = 1 << 18
PAUSE_S = 1.0  # before another worker is started ahead, when one ended by itself

Tell = Callable[[dict[str, Any]], None]  # an event for all clients


class Decoder:
    """A worker process, idle or at its one job."""

    def __init__(self, child: Child) -> None:
        self.child = child
        self.received = b""
        self.deck = -1  # or another place, from DECKS on
        self.begin = 0.0  # of a preview: where, 0..1
        self.path = ""
        self.segment = ""
        self.seconds = 0.0
        self.rate = 0
        self.load_id = 0  # of the deck's load, once offered
        self.finished = False

    @property
    def name(self) -> str:
        return Path(self.path).name


class Decoders:
    """Loads files onto decks, and to the players beside them: places from DECKS on.

    Args:
        cache: folder for the sound of long tracks.
        large: bytes of a track's sound that are long.
        tell: sends events to all clients.
        shelf: what the library knows of the files.
    """

    def __init__(
        self,
        instance: Instance,
        cache: Path,
        large: int,
        client: Client,
        nursery: Nursery,
        selector: selectors.BaseSelector,
        tell: Tell,
        shelf: Shelf,
    ) -> None:
        self._shelf = shelf
        self._instance = instance
        self._cache = cache
        self._large = large
        self._client = client
        self._nursery = nursery
        self._selector = selector
        self._tell = tell
        self._spare: Decoder | None = None
        self._prepare_at = 0.0
        self._busy: list[Decoder] = []
        numbers = [int(p.name.rsplit("-", 1)[1]) for f in (SHARED, cache) for p in self._files(f)]
        self._number = max(numbers, default=0)
        self._segments: dict[int, list[tuple[int, str]]] = {d: [] for d in range(PLACES)}
        self._guessed: dict[int, int] = {}  # deck: its load, when the library had no grid for it
        self._renewals = Renewals(client, shelf, self._offer_renewal)
        self._remembered: set[str] = set()
        self._former: list[Child] = []  # a former supervisor's, at work
        self._remember_loads()

    def adopt(self) -> None:
        """A former supervisor's decoders make the rest of their tracks, which may play."""
        self._former = self._nursery.adopt("decoder")
        for child in self._former:
            ended = partial(self._former_ended, child)
            self._selector.register(child.pidfd, selectors.EVENT_READ, lambda _, do=ended: do())
        self._seal_remembered()

    def _former_ended(self, child: Child) -> None:
        self._selector.unregister(child.pidfd)
        self._former.remove(child)
        child.close()
        self._seal_remembered()

    def _seal_remembered(self) -> None:
        """Nobody writes the tracks of a former supervisor any more."""
        if not self._former:
            for segment in self._remembered:
                with contextlib.suppress(EngineError):  # the deck has taken another one since
                    seal(segment)
            self._remembered.clear()

    def prepare(self) -> None:
        """Start a worker ahead."""
        if self._spare is None and time.monotonic() >= self._prepare_at:
            self._spare = self._start()

    @property
    def workers(self) -> list[int]:
        """Pids of those at work; for tests and drills."""
        return [d.child.pid for d in self._busy]

    @property
    def waiting(self) -> bool:
        """A file was asked for, and nothing of it is there yet."""
        return any(not d.load_id and not d.finished for d in self._busy)

    def load(self, deck: int, path: str, begin: float = 0.0) -> None:
        """Decode a file onto deck 0..3 or to another place; what is being decoded for it stops.

        Args:
            begin: where a preview begins, 0..1.

        Raises:
            ValueError: no such deck.
        """
        if not 0 <= deck < PLACES:
            raise ValueError(f"there is no deck {deck + 1}")
        for old in [d for d in self._busy if d.deck == deck and not d.finished]:
            self._stop(old)
        decoder = self._spare or self._start()
        self._spare = None
        self._number += 1
        decoder.deck, decoder.path, decoder.begin = deck, path, begin
        decoder.segment = str(self._instance.segment(self._number))
        large = self._instance.segment(self._number, self._cache)
        job = {
            "path": path,
            "segment": decoder.segment,
            "large_segment": str(large),
            "large_bytes": min(self._large, shutil.disk_usage(SHARED).free // 2),
            "stems": deck < DECKS,
        }
        self._busy.append(decoder)
        self._tell({"event": "loading", **_at(deck), "text": f"Loading {decoder.name}"})
        assert decoder.child.process is not None
        assert decoder.child.process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # it died while idle: its end tells
            decoder.child.process.stdin.write(json.dumps(job).encode() + b"\n")

    def eject(self, deck: int) -> None:
        """Empty deck 0..3 or another place. Raises ValueError: no such deck."""
        if not 0 <= deck < PLACES:
            raise ValueError(f"there is no deck {deck + 1}")
        for old in [d for d in self._busy if d.deck == deck]:
            self._stop(old)
        self._client.offer(deck, Load())
        self._tell({"event": "ejected", **_at(deck)})

    def tick(self) -> None:
        """Pass on what was edited; remove the segments that no deck holds any more; keep a worker
        ready."""
        self._renewals.tick()
        state = self._client.state()
        for deck, known in self._segments.items():
            held = int(state.deck[deck].load_id if deck < DECKS else state.side_load[deck - DECKS])
            newest = self._client.offered(deck) if known else None
            if newest is None or (held != newest.id and not (held == 0 and not newest.segment)):
                continue  # the engine is still to take the newest
            for number, segment in known:
                if number != newest.id and segment != newest.segment:
                    remove(segment)
            self._segments[deck] = [k for k in known if k[0] == newest.id]
        if not any(not d.load_id for d in self._busy):
            self.prepare()

    def close(self) -> None:
        """End all workers."""
        for decoder in [*self._busy, *([self._spare] if self._spare else [])]:
            self._forget(decoder)
        self._spare = None
        for child in self._former:
            self._selector.unregister(child.pidfd)
            child.end(0.0)
            child.close()
        self._former = []

    def _files(self, folder: Path) -> list[Path]:
        return [p for p in self._instance.segments(folder) if p.name.rsplit("-", 1)[1].isdigit()]

    def _remember_loads(self) -> None:
        """A former supervisor's loads are ours now; its other segments nobody needs."""
        for deck in range(PLACES):
            load = self._client.offered(deck)
            if load is not None and load.segment:
                self._segments[deck].append((load.id, load.segment))
                self._remembered.add(load.segment)
        for folder in (SHARED, self._cache):
            for file in self._files(folder):
                if str(file) not in self._remembered:
                    remove(file)

    def _start(self) -> Decoder:
        decoder = Decoder(self._nursery.start("decoder", *WORKER, pipes=True))
        out = decoder.child.stdout
        os.set_blocking(out, False)
        self._selector.register(out, selectors.EVENT_READ, lambda _events: self._read(decoder))
        return decoder

    def _read(self, decoder: Decoder) -> None:
        data = os.read(decoder.child.stdout, 65536)
        if not data or len(decoder.received) > LONGEST_LINE:
            self._ended(decoder)
            return
        *lines, decoder.received = (decoder.received + data).split(b"\n")
        for line in lines:
            try:
                self._take(decoder, json.loads(line))
            except (ValueError, KeyError, TypeError, EngineError) as error:
                self._fail(decoder, f"{decoder.name}: cannot be loaded ({error})")
                return

    def _take(self, decoder: Decoder, message: dict[str, Any]) -> None:
        match message["event"]:
            case "ready":
                self._offer(decoder, message)
            case "progress" if decoder.load_id and decoder.seconds > 0:
                done = float(message["frames"]) / (decoder.seconds * decoder.rate)
                fraction = min(done, 1.0)
                self._tell({"event": "progress", **_at(decoder.deck), "fraction": fraction})
            case "warning":
                self._tell({"event": "warning", **_at(decoder.deck), "text": message["text"]})
            case "done":
                decoder.finished = True
                self._tell({"event": "loaded", **_at(decoder.deck), "text": decoder.name})
            case "error":
                self._fail(decoder, str(message["text"]))

    def _offer(self, decoder: Decoder, ready: dict[str, Any]) -> None:
        decoder.segment = str(ready.get("segment", decoder.segment))
        decoder.rate = int(ready["rate"])
        decoder.seconds = float(ready.get("seconds") or 0.0)
        if decoder.deck >= DECKS:
            self._offer_beside(decoder, ready)
            return
        known = self._shelf.known(decoder.path)
        load = loads.build(decoder.path, decoder.segment, ready, known)
        decoder.load_id = self._client.offer(decoder.deck, load)
        self._renewals.loaded(decoder.deck, load, known)
        self._segments[decoder.deck].append((decoder.load_id, decoder.segment))
        self._guessed.pop(decoder.deck, None)
        if not (known and known.track.grid):
            self._guessed[decoder.deck] = decoder.load_id
            self._tell({"event": "wanted", "file": decoder.path})

    def _offer_beside(self, decoder: Decoder, ready: dict[str, Any]) -> None:
        """To the sampler or the preview. Raises ValueError: too long for a sample."""
        if decoder.deck in SLOTS and decoder.seconds > LONGEST_SAMPLE_S:
            raise ValueError(f"samples last {LONGEST_SAMPLE_S:g} s at most")
        load = Load(
            segment=decoder.segment,
            path=decoder.path,
            title=str(ready.get("title") or Path(decoder.path).stem),
            artist=str(ready.get("artist") or ""),
            cue_point=float(ready.get("estimate") or 0) * decoder.begin,
        )
        decoder.load_id = self._client.offer(decoder.deck, load)
        self._segments[decoder.deck].append((decoder.load_id, decoder.segment))

    @property
    def wanted(self) -> list[str]:
        """Files on decks for which the library had no grid."""
        loads = [(self._client.offered(deck), number) for deck, number in self._guessed.items()]
        return [load.path for load, number in loads if load is not None and load.id == number]

    def give_up(self, path: str) -> None:
        """No grid will come for this file."""
        for deck in list(self._guessed):
            load = self._client.offered(deck)
            if load is None or load.path == path:
                del self._guessed[deck]

    def renew(self, path: str, grid: Grid, key: str, gain_db: float) -> int:
        """Give the decks that hold this file, and had no grid of the library's, what was found.
        Returns how many did.

        Raises:
            EngineError: the engine's block is full.
        """
        renewed = 0
        for deck, load_id in list(self._guessed.items()):
            load, state = self._client.offered(deck), self._client.state().deck[deck]
            if load is None or load.id != load_id or load.path != path:
                continue
            rate = int(state.track_rate)
            if int(state.load_id) != load_id or not rate:
                continue  # the engine is still to take it
            anchors = marks.anchors(grid, rate)
            found = replace(load, bpm=grid.bpm, anchors=anchors, key=key, gain_db=gain_db)
            found = replace(found, renews=load_id, renews_cues=frozenset())
            number = self._client.offer(deck, found)
            self._segments[deck].append((number, load.segment))
            del self._guessed[deck]
            renewed += 1
        return renewed

    def edited(self) -> None:
        """The library was edited: each deck gets soon what is different now of its track."""
        self._renewals.edited()

    def written(self, deck: int, cues: Sequence[int]) -> None:
        """Cues that were set on a deck are in the library; 0: the cue point."""
        self._renewals.written(deck, cues)

    def _offer_renewal(self, deck: int, load: Load, has_grid: bool) -> None:
        number = self._client.offer(deck, load)
        self._segments[deck].append((number, load.segment))
        if has_grid:
            self._guessed.pop(deck, None)
        elif deck in self._guessed:
            self._guessed[deck] = number

    def _ended(self, decoder: Decoder) -> None:
        if decoder is not self._spare and not decoder.finished:
            self._fail(decoder, f"{decoder.name}: the decoder ended before the file did")
        self._forget(decoder)
        if decoder is self._spare:
            self._spare = None
            self._prepare_at = time.monotonic() + PAUSE_S

    def _fail(self, decoder: Decoder, text: str) -> None:
        """The deck stays as it was, or keeps what is decoded so far."""
        if not decoder.finished:
            decoder.finished = True
            if decoder.load_id:
                decoder.child.end(0.0)  # nobody may write it any more
                with contextlib.suppress(NotFound):  # the deck has taken another one since
                    seal(decoder.segment)
            self._tell({"event": "error", **_at(decoder.deck), "text": text})

    def _stop(self, decoder: Decoder) -> None:
        decoder.finished = True
        self._forget(decoder)

    def _forget(self, decoder: Decoder) -> None:
        """End the process; its segment goes unless a deck has it."""
        self._selector.unregister(decoder.child.stdout)
        decoder.child.end(0.0)
        decoder.child.close()
        if decoder in self._busy:
            self._busy.remove(decoder)
        if decoder.segment and not decoder.load_id:
            name = Path(decoder.segment).name
            for folder in (SHARED, self._cache):
                remove(folder / name)


def _at(place: int) -> dict[str, int]:
    """Where something happened, for an event."""
    return {"deck": place} if place < DECKS else {"place": place}
