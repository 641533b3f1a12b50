# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound files that are playable at each moment of their making: whoever is killed while writing
leaves a file that ends less than a second before."""

import os
import struct
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Sound = npt.NDArray[np.float32]  # shape (frames, 2)

SUFFIXES = {"wav": ".wav", "flac": ".flac", "mp3": ".mp3", "aac": ".aac", "opus": ".opus"}
LOSSY = {"mp3": ("libmp3lame", "mp3"), "aac": ("aac", "adts"), "opus": ("libopus", "ogg")}
WAV_HEAD = 44  # bytes
WAV_MOST = 0xFFFFFFFF - WAV_HEAD - 1  # bytes of sound; its length is a number of 32 bits
FLAC_BLOCK = 4096  # frames; one is written when the first frame of the next has come
OPUS_RATE = 48_000  # Hz; the format knows few others


class SoundFile(Protocol):
    """A file under way."""

    def write(self, sound: Sound) -> None:
        """Raises OSError."""

    def settle(self) -> int:
        """Make what was written readable. Return: frames that a killed process would leave."""

    def close(self) -> None: ...


class Wav:
    """PCM of 16 or 24 bits, header first: it is brought up to date as the file grows.

    Args:
        fd: of an empty file, which it owns.
    """

    def __init__(self, fd: int, rate: int, bits: int) -> None:
        self._fd, self._rate, self._bits = fd, rate, bits
        self._dither = np.random.default_rng()
        self._bytes = 0
        self._head()

    def write(self, sound: Sound) -> None:
        if self._bits == 24:
            raw = quantised(sound).view(np.uint8).reshape(-1, 4)[:, :3].tobytes()
        else:
            raw = dithered(sound, self._dither).tobytes()
        left = memoryview(raw)
        while left:
            done = os.pwrite(self._fd, left, WAV_HEAD + self._bytes)
            self._bytes += done
            left = left[done:]

    def settle(self) -> int:
        self._head()
        return self._bytes // (self._bits // 4)

    def close(self) -> None:
        self._head()
        os.ftruncate(self._fd, WAV_HEAD + self._bytes)
        os.close(self._fd)

    def _head(self) -> None:
        frame = self._bits // 4
        os.pwrite(self._fd, wav_head(self._bytes - self._bytes % frame, self._rate, self._bits), 0)


def wav_head(length: int, rate: int, bits: int) -> bytes:
    """The header of so many bytes of stereo sound."""
    frame = bits // 4
    return struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF", WAV_HEAD - 8 + length, b"WAVE",
        b"fmt ", 16, 1, 2, rate, rate * frame, frame, bits,
        b"data", length,
    )  # fmt: skip


def repair_wav(path: Path) -> int:
    """Have the header tell of all that a killed process has left. Return: whole frames."""
    with path.open("r+b") as file:
        head = file.read(WAV_HEAD)
        if len(head) < WAV_HEAD or head[:4] != b"RIFF":
            return 0
        rate, _, _, bits = struct.unpack_from("<IIHH", head, 24)
        frame = bits // 4
        frames: int = (path.stat().st_size - WAV_HEAD) // frame
        file.seek(0)
        file.write(wav_head(frames * frame, rate, bits))
        file.truncate(WAV_HEAD + frames * frame)
    return frames


class Flac:
    """FLAC: a stream of blocks, each readable by itself; the length in its header stays "unknown"
    until it is closed."""

    def __init__(self, fd: int, rate: int, bits: int) -> None:
        import soundfile

        self._bits, self._frames = bits, 0
        self._dither = np.random.default_rng()
        self._errors = (soundfile.LibsndfileError, AssertionError)
        self._file = soundfile.SoundFile(
            fd, "w", samplerate=rate, channels=2, subtype=f"PCM_{bits}", format="FLAC"
        )

    def write(self, sound: Sound) -> None:
        try:
            if self._bits == 24:
                self._file.write(quantised(sound) << 8)
            else:
                self._file.write(dithered(sound, self._dither))
        except self._errors as error:
            raise OSError(str(error)) from error
        self._frames += len(sound)

    def settle(self) -> int:
        return max(self._frames - 1, 0) // FLAC_BLOCK * FLAC_BLOCK

    def close(self) -> None:
        self._file.close()


class Lossy:
    """MP3, AAC (ADTS) or Opus (Ogg): streams that may end anywhere.

    Args:
        path: of an empty file.
    """

    def __init__(self, path: Path, form: str, rate: int, bitrate: int) -> None:
        import av

        codec, container = LOSSY[form]
        self._av: Any = av
        self._rate, self._frames = rate, 0
        options = {"flush_packets": "1", "page_duration": "200000"}
        self._file = av.open(str(path), "w", format=container, options=options)
        given = OPUS_RATE if form == "opus" else rate
        stream: Any = self._file.add_stream(codec, rate=given, layout="stereo")
        stream.bit_rate = bitrate * 1000
        self._stream = stream

    def write(self, sound: Sound) -> None:
        planes = np.ascontiguousarray(sound.T)
        frame = self._av.AudioFrame.from_ndarray(planes, format="fltp", layout="stereo")
        frame.sample_rate = self._rate
        frame.pts = self._frames
        self._frames += len(sound)
        self._mux(frame)

    def settle(self) -> int:
        return self._frames

    def close(self) -> None:
        self._mux(None)
        self._file.close()

    def _mux(self, frame: Any) -> None:
        try:
            for packet in self._stream.encode(frame):
                self._file.mux(packet)
        except self._av.error.FFmpegError as error:
            raise OSError(str(error)) from error


def quantised(sound: Sound) -> npt.NDArray[np.int32]:
    """In steps of 24 bits, and nothing else done."""
    steps = np.rint(sound.astype(np.float64) * (1 << 23))
    return np.clip(steps, -(1 << 23), (1 << 23) - 1).astype(np.int32)


def dithered(sound: Sound, dither: np.random.Generator) -> npt.NDArray[np.int16]:
    """In steps of 16 bits, with triangular noise of one step either way (Lipshitz and Vanderkooy
    1987): what is quieter than a step stays audible."""
    noise = dither.random(sound.shape) - dither.random(sound.shape)
    steps = np.rint(sound.astype(np.float64) * (1 << 15) + noise)
    return np.clip(steps, -(1 << 15), (1 << 15) - 1).astype(np.int16)


def create(path: Path, form: str, rate: int, bits: int, bitrate: int) -> SoundFile:
    """Begin a file that is not there yet. Raises FileExistsError, OSError."""
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o644)
    if form == "wav":
        return Wav(fd, rate, bits)
    if form == "flac":
        return Flac(fd, rate, bits)
    os.close(fd)
    return Lossy(path, form, rate, bitrate)


def bytes_a_second(form: str, rate: int, bits: int, bitrate: int) -> float:
    """About how much disk a second takes."""
    raw = rate * bits / 4
    return {"wav": raw, "flac": 0.75 * raw}.get(form, bitrate * 125.0)
