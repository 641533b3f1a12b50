# SPDX-License-Identifier: GPL-3.0-or-later
"""The library by wheels and buttons: what a controller moves is the search, the tree or the list
of tracks, as it chose before."""

from collections.abc import Callable, Mapping

from app.viewmodels.library.rows.columns import BY_NAME
from app.viewmodels.library.tracks import Tracks

SEARCH, TREE, TRACKS = 1, 2, 3
PAGE = 10  # tracks
# Columns by the numbers that mappings of Mixxx know them by.
COLUMNS = {
    1: "artist",
    2: "title",
    3: "album",
    5: "year",
    6: "genre",
    11: "path",
    12: "comment",
    13: "time",
    14: "bitrate",
    15: "bpm",
    17: "added",
    18: "plays",
    19: "rating",
    20: "key",
    21: "mark",
    30: "color",
    31: "played",
}

Command = Callable[[float], object]


class Pointer:
    """Where a controller is in the library.

    Args:
        ask: what the window itself does: "find".
        moved: called when it is somewhere else; see `place`.
    """

    def __init__(
        self, tracks: Tracks, ask: Callable[[str], None], moved: Callable[[], None]
    ) -> None:
        self._tracks, self._ask, self._moved = tracks, ask, moved
        self._head = ""  # the branch of the tree that it stands on; "": the source that is shown
        self.place = TRACKS
        self.commands: Mapping[str, Command] = {
            "library.move": self.move,
            "library.step": lambda by: tracks.step(round(by)),
            "library.turn": self.turn,
            "library.page": lambda by: self.move(by * PAGE),
            "library.focus": lambda by: self.focus((self.place - 1 + round(by)) % TRACKS + 1),
            "library.focus_on": self.focus,
            "library.go": self.go,
            "library.list": self.step_list,
            "library.branch": self.toggle_branch,
            "library.sort": self.sort,
            "library.clear_find": lambda _: tracks.finder.clear(),
            "library.recall": lambda by: tracks.finder.recall(round(by)),
        }

    def focus(self, place: float) -> None:
        """Go to SEARCH, TREE or TRACKS."""
        if place not in (SEARCH, TREE, TRACKS):
            return
        self.place = int(place)
        if self.place == SEARCH:
            self._ask("find")
        self._moved()

    def move(self, by: float) -> None:
        """Down, or up."""
        if self.place == TREE:
            self.step_list(by)
        else:
            self._tracks.step(round(by))

    def turn(self, by: float) -> None:
        """To the right: into a branch, from the tree to the tracks; to the left: back."""
        if self.place == TRACKS:
            self.focus(TREE if by < 0 else TRACKS)
        elif self._head and (by > 0) != self._open(self._head):
            self._turn(self._head)
        elif by > 0:
            self.focus(TRACKS)

    def go(self, _: float = 1.0) -> None:
        """What Return does: load a track, open a branch, or on to the tracks."""
        if self.place == TRACKS:
            self._tracks.load_first_stopped()
        elif self.place == TREE and self._head:
            self._turn(self._head)
        else:
            self.focus(TRACKS)

    def step_list(self, by: float) -> None:
        """The next source of the tree, or one before: its tracks are shown."""
        rows = self._tracks.point(self._head)
        if not rows:
            return
        here = next((i for i, r in enumerate(rows) if r["chosen"]), 0)
        row = rows[min(max(here + round(by), 0), len(rows) - 1)]
        if row["kind"] == "head":
            self._head = str(row["source"])
            self._tracks.point(self._head)
        else:
            self._head = ""
            self._tracks.choose(str(row["source"]))

    def toggle_branch(self, _: float = 1.0) -> None:
        """Open or shut the branch that it stands on, or the one around it."""
        around = ""
        for row in self._tracks.point(self._head):
            if row["open"] >= 0:
                around = str(row["source"])
            if row["chosen"]:
                break
        if around:
            self._turn(around)

    def sort(self, column: float) -> None:
        """By a column of COLUMNS; again: the other way round."""
        name = COLUMNS.get(round(column), "")
        if name in BY_NAME:
            self._tracks.sort(BY_NAME[name].order)

    def _open(self, branch: str) -> bool:
        rows = self._tracks.point(self._head)
        return any(row["source"] == branch and row["open"] == 1 for row in rows)

    def _turn(self, branch: str) -> None:
        self._tracks.turn(branch)
        self._tracks.point(self._head)
