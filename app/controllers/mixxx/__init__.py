# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's mappings (XML and JavaScript), run as they are."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.controllers.mixxx.mapping import MakeControls, MixxxMapping
from app.controllers.mixxx.reading import read
from app.controllers.mixxx.shape import ControlTable


def load(
    path: Path, settings: Mapping[str, Any] | None = None, controls: MakeControls | None = None
) -> MixxxMapping:
    """Read a mapping; its `start` runs it.

    Args:
        path: of the XML file; its scripts lie beside it.
        settings: what the user chose, by the names of the mapping's settings.
        controls: makes the table of Mixxx's names; None: the program's own.

    Raises:
        MappingError: the file is no mapping.
    """
    return MixxxMapping(read(path), settings or {}, controls or _own)


def _own(world: Any) -> ControlTable:
    from app.controllers.mixxx.controls import Controls  # it is large; files are read without it

    return Controls(world)
