# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of all kinds of tags by their places; ID3 is in a file of its own."""

import io
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from app.media.container import mp4, riff
from app.media.container.layout import FLAC_COMMENT, Kind, Layout
from app.media.container.ogg import MOST_COMMENTS
from app.media.container.source import Edit, Part, Source, View
from app.media.tags import encoding, id3
from app.media.tags.id3 import Found
from app.media.tags.parsers import ASF, MP4, APEv2, VComment
from app.media.tags.places import Dialect

MOST_COMMENT_COUNT = 4000
LONGEST_COMMENT = 1 << 16
MOST_APE = 1 << 20
MOST_ATOMS = 4000
LONGEST_ATOM = 1 << 16
MOST_HEADER = 1 << 24  # bytes of the boxes of MP4 or the objects of ASF that mutagen sees
LONGEST_OBJECT = 1 << 18
VORBIS_HEADS = (b"\x03vorbis", b"OpusTags")
CONTAINERS = (b"moov", b"udta", b"trak", b"mdia", b"meta", b"ilst", b"stbl", b"minf")
ASF_OBJECT = 24
ASF_HEADER = 30

Texts = dict[Dialect, Found]


def _id3(source: Source, layout: Layout, found: Found) -> None:
    if layout.id3 is not None:
        id3.collect(source, layout.id3, found)
    if layout.v1 is not None:
        id3.collect_v1(source.read(layout.v1.start, layout.v1.length), found)


def _ape(source: Source, layout: Layout, found: Found) -> None:
    if layout.ape is None:
        return
    if layout.ape.length > MOST_APE:
        found.problems.append("its APE tag is too large; left out")
        return
    for name, value in APEv2(io.BytesIO(source.read(layout.ape.start, layout.ape.length))).items():
        if value.kind == 0:  # text
            found.add(name, *list(value)[:MOST_COMMENT_COUNT])


def _flac(source: Source, layout: Layout, found: Found) -> None:
    if not layout.seal:
        found.problems.append("its tags cannot be read (the first block is broken)")
    for block in layout.blocks:
        if block.type == FLAC_COMMENT:
            _comments(source.read(block.whole.start + 4, block.whole.length - 4), found)
            return


def _ogg(_source: Source, layout: Layout, found: Found) -> None:
    data = layout.ogg.comments
    if layout.ogg.cut:
        found.problems.append(
            f"its comments are larger than {MOST_COMMENTS >> 20} MiB; the rest is not read"
        )
    head = next((h for h in VORBIS_HEADS if data.startswith(h)), b"")
    _comments(data[len(head) or 4 :], found)  # FLAC in Ogg: a block with its header


def _comments(data: bytes, found: Found) -> None:
    """Vorbis comments: lengths and texts."""
    slim, number = _slim_comments(data, found)
    comments = VComment(slim, framing=False)
    if number > MOST_COMMENT_COUNT:
        found.problems.append("thousands of comments; the rest is not read")
    for name, value in comments:
        found.add("rating" if name.lower().startswith("rating:") else name, value)


def _slim_comments(data: bytes, found: Found) -> tuple[bytes, int]:
    """The same without what is no text for people: pictures; and without lengths that lie."""
    at = 4 + int.from_bytes(data[:4], "little")
    count = int.from_bytes(data[at : at + 4], "little")
    at += 4
    kept: list[bytes] = []
    for number in range(min(count, MOST_COMMENT_COUNT)):
        length = int.from_bytes(data[at : at + 4], "little")
        start = data[at + 4 : at + 4 + min(length, 64)]
        if at + 4 + length > len(data):
            found.problems.append(f"its comments end behind number {number} of {count}")
            break
        if length <= LONGEST_COMMENT:
            kept.append(data[at : at + 4 + length])
        elif not start.lower().startswith((b"metadata_block_picture=", b"coverart=")):
            name = start.split(b"=")[0].decode("ascii", "replace")
            found.problems.append(f"the comment {name} is too large; left out")
        at += 4 + length
    body = b"".join(kept)
    return bytes(4) + len(kept).to_bytes(4, "little") + body, count


def mp4_view(source: Source) -> tuple[View, list[str]]:
    """The boxes that mutagen needs, and no other: no sound, no pictures, nothing endless.

    Raises:
        ValueError: there are far too many.
    """
    edits: list[Edit] = []
    problems: list[str] = []
    left = 0
    for box in mp4.boxes(source, mp4.whole(source)):
        if box.name == b"moov":
            left += box.whole.length - _thin(source, box, edits, problems, [MOST_ATOMS])
        elif box.name != b"ftyp":
            edits.append(Edit(box.whole))
    if left > MOST_HEADER:
        raise ValueError("its boxes are too large")
    return View(source, edits), problems


