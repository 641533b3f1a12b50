# SPDX-License-Identifier: GPL-3.0-or-later
"""Open Sound Control: every control by its path, and news of those that are asked for.

    /deck1/play 1            sets the control deck1.play; "/deck*/play" sets several
    /deck1/play/toggle       the other state
    /deck1/fader/add -0.1    moves it
    /dj/get "deck1.play"     is answered by /deck1/play 1.0
    /dj/subscribe "deck*"    from now on changes come to the sender, at most 30 a second of each
    /dj/unsubscribe          no more
    /dj/beat                 comes on each beat of the leading deck: beat of the bar 1..4, BPM

Values are floats in the control's unit; integers, booleans and texts of numbers are taken, too. A
bundle with a time acts at its time. Source: OSC 1.0 specification (2002).
"""

import ipaddress
import re
import socket
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from app.config import Osc
from app.controllers.clock.music import music_of
from app.controllers.mapping import NEVER, World
from engine.controls import BY_PATH, CONTROLS, Kind

MOST_BYTES = 65_536
BUNDLE, MOST_BUNDLES = b"#bundle\0", 16
MOST_A_TURN = 100  # packets: the rest waits for the next turn
NEWS_NS = 33_000_000
COMMANDS = ("get", "subscribe", "unsubscribe")
MOST_LISTENERS = 16
COMPLAIN_NS = 5_000_000_000  # between two complaints about what comes
LONGEST = 200  # characters of one
MOST_MATCHES = 256  # controls that one pattern may stand for
TAIL_SECONDS = 10.0  # a bundle of a time farther off is not kept
WRITABLE = {path: c for path, c in BY_PATH.items() if c.kind is not Kind.READ}
WILD = set("*?[]{}")
Address = tuple[str, int]
Network = ipaddress.IPv4Network | ipaddress.IPv6Network


