# SPDX-License-Identifier: GPL-3.0-or-later
"""Cover pictures: from the file's tags or its folder, scaled, and kept in the cache.

A cover is named by the hash of its track's sound, and carries the file's time: new tags make it
anew, a moved file keeps it. Pictures are foreign data: a worker process decodes them, that may
hang, die, or run out of the memory it is given.
"""

import io
import os
import threading
import time
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

from app.files import replacing
from app.library.scan.pool import Pool, Task

SIZES = (64, 256)  # pixels of the longer side; a list, and a deck
TASK = "app.library.covers:make_covers"
PATIENCE_S = 10.0
AFRAID_S = 60.0  # a folder that gave no answer is not asked for so long
MOST_PIXELS = 50_000_000  # 150 MB decoded
LARGEST_FILE = 1 << 25
MOST_BESIDE = 2000  # entries of a folder that are looked through for a picture
KEPT_BYTES = 1 << 30  # of the cache
QUALITY = "4"  # of FFmpeg's JPEG encoder, 2 to 31
NAMES = ("cover", "folder", "front", "albumart", "album")  # before the ending; best first
ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".bmp")
MAGIC = {  # FFmpeg's decoder by the first bytes
    b"\xff\xd8": "mjpeg",
    b"\x89PNG": "png",
    b"RIFF": "webp",
    b"BM": "bmp",
    b"GIF8": "gif",
}


class Covers:
    """Scaled covers. `of` may be called on any thread that may wait some seconds.

    Args:
        folder: of the cache; `covers` in it is ours.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "covers"
        self._pool = Pool(1)
        self._lock = threading.Lock()
        self._afraid: dict[str, float] = {}

    def cached(self, sound: bytes, size: int) -> Path | None:
        """A cover that is there already, by the hash of the track's sound. Reads no drive but the
        cache's."""
        path = cover_file(self._folder, sound, size)
        with_picture = path.exists() and path.stat().st_size > 0
        return path if with_picture else None

    def of(self, path: str | Path, size: int = SIZES[-1]) -> Path | None:
        """The cover of a music file as a JPEG whose longer side has `size` pixels; None without
        one, or when the drive gives no answer. Waits for a worker."""
        folder = str(Path(path).parent)
        with self._lock:
            if time.monotonic() < self._afraid.get(folder, 0.0):
                return None
            wanted = [str(path), str(self._folder), sorted({size, *SIZES})]
            found = self._pool.ask(Task(TASK, wanted, PATIENCE_S))
            if not found:
                self._afraid[folder] = time.monotonic() + AFRAID_S
                return None
        made = found[0].get(str(size), "")
        return Path(made) if made else None

    def trim(self) -> None:
        """Remove the oldest covers beyond 1 GiB."""
        files = [(f.stat(), f) for f in self._folder.glob("*/*") if f.is_file()]
        left = sum(status.st_size for status, _ in files) - KEPT_BYTES
        for status, file in sorted(files, key=lambda pair: pair[0].st_atime):
            if left <= 0:
                break
            file.unlink(missing_ok=True)
            left -= status.st_size

    def close(self) -> None:
        """End the worker."""
        self._pool.close()


def cover_file(folder: Path, sound: bytes, size: int) -> Path:
    """Where a cover is kept."""
    name = sound.hex()
    return folder / name[:2] / f"{name}-{size}.jpg"


def make_covers(of: tuple[str, str, Sequence[int]]) -> Iterator[dict[str, Any]]:
    """The worker's task: {size: path of the scaled cover, or ""}.

    Args:
        of: the music file, the folder of the covers, the sizes.
    """
    from app.media.container.fingerprint import audio_hash
    from app.media.errors import MediaError

    path, folder, sizes = of
    try:
        sound, status = audio_hash(path), Path(path).stat()
    except (MediaError, OSError):
        yield {}
        return
    files = {
        size: cover_file(Path(folder), sound or os.fsencode(path)[-20:], size) for size in sizes
    }
    if not all(_is_fresh(file, status.st_mtime_ns) for file in files.values()):
        picture = _picture(path)
        for size, data in _scaled(picture, sizes).items():
            _keep(files[size], data, status.st_mtime_ns)
    yield {str(s): str(f) if f.exists() and f.stat().st_size else "" for s, f in files.items()}


