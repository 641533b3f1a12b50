# SPDX-License-Identifier: GPL-3.0-or-later
"""Oscillators, envelopes and filters: whole sounds at a time, no loop over samples.

A sound is float32 of shape (n,) or (2, n), nominal -1..1, at RATE.
"""

from zlib import crc32

import numpy as np
import numpy.typing as npt

RATE = 44100

Sound = npt.NDArray[np.float32]
Spectrum = npt.NDArray[np.complex64]


def hz(midi: float) -> float:
    """Frequency of a MIDI note number; 69 is A4, 440 Hz."""
    return float(440.0 * 2.0 ** ((midi - 69.0) / 12.0))


def frames(seconds: float) -> int:
    """Whole frames nearest to a length in seconds."""
    return round(seconds * RATE)


def dice(*name: object) -> np.random.Generator:
    """Random numbers that are the same each time for the same name."""
    return np.random.default_rng(crc32(repr(name).encode()))


def times(n: int) -> Sound:
    """Seconds of each of n frames."""
    return np.arange(n, dtype=np.float32) * np.float32(1.0 / RATE)


def noise(n: int, *name: object, channels: int = 1) -> Sound:
    """White noise with an RMS of 0.5; shape (n,) or (channels, n)."""
    made = dice(*name).standard_normal((channels, n), dtype=np.float32) * np.float32(0.5)
    return made[0] if channels == 1 else made


def decay(n: int, seconds: float) -> Sound:
    """Exponential fall from 1 by 60 dB in `seconds`, for n frames."""
    made: Sound = np.exp(times(n) * np.float32(-6.9 / seconds))
    return made


def fade(sound: Sound, attack_s: float, release_s: float) -> Sound:
    """Ramp the start and the end, in place, so that a sound begins and stops without a click."""
    n = sound.shape[-1]
    for seconds, where in ((attack_s, slice(None)), (release_s, slice(None, None, -1))):
        count = min(frames(seconds), n)
        if count > 1:
            ramp = 0.5 - 0.5 * np.cos(np.linspace(0.0, np.pi, count, dtype=np.float32))
            sound[..., where][..., :count] *= ramp
    return sound


def adsr(
    n: int, gate_s: float, attack: float, fall: float, sustain: float, release: float
) -> Sound:
    """An envelope: rise in `attack` s, fall by time constant `fall` s to `sustain`, let go at
    `gate_s` with time constant `release` s."""
    t = times(n)
    body: Sound = np.float32(sustain) + np.float32(1.0 - sustain) * np.exp(-t / np.float32(fall))
    body *= np.minimum(t / np.float32(max(attack, 1e-4)), np.float32(1.0))
    body *= np.exp(-np.maximum(t - np.float32(gate_s), np.float32(0.0)) / np.float32(release))
    return body


def _turn(cycles: npt.NDArray[np.floating]) -> Sound:
    """The part of a cycle, 0..1; in double until here, or long notes would go out of tune."""
    made: Sound = (cycles - np.floor(cycles)).astype(np.float32)
    return made


def sine(freq: float | Sound, n: int, phase: float = 0.0) -> Sound:
    """A sine; `freq` in Hz may differ for each frame. `phase` in cycles."""
    if isinstance(freq, np.ndarray):
        cycles: npt.NDArray[np.floating] = np.cumsum(freq, dtype=np.float64) / RATE
        cycles -= cycles[0]
    else:
        cycles = np.arange(n) * (freq / RATE)
    made: Sound = np.sin(_turn(cycles + phase) * np.float32(2.0 * np.pi))
    return made


def saw(freq: float, n: int, phase: float = 0.0) -> Sound:
    """A band-limited saw: straight lines with a corrected step.

    Source: Valimaki and Huovilainen 2007, IEEE Signal Processing Magazine 24(2), 116-125.
    """
    step = freq / RATE
    ph = _turn(np.arange(n) * step + phase)
    out = ph * np.float32(2.0) - np.float32(1.0)
    rise = np.minimum(ph / np.float32(step), np.float32(1.0)) - np.float32(1.0)
    drop = np.maximum((ph - np.float32(1.0)) / np.float32(step), np.float32(-1.0)) + np.float32(1.0)
    made: Sound = out + rise * rise - drop * drop
    return made


def square(freq: float, n: int, width: float = 0.5, phase: float = 0.0) -> Sound:
    """A band-limited pulse of the given width (0..1), without DC."""
    return (saw(freq, n, phase) - saw(freq, n, phase + width)) * np.float32(0.7)


