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
from app.viewmodels.stage.turns import Turns

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
    st.dictionaries(st.sampled_from((*OPTIONAL, "decks")), st.booleans()),
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
    stage = Stage(Settings(kept, parent), Turns(parent), parent)
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


@pytest.mark.parametrize("upright", [False, True])
def test_decks_take_the_room_of_a_hidden_mixer(stage, kept, upright):
    kept.put("wave.upright", upright)
    stage.resize(1920.0, 1081.0)
    wide, high = stage.place("deck1").width, stage.place("waves").height
    stage.toggle_part("mixer")
    assert not stage.place("mixer").shown
    if upright:
        assert stage.place("waves").height > high + 300
    else:
        assert stage.place("deck1").width > wide + 150
    stage.toggle_part("mixer")
    assert (stage.place("deck1").width, stage.place("mixer").shown) == (wide, True)


def test_the_layout_that_is_all_mixer_keeps_it(stage):
    stage.choose("mixer")
    assert not stage.can_hide("mixer")
    stage.toggle_part("mixer")
    assert stage.place("mixer").shown


def test_four_decks_grow_in_a_tall_window():
    tall = places(BY_NAME["four"], room(3840, 2160), {}, {})
    assert tall["deck1"].rect.height > 350
    assert tall["library"].rect.height > 400


@pytest.mark.parametrize("name", ["two", "four", "performance"])
def test_upright_waves_grow_with_the_window(name):
    usual = places(BY_NAME[name], room(1920, 1080, True), {}, {})["waves"].rect
    large = places(BY_NAME[name], room(3840, 2160, True), {}, {})["waves"].rect
    assert large.width > 1.9 * usual.width
    assert large.height > 1.4 * usual.height


def test_a_side_of_the_touch_layout_shows_one_of_two_decks_and_keeps_it(stage, kept):
    stage.turn(0)
    assert (list(stage.seen), stage.sided) == ([0, 1], False), "other layouts show what they show"
    stage.choose("touch")
    place = stage.place("deck1").placed
    stage.turn(0)
    assert list(stage.seen) == [2, 1]
    assert (stage.place("deck3").placed, stage.place("deck1").shown) == (place, False)
    assert list(made(kept).seen) == [2, 1]
    stage.turn(1)
    stage.turn(0)
    assert list(stage.seen) == [0, 3]


def test_strange_sides_in_the_file_are_left_out(kept, qapp):
    kept.put("layout", "touch")
    for strange in ([1, 0], [0, 1, 2], [7, "B"], [[0], 1]):
        kept.put("stage.sides", strange)
        assert list(made(kept).seen) == [0, 1]


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_folded_decks_leave_more_than_half_of_the_window_to_the_library(size):
    found = places(BY_NAME["touch"], room(*size), {"decks": False}, {}, (2, 1))
    lie_inside(found, *size)
    lie_apart(found)
    assert {"deck3", "deck2", "waves", "library"} <= set(found)
    assert (found["deck3"].form, "mixer" in found) == ("strip", False)
    assert found["library"].rect.height > size[1] / 2


def test_only_the_touch_layout_folds_its_decks(stage):
    assert not stage.can_hide("decks")
    stage.choose("touch")
    stage.toggle_part("decks")
    assert (stage.folded, stage.place("deck1").form) == (True, "strip")
    stage.toggle_part("decks")
    assert (stage.folded, stage.place("deck1").form) == (False, "pads")
