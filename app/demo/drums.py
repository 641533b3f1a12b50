# SPDX-License-Identifier: GPL-3.0-or-later
"""Drum sounds, each from sines and noise.

Every function gives one hit that starts at its first frame, shape (n,) or (2, n).
"""

from collections.abc import Callable

import numpy as np

from app.demo.synth import (
    Filtered,
    Sound,
    bandpass,
    decay,
    drive,
    fade,
    frames,
    highpass,
    hz,
    lowpass,
    noise,
    peak_to,
    sine,
    square,
    times,
    wide,
    without_dc,
)

# Partials of struck metal are no multiples of each other (the ratios of the TR-808's cymbal).
METAL = (205.3, 304.4, 369.6, 522.7, 540.0, 800.0)


def _swept(n: int, base: float, sweeps: tuple[tuple[float, float], ...]) -> Sound:
    """A sine that falls to `base` Hz; each sweep is (Hz above, time constant in s)."""
    t = times(n)
    freq = np.full(n, base, np.float32)
    for above, seconds in sweeps:
        freq += np.float32(above) * np.exp(-t / np.float32(seconds))
    return sine(freq, n)


def kick(base: float, length: float, punch: float, click: float, dirt: float) -> Sound:
    """A bass drum. `base` Hz, `length` s to silence, the rest 0..1 or a little above."""
    n = frames(length)
    body = _swept(n, base, ((base * 3.2 * punch, 0.028), (900.0 * punch, 0.0045)))
    hold = np.minimum(1.0, decay(n, length * 1.25) * np.float32(1.6))
    tick = Filtered(noise(n, "click") * decay(n, 0.012))
    made = body * hold + tick.by(highpass(tick.f, 2500.0)) * np.float32(click)
    return fade(peak_to(drive(made, 1.0 + 3.0 * dirt), 1.0), 0.0003, 0.03)


def rumble(base: float, length: float) -> Sound:
    """What a warehouse gives back of a kick: dark, late and soft."""
    n = frames(length)
    tail = Filtered(noise(n, "rumble") * decay(n, length * 1.1))
    dark = tail.by(lowpass(tail.f, base * 2.2, 1.6) * lowpass(tail.f, base * 2.6))
    return fade(peak_to(drive(peak_to(dark, 1.0), 2.0), 0.8), 0.03, 0.05)


def clap(tone: float, length: float) -> Sound:
    """Four hands that are not quite together, and the room after them."""
    n = frames(length)
    env = np.zeros(n, np.float32)
    for late, loud in ((0.0, 0.7), (0.010, 0.8), (0.021, 0.75), (0.030, 1.0)):
        at = frames(late)
        env[at:] += decay(n - at, 0.035 if late < 0.03 else length) * np.float32(loud)
    made = Filtered(noise(n, "clap", channels=2) * env)
    return fade(
        peak_to(made.by(bandpass(made.f, tone, 1.1) * highpass(made.f, 500.0)), 0.8), 0.0005, 0.02
    )


def snare(tone: float, length: float, snap: float) -> Sound:
    """A drum with wires: two falling tones and noise."""
    n = frames(length)
    skin = _swept(n, tone, ((tone * 0.9, 0.012),)) * decay(n, length * 0.55)
    skin += _swept(n, tone * 1.62, ((tone, 0.01),)) * decay(n, length * 0.35) * np.float32(0.5)
    wires = Filtered(noise(n, "wires", channels=2) * decay(n, length))
    bright = wires.by(bandpass(wires.f, 4200.0, 0.5) * highpass(wires.f, 900.0))
    return fade(peak_to(drive(skin + bright * np.float32(1.6 * snap), 1.6), 0.85), 0.0004, 0.02)


def _metal(n: int, tune: float) -> Sound:
    made = np.zeros(n, np.float32)
    for k, partial in enumerate(METAL):
        made += square(partial * tune, n, 0.5, k * 0.17)
    return made * np.float32(0.4)


def hat(length: float, tune: float, corner: float) -> Sound:
    """A hi-hat: closed when short, open when long."""
    n = frames(length + 0.02)
    mix = Filtered((_metal(n, tune) + noise(n, "hat", length) * np.float32(1.5)) * decay(n, length))
    cut = highpass(mix.f, corner) * highpass(mix.f, corner * 0.8)
    return wide(fade(peak_to(mix.by(cut), 0.6), 0.0004, 0.008), "hat", seconds=0.004)


def ride(length: float) -> Sound:
    """A ride cymbal: a ping and a long shimmer."""
    n = frames(length)
    shimmer = (_metal(n, 2.4) + noise(n, "ride") * np.float32(0.5)) * decay(n, length)
    ping = sine(4730.0, n) * decay(n, 0.25) * np.float32(0.35)
    mix = Filtered(shimmer + ping)
    return wide(
        fade(peak_to(mix.by(highpass(mix.f, 5200.0)), 0.5), 0.001, 0.05), "ride", seconds=0.006
    )


def shaker(length: float) -> Sound:
    """Grains in a tube: swells, then stops."""
    n = frames(length)
    env = np.sin(np.linspace(0.0, np.pi, n, dtype=np.float32)) ** 2
    made = Filtered(noise(n, "shaker") * env)
    return wide(peak_to(made.by(bandpass(made.f, 7600.0, 1.4)), 0.5), "shaker", seconds=0.003)


