# SPDX-License-Identifier: GPL-3.0-or-later
"""The shared block as an object."""

from typing import TYPE_CHECKING, Any, NamedTuple, Self

from engine._dj import ffi, lib
from engine.status import check

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class Tapped(NamedTuple):
    """Main output, shape (frames, 2). Of its frames `silent` were never played, because no engine
    was there, and `lost` were read too late: both are silence."""

    sound: "npt.NDArray[np.float32]"
    silent: int
    lost: int


class LogEntry(NamedTuple):
    """One rendered block; `position` of deck 1 at its start, in frames of the track."""

    time_ns: int
    frame: int
    owner: int
    frames: int
    position: float


class Block:
    """Owns this process's handle on a shared block.

    Raises:
        NotFound: no block of that name. VersionMismatch: another version made it.
    """

    def __init__(self, raw: Any, name: str | None) -> None:
        self.raw = raw
        self.name = name

    @classmethod
    def create(cls, name: str | None, rate: int = 48_000) -> Self:
        """Make a block, shared under `name` ("/dj-..."), or private when it is None.

        Args:
            rate: of the engine, in Hz; fixed for the life of the block.
        """
        out = ffi.new("dj_block **")
        raw_name = ffi.NULL if name is None else name.encode()
        check(lib.dj_block_create(raw_name, rate, out), f"cannot make block {name or '(private)'}")
        return cls(out[0], name)

    @classmethod
    def open(cls, name: str) -> Self:
        out = ffi.new("dj_block **")
        check(lib.dj_block_open(name.encode(), out), f"cannot open block {name}")
        return cls(out[0], name)

    @staticmethod
    def unlink(name: str) -> None:
        """Remove the name; who has the block open keeps it."""
        lib.dj_block_unlink(name.encode())

    @property
    def rate(self) -> int:
        return int(lib.dj_block_rate(self.raw))

    @property
    def owner(self) -> int:
        """Generation of the engine that may play."""
        return int(lib.dj_block_owner(self.raw))

    @property
    def heartbeat(self) -> int:
        """Blocks rendered by owners so far."""
        return int(lib.dj_block_heartbeat(self.raw))

    def set_device(self, text: str, state: int, latency_s: float = 0.0) -> None:
        """Tell about the sound device. state: 0 null, 1 open, 2 lost."""
        lib.dj_block_set_device(self.raw, text.encode()[:500], state, latency_s)

    def device(self) -> tuple[str, int]:
        text = ffi.new("char[512]")
        state = lib.dj_block_device(self.raw, text, 512)
        return ffi.string(text).decode(errors="replace"), int(state)

    @property
    def latency_s(self) -> float:
        """Of the output, as the device tells; 0: unknown."""
        return float(lib.dj_block_latency(self.raw))

    @property
    def tap_end(self) -> int:
        """Engine frame behind the newest one of the main output that can be read."""
        return int(lib.dj_tap_end(self.raw))

    def tap(self, start: int, frames: int) -> Tapped:
        """The main output from engine frame `start` on; fewer frames when there are not so many."""
        import numpy as np

        out = np.empty((frames, 2), np.float32)
        counts = ffi.new("uint32_t[2]")
        found = lib.dj_tap_read(
            self.raw, start, ffi.from_buffer("float[]", out), frames, counts, counts + 1
        )
        return Tapped(out[:found], int(counts[0]), int(counts[1]))

    def reap(self) -> int:
        """Free the places of dead clients; how many there were."""
        return int(lib.dj_client_reap(self.raw))

    def log(self, start: int, most: int = 65_536) -> list[LogEntry]:
        """The drill log from entry `start` on."""
        count = max(0, min(int(lib.dj_log_count(self.raw)) - start, most))
        out = ffi.new("dj_log_entry[]", max(count, 1))
        found = range(lib.dj_log_read(self.raw, start, out, count))
        # copied: parts of a cffi array do not keep it alive
        return [
            LogEntry(e.time_ns, e.frame, e.owner, e.frames, e.position)
            for e in (out[i] for i in found)
        ]

    @property
    def logged(self) -> int:
        return int(lib.dj_log_count(self.raw))

    def close(self) -> None:
        if self.raw is not None:
            lib.dj_block_close(self.raw)
            self.raw = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
