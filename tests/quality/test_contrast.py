# SPDX-License-Identifier: GPL-3.0-or-later
"""Each text and mark can be read on each ground, in each theme (WCAG AA), also colour-blind."""

import colorsys
import math
from collections.abc import Collection
from itertools import combinations
from typing import Any

import pytest

from app.demo.songs import BLUE, CYAN, GREEN, ORANGE, PINK, PURPLE, RED, YELLOW
from app.library.interchange.serato.payloads.color import DEFAULT_CUES, shown_cue
from app.library.search.color import HUES, color_name
from app.library.search.color import NAMES as COLOR_NAMES
from app.option_table import THEMES
from app.session.beside.kit import KIT
from app.themes import marked, themes, wave_colors
from app.viewmodels.decks.facts import SECTIONS
from app.viewmodels.decks.pad_row import PALETTE as PADS
from app.viewmodels.library.editor import PALETTE as ROWS_OFFERED

GROUNDS = ("ground", "wave", "panel", "raised", "lifted", "row", "chosen")
DARK_GROUNDS = ("ground", "wave", "panel", "row")
TEXTS = ("text", "dim", "faint", "gold", "cyan", "red", "green", "focus")
AA = 4.5
AA_SHAPE = 3.0  # of shapes that are no text, WCAG 1.4.11
# Machado, Oliveira, Fernandes 2009, doi 10.1109/TVCG.2009.113, severity 1: what is seen, in linear
# RGB, of what is shown.
KINDS = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
}  # fmt: skip
EYES = (  # and the theme that is made for them: greens and reds fall together for both of the first
    ("protanopia", "deuteranopia"), ("deuteranopia", "deuteranopia"), ("tritanopia", "tritanopia"),
)  # fmt: skip
OFFERED = {  # what cues, pads and rows are coloured with
    "pads": PADS,
    "rows": [color for color in ROWS_OFFERED if color],
    "sampler": [color for _, color in KIT],
    "demo": (RED, ORANGE, YELLOW, GREEN, CYAN, BLUE, PURPLE, PINK),
    "sections": {color for _, color in SECTIONS.values()},
    "serato": [f"#{shown_cue(color):06x}" for color in DEFAULT_CUES],
}
SOFT = 0.16  # of its colour is in the ground of such a switch
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


def too_close(colors: Collection[str], kind: str, least: float = APART) -> list[tuple[str, str]]:
    return [
        (a, b)
        for a, b in combinations(colors, 2)
        if math.dist(seen(a, kind), seen(b, kind)) < least
    ]


@pytest.mark.parametrize("kind", ["deuteranopia", "tritanopia"])
def test_decks_and_states_differ_for_the_colour_blind(kind: str) -> None:
    theme = themes()[kind]
    for group in (theme["decks"], [theme[name] for name in ("gold", "red", "green")]):
        assert not too_close(group, kind)


@pytest.mark.parametrize(("kind", "name"), EYES)
@pytest.mark.parametrize("offered", OFFERED)
def test_colours_of_the_music_differ_for_the_colour_blind(
    kind: str, name: str, offered: str
) -> None:
    colors = OFFERED[offered]
    assert not too_close([marked(name, color) for color in colors], kind)
    assert too_close(colors, kind)  # what the theme is there for


@pytest.mark.parametrize("name", THEMES)
def test_bands_of_a_wave_differ_for_each_eye(name: str) -> None:
    for kind in ("", *(kind for kind, made_for in EYES if made_for == name)):
        assert not too_close(themes()[name]["bands"], kind)


def test_a_colour_is_named_as_it_is_shown() -> None:
    """The ends of hues are those of the colours' names: reds are shown alike, and none else."""
    assert tuple(themes()["dark"]["hues"]) == tuple(end for end, _ in HUES[:-1])
    for name in ("deuteranopia", "tritanopia", "night"):
        for hue in range(360):
            parts = colorsys.hsv_to_rgb(hue / 360, 0.8, 0.9)
            rgb = int("".join(f"{round(part * 255):02x}" for part in parts), 16)
            shown = theme_cue(name, color_name(rgb))
            assert marked(name, f"#{rgb:06x}") == shown, hue


def theme_cue(name: str, color: str) -> str:
    return str(themes()[name]["cues"][COLOR_NAMES.index(color)])


def test_at_night_pads_were_hardly_told_apart() -> None:
    assert not too_close(themes()["night"]["cues"], "")


def test_the_name_of_a_cue_is_read_on_its_pad(theme: dict[str, Any]) -> None:
    """The ground of a filled pad, in ui/controls/Pad.qml; at night it was too light."""
    for color in theme["cues"]:
        parts = (int(color[i : i + 2], 16) * theme["fill"] for i in (1, 3, 5))
        ground = "#" + "".join(f"{round(part):02x}" for part in parts)
        assert contrast(theme["text"], ground) >= AA, color


def test_what_is_grey_stays_so() -> None:
    for name in THEMES:
        for grey in ("#8a8a8a", "#ffffff", "#000000"):
            assert marked(name, grey) == grey
        shade = marked(name, "#8a8a96")  # a little blue
        assert max(abs(a - b) for a, b in zip(linear(shade), linear("#8a8a96"), strict=True)) < 0.15


def test_the_night_theme_gives_hardly_any_blue() -> None:
    night = themes()["night"]
    colors = [c for v in night.values() for c in (v if isinstance(v, list) else [v])]
    colors = [c for c in colors if isinstance(c, str)]
    assert not [c for c in colors if linear("#" + c[-6:])[2] > 0.36]


def test_waves_get_their_colours_from_the_same_table() -> None:
    assert wave_colors(themes()["dark"]) == (0xFF365CFF, 0xFFFFB400, 0xFFFFF8E0, 0xFF0D0D10)


def test_a_softly_lit_switch_is_read_on_its_own_ground(theme: dict[str, Any]) -> None:
    """`soft` of ui/Theme.qml: some of the colour over the ground of buttons."""
    colors = {"green": theme["green"], "red": theme["red"], **numbered(theme, "decks")}
    for name, color in colors.items():
        parts = ((color[i : i + 2], theme["raised"][i : i + 2]) for i in (1, 3, 5))
        mixed = (SOFT * int(a, 16) + (1 - SOFT) * int(b, 16) for a, b in parts)
        ground = "#" + "".join(f"{round(part):02x}" for part in mixed)
        assert contrast(color, ground) >= AA, name
