# SPDX-License-Identifier: GPL-3.0-or-later
"""XML of other programs: read without trust and in pieces, written in stable order."""

import codecs
import re
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import IO, Any
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from app.library.interchange.errors import FormatError
from app.library.interchange.fields import UNWRITABLE
from app.library.model import Report

LARGEST_BYTES = 2 << 30  # a million tracks; more is no library
DEEPEST = 200  # folders in folders; expat itself has no bound, and later walks need one
LARGEST_TEXT = 1 << 20  # characters without a tag between them
CHUNK = 1 << 18
# References to characters that XML 1.0 does not allow, which some programs write all the same.
BAD_REFERENCE = re.compile(
    r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|[xX]0*(?:[0-8bcefBCEF]|1[\da-fA-F]));"
)
LONGEST_REFERENCE = 12
ENCODING = re.compile(rb"""<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
ENCODINGS = {"utf-8", "utf-16", "utf-16-le", "utf-16-be", "ascii", "iso8859-1", "iso8859-15"}
ENCODINGS |= {"cp1252", "mac-roman", "shift_jis", "cp932", "gb18030", "euc_jp"}
ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
    | {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
)


def elements(
    path: Path,
    report: Report,
    wanted: Iterable[tuple[str, ...]],
    *,
    root: str | None = None,
    doctype: bool = False,
) -> Iterator[tuple[tuple[str, ...], Element]]:
    """Yield the elements at these places when they are whole, and forget them afterwards.

    A place is the names from the root on: ("DJ_PLAYLISTS", "COLLECTION", "TRACK"). An element
    inside a wanted one stays in it and is not yielded. The elements *around* the wanted ones are
    never yielded; of each, `Element(tag, attributes)` comes when it *opens*, at its own place, if
    that place is wanted with a final "": ("DJ_PLAYLISTS", "COLLECTION", "").
    Of a file that is cut off or broken, what was whole is yielded, then what was open of a wanted
    element, and the break is reported.

    Args:
        root: what the outermost element must be called.
        doctype: a document type is allowed (Apple's property lists have one); entities never are.

    Raises:
        FormatError: no XML at all, not this root, entities, too large, too deep; an OSError too.
    """
    tree = _Pieces(path, frozenset(wanted), root)
    parser = DefusedXMLParser(target=tree, forbid_dtd=not doctype)
    try:
        with closing(_text(path, report)) as texts:
            for text in texts:
                parser.feed(text)
                yield from tree.take()
        parser.close()
    except ParseError as error:
        yield from tree.take()
        if not tree.started:
            raise FormatError(path, f"is no XML ({_why(error)})") from error
        report.lost(str(path), "file", f"is broken or cut off, the rest is lost ({_why(error)})")
        yield from tree.rest()
    except DefusedXmlException as error:
        raise FormatError(path, "has entities or a document type, which could do harm") from error
    except OSError as error:
        raise FormatError(path, f"cannot be read ({error.strerror or error})") from error
    yield from tree.take()


def _why(error: ParseError) -> str:
    line, column = error.position
    return f"line {line}, column {column + 1}: {str(error).split(':')[0]}"


class _Pieces:
    """A target of the parser that keeps only what lies in a wanted element."""

    def __init__(self, path: Path, wanted: frozenset[tuple[str, ...]], root: str | None) -> None:
        self._path = path
        self._wanted = wanted
        self._root = root
        self._at: list[str] = []
        self._builder: TreeBuilder | None = None
        self._inside = 0  # depth of the wanted element
        self._ready: list[tuple[tuple[str, ...], Element]] = []
        self._length = 0
        self.started = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if not self.started and self._root is not None and tag != self._root:
            raise FormatError(self._path, f"is not what it should be: <{tag}>, not <{self._root}>")
        self.started = True
        self._at.append(tag)
        self._length = 0
        if len(self._at) > DEEPEST:
            raise FormatError(self._path, f"has more than {DEEPEST} elements in each other")
        place = tuple(self._at)
        if self._builder is None and place in self._wanted:
            self._builder, self._inside = TreeBuilder(), len(self._at)
        elif self._builder is None and (*place, "") in self._wanted:
            self._ready.append((place, Element(tag, attributes)))
        if self._builder is not None:
            self._builder.start(tag, attributes)

    def end(self, tag: str) -> None:
        self._length = 0
        if self._builder is not None:
            self._builder.end(tag)
            if len(self._at) == self._inside:
                self._finish()
        self._at.pop()

    def data(self, text: str) -> None:
        self._length += len(text)
        if self._length > LARGEST_TEXT:
            raise FormatError(self._path, f"has a text of more than {LARGEST_TEXT} characters")
        if self._builder is not None:
            self._builder.data(text)

    def close(self) -> None:
        """Called by the parser at the end."""

    def take(self) -> Iterator[tuple[tuple[str, ...], Element]]:
        """What has become whole since the last time."""
        ready, self._ready = self._ready, []
        yield from ready

    def rest(self) -> Iterator[tuple[tuple[str, ...], Element]]:
        """What is open, as far as it is there."""
        if self._builder is not None:
            for tag in reversed(self._at[self._inside - 1 :]):
                self._builder.end(tag)
            del self._at[self._inside :]
            self._finish()
        yield from self.take()

    def _finish(self) -> None:
        assert self._builder is not None
        self._ready.append((tuple(self._at), self._builder.close()))
        self._builder = None


def _text(path: Path, report: Report) -> Generator[str, None, None]:
    """The file's characters, without those that XML does not allow; how many is reported."""
    odd = 0
    try:
        for text in _pieces(path):
            clean, count = _clean(text)
            odd += count
            yield clean
    finally:
        if odd:
            why = f"{odd} characters that XML does not allow were left out"
            report.lost(str(path), "file", why)


def _pieces(path: Path) -> Iterator[str]:
    """The decoded file in pieces that do not cut a reference in two."""
    with path.open("rb") as file:
        decoder = codecs.getincrementaldecoder(_encoding(path, file.read(4096)))(errors="replace")
        file.seek(0)
        read, kept = 0, ""
        while chunk := file.read(CHUNK):
            read += len(chunk)
            if read > LARGEST_BYTES:
                raise FormatError(path, f"is larger than {LARGEST_BYTES >> 30} GiB")
            text = kept + decoder.decode(chunk)
            cut = text.rfind("&", max(0, len(text) - LONGEST_REFERENCE))
            text, kept = (text, "") if cut < 0 else (text[:cut], text[cut:])
            yield text
        yield kept + decoder.decode(b"", final=True)


def _clean(text: str) -> tuple[str, int]:
    text, references = BAD_REFERENCE.subn("", text)
    text, characters = UNWRITABLE.subn("", text.removeprefix("\ufeff"))
    return text, references + characters


def _encoding(path: Path, start: bytes) -> str:
    """The encoding that a file declares; UTF-8 without a word."""
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if start.startswith(b"<\0"):
        return "utf-16-le"
    if start.startswith(b"\0<"):
        return "utf-16-be"
    found = ENCODING.search(start)
    name = found[1].decode("ascii") if found else "utf-8"
    try:
        name = codecs.lookup(name).name
    except LookupError:
        raise FormatError(path, f"is in an encoding that nobody knows: {name}") from None
    if name not in ENCODINGS:
        raise FormatError(path, f"is in an encoding that is not read: {name}")
    return "utf-8" if name.startswith("utf-16") else name  # it was read as bytes: it is none


class Writer:
    """Writes XML element by element: attributes in the order given, empty elements closed at once.

    `element` is used in `with` blocks::

        xml = Writer(file)
        with xml.element("A", {"B": "1"}):
            xml.empty("C", {"D": "2"})
    """

    def __init__(
        self, file: IO[bytes], *, newline: str = "\n", indent: str = "  ", declaration: str = ""
    ) -> None:
        self._file, self._newline, self._indent = file, newline, indent
        self._open: list[str] = []
        self._put(declaration or '<?xml version="1.0" encoding="UTF-8"?>')

    def element(self, tag: str, attributes: Mapping[str, Any] | None = None) -> "_Nesting":
        """Open an element; it closes at the end of the `with` block."""
        self._put(f"<{tag}{_attributes(attributes or {})}>")
        self._open.append(tag)
        return _Nesting(self)

    def empty(self, tag: str, attributes: Mapping[str, Any] | None = None) -> None:
        """An element without content."""
        self._put(f"<{tag}{_attributes(attributes or {})}/>")

    def text(self, tag: str, text: str, attributes: Mapping[str, Any] | None = None) -> None:
        """An element with a text."""
        self._put(f"<{tag}{_attributes(attributes or {})}>{escape(text)}</{tag}>")

    def tree(self, element: Element) -> None:
        """An element as it was read, with all in it; bounded by the reader's depth."""
        inside = (element.text or "").strip()
        if len(element):
            with self.element(element.tag, element.attrib):
                for child in element:
                    self.tree(child)
        elif inside:
            self.text(element.tag, element.text or "", element.attrib)
        else:
            self.empty(element.tag, element.attrib)

    def close_last(self) -> None:
        """Close the element opened last."""
        self._put(f"</{self._open.pop()}>")

    def _put(self, line: str) -> None:
        text = self._indent * len(self._open) + line + self._newline
        self._file.write(text.encode("utf-8"))


class _Nesting:
    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def __enter__(self) -> None:
        return None

    def __exit__(self, *error: object) -> None:
        self._writer.close_last()


def escape(text: str) -> str:
    """A text or an attribute's value as XML has it, without what XML cannot hold."""
    return UNWRITABLE.sub("", text).translate(ESCAPES)


def _attributes(attributes: Mapping[str, Any]) -> str:
    return "".join(f' {name}="{escape(str(value))}"' for name, value in attributes.items())


def to_json(element: Element) -> dict[str, Any]:
    """An element as values of JSON, for `extras` and `raw`; `from_json` is the inverse."""
    found: dict[str, Any] = {"tag": element.tag}
    if element.attrib:
        found["attributes"] = dict(element.attrib)
    if (element.text or "").strip():
        found["text"] = element.text
    if len(element):
        found["children"] = [to_json(child) for child in element]
    return found


def from_json(value: Mapping[str, Any]) -> Element:
    """The inverse of `to_json`."""
    element = Element(
        str(value["tag"]), {k: str(v) for k, v in value.get("attributes", {}).items()}
    )
    element.text = value.get("text")
    element.extend(from_json(child) for child in value.get("children", ()))
    return element
