# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives, folders and other programs' libraries, as the tree of sources shows them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.library.places import Seen


class Scout(Protocol):
    """Looks around elsewhere, as `app.library.places.Scout`."""

    def look_into(self, folder: str) -> None: ...
    def poll(self) -> "Sequence[Seen]": ...
    def close(self) -> None: ...


class Places:
    """What a scout has found so far.

    Attributes:
        drives, homes: folders to begin with: path and name.
        programs: libraries of other programs: "kind:path" and name.
    """

    def __init__(self) -> None:
        self.scout: Scout | None = None
        self.drives: Mapping[str, str] = {}
        self.homes: Mapping[str, str] = {}
        self.programs: Mapping[str, str] = {}
        self._inside: dict[str, Mapping[str, str]] = {}

    def follow(self, scout: Scout, home: Path) -> None:
        """Ask this one from now on."""
        self.homes = {str(home): home.name, "/": "/"}
        self.scout = scout

    def look_into(self, folder: str) -> None:
        """The folders in this one are wanted."""
        if self.scout is not None:
            self.scout.look_into(folder)

    def inside(self, folder: str) -> Mapping[str, str]:
        """The folders in this one, as far as they are known."""
        return self._inside.get(folder, {})

    def program(self, key: str) -> str:
        """What another program's library is called."""
        return self.programs.get(key, key)

    def take(self) -> bool:
        """Take what was found. Return: anything was."""
        found = self.scout.poll() if self.scout is not None else ()
        for seen in found:
            if seen.drives is not None:
                self.drives = seen.drives
            if seen.programs is not None:
                self.programs = {f"{k}:{p}": name for (k, p), name in seen.programs.items()}
            if seen.folder:
                self._inside[seen.folder] = seen.inside
        return bool(found)

    def close(self) -> None:
        if self.scout is not None:
            self.scout.close()
