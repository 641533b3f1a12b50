# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON schema of a mapping file: editors complete and check TOML by it."""

import json
import re
from dataclasses import Field, fields
from typing import Any

from app.controllers.native.describe import model
from app.controllers.native.describe.schema import needed

TITLE = "Mapping of a controller for DJ Universe"
SPAN = re.compile(r"(\S+) to (\S+?)(, whole)?$")
REPEATED = ("Control", "Light", "Display", "Use")  # tables that may have `for`
WORKED_OUT = {"type": "string", "pattern": "[{]"}  # a number in braces
FOR = {
    "description": "This table stands for several: names and their values, as { n = [1, 2] }.",
    "type": ["object", "array"],
}
Schema = dict[str, Any]


def schema() -> Schema:
    """The whole schema, draft 2020-12."""
    kinds = [k for k in vars(model).values() if isinstance(k, type) and hasattr(k, "__slots__")]
    tables = {k.__name__: _table(k) for k in kinds if k.__module__ == model.__name__}
    whole = tables.pop("Description")
    return {
        "$comment": "SPDX-License-Identifier: GPL-3.0-or-later",
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": TITLE,
        **whole,
        "$defs": tables,
    }


def as_text() -> str:
    """As the file has it."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


def _table(kind: type) -> Schema:
    keys = {item.name: _key(item) for item in fields(kind)}
    found: Schema = {"type": "object", "additionalProperties": False, "properties": keys}
    if kind.__name__ in REPEATED:
        keys["for"] = FOR
    must = [item.name for item in fields(kind) if needed(item)]
    if must:
        found["required"] = must
    if kind.__doc__:
        found["description"] = " ".join(kind.__doc__.split())
    return found


def _key(item: Field[Any]) -> Schema:
    form = item.metadata["form"]
    found: Schema = {"description": item.metadata["doc"]}
    words, table = form.words, form.table
    if words == "tables" and str(item.type).startswith("dict"):
        several = "tuple" in str(item.type)  # macros
        return found | {"type": "object", "additionalProperties": _of(words, table, several)}
    many = words.startswith("list of: ") or words == "tables"
    return found | _of(words.removeprefix("list of: "), table, many)


def _of(words: str, table: type | None, many: bool) -> Schema:
    one = {"$ref": f"#/$defs/{table.__name__}"} if table else _plain(words)
    return {"anyOf": [one, {"type": "array", "items": one}]} if many else one


def _plain(words: str) -> Schema:
    """A single value by the words for it."""
    if words.startswith("name = "):
        inner = _plain(words.removeprefix("name = "))
        return {"type": "object", "additionalProperties": inner}
    span = SPAN.match(words)
    if span:
        kind = "integer" if span[3] else "number"
        low, high = (int(float(x)) if span[3] else float(x) for x in (span[1], span[2]))
        return {"anyOf": [{"type": kind, "minimum": low, "maximum": high}, WORKED_OUT]}
    known: dict[str, Schema] = {
        "text": {"type": "string"},
        "number": {"anyOf": [{"type": "number"}, WORKED_OUT]},
        "number or name": {"type": ["number", "string"]},
        "true, false": {"type": "boolean"},
    }
    return known.get(words) or {"enum": [w.strip('"') for w in words.split(", ")]}
