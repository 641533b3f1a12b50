# SPDX-License-Identifier: GPL-3.0-or-later
from types import SimpleNamespace as Values

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.viewmodels.waveform.flags import Flag
from app.viewmodels.waveform.marks import NO_GRID, Grid, ruled, strength
from app.viewmodels.waveform.pictures.palette import palette
from app.viewmodels.waveform.pictures.tiles import Tiles
from app.viewmodels.waveform.playhead import Playhead, length_text, time_text
from app.viewmodels.waveform.ration import Ration
from app.viewmodels.waveform.sight import NOTHING, Sight
from app.viewmodels.waveform.strip import TILE_PX
from app.viewmodels.waveform.view import Wave
from engine.errors import EngineError

RATE = 44_100
MS = 1_000_000


def deck(position=0.0, rate=1.0, load=1):
    return Values(load_id=load, position=position, rate=rate, track_rate=RATE)


def sight(position=0.0, *, length=RATE * 300, decoded=True, total=RATE * 300):
    return Sight(1, position, length, total, RATE, decoded, 1.0, (-1.0, -1.0), False)


@pytest.fixture
def wave(qapp):
    wave = Wave(0, ration=Ration(lambda: 0))  # tiles are drawn at once, however busy the machine is
    wave.resize(1920, 100, 1.0)
    return wave


