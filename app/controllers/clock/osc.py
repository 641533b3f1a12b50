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

import re
import socket
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from app.controllers.clock.music import music_of
from app.controllers.mapping import NEVER, World
from engine.controls import BY_PATH, CONTROLS, Kind

MOST_BYTES = 65_536
BUNDLE, MOST_BUNDLES = b"#bundle\0", 16
MOST_A_TURN = 500  # packets: the rest waits for the next turn
NEWS_NS = 33_000_000
MOST_LISTENERS = 16
MOST_MATCHES = 256  # controls that one pattern may stand for
TAIL_SECONDS = 10.0  # a bundle of a time farther off is not kept
WRITABLE = {path: c for path, c in BY_PATH.items() if c.kind is not Kind.READ}
WILD = set("*?[]{}")
Address = tuple[str, int]


class OscServer:
    """One UDP port.

    Args:
        host: to listen on; port: 0 takes any.
        latency_s: of the sound device's output, for /dj/beat.

    Raises:
        OSError: the port is taken.
    """

    def __init__(
        self, world: World, host: str, port: int, latency_s: Callable[[], float] = lambda: 0.0
    ) -> None:
        self._world, self._latency_s = world, latency_s
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            self._socket.bind((host, port))
        except OSError:
            self._socket.close()
            raise
        self._socket.setblocking(False)
        self._listeners: dict[Address, set[int]] = {}
        self._news: dict[int, float] = {}
        self._due = 0
        self._beat = 0.0
        self._later: list[tuple[float, int, float]] = []  # wall time, control, value

    @property
    def port(self) -> int:
        return int(self._socket.getsockname()[1])

    def files(self) -> Sequence[int]:
        return (self._socket.fileno(),)

    def ready(self, file: int) -> None:  # noqa: ARG002
        for _ in range(MOST_A_TURN):
            try:
                packet, sender = self._socket.recvfrom(MOST_BYTES)
            except BlockingIOError:
                return
            except OSError as error:
                self._world.tell(f"OSC: {error}")
                return
            self._take(packet, sender)

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

    def close(self) -> None:
        self._socket.close()

    def _take(self, packet: bytes, sender: Address) -> None:
        from pythonosc.osc_packet import OscPacket

        if packet.count(BUNDLE) > MOST_BUNDLES:  # the library would read them nested without end
            self._world.tell("OSC: a packet of too many bundles")
            return
        try:
            messages = OscPacket(packet).messages
        except Exception as error:  # noqa: BLE001  # the library lets out what a damaged one causes
            self._world.tell(f"OSC: a packet that cannot be read: {error}")
            return
        for timed in messages:
            message = timed.message
            try:
                self._do(message.address, list(message.params), timed.time, sender)
            except (ValueError, TypeError) as error:
                self._world.tell(f"OSC: {message.address}: {error}")

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
            self._listeners.pop(sender, None)
            return
        if what not in ("get", "subscribe"):
            raise ValueError("there is no such command")
        names = [str(v) for v in values]
        found = [i for name in names for i in matching(name, writable=False)]
        if not found:
            raise ValueError(f"no control matches {' '.join(names)!r}")
        if what == "subscribe":
            if sender not in self._listeners and len(self._listeners) >= MOST_LISTENERS:
                raise ValueError(f"more than {MOST_LISTENERS} listeners")
            self._listeners.setdefault(sender, set()).update(found)
        for i in found:
            self._send(sender, _address(CONTROLS[i].path), self._world.get(i))

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
        try:
            self._socket.sendto(builder.build().dgram, to)
        except (BlockingIOError, ConnectionError):
            return  # the next value comes soon
        except OSError:
            self._listeners.pop(to, None)


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
