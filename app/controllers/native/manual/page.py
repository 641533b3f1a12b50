# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of docs/mappings.md."""

import re
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from typing import Any

from app.controllers.native import shipped
from app.controllers.native.describe import model
from app.controllers.native.describe.message import WORDS
from app.controllers.native.describe.read import read
from app.controllers.native.describe.schema import needed
from app.controllers.native.play.readings import OF_DECK, OF_MAIN, TEXTS

PAGE = Path(__file__).parents[4] / "docs" / "mappings.md"
MARK = re.compile(r"(<!-- (\w+)(?: (\w+))? -->\n).*?(<!-- end -->)", re.DOTALL)
NUMBERS = {0: "", 1: " *number*", 2: " *number* *low half*"}


def filled(page: str) -> str:
    """The page with all of its tables as they are now. Between `<!-- table Step -->` and
    `<!-- end -->` stand the keys of a table of the file, and so on."""
    return MARK.sub(lambda m: m[1] + made(m[2], m[3] or "") + m[4], page)


def made(what: str, of: str) -> str:
    """One generated part: "table", "messages", "readings" or "controllers"."""
    parts = {"messages": messages, "readings": readings, "controllers": controllers}
    return table(getattr(model, of)) if what == "table" else parts[what]()


def table(kind: type) -> str:
    """The keys of a table, as they stand in the file."""
    rows = ["| key | takes | without it | what it is |", "|---|---|---|---|"]
    bases = [base for base in kind.__bases__ if is_dataclass(base)]
    inherited = {item.name for base in bases for item in fields(base)}
    rows += [_row(item) for item in fields(kind) if item.name not in inherited]
    return "\n".join(rows) + "\n"


def _row(item: Field[Any]) -> str:
    form = item.metadata["form"]
    takes = form.words if form.table is None else f"{form.words}: {form.table.__name__.lower()}"
    doc = item.metadata["doc"]
    return f"| `{item.name}` | {_cell(takes)} | {_without(item)} | {_cell(doc)} |"


def _without(item: Field[Any]) -> str:
    if needed(item):
        return "must be there"
    if item.default in (MISSING, None, "", ()):
        return ""
    value = item.default
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, float):
        return f"`{value:g}`"
    return f"`{value}`"


def _cell(words: str) -> str:
    return re.sub(r"<(\w+)>", r"`<\1>`", words.replace("|", "\\|"))


def messages() -> str:
    """The words that messages begin with."""
    rows = ["| message | first byte | |", "|---|---|---|"]
    said = {
        "note": "a key or button; note-off counts as let go",
        "touch": "pressure of one key",
        "cc": "a controller of 7 bits",
        "cc14": "one of 14 bits; the low half is 32 above it, unless it is named",
        "program": "a program change; without a number: any, its value is the program",
        "pressure": "pressure of all keys",
        "bend": "pitch bend, 14 bits",
    }
    for word, (status, counts) in WORDS.items():
        rows.append(f"| `{word}` *channel*{NUMBERS[max(counts)]} | {status:X}*n* | {said[word]} |")
    rows.append("| `sysex` *bytes* | F0 | hexadecimal; `..` is any byte, `vv` the value |")
    return "\n".join(rows) + "\n"


def readings() -> str:
    """What lights and displays show beside controls."""
    rows = ["| reading | what it is |", "|---|---|"]
    rows += [f"| `deckN.{name}` | {doc} |" for name, (_, doc) in OF_DECK.items()]
    rows += [f"| `deckN.{name}` | text |" for name in TEXTS]
    rows += [f"| `main.{name}` | {doc} |" for name, (_, doc) in OF_MAIN.items()]
    rows.append(
        "| `pickup` | -1: the hardware stands below its control, 1: above, 0: it moves it |"
    )
    return "\n".join(rows) + "\n"


def controllers() -> str:
    """The shipped mappings, each with its picture."""
    return "\n".join(_controller(path) for path in shipped())


def _controller(path: Path) -> str:
    described = read(path)
    title = " ".join(t for t in (described.maker, described.name) if t)
    tried = "" if described.tried else " Nobody has tried it on the device itself yet."
    ports = ", ".join(f"`{port}`" for port in described.ports)
    rows = [
        f"### {title}",
        f"`{path.name}`" + (f" for {ports}" if ports else ""),
        described.doc.strip(),
        f"![{title}](pictures/controllers/{path.stem}.svg)",
        f"Numbers: {described.source}{tried}",
    ]
    return "\n\n".join(rows) + "\n"
