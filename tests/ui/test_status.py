# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of the top bar, and the choice of a sound device."""

from types import SimpleNamespace as Values

from app.surroundings import Machine, Surroundings
from app.viewmodels.board import Board
from app.viewmodels.status.devices import Devices
from app.viewmodels.status.recorder import Recorder, clock_text
from app.viewmodels.status.status import Status
from engine.controls import BY_PATH

USED = {"host_api": "alsa", "device": "card", "rate": 48_000, "frames": 128, "main": 1, "phones": 3}


def audio(ok=True, text="", **changes):
    return {
        "event": "audio",
        "ok": ok,
        "text": text,
        "audio": USED | changes,
        "next": USED | changes,
    }


def test_the_device_and_its_period_are_shown(world):
    status = Status(world.client, world.session)
    world.client.line = ("Loud card (ALSA)", 1)
    world.client.now.load, world.client.now.load_peak = 0.113, 0.9
    status.show(world.client.state())
    assert (status.device, status.device_state) == ("Loud card (ALSA)", 1)
    assert status.period == "2.7 ms"
    assert (status.load, status.load_peak, status.strain) == (11, 90, 2)
    assert "48" in status.device_hint


def test_it_tells_changes_only(world, qtbot):
    status = Status(world.client, world.session)
    status.show(world.client.state())
    with qtbot.assertNotEmitted(status.changed):
        status.show(world.client.state())
    world.client.now.dropouts = 1
    with qtbot.waitSignal(status.changed):
        status.show(world.client.state())


def test_a_load_between_two_figures_does_not_flicker(world, qtbot):
    status = Status(world.client, world.session)
    texts = []
    status.changed.connect(lambda: texts.append((status.load, status.load_peak)))
    for load, peak in ((0.046, 0.2), (0.044, 0.22), (0.0559, 0.18), (0.061, 0.25), (0.9, 0.95)):
        world.client.now.load, world.client.now.load_peak = load, peak
        status.show(world.client.now)
    assert texts == [(5, 20), (6, 25), (90, 95)]


def test_dropouts_are_counted_from_the_last_press(world):
    status = Status(world.client, world.session)
    world.client.now.dropouts = 3
    status.show(world.client.state())
    assert status.dropouts == 3
    assert ":" in status.dropouts_hint
    status.acknowledge()
    assert status.dropouts == 0
    status.show(world.client.state())
    assert status.dropouts == 0
    world.client.now.dropouts = 4
    status.show(world.client.state())
    assert status.dropouts_text == "1 dropout"


def test_the_battery_is_shown_where_there_is_one(world):
    status = Status(world.client, world.session)
    status.show(world.client.state())
    assert (status.battery, status.battery_text, status.battery_low) == (-1, "", False)
    machine = Values(now=Machine(False, 9, False, 50), close=lambda: None)
    status.follow(machine)
    status.show(world.client.state())
    assert (status.battery_text, status.battery_low, status.online) == ("9 %", True, False)
    assert "50 min" in status.battery_hint
    machine.now = Machine(True, 9, True, -1)
    status.show(world.client.state())
    assert (status.charging, status.battery_low) == (True, False)


def test_the_machine_is_looked_at_elsewhere(qtbot):
    watched = Surroundings(every_s=0.01)
    qtbot.waitUntil(lambda: watched.now is not None)
    assert -1 <= watched.now.battery_pct <= 100
    watched.close()


def test_a_recording_is_stopped_by_a_second_press(world):
    recorder = Recorder(world.session)
    recorder.press()
    assert world.session.requests[-1] == {"command": "record", "on": True}
    recorder.take(
        {
            "event": "recording",
            "state": "on",
            "seconds": 3723.4,
            "free_s": 500.0,
            "file": "/m/x.wav",
        }
    )
    assert (recorder.on, recorder.time, recorder.shortage) == (True, "1:02:03", 1)
    assert "x.wav" in recorder.hint
    assert "8 min" in recorder.left
    recorder.press()
    assert recorder.asking
    assert len(world.session.requests) == 1
    recorder.press()
    assert world.session.requests[-1] == {"command": "record", "on": False}
    recorder.take({"event": "recording", "state": "off"})
    assert (recorder.on, recorder.time) == (False, "")


