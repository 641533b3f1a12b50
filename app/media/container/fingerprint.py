# SPDX-License-Identifier: GPL-3.0-or-later
"""What tells one file's sound from another's, whatever its tags: a hash of its coded sound.

It covers the length and three pieces of 64 KiB, not all of it: the first scan of a large library
would otherwise read each byte of it, and wait for the disk. Pieces of plain silence tell nothing
(stems of one song are as long as each other and begin and end with it): behind them the search
goes on.
"""

import hashlib
from pathlib import Path

from app.media.container.layout import Layout, layout
from app.media.container.source import Source

PIECE = 1 << 16
SILENT_PIECES = 64  # passed over at most: 4 MiB, 24 s of a CD's sound
HASH_BYTES = 20


def audio_hash(path: str | Path) -> bytes:
    """The hash of a file's sound; empty when there is none.

    Raises:
        MediaError: it cannot be read.
    """
    with Source(path) as source:
        found = layout(source)
        return sound_hash(source, found) if found else b""


def sound_hash(source: Source, found: Layout) -> bytes:
    """The same of an open file."""
    sound = found.sound
    if not sound.length:
        return b""
    made = hashlib.blake2b(digest_size=HASH_BYTES)
    made.update(f"{found.kind} {sound.length} {len(found.seal)} ".encode() + found.seal)
    if sound.length <= 3 * PIECE:
        made.update(sound.read(source, 0, sound.length))
        return made.digest()
    middle = sound.length // 2
    last = sound.length - PIECE
    for start, step, stop in ((0, PIECE, middle), (middle, PIECE, last), (last, -PIECE, middle)):
        made.update(_first_sound(source, found, range(start, stop, step)))
    return made.digest()


def _first_sound(source: Source, found: Layout, places: range) -> bytes:
    """The first piece that is not one byte all over."""
    piece = b""
    for at in places[:SILENT_PIECES]:
        piece = found.sound.read(source, at, PIECE)
        if piece.count(piece[:1]) < len(piece):
            break
    return piece
