# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview player and the sampler as the window sees them."""

from time import monotonic_ns

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def tell(world, app, **controls):
    for path, value in controls.items():
        world.client.tell(path.replace("__", "."), value)
    app.look(monotonic_ns())


def happen(world, app, **event):
    world.session.events.append(event)
    app.look(monotonic_ns())


def test_a_file_is_previewed_and_told_at_once(world, app):
    app.preview.toggle("/music/a song.flac")
    assert world.session.requests[-1] == {
        "command": "preview",
        "file": "/music/a song.flac",
        "at": 0.0,
    }
    assert (app.preview.file, app.preview.title) == ("/music/a song.flac", "a song")
    assert app.preview.playing
    assert app.preview.loading
    tell(world, app, preview__playing=1.0, preview__play=1.0)
    assert app.preview.playing
    assert not app.preview.loading


def test_the_same_file_again_pauses_and_goes_on(world, app):
    app.preview.toggle("/music/a.flac")
    tell(world, app, preview__playing=1.0, preview__play=1.0)
    app.preview.toggle("/music/a.flac")
    assert world.client.sent[-1] == ("preview.play", 0.0)
    tell(world, app, preview__playing=0.0)
    assert not app.preview.playing
    app.preview.toggle("/music/a.flac")
    assert world.client.sent[-1] == ("preview.play", 1.0)


def test_another_file_may_begin_in_the_middle(world, app):
    app.preview.toggle("/music/a.flac")
    app.preview.play_at("file:///music/b.flac", 0.5)
    assert world.session.requests[-1]["at"] == 0.5
    assert app.preview.file == "/music/b.flac"


def test_a_file_that_cannot_be_decoded_is_not_awaited_for_ever(world, app):
    app.preview.toggle("/music/a.flac")
    happen(world, app, event="error", place=12, text="broken")
    assert not app.preview.playing
    assert app.messages.rows[-1]["text"] == "broken"


def test_position_and_seeking(world, app):
    app.preview.toggle("/music/a.flac")
    tell(world, app, preview__playing=1.0, preview__position_ratio=0.25)
    assert app.preview.position == 0.25
    app.preview.skip(0.1)
    assert world.client.sent[-1] == ("preview.seek_ratio", pytest.approx(0.35))


def test_stopping_empties_the_player(world, app):
    app.preview.toggle("/music/a.flac")
    app.preview.stop()
    assert world.session.requests[-1] == {"command": "preview_stop"}
    assert app.preview.file == ""
    assert not app.preview.playing


def test_a_restarted_window_shows_what_is_previewed(world, app):
    happen(world, app, event="preview", file="/music/a.flac")
    assert app.preview.title == "a"


def test_pads_show_what_the_supervisor_has(world, app):
    slot = app.sampler.slot(1)
    happen(
        world,
        app,
        event="samples",
        slots=[
            {"file": "", "color": "#ff0000"},
            {"file": "/data/samples/air-horn.flac", "color": "#00ff00"},
        ],
    )
    assert (slot.name, slot.color) == ("Air horn", "#00ff00")
    assert app.sampler.slot(0).name == ""
    tell(world, app, sampler2__loaded=1.0, sampler2__playing=1.0, sampler2__position_ratio=0.5)
    assert slot.loaded
    assert slot.playing
    assert slot.progress == 0.5


def test_a_pad_is_pressed_let_go_and_told_its_mode(world, app):
    slot = app.sampler.slot(0)
    slot.press()
    slot.release()
    assert world.client.sent[-2:] == [("sampler1.play", 1.0), ("sampler1.play", 0.0)]
    slot.param("mode").cycle(1)
    slot.param("loop").toggle()
    app.look(monotonic_ns())
    assert slot.note == "hold ↻"


def test_dropped_files_go_to_pads_one_after_another(world, app):
    app.sampler.load(["file:///a.wav", "file:///b.wav"], 6)
    assert [(r["slot"], r["file"]) for r in world.session.requests if "slot" in r] == [
        (7, "/a.wav"),
        (8, "/b.wav"),
    ]


def test_the_bar_plays_a_pad_as_long_as_it_is_pressed(world, shown, qtbot):
    app, window = shown.app, shown.window
    if not app.stage.shows("sampler"):
        app.stage.toggle_part("sampler")
    happen(world, app, event="samples", slots=[{"file": "/a/hit.wav", "color": "#00ff00"}])
    pad = []

    def below(item):
        yield item
        for child in item.childItems():
            yield from below(child)

    def find():
        names = ((item, item.metaObject().className()) for item in below(window.contentItem()))
        found = [item for item, name in names if name.startswith("SamplerPad")]
        pad[:] = [item for item in found if item.property("number") == 1]
        return bool(pad) and pad[0].width() > 40

    qtbot.waitUntil(find, timeout=5000)
    pad[0].forceActiveFocus()
    QTest.keyPress(window, Qt.Key.Key_Space)
    assert world.client.sent[-1] == ("sampler1.play", 1.0)
    QTest.keyRelease(window, Qt.Key.Key_Space)
    assert world.client.sent[-1] == ("sampler1.play", 0.0)
