# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong between our library and another program's.

InterchangeError
├── FormatError     the file is not what it should be, and nothing can be read of it
├── UnknownKind     there is no such format, or it cannot do what was asked
└── InUseError      the other program runs; writing under its hands would lose something
"""

from pathlib import Path


class InterchangeError(Exception):
    """One line that tells what was attempted, on what, and why it did not work."""


class FormatError(InterchangeError):
    """A file that cannot be read or written at all."""

    def __init__(self, path: str | Path, why: str) -> None:
        self.path, self.why = str(path), " ".join(why.split())
        super().__init__(f"{self.path}: {self.why}")


class UnknownKind(InterchangeError):
    """A kind that nobody reads or writes."""


class InUseError(InterchangeError):
    """The other program has its files open."""
