# SPDX-License-Identifier: GPL-3.0-or-later
"""Lights: only what changed, in the pace of the device, all of them when it comes back."""

from hypothesis import given
from hypothesis import strategies as st

from app.controllers.mapping import NEVER
from app.controllers.output import BURST_S, Limiter
from engine.errors import MidiError


class Wire:
    """A device whose time stands still until told."""

    def __init__(self, rate: int = 3125) -> None:
        self.got: list[bytes] = []
        self.now = 10**9
        self.broken = False
        self.limiter = Limiter(self._take, lambda: self.now, rate)

    def _take(self, data: bytes) -> None:
        if self.broken:
            raise MidiError("gone")
        self.got.append(data)

    def wait(self, seconds: float) -> None:
        self.now += int(seconds * 1e9)
        self.limiter.flush()


def test_a_light_is_sent_once() -> None:
    wire = Wire()
    for value in (127, 127, 0, 0):
        wire.limiter.light(0x90, 1, value)
    assert wire.got == [b"\x90\x01\x7f", b"\x90\x01\x00"]


def test_a_light_that_changes_faster_than_the_device_takes_it_is_sent_as_it_is_then() -> None:
    wire = Wire()
    for n in range(1000):
        wire.limiter.light(0xB0, 1, n % 128)
    first = len(wire.got)
    assert first <= 3125 * BURST_S / 3 + 1
    wire.wait(1.0)
    assert wire.got[first:] == [bytes((0xB0, 1, 999 % 128))]
    assert wire.limiter.due_ns() == NEVER


def test_a_light_that_is_back_in_time_is_not_sent() -> None:
    wire = Wire()
    wire.limiter.light(0x90, 1, 0)
    for n in range(60):
        wire.limiter.light(0x90, 2 + n, 1)  # until it has enough
    before = list(wire.got)
    wire.limiter.light(0x90, 1, 5)
    wire.limiter.light(0x90, 1, 0)
    wire.wait(1.0)
    assert b"\x90\x01\x05" not in wire.got
    assert len(before) < len(wire.got) == 61


def test_no_second_has_more_bytes_than_the_cable_takes() -> None:
    wire = Wire()
    for n in range(5000):
        wire.limiter.light(0x90 + n % 16, n // 16 % 128, n % 128)
        wire.limiter.send(b"\xf0\x01\xf7")
    wire.limiter.flush()
    start = sum(map(len, wire.got))
    for _ in range(100):
        wire.wait(0.01)
    assert sum(map(len, wire.got)) - start <= 3125 + 3
    assert sum(map(len, wire.got)) - start >= 3125 - 40


def test_it_says_when_there_is_more_to_do() -> None:
    wire = Wire()
    for n in range(100):
        wire.limiter.light(0x90, n, 1)
    while wire.limiter.waiting:
        due = wire.limiter.due_ns()
        assert wire.now < due < wire.now + 10**8
        before = len(wire.got)
        wire.now = due + 1
        wire.limiter.flush()
        assert len(wire.got) > before
    assert len(wire.got) == 100


def test_messages_stay_in_order_and_go_first() -> None:
    wire = Wire(rate=0)
    wire.limiter.sender = None
    wire.limiter.light(0x90, 1, 1)
    for n in range(3):
        wire.limiter.send(bytes((0xF0, n, 0xF7)))
    wire.limiter.sender = wire._take
    wire.limiter.flush()
    assert [data[1] for data in wire.got] == [0, 1, 2, 1]
    assert wire.got[-1] == b"\x90\x01\x01"


def test_a_device_that_comes_back_gets_all_its_lights() -> None:
    wire = Wire(rate=0)
    wire.limiter.light(0x90, 1, 1)
    wire.limiter.light(0x90, 2, 2)
    wire.broken = True
    wire.limiter.light(0x90, 1, 3)
    assert wire.limiter.sender is None
    wire.broken, wire.got = False, []
    wire.limiter.sender = wire._take
    wire.limiter.refresh()
    assert sorted(wire.got) == [b"\x90\x01\x03", b"\x90\x02\x02"]


def test_what_a_former_process_has_lit_goes_off_unless_it_is_set() -> None:
    wire = Wire(rate=0)
    wire.limiter.light(0x90, 1, 1)
    wire.limiter.darken([(0x90, 1), (0x90, 2)])
    assert wire.got == [b"\x90\x01\x01", b"\x90\x02\x00"]


def test_a_mapping_that_sends_without_end_is_bounded() -> None:
    wire = Wire(rate=1)
    for _ in range(10_000):
        wire.limiter.send(b"\xf0\x00\xf7")
    assert wire.limiter.waiting <= 4096
    assert wire.limiter.lost > 5000
    wire.limiter.send(b"\xf0" + bytes(20_000) + b"\xf7")


@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 5), st.floats(0, 0.01)),
        max_size=300,
    )
)
def test_in_the_end_each_light_is_as_it_was_set_last(
    steps: list[tuple[int, int, int, float]],
) -> None:
    wire = Wire(rate=200)
    wanted: dict[tuple[int, int], int] = {}
    for channel, number, value, pause in steps:
        wire.limiter.light(0x90 + channel, number, value)
        wanted[0x90 + channel, number] = value
        wire.wait(pause)
    wire.wait(100.0)
    for _ in range(40):
        wire.wait(1.0)
    shown = {(data[0], data[1]): data[2] for data in wire.got}
    assert shown == wanted
