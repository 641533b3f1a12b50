# SPDX-License-Identifier: GPL-3.0-or-later
"""Ogg: packets cut into pages. Page numbers and sizes change when tags do, packets do not.

Source: RFC 3533; RFC 7845 (Opus), Vorbis I 5.0, the Ogg mapping of FLAC 1.0.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.media.container.source import Part, Source

PAGE_HEADER = 27
MOST_COMMENTS = 1 << 23  # bytes of the comment packet that are read; the rest is left out
MOST_HEADERS = 64  # packets; FLAC in Ogg tells how many it has
END_BYTES = 1 << 17  # searched for the last pages: two of the longest
HEAD_BYTES, TAIL_BYTES = 1 << 16, 1 << 14  # of sound, to tell it from other sound
MOST_PAGES = 1 << 16  # walked through in search of the sound: some 4 GB of cover pictures


@dataclass(frozen=True, slots=True)
class Page:
    """A page: where its packets' bytes are, and how it is cut."""

    serial: int
    granule: int
    start: int  # of the page
    body: Part
    lacing: bytes

    @property
    def end(self) -> int:
        return self.body.end


@dataclass(frozen=True, slots=True)
class Ogg:
    """What a file says before its sound, and where the sound is.

    Attributes:
        first: the first packet: codec, rate, channels.
        comments: the second packet, as much of it as is read; `cut` tells that there is more.
        head, tail: the first and last stretches of the sound's packets.
        last_granule: the time at the end, in the codec's units; -1 unknown.
    """

    first: bytes = b""
    comments: bytes = b""
    cut: bool = False
    head: tuple[Part, ...] = ()
    tail: tuple[Part, ...] = ()
    last_granule: int = -1


@dataclass(slots=True)
class _Packets:
    """Packets that come out of pages, up to the first sound."""

    headers: int = 3
    done: int = 0
    parts: list[bytearray] = field(default_factory=lambda: [bytearray(), bytearray()])
    cut: bool = False

    def take(self, data: bytes) -> None:
        """Add bytes to the packet under way; only the first two packets are kept."""
        if self.done > 1:
            return
        room = MOST_COMMENTS - len(self.parts[self.done])
        self.cut = self.cut or len(data) > room
        self.parts[self.done] += data[:room]


def read_page(source: Source, at: int) -> Page | None:
    """The page that starts here, or None."""
    head = source.read(at, PAGE_HEADER + 255)
    if len(head) < PAGE_HEADER or head[:5] != b"OggS\0":
        return None
    lacing = head[PAGE_HEADER : PAGE_HEADER + head[26]]
    body = Part(at + PAGE_HEADER + head[26], sum(lacing))
    if body.end > source.size or len(lacing) < head[26]:
        return None
    granule = int.from_bytes(head[6:14], "little", signed=True)
    return Page(int.from_bytes(head[14:18], "little"), granule, at, body, lacing)


def read(source: Source) -> Ogg:
    """Read the headers of the first stream of sound."""
    packets = _Packets()
    serial, head, room = -1, [], HEAD_BYTES
    for page in _pages(source):
        serial = page.serial if serial < 0 else serial
        if page.serial != serial:
            continue
        at = page.body.start
        body = source.read(at, page.body.length) if packets.done < packets.headers else b""
        for size in page.lacing:
            if packets.done >= packets.headers:
                break
            inside = at - page.body.start
            packets.take(body[inside : inside + size])
            at += size
            if size < 255:
                packets.done += 1
                if packets.done == 1:
                    packets.headers = _headers(bytes(packets.parts[0]))
        if packets.done >= packets.headers:
            part = Part(at, min(room, page.end - at))
            if part.length:
                head.append(part)
            room -= part.length
        if room <= 0:
            break
    tail, granule = _tail(source, serial, head[-1].end if head else 0)
    first, comments = map(bytes, packets.parts)
    return Ogg(first, comments, packets.cut, tuple(head), tail, granule)


def _headers(first: bytes) -> int:
    """How many packets are before the sound."""
    if first.startswith(b"OpusHead"):
        return 2
    if first.startswith(b"\x7fFLAC") and len(first) >= 9:
        return min(1 + int.from_bytes(first[7:9], "big"), MOST_HEADERS)
    return 3


def _pages(source: Source) -> Iterator[Page]:
    at = 0
    for _ in range(MOST_PAGES):
        page = read_page(source, at)
        if page is None:
            return
        yield page
        at = page.end


def _tail(source: Source, serial: int, head_end: int) -> tuple[tuple[Part, ...], int]:
    """The last stretch of sound behind the head, and the last time that a page tells."""
    start = max(0, source.size - END_BYTES)
    data = source.read(start, END_BYTES)
    pages: list[Page] = []
    at = data.find(b"OggS")
    while at >= 0:
        page = read_page(source, start + at)
        if page is None or (page.end < source.size and source.read(page.end, 4) != b"OggS"):
            at = data.find(b"OggS", at + 1)
            continue
        if page.serial == serial:
            pages.append(page)
        at = data.find(b"OggS", page.end - start)
    granule = max((p.granule for p in pages), default=-1)
    parts, room = [], TAIL_BYTES
    for page in reversed(pages):
        first = max(page.body.start, page.end - room, head_end)
        if first < page.end:
            parts.append(Part(first, page.end - first))
            room -= page.end - first
    return tuple(reversed(parts)), granule
