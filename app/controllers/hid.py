# SPDX-License-Identifier: GPL-3.0-or-later
"""HID devices: a thread each that reads all reports and sends what waits, one at a time."""

import contextlib
import os
import socket
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from app.controllers.mapping import NEVER
from app.controllers.ports import Found

READ_MS = 2  # one wait for a report; what is to be sent waits so long at most
PAUSE_S = 0.001  # between two reports to the device, which takes them no faster by USB
LONGEST = 1024  # bytes of a report
LAST_S = 0.2  # of sending what waits when it is closed
MOST_REPORTS = 4096  # that wait for the process; newer ones push the oldest out
USAGES = {(1, 2), (1, 6), (1, 128), (12, 1)}  # mouse, keyboard, power, media keys: not ours
HINT = (
    "{name} cannot be opened: give yourself the right with a udev rule, such as "
    'SUBSYSTEM=="hidraw", ATTRS{{idVendor}}=="{vendor:04x}", '
    'ATTRS{{idProduct}}=="{product:04x}", TAG+="uaccess" in /etc/udev/rules.d/70-dj-universe.rules'
)
ABSENT = "HID controllers need the Python package hidapi"


NODES = Path("/dev")  # where Linux shows HID devices
# Of a report descriptor: an item whose tag is "report ID", whatever its size; and long items.
REPORT_ID, TAG_MASK, LONG_ITEM = 0x84, 0xFC, 0xFE
SIZES = (0, 1, 2, 4)  # of an item's data


def library() -> Any:
    """The module of hidapi; None when it cannot be loaded. On Linux the one that uses the kernel's
    devices: the other one takes them away from the kernel."""
    names = ("hidraw", "hid") if sys.platform == "linux" else ("hid",)
    for name in names:
        with contextlib.suppress(ImportError):
            return import_module(name)
    return None


def is_numbered(descriptor: bytes) -> bool:
    """Whether reports begin with their number, by the device's report descriptor.

    Source: Device Class Definition for HID 1.11, 6.2.2.
    """
    at = 0
    while at < len(descriptor):
        item = descriptor[at]
        if item == LONG_ITEM:
            at += 3 + (descriptor[at + 1] if at + 1 < len(descriptor) else 0)
            continue
        if item & TAG_MASK == REPORT_ID:
            return True
        at += 1 + SIZES[item & 3]
    return False


class HidScanner:
    """Which HID devices there are.

    Args:
        hid: the module, or what stands for it.
    """

    def __init__(self, hid: Any) -> None:
        self._hid = hid
        self._nodes: object = None
        self._found: list[Found] = []

    def scan(self) -> list[Found]:
        """All but keyboards, mice and their like. Asked anew only when a device came or went."""
        if self._hid is None:
            return []
        nodes = _nodes() if self._hid.__name__ == "hidraw" else None
        if nodes is None or nodes != self._nodes:
            try:
                self._found = self._scan()
            except (OSError, ValueError):
                return []
            self._nodes = nodes
        return self._found

    def _scan(self) -> list[Found]:
        rows = self._hid.enumerate()
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


def _nodes() -> frozenset[tuple[str, int]] | None:
    """The kernel's devices, with the times at which their rights changed; None: unknown."""
    try:
        with os.scandir(NODES) as entries:
            found = [e for e in entries if e.name.startswith("hidraw")]
            return frozenset((e.name, e.stat().st_ctime_ns) for e in found)
    except OSError:
        return None


def _name(row: dict[str, Any]) -> str:
    return str(row.get("product_string") or f"HID {row['vendor_id']:04x}:{row['product_id']:04x}")


