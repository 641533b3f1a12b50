# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of the demo songs: FLAC with tags, and the grid beside it. A file is whole or not there."""

from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from mutagen.flac import FLAC

from app.demo.arrange import perform
from app.demo.grid import Cue, DemoGrid, Section, sidecar_of, to_json
from app.demo.master import CHUNK, mastered
from app.demo.score import BEATS_A_BAR, Song
from app.demo.synth import RATE, Sound
from app.files import replacing, write_whole

ARTIST = "DJ Universe"
ALBUM = "First Light"
YEAR = "2026"


def grid_of_song(song: Song) -> DemoGrid:
    """The exact grid, cues and sections of a song."""
    bars = song.starts()

    def frame(bar: int) -> int:
        return round(song.frame(bar * BEATS_A_BAR))

    def cue(number: int) -> Cue:
        at = song.cues[number - 1]
        section = song.sections[at.section]
        first = bars[at.section] + min(at.bar, section.bars - 1)
        end = frame(min(first + at.loop_bars, song.bars)) if at.loop_bars else -1
        return Cue(
            number, "loop" if at.loop_bars else "point", frame(first), end, at.name, at.color
        )

    return DemoGrid(
        rate=RATE,
        bpm=song.last_bpm,
        key=song.camelot,
        anchors=song.anchors(),
        cues=tuple(cue(k + 1) for k in range(len(song.cues))),
        sections=tuple(
            Section(section.name, frame(first), frame(last))
            for section, first, last in zip(song.sections, bars, bars[1:], strict=False)
        ),
    )


def samples(song: Song) -> Sound:
    """The finished song, shape (2, n)."""
    return mastered(song, perform(song))


def _write_music(song: Song, path: Path) -> None:
    made = samples(song)
    with soundfile.SoundFile(path, "w", RATE, 2, "PCM_16", format="FLAC") as music:
        for at in range(0, made.shape[-1], CHUNK):
            piece = made[:, at : at + CHUNK].T * np.float32(32767.0)
            music.write(np.round(piece).astype(np.int16))
    tags: Any = FLAC(path)  # type: ignore[no-untyped-call]  # mutagen has few types
    tags.update(
        {
            "title": song.title,
            "artist": ARTIST,
            "album": ALBUM,
            "genre": song.genre,
            "date": YEAR,
            "bpm": f"{song.bpm:g}",
            "initialkey": song.key,
        }
    )
    tags.save()


def make(song: Song, folder: Path) -> Path:
    """Render a song into `folder`.

    The grid's file comes last: where it stands, the music is whole.
    """
    path = folder / f"{song.name}.flac"
    with replacing(path) as partial:
        _write_music(song, partial)
    write_whole(sidecar_of(path), to_json(grid_of_song(song)))
    return path
