# SPDX-License-Identifier: GPL-3.0-or-later
"""Tiles of a wave: which are drawn when, and where they lie at any zoom and scale factor."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from app.viewmodels.waveform import scale
from app.viewmodels.waveform.ration import PICTURE_NS, Ration
from app.viewmodels.waveform.scale import Place, seconds_a_pixel, widest
from app.viewmodels.waveform.sight import Sight
from app.viewmodels.waveform.strip import SETTLE_NS, TILE_PX, Cut, Strip
from app.viewmodels.waveform.texture import FINEST, MOST_ROWS, WIDTH, texture
from app.viewmodels.waveform.view import Wave

RATE = 44_100
FACTORS = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class Clock:
    """Stands still until somebody sets it."""

    def __init__(self):
        self.now = 0

    def __call__(self):
        return self.now


def sight(position=0.0, total=RATE * 300):
    return Sight(1, position, total, total, RATE, True, 1.0, (-1.0, -1.0), False)


def cut(first=0, frames_per_px=100.0, many=5):
    return Cut(first, many, 0, frames_per_px, 1.0, ("track",))


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def strip(qapp, clock):
    owner = QObject()
    made = Strip(lambda zoom, number: f"{zoom}/{number}", Ration(clock), owner)
    yield made
    owner.deleteLater()


def shown(strip):
    return {r["source"] for r in strip.rows.rows} - {""}


def cost(strip, clock, ns):
    """Each tile takes so long to draw."""
    strip.rows.dataChanged.connect(lambda *_: setattr(clock, "now", clock.now + ns))


def test_the_tiles_in_the_middle_come_first_and_no_more_than_there_is_time_for(strip, clock):
    strip.draw(cut()._replace(what=("nothing",)), grown=False)
    cost(strip, clock, 1_000_000)
    assert strip.draw(cut(first=9), grown=False)
    assert shown(strip) >= {"100.0/11", "100.0/10", "100.0/12"}
    assert not shown(strip) & {"100.0/9", "100.0/13"}
    assert strip.draw(cut(first=9), grown=False)
    assert not shown(strip) & {"100.0/9", "100.0/13"}, "the same picture"
    clock.now += PICTURE_NS
    assert not strip.draw(cut(first=9), grown=False)
    assert shown(strip) == {f"100.0/{n}" for n in range(9, 14)}


def test_strips_of_one_picture_draw_from_one_ration(qapp, clock):
    owner, ration = QObject(), Ration(clock)
    first, second = (Strip(lambda zoom, n: f"{zoom}/{n}", ration, owner) for _ in range(2))
    for one in (first, second):
        one.draw(cut(), grown=False)
        cost(one, clock, 1_000_000)
    assert first.draw(cut(first=9), grown=False)
    assert second.draw(cut(first=9), grown=False)
    assert shown(second) == set()
    for _ in range(4):
        clock.now += PICTURE_NS
        waiting = [strip.draw(cut(first=9), grown=False) for strip in (first, second)]
    assert waiting == [False, False]
    assert shown(first) == shown(second) == {f"100.0/{n}" for n in range(9, 14)}
    owner.deleteLater()


def test_while_the_zoom_moves_the_old_tiles_are_stretched(strip, clock):
    strip.draw(cut(), grown=False)
    assert strip.draw(cut(frames_per_px=80.0), grown=False)
    assert shown(strip) == {f"100.0/{n}" for n in range(5)}
    spans = {r["span"] for r in strip.rows.rows if r["source"]}
    assert spans == {TILE_PX * 1.25}
    clock.now += SETTLE_NS
    assert not strip.draw(cut(frames_per_px=80.0), grown=False)
    assert shown(strip) == {f"80.0/{n}" for n in range(5)}


def test_a_long_zoom_keeps_the_last_tiles_that_were_whole(strip, clock):
    strip.draw(cut(), grown=False)
    for zoom in (90.0, 80.0, 70.0):
        clock.now += 1
        strip.draw(cut(frames_per_px=zoom), grown=False)
        assert shown(strip) == {f"100.0/{n}" for n in range(5)}


def test_a_zoom_by_far_draws_at_once(strip):
    strip.draw(cut(), grown=False)
    assert not strip.draw(cut(frames_per_px=900.0), grown=False)
    assert shown(strip) == {f"900.0/{n}" for n in range(5)}


def test_new_tiles_lie_above_stretched_ones(strip, clock):
    strip.draw(cut(), grown=False)
    cost(strip, clock, 1_000_000)
    strip.draw(cut(frames_per_px=10.0), grown=False)
    levels = {r["source"].split("/")[0]: r["level"] for r in strip.rows.rows if r["source"]}
    assert levels == {"100.0": 0, "10.0": 1}


def test_another_track_leaves_nothing_of_the_last_one(strip):
    strip.draw(cut(), grown=False)
    strip.draw(cut()._replace(what=("other",), frames_per_px=50.0), grown=False)
    assert shown(strip) == {f"50.0/{n}" for n in range(5)}


def test_a_tile_keeps_its_picture_while_it_is_seen(strip):
    strip.draw(cut(), grown=False)
    before = [r["source"] for r in strip.rows.rows]
    strip.draw(cut(first=1), grown=False)
    after = [r["source"] for r in strip.rows.rows]
    assert sum(a != b for a, b in zip(before, after, strict=True)) == 1


@given(
    st.sampled_from(FACTORS), st.floats(0.0, 20.0), st.floats(0.0, 3e7), st.floats(300.0, 4000.0)
)
@settings(max_examples=200, deadline=None)
def test_all_lies_on_whole_pixels_at_any_scale_factor(qapp, dpr, zoom, position, length):
    wave = Wave(0, ration=Ration(Clock()))
    wave.set_zoom(zoom)
    wave.resize(round(length), 100.0, dpr)
    wave.look(sight(position, total=40_000_000))
    px = wave.offset * dpr
    assert px == pytest.approx(round(px), abs=1e-6)
    for row in wave.tiles.rows:
        for value in (row["at"], row["span"]):
            assert value * dpr == pytest.approx(round(value * dpr), abs=1e-6)
    seen = [r for r in wave.tiles.rows if r["span"]]
    left = min(r["at"] for r in seen) + wave.offset
    right = max(r["at"] + r["span"] for r in seen) + wave.offset
    assert left <= 0 or position < length * dpr * wave.frames_per_px
    assert right >= min(round(length), (4e7 - position) / wave.frames_per_unit)
    wave.deleteLater()


@pytest.mark.parametrize("dpr", FACTORS)
def test_a_wave_moves_by_whole_pixels_and_never_back(qapp, dpr):
    wave = Wave(0, ration=Ration(Clock()))
    wave.resize(1920.0, 100.0, dpr)
    wave.look(sight(RATE * 60.0))
    steps, last = [], wave.offset
    for picture in range(120):
        wave.look(sight(RATE * 60.0 + picture * 735.0))  # within the strip's first tiles
        steps.append((last - wave.offset) * dpr)
        last = wave.offset
    even = 735.0 / wave.frames_per_px
    whole = [s for s in steps[1:] if abs(s) < 10_000]  # the strip starts anew now and then
    assert all(abs(s - round(s)) < 1e-6 and abs(s - even) < 1.0 + 1e-6 for s in whole)


@pytest.mark.parametrize("dpr", FACTORS)
def test_a_mark_stays_on_its_sound_at_any_scale_factor(dpr):
    place = Place(512, 37.3, dpr, 0.0, 1e9)
    for frame in (19_098.0, 1_234_567.0, 9_999_999.5):
        px = place.at(frame) * dpr + 512
        assert abs(px - frame / 37.3) <= 0.5 + 1e-6
        assert abs(px - round(px)) < 1e-6


def test_zoom_goes_from_one_beat_of_a_window_to_the_whole_of_any_track():
    assert seconds_a_pixel(0.0) * 1920 <= 60.0 / 124
    for seconds in (90.0, 300.0, 3_600.0, 36_000.0):
        assert seconds_a_pixel(widest(seconds, 1920.0)) * 1920 == pytest.approx(seconds)
    assert widest(1.0, 1920.0) >= scale.NORMAL
    assert widest(1e9, 100.0) <= scale.MOST


def test_every_deck_has_the_same_zoom_as_far_as_the_longest_track(app, world):
    from tests.ui.conftest import SONG

    world.client.load(0, SONG, seconds=100.0)
    world.client.load(1, SONG, seconds=1000.0)
    for deck in (app.deck(0), app.deck(1)):
        deck.wave.resize(1000.0, 100.0, 1.0)
    app.picture()
    app.picture()
    app.deck(0).wave.zoom_whole()
    assert app.deck(0).wave.zoom_level == app.deck(1).wave.zoom_level
    assert app.deck(0).wave.frames_per_px * 1000 == pytest.approx(1000 * RATE)
    assert app.setting("wave.zoom").number == app.deck(0).wave.zoom_level
    app.deck(0).wave.zoom_whole()
    assert app.deck(0).wave.zoom_level == scale.NORMAL
    app.setting("wave.zoom").put(3.0)
    assert app.deck(1).wave.zoom_level == 3.0


@given(st.integers(1, 10**10), st.floats(0.5, 1e7), st.integers(0, 10**6))
def test_a_texture_holds_the_track_and_says_where_a_view_starts(total, frames_per_px, left):
    made = texture(total, frames_per_px)
    assert made.rows <= MOST_ROWS
    assert made.rows * WIDTH >= made.texels
    assert made.texels * made.factor * 128 >= total
    assert made.step <= FINEST
    row, start = made.start(left)
    assert 0 <= start < WIDTH
    assert row * WIDTH + start == pytest.approx(left * made.step, rel=1e-9)


def test_the_shader_looks_at_every_texel_of_a_pixel(root):
    """A pixel between two texels touches one more at each end."""
    source = (root / "resources/shaders/wave.frag").read_text()
    most = re.search(r"const int MOST = (\d+);", source)
    assert most is not None
    assert int(most.group(1)) == FINEST + 2


def test_a_shader_needs_tiles_for_the_lines_alone_and_tiles_need_no_texture(qapp):
    wave = Wave(0, ration=Ration(Clock()))
    wave.resize(1000.0, 100.0, 1.0)
    wave.look(sight())
    assert wave.texture == ""
    wave.draw_as(False, True)
    assert wave.shaded
    assert {name.split("/")[3] for name in shown_of(wave)} == {"lines"}
    assert wave.texture.startswith("image://wave/data/0/1/")
    wave.set_look("dark", 4)  # lanes are tiles' work
    assert not wave.shaded
    wave.look(sight())
    assert len(shown_of(wave)) > 1
    assert {name.split("/")[3] for name in shown_of(wave)} == {"tile"}


def shown_of(wave):
    return {r["source"] for r in wave.tiles.rows} - {""}


def test_a_view_that_is_not_seen_asks_for_nothing(qapp):
    wave = Wave(0, ration=Ration(Clock()))
    wave.show(False)
    wave.resize(1000.0, 100.0, 1.0)
    assert not wave.look(sight())
    assert list(wave.tiles.rows) == []
    wave.show(True)
    assert shown_of(wave)
