# SPDX-License-Identifier: GPL-3.0-or-later
"""Each text and mark can be read on each ground, in each theme (WCAG AA), also colour-blind."""

import math
from itertools import combinations
from typing import Any

import pytest

from app.option_table import THEMES
from app.themes import themes, wave_colors

GROUNDS = ("ground", "wave", "panel", "raised", "lifted", "row", "chosen")
DARK_GROUNDS = ("ground", "wave", "panel", "row")
TEXTS = ("text", "dim", "faint", "gold", "cyan", "red", "green", "focus")
AA = 4.5
AA_SHAPE = 3.0  # of shapes that are no text, WCAG 1.4.11
KINDS = {  # Machado, Oliveira, Fernandes 2009: what is seen, in linear RGB, of what is shown
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}  # fmt: skip
APART = 30.0  # in CIELAB: no doubt at a glance (2.3 is just noticeable)


def linear(color: str) -> tuple[float, ...]:
    shares = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in shares)


def luminance(rgb: tuple[float, ...]) -> float:
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]


def contrast(a: str, b: str) -> float:
    """WCAG 2.2, 1 to 21."""
    low, high = sorted((luminance(linear(a)), luminance(linear(b))))
    return (high + 0.05) / (low + 0.05)


def seen(color: str, kind: str) -> tuple[float, float, float]:
    """CIELAB of a colour as such eyes see it."""
    given = linear(color)
    r, g, b = (
        min(max(sum(k * c for k, c in zip(row, given, strict=True)), 0.0), 1.0)
        for row in KINDS[kind]
    )
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> dict[str, Any]:
    return themes()[request.param]


def faults(
    theme: dict[str, Any], above: dict[str, str], grounds: tuple[str, ...], least: float
) -> dict[str, float]:
    pairs = {(name, g): contrast(color, theme[g]) for name, color in above.items() for g in grounds}
    return {f"{name} on {g}": round(c, 2) for (name, g), c in pairs.items() if c < least}


def numbered(theme: dict[str, Any], *names: str) -> dict[str, str]:
    return {f"{name}[{i}]": color for name in names for i, color in enumerate(theme[name])}


def test_each_theme_of_the_option_is_in_the_table() -> None:
    assert tuple(themes()) == THEMES


def test_texts_are_read_on_each_ground(theme: dict[str, Any]) -> None:
    texts = {name: theme[name] for name in TEXTS} | numbered(theme, "decks")
    assert faults(theme, texts, GROUNDS, AA) == {}


def test_marks_are_seen_on_waves_and_panels(theme: dict[str, Any]) -> None:
    assert faults(theme, numbered(theme, "cues", "stems"), DARK_GROUNDS, AA) == {}


def test_texts_on_colours_are_read(theme: dict[str, Any]) -> None:
    below = {name: theme[name] for name in ("gold", "cyan", "red")}
    below |= numbered(theme, "decks", "cues")
    assert {n: c for n, c in below.items() if contrast(theme["ink"], c) < AA} == {}
    assert contrast(theme["ink_green"], theme["green"]) >= AA


def test_the_bands_of_a_wave_are_seen_and_differ(theme: dict[str, Any]) -> None:
    low, mid, high = theme["bands"]
    assert faults(theme, numbered(theme, "bands"), ("wave", "ground"), AA_SHAPE) == {}
    assert contrast(low, mid) > 1.4
    assert contrast(mid, high) > 1.4


@pytest.mark.parametrize("kind", KINDS)
def test_decks_and_states_differ_for_the_colour_blind(kind: str) -> None:
    theme = themes()[kind]
    for group in (theme["decks"], [theme[name] for name in ("gold", "red", "green")]):
        close = [
            (a, b)
            for a, b in combinations(group, 2)
            if math.dist(seen(a, kind), seen(b, kind)) < APART
        ]
        assert not close


def test_the_night_theme_gives_hardly_any_blue() -> None:
    night = themes()["night"]
    colors = [c for v in night.values() for c in (v if isinstance(v, list) else [v]) if c]
    assert not [c for c in colors if linear("#" + c[-6:])[2] > 0.36]


def test_waves_get_their_colours_from_the_same_table() -> None:
    assert wave_colors(themes()["dark"]) == (0xFF365CFF, 0xFFFFB400, 0xFFFFF8E0, 0xFF0D0D10)
