# SPDX-License-Identifier: GPL-3.0-or-later
"""The process of all controllers: `python -m app.controllers.life --block NAME --socket PATH
--runtime DIR --config DIR --data DIR`.

It waits for messages, changed controls, timers, and what the supervisor tells. What is bound in C
has happened by then. It may be killed at any moment: the next one knows lights and layers from the
runtime folder.
"""

import argparse
import selectors
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.controllers import choice
from app.controllers.asked.answers import Answers
from app.controllers.clock.companion import Place
from app.controllers.clock.company import Company
from app.controllers.clock.feed import Feed
from app.controllers.desk import DeskScanner
from app.controllers.device import Device, Load, Parts, load
from app.controllers.hid import HidScanner, library
from app.controllers.life import LEFT_S, begin_again, is_left
from app.controllers.mapping import NEVER, MappingError
from app.controllers.memory import Memory
from app.controllers.ports import Found, MidiScanner, Scanner, numbered
from app.controllers.spy import Watchers
from app.controllers.virtual.panels import at
from app.controllers.world import LiveWorld
from app.jobs import SessionLink
from engine.client import Client
from engine.errors import EngineError

BUSY_S, IDLE_S = 0.005, 0.1  # between two looks at the controls, with a mapping and without
SCAN_S = 0.5
JACK_S = 2.0  # between two looks for a server
KEEP_S = 0.05
ACTIVITY_S = 0.1  # between two reports that a controller is played
GONE = 75  # exit code without an engine: what is to be shared is not there