def _thin(
    source: Source, box: mp4.Box, edits: list[Edit], problems: list[str], budget: list[int]
) -> int:
    """Take out what is too large or not needed; tell how many bytes. Parents shrink too."""
    cut = 0
    inside = mp4.meta_body(source, box) if box.name == b"meta" else box.body
    for child in mp4.boxes(source, inside):
        budget[0] -= 1
        if budget[0] < 0:
            raise ValueError("thousands of boxes")
        if child.name in CONTAINERS and (child.name != b"ilst" or box.name == b"meta"):
            cut += _thin(source, child, edits, problems, budget)
        elif child.whole.length > LONGEST_ATOM or child.name == b"covr":
            if box.name == b"ilst" and child.name != b"covr":
                name = child.name.decode("latin-1")
                problems.append(f"its atom {name} is too large; left out")
            edits.append(Edit(child.whole))
            cut += child.whole.length
    if cut:
        size = box.whole.length - cut
        wide = box.body.start - box.whole.start == 16
        place = Part(box.whole.start + 8, 8) if wide else Part(box.whole.start, 4)
        edits.append(Edit(place, size.to_bytes(place.length, "big")))
    return cut


def _mp4(source: Source, _layout: Layout, found: Found) -> None:
    view, problems = mp4_view(source)
    found.problems += problems
    for name, value in (MP4(view).tags or {}).items():
        if name in ("trkn", "disk"):
            found.add(name, *(f"{a}/{b}" for a, b in value))
        else:
            found.add(name, *_words(value))


def _words(value: Any) -> Iterable[str]:
    match value:
        case str():
            yield value
        case bytes():
            yield value.decode("utf-8", "replace")
        case bool():
            return
        case int() | float():
            yield str(value)
        case list() | tuple():
            for item in value:
                yield from _words(item)


def asf_view(source: Source, header: Part) -> tuple[View, list[str]]:
    """The header without objects that are too large."""
    edits, problems = [], []
    at, count, cut = header.start + ASF_HEADER, 0, 0
    stated = int.from_bytes(source.read(header.start + 24, 4), "little")
    while at + ASF_OBJECT <= header.end and count < MOST_ATOMS:
        size = int.from_bytes(source.read(at + 16, 8), "little")
        if size < ASF_OBJECT or at + size > header.end:
            break
        count += 1
        if size > LONGEST_OBJECT:
            edits.append(Edit(Part(at, size)))
            problems.append("an object of its header is too large (a picture?); left out")
            cut += size
        at += size
    if edits:
        edits.append(Edit(Part(header.start + 16, 8), (header.length - cut).to_bytes(8, "little")))
    left = min(stated, count) - len(problems)
    edits.append(Edit(Part(header.start + 24, 4), max(left, 0).to_bytes(4, "little")))
    return View(source, edits, header.end), problems


def _asf(source: Source, layout: Layout, found: Found) -> None:
    if layout.header is None:
        return
    view, problems = asf_view(source, layout.header)
    found.problems += problems
    for name, value in ASF(view).tags or []:
        if value.TYPE != 1:  # no bytes
            found.add(name, str(value))


def _info(source: Source, layout: Layout, found: Found) -> None:
    """Texts of WAV and AIFF before ID3; in whatever alphabet their program had."""
    texts: dict[str, bytes] = {}
    listed = layout.chunks.get("list info")
    if listed is not None:
        texts = riff.list_texts(source, listed)
    for name in ("name", "auth", "anno"):
        part = layout.chunks.get(name)
        if part is not None and layout.kind is Kind.AIFF:
            texts[name] = source.read(part.start, min(part.length, LONGEST_COMMENT))
    latin = {n: t.split(b"\0")[0].decode("latin-1") for n, t in texts.items()}
    name = encoding.alphabet(list(latin.values()))
    for place, text in latin.items():
        found.add(place, encoding.repaired(text, name))


Collector = Callable[[Source, Layout, Found], None]
FRAMED = ((Dialect.ID3, _id3), (Dialect.APE, _ape))
CHUNKED = ((Dialect.ID3, _id3), (Dialect.INFO, _info))
COLLECTORS: Mapping[Kind, tuple[tuple[Dialect, Collector], ...]] = {
    Kind.MP3: FRAMED,
    Kind.AAC: FRAMED,
    Kind.FLAC: ((Dialect.VORBIS, _flac), *FRAMED),
    Kind.OGG: ((Dialect.VORBIS, _ogg),),
    Kind.MP4: ((Dialect.MP4, _mp4),),
    Kind.WAV: CHUNKED,
    Kind.AIFF: CHUNKED,
    Kind.ASF: ((Dialect.ASF, _asf),),
}
