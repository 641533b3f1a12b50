# SPDX-License-Identifier: GPL-3.0-or-later
"""ANLZ files: exact grids out of rounded beats, cues of both forms."""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.interchange.rekordbox import anlz
from app.library.interchange.rekordbox.grid import Stretch, from_stretches, to_stretches
from app.library.model import Anchor, CueKind, Grid
from tests.library import rekordbox_files as made


def grid_of(folder: Path, *parts: list[tuple[int, float, int]]) -> Grid:
    path = folder / "ANLZ0000.DAT"
    path.write_bytes(made.anlz(made.pqtz([beat for part in parts for beat in part])))
    found = anlz.read(path, "rekordbox-usb")
    assert found.wrong == ()
    grid, wrong = from_stretches(found.stretches)
    assert wrong == []
    assert grid is not None
    return grid


@pytest.mark.parametrize("bpm", [60.0, 99.97, 123.45, 128.0, 174.01, 199.99])
def test_a_constant_grid_is_exact_though_each_beat_was_rounded(bpm: float, tmp_path: Path) -> None:
    grid = grid_of(tmp_path, made.beats(bpm, 0.3217, 1500))
    assert grid.bpm == bpm
    [anchor] = grid.anchors
    assert anchor.position_s == pytest.approx(0.3217, abs=0.0005)
    assert anchor.beat == 0


@settings(max_examples=40, deadline=None)
@given(bpm=st.floats(60, 200), start=st.floats(0, 2), count=st.integers(40, 900))
def test_a_tempo_between_hundredths_is_found_from_all_beats(
    bpm: float, start: float, count: int
) -> None:
    times = np.round((start + np.arange(count) * 60 / bpm) * 1000) / 1000
    told = np.full(count, round(bpm, 2))
    stretches = anlz.from_beats(times, told, np.arange(count) % 4 + 1)
    grid, _ = from_stretches(stretches)
    assert grid is not None
    worst = max(abs(grid.position_s(n) - (start + n * 60 / bpm)) for n in range(count))
    assert worst < 0.0016


def test_the_first_beat_need_not_start_a_bar(tmp_path: Path) -> None:
    grid = grid_of(tmp_path, made.beats(128.0, 0.1, 64, first=3))
    assert grid.anchors[0].beat == 2
    assert grid.bars_known


def test_a_change_of_tempo_is_two_stretches(tmp_path: Path) -> None:
    first = made.beats(120.0, 0.0, 64)
    second = made.beats(126.0, 32.0, 64)
    grid = grid_of(tmp_path, first, second)
    assert grid.bpm_at(10.0) == pytest.approx(120.0, abs=0.001)
    assert grid.bpm == 126.0
    assert grid.position_s(64) == pytest.approx(32.0, abs=0.001)
    assert grid.position_s(65) == pytest.approx(32.0 + 60 / 126, abs=0.001)


def test_a_gap_that_is_no_whole_beat_bends_only_itself(tmp_path: Path) -> None:
    grid = grid_of(tmp_path, made.beats(120.0, 0.0, 64), made.beats(120.0, 32.2, 64))
    assert grid.position_s(63) == pytest.approx(31.5, abs=0.001)
    assert grid.position_s(64) == pytest.approx(32.2, abs=0.001)
    assert grid.bpm_at(5.0) == pytest.approx(120.0, abs=1e-6)


def test_a_jitter_of_three_quarters_of_a_millisecond_is_one_tempo(tmp_path: Path) -> None:
    """As rekordbox 6 wrote it for its own demo track: rounded up first, later down."""
    exact = [25 + n * 60_000 / 128 for n in range(368)]
    rows = [
        (n % 4 + 1, 128.0, math.ceil(ms) if n < 180 else math.floor(ms))
        for n, ms in enumerate(exact)
    ]
    grid = grid_of(tmp_path, rows)
    assert (grid.bpm, len(grid.anchors)) == (128.0, 1)


def test_beats_in_any_order_and_told_twice_are_sorted(tmp_path: Path) -> None:
    rows = made.beats(128.0, 0.1, 64)
    grid = grid_of(tmp_path, [*rows[32:], *rows[:32], *rows[:4]])
    assert (grid.bpm, len(grid.anchors)) == (128.0, 1)


def test_no_stretch_begins_before_the_music() -> None:
    grid = Grid((Anchor(-0.2, 0), Anchor(30.0, 60)), 120.0)
    stretches = to_stretches(grid)
    assert [s.position_s >= 0 for s in stretches] == [True, True]
    assert stretches[0].in_bar == 2
    back, wrong = from_stretches(stretches)
    assert wrong == []
    assert back is not None
    assert back.position_s(back.beat(29.0)) == pytest.approx(29.0)


def test_tempi_that_make_no_sense_are_told() -> None:
    grid, wrong = from_stretches([Stretch(0.0, 0.0), Stretch(1.0, 120.0, 9), Stretch(2.0, 1e9)])
    assert grid is not None
    assert not grid.bars_known
    assert wrong == ["2 of its tempi make no sense"]


def test_bars_that_begin_anew_are_told() -> None:
    grid, wrong = from_stretches([Stretch(0.0, 120.0, 1), Stretch(32.5, 100.0, 1)])
    assert grid is not None
    assert wrong == ["bars begin anew within the track, beats are kept"]


def test_cues_of_the_new_form_have_names_and_colors(tmp_path: Path) -> None:
    dat, ext = tmp_path / "ANLZ0000.DAT", tmp_path / "ANLZ0000.EXT"
    dat.write_bytes(made.anlz(made.pcob(True, (1, 1, 5000, 0xFFFFFFFF))))
    hot = made.pcp2(1, 1, 5000, 0xFFFFFFFF, 0, "Drop é", 0x28E214)
    loop = made.pcp2(0, 2, 7000, 9000, 3, "", 0)
    ext.write_bytes(made.anlz(made.pco2(True, hot), made.pco2(False, loop)))
    cue, memory = anlz.read(dat, "rekordbox-usb").cues
    assert (cue.kind, cue.slot, cue.start_s) == (CueKind.HOT, 0, 5.0)
    assert (cue.name, cue.color, cue.end_s) == ("Drop é", 0x28E214, None)
    assert (memory.kind, memory.slot, memory.end_s) == (CueKind.MEMORY, None, 9.0)
    assert memory.color == 0xFFA500


def test_cues_of_the_old_form_serve_where_there_is_no_other(tmp_path: Path) -> None:
    dat = tmp_path / "ANLZ0000.DAT"
    dat.write_bytes(
        made.anlz(made.pcob(True, (2, 1, 1000, 0xFFFFFFFF)), made.pcob(False, (0, 2, 2000, 4000)))
    )
    cue, loop = anlz.read(dat, "rekordbox-usb").cues
    assert (cue.kind, cue.slot, cue.start_s) == (CueKind.HOT, 1, 1.0)
    assert (loop.kind, loop.start_s, loop.end_s, loop.active) == (CueKind.MEMORY, 2.0, 4.0, True)


def test_a_file_that_is_cut_off_gives_what_is_whole(tmp_path: Path) -> None:
    dat = tmp_path / "ANLZ0000.DAT"
    whole = made.anlz(made.pqtz(made.beats(128.0, 0.1, 64)), made.pcob(True, (1, 1, 5, 0)))
    dat.write_bytes(whole[:-10])
    found = anlz.read(dat, "rekordbox-usb")
    assert len(found.stretches) == 1
    dat.write_bytes(b"PMAX")
    assert "does not begin with PMAI" in anlz.read(dat, "rekordbox-usb").wrong[0]
