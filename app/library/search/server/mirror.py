# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's side of the memory: snapshots of arrays that lie in the other process's memory."""

import contextlib
import mmap
import os
from collections import deque
from collections.abc import Mapping, Sequence

import numpy as np

from app.library.search.columns import NUMBERS, TEXTS, Array, Read
from app.library.search.index import ListOfTracks, Snapshot
from app.library.search.orders import Order
from app.library.search.server.memory import Place
from app.library.search.server.messages import Ordered, Published
from engine.text import Text

NEWEST = 2  # snapshots that live on here: what the window lets go of is freed by this thread
OTHERS = ("words", "words starts", "ends", "shown", "shown starts", "paths", "paths starts")


def arrays_of(snapshot: Snapshot) -> dict[str, Array]:
    """All that is in its columns, by name."""
    shown, paths = snapshot.shown, snapshot.paths
    others = (*snapshot.text.arrays, shown.raw, shown.starts, paths.raw, paths.starts)
    return {**snapshot.numbers, **dict(zip(OTHERS, others, strict=True))}


class Mirror:
    """What one server has told. For one thread."""

    def __init__(self) -> None:
        self._memories: dict[int, mmap.mmap] = {}
        self._lists: tuple[ListOfTracks, ...] = ()
        self._newest: deque[Snapshot] = deque(maxlen=NEWEST)

    def snapshot(self, told: Published, fds: Sequence[int]) -> Snapshot:
        """What was published. Takes the descriptors."""
        self._map(told.fresh, fds)
        if told.lists is not None:
            before = self._lists
            self._lists = tuple(before[one] if isinstance(one, int) else one for one in told.lists)
        arrays = {name: self._array(place) for name, place in told.arrays.items()}
        words, word_starts, ends, *others = (arrays[name] for name in OTHERS)
        shown, shown_starts, paths, path_starts = others
        made = Snapshot(
            told.number,
            told.revision,
            self._array(told.alive),
            Text(words, word_starts, ends, len(TEXTS) + 1),
            {name: arrays[name] for name in NUMBERS},
            Read(shown, shown_starts),
            Read(paths, path_starts),
            told.tracks,
            self._orders(told.orders),
            self._lists,
        )
        self._newest.append(made)
        return made

    def ordered(self, told: Ordered, fds: Sequence[int]) -> None:
        """Give the newest snapshot the orders it lacks."""
        self._map(told.fresh, fds)
        self._newest[-1].orders.update(self._orders(told.orders))

    def tidy(self) -> None:
        """Give memory back that no array lies in any more. It is `close` that does so without
        the interpreter: freeing a piece takes milliseconds."""
        for serial, memory in list(self._memories.items()):
            with contextlib.suppress(BufferError):  # it is used
                memory.close()
                del self._memories[serial]

    def _map(self, serials: Sequence[int], fds: Sequence[int]) -> None:
        with contextlib.ExitStack() as stack:
            for fd in fds:
                stack.callback(os.close, fd)
            for serial, fd in zip(serials, fds, strict=True):
                self._memories[serial] = mmap.mmap(fd, 0, prot=mmap.PROT_READ)

    def _array(self, place: Place) -> Array:
        serial, kind, offset, length = place
        return np.frombuffer(self._memories[serial], kind, length, offset)

    def _orders(self, told: Mapping[str, tuple[Place, int]]) -> dict[str, Order]:
        return {name: Order(self._array(place), known) for name, (place, known) in told.items()}
