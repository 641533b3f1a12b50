# SPDX-License-Identifier: GPL-3.0-or-later
"""HID devices: a thread each that reads all reports and sends what waits, one at a time."""

import contextlib
import os
import socket
import threading
import time
from collections import deque
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from app.controllers.mapping import NEVER
from app.controllers.ports import Found

IDLE_S = 0.00025
LONGEST = 1024  # bytes of a report
MOST_REPORTS = 4096  # that wait for the process; newer ones push the oldest out
USAGES = {(1, 2), (1, 6), (1, 128), (12, 1)}  # mouse, keyboard, power, media keys: not ours
HINT = (
    "{name} cannot be opened: give yourself the right with a udev rule, such as "
    'SUBSYSTEM=="hidraw", ATTRS{{idVendor}}=="{vendor:04x}", '
    'ATTRS{{idProduct}}=="{product:04x}", TAG+="uaccess" in /etc/udev/rules.d/70-dj-universe.rules'
)
ABSENT = "HID controllers need the Python package hidapi"


def library() -> Any:
    """The module `hid`; None when it cannot be loaded."""
    try:
        return import_module("hid")
    except ImportError:
        return None


class HidScanner:
    """Which HID devices there are.

    Args:
        hid: the module, or what stands for it.
    """

    def __init__(self, hid: Any) -> None:
        self._hid = hid

    def scan(self) -> list[Found]:
        """All but keyboards, mice and their like."""
        if self._hid is None:
            return []
        try:
            rows = self._hid.enumerate()
        except (OSError, ValueError):
            return []
        return [
            Found(
                name=_name(row),
                kind="hid",
                path=row["path"],
                vendor=row["vendor_id"],
                product=row["product_id"],
                usage_page=row.get("usage_page", 0),
                usage=row.get("usage", 0),
                interface=row.get("interface_number", -1),
            )
            for row in rows
            if (row.get("usage_page", 0), row.get("usage", 0)) not in USAGES
        ]


def _name(row: dict[str, Any]) -> str:
    return str(row.get("product_string") or f"HID {row['vendor_id']:04x}:{row['product_id']:04x}")


class HidPort:
    """A device that is open, and the `Output` of its mapping.

    Reports that wait to be sent: those given to `send` in order, before those of `latest`, of
    which only the newest of each number is sent, and none twice in a row.

    Args:
        found: the device. hid: the module.

    Raises:
        OSError: it cannot be opened.
    """

    def __init__(self, found: Found, hid: Any) -> None:
        self._device = hid.device()
        self._device.open_path(found.path)
        self._device.set_nonblocking(True)
        self._lock = threading.Lock()  # of the device: hidapi's calls are not for two threads
        self._reports: deque[tuple[int, bytes]] = deque(maxlen=MOST_REPORTS)
        self._queue: deque[bytes] = deque(maxlen=MOST_REPORTS)
        self._latest: dict[int, bytes] = {}
        self._sent: dict[int, bytes] = {}
        self._ending = False
        self.gone = False
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)
        self._theirs.setblocking(False)
        self._thread = threading.Thread(target=self._run, name="hid", daemon=True)
        self._thread.start()

    def fileno(self) -> int:
        """Can be read when there are reports."""
        return self._ours.fileno()

    def read(self) -> Iterator[tuple[int, bytes]]:
        """Reports with their times, their number first; one that repeats the one before is left
        out."""
        with contextlib.suppress(BlockingIOError):
            self._ours.recv(4096)
        while self._reports:
            yield self._reports.popleft()

    def light(self, status: int, number: int, value: int) -> None:
        """HID has no lights of MIDI."""

    def send(self, data: bytes) -> None:
        """A report that must be sent, in order."""
        self._queue.append(bytes(data))

    def latest(self, data: bytes) -> None:
        """A report of which the newest of its number is enough."""
        if data:
            self._latest[data[0]] = bytes(data)

    def feature(self, number: int, size: int = 256) -> bytes:
        """See `Output`."""
        return self._get("get_feature_report", number, size)[1:]

    def send_feature(self, data: bytes) -> None:
        """See `Output`."""
        try:
            with self._lock:
                self._device.send_feature_report(list(data))
        except (OSError, ValueError):
            self.gone = True

    def report(self, number: int, size: int = 256) -> bytes:
        """See `Output`."""
        return self._get("get_input_report", number, size)

    def _get(self, call: str, number: int, size: int) -> bytes:
        try:
            with self._lock:
                return bytes(getattr(self._device, call)(number, size + 1))
        except (OSError, ValueError, AttributeError):
            return b""

    def darken(self, keys: object) -> None:
        """HID: a mapping's own business."""

    def refresh(self) -> None:
        """Forget what was sent."""
        self._sent.clear()

    def flush(self) -> None:
        """The thread does it."""

    def due_ns(self) -> int:
        """Never: the thread does it."""
        return NEVER

    @property
    def waiting(self) -> int:
        return len(self._queue) + len(self._latest)

    def close(self) -> None:
        """End the thread and close the device."""
        end = time.monotonic() + 0.2
        while self.waiting and not self.gone and time.monotonic() < end:
            time.sleep(0.002)  # the last lights
        self._ending = True
        self._thread.join(1.0)
        self._device.close()
        self._ours.close()
        self._theirs.close()

    def _run(self) -> None:
        last = b""
        while not self._ending and not self.gone:
            try:
                last = self._turn(last)
            except (OSError, ValueError):
                self.gone = True
        self._wake()

    def _turn(self, last: bytes) -> bytes:
        """Read all that waits, then send one. Return: the last report."""
        busy = False
        while not self._ending:
            with self._lock:
                data = bytes(self._device.read(LONGEST))
            if not data:
                break
            busy = True
            if data != last:
                self._reports.append((time.monotonic_ns(), data))
                self._wake()
            last = data
        busy = self._send_one() or busy
        if not busy:
            time.sleep(IDLE_S)
        return last

    def _send_one(self) -> bool:
        if self._queue:
            return self._write(self._queue.popleft())
        while self._latest:
            number, data = self._latest.popitem()
            if self._sent.get(number) != data:
                self._sent[number] = data
                return self._write(data)
        return False

    def _write(self, data: bytes) -> bool:
        with self._lock:
            if self._device.write(data) < 0:
                raise OSError("the device takes no reports")
        return True

    def _wake(self) -> None:
        try:
            self._theirs.send(b"\0")
        except OSError:
            return  # it is woken already, or ends


def denied(found: Found) -> str:
    """What to tell about a device that could not be opened."""
    path = os.fsdecode(found.path)
    if path.startswith("/dev/") and not os.access(path, os.R_OK | os.W_OK):
        return HINT.format(name=found.name, vendor=found.vendor, product=found.product)
    return f"{found.name} cannot be opened: another program may use it"
