# SPDX-License-Identifier: GPL-3.0-or-later
"""What kind of file it is, by its content, and where its tags and its sound are."""

import enum
from dataclasses import dataclass, field
from pathlib import Path

from app.media.container import mp4, mpeg, riff
from app.media.container import ogg as ogg_pages
from app.media.container.source import Part, Source, Stream

ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
ASF_DATA = bytes.fromhex("3626b2758e66cf11a6d900aa0062ce6c")
ASF_DATA_HEADER = 50  # of which an identity that each copy has anew
MP4_STARTS = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")
AAC_ENDINGS = (".aac", ".adts")
FLAC_PICTURE, FLAC_COMMENT = 6, 4
MOST_BLOCKS = 1024


class Kind(enum.StrEnum):
    """Kinds of container, each with its own tags."""

    MP3 = "mp3"
    AAC = "aac"
    FLAC = "flac"
    OGG = "ogg"
    MP4 = "mp4"
    WAV = "wav"
    AIFF = "aiff"
    ASF = "asf"


@dataclass(frozen=True, slots=True)
class Block:
    """A metadata block of FLAC: with its 4 bytes of header."""

    type: int
    whole: Part


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things are in a file.

    Attributes:
        sound: the coded sound, without anything that a change of tags changes.
        seal: what the container says of the sound itself.
        id3, ape, v1: tags that stand in the file as one part.
        chunks: of WAV and AIFF. blocks: of FLAC. ogg: of Ogg.
        header: of ASF.
    """

    kind: Kind
    sound: Stream
    seal: bytes = b""
    id3: Part | None = None
    ape: Part | None = None
    v1: Part | None = None
    chunks: riff.Chunks = field(default_factory=riff.Chunks)
    blocks: tuple[Block, ...] = ()
    ogg: ogg_pages.Ogg = field(default_factory=ogg_pages.Ogg)
    header: Part | None = None


def layout(source: Source) -> Layout | None:
    """Look at the file; None when it is no kind that is known."""
    head = source.read(0, 40)
    if head[:4] == b"OggS":
        return _ogg(source)
    if head[:4] in (b"RIFF", b"RF64", b"BW64") and head[8:12] == b"WAVE":
        return _wav(riff.riff_chunks(source))
    if head[:16] == riff.W64_RIFF:
        return _wav(riff.w64_chunks(source))
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        return _aiff(riff.aiff_chunks(source))
    if head[:16] == ASF:
        return _asf(source)
    if head[4:8] in MP4_STARTS:
        return Layout(Kind.MP4, Stream(*mp4.sound(source)))
    return _framed(source)


def _framed(source: Source) -> Layout | None:
    """FLAC, MP3 or AAC, with tags around."""
    ends = mpeg.ends(source)
    head = source.read(ends.sound.start, 4)
    if head == b"fLaC":
        return _flac(source, ends)
    ending = Path(source.path).suffix.lower()
    if (head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xF6 == 0xF0) or ending in AAC_ENDINGS:
        sound = mpeg.aac_sound(source, ends.sound)
        return Layout(Kind.AAC, Stream.of([sound]), id3=ends.id3, ape=ends.ape, v1=ends.v1)
    sound = mpeg.mp3_sound(source, ends.sound)
    if ends.id3 is None and ending not in (".mp3", ".mp2") and not mpeg.mpeg_frame(head):
        return None
    return Layout(Kind.MP3, Stream.of([sound]), id3=ends.id3, ape=ends.ape, v1=ends.v1)


def _flac(source: Source, ends: mpeg.Ends) -> Layout:
    at, blocks = ends.sound.start + 4, []
    seal = b""
    for _ in range(MOST_BLOCKS):
        head = source.read(at, 4)
        length = int.from_bytes(head[1:], "big")
        if len(head) < 4 or at + 4 + length > source.size:
            break
        blocks.append(Block(head[0] & 127, Part(at, 4 + length)))
        if head[0] & 127 == 0 and length >= 34:
            seal = source.read(at + 4 + 10, 24)  # rate, channels, length, MD5 of the samples
        at += 4 + length
        if head[0] & 128:
            break
    sound = Stream.of([Part(at, max(ends.sound.end - at, 0))])
    return Layout(Kind.FLAC, sound, seal, ends.id3, ends.ape, ends.v1, blocks=tuple(blocks))


def _ogg(source: Source) -> Layout:
    found = ogg_pages.read(source)
    seal = found.first + found.last_granule.to_bytes(8, "little", signed=True)
    return Layout(Kind.OGG, Stream.of([*found.head, *found.tail]), seal, ogg=found)


def _wav(chunks: riff.Chunks) -> Layout:
    data = chunks.get("data")
    return Layout(Kind.WAV, Stream.of([data] if data else []), id3=chunks.get("id3"), chunks=chunks)


def _aiff(chunks: riff.Chunks) -> Layout:
    data = chunks.get("ssnd")
    sound = [Part(data.start + 8, data.length - 8)] if data else []
    return Layout(Kind.AIFF, Stream.of(sound), id3=chunks.get("id3"), chunks=chunks)


def _asf(source: Source) -> Layout:
    at, parts, header = 0, [], None
    for _ in range(riff.MOST_CHUNKS):
        head = source.read(at, 24)
        size = int.from_bytes(head[16:24], "little")
        if len(head) < 24 or size < 24:
            break
        size = min(size, source.size - at)
        if at == 0:
            header = Part(0, size)
        if head[:16] == ASF_DATA:
            parts.append(Part(at + ASF_DATA_HEADER, size - ASF_DATA_HEADER))
        at += size
    return Layout(Kind.ASF, Stream.of(parts), header=header)
