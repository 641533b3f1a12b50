# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws a controller as SVG: each part with what is printed on it and what it does."""

from xml.sax.saxutils import escape

from app.controllers.native.describe.model import Description
from app.controllers.native.picture.layout import laid_out
from app.controllers.native.picture.listing import COLUMN, NOTE, listing
from app.controllers.native.picture.parts import Part, parts
from app.controllers.native.picture.text import LEADING, Line, fitted, width
from app.controllers.native.picture.words import Words, english

SCALE = 1.7  # pixels a unit: what stands on the smallest buttons can still be read
SIZES = (12.0, 11.0, 10.0, 9.0)
EDGE, HEAD = 16.0, 46.0
COLORS = {"name": "#111827", "does": "#0B4F94", "also": "#9A3412", "number": "#111827"}
FILL = {
    "pad": "#FFF8E1",
    "jog": "#E3E7ED",
    "knob": "#FFFFFF",
    "encoder": "#F2F7EC",
}
HEADER = (
    'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0:.0f} {1:.0f}" width="{0:.0f}" '
    'height="{1:.0f}" font-family="DejaVu Sans, Verdana, sans-serif"'
)
KEY = (
    ("name", "as printed"),
    ("does", "what it does"),
    ("also", "with shift, or in another mode"),
    ("number", "12: in the list below"),
)


def picture(described: Description, labels: Words = english) -> str:
    """The picture of a mapping, as the text of an SVG file.

    Args:
        described: the mapping.
        labels: words for the path of a control, or the name of an action.

    Raises:
        MappingError: a message in it is none.
    """
    layout = laid_out(described)
    wide = max(layout.width * SCALE, COLUMN) + 2 * EDGE
    below: list[Part] = []
    shapes = [_part(part, below) for part in parts(described, labels)]
    bottom = HEAD + layout.height * SCALE
    listed, height = listing(below, (EDGE, bottom + EDGE, wide - EDGE))
    rows = [_words(words, x, y, NOTE, style) for words, x, y, style in listed]
    title = " ".join(t for t in (described.maker, described.name) if t)
    body = (
        f'<rect x="{EDGE / 2:g}" y="{HEAD - EDGE / 2:g}" width="{wide - EDGE:g}" '
        f'height="{layout.height * SCALE + EDGE:g}" rx="14" fill="#D5DAE1" stroke="#8A94A3"/>'
    )
    return "\n".join(
        [
            f"<svg {HEADER.format(wide, height)}>",
            f"<title>{_plain(title)}</title>",
            '<rect width="100%" height="100%" fill="#FFFFFF"/>',
            _words(title, EDGE, 26.0, 18.0, "name"),
            *_key(EDGE + width(title, 18.0, bold=True) + 2 * EDGE, wide),
            body,
            *shapes,
            *rows,
            "</svg>",
            "",
        ]
    )


def _words(words: str, x: float, y: float, size: float, style: str, anchor: str = "start") -> str:
    look = ' font-weight="bold"' if style in ("name", "number") else ""
    look += ' font-style="italic"' if style == "also" else ""
    side = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" fill="{COLORS[style]}"{look}{side}>'
        f"{_plain(words)}</text>"
    )


def _plain(words: str) -> str:
    """As XML takes it, which knows no control characters."""
    return escape("".join(c if c.isprintable() else " " for c in words))


def _key(x: float, wide: float) -> list[str]:
    """What the colours mean."""
    found = []
    for style, words in KEY:
        long = width(words, NOTE, bold=style in ("name", "number"))
        if x + long > wide - EDGE:
            break
        found.append(_words(words, x, 26.0, NOTE, style))
        x += long + EDGE
    return found