class OscServer:
    """One UDP port; without one in the settings it is any, for what is sent.

    Args:
        latency_s: of the sound device's output, for /dj/beat.

    Raises:
        OSError: the port is taken.
        ValueError: an address of the settings is none.
    """

    def __init__(
        self, settings: Osc, world: World, latency_s: Callable[[], float] = lambda: 0.0
    ) -> None:
        self._world, self._latency_s = world, latency_s
        self._allowed = networks(settings.allowed)
        self._listeners: dict[Address, set[int]] = {}
        self._always: Address | None = None
        if settings.send:
            self._always = target(settings.send)
            names = settings.news.split()
            self._listeners[self._always] = {i for n in names for i in matching(n, writable=False)}
        self._news = {i: world.get(i) for found in self._listeners.values() for i in found}
        self._due = 0
        self._beat = 0.0
        self._later: list[tuple[float, int, float]] = []  # wall time, control, value
        self._odd, self._complained = 0, -COMPLAIN_NS
        self._speaker = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)  # bound to no address
        self._speaker.setblocking(False)
        self._socket: socket.socket | None = None
        if settings.port:
            try:
                self._socket = _bound(settings.host, settings.port)
            except (OSError, ValueError):
                self._speaker.close()
                raise

    @property
    def port(self) -> int:
        """That is listened on; 0: none."""
        return 0 if self._socket is None else int(self._socket.getsockname()[1])

    def files(self) -> Sequence[int]:
        return () if self._socket is None else (self._socket.fileno(),)

    def ready(self, file: int) -> None:  # noqa: ARG002
        assert self._socket is not None
        for _ in range(MOST_A_TURN):
            try:
                packet, sender = self._socket.recvfrom(MOST_BYTES)
            except BlockingIOError:
                return
            except OSError as error:
                self._complain(str(error))
                return
            if self._may(sender[0]):
                self._take(packet, sender)

    def _may(self, host: str) -> bool:
        """Whether somebody may control us."""
        address = ipaddress.ip_address(host)
        if self._allowed:
            may = any(address in network for network in self._allowed)
        else:
            may = address.is_private or address.is_loopback or address.is_link_local
        if not may:
            self._complain(f"{host} is not allowed to control the decks")
        return may

    def _complain(self, text: str) -> None:
        """Tell people, but no flood of it."""
        self._odd += 1
        if self._world.now_ns - self._complained >= COMPLAIN_NS:
            self._complained = self._world.now_ns
            self._world.tell(f"OSC: {text}"[:LONGEST])

    def turn(self, values: Mapping[int, float]) -> None:
        self._act_now()
        if not self._listeners:
            return
        wanted = set().union(*self._listeners.values())
        self._news |= {i: v for i, v in values.items() if i in wanted}
        self._tell_beat()
        if self._world.now_ns < self._due:
            return
        self._due = self._world.now_ns + NEWS_NS
        for address, controls in list(self._listeners.items()):
            for i in controls & self._news.keys():
                self._send(address, _address(CONTROLS[i].path), self._news[i])
        self._news.clear()

    def due_ns(self) -> int:
        if self._later:
            return self._world.now_ns + 1_000_000
        return self._due if self._news else NEVER

    @property
    def busy(self) -> bool:
        return bool(self._listeners)

    def state(self) -> dict[str, Any]:
        return {
            "port": self.port,
            "listeners": len(self._listeners),
            "odd": self._odd,
            "fault": "",
        }

    def close(self) -> None:
        self._speaker.close()
        if self._socket is not None:
            self._socket.close()

    def _take(self, packet: bytes, sender: Address) -> None:
        from pythonosc.osc_packet import OscPacket

        if packet.count(BUNDLE) > MOST_BUNDLES:  # the library would read them nested without end
            self._complain("a packet of too many bundles")
            return
        try:
            messages = OscPacket(packet).messages
        except Exception as error:  # noqa: BLE001  # the library lets out what a damaged one causes
            self._complain(f"a packet that cannot be read: {error}")
            return
        for timed in messages:
            message = timed.message
            try:
                self._do(message.address, list(message.params), timed.time, sender)
            except (ValueError, TypeError) as error:
                self._complain(f"{message.address}: {error}")

    def _do(self, address: str, values: list[Any], at: float, sender: Address) -> None:
        """Raises ValueError, TypeError."""
        if address.startswith("/dj/"):
            self._ask(address[4:], values, sender)
            return
        path, how = _split(address)
        controls = matching(path, writable=True)
        if not controls:
            raise ValueError("there is no such control that may be set")
        for i in controls:
            self._set(i, self._value(i, how, values), at)

    def _value(self, i: int, how: str, values: list[Any]) -> float:
        if how == "toggle":
            return 0.0 if self._world.get(i) > 0 else 1.0
        if not values:
            return 1.0  # a button of a surface that sends nothing with it
        value = float(values[0])
        if value != value or abs(value) == float("inf"):
            raise ValueError("not a number")
        return self._world.get(i) + value if how == "add" else value

    def _set(self, i: int, value: float, at: float) -> None:
        if at - time.time() > TAIL_SECONDS:
            raise ValueError(f"more than {TAIL_SECONDS:g} s ahead")
        if at > time.time():
            self._later.append((at, i, value))
        else:
            self._world.set(i, value)

    def _act_now(self) -> None:
        if not self._later:
            return
        now = time.time()
        due = sorted(x for x in self._later if x[0] <= now)
        self._later = [x for x in self._later if x[0] > now]
        for _, i, value in due:
            self._world.set(i, value)

    def _ask(self, what: str, values: list[Any], sender: Address) -> None:
        if what == "unsubscribe":
            if sender != self._always:
                self._listeners.pop(sender, None)
            return
        if what not in COMMANDS:
            raise ValueError("there is no such command")
        names = [str(v) for v in values]
        found = [i for name in names for i in matching(name, writable=False)]
        if not found:
            raise ValueError(f"no control matches {' '.join(names)!r}")
        if what == "subscribe":
            self._listen(sender, found)
        for i in found:
            self._send(sender, _address(CONTROLS[i].path), self._world.get(i))

    def _listen(self, sender: Address, controls: Iterable[int]) -> None:
        """The newest listeners stay: others may have gone long ago."""
        known = self._listeners.pop(sender, set())
        while len(self._listeners) >= MOST_LISTENERS:
            del self._listeners[next(a for a in self._listeners if a != self._always)]
        self._listeners[sender] = known | set(controls)

    def _tell_beat(self) -> None:
        music = music_of(self._world, self._latency_s())
        if music is None:
            return
        beat = music.beat_at(self._world.now_ns) // 1
        if beat != self._beat:
            self._beat = beat
            for address in self._listeners:
                self._send(address, "/dj/beat", int(beat % 4) + 1, float(music.bpm))

    def _send(self, to: Address, address: str, *values: float) -> None:
        from pythonosc.osc_message_builder import OscMessageBuilder

        builder = OscMessageBuilder(address)
        for value in values:
            builder.add_arg(value, "i" if isinstance(value, int) else "f")
        through = self._speaker if to == self._always or self._socket is None else self._socket
        try:
            through.sendto(builder.build().dgram, to)
        except (BlockingIOError, ConnectionError):
            return  # the next value comes soon
        except OSError:
            if to != self._always:  # whose network may come back
                self._listeners.pop(to, None)


