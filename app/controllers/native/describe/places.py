# SPDX-License-Identifier: GPL-3.0-or-later
"""The line of a mapping file that an error is about."""

import re
from typing import Any

from app.controllers.mapping import MappingError
from app.controllers.native.describe.template import expand

TABLE = re.compile(r"(control|light|display)\[(\d+)\]")
KEY = re.compile(r"([\w-]+)(?:\.([\w-]+))?")
LINE = "line "


def located(problem: MappingError, content: bytes, raw: dict[str, Any], *, whole: bool) -> str:
    """What is wrong, with its line in front where there is one.

    Args:
        problem: its text begins with a table: 'control[3] "PLAY": ...', "layers.shift: ...".
        content: of the file. raw: what TOML makes of it.
        whole: numbers count the tables that `for` stands for; without, those of the file.
    """
    said = str(problem)
    line = _line(said, content.decode(errors="replace"), raw, whole=whole)
    return f"{LINE}{line}: {said}" if line else said


def _line(said: str, text: str, raw: dict[str, Any], *, whole: bool) -> int:
    """Counts from 1; 0: nobody knows."""
    table = TABLE.match(said)
    if table:
        items = raw.get(table[1])
        heads = _lines(text, rf"\[\[\s*{table[1]}\s*\]\]")
        if not isinstance(items, list) or len(heads) != len(items):
            return 0
        number = int(table[2]) - 1
        number = _origin(items, number) if whole else number
        return heads[number] if number < len(heads) else 0
    key = KEY.match(said)
    if key is None:
        return 0
    first, second = key[1], key[2]
    tries = [rf"\[{first}\.{second}\]", rf"{first}\.{second}\s*="] if second else []
    tries += [rf"\[\[?{first}\]", rf"{first}\s*=", rf"\[{first}\."]
    return next((found[0] for t in tries if (found := _lines(text, t))), 0)


def _lines(text: str, begins: str) -> list[int]:
    pattern = re.compile(rf"\s*{begins}")
    return [n for n, line in enumerate(text.splitlines(), 1) if pattern.match(line)]


def _origin(items: list[Any], number: int) -> int:
    """Which table of the file stands for this one."""
    for origin, item in enumerate(items):
        try:
            many = sum(1 for _ in expand(item, "")) if isinstance(item, dict) else 1
        except MappingError:
            many = 1
        if number < many:
            return origin
        number -= many
    return len(items)
