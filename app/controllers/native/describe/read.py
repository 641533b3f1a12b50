# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a mapping file."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from app.controllers.mapping import MappingError
from app.controllers.native.describe.model import Description
from app.controllers.native.describe.places import located
from app.controllers.native.describe.schema import build, wrong
from app.controllers.native.describe.template import MOST, expand

Found = TypeVar("Found")
LARGEST = 2_000_000  # bytes; the largest shipped one has 20,000
LISTS = ("control", "light", "display")


def read(path: Path) -> Description:
    """What a file says.

    Raises:
        MappingError: it cannot be read, or says something that no mapping may say.
    """
    return parse(content_of(path), path.name)


def content_of(path: Path) -> bytes:
    """A file's bytes.

    Raises:
        MappingError: it cannot be read, or is too large.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise MappingError(f"{path.name}: larger than {LARGEST} bytes")
        return path.read_bytes()
    except OSError as problem:
        raise MappingError(f"{path.name}: {problem.strerror or problem}") from None


def parse(content: bytes, name: str) -> Description:
    """The same of a file's bytes; `name` is what errors begin with.

    Raises:
        MappingError: as `read`; one line, with the number of the line or the table it is about.
    """
    raw = _toml(content, name)
    whole = False
    try:
        if "version" in raw and raw["version"] != 1:
            raise wrong("version", "this program knows version 1")
        expanded = _expanded(raw)
        whole = True
        found: Description = build(Description, expanded, "")
    except MappingError as problem:
        raise MappingError(f"{name}: {located(problem, content, raw, whole=whole)}") from None
    except RecursionError:
        raise MappingError(f"{name}: nested too deeply") from None
    return found


def checked(content: bytes, name: str, check: Callable[[Description], Found]) -> Found:
    """What `check` makes of a file.

    Raises:
        MappingError: the file, or `check`, refuses; with its line.
    """
    described = parse(content, name)
    try:
        return check(described)
    except MappingError as problem:
        said = MappingError(str(problem).removeprefix(f"{name}: "))
        line = located(said, content, _toml(content, name), whole=True)
        raise MappingError(f"{name}: {line}") from None


def _toml(content: bytes, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(content.decode())
    except UnicodeDecodeError as problem:
        raise MappingError(f"{name}: no UTF-8 at byte {problem.start}") from None
    except (ValueError, RecursionError) as problem:
        told = " ".join(str(problem).split())
        raise MappingError(f"{name}: no TOML: {told}"[:300]) from None


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
