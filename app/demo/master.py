# SPDX-License-Identifier: GPL-3.0-or-later
"""The last step: reverb, ducking, loudness and the soft ceiling."""

import numpy as np

from app.demo.arrange import Buses, ducking
from app.demo.score import Song
from app.demo.synth import RATE, Sound, dice, frames, highpass, lowpass, times

CEILING = 0.8  # -1.9 dBFS; between the samples it is more, up to about 0 dBFS
KNEE = 0.5  # below, nothing is changed
CHUNK = 1 << 16  # frames at a time: temporary arrays stay in the cache
BLOCK_S = 0.4  # of the loudness measure
ABSOLUTE_GATE = -70.0
RELATIVE_GATE = -10.0


def room(seconds: float, name: str) -> Sound:
    """Impulse response of a hall, shape (2, n): noise whose treble dies first."""
    n = frames(seconds)
    t = times(n)
    white = dice(name, "room").standard_normal((2, n), dtype=np.float32)
    spectrum = np.fft.rfft(white, 2 * n)
    f = np.fft.rfftfreq(2 * n, 1.0 / RATE).astype(np.float32)
    out = np.zeros((2, n), np.float32)
    for low, high, share in ((180.0, 900.0, 1.0), (900.0, 3500.0, 0.7), (3500.0, 11000.0, 0.4)):
        band = spectrum * highpass(f, low) * lowpass(f, high)
        tail = np.fft.irfft(band, 2 * n)[:, :n].astype(np.float32)
        out += tail * np.exp(t * np.float32(-6.9 / (seconds * share)))
    out *= 1.0 - np.exp(-t / np.float32(0.012))  # the first sound is the source's own
    delayed = np.zeros_like(out)
    gap = frames(0.018)
    delayed[:, gap:] = out[:, :-gap]
    made: Sound = delayed / np.sqrt((delayed**2).sum(axis=1, keepdims=True))
    return made


def convolve(mono: Sound, response: Sound) -> Sound:
    """A mono sound through a stereo impulse response, block by block; shape (2, n)."""
    taps, n = response.shape[-1], mono.shape[-1]
    size = 1 << (2 * taps - 1).bit_length()
    hop = size - taps
    spectrum = np.fft.rfft(response, size)
    out = np.zeros((2, n + size), np.float32)
    for at in range(0, n, hop):
        piece = np.fft.rfft(mono[at : at + hop], size)
        out[:, at : at + size] += np.fft.irfft(piece * spectrum, size)
    return out[:, :n]


def mixed(song: Song, buses: Buses) -> Sound:
    """All buses together, shape (2, n); uses up the buses."""
    n = buses.send.shape[-1]
    push = ducking(buses.kicks, n, song.duck_beats, song.bpm)
    wet = convolve(buses.send, room(song.room_s, song.name))
    wet += buses.music
    wet *= np.float32(song.music) * (1 - np.float32(song.duck) * push)
    buses.bass *= np.float32(song.bass) * (1 - np.float32(min(song.duck * 1.15, 0.97)) * push)
    buses.drums += buses.bass
    buses.drums += wet
    return buses.drums


def _weighting(f: Sound) -> Sound:
    """Power response of the K-weighting filter.

    Source: ITU-R BS.1770-5: a shelf of +4 dB above 1.7 kHz, a high-pass at 38 Hz (analog form).
    """
    s = 1j * f / 1681.97
    q, gain = 0.7072, 10.0 ** (4.0 / 20.0)
    shelf = (gain * s * s + np.sqrt(gain) / q * s + 1.0) / (s * s + s / q + 1.0)
    return np.asarray(np.abs(shelf * highpass(f, 38.14, 0.5003)) ** 2, np.float32)


def block_loudness(blocks: Sound) -> Sound:
    """LUFS of each block; `blocks` has shape (2, k, n)."""
    n = blocks.shape[-1]
    f = np.fft.rfftfreq(n, 1.0 / RATE).astype(np.float32)
    power = np.abs(np.fft.rfft(blocks)) ** 2 * _weighting(f)
    mean_square = power.sum(axis=(0, 2)) * (2.0 / n / n)
    return np.asarray(-0.691 + 10.0 * np.log10(np.maximum(mean_square, 1e-12)), np.float32)


def _mean(levels: Sound) -> float:
    return float(10.0 * np.log10(np.mean(10.0 ** (levels / 10.0)))) if len(levels) else -120.0


def loudness(blocks: Sound) -> float:
    """Integrated LUFS with both gates of BS.1770; blocks (2, k, n) do not overlap."""
    levels = block_loudness(blocks)
    loud = levels[levels > ABSOLUTE_GATE]
    return _mean(loud[loud > _mean(loud) + RELATIVE_GATE])


def soft_ceiling(sound: Sound) -> Sound:
    """Unchanged below KNEE, then bent towards CEILING, which is never passed."""
    room_above = np.float32(CEILING - KNEE)
    inside = np.clip(sound, np.float32(-KNEE), np.float32(KNEE))
    over = (sound - inside) / room_above
    np.tanh(over, out=over)
    over *= room_above
    inside += over
    return inside


def _blocks(sound: Sound, every: int) -> Sound:
    """Every so-many-th block of BLOCK_S."""
    n = frames(BLOCK_S)
    count = sound.shape[-1] // n
    return sound[:, : count * n].reshape(2, count, n)[:, ::every].copy()


def gain_for(sound: Sound, lufs: float) -> float:
    """Gain before the ceiling that brings the integrated loudness to `lufs`."""
    probe = _blocks(sound, max(1, sound.shape[-1] // frames(40.0)))
    gain = 10.0 ** ((lufs - loudness(probe)) / 20.0)
    for _ in range(3):  # the ceiling takes some away again
        gain *= 10.0 ** ((lufs - loudness(soft_ceiling(probe * np.float32(gain)))) / 20.0)
    return float(gain)


def _lift(mix: Sound, air: float) -> None:
    """Add some of the sound's slope, which rises by 6 dB an octave, in place."""
    for at in reversed(range(1, mix.shape[-1], CHUNK)):  # each needs the frame before as it was
        slope = np.diff(mix[:, at - 1 : at - 1 + CHUNK + 1])
        mix[:, at : at + CHUNK] += slope * np.float32(air)


def mastered(song: Song, buses: Buses) -> Sound:
    """The finished song, shape (2, n), peaks below CEILING."""
    mix = mixed(song, buses)
    n = mix.shape[-1]
    _lift(mix, song.air)
    gain = np.float32(gain_for(mix, song.lufs))
    count = min(n, frames(2.0))
    mix[:, n - count :] *= np.linspace(1.0, 0.0, count, dtype=np.float32) ** 2
    for at in range(0, n, CHUNK):
        mix[:, at : at + CHUNK] = soft_ceiling(mix[:, at : at + CHUNK] * gain)
    return mix
