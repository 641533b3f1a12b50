# SPDX-License-Identifier: GPL-3.0-or-later
"""Smart crates: rules of Serato's and search queries of ours, one in the words of the other.

Source: serato-tools `smart_crate`. A rule is told by a query where both mean the same (our
`artist:` looks at album artist and remixer, too); where they do not, the file is kept as it is and
only given back.
"""

import base64
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from app.library.interchange.files import replacing
from app.library.interchange.serato import crates, records
from app.library.interchange.serato.records import Record
from app.library.model import Entry, Key, Node, NodeKind, Report
from app.library.search.query import Filter, Query
from app.library.search.query import parse as query_of

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
IS, IS_NOT = "cond_is_str", "cond_isn_str"
AT_LEAST, AT_MOST = "cond_greq_uint", "cond_lseq_uint"
# Years are texts to Serato: "before" and "after" leave the year itself out.
COMPARED = {AT_LEAST: ">=", AT_MOST: "<=", "cond_bef_str": "<", "cond_aft_str": ">"}
BOUND = re.compile(r"(>=|<=|<|>)(\d+)|(\d+)-(\d+)")
Rule = list[Record]


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
    terms = [_term(rule) for rule in rules]
    if not terms or not all(terms):
        return ""
    groups = (tuple(terms),) if every else tuple((term,) for term in terms)
    return str(Query(groups))  # type: ignore[arg-type]


def _term(rule: Rule) -> Filter | None:
    field = FIELDS.get(records.number(rule, "urkt"), "")
    how, text = records.text(rule, "trft"), records.text(rule, "trpt").strip()
    value = records.first(rule, "urpt")
    if field in NUMERIC and how in COMPARED:
        number = str(value) if isinstance(value, int) else text
        return Filter(field, f"{COMPARED[how]}{number}") if number.isdecimal() else None
    yes, no = (IS, IS_NOT) if field == "key" else (CONTAINS, LACKS)
    plain = bool(text) and '"' not in text and (field != "key" or Key.parse(text) is not None)
    if not field or field in NUMERIC or how not in (yes, no) or not plain:
        return None
    return Filter(field, text, negated=how == no)


def rules(text: str) -> tuple[bool, list[Rule]] | None:
    """The inverse of `query`: whether all must hold, and the rules. None: none mean this."""
    groups = query_of(text).groups
    if not groups or (len(groups) > 1 and any(len(group) > 1 for group in groups)):
        return None
    made: list[Rule] = []
    for term in (term for group in groups for term in group):
        found = _rules_of(term) if isinstance(term, Filter) else None
        if found is None or (len(found) > 1 and len(groups) > 1):
            return None
        made += found
    return len(groups) == 1, made


def _rules_of(term: Filter) -> list[Rule] | None:
    if term.name not in NUMBERS or not term.text:
        return None
    if term.name not in NUMERIC:
        yes, no = (IS, IS_NOT) if term.name == "key" else (CONTAINS, LACKS)
        if term.name == "key" and Key.parse(term.text) is None:
            return None
        text = records.encode("trpt", term.text)
        return [_rule(term.name, no if term.negated else yes, text)]
    found = BOUND.fullmatch(term.text)
    if found is None or term.negated:
        return None
    sign, number, low, high = found.groups()
    bounds = [(AT_LEAST, low), (AT_MOST, high)]
    if sign is not None:
        step = {">": 1, "<": -1}.get(sign, 0)
        bounds = [(AT_LEAST if ">" in sign else AT_MOST, int(number) + step)]
    return [_rule(term.name, how, records.encode("urpt", int(value))) for how, value in bounds]


def _rule(field: str, how: str, value: Record) -> Rule:
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
    every, made = found
    match = records.build([records.encode("brut", int(every))])
    live = records.build([records.encode("brut", 1)])
    head = [records.encode("vrsn", records.SMART_CRATE), ("rart", match), ("rlut", live)]
    return records.build([*head, *(("rurt", records.build(rule)) for rule in made)])
