# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window over the fake engine: the mouse, the keys, the eye."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtTest import QTest

from tests.ui.conftest import SONG
from tests.ui.qmllint import lint
from tests.ui.turns import end

UI = Path(__file__).resolve().parents[2] / "ui"
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def items(root):
    for child in root.childItems():
        yield child
        yield from items(child)


def visible(shown):
    return [i for i in items(shown.window.contentItem()) if i.isVisible()]


def called(shown, name):
    """The control with this accessible name."""
    found = [i for i in visible(shown) if named(i) == name]
    assert found, f"there is no {name!r}"
    return found[0]


def named(item):
    face = QAccessible.queryAccessibleInterface(item)
    return face.text(QAccessible.Text.Name) if face else ""


def centre(item, dx=0.0, dy=0.0):
    at = item.mapToScene(QPointF(item.width() / 2 + dx, item.height() / 2 + dy))
    return QPoint(round(at.x()), round(at.y()))


def click(shown, name, button=LEFT, modifier=PLAIN):
    QTest.mouseClick(shown.window, button, modifier, centre(called(shown, name)))


def drag(shown, item, dx, dy, modifier=PLAIN):
    start = centre(item)
    QTest.mousePress(shown.window, LEFT, modifier, start)
    for part in (0.25, 0.5, 0.75, 1.0):
        QTest.mouseMove(shown.window, start + QPoint(round(dx * part), round(dy * part)))
    QTest.mouseRelease(shown.window, LEFT, modifier, start + QPoint(dx, dy))


@pytest.fixture
def window(shown, world, qtbot):
    QAccessible.setActive(True)
    world.client.load(0, SONG)
    shown.app.picture()
    shown.window.requestActivate()
    world.client.sent.clear()
    return shown


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("Play deck A", [("deck1.play", 1.0)]),
        ("Play deck B", [("deck2.play", 1.0)]),
        ("Sync deck B", [("deck2.sync", 1.0)]),
        ("Cue deck A", [("deck1.cue", 1.0), ("deck1.cue", 0.0)]),
        ("Key lock, deck A", [("deck1.keylock", 1.0)]),
        ("Quantize, deck A", [("deck1.quantize", 0.0)]),
        ("Nudge back while held, deck A", [("deck1.nudge_back", 1.0), ("deck1.nudge_back", 0.0)]),
        ("Loop in, deck A", [("deck1.loop.in", 1.0)]),
        ("Loop 4 beats, deck A", [("deck1.loop.beatloop", 4.0)]),
        ("Jump forward, deck A", [("deck1.beatjump_forward", 1.0)]),
        ("Brake deck A", [("deck1.brake", 1.0)]),
        ("Hear deck B in the headphones", [("deck2.pfl", 1.0)]),
        ("Limiter", [("master.limiter", 0.0)]),
        ("Tempo range ±8 %, deck A", [("deck1.tempo_range", 10.0)]),
        ("Key up a semitone, deck A", [("deck1.key_shift", 1.0)]),
    ],
)
def test_a_button_sends_its_control(window, world, name, sent):
    click(window, name)
    assert world.client.sent == sent


def test_a_cue_pad_is_held_and_a_shift_click_clears_it(window, world):
    world.client.tell("deck1.hotcue1.type", 1)
    world.client.tell("deck1.hotcue1.position", 1000.0)
    window.app.picture()
    click(window, "Pad 1 CUE 1, deck A")
    click(window, "Pad 1 CUE 1, deck A", modifier=Qt.KeyboardModifier.ShiftModifier)
    assert world.client.sent == [
        ("deck1.hotcue1.activate", 1.0),
        ("deck1.hotcue1.activate", 0.0),
        ("deck1.hotcue1.clear", 1.0),
    ]


def test_dragging_the_crossfader_moves_it_with_the_mouse(window, world):
    fader = called(window, "Crossfader")
    drag(window, fader, round(fader.property("travel") / 4), 0)
    path, value = world.client.sent[-1]
    assert path == "master.crossfader"
    assert value == pytest.approx(0.5, abs=0.05)


def test_dragging_a_knob_up_turns_it_up_and_a_double_click_resets_it(window, world):
    knob = called(window, "Lows of deck A")
    drag(window, knob, 0, -40)
    assert world.client.sent[-1] == ("deck1.eq.low", pytest.approx(1.5, abs=0.1))
    QTest.mouseDClick(window.window, LEFT, PLAIN, centre(knob, 0, -10))
    assert world.client.sent[-1] == ("deck1.eq.low", 1.0)


