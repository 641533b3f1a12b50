# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks in memory: PCM and waveform of a music file in a file that processes share."""

from typing import Any, Self

from engine._dj import ffi, lib
from engine.errors import TrackError
from engine.status import check
from engine.wave import draw, texels


class _Handle:
    def __init__(self, raw: Any) -> None:
        self.raw = raw

    def close(self) -> None:
        if self.raw is not None:
            lib.dj_track_close(self.raw)
            self.raw = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class TrackWriter(_Handle):
    """The decoder's side. Only one process writes a segment."""

    @classmethod
    def create(cls, path: str, rate: int, capacity: int, estimate: int) -> Self:
        """Make the segment `path`, which must not exist.

        Args:
            rate: of the track, in Hz.
            capacity: frames there can be at most; the file is sparse.
            estimate: frames expected.

        Raises:
            SpaceError: shared memory or disk is full. EngineError: anything else.
        """
        out = ffi.new("dj_track **")
        status = lib.dj_track_create(path.encode(), rate, capacity, estimate, out)
        check(status, f"cannot make {path}")
        return cls(out[0])

    def append(self, samples: Any) -> None:
        """Add frames: C-contiguous float32 of shape (n, 2), -1..1 nominal.

        Raises:
            SpaceError: no room in memory. QueueFull: beyond the capacity.
        """
        view = memoryview(samples)
        if view.format != "f" or not view.c_contiguous or view.nbytes % 8:
            raise TrackError("samples must be contiguous float32 of shape (n, 2)")
        frames = view.nbytes // 8
        if frames:
            raw = ffi.cast("const float *", ffi.from_buffer(view))
            check(lib.dj_track_append(self.raw, raw, frames), f"cannot add {frames} frames")

    def finish(self) -> None:
        """Nothing follows: the track is complete."""
        lib.dj_track_finish(self.raw)


def seal(path: str) -> None:
    """Say that nothing follows, for a track whose decoder died. Raises NotFound, EngineError."""
    check(lib.dj_track_seal(path.encode()), f"cannot end {path}")


class Track(_Handle):
    """A reader's side of a segment; it may be growing still."""

    @classmethod
    def open(cls, path: str) -> Self:
        """Raises NotFound, VersionMismatch."""
        out = ffi.new("dj_track **")
        check(lib.dj_track_open(path.encode(), out), f"cannot open {path}")
        return cls(out[0])

    @property
    def rate(self) -> int:
        return int(lib.dj_track_rate(self.raw))

    @property
    def length(self) -> int:
        """Frames there are."""
        return int(lib.dj_track_length(self.raw))

    @property
    def total(self) -> int:
        """Frames expected; exact when complete."""
        return int(lib.dj_track_total(self.raw))

    @property
    def complete(self) -> bool:
        return bool(lib.dj_track_complete(self.raw))

    def pcm(self) -> memoryview:
        """Interleaved stereo float32 as bytes, 8 a frame; valid until `close`."""
        return memoryview(ffi.buffer(lib.dj_track_pcm(self.raw), self.length * 8))

    def wave(self) -> memoryview:
        """Bins of DJ_WAVE_FRAMES frames: low, mid, high, all; a byte each, 255 full scale."""
        bins = ffi.new("uint64_t *")
        raw = lib.dj_track_wave(self.raw, bins)
        return memoryview(ffi.buffer(raw, int(bins[0]) * 4))

    def tile(
        self,
        first: float,
        step: float,
        width: int,
        height: int,
        style: int,
        colors: tuple[int, int, int, int],
    ) -> bytearray:
        """Draw columns of the waveform.

        Args:
            first: bin at the left edge; may lie outside of the track.
            step: bins a column.
            style: 0 mirrored, 1 standing on the bottom; 2, 3 mirrored, time runs down or up, and
                the height has the columns.
            colors: low, mid, high, background: 0xAARRGGBB.

        Returns:
            width * height pixels of 4 bytes, native 0xAARRGGBB, row by row.
        """
        bins = ffi.new("uint64_t *")
        raw = lib.dj_track_wave(self.raw, bins)
        return draw(raw, bins[0], first, step, width, height, style, colors)

    def texels(self, factor: int, room: int) -> bytearray:
        """The waveform as `room` pixels of a texture: 0xFFrrggbb are low, mid, high of the largest
        of each `factor` bins."""
        bins = ffi.new("uint64_t *")
        raw = lib.dj_track_wave(self.raw, bins)
        return texels(raw, bins[0], factor, room)

    @property
    def stems(self) -> tuple[memoryview, ...]:
        """Waveforms of its stems, as `wave`; empty: the segment has none, as all of them yet."""
        return ()
