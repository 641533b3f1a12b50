# SPDX-License-Identifier: GPL-3.0-or-later
"""Small decoded frames gathered into large stereo blocks of one rate."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from av import AudioFrame

from app.media.channels import Samples, fold, fold_matrix, is_sane, make_sane
from app.media.errors import UnsupportedError
from app.media.formats import MAX_CHANNELS

FIRST_S = 0.25  # seconds of the first block: short, so that playing starts at once
BLOCK_S = 0.5

# FFmpeg's sample format: (type, offset, scale to -1..1)
SAMPLE_TYPES: dict[str, tuple[npt.DTypeLike, int, float]] = {
    "u8": (np.uint8, 128, 2.0**-7),
    "s16": (np.int16, 0, 2.0**-15),
    "s32": (np.int32, 0, 2.0**-31),
    "s64": (np.int64, 0, 2.0**-63),
    "flt": (np.float32, 0, 1.0),
    "dbl": (np.float64, 0, 1.0),
}


class RateChange:
    """A stream of stereo blocks from one rate to another (soxr, high quality, no shift in time)."""

    def __init__(self, rate: int, target: int) -> None:
        import soxr  # rare; 3 MB that most files do without

        self._stream = soxr.ResampleStream(rate, target, 2, dtype="float32", quality="HQ")

    def feed(self, block: Samples) -> Samples:
        """Return what is ready so far."""
        out: Samples = self._stream.resample_chunk(block)
        return out

    def flush(self) -> Samples:
        """Return the rest."""
        out: Samples = self._stream.resample_chunk(np.empty((0, 2), np.float32), last=True)
        return out


class BlockMaker:
    """Takes decoded frames of any sample format and number of channels; gives stereo float32.

    Format and channels may change from frame to frame; a changed rate is brought to the first one.
    """

    def __init__(self, path: str, rate: int, warnings: list[str]) -> None:
        self.path = path
        self.rate = rate
        self.warnings = warnings
        self._shape: tuple[str, str, int] | None = None  # sample format, layout, rate of the frames
        self._filled = 0
        self._size = int(rate * FIRST_S) + 1
        self._change: RateChange | None = None

    def add(self, frame: AudioFrame) -> Iterator[Samples]:
        """Take a frame; yield the blocks that it completes."""
        shape = (frame.format.name, frame.layout.name, frame.sample_rate)
        if shape != self._shape:
            yield from self.flush()
            self._start(frame, shape)
        count, kind = frame.samples, self._type
        if self._planar:
            planes = [
                np.frombuffer(memoryview(plane), kind, count)[:, None] for plane in frame.planes
            ]
        else:
            packed = np.frombuffer(memoryview(frame.planes[0]), kind, count * self._channels)
            planes = [packed.reshape(count, self._channels)]
        yield from self._copy(planes, count)

    def add_silence(self, count: int) -> Iterator[Samples]:
        """Put in so many silent frames (of the current rate)."""
        silence = np.full((count, self._channels), self._offset, np.float32)
        yield from self._copy([silence], count)

    def flush(self) -> Iterator[Samples]:
        """Yield what is left."""
        if self._filled:
            yield from self._finish()
        if self._change is not None:
            tail = self._change.flush()
            self._change = None
            if len(tail):
                yield tail

    def _start(self, frame: AudioFrame, shape: tuple[str, str, int]) -> None:
        name, _, rate = shape
        channels = frame.layout.nb_channels
        if not 1 <= channels <= MAX_CHANNELS:
            raise UnsupportedError(self.path, f"{channels} channels; at most {MAX_CHANNELS}")
        if name.removesuffix("p") not in SAMPLE_TYPES:
            raise UnsupportedError(self.path, f"samples of type {name}")
        self._shape = shape
        self._planar = name.endswith("p")
        self._type, self._offset, self._scale = SAMPLE_TYPES[name.removesuffix("p")]
        self._channels = channels
        speakers = tuple(channel.name for channel in frame.layout.channels)
        self._matrix = fold_matrix(channels, speakers)
        if rate != self.rate:
            self._change = RateChange(rate, self.rate)
        self._block = np.empty((self._size, channels), np.float32)

    def _copy(self, planes: list[npt.NDArray[np.generic]], count: int) -> Iterator[Samples]:
        at = 0
        while at < count:
            length = min(self._size - self._filled, count - at)
            rows = self._block[self._filled : self._filled + length]
            if len(planes) == 1:
                rows[:] = planes[0][at : at + length]
            else:
                for channel, plane in enumerate(planes):
                    rows[:, channel : channel + 1] = plane[at : at + length]
            self._filled += length
            at += length
            if self._filled == self._size:
                yield from self._finish()

    def _finish(self) -> Iterator[Samples]:
        block = self._block[: self._filled]
        if self._offset:
            block -= np.float32(self._offset)
        if self._scale != 1.0:
            block *= np.float32(self._scale)
        if not is_sane(block):
            self.warnings.append("decodes to samples that no music has; they were cut")
            make_sane(block)
        stereo = fold(block, self._matrix)
        if self._change is not None:
            stereo = self._change.feed(stereo)
        self._filled = 0
        self._size = int(self.rate * BLOCK_S) + 1
        self._block = np.empty((self._size, self._channels), np.float32)
        if len(stereo):
            yield stereo
