# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that were stored in another alphabet than the tag says.

ID3 knows Latin-1 and Unicode; programs of the nineties wrote the bytes of their own code page and
called them Latin-1. A text is read anew only when that is beyond doubt: one accent too few is
worse than a title in wrong letters, since only the latter is seen.
"""

import re
from collections.abc import Sequence

CYRILLIC = re.compile(r"[А-Яа-яЁё]+")
CYRILLIC_WORD = re.compile(r"[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+")  # as people write: no capitals inside
HIGH = re.compile(r"[\x80-\xff]")
HIGH_RUN = re.compile(r"[\xc0-\xff\xa8\xb8]{3,}")
CONTROLS = re.compile(r"[\x80-\x9f]")
KANA = re.compile(r"[぀-ヿ]")
JAPANESE = re.compile(r"[　-〿぀-ヿ一-鿿＀-｠\x00-\x7f]*")
JAPANESE_RUN = re.compile(r"[　-〿぀-ヿ一-鿿＀-｠]{2,}")
LEAST_CYRILLIC = 0.7  # of all letters
FEWEST_CYRILLIC = 6  # letters: three umlauts in capitals are a word in Russian too


def alphabet(texts: Sequence[str]) -> str:
    """The code page that Latin-1 texts of one file were written in: a name for `bytes.decode`.

    All of a file are looked at together: a short title alone tells little.
    """
    odd = [t for t in texts if HIGH.search(t)]
    if not odd:
        return "latin-1"
    whole = "\n".join(odd)
    raw = whole.encode("latin-1", "replace")
    for name, likely in (("utf-8", _is_utf8), ("cp932", _is_japanese), ("cp1251", _is_cyrillic)):
        try:
            read = raw.decode(name)
        except UnicodeDecodeError:
            continue
        if likely(whole, read):
            return name
    return "cp1252" if CONTROLS.search(whole) else "latin-1"


def repaired(text: str, name: str) -> str:
    """A Latin-1 text in the alphabet that it was written in."""
    if name == "latin-1" or not HIGH.search(text):
        return text
    try:
        return text.encode("latin-1").decode(name)
    except UnicodeError:
        return text


def _is_utf8(_latin: str, _read: str) -> bool:
    """UTF-8 has too many rules to be met by chance."""
    return True


def _is_japanese(_latin: str, read: str) -> bool:
    """Kana, or several signs in a row; no half-width kana: any accents would be such."""
    runs = JAPANESE_RUN.findall(read)
    return (
        JAPANESE.fullmatch(read) is not None
        and bool(runs)
        and (KANA.search(read) is not None or max(map(len, runs)) > 2)
    )


def _is_cyrillic(latin: str, read: str) -> bool:
    """Words of three letters and more, of which nearly all are Cyrillic and rightly capital."""
    letters = sum(c.isalpha() for c in read)
    words = CYRILLIC.findall(read)
    return (
        HIGH_RUN.search(latin) is not None
        and sum(map(len, words)) >= max(LEAST_CYRILLIC * letters, FEWEST_CYRILLIC)
        and all(CYRILLIC_WORD.fullmatch(word) for word in words)
    )
