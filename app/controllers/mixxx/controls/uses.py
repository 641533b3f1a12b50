# SPDX-License-Identifier: GPL-3.0-or-later
"""Which control names mappings use, and how often.

A use is an XML binding or output without a script, or a call of `engine`, `script` or a component
of a script with the name written out. The beginning of a name ("hotcue_" + n) ends with "*".
"""

import re
from collections import Counter
from pathlib import Path

WORKED_OUT = "<expr>"
PARTS = "<component>"  # the keys of objects: names of controls among others
COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'])//[^\n]*", re.DOTALL)
CALL = re.compile(
    r"(?:engine\.(?:[sg]etValue|[sg]etParameter\w*|reset|getDefault\w+|make\w*Connection|"
    r"connectControl|trigger|softTakeover\w*)|script\.(?:toggle|trigger)Control)\(\s*"
    r"(?P<group>[^,()]*(?:\([^()]*\)[^,()]*)*),\s*[\"'](?P<key>[^\"']+)[\"']\s*(?P<more>[+,)])"
)
PART = re.compile(
    r"\b(?:inKey|outKey|key)\s*[:=]\s*[\"'](?P<key>[^\"']+)[\"']\s*(?P<more>[+,;})\n])"
)
BINDING = re.compile(r"<(control|output)>(.*?)</\1>", re.DOTALL)
FIELD = {name: re.compile(rf"<{name}>\s*(.*?)\s*</{name}>", re.DOTALL) for name in ("group", "key")}
SCRIPT = re.compile(r"<script-binding\s*/?>", re.IGNORECASE)
NAME = re.compile(r"[\w.\[\]]+")


Name = tuple[str, str]


def _group(text: str) -> str:
    """The group of an argument: written out, begun, or worked out."""
    text = text.strip()
    whole = re.fullmatch(r"[\"'](\[[^\"']*\])[\"']", text)
    if whole:
        return whole[1]
    begun = re.match(r"[\"'`](\[[^\"'`$]*)", text)
    if not begun:
        return WORKED_OUT
    return begun[1] + "*"


def in_script(text: str) -> Counter[Name]:
    """Names that a script writes out; the beginning of a name ends with "*"."""
    text = COMMENT.sub("", text)
    found: Counter[Name] = Counter()
    for match in CALL.finditer(text):
        found[_group(match["group"]), match["key"] + "*" * (match["more"] == "+")] += 1
    for match in PART.finditer(text):
        found[PARTS, match["key"] + "*" * (match["more"] == "+")] += 1
    return Counter({n: c for n, c in found.items() if NAME.fullmatch(n[1].rstrip("*"))})


def in_xml(text: str) -> Counter[Name]:
    """Names that bindings and outputs use without a script."""
    found: Counter[Name] = Counter()
    for match in BINDING.finditer(re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)):
        group, key = (field.search(match[2]) for field in FIELD.values())
        if group and key and key[1] and not SCRIPT.search(match[2]):
            found[group[1], key[1]] += 1
    return found


def uses_in(folder: Path) -> Counter[Name]:
    """Uses of all mappings and scripts of a folder, libraries of Mixxx's own left out."""
    found: Counter[Name] = Counter()
    for path in sorted(folder.iterdir()):
        text = path.read_text("utf-8", "replace") if path.is_file() else ""
        if path.suffix == ".xml":
            found += in_xml(text)
        elif path.suffix == ".js" and not path.name.startswith(("common-", "lodash", "midi-comp")):
            found += in_script(text)
    return found


# Numbers of names as tables of facts have them, where any number will not do.
FACTS = {
    "N.N": "0.5",
    "scratchN": "scratch2",
    "show_Ndecks": "show_4decks",
    "tick_Nms": "tick_50ms",
    "indicator_Nms": "indicator_250ms",
}
NUMBERED = re.compile("N(?![a-z])")
BEGUN = ("parameter", "button_parameter")  # numbers follow, as after a "_"


def _name(key: str) -> str:
    """A name of a table: N stands for numbers, and what ends with "_" is a beginning."""
    for fact, name in FACTS.items():
        key = key.replace(fact, name)
    return NUMBERED.sub("1", key) + "*" * (key.endswith("_") or key in BEGUN)


def of_table(path: Path) -> Counter[Name]:
    """Uses that somebody has counted: rows of group, name, uses, or of place, name, uses, mappings.

    Raises ValueError: it is no such table.
    """
    found: Counter[Name] = Counter()
    for line in path.read_text("utf-8").splitlines():
        row = line.split("\t")
        if len(row) not in (3, 4):
            raise ValueError(f"{path}: {line[:80]!r} is no row of a table of uses")
        if row[2].isdecimal():
            group = WORKED_OUT if len(row) == 4 else row[0]
            found[NUMBERED.sub("1", group), _name(row[1])] += int(row[2])
    return found
