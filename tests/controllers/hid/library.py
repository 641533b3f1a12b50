# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands for hidapi: devices that tests plug in, play and pull out."""

import threading
import time
from collections import deque
from typing import Any

NUMBERED = bytes.fromhex("05010900a101850175089540810285029540910285")  # report IDs 1 and 2
PLAIN = bytes.fromhex("05010900a101750895408102c0")


class Machine:
    """One device."""

    def __init__(self, path: bytes, descriptor: bytes | None = NUMBERED) -> None:
        self.path, self.descriptor = path, descriptor
        self.reports: deque[bytes] = deque()
        self.written: list[tuple[float, bytes]] = []
        self.read_behind: list[int] = []  # of each report that was read: so many were written then
        self.features: dict[int, bytes] = {}
        self.set_features: list[bytes] = []
        self.gone = self.denied = self.deaf = False
        self.opened = 0

    @property
    def got(self) -> list[bytes]:
        return [data for _, data in self.written]


class Handle:
    """`hid.device()`. No two threads may be in it at a time."""

    def __init__(self, library: "Library") -> None:
        self._library = library
        self._machine: Machine | None = None
        self._busy = threading.Lock()

    def _enter(self) -> Machine:
        assert self._busy.acquire(blocking=False), "two threads are in a device"
        if self._machine is None:
            self._busy.release()
            raise ValueError("not open")
        if self._machine.gone:
            self._busy.release()
            raise OSError("read error")
        return self._machine

    def open_path(self, path: bytes) -> None:
        machine = next((m for m in self._library.machines if m.path == path), None)
        if machine is None or machine.denied or machine.gone:
            raise OSError("open failed")
        self._machine = machine
        machine.opened += 1

    def set_nonblocking(self, on: bool) -> None:
        assert on

    def get_report_descriptor(self) -> list[int]:
        assert self._machine is not None
        if self._machine.descriptor is None:
            raise OSError("no descriptor")
        return list(self._machine.descriptor)

    def read(self, size: int, timeout_ms: int = 0) -> list[int]:
        machine = self._enter()
        try:
            end = time.monotonic() + timeout_ms / 1000
            while not machine.reports and time.monotonic() < end:
                time.sleep(0.0002)
            if not machine.reports:
                return []
            machine.read_behind.append(len(machine.written))
            return list(machine.reports.popleft())[:size]
        finally:
            self._busy.release()

    def write(self, data: bytes) -> int:
        machine = self._enter()
        try:
            if machine.deaf:
                return -1
            machine.written.append((time.monotonic(), bytes(data)))
            return len(data)
        finally:
            self._busy.release()

    def get_feature_report(self, number: int, size: int) -> list[int]:
        machine = self._enter()
        try:
            if number not in machine.features:
                raise OSError("no such report")
            return [number, *machine.features[number]][:size]
        finally:
            self._busy.release()

    def get_input_report(self, number: int, size: int) -> list[int]:
        machine = self._enter()
        self._busy.release()
        return [number, *machine.path][:size]

    def send_feature_report(self, data: list[int]) -> int:
        machine = self._enter()
        self._busy.release()
        machine.set_features.append(bytes(data))
        return len(data)

    def close(self) -> None:
        if self._machine is not None:
            self._machine.opened -= 1
        self._machine = None


class Library:
    """The module."""

    def __init__(self, name: str = "hid") -> None:
        self.__name__ = name
        self.machines: list[Machine] = []
        self.asked = 0
        self.broken = False

    def plug(self, path: bytes = b"/dev/hidraw7", descriptor: bytes | None = NUMBERED) -> Machine:
        machine = Machine(path, descriptor)
        self.machines.append(machine)
        return machine

    def pull(self, machine: Machine) -> None:
        machine.gone = True
        self.machines.remove(machine)

    def enumerate(self) -> list[dict[str, Any]]:
        self.asked += 1
        if self.broken:
            raise OSError("enumerate failed")
        return [
            {
                "path": machine.path,
                "vendor_id": 0x17CC,
                "product_id": 0x1310,
                "product_string": "Traktor Kontrol S4",
                "usage_page": 1,
                "usage": 4,
                "interface_number": 4,
            }
            for machine in self.machines
        ]

    def device(self) -> Handle:
        return Handle(self)
