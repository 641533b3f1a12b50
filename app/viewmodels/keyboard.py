# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard: deck A under the left hand, deck B under the right one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.param import Param
from app.viewmodels.rows import Row, Rows

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1


class Act(Enum):
    HOLD = auto()  # 1 while the key is down
    TOGGLE = auto()
    SEND = auto()  # a value, once a press
    STEP = auto()  # steps of a knob, again while the key repeats
    CALL = auto()  # a command of the window
    REPEAT = auto()  # a command that repeats with the key


@dataclass(frozen=True, slots=True)
class Binding:
    """One key. `keys`: "Shift+A"; `target`: a control's path or a command; `amount`: for
    SEND and STEP."""

    keys: str
    act: Act
    target: str
    amount: float
    doc: str
    group: str


# key of deck A, of deck B, what it does there, with which part of the deck, how much
DECK_KEYS: tuple[tuple[str, str, Act, str, float, str], ...] = (
    ("S", "K", Act.TOGGLE, "play", 0, "Play, pause"),
    ("A", "J", Act.HOLD, "cue", 0, "Cue (hold to preview)"),
    ("D", "L", Act.TOGGLE, "sync", 0, "Sync"),
    ("F", ";", Act.CALL, "loop", 0, "Loop of the set length on, off"),
    ("Z", "M", Act.HOLD, "nudge_back", 0, "Nudge back while held"),
    ("X", ",", Act.HOLD, "nudge_forward", 0, "Nudge forward while held"),
    ("C", ".", Act.SEND, "beatjump_back", 1, "Jump back"),
    ("V", "/", Act.SEND, "beatjump_forward", 1, "Jump forward"),
    ("T", "Y", Act.STEP, "tempo_fader", 0.25, "Faster (Shift: fine)"),
    ("G", "H", Act.STEP, "tempo_fader", -0.25, "Slower (Shift: fine)"),
    ("B", "N", Act.TOGGLE, "pfl", 0, "Hear in the headphones"),
    ("1", "7", Act.HOLD, "hotcue1.activate", 0, "Hot cues 1 to 8: set, go (Shift: clear)"),
    ("2", "8", Act.HOLD, "hotcue2.activate", 0, ""),
    ("3", "9", Act.HOLD, "hotcue3.activate", 0, ""),
    ("4", "0", Act.HOLD, "hotcue4.activate", 0, ""),
    ("Q", "U", Act.HOLD, "hotcue5.activate", 0, ""),
    ("W", "I", Act.HOLD, "hotcue6.activate", 0, ""),
    ("E", "O", Act.HOLD, "hotcue7.activate", 0, ""),
    ("R", "P", Act.HOLD, "hotcue8.activate", 0, ""),
    ("5", "[", Act.SEND, "loop.in", 1, "Loop in"),
    ("6", "]", Act.SEND, "loop.out", 1, "Loop out"),
    ("Shift+C", "Shift+.", Act.SEND, "loop.halve", 1, "Loop half as long"),
    ("Shift+V", "Shift+/", Act.SEND, "loop.double", 1, "Loop twice as long"),
    ("Shift+F", "Shift+;", Act.SEND, "loop.reloop", 1, "Back into the last loop"),
    ("Shift+A", "Shift+J", Act.SEND, "cue_set", 1, "Set the cue point here"),
    ("Shift+S", "Shift+K", Act.HOLD, "censor", 0, "Censor while held"),
    ("Shift+D", "Shift+L", Act.TOGGLE, "leader", 0, "Lead the others"),
    ("Ctrl+D", "Ctrl+L", Act.TOGGLE, "keylock", 0, "Key lock"),
    ("Ctrl+S", "Ctrl+K", Act.TOGGLE, "slip", 0, "Slip"),
    ("Ctrl+A", "Ctrl+J", Act.TOGGLE, "quantize", 0, "Quantize"),
    ("Ctrl+G", "Ctrl+H", Act.SEND, "tempo_fader", 0, "Tempo back to 0"),
    ("Ctrl+Left", "Ctrl+Right", Act.CALL, "load", 0, "Load the selected track"),
)
WINDOW_KEYS: tuple[tuple[str, Act, str, float, str], ...] = (
    ("Left", Act.STEP, "master.crossfader", -1.25, "Crossfader to A (Shift: fine)"),
    ("Right", Act.STEP, "master.crossfader", 1.25, "Crossfader to B (Shift: fine)"),
    ("Backspace", Act.SEND, "master.crossfader", 0, "Crossfader to the middle"),
    ("Up", Act.REPEAT, "up", 0, "Previous track"),
    ("Down", Act.REPEAT, "down", 0, "Next track"),
    ("Return", Act.CALL, "enter", 0, "Load the track to the first stopped deck"),
    ("+", Act.REPEAT, "nearer", 0, "Waves nearer"),
    ("-", Act.REPEAT, "further", 0, "Waves further"),
    ("Tab", Act.CALL, "focus", 0, "Next control; arrows and Space work on it"),
    ("Ctrl+Z", Act.CALL, "undo", 0, "Undo an edit"),
    ("Ctrl+Shift+Z", Act.CALL, "redo", 0, "Do it again"),
    ("Ctrl+F", Act.CALL, "find", 0, "Find tracks"),
    ("Ctrl+O", Act.CALL, "open", 0, "Open files"),
    ("Ctrl+Shift+O", Act.CALL, "open_folder", 0, "Open a folder"),
    ("F1", Act.CALL, "help", 0, "This page"),
    ("F11", Act.CALL, "full", 0, "Full screen"),
    ("Escape", Act.CALL, "escape", 0, "Close this page, dismiss a message"),
    ("Ctrl+Q", Act.CALL, "quit", 0, "Quit"),
)
GROUPS = ("Deck A", "Deck B", "Window")
HOT_CUE_KEYS = {"1": "1-4, Q-R", "7": "7-0, U-P"}
# What Shift makes of the signs of a US keyboard: a key is one key, with Shift or without.
UNSHIFTED = dict(zip('!@#$%^&*()_:<>?"{}|', "1234567890-;,./'[]\\", strict=True))
SAME = {"Enter": "Return", "=": "+", "Space": " "}
MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl+"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift+"),
)
OTHERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
FOCUS = "focus"  # done by Qt itself; in the table for the help page


