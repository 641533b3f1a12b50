# SPDX-License-Identifier: GPL-3.0-or-later
"""What Serato's folder and its tags in music files can hold."""

from dataclasses import replace

from app.library.interchange.base import Cues, Format, Grids, Lists
from app.library.interchange.fields import Field, Pair, decimal, decimals, real
from app.library.interchange.serato import marks
from app.library.interchange.serato.database import FIELDS
from app.library.interchange.serato.payloads import color, markers2
from app.library.interchange.serato.payloads.markers import LOOPS
from app.library.model import CueKind

HOT = frozenset({CueKind.HOT})
PROGRAMS = ("Serato DJ Pro", "Serato DJ Lite", "Serato DJ", "Serato DJ Pro.exe")
CUES = Cues(
    kinds={CueKind.HOT: CueKind.HOT},
    slots=marks.PADS,
    loop_slots=LOOPS,
    loops=HOT,
    names=HOT,
    colors=HOT,
    pad_colors=tuple(map(color.shown_cue, color.DEFAULT_CUES)),
    loop_colors=(int.from_bytes(markers2.LOOP_COLOR[1:], "big"),),
    locked=True,
    step_s=0.001,
)
GRID = Grids(held=True, variable=True, locked=True)
# Serato writes 0 until it has listened to a track.
GAIN = Pair(lambda text: real(text) or None, lambda gain: decimal(gain, 3, 3), rounds=True)
SHOWN = Pair(color.shown_track, color.stored_track)

FOLDER = Format(
    kind="serato",
    title="Serato",
    program="serato",
    writes=True,
    places=("_Serato_", "database V2", "Subcrates"),
    processes=PROGRAMS,
    in_place=True,
    fields=FIELDS,
    cues=CUES,
    grid=GRID,
    lists=Lists(held=True, folders=True, filled_folders=True, smart=True),
)
TAGS = Format(
    kind="serato-tags",
    title="Serato's tags in music files",
    program="serato",
    writes=True,
    processes=PROGRAMS,
    in_place=True,
    fields=(
        Field("Autotags 1", "bpm", decimals(2, 2)),
        Field("Autotags 2", "gain_db", GAIN),
        Field("COLOR", "color", SHOWN),
    ),
    cues=CUES,
    grid=GRID,
)
# Places of beats are floats of four bytes: 0.1 ms at the end of a long track.
COARSE = replace(TAGS, grid=replace(GRID, step_s=2e-4, bpm_step=1e-4))
