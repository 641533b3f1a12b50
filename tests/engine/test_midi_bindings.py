# SPDX-License-Identifier: GPL-3.0-or-later
"""What C does with a message by itself."""

import math
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.controls import BY_PATH
from engine.midi import ANY, Binding, Code, Do
from engine.midi.inputs import MidiIn
from engine.render import Offline

MS = 1_000_000
FADER = BY_PATH["deck1.fader"].id
FILTER = BY_PATH["deck1.filter"].id
CUE = BY_PATH["deck1.cue"].id
PFL = BY_PATH["deck1.pfl"].id
BEND = BY_PATH["deck1.bend"].id
CURVE = BY_PATH["master.crossfader_curve"].id
SIZE = BY_PATH["deck1.loop.size"].id


class Desk(Offline):
    """An engine without a device, and an input."""

    def __init__(self) -> None:
        super().__init__()
        self.port = MidiIn("test", self.block)
        self.now = 1_000 * MS

    def say(self, *messages: str, ms: float = 100.0) -> None:
        """Messages, each so long after the one before."""
        for message in messages:
            self.now += int(ms * MS)
            self.port.feed(self.now, bytes.fromhex(message))

    def get(self, control: int) -> float:
        self.run(0.01)
        return self.client.get_id(control)

    def after(self, control: int, *messages: str) -> list[float]:
        """The control's value after each message."""
        return [(self.say(message), self.get(control))[1] for message in messages]

    def close(self) -> None:
        self.port.close()
        super().close()


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Desk() as made:
        yield made


def test_a_fader_of_7_bits_reaches_its_ends_and_its_middle(desk: Desk) -> None:
    desk.port.bind([Binding(0xB2, 7, Do.VALUE, FILTER, (-1.0, 1.0))])
    assert desk.after(FILTER, "b2 07 00", "b2 07 7f", "b2 07 40") == [-1.0, 1.0, 0.0]


def test_only_its_own_channel_and_number_move_it(desk: Desk) -> None:
    desk.port.bind([Binding(0xB2, 7, Do.VALUE, FILTER, (-1.0, 1.0))])
    desk.say("b1 07 00", "b2 08 00", "92 07 00", "e2 00 00")
    assert desk.get(FILTER) == 0.0
    assert [m.direct for m in desk.port.read()] == [False] * 4


def test_a_table_of_128_values_gives_the_value_of_the_number(desk: Desk) -> None:
    table = tuple(i * i / 127.0**2 for i in range(128))
    desk.port.bind([Binding(0xB0, 1, Do.VALUE, FADER, table)])
    for number in (0, 1, 63, 64, 126, 127):
        assert desk.after(FADER, f"b0 01 {number:02x}") == [pytest.approx(table[number])]


def test_pitch_bend_has_14_bits_and_an_exact_middle(desk: Desk) -> None:
    desk.port.bind([Binding(0xE0, ANY, Do.VALUE, FILTER, (-1.0, 1.0))])
    assert desk.after(FILTER, "e0 00 00", "e0 00 40", "e0 7f 7f") == [-1.0, 0.0, 1.0]
    one = desk.after(FILTER, "e0 01 40")[0]
    assert one == pytest.approx(1 / 8191)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["high first", "low first"])
def test_two_messages_of_7_bits_become_one_value(desk: Desk, order: tuple[int, int]) -> None:
    desk.port.bind([Binding(0xB0, 0, Do.VALUE, FILTER, (-1.0, 1.0), low=32)])
    for value in (100, 8192, 12345, 12344, 0, 16383):
        halves = (f"b0 00 {value >> 7:02x}", f"b0 20 {value & 127:02x}")
        desk.say(*(halves[i] for i in order))
        place = value / 16384 if value <= 8192 else (value - 1) / 16382
        assert desk.get(FILTER) == pytest.approx(2 * place - 1)
    assert desk.port.counts.acted == 6


