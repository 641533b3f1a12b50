# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the controllers: devices, mappings, their questions, files."""

import pytest

from tests.ui.controllers_there import (
    BOX,
    DEVICES,
    MAPPINGS,
    QUESTIONS,
    REPORT,
    WHEEL,
    asked,
    device,
    hardware,
)


@pytest.fixture
def page(app, world):
    app.controllers.take(hardware(*DEVICES))
    app.controllers.take(MAPPINGS)
    return app.controllers


def said(app):
    return [(m["kind"], m["text"]) for m in app.messages.rows]


def row(page, name):
    return next(r for r in page.rows.rows if r["name"] == name)


def test_each_controller_tells_what_it_does(page):
    assert [r["note"] for r in page.rows.rows] == [
        "Plays with Maker Box",
        "Line 3: no such control",
        "Plays with r.hid.xml",
    ]
    assert (row(page, "Box")["system"], row(page, "Box")["ports"]) == (
        "MIDI, JACK",
        "in Box in, out Box out",
    )
    assert row(page, "Report")["system"] == "HID"
    assert row(page, "Report")["asks"] == 4


def test_the_first_report_is_no_news_and_later_ones_are(page, app):
    assert said(app) == []
    page.take(hardware(BOX, device("New")))
    assert said(app) == [
        ("warning", "Gone: Wheel, Report"),
        ("info", "New: no mapping fits: choose or learn one"),
    ]


def test_a_controller_is_switched_off(page, world):
    page.enable("Box", False)
    assert asked(world, "enable")[0] | {"device": "Box", "enabled": False} == asked(world)[0]


def test_mappings_are_offered_by_origin(page, world):
    page.mappings.open("Box")
    assert asked(world, "mappings")
    lines = [(r["name"], r["group"], r["chosen"]) for r in page.mappings.rows.rows]
    assert lines == [
        ("Automatic", "", True),
        ("No mapping", "", False),
        ("Mine", "Your own", False),
        ("Box", "Shipped with DJ Universe", False),
        ("Generic", "", False),
        ("Other", "Of Mixxx", False),
    ]


def test_a_hid_device_is_offered_mappings_for_hid(page):
    page.mappings.open("Report")
    assert [r["name"] for r in page.mappings.rows.rows][2:] == ["Report"]


def test_mappings_are_searched_by_name_and_file(page):
    page.mappings.open("Box")
    page.mappings.search("GENER toml")
    assert [r["mapping"] for r in page.mappings.rows.rows] == ["generic.toml"]
    assert page.mappings.count == 1
    page.mappings.search("nothing like it")
    assert page.mappings.count == 0


def test_a_chosen_mapping_is_marked_as_soon_as_the_process_tells(page, world):
    page.mappings.open("Box")
    page.choose("Box", "generic.toml")
    assert asked(world, "mapping")[0]["mapping"] == "generic.toml"
    assert page.mappings.device == ""
    page.take(hardware(BOX | {"by_hand": True, "mapping": "/shipped/generic.toml"}))
    page.mappings.open("Box")
    assert [r["name"] for r in page.mappings.rows.rows if r["chosen"]] == ["Generic"]


@pytest.mark.parametrize(("taken", "sent"), [("", None), ("none", "none")])
def test_automatic_and_none_can_be_chosen(page, world, taken, sent):
    page.choose("Box", taken)
    assert asked(world, "mapping")[0]["mapping"] == sent


def test_what_is_open_of_a_controller_that_goes_is_shut(page):
    page.mappings.open("Box")
    page.questions.open("Report")
    page.take(hardware(WHEEL))
    assert (page.mappings.device, page.questions.device) == ("", "")
    assert page.mappings.count == 0


@pytest.fixture
def questions(page):
    page.questions.open("Report")
    page.take(QUESTIONS)
    return page.questions


def test_questions_are_shown_as_what_they_are(questions, world):
    assert asked(world, "asks")[0]["device"] == "Report"
    assert [(r["kind"], r["title"], r["text"]) for r in questions.rows.rows] == [
        ("switch", "Slow", "False"),
        ("number", "Turns", "3"),
        ("number", "Feel", "1.00"),
        ("choice", "Mode", "a"),
        ("text", "Name", ""),
    ]
    assert [r["group"] for r in questions.rows.rows] == ["Wheels", "", "", "", ""]


