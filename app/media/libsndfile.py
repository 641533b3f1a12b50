# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain samples (WAV, AIFF and their kin) through libsndfile: exact to the bit."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import soundfile

from app.media.blocks import BLOCK_S, FIRST_S
from app.media.channels import Samples, fold, fold_matrix, is_sane, make_sane
from app.media.errors import DamagedError, UnsupportedError
from app.media.formats import MAX_CHANNELS

# libsndfile's own name of an AIFF or WAV whose samples are packed by an MP3, GSM or ADPCM coder
PLAIN = {"PCM_S8", "PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ALAW", "ULAW"}
MAGIC = {b"RIFF", b"RIFX", b"RF64", b"riff", b"FORM"}
CONTAINERS = {"WAV", "WAVEX", "RF64", "W64", "AIFF"}
SHORTER = re.compile(
    r"^\s*(?:data|SSND)\s*:\s*(\d+) \(should be (\d+)\)", re.MULTILINE | re.IGNORECASE
)


class SndfileMusic:
    """A file of plain samples, open for decoding once from start to end."""

    def __init__(self, path: str | Path) -> None:
        """Open the file.

        Raises:
            UnsupportedError: not one of the containers and codings that this class reads.
            DamagedError: libsndfile cannot make sense of it.
        """
        self.path = str(path)
        self.warnings: list[str] = []
        # libsndfile takes anything for MP3 and searches it; that is FFmpeg's work here
        with Path(path).open("rb") as file:
            if file.read(4) not in MAGIC:
                raise UnsupportedError(path, "no plain samples")
        try:
            self._file = soundfile.SoundFile(self.path)
        except (soundfile.LibsndfileError, RuntimeError, ValueError, TypeError) as error:
            raise DamagedError(path, f"cannot be decoded ({error_text(error)})") from error
        if self._file.format not in CONTAINERS or self._file.subtype not in PLAIN:
            self._file.close()
            raise UnsupportedError(path, "no plain samples")
        self.rate: int = self._file.samplerate
        self.channels: int = self._file.channels
        self.codec: str = self._file.subtype.lower().replace("_", "")
        self.length: int = self._file.frames
        self.promise_kept = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def blocks(self) -> Iterator[Samples]:
        """Yield samples of shape (n, 2) up to the end or to where it cannot be read."""
        if self.channels > MAX_CHANNELS:
            raise UnsupportedError(self.path, f"{self.channels} channels; at most {MAX_CHANNELS}")
        self._warn_of_missing_end()
        matrix = fold_matrix(self.channels)
        frames = int(self.rate * FIRST_S) + 1
        while True:
            try:
                block = self._file.read(frames, dtype="float32", always_2d=True)
            except (soundfile.LibsndfileError, RuntimeError) as error:
                self.warnings.append(f"cannot be read any further ({error_text(error)})")
                return
            if not len(block):
                return
            if not is_sane(block):
                self.warnings.append("holds samples that no music has; they were cut")
                make_sane(block)
            yield fold(block, matrix)
            frames = int(self.rate * BLOCK_S) + 1

    def _warn_of_missing_end(self) -> None:
        found = SHORTER.search(self._file.extra_info)
        # a size of about 2^32 is what programs write that stream and do not know the length
        if found and int(found[1]) < 0xFFFF0000:
            self.warnings.append("the end of the file is missing")


def error_text(error: Exception) -> str:
    """Return libsndfile's reason without the path that it puts before it."""
    return getattr(error, "error_string", str(error)).rstrip(".")
