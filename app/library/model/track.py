# SPDX-License-Identifier: GPL-3.0-or-later
"""A track: what is known of one music file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.library.model.cue import Cue
from app.library.model.grid import Grid
from app.library.model.key import Key


@dataclass(frozen=True, slots=True)
class Origin:
    """How another program's zero was brought to ours.

    Attributes:
        program: "rekordbox", "traktor", "serato" ...
        case: of an MP3's header, "A" to "D"; empty for other files.
        shift_s: what was added to the program's times to make them ours.
    """

    program: str
    case: str = ""
    shift_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Track:
    """All fields but `path` may be unknown: empty, 0, or None where 0 would mean something.

    Attributes:
        path: absolute, as the file system names it (undecodable bytes as surrogates).
        seconds: length. rate: Hz. bit_rate: bits a second. size: bytes.
        bpm: what is shown; the grid's when there is one.
        key, key_text: as understood, and as written.
        rating: 0..100, 20 a star; None: never rated.
        last_played, added, modified: ISO 8601 in UTC, or a date alone.
        color: 0xRRGGBB. gain_db: replay gain. peak: linear.
        tags: further words of the user's ("my tags").
        extras: what one format knows and no other does, by format, kept for writing it back.
            Values of JSON.
    """

    path: str
    title: str = ""
    artist: str = ""
    album: str = ""
    album_artist: str = ""
    composer: str = ""
    remixer: str = ""
    producer: str = ""
    label: str = ""
    genre: str = ""
    grouping: str = ""
    comment: str = ""
    mix: str = ""
    catalogue_number: str = ""
    year: int = 0
    track_number: int = 0
    track_count: int = 0
    disc_number: int = 0
    seconds: float = 0.0
    rate: int = 0
    channels: int = 0
    bit_rate: int = 0
    size: int = 0
    codec: str = ""
    bpm: float = 0.0
    key: Key | None = None
    key_text: str = ""
    rating: int | None = None
    play_count: int = 0
    last_played: str = ""
    added: str = ""
    modified: str = ""
    color: int | None = None
    gain_db: float | None = None
    peak: float | None = None
    tags: tuple[str, ...] = ()
    grid: Grid | None = None
    grid_locked: bool = False
    cues: tuple[Cue, ...] = ()
    origin: Origin | None = None
    extras: Mapping[str, Any] = field(default_factory=dict)
