# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a wave: beats with numbers, flags, sections, the other deck's beats, the hand."""

from dataclasses import replace
from itertools import pairwise
from time import monotonic_ns

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.library.model import Cue, CueKind, Track
from app.library.store import Library
from app.viewmodels.waveform.flags import JUMP, LOOP, MEMORY, NOTE, TARGET, Flag, with_targets
from app.viewmodels.waveform.marks import NUMBER_PX, Grid, number, ruled, spacing
from app.viewmodels.waveform.overview import WholeTrack
from app.viewmodels.waveform.ration import Ration
from app.viewmodels.waveform.sight import NOTHING, Sight
from app.viewmodels.waveform.view import Wave
from tests.ui.conftest import BEAT, SONG

RATE = 44_100
GRID = Grid(((0.0, 0.0),), 120.0, RATE)


def sight(position=RATE * 60.0, **values):
    total = RATE * 300
    made = Sight(1, position, total, total, RATE, True, 1.0, (-1.0, -1.0), False)
    return replace(made, **values)


@pytest.fixture
def wave(qapp):
    made = Wave(0, ration=Ration(lambda: 0))
    made.resize(1920.0, 100.0, 1.0)
    made.set_grid(GRID)
    made.look(sight())
    yield made
    made.deleteLater()


def look(app, world):
    world.client.alive()
    app.look(monotonic_ns())


def lines(wave, grid=GRID):
    """The beats in the view."""
    there, _, length = wave.drawn
    half, unit = length / 2 * wave.frames_per_unit, wave.frames_per_unit
    return ruled(grid, there.position - half, there.position + half, there.total, unit)


def numbers(wave):
    return [line.text for line in lines(wave) if line.text]


def sources(wave):
    return {r["source"] for r in wave.tiles.rows} - {""}


def test_near_beats_are_numbered_by_bar_and_beat_far_ones_by_bar(wave):
    wave.set_zoom(4.0)
    assert "31.1" in numbers(wave)  # 60 s are 120 beats
    assert "31.2" in numbers(wave)
    wave.set_zoom(13.0)
    assert numbers(wave)
    assert all("." not in text for text in numbers(wave))


@pytest.mark.parametrize("zoom", [0.0, 4.0, 8.0, 12.0, 15.5, 18.0])
def test_numbers_never_run_into_each_other(wave, zoom):
    wave.set_zoom(zoom)
    wave.look(sight())
    at = [line.frame / wave.frames_per_unit for line in lines(wave) if line.text]
    assert len(at) > (zoom > 0.0)
    assert all(b - a >= NUMBER_PX - 1 for a, b in pairwise(at))


def test_numbers_count_from_one_and_go_on_below():
    assert [number(b, 1) for b in (0, 5, -1)] == ["1.1", "2.2", "0.4"]
    assert [number(b, 4) for b in (0, 5, 16)] == ["1", "", "5"]


def test_spacings_are_whole_bars_and_phrases():
    assert [spacing(px, 14.0) for px in (20.0, 4.0, 1.0, 0.3)] == [1, 4, 16, 64]


@given(st.floats(-1e6, 1e6), st.floats(0.1, 10.0), st.floats(-1e3, 1e7))
def test_a_grid_that_was_moved_and_scaled_is_its_own_inverse(shift, scaled, frame):
    grid = Grid(((1000.0, 0.0), (90_000.0, 4.0)), 128.0, RATE, shift, scaled)
    assert grid.frame(grid.beat(frame)) == pytest.approx(frame, abs=1e-2)


def test_the_lines_follow_a_grid_that_is_moved_while_the_deck_plays(app, world):
    world.client.load(0, SONG)
    wave = app.deck(0).wave
    wave.resize(1000.0, 100.0, 1.0)
    look(app, world)
    before, names = world.pictures.scores["0.0"].grid, sources(wave)
    world.client.now.deck[0].grid_shift = 10 * app.deck(0).view.frames_per_px
    look(app, world)
    after = world.pictures.scores["0.0"].grid
    assert after.frame(32) == pytest.approx(before.frame(32) + world.client.now.deck[0].grid_shift)
    assert not sources(wave) & names  # all are drawn anew
    world.client.now.deck[0].grid_scale = 2.0
    look(app, world)
    grid = world.pictures.scores["0.0"].grid
    assert grid.frame(1) - grid.frame(0) == pytest.approx(BEAT / 2)


