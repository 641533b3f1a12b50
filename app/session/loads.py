# SPDX-License-Identifier: GPL-3.0-or-later
"""From what a decoder tells, and the sidecar of a demo song, to what a deck is offered."""

from pathlib import Path
from typing import Any

from app.demo.grid import DemoGrid, grid_of
from engine.load import Cue, CueType, Load
from engine.tracks import Track

SILENCE = 0.003  # -50 dB: below is not yet the first beat
TYPES = {"point": CueType.POINT, "loop": CueType.LOOP, "jump": CueType.JUMP}


def build(path: str, segment: str, ready: dict[str, Any]) -> Load:
    """Make the load.

    Args:
        path: the music file.
        segment: its sound, of which the first part is there.
        ready: the decoder's message, see `app.media.worker`.

    Raises:
        EngineError: the segment cannot be read.
    """
    grid = grid_of(Path(path))
    rate = int(ready["rate"])
    common: dict[str, Any] = {
        "segment": segment,
        "path": path,
        "title": str(ready.get("title") or Path(path).stem),
        "artist": str(ready.get("artist") or ""),
        "gain_db": float(ready.get("gain_db") or 0.0),
    }
    if grid is not None and grid.rate == rate:
        return Load(**common, key=grid.key, bpm=grid.bpm, anchors=grid.anchors, cues=cues_of(grid))
    bpm = float(ready.get("bpm") or 0.0)
    first = first_sound(segment)
    return Load(
        **common,
        key=str(ready.get("key") or ""),
        bpm=bpm,
        cue_point=first,
        anchors=((first, 0.0),) if bpm > 0 else (),
    )


def cues_of(grid: DemoGrid) -> dict[int, Cue]:
    """The cues by number."""
    return {
        c.number: Cue(TYPES[c.type], c.frame, c.end, int(c.color.lstrip("#"), 16), c.name)
        for c in grid.cues
        if c.type in TYPES
    }


def first_sound(segment: str) -> float:
    """The first frame that is not silent; 0 when that part is not there yet."""
    with Track.open(segment) as track, track.pcm() as raw, raw.cast("f") as samples:
        for i in range(len(samples)):
            if abs(samples[i]) > SILENCE:
                return float(i // 2)
    return 0.0
