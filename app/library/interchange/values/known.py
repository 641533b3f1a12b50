# SPDX-License-Identifier: GPL-3.0-or-later
"""A track of another program's library with what ours knows of it: what a writer that keeps the
rest must give back."""

from dataclasses import replace
from typing import Any

from app.library.interchange.base import Format
from app.library.interchange.fields import NOTHING
from app.library.model import Track


def with_known(there: Track, ours: Track, form: Format) -> Track:
    """`there` with the fields, cues and grid that are known of `ours`."""
    known: dict[str, Any] = {}
    for row in form.fields:
        value = getattr(ours, row.field)
        if value != NOTHING.get(row.field):
            known[row.field] = value
    if ours.cues:
        known["cues"] = ours.cues
    if ours.grid is not None:
        known |= {"grid": ours.grid, "grid_locked": ours.grid_locked}
    return replace(there, **known)
