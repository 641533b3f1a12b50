# SPDX-License-Identifier: GPL-3.0-or-later
"""What keys call, by name: all that the window does that is no control of the engine."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.viewmodels.stage.layouts import LAYOUTS

if TYPE_CHECKING:
    from app.viewmodels.decks.deck import Deck
    from app.viewmodels.edits import Edits
    from app.viewmodels.library.tracks import Tracks
    from app.viewmodels.stage.stage import Stage

Command = Callable[[], None]
ASKED = ("open", "open_folder", "add_folder", "find", "quit")


def commands(
    ask: Callable[[str], None],
    stage: "Stage",
    decks: Sequence["Deck"],
    tracks: "Tracks",
    edits: "Edits",
    dismiss: Callable[[int], None],
) -> dict[str, Command]:
    """The commands.

    Args:
        ask: what the window itself does.
        dismiss: takes a message away, -1 the oldest.
    """
    found: dict[str, Command] = {name: partial(ask, name) for name in ASKED}
    for layout in LAYOUTS:
        found[f"layout_{layout.name}"] = partial(stage.choose, layout.name)
    for n, deck in enumerate(decks):
        found[f"loop{n + 1}"] = deck.loop
        found[f"load{n + 1}"] = partial(tracks.load, n, force=False)
    return found | {
        "up": lambda: tracks.step(-1),
        "down": lambda: tracks.step(1),
        "enter": tracks.load_first_stopped,
        "help": lambda: stage.open_page("help"),
        "settings": lambda: stage.open_page("settings"),
        "full": stage.toggle_full,
        "next_layout": lambda: stage.step(1),
        "turn_waves": stage.turn_waves,
        "escape": lambda: stage.close_page() if stage.opened else dismiss(-1),
        "undo": edits.undo,
        "redo": edits.redo,
        "nearer": lambda: decks[0].view.zoom(1),
        "further": lambda: decks[0].view.zoom(-1),
    }
