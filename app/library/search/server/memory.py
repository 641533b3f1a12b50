# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrays in memory that another process can map: written here, read there."""

import itertools
import mmap
import os
from collections.abc import Iterable
from typing import Any, NamedTuple, Self

import numpy as np

from app.library.search.columns import Array

ALIGN = 64
_serials = itertools.count(1)


class Place(NamedTuple):
    """Where an array lies.

    Attributes:
        serial: of its memory.
        kind: as numpy's `dtype.str`.
        offset: bytes.
        length: items.
    """

    serial: int
    kind: str
    offset: int
    length: int


class Memory(mmap.mmap):
    """A piece of it; arrays in it keep it.

    Attributes:
        serial: no other piece of this process has it.
        fd: by which another process gets it; -1 after `sent`.
    """

    serial: int
    fd: int = -1

    def __new__(cls, size: int) -> Self:
        size = max(size, 1)  # nothing cannot be mapped
        fd = os.memfd_create("djuniverse-library")
        try:
            os.ftruncate(fd, size)
            made = super().__new__(cls, fd, size)
        except BaseException:
            os.close(fd)
            raise
        made.serial, made.fd = next(_serials), fd
        return made

    def sent(self) -> None:
        """The other process has it."""
        fd, self.fd = self.fd, -1
        if fd >= 0:
            os.close(fd)

    def __del__(self) -> None:
        self.sent()


def shared(length: int, kind: Any) -> Array:
    """An array of zeros in memory of its own, as `np.zeros`."""
    kind = np.dtype(kind)
    return np.frombuffer(Memory(length * kind.itemsize), kind, length)


def memory_of(array: Array) -> Memory | None:
    """In which the array lies; None: another process cannot have it."""
    at: Any = array
    while at is not None and not isinstance(at, Memory):
        at = at.obj if isinstance(at, memoryview) else getattr(at, "base", None)
    return at


def place_of(array: Array) -> Place:
    """Pre: it lies in a `Memory`, in one piece."""
    memory = memory_of(array)
    assert memory is not None
    offset = _address(array) - _address(np.frombuffer(memory, np.uint8))
    return Place(memory.serial, array.dtype.str, offset, len(array))


def packed(arrays: Iterable[Array]) -> list[Array]:
    """Copies of them, in one piece of memory."""
    arrays = list(arrays)
    ends = list(itertools.accumulate(-(-array.nbytes // ALIGN) * ALIGN for array in arrays))
    memory, copies = Memory(ends[-1] if ends else 0), []
    for array, start in zip(arrays, [0, *ends], strict=False):
        copy = np.frombuffer(memory, array.dtype, len(array), start)
        copy[:] = array
        copies.append(copy)
    return copies


def _address(array: Array) -> int:
    address: int = array.__array_interface__["data"][0]
    return address