def _is_fresh(file: Path, mtime_ns: int) -> bool:
    return file.exists() and file.stat().st_mtime_ns == mtime_ns


def _keep(file: Path, data: bytes, mtime_ns: int) -> None:
    """Empty files say that there is no cover: nobody looks again before the tags change."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with replacing(file) as fresh:
        fresh.write_bytes(data)
        os.utime(fresh, ns=(mtime_ns, mtime_ns))


def _picture(path: str) -> bytes:
    """The picture in the tags, else the one in the folder."""
    from app.media.errors import MediaError
    from app.media.tags.pictures import cover_in

    try:
        return cover_in(path) or _beside(Path(path).parent)
    except (MediaError, OSError):
        return b""


def _beside(folder: Path) -> bytes:
    found: dict[int, Path] = {}
    with os.scandir(folder) as entries:
        for number, entry in enumerate(entries):
            name = entry.name.lower()
            if name.endswith(ENDINGS) and name.startswith(NAMES) and entry.is_file():
                rank = next(n for n, start in enumerate(NAMES) if name.startswith(start))
                found.setdefault(rank, Path(entry.path))
            if number >= MOST_BESIDE:
                break
    for _, path in sorted(found.items()):
        if 0 < path.stat().st_size <= LARGEST_FILE:
            return path.read_bytes()
    return b""


def _scaled(picture: bytes, sizes: Sequence[int]) -> dict[int, bytes]:
    """JPEGs of these sizes; empty when the picture is none that can be decoded."""
    import av

    try:
        frame = _decoded(picture)
        return {size: _encoded(frame, size) for size in sizes}
    except (av.FFmpegError, ValueError, OverflowError, MemoryError):
        return dict.fromkeys(sizes, b"")


def _decoded(picture: bytes) -> Any:
    """The first frame. Raises ValueError: none; too large."""
    import av

    name = next((n for magic, n in MAGIC.items() if picture.startswith(magic)), "")
    if not name:
        raise ValueError("no kind of picture that is known")
    if name == "gif":
        opened: Any = av.open(io.BytesIO(picture), format="gif")
        with opened:
            opened.streams.video[0].codec_context.options = {"max_pixels": str(MOST_PIXELS)}
            return next(opened.decode(video=0))
    decoder: Any = av.CodecContext.create(name, "r")
    decoder.options = {"max_pixels": str(MOST_PIXELS)}
    frames = [*decoder.decode(av.Packet(picture)), *decoder.decode(None)]
    if not frames or not 0 < frames[0].width * frames[0].height <= MOST_PIXELS:
        raise ValueError("nothing in it")
    return frames[0]


def pixels(cover: Path, side: int) -> tuple[int, int, bytes]:
    """A cover of the cache: width, height, and its pixels, native 0xAARRGGBB; the longer side has
    `side` of them. Our own encoder wrote it: it may be decoded here."""
    frame = _decoded(cover.read_bytes())
    width, height = _fitting(frame, side / max(frame.width, frame.height))
    plain = frame.reformat(width=width, height=height, format="bgra", interpolation="AREA")
    return width, height, plain.to_ndarray().tobytes()


def _fitting(frame: Any, scale: float) -> tuple[int, int]:
    return max(1, round(frame.width * scale)), max(1, round(frame.height * scale))


def _encoded(frame: Any, size: int) -> bytes:
    """As a JPEG of this size; smaller pictures are not blown up."""
    import av

    width, height = _fitting(frame, min(1.0, size / max(frame.width, frame.height)))
    small = frame.reformat(width=width, height=height, format="yuvj420p", interpolation="AREA")
    small.pts = None
    encoder: Any = av.CodecContext.create("mjpeg", "w")
    encoder.width, encoder.height, encoder.pix_fmt = width, height, "yuvj420p"
    encoder.time_base = Fraction(1, 25)
    encoder.options = {"qmin": QUALITY, "qmax": QUALITY}
    packets = [*encoder.encode(small), *encoder.encode(None)]
    return b"".join(bytes(packet) for packet in packets)
