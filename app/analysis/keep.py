# SPDX-License-Identifier: GPL-3.0-or-later
"""Where results go: into the library, when it knows the file; and what is still to be done."""

import logging
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import numpy as np

from app.analysis import STATE, describe
from app.analysis.models.folder import ModelFolder
from app.analysis.pipeline import VERSION, Options, Profile
from app.analysis.pool.job import Job, Outcome
from app.analysis.result import Analysis
from app.analysis.teach import teach
from app.analysis.waveform import waveform_name
from app.library.store import Library, LibraryError, UnknownError

WORTH_LEARNING = 20  # new results, for learning the user's genres again
log = logging.getLogger(__name__)


def version_of(options: Options) -> str:
    """Of the results that these options give: another one means that they would differ."""
    if options.profile is Profile.FAST:
        return f"{VERSION}-fast"
    return "+".join((VERSION, *ModelFolder(options.models).labels()))


class Keeper:
    """The analysis's end of the library. Use it in a `with` block.

    Args:
        path: of the library; one that is not there is not made.
        replace: also grids that came from the user or another program; never locked ones.

    Attributes:
        trouble: why the library cannot be used; files that are named are analysed all the same.
        notice: a line for people about the library; empty: all is well.
    """

    def __init__(self, path: Path, options: Options, *, replace: bool = False) -> None:
        self.trouble = ""
        self._library = None
        try:
            self._library = Library.open(path) if path.exists() else None
        except LibraryError as error:
            self.trouble = str(error)
        self.notice = self._library.notice if self._library else ""
        if self.trouble:
            self.notice = f"the library is not used: {self.trouble}"
        self._genres = options.genres
        self._kept, self._replace = 0, replace
        self.version = version_of(options)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._library is None:
            return
        try:
            if self._kept >= WORTH_LEARNING and self._genres is not None:
                teach(self._library, self._genres)
        finally:
            self._library.close()

    def job(self, path: str) -> Job:
        """A file that somebody named."""
        track = self._library.find(path) if self._library else None
        return Job(path, waveform_name(path), track, _size(path))

    def waiting(self, *, again: bool = False) -> Iterator[Job]:
        """Tracks of the library without results of this version; `again`: all of them.

        Raises:
            LibraryError: it cannot be used.
        """
        if self.trouble:
            raise LibraryError(self.trouble)
        if self._library is None:
            return
        version = "" if again else self.version
        ids = self._library.to_analyse(version, (STATE,))
        tracks = {seen.id: seen for seen in self._library.paths()}
        for track in ids:
            seen = tracks[track]
            yield Job(seen.path, waveform_name(seen.path), track, seen.size)

    def put(self, outcome: Outcome) -> None:
        """Keep what was found, all or nothing. A track deleted meanwhile is no error."""
        found, track = outcome.analysis, outcome.job.track
        if self._library is None or track is None or found is None:
            return
        with suppress(UnknownError), self._library.transaction():
            shown, grid = _shown(found), found.beats.grid
            self._library.set_found(track, grid=grid, replace=self._replace, **shown)
            for kind, data in _parts(found).items():
                self._library.put_analysis(track, kind, self.version, data)
            state = {"ok": True, "waveform": outcome.job.key, "warnings": list(found.warnings)}
            self._library.put_analysis(track, STATE, self.version, state)
            self._kept += 1

    def failed(self, outcome: Outcome) -> None:
        """Remember that it cannot be done, so that it is not tried again and again."""
        track = outcome.job.track
        if self._library is None or track is None or not os.path.lexists(outcome.job.path):
            return
        try:
            state = {"ok": False, "error": outcome.error}
            self._library.put_analysis(track, STATE, self.version, state)
        except LibraryError as error:
            log.warning("%s", error)


def _shown(found: Analysis) -> dict[str, Any]:
    """The columns of a track that follow from its analysis."""
    values: dict[str, Any] = {
        "gain_db": found.loudness.gain_db,
        "peak": 10 ** (found.loudness.true_peak_db / 20),
    }
    if found.beats.tempo > 0:
        values["bpm"] = found.beats.tempo
    if found.tonality.key is not None:
        values |= {"key": found.tonality.key, "key_text": found.tonality.key.short}
    if found.energy is not None:
        values["energy"] = found.energy.overall
    if found.form is not None and len(found.form.vocal):
        values["vocal"] = float(np.mean(found.form.vocal > 0.5))
    return values


def _parts(found: Analysis) -> dict[str, dict[str, Any]]:
    parts = {
        "beats": describe.beats(found.beats, 0.0),
        "key": describe.tonality(found.tonality),
        "loudness": describe.loudness(found.loudness),
    }
    if found.energy is not None:
        parts["energy"] = describe.energy(found.energy)
    if found.form is not None:
        parts["form"] = describe.form(found.form)
    if found.style is not None:
        parts["style"] = describe.style(found.style)
        parts["style"] |= found.extra  # what the user's genres are learnt from
        if found.style.embedding is not None:
            parts["style"]["embedding"] = [round(float(x), 4) for x in found.style.embedding]
    return parts


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0
