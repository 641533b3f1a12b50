# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard: one deck under the left hand, another under the right one."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.keyboard.keymap import Keymap
from app.viewmodels.keyboard.names import OTHERS, key_name, place_name, prefix, shown
from app.viewmodels.keyboard.table import FOCUS, Act, Binding, actions
from app.viewmodels.option import Settings
from app.viewmodels.param import Param

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

HANDS = ((1, 3), (2, 4))  # decks that a hand can play
MOST_REPEATS = 100  # of a command, for one message of a controller


@QmlElement
class Keyboard(QObject):
    """Turns keys into controls and commands; forgets no key that is held.

    Args:
        param: a control by its path.
        commands: what CALL and REPEAT actions call, by name.
        settings: where changes of the keys are kept.
    """

    hands_changed = Signal()

    def __init__(
        self,
        board: Board,
        param: Callable[[str], Param],
        commands: Mapping[str, Callable[[], object]],
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._param = board, param
        self._hands = [0, 0]
        self._commands = dict(commands) | {
            "hand_left": lambda: self.turn_hand(0),
            "hand_right": lambda: self.turn_hand(1),
        }
        self._settings = settings
        self._keymap = Keymap(settings, self)
        self._held: dict[str, str] = {}

    @Property(Keymap, constant=True)
    def keymap(self) -> Keymap:
        """Which key does what, to be shown and changed."""
        return self._keymap

    @Property(str, notify=hands_changed)
    def hands(self) -> str:
        """The decks under the hands: "AB", "CB", "AD", "CD"."""
        return "".join("?ABCD"[self._deck(hand)] for hand in (0, 1))

    @Slot(int)
    def turn_hand(self, hand: int) -> None:
        """The hand plays its other deck: 0 left (A, C), 1 right (B, D)."""
        self.let_go()
        self._hands[hand] = 1 - self._hands[hand]
        self.hands_changed.emit()

    @Slot(str, result=str)
    def keys_of(self, target: str) -> str:
        """The keys of a control or a command, as people read them; "" for none."""
        for binding in self._keymap.bindings:
            if binding.keys and self._target(binding) == target:
                return shown(binding.keys)
        return ""

    @Slot(int, int, bool, result=bool)
    @Slot(int, int, bool, int, result=bool)
    def press(self, key: int, modifiers: int, repeated: bool, scan_code: int = 0) -> bool:
        """A key goes down. Return: it is one of ours."""
        name = self._name(key, scan_code)
        if not name or Qt.KeyboardModifier(modifiers) & OTHERS:
            return False
        before = prefix(modifiers)
        binding, fine = self._keymap.find(before + name), False
        if binding is None and "Shift+" in before:
            binding, fine = self._keymap.find(before.replace("Shift+", "") + name), True
            if binding is not None and binding.act is not Act.STEP and name != "+":
                binding = None
        if binding is None or binding.target == FOCUS:
            return False
        self._act(binding, name, repeated=repeated, fine=fine)
        return True

    @Slot(int, bool, result=bool)
    @Slot(int, bool, int, result=bool)
    def release(self, key: int, repeated: bool, scan_code: int = 0) -> bool:
        """A key comes up. Return: it was one of ours."""
        name = self._name(key, scan_code)
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

    def do(self, action: str, amount: float) -> bool:
        """What a controller asks for: an action by its name, so much of it; 0 lets go.

        Return: there is such an action.
        """
        binding = actions().get(action)
        if binding is None:
            return False
        match binding.act:
            case Act.HOLD:
                self._board.set(binding.target, float(amount > 0.0))
            case Act.STEP:
                self._param(binding.target).nudge(binding.amount * amount, False)
            case Act.REPEAT:
                for _ in range(min(round(amount), MOST_REPEATS)):
                    self._call(binding.target)
            case _ if amount > 0.0:
                self._act(replace(binding, hand=-1), "", repeated=False, fine=False)
        return True

    def _name(self, key: int, scan_code: int) -> str:
        by_place = self._settings["keys.by_place"].on
        return (place_name(scan_code) if by_place else "") or key_name(key)

    def _deck(self, hand: int) -> int:
        return HANDS[hand][self._hands[hand]]

    def _target(self, binding: Binding) -> str:
        if binding.hand < 0:
            return binding.target
        return binding.target.replace("{}", str(self._deck(binding.hand)))

    def _act(self, binding: Binding, name: str, *, repeated: bool, fine: bool) -> None:
        target = self._target(binding)
        match binding.act:
            case Act.STEP:
                self._param(target).nudge(binding.amount, fine)
            case Act.REPEAT:
                self._call(target)
            case _ if repeated:
                return
            case Act.HOLD:
                if name in self._held:
                    self._board.set(self._held[name], 0.0)
                self._held[name] = target
                self._board.set(target, 1.0)
            case Act.TOGGLE:
                self._param(target).toggle()
            case Act.SEND:
                self._board.set(target, binding.amount)
            case Act.CYCLE:
                self._param(target).step(round(binding.amount))
            case Act.DOUBLE:
                self._param(target).double(round(binding.amount))
            case Act.CALL:
                self._call(target)

    def _call(self, command: str) -> None:
        if command in self._commands:
            self._commands[command]()
