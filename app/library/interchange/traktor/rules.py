# SPDX-License-Identifier: GPL-3.0-or-later
"""Search expressions of smart playlists and search queries of ours, one in the words of the other.

`$GENRE % "House" & $BPM >= 120`: `%` contains; conditions are joined by `&` or by `|`. Expressions
of both, with parentheses, or of fields that we have not, have no query and are only given back.
"""

import re

# its field: ours
TEXTS = {
    "TITLE": "title",
    "ARTIST": "artist",
    "ALBUM": "album",
    "GENRE": "genre",
    "COMMENT": "comment",
    "LABEL": "label",
    "REMIXER": "remixer",
}
NUMBERS = {"BPM": "bpm", "PLAYCOUNT": "plays"}
DATES = {"IMPORTDATE": "added", "LASTPLAYED": "played"}
UNITS = {"DAYS": "d", "WEEKS": "w", "MONTHS": "m", "YEARS": "y"}
THEIRS = {ours: theirs for t in (TEXTS, NUMBERS, DATES) for theirs, ours in t.items()}
WORDS = {short: unit for unit, short in UNITS.items()}
LONGEST = 4000
CONDITION = re.compile(
    r'\$([A-Z_]+)\s*(!%|%|>=|<=|!=|=|>|<)\s*(?:"([^"]*)"|([0-9.]+)|([A-Z]+)_AGO\((\d{1,4})\))\s*'
)
TERM = re.compile(
    r'(-?)([a-z]+):(?:"([^"]*)"|(>=|<=|>|<)([0-9.]+)([dwmy]?)|([^\s"<>=|]+))(?:\s+|$)'
)
NUMBER = re.compile(r"\d{1,6}(\.\d{1,4})?")


def query(expression: str) -> str:
    """The query that means the same, or an empty one."""
    terms, joints = [], set()
    at = 0
    text = expression.strip()
    if len(text) > LONGEST:
        return ""
    while at < len(text):
        found = CONDITION.match(text, at)
        term = _term(*found.groups()) if found else ""
        if not found or not term:
            return ""
        terms.append(term)
        at = found.end()
        if at < len(text):
            joints.add(text[at])
            at += 1
            at += len(text[at:]) - len(text[at:].lstrip())
            if at == len(text):
                return ""
    if len(joints) > 1 or not joints <= {"&", "|"}:
        return ""
    return (" | " if joints == {"|"} else " ").join(terms)


def _term(field: str, how: str, text: str | None, number: str, unit: str, count: str) -> str:
    if field in TEXTS and text and how in ("%", "!%"):
        return f'{"-" if how == "!%" else ""}{TEXTS[field]}:"{text}"'
    if field in NUMBERS and number and NUMBER.fullmatch(number) and how in (">", ">=", "<", "<="):
        return f"{NUMBERS[field]}:{how}{number}"
    if field in DATES and unit in UNITS and how in (">", ">="):
        return f"{DATES[field]}:<{int(count)}{UNITS[unit]}"
    return ""


def expression(rule: str) -> str:
    """The inverse of `query`; empty if there is none that means just this."""
    rule = rule.strip()
    joint = " | " if " | " in rule else " "
    conditions = []
    for part in rule.split(" | "):
        at = 0
        while at < len(part):
            found = TERM.match(part, at)
            condition = _condition(*found.groups()) if found else ""
            if not found or not condition:
                return ""
            conditions.append(condition)
            at = found.end()
    made = (" | " if joint == " | " else " & ").join(conditions)
    return made if query(made) == rule else ""


def _condition(
    minus: str, field: str, text: str | None, how: str, number: str, unit: str, word: str
) -> str:
    theirs = THEIRS.get(field, "")
    if theirs in TEXTS and text:
        return f'${theirs} {"!%" if minus else "%"} "{text}"'
    if theirs in NUMBERS and how and not unit and not minus:
        return f"${theirs} {how} {number}"
    if theirs in DATES and how == "<" and unit and number.isdecimal() and not minus:
        return f"${theirs} >= {WORDS[unit]}_AGO({number})"
    del word  # a word without quotes comes back with them: another rule
    return ""
