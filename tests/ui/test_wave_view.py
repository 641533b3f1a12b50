# SPDX-License-Identifier: GPL-3.0-or-later
"""Waves in the real window: wheel, fingers, flags, upright ones; and tiles with stems."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.viewmodels.waveform.pictures.palette import palette, stem_palettes
from app.viewmodels.waveform.pictures.tiles import Tiles
from engine import wave as waves
from tests.ui.conftest import BEAT
from tests.ui.test_window import called, centre, drag, items, window  # noqa: F401 - a fixture

NAME = "Waveform of deck A"


def wheel(shown, item, notches):
    at = QPointF(centre(item))
    turn = QPoint(0, round(120 * notches))
    event = QWheelEvent(
        at, at, QPoint(), turn, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(shown.window, event)


def test_the_wheel_zooms_all_decks_by_parts_of_a_notch(window):  # noqa: F811
    view = called(window, NAME)
    before = window.app.deck(0).wave.zoom_level
    wheel(window, view, 1.0)
    assert window.app.deck(0).wave.zoom_level == before - 1.0
    wheel(window, view, -0.25)
    assert window.app.deck(1).wave.zoom_level == before - 0.75


def test_two_fingers_zoom_and_let_go_of_the_record(window, world):  # noqa: F811
    from PySide6.QtGui import QPointingDevice

    touch = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)
    middle, before = centre(called(window, NAME)), window.app.deck(0).wave.zoom_level
    for step, apart in enumerate((20, 40, 60, 80, 100, 120)):
        left, right = middle - QPoint(apart, 0), middle + QPoint(apart, 0)
        event = QTest.touchEvent(window.window, touch)
        if step == 0:
            event.press(0, left).press(1, right)
        else:
            event.move(0, left).move(1, right)
        event.commit()
        QTest.qWait(10)
    event = QTest.touchEvent(window.window, touch)
    event.release(0, left).release(1, right)
    event.commit()
    QTest.qWait(10)
    assert window.app.deck(0).wave.zoom_level < before - 0.5
    touches = [v for p, v in world.client.sent if p == "deck1.touch"]
    assert touches[-1:] in ([], [0.0])


def test_a_pull_with_shift_moves_the_playhead(window, world):  # noqa: F811
    world.client.now.deck[0].position = 44_100 * 60.0
    window.app.picture()
    drag(window, called(window, NAME), -60, 0, Qt.KeyboardModifier.ShiftModifier)
    paths = {p for p, _ in world.client.sent}
    assert paths == {"deck1.seek"}
    assert world.client.sent[-1][1] > 44_100 * 60.0


def test_a_click_on_a_flag_s_name_goes_there_and_does_not_scratch(window, world):  # noqa: F811
    world.client.tell("deck1.hotcue2.type", 1)
    world.client.tell("deck1.hotcue2.position", BEAT)
    window.app.picture()
    window.app.picture()
    view, wave = called(window, NAME), window.app.deck(0).wave
    row = next(r for r in wave.flags.rows if r["number"] == 2)
    world.client.sent.clear()
    at = view.mapToScene(QPointF(wave.offset + row["at"] + 8, 9)).toPoint()
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=at)
    assert world.client.sent == [("deck1.hotcue2.go", 1.0)]


def test_upright_waves_have_their_beats_below_each_other(window):  # noqa: F811
    window.app.setting("wave.upright").toggle()
    QTest.qWait(100)
    window.app.picture()
    view = called(window, NAME)
    assert view.height() > view.width()
    upright = window.app.deck(0).wave_of("|")
    sources = [r["source"] for r in upright.tiles.rows if r["source"]]
    assert sources
    assert all(s.split("/")[9] == "2" for s in sources)
    spans = {r["span"] for r in upright.tiles.rows if r["source"]}
    images = [i for i in items(view) if i.property("level") is not None and i.isVisible()]
    assert {i.height() for i in images} == spans
    assert {i.width() for i in images} == {view.width()}


def test_scrolling_changes_one_place_only(window, world):  # noqa: F811
    wave = window.app.deck(0).wave
    told = []
    for _ in range(20):  # tiles come in the time that a picture leaves them
        window.app.picture()
    for signal in (wave.loop_changed, wave.slip_changed, wave.texture_changed, wave.zoom_changed):
        signal.connect(lambda: told.append("other"))
    for rows in (wave.tiles, wave.ticks, wave.flags):
        rows.dataChanged.connect(lambda *_: told.append("rows"))
    wave.offset_changed.connect(lambda: told.append("offset"))
    for step in range(1, 6):
        deck = world.client.now.deck[0]
        deck.position = deck.slip_position = 1000.0 * step
        window.app.picture()
    assert told == ["offset"] * 5


COLORS = (0x009E73, 0xD55E00, 0xCC79A7, 0x56B4E9)


class Stems:
    """A track with four stems of one loudness each."""

    total, rate = 128 * 400, 44_100
    stems = tuple(memoryview(bytes([level] * 4 * 400)) for level in (250, 200, 150, 100))
    stem_labels = tuple(zip("ABCD", COLORS, strict=True))

    def close(self):
        pass


@pytest.mark.parametrize("style", [0, 2])
def test_stems_are_drawn_in_lanes_each_in_its_colour(qapp, style):
    tiles = Tiles({"/stems": Stems()}.__getitem__)
    tiles.assign(0, 7, "/stems")
    assert tiles.lanes(0) == 4
    assert tiles.labels(0) == Stems.stem_labels
    name = f"tile/0/7/64.0/0/80/{style}/dark/4/1/0.0/1/whole"
    image = tiles._draw(name.split("/"))
    across = image.height() if style == 0 else image.width()
    assert across == 80
    for lane, colors in enumerate(stem_palettes("dark", COLORS)):
        middle = lane * 20 + 10
        pixel = image.pixel(5, middle) if style == 0 else image.pixel(middle, 5)
        nearest = min(colors[:3], key=lambda c: distance(c, pixel))
        assert distance(nearest, pixel) < 60
    tiles.close()


def distance(one, other):
    return max(abs((one >> k & 255) - (other >> k & 255)) for k in (0, 8, 16))


def test_a_deck_with_stems_shows_lanes(app, world):
    from tests.ui.conftest import SONG

    world.pictures.stems = 4
    world.client.load(0, SONG)
    app.deck(0).wave.resize(1000.0, 100.0, 1.0)
    app.picture()
    app.picture()
    sources = [r["source"] for r in app.deck(0).wave.tiles.rows if r["source"]]
    assert sources
    assert all(s.split("/")[11] == "4" for s in sources)


def test_lanes_are_the_tiles_of_their_waves():
    one, other = bytes([200, 10, 5, 0] * 50), bytes([20, 100, 50, 0] * 50)
    colors = stem_palettes("dark", COLORS[:2])
    whole = waves.lanes([one, other], 0.0, 1.0, 40, 20, 0, colors)
    upper = waves.tile(one, 0.0, 1.0, 40, 10, 0, colors[0])
    lower = waves.tile(other, 0.0, 1.0, 40, 10, 0, colors[1])
    assert whole == upper + lower


def test_each_theme_has_its_own_waves():
    assert len({palette(name) for name in ("dark", "contrast", "night", "tritanopia")}) == 4
    assert palette("no such theme") == palette("dark")


def test_the_overview_has_sections_voices_and_energy(qapp):
    class Silent(Stems):
        stems = ()

        def tile(self, first, step, width, height, style, colors):
            return bytearray(colors[3].to_bytes(4, "little") * (width * height))

    tiles = Tiles({"/seg": Silent()}.__getitem__)
    tiles.assign(0, 1, "/seg")
    seconds = Silent.total / Silent.rate
    tiles.know(0, [(0.0, seconds / 2, "#ff0000")], [(seconds / 2, seconds)], [5.0, 5.0])
    image: QImage = tiles._draw(["over", "0", "1", "200", "50", "dark", "1", "99"])
    assert image.pixel(50, 48) == 0xFFFF0000
    assert image.pixel(150, 48) == palette("dark")[3]
    assert image.pixel(150, 43) != palette("dark")[3]
    assert any(image.pixel(100, y) != palette("dark")[3] for y in range(15, 30))
    tiles.close()
