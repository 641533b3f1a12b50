# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of rekordbox: the real ones of the sample archive, and made ones."""

import sqlite3
import struct
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

from app.library.interchange.rekordbox.schemas import MASTER, Schema

SAMPLES = Path(__file__).parent / "samples" / "rekordbox.zip"


def samples(folder: Path) -> Path:
    """The archive, unpacked."""
    with zipfile.ZipFile(SAMPLES) as archive:
        archive.extractall(folder)
    return folder


def tag(name: bytes, head: bytes, body: bytes) -> bytes:
    return struct.pack(">4sII", name, 12 + len(head), 12 + len(head) + len(body)) + head + body


def anlz(*tags: bytes) -> bytes:
    body = b"".join(tags)
    return struct.pack(">4sII", b"PMAI", 0x1C, 0x1C + len(body)) + bytes(16) + body


def pqtz(beats: Iterable[tuple[int, float, int]]) -> bytes:
    """Of (beat in bar, BPM, ms)."""
    rows = [struct.pack(">HHI", bar, round(bpm * 100), ms) for bar, bpm, ms in beats]
    return tag(b"PQTZ", struct.pack(">3I", 0, 0x80000, len(rows)), b"".join(rows))


def beats(bpm: float, start_s: float, count: int, first: int = 1) -> list[tuple[int, float, int]]:
    """A constant grid as rekordbox rounds it."""
    return [
        ((first - 1 + n) % 4 + 1, bpm, round((start_s + n * 60 / bpm) * 1000)) for n in range(count)
    ]


def pcob(hot: bool, *cues: tuple[int, int, int, int]) -> bytes:
    """Of (number, kind, ms, end in ms)."""
    entries = b"".join(
        struct.pack(">4sIIIIIHH", b"PCPT", 0x1C, 0x38, number, 4 if kind == 2 else 0, 0, n, n + 1)
        + struct.pack(">BBHII", kind, 0, 1000, start, end)
        + bytes(16)
        for n, (number, kind, start, end) in enumerate(cues)
    )
    return tag(b"PCOB", struct.pack(">IHHI", hot, 0, len(cues), 0), entries)


def pcp2(number: int, kind: int, start: int, end: int, color: int, name: str, rgb: int) -> bytes:
    text = name.encode("utf-16-be") + b"\0\0"
    body = struct.pack(">IBBHIIB", number, kind, 0, 0, start, end, color) + bytes(7)
    body += struct.pack(">HHI", 0, 0, len(text)) + text + b"\x01" + rgb.to_bytes(3, "big")
    return struct.pack(">4sII", b"PCP2", 16, 12 + len(body)) + body


def pco2(hot: bool, *entries: bytes) -> bytes:
    return tag(b"PCO2", struct.pack(">IHH", hot, len(entries), 0), b"".join(entries))


def master(
    path: Path,
    rows: Mapping[str, list[dict[str, Any]]],
    key: str = "",
    schema: Schema = MASTER,
) -> Path:
    """A database with these rows (columns by our names); locked with a key."""
    if key:
        from pyrekordbox.masterdb.database import sqlite3 as cipher

        connection = cipher.connect(str(path))
        connection.execute(f"PRAGMA key = '{key}'")
    else:
        connection = sqlite3.connect(path)
    with closing(connection):
        for name, table in schema.tables.items():
            columns = list(table.columns.values())
            kinds = ", ".join(f'"{column}"' for column in columns)
            connection.execute(f"CREATE TABLE {table.name} ({kinds})")
            for row in rows.get(name, ()):
                values = [row.get(ours) for ours in table.columns]
                places = ", ".join("?" * len(values))
                connection.execute(f"INSERT INTO {table.name} VALUES ({places})", values)
        connection.commit()
    return path


def key(schema: Schema = MASTER) -> str:
    """The key of all databases of this kind."""
    secret = import_module(schema.secret)
    return str(secret.deobfuscate(secret.BLOB))
