# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns the user's own genres from the library: tracks that have a genre and were analysed."""

import logging
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from app.analysis.style.learn import Example, UserGenres
from app.analysis.style.rhythm import Signs
from app.library.store import Library

MOST_EXAMPLES = 4000  # more cost minutes and change little
log = logging.getLogger(__name__)


def teach(library: Library, path: Path) -> UserGenres | None:
    """Learn and keep what was learnt; None when there is too little, or it would not help.

    A former file goes when nothing can be learnt any more: the tags were changed.
    """
    learnt = UserGenres.learn(list(examples(library)))
    if learnt is None:
        path.unlink(missing_ok=True)
    else:
        learnt.save(path)
        log.info("%d genres learnt, right %.0f %%", len(learnt.genres), 100 * learnt.right)
    return learnt


def examples(library: Library) -> Iterator[Example]:
    """Tagged and analysed tracks; of many a part, always the same."""
    tagged = [row for row in library.rows() if row.genre.strip() and row.analysed]
    if len(tagged) > MOST_EXAMPLES:
        tagged = random.Random(0).sample(tagged, MOST_EXAMPLES)
    for row in tagged:
        found = library.analysis(row.id, "style")
        if not isinstance(found, dict) or "signs" not in found:
            continue
        try:
            signs = Signs(**found["signs"])
            embedding = found.get("embedding")
            heard = None if embedding is None else np.asarray(embedding, np.float32)
            yield Example(row.genre, signs, heard, str(found.get("guess", "")))
        except (TypeError, ValueError):  # by an older analyser
            continue
