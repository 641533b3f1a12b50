# SPDX-License-Identifier: GPL-3.0-or-later
"""The query language: words, phrases and filters, all of which must hold; `|` between
alternatives.

    daft "around the world" bpm:120-126 -genre:pop | artist:justice

Whatever is typed is a query; what is not understood yet is told in notes (see `filters`).
"""

import re
from dataclasses import dataclass

from app.library.search.names import ALIASES

TOKEN = re.compile(
    r"""\s*(?:
        (?P<bar>\|)
      | (?P<minus>-*)(?P<name>[A-Za-z_]+:)?(?:"(?P<phrase>[^"]*)"?|(?P<bare>[^\s|]*))
    )""",
    re.VERBOSE,
)
PLAYED = "played"  # `-played` alone: not played tonight
TONIGHT = "tonight"


@dataclass(frozen=True, slots=True)
class Word:
    """A word or phrase that occurs somewhere in a track's texts, or does not."""

    text: str
    negated: bool = False

    def __str__(self) -> str:
        named = _name(self.text.partition(":")[0]) if ":" in self.text else ""
        flag = self.negated and self.text.lower() == PLAYED
        bare = not (named or flag or self.text[:1] in ("-", '"') or _parted(self.text))
        return "-" * self.negated + (self.text if bare else f'"{self.text}"')


@dataclass(frozen=True, slots=True)
class Filter:
    """What a named column must or must not be. `text` is what stands behind the colon."""

    name: str
    text: str
    negated: bool = False

    def __str__(self) -> str:
        text = f'"{self.text}"' if _parted(self.text) else self.text
        return f"{'-' * self.negated}{self.name}:{text}"


Term = Word | Filter
Group = tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """Alternatives, each of terms that all must hold. Without any, every track is meant."""

    groups: tuple[Group, ...] = ()

    def __str__(self) -> str:
        return " | ".join(" ".join(map(str, group)) for group in self.groups)


def parse(text: str) -> Query:
    """The query that a text is. The inverse of str: parse(str(q)) == q."""
    groups: list[list[Term]] = [[]]
    at = 0
    while at < len(text):
        found = TOKEN.match(text, at)
        assert found is not None  # a token may be empty
        at = max(found.end(), at + 1)
        if found["bar"]:
            groups.append([])
        elif found["phrase"] is not None and found["name"] and not _name(found["name"][:-1]):
            groups[-1].append(Word(found["name"], bool(found["minus"])))
            at = found.start("phrase") - 1  # no filter of ours: its quotes open a phrase
        elif term := _term(found):
            groups[-1].append(term)
    return Query(tuple(tuple(group) for group in groups if group))


def _term(found: re.Match[str]) -> Term | None:
    negated = bool(found["minus"])
    name, phrase, bare = found["name"] or "", found["phrase"], found["bare"]
    known = _name(name[:-1])
    if known:
        return Filter(known, bare if phrase is None else phrase, negated)
    text = phrase if phrase is not None else name + bare
    if negated and bare and not name and text.lower() == PLAYED:
        return Filter(PLAYED, TONIGHT, negated=True)
    return Word(text, negated) if text.strip() else None


def _name(written: str) -> str:
    """The filter's own name; empty when there is none of that name."""
    return ALIASES.get(written.lower(), "")


def _parted(text: str) -> bool:
    """It would fall apart without quotes."""
    return "|" in text or any(c.isspace() for c in text)
