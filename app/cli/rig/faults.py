# SPDX-License-Identifier: GPL-3.0-or-later
"""What the drills do: each yields an outcome a trial."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.cli.rig import log
from app.cli.rig.jack import JackServer
from app.cli.rig.session import Session, make_music

BEFORE_S = 0.4  # music before the fault
USED_S = 1.0  # a window that ends earlier counts as one that cannot start
AFTER_S = 0.4  # and after the sound is back
BUSY = "while True: sum(range(1000))"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a fault cost; `more` figures belong to one drill alone."""

    gap_ms: float
    machine_gap_ms: float  # of an engine without any fault, in the same time
    error_frames: float
    more: dict[str, float] = field(default_factory=dict)


class Watch:
    """Reads what the log says since it was made."""

    def __init__(self, session: Session, jack: JackServer) -> None:
        self._session = session
        self._reference = session.reference
        self._rate = jack.rate
        self.start = session.client.block.logged
        state = session.client.state()
        if state.deck[0].position > state.deck[0].total / 2:
            session.client.set("deck1.seek", 0)  # far from the end, and before the fault
            time.sleep(0.1)
            self.start = session.client.block.logged
        if self._reference is not None:
            self._reference.start()

    def outcome(self, *, engine_changed: bool, **more: float) -> Outcome:
        """Judge what was rendered since the start."""
        found = log.entries(self._session.client.block.log(self.start))
        gap = log.gap_ms(found, self._rate)
        error = log.drift(found, self._rate) if engine_changed else log.steps(found)
        machine = self._reference.gap_ms() if self._reference is not None else 0.0
        return Outcome(gap, machine, error, more)


def kill_ui(session: Session, jack: JackServer, trials: int) -> Iterator[Outcome]:
    """Kill the window, and a client in the middle of its events, at the same moment."""
    for _ in range(trials):
        session.wait(lambda: _window_shows(session), "the window", 30)
        watch = Watch(session, jack)
        block = session.instance.block
        hammer = subprocess.Popen([sys.executable, "-P", "-m", "app.cli.rig.hammer", block])
        time.sleep(USED_S + random.random() * 0.2)
        window = session.status()["window"]
        killed = time.monotonic()
        os.kill(window, signal.SIGKILL)
        hammer.kill()
        hammer.wait()
        time.sleep(AFTER_S)
        _wait_for_another(session, window)
        session.wait(lambda: _window_shows(session), "its picture", 30)
        back_s = time.monotonic() - killed
        yield watch.outcome(engine_changed=False, window_back_s_max=back_s)


def kill_engine(session: Session, jack: JackServer, trials: int) -> Iterator[Outcome]:
    """Kill the host that plays; its successor starts from nothing."""
    for _ in range(trials):
        session.wait_for_device(1)
        time.sleep(2.1)  # an engine that dies young makes the next one wait
        watch = Watch(session, jack)
        time.sleep(BEFORE_S + random.random() * 0.01)
        _kill_player(session)
        time.sleep(AFTER_S)
        yield watch.outcome(engine_changed=True)


def kill_engine_warm(session: Session, jack: JackServer, trials: int) -> Iterator[Outcome]:
    """Kill the host that plays while another one waits."""
    for _ in range(trials):
        session.wait(lambda: session.status()["standby"] != 0, "the standby")
        time.sleep(1.5)  # it opens its device and maps the tracks
        watch = Watch(session, jack)
        time.sleep(BEFORE_S + random.random() * 0.01)
        _kill_player(session)
        time.sleep(AFTER_S)
        yield watch.outcome(engine_changed=True)


def kill_decoder(session: Session, jack: JackServer, trials: int) -> Iterator[Outcome]:
    """Kill a decoder in the middle of a file; the deck keeps what it has, deck 1 plays."""
    file = make_music(session.folder / "long.wav", 600)
    for _ in range(trials):
        watch = Watch(session, jack)
        time.sleep(BEFORE_S)
        session.ask("load", deck=1, file=str(file))
        session.wait(lambda: bool(session.status()["decoders"]), "the decoder")
        time.sleep(random.random() * 0.1)
        for pid in session.status()["decoders"]:
            os.kill(pid, signal.SIGKILL)
        session.wait(lambda: not session.status()["decoders"], "the end of the decoder")
        time.sleep(AFTER_S)
        yield watch.outcome(engine_changed=False)


def hog_ui(session: Session, jack: JackServer, trials: int) -> Iterator[Outcome]:
    """Keep all processors busy beside a window, and a client that never rests."""
    for _ in range(trials):
        session.wait(lambda: _window_shows(session), "the window", 30)
        watch = Watch(session, jack)
        busy = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(2)]
        words = [sys.executable, "-P", "-m", "app.cli.rig.hammer", session.instance.block]
        busy.append(subprocess.Popen(words))
        time.sleep(1.5)
        for process in busy:
            process.kill()
            process.wait()
        yield watch.outcome(engine_changed=False)


def device_loss(session: Session, jack: JackServer, trials: int) -> Iterator[Outcome]:
    """Kill the sound server; play on by the clock; start it again; return to it."""
    for _ in range(trials):
        session.wait_for_device(1)
        watch = Watch(session, jack)
        time.sleep(BEFORE_S)
        jack.kill()
        session.wait_for_device(2)
        time.sleep(1.0)
        jack.start()
        there = time.monotonic()
        session.wait_for_device(1)
        back_s = time.monotonic() - there
        time.sleep(AFTER_S)
        yield watch.outcome(engine_changed=True, return_ms_max=back_s * 1000)


def _kill_player(session: Session) -> None:
    """Kill it and wait until another engine has rendered."""
    old = session.client.block.owner
    os.kill(session.status()["engine"], signal.SIGKILL)
    session.wait(lambda: session.client.block.owner != old, "another engine")
    blocks = session.client.block.heartbeat
    session.wait(lambda: session.client.block.heartbeat > blocks + 20, "its sound")


def _wait_for_another(session: Session, window: int) -> None:
    session.wait(lambda: session.status()["window"] not in (0, window), "another window")


def _window_shows(session: Session) -> bool:
    return bool(session.status()["window_drawn"])
