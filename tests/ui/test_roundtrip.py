# SPDX-License-Identifier: GPL-3.0-or-later
"""The measured latency on the page of the sound device."""

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.test_status import audio
from tests.ui.test_window import called, click, items, named


@pytest.fixture
def trip(app, world):
    world.client.tell("mic.there", 1.0)
    app.look(10**9)
    return app.devices.roundtrip


def found(app, world, pings, heard, frames=-1.0, spread=-1.0, measure=0.0):
    values = {"pings": pings, "heard": heard, "frames": frames, "spread": spread}
    for name, value in (values | {"measure": measure}).items():
        world.client.tell(f"latency.{name}", value)
    app.look(2 * 10**9)
    return app.devices.roundtrip.text


def test_it_is_started_on_an_output_and_stopped(app, trip, world):
    assert trip.ready
    assert trip.outputs == ["MAIN LEFT", "MAIN RIGHT", "PHONES LEFT", "PHONES RIGHT"]
    trip.put_output(2)
    trip.put_output(7)
    assert "PHONES LEFT" in trip.text
    trip.start()
    app.look(2 * 10**9)
    assert world.client.sent[-1] == ("latency.measure", 3.0)
    assert trip.measuring
    trip.put_output(0)
    assert trip.output == 2  # not while it measures
    trip.stop()
    app.look(3 * 10**9)
    assert world.client.sent[-1] == ("latency.measure", 0.0)
    sent = len(world.client.sent)
    trip.stop()
    assert len(world.client.sent) == sent


def test_how_far_it_is_and_what_was_found_is_said(app, trip, world):
    assert found(app, world, 2, 2, 540.0, 0.0, measure=1.0) == "Burst 3 of 6, 2 heard"
    said = found(app, world, 6, 6, 542.0, 0.0)
    assert said == "11.3 ms out and back (± 0.0), the device tells 5.3 ms for its output"
    trip.know(48_000, 0.0)
    assert found(app, world, 6, 5, 542.5, 9.5) == "11.3 ms out and back (± 0.2)"


def test_what_is_not_sure_is_not_shown_as_a_result(app, trip, world):
    for heard, spread in ((6, 480.0), (3, 0.0), (1, 0.0)):
        said = found(app, world, 6, heard, 542.0, spread)
        assert "Not sure" in said
        assert "11.3" not in said
    assert "Connect MAIN LEFT" in found(app, world, 4, 4, 542.0, 0.0)  # it was stopped


def test_nothing_heard_says_what_to_do(app, trip, world):
    said = found(app, world, 3, 0)
    assert "Nothing came back: turn up, connect MAIN LEFT" in said
    world.client.tell("mic.there", 0.0)
    app.look(3 * 10**9)
    assert "No input is open" in trip.text
    assert not trip.ready


def test_the_microphone_is_chosen(app, world):
    devices = app.devices
    devices.take(audio(mic=2))
    assert (devices.mic, devices.inputs) == (2, [0, 1, 2, 3, 4, 5, 6, 7, 8])
    devices.put("mic", 1)
    devices.apply()
    assert world.session.requests[-1]["mic"] == 1


def test_it_is_measured_with_the_mouse(shown, world, qtbot):
    QAccessible.setActive(True)
    world.client.tell("mic.there", 1.0)
    shown.window.resize(1280, 1600)
    shown.app.open_page("settings/sound")

    def there(name):
        shown.app.picture()
        return [i for i in items(shown.window.contentItem()) if named(i) == name]

    qtbot.waitUntil(lambda: there("Measure latency") != [])
    qtbot.wait(200)
    click(shown, "Measure latency")
    assert world.client.sent[-1] == ("latency.measure", 1.0)
    qtbot.waitUntil(lambda: there("Stop measuring") != [])
    world.client.tell("latency.pings", 6.0)
    world.client.tell("latency.heard", 6.0)
    world.client.tell("latency.frames", 542.0)
    world.client.tell("latency.spread", 0.0)
    world.client.tell("latency.measure", 0.0)
    qtbot.waitUntil(lambda: there("Measure latency") != [])
    said = QAccessible.queryAccessibleInterface(called(shown, "Measure latency"))
    assert "11.3 ms out and back" in said.text(QAccessible.Text.Value) + said.text(
        QAccessible.Text.Description
    )
    click(shown, "Measure latency")
    shown.app.stage.close_page()
    qtbot.waitUntil(lambda: world.client.sent[-1] == ("latency.measure", 0.0))
