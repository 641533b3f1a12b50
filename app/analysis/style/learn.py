# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's own genres, learnt from the tags of the library when there are enough.

A multinomial logistic regression with a penalty on its weights. It is used only when, on tracks
that it was not shown, it is right more often than always saying the commonest genre, and more
often than the guess that everybody gets.
"""

import io
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import optimize, special

from app.analysis.errors import ModelError
from app.analysis.style.genres import GENRES
from app.analysis.style.guess import chances
from app.analysis.style.rhythm import Signs
from app.files import replacing

Numbers = npt.NDArray[np.float64]

LEAST_GENRES, LEAST_OF_A_GENRE, LEAST_TRACKS = 2, 8, 40
MOST_GENRES = 60
FOLDS = 5
LEAD = 0.05  # how much more often right than without it
PENALTY = 1.0  # a weight of 1 costs as much as one track in a hundred
EMBEDDING = 200
# What NumPy and zipfile raise for files that are not theirs, or are broken.
DAMAGED = (
    OSError,
    ValueError,
    TypeError,
    KeyError,
    EOFError,
    SyntaxError,
    MemoryError,
    RuntimeError,
    OverflowError,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
)
STEPS = 200


@dataclass(frozen=True, slots=True)
class Example:
    """A track of the user's: `genre` as tagged, and what was heard.

    Attributes:
        told: genre that was told without learning; empty: what its signs suggest counts.
    """

    genre: str
    signs: Signs
    embedding: npt.NDArray[np.floating] | None = None
    told: str = ""


@dataclass(frozen=True, slots=True)
class UserGenres:
    """What was learnt.

    Attributes:
        genres: in the user's spelling.
        weights: shape (features + 1, genres); the last row is the bias.
        middle, spread: of the features, to norm them.
        right: share of unseen tracks that it named as the user did. common: share that is right
            without it, by the guess or by always saying the commonest genre.
    """

    genres: tuple[str, ...]
    weights: Numbers
    middle: Numbers
    spread: Numbers
    right: float
    common: float

    @property
    def hears_embedding(self) -> bool:
        return len(self.middle) >= EMBEDDING

    def row(self, signs: Signs, embedding: npt.NDArray[np.floating] | None) -> Numbers | None:
        """The features of a track; None when it lacks those that were learnt from."""
        return features(signs, embedding, with_embedding=self.hears_embedding)

    def predict(self, row: Numbers | None) -> dict[str, float]:
        """Probability of each genre; of none of them without features."""
        if row is None:
            return {}
        p = _predict(self.weights, (row - self.middle)[None] / self.spread)[0]
        return dict(zip(self.genres, map(float, p), strict=True))

    @classmethod
    def learn(cls, examples: Sequence[Example]) -> "UserGenres | None":
        """From tagged tracks; None when there are too few, or when it would not help."""
        rows, labels, genres = _table(examples)
        if len(genres) < LEAST_GENRES or len(labels) < LEAST_TRACKS:
            return None
        middle, spread = rows.mean(axis=0), np.maximum(rows.std(axis=0), 1e-6)
        normed = (rows - middle) / spread
        common = max(float(np.bincount(labels).max() / len(labels)), _right_anyway(examples))
        right = _cross_validated(normed, labels, len(genres))
        if right < common + LEAD:
            return None
        weights = _fit(normed, labels, len(genres))
        return cls(genres, weights, middle, spread, right, common)

    def save(self, path: Path) -> None:
        """Write the file, whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path, durable=True) as fresh, fresh.open("wb") as file:
            np.savez(
                file,
                genres=np.array(self.genres, np.str_),
                weights=self.weights,
                middle=self.middle,
                spread=self.spread,
                scores=np.array([self.right, self.common]),
            )

    @classmethod
    def load(cls, path: Path) -> "UserGenres | None":
        """What was saved; None when nothing was.

        Raises:
            ModelError: the file is damaged.
        """
        try:
            with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as file:
                right, common = map(float, file["scores"])
                genres = tuple(map(str, file["genres"]))
                found = cls(genres, file["weights"], file["middle"], file["spread"], right, common)
        except FileNotFoundError:
            return None
        except DAMAGED as error:
            raise ModelError(f"{path}: not what was learnt of your genres: {error}") from error
        width = len(found.middle)
        fits = found.weights.shape == (width + 1, len(genres)) and found.spread.shape == (width,)
        numbers = (found.weights, found.middle, found.spread)
        if not fits or not all(a.dtype == np.float64 and np.isfinite(a).all() for a in numbers):
            raise ModelError(f"{path}: what was learnt of your genres does not fit together")
        return found


