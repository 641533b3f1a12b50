# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of Protocol Buffers as Mixxx's blobs need: fields of a message, read and written."""

import struct
from collections.abc import Iterable, Iterator

from app.library.interchange.values.payload import Payload

VARINT, DOUBLE, BYTES, FLOAT = 0, 1, 2, 5
LONGEST_VARINT = 10  # bytes
Value = int | float | bytes
Field = tuple[int, Value]  # number and value: int, float, or bytes (also of texts and messages)


def parse(data: bytes) -> Iterator[Field]:
    """The fields of a message in order. Raises ValueError: it is none."""
    payload = Payload(data)
    while payload.left:
        tag = _varint(payload)
        match tag & 7:
            case 0:
                value: Value = _signed(_varint(payload))
            case 1:
                (value,) = payload.unpack("<d")
            case 2:
                value = payload.take(_varint(payload))
            case 5:
                (value,) = payload.unpack("<f")
            case wire:
                raise ValueError(f"a field of unknown wire type {wire}")
        yield tag >> 3, value


def _varint(payload: Payload) -> int:
    value = 0
    for place in range(LONGEST_VARINT):
        (byte,) = payload.take(1)
        value |= (byte & 0x7F) << 7 * place
        if byte < 0x80:
            return value & (1 << 64) - 1
    raise ValueError("a number that does not end")


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def build(fields: Iterable[Field]) -> bytes:
    """The inverse of `parse`: int as a varint, float as a double, bytes with their length."""
    made = bytearray()
    for number, value in fields:
        match value:
            case int():
                made += _packed(number << 3 | VARINT) + _packed(value & (1 << 64) - 1)
            case float():
                made += _packed(number << 3 | DOUBLE) + struct.pack("<d", value)
            case bytes():
                made += _packed(number << 3 | BYTES) + _packed(len(value)) + value
    return bytes(made)


def _packed(value: int) -> bytes:
    made = bytearray()
    while value > 0x7F:
        made.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*made, value])