def test_a_half_that_comes_alone_is_taken_from_the_second_time_on(desk: Desk) -> None:
    desk.port.bind([Binding(0xB0, 0, Do.VALUE, FADER, low=32)])
    desk.say("b0 00 40", "b0 20 00", "b0 20 10", "b0 20 20")
    assert desk.get(FADER) == pytest.approx((8192 + 32 - 1) / 16382)


def test_a_button_is_down_as_long_as_it_is_held(desk: Desk) -> None:
    desk.port.bind([Binding(0x90, 1, Do.BUTTON, CUE)])
    assert desk.after(CUE, "90 01 7f", "80 01 40", "90 01 01", "90 01 00") == [1, 0, 1, 0]


def test_a_button_may_do_nothing_one_way(desk: Desk) -> None:
    desk.port.bind([Binding(0x90, 1, Do.BUTTON, PFL, (math.nan, 1.0))])
    assert desk.after(PFL, "90 01 7f", "90 01 00") == [1, 1]
    assert desk.port.counts.acted == 1


def test_a_button_that_was_down_before_we_came_comes_up(desk: Desk) -> None:
    desk.port.bind([Binding(0x90, 1, Do.BUTTON, CUE)])
    desk.client.set_id(CUE, 1.0)
    assert desk.get(CUE) == 1.0
    assert desk.after(CUE, "90 01 00") == [0]


def test_letting_go_acts_where_the_press_has_acted(desk: Desk) -> None:
    desk.port.bind(
        [
            Binding(0x90, 9, Do.LAYER, 1),
            Binding(0x90, 1, Do.BUTTON, CUE, without=1),
            Binding(0x90, 1, Do.BUTTON, PFL, layers=1),
        ]
    )
    desk.say("90 01 7f", "90 09 7f", "90 01 00")
    assert (desk.get(CUE), desk.get(PFL)) == (0, 0)
    assert desk.port.counts.acted == 2
    desk.say("90 01 7f", "90 09 00", "80 01 00")
    assert (desk.get(CUE), desk.get(PFL)) == (0, 0)
    assert desk.port.counts.acted == 4


def test_new_bindings_do_not_forget_what_is_held(desk: Desk) -> None:
    desk.port.bind([Binding(0x90, 1, Do.BUTTON, CUE), Binding(0x90, 9, Do.LAYER, 4)])
    desk.say("90 01 7f", "90 09 7f")
    desk.port.bind([])
    assert desk.port.layers == 4
    desk.say("90 01 00", "90 09 00")
    assert (desk.get(CUE), desk.port.layers) == (0, 0)


def test_whoever_pulls_the_plug_lets_go(desk: Desk) -> None:
    desk.port.bind([Binding(0x90, 1, Do.BUTTON, CUE), Binding(0x90, 9, Do.LAYER, 4)])
    desk.say("90 01 7f", "90 09 7f")
    desk.port.stop()
    assert (desk.get(CUE), desk.port.layers) == (0, 0)


def test_layers_are_held_locked_and_counted_by_their_buttons(desk: Desk) -> None:
    high = 1 << 63
    desk.port.bind([Binding(0x90, n, Do.LAYER, high) for n in (1, 2)])
    desk.say("90 01 7f", "90 02 7f", "90 01 00")
    assert desk.port.layers == high
    desk.port.set_layers(2)
    desk.say("90 02 00")
    assert desk.port.layers == 2


def test_two_toggles_between_two_blocks_see_each_other(desk: Desk) -> None:
    desk.port.bind([Binding(0x90, 1, Do.TOGGLE, PFL)])
    desk.say("90 01 7f", "90 01 00", "90 01 7f", "90 01 00", "90 01 7f")
    assert desk.get(PFL) == 1
    desk.client.set("deck1.pfl", 0)
    desk.run(0.01)
    assert desk.after(PFL, "90 01 7f") == [1]