def test_flags_know_their_pad_their_kind_and_their_room(wave):
    at = RATE * 60.0
    flags = [
        Flag(at, -1.0, "1  In", "#ff0000", "hot", 1),
        Flag(at + BEAT, at + 3 * BEAT, "2  Loop", "#00ff00", LOOP, 2),
        Flag(at + BEAT / 2, -1.0, "breath", "#ffffff", MEMORY),
    ]
    wave.set_cues(flags)
    rows = {r["label"]: r for r in wave.flags.rows}
    beat_px = BEAT / wave.frames_per_px
    assert rows["1  In"]["room"] == pytest.approx(beat_px, abs=1)  # the low one is no neighbour
    assert rows["2  Loop"]["reach"] == pytest.approx(2 * beat_px, abs=1)
    assert rows["breath"]["room"] > 1000
    assert (rows["2  Loop"]["kind"], rows["2  Loop"]["number"]) == (LOOP, 2)


def test_flags_beyond_the_edges_are_not_made(wave):
    wave.set_cues([Flag(RATE * 290.0, -1.0, "far", "#ff0000")])
    assert list(wave.flags.rows) == []
    wave.set_cues([Flag(0.0, RATE * 290.0, "all of it", "#ff0000", LOOP)])
    assert len(wave.flags.rows) == 1


def test_a_jump_points_to_where_it_goes():
    there, back = with_targets([Flag(100.0, 20.0, "3  Again", "#ff0000", JUMP, 3)])
    assert (there.position, there.label) == (100.0, "3  Again ←")
    assert (back.position, back.kind, back.end) == (20.0, TARGET, -1.0)


@pytest.mark.parametrize(
    ("kind", "pad", "sent"),
    [
        ("hot", 3, ("hotcue3.go", 1.0)),
        (LOOP, 9, ("hotcue9.go", 1.0)),
        (MEMORY, 0, ("seek", 1234.0)),
        ("cue", 0, ("seek", 1234.0)),
        (NOTE, 0, ("seek", 1234.0)),
        (TARGET, 3, ("seek", 1234.0)),
    ],
)
def test_a_click_on_a_flag_goes_there(wave, kind, pad, sent):
    told = []
    wave.sent.connect(lambda *what: told.append(what))
    wave.go(kind, pad, 1234.0)
    assert told == [sent]


def test_pulling_scratches_and_lets_go(wave):
    told = []
    wave.sent.connect(lambda *what: told.append(what))
    wave.press(500.0, False)
    wave.drag(400.0)
    wave.release()
    wave.drag(300.0)
    assert [path for path, _ in told] == ["touch", "jog", "touch"]
    assert told[1][1] == pytest.approx(100 * wave.frames_per_unit / RATE / 1.8)
    assert [value for path, value in told if path == "touch"] == [1.0, 0.0]


def test_pulling_to_seek_moves_the_playhead_with_the_finger(wave):
    told = []
    wave.sent.connect(lambda *what: told.append(what))
    wave.press(500.0, True)
    wave.drag(400.0)
    wave.drag(450.0)
    wave.drag(9e9)
    wave.release()
    here = RATE * 60.0
    unit = wave.frames_per_unit
    assert [p for p, _ in told] == ["seek"] * 3
    assert [v for _, v in told] == pytest.approx([here + 100 * unit, here + 50 * unit, 0.0])


def test_an_empty_deck_is_not_pulled(wave):
    told = []
    wave.look(NOTHING)
    wave.sent.connect(lambda *what: told.append(what))
    wave.press(500.0, False)
    wave.drag(400.0)
    assert told == []


def test_a_place_on_the_wave_is_a_time(wave):
    assert wave.seconds_at(960.0) == pytest.approx(60.0, abs=0.005)
    assert wave.seconds_at(0.0) == pytest.approx(60.0 - 960 * 0.004, abs=0.005)


def test_two_fingers_zoom_by_as_much_as_they_go_apart(wave):
    before = wave.frames_per_px
    wave.pinch(2.0)
    assert wave.frames_per_px == pytest.approx(before / 2)
    wave.pinch(0.0)
    assert wave.frames_per_px == pytest.approx(before / 2)


def test_slip_shows_where_it_would_return_to(wave):
    wave.look(sight(slip=RATE * 61.0))
    assert wave.slip_on
    assert wave.slip_at == pytest.approx(960 + RATE / wave.frames_per_px, abs=1)
    wave.look(sight(slip=RATE * 299.0))
    assert not wave.slip_on
    wave.look(sight())
    assert not wave.slip_on


def test_a_loop_that_is_off_is_still_there(wave):
    wave.look(sight(loop=(RATE * 60.0, RATE * 62.0), looping=False))
    assert (wave.loop_on, wave.loop_width) == (False, pytest.approx(2 * RATE / wave.frames_per_px))
    wave.look(sight(loop=(RATE * 60.0, RATE * 62.0), looping=True))
    assert wave.loop_on


