# SPDX-License-Identifier: GPL-3.0-or-later
"""Listens for beginnings of sounds in the track that is edited, for what snaps to them."""

from collections.abc import Callable
from typing import Any

from engine.errors import EngineError


class Ear:
    """Hears one track at a time, while a hand drags in it.

    Its sound lies decoded in memory: some milliseconds of it are looked at, in a tenth of a
    millisecond, which is less than it would take to ask anybody else.

    Args:
        open_track: `engine.tracks.Track.open`; None: that.
    """

    def __init__(self, open_track: Callable[[str], Any] | None = None) -> None:
        self.open_track = open_track
        self._track: Any = None

    def listen(self, segment: str) -> None:
        """To the track in this segment; one that is gone has no sound."""
        self.rest()
        if self.open_track is None:
            from engine.tracks import Track

            self.open_track = Track.open
        try:
            self._track = self.open_track(segment) if segment else None
        except EngineError:
            self._track = None

    def rest(self) -> None:
        """No more."""
        if self._track is not None:
            self._track.close()
            self._track = None

    def onset(self, at_s: float, reach_s: float) -> float:
        """Where a sound begins at most so far away; without one, the place itself."""
        if self._track is None:
            return at_s
        from app.library.transients import onset_near

        with self._track.pcm() as sound:
            found = onset_near(sound, self._track.rate, at_s, reach_s)
        return at_s if found is None else found
