# SPDX-License-Identifier: GPL-3.0-or-later
"""What the search says of its filters, in the language of the window: examples stay as typed."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

REMARKS: tuple[Any, ...] = (  # in the help, behind examples
    QT_TRANSLATE_NOOP("Filters", "album artist and remixer too"),
    QT_TRANSLATE_NOOP("Filters", "your own tags"),
    QT_TRANSLATE_NOOP("Filters", "goes with 8A"),
    QT_TRANSLATE_NOOP("Filters", "stars"),
    QT_TRANSLATE_NOOP("Filters", "minutes"),
    QT_TRANSLATE_NOOP("Filters", "h, d, w, m, y"),
    QT_TRANSLATE_NOOP("Filters", "not tonight"),
    QT_TRANSLATE_NOOP("Filters", "its file is not there"),
    QT_TRANSLATE_NOOP("Filters", "a stem file"),
    QT_TRANSLATE_NOOP("Filters", "goes well with what is there"),
    QT_TRANSLATE_NOOP("Filters", "key and tempo fit what is there"),
)
NOTES: tuple[Any, ...] = (  # on what is not understood while it is typed
    QT_TRANSLATE_NOOP("Filters", "yes or no"),
    QT_TRANSLATE_NOOP("Filters", "the name of one"),
    QT_TRANSLATE_NOOP("Filters", "its tempo is not known"),
    QT_TRANSLATE_NOOP("Filters", "its key is not known"),
    QT_TRANSLATE_NOOP("Filters", "red, orange, yellow, green, blue ..., #rrggbb, none or any"),
)
BEGINNINGS: tuple[Any, ...] = (  # of notes that end with something of their own
    QT_TRANSLATE_NOOP("Filters", "as {}"),
    QT_TRANSLATE_NOOP("Filters", "nothing is on deck {}"),
)


def explained(line: str) -> str:
    """A line of the help."""
    for remark in REMARKS:
        for left, right in (("(", ")"), (": ", "")):
            line = line.replace(f"{left}{remark}{right}", f"{left}{told(remark)}{right}")
    return line


def noted(note: str) -> str:
    """A note: "key: as 8a, Am"."""
    name, _, text = note.partition(": ")
    for line in BEGINNINGS:
        start = line.removesuffix("{}")
        if text.startswith(start):
            return f"{name}: {told(line).format(explained(text.removeprefix(start)))}"
    for known in NOTES:
        text = text.replace(known, told(known))
    return f"{name}: {text}" if text else note


def told(text: str) -> str:
    """In the user's language."""
    return QCoreApplication.translate("Filters", text)
