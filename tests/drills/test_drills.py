# SPDX-License-Identifier: GPL-3.0-or-later
"""Each drill does the real thing on a JACK server of its own; the figures are the command's."""

import json
import subprocess
import sys

import pytest

from app.cli.drill import DRILLS, RATE
from app.cli.rig.log import Entry, drift, gap_ms, steps

GOES_ON_MS = 10_000


@pytest.mark.jack
@pytest.mark.parametrize("fault", DRILLS)
def test_the_music_goes_on(fault: str) -> None:
    command = [sys.executable, "-m", "app", "drill", fault, "--trials", "2", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180)
    assert done.stdout, done.stderr
    report = json.loads(done.stdout)
    assert report["trials"] == 2
    assert report["torn_events"] == 0
    assert report["gap_ms_max"] < GOES_ON_MS
    assert report["position_error_frames_max"] < RATE / 4


def blocks(*gaps_ms: float, owner: int = 1, start_ns: int = 0, position: float = 0) -> list[Entry]:
    """Blocks of 48 frames (1 ms) with pauses in between; the music stands still in them."""
    found = []
    for i, gap in enumerate((0.0, *gaps_ms)):
        start_ns += round(gap * 1e6)
        found.append(Entry(start_ns + i * 1_000_000, owner, 48, position + i * 48))
    return found


def test_the_gap_is_what_is_missing_between_blocks() -> None:
    assert gap_ms(blocks(0, 0, 0), RATE) == 0
    assert gap_ms(blocks(0, 7.5, 0), RATE) == pytest.approx(7.5)


def test_a_jump_of_the_position_is_found() -> None:
    even = blocks(0, 0, 0)
    assert steps(even) == 0
    jumped = [*even[:2], *(Entry(e.time_ns, 1, 48, e.position + 5) for e in even[2:])]
    assert steps(jumped) == 5


def test_the_drift_over_a_change_of_engine_is_measured_by_the_clock() -> None:
    before = blocks(*[0.0] * 50)
    late = before[-1].time_ns + 101_000_000
    right = blocks(*[0.0] * 50, owner=2, start_ns=late, position=before[-1].position + 101 * 48)
    wrong = blocks(*[0.0] * 50, owner=2, start_ns=late, position=before[-1].position + 48)
    assert drift([*before, *right], RATE) == pytest.approx(0, abs=1e-3)
    assert drift([*before, *wrong], RATE) == pytest.approx(4800, abs=1e-3)
