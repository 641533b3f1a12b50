# SPDX-License-Identifier: GPL-3.0-or-later
"""WAV, RF64, Wave64 and AIFF: a row of chunks.

Sources: EBU Tech 3306 (RF64), Sony Wave64 1.0, Audio Interchange File Format 1.3.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.media.container.source import Part, Source

MOST_CHUNKS = 1000
UNKNOWN_SIZE = 0xFFFFFFFF  # of RF64: the ds64 chunk tells, or a recorder that was cut off
W64_RIFF = bytes.fromhex("726966662e91cf11a5d628db04c10000")
W64_CHUNK = bytes.fromhex("f3acd3118cd100c04f8edb8a")  # behind the four letters of a chunk


@dataclass(frozen=True, slots=True)
class Chunks:
    """The first chunk of each name, lower case, without its header; lists by their kind."""

    parts: dict[str, Part] = field(default_factory=dict)

    def get(self, *names: str) -> Part | None:
        """The first of these that is there."""
        return next((self.parts[n] for n in names if n in self.parts), None)


def riff_chunks(source: Source) -> Chunks:
    """The chunks of a WAV or RF64 file."""
    found = Chunks()
    large = 0  # bytes of the data chunk by ds64
    for name, part in _walk(source, 12, "little"):
        if name == "ds64":
            large = int.from_bytes(source.read(part.start + 8, 8), "little")
        if name == "data" and (part.length == UNKNOWN_SIZE or part.end > source.size):
            length = min(large or UNKNOWN_SIZE, source.size - part.start)
            found.parts.setdefault(name, Part(part.start, length))
            if not large:
                break
            for other, rest in _walk(source, part.start + length + length % 2, "little"):
                found.parts.setdefault(other, rest)
            break
        found.parts.setdefault(name, part)
    return found


def aiff_chunks(source: Source) -> Chunks:
    """The chunks of an AIFF file. Those of sound: 8 bytes of offsets, then samples."""
    found = Chunks()
    for name, part in _walk(source, 12, "big"):
        found.parts.setdefault(name, _within(source, part))
    return found


def w64_chunks(source: Source) -> Chunks:
    """The chunks of a Wave64 file."""
    found = Chunks()
    at = 40
    for _ in range(MOST_CHUNKS):
        head = source.read(at, 24)
        size = int.from_bytes(head[16:24], "little")
        if len(head) < 24 or size < 24:
            break
        if head[4:16] == W64_CHUNK:
            name = head[:4].decode("latin-1").lower().strip()
            found.parts.setdefault(name, _within(source, Part(at + 24, size - 24)))
        at += size + -size % 8
    return found


def list_texts(source: Source, part: Part) -> dict[str, bytes]:
    """Texts of a LIST chunk of kind INFO, by their four letters; bounded in number and length."""
    found: dict[str, bytes] = {}
    if source.read(part.start, 4) != b"INFO":
        return found
    for name, text in _walk(source, part.start + 4, "little", part.end):
        found.setdefault(name, source.read(text.start, min(text.length, 4096)))
    return found


def _walk(source: Source, at: int, order: str, end: int = 0) -> Iterator[tuple[str, Part]]:
    end = min(end or source.size, source.size)
    for _ in range(MOST_CHUNKS):
        head = source.read(at, 8)
        if len(head) < 8 or at + 8 > end:
            return
        size = int.from_bytes(head[4:], "little" if order == "little" else "big")
        name = head[:4].decode("latin-1").lower().strip()
        if name == "list":
            name = f"list {source.read(at + 8, 4).decode('latin-1').lower()}"
        yield name, Part(at + 8, size)
        at += 8 + size + size % 2


def _within(source: Source, part: Part) -> Part:
    return Part(part.start, max(0, min(part.length, source.size - part.start)))
