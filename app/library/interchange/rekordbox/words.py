# SPDX-License-Identifier: GPL-3.0-or-later
"""What all files of rekordbox have in common: its colors and its kinds of cues."""

from app.library.interchange.fields import COLOR_HEX, Pair
from app.library.interchange.kept import nearest
from app.library.model import CueKind

PROGRAM = "rekordbox"
PROCESSES = ("rekordbox", "rekordbox.exe", "rekordboxAgent")
# Colors of tracks, numbered from 1. Names as on the players.
TRACK_COLORS = (0xFF007F, 0xFF0000, 0xFFA500, 0xFFFF00, 0x00FF00, 0x25FDE9, 0x0000FF, 0x660099)
TRACK_COLOR_HEX = Pair(COLOR_HEX.read, lambda color: COLOR_HEX.write(nearest(color, TRACK_COLORS)))
PADS = 8
MS = 0.001
LATEST_MS = 48 * 3600 * 1000  # music is never longer; a later cue is rubbish
# Kinds that rekordbox has, and what becomes of the others.
KINDS = {
    CueKind.HOT: CueKind.HOT,
    CueKind.MEMORY: CueKind.MEMORY,
    CueKind.MAIN: CueKind.MEMORY,
    CueKind.LOAD: CueKind.LOAD,
    CueKind.FADE_IN: CueKind.FADE_IN,
    CueKind.FADE_OUT: CueKind.FADE_OUT,
    CueKind.INTRO: CueKind.MEMORY,
    CueKind.OUTRO: CueKind.MEMORY,
}


def color_of(number: object) -> int | None:
    """The color of a track by its number; None without one."""
    if isinstance(number, int) and 1 <= number <= len(TRACK_COLORS):
        return TRACK_COLORS[number - 1]
    return None
