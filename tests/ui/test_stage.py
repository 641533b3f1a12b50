# SPDX-License-Identifier: GPL-3.0-or-later
"""The stage: every layout at every size, parts that come and go, sizes that are kept."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.option_table import TABLE
from app.options import Options
from app.viewmodels.option import Settings
from app.viewmodels.stage.layouts import BY_NAME, LAYOUTS
from app.viewmodels.stage.places import Room, places
from app.viewmodels.stage.stage import OPTIONAL, Stage

SIZES = ((1280, 720), (1600, 960), (1920, 1080), (2560, 1440), (3840, 2160))
NAMES = [one.name for one in LAYOUTS]


def room(width, height, upright=False):
    compact = width < 1560 or height < 900
    return Room(width, height, compact, compact or width < 1840, upright)


def lie_apart(found):
    for (a, p), (b, q) in itertools.combinations(found.items(), 2):
        one, other = p.rect, q.rect
        apart = (
            one.x + one.width <= other.x
            or other.x + other.width <= one.x
            or one.y + one.height <= other.y
            or other.y + other.height <= one.y
        )
        assert apart, f"{a} lies over {b}: {one} {other}"


def lie_inside(found, width, height):
    for part, placed in found.items():
        r = placed.rect
        assert min(r.width, r.height) > 0, part
        assert min(r.x, r.y) >= 0, part
        assert r.x + r.width <= width + 0.5, f"{part}: {r}"
        assert r.y + r.height <= height + 0.5, f"{part}: {r}"


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NAMES)
def test_parts_lie_inside_the_window_and_apart(name, size, upright):
    found = places(BY_NAME[name], room(*size, upright), {}, {})
    lie_inside(found, *size)
    lie_apart(found)


@settings(max_examples=200)
@given(
    st.sampled_from(NAMES),
    st.integers(1180, 4000),
    st.integers(690, 2400),
    st.booleans(),
    st.dictionaries(st.sampled_from(OPTIONAL), st.booleans()),
    st.dictionaries(
        st.sampled_from(("waves", "decks", "fx", "sampler", "library", "mixer", "editor")),
        st.floats(0.001, 0.999),
    ),
)
def test_whatever_is_hidden_and_dragged_nothing_overlaps(name, width, height, up, shown, sizes):
    found = places(BY_NAME[name], room(width, height, up), shown, sizes)
    lie_inside(found, width, height)
    lie_apart(found)


@pytest.mark.parametrize("name", [n for n in NAMES if n not in ("mixer", "performance")])
def test_the_library_takes_what_a_tall_window_leaves(name):
    low = places(BY_NAME[name], room(1920, 1080), {}, {})["library"].rect
    tall = places(BY_NAME[name], room(1920, 2000), {}, {})["library"].rect
    assert tall.height > low.height
    assert tall.y + tall.height == pytest.approx(2000 - 8, abs=3)


@pytest.fixture
def kept():
    return Options(None, TABLE)


@pytest.fixture
def stage(kept, qapp):
    return made(kept)


def made(kept):
    from PySide6.QtCore import QObject

    parent = QObject()
    stage = Stage(Settings(kept, parent), parent)
    stage.keep = parent
    stage.resize(1920.0, 1080.0)
    return stage


def test_a_part_is_hidden_for_its_layout_only(stage):
    stage.toggle_part("library")
    assert not stage.place("library").shown
    stage.choose("four")
    assert stage.place("library").shown
    stage.choose("two")
    assert not stage.place("library").shown


def test_the_sampler_comes_when_asked_for(stage):
    assert not stage.place("sampler").shown
    stage.toggle_part("sampler")
    assert stage.place("sampler").shown


def test_a_restarted_window_has_the_layout_and_the_sizes_of_before(stage, kept):
    stage.choose("four")
    before = stage.place("library").height
    stage.drag("decks", stage.place("deck4").y + stage.place("deck4").height + 60)
    after = stage.place("library").height
    assert after < before
    again = made(kept)
    assert again.place("library").height == after
    again.reset("")
    assert again.place("library").height == before


def test_only_what_moves_is_told(stage, qtbot):
    place = stage.place("top")
    with qtbot.assertNotEmitted(place.changed):
        stage.choose("four")
    with qtbot.waitSignal(stage.place("deck3").changed, timeout=1000):
        stage.choose("two")


def test_an_open_page_is_closed_by_asking_for_it_again(stage):
    stage.open_page("help")
    stage.open_page("settings")
    assert stage.page == "settings"
    stage.open_page("settings")
    assert stage.page == ""


def test_strange_sizes_in_the_file_are_left_out(kept, qapp):
    kept.put("stage.sizes", {"two": {"decks": "wide", "waves": -3, "gone": 0.5}})
    kept.put("stage.parts", {"two": ["waves"]})
    assert made(kept).place("deck1").shown
