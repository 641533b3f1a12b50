# SPDX-License-Identifier: GPL-3.0-or-later
"""The library in memory, read by a process of its own: what it does takes no time from here."""

import contextlib
import logging
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from app.library.search.index import Index, Snapshot
from app.library.search.server import messages
from app.library.search.server.messages import (
    Answers,
    Ask,
    Begin,
    Close,
    Hurry,
    Known,
    MessageError,
    Ordered,
    Published,
    Trouble,
)
from app.library.search.server.mirror import Mirror
from app.processes import environment

SERVER = "app.library.search.server"
LOOK_S = 0.5  # how soon the change of another process is seen
AGAIN_S = 0.25  # after the server died
RETRY_S = 2.0  # after it could not be started, or lived so short: it may have a lasting reason
CLOSE_S = 5.0  # for the server to keep the index
log = logging.getLogger(__name__)


def launch() -> tuple[socket.socket, "subprocess.Popen[bytes]"]:
    """Start the server. Return: our end of the socket, and the process. Raises OSError."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, messages.KIND)
    try:
        with theirs:
            process = subprocess.Popen(
                [sys.executable, "-P", "-m", SERVER, str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                process_group=0,  # Ctrl-C is for the window alone
                env=environment(),
            )
    except BaseException:
        ours.close()
        raise
    return ours, process


class Follower:
    """Follows the library until it is closed.

    Args:
        keep: file in the cache folder where the index is kept from start to start.

    Attributes:
        snapshot: the newest one; empty until the library was read.
        ready: it was read.
        trouble: one line while the library cannot be read.
        known: what the library knows of the files that were asked for.
        pid: of the process that reads it; 0: none.
    """

    def __init__(self, path: Path, keep: Path | None = None, look_s: float = LOOK_S) -> None:
        self.snapshot: Snapshot = Index().snapshot()
        self.ready = False
        self.trouble = ""
        self.known: Mapping[str, Known] = {}
        self.pid = 0
        self._path, self._keep, self._look_s = path, keep, look_s
        self._asked: tuple[str, ...] = ()
        self._told: tuple[str, ...] | None = ()  # to the server
        self._link: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._using = threading.Lock()  # the link; whoever may not wait tries
        self._ending, self._ended = threading.Event(), False
        self._thread = threading.Thread(target=self._run, name="library", daemon=True)
        self._thread.start()

    def ask(self, paths: Iterable[str]) -> None:
        """Ask for what the library knows of these files, and of these only, from now on."""
        self._asked = asked = tuple(paths)
        if asked != self._told:
            self._told = asked if self._send(Ask(asked)) else None

    def hurry(self) -> None:
        """Look now: something was changed."""
        self._send(Hurry())

    def close(self) -> None:
        """End the process and the thread."""
        with self._using:
            self._ended = True
            process = self._process
        self._ending.set()
        self._send(Close())
        self._thread.join(CLOSE_S)
        if self._thread.is_alive() and process is not None:
            process.kill()
            self._thread.join(CLOSE_S)  # whoever waits for a drive that hangs cannot be killed

    def _send(self, message: Any) -> bool:
        """Return: whether the server will get it. Never waits: a server that is so far behind that
        there is no room has something to do anyway, and the next one asks by itself."""
        if not self._using.acquire(blocking=False):
            return False
        try:
            if self._link is None:
                return False
            messages.send(self._link, message, flags=socket.MSG_DONTWAIT)
        except OSError:
            return False
        finally:
            self._using.release()
        return True

    def _run(self) -> None:
        while not self._ended:
            served, began = False, time.monotonic()
            try:
                served = self._serve()
            except OSError as error:
                self._tell(f"{self._path}: what reads it cannot be started: {error.strerror}")
            else:
                if not served and not self._ended:
                    self._tell(f"{self._path}: what reads it ended at once")
            lived = served and time.monotonic() - began > RETRY_S
            self._ending.wait(AGAIN_S if lived else RETRY_S)

    def _tell(self, trouble: str) -> None:
        if trouble != self.trouble:
            log.warning("%s", trouble)
        self.trouble = trouble

    def _serve(self) -> bool:
        """Take what one server tells until it ends. Return: whether it told anything.

        Raises:
            OSError: it cannot be started.
        """
        with self._using:
            if self._ended:
                return True
            link, process = launch()
            keep, number = str(self._keep or ""), self.snapshot.number
            begin = Begin(str(self._path), keep, self._look_s, number, self._asked)
            with contextlib.suppress(ConnectionError):  # it has ended: `receive` tells
                messages.send(link, begin)
            self._link, self._process, self.pid = link, process, process.pid
        try:
            return self._listen(link)
        finally:
            with self._using:
                self._link, self.pid = None, 0
                link.close()
            _end(process)

    def _listen(self, link: socket.socket) -> bool:
        mirror, served = Mirror(), False
        while True:
            try:
                came = messages.receive(link)
                if came is None:
                    break
                self._take(mirror, *came)
            except MessageError as error:
                log.warning("the library's server is started again: %s", error)
                return served
            except Exception:  # a fault of ours must not end the list for good
                log.exception("in what the library's server told")
                return served
            mirror.tidy()
            served = True
        if not self._ended:
            log.warning("the library's server ended")
        return served

    def _take(self, mirror: Mirror, message: Any, fds: list[int]) -> None:
        match message:
            case Published():
                self.snapshot = mirror.snapshot(message, fds)
                self.ready, self.trouble = True, ""
            case Ordered():
                mirror.ordered(message, fds)
            case Answers(known):
                self.known = known
            case Trouble(text):
                self._tell(text)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """See to it that it is gone."""
    try:
        process.wait(1.0)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
