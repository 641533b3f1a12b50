# SPDX-License-Identifier: GPL-3.0-or-later
"""Folded text: no capitals, no accents, no apostrophes, so that what is typed is what is found."""

import unicodedata
from collections.abc import Iterable

from engine.text import FIELD_END

# Letters that Unicode does not take apart, and signs that keyboards do not have.
ALIKE = {
    "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t",
    "ı": "i", "ĸ": "k", "ŋ": "n", "ɓ": "b", "ɗ": "d", "ƒ": "f", "ɨ": "i", "ʉ": "u", "ƶ": "z",
    "'": "", "‘": "", "’": "", "ʼ": "", "ʻ": "", "`": "", "´": "", "′": "",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "·": ".", "×": "x", "⁄": "/",
}  # fmt: skip
# Combining classes that write an accent or a vowel point over a letter that is read without it
# as well. Others are letters of their own: vowels of Thai, the voicing of Japanese.
POINTS = range(10, 37)  # Hebrew, Arabic, Syriac
ACCENTS = range(200, 241)
UNKNOWN = "\N{REPLACEMENT CHARACTER}"


class _Folds(dict[int, str]):
    """What each character becomes, found when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = fold_character(chr(code))
        self[code] = folded
        return folded


def fold_character(character: str) -> str:
    """One character folded: none, one or several."""
    if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp"):
        return " " if character.isspace() else ""
    if unicodedata.category(character) == "Cs":
        return UNKNOWN
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", character).casefold())
    kept = (c for c in apart.casefold() if not _is_accent(c))
    return "".join(" " if c.isspace() else ALIKE.get(c, c) for c in kept)


def _is_accent(character: str) -> bool:
    kind = unicodedata.combining(character)
    return kind in ACCENTS or kind in POINTS


_FOLDS = _Folds()
_FOLDS_OF_LINES = _Folds({ord(FIELD_END): FIELD_END})


def fold(text: str) -> str:
    """The folded text."""
    if text.isascii() and text.isprintable():
        return text.lower().replace("'", "").replace("`", "")
    return text.translate(_FOLDS)


def fold_lines(lines: Iterable[str]) -> list[str]:
    """Many at once; ends of fields stay. Pre: there are no other control characters."""
    return [
        line.lower().replace("'", "").replace("`", "")
        if line.isascii()
        else line.translate(_FOLDS_OF_LINES)
        for line in lines
    ]
