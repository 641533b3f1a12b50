# SPDX-License-Identifier: GPL-3.0-or-later
"""A HID device that is open: what comes, what goes, how it vanishes."""

import select
import time
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.controllers import hid
from app.controllers.hid import HidPort, HidScanner, denied, is_numbered
from app.controllers.mapping import MappingError
from app.controllers.ports import Found
from app.controllers.wires import HidWires
from tests.controllers.hid.library import NUMBERED, PLAIN, Library, Machine

FOUND = Found("Traktor", kind="hid", path=b"/dev/hidraw7", vendor=0x17CC, product=0x1310)


@pytest.fixture
def library() -> Library:
    return Library()


@pytest.fixture
def machine(library: Library) -> Machine:
    return library.plug()


@pytest.fixture
def port(library: Library, machine: Machine) -> Iterator[HidPort]:
    assert machine in library.machines
    made = HidPort(FOUND, library)
    yield made
    made.close()


def until(done: Callable[[], object]) -> None:
    end = time.monotonic() + 20
    while not done():
        assert time.monotonic() < end
        time.sleep(0.001)


def heard(port: HidPort, count: int) -> list[bytes]:
    found: list[bytes] = []

    def more() -> bool:
        found.extend(data for _, data in port.read())
        return len(found) >= count

    until(more)
    return found


def test_reports_come_in_order_with_their_times(port: HidPort, machine: Machine) -> None:
    before = time.monotonic_ns()
    machine.reports.extend([b"\1\2", b"\1\3", b"\2\4"])
    assert select.select([port], [], [], 20)[0]
    until(lambda: not machine.reports)
    until(lambda: len(port._reports) == 3)
    found = list(port.read())
    assert [data for _, data in found] == [b"\1\2", b"\1\3", b"\2\4"]
    times = [ns for ns, _ in found]
    assert times == sorted(times)
    assert times[0] > before


def test_a_report_that_repeats_the_one_before_is_left_out(port: HidPort, machine: Machine) -> None:
    machine.reports.extend([b"\1\2", b"\1\2", b"\1\2", b"\1\3", b"\1\2"])
    assert heard(port, 3) == [b"\1\2", b"\1\3", b"\1\2"]


def test_reports_without_numbers_get_0(library: Library) -> None:
    machine = library.plug(descriptor=PLAIN)
    port = HidPort(FOUND, library)
    machine.reports.extend([b"\0\2", b"\5\2"])
    assert heard(port, 2) == [b"\0\0\2", b"\0\5\2"]
    port.close()


def test_a_device_that_does_not_say_has_none_when_a_report_begins_with_0(library: Library) -> None:
    machine = library.plug(descriptor=None)
    port = HidPort(FOUND, library)
    machine.reports.extend([b"\0\2", b"\5\2"])
    assert heard(port, 2) == [b"\0\0\2", b"\5\2"]
    port.close()


def test_numbers_are_found_in_the_descriptor() -> None:
    assert is_numbered(NUMBERED)
    assert not is_numbered(PLAIN)
    assert not is_numbered(bytes.fromhex("2685 00 2500".replace(" ", "")))  # 85 is an item's data
    assert not is_numbered(bytes.fromhex("fe0285 85 85"))  # and that of a long item
    assert is_numbered(bytes.fromhex("fe0100 00 8501"))
    assert not is_numbered(b"")


@given(st.binary(max_size=64))
def test_no_descriptor_is_too_odd(data: bytes) -> None:
    assert is_numbered(data) in (True, False)


def test_reports_are_sent_in_order_and_not_all_at_once(port: HidPort, machine: Machine) -> None:
    for n in range(20):
        port.send(bytes((1, n)))
    until(lambda: len(machine.written) == 20)
    assert machine.got == [bytes((1, n)) for n in range(20)]
    times = [at for at, _ in machine.written]
    assert times[-1] - times[0] >= 19 * hid.PAUSE_S


def test_of_reports_that_wait_the_newest_of_a_number_is_sent(
    port: HidPort, machine: Machine
) -> None:
    with port._lock:  # the device is busy
        for n in range(50):
            port.newest(bytes((1, n)))
            port.newest(bytes((2, n)))
        port.send(b"\3\0")
    until(lambda: port.waiting == 0)
    until(lambda: len(machine.written) == 3)
    assert machine.got == [b"\3\0", b"\1\x31", b"\2\x31"]


