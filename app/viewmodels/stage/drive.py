# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the window by itself, as a DJ would in a set: for measuring how smooth it stays."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.viewmodels.board import Board
    from app.viewmodels.decks.deck import Deck
    from app.viewmodels.library.tracks import Tracks
    from app.viewmodels.stage.stage import Stage

STEP_MS = 400
WORDS = ("love", "house 12", "bpm:120-128", "matches:deck1", "night", "")
SONGS = "time:>1:00"  # those that are known and long enough to play on: not what a scan brings
Step = Callable[[], object]


class Drive(QObject):
    """Does a step now and then until it is gone."""

    def __init__(
        self, tracks: "Tracks", stage: "Stage", decks: "Sequence[Deck]", board: "Board"
    ) -> None:
        super().__init__()
        self._tracks, self._stage, self._decks, self._board = tracks, stage, decks, board
        self.last = ""  # step that was done, for people
        self._steps = self._set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(STEP_MS)

    def _step(self) -> None:
        step = next(self._steps)
        if step is not _nothing:
            self.last = _name(step)
        step()

    def _set(self) -> Iterator[Step]:
        """Searching letter by letter, browsing, loading, cues, loops, equalizers, zoom, layouts."""
        for turn in itertools.count():
            deck = turn % 2
            yield from self._search(WORDS[turn % len(WORDS)])
            yield from self._browse()
            yield partial(self._tracks.search, SONGS)
            yield from itertools.repeat(partial(self._tracks.step, 1), 1 + turn % 4)
            yield partial(self._tracks.load, deck, force=True)
            yield from itertools.repeat(_nothing, 5)
            yield from self._mix(deck + 1)
            if turn % 3 == 2:
                yield from self._look_round(turn)

    def _search(self, text: str) -> Iterator[Step]:
        for end in range(len(text) + 1):
            yield partial(self._tracks.search, text[:end])

    def _browse(self) -> Iterator[Step]:
        for _ in range(6):
            yield partial(self._tracks.step, 7)

    def _mix(self, number: int) -> Iterator[Step]:
        deck = f"deck{number}"
        for path, value in (
            ("sync", 1.0), ("play", 1.0), ("hotcue1.activate", 1.0), ("hotcue1.activate", 0.0),
            ("loop.beatloop", 4.0), ("loop.exit", 1.0), ("eq.low", 0.0), ("eq.low", 1.0),
            ("filter", 0.6), ("filter", 0.0), ("beatjump", 16.0), ("keylock", 1.0),
        ):  # fmt: skip
            yield partial(self._board.set, f"{deck}.{path}", value)
        for place in range(9):
            yield partial(self._board.set, "master.crossfader", place / 4.0 - 1.0)

    def _look_round(self, turn: int) -> Iterator[Step]:
        layouts = ("four", "library", "performance", "two")
        for layout in layouts:
            yield partial(self._stage.choose, layout)
            yield from itertools.repeat(_nothing, 5)
        yield partial(self._decks[0].view.zoom, 2 if turn % 2 else -2)


def _name(step: Step) -> str:
    """A step is a method with its words."""
    assert isinstance(step, partial)
    return " ".join([step.func.__name__, *map(str, step.args)])


def _nothing() -> None:
    """Look on."""
