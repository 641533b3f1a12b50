# SPDX-License-Identifier: GPL-3.0-or-later
"""What is offered to a deck: a track's sound, grid and cues, as values."""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from engine._dj import ffi, lib

TEXTS = {
    "segment": lib.DJ_PATH,
    "path": lib.DJ_PATH,
    "title": lib.DJ_TEXT,
    "artist": lib.DJ_TEXT,
    "key": 16,
}
"""Room for each text of a dj_load, bytes."""
CUE_POINT = lib.DJ_HOTCUES + 1  # behind the hot cues in `renews_cues` of a dj_load


class CueType(IntEnum):
    EMPTY = lib.DJ_CUE_EMPTY
    POINT = lib.DJ_CUE_POINT
    LOOP = lib.DJ_CUE_LOOP
    JUMP = lib.DJ_CUE_JUMP


@dataclass(frozen=True, slots=True)
class Cue:
    """A hot cue. `position` and `end` (loop end, jump target) in frames of the track."""

    type: CueType
    position: float
    end: float = -1.0
    color: int = 0xFFB400
    name: str = ""


@dataclass(frozen=True, slots=True)
class Load:
    """A track for a deck.

    Attributes:
        segment: file of the PCM; empty unloads the deck.
        path: the music file.
        gain_db: replay gain that is proposed.
        cue_point: in frames.
        bpm: after the last anchor; 0 without a grid.
        anchors: (frame, beat), both rising; beats 0, 4, 8 ... start bars.
        cues: by number, 1..36.
        id: set by the block.
        renews: id of the deck's load of this very segment: the deck plays on as it is, with this
            grid and these texts; its cues stay. 0: a track that begins.
        renews_cues: numbers of the hot cues that a renewal replaces, too; 0: the cue point.
    """

    segment: str = ""
    path: str = ""
    title: str = ""
    artist: str = ""
    key: str = ""
    gain_db: float = 0.0
    cue_point: float = 0.0
    bpm: float = 0.0
    anchors: tuple[tuple[float, float], ...] = ()
    cues: dict[int, Cue] = field(default_factory=dict)
    id: int = 0
    renews: int = 0
    renews_cues: frozenset[int] = frozenset()

    def to_c(self) -> Any:
        """A dj_load of its own; texts are cut at the room there is, on whole characters."""
        raw = ffi.new("dj_load *")
        for name, room in TEXTS.items():
            setattr(raw, name, _fit(getattr(self, name), room))
        raw.gain_db, raw.cue_point, raw.bpm = self.gain_db, self.cue_point, self.bpm
        raw.renews = self.renews
        raw.renews_cues = sum(1 << ((n or CUE_POINT) - 1) for n in self.renews_cues)
        raw.anchors = min(len(self.anchors), lib.DJ_ANCHORS)
        for i in range(raw.anchors):
            raw.anchor[i].frame, raw.anchor[i].beat = self.anchors[i]
        for number, cue in self.cues.items():
            if 1 <= number <= lib.DJ_HOTCUES:
                c = raw.cue[number - 1]
                c.type, c.color, c.position, c.end = cue.type, cue.color, cue.position, cue.end
                c.name = _fit(cue.name, 64)
        return raw

    @classmethod
    def from_c(cls, raw: Any) -> "Load":
        cues = {
            k + 1: Cue(CueType(c.type), c.position, c.end, c.color, _text(c.name))
            for k in range(lib.DJ_HOTCUES)
            if (c := raw.cue[k]).type != lib.DJ_CUE_EMPTY
        }
        return cls(
            segment=_text(raw.segment),
            path=_text(raw.path),
            title=_text(raw.title),
            artist=_text(raw.artist),
            key=_text(raw.key),
            gain_db=raw.gain_db,
            cue_point=raw.cue_point,
            bpm=raw.bpm,
            anchors=tuple((raw.anchor[i].frame, raw.anchor[i].beat) for i in range(raw.anchors)),
            cues=cues,
            id=int(raw.id),
            renews=int(raw.renews),
            renews_cues=frozenset(
                n % CUE_POINT for n in range(1, CUE_POINT + 1) if raw.renews_cues >> (n - 1) & 1
            ),
        )


def _fit(text: str, room: int) -> bytes:
    raw = text.encode(errors="surrogateescape")
    if len(raw) < room:
        return raw
    return raw[: room - 1].decode(errors="ignore").encode()


def _text(array: Any) -> str:
    raw: bytes = ffi.string(array)
    return raw.decode(errors="surrogateescape")
