# SPDX-License-Identifier: GPL-3.0-or-later
"""The neutral model of a DJ's library: what every store, importer and exporter speaks.

Values only: frozen, no files, no SQL. Times are seconds from the first sample that our own
decoder gives (`app.media.decode`); what another program wrote is kept beside them as `raw`.
"""

from app.library.model.cue import Cue, CueKind
from app.library.model.grid import Anchor, Grid
from app.library.model.key import Key, Notation
from app.library.model.library import Collection, Entry, Loss, Node, NodeKind, Report
from app.library.model.track import Origin, Track

__all__ = [
    "Anchor",
    "Collection",
    "Cue",
    "CueKind",
    "Entry",
    "Grid",
    "Key",
    "Loss",
    "Node",
    "NodeKind",
    "Notation",
    "Origin",
    "Report",
    "Track",
]
