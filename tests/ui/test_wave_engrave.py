# SPDX-License-Identifier: GPL-3.0-or-later
"""Beats, numbers, sections and voices as they are drawn into the tiles of a wave."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from app.viewmodels.waveform.flags import Stretch
from app.viewmodels.waveform.marks import Grid
from app.viewmodels.waveform.pictures import engrave, fonts
from app.viewmodels.waveform.pictures.engrave import BAND, NAMED, Plate, Score, Sheet, ticks
from app.viewmodels.waveform.pictures.palette import color, deck_color, mark
from app.viewmodels.waveform.pictures.tiles import Tiles, clear
from app.viewmodels.waveform.strip import TILE_PX

pytestmark = pytest.mark.usefixtures("qapp")
RATE = 44_100
FPP = 100.0  # frames a pixel
BEAT_PX = 220.5
GRID = Grid(((0.0, 0.0),), 120.0, RATE)
BREADTH = 60


def sheet(number=0, *, dpr=1.0, vertical=False, breadth=BREADTH):
    return Sheet(number, FPP, RATE * 300, breadth, dpr, vertical, "dark")


def drawn(score, on):
    """Pixels of a tile with nothing but the score, shape (rows, columns, 4): blue, green, red,
    alpha."""
    image = clear(on)
    engrave.engrave(image, score, on)
    return pixels(image)


def pixels(image):
    raw = np.frombuffer(image.constBits(), np.uint8)
    return raw.reshape(image.height(), image.width(), 4).copy()


def red(tile):
    """Where it is of the red of bars, whatever it lies on."""
    tint = QColor(color("dark", "red"))
    wanted = np.array([tint.blue(), tint.green(), tint.red()]) * (tile[..., 3:] / 255.0)
    return (np.abs(tile[..., :3] - wanted).max(axis=2) <= 2) & (tile[..., 3] > 150)


def test_beats_bars_and_phrases_stand_where_they_are_heard():
    tile = drawn(Score(GRID), sheet(1))  # from pixel 512: beat 3 at 661, bar 1 at 882
    middle = tile[BREADTH // 2 + 5, :, 3]
    lines = np.flatnonzero(middle)
    assert list(lines) == [round(3 * BEAT_PX) - TILE_PX, *(882 - TILE_PX + k for k in (0, 1))]
    assert 100 < middle[lines[0]] < 150  # a beat is faint
    assert red(tile)[BREADTH // 2, 882 - TILE_PX]


def test_phrases_have_feet_wider_ones_of_eight_bars():
    number, at = divmod(round(16 * BEAT_PX), TILE_PX)
    four = red(drawn(Score(GRID), sheet(number)))
    assert np.flatnonzero(four[0])[[0, -1]].tolist() == [at - 4, at + 6]
    assert np.flatnonzero(four[-1])[[0, -1]].tolist() == [at - 4, at + 6]
    number, at = divmod(round(32 * BEAT_PX), TILE_PX)
    eight = red(drawn(Score(GRID), sheet(number)))
    assert np.flatnonzero(eight[0])[[0, -1]].tolist() == [at - 6, at + 8]


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("vertical", [False, True])
def test_what_reaches_over_an_edge_goes_on_in_the_next_tile(dpr, vertical):
    whole_tiles = 4
    section = Stretch(300.0 * FPP, 1800.0 * FPP, "A LONG NAME OF A PART", "#5f7bff")
    voice = Stretch(400.0 * FPP, 700.0 * FPP, "", "#ff6ad5")
    near = Grid(((480.0 * FPP, 0.0), (510.0 * FPP, 1.0)), 60.0 * RATE / (30.0 * FPP), RATE)
    score = Score(near, (section,), (voice,))
    grounds = [sheet(n, dpr=dpr, vertical=vertical) for n in range(whole_tiles)]
    row = np.concatenate([drawn(score, s) for s in grounds], axis=0 if vertical else 1)
    long = QImage(
        *((BREADTH, TILE_PX * whole_tiles) if vertical else (TILE_PX * whole_tiles, BREADTH)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    long.fill(0)
    wide = WideSheet(0, FPP, RATE * 300, BREADTH, dpr, vertical, "dark")
    engrave.engrave(long, score, wide)
    assert np.array_equal(row, pixels(long))


class WideSheet(Sheet):
    """One tile as long as four."""

    def lines(self, grid):
        found = {line.frame: line for n in range(4) for line in self.part(n).lines(grid)}
        return [found[frame] for frame in sorted(found)]

    def part(self, number):
        return Sheet(number, FPP, self.total, self.breadth, self.dpr, self.vertical, self.theme)


def test_a_number_is_written_beside_its_beat_on_the_ground_of_the_wave():
    tile = drawn(Score(GRID), sheet(0))
    box = tile[1:17, 3:20]
    assert (box[..., 3] > 180).all()
    assert (box[..., :3].min(axis=2) > 150).any(), "nothing is written"


def test_a_section_without_room_for_its_name_has_only_its_band():
    short = Stretch(100.0 * FPP, 130.0 * FPP, "CHORUS", "#5f7bff")
    tile = drawn(Score(sections=(short,)), sheet())
    there = np.argwhere(tile[..., 3])
    assert there.min(axis=0).tolist() == [BREADTH - BAND, 100]
    assert there.max(axis=0).tolist() == [BREADTH - 1, 128]


def test_a_low_wave_does_not_name_its_sections():
    wide = Stretch(0.0, 400.0 * FPP, "CHORUS", "#5f7bff")
    low = drawn(Score(sections=(wide,)), sheet(breadth=NAMED - 1))
    rows = np.argwhere(low[..., 3])[:, 0]
    assert set(rows.tolist()) == set(range(NAMED - 1 - BAND, NAMED - 1))


def test_what_comes_with_the_music_is_red_at_night():
    assert mark("dark", "#5f7bff") == QColor("#5f7bff")
    for cold in ("#5f7bff", "#3ddc84", "#35d0ff"):
        shown = mark("night", cold)
        assert shown.red() > shown.green() > 0
        assert shown.red() > shown.blue()


def test_voices_stand_over_the_sections():
    voice = Stretch(100.0 * FPP, 200.0 * FPP, "", "#ff6ad5")
    there = np.argwhere(drawn(Score(vocals=(voice,)), sheet())[..., 3])
    assert there.min(axis=0).tolist() == [BREADTH - 7, 100]
    assert there.max(axis=0).tolist() == [BREADTH - 6, 199]


@pytest.mark.parametrize("vertical", [False, True])
def test_the_other_deck_s_beats_are_short_and_of_its_colour(vertical):
    picture = pixels(ticks(2, GRID, sheet(0, vertical=vertical)))
    along = picture[::-1] if not vertical else picture.transpose(1, 0, 2)
    heights = (along[..., 3] > 0).sum(axis=0)
    assert heights.max() == 13  # a bar
    assert heights[round(BEAT_PX)] == 8
    assert np.count_nonzero(heights) == 2 * 3
    tint = QColor(deck_color("dark", 2))
    assert along[0, 0, :3].tolist() == [tint.blue(), tint.green(), tint.red()]


def test_no_grid_draws_no_line():
    assert not drawn(Score(), sheet())[..., 3].any()


def test_a_grid_of_one_beat_at_the_end_is_drawn_in_no_time():
    far = Grid(((RATE * 299.0, 0.0),), 999.0, RATE)
    drawn(Score(far), sheet(-1))
    drawn(Score(far), sheet(10**6))


def test_each_change_of_the_score_is_told_and_has_a_new_number():
    told = []
    plate = Plate("0.1", lambda key, score: told.append((key, score)))
    plate.set_grid(GRID)
    plate.set_parts((Stretch(0.0, 1.0),), ())
    assert [key for key, _ in told] == ["0.1", "0.1"]
    assert told[-1][1] == Score(GRID, (Stretch(0.0, 1.0),), ()) == plate.score
    assert plate.version == 2


class Silence:
    total, rate, stems = RATE * 300, RATE, ()

    def tile(self, first, step, width, height, style, colors):
        return bytearray(colors[3].to_bytes(4, "little") * (width * height))

    def close(self):
        pass


@pytest.fixture
def tiles(qapp):
    made = Tiles({"/seg": Silence()}.__getitem__)
    made.assign(0, 7, "/seg")
    made.engrave("0.3", Score(GRID))
    yield made
    made.close()


def name(kind, plate):
    return f"{kind}/0/7/{FPP}/0/{BREADTH}/0/dark/0/1/{plate}/1/whole".split("/")


def test_a_tile_has_the_lines_of_its_own_wave(tiles):
    with_lines, without = (pixels(tiles._draw(name("tile", plate))) for plate in ("0.3", "0.4"))
    assert (with_lines != without).any()
    assert len(np.unique(without.reshape(-1, 4), axis=0)) == 1


def test_lines_over_a_shader_are_those_of_the_tiles(tiles):
    tile, lines = (pixels(tiles._draw(name(kind, "0.3"))) for kind in ("tile", "lines"))
    ground = pixels(tiles._draw(name("tile", "")))[0, 0, :3]
    mixed = lines[..., :3] + ground * (1.0 - lines[..., 3:] / 255.0)
    assert np.abs(mixed - tile[..., :3]).max() <= 2


def test_fonts_are_those_of_the_window():
    theme = (Path(__file__).parents[2] / "ui" / "Theme.qml").read_text()
    for families in (fonts.MONO, fonts.SANS):
        first, *others = (f'"{family}"' for family in families)
        assert f"families({first}, [{', '.join(others)}])" in theme
