# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each part of a layout lies: pure functions from a size to rectangles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.viewmodels.stage.layouts import Band, Layout

LEAST = 0.97  # of the usual height of decks in a large window: below it they hide rows
COMPACT = 0.8  # of the usual heights, in a small window
WIDE_MIXER, NARROW_MIXER, SMALL_MIXER = 424.0, 384.0, 318.0
TOUCH_MIXER = 352.0  # the least for fingers
FOUR_MIXER, SMALL_FOUR_MIXER = 520.0, 400.0  # of four channels
# with the dB beside the meter of each channel, in windows so wide
SCALED_MIXER, SCALED_WIDTH = 512.0, 2400.0
SCALED_FOUR_MIXER, SCALED_FOUR_WIDTH = 860.0, 3000.0
PHASE, SMALL_PHASE = 22.0, 18.0  # the phase meter between the waves
EDIT_DECK, SMALL_EDIT_DECK = 420.0, 340.0
UPRIGHT_MIXER = 0.5  # of the height of the decks, below the waves
LEAST_MIXER, MOST_MIXER = 320.0, 460.0
UPRIGHT_LEAST, UPRIGHT_DECKS = 1.5, 1.7  # decks beside upright waves are so much taller
# in a tall window: how many times, and the share of what is left over
UPRIGHT_MOST, UPRIGHT_GROWS = 2.2, 0.5
UPRIGHT_WIDER, USUAL_WIDTH = 0.27, 1920.0  # of what a wide window has more, to upright waves


