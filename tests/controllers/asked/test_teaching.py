# SPDX-License-Identifier: GPL-3.0-or-later
"""A lesson: a control is wanted, something is moved on the device, a mapping grows and is saved."""

import time
from pathlib import Path
from types import SimpleNamespace as Values
from typing import Any

import pytest

from app.controllers.asked.answers import Answers
from app.controllers.asked.teaching import Teaching
from app.controllers.choice import SHIPPED, Chooser
from app.controllers.memory import Memory
from app.controllers.native import load

SECOND = 1_000_000_000
LATER = 10 * SECOND
OVER = {"command": "lesson", "lesson": None}


def fader(number: int, channel: int = 0) -> list[bytes]:
    """A fader that is moved all the way up."""
    return [bytes((0xB0 | channel, number, value)) for value in (*range(0, 128, 4), 127)]


def button(number: int) -> list[bytes]:
    return [bytes((0x90, number, 127)), bytes((0x90, number, 0))] * 2


class Hand:
    """Moves things on the device, in a time of its own."""

    def __init__(self, teaching: Teaching) -> None:
        self.teaching, self.now = teaching, SECOND

    def move(self, path: str, messages: list[bytes]) -> dict[str, Any]:
        self.teaching.want(path)
        for data in messages:
            self.now += SECOND // 50
            self.teaching.hear(self.now, data)
            self.teaching.turn(self.now)
        self.now += 2 * SECOND
        self.teaching.turn(self.now)
        return self.teaching.row()


@pytest.fixture
def hand() -> Hand:
    return Hand(Teaching("Box", None))


def test_a_fader_is_learned(hand: Hand) -> None:
    row = hand.move("deck1.fader", fader(7))
    learned = row["learned"]
    assert [(one["path"], one["kind"], one["midi"]) for one in learned] == [
        ("deck1.fader", "fader", "cc 1 7")
    ]
    assert (row["wanted"], row["wish"], row["unsaved"]) == ("", "", True)