def test_a_toggle_goes_round_the_states_of_its_table(desk: Desk) -> None:
    desk.port.bind([Binding(0x90, 1, Do.TOGGLE, CURVE, (0.0, 2.0, 3.0))])
    assert desk.after(CURVE, *["90 01 7f"] * 4) == [2, 3, 0, 2]


CODES = [
    (Code.TWOS, {0x01: 1, 0x03: 3, 0x7F: -1, 0x7D: -3}),
    (Code.OFFSET, {0x41: 1, 0x43: 3, 0x3F: -1, 0x3D: -3}),
    (Code.SIGN, {0x01: 1, 0x03: 3, 0x41: -1, 0x43: -3}),
    (Code.UP_DOWN, {0x7F: 1, 0x40: 1, 0x00: -1, 0x01: -1, 0x3F: -1}),
    (Code.UP, {0x7F: 1, 0x01: 1}),
    (Code.DOWN, {0x7F: -1, 0x01: -1}),
]


@pytest.mark.parametrize(("code", "counts"), CODES, ids=[code.name for code, _ in CODES])
def test_relative_messages_count(desk: Desk, code: Code, counts: dict[int, int]) -> None:
    desk.port.bind([Binding(0xB0, 1, Do.SEND, BEND, step=0.5, code=code)])
    for value, count in counts.items():
        assert desk.after(BEND, f"b0 01 {value:02x}") == [0.5 * count]


def test_steps_go_along_the_table_and_stop_at_its_ends(desk: Desk) -> None:
    sizes = (1.0, 2.0, 4.0, 8.0, 16.0)
    desk.port.bind([Binding(0xB0, 1, Do.STEP, SIZE, sizes, step=0.25)])
    assert desk.after(SIZE, "b0 01 01", "b0 01 01", "b0 01 05") == [8, 16, 16]
    desk.say("b0 01 7f", "b0 01 7f")  # both before the next block
    assert desk.get(SIZE) == 4
    assert desk.after(SIZE, "b0 01 40") == [1]


def test_steps_work_on_a_table_that_falls(desk: Desk) -> None:
    desk.port.bind([Binding(0xB0, 1, Do.STEP, FADER, (1.0, 0.0), step=0.25)])
    assert desk.after(FADER, "b0 01 01", "b0 01 02", "b0 01 7f") == [0.75, 0.25, 0.5]


def test_counts_that_come_quickly_count_more_unless_they_turn(desk: Desk) -> None:
    desk.port.bind([Binding(0xB0, 1, Do.SEND, BEND, step=1.0, acceleration=3.0)])
    desk.say("b0 01 01")
    assert desk.get(BEND) == 1
    desk.say("b0 01 01", ms=60)
    assert desk.get(BEND) == 1
    desk.say("b0 01 01", ms=25)
    assert desk.get(BEND) == 2.5
    desk.say("b0 01 7f", ms=5)
    assert desk.get(BEND) == -1


def pickup(**more: float) -> Binding:
    return Binding(0xB0, 1, Do.VALUE, FADER, pickup=True, **more)  # type: ignore[arg-type]


def test_the_first_value_of_an_unknown_fader_is_not_taken(desk: Desk) -> None:
    desk.port.bind([pickup()])
    assert desk.after(FADER, "b0 01 10", "b0 01 20") == [1, 1]


def test_a_fader_takes_over_when_it_passes_the_control(desk: Desk) -> None:
    desk.port.bind([pickup()])
    desk.client.set_id(FADER, 0.5)
    values = desk.after(FADER, "b0 01 10", "b0 01 30", "b0 01 50", "b0 01 20")
    assert values[:2] == [0.5, 0.5]
    assert values[2] == pytest.approx(79 / 126)
    assert values[3] == pytest.approx(0.25)


def test_it_takes_over_when_it_comes_near(desk: Desk) -> None:
    desk.port.bind([pickup()])
    desk.client.set_id(FADER, 0.5)
    assert desk.after(FADER, "b0 01 10", "b0 01 3d") == [0.5, pytest.approx(61 / 128)]