def test_times_are_written_as_on_a_deck():
    assert [clock_text(s) for s in (5, 764, 3600)] == ["0:05", "12:44", "1:00:00"]


def test_a_controller_lights_up_and_goes_dark(world, qtbot):
    status = Status(world.client, world.session)
    links = status.links
    assert not links.controller
    links.take({"event": "midi", "name": "DDJ", "port": "hw:2"})
    assert links.controller
    assert links.played
    assert "DDJ" in links.controllers
    qtbot.wait(450)
    links.show()
    assert not links.played


def test_the_broadcast_that_needs_attention_is_shown(world):
    status = Status(world.client, world.session)
    links = status.links
    assert (links.broadcast, links.broadcast_text) == ("", "")
    links.take({"event": "broadcast", "name": "a", "state": "live", "text": "", "listeners": 12})
    assert links.broadcast_text == "ON AIR 12"
    links.take({"event": "broadcast", "name": "b", "state": "error", "text": "refused"})
    assert links.broadcast == "error"
    assert "b: refused" in links.broadcasts


def test_a_device_is_chosen_and_asked_for(world):
    devices = Devices(Board(world.client, BY_PATH), world.session)
    devices.take(audio())
    assert (devices.device, devices.frames, devices.dirty) == ("card", 128, False)
    devices.refresh()
    assert devices.searching
    found = [
        {"api": "alsa", "name": "card", "channels": 2, "rate": 48_000},
        {"api": "alsa", "name": "other", "channels": 6, "rate": 44_100},
    ]
    assert devices.take({"event": "devices", "devices": found})
    assert not devices.searching
    assert [row["chosen"] for row in devices.rows.rows] == [True, False]
    devices.choose(1)
    devices.put("frames", 256)
    assert devices.dirty
    assert devices.pairs == [0, 1, 3, 5]
    devices.apply()
    assert devices.opening
    sent = world.session.requests[-1]
    assert (sent["command"], sent["device"], sent["frames"]) == ("audio", "other", 256)
    devices.take(audio(device="other", frames=256))
    assert not devices.dirty
    assert not devices.opening


def test_the_booth_has_channels_that_nothing_else_has(world):
    devices = Devices(Board(world.client, BY_PATH), world.session)
    devices.take(audio())
    assert devices.booth == 0
    assert devices.booth_pairs == [0, 5, 7]  # nobody knows how many the card has
    found = [{"api": "alsa", "name": "card", "channels": 8, "rate": 48_000}]
    devices.take({"event": "devices", "devices": found})
    devices.choose(0)
    assert devices.booth_pairs == [0, 5, 7]
    assert devices.booth_fault == ""
    devices.put("booth", 5)
    assert (devices.booth, devices.dirty) == (5, True)
    devices.put("phones", 7)
    assert (devices.booth, devices.booth_pairs) == (5, [0, 3, 5])
    devices.put("phones", 5)  # the booth gives way
    assert (devices.booth, devices.booth_pairs) == (0, [0, 3, 7])
    devices.put("booth", 3)
    devices.apply()
    assert world.session.requests[-1]["booth"] == 3


def test_a_device_without_channels_for_the_booth_is_told(world):
    devices = Devices(Board(world.client, BY_PATH), world.session)
    devices.take(audio())
    devices.put("booth", 5)
    assert devices.booth_fault == ""
    found = [{"api": "alsa", "name": "card", "channels": 4, "rate": 48_000}]
    devices.take({"event": "devices", "devices": found})
    devices.choose(0)
    assert devices.booth_pairs == [0]
    assert "booth" in devices.booth_fault


def test_a_device_that_does_not_open_is_told_and_the_wish_stays(world):
    devices = Devices(Board(world.client, BY_PATH), world.session)
    devices.take(audio())
    devices.put("frames", 32)
    devices.apply()
    devices.take(audio(ok=False, text="it is busy"))
    assert (devices.failed, devices.note) == (True, "it is busy")
    assert (devices.frames, devices.dirty) == (32, True)
    devices.revert()
    assert not devices.dirty


def test_the_delay_is_told(world):
    devices = Devices(Board(world.client, BY_PATH), world.session)
    devices.show(world.client.state())
    assert "8.0 ms" in devices.latency_text
    assert "2.7 ms" in devices.period_text