def test_the_overview_seeks(window, world):
    over = called(window, "Overview of deck A")
    QTest.mouseClick(window.window, LEFT, PLAIN, centre(over))
    assert world.client.sent[0] == ("deck1.seek_ratio", pytest.approx(0.5, abs=0.01))


def test_pulling_the_wave_touches_turns_and_lets_go(window, world):
    drag(window, called(window, "Waveform of deck A"), -60, 0)
    assert world.client.sent[0] == ("deck1.touch", 1.0)
    assert world.client.sent[-1] == ("deck1.touch", 0.0)
    turned = [v for p, v in world.client.sent if p == "deck1.jog"]
    assert turned
    assert min(turned) > 0


def test_the_top_of_the_record_scratches_and_its_rim_bends(window, world):
    jog = called(window, "Jog wheel of deck A")
    drag(window, jog, 30, 20)
    assert ("deck1.touch", 1.0) in world.client.sent
    world.client.sent.clear()
    rim = centre(jog, jog.width() * 0.47, 0)
    QTest.mousePress(window.window, LEFT, PLAIN, rim)
    QTest.mouseMove(window.window, rim + QPoint(0, 6))
    QTest.mouseRelease(window.window, LEFT, PLAIN, rim + QPoint(0, 6))
    assert ("deck1.touch", 1.0) not in world.client.sent
    assert any(p == "deck1.jog" for p, _ in world.client.sent)


def test_keys_reach_the_decks_and_their_release_too(window, world):
    QTest.keyPress(window.window, Qt.Key.Key_A)
    QTest.keyRelease(window.window, Qt.Key.Key_A)
    QTest.keyClick(window.window, Qt.Key.Key_K)
    assert world.client.sent == [("deck1.cue", 1.0), ("deck1.cue", 0.0), ("deck2.play", 1.0)]


def test_tab_brings_the_focus_to_a_control_and_space_presses_it(window, world):
    QTest.keyClick(window.window, Qt.Key.Key_Tab)
    button = window.window.activeFocusItem()
    assert named(button)
    called(window, "Play deck A").forceActiveFocus()
    QTest.keyClick(window.window, Qt.Key.Key_Space)
    assert world.client.sent == [("deck1.play", 1.0)]
    QTest.keyClick(window.window, Qt.Key.Key_K)
    assert world.client.sent[-1] == ("deck2.play", 1.0)


def test_a_file_dropped_on_a_deck_is_loaded_there(window, world):
    over = called(window, "Overview of deck B")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/music/a b.mp3")])
    at, buttons = QPointF(centre(over)), Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, buttons, PLAIN)
    QGuiApplication.sendEvent(window.window, enter)
    drop = QDropEvent(at, Qt.DropAction.CopyAction, data, buttons, PLAIN)
    QGuiApplication.sendEvent(window.window, drop)
    assert world.session.loaded == [(1, "/music/a b.mp3")]


@pytest.fixture
def listed(window, world):
    window.app.open_folder("/music")
    world.listing.found = [{"path": f"/music/{n}.mp3", "source": "/music"} for n in "xyz"]
    window.app.picture()
    QTest.qWait(50)
    return window


def row(shown, name):
    return next(i for i in visible(shown) if named(i).startswith(f"{name},"))


def test_a_double_click_loads_a_track(listed, world):
    QTest.mouseDClick(listed.window, LEFT, PLAIN, centre(row(listed, "y")))
    assert world.session.loaded == [(1, "/music/y.mp3")]


def test_a_row_dragged_to_a_deck_is_loaded_there(listed, world):
    carry(listed, "z", centre(called(listed, "Overview of deck A")))
    assert world.session.loaded == [(0, "/music/z.mp3")]


def carry(shown, name, end):
    """Drag a row of the list to a place of the window."""
    start = centre(row(shown, name))
    QTest.mousePress(shown.window, LEFT, PLAIN, start)
    for part in (0.1, 0.3, 0.6, 0.9, 1.0):
        QTest.mouseMove(shown.window, start + (end - start) * part)
        QTest.qWait(20)
    QTest.mouseRelease(shown.window, LEFT, PLAIN, end)
    QTest.qWait(20)


def test_load_b_loads_the_selected_track(listed, world):
    QTest.mouseClick(listed.window, LEFT, PLAIN, centre(row(listed, "x")))
    click(listed, "Load the selected track to deck B")
    assert world.session.loaded == [(1, "/music/x.mp3")]


def test_help_lists_the_keys_and_escape_closes_it(window):
    click(window, "Open the help")
    assert called(window, "Help")
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    assert not any(named(i) == "Help" for i in visible(window))


