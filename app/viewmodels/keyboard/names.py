# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of keys: what a press is called in the table, and how people read it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

# What Shift makes of the signs of a US keyboard: a key is one key, with Shift or without.
UNSHIFTED = dict(zip('!@#$%^&*()_:<>?"{}|~', "1234567890-;,./'[]\\`", strict=True))
SAME = {"Enter": "Return", "=": "+", "Backtab": "Tab"}
MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl+"),
    (Qt.KeyboardModifier.AltModifier, "Alt+"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift+"),
)
OTHERS = Qt.KeyboardModifier.MetaModifier | Qt.KeyboardModifier.GroupSwitchModifier
ALONE = ("Shift", "Control", "Alt", "Meta", "AltGr", "CapsLock", "NumLock", "Super_L", "Super_R")
# The places of a US keyboard, as X11 and Wayland number them: 8 more than the kernel does.
ROWS = ((10, "1234567890-="), (24, "QWERTYUIOP[]"), (38, "ASDFGHJKL;'`"), (51, "\\ZXCVBNM,./"))
PLACES = {first + i: sign for first, row in ROWS for i, sign in enumerate(row)}
WORDS = {  # as the keys are labelled
    "Ctrl": str(QT_TRANSLATE_NOOP("KeyNames", "Ctrl")),
    "Alt": str(QT_TRANSLATE_NOOP("KeyNames", "Alt")),
    "Shift": str(QT_TRANSLATE_NOOP("KeyNames", "Shift")),
    "Left": str(QT_TRANSLATE_NOOP("KeyNames", "Left")),
    "Right": str(QT_TRANSLATE_NOOP("KeyNames", "Right")),
    "Up": str(QT_TRANSLATE_NOOP("KeyNames", "Up")),
    "Down": str(QT_TRANSLATE_NOOP("KeyNames", "Down")),
    "Return": str(QT_TRANSLATE_NOOP("KeyNames", "Return")),
    "Space": str(QT_TRANSLATE_NOOP("KeyNames", "Space")),
    "Backspace": str(QT_TRANSLATE_NOOP("KeyNames", "Backspace")),
    "Delete": str(QT_TRANSLATE_NOOP("KeyNames", "Delete")),
    "Insert": str(QT_TRANSLATE_NOOP("KeyNames", "Insert")),
    "Home": str(QT_TRANSLATE_NOOP("KeyNames", "Home")),
    "End": str(QT_TRANSLATE_NOOP("KeyNames", "End")),
    "PageUp": str(QT_TRANSLATE_NOOP("KeyNames", "Page Up")),
    "PageDown": str(QT_TRANSLATE_NOOP("KeyNames", "Page Down")),
    "Escape": str(QT_TRANSLATE_NOOP("KeyNames", "Escape")),
    "Tab": str(QT_TRANSLATE_NOOP("KeyNames", "Tab")),
}


def key_name(key: int) -> str:
    """The name of a key without its modifiers: "A", "1", "Left"; "" for none."""
    if 0x20 < key < 0x7F:
        sign = chr(key).upper()
        return SAME.get(sign, UNSHIFTED.get(sign, sign))
    if 0xA0 < key < 0x0100_0000:  # letters that other keyboards have
        return chr(key).upper()
    try:
        name = Qt.Key(key).name.removeprefix("Key_")
    except ValueError:
        return ""
    return "" if name in ALONE else SAME.get(name, name)


def place_name(scan_code: int) -> str:
    """What a US keyboard has at that place; "" where all keyboards have the same."""
    sign = PLACES.get(scan_code, "")
    return SAME.get(sign, sign)


def prefix(modifiers: int) -> str:
    """ "Ctrl+Shift+": the modifiers of a press, in the order of the table."""
    flags = Qt.KeyboardModifier(modifiers)
    held = [text for flag, text in MODIFIERS if flags & flag]
    return "".join(held)


def ordered(keys: str) -> str:
    """Keys as the table writes them, whatever the order of the modifiers: "" for nonsense."""
    text = keys.strip()
    name = text[-1:] if text.endswith("+") else text.rsplit("+", 1)[-1]
    given = {m for m in text.removesuffix(name).split("+") if m}
    known = [text for _, text in MODIFIERS]
    if not name or given - {m.removesuffix("+") for m in known}:
        return ""
    return "".join(m for m in known if m.removesuffix("+") in given) + name


def shown(keys: str) -> str:
    """Keys as people read them, in their language."""
    name = "+" if keys.endswith("+") else keys.rsplit("+", 1)[-1]
    parts = [part for part in keys.removesuffix(name).split("+") if part]
    return "+".join(
        QCoreApplication.translate("KeyNames", WORDS[part]) if part in WORDS else part
        for part in [*parts, name]
    )
