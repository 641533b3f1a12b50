# SPDX-License-Identifier: GPL-3.0-or-later
"""The index on disk, in the cache folder: the next start reads it instead of the whole library.

A line with a sum of all and with JSON, then the arrays. It may be stale, foreign or damaged: then
it is not used. What has changed since it was written is read from the library, which also tells
whether the two have the same history.
"""

import json
import unicodedata
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.files import replacing
from app.library.search.columns import NUMBERS, TEXTS

FORMAT = 3  # rises when rows are folded or laid out in another way
MADE_BY = f"{FORMAT} {unicodedata.unidata_version} {' '.join((*TEXTS, *NUMBERS))}"
MOST_HEAD, MOST_BYTES = 1 << 16, 1 << 32
Identity = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Kept:
    """An index as arrays.

    Attributes:
        arrays: by name.
        known: of each order, how many rows know its column.
    """

    revision: int
    arrays: Mapping[str, NDArray[Any]]
    known: Mapping[str, int]


def write(path: Path, library: Identity, kept: Kept) -> None:
    """Replace what is there. Raises OSError: there it stays as it was."""
    head = {
        "made_by": MADE_BY,
        "library": library,
        "revision": kept.revision,
        "known": dict(kept.known),
        "arrays": [[name, a.dtype.str, len(a)] for name, a in kept.arrays.items()],
    }
    line = json.dumps(head).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as fresh, fresh.open("wb") as file:
        file.write(b"%d %s\n" % (_sum(line, kept.arrays), line))
        for array in kept.arrays.values():
            array.tofile(file)


def read(path: Path, library: Identity) -> Kept | None:
    """What was written for this library; None: nothing that can be used."""
    try:
        with path.open("rb") as file:
            total, line = file.readline(MOST_HEAD).rstrip(b"\n").split(b" ", 1)
            head = json.loads(line)
            if head["made_by"] != MADE_BY or tuple(head["library"]) != library:
                return None
            sizes = [(n, np.dtype(d), int(c)) for n, d, c in head["arrays"]]
            whole = sum(kind.itemsize * count for _, kind, count in sizes)
            if whole > MOST_BYTES or whole != path.stat().st_size - file.tell():
                return None
            arrays = {name: np.fromfile(file, kind, count) for name, kind, count in sizes}
        kept = Kept(int(head["revision"]), arrays, head["known"])
        return kept if _sum(line, arrays) == int(total) else None
    except (OSError, ValueError, KeyError, TypeError, MemoryError):
        return None


def _sum(line: bytes, arrays: Mapping[str, NDArray[Any]]) -> int:
    total = zlib.crc32(line)
    for array in arrays.values():
        total = zlib.crc32(array.view(np.uint8).data, total)
    return total
