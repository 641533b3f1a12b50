# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of a file as dataclasses: each field says what it takes, so that checking, writing and
the manual all follow from the same lines."""

from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any

from app.controllers.mapping import MappingError


@dataclass(frozen=True, slots=True)
class Form:
    """What a key takes.

    read: (value, where) -> what the dataclass holds; raises MappingError.
    words: for the manual.
    table: the dataclass of a table below, if it is one.
    """

    read: Callable[[Any, str], Any]
    words: str
    table: type | None = None


def key(form: Form, doc: str, default: Any = MISSING) -> Any:
    """A field of a table. Without a default it must be there; `dict` as default: an empty one."""
    metadata = {"form": form, "doc": doc}
    if default is dict:
        return field(default_factory=dict, metadata=metadata)
    return field(default=default, metadata=metadata)


def needed(item: Field[Any]) -> bool:
    """Whether a field must be in the file."""
    return item.default is MISSING and item.default_factory is MISSING


def wrong(where: str, what: str) -> MappingError:
    """The one line that tells what is wrong and where."""
    return MappingError(f"{where}: {what}" if where else what)


def text(*, longest: int = 2000) -> Form:
    """Any text."""

    def read(value: Any, where: str) -> str:
        if not isinstance(value, str):
            raise wrong(where, f"a text is expected, not {value!r}"[:200])
        if len(value) > longest:
            raise wrong(where, f"longer than {longest} characters")
        return value

    return Form(read, "text")


def flag() -> Form:
    """true or false."""

    def read(value: Any, where: str) -> bool:
        if not isinstance(value, bool):
            raise wrong(where, f"true or false is expected, not {value!r}"[:200])
        return value

    return Form(read, "true, false")


def number(low: float = -1e12, high: float = 1e12) -> Form:
    """A number within a range."""

    def read(value: Any, where: str) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise wrong(where, f"a number is expected, not {value!r}"[:200])
        if not low <= value <= high:  # NaN is within nothing
            raise wrong(where, f"not within {low:g} to {high:g}")
        return float(value)

    return Form(read, "number" if high >= 1e12 else f"{low:g} to {high:g}")


def whole(low: int, high: int) -> Form:
    """A whole number within a range."""

    def read(value: Any, where: str) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise wrong(where, f"a whole number is expected, not {value!r}"[:200])
        if not low <= value <= high:
            raise wrong(where, f"not within {low} to {high}")
        return value

    return Form(read, f"{low} to {high}, whole")


def choice(*names: str) -> Form:
    """One of these words."""

    def read(value: Any, where: str) -> str:
        if value not in names or not isinstance(value, str):
            raise wrong(where, f"one of {', '.join(names)} is expected, not {value!r}"[:300])
        return value

    return Form(read, ", ".join(n or '""' for n in names))


def number_or_name() -> Form:
    """A number, or a text."""

    def read(value: Any, where: str) -> float | str:
        form = text() if isinstance(value, str) else number()
        return form.read(value, where)  # type: ignore[no-any-return]

    return Form(read, "number or name")


def several(form: Form, most: int = 1000) -> Form:
    """A list of them; a single one may stand without the list."""

    def read(value: Any, where: str) -> tuple[Any, ...]:
        items = value if isinstance(value, list) else [value]
        if len(items) > most:
            raise wrong(where, f"more than {most} of them")
        single = not isinstance(value, list)
        return tuple(
            form.read(item, where if single else f"{where}[{i + 1}]")
            for i, item in enumerate(items)
        )

    return Form(read, f"list of: {form.words}" if form.table is None else "tables", form.table)


def named(form: Form, most: int = 256) -> Form:
    """A table whose keys are names of the mapping's own."""

    def read(value: Any, where: str) -> dict[str, Any]:
        if not isinstance(value, dict) or len(value) > most:
            raise wrong(where, f"a table of names, {most} at most, is expected")
        return {name: form.read(item, f"{where}.{name}") for name, item in value.items()}

    return Form(read, f"name = {form.words}" if form.table is None else "tables", form.table)


def table(kind: type) -> Form:
    """A table of this dataclass."""
    return Form(lambda value, where: build(kind, value, where), "table", kind)


def build(kind: type, raw: Any, where: str) -> Any:
    """A dataclass from a table of a file.

    Raises:
        MappingError: an unknown key, a missing one, or a value that does not fit.
    """
    if not isinstance(raw, dict):
        raise wrong(where, f"a table is expected, not {raw!r}"[:200])
    known = {f.name: f for f in fields(kind)}
    inner = f"{where}." if where and not where.endswith(": ") else where
    for name in raw:
        if name not in known:
            raise wrong(f"{inner}{name}", f"no such key here; there are {', '.join(known)}")
    missing = [n for n, f in known.items() if needed(f) and n not in raw]
    if missing:
        raise wrong(where, f"{missing[0]} is missing")
    return kind(**{n: known[n].metadata["form"].read(v, f"{inner}{n}") for n, v in raw.items()})
