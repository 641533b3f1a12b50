# SPDX-License-Identifier: GPL-3.0-or-later
"""How probable each genre is, from the network's tags, tempo, rhythm and energy."""

import numpy as np
import numpy.typing as npt

from app.analysis.models.musicnn import TAGS
from app.analysis.style.genres import GENRES, Genre
from app.analysis.style.rhythm import Signs

# Without the network only tempo, rhythm and energy speak: many genres share them, so the guess is
# kept flat. With it they only choose between genres that it does not know apart.
ALONE, BESIDE_TAGS = 0.45, 0.6
UNHEARD = 0.02  # of the tags: what a genre has that none of its tags speaks for
TAG_CONTRAST = 1.5
PLAYED_EVEN_DB = (0.3, 5.0)  # machines drum with silence between; bands fill it
ENERGY_SPREAD = 1.8
OTHER_OCTAVE = 0.7  # in logarithms: the tempo is right at half or double only
FLOOR = (0.2, 0.7)  # evenness of the kicks of a broken beat, of one on each beat

Numbers = npt.NDArray[np.float64]


def chances(heard: Signs, tags: Numbers | None) -> Numbers:
    usual = np.array([genre.usual for genre in GENRES])
    likely = np.array([_likelihood(genre, heard) for genre in GENRES])
    if tags is None:
        score = usual * likely**ALONE
    else:
        spoken = np.array([_spoken(genre, tags) for genre in GENRES])
        score = (spoken + UNHEARD * usual) ** TAG_CONTRAST * likely**BESIDE_TAGS
    return np.asarray(score / score.sum())


def _spoken(genre: Genre, tags: Numbers) -> float:
    return sum(weight * float(tags[TAGS.index(tag)]) for tag, weight in genre.tags.items())


def _likelihood(genre: Genre, heard: Signs) -> float:
    """Of the signs, if the track is of this genre; each sign counts as one observation."""
    log = -0.5 * ((heard.energy - genre.energy) / ENERGY_SPREAD) ** 2
    if heard.tempo > 0:
        middle, spread = genre.bpm
        away = min(abs(np.log2(heard.tempo * k / middle)) for k in (0.5, 1.0, 2.0))
        octave = 0.0 if abs(np.log2(heard.tempo / middle)) < 0.5 else OTHER_OCTAVE
        log -= min(0.5 * (away * middle * np.log(2) / spread) ** 2, 6.0) + octave
        floor = _part(heard.floor, *FLOOR)
        log += np.log(0.1 + 0.9 * (genre.floor * floor + (1 - genre.floor) * (1 - floor)))
    elif genre.name != "ambient":
        log -= 1.0
    filled = 1 - _part(heard.uneven_db, *PLAYED_EVEN_DB)
    log -= 0.5 * ((filled - (0.35 + 0.55 * genre.played)) / 0.4) ** 2
    return float(np.exp(log))


def _part(value: float, low: float, high: float) -> float:
    """0 at `low` and below, 1 at `high` and above."""
    return min(max((value - low) / (high - low), 0.0), 1.0)
