# SPDX-License-Identifier: GPL-3.0-or-later
"""A QR code as something that can be drawn."""

import itertools

import segno


def square(text: str) -> tuple[str, int]:
    """(path of an SVG with the dark fields, each 1 x 1; fields of a side with its quiet border)."""
    rows = [list(row) for row in segno.make_qr(text, error="m").matrix_iter(border=4)]
    path = []
    for y, row in enumerate(rows):
        x = 0
        for dark, fields in itertools.groupby(row):
            width = len(list(fields))
            if dark:
                path.append(f"M{x} {y}h{width}v1h-{width}z")
            x += width
    return "".join(path), len(rows)