@dataclass(frozen=True, slots=True)
class Rect:
    """In logical pixels of the window; an empty one is not shown."""

    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A part: where, and in which form."""

    rect: Rect
    form: str = "full"


@dataclass(frozen=True, slots=True)
class Room:
    """The window.

    Attributes:
        compact, narrow: see the theme.
        upright: waves stand between the decks.
    """

    width: float
    height: float
    compact: bool
    narrow: bool
    upright: bool = False

    @property
    def margin(self) -> float:
        return 5.0 if self.compact else 8.0

    def top(self, touch: bool) -> float:
        """Height of the top bar."""
        return 52.0 if touch else 36.0 if self.compact else 42.0


@dataclass(frozen=True, slots=True)
class Height:
    """Of a band, before and after what is left over is shared out."""

    least: float
    usual: float
    most: float
    grows: float


def places(
    layout: Layout,
    room: Room,
    shown: Mapping[str, bool],
    by_hand: Mapping[str, float],
    decks: Sequence[int] = (),
) -> dict[str, Placed]:
    """Where everything lies. Parts that are missing are not shown.

    Args:
        shown: parts shown (True) or hidden by hand; the others are as the layout has them.
        by_hand: heights of bands set by hand, as parts of the window's height.
        decks: which are shown, from 0, left before right; none given: from A on.
    """
    layout, shown = fold(layout, shown)
    upright = room.upright and layout.upright
    wanted = [b for b in layout.bands if shown.get(b.part, b.part not in layout.hidden)]
    bands = [b for b in wanted if not (upright and b.part == "waves")]
    standing = len(bands) < len(wanted)
    mixed = shown.get("mixer", True)
    top = room.top(layout.touch)
    bands, heights = fit(bands, layout, room, by_hand, room.height - top)
    found = {"top": Placed(Rect(0.0, 0.0, room.width, top))}
    y = top
    for band, height in zip(bands, heights, strict=True):
        inner = Rect(room.margin, y + room.margin, room.width - 2 * room.margin, height)
        found |= _band(band, layout, room, inner, standing, mixed)
        y += height + (room.margin if band.part != "waves" else 2.0)
    renamed = {f"deck{place + 1}": f"deck{deck + 1}" for place, deck in enumerate(decks)}
    return {renamed.get(part, part): placed for part, placed in found.items()}


def fold(layout: Layout, shown: Mapping[str, bool]) -> tuple[Layout, Mapping[str, bool]]:
    """The layout with its decks as lines, where they are not wanted in full."""
    full = {**shown, "decks": True}
    if not layout.folded or shown.get("decks", True):
        return layout, full
    folded = {band.part: band for band in layout.folded}
    bands = tuple(folded.get(band.part, band) for band in layout.bands)
    return replace(layout, bands=bands, mixer=""), full


def fit(
    wanted: Sequence[Band],
    layout: Layout,
    room: Room,
    by_hand: Mapping[str, float],
    space: float,
) -> tuple[list[Band], list[float]]:
    """The bands that there is room for, and the height of each. What can be done without goes
    first: sampler, effects, library, waves."""
    bands: list[Band] = list(wanted)
    for gone in ("", "sampler", "fx", "library", "waves"):
        bands = [b for b in bands if b.part != gone]
        gaps = sum(2.0 if b.part == "waves" else room.margin for b in bands) + room.margin
        limits = [_height(b, layout, room) for b in bands]
        if sum(h.least for h in limits) + gaps <= space:
            break
    wishes = [
        min(max(by_hand[b.part] * room.height, h.least), h.most) if b.part in by_hand else h.usual
        for b, h in zip(bands, limits, strict=True)
    ]
    fixed = [b.part in by_hand for b in bands]
    return bands, share(limits, wishes, fixed, space - gaps)


def share(
    limits: Sequence[Height], wishes: Sequence[float], fixed: Sequence[bool], space: float
) -> list[float]:
    """Heights that fill the space: what lacks is taken from all, what is left over goes to those
    that grow; heights set by hand give way last."""
    heights = list(wishes)
    lack = sum(heights) - space
    for hands in (False, True):
        give = [
            h - limit.least if hand is hands else 0.0
            for h, limit, hand in zip(heights, limits, fixed, strict=True)
        ]
        if lack > 0.0 and sum(give) > 0.0:
            part = min(lack / sum(give), 1.0)
            heights = [h - part * g for h, g in zip(heights, give, strict=True)]
            lack -= part * sum(give)
    for _ in limits:  # each round fills one at least
        left = space - sum(heights)
        weights = [
            limit.grows if h < limit.most and not hand else 0.0
            for h, limit, hand in zip(heights, limits, fixed, strict=True)
        ]
        if left <= 0.0 or not sum(weights):
            break
        step = left / sum(weights)
        heights = [
            min(h + step * w, limit.most)
            for h, w, limit in zip(heights, weights, limits, strict=True)
        ]
    return [float(round(h)) for h in heights]


def _height(band: Band, layout: Layout, room: Room) -> Height:
    rows, more = 1.0, 0.0
    if band.per == "wave":
        rows, more = layout.decks, SMALL_PHASE if room.compact else PHASE
    elif band.per == "row":
        rows = max(layout.decks // 2, 1)
        more = (rows - 1) * room.margin
    usual = max(band.usual * COMPACT if room.compact else band.usual, band.least)
    upright = room.upright and layout.upright and band.part == "decks"
    tall = UPRIGHT_LEAST if upright else 1.0
    taller = UPRIGHT_DECKS if upright and not room.narrow else tall
    tallest = UPRIGHT_MOST if upright and not room.narrow else tall
    usual, most = usual * rows * taller + more, band.most * rows * tallest + more
    roomy = band.per == "row" and not room.compact
    least = (max(band.least, LEAST * band.usual) if roomy else band.least) * tall
    if band.grows >= 1.0:
        least = band.least
    grows = max(band.grows, UPRIGHT_GROWS) if upright else band.grows
    return Height(least * rows + more, usual, most, grows)


def _band(
    band: Band, layout: Layout, room: Room, inner: Rect, upright: bool, mixed: bool
) -> dict[str, Placed]:
    match band.part:
        case "waves":
            whole = Rect(0.0, inner.y - room.margin + 2.0, room.width, inner.height)
            return {"waves": Placed(whole)}
        case "decks":
            return _decks(band, layout, room, inner, upright, mixed)
        case "editor":
            width = SMALL_EDIT_DECK if room.compact else EDIT_DECK
            rest = inner.x + width + room.margin
            return {
                "deck1": Placed(Rect(inner.x, inner.y, width, inner.height), "edit"),
                "editor": Placed(
                    Rect(rest, inner.y, inner.x + inner.width - rest, inner.height), "edit"
                ),
            }
        case part:
            return {part: Placed(inner, band.form)}


def _mixer_width(layout: Layout, room: Room) -> float:
    if not layout.mixer:
        return 0.0
    if layout.decks == 4 and room.width >= SCALED_FOUR_WIDTH:
        return SCALED_FOUR_MIXER
    if layout.decks == 4:
        return SMALL_FOUR_MIXER if room.compact else FOUR_MIXER
    if layout.touch and room.compact:
        return TOUCH_MIXER
    if room.width >= SCALED_WIDTH:
        return SCALED_MIXER
    return SMALL_MIXER if room.compact else NARROW_MIXER if room.narrow else WIDE_MIXER


def _decks(
    band: Band, layout: Layout, room: Room, inner: Rect, upright: bool, mixed: bool
) -> dict[str, Placed]:
    """Decks at both sides, the mixer between them if it is shown; upright waves above it."""
    middle = _mixer_width(layout, room) if mixed or upright else 0.0
    if upright:
        middle += max(room.width - USUAL_WIDTH, 0.0) * UPRIGHT_WIDER
    gaps = 2.0 * room.margin if middle else room.margin
    width = float(round((inner.width - middle - gaps) / 2.0))
    rows = max(layout.decks // 2, 1)
    height = (inner.height - (rows - 1) * room.margin) / rows
    right = inner.x + inner.width - width
    found = {}
    for deck in range(layout.decks):
        y = inner.y + (deck // 2) * (height + room.margin)
        x = right if deck % 2 else inner.x
        found[f"deck{deck + 1}"] = Placed(Rect(x, round(y), width, round(height)), band.form)
    if middle:
        x = inner.x + width + room.margin
        column = Rect(x, inner.y, right - x - room.margin, inner.height)
        if upright and not mixed:
            found["waves"] = Placed(column, "upright")
        elif upright:
            mixer = min(max(column.height * UPRIGHT_MIXER, LEAST_MIXER), MOST_MIXER)
            waves = float(round(column.height - mixer - room.margin))
            found["waves"] = Placed(Rect(x, column.y, column.width, waves), "upright")
            y = column.y + waves + room.margin
            column = Rect(x, y, column.width, column.y + column.height - y)
            found["mixer"] = Placed(column, "small")
        else:
            found["mixer"] = Placed(column, layout.mixer)
    return found
