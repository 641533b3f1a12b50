# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's mapping files (XML), read without trust."""

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from app.controllers.mapping import MappingError
from app.controllers.mixxx.preset import ANY, Bound, Kind, Lamp, Preset, Product, ScriptFile
from app.controllers.mixxx.questions import settings_below

LARGEST_BYTES = 8 << 20  # the largest that is in use has 0.3 MB
MOST_ELEMENTS = 200_000
DEEPEST = 64
MOST_ENTITIES, LONGEST_ENTITY = 256, 256  # short names for bytes; some mappings have them
NUMBER = re.compile(r"[+-]?(0[xX][0-9a-fA-F]+|[0-9]+)\Z")
STATUS_WITH_NUMBER = {0x80, 0x90, 0xA0, 0xB0}
SONG_SELECT = 0xF3


class Node(Element):
    """An element that knows its line."""

    line = 0

    def text_of(self, tag: str) -> str:
        """The trimmed text of a child; empty without one."""
        return (self.findtext(tag) or "").strip()

    def child(self, tag: str) -> "Node | None":
        """The first child of that name."""
        found = self.find(tag)
        return found if isinstance(found, Node) else None

    def children(self, path: str) -> Iterator["Node"]:
        """All at that path below."""
        return (node for node in self.iterfind(path) if isinstance(node, Node))


class _Builder(TreeBuilder):
    """Keeps lines; refuses what is too much, and entities that are more than a short text."""

    def __init__(self) -> None:
        super().__init__(element_factory=Node)
        self.parser: Any = None
        self._depth = self._count = self._entities = 0

    def entity(self, name: str, parameter: bool, value: str | None, *_: Any) -> None:
        """An entity is declared. Raises ValueError."""
        self._entities += 1
        plain = value is not None and not parameter and "&" not in value and "<" not in value
        if not plain or len(value or "") > LONGEST_ENTITY or self._entities > MOST_ENTITIES:
            raise ValueError(f"the entity {name!r} could do harm")

    def start(self, tag: Any, attributes: Any, /) -> Any:
        self._depth += 1
        self._count += 1
        if self._depth > DEEPEST or self._count > MOST_ELEMENTS:
            raise ValueError(f"has more than {DEEPEST} levels or {MOST_ELEMENTS} elements")
        node = super().start(tag, attributes)
        if isinstance(node, Node):
            node.line = self.parser.CurrentLineNumber
        return node

    def end(self, tag: str, /) -> Any:
        self._depth -= 1
        return super().end(tag)


def read(path: Path) -> Preset:
    """Read a mapping file.

    Raises:
        MappingError: it is no mapping; the line says where.
    """
    root = _root(path)
    controller = root.child("controller")
    if controller is None:
        raise MappingError(f"{path}:{root.line}: no <controller> in <{root.tag}>")
    problems: list[str] = []
    info = root.child("info") or Node("info")
    devices = [p for p in (_product(n) for n in info.children("devices/product")) if p]
    asked = root.child("settings")
    return Preset(
        path=path,
        kind=_kind(path, devices),
        name=info.text_of("name") or path.name.split(".")[0],
        author=info.text_of("author"),
        description=info.text_of("description"),
        manual=info.text_of("manual"),
        forums=info.text_of("forums") or info.text_of("forum"),
        device=(controller.get("id") or "").strip(),
        version=(root.get("mixxxVersion") or "").strip(),
        products=tuple(devices),
        scripts=tuple(_scripts(controller, path, problems)),
        bindings=tuple(_bindings(controller, path, problems)),
        lamps=tuple(_lamps(controller, path, problems)),
        settings=() if asked is None else tuple(settings_below(asked, path, problems)),
        problems=tuple(problems),
    )


