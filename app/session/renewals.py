# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits of the library on their way to the decks that hold the edited tracks."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from app.session import loads
from app.session.library import marks
from app.session.library.shelf import Known, Shelf
from engine.client import Client
from engine.load import Cue, Load

DECKS = 4

Offer = Callable[[int, Load, bool], None]


@dataclass(frozen=True, slots=True)
class Seen:
    """What the library had for a deck's track when we last looked.

    Attributes:
        known: None: nothing.
        cues: of the deck, then. cue_point: in frames.
    """

    path: str
    known: Known | None
    cues: Mapping[int, Cue]
    cue_point: float


class Renewals:
    """Gives each deck what is different now of its track, and nothing else: a deck whose track was
    not edited hears nothing of it, and what was set on a deck meanwhile stays.

    Args:
        shelf: what the library knows of the files.
        offer: offers a renewal to a deck; True: the library has a grid.
    """

    def __init__(self, client: Client, shelf: Shelf, offer: Offer) -> None:
        self._client, self._shelf, self._offer = client, shelf, offer
        self._seen: dict[int, Seen] = {}
        self._stale: set[int] = set()
        self._written: dict[int, set[int]] = {}

    def loaded(self, deck: int, load: Load, known: Known | None) -> None:
        """A deck was offered a track."""
        self._seen[deck] = Seen(load.path, known, load.cues, load.cue_point)
        self._written.pop(deck, None)

    def edited(self) -> None:
        """The library was edited."""
        self._stale = set(range(DECKS))

    def written(self, deck: int, cues: Iterable[int]) -> None:
        """Cues that were set on the deck are in the library, and maybe undone by now."""
        self._written.setdefault(deck, set()).update(cues)
        self._stale.add(deck)

    def tick(self) -> None:
        """Renew what is to be renewed. A deck that is still to take its newest load is looked at
        again later: several edits in a row become few renewals.

        Raises:
            EngineError: the engine's block is full.
        """
        for deck in sorted(self._stale):
            load, state = self._client.offered(deck), self._client.state().deck[deck]
            if load is None or not load.path:
                self._stale.discard(deck)
            elif int(state.load_id) == load.id and state.track_rate:
                self._stale.discard(deck)
                self._renew(deck, load, int(state.track_rate))

    def _renew(self, deck: int, load: Load, rate: int) -> None:
        known = self._shelf.known(load.path)
        if known is None:
            return
        before = self._seen.get(deck)
        if before is None or before.path != load.path:  # the load of a former supervisor
            before = Seen(load.path, None, load.cues, load.cue_point)
        new = loads.renewed(load, before.known, known, rate)
        self._seen[deck] = Seen(load.path, known, new.cues, new.cue_point)
        cues = self._not_on_deck(deck, before, new)
        if cues or not loads.same(new, load):
            self._offer(deck, replace(new, renews_cues=cues), known.track.grid is not None)

    def _not_on_deck(self, deck: int, before: Seen, new: Load) -> frozenset[int]:
        """The cues that were edited and are not on the deck as they are now. What was set on the
        deck and is not written yet stays."""
        pads, point = marks.on_deck(self._client.get, deck)
        old, now = marks.pads_of(before.cues), marks.pads_of(new.cues)
        edited = {n for n in old.keys() | now.keys() if now.get(n) != old.get(n)}
        if new.cue_point != before.cue_point:
            edited.add(0)
        edited |= self._written.pop(deck, set())
        found = {n for n in edited if n and now.get(n) != pads.get(n)}
        if 0 in edited and new.cue_point != point:
            found.add(0)
        return frozenset(found)
