# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's effect units on ours."""

import pytest

from app.controllers.mixxx.controls.keys.effects import CHOICES, PRESETS
from tests.controllers.names.conftest import DECK, Names

UNIT = "[EffectRack1_EffectUnit2]"
SLOT = "[EffectRack1_EffectUnit2_Effect3]"


@pytest.mark.parametrize(
    ("group", "key", "path", "points"),
    [
        (UNIT, "enabled", "fx2.on", {1: 1, 0: 0}),
        (UNIT, "mix", "fx2.mix", {0: 0, 0.3: 0.3, 1: 1}),
        (UNIT, "group_[Channel3]_enable", "deck3.fx2", {1: 1, 0: 0}),
        (UNIT, "group_[Master]_enable", "master.fx2", {1: 1, 0: 0}),
        (SLOT, "enabled", "fx2.slot3.on", {0: 0, 1: 1}),
        (SLOT, "meta", "fx2.slot3.amount", {0: 0, 0.3: 0.3, 1: 1}),
        (SLOT, "parameter1", "fx2.slot3.amount", {0: 0, 1: 1}),
        (SLOT, "parameter2", "fx2.slot3.beats", {0: 0.125, 0.5: 1, 1: 8}),
        (SLOT, "loaded_effect", "fx2.slot3.effect", {4: 4, 0: 0}),
    ],
)
def test_a_name_is_a_control_of_ours(
    names: Names, group: str, key: str, path: str, points: dict[float, float]
) -> None:
    for v, ours in points.items():
        names.do(group, key, v)
        assert names.ours(path) == pytest.approx(ours)
        assert names.get(group, key) == pytest.approx(v)


def test_the_super_knob_moves_all_effects(names: Names) -> None:
    names.do(UNIT, "super1", 0.8)
    assert [names.ours(f"fx2.slot{n}.amount") for n in (1, 2, 3)] == pytest.approx([0.8] * 3)
    assert names.get(UNIT, "super1") == 0.8


def test_effects_are_stepped_through_round_and_round(names: Names) -> None:
    names.do(SLOT, "loaded_effect", len(CHOICES) - 1)
    names.press(SLOT, "next_effect")
    assert names.get(SLOT, "loaded_effect") == 1
    names.press(SLOT, "prev_effect")
    assert names.get(SLOT, "loaded_effect") == len(CHOICES) - 1
    names.do(SLOT, "effect_selector", -1)
    assert names.get(SLOT, "loaded_effect") == len(CHOICES) - 2
    names.press(SLOT, "clear")
    assert (names.get(SLOT, "loaded_effect"), names.get(SLOT, "loaded")) == (0, 0)
    names.press(SLOT, "next_effect")
    assert names.get(SLOT, "loaded_effect") == 1
    names.press(SLOT, "clear")
    names.press(SLOT, "prev_effect")
    assert names.get(SLOT, "loaded_effect") == len(CHOICES) - 1


def test_chain_presets(names: Names) -> None:
    names.do(UNIT, "loaded_chain_preset", 2)
    assert names.get(UNIT, "loaded_chain_preset") == 2
    assert CHOICES[int(names.ours("fx2.slot1.effect"))] == PRESETS[1][0]
    assert names.ours("fx2.slot2.on") == 0
    names.press(UNIT, "next_chain")
    assert names.get(UNIT, "loaded_chain_preset") == 3
    names.do(UNIT, "chain_preset_selector", -2)
    assert names.get(UNIT, "loaded_chain_preset") == 1
    names.press(UNIT, "prev_chain_preset")
    assert names.get(UNIT, "loaded_chain_preset") == len(PRESETS)
    names.do(SLOT, "loaded_effect", 6)
    assert names.get(UNIT, "loaded_chain_preset") == 0  # none of them any more
    names.press(UNIT, "clear")
    assert names.ours("fx2.slot1.effect") == 0


def test_the_effect_in_focus_is_kept_for_mappings(names: Names) -> None:
    i = names.watch(UNIT, "focused_effect")
    names.do(UNIT, "focused_effect", 2)
    assert names.heard == [(i, 2)]
    assert names.controls.real(i)


def test_a_flanger_of_an_old_mapping_flanges(names: Names) -> None:
    names.do(DECK, "flanger", 1)
    assert CHOICES[int(names.ours("fx1.slot3.effect"))] == "flanger"
    on = [names.ours(path) for path in ("fx1.slot3.on", "fx1.on", "deck1.fx1")]
    assert on == [1, 1, 1]
    assert names.get(DECK, "flanger") == 1
    names.do("[Flanger]", "lfoDepth", 0.9)
    assert names.ours("fx1.slot3.amount") == pytest.approx(0.9)
    names.do("[Flanger]", "lfoPeriod", 50_000)
    assert names.ours("fx1.slot3.beats") == pytest.approx(0.125)
    names.do(DECK, "flanger", 0)
    assert (names.get(DECK, "flanger"), names.ours("fx1.slot3.on")) == (0, 0)


def test_a_mapping_may_show_the_effects_but_never_hides_them(names: Names) -> None:
    names.set(UNIT, "show_parameters", 1)
    names.set(UNIT, "show_parameters", 0)
    assert names.world.acted == [("window.part_fx", 1.0)]
    names.world.settings["shows.part_fx"] = True
    names.set(UNIT, "show_parameters", 1)
    assert len(names.world.acted) == 1
