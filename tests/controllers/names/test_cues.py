# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's names of the cue point and of hot cues, on a real deck."""

import pytest

from tests.controllers.names.conftest import DECK, MS, Names
from tests.signals import RATE

BEAT = RATE / 2
AT = 10 * RATE


@pytest.fixture
def here(names: Names) -> Names:
    """Paused at 10 s."""
    names.do(DECK, "playposition", 1 / 3)
    return names


def test_a_position_counts_the_samples_of_both_channels(here: Names) -> None:
    here.press(DECK, "cue_set")
    assert here.get(DECK, "cue_point") == 2 * AT
    here.do(DECK, "cue_point", 2 * 5 * RATE)
    assert here.ours("deck1.cue_point") == 5 * RATE


def test_without_a_track_there_is_no_cue_point(names: Names) -> None:
    assert names.get("[Channel2]", "cue_point") == -1


def test_cue_default_sets_returns_and_previews(here: Names) -> None:
    here.press(DECK, "cue_default")
    assert here.get(DECK, "cue_point") == 2 * AT
    here.do(DECK, "play", 1, 0.2)
    here.press(DECK, "cue_default")
    assert (here.rig.position(), here.ours("deck1.play")) == (AT, 0)
    here.do(DECK, "cue_default", 1, 0.2)
    assert here.rig.position() > AT
    here.do(DECK, "cue_default", 0)
    assert here.rig.position() == AT


def test_another_modes_cue_leaves_the_mode_as_it_was(here: Names) -> None:
    here.do(DECK, "cue_preview", 1, 0.2)
    assert 0 < here.rig.position() < RATE
    here.do(DECK, "cue_preview", 0)
    assert (here.rig.position(), here.ours("deck1.cue_mode")) == (0, 0)


def test_cue_play_starts_when_it_is_let_go(here: Names) -> None:
    here.do(DECK, "play", 1, 0.1)
    here.do(DECK, "cue_play", 1, 0.1)
    assert (here.rig.position(), here.ours("deck1.play")) == (0, 0)
    here.do(DECK, "cue_play", 0, 0.1)
    assert here.ours("deck1.play") == 1


@pytest.mark.parametrize("mode", range(6))
def test_a_cue_mode_is_read_as_it_was_set(names: Names, mode: int) -> None:
    names.do(DECK, "cue_mode", mode)
    assert names.get(DECK, "cue_mode") == mode


def lights(names: Names, key: str, seconds: float = 2.0) -> list[float]:
    i = names.watch(DECK, key)
    names.heard.clear()
    names.play(seconds)
    return [v for j, v in names.heard if j == i]


def test_the_cue_light_blinks_away_from_the_cue_point(here: Names) -> None:
    found = lights(here, "cue_indicator")
    assert len(found) == pytest.approx(8, abs=1)  # 250 ms each
    assert set(found) == {0, 1}
    here.press(DECK, "cue_set")
    assert here.get(DECK, "cue_indicator") == 1
    assert lights(here, "cue_indicator") in ([], [1])


def test_the_play_light_blinks_slowly_and_stays_on(here: Names) -> None:
    assert len(lights(here, "play_indicator")) == pytest.approx(4, abs=1)
    here.do(DECK, "play", 1)
    assert here.get(DECK, "play_indicator") == 1
    assert lights(here, "play_indicator", 1.0) in ([], [1])


def test_lights_that_do_not_blink(here: Names) -> None:
    here.do(DECK, "cue_mode", 4)
    assert (here.get(DECK, "cue_indicator"), here.get(DECK, "play_indicator")) == (0, 0)


def test_blinking_lights_are_in_step(here: Names) -> None:
    for _ in range(50):
        here.world.now_ns += 50 * MS
        assert here.get(DECK, "play_indicator") == here.get("[App]", "indicator_500ms")
        assert here.get(DECK, "cue_indicator") == here.get("[App]", "indicator_250ms")


def test_a_light_without_a_track_is_off(names: Names) -> None:
    assert names.get("[Channel2]", "play_indicator") == 0
    assert names.get("[Channel2]", "cue_indicator") == 0


@pytest.mark.parametrize("n", [1, 8, 36])
def test_a_hot_cue_is_set_visited_and_cleared(here: Names, n: int) -> None:
    status = f"hotcue_{n}_status"
    assert (here.get(DECK, status), here.get(DECK, f"hotcue_{n}_position")) == (0, -1)
    here.press(DECK, f"hotcue_{n}_activate")
    assert here.get(DECK, status) == here.get(DECK, f"hotcue_{n}_enabled") == 1
    assert here.get(DECK, f"hotcue_{n}_position") == 2 * AT
    assert here.get(DECK, f"hotcue_{n}_type") == 1
    assert here.get(DECK, "hotcue_focus") == n
    here.do(DECK, "playposition", 0.0)
    here.do(DECK, f"hotcue_{n}_activate", 1, 0.1)
    assert here.get(DECK, status) == 2  # it sounds
    assert here.rig.position() > AT
    here.do(DECK, f"hotcue_{n}_activate", 0)
    assert (here.rig.position(), here.get(DECK, status)) == (AT, 1)
    here.press(DECK, f"hotcue_{n}_clear")
    assert (here.get(DECK, status), here.get(DECK, f"hotcue_{n}_color")) == (0, -1)


