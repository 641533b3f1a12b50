# SPDX-License-Identifier: GPL-3.0-or-later
"""Demo music composed by our own code: six songs with exact grids, made at first start."""

from collections.abc import Callable
from pathlib import Path

from app.demo.grid import Cue, DemoGrid, Section, grid_of, is_current

__all__ = ["Cue", "DemoGrid", "Section", "ensure", "grid_of"]

Progress = Callable[[float, str], None]


def ensure(folder: Path, progress: Progress | None = None, bars: int | None = None) -> list[Path]:
    """Make the demo songs that are missing in `folder` or of an older version.

    A process killed on the way leaves only whole files; the next call makes the rest. All six
    take about 13 s of one core and 500 MB of memory.

    Args:
        folder: made if need be.
        progress: called with the part done, 0..1, and the title under way.
        bars: make short songs of about so many bars; for tests.

    Returns:
        The six FLAC files, in their order of play.

    Raises:
        OSError: the folder cannot be written.
    """
    # Late: numpy and the file libraries are for the one who makes music, not for each reader.
    from app.demo.songs import SONGS
    from app.demo.write import make
    from app.files import sweep

    folder.mkdir(parents=True, exist_ok=True)
    sweep(folder)
    paths = [folder / f"{song.name}.flac" for song in SONGS]
    for done, (song, path) in enumerate(zip(SONGS, paths, strict=True)):
        if is_current(path):
            continue
        if progress is not None:
            progress(done / len(SONGS), song.title)
        make(song if bars is None else song.shortened(bars), folder)
    if progress is not None:
        progress(1.0, "")
    return paths