class Process:
    """All devices.

    Args:
        client: of the engine. link: to the supervisor.
        scanners: who knows devices.
        chooser: which mapping one gets. memory: of mappings.
    """

    def __init__(
        self,
        client: Client,
        link: SessionLink,
        scanners: Sequence[Scanner],
        chooser: choice.Chooser,
        memory: Memory,
        config: Path,
        load: Load = load,
        hid: Any = None,
        panels: Any = None,
    ) -> None:
        self.ending = False
        self._link, self._scanners, self._chooser = link, scanners, chooser
        self._stamp = chooser.stamp()
        self._config = config
        self.world = LiveWorld(client, self._ask)
        chooser.tell = self.world.tell
        self.world.let_go()
        self._spy = Watchers(self._ask)
        self._answers = Answers(chooser, self._ask, memory)
        self._spy.heard = self._answers.hear
        self._parts = Parts(self.world, client.block, memory, load, hid, self._spy, panels)
        self._devices: dict[str, Device] = {}
        self._there: list[Found] = []
        self._selector = selectors.DefaultSelector()
        if panels is not None:
            panels.tell = self.world.tell
            self._selector.register(panels, selectors.EVENT_READ)
        self._polled = self._scanned = self._kept = 0.0
        self._heard: dict[str, tuple[int, float]] = {}
        self._reported: tuple[int, dict[str, Any]] = (0, {})  # to which supervisor, what
        self._learning = False
        self._learn_until = 0.0
        self._company: Company | None = None

    def invite(self, company: Company) -> None:
        """These work beside the mappings."""
        self._company = company
        self._selector.register(company, selectors.EVENT_READ, company)
        company.configure()

    def ask(self, request: dict[str, Any]) -> bool:
        """Tell the supervisor something. Return: there is one."""
        if self._link.connected:
            self._link.send(request)
        return self._link.connected

    def _ask(self, request: dict[str, Any]) -> None:
        self.ask(request)

    def run(self) -> None:
        """Work until the end is asked for."""
        while not self.ending:
            self.turn()

    def turn(self) -> None:
        """Wait for something and do it."""
        for key, _ in self._selector.select(self._timeout_s()):
            if key.data is None:  # somebody who draws a controller has come or gone
                self._scanned = 0.0
                continue
            self.world.turn()
            key.data.read()
            if isinstance(key.data, Device):
                self._watch(key.data)
        now = time.monotonic()
        if now - self._polled >= self._rest_s:
            self._polled = now
            self._look()
        now_ns = time.monotonic_ns()
        for device in list(self._devices.values()):
            device.tick(now_ns)
            self._watch(device)
        if self._company is not None and now_ns >= self._company.due_ns():
            self.world.turn()
            self._company.turn({})
        self._spy.turn()
        self._answers.turn()
        if now - self._scanned > SCAN_S:
            self._scanned = now
            self.scan()
        if now - self._kept > KEEP_S:
            self._kept = now
            self._keep(now)

    @property
    def _rest_s(self) -> float:
        busy = self._company is not None and self._company.busy
        return BUSY_S if busy or any(d.runs for d in self._devices.values()) else IDLE_S

    def _timeout_s(self) -> float:
        due = min((d.due_ns() for d in self._devices.values()), default=NEVER)
        if self._company is not None:
            due = min(due, self._company.due_ns())
        rest = self._polled + self._rest_s - time.monotonic()
        return max(0.0, min(rest, (due - time.monotonic_ns()) * 1e-9))

    def _look(self) -> None:
        """Controls that changed, and what the supervisor tells."""
        for event in self._link.poll():
            self._take(event)
        self.world.turn()
        values = self.world.changes()
        for device in list(self._devices.values()):
            device.turn(values)
            self._watch(device)
        if self._company is not None:
            self._company.turn(values)

    def scan(self) -> None:
        """Which devices have come and gone, and whose mapping is another one."""
        found = numbered([one for s in self._scanners for one in s.scan()])
        if found != self._there:
            self._there = found
            now = {one.name: one for one in found}
            for name in list(self._devices):
                if now.get(name) != self._devices[name].found or self._is_gone(name):
                    self._forget(name)
            for one in found:
                if one.name not in self._devices:
                    self._begin(one)
        for name, device in list(self._devices.items()):
            if self._is_gone(name) or (device.is_stale() and device.may_begin_again()):
                self._again(name)
        self._choose_anew()
        if self._learning and time.monotonic() > self._learn_until:
            self._learn(False, 0.0)
        self._report()

    def _choose_anew(self) -> None:
        """A file was saved: a device may have another mapping, or other settings."""
        stamp = self._chooser.stamp()
        if stamp != self._stamp:
            self._stamp = stamp
            for name, device in list(self._devices.items()):
                if self._chooser.choose(device.found) != device.chosen:
                    self._again(name)

    def _is_gone(self, name: str) -> bool:
        wires = self._devices[name].wires
        return wires is not None and wires.gone

    def _begin(self, found: Found) -> None:
        device = Device(found, self._chooser.choose(found), self._parts)
        device.paused = self._learning
        self._devices[found.name] = device
        device.start(listen=self._spy.on or self._learning)
        self._watch(device)

    def _forget(self, name: str) -> None:
        device = self._devices.pop(name)
        self._unwatch(device)
        device.abandon()

    def _again(self, name: str) -> None:
        device = self._devices.pop(name)
        self._unwatch(device)
        device.remember()
        device.stop()
        self._begin(device.found)

    def _watch(self, device: Device) -> None:
        """Its file is watched as long as it is open."""
        known = next((k for k in self._selector.get_map().values() if k.data is device), None)
        wires = device.wires
        if known is not None and (wires is None or known.fileobj is not wires):
            self._selector.unregister(known.fileobj)
            known = None
        if known is None and wires is not None:
            self._selector.register(wires, selectors.EVENT_READ, device)

    def _unwatch(self, device: Device) -> None:
        for key in list(self._selector.get_map().values()):
            if key.data is device:
                self._selector.unregister(key.fileobj)

    def _keep(self, now: float) -> None:
        """Memory, and which controllers are played."""
        for name, device in self._devices.items():
            device.remember()
            heard, told = self._heard.get(name, (0, 0.0))
            if device.heard != heard and now - told > ACTIVITY_S:
                self._heard[name] = (device.heard, now)
                port = device.found.source or device.found.kind
                self._ask({"command": "midi", "name": name, "port": port})

    def _report(self) -> None:
        rows = [device.row() for _, device in sorted(self._devices.items())]
        report = {"command": "hardware", "devices": rows, "learning": self._learning}
        if self._link.connected and (self._link.met, report) != self._reported:
            self._reported = self._link.met, report
            self._ask(report)

    def _take(self, event: dict[str, Any]) -> None:
        match event.get("event"):
            case "controllers":
                try:
                    self._obey(event)
                except (KeyError, TypeError, ValueError, MappingError, OSError) as error:
                    self._ask({"command": "say", "text": f"controllers: {error}"})
            case "configured" if self._company is not None:
                self._company.configure()
            case "recording":
                self.world.learn_settings({"recording": event.get("state", "off")})
            case "seen":
                self.world.learn_settings({k: v for k, v in event.items() if k != "event"})

    def _obey(self, event: dict[str, Any]) -> None:
        """What the window or the command line wants, see app.session.hardware."""
        match event["do"]:
            case "monitor":
                self._spy.watch(float(event["seconds"]))
                self._listen()
            case "learn":
                self._learn(bool(event["on"]), float(event.get("seconds", 0.0)))
            case "mapping" | "enable" | "settings" | "bytes_s":
                changes = choice.known(event)
                choice.write(self._config, event["device"], changes)
                if event["device"] in self._devices:
                    self._again(event["device"])
            case "reload":
                for name in [event["device"]] if event.get("device") else list(self._devices):
                    if name in self._devices:
                        self._again(name)
            case "counts":
                found = {name: device.counts for name, device in self._devices.items()}
                self._ask({"command": "counts", "devices": found})
            case _:
                self._answers.take(event, self._devices)
        self._report()

    def _learn(self, on: bool, seconds: float) -> None:
        self._learn_until = time.monotonic() + seconds
        if on:
            self._spy.watch(seconds)
        if on != self._learning:
            self._learning = on
            for device in self._devices.values():
                device.pause(on)
        self._listen()

    def _listen(self) -> None:
        """Devices without a mapping are open while somebody watches."""
        wanted = self._spy.on or self._learning
        for name, device in list(self._devices.items()):
            if not device.runs and device.state != "failed" and (device.wires is None) == wanted:
                self._again(name)

    def close(self) -> None:
        """Lights off, ports closed."""
        self._answers.close()
        if self._company is not None:
            self._selector.unregister(self._company)
            self._company.close()
            self._company = None
        for device in self._devices.values():
            self._unwatch(device)
            device.remember()
            device.stop()
        self.world.close()


