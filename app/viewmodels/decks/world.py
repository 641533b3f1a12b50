# SPDX-License-Identifier: GPL-3.0-or-later
"""What a deck needs of the window."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import perf_counter_ns
from typing import Any
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QUrl

from app.viewmodels.board import Board
from app.viewmodels.decks.harmony import Sounds
from app.viewmodels.option import Settings
from app.viewmodels.ports import Pictures, Session
from app.viewmodels.waveform.ration import Ration

ENCODED = QUrl.ComponentFormattingOption.FullyEncoded
LONGEST_PATH = 4096  # of Linux, with the end


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
    ration: Ration = field(default_factory=lambda: Ration(perf_counter_ns))


def local_path(url: Any) -> str:
    """The file of a URL of any kind: QUrl, "file:///a%20b", "/a b"; empty where it can be none."""
    path = url.toString(ENCODED) if isinstance(url, QUrl) else str(url)
    if path.startswith("file:"):
        place = path.removeprefix("file:")
        if place.startswith("//"):
            place = "".join(place[2:].partition("/")[1:])  # without a host
        path = os.fsdecode(unquote_to_bytes(place))  # names that are no UTF-8, too
    return path if path.startswith("/") and is_name(path) else ""


def local_paths(urls: Sequence[Any]) -> list[str]:
    """The files of URLs; what can be none is left out."""
    return [path for path in map(local_path, urls) if path]


def is_name(path: str) -> bool:
    """Whether the system may have a file of this name."""
    try:
        return "\0" not in path and len(os.fsencode(path)) < LONGEST_PATH
    except UnicodeEncodeError:
        return False
