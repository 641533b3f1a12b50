# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory cues that only repeat a hot cue, as rekordbox makes them for players without pads: one cue
here, two again over there."""

from collections.abc import Iterable
from dataclasses import replace

from app.library.model import Cue, CueKind

MARK = "double"


def without_doubles(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """Leave out each memory cue at the place of a hot cue, if it has no other name. What it was is
    kept beside the hot cue."""
    cues = tuple(cues)
    hot = {(c.start_s, c.end_s): n for n, c in enumerate(cues) if c.kind is CueKind.HOT}
    found: list[Cue | None] = list(cues)
    for n, cue in enumerate(cues):
        at = hot.get((cue.start_s, cue.end_s))
        partner = None if at is None else found[at]
        if cue.kind is not CueKind.MEMORY or at is None or partner is None:
            continue
        if cue.name in ("", partner.name) and MARK not in partner.raw:
            double = {"name": cue.name, "color": cue.color, "source": cue.source}
            found[at] = replace(partner, raw={**partner.raw, MARK: double})
            found[n] = None
    return tuple(cue for cue in found if cue is not None)


def with_doubles(cues: Iterable[Cue], sources: Iterable[str]) -> tuple[Cue, ...]:
    """The inverse of `without_doubles`, for programs that had them."""
    sources = set(sources)
    found = []
    for cue in cues:
        double = cue.raw.get(MARK)
        found.append(replace(cue, raw={k: v for k, v in cue.raw.items() if k != MARK}))
        if isinstance(double, dict) and double.get("source") in sources:
            name, color = str(double.get("name", "")), double.get("color")
            memory = replace(cue, kind=CueKind.MEMORY, slot=None, raw={})
            found.append(replace(memory, name=name, color=color))
    return tuple(found)
