# SPDX-License-Identifier: GPL-3.0-or-later
"""From what the library knows, a decoder tells, and the sidecar of a demo song, to what a deck is
offered."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from app.demo.grid import DemoGrid, grid_of
from app.media.formats import plain_name
from app.session.library import marks
from app.session.library.shelf import Known
from engine.load import Cue, CueType, Load
from engine.tracks import Track

SILENCE = 0.003  # -50 dB: below is not yet the first beat
TYPES = {"point": CueType.POINT, "loop": CueType.LOOP, "jump": CueType.JUMP}


def build(path: str, segment: str, ready: dict[str, Any], known: Known | None = None) -> Load:
    """Make the load.

    Args:
        path: the music file.
        segment: its sound, of which the first part is there.
        ready: the decoder's message, see `app.media.worker`.
        known: what the library knows of the file, which goes before all else.

    Raises:
        EngineError: the segment cannot be read.
    """
    rate = int(ready["rate"])
    demo = grid_of(Path(path))
    if demo is not None and demo.rate != rate:
        demo = None
    common: dict[str, Any] = {
        "segment": segment,
        "path": path,
        "title": str(ready.get("title") or plain_name(path)),
        "artist": str(ready.get("artist") or ""),
        "gain_db": float(ready.get("gain_db") or 0.0),
        "key": demo.key if demo else str(ready.get("key") or ""),
        "cues": cues_of(demo) if demo else {},
    }
    bpm = float(ready.get("bpm") or 0.0)
    if known is not None:
        common |= of_library(known, rate)
        bpm = known.track.bpm or bpm
    return Load(**(_pulse(segment, bpm, demo, "cue_point" in common) | common))


def _pulse(segment: str, bpm: float, demo: DemoGrid | None, has_cue_point: bool) -> dict[str, Any]:
    """Grid and cue point of a file whose grid the library does not know."""
    if demo is not None:
        return {"bpm": demo.bpm, "anchors": demo.anchors}
    first = first_sound(segment) if bpm > 0 or not has_cue_point else 0.0
    return {"bpm": bpm, "anchors": ((first, 0.0),) if bpm > 0 else (), "cue_point": first}


def of_library(known: Known, rate: int) -> dict[str, Any]:
    """What the library has for the deck; what it does not know is left out."""
    track = known.track
    found: dict[str, Any] = {
        "title": track.title,
        "artist": track.artist,
        "key": track.key.camelot if track.key else track.key_text,
    }
    found = {name: text for name, text in found.items() if text}
    if track.gain_db is not None:
        found["gain_db"] = track.gain_db
    if track.grid is not None:
        found |= {"bpm": track.grid.bpm, "anchors": marks.anchors(track.grid, rate)}
    if track.cues or known.cues_known:
        found["cues"] = marks.deck_cues(track.cues, rate)
    point = marks.cue_point(track.cues, rate)
    if point is not None:
        found["cue_point"] = point
    return found


def renewed(load: Load, before: Known | None, known: Known, rate: int) -> Load:
    """What the deck that holds `load` is offered now that the library was edited.

    Args:
        before: what the library knew until now; what it knows no more is told by the file again.
    """
    found = of_library(known, rate)
    gone = (of_library(before, rate) if before else {}).keys() - found.keys()
    if gone & {"cues", "cue_point", "anchors"}:
        demo = grid_of(Path(load.path))
        if "cues" in gone:
            found["cues"] = cues_of(demo) if demo else {}
        if "cue_point" in gone:
            found["cue_point"] = 0.0 if demo else first_sound(load.segment)
        if "anchors" in gone:
            pulse = _pulse(load.segment, known.track.bpm, demo, has_cue_point=True)
            found |= {name: pulse[name] for name in ("bpm", "anchors")}
    return replace(load, renews=load.id, renews_cues=frozenset(), **found)


def same(one: Load, other: Load) -> bool:
    """Whether one that has the other would see no difference: cues may have been moved on the
    deck, so that only their names count."""

    def bare(load: Load) -> Load:
        return replace(load, id=0, renews=0, renews_cues=frozenset(), cues={}, cue_point=0.0)

    names = all(
        cue.name == (other.cues[n].name if n in other.cues else "") for n, cue in one.cues.items()
    )
    return names and bare(one) == bare(other)


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
