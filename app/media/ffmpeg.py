# SPDX-License-Identifier: GPL-3.0-or-later
"""Coded music through FFmpeg: the first audio stream of a local file, as blocks of samples.

FFmpeg gets the path as `file:`, and lists of the demuxers and decoders it may use, so that a file
cannot make it open another one, or the network, or decode a picture. Damage is survived: packets
that do not decode are replaced by silence of their length, which keeps the time line.
"""

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import av
import av.error

from app.media.blocks import BlockMaker
from app.media.channels import Samples
from app.media.errors import DamagedError, LimitError, MediaError, UnsupportedError
from app.media.formats import CODECS, DEMUXERS, LONGEST_S
from app.media.gapless import Opening, Padding, padding, trim

SKIP_MANUAL = 1 << 29  # AV_CODEC_FLAG2_SKIP_MANUAL: the decoder leaves its start delay in
LONGEST_GAP_S = 30.0  # silence put in for one hole; a longer one is a lie of the time stamps
ALL_GAPS_S = 120.0  # and for all holes of a file
HOPELESS_PACKETS = 2000  # broken packets without any sound before it is no music
READ_ERRORS = 20  # in a row, of the container, before the rest is given up
TOO_MUCH_MEMORY = "needs more memory than a file may take"
# Time stamps that come from the file itself, so that a hole shows in them without a broken packet.
OWN_CLOCK = {"ogg", "flac"}


