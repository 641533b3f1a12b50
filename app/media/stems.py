# SPDX-License-Identifier: GPL-3.0-or-later
"""Stem files: MP4 with the master as first audio stream and four stems behind it.

Native Instruments' "Stem file specification": `moov/udta/stem` holds JSON that names the stems and
gives their colours; the streams are drums, bass, melody, voices as a rule.
"""

import json
import re
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np

from app.media.channels import Samples
from app.media.container import mp4
from app.media.container.source import Source
from app.media.decode import Music
from app.media.errors import MediaError
from app.media.segments import STEMS

LONGEST_ATOM = 1 << 16  # bytes; real ones have 500
LONGEST_NAME = 40
DARKEST = 0x60  # of the brightest part of a colour: darker ones are not seen on a dark ground


@dataclass(frozen=True, slots=True)
class Label:
    """What a stem is called, and its colour 0xRRGGBB."""

    name: str
    color: int


# The colours are those of Native Instruments' own stem creator.
USUAL = (
    Label("Drums", 0x009E73),
    Label("Bass", 0xD55E00),
    Label("Melody", 0xCC79A7),
    Label("Vocals", 0x56B4E9),
)


def labels_of(path: str | Path) -> tuple[Label, ...]:
    """The stems of a file by its atom; () when it is no stem file.

    Raises:
        MediaError: the file cannot be read.
    """
    with Source(path) as source:
        box = mp4.find(source, mp4.whole(source), b"moov", b"udta", b"stem")
        if box is None:
            return ()
        return parse(source.read(box.body.start, min(box.body.length, LONGEST_ATOM)))


def parse(atom: bytes) -> tuple[Label, ...]:
    """Four labels, whatever the atom holds; what makes no sense of it is as usual."""
    try:
        told = json.loads(atom.decode("utf-8", "replace").rstrip("\0"))
    except (ValueError, RecursionError):
        return USUAL
    stems = told.get("stems") if isinstance(told, dict) else None
    entries: list[Any] = stems if isinstance(stems, list) else []
    entries += [None] * STEMS
    return tuple(_label(entry, usual) for entry, usual in zip(entries, USUAL, strict=False))


def _label(entry: Any, usual: Label) -> Label:
    if not isinstance(entry, dict):
        return usual
    name, color = entry.get("name"), entry.get("color")
    plain = "".join(c if c.isprintable() else " " for c in name) if isinstance(name, str) else ""
    plain = " ".join(plain.encode("utf-8", "ignore").decode().split())[:LONGEST_NAME]
    found = re.fullmatch(r"#([0-9a-fA-F]{6})", color) if isinstance(color, str) else None
    tint = int(found[1], 16) if found else usual.color
    bright = max(tint >> 16, tint >> 8 & 255, tint & 255) >= DARKEST
    return Label(plain or usual.name, tint if bright else usual.color)


class Stems:
    """The stems of an open stem file, frame by frame with its master. Use it in a `with` block."""

    def __init__(self, path: str, labels: tuple[Label, ...]) -> None:
        """Open each.

        Raises:
            MediaError: one of them cannot be decoded.
        """
        self.labels = labels
        with ExitStack() as stack:
            self._parts = [
                Part(stack.enter_context(Music(path, stream=n + 1))) for n in range(STEMS)
            ]
            self._stack = stack.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def take(self, frames: int, rate: int) -> list[Samples]:
        """The next frames of each stem; silence behind the end of one, and where one is of
        another rate than the master or cannot be decoded any further."""
        return [part.take(frames, rate) for part in self._parts]


class Part:
    """One stem, in pieces of any length."""

    def __init__(self, music: Music) -> None:
        self._music = music
        self._blocks = music.blocks()
        self._rest = np.zeros((0, 2), np.float32)

    def take(self, frames: int, rate: int) -> Samples:
        pieces, missing = [self._rest], frames - len(self._rest)
        while missing > 0:
            block = self._next(rate)
            if block is None:
                block = np.zeros((missing, 2), np.float32)
            pieces.append(block)
            missing -= len(block)
        whole = np.concatenate(pieces)
        self._rest = whole[frames:]
        return np.ascontiguousarray(whole[:frames])

    def _next(self, rate: int) -> Samples | None:
        try:
            block = next(self._blocks, None)
        except MediaError:
            return None
        return block if block is None or self._music.rate == rate else None
