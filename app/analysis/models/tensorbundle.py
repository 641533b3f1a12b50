# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the tensors of a TensorFlow checkpoint (tensor bundle V2) with numpy only.

The index is a sorted string table (LevelDB's format): a footer of 48 bytes points to an index
block, that to data blocks; keys share prefixes; each value is a small protocol buffer: 1 type,
2 shape, 4 offset and 5 size in the data file.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.analysis.errors import ModelError

MAGIC = 0xDB4775248B80FB57
FOOTER = 48
TYPES = {1: np.float32, 2: np.float64, 3: np.int32, 9: np.int64}
Message = dict[int, list[int | bytes]]


def load(folder: Path) -> dict[str, npt.NDArray[np.float32]]:
    """The checkpoint `.index` and `.data-00000-of-00001` in a folder, by the tensors' names.

    Raises:
        ModelError: it is no such checkpoint.
    """
    try:
        index = (folder / ".index").read_bytes()
        data = (folder / ".data-00000-of-00001").read_bytes()
        return dict(_tensors(index, data))
    except (OSError, ValueError, TypeError, IndexError, KeyError, struct.error) as error:
        raise ModelError(f"{folder.name}: not a checkpoint ({error})") from error


def _tensors(index: bytes, data: bytes) -> Iterator[tuple[str, npt.NDArray[np.float32]]]:
    footer = index[-FOOTER:]
    if struct.unpack("<Q", footer[-8:])[0] != MAGIC:
        raise ValueError("wrong magic number")
    numbers, at = [], 0
    for _ in range(4):
        number, at = _varint(footer, at)
        numbers.append(number)
    for _, handle in _block(index, numbers[2], numbers[3]):
        offset, at = _varint(handle, 0)
        size, _ = _varint(handle, at)
        for key, value in _block(index, offset, size):
            entry = _message(value)
            kind = TYPES.get(_number(entry, 1))
            if key and kind is not None:
                start, length = _number(entry, 4), _number(entry, 5)
                raw = np.frombuffer(data[start : start + length], kind)
                yield key.decode(), raw.reshape(_shape(entry)).astype(np.float32)


def _shape(entry: Message) -> tuple[int, ...]:
    shape = entry.get(2, [b""])[0]
    sizes = _message(shape if isinstance(shape, bytes) else b"").get(2, [])
    return tuple(_number(_message(s), 1) for s in sizes if isinstance(s, bytes))


def _number(message: Message, field: int) -> int:
    value = message.get(field, [0])[0]
    if not isinstance(value, int):
        raise TypeError(f"field {field} is no number")
    return value


def _varint(raw: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = raw[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def _block(raw: bytes, offset: int, size: int) -> Iterator[tuple[bytes, bytes]]:
    if raw[offset + size]:
        raise ValueError("a compressed block")
    block = raw[offset : offset + size]
    restarts = struct.unpack("<I", block[-4:])[0]
    end, at, key = len(block) - 4 - 4 * restarts, 0, b""
    while at < end:
        shared, at = _varint(block, at)
        own, at = _varint(block, at)
        length, at = _varint(block, at)
        key = key[:shared] + block[at : at + own]
        at += own
        yield key, block[at : at + length]
        at += length


def _message(raw: bytes) -> Message:
    fields: Message = {}
    at = 0
    while at < len(raw):
        tag, at = _varint(raw, at)
        match tag & 7:
            case 0:
                value: int | bytes
                value, at = _varint(raw, at)
            case 2:
                length, at = _varint(raw, at)
                value, at = raw[at : at + length], at + length
            case 5:
                value, at = raw[at : at + 4], at + 4
            case 1:
                value, at = raw[at : at + 8], at + 8
            case kind:
                raise ValueError(f"wire type {kind}")
        fields.setdefault(tag >> 3, []).append(value)
    return fields
