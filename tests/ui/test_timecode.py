# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the records: what is heard of them is drawn and said, and chosen how to follow."""

import math

import pytest

from tests.ui.test_window import named, visible


@pytest.fixture
def record(app):
    found = app.deck(0).record
    yield found
    found.shut()


def hear(world, state, **values):
    world.client.tell("deck1.timecode.state", state)
    for name, value in values.items():
        world.client.tell(f"deck1.timecode.{name}", value)


def looked(app, record):
    app.look(10**9)
    record.draw()
    return record.headline


@pytest.mark.parametrize(
    ("state", "values", "said"),
    [
        (0, {}, "No input is set up"),
        (1, {}, "Nothing is heard"),
        (2, {}, "no record is known"),
        (2, {"found": 1.0}, "Serato A is expected"),
        (3, {"found": 1.0, "speed": 1.02}, "This is Serato A, at 33 rpm."),
        (3, {"found": 5.0, "speed": -1.35}, "This is Traktor B, at 45 rpm."),
        (3, {"found": 14.0, "speed": 0.2}, "This is Algoriddim B."),
        (3, {"found": 2.0, "speed": 1.0, "rpm": 1.0}, "This is Serato B, at 45 rpm."),
    ],
)
def test_what_is_heard_is_said_in_a_sentence(app, world, record, state, values, said):
    hear(world, state, **values)
    assert said in looked(app, record)
    assert record.placed == (state == 3)


def test_speed_place_and_wiring_are_told(app, world, record):
    hear(world, 3, found=1.0, speed=1.002, position=75.0, wired=6.0, leads=1.0)
    looked(app, record)
    assert record.detail.startswith("Speed 100.2")
    for part in ("1 min 15 s", "swapped", "moves the deck"):
        assert part in record.detail


def test_levels_are_heights_and_words(app, world, record):
    hear(world, 3, left=-30.0, right=-90.0, quality=0.97)
    looked(app, record)
    assert (record.left, record.left_text) == (0.5, "−30 dB")
    assert (record.right, record.right_text) == (0.0, "silent")
    assert record.quality_text.startswith("97")


def test_the_picture_is_the_input_at_its_peak(app, world, record):
    turns = [2 * math.pi * i / 48 for i in range(480)]
    world.client.sound = [x for t in turns for x in (-0.2 * math.cos(t), 0.2 * math.sin(t))]
    record.draw()
    assert len(record.points) == 480
    assert max(p.x() for p in record.points) == pytest.approx(100, abs=1)
    assert all(math.hypot(p.x(), p.y()) == pytest.approx(100, abs=1) for p in record.points)
    world.client.sound = [0.0] * 960
    record.draw()
    assert {(p.x(), p.y()) for p in record.points} == {(0.0, 0.0)}


def test_pictures_are_made_only_while_it_is_open(record, qtbot):
    pictures = []
    record.moved.connect(lambda: pictures.append(1))
    qtbot.wait(100)
    assert pictures == []
    record.open()
    qtbot.waitUntil(lambda: len(pictures) > 2, timeout=5000)
    record.shut()
    before = len(pictures)
    qtbot.wait(150)
    assert len(pictures) == before


def test_choices_go_to_the_engine(app, world, record):
    record.choose("mode", 1)
    record.choose("type", 4)
    record.choose("threshold", 1)  # is no choice
    assert world.client.sent == [("deck1.timecode.mode", 1.0), ("deck1.timecode.type", 4.0)]
    app.look(10**9)
    assert record.chosen["type"] == 4
    assert record.types[4] == "Traktor A"


def test_the_menu_of_a_deck_opens_the_page_for_it(app, world):
    more = app.deck(1).more
    more.open()
    more.choose(next(i for i, label in enumerate(more.labels) if label.startswith("Timecode: set")))
    assert app.stage.page == "settings/timecode"
    assert [app.deck(n).record.take_wish() for n in range(4)] == [False, True, False, False]


def test_the_menu_of_a_deck_switches_it(app, world):
    more = app.deck(0).more
    more.open()
    more.choose(more.labels.index("Timecode: off"))
    assert world.client.sent == [("deck1.timecode.on", 1.0)]


def test_the_page_is_drawn_and_can_be_heard_by_those_who_do_not_see(shown, world, qtbot):
    hear(world, 3, found=1.0, speed=1.0, left=-12.0, right=-12.0, quality=1.0)
    world.client.sound = [0.1, 0.2] * 480
    shown.app.stage.open_page("settings/timecode")
    qtbot.waitUntil(lambda: "Picture of the input" in names(shown), timeout=5000)
    assert {"Left", "Right", "Reading", "Record on deck A"} <= names(shown)
    shown.app.stage.close_page()
    qtbot.waitUntil(lambda: "Picture of the input" not in names(shown), timeout=5000)


def names(shown):
    return {named(item) for item in visible(shown)}


def test_inputs_of_records_are_chosen_with_the_device(app, world):
    devices = app.devices
    found = {"api": "alsa", "name": "Box", "channels": 4, "rate": 48_000, "inputs": 6}
    devices.take({"event": "devices", "devices": [found]})
    devices.choose(0)
    assert devices.input_pairs == [0, 1, 3, 5]
    devices.put("timecode2", 3)
    assert devices.records == [0, 3, 0, 0]
    devices.apply()
    assert world.session.requests[-1]["timecode2"] == 3
