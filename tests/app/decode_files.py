# SPDX-License-Identifier: GPL-3.0-or-later
"""Music files made in code for the tests of decoding."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import av
import numpy as np
import soundfile

from app.media.decode import Music

SECONDS = 4.123


def music(rate: int, seconds: float = SECONDS, channels: int = 2) -> np.ndarray:
    """Chords with noisy hits four times a second: (n, channels), float32, below full scale."""
    random = np.random.default_rng(1)
    count = int(rate * seconds)
    time = np.arange(count) / rate
    sound = sum(0.06 * np.sin(2 * np.pi * f * time + f) for f in (110, 220, 331, 523, 880))
    for hit in range(int(seconds * 4)):
        start = int((0.02 + 0.25 * hit) * rate)
        length = min(count - start, int(0.05 * rate))
        decay = np.exp(-np.arange(length) / (0.004 * rate))
        sound[start : start + length] += 0.3 * decay * random.standard_normal(length)
    return np.stack([sound * (1 - 0.1 * c) for c in range(channels)], axis=1).astype(np.float32)


@dataclass(frozen=True)
class Recipe:
    """How to make a file with FFmpeg. `codec` "sndfile ..." is made with libsndfile."""

    name: str
    codec: str
    container: str
    rate: int = 44100
    options: dict[str, str] = field(default_factory=dict)
    codec_options: dict[str, str] = field(default_factory=dict)

    def make(self, path: Path, sound: np.ndarray, layout: str = "stereo") -> Path:
        """Write the file."""
        if self.codec.startswith("sndfile"):
            write_sndfile(path, sound, self.rate, self.container, self.codec.split()[1])
        else:
            self._encode(path, sound, layout)
        return path

    def _encode(self, path: Path, sound: np.ndarray, layout: str) -> None:
        with av.open(str(path), "w", format=self.container, options=self.options) as out:
            stream: Any = out.add_stream(self.codec, rate=self.rate, layout=layout)
            context = stream.codec_context
            context.options = self.codec_options
            kinds = [kind.name for kind in context.codec.audio_formats]
            context.format = "fltp" if "fltp" in kinds else kinds[0]
            stream.bit_rate = 192_000
            change = av.AudioResampler(format=context.format, layout=layout, rate=self.rate)
            for start in range(0, len(sound), 8192):
                part = np.ascontiguousarray(sound[start : start + 8192].reshape(1, -1))
                frame = av.AudioFrame.from_ndarray(part, format="flt", layout=layout)
                frame.rate, frame.pts = self.rate, start
                for ready in change.resample(frame):
                    out.mux(stream.encode(ready))
            for ready in change.resample(None):
                out.mux(stream.encode(ready))
            out.mux(stream.encode(None))


def write_sndfile(path: Path, sound: np.ndarray, rate: int, container: str, subtype: str) -> None:
    """Write in small parts: libsndfile's Vorbis encoder overruns its stack on large ones."""
    kind = {"format": container, "subtype": subtype}
    with soundfile.SoundFile(path, "w", rate, sound.shape[1], **kind) as out:
        for start in range(0, len(sound), 4096):
            out.write(sound[start : start + 4096])


RECIPES = {
    recipe.name: recipe
    for recipe in (
        Recipe("a.wav", "sndfile PCM_16", "WAV"),
        Recipe("a.aiff", "sndfile PCM_24", "AIFF"),
        Recipe("a.flac", "flac", "flac"),
        Recipe("alac.m4a", "alac", "ipod"),
        Recipe("lame.mp3", "libmp3lame", "mp3"),
        Recipe("halfrate.mp3", "libmp3lame", "mp3", rate=22050),
        Recipe("sndfile.mp3", "sndfile MPEG_LAYER_III", "MP3"),
        Recipe("untagged.mp3", "libmp3lame", "mp3", options={"write_xing": "0"}),
        Recipe("aac.m4a", "aac", "ipod"),
        Recipe("noedits.m4a", "aac", "ipod", options={"use_editlist": "0"}),
        Recipe("fragments.mp4", "aac", "mp4", options={"movflags": "frag_keyframe+empty_moov"}),
        Recipe("bare.aac", "aac", "adts"),
        Recipe("libvorbis.ogg", "sndfile VORBIS", "OGG"),
        Recipe("vorbis.ogg", "vorbis", "ogg", codec_options={"strict": "experimental"}),
        Recipe("a.opus", "libopus", "opus", rate=48000),
        Recipe("flac.oga", "flac", "ogg"),
        Recipe("v2.wma", "wmav2", "asf"),
        Recipe("v1.wma", "wmav1", "asf"),
    )
}


def decoded(path: Path) -> tuple[np.ndarray, int, list[str]]:
    """Decode a whole file: samples, rate, warnings."""
    with Music(path) as music_file:
        blocks = list(music_file.blocks())
        return np.concatenate(blocks), music_file.rate, music_file.warnings


def shift(reference: np.ndarray, sound: np.ndarray) -> int:
    """Frames by which `sound` comes later than `reference` (left channels, cross-correlation)."""
    left, right = reference[:, 0].astype(float), sound[:, 0].astype(float)
    size = 1 << (len(left) + len(right)).bit_length()
    match = np.fft.irfft(np.fft.rfft(right, size) * np.conj(np.fft.rfft(left, size)), size)
    best = int(np.argmax(match))
    return best - size if best > size // 2 else best
