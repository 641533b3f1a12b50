# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading bytes of foreign formats with every length checked."""

import struct
from typing import Any


class Payload:
    """Bytes and a place in them. Whatever is asked beyond the end raises ValueError."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    @property
    def left(self) -> int:
        return len(self.data) - self.at

    def take(self, length: int) -> bytes:
        if not 0 <= length <= self.left:
            raise ValueError(f"{length} bytes are wanted at {self.at}, {self.left} are there")
        self.at += length
        return self.data[self.at - length : self.at]

    def rest(self) -> bytes:
        return self.take(self.left)

    def unpack(self, form: str) -> tuple[Any, ...]:
        """Values of a `struct` form."""
        return struct.unpack(form, self.take(struct.calcsize(form)))

    def until_nul(self) -> bytes:
        """The bytes before the next NUL, which is passed over."""
        end = self.data.find(b"\0", self.at)
        if end < 0:
            raise ValueError(f"the text at {self.at} has no end")
        text = self.data[self.at : end]
        self.at = end + 1
        return text