def test_the_37th_hot_cue_is_kept_and_does_nothing(here: Names) -> None:
    i = here.find(DECK, "hotcue_37_activate")
    assert here.controls.known(i)
    assert not here.controls.real(i)
    here.world.sent.clear()
    here.press(DECK, "hotcue_37_activate")
    assert not here.world.sent
    assert here.get(DECK, "hotcue_37_status") == 0


@pytest.mark.parametrize(
    ("key", "place", "plays"),
    [
        ("goto", 5 * RATE, True),
        ("gotoandplay", 5 * RATE, True),
        ("gotoandstop", 5 * RATE, False),
        ("gotoandloop", 5 * RATE, True),
    ],
)
def test_ways_to_a_hot_cue(here: Names, key: str, place: float, plays: bool) -> None:
    here.do(DECK, "hotcue_3_position", 2 * 5 * RATE)
    here.do(DECK, "play", 1)
    here.press(DECK, f"hotcue_3_{key}")
    assert here.rig.position() == pytest.approx(place, abs=RATE / 10)
    assert here.ours("deck1.play") == plays
    assert here.get(DECK, "loop_enabled") == (key == "gotoandloop")


def test_a_hot_cue_of_a_loop_takes_it_and_toggles_it(here: Names) -> None:
    here.press(DECK, "beatloop_4_activate")
    here.press(DECK, "hotcue_2_activate")
    assert here.get(DECK, "hotcue_2_type") == 4
    assert here.get(DECK, "hotcue_2_endposition") == 2 * (AT + 4 * BEAT)
    assert here.get(DECK, "hotcue_2_status") == 2
    here.press(DECK, "hotcue_2_activate")
    assert (here.get(DECK, "loop_enabled"), here.get(DECK, "hotcue_2_status")) == (0, 1)
    here.do(DECK, "play", 1)
    here.press(DECK, "hotcue_2_activate")
    assert (here.get(DECK, "loop_enabled"), here.get(DECK, "hotcue_2_status")) == (1, 2)


def test_a_loop_as_a_cue_and_a_cue_as_a_loop(here: Names) -> None:
    here.press(DECK, "hotcue_4_setloop")
    here.do(DECK, "playposition", 0.0)
    here.press(DECK, "hotcue_4_activatecue")
    assert (here.rig.position(), here.get(DECK, "loop_enabled")) == (AT, 0)
    here.press(DECK, "hotcue_5_setcue")
    here.press(DECK, "hotcue_5_activateloop")
    assert here.get(DECK, "loop_enabled") == 1


def test_a_position_of_nothing_clears(here: Names) -> None:
    here.do(DECK, "hotcue_1_position", 2 * RATE)
    assert here.get(DECK, "hotcue_1_status") == 1
    here.do(DECK, "hotcue_1_position", -1)
    assert here.get(DECK, "hotcue_1_status") == 0


def test_the_colour_of_a_cue(here: Names) -> None:
    here.press(DECK, "hotcue_1_set")
    here.do(DECK, "hotcue_1_color", 0xC50A08)
    assert here.get(DECK, "hotcue_1_color") == 0xC50A08
    here.set(DECK, "hotcue_focus", 1)
    here.press(DECK, "hotcue_focus_color_next")
    assert here.get(DECK, "hotcue_1_color") == 0x32BE44
    here.press(DECK, "hotcue_focus_color_prev")
    here.press(DECK, "hotcue_focus_color_prev")
    assert here.get(DECK, "hotcue_1_color") == 0xF2F2FF


def test_all_cues_are_shifted(here: Names) -> None:
    here.press(DECK, "hotcue_1_set")
    here.press(DECK, "hotcue_9_setloop")
    here.press(DECK, "cue_set")
    here.press(DECK, "shift_cues_later")
    here.press(DECK, "shift_cues_earlier_small")
    by = 0.009 * RATE
    assert here.ours("deck1.hotcue1.position") == pytest.approx(AT + by)
    assert here.ours("deck1.hotcue9.end") == pytest.approx(AT + 4 * BEAT + by)
    assert here.ours("deck1.cue_point") == pytest.approx(AT + by)
    assert here.ours("deck1.hotcue2.type") == 0


@pytest.mark.parametrize("mark", ["intro_start", "intro_end", "outro_start", "outro_end"])
def test_intro_and_outro_are_marked_and_visited(here: Names, mark: str) -> None:
    assert (here.get(DECK, f"{mark}_enabled"), here.get(DECK, f"{mark}_position")) == (0, -1)
    here.press(DECK, f"{mark}_activate")
    assert here.get(DECK, f"{mark}_position") == 2 * AT
    here.do(DECK, "playposition", 0.0)
    here.press(DECK, f"{mark}_activate")
    assert here.rig.position() == AT
    here.press(DECK, f"{mark}_clear")
    assert here.get(DECK, f"{mark}_enabled") == 0
