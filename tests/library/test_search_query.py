# SPDX-License-Identifier: GPL-3.0-or-later
import sys
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.library.search.filters import FILTERS, TEXT_MASKS
from app.library.search.fold import fold, fold_lines
from app.library.search.names import HELP, OTHERS
from app.library.search.query import Filter, Query, Word, parse
from app.library.search.search import LISTS

PIECES = [*'ab-"|: \t\x1f\u3000~,.12', "bpm:", "-played", "played", "artist:", "by:", "foo:", "- "]
TYPED = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text(max_size=20)


@settings(max_examples=300, deadline=None)
@given(TYPED)
@example('12" mix -"-x" a|b')
def test_a_query_is_written_as_it_is_read(text):
    query = parse(text)
    assert parse(str(query)) == query


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("", ()),
        ("daft punk", ((Word("daft"), Word("punk")),)),
        ('"daft punk"', ((Word("daft punk"),),)),
        ('"daft pu', ((Word("daft pu"),),)),
        ('-live -"radio edit"', ((Word("live", True), Word("radio edit", True)),)),
        ("a|b", ((Word("a"),), (Word("b"),))),
        ("| a | | b |", ((Word("a"),), (Word("b"),))),
        ("BPM:124-128", ((Filter("bpm", "124-128"),),)),
        ('artist:"daft punk"x', ((Filter("artist", "daft punk"), Word("x")),)),
        ("-genre:pop", ((Filter("genre", "pop", True),),)),
        ("bpm: a", ((Filter("bpm", ""), Word("a")),)),
        ("-played", ((Filter("played", "tonight", True),),)),
        ('played -"played"', ((Word("played"), Word("played", True)),)),
        ("re:zero", ((Word("re:zero"),),)),
        ('re:"ze ro"', ((Word("re:"), Word("ze ro")),)),
        ("hi-fi - --", ((Word("hi-fi"),),)),
        ('12" 7"', ((Word('12"'), Word('7"')),)),
        ("by:x colour:red", ((Filter("artist", "x"), Filter("color", "red")),)),
    ],
)
def test_what_is_typed_means(text, groups):
    assert parse(text) == Query(groups)


def test_every_filter_has_a_line_of_help_and_an_answer():
    assert set(HELP) == set(FILTERS) | set(TEXT_MASKS) | set(LISTS)
    assert set(OTHERS.values()) <= set(HELP)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Björk", "bjork"),
        ("SIGUR RÓS", "sigur ros"),
        ("Straße", "strasse"),
        ("Røyksopp", "royksopp"),
        ("Ærø", "aero"),
        ("Łódź", "lodz"),
        ("don’t Don't", "dont dont"),
        ("ﬁnal", "final"),
        ("Ёлка", "елка"),
        ("Ａｂｃ１２", "abc12"),
        ("a\tb\nc", "a b c"),
        ("İstanbul ıı", "istanbul ii"),
        ("a–b", "a-b"),
        ("가", unicodedata.normalize("NFD", "가")),
        ("\ud800x", "\N{REPLACEMENT CHARACTER}x"),
    ],
)
def test_accents_and_capitals_are_folded(text, folded):
    assert fold(text) == folded


def test_folding_twice_changes_nothing_and_leaves_no_capital():
    for code in (*range(0x2500), *range(0xF900, 0x10000), sys.maxunicode):
        once = fold(chr(code))
        assert fold(once) == once, hex(code)
        assert once == once.casefold(), hex(code)


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=8), max_size=6))
def test_lines_are_folded_as_texts_are(fields):
    line = "\x1f".join(fields)
    assert fold_lines("A'b\x1fC\n") == b"ab\x1fc\n"
    folded = "\x1f".join(map(fold, fields)) + "\n"
    assert fold_lines(f"{line}\nÉ'X\n{line}\n").decode() == f"{folded}ex\n{folded}"
