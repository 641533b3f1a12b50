# SPDX-License-Identifier: GPL-3.0-or-later
"""Form of what is hardly a track: silence, seconds, one section, broken numbers; its ends."""

from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest

from app.analysis import form
from app.analysis.form.bars import Bars
from app.analysis.form.edges import sounding
from app.analysis.form.name import name
from app.analysis.form.split import split
from app.analysis.result import Beats
from app.analysis.sound import MONO_RATE, Sound
from app.library.model import Anchor, Grid
from tests import signals

RATE = 44_100
FLAT = Beats(120.0, Grid.constant(120.0, 0.0))


Mono = npt.NDArray[np.float32]


def _mono(*parts: Mono) -> Mono:
    return np.concatenate(parts)


def _tone(seconds: float, peak: float = 0.5) -> Mono:
    tone = peak * np.sin(0.1 * np.arange(round(seconds * MONO_RATE)))
    return np.asarray(tone, np.float32)


def _nothing(seconds: float) -> Mono:
    return np.zeros(round(seconds * MONO_RATE), np.float32)


def test_first_and_last_sound_are_found_to_ten_milliseconds() -> None:
    sound = _mono(_nothing(1.5), _tone(4), _nothing(2))
    assert sounding(sound, MONO_RATE) == pytest.approx((1.5, 5.5), abs=0.011)


def test_what_is_51_db_below_the_loudest_is_silence_and_49_is_not() -> None:
    def quiet(db: float) -> float:
        parts = (_tone(2, 0.5 * 10 ** (db / 20)), _tone(4))
        return sounding(_mono(*parts), MONO_RATE)[0]

    assert quiet(-51) == pytest.approx(2.0, abs=0.011)
    assert quiet(-49) == pytest.approx(0.0, abs=0.011)


def test_a_click_before_the_music_is_not_its_start() -> None:
    sound = _mono(_nothing(3), _tone(4), _nothing(3))
    sound[MONO_RATE] = 1.0
    sound[-MONO_RATE] = -1.0
    assert sounding(sound, MONO_RATE) == pytest.approx((3.0, 7.0), abs=0.011)


def test_silence_has_no_form() -> None:
    found = form.find(Sound(signals.silence(30, RATE), RATE), FLAT)
    assert found.sections == ()
    assert (found.first_sound_s, found.last_sound_s) == (0.0, 0.0)


@pytest.mark.parametrize("seconds", [0.0, 0.01, 2.0])
def test_a_file_of_seconds_has_no_sections_but_points_within_it(seconds: float) -> None:
    found = form.find(Sound(signals.sine(440, seconds, RATE), RATE), FLAT)
    assert found.sections == ()
    assert 0 <= found.mix_in_s <= found.mix_out_s <= seconds + 0.02


def test_a_track_that_never_changes_is_one_section_of_little_confidence() -> None:
    found = form.find(Sound(signals.noise(-14, 60, RATE), RATE), FLAT)
    assert len(found.sections) == 1
    assert found.sections[0].confidence < 0.3


def test_numbers_that_are_none_are_silence() -> None:
    sound = signals.noise(-14, 30, RATE)
    sound[RATE : 2 * RATE] = np.nan
    sound[3 * RATE] = np.inf
    found = form.find(Sound(sound, RATE), FLAT, vocal=np.full(30, np.nan, np.float32))
    assert found.sections
    assert all(np.isfinite(s.start_s + s.energy + s.vocal) for s in found.sections)


def test_an_absurd_grid_is_not_followed() -> None:
    grid = Grid((Anchor(0.0, 0), Anchor(0.5, 4_000_000)), 500.0)
    found = form.find(Sound(signals.noise(-14, 20, RATE), RATE), Beats(500.0, grid))
    assert {s.beat for s in found.sections} == {None}


def test_a_grid_that_begins_after_the_music_still_covers_it() -> None:
    grid = Grid.constant(120.0, 25.3)
    found = form.find(Sound(signals.noise(-14, 40, RATE), RATE), Beats(120.0, grid))
    assert found.sections[0].start_s < 2.0
    assert found.sections[-1].end_s == pytest.approx(40, abs=2.0)


def test_six_hours_are_only_many_bars() -> None:
    """In bars, since six hours of sound would be too much for a test."""
    rng = np.random.default_rng(1)
    count = 12_000
    level = np.repeat(rng.uniform(-20, 0, (count // 16, 9)), 16, axis=0).astype(np.float32)
    bars = Bars(
        np.linspace(0, 2 * count, count + 1), None, level, np.zeros_like(level), level[:, 0]
    )
    named = name(bars, split(bars))
    assert (named[0].start, named[-1].end) == (0, count)
    assert all(a.end == b.start for a, b in pairwise(named))


@pytest.mark.parametrize("seed", range(12))
def test_sections_of_any_bars_cover_them_once(seed: int) -> None:
    rng = np.random.default_rng(seed)
    count = int(rng.integers(1, 200))
    level = rng.uniform(-36, 0, (count, 9)).astype(np.float32)
    attack = rng.uniform(0, 6, (count, 9)).astype(np.float32)
    lines = np.cumsum(rng.uniform(0.5, 8, count + 1))
    named = name(bars := Bars(lines, None, level, attack, level[:, 0]), split(bars))
    assert [n.end for n in named] == [*(n.start for n in named[1:]), count]
    assert named[0].start == 0
    assert all(0 <= n.confidence <= 1 for n in named)
