# SPDX-License-Identifier: GPL-3.0-or-later
"""MIDI from keys and mice, as resources/controllers/keyboard.toml and mouse-wheel.toml expect it.

Keys are notes of channel 1 by their usage numbers in the USB HID tables (A is 4), modifiers 112 to
119; buttons of a mouse are notes 1 (left), 2 (right), 3 (middle), 4, 5 (side); its wheel counts on
controller 1, tilting on 2, moving it sideways on 3, down on 4: 1 is one up, 127 one down.
"""

from collections.abc import Iterator

from app.controllers.keys.events import KEY, Event

NOTE, CC = 0x90, 0xB0
DOWN, UP, AGAIN = 1, 0, 2
MOST = 63  # counts of one message
# Rows of keys: the kernel's code of the first one, and the usage of each
ROWS = (
    (1, (41, *range(30, 40), 45, 46, 42, 43)),  # Escape, 1 to 0, - =, Backspace, Tab
    (16, (*(ord(c) - 61 for c in "QWERTYUIOP"), 47, 48, 40)),  # [ ] Return
    (30, (*(ord(c) - 61 for c in "ASDFGHJKL"), 51, 52, 53)),  # ; ' `
    (43, (49, *(ord(c) - 61 for c in "ZXCVBNM"), 54, 55, 56)),  # \ and , . /
    (57, (44, 57, *range(58, 68), 83, 71)),  # Space, Caps Lock, F1 to F10, Num, Scroll Lock
    (71, (95, 96, 97, 86, 92, 93, 94, 87, 89, 90, 91, 98, 99)),  # the block of digits
    (86, (100, 68, 69)),  # the key beside Shift, F11, F12
    (102, (74, 82, 75, 80, 79, 77, 81, 78, 73, 76)),  # Home, arrows, End, Insert, Delete
)
SINGLE = {55: 85, 96: 88, 98: 84, 99: 70, 119: 72, 127: 101}
MODIFIERS = {29: 112, 42: 113, 56: 114, 125: 115, 97: 116, 54: 117, 100: 118, 126: 119}
KEYS = {
    **{first + i: usage for first, usages in ROWS for i, usage in enumerate(usages)},
    **SINGLE,
    **MODIFIERS,
}
BUTTONS = {0x110: 1, 0x111: 2, 0x112: 3, 0x113: 4, 0x114: 5}
MOVES = {8: 1, 6: 2, 0: 3, 1: 4}  # wheel, tilt, sideways, up and down


class Notes:
    """Turns events into messages, and knows what is held."""

    def __init__(self) -> None:
        self._down: set[int] = set()

    def of(self, event: Event) -> Iterator[bytes]:
        """The messages of one event."""
        if event.kind == KEY:
            yield from self._key(event)
        elif event.code in MOVES:
            yield from _moved(MOVES[event.code], event.value)

    def _key(self, event: Event) -> Iterator[bytes]:
        note = KEYS.get(event.code) or BUTTONS.get(event.code)
        if note is None or event.value == AGAIN:
            return
        if event.value == DOWN:
            self._down.add(note)
        else:
            self._down.discard(note)
        yield bytes((NOTE, note, 127 if event.value == DOWN else 0))

    def let_go(self) -> Iterator[bytes]:
        """All that is held comes up: it was pulled out."""
        for note in sorted(self._down):
            yield bytes((NOTE, note, 0))
        self._down.clear()


def _moved(number: int, counts: int) -> Iterator[bytes]:
    sign = 1 if counts > 0 else -1
    left = abs(counts)
    while left:
        part = min(left, MOST)
        yield bytes((CC, number, sign * part % 128))
        left -= part