def test_what_follows_within_50_ms_is_taken(desk: Desk) -> None:
    desk.port.bind([pickup()])
    desk.client.set_id(FADER, 0.5)
    desk.run(0.01)
    desk.say("b0 01 10", "b0 01 40")
    desk.run(0.01)
    desk.client.set_id(FADER, 0.9)
    desk.run(0.01)
    desk.say("b0 01 20", ms=49)
    assert desk.get(FADER) == pytest.approx(0.25)


def test_it_waits_again_when_something_else_moves_the_control(desk: Desk) -> None:
    desk.port.bind([pickup()])
    desk.client.set_id(FADER, 0.5)
    desk.run(0.01)
    desk.say("b0 01 10", "b0 01 40")
    desk.run(0.01)
    desk.client.set_id(FADER, 0.9)
    desk.run(0.01)
    assert desk.after(FADER, "b0 01 20", "b0 01 30") == [0.9, 0.9]


def test_it_waits_again_after_it_moved_in_another_layer(desk: Desk) -> None:
    own, other = pickup()._replace(without=1), Binding(0xB0, 1, Do.VALUE, FILTER, layers=1)
    desk.port.bind([own, other])
    desk.client.set_id(FADER, 0.5)
    desk.run(0.01)
    desk.say("b0 01 10", "b0 01 40")
    desk.port.set_layers(1)
    desk.say("b0 01 70", ms=5)
    desk.port.set_layers(0)
    desk.say("b0 01 68", ms=5)
    assert desk.get(FADER) == 0.5
    assert desk.after(FADER, "b0 01 20") == [pytest.approx(0.25)]


def test_a_place_that_is_known_from_before_counts(desk: Desk) -> None:
    desk.port.bind([pickup(at=0.25)])
    desk.client.set_id(FADER, 0.5)
    desk.run(0.01)
    assert desk.after(FADER, "b0 01 60") == [pytest.approx(95 / 126)]


def test_several_bindings_of_one_message_act_in_order(desk: Desk) -> None:
    tables = ((0.0, 1.0), (0.0, 0.5))
    desk.port.bind([Binding(0xB0, 1, Do.VALUE, FADER, table) for table in tables])
    assert desk.after(FADER, "b0 01 7f") == [0.5]
    assert desk.port.counts.acted == 2


def test_a_full_ring_is_counted_and_what_was_sent_last_holds(desk: Desk) -> None:
    desk.port.bind([Binding(0xB0, 1, Do.VALUE, FADER)])
    for n in range(1200):
        desk.say(f"b0 01 {n % 100:02x}", ms=1)
    counts = desk.port.counts
    assert (counts.acted, counts.refused) == (1024, 176)
    assert desk.get(FADER) == pytest.approx(1023 % 100 / 128)


@given(st.lists(st.tuples(st.integers(1, 3), st.booleans(), st.integers(0, 7)), max_size=60))
def test_when_all_is_let_go_nothing_is_down(steps: list[tuple[int, bool, int]]) -> None:
    """Whatever buttons, shifts and locked layers come in whatever order."""
    with Desk() as desk:
        held = [CUE, BY_PATH["deck1.censor"].id, BY_PATH["deck1.touch"].id]
        desk.port.bind(
            [Binding(0x90, 1, Do.LAYER, 1), Binding(0x90, 2, Do.LAYER, 2, without=1)]
            + [Binding(0x90, 2, Do.BUTTON, control, layers=i) for i, control in enumerate(held)]
            + [Binding(0x90, 3, Do.BUTTON, control, without=i) for i, control in enumerate(held)]
        )
        for number, down, layers in steps:
            desk.port.set_layers(layers)
            desk.say(f"90 {number:02x} {0x7F if down else 0:02x}")
        desk.say("90 01 00", "90 02 00", "90 03 00")
        desk.port.set_layers(0)
        assert [desk.get(control) for control in held] == [0, 0, 0]
        assert desk.port.layers == 0
