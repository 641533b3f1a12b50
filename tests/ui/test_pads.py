# SPDX-License-Identifier: GPL-3.0-or-later
"""The pads of a deck, mode by mode."""

from time import monotonic_ns

import pytest

from app.library.model import Cue, CueKind
from app.viewmodels.decks.pad_cues import rename_in
from app.viewmodels.decks.pads import KEYS, SAMPLER, SAVED, SLICER, STEMS
from tests.ui.conftest import BEAT, SONG


@pytest.fixture
def pads(app, world):
    world.client.load(0, SONG)
    look(app, world)
    world.client.sent.clear()
    return app.deck(0).pads


def look(app, world):
    world.client.alive()
    app.look(monotonic_ns())


def set_cue(world, number, kind=1, position=8 * BEAT):
    world.client.tell(f"deck1.hotcue{number}.type", kind)
    world.client.tell(f"deck1.hotcue{number}.position", position)


def test_every_mode_has_a_name_and_eight_rows(pads):
    for mode, face in enumerate(pads.modes.rows):
        pads.choose(mode)
        assert face["label"] == pads.mode_name
        assert face["hint"] == pads.mode_names[mode]
        assert len(pads.rows.rows) == 8


def test_an_empty_saved_loop_keeps_the_loop_and_a_set_one_plays_it(pads, app, world):
    pads.choose(SAVED)
    pads.press(0)
    pads.release(0)
    assert world.client.sent[0] == ("deck1.hotcue9.set_loop", 1.0)
    set_cue(world, 9, kind=2)
    look(app, world)
    world.client.sent.clear()
    pads.press(0)
    assert world.client.sent == [("deck1.hotcue9.activate", 1.0)]
    assert pads.rows.rows[0]["name"] == "LOOP 9"


def test_saved_loops_end_with_the_last_hot_cue(pads):
    pads.choose(SAVED)
    pads.turn_bank(-1)
    assert [r["number"] for r in pads.rows.rows if r["usable"]] == [33, 34, 35, 36]


def test_a_pad_of_the_sampler_plays_its_slot_and_shows_it(pads, app, world):
    pads.choose(SAMPLER)
    assert not pads.rows.rows[1]["filled"]
    world.client.tell("sampler2.loaded", 1.0)
    world.client.tell("sampler2.playing", 1.0)
    look(app, world)
    assert (pads.rows.rows[1]["filled"], pads.rows.rows[1]["lit"]) == (True, True)
    pads.press(1)
    pads.release(1)
    pads.clear(1)
    assert world.client.sent == [
        ("sampler2.play", 1.0),
        ("sampler2.play", 0.0),
        ("sampler2.stop", 1.0),
    ]


def test_a_slice_repeats_while_its_pad_is_held(pads, world):
    pads.choose(SLICER)
    pads.press(2)
    pads.release(2)
    assert world.client.sent == [("deck1.slicer.slice", 3.0), ("deck1.slicer.slice", 0.0)]


def test_the_keys_go_from_four_down_to_three_up(pads, app, world):
    pads.choose(KEYS)
    assert [r["name"] for r in pads.rows.rows] == ["−4", "−3", "−2", "−1", "0", "+1", "+2", "+3"]
    pads.press(5)
    look(app, world)
    assert world.client.sent == [("deck1.key_shift", 1.0)]
    assert [r["lit"] for r in pads.rows.rows].index(True) == 5


def test_stems_are_dead_without_stems(pads, world):
    pads.choose(STEMS)
    assert not any(r["usable"] for r in pads.rows.rows)
    pads.press(0)
    assert world.client.sent == []


def with_stems(app, world):
    world.pictures.stem_labels = (("Drums", 1), ("Bass", 0xFF0000), ("", 3), ("Vocals", 4))
    world.client.load(0, SONG)
    look(app, world)
    app.deck(0).pads.choose(STEMS)


def test_pads_mute_stems_and_leave_one_alone(app, world):
    with_stems(app, world)
    pads, sent = app.deck(0).pads, world.client.sent
    sent.clear()
    names = ["Drums", "Bass", "Stem 3", "Vocals"]
    assert [r["name"] for r in pads.rows.rows] == names * 2
    assert pads.rows.rows[1]["tint"] == "#ff0000"
    assert [r["lit"] for r in pads.rows.rows] == [True] * 4 + [False] * 4
    pads.press(1)
    pads.release(1)
    look(app, world)
    assert sent == [("deck1.stem2.mute", 1.0)]
    assert [r["sub"] for r in pads.rows.rows[:4]] == ["on", "muted", "on", "on"]
    pads.press(5)
    look(app, world)
    assert [r["lit"] for r in pads.rows.rows] == [False, True, False, False] * 2
    pads.press(5)
    look(app, world)
    assert [r["lit"] for r in pads.rows.rows] == [True] * 4 + [False] * 4
    sent.clear()
    pads.clear(0)
    assert sent == [("deck1.stem1.gain", 1.0)]