def test_a_message_is_shown_and_dismissed(window):
    window.app.say("error", "x.mp3: not an audio file")
    QTest.qWait(50)
    assert called(window, "x.mp3: not an audio file")
    click(window, "Dismiss")
    assert list(window.app.messages.rows) == []


def test_closing_the_window_ends_the_program(shown, world):
    shown.window.close()
    assert world.session.ended == 1


def test_tiles_are_drawn_on_the_main_thread(window, world, monkeypatch):
    # Qt's image thread and Python's lock stop each other for good: see pictures/tiles.py
    drawn = []
    draw = window.tiles._draw
    monkeypatch.setattr(
        window.tiles, "_draw", lambda parts: (drawn.append(threading.get_ident()), draw(parts))[1]
    )
    world.client.now.deck[0].position = 44_100 * 200.0
    window.app.picture()
    QTest.qWait(100)
    assert set(drawn) == {threading.get_ident()}
    texts = [f.read_text() for f in UI.rglob("*.qml")]
    asynchronous = [t for t in texts if "asynchronous" in t]
    assert not any("image://" in t or "deck.overview" in t for t in asynchronous)


def test_an_idle_window_draws_no_pictures(window, world, qtbot):
    window.app._status_ns = 1 << 62  # the clock may not strike now
    frames = []
    window.window.afterRendering.connect(
        lambda: frames.append(1), Qt.ConnectionType.DirectConnection
    )

    def rests():
        frames.clear()
        QTest.qWait(200)
        return not (frames or window.app.moving)

    qtbot.waitUntil(rests)
    QTest.qWait(600)
    assert frames == []


def test_a_deck_that_somebody_else_starts_is_drawn(window, world, qtbot):
    qtbot.waitUntil(lambda: not window.app.moving)
    world.client.now.deck[0].position = 44_100 * 30.0
    qtbot.waitUntil(lambda: window.app.deck(0).readout.small_time.startswith("00:30"))


def test_every_control_has_a_name_and_a_role(window):
    nameless = []
    for item in visible(window):
        face = QAccessible.queryAccessibleInterface(item)
        if face and item.property("activeFocusOnTab") and not face.text(QAccessible.Text.Name):
            nameless.append(item.metaObject().className())
    assert nameless == []


@pytest.mark.parametrize(
    ("width", "height"), [(1920, 1080), (1600, 960), (1280, 720), (2560, 1440)]
)
def test_nothing_is_cut_off(window, width, height):
    window.window.resize(width, height)
    QTest.qWait(100)
    cut = []
    for item in visible(window):
        if item.property("activeFocusOnTab") and named(item):
            at = item.mapRectToScene(item.boundingRect())
            panel = item
            while panel.parentItem().parentItem().parentItem():
                panel = panel.parentItem()
            room = panel.mapRectToScene(panel.boundingRect())
            if not room.adjusted(-1, -1, 1, 1).contains(at):
                cut.append(named(item))
    assert cut == []


def test_a_picture_is_not_blank(window, tmp_path):
    image = window.window.grabWindow()
    colors = {image.pixel(x, y) for x in range(0, 1600, 7) for y in range(0, 900, 7)}
    assert len(colors) > 50
    assert window.save(str(tmp_path / "window.png"))


def test_a_fault_in_a_slot_is_told_and_not_fatal(window):
    window.caught(ValueError, ValueError("oops"), None)
    assert "oops" in window.app.messages.rows[0]["text"]


@pytest.mark.parametrize("file", sorted(UI.rglob("*.qml")), ids=lambda f: f.stem)
def test_each_file_of_qml_loads(window, file):
    component = QQmlComponent(window.qml, QUrl.fromLocalFile(str(file)))
    assert component.isReady(), component.errorString()


def test_qmllint_finds_nothing():
    assert lint() == ""


def test_no_warning_was_given_while_the_window_was_made(world, qtbot, caplog):
    shown = world.show()
    qtbot.waitUntil(shown.window.isExposed)
    assert [m["text"] for m in shown.app.messages.rows] == []
    shown.close()
    end(shown.app)


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("Key lock, deck A", ("deck1.keylock_quality", 1.0)),
        ("Sync deck B", ("deck2.sync_mode", 0.0)),
        ("Cue deck A", ("deck1.cue_mode", 1.0)),
        ("Crossfader curve SMOOTH", ("master.crossfader_curve", 1.0)),
    ],
)
def test_a_right_click_changes_how_a_button_works(window, world, name, sent):
    click(window, name, Qt.MouseButton.RightButton)
    assert world.client.sent == [sent]
