# SPDX-License-Identifier: GPL-3.0-or-later
"""Meters, limiter, loudness, microphone and curves, without QML."""

from time import monotonic_ns

from app.viewmodels.mixer import DEEPEST_DB, Level, lufs_text, scale
from tests.ui.fake_client import meter


def look(app, world):
    world.client.alive()
    app.look(monotonic_ns())


def test_a_meter_has_a_body_below_its_peak(qapp):
    level = Level()
    level.show(1.0, 0, 0, 0.25)
    assert level.body == scale(0.25) < level.level == scale(1.0)


def test_a_meter_tells_nothing_when_it_would_be_drawn_the_same(qapp, qtbot):
    level = Level()
    level.show(0.5, 0, 0, 0.2)
    with qtbot.assertNotEmitted(level.changed):
        assert not level.show(0.5001, 0, 1, 0.2001)


def test_the_limiter_tells_what_it_takes_away(app, world):
    world.client.now.limiter_db = -3.0
    look(app, world)
    assert (app.mixer.limiting, app.mixer.reduction) == (True, "−3.0 dB")
    assert app.mixer.reduction_part == 3.0 / DEEPEST_DB
    world.client.now.limiter_db = 0.0
    look(app, world)
    assert (app.mixer.limiting, app.mixer.reduction, app.mixer.reduction_part) == (False, "", 0.0)


def test_loudness_is_told_for_now_and_for_three_seconds(app, world):
    world.client.now.main = meter(0.5)
    world.client.now.main.lufs_momentary, world.client.now.main.lufs_short = -8.14, -9.26
    look(app, world)
    assert (app.mixer.momentary, app.mixer.loudness) == ("−8.1", "−9.3")
    assert lufs_text(-120.0) == ""


def test_the_headphones_have_meters(app, world):
    world.client.now.phones = meter(0.5)
    look(app, world)
    assert app.mixer.cue_left.level == app.mixer.cue_right.level == scale(0.5)


def test_the_microphone_is_shown_only_when_there_is_one(app, world):
    world.client.tell("mic.level", 0.5)
    look(app, world)
    assert (app.mixer.mic_there, app.mixer.mic.level) == (False, 0.0)
    world.client.tell("mic.there", 1.0)
    look(app, world)
    assert (app.mixer.mic_there, app.mixer.mic.level) == (True, scale(0.5))


def test_the_curves_are_chosen_in_a_menu(app, world):
    curves = app.mixer.curves
    curves.open()
    assert curves.labels == ["Crossfader: smooth", "Sides swapped: no", "Faders: linear"]
    for line in range(3):
        curves.choose(line)
    curves.choose(9)
    assert world.client.sent == [
        ("master.crossfader_curve", 1.0),
        ("master.crossfader_reverse", 1.0),
        ("master.fader_curve", 1.0),
    ]