def test_a_deck_is_held_against_its_neighbour_or_its_leader(app, world):
    decks = [app.deck(n) for n in range(4)]
    assert decks[0].wave.ghost is decks[1].wave
    assert decks[3].wave.ghost is decks[2].wave
    world.client.tell("sync.leader", 4)
    world.client.tell("deck1.synced", 1.0)
    look(app, world)
    assert decks[0].wave.ghost is decks[3].wave
    assert decks[1].wave.ghost is decks[0].wave
    assert decks[0].wave_of("edit").ghost is decks[3].wave_of("edit")


def test_a_further_view_of_a_deck_has_its_own_size_and_all_the_rest(app, world):
    world.client.load(0, SONG)
    app.deck(0).wave.resize(1000.0, 100.0, 1.0)
    look(app, world)
    other = app.deck(0).wave_of("edit")
    other.resize(500.0, 300.0, 1.0)
    look(app, world)
    assert other is app.deck(0).wave_of("edit")
    assert world.pictures.scores["0.1"] == world.pictures.scores["0.0"]
    assert len({r["source"].split("/")[13] for r in other.tiles.rows if r["source"]}) == 1
    assert other.offset == app.deck(0).wave.offset - 250


@pytest.fixture
def known(app, world, tmp_path):
    cues = (Cue(CueKind.MEMORY, 2.0, name="Words"), Cue(CueKind.HOT, 3.0, slot=0))
    with Library.open(tmp_path / "library.db") as library:
        number = library.put(Track(SONG.path, cues=cues))
        sections = [{"label": "intro", "start": 0.0, "end": 16.0}]
        library.put_analysis(number, "form", "1", {"sections": sections, "vocal_curve": [0, 1, 1]})
        library.add_note(number, "lift here", 1.0)
        world.hand.library = library
        world.client.load(0, SONG)
        app.deck(0).wave.resize(1000.0, 100.0, 1.0)
        for _ in range(3):
            look(app, world)
        yield app.deck(0)


def test_sections_voices_memory_cues_and_notes_come_from_the_library(known, world):
    wave = known.wave
    score = world.pictures.scores["0.0"]
    assert [(s.label, s.start, s.end) for s in score.sections] == [("INTRO", 0.0, 16.0 * RATE)]
    assert [v.end - v.start for v in score.vocals] == [pytest.approx(2 * RATE)]
    names = sources(wave)
    known.views.set_known(known.knowledge.known, RATE)
    assert not sources(wave) & names
    kinds = {r["label"]: r["kind"] for r in wave.flags.rows}
    assert kinds == {"CUE": "cue", "Words": MEMORY, "lift here": NOTE}
    assert world.pictures.known[0][0] == [(0.0, 16.0, "#5f7bff")]


def test_the_overview_warns_of_the_end_and_is_drawn_anew_when_there_is_more(qapp):
    whole = WholeTrack(0)
    assert whole.picture(900.0, 40.0, 2.0, whole.version) == ""
    whole.look(sight(length=RATE * 100, decoded=False))
    assert whole.warning == pytest.approx(0.9)
    first = whole.picture(900.0, 40.0, 2.0, whole.version)
    assert "/1800/80/" in first
    version = whole.version
    whole.look(sight())
    assert whole.version > version
    assert whole.picture(900.0, 40.0, 2.0, whole.version) != first


def test_the_overview_has_loops_and_cues_as_parts_of_the_track(qapp):
    whole = WholeTrack(0)
    whole.set_cues([Flag(RATE * 150.0, RATE * 165.0, "1", "#ff0000", LOOP, 1)])
    whole.look(sight(loop=(RATE * 30.0, RATE * 60.0), looping=True))
    assert [(r["at"], r["reach"]) for r in whole.flags.rows] == [(0.5, 0.05)]
    assert (whole.loop_start, whole.loop_end, whole.looping) == (0.1, 0.2, True)


def test_numbers_of_the_overview_know_their_room(qapp):
    whole = WholeTrack(0)
    places = {1: 30.0, 3: 60.0, 2: 45.0, 0: 33.0}
    whole.set_cues([Flag(RATE * at, -1.0, str(n), "#ff0000", number=n) for n, at in places.items()])
    whole.look(sight())
    rooms = {r["number"]: r["room"] for r in whole.flags.rows}
    assert rooms == {1: pytest.approx(0.05), 2: pytest.approx(0.05), 3: 1.0, 0: 1.0}
