# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench scan`: made files with tags, scanned for the first time and again."""

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.cli.rig.process import cpu_seconds, family

# Encoder and container of FFmpeg, and the ending: in the proportions of a DJ's folder.
KINDS = (
    ("libmp3lame", "mp3", ".mp3"),
    ("libmp3lame", "mp3", ".mp3"),
    ("flac", "flac", ".flac"),
    ("aac", "ipod", ".m4a"),
    ("libopus", "opus", ".opus"),
    ("pcm_s16le", "wav", ".wav"),
    ("pcm_s16be", "aiff", ".aiff"),
    ("libmp3lame", "mp3", ".mp3"),
)
RATE, SECONDS = 48000, 2.0
A_FOLDER = 100  # files
COVER = b"\xff\xd8" + bytes(range(256)) * 80  # 20 KB, as long as a small JPEG
GENRES = ("House", "Techno", "Drum & Bass", "Disco", "Ambient")


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--files", type=int, default=10_000, metavar="N", help="default 10000")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="where to make them")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Make the files, scan them twice."""
    from app.library.scan.scanner import WORKERS
    from app.library.store import Library

    base = Path(tempfile.mkdtemp(prefix="djuniverse-scan-", dir=arguments.folder))
    try:
        begin = time.monotonic()
        make(base / "music", arguments.files)
        made_s = time.monotonic() - begin
        with Library.open(base / "library.db") as library:
            first = scan(library, base / "music")
            again = scan(library, base / "music")
            count = library.db.value("SELECT count(*) FROM tracks")
        return {
            "files": arguments.files,
            "in_library": count,
            "files_per_s": round(arguments.files / first["seconds"], 1),
            "seconds": round(first["seconds"], 2),
            "cpu_s": round(first["cpu_s"], 2),
            "rescan_s": round(again["seconds"], 2),
            "rescan_cpu_s": round(again["cpu_s"], 2),
            "rescan_files_per_s": round(arguments.files / again["seconds"], 1),
            "rescan_read": again["read"],
            "processes": WORKERS,
            "database_mb": round((base / "library.db").stat().st_size / 1e6, 1),
            "made_s": round(made_s, 1),
        }
    finally:
        shutil.rmtree(base, ignore_errors=True)


def scan(library: Any, folder: Path) -> dict[str, Any]:
    """One scan, with the processor time of all its processes."""
    from app.library.scan.scanner import Scanner

    with Scanner(library, _nothing) as scanner:
        root = scanner.roots.add(str(folder))
        wall, own = time.monotonic(), time.process_time()
        report = scanner.scan(root)
        seconds = time.monotonic() - wall
        others = sum(cpu_seconds(pid) for pid in family(os.getpid())[1:])
    return report | {"seconds": seconds, "cpu_s": time.process_time() - own + others}


def _nothing(_event: Mapping[str, Any]) -> None:
    """Progress is not shown."""


def make(folder: Path, count: int) -> None:
    """Files of several formats: each with its own tags, its own sound, half with a cover."""
    folder.mkdir(parents=True)
    templates = [encode(folder.parent / f"template{n}{k[2]}", k) for n, k in enumerate(KINDS)]
    parts = [split(path) for path in templates]
    for number in range(count):
        template = templates[number % len(KINDS)]
        into = folder / f"{number // A_FOLDER:04d}"
        if number % A_FOLDER == 0:
            into.mkdir()
        path = into / f"{number:06d} Night Train{template.suffix}"
        sound, data = parts[number % len(KINDS)]
        path.write_bytes(data[:sound] + number.to_bytes(4, "big") + data[sound + 4 :])
        tag(path, number)


def encode(path: Path, kind: tuple[str, str, str]) -> Path:
    """A second of noise."""
    import av
    import numpy as np

    rng = np.random.default_rng(1)
    noise = (rng.standard_normal((1, int(RATE * SECONDS) * 2)) * 2000).astype(np.int16)
    with av.open(str(path), "w", format=kind[1]) as out:
        stream: Any = out.add_stream(kind[0], rate=RATE, layout="stereo")
        change = av.AudioResampler(format=stream.codec_context.format, layout="stereo", rate=RATE)
        frame = av.AudioFrame.from_ndarray(noise, format="s16", layout="stereo")
        frame.rate, frame.pts = RATE, 0
        for source in (frame, None):
            for ready in change.resample(source):
                for packet in _frames(stream, ready):
                    out.mux(packet)
        out.mux(stream.encode(None))
    return path


def _frames(stream: Any, frame: Any) -> Any:
    yield from stream.encode(frame)


def split(path: Path) -> tuple[int, bytes]:
    """A place in the middle of its sound, and all of it."""
    from app.media.container.layout import layout
    from app.media.container.source import Source

    with Source(path) as source:
        found = layout(source)
        assert found is not None
        return found.sound.start + min(found.sound.length, 60_000) // 2, path.read_bytes()


def tag(path: Path, number: int) -> None:
    """As a shop tags what it sells. Not by our own writer, which waits for the disk."""
    from app.media.tags.parsers import Picture, id3, open_any

    file = open_any(path)
    if file.tags is None:
        file.add_tags()
    texts = {
        "TIT2": f"Night Train {number}",
        "TPE1": f"Artist {number % 997}",
        "TALB": f"Album {number % 613}",
        "TCON": GENRES[number % len(GENRES)],
        "TDRC": str(1980 + number % 45),
        "TBPM": f"{90 + number % 80}",
        "TKEY": f"{number % 12 + 1}A",
        "TPUB": f"Label {number % 71}",
    }
    names = dict(
        zip(texts, "title artist album genre date bpm initialkey label".split(), strict=True)
    )
    atoms = dict(
        zip(texts, ("\xa9nam", "\xa9ART", "\xa9alb", "\xa9gen", "\xa9day", "tmpo"), strict=False)
    )
    if isinstance(file.tags, id3.ID3):
        for name, text in texts.items():
            file.tags.add(getattr(id3, name)(encoding=3, text=[text]))
        if number % 2:
            file.tags.add(id3.APIC(encoding=0, mime="image/jpeg", type=3, data=COVER))
    elif path.suffix == ".m4a":
        for name, atom in atoms.items():
            file[atom] = [int(texts[name])] if atom == "tmpo" else [texts[name]]
    else:
        for name, text in texts.items():
            file[names[name]] = [text]
        if number % 2 and path.suffix == ".flac":
            picture = Picture()
            picture.data, picture.mime = COVER, "image/jpeg"
            file.add_picture(picture)
    file.save()