def _root(path: Path) -> Node:
    builder = _Builder()
    parser = DefusedXMLParser(target=builder, forbid_dtd=False, forbid_entities=False)
    builder.parser = parser.parser
    builder.parser.EntityDeclHandler = builder.entity
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise MappingError(f"{path}: larger than {LARGEST_BYTES >> 20} MB")
        parser.feed(path.read_bytes())
        root = parser.close()
    except ParseError as error:
        line, column = error.position
        why = str(error).split(":")[0]
        raise MappingError(f"{path}:{line}: no XML from column {column} on ({why})") from error
    except DefusedXmlException as error:
        line = builder.parser.CurrentLineNumber
        raise MappingError(
            f"{path}:{line}: has an entity from outside, which could do harm"
        ) from error
    except (ValueError, LookupError) as error:  # LookupError: an encoding that does not exist
        raise MappingError(f"{path}:{builder.parser.CurrentLineNumber}: {error}") from error
    except OSError as error:
        raise MappingError(f"{path}: cannot be read ({error.strerror or error})") from error
    if not isinstance(root, Node):
        raise MappingError(f"{path}: is empty")
    return root


def number(text: str, missing: int = 0) -> int:
    """Decimal, 0x.. or octal 0..; what cannot be read is `missing`."""
    text = text.strip()
    if not NUMBER.match(text):
        return missing
    sign, digits = (-1, text[1:]) if text[0] == "-" else (1, text.lstrip("+"))
    if digits[:2] in {"0x", "0X"}:
        return sign * int(digits, 16)
    if len(digits) > 1 and digits[0] == "0":
        return sign * int(digits, 8) if set(digits) <= set("01234567") else missing
    return sign * int(digits[:12])


def real(text: str, missing: float) -> float:
    """A number; what cannot be read is `missing`."""
    try:
        value = float(text)
    except ValueError:
        return missing
    return missing if math.isnan(value) else value


def message_key(status: int, second: int) -> tuple[int, int]:
    """Status and second byte as they are looked up: only some messages differ by the second."""
    plain = status & 0xF0 in STATUS_WITH_NUMBER or status == SONG_SELECT
    return (status, second if plain else ANY)


def _kind(path: Path, products: list[Product]) -> Kind:
    name = path.name.lower()
    for kind in Kind:
        if f".{kind.value}." in name:
            return kind
    return products[0].protocol if products else Kind.MIDI


def _hex(node: Node, name: str) -> int | None:
    try:
        return int((node.get(name) or "").strip(), 16)
    except ValueError:
        return None


def _product(node: Node) -> Product | None:
    try:
        kind = Kind((node.get("protocol") or "").strip().lower())
    except ValueError:
        return None
    names = ("vendor_id", "product_id", "usage_page", "usage", "interface_number")
    return Product(kind, *(_hex(node, name) for name in names))


def _scripts(controller: Node, path: Path, problems: list[str]) -> Iterator[ScriptFile]:
    for node in controller.children("scriptfiles/file"):
        name = (node.get("filename") or "").strip()
        if name:
            yield ScriptFile(name, (node.get("functionprefix") or "").strip(), node.line)
        else:
            problems.append(f"{path}:{node.line}: a <file> without a filename")


def _bindings(controller: Node, path: Path, problems: list[str]) -> Iterator[Bound]:
    for node in controller.children("controls/control"):
        key = node.text_of("key")
        if not key:
            problems.append(f"{path}:{node.line}: a <control> without a <key>")
            continue
        options = node.child("options")
        tags = frozenset(child.tag.lower() for child in (options if options is not None else ()))
        status = number(node.text_of("status")) & 0xFF
        status, second = message_key(status, number(node.text_of("midino")) & 0xFF)
        yield Bound(status, second, node.text_of("group"), key, tags, node.line)


def _lamps(controller: Node, path: Path, problems: list[str]) -> Iterator[Lamp]:
    for node in controller.children("outputs/output"):
        key = node.text_of("key")
        if not key:
            problems.append(f"{path}:{node.line}: an <output> without a <key>")
            continue
        yield Lamp(
            status=number(node.text_of("status")) & 0xFF,
            number=number(node.text_of("midino")) & 0xFF,
            group=node.text_of("group"),
            key=key,
            on=number(node.text_of("on"), 0x7F) & 0xFF,
            off=number(node.text_of("off"), 0x00) & 0xFF,
            minimum=real(node.text_of("minimum"), 0.0),
            maximum=real(node.text_of("maximum"), 1.0),
            line=node.line,
        )
