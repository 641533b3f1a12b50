# SPDX-License-Identifier: GPL-3.0-or-later
"""Machines that play in time: one that listens to a clock, one that sends its own, over JACK."""

import random
import threading
import time
from pathlib import Path
from typing import Any, Self

from app.cli.rig.session import Session
from app.config import FILE, NAME
from app.jobs import SessionLink
from engine.midi.inputs import MidiIn
from engine.midi.outputs import MidiOut
from engine.midi.ports import Api

PULSES = 24
CLOCK, START, CONTINUE, STOP = 0xF8, 0xFA, 0xFB, 0xFC


class Ear:
    """Keeps all that comes, with its time.

    Raises:
        MidiError: there is no RtMidi, or no JACK server.
    """

    def __init__(self, name: str) -> None:
        self.came: list[tuple[int, bytes]] = []  # ns, message
        self._in = MidiIn(f"ear {name}")
        try:
            self._in.open(Api.JACK, None, "in", client=name, clock=True)
        except BaseException:
            self._in.close()
            raise

    def look(self) -> list[tuple[int, bytes]]:
        """What has come since the last look."""
        fresh = [(ns, data) for ns, data, _ in self._in.read()]
        self.came += fresh
        return fresh

    def pulses(self) -> list[int]:
        """When the clock's pulses came, ns."""
        return [ns for ns, data in self.came if data == bytes([CLOCK])]

    def said(self) -> list[bytes]:
        """All but pulses."""
        return [data for _, data in self.came if data != bytes([CLOCK])]

    def close(self) -> None:
        self._in.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Drums:
    """Sends its clock from a thread, late or early by up to `jitter_s`.

    Raises:
        MidiError: there is no RtMidi, or no JACK server.
    """

    def __init__(self, name: str, bpm: float, jitter_s: float = 0.0, seed: int = 1) -> None:
        self.bpm = bpm
        self.sent: list[tuple[int, float]] = []  # ns that a pulse was meant for, its beat
        self._jitter_s, self._random = jitter_s, random.Random(seed)
        self._out = MidiOut(Api.JACK, None, "out", client=name)
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin at beat 0."""
        self._out.send(bytes([START]))
        self._thread.start()

    def send(self, *data: int) -> None:
        """Send something else."""
        self._out.send(bytes(data))

    def _run(self) -> None:
        due, pulse = time.monotonic_ns() + 5_000_000, 0
        while not self._ends.is_set():
            off = int(self._random.uniform(-1, 1) * self._jitter_s * 1e9)
            time.sleep(max(due + off - time.monotonic_ns(), 0) * 1e-9)
            self._out.send(bytes([CLOCK]))
            self.sent.append((due, pulse / PULSES))
            due, pulse = due + int(60e9 / (PULSES * self.bpm)), pulse + 1

    def close(self) -> None:
        """Silence, without a stop: its plug is pulled."""
        self._ends.set()
        if self._thread.ident is not None:
            self._thread.join()
        self._out.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def set_up(session: Session, **sections: dict[str, Any]) -> None:
    """Write these settings, and tell the session."""
    lines = ["[analysis]", "background = false"]
    for name, values in sections.items():
        lines += [f"[{name}]"] + [f"{key} = {_toml(value)}" for key, value in values.items()]
    (session.folder / NAME / FILE).write_text("\n".join(lines) + "\n")
    session.ask("configured")


def connected(session: Session, section: str, key: str) -> None:
    """Wait until it is told that this is open or there: "clock", "receives"."""
    link = SessionLink(session.instance.socket)
    told: list[dict[str, Any]] = []

    def there() -> bool:
        told.extend(e for e in link.poll() if e.get("event") == "network")
        return bool(told and told[-1][section].get(key))

    try:
        session.wait(there, f"{section} {key}")
    finally:
        link.close()


def put(session: Session, deck: int, file: Path, bpm: float, first_s: float = 0.0) -> None:
    """Load a file with a grid."""
    session.load(deck, file)
    before = session.client.state().deck[deck].load_id
    anchors = [[first_s, 0]]
    session.ask("analysed", file=str(file), anchors=anchors, bpm=bpm, key="", gain_db=0.0)
    session.wait(lambda: bool(session.client.state().deck[deck].load_id != before), "the grid")


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, int | float) else f'"{value}"'
