# SPDX-License-Identifier: GPL-3.0-or-later
"""Engine DJ's blobs: what is built is parsed again, lies about lengths are refused."""

import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.interchange.enginedj import blobs, performance
from app.library.interchange.enginedj.blobs import Beats, Cues, Marker, Pad, TrackData
from app.library.model import (
    Anchor,
    Grid,
)

quick = settings(max_examples=50, deadline=None, derandomize=True, database=None)
doubles = st.floats(allow_nan=False)
colors = st.binary(min_size=4, max_size=4)
labels = st.binary(max_size=255)
markers = st.lists(
    st.builds(
        Marker,
        doubles,
        st.integers(-(2**63), 2**63 - 1),
        st.integers(-(2**31), 2**31 - 1),
        st.integers(-(2**31), 2**31 - 1),
    ),
    max_size=5,
).map(tuple)
hot_cues = st.lists(
    st.builds(Pad, labels, doubles, st.just(blobs.NOWHERE), colors), max_size=9
).map(tuple)
loop_pads = st.lists(
    st.builds(Pad, labels, doubles, doubles, colors, st.booleans(), st.booleans()), max_size=9
).map(tuple)


@quick
@given(
    st.builds(
        TrackData,
        doubles,
        st.integers(0, 2**62),
        st.integers(0, 23),
        st.tuples(doubles, doubles, doubles),
        st.binary(max_size=5),
    )
)
def test_data_of_a_track_come_back(data: TrackData) -> None:
    assert blobs.parse_track(blobs.build_track(data)) == data


@quick
@given(st.builds(Beats, doubles, doubles, st.booleans(), markers, markers, st.binary(max_size=12)))
def test_beats_come_back(beats: Beats) -> None:
    assert blobs.parse_beats(blobs.build_beats(beats)) == beats


@quick
@given(st.builds(Cues, hot_cues, doubles, st.booleans(), doubles, st.binary(max_size=5)))
def test_hot_cues_come_back(cues: Cues) -> None:
    assert blobs.parse_cues(blobs.build_cues(cues)) == cues


@quick
@given(loop_pads, st.binary(max_size=5))
def test_loops_come_back(pads: tuple[Pad, ...], rest: bytes) -> None:
    assert blobs.parse_loops(blobs.build_loops(pads, rest)) == (pads, rest)


def test_blobs_are_laid_out_as_engine_does() -> None:
    beats = Beats(44100.0, 1e6, True, (Marker(-1.5, -4, 8),))
    data = blobs.build_beats(beats)
    inside = zlib.decompress(data[4:])
    assert data[:4] == struct.pack(">I", len(inside))
    assert inside[:25] == struct.pack(">ddBq", 44100.0, 1e6, 1, 1)
    assert inside[25:49] == struct.pack("<dqii", -1.5, -4, 8, 0)
    loops = blobs.build_loops((Pad(b"L", 1.0, 2.0, b"\xff\1\2\3", True, True),))
    assert loops == struct.pack("<qB1sddBB4s", 1, 1, b"L", 1.0, 2.0, 1, 1, b"\xff\1\2\3")


def test_empty_blobs_say_nothing() -> None:
    assert blobs.parse_track(b"") == TrackData()
    assert blobs.parse_beats(b"") == Beats()
    assert blobs.parse_cues(b"") == Cues()
    assert blobs.parse_loops(b"") == ((), b"")


def test_a_blob_that_unpacks_to_more_than_it_says_is_refused() -> None:
    bomb = struct.pack(">I", 100) + zlib.compress(bytes(1 << 24))
    with pytest.raises(ValueError, match="says 100"):
        blobs.unpacked(bomb)
    with pytest.raises(ValueError, match="says it holds"):
        blobs.unpacked(struct.pack(">I", 1 << 31) + zlib.compress(b""))


def test_a_count_that_no_data_is_behind_is_refused() -> None:
    data = blobs.packed(struct.pack(">ddBq", 44100.0, 1.0, 1, 1 << 60))
    with pytest.raises(ValueError, match="beats in 0 bytes"):
        blobs.parse_beats(data)


def test_a_grid_is_told_from_a_bar_before_the_music_to_a_beat_behind_it() -> None:
    beats = performance.from_grid(Grid.constant(120.0, 0.5), 44100, 10.0, Beats())
    assert [(m.beat, m.sample / 44100) for m in beats.adjusted] == [
        (-4, pytest.approx(-1.5)),
        (20, pytest.approx(10.5)),
    ]
    assert [m.beats for m in beats.adjusted] == [24, 0]


def test_a_grid_comes_back_with_its_bars() -> None:
    grid = Grid((Anchor(1.0, 6), Anchor(5.0, 14), Anchor(9.5, 22)), 118.0)
    back = performance.to_grid(performance.from_grid(grid, 48000, 200.0, Beats()))
    assert back
    assert back.bpm == pytest.approx(118.0, abs=1e-9)
    for number in (0, 4, 8, 16, 32):
        at = grid.position_s(number)
        assert back.beat(at) % 4 == pytest.approx(0, abs=1e-6) or back.beat(at) % 4 > 4 - 1e-6
