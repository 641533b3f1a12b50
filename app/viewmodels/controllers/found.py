# SPDX-License-Identifier: GPL-3.0-or-later
"""What was learned, in words: "CC 7, channel 1: fader, 7 bit → Fader of deck A"."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.viewmodels.keyboard.table import actions
from engine.controls import BY_PATH

KINDS: dict[str, Any] = {
    "button": QT_TRANSLATE_NOOP("Hardware", "button"),
    "pad": QT_TRANSLATE_NOOP("Hardware", "pad"),
    "switch": QT_TRANSLATE_NOOP("Hardware", "switch"),
    "knob": QT_TRANSLATE_NOOP("Hardware", "knob"),
    "fader": QT_TRANSLATE_NOOP("Hardware", "fader"),
    "crossfader": QT_TRANSLATE_NOOP("Hardware", "crossfader"),
    "encoder": QT_TRANSLATE_NOOP("Hardware", "encoder"),
    "jog": QT_TRANSLATE_NOOP("Hardware", "jog wheel"),
}
MESSAGES: dict[str, Any] = {
    "cc": QT_TRANSLATE_NOOP("Hardware", "CC {number}, channel {channel}"),
    "cc14": QT_TRANSLATE_NOOP("Hardware", "CC {number}, channel {channel}"),
    "note": QT_TRANSLATE_NOOP("Hardware", "note {number}, channel {channel}"),
    "touch": QT_TRANSLATE_NOOP("Hardware", "pressure of note {number}, channel {channel}"),
    "program": QT_TRANSLATE_NOOP("Hardware", "program {number}, channel {channel}"),
    "pressure": QT_TRANSLATE_NOOP("Hardware", "pressure, channel {channel}"),
    "bend": QT_TRANSLATE_NOOP("Hardware", "pitch bend, channel {channel}"),
}
FINE = ("cc14", "bend")
MOVED = ("knob", "fader", "crossfader")
Row = Mapping[str, Any]


def found(row: Row, names: Mapping[str, str]) -> str:
    """One that was learned. names: of paths, as the window calls them."""
    word = str(row["midi"]).partition(" ")[0]
    kind = KINDS.get(str(row["kind"]), str(row["kind"]))
    parts = [QCoreApplication.translate("Hardware", kind)]
    if row["kind"] in MOVED:
        bits = 14 if word in FINE else 7
        parts.append(QCoreApplication.translate("Hardware", "{} bit").format(bits))
    if row["touch"]:
        touch = message(str(row["touch"]))
        parts.append(QCoreApplication.translate("Hardware", "touch: {}").format(touch))
    if row["lit"]:
        parts.append(QCoreApplication.translate("Hardware", "with a light"))
    return f"{message(str(row['midi']))}: {', '.join(parts)} → {called(str(row['path']), names)}"


def instead(row: Row, names: Mapping[str, str]) -> str:
    """What its message did before; empty: nothing."""
    return ", ".join(called(str(path), names) for path in row["instead"])


def message(words: str) -> str:
    """A message of a mapping file, as people read it."""
    kind, *numbers = words.split()
    if kind not in MESSAGES or not numbers:
        return words
    number = numbers[1] if len(numbers) > 1 else ""
    said = QCoreApplication.translate("Hardware", MESSAGES[kind])
    return said.format(number=number, channel=numbers[0])


def called(path: str, names: Mapping[str, str]) -> str:
    """A control or an action: as it was called when it was touched, else as it is described."""
    if path in names:
        return names[path]
    kind, _, name = path.rpartition(":")
    if kind == "layer":
        return QCoreApplication.translate("Hardware", "layer {}").format(name)
    action, control = actions().get(name), BY_PATH.get(path)
    if kind and action is not None:
        return QCoreApplication.translate("Keys", action.doc)
    if control is None:
        return path
    doc = QCoreApplication.translate("Controls", control.doc).rstrip(".。")
    return f"{doc} ({path})"
