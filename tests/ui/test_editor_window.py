# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor in the window: anchors under the mouse, keys, rows."""

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest

from tests.ui.conftest import SONG
from tests.ui.test_editor import RATE, cues_of, grid_of, library, look  # noqa: F401 - a fixture
from tests.ui.test_window import called, centre, click, named, visible


def is_there(shown, name):
    return any(named(item) == name for item in visible(shown))


@pytest.fixture
def edited(shown, world, library, qtbot):  # noqa: F811
    QAccessible.setActive(True)
    world.hand.library = library
    world.client.load(0, SONG)
    world.client.now.deck[0].position = 4.0 * RATE
    shown.window.resize(1600, 960)
    shown.app.stage.choose("prepare")
    qtbot.waitUntil(lambda: is_there(shown, "Waveform with the beat grid"))
    for _ in range(3):
        look(shown.app, world)
        QTest.qWait(50)
    shown.window.requestActivate()
    return shown


def test_an_anchor_is_dragged_with_the_mouse(edited, world, library):  # noqa: F811
    edited.app.prep.grid.anchor_here()
    look(edited.app, world)
    handle = called(edited, "Anchor 2")
    start = centre(handle) + QPoint(0, round(handle.height() / 2) - 8)
    QTest.mousePress(
        edited.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start
    )
    for k in range(1, 11):
        QTest.mouseMove(edited.window, start + QPoint(k, 0))
    moved = edited.app.prep.grid.preview.anchors[1].position_s
    assert moved > 4.001
    assert grid_of(library).anchors[1].position_s == pytest.approx(4.0, abs=0.001)
    end = start + QPoint(10, 0)
    QTest.mouseRelease(
        edited.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end
    )
    look(edited.app, world)
    way = 10 * edited.app.prep.wave.frames_per_unit / RATE
    assert grid_of(library).anchors[1].position_s == pytest.approx(4.0 + way, abs=0.001)


class Sound:
    """A track in memory with a click at 4.015 s."""

    rate, closed = RATE, 0

    def pcm(self):
        stereo = np.zeros((8 * RATE, 2), np.float32)
        stereo[round(4.015 * RATE) :][:400] = 0.8
        return memoryview(stereo.tobytes())

    def close(self):
        self.closed += 1


def pull(edited, world, modifier, pixels=6):
    """Drag the second anchor, from 4 s on, past the click's reach. Return: where it lies."""
    handle = called(edited, "Anchor 2")
    start = centre(handle) + QPoint(0, round(handle.height() / 2) - 8)
    end = start + QPoint(pixels, 0)
    QTest.mousePress(edited.window, Qt.MouseButton.LeftButton, modifier, start)
    for k in range(1, pixels + 1):  # QTest's moves have no modifiers
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(start + QPoint(k, 0)),
            QPointF(start + QPoint(k, 0)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            modifier,
        )
        QCoreApplication.sendEvent(edited.window, move)
    QTest.mouseRelease(edited.window, Qt.MouseButton.LeftButton, modifier, end)
    look(edited.app, world)
    return edited.app.prep.grid.preview.anchors[1].position_s


@pytest.mark.parametrize(
    ("modifier", "quantize", "snaps"),
    [
        (Qt.KeyboardModifier.NoModifier, 1.0, True),
        (Qt.KeyboardModifier.AltModifier, 1.0, False),
        (Qt.KeyboardModifier.ShiftModifier, 1.0, False),
        (Qt.KeyboardModifier.NoModifier, 0.0, False),
    ],
    ids=["quantize", "alt", "shift", "off"],
)
def test_a_dragged_anchor_snaps_to_a_sound(
    edited,
    world,
    library,  # noqa: F811
    modifier,
    quantize,
    snaps,
):
    sound = Sound()
    edited.app.prep.ear.open_track = lambda _: sound
    world.client.tell("deck1.quantize", quantize)
    edited.app.prep.grid.anchor_here()
    look(edited.app, world)
    at = pull(edited, world, modifier)
    assert (at == pytest.approx(4.015, abs=0.0015)) == snaps
    assert sound.closed == 1


def test_buttons_and_keys_of_the_panel_edit_and_the_decks_hear_nothing(edited, world, library):  # noqa: F811
    world.client.sent.clear()
    click(edited, "Grid 10 ms later")
    look(edited.app, world)
    assert grid_of(library).anchors[0].position_s == pytest.approx(0.01)
    click(edited, "Waveform with the beat grid")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_A, Qt.Key.Key_2):
        QTest.keyClick(edited.window, key)
        look(edited.app, world)
    assert grid_of(library).bpm == pytest.approx(240.0, abs=1.0)
    assert world.client.sent == []


def test_a_cue_is_renumbered_by_dragging_its_number(edited, world, library):  # noqa: F811
    row = called(edited, "HOT 1 Start at 00:02.000")
    start = row.mapToScene(QPoint(12, round(row.height() / 2))).toPoint()
    QTest.mousePress(
        edited.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start
    )
    end = start + QPoint(0, round(row.height()) + 2)
    QTest.mouseMove(edited.window, end)
    QTest.mouseRelease(
        edited.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end
    )
    look(edited.app, world)
    assert [c.slot for c in cues_of(library)[:2]] == [0, 1]


def test_a_name_is_typed_in_its_row(edited, world, library):  # noqa: F811
    cell = called(edited, "Name of the cue")
    QTest.mouseClick(
        edited.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre(cell)
    )
    for letter in "new":
        QTest.keyClick(edited.window, letter)
    QTest.keyClick(edited.window, Qt.Key.Key_Return)
    look(edited.app, world)
    assert "new" in [c.name for c in cues_of(library)]
