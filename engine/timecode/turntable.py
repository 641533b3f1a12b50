# SPDX-License-Identifier: GPL-3.0-or-later
"""A turntable made of numbers: the sound of a record with a time code at any speed, with the faults
that real ones have. For tests and measurements."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from engine._dj import ffi, lib
from engine.status import check
from engine.timecode import RecordType

Samples = npt.NDArray[np.float32]
Curve = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Faults:
    """What is wrong with a turntable.

    level: peak. noise_db, rumble_db: below the record's level. wow: part of the speed, at 0.55 Hz.
    left_db: the left channel is that much louder. swapped: the channels. reversed_left,
    reversed_right: polarity. dropouts: a second, each of dropout_s. offset: DC of both channels.
    """

    level: float = 0.5
    noise_db: float | None = None
    rumble_db: float | None = None
    wow: float = 0.0
    left_db: float = 0.0
    swapped: bool = False
    reversed_left: bool = False
    reversed_right: bool = False
    dropouts: float = 0.0
    dropout_s: float = 0.004
    offset: float = 0.0
    seed: int = field(default=1)


def positions(speed: Curve, rate: int, start_s: float, wow: float = 0.0) -> Curve:
    """Where on the record the needle is in each frame, in s.

    Args:
        speed: in each frame; 1: as recorded.
    """
    wave = 1 + wow * np.sin(2 * np.pi * 0.55 * np.arange(len(speed)) / rate)
    way = np.cumsum(speed * wave) / rate
    result: Curve = start_s + way - way[0] if len(way) else way
    return result


def signal(kind: RecordType, seconds: Curve, level: float = 0.5) -> Samples:
    """What the needle gives at these places (s) of a record, one a frame; shape (n, 2)."""
    cycles = np.ascontiguousarray(seconds * kind.hz)
    out = np.zeros((len(cycles), 2), np.float32)
    given = ffi.from_buffer("double[]", cycles)
    made = ffi.from_buffer("float[]", out)
    check(lib.dj_timecode_signal(kind.number, given, len(cycles), level, made), "no such record")
    return out


def _dropouts(sound: Samples, faults: Faults, rate: int, chance: np.random.Generator) -> None:
    count = chance.poisson(faults.dropouts * len(sound) / rate)
    for at in chance.integers(0, len(sound), count):
        sound[at : at + round(faults.dropout_s * rate)] *= 0.01


def spoil(sound: Samples, faults: Faults, rate: int) -> Samples:
    """The same with a turntable's faults, as float32."""
    chance = np.random.default_rng(faults.seed)
    out = sound.copy()
    if faults.dropouts:
        _dropouts(out, faults, rate, chance)
    out[:, 0] *= 10 ** (faults.left_db / 20)
    if faults.rumble_db is not None:
        gain = faults.level * 10 ** (faults.rumble_db / 20)
        time = np.arange(len(out)) / rate
        for channel, phase in ((0, 0.0), (1, 0.7)):
            waves = np.sin(2 * np.pi * 8 * time + phase) + np.sin(2 * np.pi * 27 * time + 2 * phase)
            out[:, channel] += (gain * waves).astype(np.float32)
    if faults.noise_db is not None:
        gain = faults.level / np.sqrt(2) * 10 ** (faults.noise_db / 20)
        out += (gain * chance.standard_normal(out.shape)).astype(np.float32)
    out += np.float32(faults.offset)
    out[:, 0] *= -1 if faults.reversed_left else 1
    out[:, 1] *= -1 if faults.reversed_right else 1
    return np.ascontiguousarray(out[:, ::-1] if faults.swapped else out)


def play(
    kind: RecordType, speed: Curve, rate: int, start_s: float = 30.0, faults: Faults | None = None
) -> tuple[Samples, Curve]:
    """The sound of a record that turns at these speeds, and where the needle is, in s."""
    faults = faults or Faults()
    seconds = positions(speed, rate, start_s, faults.wow)
    return spoil(signal(kind, seconds, faults.level), faults, rate), seconds


def curve(seconds: float, rate: int, speed: Callable[[Curve], Curve] | float = 1.0) -> Curve:
    """The speed in each frame, of a function of time (s) or a constant."""
    time = np.arange(round(seconds * rate)) / rate
    if callable(speed):
        return np.asarray(speed(time), np.float64)
    return np.full(len(time), float(speed))