def bindings() -> list[Binding]:
    """All keys, as the help page lists them."""
    out = []
    for number, place in ((1, 0), (2, 1)):
        for row in DECK_KEYS:
            keys = row[0] if place == 0 else row[1]
            act, part, amount, doc = row[2:]
            target = f"{part}{number}" if act is Act.CALL else f"deck{number}.{part}"
            out.append(Binding(keys, act, target, amount, doc, GROUPS[place]))
            if part.startswith("hotcue"):
                clear = target.replace("activate", "clear")
                out.append(Binding(f"Shift+{keys}", Act.SEND, clear, 1, "", GROUPS[place]))
    out += [Binding(*row, GROUPS[2]) for row in WINDOW_KEYS]
    return out


@QmlElement
class Keyboard(QObject):
    """Turns keys into controls and commands; forgets no key that is held.

    Args:
        param: a control by its path.
        commands: what CALL and REPEAT bindings call, by name.
    """

    def __init__(
        self,
        board: Board,
        param: Callable[[str], Param],
        commands: Mapping[str, Callable[[], None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._param, self._commands = board, param, commands
        self._table = {b.keys: b for b in bindings()}
        self._held: dict[str, str] = {}
        self._help = Rows(("keys", "doc", "group"), self)
        self._help.show(
            [{"keys": b.keys, "doc": b.doc, "group": b.group} for b in bindings() if b.doc]
        )

    @Slot(int, result=Rows)
    def help(self, group: int) -> Rows:
        """What the help page lists: 0 deck A, 1 deck B, 2 the window."""
        rows = Rows(("keys", "doc"), self)
        rows.show([shortened(b, group) for b in self._help.rows if b["group"] == GROUPS[group]])
        return rows

    @Slot(int, int, bool, result=bool)
    def press(self, key: int, modifiers: int, repeated: bool) -> bool:
        """A key goes down. Return: it is one of ours."""
        name, flags = key_name(key), Qt.KeyboardModifier(modifiers)
        if not name or flags & OTHERS:
            return False
        prefix = "".join(text for flag, text in MODIFIERS if flags & flag)
        binding = self._table.get(prefix + name)
        fine = False
        if binding is None and prefix == "Shift+":
            binding = self._table.get(name)
            if binding is None or binding.act is not Act.STEP:
                binding = binding if name == "+" else None
            fine = True
        if binding is None or binding.target == FOCUS:
            return False
        self._act(binding, name, repeated=repeated, fine=fine)
        return True

    @Slot(int, bool, result=bool)
    def release(self, key: int, repeated: bool) -> bool:
        """A key comes up. Return: it was one of ours."""
        name = key_name(key)
        if name not in self._held:
            return False
        if not repeated:
            self._board.set(self._held.pop(name), 0.0)
        return True

    @Slot()
    def let_go(self) -> None:
        """The window lost the keyboard: let go of all that is held."""
        for path in self._held.values():
            self._board.set(path, 0.0)
        self._held.clear()

    def _act(self, binding: Binding, name: str, *, repeated: bool, fine: bool) -> None:
        match binding.act:
            case Act.STEP:
                self._param(binding.target).nudge(binding.amount, fine)
            case Act.REPEAT:
                self._commands[binding.target]()
            case _ if repeated:
                return
            case Act.HOLD:
                if name in self._held:
                    self._board.set(self._held[name], 0.0)
                self._held[name] = binding.target
                self._board.set(binding.target, 1.0)
            case Act.TOGGLE:
                self._param(binding.target).toggle()
            case Act.SEND:
                self._board.set(binding.target, binding.amount)
            case Act.CALL:
                self._commands[binding.target]()


def shortened(row: Row, group: int) -> Row:
    """The eight keys of the hot cues as one line."""
    keys = HOT_CUE_KEYS.get(row["keys"], row["keys"]) if group < len(GROUPS) - 1 else row["keys"]
    return {**row, "keys": keys}


def key_name(key: int) -> str:
    """The name of a key without its modifiers: "A", "1", "Left"; "" for none."""
    if 0x20 < key < 0x7F:
        sign = chr(key).upper()
        return SAME.get(sign, UNSHIFTED.get(sign, sign))
    try:
        name = Qt.Key(key).name.removeprefix("Key_")
    except ValueError:
        return ""
    return SAME.get(name, name)
