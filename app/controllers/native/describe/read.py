# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a mapping file."""

import tomllib
from pathlib import Path
from typing import Any

from app.controllers.mapping import MappingError
from app.controllers.native.describe.model import Description
from app.controllers.native.describe.schema import build, wrong
from app.controllers.native.describe.template import MOST, expand

LARGEST = 2_000_000  # bytes; the largest shipped one has 20,000
LISTS = ("control", "light", "display")


def read(path: Path) -> Description:
    """What a file says.

    Raises:
        MappingError: it cannot be read, or says something that no mapping may say.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise MappingError(f"{path.name}: larger than {LARGEST} bytes")
        content = path.read_bytes()
    except OSError as problem:
        raise MappingError(f"{path.name}: {problem.strerror or problem}") from None
    return parse(content, path.name)


def parse(content: bytes, name: str) -> Description:
    """The same of a file's bytes; `name` is what errors begin with.

    Raises:
        MappingError: as `read`.
    """
    try:
        raw = tomllib.loads(content.decode())
    except UnicodeDecodeError as problem:
        raise MappingError(f"{name}: no UTF-8 at byte {problem.start}") from None
    except (ValueError, RecursionError) as problem:
        raise MappingError(f"{name}: no TOML: {problem}"[:300]) from None
    try:
        if "version" in raw and raw["version"] != 1:
            raise wrong("version", "this program knows version 1")
        found: Description = build(Description, _expanded(raw), "")
    except MappingError as problem:
        raise MappingError(f"{name}: {problem}") from None
    except RecursionError:
        raise MappingError(f"{name}: nested too deeply") from None
    return found


def _expanded(raw: dict[str, Any]) -> dict[str, Any]:
    """Tables with `for` become as many tables as they stand for."""
    found = dict(raw)
    for name in LISTS:
        if name in raw:
            found[name] = _list(raw[name], name)
    for number, control in enumerate(found.get("control", [])):
        if isinstance(control, dict) and isinstance(control.get("also"), list):
            place = f"control[{number + 1}].also"
            found["control"][number] = control | {"also": _list(control["also"], place)}
    return found


def _list(items: Any, where: str) -> list[Any]:
    if not isinstance(items, list):
        items = [items]
    found: list[Any] = []
    for number, item in enumerate(items):
        if isinstance(item, dict):
            found += [table for table, _ in expand(item, f"{where}[{number + 1}]")]
        else:
            found.append(item)
        if len(found) > MOST:
            raise wrong(where, f"more than {MOST} of them")
    return found
