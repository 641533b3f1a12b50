# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: F811 - fixtures
"""The list of tracks where people read from right to left: columns, rows, handles, stars."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.viewmodels.library.rows.columns import Columns, laid_out
from app.viewmodels.library.rows.painter import RowPainter
from app.viewmodels.library.rows.pictures import RowPictures
from tests.ui.clipping import asked, items, texts
from tests.ui.test_library_edits import Catalogue, library  # noqa: F401
from tests.ui.test_library_window import settle
from tests.ui.test_rows import ALL, LOOK, PLAIN, State, replace, theme
from tests.ui.test_window import called, window  # noqa: F401

LEFT, PLAIN_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
WIDTH = round(LOOK.width)


def places(columns):
    return {row["name"]: (row["start"], row["room"]) for row in columns.rows.rows}


@pytest.fixture
def columns(world):
    found = Columns(world.options)
    found.fit(1400.0, 1424.0)
    return found


def test_columns_begin_at_the_right(columns):
    plain = places(columns)
    columns.mirror(True)
    assert list(places(columns)) == list(plain)
    for name, (start, room) in places(columns).items():
        assert (1424.0 - start - room, room) == plain[name]
        assert columns.under(start) == columns.under(start + room - 1.0) == name
        assert columns.left_of(name) == start
    assert (columns.at(1420.0), columns.at(0.0)) == ("mark", "")


def test_mirrored_columns_move_the_way_they_are_pushed(columns):
    columns.mirror(True)
    before = places(columns)["artist"][0]
    columns.step("artist", 1)
    assert places(columns)["artist"][0] > before
    columns.step("artist", -1)
    assert places(columns)["artist"][0] == before


def drawn(mirrored, **values):
    painter = RowPainter(RowPictures())
    painter.dress(replace(LOOK, mirrored=mirrored))
    rows = laid_out([*ALL, ("rating", 80.0), ("color", 58.0)], LOOK.width)
    if mirrored:
        rows = [{**row, "start": LOOK.width - row["start"] - row["room"]} for row in rows]
    painter.lay_out(rows)
    cells = {row["name"]: row for row in rows}
    return painter.paint(PLAIN | {"rating": "★★☆☆☆", "color": "#00ff00"} | values, State()), cells


def ink(image, cell, *colors):
    """Where such pixels lie in a cell, counted from where it begins to be read."""
    start, room = round(cell["start"]), round(cell["room"])
    return [
        x - start
        for x in range(start, start + room)
        if {image.pixelColor(x, y).name() for y in range(image.height())} & set(colors)
    ]


@pytest.mark.parametrize(
    ("name", "color", "begins"),
    [("title", "text", True), ("bpm", "text", False), ("energy", "gold", True)],
)
def test_cells_are_aligned_from_the_right(qapp, name, color, begins):
    for mirrored in (False, True):
        image, cells = drawn(mirrored)
        found = ink(image, cells[name], theme("dark")[color])
        room = round(cells[name]["room"])
        at_left = found[0] < room - 1 - found[-1]
        assert at_left is (begins is not mirrored)


def test_stars_fill_and_the_colour_stands_at_the_right(qapp):
    image, _ = drawn(mirrored=True)
    assert image.pixelColor(WIDTH - 1, 15).name() == "#00ff00"
    assert image.pixelColor(0, 15).name() != "#00ff00"
    plain, cells = drawn(mirrored=False)
    before = ink(plain, cells["rating"], theme("dark")["gold"])
    image, cells = drawn(mirrored=True)
    after = ink(image, cells["rating"], theme("dark")["gold"])
    room = round(cells["rating"]["room"])
    assert room - 1 - after[-1] == pytest.approx(before[0], abs=3)


@pytest.fixture
def listed(qapp, world, library, request):
    """The window, read from right to left, with a library."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = request.getfixturevalue("window")
        world.hand.library = library
        window.app.follow(Catalogue(library))
        window.window.resize(1600, 900)
        window.app.stage.choose("library")
        settle(window)
        QTest.qWait(300)
        yield window
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def head(shown, name):
    return next(i for i in items(shown.window.contentItem()) if i.objectName() == name)


def scene(item, x=0.0, y=0.0):
    return item.mapToScene(QPointF(x, y))


def test_headers_rows_and_the_scroll_bar_are_mirrored(listed):
    order = [scene(head(listed, n)).x() for n in ("mark", "title", "artist", "bpm", "time")]
    assert order == sorted(order, reverse=True)
    title = next(texts(head(listed, "title")))
    figure = next(texts(head(listed, "bpm")))
    assert asked(title, "effectiveHorizontalAlignment") == 2
    assert asked(figure, "effectiveHorizontalAlignment") == 1
    more = called(listed, "Choose the columns")
    assert scene(more).x() < scene(head(listed, "time")).x()
    row = called(listed, "a, X")
    assert listed.app.browser.columns.under(row.width() - 20.0) == "mark"


def test_a_column_grows_as_its_left_edge_is_pulled_to_the_left(listed):
    bpm = head(listed, "bpm")
    room = bpm.width()
    at = scene(bpm, -4.0, bpm.height() / 2).toPoint()
    QTest.mousePress(listed.window, LEFT, PLAIN_KEYS, at)
    for dx in (-10, -20, -30):
        QTest.mouseMove(listed.window, at + QPoint(dx, 0))
    QTest.mouseRelease(listed.window, LEFT, PLAIN_KEYS, at + QPoint(-30, 0))
    assert bpm.width() >= room + 25
    assert scene(bpm).x() < at.x() - 5


def test_a_header_dragged_to_the_right_comes_before(listed):
    artist, title = head(listed, "artist"), head(listed, "title")
    assert scene(artist).x() < scene(title).x()
    start = scene(artist, artist.width() / 2, 8).toPoint()
    end = scene(title, title.width() - 4, 8).toPoint()
    QTest.mousePress(listed.window, LEFT, PLAIN_KEYS, start)
    for part in (0.3, 0.6, 1.0):
        QTest.mouseMove(listed.window, start + (end - start) * part)
    QTest.mouseRelease(listed.window, LEFT, PLAIN_KEYS, end)
    QTest.qWait(50)
    assert scene(head(listed, "artist")).x() > scene(head(listed, "title")).x()


@pytest.mark.parametrize(("from_right", "stars"), [(7, 1), (14 * 4 + 7, 5)])
def test_the_first_star_is_the_one_at_the_right(listed, library, from_right, stars):
    columns = listed.app.browser.columns
    row = called(listed, "b, X")
    x = columns.left_of("rating") + columns.room_of("rating") - from_right
    at = scene(row, x, row.height() / 2).toPoint()
    QTest.mouseClick(listed.window, LEFT, PLAIN_KEYS, at)
    settle(listed)
    assert library.track(2).rating == 20 * stars


def test_a_value_is_typed_where_its_column_is(listed):
    columns = listed.app.browser.columns
    called(listed, "Tracks").forceActiveFocus()
    listed.app.tracks.select(0)
    QTest.keyClick(listed.window, Qt.Key.Key_F2)
    QTest.qWait(50)
    field = called(listed, "Value")
    left = scene(called(listed, "Tracks"), columns.left_of("title")).x()
    assert scene(field).x() >= left - 2
    assert scene(field, field.width()).x() <= left + columns.room_of("title") + 2