def test_what_a_pad_began_is_ended_also_in_another_mode(pads, world):
    pads.choose(SLICER)
    pads.press(0)
    pads.choose(KEYS)
    pads.release(0)
    assert world.client.sent == [("deck1.slicer.slice", 1.0), ("deck1.slicer.slice", 0.0)]


def test_a_cue_is_painted_set_and_gone_to(pads, app, world):
    set_cue(world, 1)
    look(app, world)
    pads.paint(0, "#ff8a1e")
    pads.set(0, True)
    pads.set(0, False)
    pads.go(0)
    assert world.client.sent == [
        ("deck1.hotcue1.color", float(0xFF8A1E)),
        ("deck1.hotcue1.set_loop", 1.0),
        ("deck1.hotcue1.set", 1.0),
        ("deck1.hotcue1.go", 1.0),
    ]


def test_a_name_is_shown_at_once_on_the_pad_and_where_cues_are_told(pads, app, world):
    set_cue(world, 3, position=20 * BEAT)
    look(app, world)
    pads.rename(2, "Voice")
    look(app, world)
    assert pads.rows.rows[2]["name"] == "Voice"
    assert pads.marks() == [(20 * BEAT, "Voice")]


class Shelf:
    """A library of one track."""

    def __init__(self, cues):
        self.cues = cues

    def find(self, path):
        return 7 if path == "/a.mp3" else None

    def track(self, _):
        return self

    def set_cues(self, _, cues):
        self.cues = tuple(cues)


def test_a_name_is_kept_in_the_library_with_the_cue_of_that_time():
    shelf = Shelf((Cue(CueKind.MEMORY, 4.0), Cue(CueKind.HOT, 4.0, slot=1)))
    assert rename_in(shelf, "/a.mp3", 4.0002, "Drop")
    assert [c.name for c in shelf.cues] == ["", "Drop"]
    assert not rename_in(shelf, "/a.mp3", 9.0, "Other")
    assert not rename_in(shelf, "/b.mp3", 4.0, "Other")


def test_the_arrows_of_the_slicer_halve_and_double_what_it_cuts(pads, app, world):
    pads.choose(SLICER)
    assert (pads.has_banks, pads.bank_text) == (True, "8")
    told = []
    pads.mode_changed.connect(lambda: told.append(pads.bank_text))
    pads.turn_bank(1)
    look(app, world)
    assert (world.client.sent[-1], pads.bank_text, told[-1]) == (
        ("deck1.slicer.beats", 16.0),
        "16",
        "16",
    )
    for _ in range(5):
        pads.turn_bank(-1)
        look(app, world)
    assert world.client.sent[-1] == ("deck1.slicer.beats", 4.0)
    assert pads.rows.rows[0]["sub"] == "of 4 beats"


def test_the_pads_of_each_deck_come_back_as_they_were(app, world):
    app.deck(1).pads.choose(SAVED)
    app.deck(1).pads.turn_bank(1)
    again = world.app()
    found = [(again.deck(n).pads.mode, again.deck(n).pads.bank_text) for n in range(2)]
    again.deleteLater()
    assert found == [(0, "1/5"), (SAVED, "2/4")]


@pytest.mark.parametrize("kept", ["loop", [99, 0], [0, -3], [True], ["x", 1]])
def test_pads_kept_in_a_way_that_makes_no_sense_start_anew(world, kept):
    world.options.put("deck.pads", {"deck1": kept})
    made = world.app()
    assert (made.deck(0).pads.mode, made.deck(0).pads.bank_text) == (0, "1/5")
    made.deleteLater()


def test_the_pads_of_keys_name_the_key_that_is_heard(pads):
    pads.choose(KEYS)
    assert [r["sub"] for r in pads.rows.rows] == ["4A", "11A", "6A", "1A", "8A", "3A", "10A", "5A"]


def test_without_a_key_the_pads_of_keys_tell_semitones(app):
    pads = app.deck(2).pads
    pads.choose(KEYS)
    assert {r["sub"] for r in pads.rows.rows} == {"semitones", "as recorded"}
