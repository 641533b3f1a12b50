# SPDX-License-Identifier: GPL-3.0-or-later
"""The controller in a window of its own, and what is shown of phones and tablets."""

import json
import socket
import time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from app.controllers.native import load, shipped
from app.controllers.virtual.picture import Picture
from tests.ui.test_window import items, visible

OFFERS = [("touch.toml", "Touch, 2 decks"), ("x.toml", "Another")]


class Peer:
    """Stands for the process of the controllers."""

    def __init__(self, path):
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(path))
        self._server.listen(4)
        self._server.settimeout(60)
        self._open = []
        self.shown = []
        mapping = load(next(p for p in shipped() if p.name == "touch.toml"))
        self.picture = Picture(mapping).told("Test", OFFERS)

    def accept(self):
        self._raw, _ = self._server.accept()
        self._raw.settimeout(60)
        self._file = self._raw.makefile("rb")
        self._open += [self._file, self._raw]
        return self

    def say(self, said):
        self._raw.sendall(json.dumps(said).encode() + b"\n")

    def hear(self):
        return json.loads(self._file.readline())

    def hang_up(self):
        for one in self._open:
            one.close()

    def close(self):
        for drawn in self.shown:
            drawn.hide()
        self.hang_up()
        self._server.close()

    def part(self, name):
        return next(i for i, p in enumerate(self.picture["parts"]) if p["name"] == name)


@pytest.fixture
def peer(tmp_path):
    made = Peer(tmp_path / "panels")
    yield made
    made.close()


def opened(app, peer, qtbot, tmp_path):
    """The controller is shown and drawn."""
    peer.shown.append(app.drawn)
    app.drawn.follow(tmp_path / "panels")
    app.drawn.toggle()
    hello = peer.accept().hear()
    peer.say({"drawn": peer.picture})
    qtbot.waitUntil(lambda: len(app.drawn.parts.rows) > 0)
    return hello


@pytest.fixture
def window(shown, peer, qtbot, tmp_path):
    """Its window."""
    opened(shown.app, peer, qtbot, tmp_path)

    def found():
        return [
            w
            for w in QGuiApplication.allWindows()
            if isinstance(w, QQuickWindow) and "Touch" in w.title() and w.isExposed()
        ]

    qtbot.waitUntil(lambda: bool(found()))
    yield found()[0]
    shown.app.drawn.hide()


def part(window, name):
    """The item of a part."""
    return next(i for i in items(window.contentItem()) if i.property("name") == name)


def place(window, name):
    """The middle of a part, in the window."""
    item = part(window, name)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def test_it_says_hello_and_draws_what_it_is_told(app, peer, qtbot, tmp_path):
    assert opened(app, peer, qtbot, tmp_path) == {"hello": "In the window", "mapping": ""}
    assert app.drawn.title == "Touch, 2 decks"
    assert app.drawn.offers == ["Touch, 2 decks", "Another"]
    row = app.drawn.parts.rows[peer.part("PLAY 1")]
    assert (row["label"], row["way"], row["color"]) == ("PLAY", "press", "#000000")


def test_lights_and_motors_change_their_part_alone(app, peer, qtbot, tmp_path):
    opened(app, peer, qtbot, tmp_path)
    play, fader = peer.part("PLAY 1"), peer.part("CROSSFADER")
    told = []
    app.drawn.parts.dataChanged.connect(lambda first, _: told.append(first.row()))
    peer.say({"lit": {str(play): "#22DD66"}, "at": {str(fader): 0.25}, "more": 1})
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [play, fader]
    assert app.drawn.parts.rows[play]["color"] == "#22DD66"
    assert app.drawn.parts.rows[fader]["at"] == 0.25


def test_another_one_is_asked_for_by_its_file(app, peer, qtbot, tmp_path):
    opened(app, peer, qtbot, tmp_path)
    app.drawn.choose(1)
    assert peer.accept().hear()["mapping"] == "x.toml"


def test_a_no_is_shown_and_ends_the_tries(app, peer, qtbot, tmp_path):
    peer.shown.append(app.drawn)
    app.drawn.follow(tmp_path / "panels")
    app.drawn.toggle()
    peer.accept().hear()
    peer.say({"no": "there is no mapping 'x'"})
    peer.hang_up()
    qtbot.waitUntil(lambda: app.drawn.text == "there is no mapping 'x'")
    assert app.drawn.parts.rowCount() == 0


def test_without_the_process_it_waits_and_comes_back(app, peer, qtbot, tmp_path):
    opened(app, peer, qtbot, tmp_path)
    told = []
    app.drawn.changed.connect(lambda: told.append((app.drawn.parts.rowCount(), app.drawn.text)))
    peer.hang_up()
    qtbot.waitUntil(lambda: len(told) > 1)
    (parts, text), (_, again) = told[:2]
    assert parts == 0
    assert "not there" in text
    assert again == ""
    assert peer.accept().hear()["hello"]


