# SPDX-License-Identifier: GPL-3.0-or-later
"""Text search over rows in memory, on numpy arrays. All of it lets other threads run meanwhile."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine._dj import ffi, lib
from engine.status import check

Rows = NDArray[np.uint32]
Hits = NDArray[np.uint8]

FIELD_END = "\x1f"
ROW_END = "\n"
PAD: int = lib.DJ_TEXT_PAD
"""Bytes behind the last row that may be read."""


class Text:
    """Folded rows, as `dj_text` of csrc/api.h.

    Args:
        text: the rows' bytes, and PAD more.
        start: where each row starts, and where the next one would; shape (rows + 1,).
        end: where each field of each row ends, one after the other; shape (rows * fields,).
    """

    def __init__(self, text: NDArray[np.uint8], start: Rows, end: Rows, fields: int) -> None:
        assert len(text) >= int(start[-1]) + PAD
        assert len(end) == (len(start) - 1) * fields
        self.arrays = (text, start, end)
        self._raw = ffi.new("dj_text *")
        self._raw.text = ffi.cast("const char *", text.ctypes.data)
        self._raw.start = _of(start)
        self._raw.end = _of(end)
        self._raw.rows, self._raw.fields = len(start) - 1, fields

    def __len__(self) -> int:
        return int(self._raw.rows)

    def narrow(self, word: str, hits: Hits, fields: int = 0) -> int:
        """Keep the hits that hold a folded word.

        Args:
            fields: bit n stands for the row's nth field; 0: anywhere.
            hits: 1 or 0 a row; changed in place.

        Returns:
            How many stay.
        """
        assert len(hits) == len(self)
        raw = word.encode(errors="surrogateescape")
        mask = ffi.from_buffer("uint8_t[]", hits, require_writable=True)
        return int(lib.dj_text_narrow(self._raw, raw, len(raw), fields, mask))

    def sort(self, field: int, rows: Rows) -> tuple[Rows, int]:
        """Order rows by a field, equal ones by number.

        Returns:
            The rows, and how many of them know the field: the rest stands behind.

        Raises:
            EngineError: out of memory.
        """
        out = rows.copy()
        known = ffi.new("uint32_t *")
        status = lib.dj_text_sort(self._raw, field, _of(out), len(out), known)
        check(status, "cannot order the library")
        return out, int(known[0])

    def places(self, field: int, order: Rows, rows: Rows) -> NDArray[np.uint32]:
        """Where further rows belong in an order that `sort` made: behind their equals."""
        out = np.empty(len(rows), np.uint32)
        lib.dj_text_places(self._raw, field, _of(order), len(order), _of(rows), len(rows), _of(out))
        return out


def pick(order: Rows, hits: Hits) -> Rows:
    """Which of `order` are hits, in that order."""
    out = np.empty(len(order) + 1, np.uint32)
    mask = ffi.from_buffer("uint8_t[]", hits)
    return out[: lib.dj_text_pick(_of(order), len(order), mask, _of(out))]


def _of(rows: Rows) -> Any:
    assert rows.dtype == np.uint32
    assert rows.flags.c_contiguous
    return ffi.cast("uint32_t *", rows.ctypes.data)
