# SPDX-License-Identifier: GPL-3.0-or-later
"""Native mappings: TOML files that say what each control of a device does (docs/mappings.md)."""

from pathlib import Path

from app.config import RESOURCES
from app.controllers.native.describe.read import checked, content_of
from app.controllers.native.play.mapping import NativeMapping

FOLDER = RESOURCES / "controllers"


def load(path: Path) -> NativeMapping:
    """The mapping of a file. Pure: it opens nothing but the file.

    Raises:
        MappingError: one line that names the file, the table and the key.
    """
    return _mapping(content_of(path), path.name)


def from_text(text: str, name: str) -> NativeMapping:
    """The mapping of a text that is not yet a file; `name` is what errors begin with.

    Raises:
        MappingError: as `load`.
    """
    return _mapping(text.encode(errors="surrogatepass"), name)


def _mapping(content: bytes, name: str) -> NativeMapping:
    return checked(content, name, lambda described: NativeMapping(described, name))


def shipped() -> list[Path]:
    """The files that come with the program, by name."""
    return sorted(FOLDER.glob("*.toml"))
