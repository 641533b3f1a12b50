# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning one control after the other, with a way back."""

import pytest

from app.controllers.mapping import MappingError
from app.controllers.native.learn import Wish, empty
from app.controllers.native.learn.lesson import Lesson, called, usual
from app.controllers.native.learn.uses import Wanted
from tests.controllers.native.learn.hardware import Hand


def move(lesson, hand):
    """Feed what a hand did; look as often as a window does."""
    for ns, data in hand.sent:
        lesson.feed(ns, data)
        lesson.turn(ns)
    hand.sent = []
    hand.wait(600)
    return lesson.turn(hand.now)


def test_one_after_the_other_is_learned_and_taken_back():
    lesson, hand = Lesson(empty("D"), ["deck1.play", "deck1.cue", "deck1.fader"]), Hand()
    assert lesson.wish(0) is Wish.MOVE
    hand.button(0x90, 1)
    assert move(lesson, hand).control.midi == "note 1 1"
    assert lesson.path == "deck1.cue"
    lesson.skip()
    hand.fader(0xB0, 7, (0, 1))
    assert move(lesson, hand).path == "deck1.fader"
    assert (lesson.path, lesson.wish(0)) == ("", None)
    assert [c.midi for c in lesson.described.control] == ["note 1 1", "cc 1 7"]
    assert lesson.undo() == "deck1.fader"
    assert lesson.undo() == "deck1.cue"
    assert lesson.undo() == "deck1.play"
    assert lesson.undo() == ""
    assert lesson.described == empty("D")
    assert lesson.learned == []


def test_the_same_control_is_tried_again():
    lesson, hand = Lesson(empty("D"), ["deck1.play"]), Hand()
    hand.button(0x90, 1)
    hand.button(0x90, 2)
    assert move(lesson, hand) is None
    lesson.again()
    hand.button(0x90, 2)
    assert move(lesson, hand).control.midi == "note 1 2"
    lesson.skip()
    assert lesson.path == ""


@pytest.mark.parametrize("directed", [False, True])
def test_a_fader_is_the_other_way_round_only_if_the_hand_was_told_where_to_end(directed):
    lesson, hand = Lesson(empty("D"), ["deck1.tempo_fader"], directed=directed), Hand()
    hand.fader(0xB0, 7, (0.5, 1.0, 0.0))
    assert move(lesson, hand).control.value[0].invert == directed


def test_what_cannot_be_learned_is_said_before_it_begins():
    with pytest.raises(MappingError):
        Lesson(empty("D"), ["deck1.play", "deck1.bpm"])


@pytest.mark.parametrize("decks", [1, 2, 4])
def test_the_usual_list_can_be_learned_and_said(decks):
    paths = usual(decks)
    assert len(set(paths)) == len(paths)
    for path in paths:
        Wanted(path)
        assert called(path)
    assert f"deck{decks}.play" in paths
    assert f"deck{decks + 1}.play" not in paths