class HidPort:
    """A device that is open, and the `Output` of its mapping.

    Reports that wait to be sent: those given to `send` in order, before those of `newest`, of
    which only the last of each number is kept. One goes each PAUSE_S at most.

    Args:
        found: the device. hid: the module.

    Raises:
        OSError: it cannot be opened.
    """

    def __init__(self, found: Found, hid: Any) -> None:
        self._device = hid.device()
        self._device.open_path(found.path)
        self._device.set_nonblocking(True)
        self._numbered = self._asks_numbered()
        self._lock = threading.Lock()  # of the device: hidapi's calls are not for two threads
        self._wanted = 0  # other threads that want the device
        self._reports: deque[tuple[int, bytes]] = deque(maxlen=MOST_REPORTS)
        self._queue: deque[bytes] = deque(maxlen=MOST_REPORTS)
        self._newest: dict[int, bytes] = {}
        self._outbox = threading.Lock()  # of these two
        self._next_s = 0.0  # when the next report may go
        self._ending = False
        self.gone = False
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)
        self._theirs.setblocking(False)
        self._thread = threading.Thread(target=self._run, name="hid", daemon=True)
        self._thread.start()

    def _asks_numbered(self) -> bool | None:
        """Whether its reports have numbers; None: it does not say."""
        try:
            return is_numbered(bytes(self._device.get_report_descriptor()))
        except (OSError, ValueError, AttributeError):
            return None

    def fileno(self) -> int:
        """Can be read when there are reports."""
        return self._ours.fileno()

    def read(self) -> Iterator[tuple[int, bytes]]:
        """Reports with their times, their number first (0: the device's have none); one that
        repeats the one before is left out."""
        with contextlib.suppress(BlockingIOError):
            self._ours.recv(4096)
        while self._reports:
            yield self._reports.popleft()

    def light(self, status: int, number: int, value: int) -> None:
        """HID has no lights of MIDI."""

    def send(self, data: bytes) -> None:
        """A report that must be sent, in order."""
        with self._outbox:
            self._queue.append(bytes(data))

    def newest(self, data: bytes) -> None:
        """See `Output`."""
        if data:
            with self._outbox:
                self._newest[data[0]] = bytes(data)

    def feature(self, number: int, size: int = 256) -> bytes:
        """See `Output`."""
        return self._get("get_feature_report", number, size)[1:]

    def send_feature(self, data: bytes) -> None:
        """See `Output`."""
        with contextlib.suppress(OSError, ValueError), self._device_alone() as device:
            device.send_feature_report(list(data))  # it may know none; if it is gone, reading tells

    def report(self, number: int, size: int = 256) -> bytes:
        """See `Output`."""
        return self._get("get_input_report", number, size)

    def _get(self, call: str, number: int, size: int) -> bytes:
        try:
            with self._device_alone() as device:
                return bytes(getattr(device, call)(number, size + 1))
        except (OSError, ValueError, AttributeError):
            return b""

    @contextlib.contextmanager
    def _device_alone(self) -> Iterator[Any]:
        """The device, for another thread than the reading one."""
        self._wanted += 1
        try:
            with self._lock:
                yield self._device
        finally:
            self._wanted -= 1

    def darken(self, keys: object) -> None:
        """HID: a mapping's own business."""

    def refresh(self) -> None:
        """Nothing is known of what it shows."""

    def flush(self) -> None:
        """The thread does it."""

    def due_ns(self) -> int:
        """Never: the thread does it."""
        return NEVER

    @property
    def waiting(self) -> int:
        return len(self._queue) + len(self._newest)

    def close(self) -> None:
        """End the thread, which sends the last lights, and close the device."""
        self._ending = True
        self._thread.join(1.0)
        self._device.close()
        self._ours.close()
        self._theirs.close()

    def _run(self) -> None:
        last = b""
        try:
            while not self._ending:
                last = self._turn(last)
            end = time.monotonic() + LAST_S
            while self.waiting and time.monotonic() < end:
                self._send_one()
        except (OSError, ValueError):
            self.gone = True
        self._wake()

    def _turn(self, last: bytes) -> bytes:
        """Wait for a report, read all that is there, then send one. Return: the last report."""
        wait = 0 if self.waiting else READ_MS
        while not self._ending:
            while self._wanted:
                time.sleep(PAUSE_S)  # a lock alone would never be given to somebody who waits
            with self._lock:
                data = bytes(self._device.read(LONGEST, wait))
            if not data:
                break
            wait = 0
            if data != last:
                self._reports.append((time.monotonic_ns(), self._with_number(data)))
                self._wake()
            last = data
        self._send_one()
        return last

    def _with_number(self, data: bytes) -> bytes:
        """A report without a number gets 0; where that is not known, what begins with 0 is one."""
        has_none = data[0] == 0 if self._numbered is None else not self._numbered
        return b"\0" + data if has_none else data

    def _send_one(self) -> None:
        if not self.waiting:
            return
        now = time.monotonic()
        if now < self._next_s:
            time.sleep(self._next_s - now)
            return
        with self._outbox:
            data = (
                self._queue.popleft() if self._queue else self._newest.pop(next(iter(self._newest)))
            )
        with self._lock:
            if self._device.write(data) < 0:
                raise OSError("the device takes no reports")
        self._next_s = time.monotonic() + PAUSE_S

    def _wake(self) -> None:
        try:
            self._theirs.send(b"\0")
        except OSError:
            return  # it is woken already, or ends


def denied(found: Found) -> str:
    """What to tell about a device that could not be opened."""
    path = os.fsdecode(found.path)
    if not path.startswith("/dev/"):
        return f"{found.name} cannot be opened: another program may use it, or rights are missing"
    if not Path(path).exists():
        return f"{found.name} cannot be opened: it is gone"
    if not os.access(path, os.R_OK | os.W_OK):
        return HINT.format(name=found.name, vendor=found.vendor, product=found.product)
    return f"{found.name} cannot be opened: another program may use it"
