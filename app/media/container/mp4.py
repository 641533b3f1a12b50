# SPDX-License-Identifier: GPL-3.0-or-later
"""MP4: boxes in boxes; the sound's samples by the tables of its track.

Source: ISO 14496-12. Files are copied with other boxes, other places and pictures among the
samples; the samples of the sound stay.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.media.container.source import Part, Source

MOST_BOXES = 4096  # children of one box
MOST_TABLE = 1 << 25  # bytes of one table of a track: 8 million samples, two days of AAC
MOST_CHUNKS = 1 << 21

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Box:
    """A box: `whole` with its header, `body` without."""

    name: bytes
    whole: Part
    body: Part


def boxes(source: Source, within: Part) -> Iterator[Box]:
    """The boxes of a part, in order; ends where one cannot be."""
    at = within.start
    for _ in range(MOST_BOXES):
        head = source.read(at, 16)
        if len(head) < 8 or at >= within.end:
            return
        size, name, header = int.from_bytes(head[:4], "big"), head[4:8], 8
        if size == 1:
            size, header = int.from_bytes(head[8:16], "big"), 16
        elif size == 0:
            size = within.end - at
        if size < header:
            return
        size = min(size, within.end - at)
        yield Box(name, Part(at, size), Part(at + header, max(size - header, 0)))
        at += size


def find(source: Source, within: Part, *names: bytes) -> Box | None:
    """The first box along a path of names."""
    found: Box | None = None
    for name in names:
        found = next((b for b in boxes(source, within) if b.name == name), None)
        if found is None:
            return None
        within = meta_body(source, found) if name == b"meta" else found.body
    return found


def meta_body(source: Source, box: Box) -> Part:
    """The children of a meta box: behind a version, which QuickTime leaves out."""
    skip = 0 if source.read(box.body.start + 4, 4) == b"hdlr" else 4
    return Part(box.body.start + skip, max(box.body.length - skip, 0))


def whole(source: Source) -> Part:
    """All of the file."""
    return Part(0, source.size)


def sound(source: Source) -> tuple[list[int], list[int]]:
    """Starts and lengths of the stretches of sound; of all media data when no table tells."""
    moov = find(source, whole(source), b"moov")
    for track in boxes(source, moov.body) if moov else ():
        if track.name != b"trak":
            continue
        handler = find(source, track.body, b"mdia", b"hdlr")
        table = find(source, track.body, b"mdia", b"minf", b"stbl")
        if handler is None or table is None:
            continue
        if source.read(handler.body.start + 8, 4) == b"soun":
            starts, lengths = _chunks(source, table.body)
            if len(starts):
                return starts.tolist(), lengths.tolist()
    data = [b.body for b in boxes(source, whole(source)) if b.name == b"mdat"]
    return [d.start for d in data], [d.length for d in data]


def _chunks(source: Source, table: Part) -> tuple[Numbers, Numbers]:
    """Places and lengths of the chunks, by stsz, stsc and stco."""
    nothing = np.zeros(0, np.int64)
    found = {b.name: b.body for b in boxes(source, table)}
    places = found.get(b"stco") or found.get(b"co64")
    if places is None or b"stsz" not in found or b"stsc" not in found:
        return nothing, nothing
    starts = _table(source, Part(places.start + 4, places.length - 4), b"co64" in found, 1)[:, 0]
    runs = _table(source, Part(found[b"stsc"].start + 4, found[b"stsc"].length - 4), False, 3)
    chunk_count = min(len(starts), MOST_CHUNKS)
    if not chunk_count or not len(runs):
        return nothing, nothing
    edges = np.clip(np.append(runs[:, 0] - 1, chunk_count), 0, chunk_count)
    if edges[0] != 0 or (np.diff(edges) < 0).any():
        return nothing, nothing
    counts = np.repeat(runs[:, 1], np.diff(edges))
    ends = np.cumsum(counts)
    if ends[-1] > MOST_TABLE:
        return nothing, nothing
    sizes = _sizes(source, found[b"stsz"], int(ends[-1]))
    total = np.concatenate([[0], np.cumsum(sizes)])
    ends = np.minimum(ends, len(sizes))
    lengths = np.diff(total[np.concatenate([[0], ends])])
    starts = starts[: len(lengths)]
    fits = (starts >= 0) & (starts + lengths <= source.size) & (lengths > 0)
    return starts[fits], lengths[fits]


def _sizes(source: Source, box: Part, wanted: int) -> Numbers:
    """Bytes of each sample."""
    same = int.from_bytes(source.read(box.start + 4, 4), "big")
    count = int.from_bytes(source.read(box.start + 8, 4), "big")
    if same:
        return np.full(min(count, wanted), same, np.int64)
    return _table(source, Part(box.start + 8, box.length - 8), False, 1)[:wanted, 0]


def _table(source: Source, part: Part, wide: bool, columns: int) -> Numbers:
    """A count, then rows of numbers of 32 or 64 bits: (n, columns)."""
    count = int.from_bytes(source.read(part.start, 4), "big")
    row = (8 if wide else 4) * columns
    data = source.read(part.start + 4, min(count * row, max(part.length - 4, 0), MOST_TABLE))
    numbers = np.frombuffer(data[: len(data) // row * row], ">u8" if wide else ">u4")
    return numbers.astype(np.int64).reshape(-1, columns)