def main() -> int:
    """The process."""
    parser = argparse.ArgumentParser()
    for name in ("block", "socket"):
        parser.add_argument(f"--{name}", required=True)
    for name in ("runtime", "config", "data"):
        parser.add_argument(f"--{name}", required=True, type=Path)
    arguments = parser.parse_args()
    hid = library()
    midi = MidiScanner()
    link = SessionLink(arguments.socket)
    chooser = choice.Chooser(arguments.config, arguments.data)
    memory = Memory(arguments.runtime / "controllers")
    try:
        client = Client(arguments.block, "controllers")
    except EngineError as error:
        sys.stderr.write(f"djuniverse: controllers: {error}\n")
        return GONE
    panels = at(arguments.runtime, chooser)
    known = (midi, HidScanner(hid), DeskScanner(), panels)
    scanners = [one for one in known if one is not None]
    process = Process(
        client, link, scanners, chooser, memory, arguments.config, hid=hid, panels=panels
    )

    feed = Feed(process.world, lambda: client.block.latency_s)
    place = Place(process.world, client.block, feed, midi.ports, lambda: midi.api, process.ask)
    process.invite(Company(place))

    def end(*_: object) -> None:
        process.ending = True

    signal.signal(signal.SIGTERM, end)
    jack_s = left_s = time.monotonic()
    while not process.ending:
        process.turn()
        if not link.connected and time.monotonic() - left_s > LEFT_S:
            left_s = time.monotonic()
            process.ending = is_left(arguments.runtime)
        if midi.lost:
            begin_again()
        if not midi.has_jack and time.monotonic() - jack_s > JACK_S:
            jack_s = time.monotonic()
            midi.look_for_jack()
    process.close()
    midi.close()
    client.close()
    return 0
