# SPDX-License-Identifier: GPL-3.0-or-later
"""How a key is written and coloured."""

import colorsys

from app.library.model import Key

PLAIN_KEY = "#8a8a96"


def camelot(key: str) -> str:
    """ "Am", "A minor", "8a" and "8A" are all "8A"; what is no key stays as it is."""
    found = Key.parse(key)
    return found.camelot if found else key.strip()


def key_color(key: str) -> str:
    """A colour round the wheel of keys: neighbours mix well and look alike."""
    found = Key.parse(key)
    if not found:
        return PLAIN_KEY
    hue = (int(found.camelot[:-1]) * 30 + 10) % 360 / 360.0
    red, green, blue = colorsys.hls_to_rgb(hue, 0.62 if found.minor else 0.72, 0.75)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"
