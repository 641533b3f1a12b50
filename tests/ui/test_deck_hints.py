# SPDX-License-Identifier: GPL-3.0-or-later
"""What a deck tells of itself: key and tempo against the leader, what comes next, typed tempos."""

from dataclasses import replace
from itertools import product
from time import monotonic_ns

import pytest

from app.library.model import Key
from app.viewmodels.decks.ahead import Ahead, Moment, bars_text
from app.viewmodels.decks.harmony import (
    CLASH,
    GOOD,
    USABLE,
    difference,
    nearest_shift,
    relation,
    shifted,
)
from app.viewmodels.decks.speed import typed_tempo
from app.viewmodels.waveform.marks import Grid
from tests.ui.conftest import BEAT, SONG


def look(app, world):
    world.client.alive()
    app.look(monotonic_ns())


@pytest.fixture
def pair(app, world):
    """Deck A leads in A minor, deck B is loaded in E minor."""
    world.client.load(0, SONG)
    world.client.load(1, replace(SONG, key="Em"))
    world.client.tell("sync.leader", 1.0)
    look(app, world)
    return app


@pytest.mark.parametrize(
    ("mine", "level", "word"),
    [
        ("8A", GOOD, "same key"),
        ("9A", GOOD, "neighbour +1"),
        ("7A", GOOD, "neighbour −1"),
        ("8B", GOOD, "relative key"),
        ("10A", USABLE, "energy boost +2"),
        ("3A", USABLE, "energy boost +7"),
        ("9B", USABLE, "diagonal +1"),
        ("2A", CLASH, "keys clash"),
    ],
)
def test_keys_go_together_by_their_place_on_the_wheel(mine, level, word):
    assert relation(Key.parse(mine), Key.parse("8A")) == (level, word)


def test_the_nearest_shift_always_makes_keys_go_together():
    keys = [Key.from_index(i) for i in range(24)]
    for mine, leader in product(keys, keys):
        shift = nearest_shift(mine, leader)
        assert abs(shift) <= 6
        assert relation(shifted(mine, shift), leader)[0] == GOOD


def test_a_deck_is_compared_with_the_leader(pair):
    assert (pair.deck(1).match.relation, pair.deck(1).match.level) == ("neighbour +1", GOOD)
    assert pair.deck(1).match.tempo == "tempo of A"
    assert (pair.deck(0).match.relation, pair.deck(0).match.tempo) == ("", "")


def test_the_tempo_is_compared_in_percent(pair, world):
    world.client.tell("deck2.bpm", 121.92)
    look(pair, world)
    assert pair.deck(1).match.tempo == "+1.6 % to A"
    assert difference(62.0, 124.0) == difference(248.0, 124.0) == 0.0


def test_without_a_leader_a_deck_that_plays_is_the_measure(pair, world):
    world.client.tell("sync.leader", 0.0)
    look(pair, world)
    assert pair.deck(1).match.leader == -1
    world.client.tell("deck1.playing", 1.0)
    look(pair, world)
    assert pair.deck(1).match.leader == 0


def test_the_key_is_shown_as_it_sounds(pair, world):
    world.client.tell("deck2.key_shift", 1.0)
    look(pair, world)
    assert (pair.deck(1).match.key, pair.deck(1).match.shift) == ("4A", "+1")
    world.client.tell("deck2.key_shift", 0.0)
    world.client.tell("deck2.bpm", 127.2)  # +6 %: a semitone, without key lock
    look(pair, world)
    assert pair.deck(1).match.key == "4A"
    world.client.tell("deck2.keylock", 1.0)
    look(pair, world)
    assert pair.deck(1).match.key == "9A"


def test_matching_the_key_shifts_by_as_little_as_is_needed(pair, world):
    world.client.load(1, replace(SONG, key="Bbm"))
    look(pair, world)
    world.client.sent.clear()
    pair.deck(1).match.fit()
    assert world.client.sent == [("deck2.key_shift", -1.0)]


@pytest.mark.parametrize(
    ("text", "percent"),
    [("126", 5.0), ("126,0 BPM", 5.0), ("+1.5%", 1.5), ("-2", -2.0), ("1.5", 1.5), ("−3 %", -3.0)],
)
def test_a_typed_tempo_is_bpm_or_percent(text, percent):
    assert typed_tempo(text, 120.0) == pytest.approx(percent)


@pytest.mark.parametrize(
    ("text", "bpm"), [("", 120.0), ("fast", 120.0), ("128", 0.0), ("999", 120.0)]
)
def test_what_is_no_tempo_is_not_taken(text, bpm):
    assert typed_tempo(text, bpm) is None


def test_a_typed_tempo_widens_the_range_of_the_fader_when_needed(pair, world):
    world.client.sent.clear()
    assert pair.deck(0).speed.type("+12%")
    assert world.client.sent == [("deck1.tempo_range", 16.0), ("deck1.tempo", 12.0)]


