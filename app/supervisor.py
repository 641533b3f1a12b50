# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor: the program's start, and what keeps the rest of it alive.

It owns the shared block and its children: engine hosts, window, decoders. It imports neither Qt
nor numpy, plays nothing and decodes nothing, so that little can go wrong in it. When it is killed
all the same, the children play the running tracks to their end, and the next supervisor takes
them over as they are.
"""

import contextlib
import fcntl
import math
import os
import selectors
import signal
import sys
import time
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from app.config import NAME, SHARED, Config, runtime_root
from app.config.damage import keep
from app.session import leftovers
from app.session.beside import Beside
from app.session.beside.songs import Songs
from app.session.child import Child, session_nursery, start_window
from app.session.decoders import DECKS, Decoders
from app.session.engines import Engines, resolve
from app.session.hardware import Hardware
from app.session.library.desk import Desk
from app.session.library.shelf import Shelf
from app.session.recording.keeper import Keeper
from app.session.reports import Reports
from app.session.server import Server
from app.session.sound import Sound
from app.session.turn import turn
from engine.block import Block
from engine.client import Client
from engine.errors import EngineError, NotFound, VersionMismatch

SHOWN_DECKS = 2  # by a window that has told nothing
TICK_S = 0.05
REAP_S = 1.0
FADE_S = 0.2
SILENT_DB = -60.0
PATIENCE_S = 1.5  # for a child that is asked to end
WINDOW_STARTS, WINDOW_SPAN_S = 5, 60.0  # of windows that end at once; others start again always
DRAW_S = 2.0  # a window that has drawn nothing for so long does not keep the others waiting
WINDOW_USED_S = 1.0  # a window that was drawn and lived longer could be used
MOST_FAULTS = 16  # that are known as told
LOCK_TRIES = 20  # an engine host looks at the lock for a moment now and then


class AlreadyRunningError(Exception):
    """Another supervisor has this instance."""


class Supervisor:
    """One running session.

    Args:
        config: of the program.
        window: whether there shall be one.
        demo: whether the demo music shall be made when it is not there.
        early: the window, if it was started before.

    Raises:
        AlreadyRunningError: ask that one instead, see `app.jobs.ask`.
        EngineError: the shared block cannot be made.
    """

    def __init__(
        self, config: Config, *, window: bool, demo: bool = True, early: Child | None = None
    ) -> None:
        self.config = config
        self.ending = False
        self._instance = config.instance
        self._instance.runtime.mkdir(mode=0o700, exist_ok=True)
        self._lock = _take_lock(self._instance.lock)
        if early is None:  # else it was kept before that one was started
            keep(self._instance)
        self._selector = selectors.DefaultSelector()
        self._nursery = session_nursery(self._instance)
        self._messages: list[dict[str, Any]] = []
        leftovers.sweep(runtime_root(), self._instance, [SHARED, config.folders.cache])
        api = self._make_block()
        self.client = Client(block=self.block, label="supervisor")
        self._server = Server(self._instance.socket, self._selector, self._answer, self._greet)
        self.engines = Engines(
            self._instance,
            config.audio,
            api,
            self.block,
            self._nursery,
            self._selector,
            self.say,
        )
        self.sound = Sound(self.engines, self._nursery, self._selector, self.tell, self.say)
        self.decoders = Decoders(
            self._instance,
            config.folders.cache,
            config.memory.large_track_mb << 20,
            self.client,
            self._nursery,
            self._selector,
            self.tell,
            Shelf(config.folders.data / "library.db"),
        )
        self.desk = Desk(config, self._nursery, self._selector, self.decoders, self.tell, self.say)
        self.keeper = Keeper(
            self._instance, self.block, self._nursery, self._selector, self.tell, self.say
        )
        self.reports = Reports(self.tell)
        self._answers = self.desk.answers | self.sound.answers
        self._answers |= self.keeper.answers | self.reports.answers
        data, watched = config.folders.data, (self._nursery, self._selector)
        self.beside = Beside(data, self.client, self.decoders, *watched, self.tell)
        self.hardware = Hardware(config, self.desk.services, self.tell)
        self._answers |= self.beside.answers | self.hardware.answers
        self.songs = Songs(data / "demo", *watched, self.tell, self.say)
        self._window: Child | None = None
        self._drawn = False  # the window has told that its first picture is shown
        self._shown = SHOWN_DECKS
        self._window_starts: list[float] = []
        self._ticked = self._reaped = 0.0
        self._others_s = math.inf  # when the others start, drawn or not
        self._faults: deque[str] = deque(maxlen=MOST_FAULTS)
        self._start(early, window=window, demo=demo and window)

    def run(self) -> None:
        """Serve until the end is asked for, then end everything."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)
        try:
            while not self.ending:
                self.turn()
        finally:
            self.close()

    def turn(self) -> None:
        """Handle what has happened; waits a moment for it."""
        turn(self._selector, TICK_S, self._failed)
        now = time.monotonic()
        if now - self._ticked < TICK_S:
            return
        self._ticked = now
        try:
            self._tick(now)
        except Exception as error:  # noqa: BLE001  # whatever it is: the session must go on
            self._failed(error)

    def _tick(self, now: float) -> None:
        if self._others_s < math.inf and (self._drawn or now > self._others_s):
            self._start_others()
        timed = (self.engines, self.sound, self.keeper, self.beside, self.desk.services)
        self._each(*(partial(part.tick, now) for part in timed), self.decoders.tick)
        if now - self._reaped > REAP_S:
            self._reaped = now
            self.block.reap()

    def _each(self, *acts: Callable[[], object]) -> None:
        """Do them all: a fault in one keeps no other from its work."""
        for act in acts:
            try:
                act()
            except Exception as error:  # noqa: BLE001  # whatever it is: the others go on
                self._failed(error)

    def _failed(self, error: Exception) -> None:
        """A fault of ours in one handler: told whole, and the session goes on."""
        if repr(error) in self._faults:
            return  # it has been told
        self._faults.append(repr(error))
        traceback.print_exception(error)
        self.say("error", f"the supervisor met a fault and goes on: {error}")

    def tell(self, event: dict[str, Any]) -> None:
        """Send an event to all clients, and errors to who started us."""
        self._server.broadcast(event)
        if event["event"] == "error":
            sys.stderr.write(f"djuniverse: {event['text']}\n")

    def say(self, kind: str, text: str) -> None:
        """Tell people: "error", "warning" or "info"."""
        self._messages = [*self._messages[-4:], {"event": kind, "text": text}]
        self.tell({"event": kind, "text": text})
        if kind == "warning":
            sys.stderr.write(f"djuniverse: {text}\n")

    def open_files(self, files: Sequence[str]) -> int:
        """Load files onto decks that are free: empty first, then silent. Return: how many.

        Beside a window only decks that it shows: a track must not play where nobody sees it.
        """
        state = self.client.state()
        decks = DECKS if self._window is None else self._shown
        silent = [d for d in range(decks) if not state.deck[d].playing]
        free = sorted(silent, key=lambda d: (state.deck[d].load_id != 0, d))
        for deck, file in zip(free, files, strict=False):
            self.decoders.load(deck, file)
        return min(len(free), len(files))

    def close(self) -> None:
        """Fade out, end all children, remove what was shared."""
        self._fade_out()
        if self._window is not None:
            self._end(self._window)
        self.songs.close(PATIENCE_S)
        self.keeper.close()
        self.desk.services.close()
        self.beside.close()
        self.decoders.close()
        self.sound.close()
        self.engines.close(PATIENCE_S)
        self._server.close()
        self.client.close()
        self.block.close()
        leftovers.remove(self._instance, [SHARED, self.config.folders.cache])
        os.close(self._lock)

    def _make_block(self) -> str:
        """Open the block of a living engine, else make one. Return: the host API to begin with."""
        host_api = self.config.audio.host_api
        if self._nursery.lives("engine"):
            with contextlib.suppress(NotFound, VersionMismatch):
                self.block = Block.open(self._instance.block)
                here = "alsa" if "(ALSA)" in self.block.device()[0] else "jack"
                return here if host_api == "auto" else host_api
        api, rate = resolve(self.config.audio)
        Block.unlink(self._instance.block)
        self.block = Block.create(self._instance.block, rate)
        return api

    def _start(self, early: Child | None, *, window: bool, demo: bool) -> None:
        self.keeper.start(goes_on=self.engines.start())
        former = [] if early else self._nursery.adopt("window")
        for child in former:
            self._watch_window(child)
        if early:
            self._window_starts.append(time.monotonic())
            self._watch_window(early)
        elif window:
            self._show_window()
        self._each(self.decoders.adopt)
        for role in ("probe", "demo"):  # of a former supervisor: their job is lost
            for old in self._nursery.adopt(role):
                old.end(0.0)
                old.close()
        self._demo = demo
        if former or not window:
            self._start_others()
        else:
            self._others_s = time.monotonic() + DRAW_S

    def _start_others(self) -> None:
        """What the first picture does not need, which shall have the processor for itself."""
        self._others_s = math.inf
        beside = partial(self.beside.start, kit=self._demo)
        self._each(self.decoders.prepare, self.desk.start, beside, self.hardware.start)
        if self._demo:
            self._each(self.songs.make)

    def _on_signal(self, *_: Any) -> None:
        self.ending = True

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        match request["command"]:
            case "load":
                self.decoders.load(_deck(request), _file(request["file"]))
            case "eject":
                self.decoders.eject(_deck(request))
            case "open":
                files = [_file(f) for f in request.get("files", ())]
                return {"loaded": self.open_files(files)}
            case "show":
                self._show_window()
            case "say":
                self.say("warning", str(request["text"]))
            case "shown":
                self._shown = min(max(int(request["decks"]), 1), DECKS)
                self.hardware.shown(self._shown)
            case "drawn":
                self._drawn = True
            case "quit":
                self.ending = True
            case "status":
                return self._status()
            case other if other in self._answers:
                return self._answers[other](request)
            case other:
                raise ValueError(f"there is no command {other!r}")
        return {}

    def _status(self) -> dict[str, Any]:
        player, standby = self.engines.player, self.engines.standby
        text, state = self.block.device()
        return {
            "pid": os.getpid(),
            "block": self._instance.block,
            "device": text,
            "device_state": state,
            "engine": player.pid if player else 0,
            "standby": standby.pid if standby else 0,
            "window": self._window.pid if self._window else 0,
            "window_drawn": self._window is not None and self._drawn,
            "decoders": self.decoders.workers,
            "work": self.desk.work,
            "recorder": self.keeper.pid,
            "controllers": self.hardware.pid,
            **{name: self.desk.services.pid(name) for name in ("historian", "analyst")},
        }

    def _greet(self) -> list[dict[str, Any]]:
        """What somebody who has just come is told."""
        greeting: list[dict[str, Any]] = list(self._messages)
        greeting += self.desk.greeting + self.sound.greeting
        greeting += self.keeper.greeting + self.reports.greeting
        greeting += self.hardware.greeting
        return greeting + self.beside.greeting + self.songs.greeting

    def _show_window(self) -> None:
        if self._window is not None:
            self.tell({"event": "show"})
            return
        now = time.monotonic()
        self._window_starts = [t for t in self._window_starts if now - t < WINDOW_SPAN_S]
        if len(self._window_starts) >= WINDOW_STARTS:
            self.say("error", "the window ended again and again; `djuniverse` opens it once more")
            self._window_starts.clear()
            self.ending = not self._plays()
            return
        self._window_starts.append(now)
        self._watch_window(start_window(self._nursery, self._instance))

    def _watch_window(self, child: Child) -> None:
        self._window = child

        def ended(_events: int) -> None:
            self._selector.unregister(child.pidfd)
            code = child.code
            child.close()
            used = self._drawn and time.monotonic() - child.started > WINDOW_USED_S
            self._window, self._drawn = None, False
            if used:
                self._window_starts.clear()
            if code == 0:
                self.ending = True  # closed by hand
            else:
                self._show_window()

        self._selector.register(child.pidfd, selectors.EVENT_READ, ended)

    def _end(self, child: Child) -> None:
        self._selector.unregister(child.pidfd)
        child.end(PATIENCE_S)
        child.close()

    def _plays(self) -> bool:
        return any(deck.playing for deck in self.client.state().deck)

    def _fade_out(self) -> None:
        if not self._plays():
            return
        with contextlib.suppress(EngineError):  # an engine that hangs is silent anyway
            steps = 20
            start = self.client.get("master.gain")
            for i in range(1, steps + 1):
                self.client.set("master.gain", start + (SILENT_DB - start) * i / steps)
                time.sleep(FADE_S / steps)


def _take_lock(path: Path) -> int:
    """Return the open lock file. Raises AlreadyRunningError."""
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    for _ in range(LOCK_TRIES):
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(0.01)
        else:
            return fd
    os.close(fd)
    raise AlreadyRunningError(f"{NAME} runs already")


def _deck(request: dict[str, Any]) -> int:
    deck = request["deck"]
    if not isinstance(deck, int) or not 0 <= deck < DECKS:
        raise ValueError(f"there is no deck {deck!r}")
    return deck


def _file(name: object) -> str:
    if not isinstance(name, str) or not Path(name).is_absolute():
        raise ValueError(f"{name!r} is no absolute path")
    return name
