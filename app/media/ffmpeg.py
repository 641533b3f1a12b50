# SPDX-License-Identifier: GPL-3.0-or-later
"""Coded music through FFmpeg: an audio stream of a local file, as blocks of samples.

FFmpeg gets the path as `file:`, and lists of the demuxers and decoders it may use, so that a file
cannot make it open another one, or the network, or decode a picture. Damage is survived: packets
that do not decode are replaced by silence of their length, which keeps the time line.
"""

from collections.abc import Iterator
from pathlib import Path
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
JITTER_S = 0.05  # stamps of healthy files wander by a millisecond (WMA) or a block (Vorbis)
READ_ERRORS = 20  # in a row, of the container, before the rest is given up
TOO_MUCH_MEMORY = "needs more memory than a file may take"
# Time stamps that come from the file itself, so that a hole shows in them without a broken packet.
OWN_CLOCK = {"ogg", "flac"}
BARE = {"mp3", "aac"}
PROOF_FRAMES = 3  # in a row, before it is taken for music: in noise single ones decode


class FfmpegMusic:
    """A file of coded music, open for decoding once from start to end."""

    def __init__(self, path: str | Path, number: int = 0) -> None:
        """Open the file and find its audio.

        Args:
            number: of the audio stream.

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
            self.stream = self._audio_stream(number)
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
        self.clock = Clock(self.format)
        self.padding = Padding()
        self._first_pts: int | None = None
        self.length = self._promised(self.rate)
        # an MP3 without a tag and a bare AAC stream only guess their length from the bit rate
        self.promise_kept = not (
            self.format == "aac" or (self.format == "mp3" and not self.skipped)
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
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

    def _audio_stream(self, number: int) -> Any:
        streams = self.container.streams.audio
        if len(streams) <= number:
            raise UnsupportedError(self.path, "there is no sound in it")
        stream = streams[number]
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
        while frame is not None:
            gap = self.clock.gap(frame)
            if gap:
                yield from maker.add_silence(gap)
            yield from maker.add(frame)
            frame = next(frames, None)
        yield from maker.flush()
        if self.broken or self.clock.holes:
            places = max(self.broken, self.clock.holes)
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
        """Decoded frames from the first place on where several in a row make sense."""
        held: list[av.AudioFrame] = []
        proof = PROOF_FRAMES if self.format in BARE else 1
        proven = False
        for packet in self._packets():
            frames = self._decode(packet)
            if frames is None and not proven:
                held.clear()
                if self.broken >= HOPELESS_PACKETS:
                    return
            for frame in frames or ():
                if proven:
                    yield frame
                else:
                    held.append(frame)
            if not proven and len(held) >= proof:
                proven = True
                yield from held
        if not proven and not self.broken:
            yield from held

    def _decode(self, packet: Any) -> list[av.AudioFrame] | None:
        """Frames of a packet; None if it is broken."""
        try:
            frames = [frame for frame in packet.decode() if frame.samples]
        except MemoryError as error:
            raise LimitError(self.path, TOO_MUCH_MEMORY) from error
        except (av.error.FFmpegError, ValueError):
            if packet.size:  # not the flush at the end
                self.broken += 1
                self.clock.lose(packet.size)
            return None
        self.clock.take(packet.size, len(frames))
        return frames

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
    """Finds how much sound is missing behind a damaged place.

    Bare streams (MP3, ADTS) have no time stamps of their own: there the lost bytes tell, by the
    size of the packets before. In the others the time stamps do.
    """

    def __init__(self, container: str) -> None:
        self._by_bytes = container in BARE
        self._own = container in OWN_CLOCK
        self._lost = 0  # bytes since the last good frame
        self._damaged = self._started = False
        self._packets = self._bytes = 0  # good ones
        self._next: int | None = None  # frame that should come, by what has come
        self._filled = 0
        self.holes = 0

    def lose(self, size: int) -> None:
        """A packet of this size did not decode."""
        self._lost += size
        self._damaged = True

    def take(self, size: int, frames: int) -> None:
        """A packet decoded to so many frames."""
        if frames and not self._lost:
            self._packets += 1
            self._bytes += size

    def gap(self, frame: av.AudioFrame) -> int:
        """Return the silent samples that belong before this frame; 0 nearly always."""
        missing = self._by_size(frame) if self._by_bytes else self._by_stamp(frame)
        self._lost, self._damaged = 0, False
        first, self._started = not self._started, True
        rate = frame.sample_rate
        if first:
            return 0  # what is broken before the music is no part of it
        if missing > LONGEST_GAP_S * rate or self._filled + missing > ALL_GAPS_S * rate:
            return 0
        if missing:
            self._filled += missing
            self.holes += 1
            if self._next is not None:
                self._next += missing
        return missing

    def _by_size(self, frame: av.AudioFrame) -> int:
        if not self._lost or not self._bytes:
            return 0
        return round(self._lost * self._packets / self._bytes) * frame.samples

    def _by_stamp(self, frame: av.AudioFrame) -> int:
        rate, base = frame.sample_rate, frame.time_base
        if frame.pts is None or base is None:
            self._next = self._next and self._next + frame.samples
            return 0
        at = frame.pts * base.numerator * rate // base.denominator
        expected = at if self._next is None else self._next
        missing = at - expected
        jitter = int(JITTER_S * rate)
        known = missing > (frame.samples // 2 if self._damaged else jitter)
        if known and (self._damaged or self._own):
            self._next = expected + frame.samples  # the silence is added when it is filled in
            return missing
        # another clock: a chained stream, or stamps that lie
        self._next = (at if abs(missing) > jitter else expected) + frame.samples
        return 0


def reason(error: Exception) -> str:
    """Return FFmpeg's reason without numbers and file names."""
    return str(getattr(error, "strerror", None) or error)
