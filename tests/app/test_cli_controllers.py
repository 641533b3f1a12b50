# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse controllers`: what is connected, asked of a session or looked for."""

import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import cli, config
from app.cli.controllers import list as listing
from app.cli.controllers import monitor
from app.cli.controllers.listening import Heard
from app.controllers.ports import Found
from app.jobs import SessionLink

ROW = {
    "name": "DDJ-400", "kind": "midi", "api": "jack", "source": "a2j:DDJ-400 (capture)",
    "sink": "a2j:DDJ-400 (playback)", "mapping": "/mappings/pioneer-ddj-400.toml",
    "title": "Pioneer DDJ-400", "by_hand": True, "enabled": True, "settings": {},
    "state": "failed", "text": "line 3: no such control",
}  # fmt: skip


@pytest.fixture
def no_devices(monkeypatch: pytest.MonkeyPatch) -> list[Found]:
    """No session, and only the devices that a test puts into the list."""
    found: list[Found] = []
    monkeypatch.setenv("DJ_UNIVERSE_INSTANCE", "dj-test-nobody")
    monkeypatch.setattr(listing.MidiScanner, "scan", lambda _: found)
    monkeypatch.setattr(listing.HidScanner, "scan", lambda _: [])
    monkeypatch.setattr(listing.DeskScanner, "scan", lambda _: [])
    return found


def answer(path: Path, *events: dict[str, Any]) -> threading.Thread:
    """A supervisor that greets one client with these events."""
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    server.bind(str(path))
    server.listen()

    def serve() -> None:
        raw, _ = server.accept()
        with server, raw:
            raw.sendall(b"".join(json.dumps(event).encode() + b"\n" for event in events))
            raw.recv(1)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    return thread


def test_without_controllers_a_line_says_so(
    no_devices: list[Found], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(("controllers", "list")) == 0
    assert capsys.readouterr().out.splitlines()[0] == "No controller is connected."
    assert cli.run(("controllers", "list", "--json")) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["devices"] == []
    assert report["session"] is False


def test_without_a_session_it_looks_by_itself(
    no_devices: list[Found], capsys: pytest.CaptureFixture[str]
) -> None:
    no_devices += [Found("nanoKONTROL2 SLIDER/KNOB", source="a", sink="b"), Found("Unheard Of")]
    assert cli.run(("controllers", "list", "--json")) == 0
    first, second = json.loads(capsys.readouterr().out)["devices"]
    assert first["mapping"].endswith("korg-nanokontrol2.toml")
    assert first["state"] == "closed"
    assert (second["mapping"], second["state"]) == ("", "none")
    assert cli.run(("controllers", "list")) == 0
    assert "DJ Universe does not run" in capsys.readouterr().out


def test_a_session_that_runs_is_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DJ_UNIVERSE_INSTANCE", "dj-test-asked")
    monkeypatch.setattr(listing, "ANSWER_S", 20.0)
    path = config.load().instance.socket
    hardware = {"event": "hardware", "devices": [ROW], "learning": False}
    thread = answer(path, {"event": "seen", "decks": 2}, hardware)
    assert cli.run(("controllers", "list")) == 0
    thread.join(5)
    assert capsys.readouterr().out.splitlines() == [
        "DDJ-400",
        "  ports    MIDI JACK, from a2j:DDJ-400 (capture), to a2j:DDJ-400 (playback)",
        "  mapping  pioneer-ddj-400.toml (Pioneer DDJ-400), chosen by hand",
        "  state    failed: line 3: no such control",
    ]


def test_a_monitor_names_what_the_session_hears(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DJ_UNIVERSE_INSTANCE", "dj-test-heard")
    path = config.load().instance.socket
    rows = [
        ["DDJ-400", 1, "in", "b0 13 40", "deck1.fader"],
        ["DDJ-400", 2, "out", "90 0b 7f", "PLAY 1"],
        ["Other", 3, "in", "f0 7e 00 ...", ""],
    ]
    tell = monitor.told

    def all_rows(link: SessionLink) -> Iterator[Heard | None]:
        """What is told, until all has come."""
        heard = 0
        for row in tell(link):
            yield row
            heard += row is not None
            if row is None and heard == len(rows):
                return

    monkeypatch.setattr(monitor, "told", all_rows)
    for words in (("--json",), ()):
        thread = answer(path, {"event": "messages", "rows": rows, "more": 7})
        got = cli.run(("controllers", "monitor", "--device", "ddj", "--seconds", "20", *words))
        assert got == 0
        thread.join(5)
    told = capsys.readouterr()
    lines = told.out.splitlines()
    first, second = (json.loads(line) for line in lines[:2])
    assert (first["way"], first["bytes"], first["name"]) == ("in", "b0 13 40", "deck1.fader")
    assert second["words"] == "note on 11, channel 1, value 127"
    assert lines[2].endswith(
        "DDJ-400 > b0 13 40 control change 19, channel 1, value 64: deck1.fader"
    )
    assert lines[3].endswith("DDJ-400 < 90 0b 7f note on 11, channel 1, value 127: PLAY 1")
    assert "7 more messages" in told.err


def test_a_monitor_ends_after_the_seconds_it_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DJ_UNIVERSE_INSTANCE", "dj-test-silent")
    thread = answer(config.load().instance.socket)
    assert cli.run(("controllers", "monitor", "--seconds", "0.1")) == 0
    thread.join(5)