class FfmpegMusic:
    """A file of coded music, open for decoding once from start to end."""

    def __init__(self, path: str | Path) -> None:
        """Open the file and find its audio.

        Raises:
            UnsupportedError: no music, or a kind that is not read.
            DamagedError: broken from the start.
            LimitError: no memory for it.
        """
        self.path = str(path)
        self.warnings: list[str] = []
        self.broken = 0  # packets that did not decode
        self.container = self._open()
        try:
            self.stream = self._audio_stream()
        except MediaError:
            self.container.close()
            raise
        context = self.stream.codec_context
        context.thread_count = 1  # a worker has one core; the other ones belong to the sound
        self.format = self.container.format.name.split(",")[0]
        self.codec: str = context.codec.name.removesuffix("float").removeprefix("lib")
        self.encoder = str(self.container.metadata.get("encoder", ""))
        if self.format == "asf" and self.encoder.startswith("Lav"):
            context.flags2 |= SKIP_MANUAL
        self.rate: int = context.sample_rate
        self.channels: int = context.layout.nb_channels
        self.skipped = self._tag_skipped()
        self.padding = Padding()
        self._first_pts: int | None = None
        self.length = self._promised(self.rate)
        # an MP3 without a tag and a bare AAC stream only guess their length from the bit rate
        self.promise_kept = not (
            self.format == "aac" or (self.format == "mp3" and not self.skipped)
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.container.close()

    def blocks(self) -> Iterator[Samples]:
        """Yield samples of shape (n, 2) at `rate`, without the encoder's padding.

        Raises:
            DamagedError: no packet of it can be decoded.
            UnsupportedError: more channels than MAX_CHANNELS.
        """
        yield from trim(self._raw_blocks(), lambda: self.padding)

    # ---- opening

    def _open(self) -> Any:
        try:
            return av.open(
                f"file:{Path(self.path).absolute()}",
                mode="r",
                options={
                    "protocol_whitelist": "file",
                    "format_whitelist": DEMUXERS,
                    "codec_whitelist": CODECS,
                },
                metadata_errors="replace",
            )
        except MemoryError as error:
            raise LimitError(self.path, TOO_MUCH_MEMORY) from error
        except (av.error.InvalidDataError, av.error.EOFError) as error:
            raise UnsupportedError(self.path, "no music that can be read") from error
        except (av.error.FFmpegError, ValueError, OSError) as error:
            raise UnsupportedError(self.path, f"cannot be opened ({reason(error)})") from error

    def _audio_stream(self) -> Any:
        streams = self.container.streams.audio
        if not streams:
            raise UnsupportedError(self.path, "there is no sound in it")
        stream = streams[0]
        context = stream.codec_context
        if context is None or context.codec.name not in CODECS.split(","):
            raise UnsupportedError(self.path, "its kind of sound is not supported")
        return stream

    def _tag_skipped(self) -> bool:
        """Tell whether FFmpeg found a LAME tag: the start time is then its delay."""
        return self.format == "mp3" and bool(self.stream.start_time)

    def _promised(self, rate: int) -> int:
        """Frames by the container's word, 0 if it gives none."""
        duration, base = self.stream.duration, self.stream.time_base
        if not duration or duration < 0 or base is None:
            return 0
        frames: int = -(-duration * base.numerator * rate // base.denominator)
        return min(frames, LONGEST_S * 4 * max(rate, 1))

    # ---- decoding

    def _raw_blocks(self) -> Iterator[Samples]:
        """Blocks with the padding that FFmpeg leaves; sets `rate` and the padding on the way."""
        frames = self._frames()
        frame = next(frames, None)
        if frame is None:
            if self.broken:
                raise DamagedError(self.path, "nothing in it can be decoded")
            return
        self._learn(frame)
        maker = BlockMaker(self.path, self.rate, self.warnings)
        clock = Clock(self.stream.time_base, self.format in OWN_CLOCK)
        while frame is not None:
            gap = clock.gap(frame, self.broken)
            if gap:
                yield from maker.add_silence(gap)
            yield from maker.add(frame)
            frame = next(frames, None)
        yield from maker.flush()
        if self.broken or clock.holes:
            places = max(self.broken, clock.holes)
            self.warnings.append(f"damaged in {places} place{'s' * (places > 1)}, went on behind")

    def _learn(self, frame: av.AudioFrame) -> None:
        """Take from the first frame what headers often get wrong: the rate and the padding."""
        self.rate = frame.sample_rate
        self.channels = frame.layout.nb_channels
        first_packet = self._first_pts
        late = frame.pts is not None and first_packet is not None and frame.pts > first_packet
        self.padding = padding(
            Opening(
                container=self.format,
                codec=self.codec,
                skipped=self.skipped
                or (self.format == "mov" and (late or (first_packet or 0) < 0)),
                frame_length=frame.samples,
                promised=self._promised(self.rate),
                itunes=str(self.container.metadata.get("iTunSMPB", "")),
                encoder=self.encoder,
            )
        )

    def _frames(self) -> Iterator[av.AudioFrame]:
        sound = False
        for packet in self._packets():
            try:
                for frame in packet.decode():
                    if frame.samples:
                        sound = True
                        yield frame
            except MemoryError as error:
                raise LimitError(self.path, TOO_MUCH_MEMORY) from error
            except (av.error.FFmpegError, ValueError) as error:
                if packet.size == 0:  # the flush at the end
                    return
                self.broken += 1
                if not sound and self.broken >= HOPELESS_PACKETS:
                    raise DamagedError(self.path, "nothing in it can be decoded") from error

    def _packets(self) -> Iterator[Any]:
        """Packets of the audio stream up to the end, over errors of the container."""
        errors = 0
        problem = ""
        while errors < READ_ERRORS:
            try:
                for packet in self.container.demux(self.stream):
                    if self._first_pts is None:
                        self._first_pts = packet.pts
                    errors = 0
                    yield packet
            except MemoryError as error:
                raise LimitError(self.path, TOO_MUCH_MEMORY) from error
            except (av.error.FFmpegError, OSError) as error:
                errors += 1
                self.broken += 1
                problem = reason(error)
            else:
                return
        self.warnings.append(f"cannot be read any further ({problem})")


class Clock:
    """Finds holes in a stream by its time stamps."""

    def __init__(self, base: Any, own: bool) -> None:
        self._base = base
        self._own = own  # stamps are trusted without a broken packet before
        self._next: int | None = None  # frame expected
        self._broken = 0
        self._filled = 0
        self.holes = 0

    def gap(self, frame: av.AudioFrame, broken: int) -> int:
        """Return the silent frames that belong before this one; 0 nearly always."""
        rate, stamp = frame.sample_rate, frame.pts
        damaged = broken != self._broken
        self._broken = broken
        if stamp is None or self._base is None:
            self._next = None
            return 0
        at = stamp * self._base.numerator * rate // self._base.denominator
        missing = at - self._next if self._next is not None else 0
        self._next = at + frame.samples
        if missing <= frame.samples // 2 or not (damaged or self._own):
            return 0
        if missing > LONGEST_GAP_S * rate or self._filled + missing > ALL_GAPS_S * rate:
            return 0
        self._filled += missing
        self.holes += 1
        return missing


def reason(error: Exception) -> str:
    """Return FFmpeg's reason without numbers and file names."""
    return str(getattr(error, "strerror", None) or error)
