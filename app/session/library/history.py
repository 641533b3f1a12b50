# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written down of a set: which tracks were heard, and the cues that the DJ sets.

Whoever runs it may be killed at any moment: all that it must know is in the library and in the
shared block.
"""

import os
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.library.model import Track
from app.library.store import Library
from app.session.library import marks
from app.session.library.marks import PADS, Pad
from engine.client import Client
from engine.controls import BY_PATH
from engine.load import CueType, Load

DECKS = 4
TICK_S = 0.2
HEARD_S = 30.0  # a track that was heard for so long was played
RENEW_S = 10.0  # how often the time it was heard is written
AUDIBLE = 0.003  # -50 dB behind the fader and the crossfader
LONGEST_PATH = 1023  # bytes; a longer one is cut in the block, and names no file
JOIN_S = 10.0  # changes of the same pads within it are one step of undo
EMPTY = Pad(CueType.EMPTY, -1.0, -1.0, 0)


@dataclass(slots=True)
class Deck:
    """What is on a deck, and what of it is in the library.

    Attributes:
        load: as offered; None: empty, or not to be written down.
        pads: as they stand in the library.
        heard_s: so far. began: of that. written_s: as it stands in the library.
        moved: monotonic time of the last change of a pad.
    """

    load_id: int = 0
    load: Load | None = None
    rate: int = 0
    pads: dict[int, Pad] = field(default_factory=dict)
    cue_point: float = 0.0
    moved: float | None = None
    heard_s: float = 0.0
    began: str = ""
    written_s: float = 0.0


class History:
    """Watches the engine and writes into the library.

    Args:
        client: a reader of its own.
        library: open for writing.
        clock: monotonic seconds. today: the moment in UTC.
        noted: called when cues were written: the deck, and the numbers of its pads; 0 stands for
            the cue point.
    """

    def __init__(
        self,
        client: Client,
        library: Library,
        clock: Callable[[], float] = time.monotonic,
        today: Callable[[], datetime] = lambda: datetime.now(UTC),
        noted: Callable[[int, Sequence[int]], None] = lambda _deck, _cues: None,
    ) -> None:
        self._client, self._library = client, library
        self._clock, self._today, self._noted = clock, today, noted
        self._decks = [Deck() for _ in range(DECKS)]
        self._owners = {number: deck for deck in range(DECKS) for number in _watched(deck)}
        self._last = clock()
        self._new = True

    def tick(self) -> None:
        """To be called a few times a second. Raises LibraryError: call it again later."""
        now = self._clock()
        passed, self._last = min(now - self._last, 1.0), now
        state = self._client.state()
        for number, _value in self._client.changes():
            if number in self._owners:
                self._decks[self._owners[number]].moved = now
        for index, told in enumerate(state.deck):
            load_id = int(told.load_id)
            if load_id != self._decks[index].load_id and not self._renewed(index, load_id):
                self._take_leave(index)
                self._take(index, int(told.load_id), int(told.track_rate))
            if told.playing and max(told.meter.peak) > AUDIBLE:
                self._hear(self._decks[index], passed)
        self._new = False
        self._write(now)

    def close(self) -> None:
        """Write what is left to write. Raises LibraryError."""
        for index, deck in enumerate(self._decks):
            self._write_pads(index, deck)
            self._write_play(index, deck)

    def _write(self, now: float) -> None:
        for index, deck in enumerate(self._decks):
            if deck.moved is not None and now - deck.moved >= TICK_S:  # a cue is several values
                self._write_pads(index, deck)
                deck.moved = None
            if deck.heard_s - deck.written_s >= (RENEW_S if deck.written_s else HEARD_S):
                self._write_play(index, deck)

    def _renewed(self, index: int, load_id: int) -> bool:
        """The same track goes on, only more is known of it."""
        deck, offered = self._decks[index], self._client.offered(index)
        if deck.load is None or offered is None or offered.id != load_id:
            return False
        if not offered.renews or not offered.renews <= deck.load_id < load_id:
            return False
        deck.load_id, deck.load = load_id, offered
        new = marks.pads_of(offered.cues)
        for number in offered.renews_cues:  # as they stand in the library
            if number == 0:
                deck.cue_point = max(offered.cue_point, 0.0)
            elif number in new:
                deck.pads[number] = new[number]
            else:
                deck.pads.pop(number, None)
        return True

    def _take(self, index: int, load_id: int, rate: int) -> None:
        """Another track is on the deck."""
        offered = self._client.offered(index) if load_id else None
        if offered is not None and offered.id != load_id:
            return  # a newer one is on its way: what is on the deck now is not known any more
        deck = self._decks[index] = Deck(load_id)
        if offered is None or not 0 < len(os.fsencode(offered.path)) < LONGEST_PATH:
            return
        deck.load, deck.rate = offered, rate
        deck.cue_point = max(offered.cue_point, 0.0)
        deck.pads = marks.pads_of(offered.cues)
        deck.moved = self._clock()  # it may have been changed before we came
        if self._new:
            self._resume(index, deck)

    def _resume(self, index: int, deck: Deck) -> None:
        """Go on with the play that was written before we were killed."""
        assert deck.load is not None
        track = self._library.find(deck.load.path)
        current = self._library.current_set(self._moment())
        if track is None or current is None:
            return
        for play in reversed(self._library.plays(current)):
            if play.deck == index:
                ended = datetime.fromisoformat(play.at) + timedelta(seconds=play.seconds)
                late = (self._today() - ended).total_seconds()
                if play.track_id == track and late < HEARD_S + RENEW_S:
                    deck.began, deck.heard_s = play.at, play.seconds
                    deck.written_s = play.seconds
                return

    def _take_leave(self, index: int) -> None:
        deck = self._decks[index]
        if deck.written_s:
            self._write_play(index, deck)

    def _hear(self, deck: Deck, passed: float) -> None:
        if deck.load is not None:
            deck.began = deck.began or self._moment()
            deck.heard_s += passed

    def _write_play(self, index: int, deck: Deck) -> None:
        if deck.load is None or deck.heard_s < HEARD_S or deck.heard_s == deck.written_s:
            return
        with self._library.transaction():
            track = self._track(deck)
            current = self._library.current_set(self._moment())
            if current is None:
                current = self._library.start_set(at=deck.began)
            self._library.played(current, track, deck.began, index, round(deck.heard_s, 1))
        deck.written_s = deck.heard_s

    def _write_pads(self, index: int, deck: Deck) -> None:
        """Bring what was changed on the deck into the library."""
        if deck.load is None or int(self._client.state().deck[index].load_id) != deck.load_id:
            return
        pads, point = marks.on_deck(self._client.get, index)
        changes = {
            number: pads.get(number, EMPTY)
            for number in pads.keys() | deck.pads.keys()
            if pads.get(number) != deck.pads.get(number)
        }
        if changes or point != deck.cue_point:
            with self._library.transaction():
                moved = point if point != deck.cue_point else None
                written = self._write_cues(deck, changes, moved)
            if written:
                self._noted(index, [*changes, *([] if moved is None else [0])])
        deck.pads, deck.cue_point = pads, point

    def _write_cues(self, deck: Deck, changes: dict[int, Pad], point: float | None) -> bool:
        """Return: the library had other ones."""
        track = self._added(deck)
        with self._library.step(step_name(deck, changes), joins_s=JOIN_S):
            self._settle_cues(deck, track)
            before = self._library.track(track).cues
            cues = marks.merged(before, changes, deck.rate)
            if point is not None:
                cues = marks.with_cue_point(cues, point, deck.rate)
            if cues == before:
                return False  # they came from the library
            self._library.set_cues(track, cues)
            return True

    def _track(self, deck: Deck) -> int:
        """The library's track of what is on the deck, with its cues."""
        track = self._added(deck)
        self._settle_cues(deck, track)
        return track

    def _added(self, deck: Deck) -> int:
        """The library's track of what is on the deck; one that it does not know is added."""
        assert deck.load is not None
        load = deck.load
        found = self._library.find(load.path)
        if found is None:
            found = self._library.put(Track(load.path, load.title, load.artist))
        return found

    def _settle_cues(self, deck: Deck, track: int) -> None:
        """What else told cues (the sidecar of a demo song) counts no more from now on."""
        assert deck.load is not None
        if not (self._library.cues_known(track) or self._library.track(track).cues):
            cues = marks.model_cues(deck.load.cues, deck.rate)
            self._library.set_cues(track, cues, undo=False)

    def _moment(self) -> str:
        return self._today().isoformat(timespec="milliseconds").replace("+00:00", "Z")


def step_name(deck: Deck, pads: Iterable[int]) -> str:
    """What undo calls a change on a deck."""
    numbers = sorted(pads)
    assert deck.load is not None
    title = deck.load.title or Path(deck.load.path).stem
    if not numbers:
        return f"cue point of {title}"
    which = f"hot cue {numbers[0]}" if len(numbers) == 1 else f"{len(numbers)} hot cues"
    return f"{which} of {title}"


def _watched(deck: int) -> list[int]:
    """Ids of the controls whose changes are written down."""
    names = [f"hotcue{n}.{what}" for n in range(1, PADS + 1) for what in ("type", "position")]
    names += [f"hotcue{n}.{what}" for n in range(1, PADS + 1) for what in ("end", "color")]
    return [BY_PATH[f"deck{deck + 1}.{name}"].id for name in (*names, "cue_point")]
