# SPDX-License-Identifier: GPL-3.0-or-later
"""Levels and tapers: there and back again, and the places that people know by heart."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.controllers.mixxx.controls.deck.strip import filter_of, super_of
from app.controllers.mixxx.controls.keys import levels
from app.controllers.mixxx.controls.keys.mains import mix_of, v_of_mix
from app.controllers.mixxx.controls.tapers import Audio, Count, Linear, Log, Number, Taper

TAPERS: list[Taper] = [
    Number(),
    Linear(-1, 1),
    Linear(0.01, 4),
    Audio(-20, 0, 1),
    Audio(-12, 12, 0.5),
    Audio(-14, 14, 0.5),
    Audio(-12, 12.04, 0.5),
    Audio(-20, 6, 0),
    Log(0.2, 5),
    Log(20, 20_000, -60),
]
WAY = st.floats(0, 1)


@pytest.mark.parametrize("taper", TAPERS, ids=str)
@given(p=WAY)
def test_a_value_leads_back_to_its_way(taper: Taper, p: float) -> None:
    assert taper.parameter(taper.value(p)) == pytest.approx(p, abs=1e-7)


@pytest.mark.parametrize("taper", TAPERS, ids=str)
def test_each_byte_leads_back_to_itself(taper: Taper) -> None:
    for m in range(128):
        assert taper.to_midi(taper.value(taper.from_midi(m))) == pytest.approx(m, abs=1e-6)


@pytest.mark.parametrize("taper", TAPERS, ids=str)
def test_values_rise_with_the_byte(taper: Taper) -> None:
    values = [taper.value(taper.from_midi(m)) for m in range(128)]
    assert values == sorted(values)
    assert len(set(values)) == 128


@pytest.mark.parametrize(
    ("taper", "ends", "middle"),
    [
        (Linear(-1, 1), (-1, 1), 0),
        (Audio(-12, 12, 0.5), (0, 10 ** (12 / 20)), 1),
        (Audio(-12, 12.04, 0.5), (0, 4.0), 1),
        (Audio(-14, 14, 0.5), (0, 5.01), 1),
    ],
)
def test_byte_64_is_the_middle_and_the_ends_are_the_ends(
    taper: Taper, ends: tuple[float, float], middle: float
) -> None:
    found = [taper.value(taper.from_midi(m)) for m in (0, 64, 127)]
    assert found == pytest.approx([ends[0], middle, ends[1]], abs=2e-3)


def test_a_channel_fader_is_full_at_its_end_only() -> None:
    volume = Audio(-20, 0, 1)
    assert [volume.value(volume.from_midi(m)) for m in (0, 127)] == [0, 1]
    assert volume.value(0.5) == pytest.approx((10**-0.5 - 0.1) / 0.9)


def test_a_relative_number_is_what_came() -> None:
    assert Count().value(Count().from_midi(65)) == 65
    assert Count().to_midi(3.0) == 3.0


@pytest.mark.parametrize("curve", [0, 1, 2])
@given(gain=WAY)
def test_a_fader_has_the_gain_that_was_asked_for(curve: int, gain: float) -> None:
    place = levels.fader_of(gain, curve)
    assert 0 <= place <= 1
    assert levels.gain_of_fader(place, curve) == pytest.approx(gain, abs=1e-9)


Pair = tuple[Callable[[float], float], Callable[[float], float], float]
PAIRS: list[Pair] = [
    (levels.trim_of, levels.gain_of_trim, 10 ** (12 / 20)),
    (levels.band_of, levels.v_of_band, 4.0),
    (levels.main_of, levels.gain_of_main, 10 ** (14 / 20)),
    (levels.side_of, levels.gain_of_side, 10 ** (12 / 20)),
    (levels.duck_of, levels.strength_of, 1.0),
    (filter_of, super_of, 1.0),
    (mix_of, v_of_mix, 1.0),
]


@pytest.mark.parametrize(("to", "back", "top"), PAIRS)
@given(p=WAY)
def test_levels_come_back(
    to: Callable[[float], float], back: Callable[[float], float], top: float, p: float
) -> None:
    v = p * top
    if v < 0.0631:
        v = 0.0  # softer trims than ours are its end
    if to is levels.duck_of and 0.99 < v < 1:
        v = 1.0
    assert back(to(v)) == pytest.approx(v, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("v", [0.0, 0.01, 0.06])
def test_a_trim_below_the_softest_is_the_end_of_the_knob(v: float) -> None:
    assert levels.gain_of_trim(levels.trim_of(v)) == 0.0


@pytest.mark.parametrize(
    ("to", "points"),
    [
        (levels.band_of, {0: 0, 1: 1, 4: 2, 2: 2**0.5}),  # kill, flat, +12 dB: our +6
        (levels.main_of, {0: -60, 1: 0, 10 ** (14 / 20): 12}),
        (levels.trim_of, {0: -24, 1: 0, 10 ** (12 / 20): 12}),
        (levels.side_of, {0: -60, 1: 0}),
        (levels.duck_of, {0: 0, 1: 40, 0.9: 20}),
        (filter_of, {0: -1, 0.5: 0, 1: 1}),
        (mix_of, {-1: 0, 0: 0.5, 1: 1}),
    ],
)
def test_known_places(to: Callable[[float], float], points: dict[float, float]) -> None:
    for v, ours in points.items():
        assert to(v) == pytest.approx(ours, abs=1e-9)


def test_the_meter_is_full_at_a_quarter_of_the_scale() -> None:
    assert levels.meter_of(0) == 0
    assert levels.meter_of(0.01) == pytest.approx(0.1231, abs=1e-3)
    assert levels.meter_of(0.28) == 1
    assert levels.meter_of(1) == 1
