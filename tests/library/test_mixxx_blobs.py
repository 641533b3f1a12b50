# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's blobs and rows of cues: what is built is parsed again, nonsense is refused."""

import math
import struct
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.interchange.mixxx import beats, cues, protobuf
from app.library.interchange.same import grid_distance_s
from app.library.model import (
    Anchor,
    Cue,
    CueKind,
    Grid,
    Key,
)
from tests.library.library_values import grids

quick = settings(max_examples=60, deadline=None, derandomize=True, database=None)

# ---- blobs

values = st.one_of(
    st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.binary(max_size=20)
)


@quick
@given(st.lists(st.tuples(st.integers(1, 2**20), values), max_size=8))
def test_messages_come_back(fields: list[protobuf.Field]) -> None:
    assert list(protobuf.parse(protobuf.build(fields))) == fields


def test_messages_are_laid_out_as_everywhere() -> None:
    assert protobuf.build([(1, 150), (2, b"hi")]) == bytes.fromhex("089601 12026869")
    assert protobuf.build([(1, -1)]) == b"\x08" + b"\xff" * 9 + b"\x01"


@pytest.mark.parametrize(
    "data", ["ff", "08" + "80" * 11, "0a05", "09 0000", "0b", "0f00", "0aff ffff ff0f"]
)
def test_messages_that_break_off_are_told(data: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        list(protobuf.parse(bytes.fromhex(data)))


@pytest.mark.parametrize("frame", [22050, 22050.0])
def test_beats_are_read_from_whole_and_from_broken_frames(frame: float) -> None:
    blob = protobuf.build([(1, protobuf.build([(1, 120.5)])), (2, protobuf.build([(1, frame)]))])
    grid = beats.to_grid("BeatGrid-2.0", blob, 44100)
    assert grid == Grid.constant(120.5, 0.5, bars_known=False, source="mixxx")
    places = [protobuf.build([(1, type(frame)(n * 22050))]) for n in range(40)]
    grid = beats.to_grid("BeatMap-1.0", protobuf.build([(1, place) for place in places]), 44100)
    assert grid == Grid.constant(120.0, 0.0, bars_known=False, source="mixxx")


def test_beats_of_the_first_version_are_two_doubles() -> None:
    grid = beats.to_grid("BeatGrid-1.0", struct.pack("<dd", 120.0, 44100.0), 44100)
    assert grid == Grid.constant(120.0, 1.0, bars_known=False, source="mixxx")


@pytest.mark.parametrize(
    ("version", "data"),
    [
        ("BeatGrid-3.0", b"x"),
        ("BeatGrid-2.0", b"\x12\x00"),
        ("BeatGrid-2.0", protobuf.build([(1, protobuf.build([(1, -3.0)]))])),
        ("BeatGrid-1.0", struct.pack("<dd", math.nan, 1.0)),
        ("BeatMap-1.0", protobuf.build([(1, protobuf.build([(1, 5)]))] * 2)),
        ("BeatMap-1.0", protobuf.build([(1, protobuf.build([(1, math.inf)]))] * 2)),
    ],
)
def test_beats_that_make_no_sense_are_told(version: str, data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        beats.to_grid(version, data, 44100)


@quick
@given(grids(), st.sampled_from([22050, 44100, 48000, 96000]))
def test_a_grid_comes_back_to_a_frame(grid: Grid, rate: int) -> None:
    version, data = beats.from_grid(grid, rate, 900.0)
    assert version == ("BeatGrid-2.0" if grid.is_constant else "BeatMap-1.0")
    back = beats.to_grid(version, data, rate)
    assert back
    plain = replace(grid, bars_known=False)
    if plain.anchors[0].position_s < 0:
        return
    assert grid_distance_s(plain, back) <= 2.0 / rate
    assert back.bpm == pytest.approx(grid.bpm, abs=0.01)


def test_a_map_needs_few_anchors() -> None:
    grid = Grid((Anchor(1.0, 0), Anchor(61.0, 120), Anchor(125.0, 240)), 118.0)
    version, data = beats.from_grid(grid, 44100, 300.0)
    back = beats.to_grid(version, data, 44100)
    assert back
    assert len(back.anchors) <= 6


@pytest.mark.parametrize("index", range(24))
def test_keys_have_the_numbers_of_mixxx(index: int) -> None:
    key = Key.from_index(index)
    number = beats.number_of(key)
    assert beats.key_of(number) == key
    assert beats.parse_keys(beats.build_keys(key, "txt")) == (key, "txt")


def test_some_keys_by_name() -> None:
    names = {"C": 1, "Gb": 7, "Cm": 13, "F#m": 19, "Am": 22, "Bm": 24}
    assert {name: beats.number_of(Key.parse(name)) for name in names} == names


seconds = st.floats(-5, 7000)


@quick
@given(
    st.sampled_from(sorted(set(cues.TYPES))),
    seconds,
    st.none() | st.floats(0.01, 500),
    st.integers(0, 35),
    st.sampled_from([44100, 48000, 192000]),
)
def test_a_cue_comes_back(
    kind: CueKind, start: float, length: float | None, slot: int, rate: int
) -> None:
    padded = kind in (CueKind.HOT, CueKind.JUMP)
    end = None if length is None or kind is CueKind.MAIN else start + length
    cue = Cue(kind, start, end, slot=slot if padded else None, color=5 if padded else None)
    if abs(start * 2 * rate + 1) < 1e-3:
        return  # -1 means nowhere
    back = cues.to_cue(cues.to_row(cue, rate), rate)
    assert back
    assert cues.same([back], [cue])


def test_an_intro_of_which_only_the_end_is_set_comes_back() -> None:
    row = {
        "type": 6,
        "position": -1.0,
        "length": 88200.0,
        "hotcue": -1,
        "label": "",
        "color": 0xFF8C00,
    }
    cue = cues.to_cue(row, 44100)
    assert cue
    assert (cue.start_s, cue.end_s) == (1.0, None)
    assert cues.to_row(cue, 44100) == row
