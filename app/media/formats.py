# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of music file that are read, and who reads each."""

import enum
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from app.media.errors import EmptyError, MediaError, UnreadableError

MAX_CHANNELS = 8
LONGEST_S = 12 * 3600  # seconds of one file; what lies behind is left out


class Reader(enum.Enum):
    """The library that reads a format."""

    SNDFILE = "libsndfile"  # plain samples: exact, and nothing to trim
    FFMPEG = "FFmpeg"


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of music file. `demuxers` and `codecs` are FFmpeg's names."""

    name: str
    extensions: tuple[str, ...]
    reader: Reader
    demuxers: tuple[str, ...]
    codecs: tuple[str, ...]


PCM_KINDS = "u8 s8 s16le s16be s24le s24be s32le s32be s64le s64be f32le f32be f64le f64be"
PCM = ("pcm_alaw", "pcm_mulaw", *(f"pcm_{kind}" for kind in PCM_KINDS.split()))
MP3 = ("mp3float", "mp3", "mp2float", "mp2")

# FLAC through FFmpeg: quicker than libsndfile (1250 to 1000 times real time), and it goes on
# behind damage.
FORMATS = (
    Format(
        "WAV",
        (".wav", ".wave", ".bwf", ".w64", ".rf64"),
        Reader.SNDFILE,
        ("wav", "w64"),
        (*PCM, *MP3),
    ),
    Format("AIFF", (".aif", ".aiff", ".aifc"), Reader.SNDFILE, ("aiff",), PCM),
    Format("FLAC", (".flac",), Reader.FFMPEG, ("flac",), ("flac",)),
    Format("MP3", (".mp3", ".mp2"), Reader.FFMPEG, ("mp3",), MP3),
    Format(
        "M4A",
        (".m4a", ".mp4", ".m4b", ".m4p", ".mov"),
        Reader.FFMPEG,
        ("mov",),
        ("aac", "alac", *MP3, *PCM),
    ),
    Format("AAC", (".aac", ".adts"), Reader.FFMPEG, ("aac",), ("aac",)),
    Format("Ogg", (".ogg", ".oga"), Reader.FFMPEG, ("ogg",), ("vorbis", "opus", "libopus", "flac")),
    Format("Opus", (".opus",), Reader.FFMPEG, ("ogg",), ("opus", "libopus")),
    Format(
        "WMA",
        (".wma", ".asf"),
        Reader.FFMPEG,
        ("asf",),
        ("wmav1", "wmav2", "wmapro", "wmalossless", "wmavoice"),
    ),
)

STEM_MARK = ".stem"  # before the extension of a stem file
EXTENSIONS = {extension: kind for kind in FORMATS for extension in kind.extensions}
# Only these parts of FFmpeg ever see a file: no playlists (hls, concat, dash), no pictures.
DEMUXERS = ",".join(dict.fromkeys(name for kind in FORMATS for name in kind.demuxers))
CODECS = ",".join(dict.fromkeys(name for kind in FORMATS for name in kind.codecs))


def is_music(path: str | Path) -> bool:
    """Tell by the name whether a file may be music."""
    return Path(path).suffix.lower() in EXTENSIONS


def plain_name(path: str | Path) -> str:
    """The name of a music file without its endings, for one that has no title."""
    name = Path(path).stem
    return name[: -len(STEM_MARK)] if name.lower().endswith(STEM_MARK) else name


def reader_of(path: str | Path) -> Reader:
    """Return the library that should try the file first, by its name."""
    kind = EXTENSIONS.get(Path(path).suffix.lower())
    return kind.reader if kind else Reader.FFMPEG


def check_file(path: str | Path) -> int:
    """Make sure that the path is a plain file with something in it; never blocks on a pipe.

    Returns:
        Its size in bytes.

    Raises:
        UnreadableError: missing, no permission, a folder, a pipe, a device.
        EmptyError: no bytes.
    """
    handle, status = open_file(path)
    os.close(handle)
    return status.st_size


def open_file(path: str | Path) -> tuple[int, os.stat_result]:
    """Open a plain file with something in it for reading, as `check_file` does."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError) as error:
        raise UnreadableError(path, _why(error)) from error
    try:
        status = os.fstat(handle)
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError(path, "is a folder, not a music file")
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError(path, "is not a plain file")
        if status.st_size == 0:
            raise EmptyError(path, "the file is empty")
    except MediaError:
        os.close(handle)
        raise
    return handle, status


def _why(error: OSError | ValueError) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "no such file"
        case PermissionError():
            return "no permission to read it"
        case OSError(strerror=str(text)):
            return f"cannot be opened ({text})"
        case _:
            return "not a possible file name"
