# SPDX-License-Identifier: GPL-3.0-or-later
"""MP3 and bare AAC: tags before and behind a row of frames.

Sources: id3.org (ID3v2.2 to 2.4, Lyrics3 2.00), wiki.hydrogenaud.io (APEv2), ISO 11172-3, 13818-7.
"""

from dataclasses import dataclass

from app.media.container.source import Part, Source

ID3_HEADER = 10
MOST_TAGS = 8  # of one kind in a row; some programs stack them
SYNC_BYTES = 1 << 18  # searched for the first frame: junk and zeros behind a tag
V1, V1_PLUS = 128, 227
APE_FOOTER = 32
LYRICS_END = 15  # six digits and "LYRICS200"

# kbit/s by (MPEG 1?, layer 1..3), then the header's four bits
BIT_RATES = {
    (True, 1): (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (True, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (True, 3): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (False, 1): (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (False, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (False, 3): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}


@dataclass(frozen=True, slots=True)
class Ends:
    """The tags around the sound; the first of each kind, where there are several."""

    sound: Part
    id3: Part | None = None
    ape: Part | None = None
    v1: Part | None = None


def id3_size(head: bytes) -> int:
    """Bytes of the ID3v2 tag that starts like this, header and footer included; 0: none does."""
    if len(head) < ID3_HEADER or head[:3] != b"ID3" or head[3] > 4 or max(head[6:10]) > 127:
        return 0
    size = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
    return size + ID3_HEADER * (2 if head[3] == 4 and head[5] & 0x10 else 1)


def ends(source: Source) -> Ends:
    """Find the tags before and behind everything else."""
    start, id3 = 0, None
    for _ in range(MOST_TAGS):
        size = min(id3_size(source.read(start, ID3_HEADER)), source.size - start)
        if not size:
            break
        id3 = id3 or Part(start, size)
        start += size
    stop, ape, v1 = source.size, None, None
    for _ in range(MOST_TAGS):
        if source.read(stop - V1, 3) == b"TAG" and stop - V1 >= start:
            v1 = v1 or Part(stop - V1, V1)
            stop -= V1_PLUS if source.read(stop - V1_PLUS, 4) == b"TAG+" else V1
        elif size := _ape_size(source.read(stop - APE_FOOTER, APE_FOOTER)):
            ape = ape or Part(max(stop - size, start), min(size, stop - start))
            stop -= size
        elif size := _lyrics_size(source.read(stop - LYRICS_END, LYRICS_END)):
            stop -= size
        else:
            break
        stop = max(stop, start)
    return Ends(Part(start, stop - start), id3, ape, v1)


def mp3_sound(source: Source, within: Part) -> Part:
    """From the first frame with sound to the end: the header frame of encoders is no sound, and
    programs that copy the frames write it anew."""
    data = source.read(within.start, SYNC_BYTES)
    at = data.find(b"\xff")
    while at >= 0:
        length = mpeg_frame(data[at : at + 4])
        following = data[at + length : at + length + 4] if length else b""
        if length and (mpeg_frame(following) or at + length == within.length):
            if _tells_only(data[at : at + length]):
                at += length
            return Part(within.start + at, within.length - at)
        at = data.find(b"\xff", at + 1)
    return within


def aac_sound(source: Source, within: Part) -> Part:
    """From the first frame (ADTS) to the end."""
    data = source.read(within.start, SYNC_BYTES)
    at = data.find(b"\xff")
    while at >= 0:
        if at + 1 < len(data) and data[at + 1] & 0xF6 == 0xF0:
            return Part(within.start + at, within.length - at)
        at = data.find(b"\xff", at + 1)
    return within


def mpeg_frame(head: bytes) -> int:
    """Bytes of the frame that starts like this; 0: none does."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return 0
    version, layer = head[1] >> 3 & 3, 4 - (head[1] >> 1 & 3)
    bits, rate = head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or layer == 4 or bits in (0, 15) or rate == 3:
        return 0
    bit_rate = BIT_RATES[version == 3, layer][bits] * 1000
    padding, hz = head[2] >> 1 & 1, RATES[version][rate]
    if layer == 1:
        return (12 * bit_rate // hz + padding) * 4
    samples = 576 if layer == 3 and version != 3 else 1152
    return samples // 8 * bit_rate // hz + padding


def _tells_only(frame: bytes) -> bool:
    """Whether it is the frame of Xing, LAME, Lavf or Fraunhofer that only tells of the others."""
    side = (17 if frame[3] >> 6 == 3 else 32) if frame[1] >> 3 & 3 == 3 else 17
    if frame[1] >> 3 & 3 != 3 and frame[3] >> 6 == 3:
        side = 9
    crc = 0 if frame[1] & 1 else 2
    return frame[4 + side + crc :][:4] in (b"Xing", b"Info") or frame[36:40] == b"VBRI"


def _ape_size(footer: bytes) -> int:
    if len(footer) < APE_FOOTER or footer[:8] != b"APETAGEX":
        return 0
    has_header = footer[23] & 0x80
    return int.from_bytes(footer[12:16], "little") + (APE_FOOTER if has_header else 0)


def _lyrics_size(end: bytes) -> int:
    digits = end[:6]
    if end[6:] != b"LYRICS200" or not digits.isdigit():
        return 0
    return int(digits) + LYRICS_END
