# SPDX-License-Identifier: GPL-3.0-or-later
"""A second keyboard or mouse as a controller: from the kernel's records to what a mapping does."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import cli
from app.cli.controllers import keys
from app.controllers.keys.events import (
    KEY,
    RECORD,
    RELATIVE,
    Event,
    Gadget,
    Stream,
    gadgets,
    parsed,
)
from app.controllers.keys.notes import KEYS, Notes
from app.controllers.native import load, shipped
from tests.controllers.native.rig import Rig

S, Z, LEFT_SHIFT, ENTER, MINUS = 31, 44, 42, 96, 74  # KEY_S ... KEY_KPENTER, KEY_KPMINUS
LEFT, MIDDLE = 0x110, 0x112


def rig(stem):
    return Rig(load(next(p for p in shipped() if p.stem == stem)))


def record(kind, code, value):
    return RECORD.pack(1, 2, kind, code, value)


def play(x, *events):
    """Through `play`, as the command does."""
    given_events = iter([[Event(*event)] for event in events])

    def read():
        found = next(given_events, None)
        if found is None:
            raise OSError("pulled out")
        return found

    keys.play(read, x.send)


def test_keys_of_a_second_keyboard_play():
    x = rig("keyboard")
    play(x, (KEY, S, 1), (KEY, S, 2), (KEY, S, 0))
    assert x["deck1.play"] == 1
    play(x, (KEY, LEFT_SHIFT, 1), (KEY, S, 1))
    assert x["deck1.censor"] == 0, "pulled out: nothing is held"
    play(x, (KEY, ENTER, 1), (KEY, ENTER, 0), (KEY, MINUS, 1))
    assert (x["deck1.play"], x["deck1.pfl"]) == (0, 1)


def test_a_second_mouse_turns_and_scratches():
    x = rig("mouse-wheel")
    play(x, (RELATIVE, 8, 2))
    assert x["master.crossfader"] == pytest.approx(0.16)
    play(x, (RELATIVE, 8, -2))
    assert x["master.crossfader"] == pytest.approx(0.0)
    x.events()
    play(x, (KEY, LEFT, 1), (RELATIVE, 0, 200), (KEY, LEFT, 0))
    turned = [v for path, v in x.events() if path == "deck1.jog"]
    assert sum(turned) == pytest.approx(0.1)
    assert x["deck1.touch"] == 0


def test_each_note_of_the_shipped_keyboard_has_a_key():
    described = load(next(p for p in shipped() if p.stem == "keyboard")).described
    notes = {int(control.midi.split()[2]) for control in described.control}
    assert notes <= set(KEYS.values())
    assert len(set(KEYS.values())) == len(KEYS)


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_records_or_nothing(data):
    notes = Notes()
    for event in parsed(data):
        for message in notes.of(Event(event.kind, event.code, max(min(event.value, 999), -999))):
            assert len(message) == 3
            assert max(message[1:]) < 128
    assert all(message[2] == 0 for message in notes.let_go())


@given(st.integers(-1000, 1000))
def test_a_wheel_turns_as_far_as_it_says(counts):
    found = Notes().of(Event(RELATIVE, 8, counts))
    assert sum((m[2] + 64) % 128 - 64 for m in found) == counts


def connect(folder: Path, number: int, name: str, keys_bits: str, moves: str) -> None:
    base = folder / f"event{number}" / "device"
    (base / "capabilities").mkdir(parents=True)
    (base / "name").write_text(f"{name}\n")
    (base / "capabilities" / "key").write_text(keys_bits)
    (base / "capabilities" / "rel").write_text(moves)


def words(*bits: int) -> str:
    value = sum(1 << bit for bit in bits)
    found = []
    while value:
        found.append(f"{value % 2**64:x}")
        value >>= 64
    return " ".join(reversed(found)) or "0"


def test_keyboards_blocks_of_digits_and_mice_are_found_and_nothing_else(tmp_path):
    connect(tmp_path, 0, "Power Button", words(116), "0")
    connect(tmp_path, 2, "A keyboard", words(30, 31, 79), "0")
    connect(tmp_path, 10, "A mouse", words(LEFT, MIDDLE), words(0, 1, 8))
    connect(tmp_path, 3, "Digits", words(79, 80), "0")
    (tmp_path / "event4").mkdir()
    assert gadgets(tmp_path, Path("dev")) == [
        Gadget("A keyboard", Path("dev/event2"), "keyboard"),
        Gadget("Digits", Path("dev/event3"), "keyboard"),
        Gadget("A mouse", Path("dev/event10"), "mouse"),
    ]


def test_events_come_through_a_file(tmp_path):
    path = tmp_path / "event0"
    os.mkfifo(path)
    writer = os.open(path, os.O_RDWR)
    stream = Stream(path, grab=False)
    os.write(writer, record(KEY, S, 1) + record(0, 0, 0) + record(RELATIVE, 8, -1))
    assert stream.read() == [Event(KEY, S, 1), Event(RELATIVE, 8, -1)]
    stream.close()
    os.close(writer)


def test_what_cannot_be_grabbed_is_refused(tmp_path):
    path = tmp_path / "event0"
    path.write_bytes(b"")
    with pytest.raises(OSError):
        Stream(path)


@pytest.mark.parametrize(
    ("words_given", "says"),
    [(("fox",), "'fox' is no single one: there is K 1, K 2"), (("K",), "K 1, K 2")],
)
def test_which_one_is_meant_must_be_clear(words_given, says, monkeypatch, capsys):
    found = [Gadget(f"K {n}", Path("x"), "keyboard") for n in (1, 2)]
    monkeypatch.setattr(keys, "gadgets", lambda: found)
    assert cli.run(("controllers", "keys", *words_given)) == 2
    assert says in capsys.readouterr().err


def test_without_a_name_they_are_listed(monkeypatch, capsys):
    monkeypatch.setattr(keys, "gadgets", list)
    assert cli.run(("controllers", "keys")) == 0
    assert "No keyboard" in capsys.readouterr().out
    monkeypatch.setattr(keys, "gadgets", lambda: [Gadget("K 1", Path("x"), "keyboard")])
    assert cli.run(("controllers", "keys")) == 0
    assert "K 1" in capsys.readouterr().out
    monkeypatch.setattr(keys, "Stream", _forbidden)
    assert cli.run(("controllers", "keys", "K")) == 2
    assert "group `input`" in capsys.readouterr().err


def _forbidden(*_):
    raise PermissionError(13, "Permission denied")
