# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning in the window: touch a control there, move it on the controller, done."""

import pytest

from app.viewmodels.controllers.found import found, message
from app.viewmodels.controllers.lesson import SHIFT
from app.viewmodels.decks.pads import HOT_CUE, LOOP, SAMPLER
from tests.ui.controllers_there import BOX, REPORT, asked, hardware

FADER = {
    "path": "deck1.fader", "kind": "fader", "midi": "cc 1 7", "code": "", "touch": "",
    "lit": False, "instead": [],
}  # fmt: skip


def row(**facts):
    return {
        "device": "Box", "base": "", "wanted": "", "wish": "", "fault": "", "unsaved": False,
        "learned": [],
    } | facts  # fmt: skip


def told(app, **facts):
    app.controllers.take({"event": "lesson", "lesson": row(**facts)})


@pytest.fixture
def lesson(app):
    app.controllers.take(hardware(BOX, REPORT))
    found = app.controllers.lesson
    found.begin("Box", False)
    told(app)
    yield found
    found._watch.stop()


def wanted(world):
    return [(r["path"], r["layer"]) for r in asked(world, "lesson") if r["what"] == "want"]


def said(app):
    return [m["text"] for m in app.messages.rows]


def test_controllers_rest_while_one_learns(lesson, world, qtbot):
    assert (
        asked(world, "lesson")[0] | {"what": "begin", "device": "Box", "fresh": False}
        == (asked(world, "lesson")[0])
    )
    qtbot.waitUntil(lambda: len(asked(world, "learn")) > 1, timeout=5000)
    assert all(r["on"] for r in asked(world, "learn"))
    lesson.leave()
    assert asked(world, "learn")[-1]["on"] is False
    assert not lesson.on


def test_what_was_touched_is_wanted_and_told(lesson, world, app):
    lesson.pick("deck1.fader", "Fader of deck A")
    assert wanted(world) == [("deck1.fader", "")]
    told(app, wanted="deck1.fader", wish="move")
    assert lesson.line == "Fader of deck A: move it on the controller, all the way"
    told(app, wanted="deck1.play", wish="move")
    assert "press it" in lesson.line
    told(app, wanted="deck1.jog", wish="move")
    assert "once round" in lesson.line
    told(app, wanted="act:library.down", wish="move")
    assert "turn it to the right" in lesson.line
    told(app, wanted="deck1.fader", wish="alone")
    assert "several things moved" in lesson.line
    told(app, learned=[FADER], unsaved=True)
    assert lesson.found == "CC 7, channel 1: fader, 7 bit → Fader of deck A"
    assert (lesson.count, lesson.unsaved, lesson.conflict) == (1, True, "")


def test_what_the_message_did_before_is_told(lesson, app):
    told(app, learned=[FADER | {"instead": ["deck2.play", "act:library.down"]}], unsaved=True)
    assert "deck2.play" in lesson.conflict
    assert "Next track" in lesson.conflict


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("down", "act:library.down"),
        ("load2", "act:deck2.load"),
        ("full", "act:window.full"),
        ("loop1", "act:deck1.loop"),
        ("deck1.jog", "deck1.jog"),
        (SHIFT, SHIFT),
    ],
)
def test_commands_of_the_window_are_actions(lesson, world, path, sent):
    lesson.pick(path, "that")
    assert wanted(world) == [(sent, "")]


@pytest.mark.parametrize("path", ["", "no_such_command"])
def test_what_cannot_be_learned_is_said(lesson, world, app, path):
    lesson.pick(path, "Clock")
    assert wanted(world) == []
    assert said(app) == ["Clock cannot be learned here."]


def test_all_that_is_offered_besides_can_be_learned(lesson, world):
    from app.controllers.native.learn.uses import Wanted

    for index, _ in enumerate(lesson.others):
        lesson.pick_other(index)
    assert len(wanted(world)) == len(lesson.others)
    for path, _ in wanted(world):
        Wanted(path)


