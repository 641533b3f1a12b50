# SPDX-License-Identifier: GPL-3.0-or-later
"""Genres of a track: what the network heard, weighed with tempo, rhythm and energy."""

import numpy as np
import numpy.typing as npt

from app.analysis.models.musicnn import TAGS
from app.analysis.result import Beats, Energy, Style
from app.analysis.sound import Sound
from app.analysis.style.genres import BY_NAME, FUSIONS, GENRES
from app.analysis.style.guess import chances
from app.analysis.style.learn import UserGenres
from app.analysis.style.rhythm import signs

NAMED, TAGGED, FUSED = 6, 12, 3  # at most so many are told
FAINT = 0.03  # less likely genres are not told
FAINT_TAG = 0.05
SILENT = 1e-12  # mean square: what is nowhere louder than -120 dB is of no genre
# Both genres have at least this; more when both are made by machines, for those are taken for one
# another.
FUSION_SHARE, FUSION_SHARE_ALIKE = 0.08, 0.25
MACHINES = 0.25  # `played` below is
Numbers = npt.NDArray[np.float64]


def find(
    sound: Sound,
    tags: npt.NDArray[np.floating] | None = None,
    embedding: npt.NDArray[np.floating] | None = None,
    beats: Beats | None = None,
    energy: Energy | None = None,
    user_model: UserGenres | None = None,
) -> Style:
    """Genres, tags and fusions of a track.

    Args:
        tags: probabilities of musicnn's TAGS, mean over the track; None without the network.
        embedding: its 200 numbers.
        user_model: what was learnt of the user's own genres; it comes first where it is sure.
    """
    pulseless = tags is None and beats is not None and beats.grid is None
    if pulseless or not (sound.levels > SILENT).any():
        return Style((), (), ())  # nothing that a genre could be told by
    heard = signs(sound, beats, energy)
    clean = None if tags is None else np.nan_to_num(np.asarray(tags, np.float64))
    genres = {genre.name: float(p) for genre, p in zip(GENRES, chances(heard, clean), strict=True)}
    if user_model is not None:
        genres = _merged(genres, user_model.predict(user_model.row(heard, embedding)))
    return Style(
        genres=_best(genres, NAMED, FAINT),
        tags=() if clean is None else _best(_tag_words(clean), TAGGED, FAINT_TAG),
        fusion=_best(_fusions(genres), FUSED, 0.0),
        embedding=None if embedding is None else np.asarray(embedding, np.float32),
    )


def _merged(default: dict[str, float], user: dict[str, float]) -> dict[str, float]:
    """The user's own words first: as much of the whole as the model is sure."""
    sure = max(user.values(), default=0.0)
    merged = {name: p * (1 - sure) for name, p in default.items()}
    for name, p in user.items():
        same = name.casefold()
        merged[same if same in merged else name] = merged.get(same, 0.0) + p * sure
    total = sum(merged.values())
    return {name: p / total for name, p in merged.items()}


def _fusions(genres: dict[str, float]) -> dict[str, float]:
    """Names of pairs that are both there: the geometric mean of the two, doubled."""
    found: dict[str, float] = {}
    for (one, other), name in FUSIONS.items():
        a, b = genres.get(one, 0.0), genres.get(other, 0.0)
        alike = max(BY_NAME[one].played, BY_NAME[other].played) < MACHINES
        if min(a, b) >= (FUSION_SHARE_ALIKE if alike else FUSION_SHARE):
            found[name] = max(found.get(name, 0.0), min(2 * float(np.sqrt(a * b)), 1.0))
    return found


def _tag_words(tags: Numbers) -> dict[str, float]:
    return {tag.casefold(): float(p) for tag, p in zip(TAGS, tags, strict=True)}


def _best(words: dict[str, float], count: int, least: float) -> tuple[tuple[str, float], ...]:
    order = sorted(words.items(), key=lambda item: -item[1])[:count]
    return tuple((name, round(p, 3)) for name, p in order if p >= least)
