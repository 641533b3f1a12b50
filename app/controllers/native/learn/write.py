# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a mapping as a file that people can read, and that reads back equal."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields
from typing import Any

from app.controllers.native.describe.model import Control, Description, Step, Use
from app.controllers.native.describe.schema import needed
from app.controllers.native.picture.words import conditions, of_use

LICENCE = "# SPDX-License-Identifier: GPL-3.0-or-later"
BARE = re.compile(r"[A-Za-z0-9_-]+")
TABLES = ("layers", "pages", "palettes", "macros", "identity")
LISTS = ("control", "light", "display")
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
SINGLE = ("when", "press", "release", "click", "double", "held", "value", "light", "up", "down")


def text(described: Description) -> str:
    """The file of a mapping: `parse(text(d).encode(), "") == d`. Comments say what each control
    does."""
    plain = [i.name for i in _written(described) if i.name not in (*TABLES, *LISTS)]
    head = [LICENCE, *(f"{name} = {_top(getattr(described, name))}" for name in plain)]
    blocks = ["\n".join(head)]
    for name in TABLES:
        value = getattr(described, name)
        if value:
            blocks.append(_named(name, value))
    blocks += [_control(control) for control in described.control]
    for name in ("light", "display"):
        blocks += ["\n".join([f"[[{name}]]", *_rows(row)]) for row in getattr(described, name)]
    return "\n\n".join(blocks) + "\n"


def _written(table: Any) -> list[Field[Any]]:
    """Fields that differ from what is meant without them."""
    return [item for item in fields(table) if needed(item) or _differs(table, item)]


def _differs(table: Any, item: Field[Any]) -> bool:
    default = item.default if item.default is not MISSING else {}
    return bool(getattr(table, item.name) != default)


def _named(name: str, value: Any) -> str:
    """A table of the file, or tables by name."""
    if not isinstance(value, Mapping):
        return "\n".join([f"[{name}]", *_rows(value)])
    found: list[str] = []
    for key, inner in value.items():
        if isinstance(inner, tuple):  # steps of a macro
            rows = [] if found else [f"[{name}]"]
            found.append("\n".join([*rows, f"{_key(key)} = {_steps(inner)}"]))
            continue
        rows = (
            [f"{_key(k)} = {_value(v)}" for k, v in inner.items()]
            if isinstance(inner, Mapping)
            else _rows(inner)
        )
        found.append("\n".join([f"[{name}.{_key(key)}]", *rows]))
    between = "\n" if any(isinstance(v, tuple) for v in value.values()) else "\n\n"
    return between.join(found)


def _control(control: Control) -> str:
    said = "; ".join(t for t in (_said(use) for use in (control, *control.also)) if t)
    rows = ["# " + _plain(said)] if said else []
    first = ("name", "kind", "midi", "code")
    items = {item.name: item for item in _written(control)}
    names = [n for n in first if n in items] + [n for n in items if n not in first]
    rows.append("[[control]]")
    for name in names:
        value = getattr(control, name)
        if name == "also":
            rows += ["also = [", *(f"    {_table(use)}," for use in value), "]"]
        else:
            rows.append(f"{name} = {_field(name, value)}")
    return "\n".join(rows)


def _said(use: Use) -> str:
    """What a use does and when, for the comment."""
    does = of_use(use)
    when = conditions(use.when)
    return f"{when}: {does}" if does and when else does


def _plain(said: str) -> str:
    """On one line, without signs that a comment may not have."""
    return "".join(c if c.isprintable() else " " for c in said)[:200]


def _rows(table: Any) -> list[str]:
    return [
        f"{item.name} = {_field(item.name, getattr(table, item.name))}" for item in _written(table)
    ]


def _table(table: Any) -> str:
    """A table within a line."""
    inner = ", ".join(_rows(table))
    return f"{{ {inner} }}" if inner else "{}"


def _field(name: str, value: Any) -> str:
    """What stands behind the "=": a single table or condition without its list."""
    if name in SINGLE and isinstance(value, tuple) and len(value) == 1:
        return _value(value[0])
    return _value(value)


def _steps(steps: Sequence[Step]) -> str:
    return _value(tuple(steps))


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return repr(int(value)) if value.is_integer() and abs(value) < 1e9 else repr(value)
    if isinstance(value, tuple):
        return f"[{', '.join(_value(v) for v in value)}]"
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_key(k)} = {_value(v)}" for k, v in value.items())
        return f"{{ {inner} }}" if inner else "{}"
    return _table(value)


def _top(value: Any) -> str:
    """A value of the head: long texts go over several lines."""
    if isinstance(value, str) and "\n" in value:
        lines = [_escaped(line) for line in value.split("\n")]
        return '"""\n' + "\n".join(lines) + '"""'
    return _value(value)


def _key(name: str) -> str:
    return name if BARE.fullmatch(name) else _quoted(name)


def _quoted(words: str) -> str:
    return f'"{_escaped(words)}"'


def _escaped(words: str) -> str:
    return "".join(ESCAPES.get(c, c if c.isprintable() else f"\\U{ord(c):08X}") for c in words)
