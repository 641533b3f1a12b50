# SPDX-License-Identifier: GPL-3.0-or-later
"""Waveforms outside of tracks: made from sound in memory, and drawn."""

from collections.abc import Sequence
from typing import Any

from engine._dj import ffi, lib

FRAMES_A_BIN = int(lib.DJ_WAVE_FRAMES)
BYTES_A_BIN = 4  # low, mid, high, all: peaks, 255 is full scale

Buffer = bytes | bytearray | memoryview
Colors = tuple[int, int, int, int]


def summarise(stereo: Buffer, rate: int) -> bytearray:
    """The waveform of C-contiguous float32 stereo, BYTES_A_BIN for each FRAMES_A_BIN frames."""
    sound = ffi.from_buffer("float[]", stereo)
    frames = len(sound) // 2
    out = bytearray((frames // FRAMES_A_BIN + 1) * BYTES_A_BIN)
    raw = ffi.from_buffer("uint8_t[]", out, require_writable=True)
    bins = int(lib.dj_wave_summarise(sound, frames, rate, raw))
    ffi.release(raw)
    del out[bins * BYTES_A_BIN :]
    return out


def tile(
    wave: Buffer, first: float, step: float, width: int, height: int, style: int, colors: Colors
) -> bytearray:
    """Draw columns of a waveform that lies in memory; see `engine.tracks.Track.tile`."""
    raw = ffi.from_buffer("uint8_t[]", wave)
    return draw(raw, len(raw) // BYTES_A_BIN, first, step, width, height, style, colors)


def draw(
    raw: Any,
    bins: int,
    first: float,
    step: float,
    width: int,
    height: int,
    style: int,
    colors: Colors,
) -> bytearray:
    """The same for C's memory."""
    pixels = bytearray(width * height * 4)
    out = ffi.from_buffer("uint32_t[]", pixels, require_writable=True)
    palette = ffi.new("uint32_t[4]", colors)
    lib.dj_wave_tile(raw, bins, first, step, width, height, out, width, style, palette)
    return pixels


def lanes(
    waves: Sequence[Buffer],
    first: float,
    step: float,
    width: int,
    height: int,
    style: int,
    colors: Sequence[Colors],
) -> bytearray:
    """Draw waveforms of one length beside each other, each with its own four colours."""
    raws = [ffi.from_buffer("uint8_t[]", one) for one in waves]
    bins = min((len(raw) for raw in raws), default=0) // BYTES_A_BIN
    pixels = bytearray(width * height * 4)
    out = ffi.from_buffer("uint32_t[]", pixels, require_writable=True)
    palette = ffi.new("uint32_t[]", [color for four in colors for color in four])
    each = ffi.new("uint8_t *[]", raws)
    lib.dj_wave_lanes(each, len(raws), bins, first, step, width, height, out, width, style, palette)
    return pixels


def texels(raw: Any, bins: int, factor: int, room: int) -> bytearray:
    """Pixels of a texture, from C's memory; see `engine.tracks.Track.texels`."""
    pixels = bytearray(room * 4)
    out = ffi.from_buffer("uint32_t[]", pixels, require_writable=True)
    lib.dj_wave_texels(raw, bins, factor, out, room)
    return pixels
