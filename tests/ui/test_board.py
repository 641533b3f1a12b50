# SPDX-License-Identifier: GPL-3.0-or-later
"""The board tells each who watches, and who watches several only once."""

from app.viewmodels.board import Board
from engine.controls import BY_PATH


class Fake:
    """An engine whose values are set by hand."""

    def __init__(self):
        self.changed = []

    def get(self, path):
        return 0.0

    def changes(self):
        changed, self.changed = self.changed, []
        return [(BY_PATH[path].id, value) for path, value in changed]


def test_those_who_watch_any_are_called_once_and_after_the_others():
    engine, calls = Fake(), []
    board = Board(engine, BY_PATH)
    cues = [f"deck1.hotcue{n}.position" for n in (1, 2, 3)]
    board.watch_any(cues, lambda: calls.append("any"))
    for path in cues:
        board.watch(path, calls.append)
    engine.changed = [(path, place + 1.0) for place, path in enumerate(cues)]
    assert board.pull()
    assert calls == [1.0, 2.0, 3.0, "any"]
    assert not board.pull()
    engine.changed = [(cues[1], 2.0)]  # as it was
    assert not board.pull()
    assert calls == [1.0, 2.0, 3.0, "any"]
    engine.changed = [("deck2.tempo", 1.0)]
    assert board.pull()
    assert len(calls) == 4