@pytest.mark.parametrize("frames", [64, 512, 4096])
def test_the_playhead_moves_evenly_whatever_the_block(frames):
    head, steps, last = Playhead(), [], None
    for picture in range(120):
        now = picture * 16 * MS + 1
        block = now * 48 // 1_000_000_000 * 1000 // frames * frames  # the last one before now
        at = head.advance(deck(float(block)), block * 1_000_000_000 // 48_000, 48_000, now)
        if last is not None and picture > 2:
            steps.append(at - last)
        last = at
    assert min(steps) > 0.9 * 768
    assert max(steps) < 1.1 * 768


def test_a_jump_is_shown_at_once():
    head = Playhead()
    head.advance(deck(0.0), 0, 48_000, 1)
    assert head.advance(deck(RATE * 60.0), 16 * MS, 48_000, 16 * MS) == RATE * 60.0


def test_the_playhead_stands_still_when_the_engine_is_away():
    head = Playhead()
    head.advance(deck(0.0), 0, 48_000, 1)
    first = head.advance(deck(0.0), 0, 48_000, 2_000 * MS)
    assert head.advance(deck(0.0), 0, 48_000, 9_000 * MS) == pytest.approx(first)


@given(st.floats(-1e3, 1e7))
def test_beats_and_frames_are_inverse(frame):
    grid = Grid(((1000.0, 0.0), (90_000.0, 4.0), (200_000.0, 8.0)), 128.0, RATE)
    assert grid.frame(grid.beat(frame)) == pytest.approx(frame, abs=1e-3)


def test_lines_are_thinned_to_bars_and_phrases():
    grid = Grid(((0.0, 0.0),), 120.0, RATE)
    near = ruled(grid, 0, RATE * 8, RATE * 300, 100)
    far = ruled(grid, 0, RATE * 300, RATE * 300, 7000)
    assert [line.frame for line in near] == [RATE / 2 * beat for beat in range(17)]
    assert len(far) == 600 // 16 + 1
    assert all(line.strong > 1 for line in far)


def test_phrases_are_stronger_than_bars_than_beats():
    assert [strength(b) for b in (0, 1, 4, 16, 32, -16)] == [3, 0, 1, 2, 3, 2]


def test_no_grid_is_false():
    assert not NO_GRID


def test_scrolling_within_a_tile_moves_the_strip_only(wave):
    wave.look(sight(RATE * 100.0))
    tiles, ticks = [], []
    wave.tiles.dataChanged.connect(lambda *_: tiles.append(1))
    wave.ticks.dataChanged.connect(lambda *_: ticks.append(1))
    before = wave.offset
    assert wave.look(sight(RATE * 100.0 + 400))
    assert wave.offset < before
    assert (tiles, ticks) == ([], [])


def test_scrolling_by_a_tile_renews_one_tile(wave):
    wave.look(sight(RATE * 100.0))
    before = [r["source"] for r in wave.tiles.rows]
    wave.look(sight(RATE * 100.0 + TILE_PX * wave.frames_per_px))
    after = [r["source"] for r in wave.tiles.rows]
    assert sum(a != b for a, b in zip(before, after, strict=True)) == 1


def test_the_strip_lies_on_whole_pixels_of_the_screen(wave):
    wave.resize(1920, 100, 1.5)
    for position in (RATE * 7.0, RATE * 7.1234, RATE * 7.7):
        wave.look(sight(position))
        assert wave.offset * 1.5 == pytest.approx(round(wave.offset * 1.5))


def test_the_frame_under_the_middle_is_the_position(wave):
    position = RATE * 200.0
    wave.set_cues([Flag(position, -1.0, "here", "#ff0000")])
    wave.look(sight(position))
    assert wave.offset + wave.flags.rows[0]["at"] == pytest.approx(960, abs=1)


def test_decoding_renews_only_the_tile_that_grows(wave):
    wave.look(sight(0.0, length=RATE * 3, decoded=False))
    before = {r["source"] for r in wave.tiles.rows} - {""}
    wave.look(sight(0.0, length=RATE * 3 + 5000, decoded=False))
    after = {r["source"] for r in wave.tiles.rows} - {""}
    assert len(after - before) == 1


def test_zoom_goes_from_one_beat_to_the_whole_track(wave):
    wave.look(sight(0.0))
    wave.zoom(99)
    assert wave.frames_per_px * 1920 <= RATE * 60 / 120
    wave.zoom(-99)
    assert wave.frames_per_px * 1920 == pytest.approx(RATE * 300)


def test_an_empty_deck_has_no_tiles(wave):
    wave.look(sight(0.0))
    wave.look(NOTHING)
    assert {r["source"] for r in wave.tiles.rows} == {""}


TILE = "tile/0/7/256.0/3/50/0/dark/0/1/0.0/1/whole".split("/")


class Track:
    def __init__(self):
        self.total, self.rate, self.stems = RATE * 10, RATE, ()
        self.closed, self.asked = False, []

    def tile(self, first, step, width, height, style, colors):
        assert not self.closed
        self.asked.append((first, step, width, height, style, colors))
        return bytearray(b"\x10\x20\x30\xff" * (width * height))

    def close(self):
        self.closed = True


def test_tiles_are_drawn_from_the_open_segment(qapp):
    track = Track()
    tiles = Tiles({"/seg": track}.__getitem__)
    tiles.assign(0, 7, "/seg")
    image = tiles._draw(TILE)
    assert (image.width(), image.height()) == (TILE_PX, 50)
    assert image.pixel(5, 5) == 0xFF302010
    assert track.asked == [(3 * TILE_PX * 2.0, 2.0, TILE_PX, 50, 0, palette("dark"))]


def test_a_tile_of_an_unloaded_track_is_blank_and_the_segment_closed(qapp):
    track = Track()
    tiles = Tiles({"/seg": track}.__getitem__)
    tiles.assign(0, 7, "/seg")
    tiles._draw(["over", "0", "7", "80", "40", "dark", "1"])
    tiles.assign(0, 8, "")
    image = tiles._draw(TILE)
    assert track.closed
    assert image.pixel(0, 0) == 0xFF0D0D10


def test_a_segment_that_is_gone_gives_a_blank_tile(qapp):
    def gone(path):
        raise EngineError(path)

    tiles = Tiles(gone)
    tiles.assign(0, 1, "/gone")
    assert tiles._draw(["over", "0", "1", "80", "40", "dark", "1"]).width() == 80


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0, "00:00.0"), (151.84, "02:31.8"), (3_725.5, "1:02:05.5")]
)
def test_times_are_written_to_the_tenth(seconds, text):
    assert time_text(seconds) == text


def test_lengths_are_written_in_whole_seconds():
    assert length_text(344.2) == "5:44"