def test_a_window_that_comes_back_draws_what_it_drew(world, peer, qtbot, tmp_path):
    first = world.app()
    opened(first, peer, qtbot, tmp_path)
    first.drawn.choose(1)
    peer.accept().hear()
    first.drawn.close()
    again = world.app()
    peer.shown.append(again.drawn)
    again.drawn.follow(tmp_path / "panels")
    assert again.drawn.is_shown
    assert peer.accept().hear()["mapping"] == "x.toml"
    again.drawn.hide()
    third = world.app()
    third.drawn.follow(tmp_path / "panels")
    assert not third.drawn.is_shown


def test_closing_it_hangs_up(app, peer, qtbot, tmp_path):
    opened(app, peer, qtbot, tmp_path)
    app.drawn.hide()
    assert peer._file.readline() == b""


def test_what_is_told_is_never_trusted_to_fit(app, peer, qtbot, tmp_path):
    opened(app, peer, qtbot, tmp_path)
    peer.say({"lit": {"9999": "#FFFFFF"}, "at": {"-1": 0.5}})
    peer.say({"lit": {"0": "#123456"}})
    qtbot.waitUntil(lambda: app.drawn.parts.rows[0]["color"] == "#123456")


def test_the_mouse_presses_a_pad(window, peer):
    at = place(window, "PLAY 1")
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert peer.hear() == ["down", peer.part("PLAY 1")]
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert peer.hear() == ["up", peer.part("PLAY 1")]


def test_the_mouse_moves_a_fader(window, peer):
    at = place(window, "CROSSFADER")
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(window, at + QPoint(400, 0))
    QTest.mouseRelease(
        window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at + QPoint(400, 0)
    )
    assert peer.hear() == ["at", peer.part("CROSSFADER"), 1.0]


def test_two_fingers_hold_two_pads(window, peer):
    screen = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)
    one, two = place(window, "CUE 1"), place(window, "PAD 2.1")
    QTest.touchEvent(window, screen).press(0, one, window).commit()
    assert peer.hear() == ["down", peer.part("CUE 1")]
    QTest.touchEvent(window, screen).stationary(0).press(1, two, window).commit()
    assert peer.hear() == ["down", peer.part("PAD 2.1")]
    QTest.touchEvent(window, screen).release(0, one, window).stationary(1).commit()
    assert peer.hear() == ["up", peer.part("CUE 1")]
    QTest.touchEvent(window, screen).release(1, two, window).commit()
    assert peer.hear() == ["up", peer.part("PAD 2.1")]


def test_keys_work_on_the_part_that_has_the_focus(window, peer, qtbot):
    part(window, "CUE 1").forceActiveFocus()
    QTest.keyPress(window, Qt.Key.Key_Space)
    assert peer.hear() == ["down", peer.part("CUE 1")]
    QTest.keyRelease(window, Qt.Key.Key_Space)
    assert peer.hear() == ["up", peer.part("CUE 1")]
    part(window, "LOW 1").forceActiveFocus()
    QTest.keyClick(window, Qt.Key.Key_Up)
    assert peer.hear() == ["at", peer.part("LOW 1"), 0.52]


def test_the_menu_and_a_key_open_it(app):
    app.outlook.choose(app.outlook.labels.index("Controller in a window of its own"))
    assert app.drawn.is_shown
    app.keyboard.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier.value, False)
    assert not app.drawn.is_shown


# phones and tablets

TOLD = {
    "event": "remote", "on": True, "url": "http://192.168.1.5:8110/", "code": "123456",
    "qr": "M0 0h1v1h-1z", "fields": 29, "fault": "",
    "devices": [{"number": 3, "name": "iPad", "here": True, "ms": 11.7}],
}  # fmt: skip


def test_the_settings_show_address_code_and_devices(shown, world, qtbot):
    shown.app.stage.open_page("settings/network")
    remote = shown.app.drawn.tablets
    remote.take({**TOLD, "until": time.monotonic() + 200})
    assert (remote.url, remote.code) == ("http://192.168.1.5:8110/", "123 456")
    assert remote.left.startswith("It holds for 3:")
    texts = lambda: {i.property("text") for i in visible(shown)}  # noqa: E731
    qtbot.waitUntil(lambda: {"123 456", "iPad", "12 ms away"} <= texts())
    remote.drop(3)
    assert world.session.requests[-1] == {"command": "remote", "do": "drop", "device": 3}


def test_it_is_switched_on_and_off_by_asking(app, world):
    remote = app.drawn.tablets
    remote.toggle()
    assert world.session.requests[-1] == {"command": "remote", "do": "on"}
    remote.take(TOLD)
    remote.toggle()
    assert world.session.requests[-1] == {"command": "remote", "do": "off"}
    remote.renew()
    assert world.session.requests[-1] == {"command": "remote", "do": "code"}


@pytest.mark.parametrize(
    ("fault", "text"),
    [("", ""), ("address", "no address"), ("tries", "Too many"), ("1.2.3.4: in use", "in use")],
)
def test_what_is_wrong_is_told_in_words(app, fault, text):
    app.drawn.tablets.take({**TOLD, "fault": fault})
    assert text in app.drawn.tablets.text


def test_a_code_that_is_over_is_told_no_more(app):
    app.drawn.tablets.take({**TOLD, "until": time.monotonic() - 1})
    assert app.drawn.tablets.left == ""
