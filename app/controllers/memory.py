# SPDX-License-Identifier: GPL-3.0-or-later
"""What mappings must know when the process begins anew: a small file for each device, in the
instance's runtime folder."""

import json
import re
from pathlib import Path
from typing import Any

from app.files import write_whole

MOST_BYTES = 1 << 20


class Memory:
    """The files of all devices. What cannot be written or read is forgotten: lights and layers
    then begin as at the first start."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._written: dict[str, str] = {}

    def recall(self, device: str, mapping: Path) -> dict[str, Any]:
        """What was kept for this device and this mapping; empty: nothing."""
        try:
            found = json.loads(self._path(device).read_bytes()[:MOST_BYTES])
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(found, dict) or found.get("mapping") != str(mapping):
            return {}
        return found

    def keep(self, device: str, mapping: Path, what: dict[str, Any]) -> None:
        """Write it down, when it is new."""
        try:
            text = json.dumps({"mapping": str(mapping), **what}, sort_keys=True)
        except (TypeError, ValueError):
            return  # a mapping that keeps what is no JSON keeps nothing
        if self._written.get(device) == text or len(text) > MOST_BYTES:
            return
        self._written[device] = text
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._path(device), text)
        except OSError:
            return

    def _path(self, device: str) -> Path:
        return self._folder / (re.sub(r"[^A-Za-z0-9._-]", "_", device)[:100] + ".json")
