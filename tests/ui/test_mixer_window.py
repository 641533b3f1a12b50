# SPDX-License-Identifier: GPL-3.0-or-later
"""The mixer in the real window: the microphone's controls, recording and broadcast, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.viewmodels.mixer import part_of
from tests.ui.clipping import is_made, place
from tests.ui.clipping import texts as texts_of
from tests.ui.test_topbar import BUSY
from tests.ui.test_window import (
    called,
    centre,
    click,
    named,
    visible,
    window,  # noqa: F401
)

RIGHT = Qt.MouseButton.RightButton


def names(shown):
    return [named(i) for i in visible(shown)]


def test_a_right_click_on_the_microphone_opens_all_of_it(window, world, qtbot):  # noqa: F811
    world.client.tell("mic.there", 1.0)
    window.app.picture()
    qtbot.wait(50)
    assert "Gain of the microphone" not in names(window)
    click(window, "Microphone", RIGHT)
    world.client.sent.clear()
    click(window, "Talk-over")
    click(window, "Hear the microphone in the headphones")
    assert world.client.sent == [("mic.talkover", 1.0), ("mic.pfl", 1.0)]
    assert called(window, "How much quieter the music gets for the microphone")
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    assert "Gain of the microphone" not in names(window)


def test_the_wide_mixer_has_all_of_the_microphone(window, world, qtbot):  # noqa: F811
    world.client.tell("mic.there", 1.0)
    window.app.stage.choose("mixer")
    qtbot.waitUntil(lambda: "Gain of the microphone" in names(window))
    assert called(window, "Talk-over")


@pytest.mark.parametrize("layout", ["two", "mixer"])
def test_the_booth_has_a_knob_and_a_meter_where_one_is_open(window, world, qtbot, layout):  # noqa: F811
    window.app.stage.choose(layout)
    qtbot.waitUntil(lambda: "Main volume" in names(window))
    assert not {"Booth volume", "Booth, left"} & set(names(window))
    world.client.tell("booth.there", 1.0)
    window.app.picture()
    qtbot.waitUntil(lambda: "Booth volume" in names(window))
    assert {"Booth, left", "Booth, right"} <= set(names(window))
    world.client.sent.clear()
    called(window, "Booth volume").forceActiveFocus()
    QTest.keyClick(window.window, Qt.Key.Key_Up)
    (path, value), *_ = world.client.sent
    assert path == "booth.gain"
    assert value > 0
    world.client.tell("booth.there", 0.0)
    window.app.picture()
    qtbot.waitUntil(lambda: "Booth volume" not in names(window))


def test_the_mixer_shows_the_time_of_the_recording_and_that_it_is_on_air(window, world, qtbot):  # noqa: F811
    mixer = called(window, "Mixer")
    world.session.events = list(BUSY)
    window.app.picture()
    qtbot.wait(50)
    texts = [i.property("text") for i in visible(window) if inside(i, mixer)]
    assert "1:12:44" in texts
    assert "ON AIR 12" in texts


def inside(item, whole):
    while item is not None:
        if item == whole:
            return True
        item = item.parentItem()
    return False


def test_what_can_be_undone_has_a_button_in_its_message(window, world, qtbot):  # noqa: F811
    window.app.say("undo", "3 tracks are out of the library; their files stay.")
    qtbot.wait(50)
    undone = []
    world.hand.ask = lambda task, told, failed: undone.append(task)
    click(window, "Undo")
    assert len(undone) == 1
    assert list(window.app.messages.rows) == []


@pytest.mark.parametrize(
    ("layout", "upright", "size"),
    [
        ("two", False, (1280, 720)),
        ("two", True, (1280, 720)),
        ("two", True, (1920, 1080)),
        ("four", True, (1280, 720)),
        ("touch", False, (1280, 720)),
        ("touch", False, (1920, 1080)),
    ],
)
@pytest.mark.parametrize("booth", [0.0, 1.0])
def test_meters_and_faders_are_long_enough_in_every_mixer(
    window,  # noqa: F811
    world,
    qtbot,
    layout,
    upright,
    size,
    booth,
):
    world.client.tell("booth.there", booth)
    window.app.picture()
    window.app.setting("wave.upright").put(upright)
    window.window.resize(*size)
    window.app.stage.choose(layout)
    qtbot.waitUntil(lambda: not window.app.stage.busy)
    qtbot.wait(200)
    tall = {
        name: called(window, name).height()
        for name in ("Main output, left", "Level of deck A", "Fader of deck A")
    }
    assert min(tall.values()) >= 44, tall


def test_a_meter_under_the_mouse_tells_its_peak_in_db(window, world, qtbot):  # noqa: F811
    world.client.now.deck[0].meter.peak = [0.5, 0.25]
    world.client.alive()
    window.app.picture()
    meter = called(window, "Level of deck A")
    QTest.mouseMove(window.window, centre(meter))
    qtbot.waitUntil(lambda: "−6 dB" in texts(window), timeout=3000)


def texts(shown):
    return [i.property("text") for i in visible(shown)]


def scales(shown):
    """The figures beside the meters, from left to right."""
    found = [i for i in visible(shown) if i.metaObject().className().startswith("MeterScale")]
    return sorted(found, key=lambda i: place(i).left())


@pytest.mark.parametrize(
    ("layout", "size", "beside"),
    [
        ("mixer", (1280, 720), 5),
        ("mixer", (1920, 1080), 5),
        ("two", (1280, 720), 1),
        ("two", (1920, 1080), 1),
        ("four", (1920, 1080), 1),
        ("touch", (1280, 720), 1),
        ("two", (3840, 2160), 3),
        ("four", (3840, 2160), 5),
    ],
)
def test_figures_stand_at_their_db_beside_the_meters(window, qtbot, layout, size, beside):  # noqa: F811
    window.window.resize(*size)
    window.app.stage.choose(layout)
    qtbot.waitUntil(lambda: not window.app.stage.busy, timeout=60_000)
    qtbot.waitUntil(lambda: is_made(window.window), timeout=60_000)
    qtbot.wait(200)
    found = scales(window)
    assert len(found) == beside
    image = window.window.grabWindow()
    ratio = image.width() / size[0]
    for scale in found:
        marks = next(t for t in texts_of(scale) if "\n" in t.property("text"))
        assert marks.property("font").pixelSize() >= 11
        where, last = place(scale), 0.0
        for figure in marks.property("text").split("\n"):
            db = float(figure.replace("−", "-"))
            expected = where.top() + 10 + (where.height() - 10) * (1.0 - part_of(db))
            assert expected - last > 11, "figures lie over each other"
            last = expected
            rows = [
                y
                for y in range(round(expected) - 7, round(expected) + 8)
                if lit(image, where, y, ratio)
            ]
            assert rows, f"{figure} dB is not where it belongs"
            assert (rows[0] + rows[-1]) / 2 == pytest.approx(expected, abs=2.5), figure


def lit(image, where, y, ratio):
    """Whether a row of pixels has ink, between the left and the right of a scale."""
    xs = range(round(where.left() * ratio), round(where.right() * ratio))
    row = min(round(y * ratio), image.height() - 1)
    return max(image.pixelColor(x, row).lightness() for x in xs) > 90


def test_the_figures_beside_the_meters_stand_still_while_music_plays(window, world, qtbot):  # noqa: F811
    window.app.stage.choose("mixer")
    qtbot.waitUntil(lambda: not window.app.stage.busy, timeout=60_000)
    qtbot.waitUntil(lambda: is_made(window.window), timeout=60_000)
    changed = []
    for text in (t for scale in scales(window) for t in texts_of(scale)):
        for signal in (text.textChanged, text.yChanged, text.heightChanged, text.colorChanged):
            signal.connect(lambda *_: changed.append(1))
    for peak in (0.1, 0.9, 0.4, 0.7):
        for deck in world.client.now.deck:
            deck.meter.peak = [peak, peak]
        world.client.alive()
        window.app.picture()
        qtbot.wait(40)
    assert changed == []
