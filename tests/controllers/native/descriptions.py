# SPDX-License-Identifier: GPL-3.0-or-later
"""Any mapping at all, made from the model itself: what each key takes is read off its words."""

import re
from dataclasses import fields

from hypothesis import strategies as st

from app.controllers.native.describe.model import Description
from app.controllers.native.describe.schema import needed

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SPAN = re.compile(r"(\S+) to (\S+?)(, whole)?$")
WIDE = st.floats(-1e12, 1e12).map(lambda x: x + 0.0)


def of(words, table):
    """Values of a form by its words."""
    if words == "number or name":
        return st.one_of(WIDE, WORDS)
    if table is not None:
        return tables(table)
    words = words.removeprefix("list of: ")
    span = SPAN.match(words)
    if span:
        low, high = float(span[1]), float(span[2])
        return st.integers(int(low), int(high)) if span[3] else st.floats(low, high)
    if words == "number":
        return WIDE
    if words == "true, false":
        return st.booleans()
    if words == "text":
        return WORDS
    return st.sampled_from([w.strip('"') for w in words.split(", ")])


def value(item):
    """Values of one key."""
    form = item.metadata["form"]
    default = item.default
    if isinstance(default, tuple) or item.type == "tuple[str, ...]":
        return st.lists(of(form.words, form.table), max_size=2).map(tuple)
    if form.words.startswith("name = "):  # palettes: name = name = number
        inner = st.dictionaries(WORDS, st.integers(0, 127), max_size=2)
        return st.dictionaries(WORDS, inner, max_size=2)
    if item.name in ("layers", "pages"):
        return st.dictionaries(WORDS, tables(form.table), max_size=2)
    if item.name == "macros":
        steps = st.lists(tables(form.table), max_size=2).map(tuple)
        return st.dictionaries(WORDS, steps, max_size=2)
    if str(item.type).startswith("tuple"):
        return st.lists(of(form.words, form.table), max_size=2).map(tuple)
    return of(form.words, form.table)


def tables(kind):
    """Tables of a kind: what must be there, and now and then something else."""

    @st.composite
    def made(draw):
        must = {f.name: draw(value(f)) for f in fields(kind) if needed(f)}
        others = [f for f in fields(kind) if not needed(f)]
        few = st.lists(st.sampled_from(others), max_size=4, unique_by=lambda f: f.name)
        some = draw(few) if others else []
        return kind(**must, **{f.name: draw(value(f)) for f in some})

    return made()


descriptions = tables(Description)
