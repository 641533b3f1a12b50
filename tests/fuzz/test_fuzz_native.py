# SPDX-License-Identifier: GPL-3.0-or-later
"""Mapping files of anybody: damaged, mutated, made up. One clear line, or a mapping that works."""

import copy
import random
import tomllib

import pytest
import tomlkit
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.controllers.mapping import MappingError
from app.controllers.native import from_text, load, shipped
from app.controllers.native.describe.read import parse
from app.controllers.native.learn.write import text
from tests.controllers.native.descriptions import descriptions
from tests.controllers.native.rig import Rig

FILES = {p.stem: p.read_text() for p in shipped()}
NAME = "mine.toml"
LONGEST = 700
EXAMPLES = 40  # of what takes long; 250 of each were tried once
VALUES = (
    *(0, -1, 127, 128, 2**70, 0.5, float("inf"), float("nan"), "", "x", "\x00", "{n}", "{9**9}"),
    *(True, [], [1], [[]], {}, {"for": 1}, "deck1.play", "note 1 1", "cc 99 1", "1..9", "é\n"),
)
MESSAGES = st.lists(
    st.one_of(
        st.binary(min_size=1, max_size=4),
        st.tuples(st.integers(0x80, 0xEF), st.integers(0, 127), st.integers(0, 127)).map(bytes),
        st.binary(max_size=12).map(lambda b: b"\xf0" + bytes(x & 127 for x in b) + b"\xf7"),
    ),
    max_size=20,
)
slow = settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.too_slow], deadline=None)


def refused(said):
    """What is told is one line that begins with the file."""
    assert said.startswith(f"{NAME}: ")
    assert said.isprintable() or "\n" not in said
    assert "\n" not in said
    assert len(said) < LONGEST, said
    assert said[len(NAME) + 2 :].strip(": ")


def tried(content, messages=()):
    """Load it; if it loads, use it."""
    try:
        mapping = from_text(content, NAME)
    except MappingError as problem:
        refused(str(problem))
        return None
    rig = Rig(mapping)
    played(rig, messages)
    mapping.stop()
    return mapping


def played(rig, messages):
    """Send what C lets through, and give the mapping also what C never would."""
    for data in messages:
        short = 0x80 <= data[0] < 0xF0
        if short and len(data) == 3 and max(data[1:]) < 128:
            rig.send(data)
        else:
            rig.mapping.message(rig.world.now_ns, data, False)
            rig.turn()
    rig.wait(10**9)


@slow
@given(st.sampled_from(sorted(FILES)), st.randoms(use_true_random=False), MESSAGES)
def test_a_shipped_file_with_damaged_letters(name, rng, messages):
    letters = list(FILES[name])
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(letters))
        what = rng.choice(["", '"', "[", "]", "{", "}", "=", "\n", "9", "-", "\x00", "é", "."])
        letters[at : at + rng.choice([0, 1, 1, 8])] = [what]
    tried("".join(letters), messages)


@slow
@given(st.sampled_from(sorted(FILES)), st.randoms(use_true_random=False))
def test_a_shipped_file_with_lines_lost_doubled_and_moved(name, rng):
    lines = FILES[name].splitlines()
    for _ in range(rng.randint(1, 4)):
        at, to = rng.randrange(len(lines)), rng.randrange(len(lines))
        match rng.randrange(3):
            case 0:
                del lines[at]
            case 1:
                lines.insert(to, lines[at])
            case _:
                lines.insert(to, lines.pop(at))
    tried("\n".join(lines))


def nodes(value, way=()):
    """Every place in a file's tables."""
    yield way
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, inner in items:
            yield from nodes(inner, (*way, key))


def changed(raw, rng):
    """One value replaced, taken out, renamed or doubled."""
    way = rng.choice([w for w in nodes(raw) if w])
    holder = raw
    for key in way[:-1]:
        holder = holder[key]
    last = way[-1]
    match rng.randrange(4):
        case 0:
            holder[last] = copy.deepcopy(rng.choice(VALUES))
        case 1:
            del holder[last]
        case 2 if isinstance(holder, dict):
            holder[rng.choice(["x", "for", "midi", "when", "also"])] = holder.pop(last)
        case _ if isinstance(holder, list):
            holder.append(copy.deepcopy(holder[last]))
    return raw


@slow
@given(st.sampled_from(sorted(FILES)), st.randoms(use_true_random=False), MESSAGES)
def test_a_shipped_file_with_other_values(name, rng, messages):
    raw = tomllib.loads(FILES[name])
    for _ in range(rng.randint(1, 3)):
        raw = changed(raw, rng)
    try:
        content = tomlkit.dumps(raw)
    except Exception:  # tomlkit's own limits
        return
    tried(content, messages)


@slow
@given(descriptions)
def test_a_mapping_that_is_made_up(described):
    tried(text(described))


@settings(deadline=None)
@given(st.binary(max_size=200))
@example(b"\xff\xfe")
@example(b"version = 1\nname = " + b"[" * 5000)
@example(b"a = " + b"{a=" * 5000)
@example(b"version = 9223372036854775808")
def test_bytes(content):
    try:
        parse(content, NAME)
    except MappingError as problem:
        refused(str(problem))


@settings(deadline=None)
@given(st.text(max_size=60))
def test_words_of_messages_and_conditions(words):
    quoted = tomlkit.dumps({"midi": words, "when": [words]})
    tried(f'version = 1\nname = "x"\n[[control]]\nname = "a"\n{quoted}press = {{ set = "x" }}\n')


@pytest.mark.parametrize("path", shipped(), ids=lambda p: p.stem)
def test_what_is_wrong_in_a_control_is_told_with_its_line(path):
    rng = random.Random(path.stem)
    lines = path.read_text().splitlines()
    heads = [i for i, line in enumerate(lines) if line == "[[control]]"]
    for at in rng.sample(heads, min(8, len(heads))):
        broken = [*lines[: at + 1], 'fault = "here"', *lines[at + 1 :]]
        with pytest.raises(MappingError) as told:
            from_text("\n".join(broken), NAME)
        assert f"line {at + 1}: control[" in str(told.value)
        assert "fault" in str(told.value)


@slow
@given(st.sampled_from(sorted(FILES)), MESSAGES)
def test_shipped_mappings_take_any_message(name, messages):
    played(Rig(load(next(p for p in shipped() if p.stem == name))), messages)
