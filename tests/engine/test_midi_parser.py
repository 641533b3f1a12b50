# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes become whole messages, whatever they are."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import EngineError
from engine.midi import Binding, Do
from engine.midi.inputs import MidiIn


@pytest.fixture
def port() -> Iterator[MidiIn]:
    made = MidiIn("test")
    yield made
    made.close()


def said(port: MidiIn, *chunks: str) -> list[str]:
    for number, chunk in enumerate(chunks):
        port.feed(number, bytes.fromhex(chunk))
    return [m.data.hex(" ") for m in port.read()]


def test_a_message_comes_as_it_was_with_its_time(port: MidiIn) -> None:
    port.feed(123_456_789_012_345, b"\x90\x40\x7f")
    assert list(port.read()) == [(123_456_789_012_345, b"\x90\x40\x7f", False)]


@pytest.mark.parametrize(
    ("chunks", "expected"),
    [
        (["90 40 7f 41 00"], ["90 40 7f", "90 41 00"]),
        (["c3 05 06", "d0 11"], ["c3 05", "c3 06", "d0 11"]),
        (["f0 7e 00", "06 01 f7"], ["f0 7e 00 06 01 f7"]),
        (["f0 01 f8 02 f7"], ["f8", "f0 01 02 f7"]),
        (["90 40 fa 7f"], ["fa", "90 40 7f"]),
        (["f0 01 90 40 7f"], ["90 40 7f"]),
        (["90 40 7f f0 01 f7 41 7f"], ["90 40 7f", "f0 01 f7"]),
        (["f2 01 02", "f3 05", "f6", "f1 23"], ["f2 01 02", "f3 05", "f6", "f1 23"]),
        (["01 02 03", "f7", "f4", "f5 01"], []),
        (["e0 00 40"], ["e0 00 40"]),
    ],
    ids=[
        "running status",
        "two bytes",
        "sysex in pieces",
        "clock in a sysex",
        "start in a note",
        "sysex cut short",
        "sysex ends running status",
        "system common",
        "nonsense",
        "pitch bend",
    ],
)
def test_bytes_become_messages(port: MidiIn, chunks: list[str], expected: list[str]) -> None:
    assert said(port, *chunks) == expected


def test_nonsense_is_counted(port: MidiIn) -> None:
    port.feed(0, bytes.fromhex("01 02 f0 01 90 40 7f"))
    assert port.counts.strange == 3


def test_a_sysex_of_16_kb_is_the_longest_and_one_that_is_longer_is_dropped(port: MidiIn) -> None:
    longest = b"\xf0" + bytes(16_382) + b"\xf7"
    port.feed(0, longest)
    port.feed(0, b"\xf0" + bytes(16_383) + b"\xf7")
    port.feed(0, b"\xf0" + bytes(100_000) + b"\xf7" + b"\x90\x01\x02")
    assert [m.data for m in port.read()] == [longest, b"\x90\x01\x02"]
    assert port.counts.strange == 2


def test_a_reader_that_sleeps_for_seconds_loses_nothing_and_then_is_told_what(
    port: MidiIn,
) -> None:
    fits = 43_690  # of 24 bytes in a MiB
    for n in range(fits + 10):
        port.feed(n, bytes((0x90, n >> 7 & 127, n & 127)))
    found: list[int] = []
    while rows := list(port.read()):
        found += [m.ns for m in rows]
    assert found == list(range(fits))
    assert (port.counts.received, port.counts.lost) == (fits + 10, 10)


def test_it_can_be_read_only_while_there_is_something(port: MidiIn) -> None:
    import select

    def ready() -> bool:
        return bool(select.select([port], [], [], 0)[0])

    assert not ready()
    port.feed(0, b"\x90\x01\x02" * 40_000)
    assert ready()
    while rows := list(port.read()):
        assert rows
        assert ready() or port.counts.received == 40_000
    assert not ready()


@given(st.lists(st.binary(max_size=60), max_size=20))
def test_any_bytes_in_any_pieces_give_the_same_whole_messages(pieces: list[bytes]) -> None:
    one, many = MidiIn("one"), MidiIn("many")
    one.feed(0, b"".join(pieces))
    for piece in pieces:
        many.feed(0, piece)
    first = [m.data for m in one.read()]
    assert first == [m.data for m in many.read()]
    for data in first:
        assert data[0] >= 0x80
        assert all(byte < 0x80 for byte in data[1:-1])
    one.close()
    many.close()


@pytest.mark.parametrize(
    "bad",
    [
        Binding(0x10, 0, Do.VALUE, 0),
        Binding(0xF0, 0, Do.VALUE, 0),
        Binding(0x90, 200, Do.VALUE, 0),
        Binding(0x90, 255, Do.VALUE, 0),
        Binding(0x90, 1, Do.VALUE, 1_000_000),
        Binding(0x90, 1, Do.VALUE, -1),
        Binding(0x90, 1, Do.VALUE, 0, table=()),
        Binding(0x90, 1, Do.VALUE, 0, table=(0.0, float("nan"))),
        Binding(0x90, 1, Do.BUTTON, 0, table=(1.0,)),
        Binding(0x90, 1, Do.STEP, 0, step=float("inf")),
        Binding(0x90, 1, Do.LAYER, 0),
        Binding(0x90, 1, Do.VALUE, 0, low=128),
    ],
)
def test_a_binding_that_cannot_be_is_named(port: MidiIn, bad: Binding) -> None:
    with pytest.raises(EngineError, match="cannot bind"):
        port.bind([bad])
