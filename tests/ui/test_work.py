# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window tells of work in the background."""

import pytest


def event(done, total=340, name="analysis", left_s=245.0):
    return {"event": "work", "name": name, "done": done, "total": total, "left_s": left_s}


@pytest.fixture
def work(app):
    return app.work


def test_nothing_is_told_when_nothing_is_done(work):
    assert work.text == ""
    assert not work.pausable


def test_how_far_it_is_and_how_long_it_takes(work):
    work.show(event(12.0))
    assert work.text == "Analysing 12 of 340, 4 min 5 s left"
    work.show(event(3, 10, "scan", 2))
    assert work.text.endswith("Scanning 3 of 10, 2 s left")


def test_what_is_done_is_told_no_more(work):
    work.show(event(12))
    work.show(event(340))
    assert work.text == ""


def test_the_analysis_can_be_paused_and_goes_on(work, world):
    work.show(event(12))
    work.toggle()
    assert (work.paused, work.text) == (True, "The analysis waits")
    work.toggle()
    assert not work.paused
    assert world.session.wishes == ["pause", "resume"]


def test_a_folder_is_added_to_the_library_by_the_session(app, world):
    app.add_folder("file:///music/new%20ones")
    assert world.session.followed == ["/music/new ones"]


def test_an_event_of_the_supervisor_arrives(app, world):
    world.session.events = [event(1)]
    app.picture()
    assert app.work.text.startswith("Analysing 1 of 340")


def test_where_there_is_little_room_it_is_told_shortly(work):
    work.show(event(34))
    assert work.brief == "Analysis 10 %"
    work.toggle()
    assert work.brief == "Paused"
    work.toggle()
    work.show(event(340))
    assert work.brief == ""
