# SPDX-License-Identifier: GPL-3.0-or-later
"""What an encoder put before and behind the music, and taking it away again.

What FFmpeg skips by itself (measured, libavcodec 62): LAME and Lavc tags of MP3 (both ends), edit
lists and iTunSMPB of M4A (start only), the pre-skip of Opus (both ends), Vorbis (both ends). The
rest is here:

| file                   | start                                  | end                      |
|------------------------|----------------------------------------|--------------------------|
| MP3 with a LAME tag    | FFmpeg                                 | FFmpeg; behind damage we |
| MP3 without a LAME tag | 576 (LAME's encoder) + 529 (decoder)   | kept                     |
| MP3 with iTunSMPB      | its delay + 529                        | its length               |
| M4A, edit list         | FFmpeg                                 | the track's duration     |
| M4A, iTunSMPB          | FFmpeg                                 | its length               |
| M4A AAC with neither   | one codec frame                        | the track's duration     |
| AAC (ADTS)             | one codec frame                        | kept, nothing tells      |
| WMA by Lavf            | one codec frame (FFmpeg would take two)| the file's duration      |
| other WMA              | two codec frames (FFmpeg)              | kept                     |

A bare AAC stream does not tell its delay; one frame (1024, 2048 with SBR) is the least any encoder
has, so no music is lost.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.media.channels import Samples

DECODER_DELAY = 529  # of every MP3 decoder: half a granule and the filter bank
LAME_DELAY = 576  # of the encoder, when no tag tells
LARGEST_PADDING = 8192  # frames at the end; a header that wants more taken away is wrong
LARGEST_SMPB_DELAY = 16384


@dataclass(frozen=True, slots=True)
class Padding:
    """Frames to leave out.

    Attributes:
        start: before the music.
        length: of the music, or 0 when nothing tells; what is behind it goes, if it is no more
            than LARGEST_PADDING.
    """

    start: int = 0
    length: int = 0


@dataclass(frozen=True, slots=True)
class Opening:
    """What a file shows of itself up to its first decoded frame."""

    container: str  # FFmpeg's demuxer
    codec: str
    skipped: bool  # FFmpeg has taken away a start delay
    frame_length: int  # of the first decoded frame
    promised: int  # frames by the container's duration; 0 unknown
    itunes: str = ""  # text of iTunSMPB
    encoder: str = ""


def padding(opening: Opening) -> Padding:
    """Return what is still to be taken away of a file that opens like this."""
    delay, length = itunes_padding(opening.itunes)
    match opening.container:
        case "mp3" if opening.codec.startswith("mp3") and not opening.skipped:
            if length:
                return Padding(delay + DECODER_DELAY, length)
            return Padding(LAME_DELAY + DECODER_DELAY)
        case "mp3":
            return Padding(0, opening.promised)
        case "aac":
            return Padding(opening.frame_length)
        case "mov" if opening.codec == "aac" and length:
            return Padding(0, length)
        case "mov" if opening.codec == "aac" and not opening.skipped:
            start = opening.frame_length
            return Padding(start, max(0, opening.promised - start))
        case "mov":
            return Padding(0, opening.promised)
        case "asf" if opening.encoder.startswith("Lav") and opening.codec.startswith("wmav"):
            return Padding(opening.frame_length, opening.promised)
        case _:
            return Padding()


def itunes_padding(text: str) -> tuple[int, int]:
    """Read " 00000000 00000840 000001C0 0000000000A1B2C3": (delay, length) in frames, or 0."""
    words = text.split()
    try:
        delay, length = int(words[1], 16), int(words[3], 16)
    except (IndexError, ValueError):
        return 0, 0
    return (delay, length) if delay <= LARGEST_SMPB_DELAY else (0, 0)


def trim(blocks: Iterable[Samples], find: Callable[[], Padding]) -> Iterator[Samples]:
    """Take the padding away from a stream of blocks; `find` is asked when the first block is there.

    What lies behind the length is kept back until it is clear whether it is padding or a header
    that told too little; in that case it is music and comes out.
    """
    pad: Padding | None = None
    skip, left = 0, None
    kept: list[Samples] = []
    for whole in blocks:
        if pad is None:
            pad = find()
            skip, left = pad.start, pad.length or None
        block = whole[skip:]
        skip -= len(whole) - len(block)
        if left is not None and len(block) > left:
            kept.append(block[left:])
            block = block[:left]
        if left is not None:
            left -= len(block)
        if len(block):
            yield block
        if sum(map(len, kept)) > LARGEST_PADDING:
            yield from kept
            kept, left = [], None
