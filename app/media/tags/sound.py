# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file's headers say of its sound: length, rate, channels, bit rate, codec."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.media.container.layout import Kind, Layout
from app.media.container.source import Source, View
from app.media.tags.collect import asf_view, mp4_view
from app.media.tags.parsers import ASF, MP4, AACInfo, MPEGInfo, read_float

OPUS_RATE = 48000
LONGEST_S = 1e6
WAVE_CODECS = {1: "pcm{bits}", 3: "float{bits}", 6: "alaw", 7: "mulaw", 0x55: "mp3"}
WAVE_EXTENSIBLE = 0xFFFE


@dataclass(frozen=True, slots=True)
class Sound:
    """0 and empty are unknown. `bit_rate` is in bits a second."""

    seconds: float = 0.0
    rate: int = 0
    channels: int = 0
    bit_rate: int = 0
    codec: str = ""


def sound_of(source: Source, layout: Layout) -> Sound:
    """Read the headers. May raise anything on broken ones."""
    read = READERS[layout.kind](source, layout)
    if not 0 <= read.seconds <= LONGEST_S:
        read = replace(read, seconds=0.0)
    if not read.bit_rate and read.seconds:
        size = source.size if layout.kind is Kind.OGG else layout.sound.length
        read = replace(read, bit_rate=round(size * 8 / read.seconds))
    return read


def _mp3(source: Source, layout: Layout) -> Sound:
    end = layout.sound.start + layout.sound.length
    start = layout.id3.end if layout.id3 else 0
    info = MPEGInfo(View(source, until=end), start)
    return Sound(info.length, info.sample_rate, info.channels, info.bitrate, f"mp{info.layer}")


def _aac(source: Source, layout: Layout) -> Sound:
    info = AACInfo(View(source, until=layout.sound.start + layout.sound.length))
    return Sound(info.length, info.sample_rate, info.channels, round(info.bitrate), "aac")


def _flac(_source: Source, layout: Layout) -> Sound:
    return _stream_info(layout.seal)


def _stream_info(raw: bytes) -> Sound:
    if len(raw) < 8:
        return Sound(codec="flac")
    bits = int.from_bytes(raw[:8], "big")
    rate, channels, samples = bits >> 44, (bits >> 41 & 7) + 1, bits & 0xFFFFFFFFF
    return Sound(samples / rate if rate else 0.0, rate, channels, 0, "flac")


def _ogg(_source: Source, layout: Layout) -> Sound:
    first, granule = layout.ogg.first, max(layout.ogg.last_granule, 0)
    if first.startswith(b"OpusHead") and len(first) >= 12:
        skip = int.from_bytes(first[10:12], "little")
        return Sound(max(granule - skip, 0) / OPUS_RATE, OPUS_RATE, first[9], 0, "opus")
    if first.startswith(b"\x01vorbis") and len(first) >= 16:
        rate = int.from_bytes(first[12:16], "little")
        return Sound(granule / rate if rate else 0.0, rate, first[11], 0, "vorbis")
    if first.startswith(b"\x7fFLAC"):
        read = _stream_info(first[27:])
        seconds = granule / read.rate if read.rate and not read.seconds else read.seconds
        return replace(read, seconds=seconds)
    return Sound()


def _mp4(source: Source, _layout: Layout) -> Sound:
    info = MP4(mp4_view(source)[0]).info
    codec = (
        "alac" if info.codec == "alac" else "aac" if info.codec.startswith("mp4a") else info.codec
    )
    return Sound(info.length, info.sample_rate, info.channels, info.bitrate, codec)


def _asf(source: Source, layout: Layout) -> Sound:
    if layout.header is None:
        return Sound()
    info = ASF(asf_view(source, layout.header)[0]).info
    return Sound(info.length, info.sample_rate, info.channels, info.bitrate, "wma")


def _wav(source: Source, layout: Layout) -> Sound:
    part = layout.chunks.get("fmt")
    head = source.read(part.start, 40) if part else b""
    if len(head) < 16:
        return Sound()
    format_, channels = (int.from_bytes(head[n : n + 2], "little") for n in (0, 2))
    rate, bytes_s = (int.from_bytes(head[n : n + 4], "little") for n in (4, 8))
    bits = int.from_bytes(head[14:16], "little")
    if format_ == WAVE_EXTENSIBLE:
        format_ = int.from_bytes(head[24:26], "little")
    codec = WAVE_CODECS.get(format_, "wav").format(bits=bits)
    seconds = layout.sound.length / bytes_s if bytes_s else 0.0
    return Sound(seconds, rate, channels, bytes_s * 8, codec)


def _aiff(source: Source, layout: Layout) -> Sound:
    part = layout.chunks.get("comm")
    head = source.read(part.start, 22) if part else b""
    if len(head) < 18:
        return Sound()
    channels, frames = int.from_bytes(head[:2], "big"), int.from_bytes(head[2:6], "big")
    bits, rate = int.from_bytes(head[6:8], "big"), round(read_float(head[8:18]))
    if not 0 < rate < 1 << 31:
        return Sound()
    return Sound(frames / rate, rate, channels, channels * bits * rate, f"pcm{bits}")


READERS: Mapping[Kind, Callable[[Source, Layout], Sound]] = {
    Kind.MP3: _mp3,
    Kind.AAC: _aac,
    Kind.FLAC: _flac,
    Kind.OGG: _ogg,
    Kind.MP4: _mp4,
    Kind.WAV: _wav,
    Kind.AIFF: _aiff,
    Kind.ASF: _asf,
}