def choir(notes: tuple[int, ...], n: int, voices: int, detune_cents: float, *name: object) -> Sound:
    """Each note as several saws a little out of tune, spread over left and right; shape (2, n)."""
    rng = dice(*name, notes)
    out = np.zeros((2, n), np.float32)
    spread = np.linspace(-1.0, 1.0, voices) if voices > 1 else np.zeros(1)
    for note in notes:
        for place in spread:
            voice = saw(hz(note + place * detune_cents / 100.0), n, rng.random())
            angle = np.pi / 4.0 * (1.0 + 0.8 * place * rng.choice((-1.0, 1.0)))
            out[0] += voice * np.float32(np.cos(angle))
            out[1] += voice * np.float32(np.sin(angle))
    return out * np.float32(0.5 / np.sqrt(len(notes) * voices))


def fm(freq: float, ratio: float, index: float | Sound, n: int) -> Sound:
    """A sine whose phase is moved by another of `ratio` times its frequency."""
    bend = sine(freq * ratio, n) * index
    return np.sin(_turn(np.arange(n) * (freq / RATE)) * np.float32(2.0 * np.pi) + bend)


def _pad_length(n: int) -> int:
    """A length good for the FFT with room for the ring of a filter."""
    need = n + 2048
    power = 1 << (need - 1).bit_length()
    return power * 3 // 4 if power * 3 // 4 >= need else power


def lowpass(f: Sound, corner_hz: float, q: float = 0.7) -> Spectrum:
    """Response of two poles; causal, so that nothing sounds before its attack."""
    s = 1j * f / corner_hz
    return np.asarray(1.0 / (1.0 + s / q + s * s), np.complex64)


def highpass(f: Sound, corner_hz: float, q: float = 0.7) -> Spectrum:
    """Response of two poles."""
    s = 1j * f / corner_hz
    return np.asarray(s * s / (1.0 + s / q + s * s), np.complex64)


def bandpass(f: Sound, centre_hz: float, q: float = 1.0) -> Spectrum:
    """Response of two poles, 1 at the centre."""
    s = 1j * f / centre_hz
    return np.asarray(s / q / (1.0 + s / q + s * s), np.complex64)


class Filtered:
    """A sound ready to be filtered in more than one way: its spectrum is taken once."""

    def __init__(self, sound: Sound) -> None:
        self._n = sound.shape[-1]
        self._size = _pad_length(self._n)
        self._spectrum = np.fft.rfft(sound, self._size)
        self.f: Sound = np.fft.rfftfreq(self._size, 1.0 / RATE).astype(np.float32)

    def by(self, response: Spectrum) -> Sound:
        """The sound through a filter."""
        return np.fft.irfft(self._spectrum * response, self._size)[..., : self._n].astype(
            np.float32
        )

    def low(self, corner_hz: float, q: float = 0.7) -> Sound:
        """Through four poles of low-pass; `q` is the resonance at the corner."""
        return self.by(lowpass(self.f, corner_hz, q) * lowpass(self.f, corner_hz, 0.6))

    def sweep(self, corners_hz: Sound, q: float = 1.0, steps: int = 7) -> Sound:
        """Through a low-pass whose corner moves: `steps` fixed filters, cross-faded."""
        lo, hi = float(corners_hz.min()), float(corners_hz.max())
        if hi / lo < 1.02:
            return self.low(lo, q)
        places = np.log(corners_hz / lo) * np.float32((steps - 1) / np.log(hi / lo))
        out = np.zeros((*self._spectrum.shape[:-1], self._n), np.float32)
        for k in range(steps):
            weight = np.maximum(np.float32(1.0) - np.abs(places - np.float32(k)), np.float32(0.0))
            out += self.low(lo * (hi / lo) ** (k / (steps - 1)), q) * weight
        return out


def drive(sound: Sound, amount: float) -> Sound:
    """Soft saturation; the peak stays near 1."""
    made: Sound = np.tanh(sound * np.float32(amount)) / np.float32(np.tanh(amount))
    return made


def wide(sound: Sound, *name: object, seconds: float = 0.012) -> Sound:
    """Mono to stereo: a short, quiet echo on each side, of opposite sign."""
    gap = frames(seconds * (0.7 + 0.6 * dice(*name).random()))
    side = np.zeros_like(sound)
    side[gap:] = sound[:-gap] * np.float32(0.35)
    return np.stack((sound + side, sound - side))


def without_dc(sound: Sound) -> Sound:
    """Take the mean away by a slow bump, which leaves the ends of the sound at zero."""
    bump = np.hanning(sound.shape[-1]).astype(np.float32)
    bump /= bump.sum()
    made: Sound = sound - sound.sum(axis=-1, keepdims=True) * bump
    return made


def peak_to(sound: Sound, level: float) -> Sound:
    """Scale so that the largest sample is `level`."""
    return sound * np.float32(level / max(float(np.abs(sound).max()), 1e-9))
