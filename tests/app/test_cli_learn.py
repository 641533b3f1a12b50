# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse controllers learn`: with a hand that is simulated, beside a session and without."""

import io
import os
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import cli, config
from app.cli.controllers import learn
from app.cli.controllers import list as listing
from app.cli.controllers.listening import Heard
from app.controllers.native import load
from app.controllers.native.learn import empty
from app.controllers.native.learn.lesson import Lesson
from app.controllers.ports import Found
from app.jobs import SessionError
from tests.controllers.native.learn.hardware import Hand

REST = 600


class Ears:
    """Hears a hand that presses and moves, with time passing between."""

    hands: tuple[Hand, ...] = ()

    def __init__(self, *_: object) -> None: ...

    def listen(self) -> Iterator[Heard | None]:
        now = time.monotonic_ns() - 3600 * 10**9
        for hand in self.hands:
            last = hand.sent[-1][0]
            for ns, data in hand.sent:
                yield Heard("Box", now + ns - last, "in", data.hex(" "), "")
            yield None
            yield Heard("Other box", now, "in", "90 50 7f", "")
            yield Heard("Box", now, "out", "90 51 7f", "")
        yield None


@pytest.fixture
def box(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A controller that nobody knows, and no session."""
    monkeypatch.setenv("DJ_UNIVERSE_INSTANCE", "dj-test-learn")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    found = [Found("Box", source="box:out"), Found("Other box", source="other:out")]
    found += [Found("Wheels", "hid")]
    monkeypatch.setattr(listing.MidiScanner, "scan", lambda _: found)
    monkeypatch.setattr(listing.HidScanner, "scan", lambda _: [])
    monkeypatch.setattr(learn, "Ears", Ears)
    yield tmp_path
    Ears.hands = ()


def button(number: int) -> Hand:
    hand = Hand()
    hand.button(0x90, number)
    return hand


def own(folder: Path) -> Path:
    return config.load().folders.data / "controllers"


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Where keys are typed: a pipe that is standard input."""
    read, write = os.pipe()
    with os.fdopen(read) as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        yield write
    os.close(write)


def test_what_is_learned_is_saved_and_chosen(
    box: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    fader = Hand()
    fader.fader(0xB0, 7, (0, 1))
    Ears.hands = (button(1), fader)
    words = ("controllers", "learn", "--device", "Box", "deck1.play", "deck1.fader")
    assert cli.run(words) == 0
    said = capsys.readouterr().out
    assert "1/2  play A: press" in said
    assert "button note 1 1, with a light" in said
    mapping = load(own(box) / "Box.toml")
    assert [c.midi for c in mapping.described.control] == ["note 1 1", "cc 1 7"]
    chosen = tomllib.loads((config.load().folders.config / "controllers.toml").read_text())
    assert chosen["Box"]["mapping"] == "Box.toml"
    Ears.hands = (button(2),)
    assert cli.run(("controllers", "learn", "--device", "Box", "deck1.cue")) == 0
    again = load(own(box) / "Box.toml").described
    assert [c.midi for c in again.control] == ["note 1 1", "cc 1 7", "note 1 2"]
    assert len(list(own(box).iterdir())) == 1
    Ears.hands = (button(3),)
    assert cli.run(("controllers", "learn", "--new", "--device", "Box", "deck1.cue")) == 0
    assert [c.midi for c in load(own(box) / "Box-2.toml").described.control] == ["note 1 3"]


def test_keys_skip_go_back_and_end(box: Path, keys: int) -> None:
    shown: list[str] = []
    lesson = Lesson(empty("Box"), ["deck1.play", "deck1.cue", "deck1.sync"])
    os.write(keys, b"\nu\nx\nd\n")
    heard = iter([None] * 10)
    learn.teach(lesson, "Box", heard, sys.stdin, shown.append)
    asked = [line.split("  ")[0] for line in shown if "/" in line]
    assert asked == ["1/3", "2/3", "1/3", "1/3"]
    assert next(heard) is None  # d ended it


def test_quitting_saves_nothing(box: Path, keys: int, capsys: pytest.CaptureFixture[str]) -> None:
    os.write(keys, b"q\n")
    Ears.hands = (button(1),)
    assert cli.run(("controllers", "learn", "--device", "Box", "deck1.play", "deck1.cue")) == 130
    assert "Nothing was saved" in capsys.readouterr().out
    assert not own(box).exists()


def test_nothing_moved_is_nothing_saved(
    box: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert cli.run(("controllers", "learn", "--device", "Box", "deck1.play")) == 1
    assert not own(box).exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--device", "Box", "deck9.play"), "deck9.play: no such control"),
        (("--device", "Box", "deck1.bpm"), "deck1.bpm: it can only be read"),
        (
            ("--device", "Fox", "deck1.play"),
            "no controller is called 'Fox'; there is Box, Other box, Wheels",
        ),
        (("--device", "eel", "deck1.play"), "Wheels speaks HID"),
        (("deck1.play",), "--device: which one: Box, Other box, Wheels?"),
        (("--device", "Box", "--import", "{}/no.toml"), "no.toml"),
        (("--device", "Box", "--import", "{}/bad.toml"), "bad.toml: name is missing"),
        (("--device", "Box", "--import", "{}/bad.txt"), "mappings end with .toml"),
        (("--device", "Box", "--export", "{}/x.toml"), "Box has no mapping"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    box: Path,
    words: tuple[str, ...],
    says: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    (box / "bad.toml").write_text("version = 1\n")
    (box / "bad.txt").write_text("version = 1\n")
    assert cli.run(("controllers", "learn", *(w.format(box) for w in words))) in (1, 2)
    told = capsys.readouterr().err
    assert says in told
    assert told.count("\n") == 1


def test_a_mapping_is_given_to_a_friend(box: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shared = box / "shared.toml"
    shared.write_text((listing.Chooser(box, box).find("generic.toml") or box).read_text())
    assert cli.run(("controllers", "learn", "--device", "Box", "--import", str(shared))) == 0
    assert (own(box) / "shared.toml").exists()
    out = box / "out"
    assert cli.run(("controllers", "learn", "--device", "Box", "--export", str(out))) == 0
    assert (box / "out.toml").read_text() == shared.read_text()
    assert cli.run(("controllers", "learn", "--import", str(shared))) == 0
    assert (own(box) / "shared-2.toml").exists()


def test_a_session_lets_its_controllers_rest_and_tells_what_they_send() -> None:
    class Link:
        connected = True
        sent: tuple[dict[str, Any], ...] = ()

        def send(self, request: dict[str, Any]) -> None:
            self.sent = (*self.sent, request)

        def poll(self) -> list[dict[str, Any]]:
            return [{"event": "messages", "rows": [["Box", 5, "in", "90 01 7f", ""]], "more": 0}]

    link = Link()
    heard = learn.told(link)  # type: ignore[arg-type]
    first = next(heard)
    assert first is not None
    assert (first.device, first.data) == ("Box", b"\x90\x01\x7f")
    assert link.sent[0] | {"seconds": 0} == {
        "command": "controllers", "do": "learn", "on": True, "seconds": 0,
    }  # fmt: skip
    assert next(heard) is None
    link.connected = False
    with pytest.raises(SessionError, match="ended"):
        list(heard)
