# SPDX-License-Identifier: GPL-3.0-or-later
"""What controllers ask the window for, by name: all that keys can do, and the library by wheels.

The process of the controllers sends events {"event": "act", "action": name, "value": how much}.
Names are those of resources/keyboard.toml ("library.down", "deck2.load"), of
`app.viewmodels.library.pointer`, and those below.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from app.viewmodels.library.editor import PALETTE, STAR
from app.viewmodels.library.pointer import Pointer
from app.viewmodels.stage.commands import PARTS

if TYPE_CHECKING:
    from app.library.store import Library
    from app.viewmodels.decks.deck import Deck
    from app.viewmodels.edits import Edits
    from app.viewmodels.keyboard.keyboard import Keyboard
    from app.viewmodels.library.tracks import Tracks
    from app.viewmodels.option import Settings
    from app.viewmodels.ports import Session
    from app.viewmodels.stage.stage import Stage

COLORS = [int(color[1:], 16) if color else None for color in PALETTE]
MOST_STARS = 5
SLOTS = 8  # of the sampler

Command = Callable[[float], object]
Change = Callable[["Library", int, float], object]


class Asked:
    """Takes what is asked for, and tells controllers what the window shows.

    Args:
        keyboard: does what keys do.
        ask: what the window itself does.
    """

    def __init__(
        self,
        keyboard: "Keyboard",
        settings: "Settings",
        session: "Session",
        ask: Callable[[str], None],
        stage: "Stage",
        decks: Sequence["Deck"],
        tracks: "Tracks",
        edits: "Edits",
    ) -> None:
        self._keyboard, self._stage, self._session = keyboard, stage, session
        self._elapsed = settings["deck.elapsed_first"]
        self._pointer = Pointer(tracks, ask, self._show)
        self._seen: dict[str, object] = {}
        self._commands: dict[str, Command] = {
            **self._pointer.commands,
            **changes(edits, tracks, decks),
            **{f"sampler{n + 1}.load": partial(self._sample, tracks, n) for n in range(SLOTS)},
            "window.elapsed": lambda on: self._elapsed.put(on > 0.0),
        }
        stage.changed.connect(self._show)
        self._elapsed.changed.connect(self._show)
        self._show()

    def take(self, event: Mapping[str, Any]) -> bool:
        """An event of the supervisor. Return: it was for us."""
        if event.get("event") != "act":
            return False
        action, amount = str(event.get("action", "")), event.get("value", 1.0)
        if not isinstance(amount, int | float):
            return True
        if not self._keyboard.do(action, float(amount)) and action in self._commands:
            self._commands[action](float(amount))
        return True

    def _sample(self, tracks: "Tracks", slot: int, _: float) -> None:
        """The selected track becomes a sample."""
        if tracks.current_file:
            self._session.send({"command": "sample", "slot": slot, "file": tracks.current_file})

    def _show(self) -> None:
        """Controllers know what people see."""
        seen = {f"shows.part_{part}": self._stage.shows(part) for part in PARTS} | {
            "shows.layout_library": self._stage.is_library,
            "focused_widget": self._pointer.place,
            "elapsed_first": self._elapsed.on,
        }
        if seen != self._seen:
            self._seen = seen
            self._session.send({"command": "seen", "seen": seen})


def step_stars(library: "Library", track: int, by: float) -> None:
    """A star more, or one less."""
    now = round((library.track(track).rating or 0) / STAR)
    library.edit(track, rating=min(max(now + round(by), 0), MOST_STARS) * STAR)


def step_color(library: "Library", track: int, by: float) -> None:
    """The next colour, or the one before."""
    now = library.track(track).color
    place = COLORS.index(now) + round(by) if now in COLORS else 1
    library.edit(track, color=COLORS[place % len(COLORS)])


def paint(library: "Library", track: int, color: float) -> None:
    """This colour, 0xRRGGBB; below 0: none."""
    library.edit(track, color=int(color) & 0xFFFFFF if color >= 0 else None)


def changes(edits: "Edits", tracks: "Tracks", decks: Sequence["Deck"]) -> dict[str, Command]:
    """Actions that change what is known of a track: the selected one, or that of a deck."""

    def of(file: Callable[[], str], change: Change) -> Command:
        def act(amount: float) -> None:
            path = file()

            def task(library: "Library") -> None:
                track = library.find(path)
                if track is not None:
                    change(library, track, amount)

            if path:
                edits.do(task)

        return act

    def selected() -> str:
        return tracks.current_file

    def on(deck: "Deck") -> str:
        return deck.file

    found = {"library.color": of(selected, step_color), "library.stars": of(selected, step_stars)}
    for n, deck in enumerate(decks):
        file = partial(on, deck)
        found[f"deck{n + 1}.stars"] = of(file, step_stars)
        found[f"deck{n + 1}.color"] = of(file, paint)
    return found
