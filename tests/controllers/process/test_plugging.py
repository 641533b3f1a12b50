# SPDX-License-Identifier: GPL-3.0-or-later
"""Controllers come and go in the middle of a set."""

from collections.abc import Callable

from app.cli.rig.midi.gear import Gear
from tests.controllers.process.conftest import Live

NANO = "nanoKONTROL2"
FADER, SOLO, MUTE, RECORD = 0, 32, 48, 64  # its first strip; lights answer on the same numbers


def put(gear: Gear, number: int, *values: int) -> None:
    for value in values:
        gear.send(0xB0, number, value)


def lit(live: Live, gear: Gear, number: int, value: int) -> None:
    """Wait for a light."""

    def shows() -> bool:
        gear.look()
        return gear.lights.get((0xB0, number)) == value

    live.wait(shows, f"light {number} to be {value}: {gear.lights}")


def test_a_controller_that_appears_works_and_is_lit(
    live: Live, plug: Callable[[str], Gear]
) -> None:
    live.client.set("deck1.pfl", 1)
    gear = plug(NANO)
    row = live.wait_for(NANO, "runs")
    assert row["mapping"].endswith("korg-nanokontrol2.toml")
    lit(live, gear, SOLO, 127)
    put(gear, SOLO, 127, 0)
    live.wait(lambda: live.client.get("deck1.pfl") == 0, "the button to act")
    lit(live, gear, SOLO, 0)


def test_one_pulled_out_and_put_back_gets_its_lights_back(
    live: Live, plug: Callable[[str], Gear]
) -> None:
    gear = plug(NANO)
    live.wait_for(NANO, "runs")
    put(gear, SOLO, 127, 0)
    lit(live, gear, SOLO, 127)
    gear.close()
    live.wait(lambda: NANO not in live.devices, "it to be gone")
    live.client.set("deck1.pfl", 0)
    live.client.set("deck2.pfl", 1)
    again = plug(NANO)
    lit(live, again, SOLO, 0)
    lit(live, again, SOLO + 1, 127)
    put(again, SOLO, 127, 0)
    live.wait(lambda: live.client.get("deck1.pfl") == 1, "the button to act")


def test_pulling_out_lets_go_of_what_is_held(live: Live, plug: Callable[[str], Gear]) -> None:
    gear = plug("DDJ-400 MIDI 1")
    live.wait_for("DDJ-400 MIDI 1", "runs")
    gear.send(0x90, 0x36, 127)  # a hand on the jog wheel
    live.wait(lambda: live.client.get("deck1.touch") == 1, "the touch")
    gear.close()
    live.wait(lambda: live.client.get("deck1.touch") == 0, "the hand to be gone")


def test_several_controllers_work_side_by_side(live: Live, plug: Callable[[str], Gear]) -> None:
    nano, ddj = plug(NANO), plug("DDJ-400 MIDI 1")
    live.wait_for(NANO, "runs")
    live.wait_for("DDJ-400 MIDI 1", "runs")
    put(nano, SOLO, 127, 0)
    lit(live, nano, SOLO, 127)

    def both() -> bool:
        ddj.look()
        return ddj.lights.get((0x90, 0x54)) == 127

    live.wait(both, "the other's light for the same control")
    ddj.send(0x90, 0x54, 127)
    ddj.send(0x90, 0x54, 0)
    lit(live, nano, SOLO, 0)


def test_two_of_one_name_are_told_apart(live: Live, plug: Callable[[str], Gear]) -> None:
    first, second = plug(NANO), plug(NANO)
    live.wait_for(NANO, "runs")
    live.wait_for(f"{NANO} 2", "runs")
    put(second, SOLO, 127, 0)
    lit(live, first, SOLO, 127)
    lit(live, second, SOLO, 127)
    first.close()
    live.wait(lambda: set(live.devices) == {NANO}, "one to be left")
    live.wait(lambda: put(second, SOLO, 127, 0) or not live.client.get("deck1.pfl"), "it to act")


def test_what_is_said_is_seen_by_a_monitor_in_both_directions(
    live: Live, plug: Callable[[str], Gear]
) -> None:
    gear = plug(NANO)
    live.wait_for(NANO, "runs")
    live.ask("monitor", seconds=60)

    def seen() -> set[tuple[str, str, str]]:
        return {(way, shown, name) for _, _, way, shown, name in live.messages}

    wanted = {("in", "b0 20 7f", "deck1.pfl"), ("out", "b0 20 7f", "deck1.pfl")}
    live.wait(lambda: seen() >= wanted or put(gear, SOLO, 127, 0), "both directions")
