# SPDX-License-Identifier: GPL-3.0-or-later
"""`for`: one table of a file that stands for several, with numbers worked out in {braces}."""

import ast
import itertools
import operator
import re
from collections.abc import Iterator
from typing import Any

from app.controllers.native.describe.schema import wrong

MOST = 2000  # tables of one `for`
LARGEST = 10**6  # of what is worked out: a file must not make the program busy
BRACES = re.compile(r"\{([^{}]*)\}")
SPAN = re.compile(r"\s*(-?\d{1,6})\s*\.\.\s*(-?\d{1,6})\s*")
TWO = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.FloorDiv: operator.floordiv,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
}
FAULTS = (ArithmeticError, IndexError, TypeError, ValueError)


def expand(raw: dict[str, Any], where: str) -> Iterator[tuple[dict[str, Any], str]]:
    """Each table that a table with `for` stands for, and its place; the table itself without.

    Raises:
        MappingError: what is in braces cannot be worked out.
    """
    if "for" not in raw:
        yield raw, where
        return
    rest = {k: v for k, v in raw.items() if k != "for"}
    for values in _rows(raw["for"], f"{where}.for"):
        place = ", ".join(f"{k} = {v}" for k, v in values.items())
        yield fill(rest, values, f"{where} ({place})"[:200]), f"{where} ({place})"[:200]


def _rows(spec: Any, where: str) -> list[dict[str, Any]]:
    """The values of each of the tables."""
    if isinstance(spec, list):
        rows = [row for part in spec for row in _rows(part, where)]
    elif isinstance(spec, dict) and spec:
        lists = [_span(v, f"{where}.{k}") for k, v in spec.items()]
        size = 1
        for values in lists:
            size *= len(values)
        if size > MOST:
            raise wrong(where, f"more than {MOST} tables")
        rows = [dict(zip(spec, row, strict=True)) for row in itertools.product(*lists)]
    else:
        raise wrong(where, 'a table such as { n = [1, 2], k = "1..8" } is expected')
    if len(rows) > MOST:
        raise wrong(where, f"more than {MOST} tables")
    return rows


def _span(value: Any, where: str) -> list[Any]:
    match = SPAN.fullmatch(value) if isinstance(value, str) else None
    if match:
        low, high = int(match[1]), int(match[2])
        if not low <= high < low + MOST:
            raise wrong(where, f"{value} is no span")
        return list(range(low, high + 1))
    items = value if isinstance(value, list) else [value]
    if not items or not all(isinstance(i, int | float | str) for i in items):
        raise wrong(where, 'a list of numbers or texts, or "1..8", is expected')
    return items


def fill(raw: Any, values: dict[str, Any], where: str) -> Any:
    """The same with each {expression} worked out. A text that is nothing else becomes a number."""
    if isinstance(raw, dict):
        return {k: fill(v, values, f"{where}.{k}") for k, v in raw.items()}
    if isinstance(raw, list):
        return [fill(v, values, where) for v in raw]
    if not isinstance(raw, str) or "{" not in raw:
        return raw
    whole = BRACES.fullmatch(raw)
    if whole:
        return _work_out(whole[1], values, where)
    return BRACES.sub(lambda m: _shown(_work_out(m[1], values, where)), raw)


def _shown(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _work_out(text: str, values: dict[str, Any], where: str) -> Any:
    try:
        if len(text) > 200:
            raise ValueError("too long")
        return _value(ast.parse(text.strip(), mode="eval").body, values)
    except (SyntaxError, RecursionError, MemoryError, *FAULTS) as problem:
        raise wrong(where, f"{{{text[:80]}}} cannot be worked out: {problem}") from None


def _value(node: ast.expr, values: dict[str, Any]) -> Any:
    match node:
        case ast.Constant(value=int() | float() | str() as value):
            return value
        case ast.Name(id=name):
            if name not in values:
                raise ValueError(f"{name} is not in `for`")
            return values[name]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, values)
        case ast.List(elts=items):
            return [_value(item, values) for item in items]
        case ast.Subscript(value=items, slice=place):
            return _value(items, values)[_value(place, values)]
        case ast.BinOp(left=left, op=op, right=right) if type(op) in TWO:
            a, b = _value(left, values), _value(right, values)
            if isinstance(a, str | list) or isinstance(b, str | list):
                raise TypeError("texts cannot be reckoned with")
            found = TWO[type(op)](a, b)
            if abs(found) > LARGEST:
                raise ValueError("too large")
            return found
        case _:
            raise ValueError("only + - * / // % and [a, b][i] are known")