def test_what_is_missing_is_told(hand: Hand) -> None:
    hand.teaching.want("deck1.fader")
    assert hand.teaching.row()["wish"] == "move"
    for value in range(40, 60, 3):
        hand.teaching.hear(SECOND + value * SECOND // 50, bytes((0xB0, 7, value)))
    hand.teaching.turn(LATER)
    assert hand.teaching.row()["wish"] == "more"


def test_a_button_with_a_light_is_learned(hand: Hand) -> None:
    learned = hand.move("deck2.play", button(11))["learned"][0]
    assert (learned["kind"], learned["midi"], learned["lit"]) == ("button", "note 1 11", True)


def test_what_the_message_did_before_is_told(hand: Hand) -> None:
    hand.move("deck1.fader", fader(7))
    row = hand.move("deck2.fader", fader(7))
    assert [one["instead"] for one in row["learned"]] == [[], ["deck1.fader"]]
    assert len(hand.teaching.described.control) == 1


def test_undo_brings_back_what_was_and_asks_again(hand: Hand) -> None:
    hand.move("deck1.fader", fader(7))
    before = hand.teaching.described
    hand.move("deck2.fader", fader(7))
    hand.teaching.undo()
    row = hand.teaching.row()
    assert hand.teaching.described == before
    assert (row["wanted"], len(row["learned"])) == ("deck2.fader", 1)
    hand.teaching.undo()
    hand.teaching.undo()
    assert hand.teaching.row()["learned"] == []
    assert not hand.teaching.unsaved


@pytest.mark.parametrize("path", ["deck9.fader", "deck1.playing", "act:none", "", "x" * 500])
def test_what_cannot_be_learned_is_told(hand: Hand, path: str) -> None:
    row = hand.move(path, fader(7))
    assert row["learned"] == []
    assert bool(row["fault"]) == bool(path)


def test_a_shipped_mapping_is_the_base(tmp_path: Path) -> None:
    path = SHIPPED / "generic.toml"
    hand = Hand(Teaching("Box", path))
    many = len(hand.teaching.described.control)
    assert hand.teaching.row()["base"] == load(path).name
    hand.move("deck1.fader", fader(119, channel=14))
    assert len(hand.teaching.described.control) == many + 1


# Through the process


@pytest.fixture
def desk(tmp_path: Path) -> Any:
    sent: list[dict[str, Any]] = []
    chooser = Chooser(tmp_path / "config", tmp_path, mixxx=())
    answers = Answers(chooser, sent.append)
    device = Values(row=lambda: {"mapping": "", "settings": {}}, settings_asked=())
    yield Values(answers=answers, sent=sent, own=chooser.own, devices={"Box": device})
    answers.close()


def ask(desk: Any, what: str, **more: Any) -> None:
    desk.answers.take({"do": "lesson", "what": what, **more}, desk.devices)


def told(desk: Any, command: str) -> Any:
    """The newest report of this kind."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        desk.answers.turn()
        found = [row for row in desk.sent if row["command"] == command]
        if found:
            return found[-1]
        time.sleep(0.005)
    raise AssertionError(command)


def lesson(desk: Any) -> dict[str, Any]:
    """As the window knows it."""
    return dict([row["lesson"] for row in desk.sent if row["command"] == "lesson"][-1])


def teach(desk: Any, path: str, messages: list[bytes]) -> None:
    """As the window and the device do it."""
    ask(desk, "want", path=path)
    start = time.monotonic_ns() - LATER
    for number, data in enumerate(messages):
        desk.answers.hear("Box", start + number * SECOND // 50, data)
        desk.answers.hear("Other", start + number * SECOND // 50, bytes((0xB0, 99, number)))
    end = time.monotonic() + 20
    before = len(lesson(desk)["learned"])
    while time.monotonic() < end:
        desk.answers.turn()
        if len(lesson(desk)["learned"]) > before:
            return
        time.sleep(0.005)
    raise AssertionError(path)


def test_a_lesson_is_begun_taught_and_saved(desk: Any) -> None:
    ask(desk, "begin", device="Box")
    teach(desk, "deck1.fader", fader(7))
    teach(desk, "deck1.play", button(11))
    ask(desk, "save")
    kept = told(desk, "kept")
    assert (kept["do"], kept["text"], kept["mapping"]) == ("lesson", "", "Box.toml")
    assert load(Path(kept["path"])).name == "Box"
    assert len(load(Path(kept["path"])).described.control) == 2


def test_what_is_learned_after_saving_goes_to_the_same_file(desk: Any) -> None:
    ask(desk, "begin", device="Box")
    for path, number in (("deck1.fader", 7), ("deck2.fader", 8)):
        teach(desk, path, fader(number))
        ask(desk, "save")
        assert told(desk, "kept")["mapping"] == "Box.toml"
        desk.sent[:] = [row for row in desk.sent if row["command"] != "kept"]
    assert [p.name for p in desk.own.iterdir()] == ["Box.toml"]


def test_a_window_that_was_started_anew_goes_on_with_what_was_not_saved(desk: Any) -> None:
    ask(desk, "begin", device="Box")
    teach(desk, "deck1.fader", fader(7))
    ask(desk, "begin", device="Box")
    assert len(lesson(desk)["learned"]) == 1
    ask(desk, "end")
    assert desk.sent[-1] == OVER
    ask(desk, "begin", device="Box")
    assert lesson(desk)["learned"] == []


def test_what_was_not_saved_survives_the_process(desk: Any, tmp_path: Path) -> None:
    def process() -> Any:
        answers = Answers(Chooser(tmp_path, tmp_path, mixxx=()), desk.sent.append, Memory(tmp_path))
        return Values(**vars(desk) | {"answers": answers})

    first = process()
    ask(first, "begin", device="Box")
    teach(first, "deck1.fader", fader(7))
    first.answers.turn()
    second = process()  # the first one was killed
    ask(second, "begin", device="Box")
    assert lesson(second)["unsaved"]
    ask(second, "save")
    kept = told(second, "kept")
    assert len(load(Path(kept["path"])).described.control) == 1
    second.answers.turn()
    third = process()
    ask(third, "begin", device="Box")
    assert not lesson(third)["unsaved"]
    teach(third, "deck1.play", button(1))
    third.answers.turn()
    ask(third, "end")
    fourth = process()
    ask(fourth, "begin", device="Box")
    assert not lesson(fourth)["unsaved"]


def test_a_base_that_is_damaged_ends_the_lesson_with_a_word(desk: Any, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("no")
    row = {"mapping": str(tmp_path / "bad.toml"), "settings": {}}
    desk.devices["Box"] = Values(row=lambda: row, settings_asked=())
    ask(desk, "begin", device="Box")
    assert "bad.toml" in told(desk, "kept")["text"]
    assert desk.sent[-1] == OVER
    ask(desk, "begin", device="Box", fresh=True)
    assert lesson(desk)["base"] == ""


def test_a_lesson_that_was_not_begun_does_nothing(desk: Any) -> None:
    for what in ("want", "undo", "save", "end"):
        ask(desk, what, path="deck1.play")
        assert desk.sent[-1] == OVER