def test_with_shift_it_acts_on_the_layer(lesson, world, app):
    lesson.pick("deck1.play", "Play deck A")
    told(app, wanted="deck1.play", wish="move")
    lesson.shift()
    lesson.pick(SHIFT, "Shift")
    assert wanted(world) == [("deck1.play", ""), ("deck1.play", "shift"), (SHIFT, "")]


def test_undo_skip_and_save_are_asked_for(lesson, world, app):
    told(app, learned=[FADER], unsaved=True)
    lesson.undo()
    lesson.skip()
    lesson.save()
    assert [r["what"] for r in asked(world, "lesson")] == ["begin", "undo", "want", "save"]
    kept = {"event": "kept", "do": "lesson", "text": "", "mapping": "Box.toml", "path": "/own/Box"}
    app.controllers.take(kept)
    assert asked(world, "mapping")[-1]["mapping"] == "Box.toml"
    assert asked(world, "mapping")[-1]["device"] == "Box"
    assert said(app) == ["Kept as /own/Box"]


def test_what_is_not_saved_is_lost_at_the_second_press_only(lesson, world, app):
    told(app, learned=[FADER], unsaved=True)
    lesson.leave()
    assert (lesson.on, lesson.leaving) == (True, True)
    lesson.leave()
    assert not lesson.on
    assert asked(world, "lesson")[-1]["what"] == "end"


def test_what_is_saved_can_be_left_at_once(lesson, app):
    told(app, learned=[FADER], unsaved=False)
    lesson.leave()
    assert not lesson.on


def test_it_goes_on_with_a_process_that_was_started_anew(lesson, world, app):
    lesson.pick("deck1.fader", "Fader")
    app.controllers.take({"event": "lesson", "lesson": None})
    assert lesson.on
    assert [r["what"] for r in asked(world, "lesson")] == ["begin", "want", "begin", "want"]
    assert wanted(world)[-1] == ("deck1.fader", "")
    told(app, wanted="deck1.fader", wish="move")
    app.controllers.take({"event": "lesson", "lesson": None})
    assert lesson.on


def test_a_process_that_has_no_lesson_for_us_ends_it_with_a_word(lesson, app):
    app.controllers.take({"event": "lesson", "lesson": None})
    app.controllers.take({"event": "lesson", "lesson": None})
    assert not lesson.on
    assert said(app) == ["The lesson has ended: begin it again."]


def test_a_controller_that_is_pulled_out_is_told_and_goes_on_later(lesson, app):
    app.controllers.take(hardware(REPORT))
    assert lesson.on
    assert any("Box is gone" in text for text in said(app))


def test_a_lesson_of_another_window_is_not_ours(app):
    told(app, learned=[FADER])
    assert not app.controllers.lesson.on
    assert app.controllers.lesson.count == 0


def test_each_kind_of_message_has_words():
    assert [message(words) for words in ("cc14 2 7", "note 1 60", "bend 3", "program 1 5")] == [
        "CC 7, channel 2",
        "note 60, channel 1",
        "pitch bend, channel 3",
        "program 5, channel 1",
    ]
    assert message("sysex F0 00 F7") == "sysex F0 00 F7"


def test_wheels_and_lights_are_told():
    jog = FADER | {"path": "deck1.jog", "kind": "jog", "touch": "note 1 54", "lit": True}
    text = found(jog, {"deck1.jog": "Jog wheel of deck A"})
    assert "jog wheel, touch: note 54, channel 1, with a light → Jog wheel of deck A" in text
    assert "14 bit" in found(FADER | {"midi": "cc14 1 7"}, {})


def test_pads_are_what_their_mode_makes_them(app):
    pads = app.deck(1).pads
    assert pads.path(2, HOT_CUE, "") == "deck2.hotcue3.activate"
    pads.choose(SAMPLER)
    assert pads.path(0, SAMPLER, "") == "sampler1.play"
    pads.choose(LOOP)
    assert pads.path(0, LOOP, "") == ""
