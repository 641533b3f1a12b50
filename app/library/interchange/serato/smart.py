# SPDX-License-Identifier: GPL-3.0-or-later
"""Smart crates: rules of Serato's and search queries of ours, one in the words of the other.

Source: serato-tools `smart_crate`. A rule is told by a query where both mean the same; where they
do not, the file is kept as it is and only given back. "Any of them" has no query.
"""

import base64
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from app.library.interchange.files import replacing
from app.library.interchange.serato import crates, records
from app.library.interchange.serato.records import Record
from app.library.model import Entry, Node, NodeKind, Report

ENDING = ".scrate"
# number of the field: its name in a query
FIELDS = {
    6: "title",
    7: "artist",
    8: "album",
    9: "genre",
    15: "bpm",
    17: "comment",
    19: "grouping",
    20: "remixer",
    21: "label",
    22: "composer",
    23: "year",
    51: "key",
    79: "plays",
}
NUMBERS = {name: number for number, name in FIELDS.items()}
NUMERIC = ("bpm", "year", "plays")
CONTAINS, LACKS = "cond_con_str", "cond_dnc_str"
AT_LEAST, AT_MOST = "cond_greq_uint", "cond_lseq_uint"
# Years are texts to Serato: "before" and "after" leave the year itself out.
COMPARED = {AT_LEAST: ">=", AT_MOST: "<=", "cond_bef_str": "<", "cond_aft_str": ">"}
TERM = re.compile(r'(-?)([a-z]+):(?:(>=|<=|<|>)(\d+)|(\d+)-(\d+)|"([^"]*)"|([^\s"<>=]+))(?:\s+|$)')


def read_all(
    files: Iterable[tuple[str, bytes]], absolute: Callable[[str], str], report: Report
) -> tuple[Node, ...]:
    """Each smart crate as a smart list."""
    nodes = []
    for stem, data in files:
        try:
            found = list(records.parse(data))
            rule = query(found)
        except ValueError as error:
            report.lost(stem, "smart crate", f"is damaged ({error}); left out")
            continue
        if not rule:
            report.lost(stem, "rule", "cannot be told as a search; kept for Serato only")
        tracks, _ = crates.tracks_of(data)
        raw = {"source": "serato", "scrate": base64.b64encode(data).decode(), "rule": rule}
        entries = tuple(Entry(absolute(path)) for path in tracks)
        nodes.append(Node(stem, NodeKind.SMART, (), entries, rule, raw))
    return tuple(nodes)


def query(found: list[Record]) -> str:
    """The query that means what the rules mean, or an empty one. Raises ValueError: damaged."""
    rules = [list(records.parse(value)) for tag, value in found if tag == "rurt"]
    every = any(
        records.number(list(records.parse(value)), "brut") for tag, value in found if tag == "rart"
    )
    if not rules or (len(rules) > 1 and not every):
        return ""
    terms = [_term(rule) for rule in rules]
    return " ".join(terms) if all(terms) else ""


def _term(rule: list[Record]) -> str:
    field = FIELDS.get(records.number(rule, "urkt"), "")
    how, text = records.text(rule, "trft"), records.text(rule, "trpt").strip()
    value = records.first(rule, "urpt")
    if not field:
        return ""
    if how in COMPARED and field in NUMERIC:
        number = str(value) if isinstance(value, int) else text
        return f"{field}:{COMPARED[how]}{number}" if number.isdecimal() else ""
    if how in (CONTAINS, LACKS) and field not in NUMERIC and text and '"' not in text:
        quoted = text if re.fullmatch(r"[^\s<>=:-]+", text) else f'"{text}"'
        return f"{'-' if how == LACKS else ''}{field}:{quoted}"
    return ""


def rules(text: str) -> list[list[Record]] | None:
    """The inverse of `query`: rules that all have to hold. None: there are none that mean this."""
    made: list[list[Record]] = []
    at, text = 0, text.strip()
    while at < len(text):
        term = TERM.match(text, at)
        if not term:
            return None
        at = term.end()
        wanted = _rules_of(*term.groups())
        if wanted is None:
            return None
        made += wanted
    return made or None


def _rules_of(
    minus: str,
    field: str,
    sign: str | None,
    number: str,
    low: str | None,
    high: str,
    quoted: str | None,
    word: str | None,
) -> list[list[Record]] | None:
    if field not in NUMBERS:
        return None
    if field not in NUMERIC:
        text = quoted or word or (f"{low}-{high}" if low else "")
        if sign or not text:
            return None
        return [_rule(field, LACKS if minus else CONTAINS, records.encode("trpt", text))]
    if minus or word or quoted is not None:
        return None
    bounds = [(AT_LEAST, int(low)), (AT_MOST, int(high))] if low else []
    if sign is not None:
        step = {">": 1, "<": -1}.get(sign, 0)
        bounds = [(AT_LEAST if ">" in sign else AT_MOST, int(number) + step)]
    return [_rule(field, how, records.encode("urpt", value)) for how, value in bounds]


def _rule(field: str, how: str, value: Record) -> list[Record]:
    return [records.encode("urkt", NUMBERS[field]), records.encode("trft", how), value]


def write(node: Node, folder: Path, report: Report) -> None:
    """Write a smart list: its own file again if the rule is still the same, else a new one."""
    data = _data(node)
    if data is None:
        why = "its rule cannot be told in Serato's words; left out"
        report.lost(node.name, "smart list", why)
        return
    folder.mkdir(parents=True, exist_ok=True)
    with replacing(folder / f"{crates.fit_name(node.name)}{ENDING}") as part:
        part.write_bytes(data)
    report.lists += 1


def _data(node: Node) -> bytes | None:
    raw = node.raw.get("scrate")
    if isinstance(raw, str) and node.raw.get("rule") == node.rule:
        try:
            return base64.b64decode(raw)
        except ValueError:
            return None
    found = rules(node.rule)
    if found is None:
        return None
    yes = records.build([records.encode("brut", 1)])
    head = [records.encode("vrsn", records.SMART_CRATE), ("rart", yes), ("rlut", yes)]
    return records.build([*head, *(("rurt", records.build(rule)) for rule in found)])
