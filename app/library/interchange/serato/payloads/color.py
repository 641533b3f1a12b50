# SPDX-License-Identifier: GPL-3.0-or-later
"""Serato stores other colours than it shows. Source: serato-tags `colors.md`."""

# stored, shown by Serato DJ Pro
CUE_COLORS = {
    0xCC0000: 0xC02626,
    0xCC4400: 0xDB4E27,
    0xCC8800: 0xF8821A,
    0xCCCC00: 0xFAC313,
    0x88CC00: 0x4EB648,
    0x44CC00: 0x006838,
    0x00CC00: 0x1FAD26,
    0x00CC44: 0x8DC63F,
    0x00CC88: 0x2B3673,
    0x00CCCC: 0x1DBEBD,
    0x0088CC: 0x0F88CA,
    0x0044CC: 0x16308B,
    0x0000CC: 0x173BA2,
    0x4400CC: 0x5C3F97,
    0x8800CC: 0x6823B6,
    0xCC00CC: 0xCE359E,
    0xCC0088: 0xDC1D49,
    0xCC0044: 0xC71136,
}
STORED = {shown: stored for stored, shown in CUE_COLORS.items()}
# of pads 1..8, as a new cue gets it
DEFAULT_CUES = (
    0xCC0000,
    0xCC8800,
    0x0000CC,
    0xCCCC00,
    0x00CC00,
    0xCC00CC,
    0x00CCCC,
    0x8800CC,
)
NO_TRACK_COLOR = 0xFFFFFF
SHIFT = 0x666666
WHOLE = 0x1000000
# stored: shown, where the shift is not what Serato does
ODD_TRACK_COLORS = {0x999999: 0x090909, 0x000000: 0x333333}


def shown_cue(stored: int) -> int:
    """The colour of a cue as Serato DJ Pro shows it."""
    return CUE_COLORS.get(stored, stored)


def stored_cue(shown: int) -> int:
    """The inverse of `shown_cue`; a colour outside of the palette stays what it is."""
    return STORED.get(shown, shown)


def shown_track(stored: int) -> int | None:
    """The colour of a track as the list shows it; None without."""
    if stored == NO_TRACK_COLOR:
        return None
    return ODD_TRACK_COLORS.get(stored, (stored - SHIFT) % WHOLE)


def stored_track(shown: int | None) -> int:
    """The inverse of `shown_track`; the two colours that Serato cannot store move by one."""
    if shown is None:
        return NO_TRACK_COLOR
    for stored, odd in ODD_TRACK_COLORS.items():
        if shown == odd:
            return stored
    stored = (shown + SHIFT) % WHOLE
    if stored in (NO_TRACK_COLOR, *ODD_TRACK_COLORS):
        stored += -1 if stored == NO_TRACK_COLOR else 1
    return stored
