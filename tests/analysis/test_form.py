# SPDX-License-Identifier: GPL-3.0-or-later
"""Form of made tracks: kick, bass, pad and riser that come and go on known bars."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pytest

from app.analysis import form
from app.analysis.result import Beats, Energy, Form, Section
from app.analysis.sound import Sound
from app.library.model import Grid

RATE = 44_100
BPM = 128.0
BAR_S = 240 / BPM
Mono = npt.NDArray[np.float64]

CLUB = (
    ("intro", 8, "k"),
    ("verse", 8, "kbh"),
    ("build", 4, "r"),
    ("drop", 16, "kbhp"),
    ("breakdown", 8, "p"),
    ("build", 4, "r"),
    ("drop", 16, "kbhp"),
    ("outro", 8, "k"),
)


def _hit(seconds: float, start_hz: float, fall_s: float) -> Mono:
    t = np.arange(int(seconds * RATE)) / RATE
    return np.sin(2 * np.pi * start_hz * t) * np.exp(-t / fall_s)


def _loop(kind: str, rng: np.random.Generator) -> Mono:
    """One bar of a layer."""
    out = np.zeros(round(BAR_S * RATE))
    noise = rng.standard_normal(int(0.05 * RATE)) * np.exp(-np.arange(int(0.05 * RATE)) / 400)
    for step in range(16):
        at = round(step * BAR_S / 16 * RATE)
        hit = {
            "k": _hit(0.09, 55, 0.05) * 0.8 if step % 4 == 0 else None,
            "b": _hit(0.09, 98, 0.2) * 0.3 + _hit(0.09, 294, 0.2) * 0.1 if step % 4 else None,
            "h": noise * 0.2 if step % 2 == 0 else None,
        }.get(kind)
        if hit is not None:
            out[at : at + len(hit)] += hit[: len(out) - at]
    if kind == "p":
        t = np.arange(len(out)) / RATE
        out += sum(0.05 * np.sin(2 * np.pi * hz * t) for hz in (330, 415, 494, 830, 1660, 3300))
    return out


@dataclass(frozen=True)
class Made:
    sound: Sound
    beats: Beats
    starts: list[float]
    labels: list[str]
    end_s: float


def _track(plan: tuple[tuple[str, int, str], ...], lead_s: float = 0.5) -> Made:
    rng = np.random.default_rng(5)
    loops = {kind: _loop(kind, rng) for kind in "kbhp"}
    parts, starts, at = [np.zeros(round(lead_s * RATE))], [], lead_s
    for _, bars, layers in plan:
        starts.append(at)
        at += bars * BAR_S
        part = sum((np.tile(loops[x], bars) for x in layers if x in loops), np.zeros(1))
        if "r" in layers:
            length = bars * round(BAR_S * RATE)
            part = part + rng.standard_normal(length) * np.linspace(0.03, 1, length) ** 2 * 0.1
        parts.append(np.asarray(part))
    mono = np.concatenate([*parts, np.zeros(RATE)])
    stereo = np.repeat(mono[:, None], 2, axis=1).astype(np.float32)
    grid = Grid.constant(BPM, lead_s)
    return Made(Sound(stereo, RATE), Beats(BPM, grid, 1.0, 1.0), starts, [p[0] for p in plan], at)


@pytest.fixture(scope="module")
def club() -> Made:
    return _track(CLUB)


@pytest.fixture(scope="module")
def found(club: Made) -> Form:
    return form.find(club.sound, club.beats)


def _labels(sections: tuple[Section, ...]) -> list[str]:
    return [s.label for s in sections]


def test_sections_of_a_club_track_are_found_and_named(club: Made, found: Form) -> None:
    assert _labels(found.sections) == club.labels
    assert [s.start_s for s in found.sections] == pytest.approx(club.starts, abs=0.001)


def test_sections_follow_each_other_without_gaps(club: Made, found: Form) -> None:
    ends = [s.end_s for s in found.sections]
    assert ends[:-1] == [s.start_s for s in found.sections[1:]]
    assert ends[-1] == pytest.approx(club.end_s, abs=0.001)


def test_sections_start_on_bars_of_the_grid(found: Form) -> None:
    assert [s.beat for s in found.sections] == [0, 32, 64, 80, 144, 176, 192, 256]


def test_drops_have_the_most_energy_and_say_which_bands_sound(found: Form) -> None:
    energies = [s.energy for s in found.sections]
    assert max(energies) == pytest.approx(10, abs=0.5)
    assert {s.label for s in found.sections if s.energy > max(energies) - 0.5} == {"drop"}
    breakdown, drop = found.sections[4], found.sections[3]
    assert drop.spectrum_db[0] > breakdown.spectrum_db[0] + 20
    assert breakdown.spectrum_db[1] == pytest.approx(drop.spectrum_db[1], abs=3)


def test_energy_of_sections_is_taken_from_the_curve_that_is_given(club: Made) -> None:
    curve = np.linspace(1, 9, int(club.sound.seconds)).astype(np.float32)
    sections = form.find(club.sound, club.beats, energy=Energy(5, curve)).sections
    energies = [s.energy for s in sections]
    assert energies == sorted(energies)
    assert (energies[0] < 2, energies[-1] > 8) == (True, True)


def test_builds_lie_before_drops_and_eight_bars_after_them(club: Made, found: Form) -> None:
    before = [(z.start_s, z.end_s) for z in found.zones if z.kind == "pre_drop"]
    after = [(z.start_s, z.end_s) for z in found.zones if z.kind == "post_drop"]
    s = club.starts
    assert before == [pytest.approx((s[2], s[3])), pytest.approx((s[5], s[6]))]
    assert after == [pytest.approx((s[4], s[4] + 8 * BAR_S)), pytest.approx((s[7], club.end_s))]


def test_one_mixes_in_at_the_start_of_the_intro_and_out_at_the_outro(
    club: Made, found: Form
) -> None:
    assert found.mix_in_s == pytest.approx(club.starts[0], abs=0.001)
    assert found.mix_out_s == pytest.approx(club.starts[-1], abs=0.001)


def test_one_does_not_mix_in_over_a_voice() -> None:
    made = _track((("intro", 32, "k"), ("drop", 32, "kbhp"), ("outro", 32, "k")))
    voice = np.zeros(int(made.sound.seconds) + 1, np.float32)
    voice[: int(16 * BAR_S)] = 1.0
    quiet, sung = (form.find(made.sound, made.beats, vocal=v) for v in (voice * 0, voice))
    assert quiet.mix_in_s == pytest.approx(0.5, abs=0.001)
    assert sung.mix_in_s >= 12 * BAR_S


def test_voices_make_zones_and_shares(club: Made) -> None:
    voice = np.zeros(int(club.sound.seconds) + 1, np.float32)
    voice[20:30] = 0.9
    voice[40] = 0.9  # one second alone is no zone
    found = form.find(club.sound, club.beats, vocal=voice)
    zones = [(z.start_s, z.end_s) for z in found.zones if z.kind == "vocal"]
    assert zones == [(20.0, 30.0)]
    assert found.sections[1].vocal > 0.5
    assert found.sections[3].vocal == pytest.approx(0.0, abs=0.05)
    assert len(found.vocal) == len(voice)


def test_without_a_grid_sections_are_within_a_second_or_two(club: Made) -> None:
    found = form.find(club.sound, Beats(0.0, None))
    assert {s.beat for s in found.sections} == {None}
    starts = np.array([s.start_s for s in found.sections])
    near = [float(abs(starts - at).min()) for at in club.starts]
    assert max(near) < 2.0


@pytest.mark.parametrize("factor", [0.5, 2.0])
def test_at_half_or_double_tempo_the_sections_stay(club: Made, factor: float) -> None:
    beats = Beats(BPM * factor, Grid.constant(BPM * factor, 0.5))
    found = form.find(club.sound, beats)
    starts = np.array([s.start_s for s in found.sections])
    assert max(float(abs(starts - at).min()) for at in club.starts) < 2.0
    assert _labels(found.sections) == club.labels
