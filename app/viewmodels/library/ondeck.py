# SPDX-License-Identifier: GPL-3.0-or-later
"""What the decks mean to the list: which files they hold, and what would fit to them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.viewmodels.decks.deck import Deck
from app.viewmodels.library.shelves import Shelves

if TYPE_CHECKING:
    from app.library.search import Context

TEMPO_STEP = 0.1  # BPM; smaller moves of a fader change no search
NONE = (0.0, -1)
Fit = tuple[float, int]
"""Tempo and key (0..23) that others shall fit to; 0 and -1: unknown."""


class OnDecks:
    """The decks as the list sees them."""

    def __init__(self, decks: Sequence[Deck], shelves: Shelves) -> None:
        self._decks, self._shelves = decks, shelves

    @property
    def files(self) -> tuple[str, ...]:
        """What each deck holds; empty: nothing."""
        return tuple(d.file for d in self._decks)

    def letters(self, file: str) -> str:
        """The decks that a file is on."""
        return "".join(d.name for d in self._decks if d.file == file)

    def leading(self) -> int:
        """The deck that others shall match, from 0: the leader, else one that plays, else one that
        is loaded; -1 without."""
        loaded = [n for n, d in enumerate(self._decks) if d.file]
        leaders = (n for n in loaded if self._decks[n].param("leader").on)
        playing = (n for n in loaded if not self._decks[n].idle)
        return next(leaders, next(playing, loaded[0] if loaded else -1))

    def fit(self, deck: int) -> Fit:
        """What would fit to this deck."""
        if not 0 <= deck < len(self._decks) or not self._decks[deck].file:
            return NONE
        bpm, key = self._decks[deck].sounding
        return round(round(bpm / TEMPO_STEP) * TEMPO_STEP, 1), key.index if key else -1

    def context(self) -> "Context":
        """What a search refers to besides the library."""
        from app.library.search import Context, OnDeck

        catalogue = self._shelves.catalogue
        known = catalogue.known if catalogue else {}
        decks: list[tuple[int, OnDeck]] = []
        for number, deck in enumerate(self._decks):
            if deck.file:
                bpm, key = self.fit(number)
                related = known[deck.file].related if deck.file in known else ()
                decks.append((number + 1, OnDeck(bpm, key if key >= 0 else None, related)))
        return Context(decks=tuple(decks))

    def id_on(self, deck: int) -> int:
        """The library's track on a deck; 0: none of ours."""
        catalogue = self._shelves.catalogue
        file = self._decks[deck].file if 0 <= deck < len(self._decks) else ""
        known = catalogue.known if catalogue else {}
        return int(known[file].id) if file and file in known else 0
