# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library knows of a file that is being loaded. It may be missing, locked or damaged:
then nothing is known, and the music is loaded all the same."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.library.model import Track

if TYPE_CHECKING:
    from app.library.store import Library

BUSY_S = 0.05  # the session waits no longer; readers wait for nobody in ordinary times


@dataclass(frozen=True, slots=True)
class Known:
    """A track. `cues_known`: its cues are all there are, also when it has none."""

    track: Track
    cues_known: bool


class Shelf:
    """The library, open for reading. It is opened when first asked, and again when it failed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._library: Library | None = None
        self._inode = 0
        self._told = ""

    def known(self, file: str) -> Known | None:
        """What is known of the file; None when nothing is. Never fails."""
        try:
            library = self._open()
            number = library.find(file) if library else None
            if library is None or number is None:
                return None
            return Known(library.track(number), library.cues_known(number))
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it: the music comes first
            self.close()
            self._tell(f"the library is not used for {file!r}: {error}")
            return None

    def close(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None

    def _open(self) -> "Library | None":
        """None: there is no library."""
        try:
            inode = self._path.stat().st_ino
        except FileNotFoundError:
            self.close()
            return None
        if self._library is None or inode != self._inode:
            from app.library.store import Library

            self.close()
            self._library = Library.open(self._path, read_only=True, busy_s=BUSY_S)
            self._inode = inode
        return self._library

    def _tell(self, text: str) -> None:
        if text != self._told:
            self._told = text
            sys.stderr.write(f"djuniverse: {' '.join(text.split())}\n")
