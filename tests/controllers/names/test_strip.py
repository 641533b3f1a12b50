# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's mixer names on a real mixer."""

import numpy as np
import pytest

from app.controllers.mixxx.controls import Controls
from tests.controllers.names.conftest import DECK, MS, Names

EQ = "[EqualizerRack1_[Channel1]_Effect1]"
QUICK = "[QuickEffectRack1_[Channel1]]"


@pytest.mark.parametrize(
    ("group", "key", "path", "points"),
    [
        (DECK, "volume", "deck1.fader", {0: 0, 0.5: 0.5, 1: 1}),
        (DECK, "pregain", "deck1.trim", {0: -24, 1: 0, 2: 6.0206}),
        (DECK, "orientation", "deck1.assign", {0: 0, 1: 1, 2: 2}),
        (EQ, "parameter1", "deck1.eq.low", {0: 0, 1: 1, 2.25: 1.5}),
        (EQ, "parameter2", "deck1.eq.mid", {0: 0, 1: 1, 2.25: 1.5}),
        (EQ, "parameter3", "deck1.eq.high", {0: 0, 1: 1, 2.25: 1.5}),
        (EQ, "button_parameter2", "deck1.eq.mid_kill", {1: 1, 0: 0}),
        (QUICK, "super1", "deck1.filter", {0: -1, 0.5: 0, 1: 1}),
        ("[Master]", "crossfader", "master.crossfader", {-1: -1, 0: 0, 1: 1}),
        ("[Master]", "gain", "master.gain", {0: -60, 1: 0, 0.5: -6.0206}),
        ("[Master]", "headGain", "headphones.gain", {0: -60, 1: 0}),
        ("[Master]", "booth_gain", "booth.gain", {0: -60, 1: 0}),
        ("[Master]", "headMix", "headphones.mix", {-1: 0, 0: 0.5, 1: 1}),
        ("[Master]", "headSplit", "headphones.split", {1: 1, 0: 0}),
        ("[Master]", "balance", "master.balance", {-1: -1, 0: 0, 1: 1}),
        ("[Master]", "duckStrength", "mic.duck", {0: 0, 0.9: 20, 1: 40}),
        ("[Master]", "talkoverDucking", "mic.talkover", {0: 0, 1: 2, 2: 1}),
        ("[Mixer Profile]", "xFaderReverse", "master.crossfader_reverse", {1: 1, 0: 0}),
    ],
)
def test_a_name_is_a_control_of_ours(
    names: Names, group: str, key: str, path: str, points: dict[float, float]
) -> None:
    for v, ours in points.items():
        names.do(group, key, v, 0.1)
        assert names.ours(path) == pytest.approx(ours, abs=1e-4)
        assert names.get(group, key) == pytest.approx(v, abs=1e-6)


@pytest.mark.parametrize(
    ("old", "group", "key"),
    [
        ("filterLow", EQ, "parameter1"),
        ("filterMid", EQ, "parameter2"),
        ("filterHigh", EQ, "parameter3"),
        ("filterMidKill", EQ, "button_parameter2"),
        ("filterLow_set_default", EQ, "parameter1_set_default"),
        ("filterDepth", QUICK, "super1"),
        ("filter", QUICK, "enabled"),
    ],
)
def test_old_names_of_bands_are_the_new_ones(names: Names, old: str, group: str, key: str) -> None:
    assert names.find(DECK, old) == names.find(group, key)


@pytest.mark.parametrize("curve", [0, 1, 2])
def test_the_volume_is_the_gain_by_any_curve_of_the_faders(names: Names, curve: int) -> None:
    names.rig.set("master.fader_curve", curve)
    names.set(DECK, "playposition", 0)
    names.do(DECK, "play", 1, 0.5)
    full = np.sqrt(np.mean(np.concatenate(names.sound[-40:]) ** 2))
    names.do(DECK, "volume", 0.25, 0.5)
    soft = np.sqrt(np.mean(np.concatenate(names.sound[-40:]) ** 2))
    assert soft / full == pytest.approx(0.25, rel=0.1)
    assert names.get(DECK, "volume") == pytest.approx(0.25)


def test_a_new_curve_of_the_faders_is_a_new_volume(names: Names) -> None:
    i = names.watch(DECK, "volume")
    names.do(DECK, "volume", 0.25, 0.1)
    names.heard.clear()
    names.rig.set("master.fader_curve", 1)
    names.play()
    assert names.heard == [(i, pytest.approx(0.0625))]


