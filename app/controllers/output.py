# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes to a device: lights that changed, in the pace that it can take."""

from collections import deque
from collections.abc import Callable, Iterable

from app.controllers.mapping import NEVER
from engine.errors import EngineError

DIN_BYTES_S = 3125  # of a MIDI cable; what comes by USB is often passed on at that pace, too
BURST_S = 0.05  # what may go at once
MOST_WAITING = 4096  # messages in order; more come only from a mapping that has gone wild
MOST_BYTES = 16_000  # of one message: RtMidi's own buffer

Key = tuple[int, int]


class Limiter:
    """The `Output` of a MIDI device. Messages in order go before lights; a light that changes
    faster than the device can take it is sent as it is then.

    Args:
        send: to the device. rate: bytes a second; 0: as fast as they come.
        now_ns: CLOCK_MONOTONIC.
    """

    def __init__(
        self,
        send: Callable[[bytes], None] | None,
        now_ns: Callable[[], int],
        rate: int = DIN_BYTES_S,
    ) -> None:
        self.sender = send
        self._now_ns, self._rate = now_ns, rate
        self._queue: deque[bytes] = deque()
        self._wanted: dict[Key, int] = {}
        self._sent: dict[Key, int] = {}
        self._changed: dict[Key, None] = {}  # in the order in which they changed
        self._credit = self._most = rate * BURST_S
        self._paid_ns = now_ns()
        self.lost = 0

    @property
    def lit(self) -> frozenset[Key]:
        """All lights that were ever set."""
        return frozenset(self._wanted)

    @property
    def waiting(self) -> int:
        """Messages that are not sent yet."""
        return len(self._queue) + len(self._changed)

    def light(self, status: int, number: int, value: int) -> None:
        """See `app.controllers.mapping.Output`."""
        key = (status & 0xFF, number & 0x7F)
        self._wanted[key] = value & 0x7F
        if self._sent.get(key) == value & 0x7F:
            self._changed.pop(key, None)
        else:
            self._changed[key] = None
        self.flush()

    def send(self, data: bytes) -> None:
        """See `Output`."""
        if not data or len(data) > MOST_BYTES or len(self._queue) >= MOST_WAITING:
            self.lost += 1
            return
        self._queue.append(bytes(data))
        self.flush()

    def newest(self, data: bytes) -> None:
        """MIDI: as `send`."""
        self.send(data)

    def feature(self, number: int, size: int = 256) -> bytes:  # noqa: ARG002
        """MIDI has none."""
        return b""

    def send_feature(self, data: bytes) -> None:
        """MIDI has none."""

    def report(self, number: int, size: int = 256) -> bytes:  # noqa: ARG002
        """MIDI has none."""
        return b""

    def darken(self, keys: Iterable[Key]) -> None:
        """Turn off what a former process has lit and nobody has set since."""
        for key in keys:
            if key not in self._wanted:
                self.light(*key, 0)

    def refresh(self) -> None:
        """The device has lost its memory: send all lights again."""
        self._sent.clear()
        self._queue.clear()
        self._changed = dict.fromkeys(self._wanted)
        self.flush()

    def flush(self) -> None:
        """Send what may go now."""
        now = self._now_ns()
        gained = (now - self._paid_ns) * 1e-9 * self._rate
        self._credit = min(self._most, self._credit + gained)
        self._paid_ns = now
        while self.sender is not None and (self._queue or self._changed):
            if self._rate and self._credit <= 0:
                return
            self._credit -= len(self._next(self.sender))

    def due_ns(self) -> int:
        """When something more may go; NEVER."""
        if not self.waiting or self.sender is None:
            return NEVER
        return self._paid_ns + max(0, int((1 - self._credit) / max(self._rate, 1) * 1e9))

    def drain(self, seconds: float, sleep: Callable[[float], None]) -> None:
        """Send what waits, for so long at most: the last lights of a mapping that ends."""
        end = self._now_ns() + int(seconds * 1e9)
        while self.waiting and self.sender is not None and self._now_ns() < end:
            sleep(0.005)
            self.flush()

    def _next(self, send: Callable[[bytes], None]) -> bytes:
        if self._queue:
            data = self._queue.popleft()
        else:
            key = next(iter(self._changed))
            del self._changed[key]
            self._sent[key] = self._wanted[key]
            data = bytes((*key, self._wanted[key]))
        try:
            send(data)
        except EngineError:
            self.sender = None  # it is gone; `refresh` when it is back
        return data