def test_answers_are_sent_together_and_only_what_differs(questions, world):
    questions.toggle("slow")
    questions.take("mode", 1)
    questions.step("turns", 2)
    questions.type_text("feel", "1.5")
    questions.type_text("name", " a.txt ")
    sent = asked(world, "settings")[-1]
    assert sent["device"] == "Report"
    answers = {"slow": True, "mode": "b", "turns": 5, "feel": 1.5, "name": "a.txt"}
    assert sent["settings"] == answers
    assert questions.altered
    questions.reset()
    assert asked(world, "settings")[-1]["settings"] == {}
    assert not questions.altered


def test_numbers_stay_in_their_range_and_nonsense_is_left(questions, world):
    questions.step("turns", 100)
    assert asked(world, "settings")[-1]["settings"] == {"turns": 9}
    before = len(asked(world))
    questions.type_text("turns", "many")
    questions.take("mode", 7)
    questions.step("none such", 1)
    questions.toggle("none such")
    assert len(asked(world)) == before


def test_questions_of_another_controller_are_not_shown(questions, page):
    page.take(QUESTIONS | {"device": "Box", "rows": []})
    assert len(questions.rows.rows) == 5


def test_another_mapping_has_other_questions(questions, page, world):
    page.take(hardware(REPORT))
    before = len(asked(world, "asks"))
    page.take(hardware(REPORT | {"mapping": "/m/other.hid.xml"}))
    assert len(asked(world, "asks")) == before + 1


def test_the_pace_of_lights_is_stepped_and_typed(page, world):
    page.step_rate("Box", 1)
    page.step_rate("Box", -9)
    page.type_rate("Box", "4,000 B/s")
    page.type_rate("Box", "fast")
    page.type_rate("Box", "99999999999999")
    assert [r["bytes_s"] for r in asked(world, "bytes_s")] == [6250, 0, 4000, 100_000]
    page.take(hardware(BOX | {"bytes_s": 0}))
    assert row(page, "Box")["rate"] == "no limit"


def test_a_copy_is_made_and_given_to_the_controller(page, world, app):
    page.copy("Box")
    assert asked(world, "copy")[0]["mapping"] == "/shipped/box.toml"
    kept = {"event": "kept", "do": "copy", "text": "", "mapping": "box.toml", "path": "/own/b"}
    page.take(kept)
    assert (
        asked(world, "mapping")[-1] | {"device": "Box", "mapping": "box.toml"}
        == (asked(world, "mapping")[-1])
    )
    page.take(kept)  # of another window
    assert len(asked(world, "mapping")) == 1
    assert said(app)[0] == ("info", "Kept as /own/b")


def test_files_are_brought_in_and_given_out(page, world, app):
    page.bring_in("file:///music/my%20box.toml")
    assert asked(world, "import")[0]["file"] == "/music/my box.toml"
    page.give_out("Box", "file:///tmp/shared.toml")
    sent = asked(world, "export")[0]
    assert (sent["mapping"], sent["file"]) == ("/shipped/box.toml", "/tmp/shared.toml")
    kept = {"event": "kept", "do": "export", "text": "", "mapping": "", "path": "/tmp/shared.toml"}
    page.take(kept)
    page.take(kept | {"do": "import", "text": "x.toml: no mapping"})
    assert said(app) == [("info", "Written: /tmp/shared.toml"), ("error", "x.toml: no mapping")]


def test_a_mapping_is_started_anew(page, world):
    page.reload("Box")
    page.reload("")
    assert [r.get("device") for r in asked(world, "reload")] == ["Box", None]


def test_the_bar_tells_which_controllers_play(app, world):
    links = app.status.links
    assert (links.controller, links.controller_failed) == (False, False)
    world.session.events.append(hardware(*DEVICES))
    app.picture()
    assert (links.controller, links.controller_failed) == (True, True)
    assert links.controllers.splitlines()[:2] == [
        "Box: plays with Maker Box",
        "Wheel: line 3: no such control",
    ]
    world.session.events.append(hardware())
    app.picture()
    assert (links.controller, links.controller_failed) == (False, False)
    assert links.controllers == "No controller"


def test_an_odd_report_hurts_nobody(app, world):
    world.session.events += [
        {"event": "hardware", "devices": [{}]},
        {"event": "messages"},
        {"event": "asks", "device": "Report", "rows": 3},
        hardware(BOX),
    ]
    app.picture()
    assert app.controllers.names == ["Box"]
