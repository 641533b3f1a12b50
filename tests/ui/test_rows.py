# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the list as they are painted: one picture each."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QColor

from app.library.search.color import NAMES as COLOR_NAMES
from app.library.sleeves import Sleeve
from app.themes import marked, theme, themes
from app.viewmodels import formats
from app.viewmodels.library.rows.columns import BY_NAME, Columns, laid_out
from app.viewmodels.library.rows.look import STARS, Look
from app.viewmodels.library.rows.painter import RowPainter, State
from app.viewmodels.library.rows.pictures import MOST_WAITING, Album, RowPictures
from tests.ui.test_library import TRACKS, catalogue, tracks  # noqa: F401 - fixtures

ALL = [("mark", 34.0), ("title", 200.0), ("bpm", 66.0), ("key", 48.0), ("energy", 66.0)]
LOOK = Look(width=700.0, height=30.0, sans="DejaVu Sans", mono="DejaVu Sans Mono")
PLAIN = {
    "title": "Genesis", "bpm": "117.00", "bpm_fits": False, "key": "8A", "key_color": "#ff0000",
    "key_off": False, "energy": 4, "mark": "", "missing": False, "faded": False, "color": "",
    "file": "/music/a.mp3", "note": "",
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


def test_a_key_that_does_not_mix_is_grey_and_read(painter):
    shown = colors(painted(painter, key_off=True), "key")
    assert shown >= {theme("dark")["lifted"], theme("dark")["dim"]}
    assert "#ff0000" not in shown


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


@pytest.mark.parametrize("name", list(themes()))
@pytest.mark.parametrize(
    "color", ["#0000cc", "#cc0000", "#00cc00", "#ffd84a", "#8a8a96", "#202020"]
)
def test_the_colour_of_a_track_is_named_and_read(painter, name, color):
    painter.dress(replace(LOOK, theme=name))
    painter.lay_out(laid_out([("title", 200.0), ("color", 90.0)], LOOK.width))
    image, ground = painted(painter, color=color), marked(name, color)
    shown = {image.pixelColor(x, y).name() for x in range(8, 700) for y in range(image.height())}
    assert ground in shown
    inks = shown & {theme(name)["ink"], theme(name)["text"]}
    assert max(contrast(ink, ground) for ink in inks) > 4.0


def test_all_colours_have_names():
    assert set(formats.COLORS) == set(COLOR_NAMES)
    assert formats.color("#ff0000") == "red"


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


class FakeSleeves:
    def __init__(self):
        self.asked = []

    def draw(self, path, side, told):
        self.asked.append((path, side, told))

    def fetch(self, path, told): ...

    def poll(self):
        return False

    def close(self): ...


def sleeve(path, side, color="ff336699"):
    return Sleeve(path, side, side, side, bytes.fromhex(color)[::-1] * side * side)


def test_a_cover_is_asked_for_once_and_drawn_when_it_has_come(qapp):
    pictures, sleeves = RowPictures(), FakeSleeves()
    pictures.sleeves = sleeves
    painter = RowPainter(pictures)
    painter.dress(LOOK)
    painter.lay_out(laid_out([("mark", 34.0), ("cover", 34.0), ("title", 300.0)], LOOK.width))
    row = PLAIN | {"note": ""}
    empty, _ = painter.paint(row, State()), painter.paint(row, State())
    ((path, side, told),) = sleeves.asked
    assert (path, side) == ("/music/a.mp3", 28)
    told(sleeve(path, side))
    assert pictures.take() == ["/music/a.mp3"]
    image = painter.paint(row, State())
    place = next(c for c in painter._columns if c["name"] == "cover")
    middle = round(place["start"] + place["room"] / 2)
    assert image.pixelColor(middle, 15).name() == "#336699"
    assert empty.pixelColor(middle, 15).name() == theme("dark")["line"]


def test_a_cover_that_comes_too_late_for_another_size_is_not_shown(qapp):
    pictures, sleeves = RowPictures(), FakeSleeves()
    pictures.sleeves = sleeves
    pictures.resize_covers(20)
    assert pictures.cover("/a.mp3") is None
    pictures.resize_covers(40)
    sleeves.asked[0][2](sleeve("/a.mp3", 20))
    assert pictures.take() == []
    assert pictures.cover("/a.mp3") is None
    assert [side for _, side, _ in sleeves.asked] == [20, 40]


def test_what_scrolled_away_before_it_was_made_is_asked_for_again(qapp):
    asked = []
    album = Album(asked.append)
    for number in range(MOST_WAITING + 1):
        album.get(str(number))
    album.get("1")
    assert asked[-1] == str(MOST_WAITING)
    album.get("0")  # who makes them has forgotten it by now
    assert asked[-1] == "0"


def test_a_track_with_notes_has_a_sheet_at_the_end_of_its_title(painter):
    gold = theme("dark")["gold"]
    assert gold not in colors(painted(painter), "title")
    noted = painted(painter, note="warm up", title="A title that is much too long for its cell")
    end = column("title")["start"] + column("title")["room"]
    assert noted.pixelColor(round(end - 5), 10).name() == gold
    assert noted.pixelColor(round(end - 14), 15).name() == theme("dark")["panel"]  # a gap


def test_a_row_tells_its_notes(tracks):  # noqa: F811 - a fixture
    path = tracks.value(0, "path")
    assert tracks.value(0, "note") == ""
    tracks.show_notes({path: "warm up\nonly with B"})
    assert tracks.value(0, "note") == "warm up · only with B"
    assert tracks.value(0, "told").endswith("warm up · only with B")
    tracks.show_notes({path: "x" * 500})
    assert len(tracks.value(0, "note")) == 120


def contrast(one, other):
    """Of two colours, as WCAG counts it."""

    def light(color):
        parts = (color.redF(), color.greenF(), color.blueF())
        low, high = 12.92, 1.055
        linear = [p / low if p <= 0.03928 else ((p + 0.055) / high) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dark = sorted((light(QColor(one)), light(QColor(other))), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", list(themes()))
def test_what_was_played_is_calmer_than_the_rest_and_still_readable(painter, name):
    painter.dress(replace(LOOK, theme=name))
    best = [
        max(contrast(c, theme(name)["panel"]) for c in colors(painted(painter, faded=on), "title"))
        for on in (False, True)
    ]
    assert best[0] > 1.25 * best[1]
    assert best[1] > 4.5


def test_a_selected_row_is_drawn_in_full_also_when_it_was_played(painter):
    shown = colors(painted(painter, State(picked=True), faded=True), "title")
    assert theme("dark")["text"] in shown


def test_those_who_cannot_see_hear_what_was_played(app, catalogue):  # noqa: F811 - a fixture
    catalogue.change(TRACKS[0]._replace(last_played=datetime.now(UTC).isoformat()))
    app.follow(catalogue)
    app.tracks.take()
    told = [app.tracks.value(k, "told") for k in range(4)]
    assert [text for text in told if text.endswith(", played tonight")] == [
        "Around the World, Daft Punk, played tonight"
    ]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_five_stars_have_room_in_the_touch_layout_too(qapp: object, ratio: float) -> None:
    look = replace(LOOK, label=14.0, ratio=ratio, sans="Inter")
    text, _ = look.styles()[STARS].get("\N{BLACK STAR}" * 5, look.px(BY_NAME["rating"].width))
    assert text.text() == "\N{BLACK STAR}" * 5
