# SPDX-License-Identifier: GPL-3.0-or-later
"""The records' codes, against a shift register written anew from the public description."""

import numpy as np
import pytest

from engine.timecode import TYPES, RecordType
from engine.timecode.turntable import signal
from tests.engine.timecode.conftest import BY_NAME, STEP, Trace, listen
from tests.signals import RATE

# Each with its number of bits, its seed and its taps.
REGISTERS = {
    "serato_a": (20, 0x59017, 0x361E4),
    "serato_b": (20, 0x8F3C6, 0x4F0D8),
    "serato_cd": (20, 0xD8B40, 0x34D54),
    "traktor_a": (23, 0x134503, 0x041040),
    "traktor_b": (23, 0x32066C, 0x041040),
    "mixvibes": (20, 0x22C90, 0x00008),
    "pioneer_a": (20, 0x78370, 0x7933A),
    "pioneer_b": (20, 0xF7012, 0x2EF1C),
    "algoriddim_a": (20, 0x1BA77, 0x1A0F1B),
}


def bits_of(name: str, count: int) -> list[int]:
    bits, code, taps = REGISTERS[name]
    made = []
    for _ in range(count):
        made.append(code & 1)
        new = (code & (taps | 1)).bit_count() & 1
        code = (code >> 1) | (new << (bits - 1))
    return made


@pytest.mark.parametrize("name", REGISTERS)
def test_the_wave_carries_the_bits_of_the_description(name: str) -> None:
    kind = BY_NAME[name]
    count = 400
    # half a cycle in, a 0 makes the wave half as large, whatever the wiring
    sound = signal(kind, (np.arange(count, dtype=np.float64) + 0.5) / kind.hz, 1.0)
    size = np.hypot(sound[:, 0], sound[:, 1])
    assert [int(s > 0.75) for s in size] == bits_of(name, count)


def followed(kind: RecordType, start_s: float) -> Trace:
    seconds = start_s + np.arange(round(0.3 * RATE)) / RATE
    return listen(signal(kind, seconds), seconds, np.ones(len(seconds)), kind.number)


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
@pytest.mark.parametrize("part", [0.0, 0.3, 0.77, 0.98])
def test_places_all_over_a_record_are_known(kind: RecordType, part: float) -> None:
    got = followed(kind, part * kind.safe / kind.hz)
    assert got.placed[-1]
    assert got.errors_ms()[-100:].max() < 0.1  # a quarter of a cycle at most


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_in_the_run_out_there_is_no_position(kind: RecordType) -> None:
    got = followed(kind, (kind.safe + 10) / kind.hz)
    assert not got.placed.any()
    assert abs(got.speed[-1] - 1) < 0.001
    assert len(got.placed) * STEP < RATE