def features(
    signs: Signs, embedding: npt.NDArray[np.floating] | None, *, with_embedding: bool
) -> Numbers | None:
    """Numbers to learn from; None when the embedding is wanted and not there."""
    if not with_embedding:
        return np.asarray(np.nan_to_num(signs.row()))
    if embedding is None or len(embedding) != EMBEDDING:
        return None
    return np.asarray(np.nan_to_num(np.concatenate([np.asarray(embedding, float), signs.row()])))


def _table(
    examples: Sequence[Example],
) -> tuple[Numbers, npt.NDArray[np.int64], tuple[str, ...]]:
    """Features, labels and genres of the examples that can be used. The embedding is used when
    most examples have it; the others are left out then."""
    known = [e for e in examples if e.genre.strip()]
    has = sum(e.embedding is not None and len(e.embedding) == EMBEDDING for e in known)
    with_embedding = 2 * has > len(known)
    rows = [features(e.signs, e.embedding, with_embedding=with_embedding) for e in known]
    usable = [(e, row) for e, row in zip(known, rows, strict=True) if row is not None]
    spellings: dict[str, Counter[str]] = {}
    for example, _ in usable:
        spelling = example.genre.strip()
        spellings.setdefault(spelling.casefold(), Counter())[spelling] += 1
    counts = {key: sum(spelling.values()) for key, spelling in spellings.items()}
    order = sorted(counts, key=lambda key: (-counts[key], key))[:MOST_GENRES]
    number = {key: k for k, key in enumerate(k for k in order if counts[k] >= LEAST_OF_A_GENRE)}
    kept = [(number[e.genre.strip().casefold()], row) for e, row in usable
            if e.genre.strip().casefold() in number]  # fmt: skip
    genres = tuple(spellings[key].most_common(1)[0][0] for key in number)
    labels = np.array([label for label, _ in kept], np.int64)
    return np.array([row for _, row in kept], np.float64), labels, genres


def _right_anyway(examples: Sequence[Example]) -> float:
    """Share that is named right without learning."""
    right = []
    for example in examples:
        told = example.told or GENRES[int(chances(example.signs, None).argmax())].name
        right.append(told.casefold() == example.genre.strip().casefold())
    return float(np.mean(right))


def _predict(weights: Numbers, rows: Numbers) -> Numbers:
    return np.asarray(special.softmax(rows @ weights[:-1] + weights[-1], axis=1))


def _fit(rows: Numbers, labels: npt.NDArray[np.int64], genres: int) -> Numbers:
    """Weights of the smallest cross entropy plus PENALTY; the bias costs nothing."""
    wide = np.hstack([rows, np.ones((len(rows), 1))])
    wanted = np.eye(genres)[labels]
    shape = (wide.shape[1], genres)

    def cost(flat: Numbers) -> tuple[float, Numbers]:
        weights = flat.reshape(shape)
        scores = wide @ weights
        log_p = scores - special.logsumexp(scores, axis=1, keepdims=True)
        free = weights.copy()
        free[-1] = 0
        value = -(wanted * log_p).sum() + 0.5 * PENALTY * (free**2).sum()
        slope = wide.T @ (np.exp(log_p) - wanted) + PENALTY * free
        return float(value), slope.ravel()

    start = np.zeros(shape[0] * shape[1])
    found = optimize.minimize(cost, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS})
    return np.asarray(found.x, np.float64).reshape(shape)


def _cross_validated(rows: Numbers, labels: npt.NDArray[np.int64], genres: int) -> float:
    """Share right when each fold is named by what was learnt from the others."""
    order = np.random.default_rng(0).permutation(len(labels))
    fold = np.empty(len(labels), np.int64)
    fold[order[np.argsort(labels[order], kind="stable")]] = np.arange(len(labels)) % FOLDS
    right = 0
    for k in range(FOLDS):
        weights = _fit(rows[fold != k], labels[fold != k], genres)
        right += int((_predict(weights, rows[fold == k]).argmax(axis=1) == labels[fold == k]).sum())
    return right / len(labels)
