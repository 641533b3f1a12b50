# SPDX-License-Identifier: GPL-3.0-or-later
"""Other machines in time with us: the top bar, and the page of the settings."""

import pytest

from app import config
from app.viewmodels.settings.filed import Filed
from app.viewmodels.settings.pages import SettingPages
from app.viewmodels.status.networks import Networks

QUIET = {"on": False, "fault": ""}
OFF = {"event": "network", "link": QUIET, "clock": QUIET, "osc": QUIET, "inputs": [], "outputs": []}
LINK = {"on": True, "fault": "", "peers": 2, "bpm": 126.04, "leads": False}
CLOCK = {"on": True, "fault": "", "sends": True, "receives": True, "bpm": 128.0, "leads": True}


@pytest.fixture
def networks(qapp):
    return Networks()


def test_nothing_is_shown_of_what_is_off(networks):
    assert networks.take(OFF)
    assert (networks.word, networks.lamp, networks.text) == ("", 0, "")
    assert not networks.take({"event": "midi"})


def test_link_tells_how_many_others_there_are(networks):
    networks.take(OFF | {"link": LINK})
    assert (networks.word, networks.lamp) == ("LINK 2", 1)
    assert networks.text == "Ableton Link: 2 others, 126.0 BPM"
    networks.take(OFF | {"link": LINK | {"leads": True}})
    assert networks.lamp == 2
    networks.take(OFF | {"link": LINK | {"peers": 0}})
    assert (networks.word, networks.lamp) == ("LINK 0", 0)


def test_a_clock_that_leads_is_what_the_bar_tells(networks):
    networks.take(OFF | {"link": LINK, "clock": CLOCK})
    assert (networks.word, networks.lamp) == ("CLOCK 128.0", 2)
    assert networks.text.splitlines()[1:] == [
        "MIDI clock goes out",
        "MIDI clock comes in: 128.0 BPM, leads the decks",
    ]
    networks.take(OFF | {"clock": CLOCK | {"bpm": 0.0, "leads": False}})
    assert (networks.word, networks.lamp) == ("CLOCK", 0)
    assert "waited for" in networks.text


def test_a_fault_lights_the_lamp_and_is_told(networks):
    fault = "OSC: port 9000 is taken"
    networks.take(OFF | {"osc": {"on": False, "fault": fault}})
    assert (networks.lamp, networks.text) == (3, fault)
    networks.take(OFF | {"osc": {"on": True, "fault": "", "port": 9000, "listeners": 1}})
    assert networks.text == "OSC: port 9000, 1 listeners"


def test_news_without_news_change_nothing(networks, qtbot):
    networks.take(OFF | {"link": LINK})
    with qtbot.assertNotEmitted(networks.changed):
        networks.take(OFF | {"link": dict(LINK)})


@pytest.fixture
def pages(app, qapp):
    values = config.load()
    wrote = []

    def change(section, changes):
        wrote.append((section, changes))
        return values

    filed = Filed(lambda: values, change)
    made = SettingPages(app._settings, filed, lambda: None, app)
    made.wrote = wrote
    yield made
    filed.close()


def row_of(pages, title):
    return next(row for row in pages.rows.rows if row["title"] == title)


def test_midi_devices_are_offered(pages, qtbot):
    pages.open("settings/network")
    qtbot.waitUntil(lambda: row_of(pages, "MIDI clock out")["current"] == 0)
    pages.know("LINK", ["Drum"], ["Drum", "Lights"])
    assert row_of(pages, "MIDI clock out")["labels"] == [
        "Off",
        "A port of our own",
        "Drum",
        "Lights",
    ]
    assert row_of(pages, "MIDI clock in")["labels"] == ["Off", "A port of our own", "Drum"]
    assert row_of(pages, "Connections")["doc"] == "LINK"
    pages.take("config:clock.send", 3)
    qtbot.waitUntil(lambda: pages.wrote == [("clock", {"send": "Lights"})])


def test_a_device_that_is_not_there_stays_chosen(pages, qtbot):
    pages.open("settings/network")
    pages.know("", [], ["Lights"])
    pages._filed.put("clock.send", "Drum")
    pages.know("", [], [])
    row = row_of(pages, "MIDI clock out")
    assert row["labels"][row["current"]] == "Drum (not there)"


@pytest.mark.parametrize(
    ("typed", "written"), [("-20 ms", -20), ("\u221235", -35), ("900", 500), ("-900", -500)]
)
def test_a_time_below_zero_can_be_typed(pages, qtbot, typed, written):
    pages.open("settings/network")
    pages.type_text("config:clock.offset_ms", typed)
    qtbot.waitUntil(lambda: pages.wrote == [("clock", {"offset_ms": written})])


def test_the_page_shows_what_the_process_tells(shown, world, qtbot):
    world.session.events = [OFF | {"link": LINK, "outputs": ["Lights"]}]
    shown.app.stage.open_page("settings/network")
    pages = shown.app.book.pages
    qtbot.waitUntil(lambda: "2 others" in row_of(pages, "Connections")["doc"])
    assert "Lights" in row_of(pages, "MIDI clock out")["labels"]
    assert not [m for m in shown.app.messages.rows if "fault" in m["text"]]
