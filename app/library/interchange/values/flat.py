# SPDX-License-Identifier: GPL-3.0-or-later
"""Elements of XML as flat values ("INFO/GENRE") for tables of fields, and back without a loss."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any
from xml.etree.ElementTree import Element

from app.library.interchange.fields import NOTHING, Field, read_fields, write_fields
from app.library.interchange.xml import from_json, to_json
from app.library.model import Report, Track

TEXT = "/#"  # what a child's text is called behind its name
EXACT, CHILDREN = "exact", "children"
BAD = (ValueError, TypeError, OverflowError)


def flatten(element: Element, simple: Collection[str]) -> tuple[dict[str, str], list[Element]]:
    """Attributes of an element, and of its children of these names as "CHILD/ATTRIBUTE"; and the
    children that are not so simple."""
    values = dict(element.attrib)
    rest = []
    seen = set()
    for child in element:
        text = child.text or ""
        text = text if text.strip() else ""
        if child.tag not in simple or child.tag in seen or len(child):
            rest.append(child)
            continue
        seen.add(child.tag)
        if text or not child.attrib:
            values[child.tag + TEXT] = text
        values |= {f"{child.tag}/{name}": value for name, value in child.attrib.items()}
    return values, rest


def unflatten(values: Mapping[str, str], tag: str, order: Iterable[str]) -> Element:
    """The inverse of `flatten`, but for the rest: children in this order, others behind them."""
    element = Element(tag, {k: v for k, v in values.items() if "/" not in k})
    children = {name: Element(name) for name in order}
    used = set()
    for name, value in values.items():
        child, slash, attribute = name.partition("/")
        if not slash:
            continue
        of = children.setdefault(child, Element(child))
        used.add(child)
        if attribute == "#":
            of.text = value
        else:
            of.set(attribute, value)
    element.extend(of for name, of in children.items() if name in used)
    return element


def read_exact(
    table: Iterable[Field], values: Mapping[str, Any], where: str, report: Report
) -> tuple[dict[str, Any], dict[str, Any]]:
    """As `read_fields`; the rest also holds texts that would be written in another way."""
    table = tuple(table)
    known, rest = read_fields(table, values, where, report)
    exact = {}
    for row in table:
        text = values.get(row.name)
        if text is None:
            continue
        back = None
        value = known.get(row.field)
        with suppress(*BAD):
            back = None if value is None else row.pair.write(value)
        if back != text or value == NOTHING.get(row.field):
            exact[row.name] = text
    if exact:
        rest[EXACT] = exact
    return known, rest


def write_exact(table: Iterable[Field], track: Track, extras: Mapping[str, Any]) -> dict[str, Any]:
    """The inverse of `read_exact`: values that did not change since keep their text."""
    table = tuple(table)
    found = {k: str(v) for k, v in extras.items() if k not in (EXACT, CHILDREN)}
    found |= write_fields(table, track)
    exact = extras.get(EXACT)
    for row in table:
        text = exact.get(row.name) if isinstance(exact, Mapping) else None
        if not isinstance(text, str):
            continue
        meant = NOTHING.get(row.field)
        with suppress(*BAD):
            meant = row.pair.read(text) if text else meant
        if meant == getattr(track, row.field):
            found[row.name] = text
    return found


def kept_children(rest: Iterable[Element]) -> list[dict[str, Any]]:
    """Elements for the extras."""
    return [to_json(child) for child in rest]


def children(extras: Mapping[str, Any]) -> Iterator[Element]:
    """The inverse."""
    for value in extras.get(CHILDREN, ()):
        yield from_json(value)
