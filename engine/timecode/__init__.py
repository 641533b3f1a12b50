# SPDX-License-Identifier: GPL-3.0-or-later
"""Records with a time code: which types there are, and a reader of its own for measuring."""

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from engine._dj import ffi, lib
from engine.status import check

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class Heard(IntEnum):
    """What is heard of a record."""

    NOTHING = lib.DJ_RECORD_NOTHING
    MOVES = lib.DJ_RECORD_MOVES
    PLACED = lib.DJ_RECORD_PLACED


@dataclass(frozen=True, slots=True)
class RecordType:
    """A type of record. `hz`: of the carrier at 33 1/3 rpm; `length`, `safe`: cycles."""

    number: int
    name: str
    hz: float
    length: int
    safe: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of a record. position and travelled in s; speed 1: as recorded."""

    heard: Heard
    type: int
    speed: float
    position: float
    quality: float
    level: tuple[float, float]
    turned: int
    jumps: int
    travelled: float


def _types() -> tuple[RecordType, ...]:
    info = ffi.new("dj_timecode_info *")
    found = []
    for number in range(1, lib.DJ_TIMECODES + 1):
        check(lib.dj_timecode_describe(number, info), "no such record")
        name = ffi.string(info.name).decode()
        found.append(RecordType(number, name, info.hz, info.length, info.safe))
    return tuple(found)


TYPES = _types()


class Listener:
    """Reads a record's sound.

    Args:
        rate: of the sound, in Hz.
        number: of the record's type; 0: any.
    """

    def __init__(self, rate: int, number: int = 0) -> None:
        out = ffi.new("dj_listener **")
        check(lib.dj_listener_new(rate, number, out), "cannot listen to records")
        self._raw = ffi.gc(out[0], lib.dj_listener_free)

    def hear(self, stereo: "npt.NDArray[np.float32]") -> Reading:
        """Hear frames, shape (n, 2); tell what is known behind the last one."""
        lib.dj_listener_hear(self._raw, ffi.from_buffer("float[]", stereo), len(stereo))
        return self.tell()

    def tell(self) -> Reading:
        """What is known now."""
        return _reading(self._raw)


def _reading(raw: Any) -> Reading:
    now = ffi.new("dj_record *")
    lib.dj_listener_tell(raw, now)
    return Reading(
        Heard(int(now.state)),
        now.type,
        now.speed,
        now.position,
        now.quality,
        (now.level[0], now.level[1]),
        now.turned,
        now.jumps,
        now.travelled,
    )
