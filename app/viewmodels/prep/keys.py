# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of the editor, while it has the keyboard."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.viewmodels.keyboard.names import key_name, prefix

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.viewmodels.prep.cuelist import CueList
    from app.viewmodels.prep.gridedit import GridEdit


class Editor(Protocol):
    """What the keys act on, as `app.viewmodels.prep.prep.Prep`."""

    @property
    def grid_edit(self) -> "GridEdit": ...
    @property
    def cue_list(self) -> "CueList": ...
    def toggle_metronome(self) -> None: ...
    def follow(self) -> None: ...
    def zoom(self, steps: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Act:
    """What a key does. `doc` in English; empty: it is told with another one."""

    doc: str
    do: "Callable[[Editor], object]"


KEYS = {
    "Left": Act(
        str(
            QT_TRANSLATE_NOOP("EditorKeys", "Grid 1 ms earlier, later (Shift: 10 ms, Ctrl: a beat)")
        ),
        lambda p: p.grid_edit.shift(-1.0),
    ),
    "Right": Act("", lambda p: p.grid_edit.shift(1.0)),
    "Shift+Left": Act("", lambda p: p.grid_edit.shift(-10.0)),
    "Shift+Right": Act("", lambda p: p.grid_edit.shift(10.0)),
    "Ctrl+Left": Act("", lambda p: p.grid_edit.shift_beats(-1)),
    "Ctrl+Right": Act("", lambda p: p.grid_edit.shift_beats(1)),
    "Up": Act(
        str(QT_TRANSLATE_NOOP("EditorKeys", "Tempo 0.01 BPM up, down (Shift: 0.1)")),
        lambda p: p.grid_edit.stretch(1.0, True),
    ),
    "Down": Act("", lambda p: p.grid_edit.stretch(-1.0, True)),
    "Shift+Up": Act("", lambda p: p.grid_edit.stretch(1.0, False)),
    "Shift+Down": Act("", lambda p: p.grid_edit.stretch(-1.0, False)),
    "T": Act(str(QT_TRANSLATE_NOOP("EditorKeys", "Tap the tempo")), lambda p: p.grid_edit.tap()),
    "B": Act(str(QT_TRANSLATE_NOOP("EditorKeys", "Beat here")), lambda p: p.grid_edit.beat_here()),
    "D": Act(
        str(QT_TRANSLATE_NOOP("EditorKeys", "Downbeat here")), lambda p: p.grid_edit.bar_here()
    ),
    "A": Act(
        str(QT_TRANSLATE_NOOP("EditorKeys", "Anchor here")), lambda p: p.grid_edit.anchor_here()
    ),
    "Delete": Act(
        str(QT_TRANSLATE_NOOP("EditorKeys", "Remove the chosen anchor")),
        lambda p: p.grid_edit.remove_anchor(),
    ),
    "2": Act(
        str(QT_TRANSLATE_NOOP("EditorKeys", "Twice the tempo (Shift: half)")),
        lambda p: p.grid_edit.multiply(2),
    ),
    "Shift+2": Act("", lambda p: p.grid_edit.multiply(-2)),
    "L": Act(
        str(QT_TRANSLATE_NOOP("EditorKeys", "Lock the grid")), lambda p: p.grid_edit.toggle_lock()
    ),
    "M": Act(str(QT_TRANSLATE_NOOP("EditorKeys", "Metronome")), lambda p: p.toggle_metronome()),
    "C": Act(
        str(QT_TRANSLATE_NOOP("EditorKeys", "Add a hot cue")), lambda p: p.cue_list.add("hot")
    ),
    "Shift+C": Act(
        str(QT_TRANSLATE_NOOP("EditorKeys", "Add a memory cue")), lambda p: p.cue_list.add("memory")
    ),
    "F": Act(str(QT_TRANSLATE_NOOP("EditorKeys", "Show the playhead again")), lambda p: p.follow()),
    "+": Act(str(QT_TRANSLATE_NOOP("EditorKeys", "Zoom (also the wheel)")), lambda p: p.zoom(1)),
    "-": Act("", lambda p: p.zoom(-1)),
    "Escape": Act("", lambda p: p.grid_edit.cancel()),
}


def key_text(key: int, modifiers: int) -> str:
    """ "Shift+Left"; empty for what is no key of ours."""
    name = key_name(key)
    return prefix(modifiers) + name if name else ""


def told() -> list[tuple[str, str]]:
    """Key and what it does, for the help page."""
    return [
        (keys, QCoreApplication.translate("EditorKeys", act.doc))
        for keys, act in KEYS.items()
        if act.doc
    ]
