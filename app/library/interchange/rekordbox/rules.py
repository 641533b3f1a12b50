# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of rekordbox's smart lists as searches of ours, where our language can say it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

LONGEST = 1 << 16  # characters
ANY = "2"
EQUAL, NOT_EQUAL, GREATER, LESS, RANGE, LAST, NOT_LAST = "1234567"
CONTAINS, NOT_CONTAINS, STARTS, ENDS = "8", "9", "10", "11"
TEXTS = {
    "artist": "artist",
    "albumArtist": "artist",
    "remixedBy": "artist",
    "album": "album",
    "comments": "comment",
    "producer": "composer",
    "genre": "genre",
    "key": "key",
    "label": "label",
    "name": "title",
    "myTag": "tag",
}
NUMBERS = {"bpm": "bpm", "counter": "plays", "rating": "rating", "year": "year", "duration": "time"}
DATES = {"stockDate": "added", "dateCreated": "added"}
UNITS = {"day": "d", "week": "w", "month": "m", "year": "y", "": "d"}
COLORS = ("", "pink", "red", "orange", "yellow", "green", "aqua", "blue", "purple")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
PLAIN_NUMBER = re.compile(r"\d+(\.\d+)?")


class NoRule(ValueError):
    """Our language cannot say this."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A search, and what of it is not quite the same."""

    text: str
    loose: tuple[str, ...] = ()


def rule_of(source: str, tags: Mapping[str, str]) -> Rule:
    """The search that a smart list's XML means.

    Args:
        tags: names of "my tags" by their ids.

    Raises:
        NoRule: it cannot be said, or is no rule.
    """
    if len(source) > LONGEST:
        raise NoRule("it is too long")
    try:
        root: Element = fromstring(source, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise NoRule(f"it cannot be read ({error})") from error
    loose: list[str] = []
    terms = [_term(condition, tags, loose) for condition in root.iter("CONDITION")]
    if not terms:
        raise NoRule("it has no conditions")
    joint = " | " if root.get("LogicalOperator") == ANY else " "
    return Rule(joint.join(terms), tuple(dict.fromkeys(loose)))


def _term(condition: Element, tags: Mapping[str, str], loose: list[str]) -> str:
    name, operator = condition.get("PropertyName", ""), condition.get("Operator", "")
    left, right = condition.get("ValueLeft", ""), condition.get("ValueRight", "")
    if name in TEXTS:
        value = _tag(left, tags) if name == "myTag" else left
        return _text(TEXTS[name], operator, value, loose)
    if name in NUMBERS:
        return _number(NUMBERS[name], operator, _measure(name, left), _measure(name, right))
    if name in DATES:
        return _date(DATES[name], operator, left, right, condition.get("ValueUnit", ""))
    if name == "grouping" and operator in (EQUAL, NOT_EQUAL):
        return _not(operator == NOT_EQUAL, f"color:{_color(left)}")
    raise NoRule(f"there is no search for {name or 'nothing'}")


def _not(negated: bool, term: str) -> str:
    return f"-{term}" if negated else term


def _text(name: str, operator: str, value: str, loose: list[str]) -> str:
    if not value or '"' in value:
        raise NoRule(f"{value!r} cannot be searched for")
    if operator not in (EQUAL, NOT_EQUAL, CONTAINS, NOT_CONTAINS, STARTS, ENDS):
        raise NoRule(f"an operator {operator} for texts")
    if operator in (EQUAL, NOT_EQUAL, STARTS, ENDS) and name not in ("key", "tag"):
        words = {STARTS: "starts with", ENDS: "ends with"}
        loose.append(f"{name} {words.get(operator, 'is')} {value!r} became: contains it")
    return _not(operator in (NOT_EQUAL, NOT_CONTAINS), f'{name}:"{value}"')


def _tag(value: str, tags: Mapping[str, str]) -> str:
    """The name of a tag; ids above 2^31 are written as negative numbers."""
    for known in (value, str(int(value) + 2**32) if re.fullmatch(r"-\d{1,10}", value) else ""):
        if known in tags:
            return tags[known]
    raise NoRule(f"there is no tag {value}")


def _measure(name: str, value: str) -> str:
    if not value:
        return ""
    if not PLAIN_NUMBER.fullmatch(value):
        raise NoRule(f"{value!r} is no number")
    if name == "bpm" and float(value) >= 1000:  # hundredths
        return f"{float(value) / 100:g}"
    return f"{value}s" if name == "duration" else value


def _number(name: str, operator: str, left: str, right: str) -> str:
    forms: dict[str, Callable[[], str]] = {
        EQUAL: lambda: f"{name}:{left}",
        NOT_EQUAL: lambda: f"-{name}:{left}",
        GREATER: lambda: f"{name}:>{left}",
        LESS: lambda: f"{name}:<{left}",
        RANGE: lambda: f"{name}:>={left} {name}:<={right}",
    }
    if operator not in forms or not left or (operator == RANGE and not right):
        raise NoRule(f"an operator {operator} for numbers")
    return forms[operator]()


def _date(name: str, operator: str, left: str, right: str, unit: str) -> str:
    if operator in (LAST, NOT_LAST):
        if not left.isdecimal() or unit not in UNITS:
            raise NoRule(f"a time of {left} {unit}")
        return _not(operator == NOT_LAST, f"{name}:<{left}{UNITS[unit]}")
    if not DATE.fullmatch(left) or (operator == RANGE and not DATE.fullmatch(right)):
        raise NoRule(f"{left!r} is no date")
    forms = {
        EQUAL: f"{name}:{left}",
        NOT_EQUAL: f"-{name}:{left}",
        GREATER: f"{name}:>{left}",
        LESS: f"{name}:<{left}",
        RANGE: f"{name}:{left}..{right}",
    }
    if operator not in forms:
        raise NoRule(f"an operator {operator} for dates")
    return forms[operator]


def _color(value: str) -> str:
    if not (value.isdecimal() and len(value) == 1 and int(value) < len(COLORS)):
        raise NoRule(f"there is no color {value}")
    return COLORS[int(value)] or "none"
