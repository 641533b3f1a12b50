# SPDX-License-Identifier: GPL-3.0-or-later
"""Folded text: no capitals, no accents, no apostrophes, so that what is typed is what is found."""

import sys
import unicodedata
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from engine.text import FIELD_END, ROW_END

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
LOWER = bytes(range(256)).lower()
LEFT_OUT = b"'`"
CODES = sys.maxunicode + 1
UNKNOWN = "\N{REPLACEMENT CHARACTER}"


@lru_cache(4096)
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


class Folding:
    """Folds long texts: what each character becomes stands in tables, filled when it is first
    met, and a whole text is looked up at once."""

    def __init__(self, kept: str = "") -> None:
        """`kept`: characters that stay as they are."""
        self._kept = kept
        self._known = np.zeros(CODES, np.bool_)
        self._lengths = np.zeros(CODES, np.uint8)
        self._parts = [np.zeros(CODES, np.uint32)]  # the nth character of what it becomes

    def __call__(self, text: str) -> str:
        """The folded text."""
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        self._learn(codes)
        lengths = self._lengths[codes]
        ends = np.cumsum(lengths, dtype=np.intp)
        folded = np.empty(int(ends[-1]) if len(ends) else 0, np.uint32)
        for number, part in enumerate(self._parts):
            some = lengths > number
            if not some.any():
                break
            folded[ends[some] - lengths[some] + number] = part[codes[some]]
        return folded.tobytes().decode("utf-32-le")

    def _learn(self, codes: NDArray[np.uint32]) -> None:
        met = np.zeros(CODES, np.bool_)
        met[codes] = True
        for code in np.flatnonzero(met & ~self._known).tolist():
            character = chr(code)
            folded = character if character in self._kept else fold_character(character)
            while len(self._parts) < len(folded):
                self._parts.append(np.zeros(CODES, np.uint32))
            for part, becomes in zip(self._parts, folded, strict=False):
                part[code] = ord(becomes)
            self._lengths[code], self._known[code] = len(folded), True


@cache
def _of_lines() -> Folding:
    return Folding(FIELD_END + ROW_END)


@lru_cache(1024)
def fold(text: str) -> str:
    """The folded text."""
    return "".join(map(fold_character, text))


def fold_lines(lines: str) -> bytes:
    """Many lines at once; ends of fields and rows stay. Pre: there are no other control
    characters."""
    if lines.isascii():
        return lines.encode().translate(LOWER, LEFT_OUT)
    return _of_lines()(lines).encode()
