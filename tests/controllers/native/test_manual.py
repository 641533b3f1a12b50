# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual of mappings and the schema for editors are those of the model."""

import json
import re
import tomllib
from dataclasses import fields

import pytest
from hypothesis import given, settings

from app.controllers.native import from_text, shipped
from app.controllers.native.describe.model import Control, Description
from app.controllers.native.learn.write import text
from app.controllers.native.manual import filled, schema
from app.controllers.native.manual.__main__ import SCHEMA
from app.controllers.native.manual.page import PAGE
from app.controllers.native.manual.schema import as_text
from tests.controllers.native.descriptions import descriptions

AGAIN = "it has changed: run python -m app.controllers.native.manual"
TYPES = {
    "string": str, "number": (int, float), "integer": int, "boolean": bool,
    "object": dict, "array": list,
}  # fmt: skip


def fits(value, rule, root):
    """Whether a value is as a schema says; of JSON schema, what ours uses."""
    if "$ref" in rule:
        return fits(value, root["$defs"][rule["$ref"].rpartition("/")[2]], root)
    if "anyOf" in rule:
        return any(fits(value, one, root) for one in rule["anyOf"])
    if "enum" in rule:
        return value in rule["enum"]
    kinds = rule.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if kinds and not any(isinstance(value, TYPES[k]) for k in kinds):
        return False
    if isinstance(value, bool) and "boolean" not in kinds:
        return False
    if isinstance(value, str):
        return re.search(rule.get("pattern", ""), value) is not None
    if isinstance(value, list):
        return all(fits(v, rule.get("items", {}), root) for v in value)
    if isinstance(value, dict):
        return _fits_table(value, rule, root)
    return rule.get("minimum", value) <= value <= rule.get("maximum", value)


def _fits_table(value, rule, root):
    known, more = rule.get("properties", {}), rule.get("additionalProperties", {})
    if any(name not in value for name in rule.get("required", ())):
        return False
    for name, inner in value.items():
        if name in known:
            more_fits = fits(inner, known[name], root)
        else:
            more_fits = more is not False and fits(inner, more, root)
        if not more_fits:
            return False
    return True


def test_the_page_is_that_of_the_model():
    page = PAGE.read_text()
    assert filled(page) == page, AGAIN


def test_the_schema_is_that_of_the_model():
    assert SCHEMA.read_text() == as_text(), AGAIN
    assert json.loads(as_text()) == schema()


def test_each_key_and_each_shipped_controller_is_in_the_manual():
    page = PAGE.read_text()
    for item in (*fields(Description), *fields(Control)):
        assert f"| `{item.name}` |" in page
    for path in shipped():
        assert f"pictures/controllers/{path.stem}.svg" in page


def test_the_examples_of_the_manual_work():
    blocks = re.findall(r"```toml\n(.*?)```", PAGE.read_text(), re.DOTALL)
    assert blocks
    for block in blocks:
        from_text(block, "manual")


@pytest.mark.parametrize("path", shipped(), ids=lambda p: p.stem)
def test_each_shipped_file_fits_the_schema(path):
    root = schema()
    assert fits(tomllib.loads(path.read_text()), root, root)


@settings(deadline=None)
@given(descriptions)
def test_whatever_is_written_fits_the_schema(described):
    root = schema()
    assert fits(tomllib.loads(text(described)), root, root)


def test_the_schema_refuses_what_the_program_refuses():
    root = schema()
    for broken in (
        {"name": "x"},
        {"version": 2, "name": "x"},
        {"version": 1, "name": "x", "more": 1},
        {"version": 1, "name": "x", "control": [{"name": "a", "kind": "horn"}]},
        {"version": 1, "name": "x", "light": {"on": 128}},
    ):
        assert not fits(broken, root, root), broken
