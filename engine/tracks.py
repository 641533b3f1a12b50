# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks in memory: PCM and waveform of a music file in a file that processes share."""

from contextlib import suppress
from typing import Any, Self

from engine._dj import ffi, lib
from engine.errors import NotFound, TrackError
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

    def name(self, label: str, color: int) -> None:
        """What a stem is called, and its colour 0xRRGGBB; before a reader comes."""
        raw = label.encode()[: lib.DJ_LABEL - 1].decode(errors="ignore").encode()
        lib.dj_track_name(self.raw, raw, color)

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
    """Say that nothing follows, for a track whose decoder died, and its stems. Raises NotFound,
    EngineError."""
    for n in range(1, lib.DJ_STEMS + 1):
        with suppress(NotFound):
            check(lib.dj_track_seal(f"{path}.s{n}".encode()), f"cannot end stem {n} of {path}")
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
        return _wave(self.raw)

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
        """Waveforms of its stems, as `wave`; empty: it has none."""
        return tuple(_wave(stem) for stem in self._stems())

    @property
    def stem_labels(self) -> tuple[tuple[str, int], ...]:
        """Name and colour (0xRRGGBB) of each stem."""
        text = ffi.new("char[]", lib.DJ_LABEL)
        found = []
        for stem in self._stems():
            color = int(lib.dj_track_label(stem, text))
            found.append((bytes(ffi.string(text)).decode(errors="replace"), color))
        return tuple(found)

    def stem_pcm(self, stem: int) -> memoryview:
        """As `pcm`, of stem 0..3, as far as the track itself is there."""
        raw = self._stems()[stem]
        frames = min(self.length, int(lib.dj_track_length(raw)))
        return memoryview(ffi.buffer(lib.dj_track_pcm(raw), frames * 8))

    def _stems(self) -> list[Any]:
        every = [lib.dj_track_stem(self.raw, n) for n in range(lib.DJ_STEMS)]
        return [stem for stem in every if stem != ffi.NULL]


def _wave(raw: Any) -> memoryview:
    bins = ffi.new("uint64_t *")
    first = lib.dj_track_wave(raw, bins)
    return memoryview(ffi.buffer(first, int(bins[0]) * 4))
