# SPDX-License-Identifier: GPL-3.0-or-later
"""What a deck needs of the window."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from app.viewmodels.board import Board
from app.viewmodels.decks.harmony import Sounds
from app.viewmodels.option import Settings
from app.viewmodels.ports import Pictures, Session


@dataclass(frozen=True, slots=True)
class World:
    """What a deck needs."""

    board: Board
    session: Session
    pictures: Pictures
    say: Callable[[str, str], None]
    settings: Settings
    sounds: Sounds
    open_page: Callable[[str], None]


def local_path(url: Any) -> str:
    """The file of a URL of any kind: QUrl, "file:///a%20b", "/a b"."""
    text = url.toLocalFile() if hasattr(url, "toLocalFile") else str(url)
    return unquote(urlsplit(text).path) if text.startswith("file:") else text