def test_time_left_is_told_at_the_tempo_as_heard(app, world):
    world.client.load(0, SONG)
    world.client.now.deck[0].bpm = 150.0  # of 120: 300 s last 240
    look(app, world)
    assert app.deck(0).readout.big_time == "−04:00.0"


def test_the_tap_on_the_time_is_kept(app, world):
    world.client.load(0, SONG)
    app.deck(0).readout.swap()
    assert world.options.get("deck.elapsed_first")


GRID = Grid(((0.0, 0.0),), 120.0, 44_100)


def moment(beat, left_s=100.0, playing=True):
    return Moment(beat * BEAT, beat, left_s, playing, 44_100)


@pytest.fixture
def ahead(qapp):
    made = Ahead()
    made.set_grid(GRID)
    made.set_marks([(64 * BEAT, "Drop"), (16 * BEAT, "Voice")])
    return made


def test_the_next_cue_is_counted_down_in_bars_and_beats(ahead):
    ahead.show(moment(3.5), still=False, now_ns=0)
    assert ahead.cue == "3.1 to Voice"
    ahead.show(moment(16.5), still=False, now_ns=0)
    assert ahead.cue == "12.0 to Drop"
    ahead.show(moment(65.0), still=False, now_ns=0)
    assert ahead.cue == ""


def test_the_phrase_is_counted_down(ahead):
    ahead.show(moment(0.0), still=False, now_ns=0)
    assert ahead.phrase == "8.0"
    ahead.show(moment(31.2), still=False, now_ns=0)
    assert ahead.phrase == "0.1"
    assert bars_text(13.0) == "3.1"


def test_countdowns_are_told_once_a_beat(ahead, qtbot):
    ahead.show(moment(3.1), still=False, now_ns=0)
    with qtbot.assertNotEmitted(ahead.changed):
        assert not ahead.show(moment(3.9), still=False, now_ns=0)


def test_without_a_grid_the_next_cue_is_told_in_seconds(ahead):
    ahead.set_grid(Grid((), 0.0, 44_100))
    now = Moment(2 * 44_100.0, float("nan"), 100.0, True, 44_100)
    ahead.show(now, still=False, now_ns=0)
    assert (ahead.cue, ahead.phrase) == ("0:06 to Voice", "")


def test_the_end_of_a_track_blinks_and_stands_still_in_reduced_motion(ahead):
    lit = []
    for ns in (0, 500_000_000, 1_000_000_000):
        ahead.show(moment(3.0, left_s=20.0), still=False, now_ns=ns)
        lit.append(ahead.lit)
    assert lit == [True, False, True]
    ahead.show(moment(3.0, left_s=20.0), still=True, now_ns=500_000_000)
    assert ahead.lit
    ahead.show(moment(3.0, left_s=20.0, playing=False), still=True, now_ns=0)
    assert not ahead.ending


def test_a_note_is_shown_about_its_place_and_the_one_for_all_else(ahead):
    ahead.set_notes([(1, -1.0, "long intro"), (2, 60.0, "voice comes in")])
    ahead.show(moment(0.0), still=False, now_ns=0)
    assert ahead.note == "long intro"
    ahead.show(moment(118.0), still=False, now_ns=0)
    assert ahead.note == "voice comes in"


def test_the_menu_of_a_deck_does_what_its_lines_say(app, world):
    world.client.load(0, SONG)
    look(app, world)
    more = app.deck(0).more
    more.open()
    world.client.sent.clear()
    more.choose(more.labels.index("Reverse: off"))
    more.choose(more.labels.index("Brake takes 1 s"))
    more.choose(more.labels.index("Cue button: cdj"))
    assert world.client.sent == [
        ("deck1.reverse", 1.0),
        ("deck1.brake_time", 2.0),
        ("deck1.cue_mode", 1.0),
    ]


@pytest.mark.parametrize(("mine", "apart"), [(8.25, -0.25), (8.75, 0.25), (8.0, 0.0)])
def test_the_phase_is_shown_of_decks_that_are_mixed_by_hand(pair, world, mine, apart):
    world.client.now.deck[0].beat, world.client.now.deck[1].beat = 16.0, mine
    look(pair, world)
    look(pair, world)
    assert pair.deck(1).readout.compared
    assert pair.deck(1).readout.apart == apart
    assert not pair.deck(0).readout.compared  # it leads


def test_a_deck_alone_has_no_phase(app, world):
    world.client.load(0, SONG)
    world.client.now.deck[0].beat = 3.5
    look(app, world)
    assert (app.deck(0).readout.compared, app.deck(0).readout.apart) == (False, 0.0)


def test_the_menu_of_a_deck_has_what_low_decks_have_no_room_for(app, world):
    more = app.deck(0).more
    more.open()
    world.client.sent.clear()
    more.choose(more.labels.index("Slip: off"))
    more.choose(more.labels.index("Quantize: on"))
    assert world.client.sent == [("deck1.slip", 1.0), ("deck1.quantize", 0.0)]
