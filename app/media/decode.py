# SPDX-License-Identifier: GPL-3.0-or-later
"""A music file as samples: float32, stereo, at the file's own rate, without encoder padding."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from app.media.blocks import RateChange
from app.media.channels import Samples
from app.media.errors import DamagedError, EmptyError, LimitError, UnsupportedError
from app.media.ffmpeg import FfmpegMusic
from app.media.formats import LONGEST_S, Reader, check_file, reader_of
from app.media.libsndfile import SndfileMusic
from app.media.tags import Tags, read_tags

LOWEST_RATE, HIGHEST_RATE = 8000, 192_000  # Hz; others are resampled to the nearest of these kinds
HIGHEST_SANE_RATE = 3_072_000  # Hz; above, the header is broken
# Coded silence holds hours in a few bytes. Real music has 750 bytes a second and more (Opus at
# 6 kbit/s); a file below this and longer than an hour fills memory for nothing.
BOMB_BYTES_PER_S = 250
BOMB_S = 3600
SHORT_S = 0.25  # less missing at the end is not worth a word


@dataclass(frozen=True, slots=True)
class Probe:
    """What a music file promises.

    Attributes:
        rate: of the samples that `decode` gives, in Hz.
        channels: in the file; `decode` always gives two.
        frames_estimate: at `rate`; 0 when the file does not tell.
        sure: the estimate is the file's own word, not a guess from its bit rate.
        codec: short name, as "mp3" or "pcm16".
        seconds: of the estimate.
    """

    rate: int
    channels: int
    frames_estimate: int
    sure: bool
    codec: str
    seconds: float
    tags: Tags


class Music:
    """A music file, open for decoding once. Use it in a `with` block."""

    def __init__(self, path: str | Path, stream: int = 0) -> None:
        """Open the file.

        Args:
            stream: which one of its sounds; others than the first are stems.

        Raises:
            MediaError: with the reason, on one line.
        """
        self.path = str(path)
        self.size = check_file(path)
        self._source = FfmpegMusic(self.path, stream) if stream else _open(self.path)
        if not 0 < self._source.rate <= HIGHEST_SANE_RATE:
            self.close()
            raise DamagedError(path, "nothing in it can be decoded")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back."""
        self._source.__exit__()

    @property
    def warnings(self) -> list[str]:
        """What was wrong so far, without stopping the music."""
        return self._source.warnings

    @property
    def rate(self) -> int:
        """Hz of the samples that `blocks` gives; certain once the first block is there."""
        return sane_rate(self._source.rate)

    def probe(self) -> Probe:
        """Return what the file promises. Exact in its rate once the first block is there."""
        source = self._source
        rate = self.rate
        seconds = min(source.length / source.rate, LONGEST_S)
        return Probe(
            rate=rate,
            channels=source.channels,
            frames_estimate=round(seconds * rate),
            sure=source.promise_kept and source.length > 0,
            codec=source.codec,
            seconds=seconds,
            tags=read_tags(self.path),
        )

    def blocks(self) -> Iterator[Samples]:
        """Yield C-contiguous float32 blocks of shape (n, 2), the first one short.

        Raises:
            EmptyError: there is no sound in it.
            MediaError: nothing of it can be decoded.
        """
        frames = 0
        for block in self._at_sane_rate():
            rate = sane_rate(self._source.rate)
            room = LONGEST_S * rate - frames
            if len(block) > room:
                self.warnings.append(f"longer than {LONGEST_S // 3600} hours; the rest is left out")
                yield block[:room]
                return
            frames += len(block)
            yield block
            self._check_for_bomb(frames / rate)
        if not frames:
            raise EmptyError(self.path, "there is no sound in it")
        self._check_end(frames)

    def _at_sane_rate(self) -> Iterator[Samples]:
        change: RateChange | None = None
        for block in self._source.blocks():
            rate = self._source.rate
            target = sane_rate(rate)
            if target == rate:
                yield block
                continue
            change = change or RateChange(rate, target)
            changed = change.feed(block)
            if len(changed):
                yield changed
        if change is not None:
            yield change.flush()

    def _check_for_bomb(self, seconds: float) -> None:
        if seconds > BOMB_S and self.size < BOMB_BYTES_PER_S * seconds:
            raise LimitError(self.path, f"holds hours of silence in {self.size} bytes")

    def _check_end(self, frames: int) -> None:
        """Warn when a file is much shorter than it says: it was cut off."""
        source = self._source
        if not source.promise_kept or not source.length:
            return
        seconds, promised = frames / sane_rate(source.rate), source.length / source.rate
        if promised - seconds > max(SHORT_S, promised * 0.002):
            self.warnings.append(f"ends after {_clock(seconds)} of {_clock(promised)}")


def probe(path: str | Path) -> Probe:
    """Return what a music file promises, without decoding it.

    Raises:
        MediaError: it cannot be read, or is no music.
    """
    with Music(path) as music:
        return music.probe()


def decode(path: str | Path) -> Iterator[Samples]:
    """Yield the music as C-contiguous float32 blocks of shape (n, 2), nominal -1..1.

    Raises:
        MediaError: it cannot be read, is no music, or nothing of it can be decoded.
    """
    with Music(path) as music:
        yield from music.blocks()


def sane_rate(rate: int) -> int:
    """Return the rate that a track of this rate is kept at: itself from 8 to 192 kHz."""
    if rate < LOWEST_RATE:
        return LOWEST_RATE
    return rate // -(-rate // HIGHEST_RATE)


def _open(path: str) -> SndfileMusic | FfmpegMusic:
    if reader_of(path) is Reader.SNDFILE:
        try:
            return SndfileMusic(path)
        except (UnsupportedError, DamagedError):
            return FfmpegMusic(path)  # coded sound in a WAV, another format under a wrong name
    return FfmpegMusic(path)


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
