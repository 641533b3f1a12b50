# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the list as they are painted: one picture each."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from app.themes import theme
from app.viewmodels.library.rows.columns import Columns, laid_out
from app.viewmodels.library.rows.look import Look
from app.viewmodels.library.rows.painter import RowPainter, State
from app.viewmodels.library.rows.pictures import RowPictures
from tests.ui.test_library import catalogue, tracks  # noqa: F401 - fixtures

ALL = [("mark", 34.0), ("title", 200.0), ("bpm", 66.0), ("key", 48.0), ("energy", 66.0)]
LOOK = Look(width=700.0, height=30.0, sans="DejaVu Sans", mono="DejaVu Sans Mono")
PLAIN = {
    "title": "Genesis", "bpm": "117.00", "bpm_fits": False, "key": "8A", "key_color": "#ff0000",
    "key_off": False, "energy": 4, "mark": "", "missing": False, "faded": False, "color": "",
    "file": "/music/a.mp3",
}  # fmt: skip


@pytest.fixture
def painter(qapp):
    found = RowPainter(RowPictures())
    found.dress(LOOK)
    found.lay_out(laid_out(ALL, LOOK.width))
    return found


def column(name):
    return next(c for c in laid_out(ALL, LOOK.width) if c["name"] == name)


def colors(image, name, ratio=1.0):
    """All colours in a column's cell."""
    at = column(name)
    xs = range(round(at["start"] * ratio), round((at["start"] + at["room"]) * ratio))
    return {image.pixelColor(x, y).name() for x in xs for y in range(image.height())}


def painted(painter, state=None, **values):
    return painter.paint(PLAIN | values, state or State())


def test_each_cell_is_in_its_column(painter):
    image = painted(painter)
    assert (image.width(), image.height()) == (700, 30)
    assert colors(image, "key") >= {"#ff0000", theme("dark")["ink"]}
    assert theme("dark")["gold"] in colors(image, "energy")
    assert theme("dark")["text"] in colors(image, "title")
    assert theme("dark")["text"] in colors(image, "bpm")


def test_an_unknown_value_leaves_its_cell_empty(painter):
    image = painted(painter, title="", bpm="", key="", energy=0)
    ground = {theme("dark")["panel"]}
    assert all(colors(image, name) == ground for name in ("title", "bpm", "key", "energy"))


def test_selected_and_every_other_row_have_grounds_of_their_own(painter):
    corners = [
        painted(painter, state).pixelColor(699, 0).name()
        for state in (State(), State(odd=True), State(odd=True, picked=True))
    ]
    assert corners == [theme("dark")[name] for name in ("panel", "row", "chosen")]


def test_the_mark_tells_the_deck_what_is_heard_and_what_is_missing(painter):
    assert theme("dark")["decks"][1] in colors(painted(painter, mark="BC"), "mark")
    assert theme("dark")["green"] in colors(painted(painter, State(heard=True)), "mark")
    missing = painted(painter, mark="B", missing=True)
    assert theme("dark")["decks"][1] not in colors(missing, "mark")
    assert theme("dark")["text"] not in colors(missing, "title")  # drawn faintly


def test_a_tempo_that_fits_is_green(painter):
    assert theme("dark")["green"] in colors(painted(painter, bpm_fits=True), "bpm")


def test_at_night_all_is_red(painter):
    painter.dress(replace(LOOK, theme="night"))
    image = painted(painter, color="#00ff00", key_color="#00ffff", mark="A")
    for x in range(0, image.width(), 3):
        for y in range(image.height()):
            at = QColor(image.pixel(x, y))
            assert at.red() >= at.green()
            assert at.red() >= at.blue()


def test_a_row_has_the_pixels_of_the_screen(painter):
    painter.dress(replace(LOOK, ratio=1.5))
    image = painted(painter)
    assert (image.width(), image.height()) == (1050, 45)
    assert "#ff0000" in colors(image, "key", 1.5)


def test_a_long_title_stays_in_its_cell(painter):
    image = painted(painter, title="a title without an end " * 40, bpm="")
    ground = {theme("dark")["panel"]}
    assert colors(image, "bpm") == ground


def test_the_list_tells_the_rows_that_look_different(tracks, qtbot):  # noqa: F811
    model = tracks.rows
    role = next(r for r, name in model.roleNames().items() if bytes(name.data()) == b"line")
    before = [model.data(model.index(row), role) for row in range(3)]
    file = tracks.value(1, "file")
    with qtbot.waitSignal(model.dataChanged) as told:
        tracks.show_heard(file)
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)
    assert model.data(model.index(1), role) != before[1]
    assert tracks.value(99, "file") is None
    assert tracks.paint(99) is None


def test_columns_that_do_something_of_their_own_are_spots(world):
    columns = Columns(world.options)
    columns.fit(1400.0)
    assert [row["kind"] for row in columns.spots.rows] == ["mark", "wave", "stars"]
    columns.toggle("rating")
    assert [row["kind"] for row in columns.spots.rows] == ["mark", "wave"]
