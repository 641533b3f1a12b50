# SPDX-License-Identifier: GPL-3.0-or-later
"""What keys call, by name: all that the window does that is no control of the engine."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from app.viewmodels.stage.layouts import LAYOUTS

if TYPE_CHECKING:
    from app.viewmodels.beside.preview import Preview
    from app.viewmodels.decks.deck import Deck
    from app.viewmodels.edits import Edits
    from app.viewmodels.library.browser import Browser
    from app.viewmodels.library.tracks import Tracks
    from app.viewmodels.stage.stage import Stage
    from app.viewmodels.status.recorder import Recorder
    from app.viewmodels.virtual.virtual import Virtual

Command = Callable[[], None]
ASKED = ("open", "open_folder", "add_folder", "find", "quit", "name_controls")
PARTS = ("waves", "decks", "mixer", "fx", "sampler", "library")  # shown and hidden by keys
PAGE = 10  # tracks
SKIP = 1 / 16  # of a previewed track


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
        found[f"eject{n + 1}"] = deck.eject
        found[f"note{n + 1}"] = deck.knowledge.write_note
        found[f"pads_back{n + 1}"] = partial(turn_pads, deck, -1)
        found[f"pads_next{n + 1}"] = partial(turn_pads, deck, 1)
    for part in PARTS:
        found[f"part_{part}"] = partial(stage.toggle_part, part)

    def escape() -> None:
        ask("escape")
        if stage.opened:
            stage.close_page()
        else:
            dismiss(-1)

    return found | {
        "up": lambda: tracks.step(-1),
        "down": lambda: tracks.step(1),
        "enter": tracks.load_first_stopped,
        "help": lambda: stage.open_page("help"),
        "settings": lambda: stage.open_page("settings"),
        "full": stage.toggle_full,
        "next_layout": lambda: stage.step(1),
        "turn_waves": stage.turn_waves,
        "other_left": lambda: stage.turn(0),
        "other_right": lambda: stage.turn(1),
        "page_up": lambda: tracks.step(-PAGE),
        "page_down": lambda: tracks.step(PAGE),
        "escape": escape,
        "undo": edits.undo,
        "redo": edits.redo,
        "nearer": lambda: decks[0].view.zoom(1),
        "further": lambda: decks[0].view.zoom(-1),
        "zoom_whole": decks[0].view.zoom_whole,
    }


def beside(
    recorder: "Recorder", preview: "Preview", browser: "Browser", drawn: "Virtual"
) -> dict[str, Command]:
    """Commands for what runs beside the decks."""
    tracks = browser.listed_tracks
    return {
        "record": recorder.press,
        "controller": drawn.toggle,
        "prepare": browser.prepare,
        "preview": lambda: preview.toggle(tracks.current_file),
        "preview_back": lambda: preview.skip(-SKIP),
        "preview_forward": lambda: preview.skip(SKIP),
    }


def turn_pads(deck: "Deck", by: int) -> None:
    """The next mode of the pads, or the one before."""
    pads: Any = deck.pads
    pads.choose((pads.mode + by) % pads.modes.rowCount())
