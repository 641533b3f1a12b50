# SPDX-License-Identifier: GPL-3.0-or-later
"""Keyboards and mice as controllers: what their events become."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.controllers import desk
from app.controllers.choice import Chooser
from app.controllers.desk import EVENT, NOTES, DeskScanner, DeskWires, kind_of, messages
from app.controllers.mapping import MappingError
from app.controllers.ports import Found
from engine.block import Block

KEYBOARD = 1 << 30 | 1 << 79
MOUSE = 0b100000011


def events(*rows: tuple[int, int, int]) -> bytes:
    return b"".join(EVENT.pack(0, 0, *row) for row in rows)


@pytest.mark.parametrize(
    ("code", "note"),
    [(30, 4), (2, 30), (11, 39), (57, 44), (53, 56), (88, 69), (79, 89), (96, 88), (86, 100)],
)
def test_keys_are_the_numbers_of_the_usb_tables(code: int, note: int) -> None:
    assert NOTES[code] == note  # a, 1, 0, space, /, F12, digit block 1 and enter, the 102nd key


def test_shift_is_113_and_117() -> None:
    assert (NOTES[42], NOTES[54]) == (113, 117)


def test_a_key_is_a_note_and_its_repetition_nothing() -> None:
    data = events((1, 30, 1), (0, 0, 0), (1, 30, 2), (1, 30, 0))
    assert list(messages(data)) == [bytes((0x90, 4, 127)), bytes((0x90, 4, 0))]


def test_a_wheel_counts_up_and_down() -> None:
    data = events((2, 8, 1), (2, 8, -1), (2, 0, 500), (2, 0, -500), (2, 1, 7))
    counts = [(0xB0, 1, 1), (0xB0, 1, 127), (0xB0, 3, 63), (0xB0, 3, 65)]
    assert list(messages(data)) == [bytes(row) for row in counts]


@given(st.binary(max_size=400))
def test_any_bytes_give_whole_messages_or_none(data: bytes) -> None:
    for message in messages(data):
        assert len(message) == 3
        assert message[0] in (0x90, 0xB0)
        assert max(message[1:]) < 128


def test_what_types_is_a_keyboard_and_what_only_points_a_mouse() -> None:
    assert kind_of(KEYBOARD, MOUSE) == "keyboard"
    assert kind_of(1 << 272, MOUSE) == "mouse"
    assert kind_of(1 << 116, 0) == ""  # the power button


def test_none_is_used_before_it_is_switched_on(tmp_path: Path) -> None:
    chooser = Chooser(tmp_path, tmp_path)
    found = Found("DJ Universe keyboard Some Maker", "desk")
    chosen = chooser.choose(found)
    assert chosen.path is not None
    assert (chosen.path.name, chosen.enabled) == ("keyboard.toml", False)
    (tmp_path / "controllers.toml").write_text(f'["{found.name}"]\nenabled = true\n')
    assert chooser.choose(found).enabled
    assert chooser.choose(Found("DJ Universe mouse X", "desk")).path.name == "mouse-wheel.toml"  # type: ignore[union-attr]


def test_what_cannot_be_asked_is_no_device(tmp_path: Path) -> None:
    (tmp_path / "event0").write_bytes(b"")  # no device: its ioctls fail
    assert DeskScanner(tmp_path).scan() == []


def test_its_events_are_read_as_messages_until_it_is_pulled_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "event0"
    os.mkfifo(path)
    monkeypatch.setattr(desk.fcntl, "ioctl", lambda *_: 0)
    block = Block.create(None, 48_000)
    wires = DeskWires(Found("DJ Universe keyboard X", "desk", path=os.fsencode(path)), block)
    with path.open("wb", buffering=0) as keys:
        keys.write(events((1, 57, 1)))
        assert [data for _, data, _ in wires.read()] == [bytes((0x90, 44, 127))]
        assert not wires.gone
        assert list(wires.read()) == []
    assert list(wires.read()) == []
    assert wires.gone
    wires.close()
    block.close()


def test_one_that_cannot_be_opened_says_why(tmp_path: Path) -> None:
    found = Found("DJ Universe mouse X", "desk", path=os.fsencode(tmp_path / "nothing"))
    with Block.create(None, 48_000) as block, pytest.raises(MappingError, match="mouse X cannot"):
        DeskWires(found, block)