def _part(part: Part, below: list[Part]) -> str:
    """One part; what it has no room for goes below."""
    x, y = EDGE + part.x * SCALE, HEAD + part.y * SCALE
    w, h = part.width * SCALE, part.height * SCALE
    shape, (left, top, room, high) = _shape(part, x, y, w, h)
    label = _label(part, len(below) + 1, (room, high))
    size, lines = label
    if lines and lines[0].style == "number":
        below.append(part)
    middle = left + room / 2
    start = top + (high - len(lines) * size * LEADING) / 2 + size
    return "\n".join(
        [
            shape,
            *(
                _words(line.words, middle, start + i * size * LEADING, size, line.style, "middle")
                for i, line in enumerate(lines)
            ),
        ]
    )


def _label(part: Part, number: int, room: tuple[float, float]) -> tuple[float, list[Line]]:
    """As much as fits: everything, or a number with what else there is room for."""
    name = Line(part.name, "name")
    does = [Line(d.text, "also" if i else "does") for i, d in enumerate(part.deeds)]
    here = Line(str(number), "number")
    if len(does) <= 2:
        found = fitted([name, *does], SIZES, room)
        if found is not None:
            return found
    for lines in ([here, name, *does[:2]], [here, name, *does[:1]], [here, name], [here]):
        found = fitted(lines, SIZES, room)
        if found is not None:
            return found
    return SIZES[-1], [here]


Room = tuple[float, float, float, float]


def _shape(part: Part, x: float, y: float, w: float, h: float) -> tuple[str, Room]:
    """The outline of a part, and where its words go."""
    fill = FILL.get(part.kind, "#FFFFFF")
    look = f'fill="{fill}" stroke="#4B5563"'
    if part.kind in ("knob", "encoder", "jog"):
        r = min(w, h) / 2
        cx, cy = x + w / 2, y + h / 2
        mark = f'<path d="M{cx:.1f} {cy - r:.1f}v{min(r / 4, 8):.1f}" stroke="#4B5563" {_STROKE}/>'
        if part.kind == "encoder":
            mark = (
                f'<circle cx="{cx:.1f}" cy="{cy:.1f}" r="{r - 3:.1f}" fill="none" '
                'stroke="#4B5563" stroke-dasharray="2 4"/>'
            )
        if part.kind == "jog":
            mark = (
                f'<circle cx="{cx:.1f}" cy="{cy:.1f}" r="{r * 0.72:.1f}" fill="#F4F6F9" '
                'stroke="#9AA3B0"/>'
            )
        ring = f'<circle cx="{cx:.1f}" cy="{cy:.1f}" r="{r:.1f}" {look}/>{mark}'
        half = r * (0.86 if part.kind != "jog" else 0.62)
        tall = r * (0.56 if part.kind != "jog" else 0.34)
        return ring, (cx - half, cy - tall, 2 * half, 2 * tall)
    box = f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="4" {look}/>'
    if part.kind == "fader" and h > w:
        cap = _rect(x + 2, y + h / 2 - 4, 9, 8)
        return box + _slot(x + 6.5, y + 5, 0, h - 10) + cap, (x + 12, y + 2, w - 14, h - 4)
    if part.kind in ("crossfader", "fader", "touch"):
        cap = _rect(x + w / 2 - 4, y + h - 11, 8, 9)
        return box + _slot(x + 5, y + h - 6.5, w - 10, 0) + cap, (x + 3, y + 2, w - 6, h - 14)
    dot = ""
    if part.lamps and h > 30:
        dot = f'<circle cx="{x + w - 6:.1f}" cy="{y + 6:.1f}" r="3" fill="#F59E0B"/>'
        return box + dot, (x + 3, y + 7, w - 6, h - 9)
    return box, (x + 2, y + 1, w - 4, h - 2)


_STROKE = 'stroke-width="2"'


def _slot(x: float, y: float, w: float, h: float) -> str:
    return f'<path d="M{x:.1f} {y:.1f}l{w:.1f} {h:.1f}" stroke="#9AA3B0" {_STROKE}/>'


def _rect(x: float, y: float, w: float, h: float) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" fill="#4B5563"/>'