def tom(note: float) -> Sound:
    """A drum of definite pitch."""
    n = frames(0.42)
    made = _swept(n, hz(note), ((hz(note) * 0.8, 0.03),)) * decay(n, 0.45)
    made += noise(n, "tom") * decay(n, 0.02) * np.float32(0.25)
    return wide(fade(peak_to(drive(made, 1.8), 0.8), 0.0005, 0.05), "tom", note, seconds=0.009)


def rim(tone: float) -> Sound:
    """A stick on the edge: very short."""
    n = frames(0.07)
    made = (sine(tone, n) + sine(tone * 2.71, n) * np.float32(0.6)) * decay(n, 0.05)
    made += noise(n, "rim") * decay(n, 0.008) * np.float32(0.6)
    return wide(fade(peak_to(made, 0.6), 0.0002, 0.01), "rim", seconds=0.007)


def conga(note: float) -> Sound:
    """A hand on a skin."""
    n = frames(0.3)
    made = _swept(n, hz(note), ((hz(note) * 0.25, 0.015),)) * decay(n, 0.28)
    made += noise(n, "conga") * decay(n, 0.012) * np.float32(0.3)
    return wide(fade(peak_to(made, 0.6), 0.0005, 0.03), "conga", note, seconds=0.008)


def crash(length: float) -> Sound:
    """A cymbal for the first beat of a section."""
    n = frames(length)
    mix = Filtered(
        noise(n, "crash", channels=2) * decay(n, length) + _metal(n, 1.7) * decay(n, length * 0.6)
    )
    return fade(peak_to(mix.by(highpass(mix.f, 3200.0)), 0.5), 0.001, 0.2)


def boom(length: float) -> Sound:
    """A deep fall that marks a drop or a break."""
    n = frames(length)
    deep = _swept(n, 34.0, ((70.0, 0.25),)) * decay(n, length)
    air = Filtered(noise(n, "boom", channels=2) * decay(n, length * 0.6))
    dull = air.by(lowpass(air.f, 700.0) * highpass(air.f, 120.0))
    return fade(peak_to(deep + dull * np.float32(0.8), 0.8), 0.004, 0.3)


def riser(length: float) -> Sound:
    """Noise that opens and swells for `length` s: something is coming."""
    n = frames(length)
    x = np.linspace(0.0, 1.0, n, dtype=np.float32)
    mix = Filtered(noise(n, "riser", channels=2))
    swept = mix.sweep(np.float32(300.0) * np.float32(40.0) ** x, 2.0)
    cut = Filtered(swept)
    return fade(peak_to(cut.by(highpass(cut.f, 250.0)) * x**2, 0.6), 0.05, 0.02)


def reverse(length: float) -> Sound:
    """A cymbal backwards: leads into a first beat."""
    return fade(crash(length)[:, ::-1].copy(), 0.05, 0.004)


def crackle(length: float) -> Sound:
    """Dust in the groove of an old record."""
    n = frames(length)
    grains = np.where(
        np.abs(noise(n, "dust", channels=2)) > 1.85, noise(n, "size", channels=2), 0.0
    )
    hiss = noise(n, "hiss", channels=2) * np.float32(0.004)
    mix = Filtered((grains + hiss).astype(np.float32))
    return fade(peak_to(mix.by(bandpass(mix.f, 3000.0, 0.4)), 0.3), 0.02, 0.02)


# Kicks are tuned to the keynote or the fifth of their song.
HITS: dict[str, Callable[[], Sound]] = {
    "kick.house": lambda: kick(55.0, 0.42, 1.0, 0.5, 0.25),
    "kick.techno": lambda: kick(43.65, 0.46, 1.15, 0.6, 0.9),
    "kick.trance": lambda: kick(55.0, 0.34, 1.25, 0.8, 0.5),
    "kick.jungle": lambda: kick(61.7, 0.26, 1.1, 0.7, 0.6),
    "kick.hop": lambda: kick(49.0, 0.45, 0.8, 0.5, 0.5),
    "kick.disco": lambda: kick(49.0, 0.28, 0.8, 0.6, 0.3),
    "rumble": lambda: rumble(44.0, 0.34),
    "clap": lambda: clap(1250.0, 0.24),
    "clap.big": lambda: clap(1500.0, 0.42),
    "snare.jungle": lambda: snare(196.0, 0.24, 0.9),
    "snare.hop": lambda: snare(176.0, 0.30, 1.0),
    "snare.disco": lambda: snare(188.0, 0.22, 0.8),
    "ghost": lambda: snare(210.0, 0.09, 0.7),
    "hat": lambda: hat(0.055, 1.0, 7800.0),
    "hat.tight": lambda: hat(0.03, 1.25, 8800.0),
    "hat.open": lambda: hat(0.26, 1.0, 7000.0),
    "ride": lambda: ride(0.9),
    "shaker": lambda: shaker(0.085),
    "rim": lambda: rim(830.0),
    "conga.high": lambda: conga(64.0),
    "conga.low": lambda: conga(59.0),
    "tom.high": lambda: tom(55.0),
    "tom.mid": lambda: tom(50.0),
    "tom.low": lambda: tom(43.0),
    "crash": lambda: crash(2.6),
    "boom": lambda: boom(3.0),
    "reverse": lambda: reverse(1.6),
    "riser.4": lambda: riser(4.0),
    "riser.8": lambda: riser(8.0),
    "crackle": lambda: crackle(5.5),
}


def strike(name: str) -> Sound:
    """A named hit, free of DC."""
    return without_dc(HITS[name]())
