# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtCore import QLocale, QTranslator

from app.viewmodels.board import Board
from app.viewmodels.param import Param, next_range, value_text
from engine.controls import BY_PATH
from engine.errors import QueueFull
from resources.i18n.update import tables


@pytest.fixture
def board(world):
    return Board(world.client, BY_PATH)


def test_a_knob_moves_the_control_in_its_unit(world, board):
    Param(board, "deck1.trim").move(1.0)
    assert world.client.sent == [("deck1.trim", 24.0)]


def test_a_knob_shows_what_the_engine_has_not_what_was_asked(world, board, qtbot):
    world.client.echo = False
    knob = Param(board, "deck1.eq.low")
    knob.move(1.0)
    assert knob.value == 1.0
    world.client.tell("deck1.eq.low", 0.5)
    with qtbot.waitSignal(knob.changed):
        board.pull()
    assert knob.value == 0.5
    assert knob.turn == 0.25


def test_quick_wheel_steps_add_up_before_the_engine_has_answered(world, board, monkeypatch):
    monkeypatch.setattr("app.viewmodels.param.ECHO_S", 3600.0)
    world.client.echo = False
    knob = Param(board, "deck1.fader")
    for _ in range(5):
        knob.nudge(-1, False)
    assert world.client.sent[-1][1] == pytest.approx(0.9)


def test_fine_steps_are_a_fifth(world, board):
    knob = Param(board, "master.crossfader")
    knob.nudge(1, True)
    assert world.client.sent[-1][1] == pytest.approx(0.008)


def test_a_double_click_brings_the_initial_value(world, board):
    knob = Param(board, "deck1.eq.mid")
    knob.move(0.1)
    knob.reset()
    assert world.client.sent[-1] == ("deck1.eq.mid", 1.0)


def test_a_choice_goes_round(world, board):
    choice = Param(board, "deck1.assign")
    for name in ("THROUGH", "B", "A"):
        choice.cycle(1)
        board.pull()
        assert choice.text == name


def test_the_tempo_range_goes_through_the_usual_ones():
    assert [next_range(r, 1) for r in (6, 8, 10, 16, 25, 50, 100)] == [8, 10, 16, 25, 50, 100, 6]


def test_a_full_queue_is_told_and_does_not_raise(world):
    said = []

    def full(path, value, at=0):
        raise QueueFull("no room")

    world.client.set = full
    Param(Board(world.client, BY_PATH, said.append), "deck1.play").press()
    assert said == ["The engine did not take deck1.play: no room"]


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (3.0, "dB", "+3.0 dB"),
        (-60.0, "dB", "−∞ dB"),
        (0.0, "gain", "KILL"),
        (2.0, "gain", "+6.0 dB"),
        (1.0, "gain", "0.0 dB"),
        (0.125, "beats", "1/8"),
        (16.0, "beats", "16"),
        (-3.0, "semitones", "−3"),
        (8.0, "%", "±8 %"),
    ],
)
def test_values_are_written_for_people(value, unit, text):
    assert value_text(value, unit) == text


def test_only_changes_are_told(world, board):
    told = []
    board.watch("deck1.play", told.append)
    world.client.tell("deck1.play", 0.0)
    board.pull()
    assert told == []


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(-3.0, "dB", "−3,0 dB"), (1.25, "%", "+1,25 %"), (1.5, "beats", "1,5"), (2.5, "", "2,50")],
)
def test_numbers_are_written_as_in_the_users_country(qapp, value, unit, text):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        assert value_text(value, unit) == text
    finally:
        QLocale.setDefault(before)


def test_all_choices_of_controls_are_offered_for_translation():
    texts = {text for context, text in tables() if context == "Choices"}
    assert {"smooth", "leader", "cdj", "KILL"} <= texts


class Words(QTranslator):
    """Says a choice in another language."""

    def translate(self, context, text, _note=None, _count=-1):
        return "weich" if (context, text) == ("Choices", "smooth") else ""


def test_a_choice_is_shown_in_the_users_language(qapp):
    words = Words()
    qapp.installTranslator(words)
    try:
        assert value_text(1.0, "", ("linear", "smooth", "steep")) == "WEICH"
    finally:
        qapp.removeTranslator(words)