def _bound(host: str, port: int) -> socket.socket:
    """Raises OSError, ValueError."""
    ipaddress.IPv4Address(host)
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        made.bind((host, port))
    except OSError as error:
        made.close()
        raise OSError(f"port {port} of {host} cannot be opened: {error.strerror}") from error
    made.setblocking(False)
    return made


def networks(text: str) -> list[Network]:
    """Addresses and networks, apart by commas or spaces. Raises ValueError: one is none."""
    return [ipaddress.ip_network(word, strict=False) for word in re.split(r"[,\s]+", text) if word]


def target(text: str) -> Address:
    """An address with its port, as "192.168.1.20:9001". Raises ValueError: it is none."""
    host, _, port = text.rpartition(":")
    if not port.isdecimal() or len(port) > 5 or not 0 < int(port) < 65_536:
        raise ValueError(f"{text!r} is no address with a port, as 192.168.1.20:9001")
    return str(ipaddress.IPv4Address(host)), int(port)


@lru_cache(maxsize=1024)
def matching(path: str, *, writable: bool) -> tuple[int, ...]:
    """Ids of the controls that a path or an OSC pattern stands for: "deck1.play", "deck*.eq.*".

    Raises:
        ValueError: it stands for too many, or is no pattern.
    """
    name = path.strip("/").replace("/", ".")
    table = WRITABLE if writable else BY_PATH
    if not WILD & set(name):
        found: Iterable[str] = (name,) if name in table else ()
    else:
        whole = re.compile(_expression(name))
        found = [p for p in table if whole.fullmatch(p)]
    ids = tuple(table[p].id for p in found)
    if len(ids) > MOST_MATCHES:
        raise ValueError(f"stands for more than {MOST_MATCHES} controls")
    return ids


def _expression(pattern: str) -> str:
    """Of an OSC pattern: * and ? stay within a part of the path."""
    words = {"*": "[^.]*", "?": "[^.]", "{": "(?:", "}": ")", ",": "|"}
    inside, out = False, ""
    for c in pattern:
        if inside:
            out += "^" if c == "!" and out.endswith("[") else c if c in "-]" else re.escape(c)
            inside = c != "]"
        else:
            inside = c == "["
            out += "[" if inside else words.get(c, re.escape(c))
    try:
        re.compile(out)
    except re.error as error:
        raise ValueError(f"no pattern: {error}") from error
    return out


def _split(address: str) -> tuple[str, str]:
    """The control's path, and "toggle", "add" or nothing."""
    path, _, last = address.rpartition("/")
    return (path, last) if last in ("toggle", "add") else (address, "")


def _address(path: str) -> str:
    return "/" + path.replace(".", "/")
