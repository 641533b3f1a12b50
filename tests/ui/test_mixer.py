# SPDX-License-Identifier: GPL-3.0-or-later
"""Meters, limiter, loudness, microphone and curves, without QML."""

from time import monotonic_ns

from app.viewmodels.mixer import DEEPEST_DB, PICTURE_NS, Level, lufs_text, part_of, scale
from tests.ui.fake_client import meter


def look(app, world):
    world.client.alive()
    app.look(monotonic_ns())


def test_a_meter_has_a_body_below_its_peak(qapp):
    level = Level()
    level.show(1.0, 0, 0, 0.25)
    assert level.body == scale(0.25) < level.level == scale(1.0)


def test_a_meter_reaches_from_60_db_below_full_scale_to_3_above(qapp):
    assert (part_of(-60.0), part_of(3.0), Level().part(-28.5)) == (0.0, 1.0, 0.5)
    assert scale(1.0) == round(part_of(0.0) * 90) / 90


def test_a_meter_tells_nothing_when_it_would_be_drawn_the_same(qapp, qtbot):
    level = Level()
    level.show(0.5, 0, 0, 0.2)
    with qtbot.assertNotEmitted(level.changed):
        assert not level.show(0.5001, 0, 10**9, 0.2001)


def test_meters_that_move_come_with_each_second_picture_and_take_turns(qapp):
    levels, came = [Level(), Level()], ([], [])
    for level, pictures in zip(levels, came, strict=True):
        level.changed.connect(lambda pictures=pictures: pictures.append(picture))
    for picture in range(20):
        for level in levels:
            assert level.show(0.05 * picture + 0.05, 0, picture * PICTURE_NS + 10**9)
    assert all(9 <= len(pictures) <= 11 for pictures in came)
    assert set(came[0]) & set(came[1]) == {0}, "the first one comes at once"
    for level in levels:
        assert level.show(0.01, 0, 10**12)
        assert level.level == scale(0.01), "what stands still shows where it stands"


def test_what_seldom_changes_is_told_apart(qapp, qtbot):
    level = Level()
    level.show(0.9, 0, 0)
    with qtbot.assertNotEmitted(level.peak_changed), qtbot.assertNotEmitted(level.clipped_changed):
        assert level.show(0.5, 0, 10**9)
    with qtbot.waitSignal(level.clipped_changed):
        level.show(0.5, 1, 10**9 + 1)


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


def test_the_booth_is_shown_only_when_one_is_open(app, world):
    look(app, world)
    assert not app.mixer.booth_there
    world.client.tell("booth.there", 1.0)
    world.client.now.booth.peak = [0.5, 0.25]
    look(app, world)
    assert app.mixer.booth_there
    assert (app.mixer.booth_left.level, app.mixer.booth_right.level) == (scale(0.5), scale(0.25))


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