def test_the_end_of_an_eq_knob_is_the_end_of_ours(names: Names) -> None:
    names.midi(EQ, "parameter1", 127)
    names.play()
    assert names.ours("deck1.eq.low") == pytest.approx(2, abs=1e-3)
    names.midi(EQ, "parameter1", 64)
    names.play()
    assert names.ours("deck1.eq.low") == 1
    names.midi(EQ, "parameter1", 0)
    names.play()
    assert names.ours("deck1.eq.low") == 0


def test_a_kill_is_a_toggle(names: Names) -> None:
    for on in (1, 0):
        names.midi(DECK, "filterLowKill", 127)
        names.midi(DECK, "filterLowKill", 0)
        names.play()
        assert names.ours("deck1.eq.low_kill") == on


def test_mute_closes_the_fader_and_gives_it_back(names: Names) -> None:
    names.do(DECK, "volume", 0.7)
    names.do(DECK, "mute", 1)
    assert names.ours("deck1.fader") == 0
    assert (names.get(DECK, "mute"), names.get(DECK, "volume")) == (1, pytest.approx(0.7))
    names.do(DECK, "volume", 0.4)
    assert names.ours("deck1.fader") == 0
    names.do(DECK, "mute", 0)
    assert names.ours("deck1.fader") == pytest.approx(0.4)
    names.do(DECK, "mute", 0)
    assert names.ours("deck1.fader") == pytest.approx(0.4)


def test_a_filter_that_is_off_remembers_its_knob(names: Names) -> None:
    assert names.get(QUICK, "enabled") == 1
    names.do(QUICK, "super1", 0.25)
    names.do(QUICK, "enabled", 0)
    assert names.ours("deck1.filter") == 0
    names.do(QUICK, "super1", 0.75)
    assert (names.ours("deck1.filter"), names.get(QUICK, "super1")) == (0, 0.75)
    names.do(QUICK, "enabled", 1)
    assert names.ours("deck1.filter") == 0.5


def test_sides_by_button(names: Names) -> None:
    for key, side in (("left", 0), ("right", 2), ("center", 1)):
        names.press(DECK, f"orientation_{key}")
        assert names.get(DECK, "orientation") == side


@pytest.mark.parametrize(
    ("mode", "curve", "ours"), [(0, 1, 0), (0, 1000, 2), (1, 1, 3), (1, 1000, 3), (0, 0.6, 0)]
)
def test_crossfader_curves(names: Names, mode: float, curve: float, ours: float) -> None:
    names.do("[Mixer Profile]", "xFaderCurve", curve)
    names.do("[Mixer Profile]", "xFaderMode", mode)
    assert names.ours("master.crossfader_curve") == ours
    assert names.get("[Mixer Profile]", "xFaderMode") == mode
    assert names.get("[Mixer Profile]", "xFaderCurve") == curve


def test_main_gain_beyond_unity_reaches_both_ends(names: Names) -> None:
    names.midi("[Master]", "volume", 127)
    names.play()
    assert names.ours("master.gain") == pytest.approx(12)
    assert names.get("[Master]", "gain") == pytest.approx(10 ** (14 / 20))
    names.midi("[Master]", "volume", 0)
    names.play()
    assert names.ours("master.gain") == -60


def test_the_meter_rises_at_once_and_falls_slowly(names: Names) -> None:
    names.rig.set("deck1.assign", 1)
    i = names.watch(DECK, "vu_meter")
    names.do(DECK, "play", 1, 1.0)
    loud = names.get(DECK, "vu_meter")
    # noise of -20 dBFS: 0.1 effective
    assert loud == pytest.approx(np.log10(32.767 * 0.1 * 0.798 + 1), abs=0.06)
    changes = [v for j, v in names.heard if j == i]
    assert len(changes) <= 31  # 30 a second
    names.set(DECK, "volume", 0)
    names.play(0.3)
    assert 0.05 < names.get(DECK, "vu_meter") < loud
    names.play(3.0)
    assert names.get(DECK, "vu_meter") < 0.02
    assert names.get("[Master]", "VuMeter") == names.get("[Main]", "vu_meter")


def test_a_clip_light_stays_on_for_half_a_second() -> None:
    class Meter:
        clips = 0

    class Desk:
        now_ns = 0

    from app.controllers.mixxx.controls.keys.meters import Clip

    desk, meter = Desk(), Meter()
    light = Clip(desk, lambda: meter)  # type: ignore[arg-type]
    assert light.read() == 0
    meter.clips = 3
    assert light.read() == 1
    desk.now_ns = 499 * MS
    assert light.read() == 1
    desk.now_ns = 501 * MS
    assert light.read() == 0


def test_the_controls_know_nothing_of_qt() -> None:
    import subprocess
    import sys

    code = "import sys, app.controllers.mixxx.controls as c; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), Controls.__name__) == ("False", "Controls")
