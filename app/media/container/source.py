# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a foreign file: no length that it states is ever believed, none costs memory."""

import bisect
import io
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Self

from app.media.errors import UnreadableError
from app.media.formats import open_file

BLOCK = 1 << 15  # bytes read at once: most headers and small tags are in the first one
MOST_READ = 1 << 26  # bytes that one read may ask for


class Source:
    """A file open for reading at any place. Use it in a `with` block."""

    def __init__(self, path: str | Path) -> None:
        """Open it.

        Raises:
            UnreadableError: missing, no permission, no plain file.
            EmptyError: no bytes.
        """
        self.path = str(path)
        self._handle, self.status = open_file(path)
        self.size = self.status.st_size
        self._at, self._block = 0, b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)

    def read(self, at: int, length: int) -> bytes:
        """Up to `length` bytes from `at` on; fewer at the end of the file.

        Raises:
            UnreadableError: the disk failed.
        """
        length = min(length, self.size - at, MOST_READ)
        if at < 0 or length <= 0:
            return b""
        if self._at <= at and at + length <= self._at + len(self._block):
            return self._block[at - self._at : at - self._at + length]
        if length >= BLOCK:
            return self._pread(at, length)
        self._at, self._block = at, self._pread(at, BLOCK)
        return self._block[:length]

    def _pread(self, at: int, length: int) -> bytes:
        try:
            return os.pread(self._handle, length, at)
        except OSError as error:
            raise UnreadableError(self.path, f"cannot be read ({error.strerror})") from error


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a file, in bytes."""

    start: int
    length: int

    @property
    def end(self) -> int:
        return self.start + self.length


class Stream:
    """Parts of a source, one behind the other, as if they were one file."""

    def __init__(self, starts: Sequence[int], lengths: Sequence[int]) -> None:
        """Parts of which the n-th starts at `starts[n]` and has `lengths[n]` bytes."""
        self._starts = starts
        self._lengths = lengths
        self._ends = list(accumulate(lengths))

    @classmethod
    def of(cls, parts: Iterable[Part]) -> "Stream":
        """The stream of these parts."""
        kept = [p for p in parts if p.length > 0]
        return cls([p.start for p in kept], [p.length for p in kept])

    @property
    def length(self) -> int:
        """Bytes in all."""
        return self._ends[-1] if self._ends else 0

    @property
    def start(self) -> int:
        """Where the first part starts in the file."""
        return self._starts[0] if self._starts else 0

    def read(self, source: Source, at: int, length: int) -> bytes:
        """Up to `length` bytes from `at` of the stream on."""
        found: list[bytes] = []
        number = bisect.bisect_right(self._ends, at)
        while length > 0 and number < len(self._ends):
            inside = at - (self._ends[number] - self._lengths[number])
            wanted = min(length, self._lengths[number] - inside)
            piece = source.read(self._starts[number] + inside, wanted)
            found.append(piece)
            if len(piece) < wanted:
                break
            at, length, number = at + wanted, length - wanted, number + 1
        return b"".join(found)


@dataclass(frozen=True, slots=True)
class Edit:
    """Other bytes instead of a part of a file."""

    part: Part
    instead: bytes = b""


class View(io.RawIOBase):
    """A file as it would be with some edits, for readers that want a file; read only.

    It gives what there is and never more, whatever length is asked for.
    """

    def __init__(
        self, source: Source, edits: Iterable[Edit] = (), until: int | None = None
    ) -> None:
        """Args: edits: not overlapping. until: where the file ends for this reader."""
        super().__init__()
        self._source = source
        self._pieces: list[tuple[int, int | bytes, int]] = []  # place here, place there, length
        self._starts: list[int] = []
        self._position = 0
        self._length = 0
        at = 0
        for edit in sorted(edits, key=lambda e: e.part.start):
            self._add(at, edit.part.start - at)
            self._add(edit.instead, len(edit.instead))
            at = edit.part.end
        self._add(at, (source.size if until is None else until) - at)

    def _add(self, what: int | bytes, length: int) -> None:
        if length > 0:
            self._starts.append(self._length)
            self._pieces.append((self._length, what, length))
            self._length += length

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def tell(self) -> int:
        """The place of the next read."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Go there; before the start is an error, behind the end is not."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._length}[whence]
        if base + offset < 0:
            raise OSError("before the start of the file")
        self._position = base + offset
        return self._position

    def read(self, size: int | None = -1, /) -> bytes:
        """Up to `size` bytes; all that is left without."""
        left = max(self._length - self._position, 0)
        wanted = left if size is None or size < 0 else min(size, left)
        wanted = min(wanted, MOST_READ)
        found = []
        number = bisect.bisect_right(self._starts, self._position) - 1
        while wanted > 0:
            start, what, length = self._pieces[number]
            inside = self._position - start
            count = min(wanted, length - inside)
            if isinstance(what, bytes):
                piece = what[inside : inside + count]
            else:
                piece = self._source.read(what + inside, count)
            found.append(piece)
            self._position += len(piece)
            if len(piece) < count:
                break
            wanted, number = wanted - count, number + 1
        return b"".join(found)
