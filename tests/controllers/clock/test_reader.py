# SPDX-License-Identifier: GPL-3.0-or-later
"""MIDI clock that comes in."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.controllers.clock.reader import CLOCK, START, STOP, ClockReader

S = 1_000_000_000


def pulses(bpm: float, count: int, jitter_ms: float = 0.0, start_ns: int = S) -> list[int]:
    rng = np.random.default_rng(7)
    times = start_ns + np.arange(count) * 60e9 / (24 * bpm)
    return [int(t) for t in times + rng.uniform(-1, 1, count) * jitter_ms * 1e6]


def played(bpm: float, seconds: float, jitter_ms: float) -> tuple[ClockReader, list[int]]:
    reader = ClockReader()
    reader.take(S - 2_000_000, bytes([START]))
    times = pulses(bpm, int(seconds * bpm * 24 / 60), jitter_ms)
    for t in times:
        reader.take(t, bytes([CLOCK]))
    return reader, times


@pytest.mark.parametrize("bpm", [60.0, 120.0, 127.4, 174.0, 300.0])
def test_the_tempo_is_found_through_jitter(bpm: float) -> None:
    reader, times = played(bpm, 20, jitter_ms=1.0)
    assert not reader.lost(times[-1])
    assert reader.bpm == pytest.approx(bpm, rel=0.002)
    assert reader.beat(times[-1]) == pytest.approx((len(times) - 1) / 24, abs=0.004)


def test_the_first_pulse_after_start_is_beat_0() -> None:
    reader, times = played(120, 4, jitter_ms=0)
    assert reader.running
    assert reader.beat(times[48]) == pytest.approx(2, abs=1e-6)


def test_song_position_counts_sixteenths() -> None:
    reader, times = played(120, 4, jitter_ms=0)
    reader.take(times[-1] + 1000, bytes([STOP]))
    assert not reader.running
    reader.take(times[-1] + 2000, bytes([0xF2, 8, 0]))
    reader.take(times[-1] + 3000, bytes([0xFB]))
    at = times[-1] + round(60e9 / 2880)
    reader.take(at, bytes([CLOCK]))
    assert reader.beat(at) == pytest.approx(2, abs=0.01)


def test_a_change_of_tempo_is_followed() -> None:
    reader, times = played(120, 10, jitter_ms=0.5)
    for t in pulses(126, 24 * 60, 0.5, times[-1] + round(60e9 / (24 * 126))):
        reader.take(t, bytes([CLOCK]))
    assert reader.bpm == pytest.approx(126, rel=0.003)


def test_one_stray_pulse_does_not_move_the_tempo() -> None:
    reader, times = played(120, 10, jitter_ms=0)
    before = reader.bpm
    reader.take(times[-1] + 29_000_000, bytes([CLOCK]))
    assert reader.bpm == before


def test_without_pulses_it_is_lost() -> None:
    reader, times = played(120, 5, jitter_ms=0)
    assert reader.lost(times[-1] + S)


@given(st.lists(st.tuples(st.integers(0, 3 * S), st.binary(max_size=4)), max_size=200))
def test_any_messages_are_survived(messages: list[tuple[int, bytes]]) -> None:
    reader, now = ClockReader(), S
    for step, message in messages:
        now += step
        reader.take(now, message)
        assert reader.lost(now) or 19 < reader.bpm < 401


def stalling(bpm: float, seconds: float, stalls: float, stall_s: float, seed: int) -> list[int]:
    """Pulses of a computer that sometimes stalls, through blocks of 5 ms: what was held up comes
    all at once."""
    rng = np.random.default_rng(seed)
    free, came = 0.0, []
    for due in pulses(bpm, int(seconds * bpm * 24 / 60), 1.0):
        if rng.random() < stalls:
            free = due + rng.exponential(stall_s) * S
        late = max(due, free, came[-1] if came else 0)
        came.append(int(late // 5_333_333 * 5_333_333))
    return came


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("stalls", "stall_s"), [(0.02, 0.02), (0.1, 0.03), (0.1, 0.05)])
def test_a_computer_that_stalls_neither_loses_nor_moves_the_tempo(
    stalls: float, stall_s: float, seed: int
) -> None:
    reader, lost = ClockReader(), 0
    reader.take(S - 2_000_000, bytes([START]))
    came = stalling(131, 20, stalls, stall_s, seed)
    for t in came:
        reader.take(t, bytes([CLOCK]))
        known = not reader.lost(t)
        lost += not known
        assert not known or reader.bpm == pytest.approx(131, rel=0.06)
    assert lost < 48
    assert reader.bpm == pytest.approx(131, rel=0.002)
    assert reader.beat(pulses(131, len(came))[-1]) == pytest.approx((len(came) - 1) / 24, abs=0.03)


def test_pulses_that_get_lost_do_not_move_the_beat() -> None:
    reader, times = played(120, 10, jitter_ms=0.5)
    later = pulses(120, 60, 0.5, times[-1] + round(8 * 60e9 / 2880))
    for t in later:
        reader.take(t, bytes([CLOCK]))
    assert reader.bpm == pytest.approx(120, rel=0.002)
    assert reader.beat(later[-1]) % 1 == pytest.approx(
        (len(times) - 1 + 7 + len(later)) / 24 % 1, abs=0.01
    )


@pytest.mark.parametrize("bpm", [60.0, 90.0, 119.0, 140.0, 240.0])
def test_a_jump_of_the_tempo_is_followed_without_a_gap(bpm: float) -> None:
    reader, times = played(120, 10, jitter_ms=0.5)
    lost = 0
    for t in pulses(bpm, 24 * 20, 0.5, times[-1] + round(60e9 / (24 * bpm))):
        reader.take(t, bytes([CLOCK]))
        lost += reader.lost(t)
    assert lost == 0
    assert reader.bpm == pytest.approx(bpm, rel=0.003)


@pytest.mark.parametrize("every_ns", [0, 1, 1000, 3_000_000, 400_000_000])
def test_bursts_and_a_crawl_are_no_clock(every_ns: int) -> None:
    reader, now = ClockReader(), S
    for _ in range(500):
        now += every_ns
        reader.take(now, bytes([CLOCK]))
        assert reader.lost(now)
