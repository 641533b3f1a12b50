# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user at random presses, types, drops and is told."""

import math

from PySide6.QtCore import Qt

SIZES = ((1180, 690), (1280, 720), (1366, 768), (1600, 960), (1920, 1080), (3840, 2160))
BUTTONS = [Qt.MouseButton.LeftButton] * 6 + [
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
]
MODIFIERS = [Qt.KeyboardModifier.NoModifier] * 5 + [
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier,
]
KEYS = [
    *range(Qt.Key.Key_Space, Qt.Key.Key_QuoteLeft + 1),
    *range(Qt.Key.Key_F1, Qt.Key.Key_F12 + 1),
    *[Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape] * 6,
    *[Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right] * 6,
    *[Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Home, Qt.Key.Key_End] * 2,
    *[Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Insert, Qt.Key.Key_Menu] * 2,
]
TEXTS = (
    "bpm:<130", "a", "key:8a", '"', "(", "rating:", "日本", "\U0001f3b5", "x" * 300, "-", " ", "",
    "x" * 10_000, "9" * 5_000, "1/" + "9" * 400, "²", "nan", "-1e999", "0", "12.5", "שלום\u202e",
)  # fmt: skip
DROPS = (
    [], ["file:///m/1.mp3"], ["http://x/y"], ["file:///none"], [""], ["file:///m/a%00b.mp3"],
    ["file:///tmp"], ["file:///m/caf%E9.mp3"], [f"file:///m/{n}.mp3" for n in range(300)],
    ["file:///" + "y" * 5_000 + ".mp3"], ["file://[x"],
)  # fmt: skip
PAGES = ("", "settings", "help", "guide", "none such")
EVENTS = (
    "loading", "progress", "loaded", "ejected", "error", "warning", "info", "tracks", "work",
    "show", "devices", "audio", "recording", "broadcast", "midi", "samples", "preview", "edited",
    "wanted", "none such",
)  # fmt: skip
FIELDS = (
    "deck", "text", "fraction", "folder", "name", "done", "total", "left_s", "devices", "audio",
    "next", "ok", "state", "seconds", "free_s", "file", "error", "slots", "port", "reply",
)  # fmt: skip
VALUES = (
    None, True, 0, 1, -1, 3, 99, 0.5, -2.5, math.nan, math.inf, "", "on", "off", "x", [], [1],
    [{}], ["x"], {}, {"rate": 48000}, {"rate": None}, "\0", "{}", "%1", "<b>x</b>", 1e300,
)  # fmt: skip
