# SPDX-License-Identifier: GPL-3.0-or-later
"""What people call a colour."""

import colorsys

HUES = (
    (15.0, "red"), (42.0, "orange"), (70.0, "yellow"), (165.0, "green"), (200.0, "cyan"),
    (255.0, "blue"), (290.0, "purple"), (345.0, "pink"), (361.0, "red"),
)  # fmt: skip
GREYS = ("black", "grey", "white")
NAMES = (*dict.fromkeys(name for _, name in HUES), *GREYS)
DARK, LIGHT, DULL = 0.15, 0.85, 0.15


def color_name(rgb: int) -> str:
    """The name of 0xRRGGBB."""
    red, green, blue = (rgb >> shift & 255 for shift in (16, 8, 0))
    angle, saturation, value = colorsys.rgb_to_hsv(red / 255, green / 255, blue / 255)
    if value < DARK:
        return GREYS[0]
    if saturation < DULL:
        return GREYS[2] if value > LIGHT else GREYS[1]
    return next(name for end, name in HUES if angle * 360.0 < end)
