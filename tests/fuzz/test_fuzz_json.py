# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of JSON that are not what they should be: events to render, sidecars beside the music."""

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cli import UsageError, events
from app.demo.grid import grid_of
from app.session.loads import cues_of
from engine.load import Load

QUIET = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([10**400, -(10**400), 2**64, -1]),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["deck1.play", "deck1.bpm", "point", "loop", "#FF0000", "deck1"]),
)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner)
)
NUMBERS = st.one_of(st.floats(), st.integers(), LEAVES)
EVENT = st.fixed_dictionaries(
    {},
    optional={"at": NUMBERS, "frame": NUMBERS, "control": LEAVES, "value": NUMBERS, "more": LEAVES},
)
PLAN = st.fixed_dictionaries(
    {},
    optional={
        "rate": NUMBERS,
        "frames": NUMBERS,
        "seconds": NUMBERS,
        "tracks": VALUES,
        "events": st.lists(EVENT, max_size=4) | VALUES,
    },
)
CUE = st.fixed_dictionaries(
    dict.fromkeys(("number", "type", "frame", "end", "name", "color"), LEAVES)
)
GRID = st.fixed_dictionaries(
    {
        "rate": NUMBERS,
        "bpm": NUMBERS,
        "key": LEAVES,
        "anchors": st.lists(st.tuples(NUMBERS, NUMBERS), max_size=4) | VALUES,
        "cues": st.lists(CUE, max_size=3) | VALUES,
        "sections": st.just([]) | VALUES,
    }
)


def write(path: Path, value: Any) -> Path:
    path.write_text(json.dumps(value), "utf-8")
    return path


@QUIET
@given(value=PLAN | VALUES)
def test_events_are_a_plan_or_one_line(tmp_path: Path, value: Any) -> None:
    path = write(tmp_path / "events.json", value)
    said = str(path)
    with contextlib.suppress(UsageError):
        try:
            events.read(path)
        except UsageError as error:
            said = str(error)
            raise
    assert str(path) in said


@QUIET
@given(value=GRID | VALUES)
def test_a_sidecar_is_a_grid_that_a_deck_takes_or_none(tmp_path: Path, value: Any) -> None:
    write(tmp_path / "song.grid.json", value)
    grid = grid_of(tmp_path / "song.flac")
    if grid is not None:
        Load(bpm=grid.bpm, key=grid.key, anchors=grid.anchors, cues=cues_of(grid)).to_c()


@pytest.mark.parametrize("name", ["nesting", "no text", "cut off"])
def test_files_that_are_no_json_are_told(tmp_path: Path, name: str) -> None:
    bad = {"nesting": b"[" * 200_000, "no text": b"\xff\xfe\x00", "cut off": b'{"rate": 48'}
    (tmp_path / "events.json").write_bytes(bad[name])
    (tmp_path / "song.grid.json").write_bytes(bad[name])
    with pytest.raises(UsageError):
        events.read(tmp_path / "events.json")
    assert grid_of(tmp_path / "song.flac") is None