def test_reports_are_read_while_many_are_sent(port: HidPort, machine: Machine) -> None:
    for n in range(200):
        port.send(bytes((1, n)))
    machine.reports.append(b"\1\7")
    assert heard(port, 1) == [b"\1\7"]
    assert machine.read_behind[0] < 200


def test_feature_reports(port: HidPort, machine: Machine) -> None:
    machine.features[5] = b"abc"
    assert port.feature(5) == b"abc"
    assert port.feature(6) == b""
    port.send_feature(b"\x05xyz")
    assert machine.set_features == [b"\x05xyz"]
    assert port.report(1)[:1] == b"\1"
    assert not port.gone


def test_somebody_who_asks_the_device_is_let_in(port: HidPort, machine: Machine) -> None:
    machine.features[5] = b"abc"
    for n in range(50):
        machine.reports.append(bytes((1, n)))
        assert port.feature(5) == b"abc"


def test_a_device_that_vanishes_is_noticed(
    port: HidPort, machine: Machine, library: Library
) -> None:
    library.pull(machine)
    until(lambda: port.gone)
    assert select.select([port], [], [], 20)[0]
    port.send(b"\1\2")
    port.send_feature(b"\1\2")
    assert port.feature(1) == b""
    assert list(port.read()) == []


def test_a_device_that_takes_nothing_is_gone(port: HidPort, machine: Machine) -> None:
    machine.deaf = True
    port.send(b"\1\2")
    until(lambda: port.gone)


def test_the_last_reports_are_sent_when_it_is_closed(library: Library, machine: Machine) -> None:
    port = HidPort(FOUND, library)
    with port._lock:  # the device is busy
        for n in range(20):
            port.send(bytes((1, n)))
        port._ending = True
    port.close()
    assert machine.got == [bytes((1, n)) for n in range(20)]
    assert machine.opened == 0


def test_a_device_that_is_plugged_in_again_is_opened_again(library: Library) -> None:
    for _ in range(3):
        machine = library.plug()
        port = HidPort(FOUND, library)
        machine.reports.append(b"\1\2")
        assert heard(port, 1) == [b"\1\2"]
        library.pull(machine)
        until(lambda port=port: port.gone)
        port.close()


def test_no_library_and_no_right_are_told(library: Library, machine: Machine) -> None:
    with pytest.raises(MappingError, match="need the Python package hidapi"):
        HidWires(FOUND, None)
    machine.denied = True
    with pytest.raises(MappingError, match="Traktor cannot be opened"):
        HidWires(FOUND, library)


def test_what_is_told_of_a_device_names_the_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "it is gone" in denied(FOUND)
    monkeypatch.setattr("app.controllers.hid.os.access", lambda *_: False)
    null = Found("Traktor", kind="hid", path=b"/dev/null", vendor=0x17CC, product=0x131)
    assert denied(null) == (
        "Traktor cannot be opened: give yourself the right with a udev rule, such as "
        'SUBSYSTEM=="hidraw", ATTRS{idVendor}=="17cc", ATTRS{idProduct}=="0131", TAG+="uaccess" '
        "in /etc/udev/rules.d/70-dj-universe.rules"
    )
    monkeypatch.setattr("app.controllers.hid.os.access", lambda *_: True)
    assert "another program" in denied(null)
    assert "rights are missing" in denied(Found("Traktor", kind="hid", path=b"1-2:1.0"))


def test_devices_come_and_go(library: Library) -> None:
    scanner = HidScanner(library)
    assert scanner.scan() == []
    machine = library.plug()
    assert [one.name for one in scanner.scan()] == ["Traktor Kontrol S4"]
    assert scanner.scan()[0].interface == 4
    library.pull(machine)
    assert scanner.scan() == []
    assert HidScanner(None).scan() == []


def test_the_kernels_devices_are_asked_only_when_one_came_or_went(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library, nodes = Library("hidraw"), [frozenset({("hidraw7", 1)})]
    monkeypatch.setattr(hid, "_nodes", lambda: nodes[0])
    scanner = HidScanner(library)
    library.plug()
    for _ in range(10):
        assert len(scanner.scan()) == 1
    assert library.asked == 1
    nodes[0] = frozenset({("hidraw7", 2)})  # its rights are others now
    assert len(scanner.scan()) == 1
    assert library.asked == 2


def test_a_scan_that_fails_is_made_again(library: Library) -> None:
    scanner = HidScanner(library)
    library.plug()
    library.broken = True
    assert scanner.scan() == []
    library.broken = False
    assert len(scanner.scan()) == 1
